//! `checklist`: a part of a checklist, in any page.

use super::{Block, Kind};
use crate::data::{Node, Table};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::Located;

/// Which part of a checklist is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ChecklistPart {
    /// `norm`: all chapters of a norm, with how many requirements have which verdict.
    Norm(Located<String>),
    /// `hoofdstuk`: the requirements of a chapter.
    Chapter(Located<String>),
    /// `eisen`: these requirements.
    Requirements(Vec<Located<String>>),
}

impl Kind for ChecklistPart {}

pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Block> {
    let mut table = Table::new(node, "checklist", found)?;
    let lower = |id: Located<String>| Located::new(id.value.trim().to_lowercase(), id.span);
    let norm = table.text("norm").map(lower).map(ChecklistPart::Norm);
    let chapter = table.text("hoofdstuk").map(lower).map(ChecklistPart::Chapter);
    let eisen: Vec<_> = table.texts("eisen").into_iter().map(lower).collect();
    let eisen = (!eisen.is_empty()).then_some(ChecklistPart::Requirements(eisen));
    let at = table.span().clone();
    table.finish(found);
    let mut all = [norm, chapter, eisen].into_iter().flatten();
    match (all.next(), all.next()) {
        (Some(part), None) => Some(Block::Checklist(part)),
        _ => {
            found.push(catalogue::which_checklist(at));
            None
        }
    }
}
