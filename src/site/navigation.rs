//! The ways through the site: the menu, the footer, the pages of a part, the trail of crumbs.

use serde::Serialize;

use super::checklist::CountsView;
use super::{LinkView, Page, PageKind, ReactionView, SearchLinks, Site, Standing, StandingPage};
use crate::history::CHANGES_ADDRESS;
use crate::publication::{ABOUT_ADDRESS, ACCESSIBILITY_ADDRESS, PeoplePage, Publication};

/// The most pages a list beside the text holds; a longer list stands on its own page.
const MAX_LISTED: usize = 120;

/// The most entries of the menu. More do not fit in two lines of a wide screen.
const MAX_MENU: usize = 9;

/// Where the pages stand that close the footer.
///
/// Source: WCAG 2.2, 3.2.6 (help stands in the same place); toegankelijkheidsverklaring.nl asks
/// for a link on every page.
const CLOSING: [&str; 2] = [ABOUT_ADDRESS, ACCESSIBILITY_ADDRESS];

/// Around which pages a document stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FrameKind {
    /// Pages of a part of the site, with the pages of that part beside them.
    Part,
    /// Pages outside any part.
    Loose,
    /// The page for addresses without one.
    Nowhere,
    /// The page where visitors search, which has a form of its own.
    Search,
    /// A page that repeats others, which no search engine should show.
    Repeated,
}

/// What the document around a page shows, besides what every page shares.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct FrameView {
    /// The parts of the site.
    pub menu: Vec<MenuItem>,
    /// Pages that belong to no part: contact, glossary.
    pub voet: Vec<MenuItem>,
    /// Whether the pages of a part stand beside the text.
    pub met_navigatie: bool,
    /// Where the form to search leads; `None` where there is none above the page.
    pub zoeken: Option<SearchLinks>,
    /// Whether this is around the page where visitors search.
    pub zoekpagina: bool,
    /// Whether search engines must stay away.
    pub niet_indexeren: bool,
    /// The spots where a page's own words go.
    pub vak: SlotsView,
}

/// Spots in the document where a page's own parts go; each holds a mark.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SlotsView {
    /// Title of the page, and of the publication behind it.
    pub titel: String,
    /// One sentence about the page.
    pub beschrijving: String,
    /// The whole address; empty when unknown.
    pub canoniek: String,
    /// Everything between header and footer.
    pub inhoud: String,
    /// The pages of this part of the site.
    pub navigatie: String,
    /// Where to react to this page; `None` where the settings say no way, and where there is no
    /// page to react to.
    pub reactie: Option<ReactionView>,
}

/// A link that knows whether it leads to the page it stands on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct MenuItem {
    /// The words.
    pub titel: String,
    /// The address, base path included.
    pub adres: String,
    /// A mark where `aria-current` goes.
    pub hier: String,
    /// The pages under it, where they are shown.
    pub onder: Vec<MenuItem>,
}

/// The pages of a part of the site.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct NavigationView {
    /// The part.
    pub deel: MenuItem,
}

/// A page in a list of pages.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct CardView {
    /// The words above the title, such as `Opgave 2`; may be absent.
    pub soort: Option<String>,
    /// The title.
    pub titel: String,
    /// The address, base path included.
    pub adres: String,
    /// One sentence; may be empty.
    pub samenvatting: String,
    /// The date in words.
    pub datum: Option<String>,
    /// Counts of a chapter.
    pub tellingen: Option<CountsView>,
    /// Whether the page is kept back.
    pub verborgen: bool,
}

impl Site {
    /// The document around pages. `mark` gives the text that marks the spot of a slot, and of
    /// the `aria-current` of the page at a position.
    pub fn frame(
        &self,
        kind: FrameKind,
        slots: SlotsView,
        mark: &dyn Fn(usize) -> String,
    ) -> FrameView {
        let home = self.page_at("/").and_then(|idx| self.pages.get(idx));
        let item = |page: &Page| self.menu_item(page, mark);
        let menu = home.map(|home| self.menu_pages(home).into_iter().map(item).collect());
        let whole = self
            .whole_page()
            .map(|page| MenuItem { titel: self.parts.labels.text("heel-link"), ..item(page) });
        let loose = home.into_iter().flat_map(|home| self.footer_pages(home));
        let voet = loose
            .chain(self.alphabet_page())
            .chain(self.index_page())
            .map(item)
            .chain(whole)
            .chain(self.closing_pages().map(item))
            .collect();
        FrameView {
            menu: menu.unwrap_or_default(),
            voet,
            met_navigatie: kind == FrameKind::Part,
            zoeken: self.search_links().filter(|_| kind != FrameKind::Search),
            zoekpagina: kind == FrameKind::Search,
            niet_indexeren: self.parts.addresses.is_preview
                || matches!(kind, FrameKind::Nowhere | FrameKind::Search | FrameKind::Repeated),
            vak: slots,
        }
    }

    fn menu_item(&self, page: &Page, mark: &dyn Fn(usize) -> String) -> MenuItem {
        let LinkView { titel, adres } = self.link(page);
        let hier = self.page_at(&page.address).map(mark).unwrap_or_default();
        MenuItem { titel, adres, hier, onder: vec![] }
    }

    /// What stands in the menu: parts of the site, and loose pages as long as there is room.
    /// Where the settings name a menu, that.
    pub(super) fn menu_pages<'s>(&'s self, home: &'s Page) -> Vec<&'s Page> {
        let chosen = &self.parts.settings.site.look.menu;
        if chosen.is_empty() {
            return self.usual_menu(home).collect();
        }
        let addresses = chosen.iter().map(|word| Publication::menu_address(&word.value));
        addresses.filter_map(|address| self.pages.get(self.page_at(&address)?)).collect()
    }

