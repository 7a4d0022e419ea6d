//! Tells what a finding means, what a requirement asks, which requirements a chapter or norm has,
//! what a rule looks at, and what a region can fill in.

use std::sync::Arc;

use super::closing::coherence_standing;
use super::evidence::asked_evidence;
use super::key::Key;
use super::record::is_program_record;
use super::selection::all_ids;
use super::wrap::wrap;
use super::{Subject, Words, level_word, needed, short_place, standing};
use crate::assessment::{Judged, Verdict};
use crate::diagnostic::Diagnostic;
use crate::norm::{
    Bron, Certainty, Chapter, Evidence, EvidenceKind, Field, FieldKind, Level, Norm, Origin, REGIO,
    RecordKind, Requirement, RuleKind, Schema, in_settings,
};

/// What can be explained.
#[derive(Clone, PartialEq, Debug)]
pub enum Topic {
    /// A finding, by its code.
    Finding(String),
    /// A requirement, by its norm and its position in it.
    Requirement(Arc<Norm>, usize),
    /// A chapter, by its norm and its position in it.
    Chapter(Arc<Norm>, usize),
    /// A norm.
    Norm(Arc<Norm>),
    /// A rule, by its norm and its position in it.
    Rule(Arc<Norm>, usize),
    /// A computed value, by its norm and its position in it.
    Value(Arc<Norm>, usize),
    /// A kind of record, by its name.
    Record(String),
    /// A field, by the name of its record and its own.
    Field(String, String),
    /// A key of the settings, of front matter or of a block; several have one name.
    Keys(Vec<Key>),
}

/// The norms that can be explained.
#[derive(Clone, Copy, Debug)]
pub struct Known<'n> {
    /// Those in force here; empty where there is no region.
    pub in_force: &'n [Arc<Norm>],
    /// All: those in force, then the ones that the program carries.
    pub all: &'n [Arc<Norm>],
}

impl<'n> Known<'n> {
    /// What can be filled in of a kind of record: here when it can be here, else with all norms.
    fn schema(&self, record: &str) -> Schema<'n> {
        let here = Schema::of(self.in_force.iter().map(|norm| &**norm));
        match here.record(record).is_some() || !here.fields(record).is_empty() {
            true => here,
            false => Schema::of(self.all.iter().map(|norm| &**norm)),
        }
    }
}

/// The topic with this name; the first of the norms that has it. Upper and lower case are the
/// same.
pub fn find_topic(name: &str, norms: &[Arc<Norm>], words: &Words) -> Option<Topic> {
    let name = name.trim().to_lowercase();
    for norm in norms {
        if norm.id == name {
            return Some(Topic::Norm(Arc::clone(norm)));
        }
        if let Some(idx) = norm.chapters.iter().position(|chapter| chapter.id == name) {
            return Some(Topic::Chapter(Arc::clone(norm), idx));
        }
        if let Some(idx) = norm.requirements.iter().position(|found| found.id.value == name) {
            return Some(Topic::Requirement(Arc::clone(norm), idx));
        }
        if let Some(idx) = norm.rules.iter().position(|found| found.id.value == name) {
            return Some(Topic::Rule(Arc::clone(norm), idx));
        }
        if let Some(idx) = norm.values.iter().position(|found| found.id.value == name) {
            return Some(Topic::Value(Arc::clone(norm), idx));
        }
    }
    let schema = Schema::of(norms.iter().map(|norm| &**norm));
    let kind = schema.kind_of_list(&name).or_else(|| Some(schema.record(&name)?.name.as_str()));
    if let Some(kind) = kind.or_else(|| is_program_record(&name).then_some(&name)) {
        return Some(Topic::Record(kind.to_owned()));
    }
    if let Some((record, field)) = name.split_once('.') {
        // `segmenten.bekostiging` is what people try too.
        let record = schema.kind_of_list(record).unwrap_or(record);
        if schema.field(record, field).is_some() {
            return Some(Topic::Field(record.to_owned(), field.to_owned()));
        }
    }
    if words.has(&format!("{name}.uitleg")) {
        return Some(Topic::Finding(name));
    }
    let keys = Key::named(&name, words);
    (!keys.is_empty()).then_some(Topic::Keys(keys))
}

