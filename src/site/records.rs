//! The facts that a page carries, in its front matter or in a data file beside it, as visitors
//! read them.

use serde::Serialize;

use super::Site;
use super::coherence::lower;
use super::values::PartView;
use crate::coherence::{ValueOutcome, Worked};
use crate::document::Document;
use crate::norm::{Field, FieldKind, Norm, REGIO, RecordKind, Schema};
use crate::publication::{FactValue, Record, asset_address};
use crate::source::SitePath;

/// With more columns than these a table is hard to read, and each record gets a list of its own.
const MAX_COLUMNS: usize = 6;

/// Many records with short values are compared, not read: those stand in a table that may be wider
/// and scroll. Source: our own choice, from 92 providers that took 27,000 pixels as lists.
const MANY: usize = 5;
const MAX_COLUMNS_OF_MANY: usize = 12;
const SHORT_CHARS: usize = 60;

/// More records than these are counted, and stand in the file.
const MAX_RECORDS: usize = 250;

/// More values of records than these are counted, not shown.
const SHOWN_VALUES: usize = 24;

/// The facts of a page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PageFactsView {
    /// Facts of the region itself.
    pub regio: Vec<FilledView>,
    /// Records, per kind.
    pub soorten: Vec<RecordsView>,
}

/// Records of one kind.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RecordsView {
    /// The key of the kind, for anchors.
    pub sleutel: String,
    /// What they are called.
    pub titel: String,
    /// The same inside a sentence.
    pub in_zin: String,
    /// Columns after the name; empty when each record gets a list of its own.
    pub kolommen: Vec<ColumnView>,
    /// The records.
    pub records: Vec<RecordView>,
    /// Fields that are the same in all records; those have no column.
    pub gelijk: Vec<FilledView>,
    /// What the first column is called.
    pub naamkolom: String,
    /// Whether they are shown as a table.
    pub als_tabel: bool,
    /// Whether that table has more columns than most screens show at once.
    pub is_breed: bool,
    /// How many records are not among them, in words.
    pub meer: Option<String>,
    /// What the program works out from all records of this kind.
    pub waarden: Vec<WorkedView>,
    /// The files in which they stand.
    pub bestanden: Vec<FileView>,
}

/// A column.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ColumnView {
    /// Its name.
    pub titel: String,
    /// Whether it holds numbers.
    pub rechts: bool,
}

/// A record.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RecordView {
    /// Its anchor; empty when a heading of the page has it already.
    pub anker: String,
    /// Its name.
    pub naam: String,
    /// Its fields; in a table one per column, without parts where nothing was filled in.
    pub velden: Vec<FilledView>,
}

/// A filled field.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FilledView {
    /// The field.
    pub titel: String,
    /// The value.
    pub delen: Vec<PartView>,
    /// Whether it is a number.
    pub rechts: bool,
}

/// A value that the program works out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct WorkedView {
    /// What it is.
    pub titel: String,
    /// The value of the region; empty for values per record.
    pub waarde: String,
    /// The value per record.
    pub per: Vec<(String, String)>,
    /// How many are not among them: `en nog 3`.
    pub meer: Option<String>,
}

/// A file with records.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct FileView {
    /// Its name.
    pub naam: String,
    /// Its address, base path included.
    pub adres: String,
}

/// How records are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// In a table, whatever it holds.
    Table,
    /// In a table where that reads well, else each in a list of its own.
    AsFits,
}

impl Site {
    /// The facts of a page; `None` when it carries none. A page that is kept back carries none.
    pub(super) fn page_facts(&self, document: &Document) -> Option<PageFactsView> {
        let schema = self.schema();
        let regio = self.region_facts(&schema, document);
        let mut soorten = vec![];
        for kind in schema.records() {
            soorten.extend(self.records_view(&schema, kind, document));
        }
        let is_empty = regio.is_empty() && soorten.is_empty();
        (!is_empty).then_some(PageFactsView { regio, soorten })
    }

    fn region_facts(&self, schema: &Schema<'_>, document: &Document) -> Vec<FilledView> {
        let facts = &self.parts.publication.facts.single;
        let fields = schema.fields(REGIO).into_iter();
        let filled = fields.filter_map(|(_, field)| {
            let fact = facts.get(&format!("{REGIO}.{}", field.name))?;
            (fact.span.path == document.path).then(|| self.filled_field(field, &fact.value))
        });
        filled.collect()
    }

    fn filled_field(&self, field: &Field, value: &FactValue) -> FilledView {
        FilledView {
            titel: field.title.clone(),
            delen: self.fact_parts(value, Some(&field.kind)),
            rechts: is_number(&field.kind),
        }
    }

