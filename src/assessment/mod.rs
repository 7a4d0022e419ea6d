//! Holds a publication against the norms in force.
//!
//! In: a [`Publication`](crate::publication::Publication), the [`Norm`]s, a day. Out: one
//! [`Outcome`] per requirement, in the order of the norm, and the findings on completeness. What
//! evidence *is* stands in `evidence`; how a finding is worded stands in the catalogue of
//! [`crate::diagnostic`].
//!
//! Invariant: a requirement never disappears. What cannot be read is [`Verdict::Missing`].

mod assess;
mod claimed;
mod count;
mod evidence;
mod finding;
mod judged;
mod later;
mod suggestion;
mod words;

use std::sync::Arc;

use crate::document::{NotApplicable, Plan};
use crate::judgement::Judgement;
use crate::norm::{Level, Norm};
use crate::source::{Located, SitePath, Span};

pub use assess::assess;
pub use count::Counts;
pub use judged::{judge, judged_digest};
pub use later::{LaterRevision, More, look_ahead};
pub use suggestion::{Suggestion, suggest};

/// All norms in force, held against the publication, in the order of the settings.
#[derive(Clone, Debug, Default)]
pub struct Assessment {
    /// Per norm.
    pub norms: Vec<NormOutcome>,
}

/// One norm, held against the publication.
#[derive(Clone, Debug)]
pub struct NormOutcome {
    /// The norm.
    pub norm: Arc<Norm>,
    /// One per requirement, in the order of [`Norm::requirements`].
    pub outcomes: Vec<Outcome>,
    /// What the latest revision of the same edition asks more, when that is another one.
    pub later: Option<LaterRevision>,
}

/// What the machine saw of one requirement.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    /// The requirement's id.
    pub id: String,
    /// Its position in [`Norm::requirements`].
    pub requirement_idx: usize,
    /// The verdict.
    pub verdict: Verdict,
    /// Per entry of the asked evidence, in the norm's order.
    pub entries: Vec<Entry>,
    /// Where it is treated: the claims in site order, then facts.
    pub places: Vec<Place>,
    /// A promise that stands beside the verdict.
    pub plan: Option<Located<Plan>>,
    /// Why it does not apply, while that holds.
    pub not_applicable: Option<Located<NotApplicable>>,
    /// What people found, beside the verdict, in order of day and role; filled by [`judge`].
    pub judgements: Vec<Judged>,
}

/// What a person found, held against the text of today.
#[derive(Clone, PartialEq, Debug)]
pub struct Judged {
    /// What was recorded.
    pub judgement: Judgement,
    /// Whether it is about what stands there today, to the letter.
    pub is_current: bool,
    /// Whether nobody judged in the same role on a later day.
    pub is_latest: bool,
}

/// The machine's verdict on a requirement.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Verdict {
    /// `ontbreekt`.
    Missing,
    /// `behandeld`.
    Treated,
    /// `onderbouwd`.
    Substantiated,
    /// `niet van toepassing`.
    NotApplicable,
    /// `mensenwerk`.
    ForHumans,
}

impl Verdict {
    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Treated => "treated",
            Self::Substantiated => "substantiated",
            Self::NotApplicable => "not-applicable",
            Self::ForHumans => "for-humans",
        }
    }
}

/// How far one entry of the evidence is met.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum State {
    /// Nothing counts.
    Unmet,
    /// Something counts, less than asked.
    Partly,
    /// All that was asked.
    Met,
}

/// One entry of the asked evidence and what was found of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// How far it is met.
    pub state: State,
    /// What was found, for people.
    pub found: Found,
    /// Its own level, when it has one.
    pub level: Option<Level>,
    /// The norm's words for it, when it has any.
    pub what: Option<String>,
}

/// What was found of one entry, in numbers and names. Words around them are the report's.
#[derive(Clone, PartialEq, Debug)]
pub enum Found {
    /// Words of running text.
    Words {
        /// Found.
        found: usize,
        /// Asked.
        asked: usize,
    },
    /// Rows of tables that have the asked columns.
    Rows {
        /// Complete rows found.
        found: usize,
        /// Asked.
        asked: usize,
        /// Column names of the table that comes nearest; empty when there is no table.
        seen: Vec<String>,
        /// Asked columns that no column there matches.
        missed: Vec<String>,
        /// Row keys asked by name (municipalities, choices) that have no complete row.
        absent: Vec<String>,
        /// Rows that do not count, each with the first column that has no words yet.
        incomplete: Vec<String>,
    },
    /// Items of lists.
    Items {
        /// Found.
        found: usize,
        /// Asked.
        asked: usize,
    },
    /// Written dates.
    Dates {
        /// Found.
        found: usize,
        /// Asked.
        asked: usize,
        /// Whether they had to ascend and do not.
        out_of_order: bool,
    },
    /// An e-mail address or telephone number.
    Contact {
        /// Whether there is one.
        found: bool,
    },
    /// Links of the asked kind.
    Links {
        /// Found.
        found: usize,
    },
    /// A typed fact.
    Field {
        /// `segment.bekostiging`.
        field: String,
        /// How it is shown.
        title: String,
        /// Records that have it.
        filled: usize,
        /// Records there are, or that are asked.
        records: usize,
        /// Values that were filled in and do not meet it, such as a plain no.
        refused: Vec<String>,
    },
    /// Chapters with a claim that has text.
    Chapters {
        /// Found.
        found: usize,
        /// Asked.
        asked: usize,
    },
    /// The best of several ways.
    AnyOf(Vec<Entry>),
    /// Only a person can tell.
    Human,
}

/// A place that treats a requirement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// The file.
    pub path: SitePath,
    /// The heading, the page's top, or the field.
    pub span: Span,
    /// The anchor on the page; `None` for the page as a whole and for facts.
    pub anchor: Option<String>,
    /// The address with anchor, without the base path; `None` for settings.
    pub url: Option<String>,
    /// The words of the heading, the page's title, or the field's title.
    pub title: String,
    /// Words of running text that count here.
    pub words: usize,
    /// Rows of tables that stand here.
    pub rows: usize,
}
