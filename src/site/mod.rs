//! Decides which pages exist, at which address, and what each of them shows.
//!
//! A publication is what the region *says*; a site is which pages show it. The document
//! `content/visie.md` is one of the publication's and gets one page here; the checklist is a
//! page here and nothing in the publication.
//!
//! In: settings, a publication, verdicts, labels. Out: a [`Site`] with its pages in a tree, and
//! a view for any of them. How a view becomes HTML is left to the output.
//!
//! Invariant: a view holds what its own page shows and nothing that grows with the site, except
//! on the pages that list others.

mod about;
mod accessibility;
mod alphabet;
mod changes;
mod checklist;
mod checklist_part;
mod coherence;
mod comparison;
mod decisions;
mod entrance;
mod feed;
mod help;
mod index;
mod later;
mod municipality;
mod navigation;
mod norms;
mod numbering;
mod page;
mod people;
mod policy;
mod reaction;
mod records;
mod requirement;
mod search;
mod standing;
mod status;
mod tree;
mod values;
mod versions;
mod view;
mod whole;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::assessment::Assessment;
use crate::coherence::Coherence;
use crate::document::Document;
use crate::history::{History, Release};
use crate::norm::{Norm, Schema};
use crate::publication::Publication;
use crate::settings::Settings;
use crate::source::Date;
use crate::theme::{Labels, Look};

pub use about::AboutView;
pub use accessibility::AccessibilityView;
pub use alphabet::AlphabetView;
pub use changes::{ChangedPageView, ChangesView, PartView as ChangePartView, SectionView};
pub use checklist::{ChapterView, ChecklistView, CountsView};
pub use checklist_part::{ChecklistLine, ChecklistPartView};
pub use coherence::CoherenceView;
pub use comparison::{ComparedView, ComparisonView, SubjectView};
pub use decisions::DecisionsView;
pub use entrance::{EntranceLink, EntranceView};
pub use feed::{Feed, FeedEntry, FeedView};
pub use help::{HelpView, HomeHelpView};
pub use index::{IndexItem, IndexView};
pub use municipality::{MunicipalityRow, MunicipalityView};
pub use navigation::{FrameKind, FrameView, MenuItem, NavigationView, SlotsView};
pub use norms::NormsView;
pub use page::{Content, PageView};
pub use people::PeopleView;
pub use policy::header_policy;
pub use reaction::{ReactionView, encoded};
pub use records::{PageFactsView, RecordsView};
pub use requirement::RequirementView;
pub use search::{SearchLinks, SearchView};
pub use standing::{Standing, StandingPage, StandingView};
pub use status::StatusView;
pub use tree::{Page, PageKind};
pub use values::{PartView, ValueView};
pub use versions::{LanguageView, VersionView};
pub use view::{LinkView, MarkView, NotFoundView, SiteView, TocItem, shortened};
pub use whole::{WholeChapter, WholeView};
pub use words::WordView;

/// For whom the site is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Audience {
    /// Everybody: guidance, kept-back pages and a hidden checklist are left out.
    Visitors,
    /// The writer: all of that is shown, and marked.
    Writer,
}

/// The addresses that pages begin with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Addresses {
    /// The path part, a slash at both ends: `/` or `/regiovisie/`.
    pub base: String,
    /// The whole base address with a closing slash; `None` when the settings name none.
    pub absolute: Option<String>,
    /// Whether this is a try-out at another address than the settings name.
    pub is_preview: bool,
}

impl Addresses {
    /// Takes a base address apart; `None` gives a site at `/`.
    pub fn new(absolute: Option<&str>, is_preview: bool) -> Self {
        let absolute = absolute.map(|address| match address.ends_with('/') {
            true => address.to_owned(),
            false => format!("{address}/"),
        });
        let base = absolute.as_deref().and_then(|address| {
            let host = address.split_once("://").map_or(address, |(_, rest)| rest);
            host.find('/').and_then(|at| host.get(at..))
        });
        let base = base.unwrap_or("/").to_owned();
        Self { base, absolute, is_preview }
    }

    /// An address of a page or file (`/visie/`) as it stands in a link.
    pub fn link(&self, address: &str) -> String {
        format!("{}{}", self.base, address.trim_start_matches('/'))
    }

