//! The vision as one page, to read in one go, to print and to keep as a PDF.
//!
//! Which pages are chapters of it, in which order and how deep, and what stands around them. How
//! a page becomes a chapter is left to the output. A site that is too large has such a page for
//! each of its parts.

use serde::Serialize;

use super::records::RecordsView;
use super::tree::generated;
use super::{LinkView, Page, PageKind, Site, StandingPage, TocItem};
use crate::publication::WHOLE_ADDRESS;

/// The most pages, and the most bytes of Markdown, on one page. A browser still prints this many
/// in a minute or so.
const MAX_PAGES: usize = 2_000;
const MAX_BYTES: usize = 5_000_000;

/// The deepest level of a chapter's own title.
const DEEPEST: usize = 3;

/// The folder with news, which is no part of the vision.
const NEWS_ADDRESS: &str = "/nieuws/";

/// What stands around the chapters.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct WholeView {
    /// The title of the page.
    pub titel: String,
    /// The trail from the home page to the page above this one.
    pub kruimels: Vec<LinkView>,
    /// The title of the vision, or of the part of it.
    pub kop: String,
    /// The date of the vision, in words.
    pub datum: Option<String>,
    /// The day it is made for, in words.
    pub vandaag: String,
    /// The address of the site, for on paper.
    pub adres: Option<String>,
    /// How many municipalities have adopted the vision.
    pub besluiten_zin: Option<String>,
    /// Who decided what.
    pub besluiten: Option<RecordsView>,
    /// The parts, where each has a page of its own.
    pub delen: Vec<PartOfWholeView>,
    /// The chapters and their headings.
    pub inhoud: Vec<TocItem>,
    /// A mark where the chapters go.
    pub tekst: String,
}

/// A part with a page of its own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct PartOfWholeView {
    /// Its title.
    pub titel: String,
    /// Its address, base path included; `None` when it is too large as well.
    pub adres: Option<String>,
}

/// A page as a chapter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WholeChapter {
    /// Its position in [`Site::pages`].
    pub page_idx: usize,
    /// How many levels its headings move down, at least 1.
    pub depth: usize,
}

/// Adds the page, or a page per part with one that leads to them. Where content has a page at its
/// address that is shown.
pub(super) fn add(site: &mut Site) {
    site.whole_of = vec![None; site.pages.len()];
    let Some(home_idx) = site.page_at("/") else { return };
    if site.page_at(WHOLE_ADDRESS).is_some() {
        return;
    }
    let all = site.written_pages(home_idx);
    if all.is_empty() {
        return;
    }
    let title = site.parts.labels.text("heel-titel");
    let top_idx = push(site, WHOLE_ADDRESS.to_owned(), title, None, home_idx);
    if site.fits(&all) {
        let checklists = site.pages.iter().enumerate().filter(|(_, page)| is_checklist(page));
        let chapters: Vec<usize> = all.into_iter().chain(checklists.map(|(idx, _)| idx)).collect();
        site.note_chapters(chapters, top_idx);
        return;
    }
    let parts = site.pages.get(home_idx).map(|home| home.children.clone()).unwrap_or_default();
    for part_idx in parts {
        let chapters = site.written_pages(part_idx);
        let Some(part) = site.pages.get(part_idx) else { continue };
        if chapters.is_empty() || !site.fits(&chapters) {
            continue;
        }
        let titel = [("deel", part.title.as_str().into())];
        let titel = site.parts.labels.with("heel-titel-deel", &titel);
        let address = format!("{}{}", WHOLE_ADDRESS.trim_end_matches('/'), part.address);
        let page_idx = push(site, address, titel, Some(part_idx), top_idx);
        site.note_chapters(chapters, page_idx);
    }
}

fn push(
    site: &mut Site,
    address: String,
    title: String,
    part_idx: Option<usize>,
    above: usize,
) -> usize {
    let kind = PageKind::Standing(StandingPage::Whole { part_idx });
    let mut page = generated(address.clone(), kind, title, String::new());
    page.parent = Some(above);
    let idx = site.pages.len();
    site.by_address.insert(address, idx);
    site.pages.push(page);
    site.whole_of.push(None);
    idx
}

fn is_checklist(page: &Page) -> bool {
    matches!(page.kind, PageKind::Standing(StandingPage::Checklist { .. }))
}

impl Site {
    /// The page with everything on it, where there is one: for the home page and the footer.
    pub(super) fn whole_page(&self) -> Option<&Page> {
        let page = self.pages.get(self.page_at(WHOLE_ADDRESS)?)?;
        matches!(page.kind, PageKind::Standing(StandingPage::Whole { .. })).then_some(page)
    }

    /// Whether this page holds others as chapters.
    pub fn is_whole(&self, page_idx: usize) -> bool {
        let page = self.pages.get(page_idx);
        page.is_some_and(|it| matches!(it.kind, PageKind::Standing(StandingPage::Whole { .. })))
    }

    /// The page on which this one is a chapter.
    pub fn whole_of(&self, page_idx: usize) -> Option<usize> {
        self.whole_of.get(page_idx).copied().flatten()
    }

