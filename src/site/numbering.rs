//! Numbers of pages and headings, in words, so that they are the same on a page, in the contents,
//! in menus, on paper and on the checklist, and can be searched and read aloud.
//!
//! The rule: the parts of the site are 1, 2, 3 in reading order, the pages under them 1.1, 1.2,
//! and so on down. A page with no numbered page under it numbers its headings of two levels after
//! itself. News, loose pages, what the program makes over the whole vision and pages with
//! `nummer: nee` have no number, and neither has what is under them.
//!
//! Invariant: a number is used once, and does not depend on verdicts.

use super::{Audience, Page, Site, Standing};
use crate::document::Document;

/// Headings of the page below its title that get a number: levels 2 and 3.
const DEEPEST_HEADING: u8 = 3;

/// The folder with news.
const NEWS_ADDRESS: &str = "/nieuws/";

/// Gives pages their numbers, where the settings ask for it.
pub(super) fn add(site: &mut Site) {
    if !site.parts.settings.site.nummering {
        return;
    }
    let home = site.page_at("/").and_then(|idx| site.pages.get(idx));
    let parts = home.map(|home| home.children.clone()).unwrap_or_default();
    let parts =
        parts.into_iter().filter(|idx| site.pages.get(*idx).is_some_and(|p| site.is_part(p)));
    let mut numbers: Vec<(usize, String)> = vec![];
    let mut waiting: Vec<(Vec<usize>, String)> = vec![(parts.collect(), String::new())];
    while let Some((pages, above)) = waiting.pop() {
        let counted = pages.into_iter().filter(|idx| site.is_counted(*idx));
        for (at, idx) in counted.enumerate() {
            let number = format!("{above}{}", at + 1);
            let children = site.pages.get(idx).map(|page| page.children.clone());
            waiting.push((children.unwrap_or_default(), format!("{number}.")));
            numbers.push((idx, number));
        }
    }
    for (idx, number) in numbers {
        if let Some(page) = site.pages.get_mut(idx) {
            page.title = format!("{number} {}", page.title);
            page.number = Some(number);
        }
    }
}

impl Page {
    /// The title without the number before it.
    pub(super) fn bare_title(&self) -> &str {
        let number = self.number.as_deref().unwrap_or_default();
        self.title.strip_prefix(number).unwrap_or(&self.title).trim_start()
    }
}

impl Site {
    fn is_counted(&self, page_idx: usize) -> bool {
        let Some(page) = self.pages.get(page_idx) else { return false };
        let nummer = self.document(page).and_then(|document| document.front.nummer.as_ref());
        page.kind.standing() == Standing::Text
            && page.is_published
            && page.address != NEWS_ADDRESS
            && nummer.is_none_or(|nummer| nummer.value)
    }

    /// The numbers of a document's headings, in their order; empty where they have none.
    pub fn heading_numbers(&self, document: &Document) -> Vec<Option<String>> {
        let idx = self.parts.publication.by_path.get(&document.path);
        let page = idx.and_then(|idx| self.page_of(*idx)).and_then(|idx| self.pages.get(idx));
        let Some((page, number)) = page.and_then(|page| Some((page, page.number.as_ref()?))) else {
            return vec![];
        };
        if self.children(page).any(|child| child.number.is_some()) {
            return vec![];
        }
        let shift = document.level_shift();
        let (mut counts, mut last_level) = ([0usize; 2], 1u8);
        let headings = document.headings.iter().enumerate();
        let numbers = headings.map(|(idx, heading)| {
            let is_left_out = heading.is_guidance_only && self.parts.audience == Audience::Visitors;
            if document.title_heading == Some(idx) || heading.text.is_empty() || is_left_out {
                return None;
            }
            let level = (heading.level + shift).clamp(2, 6).min(last_level + 1);
            last_level = level;
            if level > DEEPEST_HEADING {
                return None;
            }
            let [first, second] = &mut counts;
            if level == 2 {
                (*first, *second) = (*first + 1, 0);
                return Some(format!("{number}.{first}"));
            }
            *second += 1;
            Some(format!("{number}.{first}.{second}"))
        });
        numbers.collect()
    }

    /// The words of a place, with the number of the page or heading at its address (`/visie/#a`,
    /// without the base path).
    pub(super) fn numbered(&self, title: &str, address: Option<&str>) -> String {
        let (path, anchor) = address.map_or(("", ""), |it| it.split_once('#').unwrap_or((it, "")));
        let page = self.page_at(path).and_then(|idx| self.pages.get(idx));
        let Some(page) = page.filter(|page| page.number.is_some()) else { return title.to_owned() };
        if anchor.is_empty() {
            return page.title.clone();
        }
        let Some(document) = self.document(page) else { return title.to_owned() };
        let at = document.headings.iter().position(|heading| heading.id == anchor);
        let number = at.and_then(|at| self.heading_numbers(document).into_iter().nth(at).flatten());
        number.map_or_else(|| title.to_owned(), |number| format!("{number} {title}"))
    }
}
