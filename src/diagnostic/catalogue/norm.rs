//! What is wrong in a norm file, its rules included.

use super::{advice, error, list, with_first, with_nearest};
use crate::diagnostic::{Diagnostic, Location};
use crate::source::{SitePath, Span};

/// `eis-dubbel`: two requirements with the same id; the first counts.
pub fn duplicate_id(at: Span, id: &str, first: Span) -> Diagnostic {
    with_first(error("eis-dubbel", Location::At(at), vec![("eis", id.into())]), first)
}

/// `norm-naam-dubbel`: two rules, values, fields, records or lists of one name in a norm; the
/// first counts.
pub fn duplicate_name(at: Span, name: &str, first: Span) -> Diagnostic {
    with_first(error("norm-naam-dubbel", Location::At(at), vec![("naam", name.into())]), first)
}

/// `norm-alleen-velden`: a requirement that asks only facts and yet needs a claim.
pub fn only_fields(at: Span, id: &str) -> Diagnostic {
    error("norm-alleen-velden", Location::At(at), vec![("eis", id.into())])
}

/// `norm-id-bezet`: a region's own norm file uses the id of a built-in norm, or the name of
/// something in one.
pub fn builtin_redefined(at: Span, id: &str) -> Diagnostic {
    error("norm-id-bezet", Location::At(at), vec![("norm", id.into())])
}

/// `norm-dubbel`: two files in `norms/` with the same norm, edition and revision; the first
/// counts.
pub fn duplicate_norm(at: Span, norm: &str, first: &SitePath) -> Diagnostic {
    let args = vec![("norm", norm.into()), ("eerste", first.as_str().into())];
    error("norm-dubbel", Location::At(at), args)
}

/// `regel-onleesbaar`: an expression of a rule that cannot be read.
pub fn unreadable_rule(at: Span) -> Diagnostic {
    error("regel-onleesbaar", Location::At(at), vec![])
}

/// `regel-te-zwaar`: a rule with more parts, or lists inside lists, than one may have.
pub fn heavy_rule(at: Span) -> Diagnostic {
    error("regel-te-zwaar", Location::At(at), vec![])
}

/// `regel-naam-onbekend`: a name in a rule that no record, field or function has.
pub fn unknown_rule_name(
    at: Span,
    name: &str,
    nearest: Option<&str>,
    allowed: &[&str],
) -> Diagnostic {
    let args = vec![("naam", name.into()), ("toegestaan", list(allowed.iter().copied()).into())];
    with_nearest(error("regel-naam-onbekend", Location::At(at), args), nearest)
}

/// `regel-soort`: a rule that holds two kinds of values against each other. Both are ids of noun
/// phrases (`soort-getal`, …).
pub fn rule_type(at: Span, seen: &str, wanted: &str) -> Diagnostic {
    let args = vec![("gezien", seen.into()), ("verwacht", wanted.into())];
    error("regel-soort", Location::At(at), args)
}

/// `latere-revisie`: a later revision of a norm in force, and the requirements of which it asks
/// more than the vision has.
pub fn later_revision(at: Span, norm: &str, revision: u32, ids: &[&str]) -> Diagnostic {
    const SHOWN: usize = 6;
    let first = ids.get(..ids.len().min(SHOWN)).unwrap_or_default();
    let args = vec![
        ("norm", norm.into()),
        ("revisie", (revision as usize).into()),
        ("n", ids.len().into()),
        ("eisen", list(first.iter().copied()).into()),
    ];
    advice("latere-revisie", Location::At(at), args)
}
