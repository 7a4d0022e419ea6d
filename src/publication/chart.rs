//! What a chart or a timeline can draw: numbers by series, and phases with their days.
//!
//! Invariant: what cannot be drawn truly is not drawn, and a finding says at which cell.

use super::{FactValue, Grid, GridColumn, Publication};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::{Fase, Fasen, Grafiek, Soort, Tijdlijn};
use crate::norm::Schema;
use crate::source::{Date, Span, fold, nearest};

/// The most series that keep apart in black and white.
const MAX_SERIES: usize = 6;

/// Numbers that can be drawn.
#[derive(Clone, PartialEq, Debug)]
pub struct Figure {
    /// What is drawn.
    pub soort: Soort,
    /// What the numbers are of, in order; at least one.
    pub names: Vec<String>,
    /// At least one.
    pub series: Vec<Series>,
}

/// A series of numbers.
#[derive(Clone, PartialEq, Debug)]
pub struct Series {
    /// What it is called, and what it counts.
    pub column: GridColumn,
    /// A number per name; `None` where it is not known.
    pub values: Vec<Option<f64>>,
}

/// The most rows, and the most series, that a kind of chart can draw.
fn limits(soort: Soort) -> (usize, usize) {
    match soort {
        Soort::Staaf => (40, 4),
        Soort::Gestapeld => (30, MAX_SERIES),
        Soort::Lijn => (120, MAX_SERIES),
        Soort::Aandeel => (12, 1),
    }
}

impl Grid {
    /// What a chart draws of these rows; `None`, and findings, when it cannot. `at` is the place
    /// of the block.
    pub fn figure(
        &self,
        grafiek: &Grafiek,
        at: &Span,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Figure> {
        let soort = grafiek.soort.value;
        let (max_rows, max_series) = limits(soort);
        let is_chosen = !grafiek.data.columns.is_empty();
        let drawn = self.columns.iter().enumerate().skip(1);
        let drawn: Vec<(usize, &GridColumn)> =
            drawn.filter(|(_, column)| is_chosen || column.is_number).collect();
        let n_found = found.len();
        for (idx, column) in &drawn {
            self.check_numbers(*idx, column, at, found);
        }
        if drawn.is_empty() {
            self.check_all(at, found);
        }
        if found.len() > n_found {
            return None;
        }
        if drawn.is_empty() || drawn.len() > max_series {
            found.push(catalogue::chart_series(at.clone(), drawn.len(), max_series));
            return None;
        }
        let n_rows = self.rows.len() + self.n_more;
        if n_rows > max_rows && grafiek.data.max_rows.is_none_or(|max| max > max_rows) {
            found.push(catalogue::chart_rows(at.clone(), n_rows, max_rows));
            return None;
        }
        if matches!(soort, Soort::Aandeel | Soort::Gestapeld) && !self.has_parts(&drawn, at, found)
        {
            return None;
        }
        let names = self.rows.iter().filter_map(|row| row.first()).map(|cell| cell.text.clone());
        let series = drawn.into_iter().map(|(idx, column)| Series {
            column: column.clone(),
            values: self.cells(idx).map(|cell| cell.number).collect(),
        });
        Some(Figure { soort, names: names.collect(), series: series.collect() })
    }

    /// Reports the first cells of a column that are words where numbers are drawn.
    fn check_numbers(
        &self,
        idx: usize,
        column: &GridColumn,
        at: &Span,
        found: &mut Vec<Diagnostic>,
    ) {
        const SHOWN: usize = 3;
        let wrong = self.cells(idx).filter(|cell| cell.number.is_none() && !cell.is_empty());
        for cell in wrong.take(SHOWN) {
            let place = cell.span.clone();
            found.push(catalogue::block_no_number(place, &cell.text, &column.name, at.clone()));
        }
    }

    /// No column holds numbers only: the first cell of each that was probably meant to.
    fn check_all(&self, at: &Span, found: &mut Vec<Diagnostic>) {
        for (idx, column) in self.columns.iter().enumerate().skip(1) {
            if self.cells(idx).any(|cell| cell.number.is_some()) {
                self.check_numbers(idx, column, at, found);
            }
        }
    }

    /// Whether the numbers can be parts of a whole.
    fn has_parts(
        &self,
        drawn: &[(usize, &GridColumn)],
        at: &Span,
        found: &mut Vec<Diagnostic>,
    ) -> bool {
        let cells = || drawn.iter().flat_map(|(idx, _)| self.cells(*idx));
        if let Some(cell) = cells().find(|cell| cell.number.is_some_and(|number| number < 0.0)) {
            found.push(catalogue::chart_negative(cell.span.clone(), &cell.text, at.clone()));
            return false;
        }
        let is_some = cells().any(|cell| cell.number.is_some_and(|number| number > 0.0));
        if !is_some {
            found.push(catalogue::chart_of_nothing(at.clone()));
        }
        is_some
    }
}

impl Publication {
    /// The phases of a timeline, by their first day; `None`, and findings, when there are none.
    pub fn phases(
        &self,
        schema: &Schema<'_>,
        tijdlijn: &Tijdlijn,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Vec<Fase>> {
        let mut all = match &tijdlijn.fasen {
            Fasen::Written(all) => all.clone(),
            Fasen::Records(key) => {
                let Some(kind) = schema.kind_of_list(&fold(&key.value)) else {
                    let known: Vec<&str> =
                        schema.records().iter().map(|it| it.key.as_str()).collect();
                    let near = nearest(&key.value, known.iter().copied());
                    let at = key.span.clone();
                    found.push(catalogue::unknown_value(at, "records", &key.value, near, &known));
                    return None;
                };
                let records = self.facts.records.get(kind).map(Vec::as_slice).unwrap_or_default();
                if records.is_empty() {
                    found.push(catalogue::block_without_rows(key.span.clone()));
                }
                records.iter().filter_map(|record| phase(record, found)).collect()
            }
        };
        all.sort_by_key(|fase: &Fase| (fase.van, fase.tot));
        (!all.is_empty()).then_some(all)
    }
}

/// A record as a phase: its days stand in fields that are called so.
fn phase(record: &super::Record, found: &mut Vec<Diagnostic>) -> Option<Fase> {
    let field = |names: &[&str]| names.iter().find_map(|name| record.fields.get(*name));
    let day = |names: &[&str]| match field(names)?.value {
        FactValue::Date(date) => Some(date),
        _ => None,
    };
    let period = record.fields.values().find_map(|fact| match fact.value {
        FactValue::Period { van, tot } => Some((van, tot)),
        _ => None,
    });
    let van: Option<Date> = day(&["van", "begin", "start", "startdatum", "datum"]);
    let tot = day(&["tot", "eind", "einde", "einddatum"]);
    let days = period.or_else(|| van.or(tot).map(|van| (van, tot.unwrap_or(van))));
    let Some((van, tot)) = days.filter(|(van, tot)| van <= tot) else {
        found.push(catalogue::phase_without_day(record.span.clone(), &record.name.value));
        return None;
    };
    let tekst = match field(&["toelichting", "tekst", "uitkomst"]).map(|fact| &fact.value) {
        Some(FactValue::Text(text)) => Some(text.clone()),
        _ => None,
    };
    Some(Fase { naam: record.name.value.clone(), van, tot, tekst, span: record.span.clone() })
}
