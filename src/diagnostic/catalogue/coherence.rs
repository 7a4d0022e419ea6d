//! What the rules of a norm say of the facts, and figures in a text that differ from them.

use super::{advice, error, list, warning, with_nearest};
use crate::diagnostic::{Diagnostic, Kind, Location, Message, Severity};
use crate::source::Span;

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

/// `antwoord-leeg`: an answer to a tension without the rule or without a reason.
pub fn empty_answer(at: Span) -> Diagnostic {
    error("antwoord-leeg", Location::Gap { inside: at }, vec![])
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
