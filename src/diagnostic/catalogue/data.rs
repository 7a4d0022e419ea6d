//! What is wrong in YAML, TOML and CSV as such, and in a key or value whatever it is about.

use super::{advice, error, list, warning, with_first, with_nearest};
use crate::diagnostic::{Diagnostic, Location, Message};
use crate::source::{SitePath, Span};

/// `yaml-fout`: the front matter or data file is no YAML. `expected` is the id of what was
/// expected, in `messages`.
pub fn broken_yaml(at: Span, reason: Message) -> Diagnostic {
    let mut found = error("yaml-fout", Location::At(at), vec![]);
    found.why = Some(reason);
    found
}

/// `dubbele-punt-vergeten`: a key without the colon, or the space, between it and its value.
pub fn lost_colon(at: Span, key: &str, value: &str) -> Diagnostic {
    let args = vec![("sleutel", key.into()), ("waarde", value.into())];
    error("dubbele-punt-vergeten", Location::At(at), args)
}

/// `toml-fout`: settings, a norm or judgements are no TOML.
pub fn broken_toml(at: Span, reason: &str) -> Diagnostic {
    error("toml-fout", Location::At(at), vec![("reden", reason.into())])
}

/// `sleutel-dubbel`: the same key twice in one map; the first counts.
pub fn duplicate_key(at: Span, key: &str, first: Span) -> Diagnostic {
    with_first(error("sleutel-dubbel", Location::At(at), vec![("sleutel", key.into())]), first)
}

/// `onbekende-sleutel`: a key that means nothing here.
pub fn unknown_key(at: Span, key: &str, nearest: Option<&str>, allowed: &[&str]) -> Diagnostic {
    let args = vec![("sleutel", key.into()), ("toegestaan", list(allowed.iter().copied()).into())];
    with_nearest(warning("onbekende-sleutel", Location::At(at), args), nearest)
}

/// `engelse-sleutel`: an English key that is understood, with its Dutch name.
pub fn english_key(at: Span, key: &str, dutch: &str) -> Diagnostic {
    advice(
        "engelse-sleutel",
        Location::At(at),
        vec![("sleutel", key.into()), ("nederlands", dutch.into())],
    )
}

/// `sleutel-ontbreekt`: a key that must be there.
pub fn missing_key(inside: Span, key: &str) -> Diagnostic {
    error("sleutel-ontbreekt", Location::Gap { inside }, vec![("sleutel", key.into())])
}

/// `verkeerd-type`: a value of another kind than asked. `expected` is the id of a noun phrase
/// (`soort-tekst`, `soort-getal`, …).
pub fn wrong_type(at: Span, key: &str, expected: &str) -> Diagnostic {
    error(
        "verkeerd-type",
        Location::At(at),
        vec![("sleutel", key.into()), ("verwacht", expected.into())],
    )
}

/// `waarde-onbekend`: a value outside a closed list.
pub fn unknown_value(
    at: Span,
    key: &str,
    value: &str,
    nearest: Option<&str>,
    allowed: &[&str],
) -> Diagnostic {
    let args = vec![
        ("sleutel", key.into()),
        ("waarde", value.into()),
        ("toegestaan", list(allowed.iter().copied()).into()),
    ];
    with_nearest(error("waarde-onbekend", Location::At(at), args), nearest)
}

/// `datum-onbekend`: no date can be read from the value.
pub fn not_a_date(at: Span, key: &str, value: &str) -> Diagnostic {
    error(
        "datum-onbekend",
        Location::At(at),
        vec![("sleutel", key.into()), ("waarde", value.into())],
    )
}

/// `jaar-te-kort`: a date whose year has two digits.
pub fn short_year(at: Span, key: &str, value: &str, meant: &str) -> Diagnostic {
    let args = vec![("sleutel", key.into()), ("waarde", value.into()), ("bedoeld", meant.into())];
    error("jaar-te-kort", Location::At(at), args)
}

/// `getal-buiten-bereik`: a number below or above what the norm allows.
pub fn out_of_range(at: Span, key: &str, low: &str, high: &str) -> Diagnostic {
    error(
        "getal-buiten-bereik",
        Location::At(at),
        vec![("sleutel", key.into()), ("van", low.into()), ("tot", high.into())],
    )
}

/// `codering-oud`: a data file that is not UTF-8 and was read all the same.
pub fn old_encoding(path: &SitePath, encoding: &str) -> Diagnostic {
    let at = Location::At(Span::top(path));
    advice("codering-oud", at, vec![("codering", encoding.into())])
}

/// `csv-aanhaling-open`: a quote around a cell that is never closed.
pub fn open_quote(at: Span) -> Diagnostic {
    error("csv-aanhaling-open", Location::At(at), vec![])
}

/// `csv-kolom-dubbel`: two columns with one name; the first counts.
pub fn duplicate_column(at: Span, name: &str, first: Span) -> Diagnostic {
    with_first(error("csv-kolom-dubbel", Location::At(at), vec![("kolom", name.into())]), first)
}

/// `csv-kolom-zonder-naam`: a cell under no name; `column` counts from 1.
pub fn nameless_column(at: Span, column: usize) -> Diagnostic {
    error("csv-kolom-zonder-naam", Location::At(at), vec![("kolom", column.into())])
}

/// `csv-rij-te-lang`: a row with more cells than there are columns.
pub fn long_row(at: Span, n_columns: usize) -> Diagnostic {
    error("csv-rij-te-lang", Location::At(at), vec![("kolommen", n_columns.into())])
}

/// `csv-rij-te-kort`: a row with fewer cells than there are columns.
pub fn short_row(at: Span, n_cells: usize, n_columns: usize) -> Diagnostic {
    let args = vec![("cellen", n_cells.into()), ("kolommen", n_columns.into())];
    warning("csv-rij-te-kort", Location::At(at), args)
}
