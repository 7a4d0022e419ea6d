//! Makes one tree with places from YAML, TOML and CSV, so that settings, front matter, records and
//! norms are read, and complained about, in one way.
//!
//! In: a [`Source`](crate::source::Source) or a part of one. Out: a [`Node`] whose keys and
//! values all know where they stand. What the keys mean is left to whoever reads the tree, with
//! [`Table`] as the reader that notices unknown keys.
//!
//! Invariant: broken data never stops a reader; what could be read is there, the rest is a
//! finding.

mod csv;
mod doelgroep;
mod language;
mod status;
mod table;
mod toml;
mod yaml;

use crate::source::{Date, Located, Span, parse_date};

pub use self::csv::csv;
pub use self::toml::toml;
pub use doelgroep::Doelgroep;
pub use language::{is_right_to_left, language_tag};
pub use status::Status;
pub use table::Table;
pub use yaml::{only_value, yaml};

/// A value and its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Its place, quotes included.
    pub span: Span,
}

/// What a value can be.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// Nothing was filled in.
    Null,
    /// `true` or `false`; `ja` and `nee` stay text until somebody asks for yes or no.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Float(f64),
    /// Text. Dates written as text stay text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys with values, in the order of the file.
    Map(Vec<(Located<String>, Node)>),
}

impl Node {
    /// The text of a scalar, as a person would read it; `None` for lists, maps and nothing.
    pub fn text(&self) -> Option<String> {
        match &self.value {
            Value::Text(text) => Some(text.clone()),
            Value::Int(number) => Some(number.to_string()),
            Value::Float(number) => Some(number.to_string()),
            Value::Bool(true) => Some("ja".to_owned()),
            Value::Bool(false) => Some("nee".to_owned()),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }

    /// Yes or no: `true`, `ja`, `yes`, `false`, `nee`, `no`, in any case.
    pub fn yes_or_no(&self) -> Option<bool> {
        match self.text()?.to_lowercase().as_str() {
            "true" | "ja" | "yes" => Some(true),
            "false" | "nee" | "no" => Some(false),
            _ => None,
        }
    }

    /// A date, in any of the forms of [`parse_date`].
    pub fn date(&self) -> Option<Date> {
        parse_date(&self.text()?)
    }

    /// A finite number; in text a comma is the decimal sign and points may stand between
    /// thousands: `1.250,5`.
    pub fn number(&self) -> Option<f64> {
        let number = match &self.value {
            Value::Int(number) => *number as f64,
            Value::Float(number) => *number,
            Value::Text(text) => parse_number(text)?,
            Value::Null | Value::Bool(_) | Value::List(_) | Value::Map(_) => return None,
        };
        number.is_finite().then_some(number)
    }

    /// Whether nothing was filled in: empty text, empty list, empty map or null.
    pub fn is_empty(&self) -> bool {
        match &self.value {
            Value::Null => true,
            Value::Text(text) => text.trim().is_empty(),
            Value::List(items) => items.is_empty(),
            Value::Map(entries) => entries.is_empty(),
            Value::Bool(_) | Value::Int(_) | Value::Float(_) => false,
        }
    }

    /// The value under a key of a map.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(entries) => {
                entries.iter().find(|(name, _)| name.value == key).map(|(_, node)| node)
            }
            _ => None,
        }
    }

    /// The items of a list; a single value counts as a list of one, nothing as none.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            Value::Null => &[],
            _ => std::slice::from_ref(self),
        }
    }
}

/// Whether points stand between thousands: `1.250`, but not `0.125` and not `1250.125`.
pub(super) fn is_grouped(whole: &str) -> bool {
    let mut groups = whole.trim_start_matches('-').split('.');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    !rest.is_empty()
        && (1..=3).contains(&first.len())
        && first != "0"
        && rest.iter().all(|group| group.len() == 3)
        && first.bytes().chain(rest.iter().flat_map(|g| g.bytes())).all(|b| b.is_ascii_digit())
}

/// What Dutch readers put between thousands, and before a fraction.
pub const DUTCH_MARKS: (char, char) = ('.', ',');

/// A number rounded to so many decimals; thousands stand apart from 10 000 on.
pub fn write_number(number: f64, decimals: usize, (thousands, fraction): (char, char)) -> String {
    // Half goes up, as people round.
    let factor = 10f64.powi(i32::try_from(decimals).unwrap_or(0));
    let rounded = (number * factor).round() / factor;
    let rounded = if rounded.is_finite() { rounded } else { number };
    let written = format!("{rounded:.decimals$}");
    // Minus nothing is nothing.
    let written = match written.strip_prefix('-') {
        Some(rest) if rest.bytes().all(|byte| matches!(byte, b'0' | b'.')) => rest.to_owned(),
        _ => written,
    };
    let (sign, digits) = written.strip_prefix('-').map_or(("", &*written), |rest| ("-", rest));
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let mut out = sign.to_owned();
    for (idx, digit) in whole.chars().enumerate() {
        if idx > 0 && whole.len() > 4 && (whole.len() - idx).is_multiple_of(3) {
            out.push(thousands);
        }
        out.push(digit);
    }
    if !rest.is_empty() {
        out.push(fraction);
        out.push_str(rest);
    }
    out
}

