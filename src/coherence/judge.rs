//! Judges every rule for every record, and works out every value.

use std::cell::Cell;
use std::sync::Arc;

use super::evaluate::{Evaluation, Failure, Seen, Value, World, referring};
use super::{Coherence, Missing, RuleOutcome, RuleState, ValueOutcome, Worked, finding, mark};
use crate::diagnostic::{Diagnostic, Severity, catalogue};
use crate::norm::{Expression, GEMEENTE, Norm, Rule, Schema};
use crate::publication::{Answer, Publication};
use crate::settings::Settings;
use crate::source::{Date, Span, fold};

/// Holds the choices of the region against each other.
pub fn cohere(
    publication: &Publication,
    settings: &Settings,
    norms: &[Arc<Norm>],
    today: Date,
) -> (Coherence, Vec<Diagnostic>) {
    let mut found = vec![];
    let schema = Schema::of(norms.iter().map(|norm| &**norm));
    let facts = &publication.facts;
    let world = World { facts, schema: &schema, settings, today, referring: referring(facts) };
    let mut coherence = Coherence::default();
    for norm in norms {
        for value_idx in 0..norm.values.len() {
            values(&world, norm, value_idx, &mut coherence.values, &mut found);
        }
        for rule_idx in 0..norm.rules.len() {
            rules(&world, norm, rule_idx, &mut coherence.rules, &mut found);
        }
    }
    finding::findings(&coherence, publication, &world, norms, &mut found);
    mark::check(&coherence, publication, &mut found);
    (coherence, found)
}

/// The records that a rule or value is about, each with its name; `None` is the region.
type About<'a> = Vec<(Option<(&'a str, usize)>, String)>;

fn about<'a>(world: &World<'a>, kind: Option<&'a str>) -> About<'a> {
    let Some(kind) = kind else { return vec![(None, String::new())] };
    let records = world.facts.records.get(kind).map(Vec::as_slice).unwrap_or_default();
    let names = records.iter().map(|record| record.name.value.clone());
    names.enumerate().map(|(idx, name)| (Some((kind, idx)), name)).collect()
}

fn rules(
    world: &World<'_>,
    norm: &Arc<Norm>,
    rule_idx: usize,
    outcomes: &mut Vec<RuleOutcome>,
    found: &mut Vec<Diagnostic>,
) {
    let Some(rule) = norm.rules.get(rule_idx) else { return };
    let kind = rule.record.as_ref().map(|kind| kind.value.as_str());
    let records = about(world, kind);
    let outcome = |record_idx, name: String, state, places| RuleOutcome {
        norm: Arc::clone(norm),
        rule_idx,
        record_idx,
        answer: answer(&world.facts.answers, rule, &name).cloned(),
        name,
        state,
        places,
    };
    // The norm file says what is wrong with it.
    if rule.condition.is_none() {
        outcomes.push(outcome(None, String::new(), RuleState::Broken, vec![]));
        return;
    }
    if records.is_empty() {
        let key = kind.map(|kind| world.schema.key_of(kind)).unwrap_or_default();
        let is_known = kind.is_some_and(|kind| world.schema.record(kind).is_some());
        let missing = Missing { field: key, record: None, inside: None };
        let state = match is_known || kind == Some(GEMEENTE) {
            true => RuleState::Unknown(vec![missing]),
            false => RuleState::Broken,
        };
        outcomes.push(outcome(None, String::new(), state, vec![]));
        return;
    }
    let mut has_failed = false;
    for (about, name) in records {
        // What goes wrong for one record does so for the next, and may take long again.
        if has_failed {
            outcomes.push(outcome(about.map(|(_, idx)| idx), name, RuleState::Broken, vec![]));
            continue;
        }
        let n_steps = Cell::new(0);
        let judged = judge(world, norm, rule, about, &n_steps);
        let (state, places) = match judged {
            Ok(judged) => judged,
            Err(failure) => {
                let is_heavy = failure == Failure::TooHeavy;
                let at = rule.id.span.clone();
                found.push(catalogue::failed_rule(at, &rule.id.value, is_heavy, &name));
                has_failed = true;
                (RuleState::Broken, vec![])
            }
        };
        outcomes.push(outcome(about.map(|(_, idx)| idx), name, state, places));
    }
}

