//! Every finding, as one named constructor each, by the stage that makes it.
//!
//! The words stand in `messages/*.ftl` under the code: the message itself, `.hulp` (what to do)
//! and `.uitleg` (what `explain` tells). A test compares this list with both files.

mod look;

use super::{Arg, Diagnostic, Kind, Location, Message, Severity};
use crate::source::{MAX_SOURCE_BYTES, SitePath, SourceFault, Span};

pub use look::*;

fn error(code: &'static str, location: Location, args: Vec<(&'static str, Arg)>) -> Diagnostic {
    Diagnostic::new(code, Severity::Error, location, args)
}

fn warning(code: &'static str, location: Location, args: Vec<(&'static str, Arg)>) -> Diagnostic {
    Diagnostic::new(code, Severity::Warning, location, args)
}

fn advice(code: &'static str, location: Location, args: Vec<(&'static str, Arg)>) -> Diagnostic {
    Diagnostic::new(code, Severity::Advice, location, args)
}

/// Lists values for people: `a`, `b`, `c`. Of a list that nobody would read the beginning.
fn list<'a>(values: impl IntoIterator<Item = &'a str>) -> String {
    const MOST: usize = 40;
    const SHOWN: usize = 16;
    let mut all: Vec<String> = values.into_iter().map(|value| format!("`{value}`")).collect();
    if all.len() > MOST {
        all.truncate(SHOWN);
        all.push("…".to_owned());
    }
    all.join(", ")
}

fn with_nearest(mut found: Diagnostic, nearest: Option<&str>) -> Diagnostic {
    if let Some(nearest) = nearest {
        let mut args = found.message.args.clone();
        args.push(("bedoeld", nearest.into()));
        found.help = Some(Message::new(format!("{}.bedoeld", found.code.0), args));
    }
    found
}

// --- files -----------------------------------------------------------------------------------

/// What is wrong with a file that could not be read as text: `geen-utf8`, `onleesbaar-bestand`,
/// `bestand-te-groot` or `koppeling-naar-buiten`.
pub fn source_fault(path: &SitePath, fault: &SourceFault) -> Diagnostic {
    const MB: u64 = 1024 * 1024;
    let at = Location::At(Span::top(path));
    match fault {
        SourceFault::NotUtf8(place) => {
            let (line, column) = (place.line as usize, place.column as usize);
            error("geen-utf8", at, vec![("regel", line.into()), ("kolom", column.into())])
        }
        SourceFault::Unreadable(reason) => {
            error("onleesbaar-bestand", at, vec![("reden", reason.as_str().into())])
        }
        SourceFault::TooLarge(bytes) => {
            let (mb, limit) = (bytes.div_ceil(MB) as usize, (MAX_SOURCE_BYTES / MB) as usize);
            error("bestand-te-groot", at, vec![("mb", mb.into()), ("grens", limit.into())])
        }
        SourceFault::LinkOutside => {
            error("koppeling-naar-buiten", at, vec![("bestand", path.as_str().into())])
        }
    }
}

/// `bestandsnaam-ongeldig`: a file or folder whose name cannot stand in a path on every system; it
/// is passed over. The place is the folder that it lies in.
pub fn bad_file_name(folder: &SitePath, name: &str) -> Diagnostic {
    let at = Location::At(Span::top(folder));
    warning("bestandsnaam-ongeldig", at, vec![("naam", name.into())])
}

/// `conflictkopie`: a second version that a cloud folder made when two people wrote in one file;
/// it is left out. A warning, since what somebody wrote is in it.
pub fn conflict_copy(path: &SitePath, original: &str) -> Diagnostic {
    let args = vec![("bestand", path.file_name().into()), ("eerste", original.into())];
    warning("conflictkopie", Location::At(Span::top(path)), args)
}

// --- structured data: settings, front matter, norms, records ---------------------------------

/// `yaml-fout`: the front matter or data file is no YAML. `expected` is the id of what was
/// expected, in `messages`.
pub fn broken_yaml(at: Span, reason: Message) -> Diagnostic {
    let mut found = error("yaml-fout", Location::At(at), vec![]);
    found.why = Some(reason);
    found
}

/// `toml-fout`: settings, a norm or judgements are no TOML.
pub fn broken_toml(at: Span, reason: &str) -> Diagnostic {
    error("toml-fout", Location::At(at), vec![("reden", reason.into())])
}

/// `sleutel-dubbel`: the same key twice in one map; the first counts.
pub fn duplicate_key(at: Span, key: &str, first: Span) -> Diagnostic {
    let mut found = error("sleutel-dubbel", Location::At(at), vec![("sleutel", key.into())]);
    found.labels.push((first, Message::new("sleutel-dubbel.eerste", vec![])));
    found
}

