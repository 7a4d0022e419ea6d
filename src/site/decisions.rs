//! What the municipalities decided about the vision, from the decisions that the region filled in.

use serde::Serialize;

use super::records::{FilledView, RecordsView};
use super::values::PartView;
use super::{LinkView, Site};
use crate::norm::{ChoiceMark, Evidence, EvidenceKind, Field, FieldKind};
use crate::publication::{DECISIONS_ADDRESS, FactValue, Record};
use crate::source::Date;

/// The field with the day of a decision.
const DATE: &str = "datum";

/// The field with the day on which a decision is planned.
const PLANNED: &str = "gepland";

/// The decisions of all municipalities.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct DecisionsView {
    /// How many have adopted the vision, in words; `None` when no municipality takes part.
    pub zin: Option<String>,
    /// What the columns after the name and the outcome are called.
    pub kolommen: Vec<String>,
    /// One per municipality.
    pub rijen: Vec<DecisionRow>,
}

/// The decision of a municipality.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct DecisionRow {
    /// Its anchor.
    pub anker: String,
    /// The municipality, leading to its page.
    pub gemeente: PartView,
    /// What was decided, or that nothing was.
    pub stand: String,
    /// Whether the vision is adopted here.
    pub vastgesteld: bool,
    /// A cell per column.
    pub cellen: Vec<Vec<PartView>>,
}

/// The decision on the page of a municipality.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct DecisionView {
    /// What was decided, or that nothing was, in a sentence.
    pub zin: String,
    /// Everything else that was filled in.
    pub velden: Vec<FilledView>,
    /// The page with the decisions of all.
    pub alle: Option<LinkView>,
}

/// How far a municipality is.
#[derive(Clone, Copy)]
struct Standing<'s> {
    /// The latest decision that was taken, with the words for what it was.
    taken: Option<(&'s Record, &'s str, bool)>,
    /// The decision that is to be taken, with its day.
    planned: Option<(&'s Record, Option<Date>)>,
}

impl Site {
    /// How many municipalities have adopted the vision, in words. `None` when no decision is
    /// filled in, or when the settings name no municipalities.
    pub(super) fn decisions_in_words(&self) -> Option<String> {
        let (kind, _) = self.parts.publication.people.decisions.as_ref()?;
        let records = self.parts.publication.facts.records.get(kind)?;
        (!records.is_empty()).then(|| self.adopted_in_words()).flatten()
    }

    /// The same on the page of a chapter that asks for decisions.
    pub(super) fn decisions_of_chapter(
        &self,
        (norm_idx, chapter_idx): (usize, usize),
    ) -> Option<String> {
        let norm = &self.parts.assessment.norms.get(norm_idx)?.norm;
        let (kind, _) = self.parts.publication.people.decisions.as_ref()?;
        let of_chapter = norm.requirements.iter().filter(|r| r.chapter_idx == chapter_idx);
        let asked = of_chapter.flat_map(|r| &r.evidence).flat_map(Evidence::kinds);
        let mut records = asked.filter_map(EvidenceKind::field).map(|(record, _)| record);
        let is_asked = records.any(|record| record == kind);
        is_asked.then(|| self.decisions_in_words()).flatten()
    }

    /// The page with all decisions, for a link.
    pub(super) fn decisions_link(&self) -> Option<LinkView> {
        let page = self.pages.get(self.page_at(DECISIONS_ADDRESS)?)?;
        Some(self.link(page))
    }

    /// Every decision that is filled in, as a table.
    pub(super) fn decisions_table(&self) -> Option<RecordsView> {
        let (kind, _) = self.parts.publication.people.decisions.as_ref()?;
        self.all_records(kind)
    }

    fn adopted_in_words(&self) -> Option<String> {
        let n_municipalities = self.parts.publication.people.municipalities.len();
        let all = (0..n_municipalities).map(|idx| self.standing_of(idx));
        let n_adopted = all.filter(|one| one.taken.is_some_and(|(.., is_adopted)| is_adopted));
        let n_adopted = n_adopted.count();
        let id = match n_adopted {
            _ if n_municipalities == 0 => return None,
            0 => "besluiten-geen",
            n if n == n_municipalities => "besluiten-alle",
            _ => "besluiten-deel",
        };
        let values = [("n", n_adopted.into()), ("totaal", n_municipalities.into())];
        Some(self.parts.labels.with(id, &values))
    }

