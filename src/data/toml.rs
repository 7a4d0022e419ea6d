//! Reads TOML into a tree with places.

use std::ops::Range;

use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};

use super::{Node, Value};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Located, Source};

/// Reads a TOML file; the root is always a map, empty when nothing could be read.
pub fn toml(source: &Source) -> (Node, Vec<Diagnostic>) {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    let root = map(source, table.get_ref(), 0..source.text.len());
    // One mistake often makes the parser stumble on; the first is the writer's.
    let found = errors.iter().take(1).map(|error| {
        let range = error.span().unwrap_or(0..0);
        catalogue::broken_toml(source.span(range), error.message())
    });
    (root, found.collect())
}

fn map(source: &Source, table: &DeTable<'_>, range: Range<usize>) -> Node {
    let mut entries: Vec<_> = table
        .iter()
        .map(|(key, value)| {
            let name = Located::new(key.get_ref().to_string(), source.span(key.span()));
            (name, node(source, value))
        })
        .collect();
    entries.sort_by_key(|(name, _)| name.span.start);
    Node { value: Value::Map(entries), span: source.span(range) }
}

fn node(source: &Source, value: &Spanned<DeValue<'_>>) -> Node {
    let span = source.span(value.span());
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => Value::Int(number),
            Err(_) => Value::Text(number.as_str().to_owned()),
        },
        DeValue::Float(number) => match number.as_str().parse() {
            Ok(number) => Value::Float(number),
            Err(_) => Value::Text(number.as_str().to_owned()),
        },
        DeValue::Boolean(yes) => Value::Bool(*yes),
        DeValue::Datetime(date) => Value::Text(date.to_string()),
        DeValue::Array(items) => Value::List(items.iter().map(|item| node(source, item)).collect()),
        DeValue::Table(table) => return map(source, table, span.range()),
    };
    Node { value, span }
}
