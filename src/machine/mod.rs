//! The machine interface: one JSON shape for `check --format json` and for `regiovisie.json`.
//!
//! In: what was checked ([`Checked`]). Out: a [`MachineReport`] as plain data, and its text by
//! [`MachineReport::to_json`]. Findings come in as [`DiagnosticJson`], since their words are the
//! report's; the published file has none, because findings may quote what should not be public.
//!
//! Invariant: version 1 of the shape only grows. A key keeps its name, its kind and its meaning,
//! and the keys stand in the order in which they are declared here. Lines and columns are
//! 1-based, columns count Unicode scalar values, ends are exclusive, paths are relative to the
//! region's folder with `/`.

mod coherence;
mod facts;
mod place;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::assessment::{Assessment, Counts, Judged, NormOutcome, Outcome, Place};
use crate::coherence::Coherence;
use crate::diagnostic::{Diagnostic, Severity};
use crate::judgement::Judgement;
use crate::norm::{Certainty, Level, Origin, Requirement};
use crate::publication::Publication;
use crate::settings::Settings;
use crate::source::{Date, SourceSet};

pub use coherence::{AnswerJson, PlaceJson, RuleJson};
pub use facts::{FactJson, RecordJson, ValueJson};
pub use place::{Area, Places};

/// The version of the shape.
const VERSION: u32 = 1;

/// What a machine report is made from.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'c> {
    /// The region.
    pub settings: &'c Settings,
    /// The verdicts; empty where the checklist is hidden.
    pub assessment: &'c Assessment,
    /// What the region says.
    pub publication: &'c Publication,
    /// How its choices go together, and what follows from its facts.
    pub coherence: &'c Coherence,
    /// The texts that places point into.
    pub sources: &'c SourceSet,
    /// The day the check was made for.
    pub today: Date,
    /// How many findings there are, shown or not.
    pub totals: Totals,
}

/// How many findings there are of each severity.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Totals {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Pieces of advice.
    pub advice: usize,
}

impl Totals {
    /// Counts these findings.
    pub fn of<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> Self {
        let mut totals = Self::default();
        for found in diagnostics {
            match found.severity {
                Severity::Error => totals.errors += 1,
                Severity::Warning => totals.warnings += 1,
                Severity::Advice => totals.advice += 1,
            }
        }
        totals
    }
}

/// The whole report.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct MachineReport {
    /// Version of the shape.
    pub version: u32,
    /// Whose vision, and where it stands.
    pub publication: PublicationJson,
    /// Counts.
    pub summary: SummaryJson,
    /// One per requirement, in the order of the settings and the norm.
    pub requirements: Vec<RequirementJson>,
    /// The region's records by kind (`segment`), in site order; under `regio` the region itself.
    pub facts: BTreeMap<String, Vec<RecordJson>>,
    /// What the norms in force work out from the facts.
    pub values: Vec<ValueJson>,
    /// What the rules of the norms in force say; one per rule and record.
    pub coherence: Vec<RuleJson>,
    /// The findings.
    pub diagnostics: Vec<DiagnosticJson>,
}

/// Whose vision, and where it stands.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PublicationJson {
    /// The region's name; empty when the settings name none.
    pub region: String,
    /// The CBS code; `null` for a region without one.
    pub code: Option<String>,
    /// `concept`, `inspraak`, `vastgesteld` or `vervallen`.
    pub status: &'static str,
    /// The region's own version; empty when the settings name none.
    pub release: String,
    /// The day the check was made for, `2026-11-22`.
    pub date: String,
}

/// Counts over everything, whatever the selection of requirements.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SummaryJson {
    /// Findings with severity error.
    pub errors: usize,
    /// Findings with severity warning.
    pub warnings: usize,
    /// Findings with severity advice.
    pub advice: usize,
    /// Per norm in force.
    pub norms: Vec<NormJson>,
}

