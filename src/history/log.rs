//! Reads the log of versions that a region writes: `content/wijzigingen.md`.
//!
//! Every heading of level 2 is a version, the newest first: `## Versie 1.1, 12 maart 2027`. The
//! word before the number and the day behind it may be left out.

use crate::document::{Document, Heading};
use crate::publication::Publication;
use crate::source::{Date, Span, dates_in};

/// The address of the page on which versions stand.
pub const CHANGES_ADDRESS: &str = "/wijzigingen/";

/// Words that may stand before the number of a version.
const WORDS: [&str; 4] = ["versie", "version", "vs", "v"];

/// The versions in the log, in its order.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Log {
    /// What could be read as a version.
    pub entries: Vec<LogEntry>,
    /// Headings that could not.
    pub unclear: Vec<(String, Span)>,
}

/// A version in the log.
#[derive(Clone, PartialEq, Debug)]
pub struct LogEntry {
    /// Its number: `1.1`.
    pub name: String,
    /// The day in the heading.
    pub day: Option<Date>,
    /// The heading's words.
    pub title: String,
    /// The heading's anchor.
    pub anchor: String,
    /// The heading.
    pub span: Span,
}

impl Log {
    /// The log in this publication; `None` when nobody keeps one, or it is kept back.
    pub fn of(publication: &Publication) -> Option<Self> {
        let mut pages = publication.documents.iter();
        let page = pages.find(|page| page.address == CHANGES_ADDRESS && page.is_published())?;
        Some(Self::read(page))
    }

    fn read(page: &Document) -> Self {
        let mut log = Self::default();
        let shown = page.headings.iter().enumerate();
        let shown = shown.filter(|(idx, _)| Some(*idx) != page.title_heading);
        for (_, heading) in shown.filter(|(_, heading)| heading.level == 2) {
            match entry(heading) {
                Some(entry) => log.entries.push(entry),
                None => log.unclear.push((heading.text.clone(), heading.span.clone())),
            }
        }
        log
    }
}

fn entry(heading: &Heading) -> Option<LogEntry> {
    let name = version_in(&heading.text)?;
    let day = dates_in(&heading.text).first().map(|found| found.date);
    Some(LogEntry {
        name,
        day,
        title: heading.text.clone(),
        anchor: heading.id.clone(),
        span: heading.span.clone(),
    })
}

/// The number of the version that a text begins with: `1.1` for "Versie 1.1, 12 maart 2027",
/// "v1.1" and "1.1 (maart 2027)". `None` for "12 maart 2027", and for "Inleiding".
pub fn version_in(text: &str) -> Option<String> {
    let lower = text.trim().to_lowercase();
    let found = WORDS.iter().find_map(|word| {
        let rest = lower.strip_prefix(word)?.trim_start_matches([' ', '-', ':']);
        rest.starts_with(|ch: char| ch.is_ascii_digit()).then_some(rest)
    });
    let number = found.unwrap_or(&lower);
    let end = number.find(|ch: char| !ch.is_ascii_digit() && ch != '.').unwrap_or(number.len());
    let (number, rest) = number.split_at(end);
    let number = number.trim_end_matches('.');
    // A bare number is a version when it has a point in it, or nothing but a day behind it.
    let is_version = found.is_some() || number.contains('.');
    let is_cut = rest.starts_with(|ch: char| ch.is_alphanumeric() || ch == '/');
    (is_version && !is_cut && !number.is_empty()).then(|| number.to_owned())
}

/// The numbers of a version, for putting versions in order: 1.10 comes after 1.9.
pub fn version_order(name: &str) -> Vec<u64> {
    let mut numbers: Vec<u64> = name.split('.').map(|part| part.parse().unwrap_or(0)).collect();
    while numbers.last() == Some(&0) {
        numbers.pop();
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::{version_in, version_order};

    #[test]
    fn a_version_stands_at_the_beginning_of_a_heading() {
        for (text, expected) in [
            ("Versie 1.1, 12 maart 2027", Some("1.1")),
            ("versie 2", Some("2")),
            ("v1.0", Some("1.0")),
            ("Versie-0.9: het concept", Some("0.9")),
            ("1.1 (12 maart 2027)", Some("1.1")),
            ("Versie 1.0.", Some("1.0")),
            ("12 maart 2027", None),
            ("2027-03-12", None),
            ("Inleiding", None),
            ("Versies", None),
            ("", None),
        ] {
            assert_eq!(version_in(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn versions_count_by_number() {
        assert!(version_order("1.10") > version_order("1.9"));
        assert_eq!(version_order("1.0"), version_order("1"));
    }
}
