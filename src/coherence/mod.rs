//! Holds the choices of a region against each other: the rules of the norms in force, and the
//! values that they work out.
//!
//! In: a [`Publication`](crate::publication::Publication), the norms, a day. Out: one
//! [`RuleOutcome`] per rule and record, one [`ValueOutcome`] per computed value and record, and
//! the findings. What a rule says stands in the norm; how it is worked out stands in `evaluate`.
//!
//! Invariant: a rule is never passed because a fact is empty. It is then *not to be judged*, and
//! says which facts it waits for.

mod evaluate;
mod finding;
mod judge;
mod mark;

use std::sync::Arc;

use crate::diagnostic::Severity;
use crate::norm::{ComputedValue, Norm, Rule};
use crate::publication::Answer;
use crate::source::Span;

pub use evaluate::{Failure, Missing};
pub use judge::cohere;

/// The address of a figure in a text that the facts give: `waarde:aanbieders.top3`.
pub const VALUE_SCHEME: &str = "waarde:";

/// All rules and values of the norms in force, held against the facts.
#[derive(Clone, Debug, Default)]
pub struct Coherence {
    /// In the order of the settings, the norm and the records.
    pub rules: Vec<RuleOutcome>,
    /// Likewise.
    pub values: Vec<ValueOutcome>,
}

/// What one rule says of one record, or of the region.
#[derive(Clone, Debug)]
pub struct RuleOutcome {
    /// The norm it belongs to.
    pub norm: Arc<Norm>,
    /// Position in [`Norm::rules`].
    pub rule_idx: usize,
    /// The position of the record among those of its kind; `None` for the region, and when there
    /// is no record at all.
    pub record_idx: Option<usize>,
    /// The record's name; empty for the region.
    pub name: String,
    /// What it says.
    pub state: RuleState,
    /// The facts that decided; the record itself for a fact that is not there.
    pub places: Vec<Span>,
    /// What the region answers to it.
    pub answer: Option<Answer>,
}

/// What a rule says.
#[derive(Clone, PartialEq, Debug)]
pub enum RuleState {
    /// These choices go together.
    Fine,
    /// They do not.
    Tension(Severity),
    /// They do not, and the region has the countermeasure that the rule names.
    Lifted,
    /// Facts are empty on which it depends; at least one.
    Unknown(Vec<Missing>),
    /// The rule itself is at fault; told in the norm file.
    Broken,
}

/// One computed value of one record, or of the region.
#[derive(Clone, Debug)]
pub struct ValueOutcome {
    /// The norm it belongs to.
    pub norm: Arc<Norm>,
    /// Position in [`Norm::values`].
    pub value_idx: usize,
    /// The position of the record among those of its kind.
    pub record_idx: Option<usize>,
    /// The record's name; empty for the region.
    pub name: String,
    /// The value; `None` when facts are missing for it.
    pub value: Option<Worked>,
    /// The empty facts on which it depends; empty too when the value itself is at fault.
    pub missing: Vec<Missing>,
}

/// A value that was worked out.
#[derive(Clone, PartialEq, Debug)]
pub enum Worked {
    /// A number.
    Number(f64),
    /// Words.
    Text(String),
}

impl RuleOutcome {
    /// The rule.
    pub fn rule(&self) -> Option<&Rule> {
        self.norm.rules.get(self.rule_idx)
    }

    /// Whether the region answers a tension that may be answered.
    pub fn is_answered(&self) -> bool {
        self.answer.is_some()
            && matches!(self.state, RuleState::Tension(Severity::Warning | Severity::Advice))
    }
}

impl ValueOutcome {
    /// How it is worked out.
    pub fn definition(&self) -> Option<&ComputedValue> {
        self.norm.values.get(self.value_idx)
    }
}

impl Coherence {
    /// The value that a mark in a text names: `aanbieders.top3`, or `id/record`.
    pub fn value(&self, mark: &str) -> Option<&ValueOutcome> {
        mark::find(self, mark)
    }
}
