//! Reads the data files beside the pages: which records a file holds, and whose page it is.

use std::collections::{BTreeMap, BTreeSet};

use super::Gathering;
use crate::data::{Node, Value, csv, yaml};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::norm::RecordKind;
use crate::source::{SitePath, Source, SourceSet, nearest};

/// The page that a data file belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::publication) enum Owner {
    /// This document, which is published.
    Page(usize),
    /// A document that is kept back: the file carries nothing.
    KeptBack,
    /// There is no page at all.
    Nobody,
}

/// Adds the records of all data files; gives the page of each, and those whose page is kept back.
pub(in crate::publication) fn add_files(
    gathering: &mut Gathering<'_>,
    files: &SourceSet,
    owner: impl Fn(&SitePath) -> Owner,
    found: &mut Vec<Diagnostic>,
) -> (BTreeMap<SitePath, usize>, BTreeSet<SitePath>) {
    let mut pages = BTreeMap::new();
    let mut kept_back = BTreeSet::new();
    for (path, source) in files {
        let kinds = gathering.schema.records();
        let Some(kind) = kind_of(path, &kinds) else {
            note_near_miss(gathering, path, &kinds, found);
            continue;
        };
        let owner = owner(path);
        if owner == Owner::KeptBack {
            kept_back.insert(path.clone());
            continue;
        }
        if let Owner::Page(idx) = owner {
            pages.insert(path.clone(), idx);
        }
        if let Some(fault) = &source.fault {
            found.push(catalogue::source_fault(path, fault));
            continue;
        }
        if let Some(encoding) = source.encoding {
            found.push(catalogue::old_encoding(path, encoding));
        }
        if let Some(root) = read(source, kind, found) {
            gathering.add_records(path, &root, kind, found);
        }
    }
    (pages, kept_back)
}

fn read(source: &Source, kind: &RecordKind, found: &mut Vec<Diagnostic>) -> Option<Node> {
    let name = source.path.file_name().to_lowercase();
    if name.ends_with(".csv") || name.ends_with(".tsv") {
        let (root, mut broken) = csv(source);
        found.append(&mut broken);
        return Some(root);
    }
    let (root, mut broken) = yaml(source, 0..source.text.len(), &[&kind.key, &kind.name_field]);
    found.append(&mut broken);
    let root = root?;
    // The list may stand under its own name, as in front matter.
    match &root.value {
        Value::Map(entries) => match entries.as_slice() {
            [(key, list)] if key.value == kind.key => Some(list.clone()),
            _ => Some(root),
        },
        _ => Some(root),
    }
}

fn stem(path: &SitePath) -> String {
    let name = path.file_name();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase()
}

/// The kind of records in a file: `aanbieders.csv`, `aanbieders-2025.csv`.
fn kind_of<'k>(path: &SitePath, kinds: &[&'k RecordKind]) -> Option<&'k RecordKind> {
    let stem = stem(path);
    let key = stem.split(['-', ' ']).next().unwrap_or_default();
    kinds.iter().find(|kind| kind.key == stem || kind.key == key).copied()
}

/// A file that is nearly called after records, or after those of a norm that is not in force.
fn note_near_miss(
    gathering: &Gathering<'_>,
    path: &SitePath,
    kinds: &[&RecordKind],
    found: &mut Vec<Diagnostic>,
) {
    let stem = stem(path);
    let named = kinds.iter().find(|kind| kind.name == stem).map(|kind| kind.key.as_str());
    // Short words are near to anything.
    let near = || {
        let keys = kinds.iter().map(|kind| kind.key.as_str());
        nearest(&stem, keys).filter(|key| key.len() > 4 && strsim::osa_distance(key, &stem) <= 2)
    };
    if let Some(near) = named.or_else(near) {
        found.push(catalogue::data_file_name(path, near));
    } else if let Some(norm) = gathering.norm_of("sleutel", &stem) {
        found.push(catalogue::norm_is_off(crate::source::Span::top(path), &stem, norm));
    }
}
