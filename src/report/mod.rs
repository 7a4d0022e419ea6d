//! Puts findings and verdicts into words: for a terminal, in whole sentences, for machines and
//! for GitHub; and tells what one finding or requirement means.
//!
//! In: a [`Subject`], all that a check gave and what of it was asked for. Out: text. The words
//! come from [`Words`]; which colours are shown, and where the text goes, is the edge's.
//!
//! Invariant: nothing is left out in silence. What is shortened says how much there is more, and
//! how to see it.

mod closing;
mod evidence;
mod explain;
mod github;
mod human;
mod json;
mod key;
mod plain;
mod record;
mod rule;
mod schema;
mod selection;
mod snippet;
mod suggestions;
mod table;
mod words;
mod wrap;

use crate::assessment::Suggestion;
use crate::diagnostic::{Diagnostic, Message, Severity};
use crate::machine::{Checked, Places};
use crate::norm::Level;
use crate::settings::Status;
use crate::source::{SourceSet, Span};

use closing::first_open;
pub use closing::{coherence_standing, next_step, open_outcomes, standing, tally};
pub use evidence::asked_evidence;
pub use explain::{Known, Topic, explain, explain_here, find_topic, topic_names};
pub use github::{annotations, job_summary};
pub use human::{faults, human, human_in_full};
pub use json::json;
pub use key::{Key, KeyPlace};
pub use plain::plain;
pub use schema::{NamedSchema, PAGE_SCHEMA, SchemaParts, schemas, schemas_text};
pub use selection::{Selection, UnknownId};
pub use words::{Language, Words};
pub use wrap::wrap;

/// Everything a report is made from.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'c> {
    /// Region, verdicts, texts and day; `totals` counts the findings that are not shown too.
    pub checked: Checked<'c>,
    /// The findings to show, in order of place.
    pub shown: &'c [&'c Diagnostic],
    /// Headings that could carry a claim.
    pub suggestions: &'c [Suggestion],
    /// What was asked for.
    pub selection: &'c Selection,
    /// `--as`, when the vision was held against another status than its own.
    pub held_as: Option<Status>,
    /// The words.
    pub words: &'c Words,
}

impl<'c> Subject<'c> {
    fn places(&self) -> Places<'c> {
        Places::new(self.checked.sources)
    }

    /// How many findings there are that are not shown.
    fn n_hidden(&self) -> usize {
        let totals = self.checked.totals;
        (totals.errors + totals.warnings + totals.advice).saturating_sub(self.shown.len())
    }

    /// The sentence about findings that are not shown; `None` when all are.
    fn hidden_note(&self) -> Option<String> {
        let n_hidden = self.n_hidden();
        (n_hidden > 0).then(|| {
            let only = self.selection.asked().join(", ");
            self.words
                .say("andere-meldingen", &[("aantal", n_hidden.into()), ("alleen", only.into())])
        })
    }

    /// The sentence about the status held against; `None` when it is the vision's own.
    fn held_as_note(&self) -> Option<String> {
        let own = self.checked.settings.status();
        let held = self.held_as.filter(|held| *held != own)?;
        let args = [("status", held.word().into()), ("werkelijk", own.word().into())];
        Some(self.words.say("bekeken-als", &args))
    }
}

/// Where a finding points, as `path:line`.
pub fn place_in_short(found: &Diagnostic, sources: &SourceSet) -> String {
    short_place(&found.location.span(), &Places::new(sources))
}

fn short_place(span: &Span, places: &Places<'_>) -> String {
    format!("{}:{}", span.path.as_str(), places.area(span).start.line)
}

/// A label of a finding behind the words for it.
fn also(label: &(Span, Message), places: &Places<'_>, words: &Words) -> String {
    format!("{} {}", words.word("kop-ook"), see_also(label, places, words))
}

/// A label of a finding: the other place as `path:line`, and what is there.
fn see_also(label: &(Span, Message), places: &Places<'_>, words: &Words) -> String {
    let (span, message) = label;
    let place = short_place(span, places);
    words.say("zie-ook", &[("plaats", place.into()), ("tekst", words.of(message).into())])
}

/// The severities in the order in which people read them.
const WORST_FIRST: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Advice];

/// The id of the word for a severity.
fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "ernst-fout",
        Severity::Warning => "ernst-waarschuwing",
        Severity::Advice => "ernst-advies",
    }
}

/// The id of the word for a level.
fn level_word(level: Level) -> &'static str {
    match level {
        Level::Must => "niveau-moet",
        Level::Should => "niveau-hoort",
        Level::Advice => "niveau-advies",
    }
}

/// The name that `regiovisie explain` takes for a finding: its requirement, else its code.
fn explain_name(found: &Diagnostic) -> &str {
    found.requirement.as_deref().unwrap_or(found.code.0)
}

/// What a finding still needs, as lines: the ways of "one of these" under it. Empty when there
/// is nothing to add.
fn needed(found: &Diagnostic, words: &Words) -> Vec<String> {
    let notes = found.notes.iter().skip(1);
    let line = |note: &Message| {
        let dash = if note.id.ends_with(".of") { "- " } else { "" };
        format!("{dash}{}", words.of(note))
    };
    notes.map(line).collect()
}

/// The question that a finding is about, when it is about a requirement.
fn question(found: &Diagnostic, words: &Words) -> Option<String> {
    found.notes.first().map(|note| words.of(note))
}
