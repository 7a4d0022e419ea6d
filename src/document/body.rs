//! The Markdown of a page's body, as events with their place in the file.

use std::ops::Range;

use pulldown_cmark::Event;

/// The body of one document, ready to be walked as often as needed.
#[derive(Clone, Debug)]
pub struct Body<'s> {
    text: &'s str,
    start: usize,
}

impl<'s> Body<'s> {
    /// The body that starts at this byte of a source text.
    pub fn new(text: &'s str, start: usize) -> Self {
        Self { text, start }
    }

    /// The events, each with its bytes in the source text.
    ///
    /// What a converter from Word leaves behind (`[woord]{.mark}`, picture sizes in braces, grid
    /// tables) arrives as plain Markdown; the places stay those of the file.
    pub fn events(&self) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        let body = self.text.get(self.start..).unwrap_or_default();
        let start = self.start;
        pulldown_cmark::Parser::new(body)
            .into_offset_iter()
            .map(move |(event, range)| (event, range.start + start..range.end + start))
    }
}
