//! The region's facts, and what follows from them, in the shape for machines.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Number;

use super::Places;
use crate::coherence::{Coherence, ValueOutcome, Worked};
use crate::norm::REGIO;
use crate::publication::{Fact, FactValue, Publication, Record};
use crate::settings::Settings;
use crate::source::Span;

/// So many decimals a number keeps: what comes behind them is noise of the sum.
const MAX_DECIMALS: i32 = 6;

/// One record with its filled, allowed fields.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RecordJson {
    /// What names it; its number in the list when the naming field is empty.
    pub name: String,
    /// The file it stands in.
    pub path: String,
    /// The line where it begins.
    pub line: u32,
    /// The address of the page that it belongs to, without the base path; `null` for what stands
    /// in the settings, and for a data file without a page.
    pub url: Option<String>,
    /// By name of the field. What is empty is not there.
    pub fields: BTreeMap<String, FactJson>,
}

/// What a field holds. Which of these a field has is fixed by the norm that declares it.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(untagged)]
pub enum FactJson {
    /// Text, and a date as `2026-01-01`.
    Text(String),
    /// A number; an amount in euro, a share in per cent.
    Number(Number),
    /// From a day to a day, the last one included.
    Period {
        /// First day.
        from: String,
        /// Last day.
        until: String,
    },
    /// A word of a list.
    Choice {
        /// The word as the region uses it.
        id: String,
        /// The norm's word that it counts as; the same unless the region has its own.
        under: String,
        /// How it is shown.
        title: String,
    },
    /// Another record.
    Reference {
        /// The kind of record: a key of `facts`.
        kind: String,
        /// Its name.
        name: String,
    },
    /// An organisation with a way to reach it.
    Contact {
        /// The organisation.
        organisation: String,
        /// In which role.
        role: Option<String>,
        /// E-mail address.
        email: Option<String>,
        /// Telephone number.
        telephone: Option<String>,
        /// Web address.
        address: Option<String>,
    },
    /// Several values, at least one.
    List(Vec<FactJson>),
}

/// A value that the program worked out from the facts.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ValueJson {
    /// `aanbieders.top3`.
    pub id: String,
    /// The record that it is about; `null` for the region.
    pub record: Option<String>,
    /// Text, or a number in at most six decimals; `null` when facts are missing for it.
    pub value: Option<FactJson>,
    /// Its unit, in the norm's words; `null` when it has none.
    pub unit: Option<String>,
    /// How it is shown.
    pub title: String,
    /// The empty facts that it waits for.
    pub missing: Vec<String>,
}

/// All records by kind, in site order; the region itself as the one record of its kind.
pub(super) fn facts(
    publication: &Publication,
    settings: &Settings,
    places: &Places<'_>,
) -> BTreeMap<String, Vec<RecordJson>> {
    let kinds = publication.facts.records.iter().filter(|(_, records)| !records.is_empty());
    let mut all: BTreeMap<String, Vec<RecordJson>> = kinds
        .map(|(kind, records)| {
            let records = records.iter().map(|record| of_record(record, publication, places));
            (kind.clone(), records.collect())
        })
        .collect();
    all.insert(REGIO.to_owned(), vec![region(publication, settings, places)]);
    all
}

fn of_record(record: &Record, publication: &Publication, places: &Places<'_>) -> RecordJson {
    let page = publication.page_of(&record.path);
    RecordJson {
        name: record.name.value.clone(),
        path: record.path.as_str().to_owned(),
        line: places.area(&record.span).start.line,
        url: page.map(|page| page.address.clone()),
        fields: fields(record.fields.iter().map(|(name, fact)| (name.as_str(), fact))),
    }
}

/// The facts of which there is one. They may stand in many files; the settings are where the
/// region is named.
fn region(publication: &Publication, settings: &Settings, places: &Places<'_>) -> RecordJson {
    let naam = settings.regio.naam.as_ref();
    let at = naam.map_or_else(|| Span::top(&settings.path), |naam| naam.span.clone());
    let single = publication.facts.single.iter();
    let single = single.filter_map(|(full, fact)| {
        let (record, name) = full.split_once('.')?;
        // The municipalities are records of their own.
        (record == REGIO && name != "gemeenten").then_some((name, fact))
    });
    RecordJson {
        name: naam.map_or_else(String::new, |naam| naam.value.clone()),
        path: settings.path.as_str().to_owned(),
        line: places.area(&at).start.line,
        url: None,
        fields: fields(single),
    }
}

fn fields<'f>(all: impl Iterator<Item = (&'f str, &'f Fact)>) -> BTreeMap<String, FactJson> {
    all.map(|(name, fact)| (name.to_owned(), value(&fact.value))).collect()
}

fn value(fact: &FactValue) -> FactJson {
    match fact {
        FactValue::Text(text) => FactJson::Text(text.clone()),
        FactValue::Number(number) => of_number(*number),
        FactValue::Date(date) => FactJson::Text(date.to_string()),
        FactValue::Period { van, tot } => {
            FactJson::Period { from: van.to_string(), until: tot.to_string() }
        }
        FactValue::Choice { id, title, counts_as, .. } => {
            FactJson::Choice { id: id.clone(), under: counts_as.clone(), title: title.clone() }
        }
        FactValue::Reference { record, name, .. } => {
            FactJson::Reference { kind: record.clone(), name: name.clone() }
        }
        FactValue::List(all) => FactJson::List(all.iter().map(value).collect()),
        FactValue::Contact { organisatie, rol, email, telefoon, adres } => FactJson::Contact {
            organisation: organisatie.clone(),
            role: rol.clone(),
            email: email.clone(),
            telephone: telefoon.clone(),
            address: adres.clone(),
        },
    }
}

/// A number as people write it: without `.0`, and without the noise of a sum.
fn of_number(number: f64) -> FactJson {
    let factor = 10f64.powi(MAX_DECIMALS);
    let scaled = number * factor;
    let rounded = if scaled.is_finite() { scaled.round() / factor } else { number };
    // Beyond this not every whole number can be told from the next.
    let is_whole = rounded.fract() == 0.0 && rounded.abs() < 9_007_199_254_740_992.0;
    let whole = is_whole.then(|| Number::from(rounded as i64));
    // A fact is finite by construction, and so is a worked value.
    FactJson::Number(whole.or_else(|| Number::from_f64(rounded)).unwrap_or_else(|| 0.into()))
}

/// All computed values, in the order of the settings, the norm and the records.
pub(super) fn values(coherence: &Coherence) -> Vec<ValueJson> {
    coherence.values.iter().filter_map(worked).collect()
}

fn worked(outcome: &ValueOutcome) -> Option<ValueJson> {
    let definition = outcome.definition()?;
    let missing = outcome.missing.iter().map(|missing| missing.field.clone());
    Some(ValueJson {
        id: definition.id.value.clone(),
        record: Some(outcome.name.clone()).filter(|name| !name.is_empty()),
        value: outcome.value.as_ref().map(|value| match value {
            Worked::Number(number) => of_number(*number),
            Worked::Text(text) => FactJson::Text(text.clone()),
        }),
        unit: definition.unit.clone().filter(|unit| !unit.is_empty()),
        title: definition.title.clone(),
        missing: missing.filter(|field| !field.is_empty()).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (number, expected) in
            [(2.0, "2"), (0.1 + 0.2, "0.3"), (-1250.5, "-1250.5"), (0.0, "0"), (1e300, "1e+300")]
        {
            assert_eq!(serde_json::to_string(&of_number(number)).unwrap(), expected);
        }
    }
}
