//! `cijfers`: a few figures that say the most, each with its words.

use super::{Block, Kind};
use crate::data::{Node, Table, Value};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Date, Located, Span};

/// Key figures, at least one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cijfers {
    /// The figures.
    pub cijfers: Vec<Cijfer>,
}

/// One figure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cijfer {
    /// The figure as written, or the name of a value that the program works out.
    pub waarde: Located<String>,
    /// What it counts.
    pub eenheid: Option<Located<String>>,
    /// What it says.
    pub tekst: Located<String>,
    /// Where it comes from.
    pub bron: Option<Located<String>>,
    /// The day that it holds for.
    pub peildatum: Option<Located<Date>>,
}

impl Cijfer {
    /// The name of the value that the program works out for it: `aanbieders.top3`.
    pub fn worked_out(&self) -> Option<&str> {
        let name = self.waarde.value.trim();
        if let Some(name) = name.strip_prefix("waarde:") {
            return Some(name.trim());
        }
        // `n.v.t.` and `ca.200` are no names.
        let is_word = |part: &str| {
            part.len() > 2
                && part.starts_with(|ch: char| ch.is_ascii_lowercase())
                && part.chars().all(|ch| ch.is_ascii_alphanumeric() || ch == '_')
        };
        (name.contains('.') && name.split('.').all(is_word)).then_some(name)
    }
}

impl Kind for Cijfers {
    fn texts(&self) -> Vec<&str> {
        self.cijfers.iter().map(|it| it.tekst.value.as_str()).collect()
    }

    fn values(&self) -> Vec<(&str, &Span)> {
        let named = self.cijfers.iter();
        named.filter_map(|it| Some((it.worked_out()?, &it.waarde.span))).collect()
    }
}

pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Block> {
    let Value::List(items) = &node.value else {
        found.push(catalogue::wrong_type(node.span.clone(), "cijfers", "soort-lijst"));
        return None;
    };
    let cijfers: Vec<Cijfer> = items.iter().filter_map(|item| figure(item, found)).collect();
    let is_whole = cijfers.len() == items.len() && !cijfers.is_empty();
    is_whole.then_some(Block::Cijfers(Cijfers { cijfers }))
}

fn figure(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Cijfer> {
    let mut table = Table::new(node, "cijfers", found)?;
    let waarde = table.required_text("waarde");
    let eenheid = table.text("eenheid");
    let tekst = table.required_text("tekst");
    let bron = table.text("bron");
    let peildatum = table.date("peildatum");
    table.finish(found);
    Some(Cijfer { waarde: waarde?, eenheid, tekst: tekst?, bron, peildatum })
}
