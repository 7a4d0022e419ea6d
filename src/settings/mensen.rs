//! Reads what the settings say to people who look for help: how to reach each municipality, and
//! the telephone numbers for everybody.
//!
//! In: the tables `gemeenten` and `[[hulplijn]]`. Out: [`Gemeente`] and [`Hulplijn`]. A region
//! that names no helpline gets the ones that the program carries, each with its source and the
//! day on which somebody looked at that source.

use std::collections::BTreeMap;

use super::read::{is_code, mail, web};
use super::{Gemeente, SETTINGS_FILE, Settings};
use crate::data::{Node, Table, Value, toml};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Date, Located, Source, Span, fold};

/// The helplines that the program carries, per language of the site.
const BUILTIN: [(&str, &str); 2] = [
    ("nl", include_str!("../../data/hulplijnen.toml")),
    ("en", include_str!("../../data/hulplijnen.en.toml")),
];

/// So many months after it was looked at, a telephone number is looked at again. Our own choice:
/// once a year is what a municipality asks of its other web pages as well.
const MAX_MONTHS: i64 = 12;

const KINDS: [(&str, bool); 2] = [("nood", true), ("advies", false)];

/// A telephone line or website for everybody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hulplijn {
    /// `naam`.
    pub naam: Located<String>,
    /// `telefoon`, as people read it; `None` when there is none.
    pub telefoon: Option<String>,
    /// `website`, a whole address.
    pub website: Option<String>,
    /// `uitleg`: for what.
    pub uitleg: Option<String>,
    /// `wanneer`: hours, and whether it is free.
    pub wanneer: Option<String>,
    /// `bron`: the address where this was read.
    pub bron: Option<String>,
    /// `gecontroleerd`: the day on which somebody looked.
    pub gecontroleerd: Option<Located<Date>>,
    /// `soort = "nood"`: for when it cannot wait.
    pub is_nood: bool,
}

