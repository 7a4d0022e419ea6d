//! Runs the line: sources and a day in, a check or a whole site out. Holds the cache.
//!
//! Nothing here can fail: what the world can break is at the edge, what a writer or a theme can
//! break is a finding.

mod build;
mod places;
mod run;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::assessment::{Assessment, Suggestion};
use crate::coherence::Coherence;
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::History;
use crate::judgement::Judgement;
use crate::machine::{Checked, Totals};
use crate::norm::{BUILTIN, Builtin, Norm};
use crate::pdf::{self, Pdf};
use crate::picture::{Fault, Picture};
use crate::publication::Publication;
use crate::settings::{Settings, Status};
use crate::source::{Date, Digest, SitePath, Source, SourceSet};
use crate::theme::Wishes;

pub use build::{Build, FileBody, PictureFile, PlannedFile, Purpose, Rendered, build};
pub use run::{Cache, check};

/// Everything that goes in. All paths are relative to the region's folder.
#[derive(Clone, Debug)]
pub struct Input {
    /// `regiovisie.toml`; `None` when there is none.
    pub settings: Option<Source>,
    /// The Markdown files under `content/`.
    pub content: SourceSet,
    /// The data files under `content/` (CSV, TSV, YAML), records or not.
    pub data: SourceSet,
    /// The region's own norm files.
    pub norms: SourceSet,
    /// The editions that the program carries: [`BUILTIN`].
    pub editions: &'static [Builtin],
    /// What people recorded about requirements (`oordelen/…`).
    pub judgements: SourceSet,
    /// The text files of the look (`themes/NAME/…`, `huisstijl/…`).
    pub theme: SourceSet,
    /// Size in bytes of all other files under `content/`, `themes/` and `huisstijl/`.
    pub assets: BTreeMap<SitePath, u64>,
    /// What is known of the past of the texts; empty where the folder keeps no history.
    pub history: Arc<History>,
    /// The digests of those under `themes/` and `huisstijl/`.
    pub digests: BTreeMap<SitePath, Digest>,
    /// What the pictures among them are, or why they cannot be shown.
    pub pictures: BTreeMap<SitePath, Result<Picture, Fault>>,
    /// What the PDFs among them say of themselves, or why they cannot be looked into.
    pub pdfs: BTreeMap<SitePath, Result<Pdf, pdf::Fault>>,
    /// The day the check is made for.
    pub today: Date,
    /// `--as`: the status to hold the vision against, instead of its own.
    pub as_status: Option<Status>,
    /// `--address`: a preview at another base address, with noindex and a banner.
    pub address: Option<String>,
    /// What the edge could not do and wants to say with the rest.
    pub edge_findings: Vec<Diagnostic>,
}

impl Input {
    /// Nothing but the day and the editions that the program carries.
    pub fn empty(today: Date) -> Self {
        Self {
            settings: None,
            content: SourceSet::new(),
            data: SourceSet::new(),
            norms: SourceSet::new(),
            editions: BUILTIN,
            judgements: SourceSet::new(),
            theme: SourceSet::new(),
            assets: BTreeMap::new(),
            history: Arc::default(),
            digests: BTreeMap::new(),
            pictures: BTreeMap::new(),
            pdfs: BTreeMap::new(),
            today,
            as_status: None,
            address: None,
            edge_findings: vec![],
        }
    }
}

/// The publication, held against its norms.
#[derive(Clone, Debug)]
pub struct Check {
    /// The settings, with defaults filled in.
    pub settings: Arc<Settings>,
    /// The norms in force, in the order of the settings.
    pub norms: Vec<Arc<Norm>>,
    /// All documents together.
    pub publication: Arc<Publication>,
    /// The verdicts.
    pub assessment: Arc<Assessment>,
    /// How the choices go together, and what follows from the facts.
    pub coherence: Arc<Coherence>,
    /// What people recorded, as it was read; in the assessment beside the verdicts.
    pub judgements: Vec<Judgement>,
    /// All findings, sorted, no doubles.
    pub diagnostics: Vec<Diagnostic>,
    /// Headings that could carry a claim.
    pub suggestions: Vec<Suggestion>,
    /// All texts that a finding may point at, for showing its line.
    pub sources: SourceSet,
    /// The day the check was made for.
    pub today: Date,
}

impl Check {
    /// Whether `regiovisie.toml` is there and cannot be read, so that all of this was made with
    /// the program's own settings.
    pub fn has_unreadable_settings(&self) -> bool {
        let codes = ["toml-fout", "geen-utf8", "onleesbaar-bestand", "bestand-te-groot"];
        self.diagnostics.iter().any(|found| {
            found.location.path() == self.settings.path && codes.contains(&found.code.0)
        })
    }

    /// What reports are made from.
    pub fn checked(&self) -> Checked<'_> {
        Checked {
            settings: &self.settings,
            assessment: &self.assessment,
            publication: &self.publication,
            coherence: &self.coherence,
            sources: &self.sources,
            today: self.today,
            totals: Totals::of(&self.diagnostics),
        }
    }

    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|found| found.severity == severity).count()
    }
}

/// What the settings ask of the look.
fn wishes(settings: &Settings) -> Wishes<'_> {
    let look = &settings.site.look;
    Wishes {
        tokens: look.huisstijl.as_ref(),
        class: look.huisstijl_klasse.as_ref(),
        logo: look.logo.as_ref(),
        favicon: look.favicon.as_ref(),
        labels: &settings.labels,
    }
}
