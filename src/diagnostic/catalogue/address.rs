//! What is wrong in the addresses of pages, and in links to them.

use super::{advice, error, warning, with_nearest};
use crate::diagnostic::{Diagnostic, Location};
use crate::source::{SitePath, Span};

/// `adres-dubbel`: two pages with the same address.
pub fn duplicate_address(at: Span, address: &str, first: &SitePath) -> Diagnostic {
    let args = vec![("adres", address.into()), ("eerste", first.as_str().into())];
    error("adres-dubbel", Location::At(at), args)
}

/// `adres-gereserveerd`: a page at the address of a page of the program, which is shown.
pub fn reserved_address(at: Span, address: &str) -> Diagnostic {
    error("adres-gereserveerd", Location::At(at), vec![("adres", address.into())])
}

/// `bestand-botst`: a file of the website that is in the way of another, on every disk or on
/// those where capitals do not count; it is left out.
pub fn colliding_file(at: Location, file: &str, other: &str) -> Diagnostic {
    let args = vec![("bestand", file.into()), ("ander", other.into())];
    warning("bestand-botst", at, args)
}

/// `index-zonder-streepje`: `index.md`, which is read as `_index.md`.
pub fn plain_index(at: Span) -> Diagnostic {
    advice("index-zonder-streepje", Location::At(at), vec![])
}

/// `link-nergens`: a link to a page or file that is not there.
pub fn dead_link(at: Span, target: &str, nearest: Option<&str>) -> Diagnostic {
    with_nearest(error("link-nergens", Location::At(at), vec![("doel", target.into())]), nearest)
}

/// `anker-nergens`: a link to a page that is there, and a place on it that is not.
pub fn dead_anchor(at: Span, page: &str, anchor: &str, nearest: Option<&str>) -> Diagnostic {
    let args = vec![("pagina", page.into()), ("anker", anchor.into())];
    with_nearest(error("anker-nergens", Location::At(at), args), nearest)
}

/// `link-niet-gepubliceerd`: a link to a page that is kept back with `publiceren: nee`.
pub fn link_to_unpublished(at: Span, page: &str) -> Diagnostic {
    error("link-niet-gepubliceerd", Location::At(at), vec![("pagina", page.into())])
}

/// `link-geweigerd`: a link with a scheme that could run code or read the visitor's disk.
pub fn refused_link(at: Span, target: &str) -> Diagnostic {
    error("link-geweigerd", Location::At(at), vec![("doel", target.into())])
}

/// `link-eigen-computer`: a link or picture that only the writer's own computer can open.
pub fn local_link(at: Span, target: &str) -> Diagnostic {
    error("link-eigen-computer", Location::At(at), vec![("doel", target.into())])
}

/// `alias-bezet`: an old address that a page of this site has; visitors get that page.
pub fn alias_taken(at: Span, alias: &str, page: &SitePath) -> Diagnostic {
    let args = vec![("alias", alias.into()), ("pagina", page.as_str().into())];
    warning("alias-bezet", Location::At(at), args)
}

/// `alias-ongeldig`: an old address that is no path on this site.
pub fn bad_alias(at: Span, alias: &str) -> Diagnostic {
    warning("alias-ongeldig", Location::At(at), vec![("alias", alias.into())])
}
