//! What is wrong with a page that is a version of another: a translation, plain language.

use super::{advice, error, list, warning};
use crate::diagnostic::{Diagnostic, Location};
use crate::source::Span;

/// `taal-onbekend`: a language that is no tag of the standard.
/// Source: BCP 47 (RFC 5646).
pub fn unknown_language(at: Span, value: &str) -> Diagnostic {
    error("taal-onbekend", Location::At(at), vec![("taal", value.into())])
}

/// `versie-van-niets`: a version of a page that is not there.
pub fn version_of_nothing(at: Span, target: &str) -> Diagnostic {
    error("versie-van-niets", Location::At(at), vec![("doel", target.into())])
}

/// `versie-van-versie`: a version of itself, or of a page that is a version too.
pub fn version_of_version(at: Span, path: &str) -> Diagnostic {
    error("versie-van-versie", Location::At(at), vec![("doel", path.into())])
}

/// `versie-dubbel`: a second version of one page in one language; `path` is the first.
pub fn duplicate_version(at: Span, path: &str) -> Diagnostic {
    error("versie-dubbel", Location::At(at), vec![("eerste", path.into())])
}

/// `vertaling-zonder-taal`: a translation that does not say in what language it is.
/// Source: WCAG 2.1, 3.1.2.
pub fn translation_without_language(at: Span) -> Diagnostic {
    error("vertaling-zonder-taal", Location::At(at), vec![])
}

/// `versie-dekt-niet`: a claim on a page that says again what another page says.
pub fn version_claims(at: Span, id: &str) -> Diagnostic {
    warning("versie-dekt-niet", Location::At(at), vec![("eis", id.into())])
}

/// `versie-verouderd`: a version with an older date than its original.
pub fn outdated_version(at: Span, path: &str) -> Diagnostic {
    advice("versie-verouderd", Location::At(at), vec![("pagina", path.into())])
}

/// `eenvoudig-ontbreekt`: pages without a version in plain language, where the settings ask one.
pub fn missing_plain(at: Location, n_pages: usize, paths: &[&str]) -> Diagnostic {
    let args = vec![("aantal", n_pages.into()), ("paginas", list(paths.iter().copied()).into())];
    advice("eenvoudig-ontbreekt", at, args)
}

/// `vertaling-ontbreekt`: pages without a translation in a language that the settings ask.
pub fn missing_translation(at: Location, tag: &str, n_pages: usize, paths: &[&str]) -> Diagnostic {
    let pages = list(paths.iter().copied());
    let args = vec![("taal", tag.into()), ("aantal", n_pages.into()), ("paginas", pages.into())];
    advice("vertaling-ontbreekt", at, args)
}
