//! What a page says of itself in other words: in plain language, or in another language.

use serde::Serialize;

use super::{Page, PageKind, Site};
use crate::data::is_right_to_left;
use crate::publication::VersionKind;

/// A link to the same in other words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct VersionView {
    /// The words of the link, in the language that it leads to.
    pub titel: String,
    /// The address, base path included.
    pub adres: String,
    /// The language of the words and of the page, where that is not the one of the page it
    /// stands on.
    pub taal: Option<String>,
}

/// The language of a page that is not in that of the site.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct LanguageView {
    /// `en`.
    pub taal: String,
    /// `ltr` or `rtl`.
    pub richting: &'static str,
}

impl Site {
    /// The language of a page, where that is not the one of the site.
    pub(super) fn language_of(&self, page: &Page) -> Option<LanguageView> {
        let taal = self.document(page)?.front.taal.as_ref()?.value.clone();
        let richting = if is_right_to_left(&taal) { "rtl" } else { "ltr" };
        (taal != self.parts.settings.language()).then_some(LanguageView { taal, richting })
    }

    /// Whether a page says what another page says.
    pub fn is_version(&self, page: &Page) -> bool {
        let PageKind::Document(idx) = page.kind else { return false };
        self.parts.publication.version_of(idx).is_some()
    }

    /// The other versions of what a page says, the original first.
    fn other_versions(&self, page: &Page) -> Vec<(&Page, Option<&VersionKind>)> {
        let PageKind::Document(own_idx) = page.kind else { return vec![] };
        let publication = &self.parts.publication;
        let version = publication.version_of(own_idx);
        let original_idx = version.map_or(own_idx, |version| version.original_idx);
        let all = [original_idx].into_iter().chain(publication.versions_of(original_idx));
        let others = all.filter(|idx| *idx != own_idx);
        let others = others.filter_map(|idx| {
            let page = self.page_of(idx).and_then(|page| self.pages.get(page))?;
            Some((page, publication.version_of(idx).map(|version| &version.kind)))
        });
        others.collect()
    }

    /// The links at the top of a page to the same in other words.
    pub(super) fn version_links(&self, page: &Page) -> Vec<VersionView> {
        let labels = &self.parts.labels;
        let own = self.tag(page);
        let link = |(other, kind): (&Page, Option<&VersionKind>)| {
            let tag = self.tag(other);
            let titel = match kind {
                Some(VersionKind::Plain) => labels.text("versie-eenvoudig"),
                // From plain language back, both are in the same language.
                None if tag == own => labels.text("versie-gewoon"),
                Some(VersionKind::Translation(_)) | None => {
                    let id = format!("versie-{}", tag.split('-').next().unwrap_or_default());
                    match labels.has(&id) {
                        true => labels.text(&id),
                        false => labels.with("versie-anders", &[("taal", tag.as_str().into())]),
                    }
                }
            };
            let adres = self.parts.addresses.link(&other.address);
            VersionView { titel, adres, taal: Some(tag).filter(|tag| *tag != own) }
        };
        self.other_versions(page).into_iter().map(link).collect()
    }

    /// The whole addresses of a page and its translations with their language, for machines;
    /// empty for a page without a translation, and where the site has no whole address.
    pub fn alternates(&self, page: &Page) -> Vec<(String, String)> {
        let others = self.other_versions(page);
        let is_plain = |kind: Option<&VersionKind>| kind == Some(&VersionKind::Plain);
        let pages = others.into_iter().filter(|(_, kind)| !is_plain(*kind));
        let own = self.tag(page);
        let pages: Vec<(String, &Page)> = pages
            .map(|(other, _)| (self.tag(other), other))
            .filter(|(tag, _)| *tag != own)
            .collect();
        if pages.is_empty() {
            return vec![];
        }
        let full =
            |(tag, page): (String, &Page)| Some((tag, self.parts.addresses.full(&page.address)?));
        [(own, page)].into_iter().chain(pages).filter_map(full).collect()
    }

    fn tag(&self, page: &Page) -> String {
        let other = self.language_of(page).map(|language| language.taal);
        other.unwrap_or_else(|| self.parts.settings.language().to_owned())
    }
}
