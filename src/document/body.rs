//! The Markdown of a page's body, as events with their place in the file.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser};

use super::word::{Plain, plain_markdown};

/// The body of one document, ready to be walked as often as needed.
#[derive(Clone, Debug)]
pub struct Body<'s> {
    plain: Plain<'s>,
    start: usize,
}

impl<'s> Body<'s> {
    /// The body that starts at this byte of a source text.
    pub fn new(text: &'s str, start: usize) -> Self {
        Self { plain: plain_markdown(text.get(start..).unwrap_or_default()), start }
    }

    /// How many remains of Word were rewritten.
    pub(super) fn n_rewritten(&self) -> usize {
        self.plain.n_found
    }

    /// Where tables stand in the source text that cannot be read with certainty.
    pub(super) fn drawn_tables(&self) -> impl Iterator<Item = usize> {
        self.plain.drawn.iter().map(|at| self.start + at)
    }

    /// The events, each with its bytes in the source text.
    ///
    /// What a converter from Word leaves behind (`[woord]{.mark}`, picture sizes in braces, grid
    /// tables) arrives as plain Markdown; the places stay those of the file.
    pub fn events(&self) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_HEADING_ATTRIBUTES
            | Options::ENABLE_DEFINITION_LIST
            | Options::ENABLE_GFM;
        Parser::new_ext(&self.plain.text, options).into_offset_iter().map(|(event, range)| {
            let place = |at| self.start + self.plain.map.original(at);
            (event, place(range.start)..place(range.end).max(place(range.start)))
        })
    }
}
