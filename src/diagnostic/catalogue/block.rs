//! What is wrong in a block of a page, or in the rows that it shows.

use super::{error, list, warning, with_nearest};
use crate::diagnostic::{Diagnostic, Location, Message};
use crate::source::Span;

/// `blok-bijna`: code whose first word is nearly the name of a block; it is shown as code.
pub fn almost_a_block(at: Span, name: &str, meant: &str) -> Diagnostic {
    let args = vec![("naam", name.into()), ("bedoeld", meant.into())];
    warning("blok-bijna", Location::At(at), args)
}

/// `blok-leeg`: a block with nothing in it.
pub fn empty_block(at: Span, name: &str) -> Diagnostic {
    error("blok-leeg", Location::Gap { inside: at }, vec![("naam", name.into())])
}

/// `blok-bron`: a block that names no place, or more than one, where its rows come from.
pub fn block_origin(at: Span) -> Diagnostic {
    error("blok-bron", Location::Gap { inside: at }, vec![])
}

/// `blok-checklist`: a block that does not say, or says twice, which part of a checklist it shows.
pub fn which_checklist(at: Span) -> Diagnostic {
    error("blok-checklist", Location::Gap { inside: at }, vec![])
}

/// `kaart-breed`: more tiles beside each other than can be read on a phone.
pub fn too_many_tiles(at: Span, n: usize, most: usize) -> Diagnostic {
    error("kaart-breed", Location::At(at), vec![("n", n.into()), ("grens", most.into())])
}

/// `kaart-onbekend`: a tile with a name that is none of the municipalities.
pub fn unknown_tile(at: Span, name: &str, nearest: Option<&str>) -> Diagnostic {
    with_nearest(error("kaart-onbekend", Location::At(at), vec![("naam", name.into())]), nearest)
}

/// `kaart-onvolledig`: municipalities without a tile.
pub fn missing_tiles(at: Span, names: &[&str]) -> Diagnostic {
    let args = vec![("gemeenten", list(names.iter().copied()).into())];
    warning("kaart-onvolledig", Location::At(at), args)
}

/// `blok-contact`: a block that names no way to reach somebody.
pub fn no_way_to_reach(at: Span) -> Diagnostic {
    error("blok-contact", Location::Gap { inside: at }, vec![])
}

/// `blok-norm`: a block names a norm that is not in force.
pub fn unknown_norm_in_block(at: Span, id: &str, nearest: Option<&str>) -> Diagnostic {
    with_nearest(error("blok-norm", Location::At(at), vec![("norm", id.into())]), nearest)
}

/// `blok-onderwerp`: a block names a subject that the comparison does not have.
pub fn unknown_subject(at: Span, id: &str, nearest: Option<&str>, all: &[&str]) -> Diagnostic {
    let args = vec![("onderwerp", id.into()), ("bekend", list(all.iter().copied()).into())];
    with_nearest(error("blok-onderwerp", Location::At(at), args), nearest)
}

/// `blok-bestand`: a block names a data file that is not there.
pub fn block_file(at: Span, file: &str, nearest: Option<&str>) -> Diagnostic {
    with_nearest(error("blok-bestand", Location::At(at), vec![("bestand", file.into())]), nearest)
}

/// `blok-excel`: a block names a spreadsheet, which cannot be read; `stem` is its name without the
/// ending.
pub fn block_spreadsheet(at: Span, file: &str, stem: &str) -> Diagnostic {
    let args = vec![("bestand", file.into()), ("csv", format!("{stem}.csv").into())];
    error("blok-excel", Location::At(at), args)
}

/// `blok-kolom`: a column that the rows of a block do not have.
pub fn block_column(at: Span, name: &str, nearest: Option<&str>, known: &[&str]) -> Diagnostic {
    let args = vec![("kolom", name.into()), ("bekend", list(known.iter().copied()).into())];
    with_nearest(error("blok-kolom", Location::At(at), args), nearest)
}

/// `blok-geen-rijen`: there is nothing to show.
pub fn block_without_rows(at: Span) -> Diagnostic {
    warning("blok-geen-rijen", Location::Gap { inside: at }, vec![])
}

/// `blok-geen-getal`: a cell that is no number, in a column whose numbers are used.
pub fn block_no_number(at: Span, value: &str, column: &str, asked_by: Span) -> Diagnostic {
    let args = vec![("waarde", value.into()), ("kolom", column.into())];
    let mut found = warning("blok-geen-getal", Location::At(at), args);
    found.labels.push((asked_by, Message::new("blok-geen-getal.blok", vec![])));
    found
}

/// `tijdlijn-bron`: a timeline that names no phases, or names them twice.
pub fn timeline_origin(at: Span) -> Diagnostic {
    error("tijdlijn-bron", Location::Gap { inside: at }, vec![])
}

/// `tijdlijn-eind`: a phase that ends before it begins.
pub fn phase_ends_before(at: Span) -> Diagnostic {
    error("tijdlijn-eind", Location::At(at), vec![])
}

/// `tijdlijn-geen-datum`: a record without a day to draw.
pub fn phase_without_day(at: Span, name: &str) -> Diagnostic {
    warning("tijdlijn-geen-datum", Location::Gap { inside: at }, vec![("naam", name.into())])
}

/// `grafiek-reeksen`: more columns of numbers than a chart can draw, or none; `most` is the number
/// that it can.
pub fn chart_series(at: Span, n_series: usize, most: usize) -> Diagnostic {
    let args = vec![("n", n_series.into()), ("meest", most.into())];
    warning("grafiek-reeksen", Location::At(at), args)
}

/// `grafiek-te-veel`: more rows than a chart can draw.
pub fn chart_rows(at: Span, n_rows: usize, most: usize) -> Diagnostic {
    let args = vec![("n", n_rows.into()), ("meest", most.into())];
    warning("grafiek-te-veel", Location::At(at), args)
}

/// `grafiek-negatief`: a number below zero, where parts of a whole are drawn.
pub fn chart_negative(at: Span, value: &str, asked_by: Span) -> Diagnostic {
    let mut found = warning("grafiek-negatief", Location::At(at), vec![("waarde", value.into())]);
    found.labels.push((asked_by, Message::new("blok-geen-getal.blok", vec![])));
    found
}

/// `grafiek-nul`: parts of a whole that come to nothing.
pub fn chart_of_nothing(at: Span) -> Diagnostic {
    warning("grafiek-nul", Location::At(at), vec![])
}
