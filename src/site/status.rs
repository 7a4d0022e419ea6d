//! Says in words where the vision stands, what that means, and what people can do now.

use serde::Serialize;

use super::{LinkView, Site};
use crate::history::CHANGES_ADDRESS;
use crate::settings::Status;
use crate::source::{Date, Located};

/// Where the decisions of the councils are shown, when the site has such a page.
const DECISIONS_ADDRESS: &str = "/besluiten/";

/// What the status of the vision means, on the day that the site is made for.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct StatusView {
    /// A few words behind the status, above every page.
    pub kort: Option<String>,
    /// Sentences for the foot of every page.
    pub zinnen: Vec<String>,
    /// Where people can react now.
    pub reageren: Option<LinkView>,
    /// The decisions of the councils.
    pub besluiten: Option<LinkView>,
    /// The vision that took the place of this one.
    pub opvolger: Option<LinkView>,
    /// The page with versions and what changed in them.
    pub wijzigingen: Option<LinkView>,
}

impl Site {
    /// What the status of the vision means.
    pub(super) fn status_view(&self) -> StatusView {
        let labels = &self.parts.labels;
        let status = self.parts.settings.status();
        let mut view = StatusView {
            zinnen: vec![labels.text(&format!("status-uitleg-{}", status.word()))],
            wijzigingen: self.way_to(CHANGES_ADDRESS, "wat-is-gewijzigd"),
            ..StatusView::default()
        };
        match status {
            Status::Concept => self.coming_reactions(&mut view),
            Status::Inspraak => self.reactions(&mut view),
            Status::Vastgesteld => {
                let adopted = self.decisions_in_words();
                view.zinnen.extend(
                    adopted.map(|words| {
                        labels.with("besluiten-zin", &[("zin", words.as_str().into())])
                    }),
                );
                view.besluiten = self.way_to(DECISIONS_ADDRESS, "besluiten-bekijken");
            }
            Status::Vervallen => self.replaced(&mut view),
        }
        view
    }

    fn way_to(&self, address: &str, label: &str) -> Option<LinkView> {
        let page = self.pages.get(self.page_at(address)?)?;
        Some(LinkView {
            titel: self.parts.labels.text(label),
            adres: self.parts.addresses.link(&page.address),
        })
    }

    /// The days between which people can react, when both are known.
    fn window(&self) -> Option<(Date, Date)> {
        let inspraak = self.parts.settings.inspraak.as_ref()?;
        Some((inspraak.van.as_ref()?.value, inspraak.tot.as_ref()?.value))
    }

    fn with_days(&self, id: &str, (van, tot): (Date, Date)) -> String {
        let labels = &self.parts.labels;
        let (van, tot) = (labels.date(van), labels.date(tot));
        labels.with(id, &[("van", van.as_str().into()), ("tot", tot.as_str().into())])
    }

    /// A concept may announce when people can react.
    fn coming_reactions(&self, view: &mut StatusView) {
        if let Some(days) = self.window().filter(|(van, _)| self.parts.today < *van) {
            view.zinnen.push(self.with_days("inspraak-straks", days));
        }
    }

    fn reactions(&self, view: &mut StatusView) {
        let labels = &self.parts.labels;
        let today = self.parts.today;
        let window = self.window();
        let is_over = window.is_some_and(|(_, tot)| tot < today);
        match window {
            None => {}
            Some(days) if today < days.0 => {
                view.kort = Some(self.with_days("inspraak-straks-kort", days));
                view.zinnen.push(self.with_days("inspraak-straks", days));
                return;
            }
            Some(days) if is_over => {
                view.kort = Some(self.with_days("inspraak-voorbij-kort", days));
                view.zinnen.push(self.with_days("inspraak-voorbij", days));
                return;
            }
            Some(days) => {
                view.kort = Some(self.with_days("inspraak-nu-kort", days));
                view.zinnen.push(self.with_days("inspraak-nu", days));
                let n_days = today.until(days.1).map_or(0, |left| left.get_days());
                let day = labels.date(today);
                let values =
                    [("n", (n_days.unsigned_abs() as usize).into()), ("dag", day.as_str().into())];
                view.zinnen.push(labels.with("inspraak-nog", &values));
            }
        }
        let inspraak = self.parts.settings.inspraak.as_ref();
        let how = inspraak.and_then(|inspraak| inspraak.uitleg.as_ref());
        view.zinnen.extend(how.map(|how| how.value.clone()));
        let own = inspraak.and_then(|inspraak| inspraak.adres.as_ref());
        // The general way to react stands at the foot of every page already.
        view.reageren = own.map(|adres| LinkView {
            titel: labels.text("inspraak-reageren"),
            adres: adres.value.clone(),
        });
    }

    fn replaced(&self, view: &mut StatusView) {
        let labels = &self.parts.labels;
        let replacement = &self.parts.settings.regio.vervanging;
        if let Some(op) = &replacement.op {
            let day = labels.date(op.value);
            view.kort = Some(labels.with("vervallen-sinds", &[("dag", day.as_str().into())]));
            view.zinnen.push(labels.with("vervallen-sinds-zin", &[("dag", day.as_str().into())]));
        }
        let to_link = |door: &Located<String>| LinkView {
            titel: labels.text("vervallen-opvolger"),
            adres: door.value.clone(),
        };
        view.opvolger = replacement.door.as_ref().map(to_link);
    }
}
