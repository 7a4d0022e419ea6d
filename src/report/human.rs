//! The report for a terminal: findings with their lines, the state of each norm, the next step.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::snippet::Painter;
use super::suggestions::suggestion_lines;
use super::table::table;
use super::wrap::{shorten, wrap};
use super::{
    Subject, WORST_FIRST, also, coherence_standing, explain_name, first_open, next_step,
    open_outcomes, question, tally,
};
use crate::diagnostic::{Code, Diagnostic, Kind, Severity};

/// So many findings of one code are shown with their lines; the others get one
/// line each.
const MAX_IN_FULL: usize = 3;

/// So many findings get one line each; the rest is counted.
const MAX_SHORT: usize = 10;

/// With more open requirements than this a list of them helps nobody to begin: then the first
/// one is shown, and the tables count the others.
const MANY_OPEN: usize = 20;

/// The whole report for lines of `width` characters, with colours.
pub fn human(subject: &Subject<'_>, width: usize) -> String {
    report(subject, width, false)
}

/// The same with every finding in full, however many there are.
pub fn human_in_full(subject: &Subject<'_>, width: usize) -> String {
    report(subject, width, true)
}

fn report(subject: &Subject<'_>, width: usize, is_everything: bool) -> String {
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
    let left_out = if is_everything { None } else { n_left_out(subject) };
    match left_out {
        None if is_everything => {
            paragraph(&painted(subject, width, &vec![true; subject.shown.len()]))
        }
        None => paragraph(&faults(subject, width)),
        Some(_) => {
            let shown = without_open_list(subject);
            paragraph(&faults(&Subject { shown: &shown, ..*subject }, width));
        }
    }
    for outcome in &subject.checked.assessment.norms {
        paragraph(table(outcome, words).trim_end());
    }
    if subject.checked.assessment.norms.is_empty() {
        paragraph(&wrap(&words.word("zonder-normen"), width).join("\n"));
    }
    if let Some(line) = coherence_standing(subject.checked.coherence, words) {
        paragraph(&wrap(&line, width).join("\n"));
    }
    let ideas = suggestion_lines(subject);
    if !ideas.is_empty() {
        let lines = std::iter::once(words.word("ideeen-kop")).chain(ideas);
        let lines: Vec<String> = lines.flat_map(|line| wrap(&line, width)).collect();
        paragraph(&lines.join("\n"));
    }
    let mut last = vec![tally(subject.checked.totals, words)];
    last.extend(subject.hidden_note());
    if let Some(n_open) = left_out {
        last.extend(where_the_rest_is(n_open, subject));
    }
    last.push(next_step(subject));
    let wrapped: Vec<String> = last.iter().flat_map(|sentence| wrap(sentence, width)).collect();
    paragraph(&wrapped.join("\n"));
    text
}

/// How many requirements are open, when that is too many to list them; `None` when all findings
/// are shown. Who asks for a part gets all of it.
fn n_left_out(subject: &Subject<'_>) -> Option<usize> {
    let n_open = open_outcomes(subject.checked.assessment).len();
    (subject.selection.is_everything() && n_open > MANY_OPEN).then_some(n_open)
}

/// How to see the requirements that are not listed: all of them, or a part.
fn where_the_rest_is(n_open: usize, subject: &Subject<'_>) -> Vec<String> {
    let words = subject.words;
    let mut lines =
        vec![words.say("veel-open", &[("aantal", n_open.into())]), words.word("veel-open-alles")];
    let chapter = open_outcomes(subject.checked.assessment).first().and_then(|(norm, first)| {
        let asked = norm.norm.requirements.get(first.requirement_idx)?;
        norm.norm.chapters.get(asked.chapter_idx)
    });
    if let Some(chapter) = chapter {
        lines.push(words.say("veel-open-deel", &[("deel", chapter.id.as_str().into())]));
    }
    lines
}

