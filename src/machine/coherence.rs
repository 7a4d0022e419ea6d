//! How the choices go together, in the shape for machines.

use serde::Serialize;

use super::{Places, severity_id};
use crate::coherence::{Coherence, RuleOutcome, RuleState};
use crate::norm::RuleKind;
use crate::source::Span;

/// What one rule says of one record, or of the region.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RuleJson {
    /// `coh-01`.
    pub rule: String,
    /// The norm that it belongs to.
    pub norm: String,
    /// `coherence`, or `time` for what goes out of date.
    pub kind: &'static str,
    /// The name of the record that it is about; `null` for the region, and when there is no
    /// record at all.
    pub record: Option<String>,
    /// `fine`, `tension`, `answered` (a tension that the region answers), `lifted` (a tension with
    /// the countermeasure that the rule names), `unknown` (facts are empty) or `broken` (the rule
    /// itself is at fault).
    pub state: &'static str,
    /// How bad a tension is, answered or not: `error`, `warning` or `advice`; `null` when there is
    /// none.
    pub severity: Option<&'static str>,
    /// The empty facts that it waits for: fields, and keys of records of which there are none.
    pub missing: Vec<String>,
    /// The facts that decided.
    pub places: Vec<PlaceJson>,
    /// What the region answers; an error may have an answer and stays an error.
    pub answer: Option<AnswerJson>,
}

/// A place in a file.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PlaceJson {
    /// The file.
    pub path: String,
    /// Line.
    pub line: u32,
    /// Column.
    pub column: u32,
}

/// Why a region keeps its choices.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct AnswerJson {
    /// Who says so, as a role.
    pub role: Option<String>,
    /// When.
    pub date: Option<String>,
    /// The reason.
    pub text: String,
}

/// All outcomes, in the order of the settings, the norm and the records.
pub(super) fn rules(coherence: &Coherence, places: &Places<'_>) -> Vec<RuleJson> {
    coherence.rules.iter().filter_map(|outcome| rule(outcome, places)).collect()
}

fn rule(outcome: &RuleOutcome, places: &Places<'_>) -> Option<RuleJson> {
    let rule = outcome.rule()?;
    let (state, severity) = match &outcome.state {
        RuleState::Fine => ("fine", None),
        RuleState::Tension(severity) if outcome.is_answered() => ("answered", Some(*severity)),
        RuleState::Tension(severity) => ("tension", Some(*severity)),
        RuleState::Lifted => ("lifted", None),
        RuleState::Unknown(_) => ("unknown", None),
        RuleState::Broken => ("broken", None),
    };
    let mut missing: Vec<String> = vec![];
    if let RuleState::Unknown(all) = &outcome.state {
        for empty in all.iter().filter(|empty| !empty.field.is_empty()) {
            if !missing.contains(&empty.field) {
                missing.push(empty.field.clone());
            }
        }
    }
    Some(RuleJson {
        rule: rule.id.value.clone(),
        norm: outcome.norm.id.clone(),
        kind: match rule.kind {
            RuleKind::Coherence => "coherence",
            RuleKind::Time => "time",
        },
        record: Some(outcome.name.clone()).filter(|name| !name.is_empty()),
        state,
        severity: severity.map(severity_id),
        missing,
        places: outcome.places.iter().map(|place| at(place, places)).collect(),
        answer: outcome.answer.as_ref().map(|answer| AnswerJson {
            role: answer.role.clone(),
            date: answer.date.map(|date| date.to_string()),
            text: answer.reason.clone(),
        }),
    })
}

fn at(span: &Span, places: &Places<'_>) -> PlaceJson {
    let start = places.area(span).start;
    PlaceJson { path: span.path.as_str().to_owned(), line: start.line, column: start.column }
}
