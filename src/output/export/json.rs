//! Makes the machine interface: what `check --format json` prints and `regiovisie.json` holds.
//!
//! In: settings, verdicts, the texts they point into, findings. Out: JSON, pretty-printed, with
//! its keys in a fixed order. The shape is stable within [`VERSION`]; keys may be added.
//!
//! Invariant: counts come from the whole assessment; a filter changes the lists only.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::assessment::{Assessment, Counts, NormOutcome, Outcome, Place};
use crate::norm::{Certainty, Level, Origin};
use crate::settings::Settings;
use crate::source::{Date, LineIndex, SitePath, SourceSet};

/// The version of the shape.
pub const VERSION: u32 = 1;

/// What goes into the machine interface.
pub struct Machine<'a> {
    /// The region and its publication.
    pub settings: &'a Settings,
    /// The verdicts; an empty assessment where the checklist is hidden.
    pub assessment: &'a Assessment,
    /// The texts that evidence stands in, for line numbers.
    pub sources: &'a SourceSet,
    /// The day the check was made for.
    pub today: Date,
    /// How many findings there are, before any filter.
    pub counts: FindingCounts,
    /// Which requirements are listed; `None` lists all.
    pub only: Option<&'a dyn Fn(&str) -> bool>,
    /// The findings to list, in the order of the report; none in the file that is published.
    pub diagnostics: &'a [DiagnosticJson],
}

/// How many findings of each severity.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FindingCounts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Advice.
    pub advice: usize,
}

/// A finding in words, with its place as people count it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct DiagnosticJson {
    /// Its stable name.
    pub code: String,
    /// `error`, `warning` or `advice`.
    pub severity: &'static str,
    /// What is the matter, in one line.
    pub message: String,
    /// Relative to the region's folder, with `/`.
    pub path: String,
    /// From 1.
    pub line: u32,
    /// In Unicode scalar values, from 1.
    pub column: u32,
    /// The line of the end.
    pub end_line: u32,
    /// The column after the last.
    pub end_column: u32,
    /// What to do.
    pub help: Option<String>,
    /// The address of the source behind it, else its title.
    pub reference: Option<String>,
}

#[derive(Serialize)]
struct Root<'a> {
    version: u32,
    publication: Publication<'a>,
    summary: Summary<'a>,
    requirements: Vec<Requirement<'a>>,
    diagnostics: &'a [DiagnosticJson],
}

#[derive(Serialize)]
struct Publication<'a> {
    region: Option<&'a str>,
    code: Option<&'a str>,
    title: String,
    status: &'static str,
    release: Option<&'a str>,
    date: String,
}

#[derive(Serialize)]
struct Summary<'a> {
    errors: usize,
    warnings: usize,
    advice: usize,
    norms: Vec<NormJson<'a>>,
}

#[derive(Serialize)]
struct NormJson<'a> {
    id: &'a str,
    edition: &'a str,
    revision: u32,
    #[serde(flatten)]
    counts: CountsJson,
    must: CountsJson,
    chapters: Vec<ChapterJson<'a>>,
}

#[derive(Serialize)]
struct ChapterJson<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(flatten)]
    counts: CountsJson,
    must: CountsJson,
}

#[derive(Serialize)]
struct CountsJson {
    requirements: usize,
    substantiated: usize,
    treated: usize,
    missing: usize,
    not_applicable: usize,
    for_humans: usize,
}

#[derive(Serialize)]
struct Requirement<'a> {
    id: &'a str,
    chapter: &'a str,
    level: &'static str,
    certainty: &'static str,
    origin: &'static str,
    verdict: &'static str,
    evidence: Vec<Evidence<'a>>,
}

#[derive(Serialize)]
struct Evidence<'a> {
    path: &'a str,
    line: u32,
    anchor: Option<&'a str>,
    url: Option<&'a str>,
}

