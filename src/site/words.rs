//! The terms of the region on its pages: those that a page uses, and the letters above the page
//! that explains them.

use serde::Serialize;

use super::alphabet::LetterView;
use super::{LinkView, Site};
use crate::document::Document;

/// With fewer letters than these a list of terms needs no links to them.
const MIN_LETTERS: usize = 4;

/// A term that a page uses.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct WordView {
    /// The term, leading to its explanation.
    pub begrip: LinkView,
    /// What it means.
    pub uitleg: String,
}

impl Site {
    /// Where a term is explained, base path included; `None` when visitors do not see it.
    pub fn term_address(&self, term_idx: usize) -> Option<String> {
        let known = self.parts.publication.glossary.terms.get(term_idx)?;
        let page = self.pages.get(self.page_of(known.document_idx)?)?;
        let address = self.parts.addresses.link(&page.address);
        Some(format!("{address}#{}", known.term.anchor))
    }

    /// The terms at these positions, in the order of their page.
    pub(super) fn words(&self, terms: &[usize]) -> Vec<WordView> {
        let mut terms = terms.to_vec();
        terms.sort_unstable();
        let words = terms.into_iter().filter_map(|idx| {
            let known = self.parts.publication.glossary.terms.get(idx)?;
            Some(WordView {
                begrip: LinkView {
                    titel: known.term.words.clone(),
                    adres: self.term_address(idx)?,
                },
                uitleg: known.term.explanation.clone(),
            })
        });
        words.collect()
    }

    /// Links to the first term of each letter.
    pub(super) fn term_letters(&self, document: &Document) -> Vec<LetterView> {
        let mut letters: Vec<LetterView> = vec![];
        for term in &document.terms {
            let (titel, _) = self.letter(&term.words);
            if letters.iter().all(|letter| letter.titel != titel) {
                letters.push(LetterView { titel, anker: term.anchor.clone(), onderwerpen: vec![] });
            }
        }
        if letters.len() < MIN_LETTERS { vec![] } else { letters }
    }
}
