//! The report for a terminal: findings with their lines, the state of each norm, the next step.

use std::collections::BTreeMap;

use super::snippet::Painter;
use super::suggestions::suggestion_lines;
use super::table::table;
use super::wrap::wrap;
use super::{Subject, next_step, tally};
use crate::diagnostic::{Code, Diagnostic, Severity};

/// So many findings of one code and severity are shown with their lines; the others get one
/// line each.
const MAX_IN_FULL: usize = 3;

/// So many findings get one line each; the rest is counted.
const MAX_SHORT: usize = 10;

/// The whole report for lines of `width` characters, with colours.
pub fn human(subject: &Subject<'_>, width: usize) -> String {
    let words = subject.words;
    let mut text = String::new();
    let mut paragraph = |lines: &str| {
        if !lines.is_empty() {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(lines);
            text.push('\n');
        }
    };
    if let Some(note) = subject.held_as_note() {
        paragraph(&wrap(&note, width).join("\n"));
    }
    paragraph(&faults(subject, width));
    for outcome in &subject.checked.assessment.norms {
        paragraph(table(outcome, words).trim_end());
    }
    if subject.checked.assessment.norms.is_empty() {
        paragraph(&wrap(&words.word("zonder-normen"), width).join("\n"));
    }
    let ideas = suggestion_lines(subject);
    if !ideas.is_empty() {
        paragraph(&format!("{}\n{}", words.word("ideeen-kop"), ideas.join("\n")));
    }
    let mut last = vec![tally(subject.checked.totals, words)];
    last.extend(subject.hidden_note());
    last.push(next_step(subject));
    let wrapped: Vec<String> = last.iter().flat_map(|sentence| wrap(sentence, width)).collect();
    paragraph(&wrapped.join("\n"));
    text
}

/// The findings alone: the first ones of each code with their lines, the others in short; ends
/// without a line end.
pub fn faults(subject: &Subject<'_>, width: usize) -> String {
    let painter = Painter::new(subject, width);
    let mut seen: BTreeMap<(Code, Severity), usize> = BTreeMap::new();
    let mut rest: Vec<(Code, Vec<&Diagnostic>)> = Vec::new();
    let mut parts = Vec::new();
    for found in subject.shown {
        let n_seen = seen.entry((found.code, found.severity)).or_default();
        *n_seen += 1;
        if *n_seen <= MAX_IN_FULL {
            parts.push(painter.paint(found));
            continue;
        }
        match rest.iter_mut().find(|(code, _)| *code == found.code) {
            Some((_, others)) => others.push(found),
            None => rest.push((found.code, vec![found])),
        }
    }
    parts.extend(rest.iter().map(|(code, others)| in_short(*code, others, subject)));
    parts.join("\n\n")
}

fn in_short(code: Code, others: &[&Diagnostic], subject: &Subject<'_>) -> String {
    let words = subject.words;
    let places = subject.places();
    let args = [("aantal", others.len().into()), ("code", code.0.into())];
    let mut lines = vec![words.say("meer-van-code", &args)];
    for found in others.iter().take(MAX_SHORT) {
        let line = places.area(&found.location.span()).start.line;
        let path = found.location.path();
        lines.push(format!("  {path}:{line}: {}", words.of(&found.message)));
    }
    let n_more = others.len().saturating_sub(MAX_SHORT);
    if n_more > 0 {
        let more = words.say("meer-niet-getoond", &[("aantal", n_more.into())]);
        lines.push(format!("  {more}"));
    }
    lines.join("\n")
}
