//! The report in whole sentences, one after another, for a screen reader or a mail: no colours,
//! no drawing, nothing left out.

use super::closing::counted;
use super::snippet::reference_text;
use super::suggestions::suggestion_lines;
use super::{
    Subject, Words, coherence_standing, explain_name, needed, next_step, question, see_also,
    severity_word, standing, tally,
};
use crate::assessment::{Counts, NormOutcome};
use crate::diagnostic::{Diagnostic, Location};
use crate::machine::Places;
use crate::source::Span;

/// The whole report.
pub fn plain(subject: &Subject<'_>) -> String {
    let words = subject.words;
    let places = subject.places();
    let mut parts = vec![subject.held_as_note().into_iter().collect::<Vec<_>>()];
    for found in subject.shown {
        parts.push(sentences(found, &places, words));
    }
    if subject.shown.is_empty() && subject.selection.is_everything() {
        parts.push(vec![words.word("plat-geen")]);
    }
    for outcome in &subject.checked.assessment.norms {
        parts.push(state(outcome, words));
    }
    if subject.checked.assessment.norms.is_empty() {
        parts.push(vec![words.word("zonder-normen")]);
    }
    parts.push(coherence_standing(subject.checked.coherence, words).into_iter().collect());
    let mut ideas = suggestion_lines(subject);
    if !ideas.is_empty() {
        ideas.insert(0, words.word("ideeen-zin"));
        parts.push(ideas);
    }
    let mut last = vec![tally(subject.checked.totals, words)];
    last.extend(subject.hidden_note());
    last.push(next_step(subject));
    parts.push(last);
    let paragraphs = parts.iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n"));
    let mut text = paragraphs.collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

fn sentences(found: &Diagnostic, places: &Places<'_>, words: &Words) -> Vec<String> {
    let severity = capital(&words.word(severity_word(found.severity)));
    let at = match &found.location {
        Location::At(span) | Location::Gap { inside: span } => place_words(span, places, words),
        Location::Absent { path, .. } => {
            words.say("plat-plaats-nieuw", &[("bestand", path.as_str().into())])
        }
        Location::Site => found.location.path().as_str().to_owned(),
    };
    let first = [
        ("ernst", severity.into()),
        ("plaats", at.into()),
        ("melding", words.of(&found.message).into()),
    ];
    let mut lines = vec![words.say("plat-melding", &first)];
    for label in &found.labels {
        lines.push(words.say("plat-ook", &[("tekst", see_also(label, places, words).into())]));
    }
    let asked = question(found, words).map(|text| ("plat-vraag", text));
    let needed = needed(found, words).join("; ").replace(":; - ", ": ").replace("; - ", "; ");
    let needed = (!needed.is_empty()).then(|| ("plat-nodig", format!("{needed}.")));
    let why = found.why.as_ref().map(|why| ("plat-waarom", words.of(why)));
    let help = found.help.as_ref().map(|help| ("plat-doen", words.of(help)));
    let source = found.reference.as_ref().map(|source| ("plat-bron", reference_text(source)));
    for (id, text) in [asked, needed, why, help, source].into_iter().flatten() {
        lines.push(words.say(id, &[("tekst", text.into())]));
    }
    lines.push(words.say("plat-code", &[("code", explain_name(found).into())]));
    lines
}

pub(super) fn place_words(span: &Span, places: &Places<'_>, words: &Words) -> String {
    let start = places.area(span).start;
    let args = [
        ("bestand", span.path.as_str().into()),
        ("regel", (start.line as usize).into()),
        ("kolom", (start.column as usize).into()),
    ];
    words.say("plat-plaats", &args)
}

fn state(outcome: &NormOutcome, words: &Words) -> Vec<String> {
    let mut lines = vec![standing(outcome, words)];
    for (chapter_idx, chapter) in outcome.norm.chapters.iter().enumerate() {
        let musts = outcome.of_chapter(chapter_idx).filter(|found| outcome.is_must(found));
        let all = Counts::of(outcome.of_chapter(chapter_idx));
        let kind = words.say("tabel-onderdeel", &[("soort", chapter.kind.as_str().into())]);
        let number = chapter.id.rsplit('-').next().unwrap_or_default();
        let title = format!("{} {number}, {}", capital(&kind), chapter.title);
        let mut line =
            words.say("zin-onderdeel", &counted(&title, "titel", all, Counts::of(musts)));
        if let Some(rest) = open_sentence(all, words) {
            line.push(' ');
            line.push_str(&rest);
        }
        lines.push(line);
    }
    lines
}

/// What of a chapter is not substantiated, as one sentence; `None` when all is.
fn open_sentence(all: Counts, words: &Words) -> Option<String> {
    let parts: Vec<String> = [
        ("zin-behandeld", all.treated),
        ("zin-ontbreekt", all.missing),
        ("zin-nvt", all.not_applicable),
        ("zin-mensenwerk", all.for_humans),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(id, count)| words.say(id, &[("aantal", count.into())]))
    .collect();
    (!parts.is_empty()).then(|| format!("{}.", words.list(&parts, "lijst-en")))
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
