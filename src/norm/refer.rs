//! Checks what a norm file refers to: sources, fields, vocabularies.

use super::schema::{GEMEENTE, REGIO};
use super::{Evidence, EvidenceKind, FieldKind, Norm, Requirement, Rows, Schema};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Span, nearest};

/// Facts that come from the settings and need no declaration.
pub const SETTINGS_FACTS: [&str; 8] = [
    "regio.naam",
    "regio.code",
    "regio.status",
    "regio.versie",
    "regio.periode",
    "regio.gemeenten",
    "site.titel",
    "site.contact",
];

/// Reports every name that leads nowhere, with the nearest one that exists.
pub(super) fn check(norm: &Norm, found: &mut Vec<Diagnostic>) {
    for requirement in &norm.requirements {
        let at = &requirement.id.span;
        for id in &requirement.sources {
            let known = norm.sources.iter().map(|source| source.id.as_str());
            known_or(at, "bron", id, known.collect(), found);
        }
        for kind in requirement.evidence.iter().flat_map(Evidence::kinds) {
            evidence(norm, kind, at, found);
        }
        only_fields(requirement, found);
    }
    let schema = Schema::of([norm]);
    for field in &norm.fields {
        let at = &field.span;
        match &field.kind {
            FieldKind::Choice { list, .. } => {
                known_or(at, "keuze", list, vocabularies(&schema), found);
            }
            FieldKind::Reference { record, .. } => {
                known_or(at, "verwijst", record, records(&schema, &[GEMEENTE]), found);
            }
            FieldKind::Text
            | FieldKind::Texts
            | FieldKind::Date
            | FieldKind::Period
            | FieldKind::Contact
            | FieldKind::Money
            | FieldKind::Share
            | FieldKind::Number { .. } => {}
        }
        known_or(at, "veld", &field.record, records(&schema, &[REGIO]), found);
    }
    for rule in &norm.rules {
        for id in &rule.sources {
            let known = norm.sources.iter().map(|source| source.id.as_str());
            known_or(&rule.id.span, "bron", id, known.collect(), found);
        }
    }
}

fn vocabularies<'n>(schema: &Schema<'n>) -> Vec<&'n str> {
    schema.vocabularies().into_iter().map(|list| list.id.as_str()).collect()
}

fn records<'n>(schema: &Schema<'n>, more: &[&'n str]) -> Vec<&'n str> {
    let names = schema.records().into_iter().map(|kind| kind.name.as_str());
    names.chain(more.iter().copied()).collect()
}

fn evidence(norm: &Norm, kind: &EvidenceKind, at: &Span, found: &mut Vec<Diagnostic>) {
    let schema = Schema::of([norm]);
    if let EvidenceKind::Table { rows: Rows::Vocabulary(id), .. } = kind {
        known_or(at, "rijen", id, vocabularies(&schema), found);
    }
    if let Some((record, name)) = kind.field() {
        let full = format!("{record}.{name}");
        let kinds = records(&schema, &[REGIO]);
        let fields = kinds.iter().flat_map(|kind| schema.fields(kind));
        let declared: Vec<String> =
            fields.map(|(_, field)| format!("{}.{}", field.record, field.name)).collect();
        let known = declared.iter().map(String::as_str).chain(SETTINGS_FACTS).collect();
        known_or(at, "veld", &full, known, found);
    }
}

fn known_or(at: &Span, key: &str, value: &str, known: Vec<&str>, found: &mut Vec<Diagnostic>) {
    if !known.contains(&value) {
        let near = nearest(value, known.iter().copied());
        found.push(catalogue::unknown_value(at.clone(), key, value, near, &known));
    }
}

/// A requirement that asks only fields can never be claimed by text.
fn only_fields(requirement: &Requirement, found: &mut Vec<Diagnostic>) {
    let is_bare =
        !requirement.evidence.is_empty() && requirement.evidence.iter().all(Evidence::is_fact);
    if is_bare && !requirement.needs_no_claim {
        found.push(catalogue::only_fields(requirement.id.span.clone(), &requirement.id.value));
    }
}
