//! Says what does not go together, what cannot be judged yet, and which answers answer nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::evaluate::World;
use super::{Coherence, Missing, RuleOutcome, RuleState};
use crate::diagnostic::{Diagnostic, Location, Reference, Severity, catalogue};
use crate::norm::{Norm, REGIO, Rule, RuleKind, Term, TermKind};
use crate::publication::Publication;
use crate::source::{SitePath, Span, fold, nearest};

pub(super) fn findings(
    coherence: &Coherence,
    publication: &Publication,
    world: &World<'_>,
    norms: &[Arc<Norm>],
    found: &mut Vec<Diagnostic>,
) {
    let names = field_names(publication);
    for outcome in &coherence.rules {
        if let (RuleState::Tension(severity), Some(rule)) = (&outcome.state, outcome.rule()) {
            found.push(tension(outcome, rule, *severity, &names, publication, world));
        }
    }
    not_judged(coherence, publication, found);
    idle_answers(coherence, publication, norms, found);
}

/// Which field stands at a place.
fn field_names(publication: &Publication) -> BTreeMap<Span, String> {
    let facts = &publication.facts;
    let single = facts.single.iter().map(|(name, fact)| (fact.span.clone(), name.clone()));
    let records = facts.records.iter().flat_map(|(kind, records)| {
        let fields = records.iter().flat_map(|record| &record.fields);
        fields.map(move |(name, fact)| (fact.span.clone(), format!("{kind}.{name}")))
    });
    single.chain(records).collect()
}

fn tension(
    outcome: &RuleOutcome,
    rule: &Rule,
    severity: Severity,
    names: &BTreeMap<Span, String>,
    publication: &Publication,
    world: &World<'_>,
) -> Diagnostic {
    // The fields themselves are a better place than the record around them.
    let mut places = outcome.places.clone();
    places.sort_by_key(|place| !names.contains_key(place));
    let mut places = places.into_iter();
    let first = places.next();
    let location =
        first.map_or_else(|| absent_place(outcome, rule, publication, world), Location::At);
    let about = if outcome.name.is_empty() { String::new() } else { outcome.name.clone() };
    let is_time = rule.kind == RuleKind::Time;
    let mut finding = match &outcome.answer {
        Some(answer) if severity < Severity::Error => {
            let mut found =
                catalogue::answered_tension(location, &rule.id.value, &about, &rule.message);
            found.labels.push(catalogue::answer_label(answer.span.clone(), answer.role.as_deref()));
            found
        }
        _ if is_time => {
            catalogue::outdated(location, severity, &rule.id.value, &about, &rule.message)
        }
        _ => catalogue::tension(location, severity, &rule.id.value, &about, &rule.message),
    };
    for place in places.take(8) {
        if let Some(name) = names.get(&place) {
            finding.labels.push(catalogue::field_label(place, name));
        }
    }
    finding.requirement = Some(rule.id.value.clone());
    catalogue::explain_rule(&mut finding, &rule.reason, &rule.advice);
    finding.reference = reference(&outcome.norm, rule);
    finding
}

/// Where a rule without any fact of its own can be mended: in the record, else where the first
/// thing that it asks for and that is not there is expected.
fn absent_place(
    outcome: &RuleOutcome,
    rule: &Rule,
    publication: &Publication,
    world: &World<'_>,
) -> Location {
    let kind = rule.record.as_ref().map_or("", |kind| kind.value.as_str());
    let records = world.facts.records.get(kind);
    let record = outcome.record_idx.and_then(|idx| records.and_then(|all| all.get(idx)));
    if let Some(record) = record {
        return Location::Gap { inside: record.span.clone() };
    }
    let root = rule.condition.as_ref().map(|condition| &condition.root);
    match root.and_then(|root| first_absent(root, world)) {
        Some(field) => expected(&field, &outcome.norm, publication),
        None => Location::Gap { inside: Span::top(&world.settings.path) },
    }
}

/// The first field of the region, or kind of records, in an expression that is not filled in.
fn first_absent(term: &Term, world: &World<'_>) -> Option<String> {
    let name = match &term.kind {
        TermKind::Field(of, name) if of.kind == TermKind::Name(REGIO.to_owned()) => {
            let full = format!("{REGIO}.{name}");
            (!world.facts.single.contains_key(&full)).then_some(full)
        }
        TermKind::Name(key) => {
            let kind = world.schema.kind_of_list(key);
            let is_empty = |kind: &str| world.facts.records.get(kind).is_none_or(Vec::is_empty);
            kind.filter(|kind| is_empty(kind)).map(|_| key.clone())
        }
        _ => None,
    };
    name.or_else(|| term.kind.parts().into_iter().find_map(|part| first_absent(part, world)))
}

fn reference(norm: &Norm, rule: &Rule) -> Option<Reference> {
    let source = rule.sources.first().and_then(|id| norm.source(id))?;
    let parts = [Some(source.title.clone()), Some(source.publisher.clone())];
    let date = source.date.map(|date| date.to_string());
    let text: Vec<String> =
        parts.into_iter().flatten().filter(|part| !part.is_empty()).chain(date).collect();
    Some(Reference { text: text.join(", "), url: source.address.clone() })
}

