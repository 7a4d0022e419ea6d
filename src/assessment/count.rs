//! Counts verdicts.

use super::{NormOutcome, Outcome, Verdict};
use crate::norm::Level;

/// How many requirements have which verdict.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// All; the denominator.
    pub requirements: usize,
    /// `onderbouwd`.
    pub substantiated: usize,
    /// `behandeld`.
    pub treated: usize,
    /// `ontbreekt`.
    pub missing: usize,
    /// `niet van toepassing`.
    pub not_applicable: usize,
    /// `mensenwerk`.
    pub for_humans: usize,
}

impl Counts {
    /// Counts these outcomes.
    pub fn of<'o>(outcomes: impl IntoIterator<Item = &'o Outcome>) -> Self {
        let mut counts = Self::default();
        for outcome in outcomes {
            counts.requirements += 1;
            match outcome.verdict {
                Verdict::Substantiated => counts.substantiated += 1,
                Verdict::Treated => counts.treated += 1,
                Verdict::Missing => counts.missing += 1,
                Verdict::NotApplicable => counts.not_applicable += 1,
                Verdict::ForHumans => counts.for_humans += 1,
            }
        }
        counts
    }

    /// Requirements that still ask work: treated or missing.
    pub fn open(&self) -> usize {
        self.treated + self.missing
    }
}

impl NormOutcome {
    /// Counts over the whole norm.
    pub fn counts(&self) -> Counts {
        Counts::of(&self.outcomes)
    }

    /// Counts over the musts of the whole norm.
    pub fn must_counts(&self) -> Counts {
        Counts::of(self.outcomes.iter().filter(|outcome| self.is_must(outcome)))
    }

    /// The outcomes of one chapter (an index in the norm's chapters), in the norm's order.
    pub fn of_chapter(&self, chapter_idx: usize) -> impl Iterator<Item = &Outcome> {
        let requirements = &self.norm.requirements;
        self.outcomes.iter().filter(move |outcome| {
            requirements.get(outcome.requirement_idx).is_some_and(|r| r.chapter_idx == chapter_idx)
        })
    }

    /// Whether the outcome is about a must.
    pub fn is_must(&self, outcome: &Outcome) -> bool {
        let requirement = self.norm.requirements.get(outcome.requirement_idx);
        requirement.is_some_and(|requirement| requirement.level == Level::Must)
    }
}