/// All names that [`find_topic`] knows, for suggestions.
pub fn topic_names(norms: &[Arc<Norm>], words: &Words) -> Vec<String> {
    let ids = norms.iter().flat_map(|norm| all_ids(norm)).map(str::to_owned);
    let values = norms.iter().flat_map(|norm| &norm.values).map(|value| value.id.value.clone());
    let schema = Schema::of(norms.iter().map(|norm| &**norm));
    let records = schema.records();
    let mut facts: Vec<String> =
        records.iter().flat_map(|kind| [kind.name.clone(), kind.key.clone()]).collect();
    for kind in records.iter().map(|kind| kind.name.as_str()).chain([REGIO]) {
        facts.extend(schema.fields(kind).into_iter().map(|(_, field)| field.full_name()));
    }
    let keys = Key::all(words).into_iter().map(|key| key.name());
    ids.chain(values).chain(facts).chain(words.finding_codes()).chain(keys).collect()
}

const BOLD: &str = "\u{1b}[1m";
const RESET: &str = "\u{1b}[0m";

/// The explanation for lines of `width` characters, with bold headings; ends with a line end.
pub fn explain(topic: &Topic, known: Known<'_>, words: &Words, width: usize) -> String {
    let mut page = Page { text: String::new(), words, width };
    match topic {
        Topic::Finding(code) => page.finding(code),
        Topic::Requirement(norm, idx) => {
            if let Some(requirement) = norm.requirements.get(*idx) {
                page.requirement(norm, requirement);
            }
        }
        Topic::Chapter(norm, idx) => {
            if let Some(chapter) = norm.chapters.get(*idx) {
                page.chapter(norm, chapter, *idx);
            }
        }
        Topic::Norm(norm) => page.norm(norm),
        Topic::Rule(norm, idx) => {
            if let Some(rule) = norm.rules.get(*idx) {
                page.rule(norm, rule);
            }
        }
        Topic::Value(norm, idx) => {
            if let Some(value) = norm.values.get(*idx) {
                page.value(norm, value);
            }
        }
        Topic::Record(name) => page.record(name, &known.schema(name)),
        Topic::Field(record, name) => {
            let all = Schema::of(known.all.iter().map(|norm| &**norm));
            let norms: Vec<&Norm> = known.all.iter().map(|norm| &**norm).collect();
            if let Some((_, field)) = all.field(record, name) {
                page.field(field, &all, &norms);
            }
        }
        Topic::Keys(keys) => page.keys(keys),
    }
    page.text
}

/// How the region that is being looked at stands on a topic, to put under the explanation: the
/// verdict of a requirement with what is still needed, what a rule says of each record, the
/// records there are. Empty for another topic, and for what is not in force.
pub fn explain_here(topic: &Topic, subject: &Subject<'_>, width: usize) -> String {
    let mut page = Page { text: String::new(), words: subject.words, width };
    match topic {
        Topic::Requirement(norm, idx) => {
            return match norm.requirements.get(*idx) {
                Some(requirement) => requirement_here(&requirement.id.value, subject, width),
                None => String::new(),
            };
        }
        Topic::Rule(norm, idx) => {
            if let Some(rule) = norm.rules.get(*idx) {
                page.rule_here(&rule.id.value, subject);
            }
        }
        Topic::Value(norm, idx) => {
            if let Some(value) = norm.values.get(*idx) {
                page.value_here(&value.id.value, subject);
            }
        }
        Topic::Record(name) => page.records_here(name, subject.checked.publication),
        Topic::Norm(norm) => page.norm_here(&norm.id, subject),
        Topic::Finding(_) | Topic::Chapter(..) | Topic::Field(..) | Topic::Keys(_) => {}
    }
    page.text
}

fn requirement_here(id: &str, subject: &Subject<'_>, width: usize) -> String {
    let mut outcomes = subject.checked.assessment.norms.iter().flat_map(|norm| &norm.outcomes);
    let Some(outcome) = outcomes.find(|outcome| outcome.id == id) else { return String::new() };
    let mut page = Page { text: String::new(), words: subject.words, width };
    let verdict = subject.words.word(verdict_word(outcome.verdict));
    page.heading("uitleg-hier");
    page.paragraph(&subject.words.say("uitleg-oordeel", &[("oordeel", verdict.into())]));
    for judged in &outcome.judgements {
        page.judged(judged);
    }
    if outcome.verdict == Verdict::ForHumans {
        page.paragraph(&subject.words.say("uitleg-beoordeel", &[("eis", id.into())]));
    }
    let places = subject.places();
    let about = |found: &&&Diagnostic| found.requirement.as_deref() == Some(id);
    for found in subject.shown.iter().filter(about) {
        let place = short_place(&found.location.span(), &places);
        page.paragraph(&format!("{place}: {}", subject.words.of(&found.message)));
        page.needed(found);
    }
    page.text
}