    /// All records of a kind as a table without anchors; `None` when there are none.
    pub(super) fn all_records(&self, kind: &str) -> Option<RecordsView> {
        let schema = self.schema();
        let kind = schema.record(kind)?;
        let all = self.parts.publication.facts.records.get(&kind.name)?;
        let here: Vec<(usize, &Record)> = all.iter().enumerate().collect();
        let view = self.view_of(&schema, kind, &here, Shape::Table, |_| String::new());
        Some(view).filter(|view| !view.records.is_empty())
    }

    fn records_view(
        &self,
        schema: &Schema<'_>,
        kind: &RecordKind,
        document: &Document,
    ) -> Option<RecordsView> {
        let publication = &self.parts.publication;
        let all = publication.facts.records.get(&kind.name)?;
        let is_here = |path: &SitePath| {
            publication.page_of(path).is_some_and(|page| page.path == document.path)
        };
        let here: Vec<(usize, &Record)> =
            all.iter().enumerate().filter(|(_, record)| is_here(&record.path)).collect();
        if here.is_empty() {
            return None;
        }
        let anchor = |idx| self.free_anchor(kind, idx, document);
        Some(self.view_of(schema, kind, &here, Shape::AsFits, anchor))
    }

    /// These records, each with the anchor that is given for its position.
    fn view_of(
        &self,
        schema: &Schema<'_>,
        kind: &RecordKind,
        here: &[(usize, &Record)],
        shape: Shape,
        anchor: impl Fn(usize) -> String,
    ) -> RecordsView {
        let fields = schema.fields(&kind.name);
        let is_name = |field: &&(&Norm, &Field)| field.1.name == kind.name_field;
        let name_title = fields.iter().find(is_name).map(|(_, field)| field.title.clone());
        let mut columns: Vec<&Field> = fields
            .iter()
            .filter(|field| !is_name(field))
            .map(|(_, field)| *field)
            .filter(|field| here.iter().any(|(_, r)| r.fields.contains_key(&field.name)))
            .collect();
        let shown = here.iter().take(MAX_RECORDS);
        let mut records: Vec<RecordView> = shown
            .map(|(idx, record)| RecordView {
                anker: anchor(*idx),
                naam: record.name.value.clone(),
                velden: self.fields_of(record, &columns),
            })
            .collect();
        let mut shared = vec![];
        if shape == Shape::AsFits && records.len() >= MANY && records.len() == here.len() {
            shared = take_shared(&mut columns, &mut records);
        }
        let is_table = shape == Shape::Table || fits_a_table(columns.len(), &records);
        if !is_table {
            for record in &mut records {
                record.velden.retain(|field| !field.delen.is_empty());
            }
        }
        let n_more = here.len().saturating_sub(MAX_RECORDS);
        let more = self.parts.labels.with("gegevens-meer", &[("n", n_more.into())]);
        RecordsView {
            sleutel: kind.key.clone(),
            titel: kind.title.clone(),
            in_zin: lower(&kind.title),
            kolommen: columns
                .iter()
                .map(|field| ColumnView {
                    titel: field.title.clone(),
                    rechts: is_number(&field.kind),
                })
                .collect(),
            records,
            gelijk: shared,
            naamkolom: name_title.unwrap_or_else(|| self.parts.labels.text("gegevens-naam")),
            als_tabel: is_table,
            is_breed: columns.len() > MAX_COLUMNS,
            meer: Some(more).filter(|_| n_more > 0),
            waarden: self.worked(kind),
            bestanden: self.files_of(here),
        }
    }

    /// The anchor of a record, unless a heading has taken it.
    fn free_anchor(&self, kind: &RecordKind, idx: usize, document: &Document) -> String {
        let anchors = self.parts.publication.record_anchors.get(&kind.name);
        let anchor = anchors.and_then(|anchors| anchors.get(idx)).cloned().unwrap_or_default();
        let is_taken = document.headings.iter().any(|heading| heading.id == anchor)
            || document.anchors.contains(&anchor);
        if is_taken { String::new() } else { anchor }
    }

    /// The fields of a record, one per column, without parts where nothing was filled in.
    fn fields_of(&self, record: &Record, columns: &[&Field]) -> Vec<FilledView> {
        let fields = columns.iter().map(|field| match record.fields.get(&field.name) {
            Some(fact) => self.filled_field(field, &fact.value),
            None => FilledView {
                titel: field.title.clone(),
                delen: vec![],
                rechts: is_number(&field.kind),
            },
        });
        fields.collect()
    }

