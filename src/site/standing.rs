//! Pages that the program makes beside what a region writes, each with a view and a template of
//! its own: what such a page is to the rest of the site is told here and nowhere else.

use serde::Serialize;

use super::{
    AboutView, AccessibilityView, AlphabetView, ChangesView, ChecklistView, CoherenceView,
    ComparisonView, Content, IndexView, NormsView, PageKind, PageView, SearchView, Site, WholeView,
};
use crate::publication::PeoplePage;
use crate::theme::Template;

/// Which of these pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StandingPage {
    /// The checklist of a norm.
    Checklist {
        /// Position in the assessment.
        norm_idx: usize,
    },
    /// All norms in force.
    Norms,
    /// The choices of the region against each other.
    Coherence,
    /// The choices beside those of other regions.
    Comparison,
    /// The list of all pages, or of those in one part of the site.
    Index {
        /// The page above the part, for a part with a list of its own.
        part_idx: Option<usize>,
    },
    /// All subjects by letter.
    Alphabet,
    /// The whole vision, or a part of it, on one page.
    Whole {
        /// The page above the part, for a part with a page of its own.
        part_idx: Option<usize>,
    },
    /// Where visitors search.
    Search,
    /// What a version changed in the texts.
    Changes {
        /// Position among the releases.
        release_idx: usize,
    },
    /// What the accessibility statement says.
    Accessibility,
    /// Who is behind the site, and what it is made of.
    About,
    /// A page for people who look for something of their own.
    People(PeoplePage),
}

/// What one of these pages shows.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(untagged)]
pub enum StandingView {
    /// The checklist of a norm.
    Checklist(Box<ChecklistView>),
    /// All norms in force.
    Norms(NormsView),
    /// The choices of the region against each other.
    Coherence(Box<CoherenceView>),
    /// The choices beside those of other regions.
    Comparison(ComparisonView),
    /// A list of pages.
    Index(IndexView),
    /// All subjects by letter.
    Alphabet(AlphabetView),
    /// The whole vision, with a mark where its chapters go.
    Whole(Box<WholeView>),
    /// Where visitors search.
    Search(SearchView),
    /// What a version changed in the texts.
    Changes(Box<ChangesView>),
    /// What the accessibility statement says.
    Accessibility(Box<AccessibilityView>),
    /// Who is behind the site, and what it is made of.
    About(Box<AboutView>),
    /// A page as others are, which nobody wrote.
    Page(Box<PageView>),
}

/// What a page is good for in a list, in the menu and in what visitors search.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It has words of its own, like a page that somebody wrote.
    Text,
    /// It looks at the whole vision and repeats what stands elsewhere.
    Overview,
    /// It only leads to other pages; it stands outside the reading order and is not searched.
    Way,
}

impl StandingPage {
    /// What the page is good for.
    pub fn standing(self) -> Standing {
        match self {
            Self::Checklist { .. } | Self::Norms | Self::Coherence | Self::Comparison => {
                Standing::Overview
            }
            Self::People(_) => Standing::Text,
            // Words that went should not be found as if they stood somewhere.
            Self::Index { .. }
            | Self::Alphabet
            | Self::Whole { .. }
            | Self::Search
            | Self::Changes { .. } => Standing::Way,
            Self::Accessibility | Self::About => Standing::Text,
        }
    }
}

impl PageKind {
    /// What a page is good for; a page of the region's own is text.
    pub fn standing(self) -> Standing {
        match self {
            Self::Standing(page) => page.standing(),
            Self::Document(_)
            | Self::Home
            | Self::Folder
            | Self::Chapter { .. }
            | Self::Overview { .. } => Standing::Text,
        }
    }
}

impl StandingView {
    /// The template that shows it.
    pub fn template(&self) -> Template {
        match self {
            Self::Checklist(_) => Template::Checklist,
            Self::Norms(_) => Template::Normen,
            Self::Coherence(_) => Template::Samenhang,
            Self::Comparison(_) => Template::Vergelijking,
            Self::Index(_) => Template::Paginas,
            Self::Alphabet(_) => Template::Alfabet,
            Self::Whole(_) => Template::HeleVisie,
            Self::Search(_) => Template::Zoeken,
            Self::Changes(_) => Template::Wijzigingen,
            Self::Accessibility(_) => Template::Toegankelijkheid,
            Self::About(_) => Template::OverDezeSite,
            Self::Page(_) => Template::Pagina,
        }
    }
}

impl Site {
    /// The view of a page that the program makes; `None` for any other page.
    pub fn standing_view(&self, page_idx: usize) -> Option<StandingView> {
        let PageKind::Standing(kind) = self.pages.get(page_idx)?.kind else { return None };
        match kind {
            StandingPage::Checklist { .. } => {
                self.checklist_view(page_idx).map(|view| StandingView::Checklist(Box::new(view)))
            }
            StandingPage::Norms => self.norms_view(page_idx).map(StandingView::Norms),
            StandingPage::Coherence => {
                self.coherence_view(page_idx).map(|view| StandingView::Coherence(Box::new(view)))
            }
            StandingPage::Comparison => {
                self.comparison_view(page_idx).map(StandingView::Comparison)
            }
            StandingPage::Index { .. } => self.index_view(page_idx).map(StandingView::Index),
            StandingPage::Alphabet => self.alphabet_view(page_idx).map(StandingView::Alphabet),
            // Its chapters are made by the output.
            StandingPage::Whole { .. } => {
                let view = self.whole_view(page_idx, vec![], "");
                view.map(|view| StandingView::Whole(Box::new(view)))
            }
            StandingPage::Search => self.search_view(page_idx).map(StandingView::Search),
            StandingPage::Changes { .. } => {
                self.changes_view(page_idx).map(|view| StandingView::Changes(Box::new(view)))
            }
            StandingPage::Accessibility => {
                let view = self.accessibility_view(page_idx);
                view.map(|view| StandingView::Accessibility(Box::new(view)))
            }
            StandingPage::About => {
                self.about_view(page_idx).map(|view| StandingView::About(Box::new(view)))
            }
            StandingPage::People(_) => self
                .page_view(page_idx, Content::default())
                .map(|view| StandingView::Page(Box::new(view))),
        }
    }
}
