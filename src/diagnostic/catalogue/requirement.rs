//! What is wrong with a claim, and what lacks of a requirement.

use super::{advice, error, timely, warning, with_first, with_nearest};
use crate::diagnostic::{Arg, Diagnostic, Kind, Location, Severity};
use crate::source::Span;

/// `eis-onbekend`: a claim, plan, exception or judgement for a requirement that no norm in force has.
pub fn unknown_requirement(at: Span, id: &str, nearest: Option<&str>) -> Diagnostic {
    with_nearest(error("eis-onbekend", Location::At(at), vec![("eis", id.into())]), nearest)
}

/// `hoofdstuk-onbekend`: `hoofdstuk` names a chapter that no norm in force has.
pub fn unknown_chapter(at: Span, id: &str, nearest: Option<&str>) -> Diagnostic {
    let found = error("hoofdstuk-onbekend", Location::At(at), vec![("hoofdstuk", id.into())]);
    with_nearest(found, nearest)
}

/// `hoofdstuk-dubbel`: two pages for one chapter; the first in site order is it.
pub fn duplicate_chapter(at: Span, id: &str, first: Span) -> Diagnostic {
    with_first(error("hoofdstuk-dubbel", Location::At(at), vec![("hoofdstuk", id.into())]), first)
}

/// `nvt-niet-toegestaan`: "niet van toepassing" where the norm does not allow it; ignored.
pub fn not_applicable_refused(at: Span, id: &str) -> Diagnostic {
    let mut found = error("nvt-niet-toegestaan", Location::At(at), vec![("eis", id.into())]);
    found.requirement = Some(id.to_owned());
    found
}

/// `tekst-herhaald`: a claimed sentence that stood elsewhere before; it counts once.
pub fn repeated_text(at: Span, first: Span) -> Diagnostic {
    let args = vec![("eerste", first.path.as_str().into())];
    with_first(advice("tekst-herhaald", Location::At(at), args), first)
}

/// `plan-verlopen`: a promised date has passed and the requirement is not substantiated.
pub fn plan_overdue(at: Span, id: &str, date: &str) -> Diagnostic {
    let mut found = timely(warning(
        "plan-verlopen",
        Location::At(at),
        vec![("eis", id.into()), ("datum", date.into())],
    ));
    found.requirement = Some(id.to_owned());
    found
}

/// `nvt-verlopen`: "niet van toepassing" has ended; claims decide again.
pub fn not_applicable_expired(at: Span, id: &str, date: &str) -> Diagnostic {
    let args = vec![("eis", id.into()), ("datum", date.into())];
    let mut found = timely(warning("nvt-verlopen", Location::At(at), args));
    found.requirement = Some(id.to_owned());
    found
}

/// `eis-ontbreekt`: a requirement that nobody treats.
pub fn requirement_missing(
    place: Location,
    severity: Severity,
    id: &str,
    chapter: &str,
) -> Diagnostic {
    completeness("eis-ontbreekt", place, severity, id, ("hoofdstuk", chapter))
}

/// `eis-behandeld`: a requirement that is treated with less than the norm asks.
pub fn requirement_treated(
    place: Location,
    severity: Severity,
    id: &str,
    chapter: &str,
) -> Diagnostic {
    completeness("eis-behandeld", place, severity, id, ("hoofdstuk", chapter))
}

/// `eis-onderdeel`: one part of a treated requirement, with a level of its own, is not there.
pub fn evidence_short(place: Location, severity: Severity, id: &str, what: &str) -> Diagnostic {
    completeness("eis-onderdeel", place, severity, id, ("wat", what))
}

fn completeness(
    code: &'static str,
    place: Location,
    severity: Severity,
    id: &str,
    detail: (&'static str, &str),
) -> Diagnostic {
    let args = vec![("eis", Arg::from(id)), (detail.0, detail.1.into())];
    let mut found = Diagnostic::new(code, severity, place, args);
    found.kind = Kind::Completeness;
    found.requirement = Some(id.to_owned());
    found
}
