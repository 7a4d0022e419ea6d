//! The rows and columns that a block shows: where they come from, which of them, in what order.

use crate::data::{Node, Table, Value};
use crate::diagnostic::catalogue;
use crate::source::Located;

/// Rows and columns.
#[derive(Clone, PartialEq, Debug)]
pub struct Data {
    /// Where they come from.
    pub origin: Origin,
    /// Which columns, in this order; empty for all.
    pub columns: Vec<Column>,
    /// Whether the first column, which names the rows, stands before the chosen ones.
    pub keeps_first: bool,
    /// By which column they are sorted; in the order of their origin without it.
    pub sort: Option<Sort>,
    /// The columns that are added up.
    pub totals: Vec<Located<String>>,
    /// How many rows are shown at most.
    pub max_rows: Option<usize>,
}

/// Where rows come from.
#[derive(Clone, PartialEq, Debug)]
pub enum Origin {
    /// `bestand`: a data file, seen from the page.
    File(Located<String>),
    /// `records`: all records of a kind, by its key.
    Records(Located<String>),
    /// `rijen`: written out, maps or lists of cells.
    Rows(Node),
}

/// A column that is chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its name where it comes from.
    pub name: Located<String>,
    /// How it is called here.
    pub title: Option<Located<String>>,
    /// What its numbers count: `€`, `%` or a word.
    pub unit: Option<Located<String>>,
}

/// An order of rows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sort {
    /// The column.
    pub column: Located<String>,
    /// Whether the largest comes first.
    pub is_descending: bool,
}

/// Reads the keys about data; `None` when it is not clear where the rows come from.
pub(super) fn read(table: &mut Table<'_>) -> Option<Data> {
    let columns = columns(table, "kolommen");
    let sort = table.text("sorteer").map(sort);
    let totals = table.texts("totaal");
    let max_rows = table.count("maximum").map(|count| count.value);
    let origin = origin(table)?;
    Some(Data { origin, columns, keeps_first: false, sort, totals, max_rows })
}

/// Where the rows come from, one of three.
pub(super) fn origin(table: &mut Table<'_>) -> Option<Origin> {
    let file = table.text("bestand").map(Origin::File);
    let records = table.text("records").map(Origin::Records);
    let rows = table.filled("rijen").map(|node| Origin::Rows(node.clone()));
    let mut all = [file, records, rows].into_iter().flatten();
    match (all.next(), all.next()) {
        (Some(origin), None) => Some(origin),
        _ => {
            let at = table.span().clone();
            table.found.push(catalogue::block_origin(at));
            None
        }
    }
}

/// `omzet aflopend`; without a direction the smallest comes first.
pub(super) fn sort(text: Located<String>) -> Sort {
    let words = text.value.trim();
    let (column, is_descending) = match words.rsplit_once(' ') {
        Some((column, "aflopend")) => (column, true),
        Some((column, "oplopend")) => (column, false),
        _ => (words, false),
    };
    Sort { column: Located::new(column.trim().to_owned(), text.span), is_descending }
}

/// The columns that are chosen under a key.
pub(super) fn columns<'n>(table: &mut Table<'n>, key: &'n str) -> Vec<Column> {
    let Some(node) = table.filled(key) else { return vec![] };
    let mut columns = vec![];
    let mut found = vec![];
    for item in node.items() {
        if let (Some(name), false) = (item.text(), matches!(item.value, Value::Map(_))) {
            let name = Located::new(name, item.span.clone());
            columns.push(Column { name, title: None, unit: None });
            continue;
        }
        let Some(mut one) = Table::new(item, key, &mut found) else { continue };
        let name = one.required_text("naam");
        let title = one.text("titel");
        let unit = one.text("eenheid");
        one.finish(&mut found);
        columns.extend(name.map(|name| Column { name, title, unit }));
    }
    table.found.append(&mut found);
    columns
}
