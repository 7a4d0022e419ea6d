//! What is wrong in the files that visitors can download.

use super::advice;
use crate::diagnostic::{Diagnostic, Location, Reference};
use crate::source::Span;

/// `pdf-toegankelijkheid`: a PDF without marks that somebody who has it read aloud needs. `lacks`
/// names them: `labels`, `taal`, `titel`; at least one.
///
/// Source: Besluit digitale toegankelijkheid overheid, which asks EN 301 549, 10 (documents that
/// are not web pages); the marks are those of ISO 14289-1 (PDF/UA-1), 7.1 and 7.2.
pub fn pdf_lacks_marks(at: Span, name: &str, lacks: &[&str]) -> Diagnostic {
    let args = vec![("bestand", name.into()), ("mist", lacks.join("-").into())];
    let mut found = advice("pdf-toegankelijkheid", Location::At(at), args);
    found.reference = Some(Reference {
        text: "Besluit digitale toegankelijkheid overheid; EN 301 549, hoofdstuk 10".to_owned(),
        url: Some("https://www.digitoegankelijk.nl/aan-de-slag/tips/kantoorbestanden".to_owned()),
    });
    found
}

/// `pdf-onleesbaar`: a PDF of which nothing can be told; `why` is `slot` (a password), `groot` or
/// `kapot`.
pub fn unreadable_pdf(at: Span, name: &str, why: &str) -> Diagnostic {
    let args = vec![("bestand", name.into()), ("soort", why.into())];
    advice("pdf-onleesbaar", Location::At(at), args)
}
