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

mod blocks;
mod chart;
mod claims;
mod facts;
mod generated;
mod grid;
mod links;
mod loose;
mod numbers;
mod order;
mod pdfs;
mod people;
mod pictures;
mod terms;
mod versions;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use crate::data::Node;
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::{Document, NotApplicable, Plan};
use crate::norm::{Builtin, Norm, Schema};
use crate::pdf::{self, Pdf};
use crate::picture::{Fault, Picture};
use crate::settings::Settings;
use crate::source::{Located, SitePath, SourceSet, Span};

use facts::{Gathering, Owner, add_files};

pub use chart::{Figure, Series};
pub use claims::{chapter_address, checklist_address, is_known};
pub use facts::{ANSWERS, Answer, FRONT_MATTER_KEYS, Fact, FactValue, Facts, Record};
pub use generated::{
    ABOUT_ADDRESS, ACCESSIBILITY_ADDRESS, ALL_PAGES_ADDRESS, ALPHABET_ADDRESS, COHERENCE_ADDRESS,
    COHERENCE_PARTS, COMPARISON_ADDRESS, NORMS_ADDRESS, SEARCH_ADDRESS, WHOLE_ADDRESS,
    coherent_norms, outcome_anchor,
};
pub use grid::{Grid, GridCell, GridColumn};
pub use links::{Target, asset_address};
pub use order::Alphabet;
pub use people::{
    ACCESS_ANCHOR, About, DECISION_ANCHOR, DECISIONS_ADDRESS, ENTRANCES_ADDRESS, HELP_ADDRESS,
    MUNICIPALITIES_ADDRESS, Municipality, People, PeoplePage,
};
pub use terms::{Glossary, GlossaryTerm};
pub use versions::{Version, VersionKind};

/// All documents together. Pages with `publiceren: nee` are in `documents` but carry nothing:
/// no claims, no facts, no first sentences.
#[derive(Clone, Debug)]
pub struct Publication {
    /// In site order, unpublished ones included.
    pub documents: Vec<Arc<Document>>,
    /// Position in `documents` by path.
    pub by_path: BTreeMap<SitePath, usize>,
    /// Position in `documents` by address; the first in site order has it.
    pub by_address: BTreeMap<String, usize>,
    /// Per document what it is a version of; `None` for a page of its own.
    pub versions: Vec<Option<Version>>,
    /// Per document that has versions, those, plain language first.
    version_lists: BTreeMap<usize, Vec<usize>>,
    /// Addresses of pages that the program makes: checklists and chapters that nobody wrote.
    pub generated: BTreeSet<String>,
    /// The anchors that the program makes on those pages and on written ones, by address: ids of
    /// requirements, on a checklist those of chapters too; of rules; of records on their page.
    pub made_anchors: BTreeMap<String, BTreeSet<String>>,
    /// Paths of all other files under `content/`, with their size in bytes.
    pub assets: BTreeMap<SitePath, u64>,
    /// What the pictures among them are, or why they cannot be shown.
    pub pictures: BTreeMap<SitePath, Result<Picture, Fault>>,
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
    /// The page of each data file that holds records, a position in `documents`.
    pub data_pages: BTreeMap<SitePath, usize>,
    /// Data files whose page is kept back, and which are kept back with it.
    pub kept_back_data: BTreeSet<SitePath>,
    /// Files of an office program that nothing names; never published.
    pub loose: BTreeSet<SitePath>,
    /// The rows of the data files that blocks name; `None` for a file that could not be read.
    pub block_data: BTreeMap<SitePath, Option<Arc<Node>>>,
    /// Per kind of record the anchor of each, in their order.
    pub record_anchors: BTreeMap<String, Vec<String>>,
    /// The terms that the region explains; none where the settings turn them off.
    pub glossary: Glossary,
    /// Municipalities, decisions, help and entrances.
    pub people: People,
    /// Per hash of a sentence, list item or table the document and byte where it stands first.
    /// Looked into, never walked.
    pub first_text: HashMap<u64, (u32, u32)>,
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

/// What stands beside the pages.
#[derive(Clone, Debug)]
pub struct Files<'f> {
    /// Paths of all other files under `content/`, with their size in bytes.
    pub assets: BTreeMap<SitePath, u64>,
    /// What the pictures among them are, or why they cannot be shown.
    pub pictures: BTreeMap<SitePath, Result<Picture, Fault>>,
    /// What the PDFs among them say of themselves, or why they cannot be looked into.
    pub pdfs: &'f BTreeMap<SitePath, Result<Pdf, pdf::Fault>>,
    /// Those of them that may hold records.
    pub data: &'f SourceSet,
    /// Addresses of pages that follow from the history of the files.
    pub changes: Vec<String>,
    /// The editions there are, in force or not.
    pub editions: &'static [Builtin],
}