/// The rules that wait for one empty fact, and the records that lack it.
struct Waiting<'c> {
    norm: &'c Norm,
    severity: Severity,
    rules: Vec<&'c str>,
    records: Vec<&'c str>,
    places: Vec<&'c Span>,
    /// What stands in `records` and `places` already.
    known: BTreeSet<&'c str>,
    seen: BTreeSet<&'c Span>,
}

impl<'c> Waiting<'c> {
    fn new(norm: &'c Norm) -> Self {
        Self {
            norm,
            severity: Severity::Advice,
            rules: vec![],
            records: vec![],
            places: vec![],
            known: BTreeSet::new(),
            seen: BTreeSet::new(),
        }
    }

    fn add(&mut self, rule: &'c Rule, missing: &'c Missing) {
        if rule.severity == Severity::Error {
            self.severity = Severity::Warning;
        }
        if !self.rules.contains(&rule.id.value.as_str()) {
            self.rules.push(&rule.id.value);
        }
        if let Some(record) = missing.record.as_deref().filter(|name| self.known.insert(*name)) {
            self.records.push(record);
        }
        if let Some(place) = missing.inside.as_ref().filter(|place| self.seen.insert(*place)) {
            self.places.push(place);
        }
    }
}

/// One finding per empty fact, however many records lack it and rules wait for it.
fn not_judged(coherence: &Coherence, publication: &Publication, found: &mut Vec<Diagnostic>) {
    let mut all: BTreeMap<&str, Waiting<'_>> = BTreeMap::new();
    for outcome in &coherence.rules {
        let (RuleState::Unknown(missing), Some(rule)) = (&outcome.state, outcome.rule()) else {
            continue;
        };
        for one in missing {
            // What stands there was reported: one mistake, one finding.
            if publication.facts.faulty.contains(&(one.field.clone(), one.inside.clone())) {
                continue;
            }
            let waiting = all.entry(&one.field).or_insert_with(|| Waiting::new(&outcome.norm));
            waiting.add(rule, one);
        }
    }
    for (field, waiting) in all {
        let mut places = waiting.places.iter();
        let location = match places.next() {
            Some(inside) => Location::Gap { inside: (*inside).clone() },
            None => expected(field, waiting.norm, publication),
        };
        let (records, rules) = (&waiting.records, &waiting.rules);
        let mut finding =
            catalogue::rule_not_judged(location, waiting.severity, field, records, rules);
        let more = places.take(8).map(|place| catalogue::record_label((*place).clone()));
        finding.labels.extend(more);
        match rules.as_slice() {
            [only] => finding.requirement = Some((*only).to_owned()),
            many => finding.also_about = many.iter().map(|id| (*id).to_owned()).collect(),
        }
        found.push(finding);
    }
}

/// Where a fact is expected of which there is nothing yet.
fn expected(field: &str, norm: &Norm, publication: &Publication) -> Location {
    match field.split_once('.') {
        Some((REGIO, _)) => {
            let home = SitePath::new("content/_index.md");
            // Beside the other facts of the region, else on the home page.
            let facts = publication.facts.single.iter().filter(|(name, _)| name.starts_with(REGIO));
            let pages = facts.map(|(_, fact)| &fact.span.path);
            let page = pages.filter_map(|path| publication.document(path)).next();
            let page = page.or_else(|| publication.document(&home));
            match page {
                Some(page) => Location::Gap {
                    inside: page.front.span.clone().unwrap_or_else(|| Span::top(&page.path)),
                },
                None => Location::Absent { path: home, asked_by: None },
            }
        }
        _ => Location::Absent {
            path: SitePath::new(&format!("content/{}/{field}.yaml", norm.id)),
            asked_by: None,
        },
    }
}

/// Answers that answer nothing, or that cannot take an error away.
fn idle_answers(
    coherence: &Coherence,
    publication: &Publication,
    norms: &[Arc<Norm>],
    found: &mut Vec<Diagnostic>,
) {
    let known: Vec<&str> =
        norms.iter().flat_map(|norm| &norm.rules).map(|rule| rule.id.value.as_str()).collect();
    for answer in &publication.facts.answers {
        let wanted = fold(&answer.rule.value);
        if !known.iter().any(|id| fold(id) == wanted) {
            let near = nearest(&answer.rule.value, known.iter().copied());
            let at = answer.rule.span.clone();
            found.push(catalogue::unknown_value(at, "regel", &answer.rule.value, near, &known));
            continue;
        }
        let mut of_answer =
            coherence.rules.iter().filter(|outcome| outcome.answer.as_ref() == Some(answer));
        let is_tension = |outcome: &&RuleOutcome| matches!(outcome.state, RuleState::Tension(_));
        match of_answer.clone().find(is_tension) {
            None => {
                found.push(catalogue::idle_answer(answer.span.clone(), &answer.rule.value));
            }
            Some(_) if of_answer.all(|outcome| !is_tension(&outcome) || !outcome.is_answered()) => {
                found.push(catalogue::answer_to_error(answer.span.clone(), &answer.rule.value));
            }
            Some(_) => {}
        }
    }
}
