//! `tabel`: rows and columns under a caption, with sums.

use super::{Block, Data, Kind, Shown, data};
use crate::data::{Node, Table};
use crate::diagnostic::Diagnostic;
use crate::source::Located;

/// A table.
#[derive(Clone, PartialEq, Debug)]
pub struct Tabel {
    /// What it shows.
    pub data: Data,
    /// The caption; a table without one is a finding.
    pub bijschrift: Option<Located<String>>,
}

impl Kind for Tabel {
    fn data(&self) -> Option<Shown<'_>> {
        Some((&self.data, self.bijschrift.as_ref()))
    }
}

pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Block> {
    let mut table = Table::new(node, "tabel", found)?;
    let bijschrift = table.required_text("bijschrift");
    let data = data::read(&mut table);
    table.finish(found);
    Some(Block::Tabel(Tabel { data: data?, bijschrift }))
}