fn judge(
    world: &World<'_>,
    norm: &Norm,
    rule: &Rule,
    about: Option<(&str, usize)>,
    n_steps: &Cell<usize>,
) -> Result<(RuleState, Vec<Span>), Failure> {
    let Some(condition) = &rule.condition else { return Ok((RuleState::Broken, vec![])) };
    let seen = truth(world, norm, condition, about, n_steps)?;
    match seen.value {
        Value::Bool(false) => return Ok((RuleState::Fine, seen.read)),
        Value::Bool(true) => {}
        Value::Unknown | Value::Faulty => {
            return Ok((RuleState::Unknown(seen.missing), seen.read));
        }
        _ => return Err(Failure::Mismatch),
    }
    // A countermeasure that nobody wrote down is none.
    if let Some(unless) = &rule.unless {
        let lifted = truth(world, norm, unless, about, n_steps)?;
        if lifted.value == Value::Bool(true) {
            let mut places = seen.read;
            places.extend(lifted.read);
            return Ok((RuleState::Lifted, places));
        }
    }
    let mut severity = rule.severity;
    if let Some(worse) = &rule.is_error_when {
        let worse = truth(world, norm, worse, about, n_steps)?;
        severity = if worse.value == Value::Bool(true) { Severity::Error } else { severity };
    }
    Ok((RuleState::Tension(severity), seen.read))
}

fn truth<'a>(
    world: &'a World<'a>,
    norm: &'a Norm,
    expression: &'a Expression,
    about: Option<(&'a str, usize)>,
    n_steps: &'a Cell<usize>,
) -> Result<Seen<'a>, Failure> {
    let seen = Evaluation::new(world, norm, about, n_steps).value(&expression.root)?;
    let seen = seen.without_doubles();
    // What cannot be worked out for another reason than an empty fact (a share of nothing) has
    // the facts that were read to mend.
    if seen.value == Value::Unknown && seen.missing.is_empty() {
        let places = seen.read.iter().map(|span| Missing {
            field: String::new(),
            record: None,
            inside: Some(span.clone()),
        });
        let missing = places.collect();
        return Ok(Seen { missing, ..seen });
    }
    Ok(seen)
}

/// The answer to this rule for this record; one that names the record goes first.
fn answer<'a>(answers: &'a [Answer], rule: &Rule, name: &str) -> Option<&'a Answer> {
    let mut of_rule =
        answers.iter().filter(|answer| fold(&answer.rule.value) == fold(&rule.id.value));
    let about = |answer: &&Answer| {
        answer.about.as_ref().is_some_and(|about| fold(&about.value) == fold(name))
    };
    let exact = of_rule.clone().find(about);
    exact.or_else(|| of_rule.find(|answer| answer.about.is_none()))
}

fn values(
    world: &World<'_>,
    norm: &Arc<Norm>,
    value_idx: usize,
    outcomes: &mut Vec<ValueOutcome>,
    found: &mut Vec<Diagnostic>,
) {
    let Some(definition) = norm.values.get(value_idx) else { return };
    let kind = definition.record.as_ref().map(|kind| kind.value.as_str());
    let mut has_failed = false;
    for (about, name) in about(world, kind) {
        let n_steps = Cell::new(0);
        let expression = definition.expression.as_ref();
        let seen = expression.map(|root| truth(world, norm, root, about, &n_steps));
        let (value, missing) = match seen {
            None => (None, vec![]),
            Some(Ok(seen)) => (worked(&seen.value), seen.missing),
            Some(Err(failure)) => {
                if !has_failed {
                    let (at, id) = (definition.id.span.clone(), &definition.id.value);
                    let is_heavy = failure == Failure::TooHeavy;
                    found.push(catalogue::failed_rule(at, id, is_heavy, &name));
                }
                has_failed = true;
                (None, vec![])
            }
        };
        outcomes.push(ValueOutcome {
            norm: Arc::clone(norm),
            value_idx,
            record_idx: about.map(|(_, idx)| idx),
            name,
            value,
            missing,
        });
    }
}

fn worked(value: &Value<'_>) -> Option<Worked> {
    match value {
        Value::Number(number) => Some(Worked::Number(*number)),
        Value::Text(text) => Some(Worked::Text(text.clone())),
        Value::Choice { id, .. } => Some(Worked::Text((*id).to_owned())),
        Value::Bool(yes) => Some(Worked::Text(if *yes { "ja" } else { "nee" }.to_owned())),
        Value::Date(date) => Some(Worked::Text(date.to_string())),
        Value::Unknown
        | Value::Faulty
        | Value::Null
        | Value::Period(..)
        | Value::Contact
        | Value::Record { .. }
        | Value::List(_) => None,
    }
}
