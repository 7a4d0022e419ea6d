//! The page with all norms in force.

use serde::Serialize;

use super::checklist::CountsView;
use super::tree::short_name;
use super::{LinkView, PageKind, Site, StandingPage};
use crate::norm::Level;
use crate::publication::checklist_address;

/// All norms in force.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct NormsView {
    /// The title.
    pub titel: String,
    /// The trail from the home page.
    pub kruimels: Vec<LinkView>,
    /// The day of the check in words.
    pub datum: String,
    /// Whether any requirement does not apply.
    pub met_nvt: bool,
    /// Whether only a person can tell of any requirement.
    pub met_mensenwerk: bool,
    /// In the order of the settings.
    pub normen: Vec<NormView>,
}

/// One norm.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct NormView {
    /// Its id.
    pub id: String,
    /// Its full name.
    pub titel: String,
    /// Edition and revision in words.
    pub editie: String,
    /// What it is.
    pub inleiding: String,
    /// The musts.
    pub moet: CountsView,
    /// All requirements.
    pub tellingen: CountsView,
    /// Its checklist.
    pub checklist: LinkView,
    /// The words above its chapters: `De acht opgaven in beeld`.
    pub hoofdstukken_kop: String,
    /// Its chapters.
    pub hoofdstukken: Vec<LinkView>,
    /// The page that holds the choices against each other, for a norm with rules on that.
    pub samenhang: Option<LinkView>,
    /// The norm's own page elsewhere; may be empty.
    pub adres: String,
}

impl Site {
    /// The view of the page with all norms; `None` for any other page.
    pub fn norms_view(&self, page_idx: usize) -> Option<NormsView> {
        let page = self.pages.get(page_idx)?;
        if page.kind != PageKind::Standing(StandingPage::Norms) {
            return None;
        }
        let normen: Vec<NormView> = (0..self.parts.assessment.norms.len())
            .filter_map(|norm_idx| self.norm_view(norm_idx))
            .collect();
        Some(NormsView {
            met_nvt: normen.iter().any(|norm| norm.tellingen.nvt > 0),
            met_mensenwerk: normen.iter().any(|norm| norm.tellingen.mensenwerk > 0),
            titel: page.title.clone(),
            kruimels: self.crumbs(page),
            datum: self.parts.labels.date(self.parts.today),
            normen,
        })
    }

    fn norm_view(&self, norm_idx: usize) -> Option<NormView> {
        let outcome = self.parts.assessment.norms.get(norm_idx)?;
        let (norm, labels) = (&outcome.norm, &self.parts.labels);
        let name = short_name(&self.parts, norm);
        let chapters = norm.chapters.iter().enumerate().filter_map(|(chapter_idx, chapter)| {
            let page = self.pages.get(*self.chapter_pages.get(&chapter.id)?)?;
            let kind = self.chapter_kind(norm_idx, chapter_idx);
            let adres = self.parts.addresses.link(&page.address);
            Some(LinkView { titel: format!("{kind}. {}", chapter.title), adres })
        });
        Some(NormView {
            id: norm.id.clone(),
            titel: norm.edition.title.clone(),
            editie: labels.with(
                "editie",
                &[
                    ("editie", norm.edition.id.as_str().into()),
                    ("revisie", (norm.edition.revision as usize).into()),
                ],
            ),
            inleiding: norm.introduction.clone(),
            moet: self.counts_of(outcome, outcome.outcomes.iter(), Level::Must),
            tellingen: self.counts(outcome.counts(), outcome.outcomes.iter()),
            checklist: LinkView {
                titel: labels.with("checklist-lees", &[("norm", name.as_str().into())]),
                adres: self.parts.addresses.link(&checklist_address(norm)),
            },
            hoofdstukken_kop: self.chapters_title(norm_idx).unwrap_or_default(),
            hoofdstukken: chapters.collect(),
            samenhang: self.coherence_link(norm),
            adres: norm.edition.address.clone(),
        })
    }
}
