//! Lays out the pages in a tree: a document each, and what is generated around them.

use std::collections::BTreeMap;

use super::{
    Audience, Parts, Site, Standing, StandingPage, about, accessibility, alphabet, index,
    numbering, people, search, shortened, whole,
};
use crate::history::{CHANGES_ADDRESS, change_day, changes_address, shows_changes};
use crate::norm::Norm;
use crate::publication::{
    COHERENCE_ADDRESS, COMPARISON_ADDRESS, NORMS_ADDRESS, chapter_address, checklist_address,
    coherent_norms,
};
use crate::source::Date;

/// One page.
#[derive(Clone, PartialEq, Debug)]
pub struct Page {
    /// Its address without the base path: `/visie/`.
    pub address: String,
    /// What it shows.
    pub kind: PageKind,
    /// Its title.
    pub title: String,
    /// The number before its title, where pages have numbers.
    pub number: Option<String>,
    /// One sentence for lists and search engines; may be empty.
    pub summary: String,
    /// Its date.
    pub date: Option<Date>,
    /// The day of its last change, from where the settings take it.
    pub changed: Option<Date>,
    /// Whether everybody may see it.
    pub is_published: bool,
    /// The page above it; `None` for the home page.
    pub parent: Option<usize>,
    /// The pages under it, in site order.
    pub children: Vec<usize>,
    /// Its place in the reading order.
    pub position: usize,
}

/// What a page shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PageKind {
    /// A document, by its position in the publication.
    Document(usize),
    /// A home page that nobody wrote.
    Home,
    /// A folder without a page of its own.
    Folder,
    /// A chapter of a norm that has no page of its own.
    Chapter {
        /// Position in the assessment.
        norm_idx: usize,
        /// Position in the norm.
        chapter_idx: usize,
    },
    /// The chapters of a norm.
    Overview {
        /// Position in the assessment.
        norm_idx: usize,
    },
    /// A page that the program makes, with a view of its own.
    Standing(StandingPage),
}

/// The order among pages: documents by their position, generated pages around them.
type Key = (usize, isize);

struct Draft {
    page: Page,
    key: Key,
}

type Drafts = BTreeMap<String, Draft>;

pub(super) fn plan(parts: Parts) -> Site {
    let mut drafts = Drafts::new();
    documents(&parts, &mut drafts);
    for (page, place) in people::pages(&parts) {
        // Between what somebody wrote and the pages over all norms; municipalities stay together.
        let key = (usize::MAX - 1, place);
        let is_municipality = place >= people::municipality_place(0);
        let draft = drafts.entry(page.address.clone()).or_insert(Draft { page, key });
        if is_municipality {
            draft.key = key;
        }
    }
    let shows_checklist = Site::shows_checklist(&parts);
    let mut chapter_addresses = BTreeMap::new();
    let mut requirements = BTreeMap::new();
    if shows_checklist {
        // A document at the address of a checklist is a finding elsewhere; the checklist is shown.
        for outcome in &parts.assessment.norms {
            drafts.remove(&checklist_address(&outcome.norm));
        }
        for norm_idx in 0..parts.assessment.norms.len() {
            norm(&parts, norm_idx, &mut drafts, &mut chapter_addresses);
            note_requirements(&parts, norm_idx, &mut requirements);
        }
    }
    overviews(&parts, shows_checklist, &mut drafts);
    versions(&parts, &mut drafts);
    folders(&parts, &mut drafts);
    let keys: Vec<Key> = drafts.values().map(|draft| draft.key).collect();
    let pages: Vec<Page> = drafts.into_values().map(|draft| draft.page).collect();
    let by_address: BTreeMap<String, usize> =
        pages.iter().enumerate().map(|(idx, page)| (page.address.clone(), idx)).collect();
    let mut by_document = vec![None; parts.publication.documents.len()];
    for (idx, page) in pages.iter().enumerate() {
        if let PageKind::Document(document_idx) = page.kind
            && let Some(slot) = by_document.get_mut(document_idx)
        {
            *slot = Some(idx);
        }
    }
    let chapter_pages = chapter_addresses
        .into_iter()
        .filter_map(|(id, address)| Some((id, *by_address.get(&address)?)))
        .collect();
    let mut site = Site {
        parts,
        pages,
        by_address,
        by_document,
        order: vec![],
        whole_of: vec![],
        requirements,
        chapter_pages,
    };
    connect(&mut site, &keys);
    numbering::add(&mut site);
    index::add(&mut site);
    search::add(&mut site);
    accessibility::add(&mut site);
    about::add(&mut site);
    alphabet::add(&mut site);
    whole::add(&mut site);
    site
}

