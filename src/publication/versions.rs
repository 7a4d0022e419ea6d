//! Finds which pages say what another page says: in another language, or in plain language.
//!
//! Invariant: what a page is a version of is itself no version, so there are no circles, and of
//! one page there is at most one version in each language and one in plain language.

use std::collections::BTreeMap;

use super::{Publication, Target};
use crate::diagnostic::{Diagnostic, Location, catalogue};
use crate::document::Document;
use crate::settings::Settings;
use crate::source::Located;

/// How a page says what another says.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum VersionKind {
    /// In plain language, in the language of the other.
    Plain,
    /// In this language: `en`.
    Translation(String),
}

/// What a page is a version of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Version {
    /// The other page, a position in [`Publication::documents`]; no version itself.
    pub original_idx: usize,
    /// How it says the same.
    pub kind: VersionKind,
}

/// So many pages are named in a finding about those that miss a version; the rest is counted.
const MAX_NAMED: usize = 5;

impl Publication {
    /// What a document is a version of; `None` for a page of its own.
    pub fn version_of(&self, document_idx: usize) -> Option<&Version> {
        self.versions.get(document_idx)?.as_ref()
    }

    /// The versions of a document, plain language first, then by language: positions in
    /// [`Publication::documents`].
    pub fn versions_of(&self, document_idx: usize) -> Vec<usize> {
        self.version_lists.get(&document_idx).cloned().unwrap_or_default()
    }

    /// Works out which pages are versions, and reports what is wrong with them.
    pub(super) fn find_versions(&mut self, settings: &Settings, found: &mut Vec<Diagnostic>) {
        let all = self.documents.iter().enumerate();
        let versions = all.map(|(idx, document)| self.read_version(idx, document, found)).collect();
        self.versions = versions;
        let mut first: BTreeMap<(usize, VersionKind), usize> = BTreeMap::new();
        for idx in 0..self.documents.len() {
            let Some(version) = self.version_of(idx).cloned() else { continue };
            let Some(document) = self.documents.get(idx) else { continue };
            let Some(named) = named(document) else { continue };
            let Some(original) = self.documents.get(version.original_idx) else { continue };
            let other = first.get(&(version.original_idx, version.kind.clone()));
            if let Some(other) = other.and_then(|other| self.documents.get(*other)) {
                let path = other.path.as_str();
                found.push(catalogue::duplicate_version(named.span.clone(), path));
                if let Some(version) = self.versions.get_mut(idx) {
                    *version = None;
                }
                continue;
            }
            for id in
                document.front.dekt.iter().chain(document.headings.iter().flat_map(|h| &h.dekt))
            {
                found.push(catalogue::version_claims(id.span.clone(), &id.value));
            }
            if let (Some(old), Some(new)) = (&document.front.datum, &original.front.datum)
                && old.value < new.value
            {
                let at = old.span.clone();
                found.push(catalogue::outdated_version(at, original.path.as_str()));
            }
            first.insert((version.original_idx, version.kind), idx);
        }
        // In the order of the keys: by original, plain language first.
        for ((original_idx, _), idx) in &first {
            self.version_lists.entry(*original_idx).or_default().push(*idx);
        }
        self.missing_versions(settings, &first, found);
    }

    fn read_version(
        &self,
        idx: usize,
        document: &Document,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Version> {
        let named = named(document)?;
        let at = named.span.clone();
        let original_idx = match self.resolve(document, &named.value) {
            Target::Page { document_idx, .. } | Target::NoAnchor { document_idx, .. } => {
                document_idx
            }
            Target::Unpublished { document_idx } if !document.is_published() => document_idx,
            Target::Unpublished { document_idx } => {
                let path = self.documents.get(document_idx).map_or("", |page| page.path.as_str());
                found.push(catalogue::link_to_unpublished(at, path));
                return None;
            }
            _ => {
                found.push(catalogue::version_of_nothing(at, &named.value));
                return None;
            }
        };
        let original = self.documents.get(original_idx)?;
        if original_idx == idx || self::named(original).is_some() {
            found.push(catalogue::version_of_version(at, original.path.as_str()));
            return None;
        }
        let kind = match (&document.front.eenvoudig_van, &document.front.taal) {
            (Some(_), _) => VersionKind::Plain,
            (None, Some(taal)) => VersionKind::Translation(taal.value.clone()),
            (None, None) => {
                found.push(catalogue::translation_without_language(at));
                return None;
            }
        };
        Some(Version { original_idx, kind })
    }

    /// One finding per language for all pages that the settings ask one of.
    fn missing_versions(
        &self,
        settings: &Settings,
        first: &BTreeMap<(usize, VersionKind), usize>,
        found: &mut Vec<Diagnostic>,
    ) {
        let plain = settings.site.eenvoudige_taal.clone();
        let plain = plain.map(|at| Located::new(VersionKind::Plain, at));
        let languages = settings.site.vertalingen.iter();
        let languages = languages
            .map(|it| Located::new(VersionKind::Translation(it.value.clone()), it.span.clone()));
        for wanted in plain.into_iter().chain(languages) {
            let pages = self.documents.iter().enumerate().filter(|(idx, document)| {
                document.is_published()
                    && self.version_of(*idx).is_none()
                    && !first.contains_key(&(*idx, wanted.value.clone()))
            });
            let paths: Vec<&str> = pages.map(|(_, document)| document.path.as_str()).collect();
            if paths.is_empty() {
                continue;
            }
            let shown = paths.get(..MAX_NAMED).unwrap_or(&paths);
            let at = Location::At(wanted.span.clone());
            found.push(match &wanted.value {
                VersionKind::Plain => catalogue::missing_plain(at, paths.len(), shown),
                VersionKind::Translation(tag) => {
                    catalogue::missing_translation(at, tag, paths.len(), shown)
                }
            });
        }
    }
}

/// The page that a document says to be a version of.
fn named(document: &Document) -> Option<&Located<String>> {
    document.front.eenvoudig_van.as_ref().or(document.front.vertaling_van.as_ref())
}