/// Counts of one norm.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct NormJson {
    /// `nvo`.
    pub id: String,
    /// `2020`.
    pub edition: String,
    /// Of our wording.
    pub revision: u32,
    /// All requirements.
    #[serde(flatten)]
    pub counts: CountsJson,
    /// The musts among them.
    pub must: CountsJson,
    /// Per chapter, in the norm's order.
    pub chapters: Vec<ChapterJson>,
}

/// Counts of one chapter.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ChapterJson {
    /// `nvo-1`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// All requirements.
    #[serde(flatten)]
    pub counts: CountsJson,
    /// The musts among them.
    pub must: CountsJson,
}

/// How many requirements have which verdict.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct CountsJson {
    /// All.
    pub requirements: usize,
    /// `onderbouwd`.
    pub substantiated: usize,
    /// `behandeld`.
    pub treated: usize,
    /// `ontbreekt`.
    pub missing: usize,
    /// `niet van toepassing`.
    pub not_applicable: usize,
    /// `mensenwerk`.
    pub for_humans: usize,
}

/// One requirement and its verdict.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RequirementJson {
    /// `nvo-2.b`.
    pub id: String,
    /// `nvo-2`.
    pub chapter: String,
    /// `must`, `should` or `advice`.
    pub level: &'static str,
    /// `high`, `medium` or `low`.
    pub certainty: &'static str,
    /// `norm`, `law`, `guidance` or `elaboration`.
    pub origin: &'static str,
    /// `missing`, `treated`, `substantiated`, `not-applicable` or `for-humans`.
    pub verdict: &'static str,
    /// Where it is treated.
    pub evidence: Vec<EvidenceJson>,
    /// What people found, beside the verdict, in order of day and role.
    pub judgements: Vec<JudgementJson>,
}

/// What a person found of a requirement.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct JudgementJson {
    /// `sufficient`, `sufficient-in-other-form` or `insufficient`.
    pub verdict: &'static str,
    /// In which role.
    pub role: String,
    /// `2026-11-22`.
    pub date: String,
    /// Why.
    pub remark: String,
    /// Whether it is about the text as it is now.
    pub current: bool,
}

/// A place that treats a requirement.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct EvidenceJson {
    /// The file.
    pub path: String,
    /// The line of the heading or field.
    pub line: u32,
    /// The anchor on the page; `null` for a whole page and for facts.
    pub anchor: Option<String>,
    /// The address without the base path; `null` for settings.
    pub url: Option<String>,
}

/// A finding with its words.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct DiagnosticJson {
    /// The stable name.
    pub code: &'static str,
    /// `error`, `warning` or `advice`.
    pub severity: &'static str,
    /// What is the matter.
    pub message: String,
    /// The file.
    pub path: String,
    /// First line.
    pub line: u32,
    /// First column.
    pub column: u32,
    /// Last line.
    pub end_line: u32,
    /// The column after the last.
    pub end_column: u32,
    /// What to do; empty when there is nothing to add.
    pub help: String,
    /// The source behind it; empty when there is none.
    pub reference: String,
    /// The requirement it is about; `null` when it is about none.
    pub requirement: Option<String>,
}

impl MachineReport {
    /// Makes the report of everything that was checked, without findings.
    ///
    /// `requirements` and `coherence` may be narrowed and `diagnostics` filled afterwards; the
    /// summary and the facts stay.
    pub fn new(checked: &Checked<'_>) -> Self {
        let Checked { settings, assessment, totals, publication, coherence, .. } = checked;
        let places = Places::new(checked.sources);
        let regio = &settings.regio;
        Self {
            version: VERSION,
            publication: PublicationJson {
                region: regio.naam.as_ref().map_or_else(String::new, |naam| naam.value.clone()),
                code: regio.code.as_ref().map(|code| code.value.clone()),
                status: settings.status().word(),
                release: regio.versie.as_ref().map_or_else(String::new, |it| it.value.clone()),
                date: checked.today.to_string(),
            },
            summary: SummaryJson {
                errors: totals.errors,
                warnings: totals.warnings,
                advice: totals.advice,
                norms: assessment.norms.iter().map(norm).collect(),
            },
            requirements: requirements(assessment, &places),
            facts: facts::facts(publication, settings, &places),
            values: facts::values(coherence),
            coherence: coherence::rules(coherence, &places),
            diagnostics: Vec::new(),
        }
    }