/// A number as Dutch readers write it: `2,5`, `1.250`, `1.250,5`. `None` for anything else.
pub fn parse_number(text: &str) -> Option<f64> {
    let text = text.trim();
    if !text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b',')) {
        return None;
    }
    let (whole, fraction) = text.split_once(',').unwrap_or((text, ""));
    let is_grouped = is_grouped(whole);
    let whole = if is_grouped { whole.replace('.', "") } else { whole.to_owned() };
    if fraction.is_empty() {
        whole.parse().ok()
    } else {
        format!("{whole}.{fraction}").parse().ok()
    }
}

/// What a number counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unit {
    /// Nothing that is named.
    None,
    /// Euro.
    Euro,
    /// Per cent.
    Percent,
    /// What this word says.
    Word(String),
}

impl Unit {
    /// The unit that a writer names: `€`, `euro`, `%`, `procent` or any other word.
    pub fn of(word: &str) -> Self {
        match word.trim().to_lowercase().as_str() {
            "" => Self::None,
            "€" | "euro" | "eur" => Self::Euro,
            "%" | "procent" => Self::Percent,
            _ => Self::Word(word.trim().to_owned()),
        }
    }
}

/// A number as it stands in a table, with what it counts: `€ 1.250,-`, `12 %`, `1.250`. `None`
/// for anything else, a code such as `0123` among it.
pub fn parse_amount(text: &str) -> Option<(f64, Unit)> {
    let text = text.trim();
    let (bare, unit) = if let Some(rest) = text.strip_suffix('%') {
        (rest, Unit::Percent)
    } else if let Some(rest) = text.strip_prefix('€').or(text.strip_prefix("EUR")) {
        (rest, Unit::Euro)
    } else if let Some(rest) = text.strip_prefix("-€") {
        return parse_amount(&format!("€-{}", rest.trim()));
    } else {
        (text, Unit::None)
    };
    let bare = bare.trim().replace('\u{2212}', "-");
    let bare = bare.strip_suffix(",-").unwrap_or(&bare);
    let digits = bare.trim_start_matches('-');
    let is_code = digits.len() > 1
        && digits.starts_with('0')
        && digits.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
    if is_code {
        return None;
    }
    Some((parse_number(bare)?, unit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SitePath;

    #[test]
    fn numbers_are_written_as_dutch_readers_write_them() {
        for (number, decimals, expected) in [
            (2.5, 0, "3"),
            (2.55, 1, "2,6"),
            (1250.0, 0, "1250"),
            (12500.5, 2, "12.500,50"),
            (1234567.0, 0, "1.234.567"),
            (-0.2, 0, "0"),
            (-12345.0, 0, "-12.345"),
        ] {
            assert_eq!(write_number(number, decimals, DUTCH_MARKS), expected, "{number}");
        }
    }

    #[test]
    fn an_amount_is_a_number_with_what_it_counts() {
        for (text, expected) in [
            ("€ 1.250,50", Some((1250.5, Unit::Euro))),
            ("€\u{a0}12,-", Some((12.0, Unit::Euro))),
            ("-€ 5", Some((-5.0, Unit::Euro))),
            ("12,5 %", Some((12.5, Unit::Percent))),
            ("\u{2212}3", Some((-3.0, Unit::None))),
            ("0", Some((0.0, Unit::None))),
            ("0,5", Some((0.5, Unit::None))),
            ("0123", None),
            ("2026-01-01", None),
            ("3 uur", None),
            ("–", None),
            ("", None),
        ] {
            assert_eq!(parse_amount(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_are_read_as_dutch_readers_write_them() {
        let span = Span::top(&SitePath::new("a.md"));
        for (text, expected) in [
            ("2,5", Some(2.5)),
            ("2.5", Some(2.5)),
            ("1.250", Some(1250.0)),
            ("1.250,5", Some(1250.5)),
            ("0.125", Some(0.125)),
            ("1234.567", Some(1234.567)),
            ("-1.250", Some(-1250.0)),
            ("nan", None),
            ("inf", None),
            ("twee", None),
        ] {
            let node = Node { value: Value::Text(text.to_owned()), span: span.clone() };
            assert_eq!(node.number(), expected, "{text}");
        }
    }
}