fn documents(parts: &Parts, drafts: &mut Drafts) {
    for (idx, document) in parts.publication.documents.iter().enumerate() {
        if parts.audience == Audience::Visitors && !document.is_published() {
            continue;
        }
        let page = Page {
            address: document.address.clone(),
            kind: PageKind::Document(idx),
            title: shortened(&document.title.value).into_owned(),
            number: None,
            summary: document.summary().to_owned(),
            date: document.front.datum.as_ref().map(|datum| datum.value),
            changed: change_day(&parts.history, document, parts.settings.site.wijzigingsdatum),
            is_published: document.is_published(),
            parent: None,
            children: vec![],
            position: 0,
        };
        // Two documents at one address are a finding elsewhere; the first in site order is shown.
        drafts.entry(document.address.clone()).or_insert(Draft { page, key: (idx, 0) });
    }
}

pub(super) fn generated(address: String, kind: PageKind, title: String, summary: String) -> Page {
    Page {
        address,
        kind,
        title,
        number: None,
        summary,
        date: None,
        changed: None,
        is_published: true,
        parent: None,
        children: vec![],
        position: 0,
    }
}

fn norm(
    parts: &Parts,
    norm_idx: usize,
    drafts: &mut Drafts,
    chapter_addresses: &mut BTreeMap<String, String>,
) {
    let Some(outcome) = parts.assessment.norms.get(norm_idx) else { return };
    let norm = &outcome.norm;
    let mut known: Vec<(usize, Key)> = vec![];
    let mut made: Vec<(usize, String)> = vec![];
    for (chapter_idx, chapter) in norm.chapters.iter().enumerate() {
        let expected = chapter_address(norm, &chapter.id);
        let written = parts.publication.chapter_pages.get(&chapter.id);
        let written = written.and_then(|idx| parts.publication.documents.get(*idx));
        let address = written.map(|document| document.address.clone());
        let address = address.filter(|address| drafts.contains_key(address)).unwrap_or(expected);
        match drafts.get(&address) {
            Some(draft) => known.push((chapter_idx, draft.key)),
            None => made.push((chapter_idx, address.clone())),
        }
        chapter_addresses.insert(chapter.id.clone(), address);
    }
    for (chapter_idx, address) in made {
        let Some(chapter) = norm.chapters.get(chapter_idx) else { continue };
        let kind = PageKind::Chapter { norm_idx, chapter_idx };
        let page =
            generated(address, kind, chapter.title.clone(), first_sentence(&chapter.introduction));
        let key = between(chapter_idx, &known);
        drafts.insert(page.address.clone(), Draft { page, key });
    }
    let address = format!("/{}/", norm.id);
    let title = norm.edition.title.clone();
    let key = (usize::MAX, 0);
    let page = generated(
        address.clone(),
        PageKind::Overview { norm_idx },
        title.clone(),
        first_sentence(&norm.introduction),
    );
    drafts.entry(address).or_insert(Draft { page, key });
    let title =
        parts.labels.with("checklist-titel", &[("norm", short_name(parts, norm).as_str().into())]);
    let summary = parts
        .labels
        .with("checklist-samenvatting", &[("norm", norm.edition.title.as_str().into())]);
    let page = generated(
        checklist_address(norm),
        PageKind::Standing(StandingPage::Checklist { norm_idx }),
        title,
        summary,
    );
    let key =
        (usize::MAX, isize::MAX.saturating_sub_unsigned(1000).saturating_add_unsigned(norm_idx));
    drafts.entry(page.address.clone()).or_insert(Draft { page, key });
}

/// Adds the pages over all norms: coherence, comparison, the norms themselves. A document at
/// the address of one of them is a finding elsewhere.
fn overviews(parts: &Parts, shows_checklist: bool, drafts: &mut Drafts) {
    let norms = Site::norms(parts);
    let is_coherent = coherent_norms(&norms).next().is_some();
    let all = [
        (COHERENCE_ADDRESS, StandingPage::Coherence, "samenhang", shows_checklist && is_coherent),
        (
            COMPARISON_ADDRESS,
            StandingPage::Comparison,
            "vergelijking",
            parts.settings.site.vergelijking,
        ),
        (NORMS_ADDRESS, StandingPage::Norms, "normen", shows_checklist && norms.len() > 1),
    ];
    let shown = all.into_iter().filter(|(.., is_shown)| *is_shown);
    for (idx, (address, kind, label, _)) in shown.enumerate() {
        let title = parts.labels.text(&format!("{label}-titel"));
        let summary = parts.labels.text(&format!("{label}-samenvatting"));
        let page = generated(address.to_owned(), PageKind::Standing(kind), title, summary);
        let key = isize::MAX.saturating_sub_unsigned(2000).saturating_add_unsigned(idx);
        drafts.insert(address.to_owned(), Draft { page, key: (usize::MAX, key) });
    }
}