/// A municipality may be written as a bare name.
pub(super) fn gemeente(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Gemeente> {
    if let Value::Text(naam) = &node.value {
        return Some(Gemeente::new(Located::new(naam.clone(), node.span.clone())));
    }
    let mut table = Table::new(node, "gemeenten", found)?;
    let naam = table.required_text("naam");
    let code = table.text("code");
    if let Some(code) = code.as_ref().filter(|code| !is_code(&code.value, "GM", 4)) {
        found.push(catalogue::bad_code(code.span.clone(), &code.value, "GM0153"));
    }
    let gemeente = Gemeente {
        code: code.map(|code| code.value),
        toegang: table.text("toegang").map(|text| text.value),
        adres: table.text("adres").map(|text| text.value),
        telefoon: table.text("telefoon").and_then(|text| number(text, found)),
        mail: table.text("mail").and_then(|text| mail(text, found)).map(|text| text.value),
        website: table.text("website").and_then(|text| web(text, found)).map(|text| text.value),
        ..Gemeente::new(
            naam.clone().unwrap_or_else(|| Located::new(String::new(), node.span.clone())),
        )
    };
    table.finish(found);
    naam.map(|_| gemeente)
}

/// The municipalities: one name stands for one of them, however it is written.
pub(super) fn gemeenten(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<Gemeente> {
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    let mut all = vec![];
    for item in node.items() {
        let Some(gemeente) = gemeente(item, found) else { continue };
        let Located { value, span } = &gemeente.naam;
        match first.get(&fold(value)) {
            Some(known) => {
                found.push(catalogue::double_municipality(span.clone(), value, known.clone()));
            }
            None => drop(first.insert(fold(value), span.clone())),
        }
        all.push(gemeente);
    }
    all
}

/// `[[hulplijn]]`. See [`Hulplijn`] for each key.
pub(super) fn hulplijnen(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<Hulplijn> {
    node.items().iter().filter_map(|item| hulplijn(item, found)).collect()
}

fn hulplijn(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Hulplijn> {
    let mut table = Table::new(node, "hulplijn", found)?;
    let naam = table.required_text("naam");
    let telefoon = table.text("telefoon").and_then(|text| number(text, found));
    let (website, bron) = (table.text("website"), table.text("bron"));
    let website = website.and_then(|text| web(text, found)).map(|text| text.value);
    let bron = bron.and_then(|text| web(text, found)).map(|text| text.value);
    let uitleg = table.text("uitleg").map(|text| text.value);
    let wanneer = table.text("wanneer").map(|text| text.value);
    let is_nood = table.choice("soort", &KINDS).is_some_and(|kind| kind.value);
    let is_dated = table.filled("gecontroleerd").is_some();
    let gecontroleerd = table.date("gecontroleerd");
    table.finish(found);
    let naam = naam?;
    if !is_dated {
        found.push(catalogue::undated_helpline(naam.span.clone(), &naam.value));
    }
    Some(Hulplijn { naam, telefoon, website, uitleg, wanneer, bron, gecontroleerd, is_nood })
}

/// The helplines that the program carries; a test reads both files.
pub(super) fn builtin(language: &str) -> Vec<Hulplijn> {
    let text = BUILTIN.iter().find(|(known, _)| *known == language).map_or("", |(_, text)| text);
    let (root, mut found) = toml(&Source::new("data/hulplijnen.toml", text));
    root.get("hulplijn").map(|node| hulplijnen(node, &mut found)).unwrap_or_default()
}

/// A telephone number that can be dialled, or a finding.
fn number(text: Located<String>, found: &mut Vec<Diagnostic>) -> Option<String> {
    if dialled(&text.value).is_some() {
        return Some(text.value.trim().to_owned());
    }
    found.push(catalogue::bad_telephone(text.span, &text.value));
    None
}

/// What a telephone dials for a number as people write it: `0123 - 45 67 89` is `0123456789`,
/// `+31 (0)20 123 45 67` is `+31201234567`. `None` for what is no number: other signs than
/// digits, spaces and `-.()/`, fewer than 3 digits or more than 15.
///
/// Source: ITU-T E.164 (at most 15 digits); the least is that of `112`.
pub fn dialled(text: &str) -> Option<String> {
    let text = text.trim();
    let (plus, rest) = match text.strip_prefix('+') {
        Some(rest) => ("+", rest.replace("(0)", "")),
        None => ("", text.to_owned()),
    };
    let is_sign = |ch: char| ch.is_whitespace() || "-.()/–‑".contains(ch);
    if rest.chars().any(|ch| !ch.is_ascii_digit() && !is_sign(ch)) {
        return None;
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    (3..=15).contains(&digits.len()).then(|| format!("{plus}{digits}"))
}

/// Helplines that somebody should look at again, and those from a day that is still to come.
pub fn outdated_helplines(settings: &Settings, today: Date) -> Vec<Diagnostic> {
    if !settings.shows_help() {
        return vec![];
    }
    let mut found = vec![];
    for lijn in &settings.hulplijnen {
        let Some(date) = &lijn.gecontroleerd else { continue };
        let is_own = date.span.path.as_str() == SETTINGS_FILE;
        if date.value > today && is_own {
            found.push(catalogue::helpline_from_the_future(date.span.clone(), &lijn.naam.value));
        } else if is_old(date.value, today) {
            let (at, name) = (date.span.clone(), &lijn.naam.value);
            found.push(match is_own {
                true => catalogue::old_helpline(at, name, &date.value.to_string()),
                // What the program carries is mended by a list of the region's own.
                false => catalogue::old_helplines(settings.top(), &date.value.to_string()),
            });
        }
    }
    // Those of the program were looked at on one day, and are one finding.
    found.dedup_by(|a, b| a.code == b.code && a.location == b.location);
    found
}

fn is_old(looked: Date, today: Date) -> bool {
    let until = looked.checked_add(jiff::Span::new().months(MAX_MONTHS));
    until.is_ok_and(|until| until < today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_dialled_without_the_signs_for_readers() {
        for (text, expected) in [
            ("112", Some("112")),
            ("0123 - 45 67 89", Some("0123456789")),
            ("(0123) 45.67.89", Some("0123456789")),
            ("+31 (0)20 123 45 67", Some("+31201234567")),
            ("0800–2000", Some("08002000")),
            ("12", None),
            ("bel ons", None),
            ("0800-HULP", None),
            ("1234567890123456", None),
            ("", None),
        ] {
            assert_eq!(dialled(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn the_lines_of_the_program_are_whole_in_both_languages() {
        let lines = |language| builtin(language);
        assert_eq!(lines("nl").len(), lines("en").len());
        for line in lines("nl").iter().chain(&lines("en")) {
            let name = &line.naam.value;
            assert!(line.telefoon.is_some() || line.website.is_some(), "{name}");
            assert!(line.uitleg.is_some() && line.wanneer.is_some(), "{name}");
            assert!(line.bron.is_some() && line.gecontroleerd.is_some(), "{name}");
        }
        assert!(lines("nl").iter().any(|line| line.is_nood));
    }
}
