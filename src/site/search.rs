//! The page where visitors search. It stands outside the tree of pages: a form above every page
//! leads to it.

use serde::Serialize;

use super::tree::generated;
use super::{LinkView, PageKind, Site, StandingPage};
use crate::publication::SEARCH_ADDRESS;

/// Where a form to search leads.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SearchLinks {
    /// The page with results, base path included; the index stands under it.
    pub adres: String,
    /// The list of all pages, for who has no JavaScript; `None` where content has its address.
    pub paginas: Option<LinkView>,
}

/// The page with results.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SearchView {
    /// The title.
    pub titel: String,
    /// The trail from the home page to the page above this one.
    pub kruimels: Vec<LinkView>,
    /// Where the form leads.
    pub zoeken: SearchLinks,
}

/// Adds the page. Where content has a page at this address, that is shown and nothing is searched.
pub(super) fn add(site: &mut Site) {
    if site.page_at(SEARCH_ADDRESS).is_some() {
        return;
    }
    let title = site.parts.labels.text("zoeken");
    let mut page = generated(
        SEARCH_ADDRESS.to_owned(),
        PageKind::Standing(StandingPage::Search),
        title,
        String::new(),
    );
    page.parent = site.page_at("/");
    site.by_address.insert(SEARCH_ADDRESS.to_owned(), site.pages.len());
    site.pages.push(page);
}

impl Site {
    /// Whether there is a page to search on.
    pub fn can_search(&self) -> bool {
        let page = self.page_at(SEARCH_ADDRESS).and_then(|idx| self.pages.get(idx));
        page.is_some_and(|page| page.kind == PageKind::Standing(StandingPage::Search))
    }

    /// Where a form to search leads; `None` where content has the address of that page.
    pub(super) fn search_links(&self) -> Option<SearchLinks> {
        self.can_search().then(|| SearchLinks {
            adres: self.parts.addresses.link(SEARCH_ADDRESS),
            paginas: self.index_page().map(|page| self.link(page)),
        })
    }

    /// The view of the page with results.
    pub fn search_view(&self, page_idx: usize) -> Option<SearchView> {
        let page = self
            .pages
            .get(page_idx)
            .filter(|page| page.kind == PageKind::Standing(StandingPage::Search))?;
        let zoeken = self.search_links()?;
        Some(SearchView { titel: page.title.clone(), kruimels: self.crumbs(page), zoeken })
    }
}