/// The id of the word for a verdict.
fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Missing => "oordeel-ontbreekt",
        Verdict::Treated => "oordeel-behandeld",
        Verdict::Substantiated => "oordeel-onderbouwd",
        Verdict::NotApplicable => "oordeel-nvt",
        Verdict::ForHumans => "oordeel-mensenwerk",
    }
}

/// Per choice field among the asked evidence: its name, title, and the values that it takes with
/// their titles.
fn allowed_values(evidence: &[Evidence], norm: &Norm, words: &Words) -> Vec<String> {
    let fields = evidence.iter().flat_map(Evidence::kinds).filter_map(EvidenceKind::field);
    let fields = fields.filter_map(|(record, name)| norm.field(record, name));
    let mut lines: Vec<String> = fields.filter_map(|field| values_of(field, norm, words)).collect();
    lines.dedup();
    lines
}

fn values_of(field: &Field, norm: &Norm, words: &Words) -> Option<String> {
    let FieldKind::Choice { list, .. } = &field.kind else { return None };
    let choices = norm.vocabulary(list)?.choices.iter();
    let values: Vec<String> =
        choices.map(|choice| format!("`{}` ({})", choice.id, choice.title)).collect();
    let args = [
        ("veld", format!("{}.{}", field.record, field.name).into()),
        ("titel", field.title.as_str().into()),
        ("waarden", words.list(&values, "lijst-of").into()),
    ];
    Some(words.say("uitleg-waarden-van", &args))
}

/// An explanation that is being written.
pub(super) struct Page<'w> {
    pub text: String,
    pub words: &'w Words,
    pub width: usize,
}

