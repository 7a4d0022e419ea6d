//! What is wrong in the facts of a region: records, references between them, choices.

use super::{advice, error, list, warning, with_first, with_nearest};
use crate::diagnostic::{Diagnostic, Location};
use crate::source::{SitePath, Span};

/// `gegevensbestand-naam`: a data file whose name is nearly that of records.
pub fn data_file_name(path: &SitePath, nearest: &str) -> Diagnostic {
    let args = vec![("bestand", path.file_name().into()), ("bedoeld", nearest.into())];
    advice("gegevensbestand-naam", Location::At(Span::top(path)), args)
}

/// `kolom-telt-niet`: a column of a data file that no norm knows; it is on the website all the
/// same, since the file is.
pub fn unknown_column(at: Span, name: &str, nearest: Option<&str>, allowed: &[&str]) -> Diagnostic {
    let args = vec![("kolom", name.into()), ("toegestaan", list(allowed.iter().copied()).into())];
    with_nearest(warning("kolom-telt-niet", Location::At(at), args), nearest)
}

/// `norm-staat-uit`: facts that a norm asks which is not in force.
pub fn norm_is_off(at: Span, key: &str, norm: &str) -> Diagnostic {
    let args = vec![("sleutel", key.into()), ("norm", norm.into())];
    advice("norm-staat-uit", Location::At(at), args)
}

/// `rij-is-totaal`: a row of totals among records; it is not counted.
pub fn row_of_totals(at: Span) -> Diagnostic {
    warning("rij-is-totaal", Location::At(at), vec![])
}

/// `keuze-bestaat`: a choice of the region's own with an id that the norm has already.
pub fn own_choice_taken(at: Span, id: &str) -> Diagnostic {
    error("keuze-bestaat", Location::At(at), vec![("keuze", id.into())])
}

/// `woord-zegt-niets`: a plain yes or no where words are asked; it counts as empty.
pub fn empty_words(at: Span, key: &str, said: &str) -> Diagnostic {
    let args = vec![("sleutel", key.into()), ("gezien", said.into())];
    warning("woord-zegt-niets", Location::At(at), args)
}

/// `verwijzing-onbekend`: the name of a record that is not there.
pub fn unknown_reference(
    at: Span,
    key: &str,
    name: &str,
    nearest: Option<&str>,
    known: &[&str],
) -> Diagnostic {
    let known = if known.is_empty() { "–".to_owned() } else { list(known.iter().copied()) };
    let args = vec![("sleutel", key.into()), ("naam", name.into()), ("bekend", known.into())];
    with_nearest(error("verwijzing-onbekend", Location::At(at), args), nearest)
}

/// `verwijzing-kring`: records that refer to each other in a circle; `names` in that order.
pub fn reference_circle(at: Span, key: &str, names: &[&str]) -> Diagnostic {
    let args = vec![("sleutel", key.into()), ("kring", names.join(" → ").into())];
    error("verwijzing-kring", Location::At(at), args)
}

/// `gegeven-dubbel`: two records with one name, of a kind that others refer to by name.
pub fn duplicate_record(at: Span, name: &str, first: Span) -> Diagnostic {
    with_first(error("gegeven-dubbel", Location::At(at), vec![("naam", name.into())]), first)
}

/// `feit-dubbel`: a fact of the region with another value on another page; the first counts.
pub fn conflicting_fact(at: Span, field: &str, first: Span) -> Diagnostic {
    with_first(error("feit-dubbel", Location::At(at), vec![("veld", field.into())]), first)
}

/// `feit-leeg`: a placeholder where a fact is asked; counts as not filled in.
pub fn placeholder_fact(at: Span, field: &str) -> Diagnostic {
    warning("feit-leeg", Location::At(at), vec![("veld", field.into())])
}

/// `contact-onvolledig`: a contact without an organisation or without a way to reach it.
pub fn incomplete_contact(at: Span, field: &str) -> Diagnostic {
    error("contact-onvolledig", Location::At(at), vec![("veld", field.into())])
}

/// `persoonsgegeven`: what seems to lead to a person in a text that is about what was said.
pub fn personal_data(at: Span, key: &str, text: &str) -> Diagnostic {
    let args = vec![("sleutel", key.into()), ("gezien", text.into())];
    warning("persoonsgegeven", Location::At(at), args)
}