/// Puts all documents together.
pub fn publication(
    mut documents: Vec<Arc<Document>>,
    files: Files<'_>,
    settings: &Settings,
    norms: &[Arc<Norm>],
) -> (Publication, Vec<Diagnostic>) {
    let mut found = vec![];
    let in_force = norms.iter().map(|norm| &**norm);
    let mut facts = Gathering::new(settings, in_force, files.editions, &mut found);
    order::sort(&mut documents);
    let mut publication = Publication::begun(documents, files.assets, files.pictures);
    publication.addresses(&mut found);
    publication.find_versions(settings, &mut found);
    for idx in 0..publication.documents.len() {
        let Some(document) = publication.documents.get(idx).map(Arc::clone) else { continue };
        // The same in other words is not said twice.
        if document.is_published() && publication.version_of(idx).is_none() {
            claims::gather(&mut publication, idx, &document, norms, &mut found);
            facts.add(&document, &mut found);
        }
    }
    let owner = |path: &SitePath| publication.owner(path);
    (publication.data_pages, publication.kept_back_data) =
        add_files(&mut facts, files.data, owner, &mut found);
    publication.facts = facts.finish(&mut found);
    publication.read_block_data(files.data, &mut found);
    let schema = Schema::of(norms.iter().map(|norm| &**norm));
    publication.add_block_tables(&schema, &mut found);
    publication.first_text = first_text(&publication);
    publication.glossary = terms::gather(&publication.documents, &mut found);
    if !settings.site.begrippen {
        publication.glossary = Glossary::default();
    }
    if settings.site.nummering {
        numbers::check_typed(&publication.documents, &mut found);
    }
    publication.people = People::of(&publication, norms, settings);
    publication.check_blocks(norms, &mut found);
    publication.generated.extend(files.changes);
    publication.generated_pages(norms, settings);
    publication.check_reserved(norms, settings, &mut found);
    for document in &publication.documents {
        publication.check_links(document, &mut found);
        publication.check_aliases(document, &mut found);
    }
    publication.check_pictures(&mut found);
    publication.check_pdfs(files.pdfs, &mut found);
    publication.find_loose(&mut found);
    if publication.documents.is_empty() {
        found.push(catalogue::no_pages());
    }
    (publication, found)
}

impl Publication {
    /// These documents and files, and nothing gathered from them yet.
    fn begun(
        documents: Vec<Arc<Document>>,
        assets: BTreeMap<SitePath, u64>,
        pictures: BTreeMap<SitePath, Result<Picture, Fault>>,
    ) -> Self {
        Self {
            by_path: documents.iter().enumerate().map(|(idx, d)| (d.path.clone(), idx)).collect(),
            by_address: BTreeMap::new(),
            versions: vec![],
            version_lists: BTreeMap::new(),
            generated: BTreeSet::new(),
            made_anchors: BTreeMap::new(),
            assets,
            pictures,
            claims: BTreeMap::new(),
            not_applicable: BTreeMap::new(),
            plans: BTreeMap::new(),
            chapter_pages: BTreeMap::new(),
            facts: Facts::default(),
            data_pages: BTreeMap::new(),
            kept_back_data: BTreeSet::new(),
            loose: BTreeSet::new(),
            block_data: BTreeMap::new(),
            record_anchors: BTreeMap::new(),
            people: People::default(),
            first_text: HashMap::new(),
            glossary: Glossary::default(),
            documents,
        }
    }
}

