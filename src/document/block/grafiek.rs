//! `grafiek`: a chart of numbers, always with its table.

use super::{Block, Column, Data, Kind, Origin, Shown, data};
use crate::data::{Node, Table, Value};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Located, Span};

/// What the column of names is called when the numbers are written out in the block.
const NAMES: &str = "naam";

/// A chart.
#[derive(Clone, PartialEq, Debug)]
pub struct Grafiek {
    /// What it draws.
    pub soort: Located<Soort>,
    /// The caption; a chart without one is a finding.
    pub bijschrift: Option<Located<String>>,
    /// The numbers. The first column names what they are of.
    pub data: Data,
    /// What the numbers count, when they do not say so themselves.
    pub unit: Option<Located<String>>,
}

/// What a chart draws.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Soort {
    /// `staaf`: a bar per number.
    Staaf,
    /// `gestapeld`: a bar per name, made of a part per series.
    Gestapeld,
    /// `lijn`: a line per series.
    Lijn,
    /// `aandeel`: the share that each name has of the whole.
    Aandeel,
}

const SOORTEN: [(&str, Soort); 4] = [
    ("staaf", Soort::Staaf),
    ("gestapeld", Soort::Gestapeld),
    ("lijn", Soort::Lijn),
    ("aandeel", Soort::Aandeel),
];

impl Kind for Grafiek {
    fn data(&self) -> Option<Shown<'_>> {
        Some((&self.data, self.bijschrift.as_ref()))
    }
}

pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Block> {
    let mut table = Table::new(node, "grafiek", found)?;
    let bijschrift = table.required_text("bijschrift");
    if table.filled("soort").is_none() {
        table.missing("soort");
    }
    let soort = table.choice("soort", &SOORTEN);
    let unit = table.text("eenheid");
    let data = numbers(&mut table, unit.as_ref());
    table.finish(found);
    let (soort, data) = (soort?, data?);
    Some(Block::Grafiek(Grafiek { soort, bijschrift, data, unit }))
}

/// The numbers: columns of rows from elsewhere, or series that are written out.
fn numbers(table: &mut Table<'_>, unit: Option<&Located<String>>) -> Option<Data> {
    let names = table.text("namen");
    let node = table.filled("reeksen");
    let is_written =
        node.is_some_and(|node| node.items().iter().any(|it| it.get("waarden").is_some()));
    let (mut columns, origin) = match node.filter(|_| is_written) {
        Some(node) => {
            table.allow(["bestand", "records", "rijen"]);
            (vec![], Some(written(node, names.as_ref(), &mut table.found)))
        }
        None => (data::columns(table, "reeksen"), data::origin(table)),
    };
    for column in &mut columns {
        if column.unit.is_none() {
            column.unit = unit.cloned();
        }
    }
    let sort = table.text("sorteer").map(data::sort);
    let max_rows = table.count("maximum").map(|count| count.value);
    let keeps_first = !columns.is_empty() && names.is_none();
    if let (Some(name), false, false) = (names, columns.is_empty(), is_written) {
        columns.insert(0, Column { name, title: None, unit: None });
    }
    Some(Data { origin: origin?, columns, keeps_first, sort, totals: vec![], max_rows })
}

/// Numbers of one name, each with its series.
type Cells = Vec<(Located<String>, Node)>;

/// Series that are written out, as rows: one per name, in the order in which names come.
fn written(node: &Node, names: Option<&Located<String>>, found: &mut Vec<Diagnostic>) -> Origin {
    let mut rows: Vec<(Located<String>, Cells)> = vec![];
    for item in node.items() {
        let Some(mut one) = Table::new(item, "reeksen", found) else { continue };
        let naam = one.required_text("naam");
        let values = one.filled("waarden");
        one.finish(found);
        let (Some(naam), Some(values)) = (naam, values) else { continue };
        let Value::Map(entries) = &values.value else {
            found.push(catalogue::wrong_type(values.span.clone(), "waarden", "soort-kaart"));
            continue;
        };
        for (key, value) in entries {
            let cell = (naam.clone(), value.clone());
            match rows.iter_mut().find(|(known, _)| known.value == key.value) {
                Some((_, cells)) => cells.push(cell),
                None => rows.push((key.clone(), vec![cell])),
            }
        }
    }
    let title = names.map_or(NAMES, |name| &name.value);
    let row = |(key, mut cells): (Located<String>, Cells)| {
        let span: Span = key.span.clone();
        let name = Node { value: Value::Text(key.value), span: span.clone() };
        cells.insert(0, (Located::new(title.to_owned(), span.clone()), name));
        Node { value: Value::Map(cells), span }
    };
    let rows = rows.into_iter().map(row).collect();
    Origin::Rows(Node { value: Value::List(rows), span: node.span.clone() })
}