/// `onbekende-sleutel`: a key that means nothing here.
pub fn unknown_key(at: Span, key: &str, nearest: Option<&str>, allowed: &[&str]) -> Diagnostic {
    let args = vec![("sleutel", key.into()), ("toegestaan", list(allowed.iter().copied()).into())];
    with_nearest(warning("onbekende-sleutel", Location::At(at), args), nearest)
}

/// `engelse-sleutel`: an English key that is understood, with its Dutch name.
pub fn english_key(at: Span, key: &str, dutch: &str) -> Diagnostic {
    advice(
        "engelse-sleutel",
        Location::At(at),
        vec![("sleutel", key.into()), ("nederlands", dutch.into())],
    )
}

/// `csv-aanhaling-open`: a quote around a cell that is never closed.
pub fn open_quote(at: Span) -> Diagnostic {
    error("csv-aanhaling-open", Location::At(at), vec![])
}

/// `csv-kolom-dubbel`: two columns with one name; the first counts.
pub fn duplicate_column(at: Span, name: &str, first: Span) -> Diagnostic {
    let mut found = error("csv-kolom-dubbel", Location::At(at), vec![("kolom", name.into())]);
    found.labels.push((first, Message::new("csv-kolom-dubbel.eerste", vec![])));
    found
}

/// `csv-kolom-zonder-naam`: a cell under no name; `column` counts from 1.
pub fn nameless_column(at: Span, column: usize) -> Diagnostic {
    error("csv-kolom-zonder-naam", Location::At(at), vec![("kolom", column.into())])
}

/// `csv-rij-te-lang`: a row with more cells than there are columns.
pub fn long_row(at: Span, n_columns: usize) -> Diagnostic {
    error("csv-rij-te-lang", Location::At(at), vec![("kolommen", n_columns.into())])
}

/// `csv-rij-te-kort`: a row with fewer cells than there are columns.
pub fn short_row(at: Span, n_cells: usize, n_columns: usize) -> Diagnostic {
    let args = vec![("cellen", n_cells.into()), ("kolommen", n_columns.into())];
    warning("csv-rij-te-kort", Location::At(at), args)
}

/// `codering-oud`: a data file that is not UTF-8 and was read all the same.
pub fn old_encoding(path: &SitePath, encoding: &str) -> Diagnostic {
    let at = Location::At(Span::top(path));
    advice("codering-oud", at, vec![("codering", encoding.into())])
}

