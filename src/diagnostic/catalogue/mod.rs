//! Every finding, as one named constructor each, in a file per subject.
//!
//! The words stand in `messages/*.ftl` under the code: the message itself, `.hulp` (what to do)
//! and `.uitleg` (what `explain` tells). A test compares these files with both.

mod address;
mod block;
mod coherence;
mod data;
mod download;
mod facts;
mod file;
mod help;
mod history;
mod judgement;
mod lint;
mod look;
mod norm;
mod page;
mod picture;
mod publishing;
mod requirement;
mod settings;
mod version;

use super::{Arg, Diagnostic, Kind, Location, Message, Severity};
use crate::source::Span;

pub use address::*;
pub use block::*;
pub use coherence::*;
pub use data::*;
pub use download::*;
pub use facts::*;
pub use file::*;
pub use help::*;
pub use history::*;
pub use judgement::*;
pub use lint::*;
pub use look::*;
pub use norm::*;
pub use page::*;
pub use picture::*;
pub use publishing::*;
pub use requirement::*;
pub use settings::*;
pub use version::*;

fn error(code: &'static str, location: Location, args: Vec<(&'static str, Arg)>) -> Diagnostic {
    Diagnostic::new(code, Severity::Error, location, args)
}

fn warning(code: &'static str, location: Location, args: Vec<(&'static str, Arg)>) -> Diagnostic {
    Diagnostic::new(code, Severity::Warning, location, args)
}

fn advice(code: &'static str, location: Location, args: Vec<(&'static str, Arg)>) -> Diagnostic {
    Diagnostic::new(code, Severity::Advice, location, args)
}

/// Lists values for people: `a`, `b`, `c`. Of a list that nobody would read the beginning.
fn list<'a>(values: impl IntoIterator<Item = &'a str>) -> String {
    const MOST: usize = 40;
    const SHOWN: usize = 16;
    let mut all: Vec<String> = values.into_iter().map(|value| format!("`{value}`")).collect();
    if all.len() > MOST {
        all.truncate(SHOWN);
        all.push("…".to_owned());
    }
    all.join(", ")
}

fn with_nearest(mut found: Diagnostic, nearest: Option<&str>) -> Diagnostic {
    if let Some(nearest) = nearest {
        let mut args = found.message.args.clone();
        args.push(("bedoeld", nearest.into()));
        found.help = Some(Message::new(format!("{}.bedoeld", found.code.0), args));
    }
    found
}

/// A finding about a second one of something, with words at the place of the first.
fn with_first(mut found: Diagnostic, first: Span) -> Diagnostic {
    found.labels.push((first, Message::new(format!("{}.eerste", found.code.0), vec![])));
    found
}

/// A finding that comes and goes with the day.
fn timely(mut found: Diagnostic) -> Diagnostic {
    found.kind = Kind::Time;
    found
}
