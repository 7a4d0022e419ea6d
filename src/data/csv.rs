//! Reads a table in a text file (CSV) into the tree: a list of maps, one per row, whose cells
//! know where they stand.
//!
//! In: a [`Source`], written by hand or by a spreadsheet: `;`, `,` or a tab between cells, quotes
//! around those that hold one. Out: the rows, with the names of the first row as keys, and
//! findings. A row with a mistake stays as far as it could be read.
//!
//! Source: RFC 4180; `sep=;` on the first line is what spreadsheets add themselves.

use std::collections::BTreeMap;
use std::ops::Range;

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use super::{Node, Value};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Located, Source, fold};

/// One cell: its text and the bytes it takes, quotes included.
struct Cell {
    text: String,
    range: Range<usize>,
}

/// Reads a CSV file; the root is always a list, empty when there is no row below the first.
pub fn csv(source: &Source) -> (Node, Vec<Diagnostic>) {
    let mut found = vec![];
    let (delimiter, start) = delimiter(&source.text);
    let mut rows = rows(&source.text, delimiter, start);
    check_quotes(source, &mut rows, &mut found);
    rows.retain(|row| row.iter().any(|cell| !cell.text.is_empty()));
    let mut rows = rows.into_iter();
    let names = rows.next().unwrap_or_default();
    check_names(source, &names, &mut found);
    let items = rows.map(|row| record(source, &names, row, &mut found)).collect();
    let root = Node { value: Value::List(items), span: source.span(0..source.text.len()) };
    (root, found)
}

/// What stands between cells, and where the first row begins.
fn delimiter(text: &str) -> (u8, usize) {
    let first = text.lines().next().unwrap_or_default();
    if let Some(mark) = first.strip_prefix("sep=").map(str::as_bytes)
        && let [mark] = mark
    {
        let after = text.find('\n').map_or(text.len(), |at| at + 1);
        return (*mark, after);
    }
    let mut is_quoted = false;
    let mut counts = [(b';', 0), (b'\t', 0), (b',', 0)];
    for byte in first.bytes() {
        is_quoted ^= byte == b'"';
        let count = counts.iter_mut().find(|(mark, _)| *mark == byte && !is_quoted);
        if let Some((_, count)) = count {
            *count += 1;
        }
    }
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    (most.map_or(b';', |(mark, _)| *mark), 0)
}

fn rows(text: &str, delimiter: u8, start: usize) -> Vec<Vec<Cell>> {
    let mut reader: Reader = ReaderBuilder::new().delimiter(delimiter).build();
    let bytes = text.as_bytes();
    let (mut at, mut from) = (start, start);
    let (mut rows, mut row) = (vec![], vec![]);
    let mut cell: Vec<u8> = vec![];
    let mut buffer = [0; 512];
    loop {
        let input = bytes.get(at..).unwrap_or_default();
        let (result, n_read, n_written) = reader.read_field(input, &mut buffer);
        at += n_read;
        cell.extend_from_slice(buffer.get(..n_written).unwrap_or_default());
        match result {
            // All there is was handed over at once, so an empty rest means the end.
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
            ReadFieldResult::Field { record_end } => {
                let value = String::from_utf8_lossy(&cell).trim().to_owned();
                row.push(Cell { text: value, range: trimmed(text, from..at, delimiter) });
                cell.clear();
                from = at;
                if record_end {
                    rows.push(std::mem::take(&mut row));
                }
            }
            ReadFieldResult::End => break,
        }
    }
    rows
}

/// A cell without what ends it and the spaces around it.
fn trimmed(text: &str, range: Range<usize>, delimiter: u8) -> Range<usize> {
    let raw = text.get(range.clone()).unwrap_or_default();
    let is_edge = |ch: char| ch.is_whitespace() || ch == char::from(delimiter);
    let end = raw.trim_end_matches(['\r', '\n']);
    let end = end.strip_suffix(char::from(delimiter)).unwrap_or(end);
    // An empty line above a row belongs to no cell.
    let start = end.len() - end.trim_start_matches(is_edge).len();
    let end = end.trim_end().len().max(start);
    range.start + start..range.start + end
}

