//! The page on accessibility: what the region's statement says, or that there is none yet.
//!
//! It stands outside the tree of pages, and the footer of every page leads to it. The order of
//! its parts is that of the national model; the words are ours.
//!
//! Source: digitoegankelijk.nl, on the statement and its place, read in 2026.

use serde::Serialize;

use super::tree::generated;
use super::{LinkView, PageKind, Site, StandingPage};
use crate::publication::ACCESSIBILITY_ADDRESS;
use crate::settings::{Nalevingsstatus, Onderzoek, Probleem, Toegankelijkheid};

/// The page on accessibility.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct AccessibilityView {
    /// The title.
    pub titel: String,
    /// The trail from the home page.
    pub kruimels: Vec<LinkView>,
    /// The address of the site, when it has one.
    pub adres: Option<String>,
    /// The statement; `None` as long as there is none.
    pub verklaring: Option<StatementView>,
    /// Where a visitor reports a problem.
    pub contact: Option<LinkView>,
    /// What the region does to keep the site accessible.
    pub maatregelen: Vec<String>,
}

/// What the statement says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct StatementView {
    /// `A` to `D`.
    pub status: String,
    /// The status in words.
    pub status_woord: String,
    /// What it means.
    pub status_uitleg: String,
    /// The day in words.
    pub datum: Option<String>,
    /// The function of who signed.
    pub ondertekend_door: Option<String>,
    /// The statement in the register, an address.
    pub register: Option<String>,
    /// Newest first.
    pub onderzoek: Vec<AuditView>,
    /// In the order of the settings.
    pub problemen: Vec<ProblemView>,
}

/// An audit.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct AuditView {
    /// What was done and when, in words.
    pub titel: String,
    /// The report; `None` when it is not on the web.
    pub adres: Option<String>,
}

/// A part of the site that does not work for everybody.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ProblemView {
    /// What is the matter.
    pub omschrijving: String,
    /// What else is known of it, each under its label; only what is filled in.
    pub regels: Vec<LineView>,
}

/// A label and what stands under it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct LineView {
    /// The label.
    pub kop: String,
    /// The words.
    pub tekst: String,
}

/// Adds the page. Where content has a page at this address, that is shown.
pub(super) fn add(site: &mut Site) {
    site.add_standing(ACCESSIBILITY_ADDRESS, StandingPage::Accessibility, "toegankelijkheid");
}

impl Site {
    /// Adds a page outside the tree, with the title and summary of these labels, unless content
    /// has its address.
    pub(super) fn add_standing(&mut self, address: &str, kind: StandingPage, label: &str) {
        if self.page_at(address).is_some() {
            return;
        }
        let labels = &self.parts.labels;
        let title = labels.text(&format!("{label}-titel"));
        let summary = labels.text(&format!("{label}-samenvatting"));
        let mut page = generated(address.to_owned(), PageKind::Standing(kind), title, summary);
        page.parent = self.page_at("/");
        self.by_address.insert(address.to_owned(), self.pages.len());
        self.pages.push(page);
    }

    /// The view of the page on accessibility.
    pub fn accessibility_view(&self, page_idx: usize) -> Option<AccessibilityView> {
        let page = self.pages.get(page_idx)?;
        let settings = &self.parts.settings;
        let filled = settings.toegankelijkheid.as_ref();
        let contact = filled.and_then(|it| it.contact.as_ref()).map(|it| it.value.clone());
        let general = || settings.site.contact.as_ref().map(|it| format!("mailto:{}", it.value));
        Some(AccessibilityView {
            titel: page.title.clone(),
            kruimels: self.crumbs(page),
            adres: self.parts.addresses.absolute.clone(),
            verklaring: filled.and_then(|it| self.statement(it)),
            contact: contact.or_else(general).map(|adres| reach(&adres)),
            maatregelen: filled.map(|it| it.maatregelen.clone()).unwrap_or_default(),
        })
    }

    /// What the statement says; `None` when the settings give no status, or E.
    fn statement(&self, filled: &Toegankelijkheid) -> Option<StatementView> {
        let labels = &self.parts.labels;
        let status = filled.status.as_ref().map(|it| it.value);
        let status = status.filter(|it| *it != Nalevingsstatus::E)?;
        let letter = status.letter();
        let mut audits: Vec<&Onderzoek> = filled.onderzoek.iter().collect();
        audits.sort_by_key(|audit| std::cmp::Reverse(audit.datum.value));
        Some(StatementView {
            status: letter.to_uppercase(),
            status_woord: labels.text(&format!("naleving-{letter}")),
            status_uitleg: labels.text(&format!("naleving-{letter}-uitleg")),
            datum: filled.datum.as_ref().map(|datum| labels.date(datum.value)),
            ondertekend_door: filled.ondertekend_door.clone(),
            register: filled.verklaring.as_ref().map(|it| it.value.clone()),
            onderzoek: audits.into_iter().map(|audit| self.audit(audit)).collect(),
            problemen: filled.problemen.iter().map(|problem| self.problem(problem)).collect(),
        })
    }

    fn audit(&self, audit: &Onderzoek) -> AuditView {
        let labels = &self.parts.labels;
        let kind = audit.soort.clone().unwrap_or_else(|| labels.text("onderzoek-soort"));
        let day = labels.date(audit.datum.value);
        let values = [("soort", kind.as_str().into()), ("datum", day.as_str().into())];
        let adres = audit.adres.as_ref().map(|adres| adres.value.clone());
        AuditView { titel: labels.with("onderzoek-van", &values), adres }
    }

    fn problem(&self, problem: &Probleem) -> ProblemView {
        let all = [
            ("criterium", &problem.criterium),
            ("oorzaak", &problem.oorzaak),
            ("gevolg", &problem.gevolg),
            ("alternatief", &problem.alternatief),
            ("maatregel", &problem.maatregel),
            ("planning", &problem.planning),
        ];
        let line = |(name, text): (&str, &Option<String>)| {
            let kop = self.parts.labels.text(&format!("probleem-{name}"));
            text.clone().map(|tekst| LineView { kop, tekst })
        };
        let regels = all.into_iter().filter_map(line).collect();
        ProblemView { omschrijving: problem.omschrijving.clone(), regels }
    }
}

/// A link to somebody, with the address itself as its words.
pub(super) fn reach(adres: &str) -> LinkView {
    let words = adres.strip_prefix("mailto:").or_else(|| adres.strip_prefix("tel:"));
    let words = words.unwrap_or(adres);
    let titel = words.split('?').next().unwrap_or(words).to_owned();
    LinkView { titel, adres: adres.to_owned() }
}
