//! Puts documents in site order: folder by folder, then `volgorde`, then title in Dutch order.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;

use crate::document::Document;

/// How a page or folder sorts among its siblings.
#[derive(Clone, PartialEq, Debug)]
struct Rank {
    volgorde: f64,
    title: Vec<u8>,
    name: String,
}

impl Rank {
    fn order(&self, other: &Self) -> Ordering {
        let by_number = self.volgorde.total_cmp(&other.volgorde);
        by_number.then_with(|| (&self.title, &self.name).cmp(&(&other.title, &other.name)))
    }
}

/// Folder by folder; the page of a folder, which has the shorter key, before what is in it.
fn order(a: &[Rank], b: &[Rank]) -> Ordering {
    let different = a.iter().zip(b).map(|(a, b)| a.order(b)).find(|order| order.is_ne());
    different.unwrap_or_else(|| a.len().cmp(&b.len()))
}

/// Puts words in Dutch order: accents and capitals count last.
pub struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    /// The Dutch one.
    pub fn dutch() -> Self {
        Self(dutch())
    }

    /// What a text sorts by: keys compare as the texts do.
    pub fn key(&self, text: &str) -> Vec<u8> {
        sort_key(&self.0, text)
    }
}

/// Sorts documents in site order. The home page comes first; the page of a folder before what
/// is in it.
pub(super) fn sort(documents: &mut Vec<Arc<Document>>) {
    let collator = dutch();
    let mut folders: BTreeMap<&str, Rank> = BTreeMap::new();
    for document in documents.iter() {
        if is_index(document) {
            folders
                .insert(document.path.folder(), rank(&collator, document, document.path.folder()));
        }
    }
    let mut keyed: Vec<(Vec<Rank>, Arc<Document>)> = documents
        .iter()
        .map(|document| (key(&collator, &folders, document), Arc::clone(document)))
        .collect();
    keyed.sort_by(|(a, x), (b, y)| order(a, b).then_with(|| x.path.cmp(&y.path)));
    *documents = keyed.into_iter().map(|(_, document)| document).collect();
}

/// Sorts by name, in Dutch order.
pub(super) fn by_name<T>(all: &mut [T], name: impl Fn(&T) -> &str) {
    let collator = dutch();
    all.sort_by_cached_key(|one| sort_key(&collator, name(one)));
}

/// Whether a document is the page of its folder.
pub(super) fn is_index(document: &Document) -> bool {
    matches!(document.path.file_name(), "_index.md" | "index.md")
}

/// A collator for Dutch; without its data (never, it is compiled in) names sort by letter.
pub(super) fn dutch() -> Option<CollatorBorrowed<'static>> {
    Collator::try_new(locale!("nl").into(), CollatorOptions::default()).ok()
}

fn rank(collator: &Option<CollatorBorrowed<'static>>, document: &Document, name: &str) -> Rank {
    let volgorde = document.front.volgorde.as_ref().map_or(f64::INFINITY, |order| order.value);
    let title = sort_key(collator, &document.title.value);
    Rank { volgorde, title, name: name.to_owned() }
}

fn sort_key(collator: &Option<CollatorBorrowed<'static>>, text: &str) -> Vec<u8> {
    let mut key = vec![];
    match collator {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(text, &mut key);
        }
        None => key.extend(text.to_lowercase().bytes()),
    }
    key
}

/// The ranks of all folders above a document, then its own; the page of a folder has none of
/// its own and so comes before what is in it.
fn key(
    collator: &Option<CollatorBorrowed<'static>>,
    folders: &BTreeMap<&str, Rank>,
    document: &Document,
) -> Vec<Rank> {
    let folder = document.path.folder();
    let mut key = vec![];
    for (end, _) in folder.match_indices('/').chain([(folder.len(), "")]) {
        let path = folder.get(..end).unwrap_or_default();
        if path == "content" || path.is_empty() {
            continue;
        }
        key.push(folders.get(path).cloned().unwrap_or_else(|| {
            let name = path.rsplit('/').next().unwrap_or_default();
            let title = sort_key(collator, &name.replace('-', " "));
            Rank { volgorde: f64::INFINITY, title, name: path.to_owned() }
        }));
    }
    if !is_index(document) {
        key.push(rank(collator, document, document.path.as_str()));
    }
    key
}
