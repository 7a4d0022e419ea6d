//! All documents together: which page has which address, what links to what, who claims which
//! requirement, and one read-only view of all facts.
//!
//! A publication is what the region *says*; a [`Site`](crate::site) is which pages show it. The
//! page `content/visie.md` is one document here and one page there; the checklist is a page of
//! the site and nothing in the publication.
//!
//! In: documents, settings, norms. Out: a [`Publication`] and the findings that need more than
//! one file to see: links to nowhere, double addresses, unknown claims, fields of a wrong kind.
//!
//! Invariant: everything is in site order, which is the order of the folders, then `volgorde`,
//! then title in Dutch order.

mod claims;
mod facts;
mod links;
mod order;

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;

use crate::document::{Document, NotApplicable, Plan};
use crate::source::{Located, SitePath, Span};

pub use facts::{Fact, FactValue, Facts, Record};
pub use links::Target;

/// All documents together. Pages with `publiceren: nee` are in `documents` but carry nothing:
/// no claims, no facts, no first sentences.
#[derive(Clone, Debug)]
pub struct Publication {
    /// In site order, unpublished ones included.
    pub documents: Vec<Arc<Document>>,
    /// Position in `documents` by path.
    pub by_path: BTreeMap<SitePath, usize>,
    /// Paths of all other files under `content/`, with their size in bytes.
    pub assets: BTreeMap<SitePath, u64>,
    /// Who claims what, by requirement id, in site order.
    pub claims: BTreeMap<String, Vec<Claim>>,
    /// Which requirements do not apply, by id; the first in site order.
    pub not_applicable: BTreeMap<String, Located<NotApplicable>>,
    /// Promises by requirement id; the first in site order.
    pub plans: BTreeMap<String, Located<Plan>>,
    /// The page of a chapter, by chapter id: position in `documents`.
    pub chapter_pages: BTreeMap<String, usize>,
    /// All facts.
    pub facts: Facts,
    /// Per sentence hash the document and byte where it stands first. Looked into, never walked.
    pub first_sentence: HashMap<u64, (u32, u32)>,
}

/// A place that says it treats a requirement.
#[derive(Clone, PartialEq, Debug)]
pub struct Claim {
    /// Position in [`Publication::documents`].
    pub document_idx: usize,
    /// The heading, an index in the document's headings; `None` claims the whole page.
    pub heading_idx: Option<usize>,
    /// The bytes it covers.
    pub range: Range<u32>,
    /// Where the claim was written.
    pub at: Span,
}

impl Publication {
    /// The document at a path.
    pub fn document(&self, path: &SitePath) -> Option<&Arc<Document>> {
        self.by_path.get(path).and_then(|idx| self.documents.get(*idx))
    }
}
