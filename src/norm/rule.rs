//! Reads what a norm asks of the facts together: coherence rules, and computed values.

use super::expression::{self, Expression};
use super::read::{CERTAINTIES, ORIGINS, words};
use super::{Certainty, Origin};
use crate::data::Table;
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{Located, Source, Span};

/// Which choices do not go together, or what goes out of date.
#[derive(Clone, PartialEq, Debug)]
pub struct Rule {
    /// `coh-01`.
    pub id: Located<String>,
    /// What it is about.
    pub kind: RuleKind,
    /// How bad a tension is.
    pub severity: Severity,
    /// When this holds too, a tension is an error.
    pub is_error_when: Option<Expression>,
    /// Judged for each record of this kind; `None`: once, for the region.
    pub record: Option<Located<String>>,
    /// True is a tension. `None` when it could not be read: nothing can be said then.
    pub condition: Option<Expression>,
    /// True lifts the tension.
    pub unless: Option<Expression>,
    /// The countermeasure behind `unless`, in words.
    pub countermeasure: String,
    /// Where it comes from.
    pub origin: Origin,
    /// How sure we are; below high it is never an error.
    pub certainty: Certainty,
    /// What clashes, in one line.
    pub message: String,
    /// Why it matters.
    pub reason: String,
    /// What to do.
    pub advice: String,
    /// Ids in [`super::Norm::sources`].
    pub sources: Vec<String>,
    /// Its place in the norm file.
    pub span: Span,
}

/// What a rule is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RuleKind {
    /// `samenhang`: choices that do not go together.
    Coherence,
    /// `tijd`: facts that are out of date.
    Time,
}

/// A value that the program works out from the facts.
#[derive(Clone, PartialEq, Debug)]
pub struct ComputedValue {
    /// `aanbieders.top3`.
    pub id: Located<String>,
    /// How it is shown.
    pub title: String,
    /// One value per record of this kind; `None`: one for the region.
    pub record: Option<Located<String>>,
    /// Its unit, for people.
    pub unit: Option<String>,
    /// How many decimals are shown.
    pub decimals: usize,
    /// `None` when it could not be read.
    pub expression: Option<Expression>,
    /// What it means.
    pub explanation: String,
}

const KINDS: [(&str, RuleKind); 2] = [("samenhang", RuleKind::Coherence), ("tijd", RuleKind::Time)];

const SEVERITIES: [(&str, Severity); 3] =
    [("fout", Severity::Error), ("waarschuwing", Severity::Warning), ("advies", Severity::Advice)];

/// `None` only when there is no id.
pub(super) fn rule<'n>(
    source: &Source,
    table: &mut Table<'n>,
    found: &mut Vec<Diagnostic>,
) -> Option<Rule> {
    let id = table.required_text("id");
    let mut expression = |table: &mut Table<'n>, key: &'n str| {
        let node = table.filled(key)?;
        expression::read(source, node, key, found)
    };
    let condition = expression(table, "als");
    if table.filled("als").is_none() {
        table.missing("als");
    }
    let has_broken_escape = table.filled("tenzij").is_some();
    let unless = expression(table, "tenzij");
    let is_error_when = expression(table, "fout_als");
    // A rule that lost its exception would cry wolf: then it says nothing at all.
    let condition = condition.filter(|_| !has_broken_escape || unless.is_some());
    let certainty = table.choice("zekerheid", &CERTAINTIES).map_or(Certainty::High, |c| c.value);
    let severity = table.choice("ernst", &SEVERITIES).map_or(Severity::Warning, |s| s.value);
    let cap = if certainty < Certainty::High { Severity::Warning } else { Severity::Error };
    let rule = Rule {
        kind: table.choice("soort", &KINDS).map_or(RuleKind::Coherence, |kind| kind.value),
        severity: severity.min(cap),
        is_error_when: is_error_when.filter(|_| certainty == Certainty::High),
        record: table.text("bij"),
        condition,
        unless,
        countermeasure: words(table.text("tegenmaatregel")),
        origin: table.choice("herkomst", &ORIGINS).map_or(Origin::Guidance, |o| o.value),
        certainty,
        message: words(table.required_text("melding")),
        reason: words(table.text("waarom")),
        advice: words(table.text("raad")),
        sources: table.texts("bron").into_iter().map(|text| text.value).collect(),
        span: table.span().clone(),
        id: id?,
    };
    Some(rule)
}

/// `None` only when there is no id.
pub(super) fn value(
    source: &Source,
    table: &mut Table<'_>,
    found: &mut Vec<Diagnostic>,
) -> Option<ComputedValue> {
    let id = table.required_text("id");
    let expression = match table.filled("als") {
        Some(node) => expression::read(source, node, "als", found),
        None => {
            table.missing("als");
            None
        }
    };
    let value = ComputedValue {
        title: words(table.required_text("titel")),
        record: table.text("bij"),
        unit: table.text("eenheid").map(|text| text.value),
        decimals: table.count("decimalen").map_or(0, |n| n.value.min(6)),
        expression,
        explanation: words(table.text("uitleg")),
        id: id?,
    };
    Some(value)
}
