//! Knows what happened to the texts over time: when a page last changed, which versions there
//! were, and what is different between them.
//!
//! In: what the edge read of the folder's history ([`History`]), the documents of today, and the
//! log that the region wrote. Out: days per page, [`Log`], findings about dates and versions, and
//! per version its [`Release`]. How the history is kept (git) is the edge's business.
//!
//! Invariant: text of a page that is kept back, in one of the two versions or today, is in no
//! [`Release`] that a page shows.

mod check;
mod log;
mod release;
mod section;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::settings::{ChangeDate, Settings};
use crate::source::{Date, Digest, SitePath, Source, slug};

pub use check::check;
pub use log::{CHANGES_ADDRESS, Log, LogEntry, version_in, version_order};
pub use release::{ChangedPage, Release, releases};
pub use section::{Change, Part, ShownSection, shown_sections, spread_words};

/// What was read of a folder's history. Empty where there is none.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct History {
    /// Per page the day on which its text last changed, with the digest of the text that had it
    /// then. A page with another text today has no known day.
    pub days: BTreeMap<SitePath, (Date, Digest)>,
    /// The versions that can be compared with the one before, oldest first.
    pub versions: Vec<Version>,
    /// Whether only the last part of the history is there.
    pub is_shallow: bool,
}

/// A version of the region's texts, and what it changed.
#[derive(Clone, PartialEq, Debug)]
pub struct Version {
    /// Its name without marks before it: `1.1`. `None` for what changed after the last one.
    pub name: Option<String>,
    /// The name of the version before it.
    pub before: String,
    /// The day of the version; of the last change when it has no name.
    pub day: Date,
    /// The pages whose file is another, in path order.
    pub files: Vec<FileChange>,
}

/// A page in two versions. One of the two is there.
#[derive(Clone, Debug, PartialEq)]
pub struct FileChange {
    /// The page in the version before.
    pub old: Option<OldText>,
    /// The page in this version.
    pub new: Option<OldText>,
}

/// A text as it was.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OldText {
    /// Where it stood.
    pub path: SitePath,
    /// The whole text.
    pub text: Arc<str>,
}

impl History {
    /// The day on which the text of this page last changed; `None` when it is not known.
    pub fn day_of(&self, path: &SitePath, digest: Digest) -> Option<Date> {
        let (day, known) = self.days.get(path)?;
        (*known == digest).then_some(*day)
    }
}

impl Version {
    /// The address of the page on what it changed.
    fn address(&self) -> String {
        changes_address(self.name.as_deref(), &self.before)
    }
}

/// The address of the page on what a version changed, by its name and that of the version before.
pub fn changes_address(name: Option<&str>, before: &str) -> String {
    match name {
        Some(name) => format!("{CHANGES_ADDRESS}{}/", slug(name)),
        None => format!("{CHANGES_ADDRESS}na-{}/", slug(before)),
    }
}

/// The addresses of all pages on what versions changed, for links to them; none where the region
/// switched them off.
pub fn changes_addresses(history: &History, settings: &Settings) -> Vec<String> {
    match shows_changes(settings) {
        true => history.versions.iter().map(Version::address).collect(),
        false => vec![],
    }
}

/// Whether the pages with differences are made: unless the region switched them off.
pub fn shows_changes(settings: &Settings) -> bool {
    settings.site.verschillen != Some(false)
}

impl OldText {
    fn source(&self) -> Source {
        Source::new(self.path.as_str(), &self.text)
    }
}

/// The day of the last change that a page shows: from the history, else from its front matter.
pub fn change_day(
    history: &History,
    document: &crate::document::Document,
    wanted: Option<ChangeDate>,
) -> Option<Date> {
    let written = document.front.datum.as_ref().map(|datum| datum.value);
    match wanted {
        Some(ChangeDate::Geen) => None,
        Some(ChangeDate::Kopblok) => written,
        Some(ChangeDate::Git) | None => history.day_of(&document.path, document.digest).or(written),
    }
}
