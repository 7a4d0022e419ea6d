//! Where to go for help: the access of each municipality, and the lines for everybody.

use serde::Serialize;

use super::municipality::AccessView;
use super::values::{PartView, by_address, by_host, telephone};
use super::{LinkView, Site};
use crate::publication::HELP_ADDRESS;
use crate::settings::Hulplijn;

/// More municipalities than these do not stand on the home page, but behind one link. The largest
/// youth region has 23 of them.
const MAX_ON_HOME: usize = 40;

/// Where to go for help.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct HelpView {
    /// Lines for when it cannot wait.
    pub nood: Vec<LineView>,
    /// Other lines.
    pub advies: Vec<LineView>,
    /// The municipalities.
    pub gemeenten: Vec<HelpMunicipality>,
}

/// A municipality among the others.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct HelpMunicipality {
    /// Its anchor.
    pub anker: String,
    /// Its name, leading to its page.
    pub gemeente: PartView,
    /// Where it helps; `None` when nobody wrote that.
    pub toegang: Option<AccessView>,
}

/// A line for everybody.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LineView {
    /// Its name.
    pub naam: String,
    /// Its number.
    pub telefoon: Option<PartView>,
    /// Its website.
    pub website: Option<PartView>,
    /// For what.
    pub uitleg: Option<String>,
    /// When, and whether it is free.
    pub wanneer: Option<String>,
    /// Where this was read.
    pub bron: Option<PartView>,
    /// The day on which somebody looked, in words.
    pub gecontroleerd: Option<String>,
}

/// Help on the home page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct HomeHelpView {
    /// Lines for when it cannot wait.
    pub nood: Vec<LineView>,
    /// Other lines that can be called.
    pub advies: Vec<LineView>,
    /// The municipalities; empty when there are too many for here.
    pub gemeenten: Vec<LinkView>,
    /// The page with all of it.
    pub meer: LinkView,
}

impl Site {
    /// Where to go for help.
    pub(super) fn help_view(&self) -> HelpView {
        let people = &self.parts.publication.people;
        let (nood, advies) = self.lines();
        let gemeenten = people.municipalities.iter().enumerate().map(|(idx, one)| {
            let adres = people.page_of(idx).map(|address| self.parts.addresses.link(address));
            HelpMunicipality {
                anker: one.anchor(),
                gemeente: PartView { tekst: one.gemeente.naam.value.clone(), adres },
                toegang: self.access_view(one),
            }
        });
        HelpView { nood, advies, gemeenten: gemeenten.collect() }
    }

    /// Help on the home page; `None` where the site says nothing of it.
    pub(super) fn home_help(&self) -> Option<HomeHelpView> {
        let page = self.page_at(HELP_ADDRESS).filter(|_| self.parts.settings.shows_help());
        let page = self.pages.get(page?)?;
        let people = &self.parts.publication.people;
        let (nood, mut advies) = self.lines();
        advies.retain(|line| line.telefoon.is_some());
        let all = people.municipalities.iter().enumerate();
        let links = all.filter(|_| people.municipalities.len() <= MAX_ON_HOME);
        let links = links.filter_map(|(idx, one)| {
            Some(LinkView {
                titel: one.gemeente.naam.value.clone(),
                adres: self.help_address(idx)?,
            })
        });
        Some(HomeHelpView { nood, advies, gemeenten: links.collect(), meer: self.link(page) })
    }

    fn lines(&self) -> (Vec<LineView>, Vec<LineView>) {
        let lines = self.parts.settings.hulplijnen.iter();
        let (nood, advies): (Vec<&Hulplijn>, Vec<&Hulplijn>) = lines.partition(|l| l.is_nood);
        let shown = |lines: Vec<&Hulplijn>| lines.into_iter().map(|l| self.line(l)).collect();
        (shown(nood), shown(advies))
    }

    fn line(&self, line: &Hulplijn) -> LineView {
        let date = line.gecontroleerd.as_ref().map(|date| self.parts.labels.date(date.value));
        LineView {
            naam: line.naam.value.clone(),
            telefoon: line.telefoon.as_deref().map(telephone),
            website: line.website.as_deref().map(by_address),
            uitleg: line.uitleg.clone(),
            wanneer: line.wanneer.clone(),
            bron: line.bron.as_deref().map(by_host),
            gecontroleerd: date,
        }
    }
}