/// Adds a page per version on what it changed, the newest first, and one above them where the
/// region writes none. A page that is written at such an address goes before it.
fn versions(parts: &Parts, drafts: &mut Drafts) {
    if parts.releases.is_empty() || !shows_changes(&parts.settings) {
        return;
    }
    let labels = &parts.labels;
    let text = |id, name: &str| labels.with(id, &[("versie", name.into())]);
    for (idx, release) in parts.releases.iter().rev().enumerate() {
        let title = match &release.name {
            Some(name) => text("verschil-titel", name),
            None => text("verschil-sinds-titel", &release.before),
        };
        let release_idx = parts.releases.len().saturating_sub(idx + 1);
        let kind = PageKind::Standing(StandingPage::Changes { release_idx });
        let address = changes_address(release.name.as_deref(), &release.before);
        let mut page = generated(address.clone(), kind, title, labels.date(release.day));
        page.changed = Some(release.day);
        drafts.entry(address).or_insert(Draft { page, key: (usize::MAX, idx.cast_signed()) });
    }
    let title = labels.text("wat-is-gewijzigd");
    let summary = labels.text("wijzigingen-samenvatting");
    let page = generated(CHANGES_ADDRESS.to_owned(), PageKind::Folder, title, summary);
    let draft = Draft { page, key: (usize::MAX, 0) };
    drafts.entry(CHANGES_ADDRESS.to_owned()).or_insert(draft);
}

/// The first sentence of a text, for lists and search engines.
fn first_sentence(text: &str) -> String {
    text.split_inclusive(". ").next().unwrap_or_default().trim_end().to_owned()
}

/// What a norm is called in short: a label of the theme, else its full name.
pub(super) fn short_name(parts: &Parts, norm: &Norm) -> String {
    let id = format!("norm-{}", norm.id);
    if parts.labels.has(&id) { parts.labels.text(&id) } else { norm.edition.title.clone() }
}

/// A place beside the written chapters, after the one before it.
fn between(chapter_idx: usize, known: &[(usize, Key)]) -> Key {
    let distance = |from: usize| chapter_idx.cast_signed().saturating_sub(from.cast_signed());
    let before = known.iter().rev().find(|(idx, _)| *idx < chapter_idx);
    let after = known.iter().find(|(idx, _)| *idx > chapter_idx);
    match before.or(after) {
        Some((idx, key)) => (key.0, distance(*idx)),
        None => (usize::MAX - 1, chapter_idx.cast_signed()),
    }
}

fn note_requirements(
    parts: &Parts,
    norm_idx: usize,
    requirements: &mut BTreeMap<String, (usize, usize)>,
) {
    let Some(outcome) = parts.assessment.norms.get(norm_idx) else { return };
    for (idx, found) in outcome.outcomes.iter().enumerate() {
        requirements.insert(found.id.clone(), (norm_idx, idx));
    }
}

/// Adds a page for every folder that has none, and the home page.
fn folders(parts: &Parts, drafts: &mut Drafts) {
    let mut missing: BTreeMap<String, (Key, String)> = BTreeMap::new();
    for draft in drafts.values() {
        // A version hangs under its original, wherever its own address is.
        if is_version(parts, &draft.page) {
            continue;
        }
        let mut address = draft.page.address.as_str();
        while let Some(above) = parent_address(address) {
            let title = folder_title(parts, &draft.page, above);
            let entry = missing.entry(above.to_owned()).or_insert((draft.key, title));
            entry.0 = entry.0.min(draft.key);
            address = above;
        }
    }
    missing.entry("/".to_owned()).or_insert_with(|| ((0, 0), String::new()));
    for (address, (key, title)) in missing {
        match drafts.get_mut(&address) {
            Some(draft) => draft.key = draft.key.min(key),
            None => {
                let page = if address == "/" {
                    generated(
                        address.clone(),
                        PageKind::Home,
                        parts.settings.title(),
                        String::new(),
                    )
                } else {
                    generated(address.clone(), PageKind::Folder, title, String::new())
                };
                drafts.insert(address, Draft { page, key });
            }
        }
    }
}

/// Whether a page says what another page says.
fn is_version(parts: &Parts, page: &Page) -> bool {
    matches!(page.kind, PageKind::Document(idx) if parts.publication.version_of(idx).is_some())
}

/// The address one step up: `/a/` for `/a/b/`, `None` for `/`.
fn parent_address(address: &str) -> Option<&str> {
    let inner = address.strip_suffix('/').filter(|inner| !inner.is_empty())?;
    inner.rfind('/').and_then(|at| inner.get(..=at))
}

