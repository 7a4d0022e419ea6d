//! Every finding, as one named constructor each, by the stage that makes it.
//!
//! The words stand in `messages/*.ftl` under the code: the message itself, `.hulp` (what to do)
//! and `.uitleg` (what `explain` tells). A test compares this list with both files.

use super::{Arg, Diagnostic, Kind, Location, Message, Severity};
use crate::source::{SitePath, Span};

fn error(code: &'static str, location: Location, args: Vec<(&'static str, Arg)>) -> Diagnostic {
    Diagnostic::new(code, Severity::Error, location, args)
}

fn warning(code: &'static str, location: Location, args: Vec<(&'static str, Arg)>) -> Diagnostic {
    Diagnostic::new(code, Severity::Warning, location, args)
}

fn advice(code: &'static str, location: Location, args: Vec<(&'static str, Arg)>) -> Diagnostic {
    Diagnostic::new(code, Severity::Advice, location, args)
}

/// Lists values for people: `a`, `b`, `c`.
fn list<'a>(values: impl IntoIterator<Item = &'a str>) -> String {
    values.into_iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ")
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

/// `geen-utf8`: a text file is written in another character set, so accents would be lost.
pub fn not_utf8(path: &SitePath, line: u32, column: u32) -> Diagnostic {
    error(
        "geen-utf8",
        Location::At(Span::top(path)),
        vec![("regel", (line as usize).into()), ("kolom", (column as usize).into())],
    )
}

/// `onleesbaar-bestand`: the system refuses to give the file.
pub fn unreadable(path: &SitePath, reason: &str) -> Diagnostic {
    error("onleesbaar-bestand", Location::At(Span::top(path)), vec![("reden", reason.into())])
}

/// `bestand-te-groot`: a text past the size that is read.
pub fn too_large(path: &SitePath, megabytes: usize, limit: usize) -> Diagnostic {
    error(
        "bestand-te-groot",
        Location::At(Span::top(path)),
        vec![("mb", megabytes.into()), ("grens", limit.into())],
    )
}

/// `koppeling-naar-buiten`: a symbolic link that leads out of the folder or in a circle.
pub fn link_outside(path: &SitePath) -> Diagnostic {
    error(
        "koppeling-naar-buiten",
        Location::At(Span::top(path)),
        vec![("bestand", path.as_str().into())],
    )
}

// --- structured data: settings, front matter, norms, records ---------------------------------

/// `yaml-fout`: the front matter or data file is no YAML. `expected` is the id of what was
/// expected, in `messages`.
pub fn broken_yaml(at: Span, reason: Message) -> Diagnostic {
    let mut found = error("yaml-fout", Location::At(at), vec![]);
    found.why = Some(reason);
    found
}

/// `toml-fout`: settings or a norm are no TOML.
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

// --- region and settings ----------------------------------------------------------------------

/// `periode-omgekeerd`: the period ends before it begins.
pub fn period_reversed(at: Span) -> Diagnostic {
    error("periode-omgekeerd", Location::At(at), vec![])
}

/// `adres-ongeldig`: a web address that is no web address.
pub fn bad_address(at: Span, value: &str) -> Diagnostic {
    error("adres-ongeldig", Location::At(at), vec![("waarde", value.into())])
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
