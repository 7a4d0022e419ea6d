//! The machine interface with its findings: what `check --format json` writes.

use super::snippet::reference_text;
use super::{Subject, Words};
use crate::diagnostic::Diagnostic;
use crate::machine::{DiagnosticJson, MachineReport, Places, severity_id};

/// The report as JSON. A selection narrows requirements, rules and findings, never the summary
/// and the facts.
pub fn json(subject: &Subject<'_>) -> String {
    let mut report = MachineReport::new(&subject.checked);
    report.requirements.retain(|requirement| subject.selection.holds(&requirement.id));
    report.coherence.retain(|outcome| subject.selection.holds(&outcome.rule));
    let places = subject.places();
    report.diagnostics =
        subject.shown.iter().map(|found| finding(found, &places, subject.words)).collect();
    report.to_json()
}

fn finding(found: &Diagnostic, places: &Places<'_>, words: &Words) -> DiagnosticJson {
    let area = places.area(&found.location.span());
    DiagnosticJson {
        code: found.code.0,
        severity: severity_id(found.severity),
        message: words.of(&found.message),
        path: found.location.path().as_str().to_owned(),
        line: area.start.line,
        column: area.start.column,
        end_line: area.end.line,
        end_column: area.end.column,
        help: found.help.as_ref().map_or_else(String::new, |help| words.of(help)),
        reference: found.reference.as_ref().map_or_else(String::new, reference_text),
        requirement: found.requirement.clone(),
    }
}