/// `gegevensbestand-naam`: a data file whose name is nearly that of records.
pub fn data_file_name(path: &SitePath, nearest: &str) -> Diagnostic {
    let args = vec![("bestand", path.file_name().into()), ("bedoeld", nearest.into())];
    advice("gegevensbestand-naam", Location::At(Span::top(path)), args)
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

/// `kolom-telt-niet`: a column of a data file that no norm knows; it is on the website all the
/// same, since the file is.
pub fn unknown_column(at: Span, name: &str, nearest: Option<&str>, allowed: &[&str]) -> Diagnostic {
    let args = vec![("kolom", name.into()), ("toegestaan", list(allowed.iter().copied()).into())];
    with_nearest(warning("kolom-telt-niet", Location::At(at), args), nearest)
}

/// `jaar-te-kort`: a date whose year has two digits.
pub fn short_year(at: Span, key: &str, value: &str, meant: &str) -> Diagnostic {
    let args = vec![("sleutel", key.into()), ("waarde", value.into()), ("bedoeld", meant.into())];
    error("jaar-te-kort", Location::At(at), args)
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
    let mut found = error("gegeven-dubbel", Location::At(at), vec![("naam", name.into())]);
    found.labels.push((first, Message::new("gegeven-dubbel.eerste", vec![])));
    found
}

/// `persoonsgegeven`: what seems to lead to a person in a text that is about what was said.
pub fn personal_data(at: Span, key: &str, text: &str) -> Diagnostic {
    let args = vec![("sleutel", key.into()), ("gezien", text.into())];
    warning("persoonsgegeven", Location::At(at), args)
}

/// `antwoord-leeg`: an answer to a tension without the rule or without a reason.
pub fn empty_answer(at: Span) -> Diagnostic {
    error("antwoord-leeg", Location::Gap { inside: at }, vec![])
}

/// `samenhang-spanning`: choices that do not go together, in the norm's own words. `about` names
/// the record and is empty for the region.
pub fn tension(
    location: Location,
    severity: Severity,
    rule: &str,
    about: &str,
    message: &str,
) -> Diagnostic {
    coherence("samenhang-spanning", location, severity, rule, about, message)
}

/// `samenhang-beantwoord`: a tension that the region answers.
pub fn answered_tension(location: Location, rule: &str, about: &str, message: &str) -> Diagnostic {
    coherence("samenhang-beantwoord", location, Severity::Advice, rule, about, message)
}

/// `gegeven-verouderd`: facts that are out of date, in the norm's own words.
pub fn outdated(
    location: Location,
    severity: Severity,
    rule: &str,
    about: &str,
    message: &str,
) -> Diagnostic {
    let mut found = coherence("gegeven-verouderd", location, severity, rule, about, message);
    found.kind = Kind::Time;
    found
}

fn coherence(
    code: &'static str,
    location: Location,
    severity: Severity,
    rule: &str,
    about: &str,
    message: &str,
) -> Diagnostic {
    let has_record = if about.is_empty() { "nee" } else { "ja" };
    let args = vec![
        ("regel", rule.into()),
        ("gegeven", about.into()),
        ("heeft", has_record.into()),
        ("melding", message.into()),
    ];
    let mut found = Diagnostic::new(code, severity, location, args);
    found.kind = Kind::Coherence;
    found
}

/// Puts the reason and the advice of a rule with its finding, in the norm's own words.
pub fn explain_rule(found: &mut Diagnostic, reason: &str, advice: &str) {
    if !reason.is_empty() {
        found.why = Some(Message::verbatim(reason));
    }
    if !advice.is_empty() && found.code.0 != "samenhang-beantwoord" {
        found.help = Some(Message::verbatim(advice));
    }
}

/// The words beside a field that clashes with another.
pub fn field_label(at: Span, field: &str) -> (Span, Message) {
    (at, Message::new("samenhang-spanning.veld", vec![("veld", field.into())]))
}

/// The words beside the answer to a tension.
pub fn answer_label(at: Span, role: Option<&str>) -> (Span, Message) {
    let role = role.unwrap_or("–");
    (at, Message::new("samenhang-beantwoord.antwoord", vec![("rol", role.into())]))
}

/// The words beside a further record that lacks the same.
pub fn record_label(at: Span) -> (Span, Message) {
    (at, Message::new("samenhang-onbekend.ook", vec![]))
}

/// `samenhang-onbekend`: an empty fact for which rules wait. `field` is a field, the key of
/// records that are not there, or empty for facts of which nothing can be worked out.
pub fn rule_not_judged(
    location: Location,
    severity: Severity,
    field: &str,
    records: &[&str],
    rules: &[&str],
) -> Diagnostic {
    const SHOWN: usize = 3;
    let first = rules.get(..rules.len().min(SHOWN)).unwrap_or_default();
    let args = vec![
        ("veld", if field.is_empty() { "–".into() } else { field.into() }),
        ("gegevens", list(records.iter().copied()).into()),
        ("n", records.len().into()),
        ("regels", first.join(", ").into()),
        ("meer", rules.len().saturating_sub(SHOWN).into()),
        ("alle", rules.join(", ").into()),
    ];
    let mut found = Diagnostic::new("samenhang-onbekend", severity, location, args.clone());
    if field.is_empty() {
        found.message = Message::new("samenhang-onbekend.nul", args.clone());
        found.help = Some(Message::new("samenhang-onbekend.nul-hulp", args));
    }
    found.kind = Kind::Coherence;
    found
}

/// `antwoord-zonder-spanning`: an answer to a rule that has nothing to say now.
pub fn idle_answer(at: Span, rule: &str) -> Diagnostic {
    advice("antwoord-zonder-spanning", Location::At(at), vec![("regel", rule.into())])
}

/// `antwoord-op-fout`: an answer to a tension that is an error, and stays one.
pub fn answer_to_error(at: Span, rule: &str) -> Diagnostic {
    advice("antwoord-op-fout", Location::At(at), vec![("regel", rule.into())])
}

/// `regel-mislukt`: a rule or value that cannot be worked out, for lack of time or because it
/// holds two kinds of values against each other. `about` names the record where it showed.
pub fn failed_rule(at: Span, rule: &str, is_heavy: bool, about: &str) -> Diagnostic {
    let cause = if is_heavy { "oorzaak-te-zwaar" } else { "oorzaak-soort" };
    let about = if about.is_empty() { "regio" } else { about };
    let args = vec![("regel", rule.into()), ("oorzaak", cause.into()), ("gegeven", about.into())];
    error("regel-mislukt", Location::At(at), args)
}

/// `waarde-verwijst-nergens`: a figure in a text that names no computed value.
pub fn unknown_mark(at: Span, name: &str, nearest: Option<&str>, known: &[&str]) -> Diagnostic {
    let known = if known.is_empty() { "–".to_owned() } else { list(known.iter().copied()) };
    let args = vec![("naam", name.into()), ("bekend", known.into())];
    with_nearest(error("waarde-verwijst-nergens", Location::At(at), args), nearest)
}

/// `waarde-niet-te-berekenen`: a figure in a text for which facts are missing.
pub fn unknown_figure(at: Span, name: &str, fields: &[&str]) -> Diagnostic {
    let fields = list(fields.iter().copied().filter(|field| !field.is_empty()));
    let fields = if fields.is_empty() { "–".to_owned() } else { fields };
    let args = vec![("naam", name.into()), ("velden", fields.into())];
    warning("waarde-niet-te-berekenen", Location::At(at), args)
}

/// `waarde-wijkt-af`: a figure in a text that is not what the facts give.
pub fn wrong_figure(at: Span, text: &str, value: &str) -> Diagnostic {
    let args = vec![("tekst", text.into()), ("waarde", value.into())];
    warning("waarde-wijkt-af", Location::At(at), args)
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

/// `verkeerd-type`: a value of another kind than asked. `expected` is the id of a noun phrase
/// (`soort-tekst`, `soort-getal`, …).
pub fn wrong_type(at: Span, key: &str, expected: &str) -> Diagnostic {
    error(
        "verkeerd-type",
        Location::At(at),
        vec![("sleutel", key.into()), ("verwacht", expected.into())],
    )
}

/// `waarde-onbekend`: a value outside a closed list.
pub fn unknown_value(
    at: Span,
    key: &str,
    value: &str,
    nearest: Option<&str>,
    allowed: &[&str],
) -> Diagnostic {
    let args = vec![
        ("sleutel", key.into()),
        ("waarde", value.into()),
        ("toegestaan", list(allowed.iter().copied()).into()),
    ];
    with_nearest(error("waarde-onbekend", Location::At(at), args), nearest)
}

/// `datum-onbekend`: no date can be read from the value.
pub fn not_a_date(at: Span, key: &str, value: &str) -> Diagnostic {
    error(
        "datum-onbekend",
        Location::At(at),
        vec![("sleutel", key.into()), ("waarde", value.into())],
    )
}

/// `getal-buiten-bereik`: a number below or above what the norm allows.
pub fn out_of_range(at: Span, key: &str, low: &str, high: &str) -> Diagnostic {
    error(
        "getal-buiten-bereik",
        Location::At(at),
        vec![("sleutel", key.into()), ("van", low.into()), ("tot", high.into())],
    )
}

/// `sleutel-ontbreekt`: a key that must be there.
pub fn missing_key(inside: Span, key: &str) -> Diagnostic {
    error("sleutel-ontbreekt", Location::Gap { inside }, vec![("sleutel", key.into())])
}

// --- blocks in pages ------------------------------------------------------------------------

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

// --- norms --------------------------------------------------------------------------------------

/// `eis-dubbel`: two requirements with the same id; the first counts.
pub fn duplicate_id(at: Span, id: &str, first: Span) -> Diagnostic {
    let mut found = error("eis-dubbel", Location::At(at), vec![("eis", id.into())]);
    found.labels.push((first, Message::new("eis-dubbel.eerste", vec![])));
    found
}

/// `norm-naam-dubbel`: two rules, values, fields, records or lists of one name in a norm; the
/// first counts.
pub fn duplicate_name(at: Span, name: &str, first: Span) -> Diagnostic {
    let mut found = error("norm-naam-dubbel", Location::At(at), vec![("naam", name.into())]);
    found.labels.push((first, Message::new("norm-naam-dubbel.eerste", vec![])));
    found
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

// --- one page --------------------------------------------------------------------------------

/// `kopblok-niet-gesloten`: front matter without its closing `---`.
pub fn unclosed_front_matter(at: Span) -> Diagnostic {
    error("kopblok-niet-gesloten", Location::At(at), vec![])
}

/// `kopblok-niet-geopend`: front matter without its opening `---`.
pub fn unopened_front_matter(at: Span) -> Diagnostic {
    error("kopblok-niet-geopend", Location::At(at), vec![])
}

/// `kopblok-toml`: front matter between `+++`, which is not read.
pub fn toml_front_matter(at: Span) -> Diagnostic {
    error("kopblok-toml", Location::At(at), vec![])
}

/// `kop-accolades`: braces behind a heading that were not understood and would be shown.
pub fn braces_left_as_text(at: Span) -> Diagnostic {
    error("kop-accolades", Location::At(at), vec![])
}

/// `anker-komma`: a comma behind an anchor; the anchor is read without it.
pub fn comma_in_anchor(at: Span, anchor: &str) -> Diagnostic {
    error("anker-komma", Location::At(at), vec![("anker", anchor.into())])
}

/// `kop-attribuut`: a word in the braces behind a heading that means nothing there.
pub fn stray_attribute(at: Span, word: &str, meant: Option<&str>) -> Diagnostic {
    let found = error("kop-attribuut", Location::At(at), vec![("woord", word.into())]);
    with_nearest(found, meant)
}

/// `anker-dubbel`: the same anchor typed twice on a page; the second is made from the words.
pub fn duplicate_anchor(at: Span, anchor: &str, first: Option<Span>) -> Diagnostic {
    let mut found = error("anker-dubbel", Location::At(at), vec![("anker", anchor.into())]);
    if let Some(first) = first {
        found.labels.push((first, Message::new("anker-dubbel.eerste", vec![])));
    }
    found
}

/// `html-verwijderd`: elements or attributes in raw HTML that are not let through.
pub fn html_removed(at: Span, names: &[String]) -> Diagnostic {
    let names = list(names.iter().map(String::as_str));
    warning("html-verwijderd", Location::At(at), vec![("wat", names.into())])
}

/// `tabel-niet-begrepen`: a table drawn with dashes, which cannot be read with certainty.
pub fn drawn_table(at: Span) -> Diagnostic {
    warning("tabel-niet-begrepen", Location::At(at), vec![])
}

/// `resten-van-word`: remains of a converter that were understood and left out.
pub fn word_remains(at: Span, count: usize) -> Diagnostic {
    advice("resten-van-word", Location::At(at), vec![("aantal", count.into())])
}

// --- lints --------------------------------------------------------------------------------------

/// `kop-springt`: a heading skips a level, so a screen reader's outline has a hole.
/// Source: WCAG 2.1, 1.3.1 (technique H42).
pub fn heading_skips(at: Span, from: usize, to: usize) -> Diagnostic {
    let args = vec![("van", from.into()), ("naar", to.into()), ("niveau", (from + 1).into())];
    warning("kop-springt", Location::At(at), args)
}

/// `kop-leeg`: a heading without words.
/// Source: WCAG 2.1, 2.4.6.
pub fn empty_heading(at: Span) -> Diagnostic {
    warning("kop-leeg", Location::At(at), vec![])
}

/// `kop-te-lang`: a heading with more words than a reader takes in; it is cut in menus and lists.
pub fn long_heading(at: Span, n_chars: usize, most: usize) -> Diagnostic {
    let args = vec![("tekens", n_chars.into()), ("hoogstens", most.into())];
    advice("kop-te-lang", Location::At(at), args)
}

/// `kop-eigen-nummer`: a heading begins with a number, and the program adds one.
pub fn typed_number(at: Span, number: &str) -> Diagnostic {
    advice("kop-eigen-nummer", Location::At(at), vec![("nummer", number.into())])
}

/// `begrip-dubbel`: a term that was explained before; readers see the first explanation.
pub fn term_twice(at: Span, term: &str, first: Span) -> Diagnostic {
    let mut found = advice("begrip-dubbel", Location::At(at), vec![("begrip", term.into())]);
    found.labels.push((first, Message::new("begrip-dubbel.eerste", vec![])));
    found
}

/// `begrip-volgorde`: a term that stands after one that comes later in the alphabet.
pub fn term_out_of_order(at: Span, term: &str, before: &str) -> Diagnostic {
    let args = vec![("begrip", term.into()), ("ander", before.into())];
    advice("begrip-volgorde", Location::At(at), args)
}

/// `nepkop`: a bold line that stands as a heading and is none.
/// Source: WCAG 2.1, 1.3.1 (failure F2).
pub fn bold_heading(at: Span) -> Diagnostic {
    advice("nepkop", Location::At(at), vec![])
}

/// `afbeelding-zonder-tekst`: a picture without alternative text.
/// Source: WCAG 2.1, 1.1.1.
pub fn no_alternative_text(at: Span, name: &str) -> Diagnostic {
    warning("afbeelding-zonder-tekst", Location::At(at), vec![("bestand", name.into())])
}

/// `afbeelding-tekst-zwak`: alternative text that says only that it is a picture.
/// Source: WCAG 2.1, 1.1.1 (failure F30).
pub fn weak_alternative_text(at: Span, text: &str) -> Diagnostic {
    advice("afbeelding-tekst-zwak", Location::At(at), vec![("tekst", text.into())])
}

/// `kop-zonder-spatie`: hashes without a space behind them, which make no heading.
pub fn heading_without_space(at: Span) -> Diagnostic {
    error("kop-zonder-spatie", Location::At(at), vec![])
}

/// `tabel-zonder-lijn`: rows of a table without the line of dashes under the first.
pub fn table_without_rule(at: Span) -> Diagnostic {
    warning("tabel-zonder-lijn", Location::At(at), vec![])
}

/// `link-niet-begrepen`: brackets of a link or picture that would be shown as they are, mostly
/// because of a space in the address.
pub fn literal_link(at: Span, target: &str) -> Diagnostic {
    let repaired = target.trim().replace(' ', "%20");
    let args = vec![("doel", target.into()), ("hersteld", repaired.into())];
    warning("link-niet-begrepen", Location::At(at), args)
}

/// `voetnoot-ontbreekt`: a mark of a footnote whose text is not there.
pub fn missing_footnote(at: Span, name: &str) -> Diagnostic {
    warning("voetnoot-ontbreekt", Location::At(at), vec![("naam", name.into())])
}

/// `link-vaag`: words of a link that say nothing on their own.
/// Source: WCAG 2.1, 2.4.4 (failure F63).
pub fn vague_link(at: Span, text: &str) -> Diagnostic {
    advice("link-vaag", Location::At(at), vec![("tekst", text.into())])
}

// --- the publication as a whole -----------------------------------------------------------------

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

/// `alias-bezet`: an old address that a page of this site has; visitors get that page.
pub fn alias_taken(at: Span, alias: &str, page: &SitePath) -> Diagnostic {
    let args = vec![("alias", alias.into()), ("pagina", page.as_str().into())];
    warning("alias-bezet", Location::At(at), args)
}

/// `alias-ongeldig`: an old address that is no path on this site.
pub fn bad_alias(at: Span, alias: &str) -> Diagnostic {
    warning("alias-ongeldig", Location::At(at), vec![("alias", alias.into())])
}

/// `link-geweigerd`: a link with a scheme that could run code or read the visitor's disk.
pub fn refused_link(at: Span, target: &str) -> Diagnostic {
    error("link-geweigerd", Location::At(at), vec![("doel", target.into())])
}

/// `afbeelding-ontbreekt`: a picture that is not there.
pub fn missing_picture(at: Span, target: &str, nearest: Option<&str>) -> Diagnostic {
    let found = error("afbeelding-ontbreekt", Location::At(at), vec![("doel", target.into())]);
    with_nearest(found, nearest)
}

/// `afbeelding-extern`: a picture on another host, which visitors' browsers would have to ask.
pub fn remote_picture(at: Span, target: &str) -> Diagnostic {
    error("afbeelding-extern", Location::At(at), vec![("doel", target.into())])
}

/// `afbeelding-onleesbaar`: a picture that is damaged, not whole, or none at all.
pub fn unreadable_picture(at: Span, name: &str) -> Diagnostic {
    error("afbeelding-onleesbaar", Location::At(at), vec![("bestand", name.into())])
}

/// `afbeelding-formaat`: a picture in a format that browsers do not show, or not well.
pub fn foreign_picture(at: Span, name: &str) -> Diagnostic {
    error("afbeelding-formaat", Location::At(at), vec![("bestand", name.into())])
}

/// `afbeelding-te-groot`: a picture with more bytes or pixels than are unpacked; `size` says how
/// much of which.
pub fn huge_picture(at: Span, name: &str, size: &str) -> Diagnostic {
    let args = vec![("bestand", name.into()), ("maat", size.into())];
    error("afbeelding-te-groot", Location::At(at), args)
}

/// `afbeelding-klein`: a photo of so few pixels that it is probably the small copy of another.
pub fn small_picture(at: Span, name: &str, width_px: usize) -> Diagnostic {
    let args = vec![("bestand", name.into()), ("breedte", width_px.into())];
    advice("afbeelding-klein", Location::At(at), args)
}

/// `afbeelding-beweegt`: a picture that moves, of which only the first frame is shown.
/// Source: WCAG 2.1, 2.2.2.
pub fn moving_picture(at: Span, name: &str) -> Diagnostic {
    warning("afbeelding-beweegt", Location::At(at), vec![("bestand", name.into())])
}

/// `tekening-opgeschoond`: a drawing with parts that could run or ask another website, which are
/// not published.
pub fn cleaned_drawing(at: Span, name: &str, removed: &[String]) -> Diagnostic {
    let removed = list(removed.iter().map(String::as_str));
    let args = vec![("bestand", name.into()), ("weg", removed.into())];
    warning("tekening-opgeschoond", Location::At(at), args)
}

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
    let mut found = error("hoofdstuk-dubbel", Location::At(at), vec![("hoofdstuk", id.into())]);
    found.labels.push((first, Message::new("hoofdstuk-dubbel.eerste", vec![])));
    found
}

/// `nvt-niet-toegestaan`: "niet van toepassing" where the norm does not allow it; ignored.
pub fn not_applicable_refused(at: Span, id: &str) -> Diagnostic {
    let mut found = error("nvt-niet-toegestaan", Location::At(at), vec![("eis", id.into())]);
    found.requirement = Some(id.to_owned());
    found
}

/// `feit-dubbel`: a fact of the region with another value on another page; the first counts.
pub fn conflicting_fact(at: Span, field: &str, first: Span) -> Diagnostic {
    let mut found = error("feit-dubbel", Location::At(at), vec![("veld", field.into())]);
    found.labels.push((first, Message::new("feit-dubbel.eerste", vec![])));
    found
}

/// `feit-leeg`: a placeholder where a fact is asked; counts as not filled in.
pub fn placeholder_fact(at: Span, field: &str) -> Diagnostic {
    warning("feit-leeg", Location::At(at), vec![("veld", field.into())])
}

/// `contact-onvolledig`: a contact without an organisation or without a way to reach it.
pub fn incomplete_contact(at: Span, field: &str) -> Diagnostic {
    error("contact-onvolledig", Location::At(at), vec![("veld", field.into())])
}

/// `tekst-herhaald`: a claimed sentence that stood elsewhere before; it counts once.
pub fn repeated_text(at: Span, first: Span) -> Diagnostic {
    let args = vec![("eerste", first.path.as_str().into())];
    let mut found = advice("tekst-herhaald", Location::At(at), args);
    found.labels.push((first, Message::new("tekst-herhaald.eerste", vec![])));
    found
}

// --- region and settings ----------------------------------------------------------------------

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

// --- publishing: servers, security.txt, the accessibility statement ----------------------------

/// `contact-ongeldig`: neither an e-mail address nor `https:` nor `tel:`.
pub fn bad_contact(at: Span, value: &str) -> Diagnostic {
    error("contact-ongeldig", Location::At(at), vec![("waarde", value.into())])
}

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

/// A finding that comes and goes with the day.
fn timely(mut found: Diagnostic) -> Diagnostic {
    found.kind = Kind::Time;
    found
}

/// `gemeente-dubbel`: two municipalities of one name; the first has the page.
pub fn double_municipality(at: Span, name: &str, first: Span) -> Diagnostic {
    let mut found = warning("gemeente-dubbel", Location::At(at), vec![("gemeente", name.into())]);
    found.labels.push((first, Message::new("gemeente-dubbel.eerste", vec![])));
    found
}

/// `telefoon-ongeldig`: a telephone number that cannot be dialled; it is left out.
pub fn bad_telephone(at: Span, value: &str) -> Diagnostic {
    error("telefoon-ongeldig", Location::At(at), vec![("waarde", value.into())])
}

/// `contact-onbruikbaar`: whom to ask about a page, without a way to reach them; it is left out.
pub fn unusable_contact(at: Span, value: &str) -> Diagnostic {
    warning("contact-onbruikbaar", Location::At(at), vec![("waarde", value.into())])
}

/// `hulplijn-zonder-datum`: nobody wrote when a helpline was looked at.
pub fn undated_helpline(at: Span, name: &str) -> Diagnostic {
    warning("hulplijn-zonder-datum", Location::At(at), vec![("hulplijn", name.into())])
}

/// `hulplijn-in-de-toekomst`: a helpline was looked at on a day that is still to come.
pub fn helpline_from_the_future(at: Span, name: &str) -> Diagnostic {
    warning("hulplijn-in-de-toekomst", Location::At(at), vec![("hulplijn", name.into())])
}

/// `hulplijn-verouderd`: a helpline that was looked at more than twelve months ago.
pub fn old_helpline(at: Span, name: &str, date: &str) -> Diagnostic {
    let args = vec![("hulplijn", name.into()), ("datum", date.into())];
    let mut found = advice("hulplijn-verouderd", Location::At(at), args);
    found.kind = Kind::Time;
    found
}

/// `hulplijnen-verouderd`: the same of the helplines that the program carries; the region can
/// only make a list of its own, so the place is the file in which it stands.
pub fn old_helplines(settings: Span, date: &str) -> Diagnostic {
    let at = Location::Gap { inside: settings };
    let mut found = advice("hulplijnen-verouderd", at, vec![("datum", date.into())]);
    found.kind = Kind::Time;
    found
}

/// `norm-onbekend`: the settings name a norm or edition that does not exist.
pub fn unknown_norm(at: Span, name: &str, nearest: Option<&str>, known: &[&str]) -> Diagnostic {
    let args = vec![("norm", name.into()), ("bekend", list(known.iter().copied()).into())];
    with_nearest(error("norm-onbekend", Location::At(at), args), nearest)
}

/// `geen-paginas`: there is no page at all.
pub fn no_pages() -> Diagnostic {
    error(
        "geen-paginas",
        Location::Absent { path: SitePath::new("content/_index.md"), asked_by: None },
        vec![],
    )
}

/// `thema-onbekend`: no theme of that name.
pub fn unknown_theme(at: Span, name: &str) -> Diagnostic {
    error("thema-onbekend", Location::At(at), vec![("thema", name.into())])
}

/// `geen-normen`: no norm is in force, so nothing is checked for completeness.
pub fn no_norms(at: Span) -> Diagnostic {
    warning("geen-normen", Location::At(at), vec![])
}

/// `plan-verlopen`: a promised date has passed and the requirement is not substantiated.
pub fn plan_overdue(at: Span, id: &str, date: &str) -> Diagnostic {
    let mut found = warning(
        "plan-verlopen",
        Location::At(at),
        vec![("eis", id.into()), ("datum", date.into())],
    );
    found.kind = Kind::Time;
    found.requirement = Some(id.to_owned());
    found
}

/// `nvt-verlopen`: "niet van toepassing" has ended; claims decide again.
pub fn not_applicable_expired(at: Span, id: &str, date: &str) -> Diagnostic {
    let args = vec![("eis", id.into()), ("datum", date.into())];
    let mut found = warning("nvt-verlopen", Location::At(at), args);
    found.kind = Kind::Time;
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

// --- status, versions, news -------------------------------------------------------------------

/// `inspraak-omgekeerd`: the days for reactions end before they begin.
pub fn reactions_reversed(at: Span, first: Span) -> Diagnostic {
    let mut found = error("inspraak-omgekeerd", Location::At(at), vec![]);
    found.labels.push((first, Message::new("inspraak-omgekeerd.eerste", vec![])));
    found
}

/// `inspraak-zonder-periode`: people may react, and nothing says until when.
pub fn reactions_without_window(place: Location) -> Diagnostic {
    warning("inspraak-zonder-periode", place, vec![])
}

/// `inspraak-voorbij`: the last day for reactions has passed and the status is the same.
pub fn reactions_over(at: Span, date: &str) -> Diagnostic {
    let mut found = warning("inspraak-voorbij", Location::At(at), vec![("datum", date.into())]);
    found.kind = Kind::Time;
    found
}

/// `versie-niet-in-logboek`: the settings name another version than the newest one in the log.
pub fn version_not_in_log(at: Span, version: &str, newest: &str, log: Span) -> Diagnostic {
    let args = vec![("versie", version.into()), ("nieuwste", newest.into())];
    let mut found = advice("versie-niet-in-logboek", Location::At(at), args);
    found.labels.push((log, Message::new("versie-niet-in-logboek.nieuwste", vec![])));
    found
}

/// `logboek-kop`: a heading in the log of versions that names no version.
pub fn log_heading_unclear(at: Span, heading: &str) -> Diagnostic {
    advice("logboek-kop", Location::At(at), vec![("kop", heading.into())])
}

/// `logboek-volgorde`: a newer version stands below an older one.
pub fn log_out_of_order(at: Span, newer: &str, older: &str) -> Diagnostic {
    let args = vec![("nieuw", newer.into()), ("oud", older.into())];
    advice("logboek-volgorde", Location::At(at), args)
}

/// `nieuws-zonder-datum`: a piece of news without a day; it stands last and is in no feed.
pub fn news_without_date(place: Location) -> Diagnostic {
    advice("nieuws-zonder-datum", place, vec![])
}

/// `git-ondiep`: only the last part of the history is there, so that most pages have no known day
/// of change.
pub fn shallow_history(at: Span) -> Diagnostic {
    advice("git-ondiep", Location::At(at), vec![])
}

// --- judgements ---------------------------------------------------------------------------------

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

// --- theme, site, output ----------------------------------------------------------------------

/// `template-fout`: a template of the region's theme does not compile, or fails on a page; the
/// built-in one is used instead. `reason` is in the words of the template library.
pub fn broken_template(at: Span, template: &str, reason: &str) -> Diagnostic {
    error(
        "template-fout",
        Location::At(at),
        vec![("template", template.into()), ("reden", reason.into())],
    )
}

/// `label-fout`: a file with labels has a line that cannot be read; the built-in label is used.
pub fn broken_label(at: Span) -> Diagnostic {
    error("label-fout", Location::At(at), vec![])
}
