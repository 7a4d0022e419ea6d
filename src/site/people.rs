//! The pages for people who look for something of their own: which part of them a page shows.
//!
//! A page that somebody wrote at one of these addresses keeps its own text, and these parts come
//! under it; otherwise the program makes the page. Either way it is one view.

use serde::Serialize;

use super::decisions::DecisionsView;
use super::entrance::{EntranceLink, EntranceView};
use super::help::HelpView;
use super::municipality::{MunicipalityRow, MunicipalityView};
use super::tree::generated;
use super::{Page, PageKind, Parts, Site, StandingPage};
use crate::publication::PeoplePage;

/// What stands under the text of one of these pages; at most one of these is filled.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct PeopleView {
    /// All municipalities.
    pub gemeenten: Vec<MunicipalityRow>,
    /// One municipality.
    pub gemeente: Option<Box<MunicipalityView>>,
    /// What the municipalities decided.
    pub besluiten: Option<DecisionsView>,
    /// Where to go for help.
    pub hulp: Option<HelpView>,
    /// All entrances.
    pub ingangen: Vec<EntranceLink>,
    /// What matters to one kind of reader.
    pub ingang: Option<EntranceView>,
}

/// The pages that the program makes, with their place in the order of all pages.
pub(super) fn pages(parts: &Parts) -> Vec<(Page, isize)> {
    let people = &parts.publication.people;
    let made = people.pages.iter().map(|(address, kind)| {
        let (title, summary, place) = words(parts, *kind);
        let standing = PageKind::Standing(StandingPage::People(*kind));
        (generated(address.clone(), standing, title, summary), place)
    });
    made.collect()
}

fn words(parts: &Parts, kind: PeoplePage) -> (String, String, isize) {
    let labels = &parts.labels;
    let both = |label: &str| {
        (labels.text(&format!("{label}-titel")), labels.text(&format!("{label}-samenvatting")))
    };
    let ((title, summary), place) = match kind {
        PeoplePage::Municipality(idx) => {
            let one = parts.publication.people.municipalities.get(idx);
            let name = one.map(|one| one.gemeente.naam.value.clone()).unwrap_or_default();
            let summary = labels.with("gemeente-samenvatting", &[("naam", name.as_str().into())]);
            ((name, summary), municipality_place(idx))
        }
        PeoplePage::Municipalities => (both("gemeenten"), 0),
        PeoplePage::Decisions => (both("besluiten"), 1),
        PeoplePage::Help => (both("hulp"), 2),
        PeoplePage::Entrances => (both("ingangen"), 3),
        PeoplePage::Entrance(group) => {
            let place = crate::data::Doelgroep::ALL.iter().position(|(_, known)| *known == group);
            (both(group.plural()), 4 + place.unwrap_or(0).cast_signed())
        }
    };
    (title, summary, place)
}

/// Municipalities stand in the order of their names, wherever their own page would stand.
pub(super) fn municipality_place(idx: usize) -> isize {
    idx.cast_signed().saturating_add(100)
}

impl Site {
    /// Which of these pages stands at an address, made or written.
    pub(super) fn people_page(&self, page: &Page) -> Option<PeoplePage> {
        self.parts.publication.people.pages.get(&page.address).copied()
    }

    /// What stands under the text of a page; `None` for any other page.
    pub(super) fn people_view(&self, page: &Page) -> Option<PeopleView> {
        let mut view = PeopleView::default();
        match self.people_page(page)? {
            PeoplePage::Municipalities => view.gemeenten = self.municipality_rows(),
            PeoplePage::Municipality(idx) => {
                view.gemeente = self.municipality_view(idx).map(Box::new);
            }
            PeoplePage::Decisions => view.besluiten = self.decisions_view(),
            PeoplePage::Help => view.hulp = Some(self.help_view()),
            PeoplePage::Entrances => view.ingangen = self.entrances(),
            PeoplePage::Entrance(group) => view.ingang = Some(self.entrance_view(group, page)),
        }
        Some(view)
    }
}
