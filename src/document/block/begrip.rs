//! `begrip`: a term that is explained where it is used first; other pages lead to it.

use super::{Block, Kind};
use crate::data::{Node, Table};
use crate::diagnostic::Diagnostic;
use crate::source::Located;

/// A term with its explanation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Begrip {
    /// The term, other names behind it in brackets.
    pub term: Located<String>,
    /// What it means; an empty line starts a paragraph.
    pub uitleg: Located<String>,
}

impl Kind for Begrip {
    fn texts(&self) -> Vec<&str> {
        vec![&self.term.value, &self.uitleg.value]
    }
}

pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Block> {
    let mut table = Table::new(node, "begrip", found)?;
    let (term, uitleg) = (table.required_text("term"), table.required_text("uitleg"));
    table.finish(found);
    Some(Block::Begrip(Begrip { term: term?, uitleg: uitleg? }))
}