    /// The data files among the places of these records, each once.
    fn files_of(&self, here: &[(usize, &Record)]) -> Vec<FileView> {
        let publication = &self.parts.publication;
        let mut paths: Vec<&SitePath> = vec![];
        for (_, record) in here {
            let is_file = publication.data_pages.contains_key(&record.path)
                && publication.assets.contains_key(&record.path);
            if is_file && !paths.contains(&&record.path) {
                paths.push(&record.path);
            }
        }
        let files = paths.into_iter().map(|path| FileView {
            naam: path.file_name().to_owned(),
            adres: self.parts.addresses.link(&asset_address(path)),
        });
        files.collect()
    }

    /// What the program works out for a kind of record: in the order of the norms.
    fn worked(&self, kind: &RecordKind) -> Vec<WorkedView> {
        let mut all: Vec<(&str, WorkedView)> = vec![];
        for outcome in &self.parts.coherence.values {
            let Some(definition) = outcome.definition() else { continue };
            let id = definition.id.value.as_str();
            let is_own = definition.record.as_ref().is_some_and(|own| own.value == kind.name);
            if !is_own && id.split_once('.').is_none_or(|(key, _)| key != kind.key) {
                continue;
            }
            let Some(value) = self.written(outcome) else { continue };
            let known = all.iter().position(|(known, _)| *known == id);
            let known = known.unwrap_or_else(|| {
                let view = WorkedView {
                    titel: definition.title.clone(),
                    waarde: String::new(),
                    per: vec![],
                    meer: None,
                };
                all.push((id, view));
                all.len() - 1
            });
            let Some((_, view)) = all.get_mut(known) else { continue };
            match outcome.name.is_empty() {
                true => view.waarde = value,
                false => view.per.push((outcome.name.clone(), value)),
            }
        }
        for (_, view) in &mut all {
            let n_more = view.per.len().saturating_sub(SHOWN_VALUES);
            view.per.truncate(SHOWN_VALUES);
            let more = self.parts.labels.with("en-nog", &[("n", n_more.into())]);
            view.meer = Some(more).filter(|_| n_more > 0);
        }
        all.into_iter().map(|(_, view)| view).collect()
    }

    /// A worked out value in words; a word of the list that has the value's own name is shown as
    /// that list calls it.
    fn written(&self, outcome: &ValueOutcome) -> Option<String> {
        if let (Some(Worked::Text(word)), Some(definition)) = (&outcome.value, outcome.definition())
        {
            let list = definition.id.value.rsplit_once('.').map_or("", |(_, name)| name);
            let choices = self.schema().vocabulary(list).map(|list| list.choices.as_slice());
            let choice = choices.unwrap_or_default().iter().find(|choice| choice.id == *word);
            return Some(choice.map_or_else(|| word.clone(), |choice| choice.title.clone()));
        }
        outcome.written(self.parts.labels.marks())
    }
}

/// Takes out the fields that are the same in all records.
fn take_shared(columns: &mut Vec<&Field>, records: &mut [RecordView]) -> Vec<FilledView> {
    let mut shared = vec![];
    let mut idx = 0;
    while idx < columns.len() {
        let mut all = records.iter().map(|record| record.velden.get(idx).map(|it| &it.delen));
        let first = all.next().flatten().filter(|parts| !parts.is_empty());
        if first.is_some() && all.all(|parts| parts == first) {
            columns.remove(idx);
            let mut taken = records.iter_mut().map(|record| record.velden.remove(idx));
            shared.extend(taken.next());
            taken.for_each(drop);
        } else {
            idx += 1;
        }
    }
    shared
}

/// Whether these records are easier to read in a table than one by one.
fn fits_a_table(n_columns: usize, records: &[RecordView]) -> bool {
    let is_many = records.len() >= MANY && n_columns <= MAX_COLUMNS_OF_MANY;
    n_columns <= MAX_COLUMNS || (is_many && is_short(records))
}

/// Whether the values of these records are short: on average in each column.
fn is_short(records: &[RecordView]) -> bool {
    let n_columns = records.first().map_or(0, |record| record.velden.len());
    (0..n_columns).all(|idx| {
        let column = records.iter().filter_map(|record| record.velden.get(idx));
        let filled = column.filter(|field| !field.delen.is_empty());
        let (n_fields, n_chars) = filled.fold((0, 0), |(n_fields, n_chars), field| {
            let chars: usize = field.delen.iter().map(|part| part.tekst.chars().count()).sum();
            (n_fields + 1, n_chars + chars)
        });
        n_chars <= n_fields * SHORT_CHARS
    })
}

fn is_number(kind: &FieldKind) -> bool {
    match kind {
        FieldKind::Money | FieldKind::Share | FieldKind::Number { .. } => true,
        FieldKind::Text
        | FieldKind::Texts
        | FieldKind::Date
        | FieldKind::Period
        | FieldKind::Contact
        | FieldKind::Choice { .. }
        | FieldKind::Reference { .. } => false,
    }
}