/// Where every sentence, list item and table stands first; unpublished pages and versions of
/// other pages do not count.
fn first_text(publication: &Publication) -> HashMap<u64, (u32, u32)> {
    let documents = &publication.documents;
    let n_texts = documents.iter().map(|document| document.sentences.len()).sum();
    let mut first = HashMap::with_capacity(n_texts);
    for (idx, document) in documents.iter().enumerate() {
        if !document.is_published() || publication.version_of(idx).is_some() {
            continue;
        }
        let idx = idx as u32;
        for sentence in document.sentences.iter().filter(|sentence| sentence.words > 0) {
            first.entry(sentence.hash).or_insert((idx, sentence.at));
        }
        for item in &document.items {
            first.entry(item.key()).or_insert((idx, item.at));
        }
        for table in &document.tables {
            first.entry(table.key()).or_insert((idx, table.range.start));
        }
    }
    first
}

impl Publication {
    /// The document at a path.
    pub fn document(&self, path: &SitePath) -> Option<&Arc<Document>> {
        self.by_path.get(path).and_then(|idx| self.documents.get(*idx))
    }

    /// Whether a text with this hash stands at this place first.
    pub fn is_first(&self, hash: u64, document_idx: usize, at: u32) -> bool {
        self.first_text.get(&hash) == Some(&(document_idx as u32, at))
    }

    /// The published page on which something in this file is told: the page itself, or the one
    /// that a data file belongs to. `None` for the settings.
    pub fn page_of(&self, path: &SitePath) -> Option<&Arc<Document>> {
        let of_data = || self.data_pages.get(path).and_then(|idx| self.documents.get(*idx));
        self.document(path).or_else(of_data)
    }

    /// The page that a file lies beside: of the same name, else of its folder, else of the
    /// nearest folder above.
    fn owner(&self, path: &SitePath) -> Owner {
        let stem = path.as_str().rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem);
        let mut candidates = vec![format!("{stem}.md")];
        let mut folder = path.folder();
        while !folder.is_empty() {
            candidates.push(format!("{folder}/_index.md"));
            candidates.push(format!("{folder}/index.md"));
            candidates.push(format!("{folder}.md"));
            folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
        }
        let found = candidates.iter().find_map(|path| self.by_path.get(&SitePath::new(path)));
        match found.and_then(|idx| Some((*idx, self.documents.get(*idx)?))) {
            Some((idx, page)) if page.is_published() => Owner::Page(idx),
            Some(_) => Owner::KeptBack,
            None => Owner::Nobody,
        }
    }

    fn addresses(&mut self, found: &mut Vec<Diagnostic>) {
        for (idx, document) in self.documents.iter().enumerate() {
            let top = Span::top(&document.path);
            if document.path.file_name() == "index.md" {
                found.push(catalogue::plain_index(top.clone()));
            }
            let first = self.by_address.get(&document.address);
            match first.and_then(|first| self.documents.get(*first)) {
                // A page that is kept back takes no address from one that is not.
                Some(first) if document.is_published() && !first.is_published() => {
                    self.by_address.insert(document.address.clone(), idx);
                }
                Some(first) if first.is_published() && !document.is_published() => {}
                Some(first) => {
                    found.push(catalogue::duplicate_address(top, &document.address, &first.path));
                }
                None => {
                    self.by_address.insert(document.address.clone(), idx);
                }
            }
        }
    }

    /// Pages where the program puts one of its own, such as a checklist.
    fn check_reserved(
        &self,
        norms: &[Arc<Norm>],
        settings: &Settings,
        found: &mut Vec<Diagnostic>,
    ) {
        for address in generated::reserved(norms, settings) {
            let written = self.documents.iter().filter(|page| page.address == address);
            for page in written.filter(|page| page.is_published()) {
                found.push(catalogue::reserved_address(Span::top(&page.path), &address));
            }
        }
    }

    /// Old addresses that lead nowhere new.
    fn check_aliases(&self, document: &Document, found: &mut Vec<Diagnostic>) {
        for alias in &document.front.aliassen {
            let path = alias.value.trim().trim_matches('/');
            let is_path = !path.is_empty()
                && !path.contains(['\\', ':', '?', '#', '*', '"', '<', '>', '|', '\n'])
                && path.split('/').all(|part| !part.is_empty() && part != "..");
            let taken = self.by_address.get(&format!("/{path}/"));
            let taken = taken.and_then(|idx| self.documents.get(*idx));
            let at = alias.span.clone();
            match taken.filter(|page| page.is_published()) {
                _ if !is_path => found.push(catalogue::bad_alias(at, &alias.value)),
                Some(page) => found.push(catalogue::alias_taken(at, &alias.value, &page.path)),
                None => {}
            }
        }
    }
}
