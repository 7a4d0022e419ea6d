//! The list of all pages: a second way to every page, besides the menu.
//!
//! Source: WCAG 2.1, 2.4.5 (technique G63, a site map). It stands outside the tree of pages, so
//! that no menu and no reading order holds it; only the footer leads to it.

use serde::Serialize;

use super::tree::generated;
use super::{LinkView, Page, PageKind, Site, StandingPage};
use crate::publication::{ABOUT_ADDRESS, ACCESSIBILITY_ADDRESS, ALL_PAGES_ADDRESS};

/// The most links on one page; with more, each part of the site gets a list of its own. Browsers
/// and screen readers stay quick with this many.
const MAX_LINKS: usize = 2_000;

/// A list of pages, in site order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct IndexView {
    /// The title.
    pub titel: String,
    /// The trail from the home page to the page above this one.
    pub kruimels: Vec<LinkView>,
    /// The pages, those under another inside it.
    pub paginas: Vec<IndexItem>,
}

/// A page in the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct IndexItem {
    /// The words.
    pub titel: String,
    /// The address, base path included.
    pub adres: String,
    /// The pages under it.
    pub onder: Vec<IndexItem>,
    /// Where those stand when they are too many for here, in words.
    pub elders: Option<LinkView>,
}

/// Adds the list, and lists per part where one would be too long. Where content has pages at
/// this address, those are shown and there is no list.
pub(super) fn add(site: &mut Site) {
    if site.page_at(ALL_PAGES_ADDRESS).is_some() {
        return;
    }
    let Some(home_idx) = site.page_at("/") else { return };
    let n_written = site.pages.len();
    let title = site.parts.labels.text("alle-paginas");
    let mut lists = vec![(ALL_PAGES_ADDRESS.to_owned(), title.clone(), None)];
    if n_written > MAX_LINKS {
        let parts = site.pages.get(home_idx).map(|home| home.children.clone()).unwrap_or_default();
        for idx in parts {
            let Some(part) = site.pages.get(idx).filter(|part| !part.children.is_empty()) else {
                continue;
            };
            let address = format!("/paginas{}", part.address);
            lists.push((address, format!("{title}: {}", part.title), Some(idx)));
        }
    }
    for (idx, (address, title, part_idx)) in lists.into_iter().enumerate() {
        let kind = PageKind::Standing(StandingPage::Index { part_idx });
        let mut page = generated(address.clone(), kind, title, String::new());
        page.parent = Some(if idx == 0 { home_idx } else { n_written });
        site.by_address.insert(address, site.pages.len());
        site.pages.push(page);
    }
}

impl Site {
    /// The list of all pages; `None` where content has its address.
    pub(super) fn index_page(&self) -> Option<&Page> {
        let page = self.pages.get(self.page_at(ALL_PAGES_ADDRESS)?)?;
        matches!(page.kind, PageKind::Standing(StandingPage::Index { .. })).then_some(page)
    }

    /// The view of a list of pages.
    pub fn index_view(&self, page_idx: usize) -> Option<IndexView> {
        let page = self.pages.get(page_idx)?;
        let PageKind::Standing(StandingPage::Index { part_idx }) = page.kind else { return None };
        let paginas = match part_idx.and_then(|idx| self.pages.get(idx)) {
            Some(part) => vec![self.index_item(part)],
            None => self.index_top(),
        };
        Some(IndexView { titel: page.title.clone(), kruimels: self.crumbs(page), paginas })
    }

    /// The home page and the parts of the site, each open unless it has its own list.
    fn index_top(&self) -> Vec<IndexItem> {
        let Some(home) = self.page_at("/").and_then(|idx| self.pages.get(idx)) else {
            return vec![];
        };
        let mut items = vec![self.index_leaf(home)];
        for part in self.children(home) {
            let list = self.page_at(&format!("/paginas{}", part.address));
            items.push(match list.and_then(|idx| self.pages.get(idx)) {
                Some(list) => IndexItem { elders: Some(self.link(list)), ..self.index_leaf(part) },
                None => self.index_item(part),
            });
        }
        let outside = [ABOUT_ADDRESS, ACCESSIBILITY_ADDRESS].iter().filter_map(|address| {
            let page = self.pages.get(self.page_at(address)?)?;
            matches!(page.kind, PageKind::Standing(_)).then_some(page)
        });
        let ways = self.alphabet_page().into_iter().chain(self.whole_page());
        items.extend(ways.chain(outside).map(|page| self.index_leaf(page)));
        items
    }

    fn index_item(&self, page: &Page) -> IndexItem {
        let onder = self.children(page).map(|child| self.index_item(child)).collect();
        IndexItem { onder, ..self.index_leaf(page) }
    }

    fn index_leaf(&self, page: &Page) -> IndexItem {
        let LinkView { titel, adres } = self.link(page);
        IndexItem { titel, adres, onder: vec![], elders: None }
    }
}