impl Page<'_> {
    pub(super) fn title(&mut self, name: &str, title: &str) {
        let lines = wrap(&format!("{name}: {title}"), self.width).join("\n");
        self.text.push_str(&format!("{BOLD}{lines}{RESET}\n"));
    }

    pub(super) fn heading(&mut self, id: &str) {
        self.text.push_str(&format!("\n{BOLD}{}{RESET}\n", self.words.word(id)));
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        for line in wrap(text.trim(), self.width.saturating_sub(2)) {
            let line = format!("  {line}");
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    pub(super) fn items(&mut self, items: &[String]) {
        for item in items {
            for (line_idx, line) in wrap(item, self.width.saturating_sub(4)).into_iter().enumerate()
            {
                let mark = if line_idx == 0 { "-" } else { " " };
                self.text.push_str(&format!("  {mark} {line}\n"));
            }
        }
    }

    /// What a person found.
    fn judged(&mut self, judged: &Judged) {
        let one = &judged.judgement;
        let args = [
            ("rol", one.role.as_str().into()),
            ("datum", one.date.to_string().into()),
            ("oordeel", one.verdict.word().into()),
            ("opmerking", one.remark.as_str().into()),
        ];
        let mut text = self.words.say("uitleg-oordeel-mens", &args);
        if !judged.is_current {
            text.push(' ');
            text.push_str(&self.words.word("uitleg-oordeel-oud"));
        }
        self.paragraph(&text);
    }

    /// What a finding still needs; the ways of "one of these" one step in.
    fn needed(&mut self, found: &Diagnostic) {
        for line in needed(found, self.words) {
            let (indent, line) = match line.strip_prefix("- ") {
                Some(way) => ("    - ", way),
                None => ("  - ", line.as_str()),
            };
            let next = " ".repeat(indent.len());
            let lines = wrap(line, self.width.saturating_sub(indent.len()));
            for (line_idx, line) in lines.into_iter().enumerate() {
                let start = if line_idx == 0 { indent } else { &next };
                self.text.push_str(&format!("{start}{line}\n"));
            }
        }
    }

    /// Text that may be copied into a file: not wrapped.
    fn example(&mut self, example: &str) {
        if example.trim().is_empty() {
            return;
        }
        self.heading("uitleg-voorbeeld");
        self.copied(example);
    }

    /// Lines as they would stand in a file.
    pub(super) fn copied(&mut self, text: &str) {
        for line in text.trim_matches('\n').lines() {
            self.text.push_str(format!("    {line}").trim_end());
            self.text.push('\n');
        }
    }

    /// Where to read on.
    pub(super) fn more(&mut self, id: &str, arg: &'static str, name: &str) {
        let more = self.words.say(id, &[(arg, name.into())]);
        self.text.push_str(&format!("\n{more}\n"));
    }

    fn finding(&mut self, code: &str) {
        let words = self.words;
        self.title(code, &words.without_args(code));
        self.heading("uitleg-betekenis");
        self.paragraph(&words.word(&format!("{code}.uitleg")));
        self.heading("uitleg-raad");
        self.paragraph(&words.without_args(&format!("{code}.hulp")));
        if words.has(&format!("{code}.voorbeeld")) {
            self.example(&words.word(&format!("{code}.voorbeeld")));
        }
    }

    /// Keys that have one name, each with what it means and what is in it.
    fn keys(&mut self, keys: &[Key]) {
        let words = self.words;
        let all = Key::all(words);
        for (key_idx, key) in keys.iter().enumerate() {
            if key_idx > 0 {
                self.text.push('\n');
            }
            let place = words.word(&format!("uitleg-sleutel-{}", key.place.word()));
            self.title(&key.name(), &place);
            self.paragraph(&key.meaning(words));
            self.heading("uitleg-sleutel-vorm");
            self.paragraph(&key.form(words));
            if let Some(otherwise) = key.otherwise(words) {
                self.heading("uitleg-sleutel-zonder");
                self.paragraph(&otherwise);
            }
            let inside: Vec<&Key> = all.iter().filter(|inner| inner.is_in(key)).collect();
            let Some(first) = inside.first() else { continue };
            self.heading("uitleg-sleutels");
            let lines: Vec<String> = inside
                .iter()
                .filter_map(|inner| {
                    Some(format!("`{}`: {}", inner.path.last()?, inner.meaning(words)))
                })
                .collect();
            self.items(&lines);
            self.more("uitleg-lees-sleutel", "sleutel", &first.name());
        }
    }

    fn requirement(&mut self, norm: &Norm, requirement: &Requirement) {
        self.title(&requirement.id.value, &requirement.question);
        if let Some(chapter) = norm.chapters.get(requirement.chapter_idx) {
            self.paragraph(&format!("{}: {}", chapter.id, chapter.title));
        }
        self.heading("uitleg-soort");
        self.items(&kind_in_words(requirement, self.words));
        self.heading("uitleg-gevraagd");
        self.items(&asked_evidence(requirement, norm, self.words));
        let values = allowed_values(&requirement.evidence, norm, self.words);
        if !values.is_empty() {
            self.heading("uitleg-waarden");
            self.items(&values);
        }
        for (id, text) in
            [("uitleg-waarom", &requirement.reason), ("uitleg-raad", &requirement.advice)]
        {
            if !text.is_empty() {
                self.heading(id);
                self.paragraph(text);
            }
        }
        if !requirement.pitfalls.is_empty() {
            self.heading("uitleg-valkuilen");
            self.items(&requirement.pitfalls);
        }
        self.example(&requirement.example);
        let sources: Vec<String> = requirement
            .sources
            .iter()
            .filter_map(|id| norm.source(id))
            .map(|source| source_in_words(source, self.words))
            .collect();
        if !sources.is_empty() {
            self.heading("uitleg-bronnen");
            self.items(&sources);
        }
    }

    fn chapter(&mut self, norm: &Norm, chapter: &Chapter, chapter_idx: usize) {
        self.title(&chapter.id, &chapter.title);
        self.paragraph(&chapter.introduction);
        self.heading("uitleg-eisen");
        let of_chapter: Vec<&Requirement> =
            norm.requirements.iter().filter(|it| it.chapter_idx == chapter_idx).collect();
        let lines: Vec<String> = of_chapter
            .iter()
            .map(|it| {
                let level = self.words.word(level_word(it.level));
                format!("{} ({level}): {}", it.id.value, it.question)
            })
            .collect();
        self.items(&lines);
        if let Some(first) = of_chapter.first() {
            self.more("uitleg-lees-eis", "eis", &first.id.value);
        }
    }

    fn norm(&mut self, norm: &Norm) {
        let args = [
            ("norm", norm.edition.title.as_str().into()),
            ("editie", norm.edition.id.as_str().into()),
        ];
        let title = self.words.say("tabel-titel", &args);
        self.title(&norm.id, &title);
        self.paragraph(&norm.introduction);
        self.heading("uitleg-hoofdstukken");
        let lines: Vec<String> = norm
            .chapters
            .iter()
            .enumerate()
            .map(|(idx, it)| format!("{}: {} ({})", it.id, it.title, self.counted(norm, idx)))
            .collect();
        self.items(&lines);
        self.records_of(norm);
        self.rules_of(norm);
        self.heading("uitleg-aanzetten");
        let edition = &norm.edition;
        let line = in_settings(&norm.id, &edition.id, edition.revision);
        self.copied(&format!("[normen]\n{line}"));
        if let Some(first) = norm.chapters.first() {
            self.more("uitleg-lees-hoofdstuk", "hoofdstuk", &first.id);
        }
    }

    /// How many requirements a chapter has, and how many of them are musts.
    fn counted(&self, norm: &Norm, chapter_idx: usize) -> String {
        let all = norm.requirements.iter().filter(|it| it.chapter_idx == chapter_idx);
        let must = all.clone().filter(|it| it.level == Level::Must).count();
        let args = [("eisen", all.count().into()), ("moet", must.into())];
        self.words.say("uitleg-aantal-eisen", &args)
    }

    /// The records that come with a norm, and how to give them.
    fn records_of(&mut self, norm: &Norm) {
        let schema = Schema::of([norm]);
        let records = schema.records();
        if records.is_empty() {
            return;
        }
        self.heading("uitleg-gegevens");
        self.paragraph(&self.words.word("uitleg-hoe-gegevens"));
        let line = |kind: &&RecordKind| format!("`{}` ({}): {}", kind.key, kind.name, kind.title);
        let lines: Vec<String> = records.iter().map(line).collect();
        self.items(&lines);
        if let Some(kind) = records.first() {
            self.more("uitleg-lees-gegeven", "gegeven", &kind.name);
        }
    }

    /// How many rules and values a norm has.
    fn rules_of(&mut self, norm: &Norm) {
        if norm.rules.is_empty() && norm.values.is_empty() {
            return;
        }
        self.heading("uitleg-regels");
        let time = norm.rules.iter().filter(|rule| rule.kind == RuleKind::Time).count();
        let args = [
            ("samenhang", (norm.rules.len() - time).into()),
            ("tijd", time.into()),
            ("waarden", norm.values.len().into()),
        ];
        self.paragraph(&self.words.say("uitleg-aantal-regels", &args));
        if let Some(first) = norm.rules.first() {
            self.more("uitleg-lees-regel", "regel", &first.id.value);
        }
    }

    /// How a norm stands here.
    fn norm_here(&mut self, id: &str, subject: &Subject<'_>) {
        let mut norms = subject.checked.assessment.norms.iter();
        let Some(outcome) = norms.find(|outcome| outcome.norm.id == id) else { return };
        self.heading("uitleg-hier");
        self.paragraph(&standing(outcome, self.words));
        let coherence = coherence_standing(subject.checked.coherence, self.words);
        if let Some(line) = coherence.filter(|_| !outcome.norm.rules.is_empty()) {
            self.paragraph(&line);
        }
    }
}

/// The id of the words for an origin.
pub(super) fn origin_word(origin: Origin) -> &'static str {
    match origin {
        Origin::Norm => "herkomst-norm",
        Origin::Law => "herkomst-wet",
        Origin::Guidance => "herkomst-handreiking",
        Origin::Elaboration => "herkomst-uitwerking",
    }
}

/// The id of the words for a certainty.
pub(super) fn certainty_word(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::High => "zekerheid-hoog",
        Certainty::Medium => "zekerheid-middel",
        Certainty::Low => "zekerheid-laag",
    }
}

fn kind_in_words(requirement: &Requirement, words: &Words) -> Vec<String> {
    let origin = origin_word(requirement.origin);
    let certainty = certainty_word(requirement.certainty);
    let level = words.word(level_word(requirement.level));
    let mut lines = vec![format!("{level}: {}; {}", words.word(origin), words.word(certainty))];
    if requirement.needs_no_claim {
        lines.push(words.word("zonder-claim"));
    }
    if requirement.may_be_not_applicable {
        lines.push(words.word("nvt-mag"));
    }
    lines
}

/// A source in one line.
pub(super) fn source_in_words(source: &Bron, words: &Words) -> String {
    let mut parts = vec![source.title.clone(), source.publisher.clone()];
    parts.extend(source.date.map(|date| date.to_string()));
    parts.extend(source.address.clone());
    if source.is_second_hand {
        parts.push(words.word("uitleg-tweedehands"));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}
