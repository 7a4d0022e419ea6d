//! Checks what a norm file refers to: sources, fields, vocabularies.

use super::{Evidence, EvidenceKind, FieldKind, Norm, Requirement, Rows};
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
        for entry in &requirement.evidence {
            evidence(norm, entry, at, found);
        }
        only_fields(requirement, found);
    }
    for field in &norm.fields {
        if let FieldKind::Choice(id) = &field.kind {
            let known = norm.vocabularies.iter().map(|list| list.id.as_str()).collect();
            known_or(&Span::top(&norm.path), "keuze", id, known, found);
        }
    }
}

fn evidence(norm: &Norm, entry: &Evidence, at: &Span, found: &mut Vec<Diagnostic>) {
    match &entry.kind {
        EvidenceKind::Table { rows: Rows::Vocabulary(id), .. } => {
            let known = norm.vocabularies.iter().map(|list| list.id.as_str()).collect();
            known_or(at, "rijen", id, known, found);
        }
        EvidenceKind::Field { record, name, .. } => {
            let full = format!("{record}.{name}");
            let declared: Vec<String> = norm
                .fields
                .iter()
                .map(|field| format!("{}.{}", field.record, field.name))
                .collect();
            let known = declared.iter().map(String::as_str).chain(SETTINGS_FACTS).collect();
            known_or(at, "veld", &full, known, found);
        }
        EvidenceKind::AnyOf(entries) => {
            for entry in entries {
                evidence(norm, entry, at, found);
            }
        }
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

fn known_or(at: &Span, key: &str, value: &str, known: Vec<&str>, found: &mut Vec<Diagnostic>) {
    if !known.contains(&value) {
        let near = nearest(value, known.iter().copied());
        found.push(catalogue::unknown_value(at.clone(), key, value, near, &known));
    }
}

/// A requirement that asks only fields can never be claimed by text.
fn only_fields(requirement: &Requirement, found: &mut Vec<Diagnostic>) {
    let is_bare = !requirement.evidence.is_empty() && requirement.evidence.iter().all(is_fact);
    if is_bare && !requirement.needs_no_claim {
        found.push(catalogue::only_fields(requirement.id.span.clone(), &requirement.id.value));
    }
}

/// Whether an entry asks facts only.
pub(super) fn is_fact(entry: &Evidence) -> bool {
    match &entry.kind {
        EvidenceKind::Field { .. } => true,
        EvidenceKind::AnyOf(entries) => !entries.is_empty() && entries.iter().all(is_fact),
        EvidenceKind::Prose { .. }
        | EvidenceKind::Table { .. }
        | EvidenceKind::Items { .. }
        | EvidenceKind::Dates { .. }
        | EvidenceKind::Contact
        | EvidenceKind::Link { .. }
        | EvidenceKind::Chapters
        | EvidenceKind::Human => false,
    }
}
