//! Reads the asked evidence of a requirement: one arm per kind.

use super::{Column, Evidence, EvidenceKind, LEVELS, LinkKind, Rows};
use crate::data::{Node, Table, Value};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::nearest;

const KINDS: [&str; 9] =
    ["tekst", "tabel", "lijst", "datum", "contact", "link", "veld", "hoofdstukken", "mens"];

const LINKS: [(&str, LinkKind); 4] = [
    ("elk", LinkKind::Any),
    ("intern", LinkKind::Internal),
    ("extern", LinkKind::External),
    ("bestand", LinkKind::File),
];

/// Reads a list of entries. One that cannot be read stays as a choice of nothing, which no text
/// can meet: a mistake in a norm never makes it ask less.
pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<Evidence> {
    let mut all = vec![];
    for item in node.items() {
        // An entry with a mistake in it asks what nothing can meet: never less than was meant.
        let mut entry = Evidence { kind: EvidenceKind::AnyOf(vec![]), level: None, what: None };
        let n_before = found.len();
        if let Some(mut table) = Table::new(item, "bewijs", found) {
            entry.level = table.choice("niveau", &LEVELS).map(|level| level.value);
            entry.what = table.text("wat").map(|text| text.value);
            let kind = kind(&mut table, found);
            table.finish(found);
            if let Some(kind) = kind.filter(|_| found.len() == n_before) {
                entry.kind = kind;
            }
        }
        all.push(entry);
    }
    all
}

fn kind(table: &mut Table<'_>, found: &mut Vec<Diagnostic>) -> Option<EvidenceKind> {
    if let Some(node) = table.filled("een_van") {
        return Some(EvidenceKind::AnyOf(read(node, found)));
    }
    let name = table.required_text("soort")?;
    let count = |table: &mut Table<'_>, key: &'static str| {
        if table.filled(key).is_none() {
            table.missing(key);
        }
        table.count(key).map_or(1, |n| n.value)
    };
    let kind = match name.value.as_str() {
        "tekst" => EvidenceKind::Prose { words: count(table, "woorden") },
        "tabel" => EvidenceKind::Table {
            columns: columns(table, found),
            rows: rows(table)?.unwrap_or(Rows::AtLeast(1)),
        },
        "lijst" => EvidenceKind::Items { count: count(table, "punten") },
        "datum" => EvidenceKind::Dates {
            count: count(table, "aantal"),
            ascending: table.yes_or_no("oplopend").is_some_and(|yes| yes.value),
        },
        "contact" => EvidenceKind::Contact,
        "link" => EvidenceKind::Link {
            to: table.choice("naar", &LINKS).map_or(LinkKind::Any, |to| to.value),
        },
        "veld" => {
            let full = table.required_text("veld")?.value;
            let (record, name) = full.split_once('.').unwrap_or(("", &full));
            EvidenceKind::Field {
                record: record.to_owned(),
                name: name.to_owned(),
                every: table.yes_or_no("elk").is_some_and(|yes| yes.value),
                rows: rows(table)?,
                accepted: table.texts("waarde").into_iter().map(|text| text.value).collect(),
            }
        }
        "hoofdstukken" => EvidenceKind::Chapters,
        "mens" => EvidenceKind::Human,
        other => {
            let near = nearest(other, KINDS);
            found.push(catalogue::unknown_value(name.span, "soort", other, near, &KINDS));
            // Which keys belong to it, nobody knows.
            table.allow(table.rest().into_iter().map(|(key, _)| key.value.as_str()));
            return None;
        }
    };
    Some(kind)
}

fn columns(table: &mut Table<'_>, found: &mut Vec<Diagnostic>) -> Vec<Column> {
    let Some(node) = table.filled("kolommen") else {
        table.missing("kolommen");
        return vec![];
    };
    let mut all = vec![];
    for item in node.items() {
        let Some(mut column) = Table::new(item, "kolommen", found) else { continue };
        if let Some(name) = column.required_text("naam") {
            let also = column.texts("ook").into_iter().map(|text| text.value).collect();
            all.push(Column { name: name.value, also });
        }
        column.finish(found);
    }
    all
}

/// The outer `None` when the value cannot be read, the inner when there is none.
fn rows(table: &mut Table<'_>) -> Option<Option<Rows>> {
    let Some(node) = table.filled("rijen") else { return Some(None) };
    match &node.value {
        Value::Int(n) => Some(Some(Rows::AtLeast(usize::try_from(*n).unwrap_or(1)))),
        Value::Text(word) if word == "gemeenten" => Some(Some(Rows::Gemeenten)),
        Value::Text(word) if word.starts_with("keuzelijst:") => {
            Some(Some(Rows::Vocabulary(word.trim_start_matches("keuzelijst:").to_owned())))
        }
        _ => {
            let known = ["gemeenten", "keuzelijst:ID"];
            let value = node.text().unwrap_or_default();
            let at = node.span.clone();
            table.found.push(catalogue::unknown_value(at, "rijen", &value, None, &known));
            None
        }
    }
}
