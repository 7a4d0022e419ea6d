//! The terms that the region explains, and where a text uses one.
//!
//! In: documents that hold terms. Out: a [`Glossary`], and findings on terms that are explained
//! twice or stand out of order.
//!
//! Invariant: a term is found as a whole word only, never inside a compound.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use aho_corasick::{AhoCorasick, MatchKind};

use super::order::Alphabet;
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::{Document, Term};
use crate::source::fold;

/// What makes the plural of a Dutch word, nothing included.
const ENDINGS: [&str; 5] = ["", "en", "s", "'s", "’s"];

/// All terms.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// In site order, a term that was explained before left out.
    pub terms: Vec<GlossaryTerm>,
    matcher: Option<AhoCorasick>,
    /// Per pattern the position of its term, and whether capitals matter.
    patterns: Vec<(usize, Capitals)>,
}

/// A term of the region.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GlossaryTerm {
    /// Position in the publication's documents.
    pub document_idx: usize,
    /// The term.
    pub term: Term,
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Capitals {
    /// `Aanbieder` is also found as `aanbieder`.
    Free,
    /// `GI` is an abbreviation, and only found as it is written: `om` and `zin` are words.
    Exact(Box<str>),
}

/// Gathers the terms of published pages.
pub(super) fn gather(documents: &[Arc<Document>], found: &mut Vec<Diagnostic>) -> Glossary {
    let mut glossary = Glossary::default();
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut texts: Vec<String> = vec![];
    let order = Alphabet::dutch();
    for (document_idx, document) in documents.iter().enumerate() {
        if !document.is_published() {
            continue;
        }
        if document.is_glossary() {
            check_order(&order, document, found);
        }
        for term in &document.terms {
            let names = names(&term.words);
            let known = names.iter().find_map(|name| first.get(&fold(name)));
            if let Some(known) = known.and_then(|idx| glossary.terms.get(*idx)) {
                let other = known.term.span.clone();
                found.push(catalogue::term_twice(term.span.clone(), &term.words, other));
                continue;
            }
            let idx = glossary.terms.len();
            for name in names {
                first.insert(fold(name), idx);
                let is_short = name.chars().all(|ch| !ch.is_lowercase());
                let capitals = match is_short {
                    true => Capitals::Exact(name.into()),
                    false => Capitals::Free,
                };
                for ending in ENDINGS {
                    texts.push(format!("{name}{ending}"));
                    glossary.patterns.push((idx, capitals.clone()));
                }
            }
            glossary.terms.push(GlossaryTerm { document_idx, term: term.clone() });
        }
    }
    if !texts.is_empty() {
        let mut builder = AhoCorasick::builder();
        builder.ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest);
        glossary.matcher = builder.build(&texts).ok();
    }
    glossary
}

/// The names of a term: `Lokaal team (wijkteam, LT)` has three.
fn names(words: &str) -> Vec<&str> {
    let (name, others) = words.split_once(" (").unwrap_or((words, ""));
    let others = others.trim_end_matches(')').split([',', ';']);
    let all = std::iter::once(name).chain(others).map(str::trim);
    all.filter(|name| name.chars().count() > 1).collect()
}

/// Terms are looked up by letter, so the first that is out of order is told.
fn check_order(order: &Alphabet, document: &Document, found: &mut Vec<Diagnostic>) {
    let pairs = document.terms.iter().zip(document.terms.iter().skip(1));
    let wrong = pairs
        .map(|(before, term)| (before, term, order.key(&before.words), order.key(&term.words)))
        .find(|(.., before, term)| before > term);
    if let Some((before, term, ..)) = wrong {
        found.push(catalogue::term_out_of_order(term.span.clone(), &term.words, &before.words));
    }
}

impl Glossary {
    /// Where a text uses terms, in order: the position in [`Glossary::terms`], and the bytes.
    pub fn find(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let Some(matcher) = &self.matcher else { return vec![] };
        let mut found: Vec<(usize, Range<usize>)> = vec![];
        for hit in matcher.find_iter(text) {
            let Some((idx, capitals)) = self.patterns.get(hit.pattern().as_usize()) else {
                continue;
            };
            let range = hit.range();
            let before = text.get(..range.start).and_then(|text| text.chars().next_back());
            let after = text.get(range.end..).and_then(|text| text.chars().next());
            let words = text.get(range.clone()).unwrap_or_default();
            let is_whole = !before.is_some_and(is_inside) && !after.is_some_and(is_inside);
            let is_exact = match capitals {
                Capitals::Free => true,
                Capitals::Exact(name) => words.starts_with(&**name),
            };
            if is_whole && is_exact {
                found.push((*idx, range));
            }
        }
        found
    }
}

/// Whether a sign next to a word makes it part of a longer one.
fn is_inside(ch: char) -> bool {
    ch.is_alphanumeric() || matches!(ch, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}' | '_' | '@')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn check(text: &str, expected: &[&str]) {
        let page = "Aanbieder\n: Wie helpt.\n\nGecertificeerde instelling (GI)\n: X.\n\n\
            Jeugdregio\n: Y.\n\nLokaal team (wijkteam)\n: Z.\n\nReëel tarief\n: A.\n";
        let (document, _) = crate::document::read(&Source::new("content/begrippen.md", page));
        let mut found = vec![];
        let glossary = gather(&[Arc::new(document)], &mut found);
        assert!(found.is_empty(), "{found:?}");
        let used: Vec<&str> =
            glossary.find(text).into_iter().map(|(_, range)| &text[range]).collect();
        assert_eq!(used, expected, "{text}");
    }

    #[test]
    fn a_term_is_found_as_a_whole_word() {
        check("De aanbieder en Aanbieders.", &["aanbieder", "Aanbieders"]);
        check("Zorgaanbieder, aanbiedersgroep, aanbieder-overleg", &[]);
        check("jeugdregio’s en jeugdregio's", &["jeugdregio’s", "jeugdregio's"]);
        check("een GI, de gi en magie", &["GI"]);
        check("wijkteams of lokaal team", &["wijkteams", "lokaal team"]);
        check("een reëel tarief", &["reëel tarief"]);
        check("aanbieder- en klanttevredenheid", &[]);
        check("Gi is een GI, gi niet; GI's wel", &["GI", "GI's"]);
    }
}
