//! What is wrong with a judgement that a person recorded.

use super::{advice, warning};
use crate::diagnostic::{Arg, Diagnostic, Kind, Location, Message};
use crate::source::Span;

/// `oordeel-verouderd`: what a person judged is not what stands there today.
pub fn judgement_outdated(at: Span, id: &str, role: &str, date: &str) -> Diagnostic {
    about_judgement(advice("oordeel-verouderd", Location::At(at), judged_by(id, role, date)), id)
}

/// `oordeel-zonder-tekst`: what a person judged is not there any more, nor anything else.
pub fn judgement_without_text(at: Span, id: &str, role: &str, date: &str) -> Diagnostic {
    about_judgement(advice("oordeel-zonder-tekst", Location::At(at), judged_by(id, role, date)), id)
}

fn judged_by(id: &str, role: &str, date: &str) -> Vec<(&'static str, Arg)> {
    vec![("eis", id.into()), ("rol", role.into()), ("datum", date.into())]
}

/// Like a shortfall, it is about one requirement and hidden where the checklist is.
fn about_judgement(mut found: Diagnostic, id: &str) -> Diagnostic {
    found.kind = Kind::Completeness;
    found.requirement = Some(id.to_owned());
    found
}

/// `oordeel-zonder-digest`: nothing tells which text was judged; the judgement counts as out of
/// date.
pub fn judgement_without_digest(at: Span, id: &str, role: &str) -> Diagnostic {
    let args = vec![("eis", id.into()), ("rol", role.into())];
    let mut found = warning("oordeel-zonder-digest", Location::At(at), args);
    found.requirement = Some(id.to_owned());
    found
}

/// `oordeel-dubbel`: two judgements on one requirement of the same day and role; both are shown.
pub fn duplicate_judgement(at: Span, id: &str, role: &str, date: &str, first: Span) -> Diagnostic {
    let mut found = warning("oordeel-dubbel", Location::At(at), judged_by(id, role, date));
    found.labels.push((first, Message::new("oordeel-dubbel.eerste", vec![])));
    found.requirement = Some(id.to_owned());
    found
}