/// A quote that is opened and not closed at the end of its cell swallows what stands below it, to
/// the next quote or to the end: that cell says nothing.
fn check_quotes(source: &Source, rows: &mut [Vec<Cell>], found: &mut Vec<Diagnostic>) {
    for cell in rows.iter_mut().flatten() {
        let raw = source.text.get(cell.range.clone()).unwrap_or_default();
        let is_open = raw.matches('"').count() % 2 == 1 || !raw.ends_with('"');
        if raw.starts_with('"') && is_open {
            let at = cell.range.start..cell.range.start + 1;
            found.push(catalogue::open_quote(source.span(at)));
            cell.text.clear();
        }
    }
}

fn check_names(source: &Source, names: &[Cell], found: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<String, &Cell> = BTreeMap::new();
    for name in names {
        let twin = first.get(&fold(&name.text)).copied();
        first.entry(fold(&name.text)).or_insert(name);
        if let Some(twin) = twin.filter(|_| !name.text.is_empty()) {
            let (at, first) = (source.span(name.range.clone()), source.span(twin.range.clone()));
            found.push(catalogue::duplicate_column(at, &name.text, first));
        }
    }
}

fn record(source: &Source, names: &[Cell], row: Vec<Cell>, found: &mut Vec<Diagnostic>) -> Node {
    let first = row.first().map_or(0, |cell| cell.range.start);
    let last = row.last().map_or(first, |cell| cell.range.end.max(first));
    let span = source.span(first..last);
    if row.len() < names.len() {
        found.push(catalogue::short_row(span.clone(), row.len(), names.len()));
    }
    let mut entries: Vec<(Located<String>, Node)> = vec![];
    for (idx, cell) in row.into_iter().enumerate() {
        let at = source.span(cell.range);
        let Some(name) = names.get(idx) else {
            if !cell.text.is_empty() {
                found.push(catalogue::long_row(at, names.len()));
                // The rest of the row is the same mistake.
                break;
            }
            continue;
        };
        if name.text.is_empty() {
            if !cell.text.is_empty() {
                found.push(catalogue::nameless_column(at, idx + 1));
            }
            continue;
        }
        if entries.iter().any(|(known, _)| known.value == name.text) {
            continue;
        }
        let value = if cell.text.is_empty() { Value::Null } else { Value::Text(cell.text) };
        let key = Located::new(name.text.clone(), source.span(name.range.clone()));
        entries.push((key, Node { value, span: at }));
    }
    Node { value: Value::Map(entries), span }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str], codes: &[&str]) {
        let source = Source::new("content/a.csv", text);
        let (root, found) = csv(&source);
        let mut seen = vec![];
        for row in root.items() {
            let Value::Map(entries) = &row.value else { panic!("no row: {row:?}") };
            for (name, cell) in entries {
                let raw = &source.text[cell.span.range()];
                let value = cell.text().unwrap_or_default();
                seen.push(format!("{}={value}@{raw}", name.value));
            }
        }
        assert_eq!(seen, expected, "{text:?}");
        let found: Vec<&str> = found.iter().map(|found| found.code.0).collect();
        assert_eq!(found, codes, "{text:?}");
    }

    #[test]
    fn cells_know_where_they_stand() {
        check(
            "a;b\r\n1;\"x;y\"\r\n\r\n2;3\r\n",
            &["a=1@1", "b=x;y@\"x;y\"", "a=2@2", "b=3@3"],
            &[],
        );
        check("a,b\n1,\"€ 1.250,50\"\n", &["a=1@1", "b=€ 1.250,50@\"€ 1.250,50\""], &[]);
        check("sep=;\na;b\n é ; \n", &["a=é@é", "b=@"], &[]);
        check("a\tb\n1\t2", &["a=1@1", "b=2@2"], &[]);
        check("", &[], &[]);
        check("a;b\n", &[], &[]);
    }

    #[test]
    fn a_row_with_a_mistake_stays() {
        check("a;b\n1\n", &["a=1@1"], &["csv-rij-te-kort"]);
        check("a;b\n1;2;3;4\n", &["a=1@1", "b=2@2"], &["csv-rij-te-lang"]);
        check("a;\n1;2\n", &["a=1@1"], &["csv-kolom-zonder-naam"]);
        check("a;A\n1;2\n", &["a=1@1", "A=2@2"], &["csv-kolom-dubbel"]);
        check("a;b\n1;\"2\n3;4\n", &["a=1@1", "b=@\"2\n3;4"], &["csv-aanhaling-open"]);
    }
}
