//! What a later revision of a norm asks more, shown apart from the verdicts.

use serde::Serialize;

use super::Site;
use super::checklist::word;
use crate::assessment::{LaterRevision, NormOutcome, Verdict};

/// A later revision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct LaterView {
    /// Edition and revision in words.
    pub editie: String,
    /// What changed, per revision.
    pub wijzigingen: Vec<String>,
    /// The requirements of which it asks more.
    pub eisen: Vec<MoreView>,
}

/// A requirement of which a later revision asks more.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct MoreView {
    /// Its id.
    pub id: String,
    /// The question it asks.
    pub vraag: String,
    /// What it means for this vision, in a sentence.
    pub zin: String,
}

impl Site {
    /// The later revision of a norm, when there is one.
    pub(super) fn later_view(&self, outcome: &NormOutcome) -> Option<LaterView> {
        let later = outcome.later.as_ref()?;
        let edition = &later.norm.edition;
        let revision = edition.revision as usize;
        let values = [("editie", edition.id.as_str().into()), ("revisie", revision.into())];
        Some(LaterView {
            editie: self.parts.labels.with("editie", &values),
            wijzigingen: later.changes.iter().map(|change| change.text.clone()).collect(),
            eisen: self.more(later),
        })
    }

    fn more(&self, later: &LaterRevision) -> Vec<MoreView> {
        let labels = &self.parts.labels;
        let said = |verdict: Verdict| labels.text(&format!("oordeel-{}", word(verdict)));
        let all = later.more.iter().filter_map(|more| {
            let requirement = later.norm.requirements.get(more.requirement_idx)?;
            let then = said(more.then);
            let zin = match more.now.map(said) {
                None => labels.text("later-nieuw"),
                Some(now) => labels.with(
                    "later-strenger",
                    &[("nu", now.as_str().into()), ("straks", then.as_str().into())],
                ),
            };
            let id = requirement.id.value.clone();
            Some(MoreView { id, vraag: requirement.question.clone(), zin })
        });
        all.collect()
    }
}
