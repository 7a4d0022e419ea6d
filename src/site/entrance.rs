//! An entrance per kind of reader: what is in it for them, the pages that matter, whom to ask.

use serde::Serialize;

use super::navigation::CardView;
use super::{LinkView, Page, Site};
use crate::data::Doelgroep;
use crate::publication::{DECISIONS_ADDRESS, ENTRANCES_ADDRESS, HELP_ADDRESS, PeoplePage};

/// An entrance is short: more pages than these help nobody to choose.
const MAX_PAGES: usize = 8;

/// What matters to one kind of reader.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct EntranceView {
    /// The word in files.
    pub doelgroep: &'static str,
    /// The pages that name this kind of reader, in site order.
    pub kaarten: Vec<CardView>,
    /// Where to ask: pages of this site.
    pub vragen: Vec<LinkView>,
    /// An e-mail address to ask at.
    pub contact: Option<String>,
}

/// An entrance in a row.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct EntranceLink {
    /// The readers: `Inwoners`.
    pub titel: String,
    /// One sentence.
    pub samenvatting: String,
    /// The address, base path included.
    pub adres: String,
}

impl Site {
    /// All entrances, in the order in which they are shown.
    pub(super) fn entrances(&self) -> Vec<EntranceLink> {
        let pages = Doelgroep::ALL.iter().filter_map(|(_, group)| {
            let address = format!("{ENTRANCES_ADDRESS}{}/", group.plural());
            let known = self.parts.publication.people.pages.get(&address);
            known.filter(|page| **page == PeoplePage::Entrance(*group))?;
            self.pages.get(self.page_at(&address)?)
        });
        let links = pages.map(|page| EntranceLink {
            titel: page.title.clone(),
            samenvatting: page.summary.clone(),
            adres: self.parts.addresses.link(&page.address),
        });
        links.collect()
    }

    /// What matters to one kind of reader.
    pub(super) fn entrance_view(&self, group: Doelgroep, own: &Page) -> EntranceView {
        let named = self.parts.publication.people.entrances.get(&group).into_iter().flatten();
        let pages = named.filter_map(|idx| self.pages.get(self.page_of(*idx)?));
        let kaarten = pages
            .filter(|page| page.address != own.address)
            .take(MAX_PAGES)
            .map(|page| self.card(page))
            .collect();
        let asked: &[&str] = match group {
            Doelgroep::Inwoner | Doelgroep::Jongere => &[HELP_ADDRESS],
            Doelgroep::Raadslid => &[DECISIONS_ADDRESS],
            Doelgroep::Aanbieder => &[],
        };
        let vragen = asked.iter().filter_map(|address| self.pages.get(self.page_at(address)?));
        let contact = self.parts.settings.site.contact.as_ref();
        EntranceView {
            doelgroep: Doelgroep::ALL.iter().find(|(_, it)| *it == group).map_or("", |(w, _)| w),
            kaarten,
            vragen: vragen.map(|page| self.link(page)).collect(),
            contact: contact.map(|contact| contact.value.clone()),
        }
    }
}
