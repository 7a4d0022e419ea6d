//! What a later revision of a norm asks beyond the one in force. It stands apart, as advice: the
//! verdicts are those of the revision that the region chose.

use std::sync::Arc;

use super::{NormOutcome, Verdict, assess};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::norm::{Change, Norm};
use crate::publication::Publication;
use crate::settings::{Settings, Status};
use crate::source::{Date, Span};

/// A later revision, held against the publication.
#[derive(Clone, Debug)]
pub struct LaterRevision {
    /// The norm in that revision.
    pub norm: Arc<Norm>,
    /// What its list of changes says of it and those in between.
    pub changes: Vec<Change>,
    /// What it asks more, in its own order.
    pub more: Vec<More>,
}

/// A requirement of which a later revision asks more.
#[derive(Clone, PartialEq, Debug)]
pub struct More {
    /// Position in the later norm's requirements.
    pub requirement_idx: usize,
    /// What the revision in force finds; `None` when it has no such requirement.
    pub now: Option<Verdict>,
    /// What the later one would find.
    pub then: Verdict,
}

/// Holds the publication against a later revision of a norm in force, and says so once.
pub fn look_ahead(
    publication: &Publication,
    settings: &Settings,
    now: &NormOutcome,
    later: &Arc<Norm>,
    today: Date,
    found: &mut Vec<Diagnostic>,
) -> LaterRevision {
    let (ahead, _) = assess(publication, settings, &[Arc::clone(later)], Status::Concept, today);
    let outcomes = ahead.norms.into_iter().flat_map(|norm| norm.outcomes);
    let more: Vec<More> = outcomes
        .filter_map(|then| {
            let of_now = now.outcomes.iter().find(|outcome| outcome.id == then.id);
            let is_more = of_now.is_none_or(|now| then.verdict < now.verdict);
            is_more.then_some(More {
                requirement_idx: then.requirement_idx,
                now: of_now.map(|outcome| outcome.verdict),
                then: then.verdict,
            })
        })
        .collect();
    let changes = later.changes.iter().filter(|change| {
        change.revision > now.norm.edition.revision && change.revision <= later.edition.revision
    });
    let chosen = settings.normen.iter().find(|choice| choice.norm.value == now.norm.id);
    let at = chosen.map_or_else(|| Span::top(&settings.path), |choice| choice.editie.span.clone());
    let ids = more.iter().filter_map(|more| later.requirements.get(more.requirement_idx));
    let ids: Vec<&str> = ids.map(|requirement| requirement.id.value.as_str()).collect();
    found.push(catalogue::later_revision(at, &now.norm.id, later.edition.revision, &ids));
    LaterRevision { norm: Arc::clone(later), changes: changes.cloned().collect(), more }
}
