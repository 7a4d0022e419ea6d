//! Finds the records that other records name, once all of them are there.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fact, FactValue, Facts};
use crate::data::Node;
use crate::diagnostic::{Diagnostic, catalogue};
use crate::norm::{Field, FieldKind, REGIO, Schema};
use crate::source::{Located, Span, fold, nearest};

/// A field that names records, and waits for them.
pub(super) struct Waiting {
    record: String,
    idx: usize,
    field: String,
    to: String,
    many: bool,
    names: Vec<Located<String>>,
    /// All that stands there: a name may have a comma in it.
    whole: Option<Located<String>>,
    span: Span,
}

/// For so many names that are not there the one that was meant is looked for; a file in which
/// more of them are wrong is wrong in another way.
const MAX_SUGGESTIONS: usize = 40;

impl Waiting {
    pub(super) fn new(
        record: &str,
        idx: usize,
        field: &Field,
        node: &Node,
        names: Vec<Located<String>>,
    ) -> Self {
        let (to, many) = match &field.kind {
            FieldKind::Reference { record, many } => (record.clone(), *many),
            _ => (String::new(), false),
        };
        let (record, field) = (record.to_owned(), field.name.clone());
        let whole = node.text().filter(|_| names.len() > 1);
        let whole = whole.map(|text| Located::new(text, node.span.clone()));
        Self { record, idx, field, to, many, names, whole, span: node.span.clone() }
    }

    pub(super) fn is_of(&self, record: &str, idx: usize) -> bool {
        self.record == record && self.idx == idx
    }
}

/// Fills all references in; a name that is not there, two records of one name, and records that
/// refer to each other in a circle are findings.
pub(super) fn resolve(
    facts: &mut Facts,
    schema: &Schema<'_>,
    waiting: &[Waiting],
    found: &mut Vec<Diagnostic>,
) {
    let names = names(facts);
    let mut doubled: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut n_unknown = 0;
    for one in waiting {
        let known = names.get(&one.to);
        let mut values = vec![];
        let is_name =
            |text: &&Located<String>| known.is_some_and(|all| all.contains_key(&fold(&text.value)));
        let asked = match one.whole.as_ref().filter(is_name) {
            Some(whole) => std::slice::from_ref(whole),
            None => one.names.as_slice(),
        };
        for name in asked {
            let wanted = fold(&name.value);
            let all = known.and_then(|known| known.get(&wanted)).map(Vec::as_slice);
            match all.unwrap_or_default() {
                [] => {
                    let records = facts.records.get(&one.to).map(Vec::as_slice);
                    let records = records.unwrap_or_default().iter();
                    let known: Vec<&str> = records.map(|r| r.name.value.as_str()).collect();
                    n_unknown += 1;
                    let candidates = known.iter().copied().filter(|_| n_unknown <= MAX_SUGGESTIONS);
                    let near = nearest(&name.value, candidates);
                    let at = name.span.clone();
                    let shown = known.get(..known.len().min(12)).unwrap_or_default();
                    let finding =
                        catalogue::unknown_reference(at, &one.field, &name.value, near, shown);
                    found.push(finding);
                }
                [idx, twins @ ..] => {
                    let record = |idx: usize| facts.records.get(&one.to)?.get(idx);
                    let Some(target) = record(*idx) else { continue };
                    if let Some(twin) = twins.first().and_then(|twin| record(*twin))
                        && doubled.insert((&one.to, &name.value))
                    {
                        let (at, first) = (twin.name.span.clone(), target.name.span.clone());
                        found.push(catalogue::duplicate_record(at, &twin.name.value, first));
                    }
                    values.push(FactValue::Reference {
                        record: one.to.clone(),
                        idx: *idx,
                        name: target.name.value.clone(),
                    });
                }
            }
        }
        let n_asked = asked.len();
        fill(facts, one, values, n_asked);
    }
    for kind in schema.records() {
        for (_, field) in schema.fields(&kind.name) {
            let is_own = |to: &str| to == kind.name;
            if matches!(&field.kind, FieldKind::Reference { record, .. } if is_own(record)) {
                circles(facts, &kind.name, &field.name, found);
            }
        }
    }
}

/// Per kind of record the positions of each name.
fn names(facts: &Facts) -> BTreeMap<String, BTreeMap<String, Vec<usize>>> {
    let mut all: BTreeMap<String, BTreeMap<String, Vec<usize>>> = BTreeMap::new();
    for (kind, records) in &facts.records {
        let names = all.entry(kind.clone()).or_default();
        for (idx, record) in records.iter().enumerate() {
            names.entry(fold(&record.name.value)).or_default().push(idx);
        }
    }
    all
}

/// The field that waits, as one that holds what cannot be read.
fn fault(facts: &Facts, one: &Waiting) -> (String, Option<Span>) {
    let records = facts.records.get(&one.record);
    let record = records.and_then(|records| records.get(one.idx));
    let inside = record.map(|record| record.span.clone()).filter(|_| one.record != REGIO);
    (format!("{}.{}", one.record, one.field), inside)
}

fn fill(facts: &mut Facts, one: &Waiting, mut values: Vec<FactValue>, n_asked: usize) {
    let value = match (one.many, values.len()) {
        (_, 0) => {
            facts.faulty.insert(fault(facts, one));
            return;
        }
        (true, n_values) => {
            // Part of a list says nothing about the rest of it.
            if n_values < n_asked {
                facts.faulty.insert(fault(facts, one));
            }
            FactValue::List(values)
        }
        (false, _) => values.remove(0),
    };
    let fact = Fact { value, span: one.span.clone() };
    if one.record == REGIO {
        facts.single.insert(format!("{REGIO}.{}", one.field), fact);
        return;
    }
    let records = facts.records.get_mut(&one.record);
    if let Some(record) = records.and_then(|records| records.get_mut(one.idx)) {
        record.fields.insert(one.field.clone(), fact);
    }
}

/// Records of one kind that lead back to themselves through one field; each circle is told once.
fn circles(facts: &Facts, kind: &str, field: &str, found: &mut Vec<Diagnostic>) {
    let records = facts.records.get(kind).map(Vec::as_slice).unwrap_or_default();
    let next = |idx: usize| -> Option<usize> {
        let value = &records.get(idx)?.fields.get(field)?.value;
        let one = match value {
            FactValue::List(all) => all.first()?,
            one => one,
        };
        let FactValue::Reference { idx, .. } = one else { return None };
        Some(*idx)
    };
    let mut done: BTreeSet<usize> = BTreeSet::new();
    for start in 0..records.len() {
        let mut path: Vec<usize> = vec![];
        let mut at = Some(start);
        while let Some(idx) = at.filter(|idx| !done.contains(idx)) {
            if let Some(from) = path.iter().position(|known| *known == idx) {
                let circle = path.get(from..).unwrap_or_default().iter().chain([&idx]);
                let names: Vec<&str> = circle
                    .filter_map(|idx| records.get(*idx))
                    .map(|record| record.name.value.as_str())
                    .collect();
                let fact = records.get(idx).and_then(|record| record.fields.get(field));
                if let Some(fact) = fact {
                    let circle = catalogue::reference_circle(fact.span.clone(), field, &names);
                    found.push(circle);
                }
                break;
            }
            path.push(idx);
            at = next(idx);
        }
        done.extend(path);
    }
}
