//! The rows and columns that a block shows: looked up in data files, records or the block itself,
//! chosen, sorted and added up.
//!
//! Invariant: a cell is what stands at its place. What is worked out from cells, a total, is left
//! out as soon as one of them is no number.

use std::cmp::Ordering;

use super::order::dutch;
use super::{FactValue, Publication};
use crate::data::{DUTCH_MARKS, Node, Unit, Value, parse_amount, write_number};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::{Block, Column, Data, Document, Origin, Sort, Table, is_placeholder};
use crate::norm::{FieldKind, GEMEENTE, Schema};
use crate::source::{Located, SitePath, Span, fold, nearest};

/// More rows than these are counted, and stand in the file.
const MAX_ROWS: usize = 250;

/// What a block shows in rows and columns.
#[derive(Clone, PartialEq, Debug)]
pub struct Grid {
    /// At least one.
    pub columns: Vec<GridColumn>,
    /// The rows that are shown, at least one, each with a cell per column.
    pub rows: Vec<Vec<GridCell>>,
    /// Whether there is a row of totals; the total of each column stands there.
    pub has_totals: bool,
    /// How many rows there are beside those shown.
    pub n_more: usize,
    /// The data file that they stand in.
    pub file: Option<SitePath>,
}

/// A column.
#[derive(Clone, PartialEq, Debug)]
pub struct GridColumn {
    /// Its name where it comes from.
    pub name: String,
    /// How it is shown.
    pub title: String,
    /// The kind of field, of records.
    pub kind: Option<FieldKind>,
    /// What its numbers count.
    pub unit: Unit,
    /// Whether it holds numbers, apart from cells without a value.
    pub is_number: bool,
    /// Whether its numbers are written anew, instead of as they stand.
    pub is_rewritten: bool,
    /// The decimals that its numbers have at most.
    pub decimals: usize,
    /// What its numbers come to, all rows counted; `None` when that was not asked or not known.
    pub total: Option<f64>,
}

/// A cell.
#[derive(Clone, PartialEq, Debug)]
pub struct GridCell {
    /// Its words as written.
    pub text: String,
    /// The number that it is.
    pub number: Option<f64>,
    /// The fact that it shows, of records.
    pub value: Option<FactValue>,
    /// Its place; that of its row when nothing stands there.
    pub span: Span,
}

/// The largest number that is drawn and added up.
const MAX_NUMBER: f64 = 1e15;

impl GridCell {
    /// Whether nothing stands there, or only a sign that nothing is known.
    pub fn is_empty(&self) -> bool {
        let text = self.text.trim();
        self.number.is_none()
            && (is_placeholder(text) || fold(text) == "onbekend" || fold(text) == "n v t")
    }
}

impl Grid {
    /// The position of a column, by its name or its title.
    pub fn column(&self, name: &str) -> Option<usize> {
        let wanted = fold(name);
        let mut columns = self.columns.iter();
        columns.position(|column| fold(&column.name) == wanted || fold(&column.title) == wanted)
    }

    /// The same as a table in the text would have it.
    pub(super) fn table(&self, range: std::ops::Range<u32>, caption: Option<String>) -> Table {
        let cells = |row: &Vec<GridCell>| row.iter().map(|cell| cell.text.clone()).collect();
        Table {
            range,
            caption,
            columns: self.columns.iter().map(|column| column.title.clone()).collect(),
            rows: self.rows.iter().map(cells).collect(),
        }
    }
}

impl Publication {
    /// Whether all data files that the blocks of a page name were read for it: those of a page
    /// that was just saved may be new.
    pub fn has_data_of(&self, document: &Document) -> bool {
        let mut files = document.blocks.iter().filter_map(|it| it.block.file(&document.path));
        files.all(|path| self.block_data.contains_key(&path))
    }