    fn usual_menu<'s>(&'s self, home: &'s Page) -> impl Iterator<Item = &'s Page> {
        let all_fit =
            self.children(home).filter(|page| !self.is_for_footer(page)).count() <= MAX_MENU;
        let (parts, overviews): (Vec<_>, Vec<_>) = self
            .children(home)
            .filter(move |page| !self.is_for_footer(page) && (all_fit || self.is_part(page)))
            .partition(|page| !is_overview(page));
        let room = MAX_MENU.saturating_sub(overviews.len()).max(1);
        parts.into_iter().take(room).chain(overviews)
    }

    /// Whether a page stands for a part of the site: a folder, whatever is in it, or an overview.
    pub(super) fn is_part(&self, page: &Page) -> bool {
        let is_folder = self.document(page).is_some_and(|document| {
            document.path.file_name().trim_start_matches('_') == "index.md"
        });
        // What changed per version belongs to the versions, which are no part of the vision.
        let is_log = page.address == CHANGES_ADDRESS;
        is_folder || (!page.children.is_empty() && !is_log) || is_overview(page)
    }

    /// Whether a page that the program makes is one that everybody finds in the same place, at the
    /// foot of each page, and that takes no room in the menu.
    fn is_for_footer(&self, page: &Page) -> bool {
        let PageKind::Standing(StandingPage::People(kind)) = page.kind else { return false };
        !matches!(kind, PeoplePage::Municipalities | PeoplePage::Municipality(_))
    }

    /// Loose pages, which stand in the footer of every page.
    fn footer_pages<'s>(&'s self, home: &'s Page) -> impl Iterator<Item = &'s Page> {
        let menu: Vec<&str> =
            self.menu_pages(home).into_iter().map(|page| page.address.as_str()).collect();
        let is_chosen = !self.parts.settings.site.look.menu.is_empty();
        // The way to the versions stands beside the version itself.
        let apart = |page: &Page| {
            page.address == CHANGES_ADDRESS || CLOSING.contains(&page.address.as_str())
        };
        // What the region left out of the menu is found here.
        let loose = move |page: &&Page| match is_chosen {
            _ if apart(page) => false,
            true => !menu.contains(&page.address.as_str()),
            false => self.is_for_footer(page) || !self.is_part(page),
        };
        self.children(home).filter(loose).take(MAX_LISTED.min(16))
    }

    /// The last pages in the footer of every page, in the same place everywhere, whoever made
    /// them.
    fn closing_pages(&self) -> impl Iterator<Item = &Page> {
        let at = |address: &&str| self.page_at(address).and_then(|idx| self.pages.get(idx));
        CLOSING.iter().filter_map(at)
    }

    /// The page whose open branch stands beside this page: itself, or the one above it. `None`
    /// for pages outside any part.
    pub fn branch(&self, page_idx: usize) -> Option<usize> {
        let page = self.pages.get(page_idx)?;
        page.parent?;
        let branch = if page.children.is_empty() { page.parent? } else { page_idx };
        // The home page is no part.
        self.pages.get(branch)?.parent.map(|_| branch)
    }

    /// The part of the site around a branch, with only that branch open.
    pub fn navigation(
        &self,
        branch_idx: usize,
        mark: &dyn Fn(usize) -> String,
    ) -> Option<NavigationView> {
        let branch = self.pages.get(branch_idx)?;
        let mut open: Vec<&Page> = self.ancestors(branch).into_iter().skip(1).collect();
        open.push(branch);
        let mut item: Option<MenuItem> = None;
        for page in open.into_iter().rev() {
            let mut here = self.menu_item(page, mark);
            let inner = item.take();
            if page.children.len() <= MAX_LISTED {
                here.onder = self.children(page).map(|child| self.menu_item(child, mark)).collect();
            }
            if let Some(inner) = inner {
                match here.onder.iter_mut().find(|child| child.adres == inner.adres) {
                    Some(slot) => *slot = inner,
                    None => here.onder.push(inner),
                }
            }
            item = Some(here);
        }
        item.map(|deel| NavigationView { deel })
    }

    /// The part of the site that a page belongs to: the page right under the home page.
    pub fn part_of(&self, page_idx: usize) -> Option<usize> {
        let page = self.pages.get(page_idx)?;
        let part = self.ancestors(page).get(1).copied().unwrap_or(page);
        self.page_at(&part.address)
    }

    /// The trail from the home page to the page above this one; empty on the home page.
    pub(super) fn crumbs(&self, page: &Page) -> Vec<LinkView> {
        let mut crumbs: Vec<LinkView> =
            self.ancestors(page).into_iter().map(|above| self.link(above)).collect();
        if let Some(home) = crumbs.first_mut() {
            home.titel = self.parts.labels.text("start");
        }
        crumbs
    }

    /// A page in a list of pages.
    pub(super) fn card(&self, page: &Page) -> CardView {
        let LinkView { titel, adres } = self.link(page);
        let chapter = self.page_at(&page.address).and_then(|idx| self.chapter_of(idx));
        CardView {
            soort: chapter.map(|(norm_idx, chapter_idx)| self.chapter_kind(norm_idx, chapter_idx)),
            titel,
            adres,
            samenvatting: page.summary.clone(),
            datum: page.date.filter(|_| chapter.is_none()).map(|date| self.parts.labels.date(date)),
            tellingen: chapter.and_then(|(norm, chapter)| self.chapter_counts(norm, chapter)),
            verborgen: !page.is_published,
        }
    }
}

/// Whether a page looks at the whole vision: a checklist, or what the program works out of it.
fn is_overview(page: &Page) -> bool {
    page.kind.standing() == Standing::Overview
}
