//! Tells what a finding means, what a requirement asks, or which requirements a chapter or norm
//! has.

use std::sync::Arc;

use super::evidence::asked_evidence;
use super::selection::all_ids;
use super::wrap::wrap;
use super::{Subject, Words, level_word, needed, short_place};
use crate::assessment::{Judged, Verdict};
use crate::diagnostic::Diagnostic;
use crate::norm::{
    Bron, Certainty, Chapter, Evidence, EvidenceKind, Field, FieldKind, Norm, Origin, Requirement,
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
    }
    words.has(&format!("{name}.uitleg")).then_some(Topic::Finding(name))
}

/// All names that [`find_topic`] knows, for suggestions.
pub fn topic_names(norms: &[Arc<Norm>], words: &Words) -> Vec<String> {
    let ids = norms.iter().flat_map(|norm| all_ids(norm)).map(str::to_owned);
    ids.chain(words.finding_codes()).collect()
}

const BOLD: &str = "\u{1b}[1m";
const RESET: &str = "\u{1b}[0m";

/// The explanation for lines of `width` characters, with bold headings; ends with a line end.
pub fn explain(topic: &Topic, words: &Words, width: usize) -> String {
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
    }
    page.text
}

/// How the region that is being looked at stands on the requirement of a topic, to put under the
/// explanation: the verdict, and per finding its place and what is still needed. Empty for
/// another topic, and when the requirement is not in force.
pub fn explain_here(topic: &Topic, subject: &Subject<'_>, width: usize) -> String {
    let Topic::Requirement(norm, idx) = topic else { return String::new() };
    let Some(requirement) = norm.requirements.get(*idx) else { return String::new() };
    let id = requirement.id.value.as_str();
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
    let mut lines = Vec::new();
    for entry in evidence {
        match &entry.kind {
            EvidenceKind::Field { record, name, .. } => {
                let field = norm.fields.iter().find(|it| it.record == *record && it.name == *name);
                lines.extend(field.and_then(|field| values_of(field, norm, words)));
            }
            EvidenceKind::AnyOf(ways) => lines.extend(allowed_values(ways, norm, words)),
            EvidenceKind::Prose { .. }
            | EvidenceKind::Table { .. }
            | EvidenceKind::Items { .. }
            | EvidenceKind::Dates { .. }
            | EvidenceKind::Contact
            | EvidenceKind::Link { .. }
            | EvidenceKind::Chapters
            | EvidenceKind::Human => {}
        }
    }
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

struct Page<'w> {
    text: String,
    words: &'w Words,
    width: usize,
}

impl Page<'_> {
    fn title(&mut self, name: &str, title: &str) {
        let lines = wrap(&format!("{name}: {title}"), self.width).join("\n");
        self.text.push_str(&format!("{BOLD}{lines}{RESET}\n"));
    }

    fn heading(&mut self, id: &str) {
        self.text.push_str(&format!("\n{BOLD}{}{RESET}\n", self.words.word(id)));
    }

    fn paragraph(&mut self, text: &str) {
        for line in wrap(text.trim(), self.width.saturating_sub(2)) {
            let line = format!("  {line}");
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    fn items(&mut self, items: &[String]) {
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
        for line in example.trim_matches('\n').lines() {
            self.text.push_str(format!("    {line}").trim_end());
            self.text.push('\n');
        }
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
            let args = [("eis", first.id.value.as_str().into())];
            let more = self.words.say("uitleg-lees-eis", &args);
            self.text.push_str(&format!("\n{more}\n"));
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
        let lines: Vec<String> =
            norm.chapters.iter().map(|it| format!("{}: {}", it.id, it.title)).collect();
        self.items(&lines);
        if let Some(first) = norm.chapters.first() {
            let args = [("hoofdstuk", first.id.as_str().into())];
            let more = self.words.say("uitleg-lees-hoofdstuk", &args);
            self.text.push_str(&format!("\n{more}\n"));
        }
    }
}

fn kind_in_words(requirement: &Requirement, words: &Words) -> Vec<String> {
    let origin = match requirement.origin {
        Origin::Norm => "herkomst-norm",
        Origin::Law => "herkomst-wet",
        Origin::Guidance => "herkomst-handreiking",
        Origin::Elaboration => "herkomst-uitwerking",
    };
    let certainty = match requirement.certainty {
        Certainty::High => "zekerheid-hoog",
        Certainty::Medium => "zekerheid-middel",
        Certainty::Low => "zekerheid-laag",
    };
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

fn source_in_words(source: &Bron, words: &Words) -> String {
    let mut parts = vec![source.title.clone(), source.publisher.clone()];
    parts.extend(source.date.map(|date| date.to_string()));
    parts.extend(source.address.clone());
    if source.is_second_hand {
        parts.push(words.word("uitleg-tweedehands"));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}
