//! The pages that show what a version changed in the texts, word by word.
//!
//! Such a page shows only pages that visitors may see today, under the text that they have now or
//! had in a version; a page that is kept back today is in none of them, whatever it was before.

use serde::Serialize;

use super::{LinkView, Page, PageKind, Site, StandingPage};
use crate::document::Document;
use crate::history::{
    CHANGES_ADDRESS, Change, ChangedPage, Part, Release, ShownSection, shown_sections, spread_words,
};

/// So many words are shown of one version; pages behind that are named only.
const MAX_WORDS: usize = 6_000;

/// What a version changed.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ChangesView {
    /// The title.
    pub titel: String,
    /// The trail from the home page to the page above this one.
    pub kruimels: Vec<LinkView>,
    /// What was compared, in a sentence.
    pub inleiding: String,
    /// Pages whose words are other.
    pub paginas: Vec<ChangedPageView>,
    /// Pages whose words are other, too many to show.
    pub meer: Vec<LinkView>,
    /// New pages.
    pub nieuw: Vec<LinkView>,
    /// Titles of pages that went.
    pub weg: Vec<String>,
    /// Whether there is nothing to show.
    pub leeg: bool,
    /// The page with all versions.
    pub overzicht: Option<LinkView>,
}

/// A page whose words are other.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ChangedPageView {
    /// The page today.
    pub link: LinkView,
    /// Its anchor on this page.
    pub anker: String,
    /// Its title before, where that was another.
    pub heette: Option<String>,
    /// Whether it moved to another place on the site.
    pub verplaatst: bool,
    /// The sections that are other.
    pub secties: Vec<SectionView>,
}

/// A section whose words are other.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SectionView {
    /// Its heading; empty for what stands above the first one.
    pub kop: String,
    /// Where it stands today; empty when it is gone.
    pub adres: String,
    /// What happened to it, in words.
    pub wat: String,
    /// Its text.
    pub alineas: Vec<Vec<PartView>>,
}

/// A piece of a paragraph.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct PartView {
    /// `gelijk`, `weg`, `nieuw` or `meer`.
    pub soort: &'static str,
    /// The words; empty for what is left out.
    pub tekst: String,
}

impl Site {
    /// The view of the page on what a version changed.
    pub fn changes_view(&self, page_idx: usize) -> Option<ChangesView> {
        let page = self.pages.get(page_idx)?;
        let PageKind::Standing(StandingPage::Changes { release_idx }) = page.kind else {
            return None;
        };
        let release = self.parts.releases.get(release_idx)?;
        let mut view = ChangesView {
            titel: page.title.clone(),
            kruimels: self.crumbs(page),
            inleiding: self.compared(release),
            paginas: vec![],
            meer: vec![],
            nieuw: vec![],
            weg: vec![],
            leeg: true,
            overzicht: self
                .page_at(CHANGES_ADDRESS)
                .and_then(|idx| self.pages.get(idx))
                .map(|page| self.link(page)),
        };
        self.fill(release, &mut view);
        view.leeg = view.paginas.is_empty() && view.nieuw.is_empty() && view.weg.is_empty();
        Some(view)
    }

    fn compared(&self, release: &Release) -> String {
        let labels = &self.parts.labels;
        let day = labels.date(release.day);
        let name = release.name.as_deref().unwrap_or_default();
        let values = [
            ("versie", name.into()),
            ("vorige", release.before.as_str().into()),
            ("dag", day.as_str().into()),
        ];
        let id =
            if release.name.is_some() { "verschil-inleiding" } else { "verschil-sinds-inleiding" };
        labels.with(id, &values)
    }

    fn fill(&self, release: &Release, view: &mut ChangesView) {
        let mut n_words = 0;
        for (place, changed) in self.in_site_order(release) {
            let (Some(old), Some(new)) = (&changed.old, &changed.new) else {
                view.nieuw.push(self.link(place.0));
                continue;
            };
            if n_words > MAX_WORDS {
                view.meer.push(self.link(place.0));
                continue;
            }
            let secties: Vec<SectionView> = shown_sections(old, new)
                .iter()
                .map(|section| {
                    n_words += spread_words(&section.paragraphs);
                    self.section(section, place)
                })
                .collect();
            let is_other = !secties.is_empty() || changed.is_moved || changed.old_title.is_some();
            if is_other {
                view.paginas.push(ChangedPageView {
                    link: self.link(place.0),
                    anker: format!("pagina-{}", view.paginas.len() + 1),
                    heette: changed.old_title.clone(),
                    verplaatst: changed.is_moved,
                    secties,
                });
            }
        }
        let gone = release.pages.iter().filter(|page| page.new.is_none() && !self.is_held(page));
        view.weg = gone.map(|page| page.title.clone()).collect();
    }

    /// Whether a page that went came back and is kept back today.
    fn is_held(&self, changed: &ChangedPage) -> bool {
        let publication = &self.parts.publication;
        let old = changed.old.as_ref().and_then(|old| publication.by_path.get(&old.path));
        let page = old.and_then(|idx| publication.documents.get(*idx));
        page.is_some_and(|page| !page.is_published())
    }

    /// The pages of a release that visitors may see today, in the order of the site.
    fn in_site_order<'s>(
        &'s self,
        release: &'s Release,
    ) -> Vec<((&'s Page, &'s Document), &'s ChangedPage)> {
        let publication = &self.parts.publication;
        let mut all: Vec<_> = release
            .pages
            .iter()
            .filter_map(|changed| {
                let path = changed.today.as_ref().filter(|_| changed.new.is_some())?;
                let document_idx = *publication.by_path.get(path)?;
                let document = publication.documents.get(document_idx)?;
                let page = self.pages.get(self.page_of(document_idx)?)?;
                let is_open = document.is_published() && document.address != CHANGES_ADDRESS;
                is_open.then_some(((page, &**document), changed))
            })
            .collect();
        all.sort_by_key(|((page, _), _)| page.position);
        all
    }

    fn section(&self, section: &ShownSection, (page, today): (&Page, &Document)) -> SectionView {
        let labels = &self.parts.labels;
        let id = match section.change {
            Change::Words => "verschil-woorden",
            Change::Rewritten => "verschil-herschreven",
            Change::New => "verschil-nieuw",
            Change::Gone => "verschil-weg",
        };
        let heading = section.anchor.as_ref();
        let heading = heading.filter(|anchor| today.headings.iter().any(|it| it.id == **anchor));
        let adres =
            heading.map(|anchor| self.parts.addresses.link(&format!("{}#{anchor}", page.address)));
        let part = |part: &Part| match part {
            Part::Same(text) => PartView { soort: "gelijk", tekst: text.clone() },
            Part::Old(text) => PartView { soort: "weg", tekst: text.clone() },
            Part::New(text) => PartView { soort: "nieuw", tekst: text.clone() },
            Part::Skipped => PartView { soort: "meer", tekst: String::new() },
        };
        let paragraphs = section.paragraphs.iter();
        SectionView {
            kop: section.heading.clone(),
            adres: adres.unwrap_or_default(),
            wat: labels.text(id),
            alineas: paragraphs.map(|parts| parts.iter().map(part).collect()).collect(),
        }
    }
}
