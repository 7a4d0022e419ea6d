//! Explains a rule or a computed value of a norm, and what it says of the region at hand.

use super::explain::{Page, certainty_word, origin_word, source_in_words};
use super::{Subject, severity_word, short_place};
use crate::coherence::{RuleOutcome, RuleState, ValueOutcome};
use crate::data::DUTCH_MARKS;
use crate::norm::{ComputedValue, Expression, Norm, Rule, RuleKind, Schema, reads};

impl Page<'_> {
    /// A rule: what clashes, why, what to do, and what it looks at.
    pub(super) fn rule(&mut self, norm: &Norm, rule: &Rule) {
        let words = self.words;
        self.title(&rule.id.value, &rule.message);
        let kind = match rule.kind {
            RuleKind::Coherence => "regel-samenhang",
            RuleKind::Time => "regel-tijd",
        };
        let about = rule.record.as_ref().map_or("regio", |kind| kind.value.as_str());
        self.paragraph(&words.say(kind, &[("gegeven", about.into())]));
        self.heading("uitleg-soort");
        let severity = words.word(severity_word(rule.severity));
        let mut lines = vec![format!(
            "{severity}; {}; {}",
            words.word(origin_word(rule.origin)),
            words.word(certainty_word(rule.certainty))
        )];
        if rule.is_error_when.is_some() {
            lines.push(words.word("regel-soms-fout"));
        }
        self.items(&lines);
        self.expression("uitleg-spanning-als", rule.condition.as_ref());
        self.expression("uitleg-fout-als", rule.is_error_when.as_ref());
        self.expression("uitleg-tenzij", rule.unless.as_ref());
        for (id, text) in [
            ("uitleg-tegenmaatregel", &rule.countermeasure),
            ("uitleg-waarom", &rule.reason),
            ("uitleg-raad", &rule.advice),
        ] {
            if !text.is_empty() {
                self.heading(id);
                self.paragraph(text);
            }
        }
        let all = [&rule.condition, &rule.unless, &rule.is_error_when];
        let record = rule.record.as_ref().map(|kind| kind.value.as_str());
        self.looks_at(all.into_iter().flatten(), record, norm);
        let sources = rule.sources.iter().filter_map(|id| norm.source(id));
        let sources: Vec<String> = sources.map(|it| source_in_words(it, words)).collect();
        if !sources.is_empty() {
            self.heading("uitleg-bronnen");
            self.items(&sources);
        }
        self.heading("uitleg-beantwoorden");
        let bij = if record.is_some() { "    bij: \"…\"\n" } else { "" };
        self.copied(&format!(
            "antwoorden:\n  - regel: {}\n{bij}    antwoord: \"…\"\n    rol: \"…\"\n    datum: 2026-01-01",
            rule.id.value
        ));
    }

    /// A computed value: what it is and how a text refers to it.
    pub(super) fn value(&mut self, norm: &Norm, value: &ComputedValue) {
        self.title(&value.id.value, &value.title);
        self.paragraph(&value.explanation);
        self.expression("uitleg-berekening", value.expression.as_ref());
        let record = value.record.as_ref().map(|kind| kind.value.as_str());
        self.looks_at(value.expression.iter(), record, norm);
        self.heading("uitleg-in-tekst");
        let of = record.map_or(String::new(), |_| "/NAAM".to_owned());
        self.copied(&format!("[42](waarde:{}{of})", value.id.value));
    }

    fn expression(&mut self, heading: &str, expression: Option<&Expression>) {
        if let Some(expression) = expression {
            self.heading(heading);
            self.copied(&expression.text);
        }
    }

    fn looks_at<'e>(
        &mut self,
        all: impl Iterator<Item = &'e Expression>,
        record: Option<&str>,
        norm: &Norm,
    ) {
        let schema = Schema::of([norm]);
        let mut names: Vec<String> =
            all.flat_map(|expression| reads(expression, record, &schema)).collect();
        names.sort();
        names.dedup();
        if names.is_empty() {
            return;
        }
        self.heading("uitleg-kijkt-naar");
        let titled = names.iter().map(|name| {
            let field = name.split_once('.').and_then(|(kind, name)| schema.field(kind, name));
            let kind = schema.record_of_key(name);
            let title = field.map(|(_, field)| field.title.as_str());
            match title.or(kind.map(|kind| kind.title.as_str())).filter(|title| !title.is_empty()) {
                Some(title) => format!("`{name}` ({title})"),
                None => format!("`{name}`"),
            }
        });
        let titled: Vec<String> = titled.collect();
        self.items(&titled);
    }

    /// What a rule says of each record here.
    pub(super) fn rule_here(&mut self, id: &str, subject: &Subject<'_>) {
        let all = subject.checked.coherence.rules.iter();
        let all = all.filter(|outcome| outcome.rule().is_some_and(|rule| rule.id.value == id));
        let all: Vec<&RuleOutcome> = all.collect();
        if all.is_empty() {
            return;
        }
        self.heading("uitleg-hier");
        let lines: Vec<String> = all.into_iter().map(|it| state_in_words(it, subject)).collect();
        self.items(&lines);
    }

    /// What a value is for each record here.
    pub(super) fn value_here(&mut self, id: &str, subject: &Subject<'_>) {
        let all = subject.checked.coherence.values.iter();
        let is_asked =
            |it: &&ValueOutcome| it.definition().is_some_and(|found| found.id.value == id);
        let lines: Vec<String> = all
            .filter(is_asked)
            .map(|outcome| {
                let written = outcome.written(DUTCH_MARKS).unwrap_or_else(|| {
                    let fields = outcome.missing.iter().map(|missing| missing.field.clone());
                    let fields: Vec<String> = fields.filter(|field| !field.is_empty()).collect();
                    let args = [("velden", subject.words.list(&fields, "lijst-en").into())];
                    subject.words.say("staat-onbekend", &args)
                });
                named(&outcome.name, &written, subject)
            })
            .collect();
        if !lines.is_empty() {
            self.heading("uitleg-hier");
            self.items(&lines);
        }
    }
}

