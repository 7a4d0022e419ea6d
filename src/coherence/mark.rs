//! Holds the figures in a text against the facts that they refer to: `[42 %](waarde:aanbieders.top3)`.

use percent_encoding::percent_decode_str;

use super::{Coherence, VALUE_SCHEME, ValueOutcome, Worked};
use crate::data::{DUTCH_MARKS, parse_number, write_number};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::publication::Publication;
use crate::source::{fold, nearest};

/// The value that a mark names; the scheme may stand before it.
pub(super) fn find<'c>(coherence: &'c Coherence, mark: &str) -> Option<&'c ValueOutcome> {
    let start = if is_mark(mark) { VALUE_SCHEME.len() } else { 0 };
    let mark = mark.get(start..).unwrap_or_default();
    let mark = percent_decode_str(mark).decode_utf8_lossy();
    let (id, record) = mark.split_once('/').unwrap_or((&mark, ""));
    coherence.values.iter().find(|value| {
        value.definition().is_some_and(|definition| definition.id.value == id.trim())
            && fold(&value.name) == fold(record)
    })
}

/// Whether a link names a value; schemes are written in any case.
fn is_mark(target: &str) -> bool {
    target.get(..VALUE_SCHEME.len()).is_some_and(|start| start.eq_ignore_ascii_case(VALUE_SCHEME))
}

/// Reports figures that differ from the facts, and marks that name nothing.
pub(super) fn check(coherence: &Coherence, publication: &Publication, found: &mut Vec<Diagnostic>) {
    for document in publication.documents.iter().filter(|document| document.is_published()) {
        let marks = document.links.iter().filter(|link| is_mark(&link.target));
        for link in marks {
            let at = link.span.clone();
            let name = link.target.get(VALUE_SCHEME.len()..).unwrap_or_default();
            let Some(outcome) = find(coherence, name) else {
                let known: Vec<String> = coherence.values.iter().map(ValueOutcome::mark).collect();
                let near = nearest(name, known.iter().map(String::as_str));
                let mut shown: Vec<&str> = known.iter().map(String::as_str).collect();
                shown.truncate(12);
                found.push(catalogue::unknown_mark(at, name, near, &shown));
                continue;
            };
            let Some(value) = &outcome.value else {
                // The value itself is at fault, which is told in the norm file.
                if outcome.missing.is_empty() {
                    continue;
                }
                let fields: Vec<&str> =
                    outcome.missing.iter().map(|missing| missing.field.as_str()).collect();
                found.push(catalogue::unknown_figure(at, name, &fields));
                continue;
            };
            if !link.text.trim().is_empty() && !says(&link.text, value) {
                let shown = outcome.written(DUTCH_MARKS).unwrap_or_default();
                found.push(catalogue::wrong_figure(at, link.text.trim(), &shown));
            }
        }
    }
}

/// Whether a text gives this value, in as many decimals as it has itself.
fn says(text: &str, value: &Worked) -> bool {
    match value {
        Worked::Text(words) => fold(text) == fold(words),
        Worked::Number(number) => {
            let text = text.replace(['−', '–'], "-");
            let is_figure = |ch: char| ch.is_ascii_digit() || matches!(ch, '.' | ',' | '-');
            let start = text.find(|ch: char| ch.is_ascii_digit());
            let Some(start) = start else { return false };
            let start = start - usize::from(text.get(..start).is_some_and(|t| t.ends_with('-')));
            let rest = text.get(start..).unwrap_or_default();
            let end = rest.find(|ch| !is_figure(ch)).unwrap_or(rest.len());
            let figure = rest.get(..end).unwrap_or_default().trim_end_matches(['.', ',', '-']);
            // A point is a decimal sign when nothing but a fraction stands behind it.
            let fraction = figure.rsplit_once(',').or_else(|| match parse_number(figure) {
                Some(said) if said.fract() != 0.0 => figure.rsplit_once('.'),
                _ => None,
            });
            let decimals = fraction.map_or(0, |(_, fraction)| fraction.len());
            // A second figure, or thousands and millions in words, is more than we can read.
            let after = rest.get(end..).unwrap_or_default().to_lowercase();
            let scales = ["miljoen", "miljard", "duizend", "mln", "mld"];
            let is_scaled = scales.iter().any(|word| after.contains(word));
            if is_scaled || after.contains(|ch: char| ch.is_ascii_digit()) {
                return false;
            }
            parse_number(figure).is_some_and(|said| {
                let round = |number: f64| write_number(number, decimals, DUTCH_MARKS);
                round(said) == round(*number)
            })
        }
    }
}

impl ValueOutcome {
    /// How a text refers to it, without the scheme.
    pub fn mark(&self) -> String {
        let id = self.definition().map_or("", |definition| definition.id.value.as_str());
        if self.name.is_empty() { id.to_owned() } else { format!("{id}/{}", self.name) }
    }

    /// The value with its unit, in words; `None` when it could not be worked out.
    pub fn written(&self, marks: (char, char)) -> Option<String> {
        let definition = self.definition()?;
        let text = match self.value.as_ref()? {
            Worked::Text(text) => return Some(text.clone()),
            Worked::Number(number) => write_number(*number, definition.decimals, marks),
        };
        Some(match definition.unit.as_deref() {
            None | Some("") => text,
            Some("euro" | "€") => format!("€\u{a0}{text}"),
            Some(unit) => format!("{text}\u{a0}{unit}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_held_against_the_facts_in_its_own_decimals() {
        for (text, number, expected) in [
            ("42 %", 42.3, true),
            ("42,3 %", 42.3, true),
            ("42,4 %", 42.3, false),
            ("40 %", 42.3, false),
            ("ongeveer 42 procent", 42.3, true),
            ("€ 1.250", 1250.0, true),
            ("-5 %", -5.0, true),
            ("veel", 42.0, false),
            ("43 miljoen", 43.0, false),
            ("43 à 90", 43.0, false),
            ("−5 %", -5.0, true),
            ("−5 %", 5.0, false),
            ("42.9", 43.2, false),
            ("43.2", 43.2, true),
            ("43", 42.5, true),
        ] {
            assert_eq!(says(text, &Worked::Number(number)), expected, "{text}");
        }
        assert!(says("Sterke groei", &Worked::Text("sterke groei".to_owned())));
    }
}
