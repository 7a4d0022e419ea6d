//! What is wrong in `regiovisie.toml`: the region, its municipalities, the norms in force.

use super::{error, list, warning, with_first, with_nearest};
use crate::diagnostic::{Diagnostic, Location};
use crate::source::{SitePath, Span};

/// `periode-omgekeerd`: the period ends before it begins.
pub fn period_reversed(at: Span) -> Diagnostic {
    error("periode-omgekeerd", Location::At(at), vec![])
}

/// `code-ongeldig`: a CBS code of the wrong form.
pub fn bad_code(at: Span, value: &str, example: &str) -> Diagnostic {
    let args = vec![("waarde", value.into()), ("voorbeeld", example.into())];
    warning("code-ongeldig", Location::At(at), args)
}

/// `mailadres-ongeldig`: an e-mail address that is none.
pub fn bad_mail(at: Span, value: &str) -> Diagnostic {
    error("mailadres-ongeldig", Location::At(at), vec![("waarde", value.into())])
}

/// `adres-ongeldig`: a web address that is no web address.
pub fn bad_address(at: Span, value: &str) -> Diagnostic {
    error("adres-ongeldig", Location::At(at), vec![("waarde", value.into())])
}

/// `gemeente-dubbel`: two municipalities of one name; the first has the page.
pub fn double_municipality(at: Span, name: &str, first: Span) -> Diagnostic {
    with_first(warning("gemeente-dubbel", Location::At(at), vec![("gemeente", name.into())]), first)
}

/// `norm-onbekend`: the settings name a norm or edition that does not exist.
pub fn unknown_norm(at: Span, name: &str, nearest: Option<&str>, known: &[&str]) -> Diagnostic {
    let args = vec![("norm", name.into()), ("bekend", list(known.iter().copied()).into())];
    with_nearest(error("norm-onbekend", Location::At(at), args), nearest)
}

/// `geen-normen`: no norm is in force, so nothing is checked for completeness.
pub fn no_norms(at: Span) -> Diagnostic {
    warning("geen-normen", Location::At(at), vec![])
}

/// `geen-paginas`: there is no page at all.
pub fn no_pages() -> Diagnostic {
    error(
        "geen-paginas",
        Location::Absent { path: SitePath::new("content/_index.md"), asked_by: None },
        vec![],
    )
}