/// `Wonen: spanning (fout), content/_index.md:7 en content/_index.md:8`
fn state_in_words(outcome: &RuleOutcome, subject: &Subject<'_>) -> String {
    let words = subject.words;
    let severity_of = |id: &str, severity| {
        words.say(id, &[("ernst", words.word(severity_word(severity)).into())])
    };
    let mut text = match &outcome.state {
        RuleState::Fine => words.word("staat-in-orde"),
        RuleState::Tension(_) if outcome.is_answered() => words.word("staat-beantwoord"),
        RuleState::Tension(severity) => severity_of("staat-spanning", *severity),
        RuleState::Lifted => words.word("staat-opgevangen"),
        RuleState::Broken => words.word("staat-kapot"),
        RuleState::Unknown(missing) => {
            let mut fields: Vec<String> = missing.iter().map(|it| it.field.clone()).collect();
            fields.retain(|field| !field.is_empty());
            fields.dedup();
            words.say("staat-onbekend", &[("velden", words.list(&fields, "lijst-en").into())])
        }
    };
    if matches!(outcome.state, RuleState::Tension(_) | RuleState::Lifted) {
        let places = subject.places();
        let mut shown: Vec<String> =
            outcome.places.iter().map(|place| short_place(place, &places)).collect();
        shown.dedup();
        if !shown.is_empty() {
            text = format!("{text}: {}", words.list(&shown, "lijst-en"));
        }
    }
    if let Some(answer) = &outcome.answer {
        text = format!("{text} – {}", answer.reason);
    }
    named(&outcome.name, &text, subject)
}

fn named(name: &str, text: &str, subject: &Subject<'_>) -> String {
    match name.is_empty() {
        true => format!("{}: {text}", subject.words.word("gegeven-regio")),
        false => format!("{name}: {text}"),
    }
}
