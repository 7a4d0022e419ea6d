//! `citaat`: what somebody said or wrote, with who it was and where it stands.

use super::{Block, Kind};
use crate::data::{Node, Table};
use crate::diagnostic::Diagnostic;
use crate::source::Located;

/// What somebody said or wrote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Citaat {
    /// The words; an empty line starts a paragraph.
    pub tekst: Located<String>,
    /// Who, as a role.
    pub wie: Option<Located<String>>,
    /// Where it was said or written.
    pub bron: Option<Located<String>>,
    /// The web address of that.
    pub adres: Option<Located<String>>,
}

impl Kind for Citaat {
    fn texts(&self) -> Vec<&str> {
        vec![&self.tekst.value]
    }
}

pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Block> {
    let mut table = Table::new(node, "citaat", found)?;
    let tekst = table.required_text("tekst");
    let wie = table.text("wie");
    let bron = table.text("bron");
    let adres = table.text("adres");
    table.finish(found);
    Some(Block::Citaat(Citaat { tekst: tekst?, wie, bron, adres }))
}
