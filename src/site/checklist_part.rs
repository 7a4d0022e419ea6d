//! A part of a checklist as it stands in the text of a page.

use super::Site;
use crate::assessment::{Counts, NormOutcome};
use crate::document::ChecklistPart;

/// A part of a checklist.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChecklistPartView {
    /// What it is a part of.
    pub title: String,
    /// How many requirements have which verdict, in a sentence.
    pub counts: String,
    /// Chapters of a norm, or requirements.
    pub lines: Vec<ChecklistLine>,
}

/// A chapter, or a requirement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChecklistLine {
    /// Its title or question.
    pub title: String,
    /// Its place, base path included.
    pub address: String,
    /// The verdict: `onderbouwd`, `behandeld`, `ontbreekt`, `nvt` or `mensenwerk`; `None` for a
    /// chapter.
    pub verdict: Option<&'static str>,
    /// The verdict, or the counts of a chapter, in words.
    pub words: String,
}

impl Site {
    /// A part of a checklist; `None` where the checklist is hidden, and where the norms in force
    /// have no such part.
    pub fn checklist_part(&self, part: &ChecklistPart) -> Option<ChecklistPartView> {
        if !Self::shows_checklist(&self.parts) {
            return None;
        }
        match part {
            ChecklistPart::Norm(id) => self.norm_part(&id.value),
            ChecklistPart::Chapter(id) => self.chapter_part(&id.value),
            ChecklistPart::Requirements(ids) => {
                let lines: Vec<ChecklistLine> =
                    ids.iter().filter_map(|id| self.requirement_line(&id.value)).collect();
                (!lines.is_empty()).then(|| ChecklistPartView {
                    title: String::new(),
                    counts: String::new(),
                    lines,
                })
            }
        }
    }

    fn norm_part(&self, id: &str) -> Option<ChecklistPartView> {
        let norms = &self.parts.assessment.norms;
        let norm_idx = norms.iter().position(|outcome| outcome.norm.id == id)?;
        let outcome = norms.get(norm_idx)?;
        let chapters = outcome.norm.chapters.iter().enumerate();
        let lines = chapters.filter_map(|(chapter_idx, chapter)| {
            let page = self.pages.get(*self.chapter_pages.get(&chapter.id)?)?;
            let kind = self.chapter_kind(norm_idx, chapter_idx);
            Some(ChecklistLine {
                title: format!("{kind}: {}", chapter.title),
                address: self.parts.addresses.link(&page.address),
                verdict: None,
                words: self.chapter_counts(norm_idx, chapter_idx)?.zin,
            })
        });
        Some(ChecklistPartView {
            title: outcome.norm.edition.title.clone(),
            counts: self.counts(outcome.counts(), outcome.outcomes.iter()).zin,
            lines: lines.collect(),
        })
    }

    fn chapter_part(&self, id: &str) -> Option<ChecklistPartView> {
        let norms = self.parts.assessment.norms.iter().enumerate();
        let (norm_idx, chapter_idx, outcome) = norms.into_iter().find_map(|(idx, outcome)| {
            let chapters = &outcome.norm.chapters;
            Some((idx, chapters.iter().position(|chapter| chapter.id == id)?, outcome))
        })?;
        let chapter = outcome.norm.chapters.get(chapter_idx)?;
        let all = || outcome.of_chapter(chapter_idx);
        let kind = self.chapter_kind(norm_idx, chapter_idx);
        Some(ChecklistPartView {
            title: format!("{kind}: {}", chapter.title),
            counts: self.counts(Counts::of(all()), all()).zin,
            lines: all().filter_map(|found| self.line_of(outcome, &found.id)).collect(),
        })
    }

    fn requirement_line(&self, id: &str) -> Option<ChecklistLine> {
        let (norm_idx, _) = *self.requirements.get(id)?;
        self.line_of(self.parts.assessment.norms.get(norm_idx)?, id)
    }

    fn line_of(&self, outcome: &NormOutcome, id: &str) -> Option<ChecklistLine> {
        let found = outcome.outcomes.iter().find(|found| found.id == id)?;
        let asked = outcome.norm.requirements.get(found.requirement_idx)?;
        let verdict = super::checklist::word(found.verdict);
        Some(ChecklistLine {
            title: asked.question.clone(),
            address: self.requirement_address(outcome, id),
            verdict: Some(verdict),
            words: self.parts.labels.text(&format!("oordeel-{verdict}")),
        })
    }
}
