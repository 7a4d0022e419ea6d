//! `stappen`: steps in their order, each with a title, a text or both.

use super::{Block, Kind};
use crate::data::{Node, Table, Value};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::Located;

/// Steps in their order, at least one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stappen {
    /// The steps.
    pub stappen: Vec<Stap>,
}

/// One step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stap {
    /// What happens.
    pub titel: Located<String>,
    /// More about it; an empty line starts a paragraph.
    pub tekst: Option<Located<String>>,
}

impl Kind for Stappen {
    fn texts(&self) -> Vec<&str> {
        let parts = self.stappen.iter().flat_map(|stap| [Some(&stap.titel), stap.tekst.as_ref()]);
        parts.flatten().map(|part| part.value.as_str()).collect()
    }

    fn items(&self) -> Vec<String> {
        self.stappen.iter().map(Stap::words).collect()
    }
}

impl Stap {
    /// Its words as one text.
    fn words(&self) -> String {
        let tekst = self.tekst.as_ref().map_or("", |tekst| &tekst.value);
        format!("{} {tekst}", self.titel.value)
    }
}

pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Block> {
    let Value::List(items) = &node.value else {
        found.push(catalogue::wrong_type(node.span.clone(), "stappen", "soort-lijst"));
        return None;
    };
    let stappen: Vec<Stap> = items.iter().filter_map(|item| step(item, found)).collect();
    // A step that falls away would make another of what was meant.
    let is_whole = stappen.len() == items.len() && !stappen.is_empty();
    is_whole.then_some(Block::Stappen(Stappen { stappen }))
}

/// A step: a map, or its words alone.
fn step(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Stap> {
    if let Some(text) = node.text() {
        return Some(Stap { titel: Located::new(text, node.span.clone()), tekst: None });
    }
    let mut table = Table::new(node, "stappen", found)?;
    let titel = table.required_text("titel");
    let tekst = table.text("tekst");
    table.finish(found);
    Some(Stap { titel: titel?, tekst })
}