    /// What a block shows in rows and columns; `None`, and findings, when there is nothing that
    /// can be shown, or when it has none.
    pub fn grid(
        &self,
        schema: &Schema<'_>,
        document: &Document,
        block: &Block,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Grid> {
        let (data, _) = block.data()?;
        let (mut grid, at) = match &data.origin {
            Origin::File(file) => (self.file_grid(document, file, found)?, &file.span),
            Origin::Records(key) => (self.record_grid(schema, key, found)?, &key.span),
            Origin::Rows(node) => (from_rows(node, &data.columns, None, found)?, &node.span),
        };
        if grid.rows.is_empty() || grid.columns.is_empty() {
            found.push(catalogue::block_without_rows(at.clone()));
            return None;
        }
        if !data.totals.is_empty() || matches!(block, Block::Grafiek(_)) {
            grid.drop_totals(found);
            if grid.rows.is_empty() {
                found.push(catalogue::block_without_rows(at.clone()));
                return None;
            }
        }
        for column in 0..grid.columns.len() {
            grid.measure(column);
        }
        if matches!(block, Block::Grafiek(_)) {
            // A number stands in the table as it stands in the drawing.
            let numbers = grid.columns.iter_mut().skip(1).filter(|column| column.is_number);
            numbers.for_each(|column| column.is_rewritten = true);
        }
        let n_found = found.len();
        grid.add_up(data, at, found);
        if let Some(sort) = &data.sort {
            grid.sort(sort, found);
        }
        grid.choose(data, found);
        let max_rows = data.max_rows.unwrap_or(MAX_ROWS).clamp(1, MAX_ROWS);
        grid.n_more = grid.rows.len().saturating_sub(max_rows);
        grid.rows.truncate(max_rows);
        let new = found.get(n_found..).unwrap_or_default();
        // With another column than was meant it would be another table.
        let is_wrong = new.iter().any(|found| found.code.0 == "blok-kolom");
        (!is_wrong && !grid.columns.is_empty()).then_some(grid)
    }

    fn file_grid(
        &self,
        document: &Document,
        file: &Located<String>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Grid> {
        let path = document.path.join(&file.value);
        let root = path.as_ref().and_then(|path| self.block_data.get(path));
        let (Some(path), Some(root)) = (&path, root) else {
            if let Some(sheet) = spreadsheet(&file.value) {
                found.push(catalogue::block_spreadsheet(file.span.clone(), &file.value, sheet));
                return None;
            }
            let known = self.assets.keys().map(SitePath::file_name);
            let known = known.filter(|name| is_data_file(name));
            let name = file.value.rsplit('/').next().unwrap_or_default();
            found.push(catalogue::block_file(file.span.clone(), &file.value, nearest(name, known)));
            return None;
        };
        // A file that could not be read was reported there.
        let root = root.as_ref()?;
        from_rows(root, &[], Some(path.clone()), found)
    }

    fn record_grid(
        &self,
        schema: &Schema<'_>,
        key: &Located<String>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Grid> {
        let name = fold(&key.value);
        let Some(kind) = schema.kind_of_list(&name) else {
            let mut known: Vec<&str> = schema.records().iter().map(|it| it.key.as_str()).collect();
            known.push("gemeenten");
            let near = nearest(&key.value, known.iter().copied());
            let at = key.span.clone();
            found.push(catalogue::unknown_value(at, "records", &key.value, near, &known));
            return None;
        };
        let records = self.facts.records.get(kind).map(Vec::as_slice).unwrap_or_default();
        let mut columns: Vec<GridColumn> = vec![];
        for (_, field) in schema.fields(kind) {
            if records.iter().any(|record| record.fields.contains_key(&field.name)) {
                columns.push(GridColumn {
                    kind: Some(field.kind.clone()),
                    ..GridColumn::new(&field.name, &field.title)
                });
            }
        }
        if kind == GEMEENTE && columns.is_empty() {
            columns.push(GridColumn::new("naam", "Gemeente"));
        }
        let name_field = schema.record(kind).map_or("naam", |kind| &kind.name_field);
        // What names a record comes first.
        columns.sort_by_key(|column| column.name != name_field);
        let row = |record: &super::Record| {
            let cell = |column: &GridColumn| match record.fields.get(&column.name) {
                Some(fact) => GridCell {
                    text: words(&fact.value, column.kind.as_ref()),
                    number: match fact.value {
                        FactValue::Number(number) => Some(number),
                        _ => None,
                    },
                    value: Some(fact.value.clone()),
                    span: fact.span.clone(),
                },
                None => GridCell::empty(&record.span),
            };
            columns.iter().map(cell).collect()
        };
        let rows = records.iter().map(row).collect();
        Some(Grid { columns, rows, has_totals: false, n_more: 0, file: None })
    }
}

impl GridColumn {
    fn new(name: &str, title: &str) -> Self {
        Self {
            name: name.to_owned(),
            title: title.to_owned(),
            kind: None,
            unit: Unit::None,
            is_number: false,
            is_rewritten: false,
            decimals: 0,
            total: None,
        }
    }
}

impl GridCell {
    fn empty(at: &Span) -> Self {
        Self { text: String::new(), number: None, value: None, span: at.clone() }
    }

    fn of(node: &Node) -> Self {
        let text = node.text().unwrap_or_default().trim().to_owned();
        let number = match node.value {
            Value::Int(number) => Some(number as f64),
            Value::Float(number) => Some(number).filter(|number| number.is_finite()),
            _ => parse_amount(&text).map(|(number, _)| number),
        };
        // No figure of a region is so large; sums of such numbers would have no end.
        let number = number.filter(|number| number.abs() <= MAX_NUMBER);
        // A reader of Dutch does not know the point of a programmer.
        let text = match (&node.value, number) {
            (Value::Float(_), Some(number)) => write_number(number, decimals(number), DUTCH_MARKS),
            _ => text,
        };
        Self { text, number, value: None, span: node.span.clone() }
    }
}

/// A tree of rows as a grid: maps with the same names, or lists of cells under `columns`. Not one
/// row when it is none of these.
fn from_rows(
    root: &Node,
    columns: &[Column],
    file: Option<SitePath>,
    found: &mut Vec<Diagnostic>,
) -> Option<Grid> {
    // A list may stand under a name of its own.
    let root = match &root.value {
        Value::Map(entries) => match entries.as_slice() {
            [(_, only)] if matches!(only.value, Value::List(_)) => only,
            _ => root,
        },
        _ => root,
    };
    let Value::List(items) = &root.value else {
        found.push(catalogue::wrong_type(root.span.clone(), "rijen", "soort-lijst"));
        return None;
    };
    let mut names: Vec<&str> = columns.iter().map(|column| column.name.value.as_str()).collect();
    if file.is_some() || items.iter().any(|item| matches!(item.value, Value::Map(_))) {
        names.clear();
    }
    for item in items {
        let Value::Map(entries) = &item.value else { continue };
        for (key, _) in entries {
            if !names.contains(&key.value.as_str()) {
                names.push(&key.value);
            }
        }
    }
    let mut rows = vec![];
    for item in items {
        let cell =
            |node: Option<&Node>| node.map_or_else(|| GridCell::empty(&item.span), GridCell::of);
        match &item.value {
            Value::Map(_) => rows.push(names.iter().map(|name| cell(item.get(name))).collect()),
            Value::List(cells) => {
                rows.push((0..names.len()).map(|idx| cell(cells.get(idx))).collect());
            }
            _ => found.push(catalogue::wrong_type(item.span.clone(), "rijen", "soort-kaart")),
        }
    }
    let columns = names.iter().map(|name| GridColumn::new(name, &heading(name))).collect();
    Some(Grid { columns, rows, has_totals: false, n_more: 0, file })
}

impl Grid {
    pub(super) fn cells(&self, column: usize) -> impl Iterator<Item = &GridCell> {
        self.rows.iter().filter_map(move |row| row.get(column))
    }

    /// Works out whether a column holds numbers, and what they count.
    fn measure(&mut self, column: usize) {
        let n_numbers = self.cells(column).filter(|cell| cell.number.is_some()).count();
        let n_words =
            self.cells(column).filter(|cell| cell.number.is_none() && !cell.is_empty()).count();
        let units: Vec<Unit> = self
            .cells(column)
            .filter_map(|cell| parse_amount(&cell.text).map(|(_, unit)| unit))
            .collect();
        let places = self.cells(column).filter_map(|cell| cell.number).map(decimals).max();
        let Some(column) = self.columns.get_mut(column) else { return };
        column.is_number = n_numbers > 0 && n_words == 0;
        column.decimals = places.unwrap_or(0);
        column.unit = match (&column.kind, units.first()) {
            (Some(FieldKind::Money), _) => Unit::Euro,
            (Some(FieldKind::Share), _) => Unit::Percent,
            (_, Some(first)) if units.iter().all(|unit| unit == first) => first.clone(),
            _ => Unit::None,
        };
    }

    /// The position of a column that a block names; one that is not there is a finding.
    fn named(&self, name: &Located<String>, found: &mut Vec<Diagnostic>) -> Option<usize> {
        let position = self.column(&name.value);
        if position.is_none() {
            let known: Vec<&str> = self.columns.iter().map(|it| it.name.as_str()).collect();
            let near = nearest(&name.value, known.iter().copied());
            found.push(catalogue::block_column(name.span.clone(), &name.value, near, &known));
        }
        position
    }

    /// Leaves out a row of totals among the rows: it would be counted or drawn twice.
    fn drop_totals(&mut self, found: &mut Vec<Diagnostic>) {
        self.rows.retain(|row| {
            let first = row.first().map(|cell| fold(&cell.text)).unwrap_or_default();
            let is_total = matches!(first.as_str(), "totaal" | "totalen" | "eindtotaal" | "som");
            if let (true, Some(cell)) = (is_total, row.first()) {
                found.push(catalogue::row_of_totals(cell.span.clone()));
            }
            !is_total
        });
    }

    /// Adds up the columns that are asked, over all rows.
    fn add_up(&mut self, data: &Data, at: &Span, found: &mut Vec<Diagnostic>) {
        if data.totals.is_empty() {
            return;
        }
        self.has_totals = true;
        for name in &data.totals {
            let Some(idx) = self.named(name, found) else { continue };
            let mut is_whole = true;
            for cell in self.cells(idx).filter(|cell| cell.number.is_none() && !cell.is_empty()) {
                is_whole = false;
                let place = cell.span.clone();
                found.push(catalogue::block_no_number(place, &cell.text, &name.value, at.clone()));
            }
            let total = self.cells(idx).filter_map(|cell| cell.number).sum();
            let Some(column) = self.columns.get_mut(idx) else { continue };
            column.is_rewritten = is_whole;
            column.total = Some(total).filter(|_| is_whole);
        }
    }

    /// Numbers by size, words in Dutch order; what is not known comes last.
    fn sort(&mut self, sort: &Sort, found: &mut Vec<Diagnostic>) {
        let Some(idx) = self.named(&sort.column, found) else { return };
        let by_number = self.columns.get(idx).is_some_and(|column| column.is_number);
        let collator = dutch();
        let words = |a: &str, b: &str| match &collator {
            Some(collator) => collator.compare(a, b),
            None => a.cmp(b),
        };
        let turned = |order: Ordering| if sort.is_descending { order.reverse() } else { order };
        self.rows.sort_by(|a, b| {
            let (Some(a), Some(b)) = (a.get(idx), b.get(idx)) else { return Ordering::Equal };
            match (a.is_empty(), b.is_empty()) {
                (false, false) => {}
                (a, b) => return a.cmp(&b),
            }
            match (a.number, b.number) {
                (Some(a), Some(b)) if by_number => turned(a.total_cmp(&b)),
                _ => turned(words(&a.text, &b.text)),
            }
        });
    }

    /// Keeps the columns that are asked, in their order, under the names that they get.
    fn choose(&mut self, data: &Data, found: &mut Vec<Diagnostic>) {
        let asked: &[Column] = &data.columns;
        if asked.is_empty() {
            return;
        }
        let mut kept: Vec<usize> = vec![];
        let mut columns = vec![];
        if let Some(first) = self.columns.first().filter(|_| data.keeps_first) {
            kept.push(0);
            columns.push(first.clone());
        }
        for column in asked {
            let Some(idx) = self.named(&column.name, found) else { continue };
            let Some(known) = self.columns.get(idx) else { continue };
            let mut chosen = known.clone();
            if let Some(title) = &column.title {
                chosen.title = title.value.clone();
            }
            if let Some(unit) = &column.unit {
                chosen.unit = Unit::of(&unit.value);
                chosen.is_rewritten = true;
            }
            kept.push(idx);
            columns.push(chosen);
        }
        self.columns = columns;
        for row in &mut self.rows {
            *row = kept.iter().filter_map(|idx| row.get(*idx).cloned()).collect();
        }
    }
}

/// The name of a column as a heading: `aantal_clienten` becomes `Aantal clienten`.
fn heading(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Whether a file of this name can hold rows.
pub(super) fn is_data_file(name: &str) -> bool {
    let name = name.to_lowercase();
    [".csv", ".tsv", ".yaml", ".yml"].iter().any(|end| name.ends_with(end))
}

/// The decimals that a number needs, six at most.
fn decimals(number: f64) -> usize {
    let written = format!("{number:.6}");
    let fraction = written.split_once('.').map_or("", |(_, fraction)| fraction);
    fraction.trim_end_matches('0').len()
}

/// A fact in words, as a table in the text would have it.
fn words(value: &FactValue, kind: Option<&FieldKind>) -> String {
    let number = |number: f64| write_number(number, decimals(number), DUTCH_MARKS);
    match (value, kind) {
        (FactValue::Number(amount), Some(FieldKind::Money)) => format!("€ {}", number(*amount)),
        (FactValue::Number(share), Some(FieldKind::Share)) => format!("{} %", number(*share)),
        (FactValue::Number(count), _) => number(*count),
        (FactValue::Text(text), _) => text.clone(),
        (FactValue::Date(date), _) => date.to_string(),
        (FactValue::Choice { title, .. }, _) => title.clone(),
        (FactValue::Reference { name, .. }, _) => name.clone(),
        (FactValue::List(all), _) => {
            let all: Vec<String> = all.iter().map(|one| words(one, kind)).collect();
            all.join(", ")
        }
        (FactValue::Period { van, tot }, _) => format!("{van} – {tot}"),
        (FactValue::Contact { organisatie, email, telefoon, .. }, _) => {
            let parts = [Some(organisatie), email.as_ref(), telefoon.as_ref()];
            parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
        }
    }
}

/// The name before the ending of a spreadsheet, which cannot be read; `None` for another file.
fn spreadsheet(name: &str) -> Option<&str> {
    const SHEETS: [&str; 5] = ["xls", "xlsx", "xlsm", "xlsb", "ods"];
    let (stem, ending) = name.rsplit_once('.')?;
    SHEETS.iter().any(|it| it.eq_ignore_ascii_case(ending)).then_some(stem)
}
