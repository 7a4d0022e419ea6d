//! What is wrong with servers, `security.txt` and the accessibility statement.

use super::{advice, error, timely, warning};
use crate::diagnostic::{Diagnostic, Location};
use crate::source::Span;

/// `server-zonder-bestand`: a server that reads no file from the site; its part is printed by a
/// command, since what a server is told should not be public.
pub fn server_by_command(at: Span, server: &str) -> Diagnostic {
    warning("server-zonder-bestand", Location::At(at), vec![("server", server.into())])
}

/// `security-txt-ontbreekt`: a site at the top of its host without a word on weak spots.
/// Source: agreement of Dutch governments of 25 May 2023, by informatiebeveiligingsdienst.nl.
pub fn no_security_txt(location: Location) -> Diagnostic {
    advice("security-txt-ontbreekt", location, vec![])
}

/// `security-txt-in-map`: the site stands under a path, where nobody looks for the file.
/// Source: RFC 9116, section 3.
pub fn security_txt_in_folder(at: Span, base: &str) -> Diagnostic {
    advice("security-txt-in-map", Location::At(at), vec![("map", base.into())])
}

/// `security-txt-verlopen`: nobody should trust the file any more.
/// Source: RFC 9116, section 2.5.5.
pub fn security_txt_expired(at: Span, date: &str) -> Diagnostic {
    timely(error("security-txt-verlopen", Location::At(at), vec![("datum", date.into())]))
}

/// `security-txt-verloopt`: the file ends within a month.
pub fn security_txt_expires(at: Span, date: &str) -> Diagnostic {
    timely(warning("security-txt-verloopt", Location::At(at), vec![("datum", date.into())]))
}

/// `security-txt-te-lang`: the last day lies a year or more ahead.
/// Source: RFC 9116, section 2.5.5, which recommends less than a year.
pub fn security_txt_too_long(at: Span, date: &str) -> Diagnostic {
    timely(warning("security-txt-te-lang", Location::At(at), vec![("datum", date.into())]))
}

/// `toegankelijkheid-ontbreekt`: a published site without an accessibility statement.
/// Source: Besluit digitale toegankelijkheid overheid, by digitoegankelijk.nl.
pub fn no_accessibility_statement(location: Location) -> Diagnostic {
    advice("toegankelijkheid-ontbreekt", location, vec![])
}

/// `toegankelijkheid-zonder-status`: a statement that does not say how far the site is.
pub fn statement_without_status(location: Location) -> Diagnostic {
    warning("toegankelijkheid-zonder-status", location, vec![])
}

/// `toegankelijkheid-verouderd`: a statement of a year ago or more.
pub fn statement_out_of_date(at: Span, date: &str) -> Diagnostic {
    timely(warning("toegankelijkheid-verouderd", Location::At(at), vec![("datum", date.into())]))
}

/// `toegankelijkheid-c-te-lang`: first measures that have stood for half a year.
pub fn first_measures_too_long(at: Span, date: &str) -> Diagnostic {
    timely(warning("toegankelijkheid-c-te-lang", Location::At(at), vec![("datum", date.into())]))
}

/// `toegankelijkheid-zonder-onderzoek`: a status that only an audit can give.
pub fn status_without_audit(at: Span, status: &str) -> Diagnostic {
    let args = vec![("status", status.into())];
    warning("toegankelijkheid-zonder-onderzoek", Location::At(at), args)
}

/// `toegankelijkheid-onderzoek-verouderd`: an audit of three years ago or more.
pub fn audit_out_of_date(at: Span, date: &str, status: &str) -> Diagnostic {
    let args = vec![("datum", date.into()), ("status", status.into())];
    timely(warning("toegankelijkheid-onderzoek-verouderd", Location::At(at), args))
}

/// `toegankelijkheid-a-met-problemen`: everything is met, and yet something is not.
pub fn full_status_with_problems(at: Span, n_problems: usize) -> Diagnostic {
    let args = vec![("aantal", n_problems.into())];
    warning("toegankelijkheid-a-met-problemen", Location::At(at), args)
}
