//! `vergelijking`: choices of the region beside those of other regions.

use super::{Block, Kind};
use crate::data::{Node, Table};
use crate::diagnostic::Diagnostic;
use crate::source::Located;

/// What is compared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vergelijking {
    /// Ids of subjects, in the order in which they are shown.
    pub onderwerpen: Vec<Located<String>>,
}

impl Kind for Vergelijking {}

pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Block> {
    let mut table = Table::new(node, "vergelijking", found)?;
    let onderwerpen = table.texts("onderwerpen");
    if onderwerpen.is_empty() && table.found.is_empty() {
        table.missing("onderwerpen");
    }
    table.finish(found);
    let lower = |id: Located<String>| Located::new(id.value.trim().to_lowercase(), id.span);
    let onderwerpen: Vec<_> = onderwerpen.into_iter().map(lower).collect();
    (!onderwerpen.is_empty()).then_some(Block::Vergelijking(Vergelijking { onderwerpen }))
}
