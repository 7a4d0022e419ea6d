//! How many municipalities have adopted the vision, from the decisions that the region filled in.

use super::Site;
use super::records::RecordsView;
use crate::norm::{Choice, ChoiceMark, Evidence, EvidenceKind, FieldKind};
use crate::publication::{FactValue, Record};
use crate::source::{Date, fold};

/// The field with the day of a decision.
const DATE: &str = "datum";

/// Decisions of the municipalities, as far as they are filled in.
struct Decisions<'s> {
    /// The kind of record that they are.
    kind: &'s str,
    n_adopted: usize,
    n_municipalities: usize,
}

impl Site {
    /// How many municipalities have adopted the vision, in words. `None` when no decision is
    /// filled in, or when the settings name no municipalities.
    pub(super) fn decisions_in_words(&self) -> Option<String> {
        let Decisions { n_adopted, n_municipalities, .. } = self.decisions()?;
        let id = match n_adopted {
            0 => "besluiten-geen",
            n if n == n_municipalities => "besluiten-alle",
            _ => "besluiten-deel",
        };
        let values = [("n", n_adopted.into()), ("totaal", n_municipalities.into())];
        Some(self.parts.labels.with(id, &values))
    }

    /// The same on the page of a chapter that asks for decisions.
    pub(super) fn decisions_of_chapter(
        &self,
        (norm_idx, chapter_idx): (usize, usize),
    ) -> Option<String> {
        let norm = &self.parts.assessment.norms.get(norm_idx)?.norm;
        let kind = self.decisions()?.kind;
        let mut of_chapter = norm.requirements.iter().filter(|r| r.chapter_idx == chapter_idx);
        let is_asked = of_chapter.any(|r| r.evidence.iter().any(|entry| asks(entry, kind)));
        is_asked.then(|| self.decisions_in_words()).flatten()
    }

    /// Every decision that is filled in, as a table.
    pub(super) fn decisions_table(&self) -> Option<RecordsView> {
        let kind = self.decisions()?.kind;
        self.all_records(kind)
    }

    fn decisions(&self) -> Option<Decisions<'_>> {
        let schema = self.schema();
        let mut kinds = schema.records().into_iter();
        let (kind, field, choices) = kinds.find_map(|kind| {
            schema.fields(&kind.name).into_iter().find_map(|(_, field)| {
                let FieldKind::Choice { list, .. } = &field.kind else { return None };
                let choices = &schema.vocabulary(list)?.choices;
                let is_marked = |choice: &Choice| choice.mark == Some(ChoiceMark::Adopted);
                choices.iter().any(is_marked).then_some((kind.name.as_str(), field, choices))
            })
        })?;
        let records = self.parts.publication.facts.records.get(kind)?;
        let municipalities = &self.parts.settings.regio.gemeenten;
        if records.is_empty() || municipalities.is_empty() {
            return None;
        }
        let adopted = municipalities.iter().filter(|municipality| {
            let name = fold(&municipality.naam.value);
            let own = records.iter().filter(|record| fold(&record.name.value) == name);
            let taken = own.filter(|record| day(record).is_none_or(|day| day <= self.parts.today));
            let outcomes =
                taken.filter_map(|record| match &record.fields.get(&field.name)?.value {
                    FactValue::Choice { counts_as, .. } => Some((day(record), counts_as)),
                    _ => None,
                });
            // Of several the latest counts; on one day the one that was written last.
            outcomes.max_by_key(|(day, _)| *day).is_some_and(|(_, outcome)| {
                let choice = choices.iter().find(|choice| choice.id == *outcome);
                choice.is_some_and(|choice| choice.mark == Some(ChoiceMark::Adopted))
            })
        });
        let n_adopted = adopted.count();
        Some(Decisions { kind, n_adopted, n_municipalities: municipalities.len() })
    }
}

fn day(record: &Record) -> Option<Date> {
    match record.fields.get(DATE)?.value {
        FactValue::Date(date) => Some(date),
        _ => None,
    }
}

/// Whether a piece of evidence asks facts of this kind of record.
fn asks(entry: &Evidence, kind: &str) -> bool {
    match &entry.kind {
        EvidenceKind::Field { record, .. } => record == kind,
        EvidenceKind::AnyOf(ways) => ways.iter().any(|way| asks(way, kind)),
        EvidenceKind::Prose { .. }
        | EvidenceKind::Table { .. }
        | EvidenceKind::Items { .. }
        | EvidenceKind::Dates { .. }
        | EvidenceKind::Contact
        | EvidenceKind::Link { .. }
        | EvidenceKind::Chapters
        | EvidenceKind::Human => false,
    }
}
