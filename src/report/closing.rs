//! The last sentences: how many findings, how the norms stand, and the one thing to do now.

use super::{Subject, Words};
use crate::assessment::{Assessment, Counts, NormOutcome, Outcome, Verdict};
use crate::coherence::{Coherence, RuleState};
use crate::diagnostic::{Arg, Diagnostic, Kind, Severity};
use crate::judgement;
use crate::machine::Totals;
use crate::norm::EvidenceKind;
use crate::settings::Status;

/// `2 fouten, 1 waarschuwing en geen adviezen.`
pub fn tally(totals: Totals, words: &Words) -> String {
    let args: [(&str, Arg); 3] = [
        ("fouten", totals.errors.into()),
        ("waarschuwingen", totals.warnings.into()),
        ("adviezen", totals.advice.into()),
    ];
    words.say("telling", &args)
}

/// How one norm stands, in a sentence.
pub fn standing(outcome: &NormOutcome, words: &Words) -> String {
    words.say(
        "stand",
        &counted(&outcome.norm.edition.title, "norm", outcome.counts(), outcome.must_counts()),
    )
}

/// How the choices go together, in a sentence; `None` when no rule is in force. Each rule counts
/// once for every record that it is about.
pub fn coherence_standing(coherence: &Coherence, words: &Words) -> Option<String> {
    if coherence.rules.is_empty() {
        return None;
    }
    let (mut tensions, mut answered, mut unknown): (usize, usize, usize) = (0, 0, 0);
    for outcome in &coherence.rules {
        match outcome.state {
            RuleState::Tension(_) if outcome.is_answered() => answered += 1,
            RuleState::Tension(_) => tensions += 1,
            RuleState::Unknown(_) | RuleState::Broken => unknown += 1,
            RuleState::Fine | RuleState::Lifted => {}
        }
    }
    let args: [(&str, Arg); 3] = [
        ("spanningen", tensions.into()),
        ("beantwoord", answered.into()),
        ("onbekend", unknown.into()),
    ];
    Some(words.say("stand-samenhang", &args))
}

/// The arguments of a sentence that counts a norm or chapter.
pub(super) fn counted(
    title: &str,
    title_arg: &'static str,
    all: Counts,
    must: Counts,
) -> [(&'static str, Arg); 5] {
    [
        (title_arg, title.into()),
        ("onderbouwd", all.substantiated.into()),
        ("eisen", all.requirements.into()),
        ("moet-onderbouwd", must.substantiated.into()),
        ("moet-eisen", must.requirements.into()),
    ]
}

/// The one thing to do now: the first fault, else the first requirement that is open, musts
/// first, else the first finding, else the next command.
pub fn next_step(subject: &Subject<'_>) -> String {
    let words = subject.words;
    let fault =
        |found: &&&Diagnostic| found.severity == Severity::Error && found.kind == Kind::Fault;
    if let Some(found) = subject.shown.iter().find(fault) {
        return at_finding("nu-fout", found, subject);
    }
    if subject.checked.assessment.norms.is_empty() {
        return words.word("nu-geen-norm");
    }
    if let Some((outcome, id)) = first_open(subject) {
        let path = place_to_write(outcome, subject);
        let args = [("eis", outcome.id.as_str().into()), ("bestand", path.into())];
        return words.say(id, &args);
    }
    let worth_a_look = |found: &&&Diagnostic| found.severity > Severity::Advice;
    if let Some(found) = subject.shown.iter().find(worth_a_look) {
        return at_finding("nu-melding", found, subject);
    }
    let held = subject.held_as.unwrap_or(subject.checked.settings.status());
    match held {
        Status::Concept | Status::Inspraak => words.word("nu-klaar-concept"),
        Status::Vastgesteld | Status::Vervallen => words.word("nu-klaar"),
    }
}

fn at_finding(id: &str, found: &Diagnostic, subject: &Subject<'_>) -> String {
    let place = subject.places().area(&found.location.span()).start;
    let args: [(&str, Arg); 3] = [
        ("bestand", found.location.path().as_str().into()),
        ("regel", (place.line as usize).into()),
        ("melding", subject.words.of(&found.message).into()),
    ];
    subject.words.say(id, &args)
}

/// The first open requirement, with the id of the sentence about it.
pub(super) fn first_open<'c>(subject: &Subject<'c>) -> Option<(&'c Outcome, &'static str)> {
    let (_, first) = open_outcomes(subject.checked.assessment)
        .into_iter()
        .find(|(_, outcome)| subject.selection.holds(&outcome.id))?;
    let is_missing = first.verdict == Verdict::Missing;
    Some((first, if is_missing { "nu-ontbreekt" } else { "nu-behandeld" }))
}

/// The open requirements in the order in which to write them: musts before others, missing
/// before treated, then the norm's order.
pub fn open_outcomes(assessment: &Assessment) -> Vec<(&NormOutcome, &Outcome)> {
    let mut open = Vec::new();
    for (norm_idx, norm) in assessment.norms.iter().enumerate() {
        for (outcome_idx, outcome) in norm.outcomes.iter().enumerate() {
            let asked = norm.norm.requirements.get(outcome.requirement_idx);
            let level = asked.map(|asked| asked.level);
            // What asks for all other chapters can only be done when those are.
            let is_last = asked.is_some_and(|asked| {
                asked.evidence.iter().any(|entry| entry.kind == EvidenceKind::Chapters)
            });
            if matches!(outcome.verdict, Verdict::Missing | Verdict::Treated) {
                let order = (level, outcome.verdict, is_last, norm_idx, outcome_idx);
                open.push((order, norm, outcome));
            }
        }
    }
    open.sort_by_key(|(order, ..)| *order);
    open.into_iter().map(|(_, norm, outcome)| (norm, outcome)).collect()
}

/// The file to write in: where it is treated already, else where its finding points, else the
/// settings.
fn place_to_write(outcome: &Outcome, subject: &Subject<'_>) -> String {
    // A judgement is no place to write what is missing.
    let about = |found: &&&Diagnostic| {
        found.requirement.as_deref() == Some(outcome.id.as_str())
            && found.location.path().folder() != judgement::FOLDER
    };
    let finding = subject.shown.iter().find(about).map(|found| found.location.path());
    let path = finding.or_else(|| outcome.places.first().map(|place| place.path.clone()));
    path.map_or_else(|| crate::settings::SETTINGS_FILE.to_owned(), |path| path.as_str().to_owned())
}