    /// The chapters of a page that holds others, in reading order; checklists come last.
    pub fn chapters_of_whole(&self, whole_idx: usize) -> Vec<WholeChapter> {
        let of_this = |idx: &usize| self.whole_of(*idx) == Some(whole_idx);
        let in_order = self.order.iter().copied().filter(of_this);
        let is_annex = |idx: usize| self.pages.get(idx).is_some_and(is_checklist);
        let (annexes, texts): (Vec<usize>, Vec<usize>) = in_order.partition(|idx| is_annex(*idx));
        let chapters = texts.into_iter().map(|page_idx| self.as_chapter(page_idx));
        let annexes = annexes.into_iter().map(|page_idx| WholeChapter { page_idx, depth: 1 });
        chapters.chain(annexes).collect()
    }

    /// A page as a chapter.
    pub fn as_chapter(&self, page_idx: usize) -> WholeChapter {
        let is_annex = self.pages.get(page_idx).is_some_and(is_checklist);
        let above = self.pages.get(page_idx).map_or(1, |page| self.ancestors(page).len());
        WholeChapter { page_idx, depth: if is_annex { 1 } else { above.clamp(1, DEEPEST) } }
    }

    fn note_chapters(&mut self, chapters: Vec<usize>, whole_idx: usize) {
        for idx in chapters {
            if let Some(slot) = self.whole_of.get_mut(idx) {
                *slot = Some(whole_idx);
            }
        }
    }

    fn fits(&self, pages: &[usize]) -> bool {
        let n_bytes: usize = pages.iter().map(|idx| self.n_bytes(*idx)).sum();
        pages.len() <= MAX_PAGES && n_bytes <= MAX_BYTES
    }

    fn n_bytes(&self, page_idx: usize) -> usize {
        let document = self.pages.get(page_idx).and_then(|page| self.document(page));
        document.map_or(0, |document| document.body.len())
    }

    /// The page and those under it that are written, with the folders that lead to one. News and
    /// what is kept back are left out.
    fn written_pages(&self, top_idx: usize) -> Vec<usize> {
        let mut found = vec![];
        let Some(top) = self.pages.get(top_idx) else { return found };
        let inside: Vec<usize> =
            top.children.iter().flat_map(|child| self.written_pages(*child)).collect();
        let is_chapter = match top.kind {
            PageKind::Document(_) => top.is_published,
            PageKind::Folder | PageKind::Overview { .. } => !inside.is_empty(),
            PageKind::Home | PageKind::Chapter { .. } | PageKind::Standing(_) => false,
        };
        if top.address.starts_with(NEWS_ADDRESS) {
            return found;
        }
        found.extend(is_chapter.then_some(top_idx));
        found.extend(inside);
        found
    }

    /// What stands around the chapters of a page that holds others; `contents` are its chapters.
    pub fn whole_view(
        &self,
        page_idx: usize,
        contents: Vec<TocItem>,
        mark: &str,
    ) -> Option<WholeView> {
        let page = self.pages.get(page_idx)?;
        let PageKind::Standing(StandingPage::Whole { part_idx }) = page.kind else { return None };
        let part = part_idx.and_then(|idx| self.pages.get(idx));
        let home = self.page_at("/").and_then(|idx| self.pages.get(idx));
        let labels = &self.parts.labels;
        let title = self.parts.settings.title();
        let is_split = part.is_none() && contents.is_empty();
        Some(WholeView {
            titel: page.title.clone(),
            kruimels: self.crumbs(page),
            kop: part.map_or(title.clone(), |part| format!("{title}: {}", part.title)),
            datum: home.and_then(|home| home.date).map(|date| labels.date(date)),
            vandaag: labels.date(self.parts.today),
            adres: self.parts.addresses.full("/"),
            besluiten_zin: self.decisions_in_words(),
            besluiten: self.decisions_table(),
            delen: if is_split { self.parts_of_whole(home) } else { vec![] },
            inhoud: contents,
            tekst: mark.to_owned(),
        })
    }

    fn parts_of_whole(&self, home: Option<&Page>) -> Vec<PartOfWholeView> {
        let parts = home.into_iter().flat_map(|home| self.children(home));
        let written = parts.filter(|part| {
            let idx = self.page_at(&part.address);
            idx.is_some_and(|idx| !self.written_pages(idx).is_empty())
        });
        let views = written.map(|part| {
            let address = format!("{}{}", WHOLE_ADDRESS.trim_end_matches('/'), part.address);
            let adres = self.page_at(&address).map(|_| self.parts.addresses.link(&address));
            PartOfWholeView { titel: part.title.clone(), adres }
        });
        views.collect()
    }

    /// The title of a page as a chapter in the contents.
    pub fn chapter_title(&self, page_idx: usize) -> String {
        let Some(page) = self.pages.get(page_idx) else { return String::new() };
        if page.parent.is_none() {
            return self.parts.labels.text("heel-vooraf");
        }
        let kind = match self.chapter_of(page_idx) {
            Some((norm_idx, chapter_idx)) => Some(self.chapter_kind(norm_idx, chapter_idx)),
            None => is_checklist(page).then(|| self.parts.labels.text("heel-bijlage")),
        };
        kind.map_or(page.title.clone(), |kind| format!("{kind}: {}", page.title))
    }
}
