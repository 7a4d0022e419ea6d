//! The page with all subjects from A to Z: pages and their headings, by letter.
//!
//! For who knows the word and not the place. It stands outside the tree of pages; only the footer
//! leads to it.

use serde::Serialize;

use super::tree::generated;
use super::{Audience, LinkView, Page, PageKind, Site, Standing, StandingPage, shortened};
use crate::publication::{ALPHABET_ADDRESS, Alphabet};
use crate::source::slug;

/// With more pages than these only titles are listed, so that the page stays quick.
const MAX_PAGES_WITH_HEADINGS: usize = 400;

/// The deepest level of headings that are subjects.
const HEADING_LEVEL: u8 = 2;

/// All subjects by letter.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct AlphabetView {
    /// The title.
    pub titel: String,
    /// What is on the page, in a sentence.
    pub inleiding: String,
    /// The trail from the home page to the page above this one.
    pub kruimels: Vec<LinkView>,
    /// The letters that have a subject, in order.
    pub letters: Vec<LetterView>,
}

/// The subjects of one letter.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct LetterView {
    /// `A`, or words for digits and for what has no letter.
    pub titel: String,
    /// Its anchor.
    pub anker: String,
    /// The subjects, in Dutch order.
    pub onderwerpen: Vec<SubjectView>,
}

/// A subject.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct SubjectView {
    /// Its words.
    pub titel: String,
    /// The page it stands on; empty when it is a page itself.
    pub bij: String,
    /// Where it stands, base path included.
    pub adres: String,
}

/// Adds the page, unless content has a page at its address or there is too little to list.
pub(super) fn add(site: &mut Site) {
    if site.page_at(ALPHABET_ADDRESS).is_some() {
        return;
    }
    let kind = PageKind::Standing(StandingPage::Alphabet);
    let title = site.parts.labels.text("a-z-titel");
    let mut page = generated(ALPHABET_ADDRESS.to_owned(), kind, title, String::new());
    page.parent = site.page_at("/");
    site.by_address.insert(ALPHABET_ADDRESS.to_owned(), site.pages.len());
    site.pages.push(page);
}

impl Site {
    /// The page with all subjects; `None` where content has its address.
    pub(super) fn alphabet_page(&self) -> Option<&Page> {
        let page = self.pages.get(self.page_at(ALPHABET_ADDRESS)?)?;
        (page.kind == PageKind::Standing(StandingPage::Alphabet)).then_some(page)
    }

    /// The view of that page.
    pub fn alphabet_view(&self, page_idx: usize) -> Option<AlphabetView> {
        let page = self.pages.get(page_idx)?;
        let with_headings = self.pages.len() <= MAX_PAGES_WITH_HEADINGS;
        let mut subjects = self.subjects(with_headings);
        let order = Alphabet::dutch();
        subjects.sort_by_cached_key(|subject| {
            (rank(&subject.titel), order.key(&subject.titel), order.key(&subject.bij))
        });
        subjects.dedup();
        let mut letters: Vec<LetterView> = vec![];
        for subject in subjects {
            let (titel, anker) = self.letter(&subject.titel);
            match letters.last_mut().filter(|letter| letter.anker == anker) {
                Some(letter) => letter.onderwerpen.push(subject),
                None => letters.push(LetterView { titel, anker, onderwerpen: vec![subject] }),
            }
        }
        let id = if with_headings { "a-z-inleiding" } else { "a-z-inleiding-kort" };
        Some(AlphabetView {
            titel: page.title.clone(),
            inleiding: self.parts.labels.text(id),
            kruimels: self.crumbs(page),
            letters,
        })
    }

    fn subjects(&self, with_headings: bool) -> Vec<SubjectView> {
        let mut subjects = vec![];
        // A version of a page is found from its original.
        let own = |page: &&Page| page.kind.standing() != Standing::Way && !self.is_version(page);
        for page in self.pages.iter().filter(own) {
            let LinkView { titel, adres } = self.link(page);
            let document = self.document(page).filter(|_| with_headings);
            for (idx, heading) in document.iter().flat_map(|it| it.headings.iter().enumerate()) {
                let is_title = document.is_some_and(|it| it.title_heading == Some(idx));
                let is_left_out =
                    heading.is_guidance_only && self.parts.audience == Audience::Visitors;
                if heading.level != HEADING_LEVEL
                    || is_title
                    || is_left_out
                    || heading.text.is_empty()
                {
                    continue;
                }
                subjects.push(SubjectView {
                    titel: shortened(&heading.text).into_owned(),
                    bij: titel.clone(),
                    adres: format!("{adres}#{}", heading.id),
                });
            }
            let titel = page.bare_title().to_owned();
            subjects.push(SubjectView { titel, bij: String::new(), adres });
        }
        let terms = &self.parts.publication.glossary.terms;
        subjects.extend(terms.iter().enumerate().filter_map(|(idx, known)| {
            let adres = self.term_address(idx)?;
            Some(SubjectView { titel: known.term.words.clone(), bij: String::new(), adres })
        }));
        subjects
    }

    /// The letter under which a text stands, and the anchor of that letter.
    pub(super) fn letter(&self, text: &str) -> (String, String) {
        match initial(text) {
            Some(letter) if letter.is_ascii_digit() => {
                (self.parts.labels.text("letter-cijfers"), "letter-cijfers".to_owned())
            }
            Some(letter) => (letter.to_ascii_uppercase().to_string(), format!("letter-{letter}")),
            None => (self.parts.labels.text("letter-overig"), "letter-overig".to_owned()),
        }
    }
}

/// The first letter or digit, lower case and without its accent.
fn initial(text: &str) -> Option<char> {
    slug(text).chars().next()
}

/// Digits before letters, and before what has neither.
fn rank(text: &str) -> (u8, char) {
    match initial(text) {
        Some(letter) if letter.is_ascii_digit() => (0, '0'),
        Some(letter) => (1, letter),
        None => (2, ' '),
    }
}
