//! Turns spans into lines and columns, with one index of lines per file.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::source::{LineIndex, Position, SitePath, Source, SourceSet, Span};

/// A place as people count it; the end is exclusive.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Area {
    /// First character.
    pub start: Position,
    /// The character after the last; equal to `start` for an empty place.
    pub end: Position,
}

/// The texts with their lines counted, each at the first question about it.
#[derive(Debug)]
pub struct Places<'s> {
    files: BTreeMap<&'s SitePath, (&'s Source, OnceCell<LineIndex>)>,
}

impl<'s> Places<'s> {
    /// Takes the texts that spans point into.
    pub fn new(sources: &'s SourceSet) -> Self {
        let files = sources.iter().map(|(path, source)| (path, (source, OnceCell::new())));
        Self { files: files.collect() }
    }

    /// The lines and columns of a span. A file that is not there, or could not be read, has line
    /// 1 and column 1 only.
    pub fn area(&self, span: &Span) -> Area {
        let Some((text, index)) = self.lines_of(&span.path) else {
            let top = Position { line: 1, column: 1 };
            return Area { start: top, end: top };
        };
        let start = index.position(text, span.start);
        Area { start, end: index.position(text, span.end.max(span.start)) }
    }

    /// The text of a file with the index of its lines; `None` when it is not there.
    pub fn lines_of(&self, path: &SitePath) -> Option<(&'s str, &LineIndex)> {
        let (source, index) = self.files.get(path)?;
        Some((&source.text, index.get_or_init(|| LineIndex::new(&source.text))))
    }
}
