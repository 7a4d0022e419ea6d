//! Annotations and the job summary of GitHub Actions.
//!
//! Source: GitHub Docs, "Workflow commands for GitHub Actions" (`::error file=…,line=…::`), and
//! the limit of 10 annotations of each kind per step in "GitHub Actions limits".

use std::cmp::Reverse;

use super::plain::place_words;
use super::{Subject, WORST_FIRST, also, next_step, severity_word, standing, tally};
use crate::assessment::{Counts, NormOutcome};
use crate::diagnostic::{Arg, Diagnostic, Severity};
use crate::machine::{Places, severity_id};

/// So many annotations of one kind are shown per step.
const MAX_PER_KIND: usize = 10;

/// So many findings are listed in the summary, which may be 1 MiB.
const MAX_IN_SUMMARY: usize = 1000;

/// One line per annotation, worst first, then the closing sentences; what does not fit is summed
/// up in the last annotation of its kind. `folder` stands before each path: the way to the
/// region's folder, empty or with a slash at its end.
pub fn annotations(subject: &Subject<'_>, folder: &str) -> String {
    let places = subject.places();
    let mut lines = Vec::new();
    let shown = worst_first(subject);
    for severity in WORST_FIRST {
        let of_kind: Vec<&&Diagnostic> =
            shown.iter().filter(|found| found.severity == severity).collect();
        let fits = of_kind.len() <= MAX_PER_KIND;
        let n_shown = if fits { of_kind.len() } else { MAX_PER_KIND - 1 };
        for found in of_kind.iter().take(n_shown) {
            lines.push(annotation(found, &places, subject, folder));
        }
        if !fits {
            let args: [(&str, Arg); 2] = [
                ("aantal", (of_kind.len() - n_shown).into()),
                ("ernst", severity_id(severity).into()),
            ];
            let rest = subject.words.say("github-rest", &args);
            lines.push(format!("::{}::{}", command(severity), data(&rest)));
        }
    }
    lines.push(tally(subject.checked.totals, subject.words));
    lines.extend(subject.hidden_note());
    lines.push(next_step(subject));
    lines.join("\n") + "\n"
}

/// By severity, and within one what is wrong before what is not complete, since that stops
/// publication; then by place.
fn worst_first<'c>(subject: &Subject<'c>) -> Vec<&'c Diagnostic> {
    let mut shown = subject.shown.to_vec();
    shown.sort_by_key(|found| Reverse((found.severity, found.kind)));
    shown
}

fn annotation(
    found: &Diagnostic,
    places: &Places<'_>,
    subject: &Subject<'_>,
    folder: &str,
) -> String {
    let words = subject.words;
    let area = places.area(&found.location.span());
    let path = format!("{folder}{}", found.location.path().as_str());
    let mut properties = format!("file={},line={}", property(&path), area.start.line);
    // GitHub shows columns only for a place on one line.
    if area.end.line == area.start.line {
        let end = area.end.column.max(area.start.column);
        properties.push_str(&format!(",col={},endColumn={end}", area.start.column));
    } else {
        properties.push_str(&format!(",endLine={}", area.end.line));
    }
    let title = property(found.code.0);
    let mut text = words.of(&found.message);
    for label in &found.labels {
        text.push('\n');
        text.push_str(&also(label, places, words));
    }
    for message in found.why.iter().chain(found.help.iter()) {
        text.push('\n');
        text.push_str(&words.of(message));
    }
    format!("::{} {properties},title={title}::{}", command(found.severity), data(&text))
}

fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    }
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// The summary of the step, in Markdown: the state of each norm and all findings, worst first.
/// `folder` as in [`annotations`].
pub fn job_summary(subject: &Subject<'_>, folder: &str) -> String {
    let words = subject.words;
    let mut text = format!("## {}\n\n", words.word("github-titel"));
    if let Some(note) = subject.held_as_note() {
        text.push_str(&format!("{note}\n\n"));
    }
    for outcome in &subject.checked.assessment.norms {
        text.push_str(&state(outcome, subject));
    }
    text.push_str(&format!("{}\n\n", tally(subject.checked.totals, words)));
    if let Some(note) = subject.hidden_note() {
        text.push_str(&format!("{note}\n\n"));
    }
    text.push_str(&format!("**{}**\n", cell(&next_step(subject))));
    if !subject.shown.is_empty() {
        text.push_str(&findings(subject, folder));
    }
    text
}

fn state(outcome: &NormOutcome, subject: &Subject<'_>) -> String {
    let words = subject.words;
    let kind = outcome.norm.chapters.first().map_or("", |chapter| chapter.kind.as_str());
    let mut text = format!("{}\n\n", standing(outcome, words));
    let headings = [
        words.say("tabel-onderdeel", &[("soort", kind.into())]),
        words.word("tabel-moet"),
        words.word("tabel-overig"),
        words.word("tabel-behandeld"),
        words.word("tabel-ontbreekt"),
        words.word("tabel-nvt"),
        words.word("tabel-mensenwerk"),
    ];
    text.push_str(&format!("| {} |\n| --- |{}\n", headings.join(" | "), " ---: |".repeat(6)));
    for (chapter_idx, chapter) in outcome.norm.chapters.iter().enumerate() {
        let musts = outcome.of_chapter(chapter_idx).filter(|found| outcome.is_must(found));
        let (all, must) = (Counts::of(outcome.of_chapter(chapter_idx)), Counts::of(musts));
        let of = |done: usize, all: usize| {
            words.say("tabel-deel", &[("aantal", done.into()), ("totaal", all.into())])
        };
        let row = [
            cell(&format!("{} {}", chapter.id, chapter.title)),
            of(must.substantiated, must.requirements),
            of(all.substantiated - must.substantiated, all.requirements - must.requirements),
            all.treated.to_string(),
            all.missing.to_string(),
            all.not_applicable.to_string(),
            all.for_humans.to_string(),
        ];
        text.push_str(&format!("| {} |\n", row.join(" | ")));
    }
    text.push('\n');
    text
}

fn findings(subject: &Subject<'_>, folder: &str) -> String {
    let words = subject.words;
    let places = subject.places();
    let headings =
        ["github-kop-ernst", "github-kop-plaats", "github-kop-melding"].map(|id| words.word(id));
    let title = words.word("github-meldingen");
    let mut text = format!("\n### {title}\n\n| {} |\n| --- | --- | --- |\n", headings.join(" | "));
    for found in worst_first(subject).into_iter().take(MAX_IN_SUMMARY) {
        let row = [
            words.word(severity_word(found.severity)),
            cell(&format!("{folder}{}", place_words(&found.location.span(), &places, words))),
            cell(&words.of(&found.message)),
        ];
        text.push_str(&format!("| {} |\n", row.join(" | ")));
    }
    let n_more = subject.shown.len().saturating_sub(MAX_IN_SUMMARY);
    if n_more > 0 {
        let more = words.say("github-afgekapt", &[("aantal", n_more.into())]);
        text.push_str(&format!("\n{more}\n"));
    }
    text
}

/// Text fit for a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('\\', "\\\\").replace('|', "\\|").replace('<', "&lt;").replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_the_host_is_written_out() {
        assert_eq!(data("100%\r\n::error::x"), "100%25%0D%0A::error::x");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
        assert_eq!(cell("a|b<script>\nc"), "a\\|b&lt;script> c");
    }
}