/// Writes the machine interface, with a line end at its end.
pub fn machine_report(machine: &Machine<'_>) -> String {
    let mut lines = Lines { sources: machine.sources, known: BTreeMap::new() };
    let mut requirements = vec![];
    for outcome in &machine.assessment.norms {
        for found in &outcome.outcomes {
            if machine.only.is_none_or(|only| only(&found.id)) {
                requirements.extend(requirement(outcome, found, &mut lines));
            }
        }
    }
    let root = Root {
        version: VERSION,
        publication: publication(machine),
        summary: Summary {
            errors: machine.counts.errors,
            warnings: machine.counts.warnings,
            advice: machine.counts.advice,
            norms: machine.assessment.norms.iter().map(norm).collect(),
        },
        requirements,
        diagnostics: machine.diagnostics,
    };
    // These types hold text, numbers and lists only, which JSON can always hold.
    let mut text = serde_json::to_string_pretty(&root).unwrap_or_default();
    text.push('\n');
    text
}

fn publication<'a>(machine: &Machine<'a>) -> Publication<'a> {
    let settings = machine.settings;
    let regio = &settings.regio;
    Publication {
        region: regio.naam.as_ref().map(|naam| naam.value.as_str()),
        code: regio.code.as_ref().map(|code| code.value.as_str()),
        title: settings.title(),
        status: settings.status().word(),
        release: regio.versie.as_ref().map(|versie| versie.value.as_str()),
        date: machine.today.to_string(),
    }
}

fn norm(outcome: &NormOutcome) -> NormJson<'_> {
    let chapters = outcome.norm.chapters.iter().enumerate().map(|(idx, chapter)| ChapterJson {
        id: &chapter.id,
        title: &chapter.title,
        counts: Counts::of(outcome.of_chapter(idx)).into(),
        must: Counts::of(outcome.of_chapter(idx).filter(|found| outcome.is_must(found))).into(),
    });
    NormJson {
        id: &outcome.norm.id,
        edition: &outcome.norm.edition.id,
        revision: outcome.norm.edition.revision,
        counts: outcome.counts().into(),
        must: outcome.must_counts().into(),
        chapters: chapters.collect(),
    }
}

impl From<Counts> for CountsJson {
    fn from(counts: Counts) -> Self {
        Self {
            requirements: counts.requirements,
            substantiated: counts.substantiated,
            treated: counts.treated,
            missing: counts.missing,
            not_applicable: counts.not_applicable,
            for_humans: counts.for_humans,
        }
    }
}

fn requirement<'a>(
    outcome: &'a NormOutcome,
    found: &'a Outcome,
    lines: &mut Lines<'a>,
) -> Option<Requirement<'a>> {
    let asked = outcome.norm.requirements.get(found.requirement_idx)?;
    let chapter = outcome.norm.chapters.get(asked.chapter_idx);
    Some(Requirement {
        id: &found.id,
        chapter: chapter.map_or("", |chapter| &chapter.id),
        level: level(asked.level),
        certainty: certainty(asked.certainty),
        origin: origin(asked.origin),
        verdict: found.verdict.id(),
        evidence: found.places.iter().map(|place| evidence(place, lines)).collect(),
    })
}

fn evidence<'a>(place: &'a Place, lines: &mut Lines<'a>) -> Evidence<'a> {
    Evidence {
        path: place.path.as_str(),
        line: lines.line(&place.path, place.span.start),
        anchor: place.anchor.as_deref(),
        url: place.url.as_deref(),
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Must => "must",
        Level::Should => "should",
        Level::Advice => "advice",
    }
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::High => "high",
        Certainty::Medium => "medium",
        Certainty::Low => "low",
    }
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Norm => "norm",
        Origin::Law => "law",
        Origin::Guidance => "guidance",
        Origin::Elaboration => "elaboration",
    }
}

/// Line numbers, with each text looked through once.
struct Lines<'a> {
    sources: &'a SourceSet,
    known: BTreeMap<&'a SitePath, LineIndex>,
}

impl<'a> Lines<'a> {
    fn line(&mut self, path: &'a SitePath, offset: u32) -> u32 {
        let Some(source) = self.sources.get(path) else { return 1 };
        let index = self.known.entry(path).or_insert_with(|| LineIndex::new(&source.text));
        index.position(&source.text, offset).line
    }
}
