//! Knows which pages and anchors the program makes, so that authors can link to them.
//!
//! In: the norms, the settings and the facts. Out: [`Publication::generated`],
//! [`Publication::made_anchors`] and [`Publication::record_anchors`]. What those pages show is
//! left to the site.
//!
//! Invariant: an anchor depends on names in files only, never on a verdict, so that no link
//! breaks when the facts change.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Publication, Record, chapter_address, checklist_address};
use crate::norm::{Norm, REGIO, Rule, RuleKind, Schema};
use crate::settings::Settings;
use crate::source::slug;

/// The address of the page that lists all pages, unless the content has a page there.
pub const ALL_PAGES_ADDRESS: &str = "/paginas/";

/// The address of the page where visitors search, unless the content has a page there.
pub const SEARCH_ADDRESS: &str = "/zoeken/";

/// The address of the page on accessibility, unless the content has a page there.
pub const ACCESSIBILITY_ADDRESS: &str = "/toegankelijkheid/";

/// The address of the page about the site itself, unless the content has a page there.
pub const ABOUT_ADDRESS: &str = "/over-deze-site/";

/// The address of the page with all subjects from A to Z, unless the content has a page there.
pub const ALPHABET_ADDRESS: &str = "/a-z/";

/// The address of the page that holds the whole vision, unless the content has a page there.
pub const WHOLE_ADDRESS: &str = "/hele-visie/";

/// The address of the page that holds the choices of the region against each other.
pub const COHERENCE_ADDRESS: &str = "/samenhang/";

/// The address of the page with all norms in force.
pub const NORMS_ADDRESS: &str = "/normen/";

/// The address of the page that lays the choices beside those of other regions.
pub const COMPARISON_ADDRESS: &str = "/vergelijking/";

/// The anchors of the parts of the page at [`COHERENCE_ADDRESS`], in order.
pub const COHERENCE_PARTS: [&str; 5] =
    ["keuzes", "spanningen", "opgevangen", "nog-niet-te-beoordelen", "zonder-spanning"];

/// The norms with rules on how choices go together.
pub fn coherent_norms(norms: &[Arc<Norm>]) -> impl Iterator<Item = &Arc<Norm>> {
    let is_coherence = |rule: &Rule| rule.kind == RuleKind::Coherence;
    norms.iter().filter(move |norm| norm.rules.iter().any(is_coherence))
}

/// The addresses of pages that the program makes and no content can take.
pub(super) fn reserved(norms: &[Arc<Norm>], settings: &Settings) -> Vec<String> {
    let mut all: Vec<String> = norms.iter().map(|norm| checklist_address(norm)).collect();
    if coherent_norms(norms).next().is_some() {
        all.push(COHERENCE_ADDRESS.to_owned());
    }
    if norms.len() > 1 {
        all.push(NORMS_ADDRESS.to_owned());
    }
    if settings.site.vergelijking {
        all.push(COMPARISON_ADDRESS.to_owned());
    }
    all
}

/// The anchor of a rule for one record: `coh-01-wonen`; of a rule for the region its id.
pub fn outcome_anchor(rule_id: &str, record_anchor: Option<&str>) -> String {
    match record_anchor.and_then(|anchor| anchor.split_once('-')) {
        Some((_, name)) => format!("{rule_id}-{name}"),
        None => rule_id.to_owned(),
    }
}

/// The anchors of records, in their order: `segmenten-wonen`, the second of that name
/// `segmenten-wonen-2`.
fn anchors(key: &str, records: &[Record]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut all = vec![];
    for (idx, record) in records.iter().enumerate() {
        let name = Some(slug(&record.name.value)).filter(|name| !name.is_empty());
        let first = format!("{key}-{}", name.unwrap_or_else(|| (idx + 1).to_string()));
        let mut anchor = first.clone();
        let mut number = 2;
        while !taken.insert(anchor.clone()) {
            anchor = format!("{first}-{number}");
            number += 1;
        }
        all.push(anchor);
    }
    all
}

