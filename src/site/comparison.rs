//! The page that lays the choices of the region beside those of other regions.

use serde::Serialize;

use super::requirement::SourceView;
use super::values::PartView;
use super::{LinkView, PageKind, Site, StandingPage};
use crate::norm::{KeyChoice, REGIO, ReferenceRegion, reference_regions};

/// The choices of several regions.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ComparisonView {
    /// The title.
    pub titel: String,
    /// The trail from the home page.
    pub kruimels: Vec<LinkView>,
    /// What it is, and what it is not.
    pub inleiding: String,
    /// The year of which the other regions are.
    pub stand: String,
    /// The region's own name.
    pub eigen: String,
    /// The other regions.
    pub regios: Vec<RegionView>,
    /// What is compared.
    pub onderwerpen: Vec<SubjectView>,
    /// Where it comes from.
    pub bronnen: Vec<SourceView>,
}

/// The region and others, on some subjects.
#[derive(Clone, PartialEq, Debug)]
pub struct ComparedView {
    /// What is compared.
    pub subjects: Vec<SubjectView>,
    /// The region's own name.
    pub own: String,
    /// The other regions.
    pub regions: Vec<RegionView>,
    /// What it is, and what it is not.
    pub introduction: String,
    /// The year of which the other regions are.
    pub year: String,
}

/// A region to compare with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RegionView {
    /// Its name.
    pub naam: String,
    /// How large it was; may be empty.
    pub omvang: String,
}

/// Something that is compared.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SubjectView {
    /// How it is shown.
    pub titel: String,
    /// Whether the region has choices for it at all.
    pub te_kiezen: bool,
    /// What the region chose, a line per field.
    pub eigen: Vec<OwnChoiceView>,
    /// What the others chose, in their order; empty where it is not known.
    pub anderen: Vec<String>,
}

/// What the region chose.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct OwnChoiceView {
    /// The field.
    pub veld: String,
    /// Each value with the records that have it.
    pub waarden: Vec<OwnValueView>,
}

/// A value of the region's own.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct OwnValueView {
    /// The value in words.
    pub tekst: String,
    /// The records that have it; empty for the region, and when all have it.
    pub bij: Vec<PartView>,
}

impl OwnChoiceView {
    /// The same in a line: `Uitvoeringsvariant: inspanningsgericht (Wonen, Daghulp)`.
    pub fn words(&self) -> String {
        let values: Vec<String> = self.waarden.iter().map(OwnValueView::words).collect();
        format!("{}: {}", self.veld, values.join("; "))
    }
}

impl OwnValueView {
    fn words(&self) -> String {
        let names: Vec<&str> = self.bij.iter().map(|part| part.tekst.as_str()).collect();
        match names.is_empty() {
            true => self.tekst.clone(),
            false => format!("{} ({})", self.tekst, names.join(", ")),
        }
    }
}

impl Site {
    /// The view of the comparison; `None` for any other page.
    pub fn comparison_view(&self, page_idx: usize) -> Option<ComparisonView> {
        let page = self.pages.get(page_idx)?;
        if page.kind != PageKind::Standing(StandingPage::Comparison) {
            return None;
        }
        let others = reference_regions();
        let all: Vec<&str> = others.subjects.iter().map(|subject| subject.id.as_str()).collect();
        let compared = self.comparison_of(&all);
        Some(ComparisonView {
            titel: page.title.clone(),
            kruimels: self.crumbs(page),
            onderwerpen: compared.subjects,
            eigen: compared.own,
            regios: compared.regions,
            bronnen: others.sources.iter().map(|source| self.source(source)).collect(),
            inleiding: compared.introduction,
            stand: compared.year,
        })
    }

    /// The comparison on these subjects, in their order; what is no subject is passed over.
    pub fn comparison_of(&self, ids: &[&str]) -> ComparedView {
        let others = reference_regions();
        let asked = ids.iter().filter_map(|id| others.subjects.iter().find(|it| it.id == *id));
        let subjects = asked.map(|subject| SubjectView {
            titel: subject.title.clone(),
            te_kiezen: subject.key_choice.is_some(),
            eigen: subject.key_choice.map(|part| self.own_choices(part)).unwrap_or_default(),
            anderen: others
                .regions
                .iter()
                .map(|region| region.choices.get(&subject.id).cloned().unwrap_or_default())
                .collect(),
        });
        let region = |region: &ReferenceRegion| RegionView {
            naam: region.name.clone(),
            omvang: region.size.clone(),
        };
        let own = self.parts.settings.regio.naam.as_ref();
        ComparedView {
            subjects: subjects.collect(),
            own: own.map_or_else(|| self.parts.labels.text("onze-regio"), |n| n.value.clone()),
            regions: others.regions.iter().map(region).collect(),
            introduction: others.introduction.clone(),
            year: others.year.clone(),
        }
    }

    /// What the region chose on a part of its strategy.
    fn own_choices(&self, part: KeyChoice) -> Vec<OwnChoiceView> {
        let schema = self.schema();
        let fields = schema.key_fields().into_iter().filter(|(choice, ..)| *choice == part);
        let choices = fields.map(|(.., field)| {
            let facts = &self.parts.publication.facts;
            let mut values: Vec<OwnValueView> = vec![];
            let words = |fact: &crate::publication::Fact| {
                let parts = self.fact_parts(&fact.value, Some(&field.kind));
                let words: Vec<String> = parts.into_iter().map(|part| part.tekst).collect();
                words.join(", ")
            };
            if field.record == REGIO {
                let fact = facts.single.get(&format!("{REGIO}.{}", field.name));
                values.extend(fact.map(|fact| OwnValueView { tekst: words(fact), bij: vec![] }));
            }
            let records = facts.records.get(&field.record).map(Vec::as_slice).unwrap_or_default();
            for (idx, record) in records.iter().enumerate() {
                let Some(fact) = record.fields.get(&field.name) else { continue };
                let tekst = words(fact);
                let name = self.record_part(&field.record, idx, &record.name.value);
                match values.iter_mut().find(|known| known.tekst == tekst) {
                    Some(known) => known.bij.push(name),
                    None => values.push(OwnValueView { tekst, bij: vec![name] }),
                }
            }
            if let [only] = values.as_mut_slice()
                && only.bij.len() == records.len()
            {
                only.bij.clear();
            }
            OwnChoiceView { veld: field.title.clone(), waarden: values }
        });
        choices.filter(|choice| !choice.waarden.is_empty()).collect()
    }
}
