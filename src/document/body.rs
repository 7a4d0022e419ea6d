//! The Markdown of a page's body, as events with their place in the file.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser};

use super::word::{OffsetMap, plain_markdown};

/// The body of one document, ready to be walked as often as needed.
#[derive(Clone, Debug)]
pub struct Body<'s> {
    text: Cow<'s, str>,
    map: OffsetMap,
    start: usize,
    /// How many remains of Word were rewritten.
    pub n_rewritten: usize,
}

impl<'s> Body<'s> {
    /// The body that starts at this byte of a source text.
    pub fn new(text: &'s str, start: usize) -> Self {
        let (text, map, n_rewritten) = plain_markdown(text.get(start..).unwrap_or_default());
        Self { text, map, start, n_rewritten }
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
        Parser::new_ext(&self.text, options).into_offset_iter().map(|(event, range)| {
            let place = |at| self.start + self.map.original(at);
            (event, place(range.start)..place(range.end).max(place(range.start)))
        })
    }
}
