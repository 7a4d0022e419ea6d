//! `tijdlijn`: phases and moments, as a drawing and in words.

use super::{Block, Kind};
use crate::data::{Node, Table, Value};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Date, Located, Span};

/// A timeline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tijdlijn {
    /// The caption; a timeline without one is a finding.
    pub bijschrift: Option<Located<String>>,
    /// Where the phases come from.
    pub fasen: Fasen,
}

/// Where phases come from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fasen {
    /// `fasen`: written out, at least one.
    Written(Vec<Fase>),
    /// `records`: all records of a kind, by its key.
    Records(Located<String>),
}

/// A phase, or a moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fase {
    /// What happens.
    pub naam: String,
    /// The first day.
    pub van: Date,
    /// The last day; the same as the first for a moment.
    pub tot: Date,
    /// More about it.
    pub tekst: Option<String>,
    /// Where it stands.
    pub span: Span,
}

impl Tijdlijn {
    /// The phases that are written out.
    pub fn written(&self) -> &[Fase] {
        match &self.fasen {
            Fasen::Written(all) => all,
            Fasen::Records(_) => &[],
        }
    }
}

impl Kind for Tijdlijn {
    fn texts(&self) -> Vec<&str> {
        let parts = self.written().iter().flat_map(|it| [Some(&it.naam), it.tekst.as_ref()]);
        parts.flatten().map(String::as_str).collect()
    }

    fn dates(&self) -> Vec<Date> {
        self.written().iter().map(|fase| fase.van).collect()
    }
}

pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Block> {
    let mut table = Table::new(node, "tijdlijn", found)?;
    let bijschrift = table.required_text("bijschrift");
    let records = table.text("records");
    let written = table.filled("fasen");
    let n_found = table.found.len();
    let fasen = match (records, written) {
        (Some(records), None) => Some(Fasen::Records(records)),
        (None, Some(node)) if matches!(node.value, Value::List(_)) => {
            let all: Vec<Fase> =
                node.items().iter().filter_map(|item| phase(item, &mut table.found)).collect();
            // A phase that falls away would make another of what was meant.
            (all.len() == node.items().len()).then_some(Fasen::Written(all))
        }
        (None, Some(node)) => {
            table.found.push(catalogue::wrong_type(node.span.clone(), "fasen", "soort-lijst"));
            None
        }
        (Some(_), Some(_)) | (None, None) => None,
    };
    if fasen.is_none() && table.found.len() == n_found {
        let at = table.span().clone();
        table.found.push(catalogue::timeline_origin(at));
    }
    table.finish(found);
    Some(Block::Tijdlijn(Tijdlijn { bijschrift, fasen: fasen? }))
}

fn phase(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Fase> {
    let mut table = Table::new(node, "fasen", found)?;
    let naam = table.required_text("naam");
    let datum = table.date("datum");
    let van = table.date("van");
    let tot = table.date("tot");
    let tekst = table.text("tekst").map(|tekst| tekst.value);
    let first = datum.clone().or_else(|| van.clone());
    if first.is_none() && table.found.is_empty() {
        table.missing("van");
    }
    let last = datum.or(tot).or(van);
    if let (Some(first), Some(last)) = (&first, &last)
        && last.value < first.value
    {
        table.found.push(catalogue::phase_ends_before(last.span.clone()));
        table.finish(found);
        return None;
    }
    table.finish(found);
    let (naam, van, tot) = (naam?.value, first?.value, last?.value);
    Some(Fase { naam, van, tot, tekst, span: node.span.clone() })
}