    /// The text: indented by two spaces, so that versions can be compared line by line, with a
    /// line end at the end.
    pub fn to_json(&self) -> String {
        // Strings, numbers and lists only: there is nothing that the writer could refuse.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

fn norm(outcome: &NormOutcome) -> NormJson {
    let norm = &outcome.norm;
    let chapters = norm.chapters.iter().enumerate().map(|(chapter_idx, chapter)| {
        let musts = outcome.of_chapter(chapter_idx).filter(|found| outcome.is_must(found));
        ChapterJson {
            id: chapter.id.clone(),
            title: chapter.title.clone(),
            counts: Counts::of(outcome.of_chapter(chapter_idx)).into(),
            must: Counts::of(musts).into(),
        }
    });
    NormJson {
        id: norm.id.clone(),
        edition: norm.edition.id.clone(),
        revision: norm.edition.revision,
        counts: outcome.counts().into(),
        must: outcome.must_counts().into(),
        chapters: chapters.collect(),
    }
}

impl From<Counts> for CountsJson {
    fn from(counts: Counts) -> Self {
        let Counts { requirements, substantiated, treated, missing, not_applicable, for_humans } =
            counts;
        Self { requirements, substantiated, treated, missing, not_applicable, for_humans }
    }
}

fn requirements(assessment: &Assessment, places: &Places<'_>) -> Vec<RequirementJson> {
    let mut found = Vec::new();
    for outcome_of_norm in &assessment.norms {
        let norm = &outcome_of_norm.norm;
        for outcome in &outcome_of_norm.outcomes {
            let Some(asked) = norm.requirements.get(outcome.requirement_idx) else { continue };
            let chapter = norm.chapters.get(asked.chapter_idx);
            let chapter = chapter.map_or_else(String::new, |chapter| chapter.id.clone());
            found.push(requirement(outcome, asked, chapter, places));
        }
    }
    found
}

fn requirement(
    outcome: &Outcome,
    asked: &Requirement,
    chapter: String,
    places: &Places<'_>,
) -> RequirementJson {
    RequirementJson {
        id: outcome.id.clone(),
        chapter,
        level: level_id(asked.level),
        certainty: certainty_id(asked.certainty),
        origin: origin_id(asked.origin),
        verdict: outcome.verdict.id(),
        evidence: outcome.places.iter().map(|place| evidence(place, places)).collect(),
        judgements: outcome.judgements.iter().map(judgement).collect(),
    }
}

fn judgement(judged: &Judged) -> JudgementJson {
    let Judgement { verdict, role, date, remark, .. } = &judged.judgement;
    JudgementJson {
        verdict: verdict.id(),
        role: role.clone(),
        date: date.to_string(),
        remark: remark.clone(),
        current: judged.is_current,
    }
}

fn evidence(place: &Place, places: &Places<'_>) -> EvidenceJson {
    EvidenceJson {
        path: place.path.as_str().to_owned(),
        line: places.area(&place.span).start.line,
        anchor: place.anchor.clone(),
        url: place.url.clone(),
    }
}

/// The word for a level.
pub fn level_id(level: Level) -> &'static str {
    match level {
        Level::Must => "must",
        Level::Should => "should",
        Level::Advice => "advice",
    }
}

/// The word for a certainty.
pub fn certainty_id(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::High => "high",
        Certainty::Medium => "medium",
        Certainty::Low => "low",
    }
}

/// The word for an origin.
pub fn origin_id(origin: Origin) -> &'static str {
    match origin {
        Origin::Norm => "norm",
        Origin::Law => "law",
        Origin::Guidance => "guidance",
        Origin::Elaboration => "elaboration",
    }
}

/// The word for a severity.
pub fn severity_id(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}