/// A title for a folder without a page: its name as written on disk, with a capital.
fn folder_title(parts: &Parts, page: &Page, address: &str) -> String {
    let depth = address.matches('/').count().saturating_sub(1);
    let written = match page.kind {
        PageKind::Document(idx) => {
            let document = parts.publication.documents.get(idx);
            document.and_then(|document| document.path.as_str().split('/').nth(depth))
        }
        _ => None,
    };
    let fallback = address.trim_matches('/').rsplit('/').next();
    let name = written.or(fallback).unwrap_or_default().replace(['-', '_'], " ");
    let mut letters = name.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}", letters.as_str())
}

/// Ties pages to the page above them and puts them in reading order.
fn connect(site: &mut Site, keys: &[Key]) {
    let mut children: Vec<Vec<usize>> = vec![vec![]; site.pages.len()];
    // Several checklists stand under the page with all norms, wherever their address is.
    let norms = site.page_at(NORMS_ADDRESS);
    let norms = norms.filter(|idx| {
        site.pages.get(*idx).is_some_and(|p| p.kind == PageKind::Standing(StandingPage::Norms))
    });
    let original = |page: &Page| match page.kind {
        PageKind::Document(idx) => {
            let version = site.parts.publication.version_of(idx)?;
            site.page_of(version.original_idx).or_else(|| site.page_at("/"))
        }
        _ => None,
    };
    let above = |page: &Page| match page.kind {
        _ if is_version(&site.parts, page) => original(page),
        PageKind::Standing(StandingPage::Checklist { .. }) if norms.is_some() => norms,
        _ => parent_address(&page.address).and_then(|above| site.page_at(above)),
    };
    let parents: Vec<Option<usize>> = site.pages.iter().map(above).collect();
    let is_version: Vec<bool> =
        site.pages.iter().map(|page| is_version(&site.parts, page)).collect();
    for (idx, parent) in parents.iter().enumerate() {
        // It is found from its original, not in menus and lists.
        if is_version.get(idx).is_some_and(|is_version| *is_version) {
            continue;
        }
        if let Some(list) = parent.and_then(|parent| children.get_mut(parent)) {
            list.push(idx);
        }
    }
    for list in &mut children {
        list.sort_by_key(|idx| keys.get(*idx).copied());
    }
    for ((page, parent), children) in site.pages.iter_mut().zip(parents).zip(children) {
        page.parent = parent;
        page.children = children;
    }
    let mut waiting: Vec<usize> = site.page_at("/").into_iter().collect();
    while let Some(idx) = waiting.pop() {
        let position = site.order.len();
        if let Some(page) = site.pages.get_mut(idx) {
            page.position = position;
            waiting.extend(page.children.iter().rev());
        }
        site.order.push(idx);
    }
}

impl Site {
    /// The page before and after this one in reading order.
    pub(super) fn neighbours(&self, page: &Page) -> (Option<&Page>, Option<&Page>) {
        let at = |position: Option<usize>| {
            position.and_then(|at| self.order.get(at)).and_then(|idx| self.pages.get(*idx))
        };
        // A list of pages stands outside the reading order, and so does the page to search on.
        if page.kind.standing() == Standing::Way || is_version(&self.parts, page) {
            return (None, None);
        }
        (at(page.position.checked_sub(1)), at(page.position.checked_add(1)))
    }

    /// The pages above this one, the home page first.
    pub(super) fn ancestors(&self, page: &Page) -> Vec<&Page> {
        let mut above = vec![];
        let mut next = page.parent;
        while let Some(parent) = next.and_then(|idx| self.pages.get(idx)) {
            above.push(parent);
            next = parent.parent;
        }
        above.reverse();
        above
    }

    /// The pages under this one, in site order.
    pub(super) fn children<'s>(&'s self, page: &'s Page) -> impl Iterator<Item = &'s Page> {
        page.children.iter().filter_map(|idx| self.pages.get(*idx))
    }
}

#[cfg(test)]
mod tests {
    use super::{between, parent_address};

    #[test]
    fn an_address_knows_the_one_above_it() {
        assert_eq!(parent_address("/a/b/"), Some("/a/"));
        assert_eq!(parent_address("/a/"), Some("/"));
        assert_eq!(parent_address("/"), None);
    }

    #[test]
    fn a_generated_chapter_comes_after_the_written_one_before_it() {
        let known = [(0, (10, 0)), (3, (12, 0))];
        assert_eq!(between(1, &known), (10, 1));
        assert_eq!(between(4, &known), (12, 1));
        assert_eq!(between(0, &[(2, (12, 0))]), (12, -2));
    }
}