/// The findings without the list of what is still to be written: of that the errors stay, since
/// they decide how the command ends, and the requirement to write first.
fn without_open_list<'c>(subject: &Subject<'c>) -> Vec<&'c Diagnostic> {
    let first = first_open(subject).map(|(outcome, _)| outcome.id.as_str());
    let is_first = |found: &Diagnostic| first.is_some() && found.requirement.as_deref() == first;
    let stays = |found: &&Diagnostic| {
        found.kind != Kind::Completeness || found.severity == Severity::Error || is_first(found)
    };
    subject.shown.iter().copied().filter(stays).collect()
}

/// The findings alone, errors first, then warnings, then advice, so that many small things never
/// bury the one that blocks; within a group by place. The worst ones of each code come with their
/// lines, the others of their group in short. Ends without a line end.
pub fn faults(subject: &Subject<'_>, width: usize) -> String {
    painted(subject, width, &in_full(subject.shown))
}

fn painted(subject: &Subject<'_>, width: usize, in_full: &[bool]) -> String {
    let painter = Painter::new(subject, width);
    let mut parts = Vec::new();
    for severity in WORST_FIRST {
        let mut rest: Vec<(Code, Vec<&Diagnostic>)> = Vec::new();
        let of_group = subject.shown.iter().zip(in_full);
        for (found, is_in_full) in of_group.filter(|(found, _)| found.severity == severity) {
            if *is_in_full {
                parts.push(painter.paint(found));
                continue;
            }
            match rest.iter_mut().find(|(code, _)| *code == found.code) {
                Some((_, others)) => others.push(found),
                None => rest.push((found.code, vec![found])),
            }
        }
        parts.extend(rest.iter().map(|(code, others)| in_short(*code, others, subject, width)));
    }
    parts.join("\n\n")
}

/// Which findings are shown in full: of each code the worst, and of those the first.
fn in_full(shown: &[&Diagnostic]) -> Vec<bool> {
    let mut by_rank: Vec<usize> = (0..shown.len()).collect();
    by_rank.sort_by_key(|idx| shown.get(*idx).map(|found| Reverse(found.severity)));
    let mut seen: BTreeMap<Code, usize> = BTreeMap::new();
    let mut in_full = vec![false; shown.len()];
    for idx in by_rank {
        let (Some(found), Some(is_in_full)) = (shown.get(idx), in_full.get_mut(idx)) else {
            continue;
        };
        let n_seen = seen.entry(found.code).or_default();
        *n_seen += 1;
        *is_in_full = *n_seen <= MAX_IN_FULL;
    }
    in_full
}

fn in_short(code: Code, others: &[&Diagnostic], subject: &Subject<'_>, width: usize) -> String {
    let words = subject.words;
    let places = subject.places();
    let args = [("aantal", others.len().into()), ("code", code.0.into())];
    let mut lines = vec![words.say("meer-van-code", &args)];
    for found in others.iter().take(MAX_SHORT) {
        let line = places.area(&found.location.span()).start.line;
        let path = found.location.path();
        let about = question(found, words).map_or_else(
            || words.of(&found.message),
            |question| format!("{} {question}", explain_name(found)),
        );
        lines.push(shorten(&format!("  {path}:{line}: {about}"), width));
        // Without the picture of the line there is nothing else that tells where it is.
        let labels = found.labels.iter();
        lines.extend(labels.map(|label| format!("    {}", also(label, &places, words))));
    }
    let n_more = others.len().saturating_sub(MAX_SHORT);
    if n_more > 0 {
        let more = words.say("meer-niet-getoond", &[("aantal", n_more.into())]);
        lines.push(format!("  {more}"));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Severity, catalogue};
    use crate::source::{SitePath, Span};

    #[test]
    fn of_each_code_the_worst_are_shown_in_full() {
        let at = || Span::top(&SitePath::new("content/a.md"));
        let advice = || catalogue::bold_heading(at());
        let mut error = catalogue::bold_heading(at());
        error.severity = Severity::Error;
        let other = catalogue::empty_heading(at());
        let found = [advice(), advice(), advice(), advice(), error, other];
        let shown: Vec<&Diagnostic> = found.iter().collect();
        assert_eq!(in_full(&shown), [true, true, false, false, true, true]);
    }
}
