//! Looks for places where a text could claim a requirement. A suggestion counts for nothing.

use crate::source::Span;

/// A heading without a claim, and the requirements whose search terms occur under it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// The heading.
    pub span: Span,
    /// Its words.
    pub heading: String,
    /// Ids of requirements, the likeliest first, at most three; empty when none of the terms
    /// occurs.
    pub requirements: Vec<String>,
}
/// stub
pub fn suggest() -> Vec<Suggestion> {
    vec![]
}