impl Publication {
    /// Notes which pages the program makes. A page that has a chapter's address is its page.
    pub(super) fn generated_pages(&mut self, norms: &[Arc<Norm>], settings: &Settings) {
        self.generated.insert(ALL_PAGES_ADDRESS.to_owned());
        let ways = [SEARCH_ADDRESS, ALPHABET_ADDRESS, WHOLE_ADDRESS];
        self.generated.extend(ways.map(str::to_owned));
        self.generated.insert(ACCESSIBILITY_ADDRESS.to_owned());
        self.generated.insert(ABOUT_ADDRESS.to_owned());
        self.generated.extend(reserved(norms, settings));
        for norm in norms {
            for chapter in &norm.chapters {
                self.chapter(norm, &chapter.id);
            }
            self.generated.insert(format!("/{}/", norm.id));
        }
        if norms.len() > 1 {
            let ids = norms.iter().map(|norm| norm.id.clone()).collect();
            self.made_anchors.insert(NORMS_ADDRESS.to_owned(), ids);
        }
        self.generated.extend(self.people.pages.keys().cloned());
        for (address, anchors) in self.people.anchors() {
            self.made_anchors.entry(address).or_default().extend(anchors);
        }
        self.folders();
        self.records_on_pages(norms);
        self.coherence_anchors(norms);
    }

    /// The addresses above other pages: each has a page, which lists those below it.
    fn folders(&mut self) {
        let written = (0..self.documents.len()).filter_map(|idx| {
            let document = self.documents.get(idx).filter(|page| page.is_published())?;
            // A version hangs under its original, wherever its own address is.
            self.version_of(idx).is_none().then_some(document.address.as_str())
        });
        let all = written.chain(self.generated.iter().map(String::as_str));
        let above = all.flat_map(|address| {
            let ends = address.match_indices('/').filter_map(|(at, _)| address.get(..=at));
            ends.filter(move |above| *above != address).map(str::to_owned)
        });
        let above: Vec<String> = above.collect();
        self.generated.extend(above);
    }

    fn chapter(&mut self, norm: &Norm, id: &str) {
        let address = chapter_address(norm, id);
        let at_address = self.by_address.get(&address).copied();
        let published = at_address
            .filter(|idx| self.documents.get(*idx).is_some_and(|page| page.is_published()));
        if let (None, Some(idx)) = (self.chapter_pages.get(id), published) {
            self.chapter_pages.insert(id.to_owned(), idx);
        }
        let page = self.chapter_pages.get(id);
        let written = page.and_then(|idx| self.documents.get(*idx));
        let address = written.map_or(address, |page| page.address.clone());
        if written.is_none() {
            self.generated.insert(address.clone());
        }
        let checklist = self.made_anchors.entry(checklist_address(norm)).or_default();
        checklist.insert(id.to_owned());
        let chapter = norm.chapter(id);
        let of_chapter = norm
            .requirements
            .iter()
            .filter(|requirement| norm.chapters.get(requirement.chapter_idx) == chapter);
        let ids: Vec<String> = of_chapter.map(|found| found.id.value.clone()).collect();
        checklist.extend(ids.iter().cloned());
        self.made_anchors.entry(address).or_default().extend(ids);
    }

    /// The anchors of records on the pages that show them.
    fn records_on_pages(&mut self, norms: &[Arc<Norm>]) {
        let schema = Schema::of(norms.iter().map(|norm| &**norm));
        let mut made: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (kind, records) in &self.facts.records {
            let all = anchors(&schema.key_of(kind), records);
            for (record, anchor) in records.iter().zip(&all) {
                if let Some(page) = self.page_of(&record.path) {
                    made.entry(page.address.clone()).or_default().push(anchor.clone());
                }
            }
            self.record_anchors.insert(kind.clone(), all);
        }
        for (address, anchors) in made {
            self.made_anchors.entry(address).or_default().extend(anchors);
        }
    }

    fn coherence_anchors(&mut self, norms: &[Arc<Norm>]) {
        let mut all: BTreeSet<String> = BTreeSet::new();
        for norm in coherent_norms(norms) {
            for rule in norm.rules.iter().filter(|rule| rule.kind == RuleKind::Coherence) {
                let id = &rule.id.value;
                let kind = rule.record.as_ref().map_or(REGIO, |kind| &kind.value);
                let records = self.record_anchors.get(kind).into_iter().flatten();
                all.extend(records.map(|anchor| outcome_anchor(id, Some(anchor))));
                all.insert(id.clone());
            }
        }
        if !all.is_empty() {
            all.extend(COHERENCE_PARTS.map(str::to_owned));
            self.made_anchors.insert(COHERENCE_ADDRESS.to_owned(), all);
        }
    }
}