    /// The same with scheme and host, for machines; `None` when there is no base address.
    pub fn full(&self, address: &str) -> Option<String> {
        let absolute = self.absolute.as_deref()?;
        Some(format!("{absolute}{}", address.trim_start_matches('/')))
    }
}

/// Everything a site is made from.
#[derive(Clone)]
pub struct Parts {
    /// The settings.
    pub settings: Arc<Settings>,
    /// The documents.
    pub publication: Arc<Publication>,
    /// The verdicts.
    pub assessment: Arc<Assessment>,
    /// How the choices go together, and what follows from the facts.
    pub coherence: Arc<Coherence>,
    /// Every word to a visitor.
    pub labels: Labels,
    /// What the look adds to every page.
    pub look: Look,
    /// The addresses that pages begin with.
    pub addresses: Addresses,
    /// For whom it is made.
    pub audience: Audience,
    /// What is known of the past of the texts.
    pub history: Arc<History>,
    /// What each version changed, oldest first.
    pub releases: Arc<[Release]>,
    /// The day it is made for.
    pub today: Date,
    /// Whether the theme has templates or scripts of the region's own.
    pub has_own_code: bool,
}

/// All pages of a site.
pub struct Site {
    /// What it was made from.
    pub parts: Parts,
    /// All pages, in address order; lists of pages come last.
    pub pages: Vec<Page>,
    by_address: BTreeMap<String, usize>,
    /// Position in `pages` per document; `None` for a page that is left out.
    by_document: Vec<Option<usize>>,
    /// Positions in `pages` in reading order.
    order: Vec<usize>,
    /// Per page the page on which it is a chapter.
    whole_of: Vec<Option<usize>>,
    /// Per requirement of a shown norm, where the norm and the requirement stand.
    requirements: BTreeMap<String, (usize, usize)>,
    /// Per shown chapter, by chapter id: its page.
    chapter_pages: BTreeMap<String, usize>,
}

impl Site {
    /// Lays out the pages.
    pub fn new(parts: Parts) -> Self {
        tree::plan(parts)
    }

    /// Whether the checklist is part of this site.
    pub fn shows_checklist(parts: &Parts) -> bool {
        parts.audience == Audience::Writer || parts.settings.shows_checklist()
    }

    /// The norms in force.
    fn norms(parts: &Parts) -> Vec<Arc<Norm>> {
        parts.assessment.norms.iter().map(|outcome| Arc::clone(&outcome.norm)).collect()
    }

    /// Which records and fields the region can fill.
    pub fn schema(&self) -> Schema<'_> {
        Schema::of(self.parts.assessment.norms.iter().map(|outcome| &*outcome.norm))
    }

    /// The page at an address without the base path (`/visie/`).
    pub fn page_at(&self, address: &str) -> Option<usize> {
        self.by_address.get(address).copied()
    }

    /// The page of a document.
    pub fn page_of(&self, document_idx: usize) -> Option<usize> {
        self.by_document.get(document_idx).copied().flatten()
    }

    /// The document that a page shows; `None` for a generated page.
    pub fn document(&self, page: &Page) -> Option<&Arc<Document>> {
        match page.kind {
            PageKind::Document(idx) => self.parts.publication.documents.get(idx),
            PageKind::Home
            | PageKind::Folder
            | PageKind::Chapter { .. }
            | PageKind::Overview { .. }
            | PageKind::Standing(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Addresses;

    #[test]
    fn a_base_address_has_a_path_with_a_slash_at_both_ends() {
        for (address, base) in [
            (Some("https://www.example.nl/regiovisie/"), "/regiovisie/"),
            (Some("https://www.example.nl/regiovisie"), "/regiovisie/"),
            (Some("https://www.example.nl"), "/"),
            (None, "/"),
        ] {
            assert_eq!(Addresses::new(address, false).base, base, "{address:?}");
        }
        let addresses = Addresses::new(Some("https://example.nl/a"), false);
        assert_eq!(addresses.link("/visie/#doel"), "/a/visie/#doel");
        assert_eq!(addresses.full("/visie/").as_deref(), Some("https://example.nl/a/visie/"));
    }
}
