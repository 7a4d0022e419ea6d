//! Gathers what stands under all claims of one requirement, each text once.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use crate::document::{Document, Table, WrittenAt, is_placeholder};
use crate::publication::{Claim, Publication};

/// What stands under the claims of one requirement, in site order.
#[derive(Debug, Default)]
pub(super) struct Claimed<'p> {
    /// Whether anybody claims it.
    pub is_claimed: bool,
    /// Words of running text.
    pub words: usize,
    /// Items of lists.
    pub items: usize,
    /// Tables that stand here first.
    pub tables: Vec<&'p Table>,
    /// Written dates, per document.
    pub dates: Vec<Vec<WrittenAt>>,
    /// Whether an e-mail address or telephone number stands there.
    pub has_contact: bool,
    /// Links, each with its document.
    pub links: Vec<(&'p Document, &'p str)>,
}

impl<'p> Claimed<'p> {
    /// Gathers. `questions` are the hashes of the norm's own questions, which never count.
    pub(super) fn gather(
        publication: &'p Publication,
        claims: &[Claim],
        questions: &HashSet<u64>,
    ) -> Self {
        let mut claimed = Self { is_claimed: !claims.is_empty(), ..Self::default() };
        let mut seen = HashSet::new();
        for (document_idx, ranges) in union(claims) {
            let Some(document) = publication.documents.get(document_idx) else { continue };
            let mut dates = vec![];
            for range in ranges {
                let here = Here { publication, document, document_idx, questions };
                claimed.words += here.words(&range, &mut seen);
                claimed.items += here.items(&range);
                let tables = document.tables.iter().filter(|table| {
                    let at = table.range.start;
                    range.contains(&at) && publication.is_first(table.key(), document_idx, at)
                });
                claimed.tables.extend(tables);
                let counts = |at: u32| range.contains(&at) && here.counts_at(at);
                dates.extend(document.dates.iter().filter(|date| counts(date.at)).copied());
                claimed.has_contact |= document.contacts.iter().any(|at| counts(*at));
                let links = document.links.iter().filter(|link| counts(link.span.start));
                claimed.links.extend(links.map(|link| (&**document, link.target.as_str())));
            }
            claimed.dates.push(dates);
        }
        claimed
    }

    /// Whether nothing at all stands under the claims.
    pub(super) fn is_empty(&self) -> bool {
        let has_cell =
            |table: &&Table| table.rows.iter().flatten().any(|cell| !is_placeholder(cell));
        self.words == 0 && self.items == 0 && !self.tables.iter().any(has_cell)
    }
}

/// Words that count under one claim alone.
pub(super) fn words_under(
    publication: &Publication,
    claim: &Claim,
    questions: &HashSet<u64>,
) -> usize {
    let document_idx = claim.document_idx;
    let Some(document) = publication.documents.get(document_idx) else { return 0 };
    let here = Here { publication, document, document_idx, questions };
    here.words(&claim.range, &mut HashSet::new())
}

/// The byte ranges per document, merged where they touch.
fn union(claims: &[Claim]) -> BTreeMap<usize, Vec<Range<u32>>> {
    let mut ranges: BTreeMap<usize, Vec<Range<u32>>> = BTreeMap::new();
    for claim in claims {
        ranges.entry(claim.document_idx).or_default().push(claim.range.clone());
    }
    for list in ranges.values_mut() {
        list.sort_by_key(|range| (range.start, range.end));
        let mut merged: Vec<Range<u32>> = vec![];
        for range in list.drain(..) {
            match merged.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => merged.push(range),
            }
        }
        *list = merged;
    }
    ranges
}

/// One document being looked at.
struct Here<'a> {
    publication: &'a Publication,
    document: &'a Document,
    document_idx: usize,
    questions: &'a HashSet<u64>,
}

impl Here<'_> {
    fn words(&self, range: &Range<u32>, seen: &mut HashSet<u64>) -> usize {
        let sentences = &self.document.sentences;
        let from = sentences.partition_point(|sentence| sentence.at < range.start);
        let here = sentences.get(from..).unwrap_or_default();
        here.iter()
            .take_while(|sentence| sentence.at < range.end)
            .filter(|sentence| {
                sentence.words > 0
                    && self.publication.is_first(sentence.hash, self.document_idx, sentence.at)
                    && !self.questions.contains(&sentence.hash)
                    && seen.insert(sentence.hash)
            })
            .map(|sentence| sentence.words as usize)
            .sum()
    }

    fn items(&self, range: &Range<u32>) -> usize {
        let items = self.document.items.iter().filter(|item| range.contains(&item.at));
        items
            .filter(|item| {
                !item.is_placeholder
                    && !self.questions.contains(&item.hash)
                    && self.publication.is_first(item.key(), self.document_idx, item.at)
                    && !self.stood_before(item.hash, item.at)
            })
            .count()
    }

    /// Whether a sentence with this hash stands earlier in site order.
    fn stood_before(&self, hash: u64, at: u32) -> bool {
        let first = self.publication.first_text.get(&hash);
        first.is_some_and(|(idx, first)| (*idx as usize, *first) < (self.document_idx, at))
    }

    /// Whether the paragraph or table that holds this byte says something that counts: what
    /// stands in a copy or beside a placeholder is no evidence either.
    fn counts_at(&self, at: u32) -> bool {
        let in_table = self.document.tables.iter().find(|table| table.range.contains(&at));
        if let Some(table) = in_table {
            return self.publication.is_first(table.key(), self.document_idx, table.range.start);
        }
        let sentences = &self.document.sentences;
        let after = sentences.partition_point(|sentence| sentence.at <= at);
        let Some(last) = after.checked_sub(1).and_then(|idx| sentences.get(idx)) else {
            return false;
        };
        sentences.iter().filter(|sentence| sentence.at == last.at).any(|sentence| {
            sentence.words > 0
                && self.publication.is_first(sentence.hash, self.document_idx, sentence.at)
        })
    }
}
