//! Looks for places where a text could claim a requirement. A suggestion counts for nothing.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;

use super::{Assessment, Verdict};
use crate::document::{Document, Heading};
use crate::publication::Publication;
use crate::source::{SourceSet, Span, fold};

/// Pages that are looked at; a site with more pages without claims has other worries first.
const MAX_PAGES: usize = 100;

/// How often the terms of a requirement must occur under a heading.
const MIN_HITS: usize = 2;

/// A heading without a claim, and the requirements whose search terms occur under it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// The heading.
    pub span: Span,
    /// Its words.
    pub heading: String,
    /// Ids of requirements, the likeliest first, at most three; empty when none of the terms
    /// occurs.
    pub requirements: Vec<String>,
}

/// The headings of pages that claim nothing, with the missing requirements whose search terms
/// occur there; in site order. Empty when nothing is missing.
pub fn suggest(
    publication: &Publication,
    assessment: &Assessment,
    sources: &SourceSet,
) -> Vec<Suggestion> {
    let terms = missing_terms(assessment);
    let words: Vec<&str> = terms.iter().map(|(term, _)| term.as_str()).collect();
    let Ok(search) = AhoCorasick::new(words) else { return vec![] };
    let pages = publication.documents.iter().filter(|document| {
        let claims = document.headings.iter().any(|heading| !heading.dekt.is_empty());
        document.is_published() && document.front.dekt.is_empty() && !claims
    });
    let mut all = vec![];
    for page in pages.take(if terms.is_empty() { 0 } else { MAX_PAGES }) {
        let Some(source) = sources.get(&page.path) else { continue };
        for (idx, heading) in page.headings.iter().enumerate() {
            let text = own_text(page, idx, &source.text);
            let hits = count(&search, &terms, &text);
            if heading.text.is_empty() || text.len() < 40 {
                continue;
            }
            all.push(suggestion(heading, hits));
        }
    }
    all
}

/// Folded search terms of missing requirements, each with the id, with a space on both sides.
fn missing_terms(assessment: &Assessment) -> Vec<(String, String)> {
    let mut terms = vec![];
    for norm in &assessment.norms {
        let missing = norm.outcomes.iter().filter(|outcome| outcome.verdict == Verdict::Missing);
        for outcome in missing {
            let Some(requirement) = norm.norm.requirement(&outcome.id) else { continue };
            let of_this = requirement.search_terms.iter();
            terms.extend(of_this.map(|term| (format!(" {term}"), outcome.id.clone())));
        }
    }
    terms
}

/// The words under a heading up to the next heading of any level, the heading's own included.
fn own_text(page: &Document, idx: usize, text: &str) -> String {
    let start = page.headings.get(idx).map_or(0, |heading| heading.span.start) as usize;
    let next = page.headings.get(idx + 1).map(|heading| heading.span.start as usize);
    let words = text.get(start..next.unwrap_or(text.len())).unwrap_or_default();
    format!(" {} ", fold(words))
}

fn count(search: &AhoCorasick, terms: &[(String, String)], text: &str) -> BTreeMap<String, usize> {
    let mut hits: BTreeMap<String, usize> = BTreeMap::new();
    for found in search.find_overlapping_iter(text) {
        if let Some((_, id)) = terms.get(found.pattern().as_usize()) {
            *hits.entry(id.clone()).or_default() += 1;
        }
    }
    hits
}

fn suggestion(heading: &Heading, hits: BTreeMap<String, usize>) -> Suggestion {
    // One word proves little; most headings would get an idea.
    let often = hits.into_iter().filter(|(_, n)| *n >= MIN_HITS);
    let mut ranked: Vec<(usize, String)> = often.map(|(id, n)| (n, id)).collect();
    ranked.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.cmp(y)));
    Suggestion {
        span: heading.span.clone(),
        heading: heading.text.clone(),
        requirements: ranked.into_iter().take(3).map(|(_, id)| id).collect(),
    }
}