    /// How far a municipality is. Of several decisions the latest counts; on one day the one that
    /// was written last.
    fn standing_of(&self, municipality_idx: usize) -> Standing<'_> {
        let people = &self.parts.publication.people;
        let mut standing = Standing { taken: None, planned: None };
        let Some((kind, outcome)) = &people.decisions else { return standing };
        let one = people.municipalities.get(municipality_idx);
        let records = one.into_iter().flat_map(|one| &one.records);
        let own = records.filter(|about| about.kind == *kind && about.is_named);
        for record in own.filter_map(|about| self.parts.publication.record(about)) {
            let is_taken = day(record, DATE).is_none_or(|day| day <= self.parts.today);
            match self.outcome(record, kind, outcome).filter(|_| is_taken) {
                Some((title, is_adopted)) => {
                    let known = standing.taken.map(|(record, ..)| day(record, DATE));
                    if known.is_none_or(|known| known <= day(record, DATE)) {
                        standing.taken = Some((record, title, is_adopted));
                    }
                }
                None => {
                    let day = day(record, PLANNED).or_else(|| day(record, DATE));
                    standing.planned = Some((record, day));
                }
            }
        }
        standing
    }

    fn outcome<'r>(
        &self,
        record: &'r Record,
        kind: &str,
        outcome: &str,
    ) -> Option<(&'r str, bool)> {
        let FactValue::Choice { title, counts_as, .. } = &record.fields.get(outcome)?.value else {
            return None;
        };
        let schema = self.schema();
        let fields = schema.fields(kind);
        let field = fields.iter().find(|(_, field)| field.name == outcome);
        let list = field.and_then(|(_, field)| match &field.kind {
            FieldKind::Choice { list, .. } => schema.vocabulary(list),
            _ => None,
        });
        let choice = list?.choices.iter().find(|choice| choice.id == *counts_as);
        Some((title, choice.is_some_and(|choice| choice.mark == Some(ChoiceMark::Adopted))))
    }

    /// The outcome of a municipality in one or two words.
    pub(super) fn decision_word(&self, municipality_idx: usize) -> Option<(String, bool)> {
        self.parts.publication.people.decisions.as_ref()?;
        let standing = self.standing_of(municipality_idx);
        Some(match standing.taken {
            Some((_, title, is_adopted)) => (title.to_owned(), is_adopted),
            None => (self.parts.labels.text("besluit-geen"), false),
        })
    }

    /// The decision on the page of a municipality; `None` when no norm knows decisions.
    pub(super) fn decision_view(&self, municipality_idx: usize) -> Option<DecisionView> {
        let (kind, outcome) = self.parts.publication.people.decisions.as_ref()?;
        let labels = &self.parts.labels;
        let standing = self.standing_of(municipality_idx);
        let zin = match (standing.taken, standing.planned) {
            (Some((record, title, _)), _) => match day(record, DATE) {
                Some(day) => {
                    let day = labels.date(day);
                    let values = [("uitkomst", title.into()), ("datum", day.as_str().into())];
                    labels.with("besluit-genomen", &values)
                }
                None => format!("{title}."),
            },
            (None, Some((_, Some(day)))) => {
                let day = labels.date(day);
                labels.with("besluit-gepland", &[("datum", day.as_str().into())])
            }
            (None, _) => labels.text("besluit-niets"),
        };
        let record = standing.record();
        let schema = self.schema();
        let fields = schema.fields(kind).into_iter().map(|(_, field)| field);
        let shown = fields.filter(|field| field.name != *outcome && field.name != DATE);
        let velden = record.map(|record| {
            shown.filter_map(|field| self.decision_field(record, field, kind)).collect()
        });
        Some(DecisionView { zin, velden: velden.unwrap_or_default(), alle: self.decisions_link() })
    }

    fn decision_field(&self, record: &Record, field: &Field, kind: &str) -> Option<FilledView> {
        let fact = record.fields.get(&field.name)?;
        let is_name = self.schema().record(kind).is_some_and(|k| k.name_field == field.name);
        let delen = self.decision_parts(record, field, &fact.value);
        (!is_name).then(|| FilledView { titel: field.title.clone(), delen, rechts: false })
    }

    /// A value; a web address becomes a link that says where it leads.
    fn decision_parts(&self, record: &Record, field: &Field, value: &FactValue) -> Vec<PartView> {
        let mut parts = self.fact_parts(value, Some(&field.kind));
        for part in parts.iter_mut().filter(|part| part.adres.as_ref() == Some(&part.tekst)) {
            let name = [("gemeente", record.name.value.as_str().into())];
            part.tekst = self.parts.labels.with("besluit-lezen", &name);
        }
        parts
    }

    /// The decisions of all municipalities; `None` when no norm knows decisions.
    pub(super) fn decisions_view(&self) -> Option<DecisionsView> {
        let people = &self.parts.publication.people;
        let (kind, outcome) = people.decisions.as_ref()?;
        let schema = self.schema();
        let name_field = &schema.record(kind)?.name_field;
        let all: Vec<Standing<'_>> =
            (0..people.municipalities.len()).map(|idx| self.standing_of(idx)).collect();
        let is_filled = |field: &Field| {
            let of = |one: &Standing<'_>| one.record().map(|r| r.fields.contains_key(&field.name));
            all.iter().any(|one| of(one).unwrap_or(false))
        };
        let fields: Vec<&Field> = schema
            .fields(kind)
            .into_iter()
            .map(|(_, field)| field)
            .filter(|field| field.name != *name_field && field.name != *outcome)
            .filter(|field| is_filled(field))
            .collect();
        let rijen = people.municipalities.iter().zip(&all).enumerate();
        let rijen = rijen.map(|(idx, (one, standing))| {
            let name = &one.gemeente.naam.value;
            let adres = people.page_of(idx).map(|address| self.parts.addresses.link(address));
            let (stand, vastgesteld) = self.decision_word(idx).unwrap_or_default();
            let record = standing.record();
            let cell = |field: &&Field| {
                let fact =
                    record.and_then(|record| Some((record, record.fields.get(&field.name)?)));
                fact.map(|(record, fact)| self.decision_parts(record, field, &fact.value))
                    .unwrap_or_default()
            };
            DecisionRow {
                anker: one.anchor(),
                gemeente: PartView { tekst: name.clone(), adres },
                stand,
                vastgesteld,
                cellen: fields.iter().map(cell).collect(),
            }
        });
        Some(DecisionsView {
            zin: self.adopted_in_words(),
            kolommen: fields.iter().map(|field| field.title.clone()).collect(),
            rijen: rijen.collect(),
        })
    }
}

impl<'s> Standing<'s> {
    /// The record that tells how far a municipality is: what was decided, else what is planned.
    fn record(self) -> Option<&'s Record> {
        let taken = self.taken.map(|(record, ..)| record);
        taken.or(self.planned.map(|(record, _)| record))
    }
}

fn day(record: &Record, field: &str) -> Option<Date> {
    match record.fields.get(field)?.value {
        FactValue::Date(date) => Some(date),
        _ => None,
    }
}
