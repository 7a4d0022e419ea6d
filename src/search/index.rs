//! The index itself: where every family of words stands, and the files it is handed out in.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;

use super::compound::{self, Compounds};
use super::family::Families;
use super::{stop, word};
use crate::source::Digest;

/// The words of one page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PageText {
    /// Its address, base path included.
    pub address: String,
    /// Its title.
    pub title: String,
    /// How much its words weigh, in percent; less for pages about the vision as a whole.
    pub weight: u16,
    /// What stands before the first heading, and under each heading. Never empty.
    pub sections: Vec<SectionText>,
}

/// The words under one heading.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SectionText {
    /// The anchor of the heading; empty for what stands before the first.
    pub anchor: String,
    /// The words of the heading.
    pub heading: String,
    /// 2 to 6; 0 for what stands before the first heading.
    pub level: u8,
    /// Words that are explained or named here, such as a term of a glossary; also in `text`.
    pub terms: String,
    /// All words, on one line.
    pub text: String,
    /// Whether it holds facts that the program lists: what somebody wrote goes before them.
    pub is_data: bool,
}

/// What the script says to visitors; a number stands as `%n`, the words that were asked as `%q`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Phrases {
    /// One result.
    pub one: String,
    /// More results.
    pub many: String,
    /// No result.
    pub none: String,
    /// Before the count, when other words were searched than asked.
    pub instead: String,
    /// The link to all results.
    pub all: String,
    /// The button that shows more.
    pub more: String,
}

/// One file of the index.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Shard {
    /// What every search begins with.
    Head,
    /// The word forms that begin with this letter.
    Words(char),
    /// The places of a share of the families.
    Places(usize),
    /// The text of one page, or of a few that follow each other.
    Text(usize),
}

impl Shard {
    /// Its name in the folder of the index.
    pub fn name(self) -> String {
        match self {
            Self::Head => "kop.json".to_owned(),
            Self::Words(letter) => format!("w-{letter}.json"),
            Self::Places(share) => format!("p-{share}.json"),
            Self::Text(page) => format!("t-{page}.json"),
        }
    }
}

/// What word forms are kept by: their first letter or digit, `_` for other scripts.
const LETTERS: &str = "0123456789_abcdefghijklmnopqrstuvwxyz";

/// What words in listed facts weigh, in per cent of words in a text. Source: our own choice, held by
/// the questions in `tests/search`.
const DATA_SHARE: u32 = 50;

/// The most files with places; a file for every four pages keeps each at some kilobytes.
const MAX_SHARES: usize = 512;

/// A site of fewer pages has a file of text for each. Of 10,000 pages a file each took as long
/// to write as all the rest of the index.
const MAX_TEXTS: usize = 250;

/// The most pages in one file of text, so that a result never costs much to show.
const MAX_PAGES_IN_TEXT: usize = 8;

/// The most places of a family that are kept, the best ones. Nobody reads further.
const MAX_PLACES: usize = 1_500;

/// The most forms of a family that are marked in a passage.
const MAX_MARKED: usize = 120;

/// Changes when the form of the files does, so that no browser mixes old and new.
const FORMAT: u8 = 1;

/// Pages that are read in one go by one thread.
const PAGES_AT_A_TIME: usize = 64;

/// All files of the index of this many pages, whatever is on them.
pub fn shards(n_pages: usize) -> Vec<Shard> {
    let mut all = vec![Shard::Head];
    all.extend(LETTERS.chars().map(Shard::Words));
    all.extend((0..n_shares(n_pages)).map(Shard::Places));
    all.extend((0..n_pages.div_ceil(pages_in_text(n_pages))).map(Shard::Text));
    all
}

fn n_shares(n_pages: usize) -> usize {
    n_pages.div_ceil(4).clamp(1, MAX_SHARES)
}

fn pages_in_text(n_pages: usize) -> usize {
    n_pages.div_ceil(MAX_TEXTS).clamp(1, MAX_PAGES_IN_TEXT)
}

/// The index of a site.
#[derive(Clone, PartialEq, Debug)]
pub struct Index {
    pages: Vec<Arc<PageText>>,
    language: String,
    phrases: Phrases,
    version: String,
    /// All forms in order, each with its family.
    forms: Vec<(String, usize)>,
    places: Vec<Places>,
}

/// Where a family stands.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Places {
    /// The forms to mark, its own first.
    forms: Vec<usize>,
    /// In how many pages it stands.
    n_pages: usize,
    /// The last page that was noted.
    last_page: Option<u32>,
    /// In page order, one per section.
    all: Vec<Place>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Place {
    page: u32,
    section: u16,
    points: u16,
}

impl Index {
    /// Makes the index of these pages, in this order.
    pub fn new(pages: Vec<Arc<PageText>>, language: &str, phrases: Phrases) -> Self {
        let chunks: Vec<(usize, &[Arc<PageText>])> =
            pages.chunks(PAGES_AT_A_TIME).enumerate().collect();
        let read = |(idx, chunk): &(usize, &[Arc<PageText>])| {
            Chunk::read(idx * PAGES_AT_A_TIME, chunk, stop::words(language))
        };
        // A thread of the pool that waits for its own work may take up work that waits for this
        // index, and would then wait for itself.
        let chunks: Vec<Chunk> = match rayon::current_thread_index() {
            None => chunks.par_iter().map(read).collect(),
            Some(_) => chunks.iter().map(read).collect(),
        };
        let mut forms: Vec<String> =
            chunks.iter().flat_map(|chunk| chunk.forms.iter().cloned()).collect();
        forms.sort_unstable();
        forms.dedup();
        if language != "en" {
            forms.extend(compound::ends(&forms, stop::words(language)));
            forms.sort_unstable();
            forms.dedup();
        }
        let by_form: HashMap<&str, usize> =
            forms.iter().enumerate().map(|(idx, form)| (form.as_str(), idx)).collect();
        let families = Families::new(&forms, &by_form, language);
        let compounds = Compounds::new(&forms, &by_form, &families, stop::words(language));
        let parts: Vec<Vec<usize>> = forms
            .iter()
            .map(|form| {
                if language == "en" { vec![] } else { compounds.parts(form).into_iter().collect() }
            })
            .collect();
        let mut places = vec![Places::default(); families.n_families];
        for (form, (family, parts)) in families.of_form.iter().zip(&parts).enumerate() {
            if let Some(own) = places.get_mut(*family) {
                own.forms.insert(0, form);
            }
            for part in parts {
                if let Some(part) = places.get_mut(*part) {
                    part.forms.push(form);
                }
            }
        }
        for chunk in &chunks {
            let known: Vec<usize> = chunk
                .forms
                .iter()
                .map(|form| by_form.get(form.as_str()).copied().unwrap_or_default())
                .collect();
            for (form, place) in &chunk.hits {
                let Some(form) = known.get(*form as usize) else { continue };
                let family = families.of_form.get(*form).copied().unwrap_or_default();
                note(&mut places, family, *place);
                for part in parts.get(*form).into_iter().flatten() {
                    // A part of a word says less than the word.
                    note(&mut places, *part, Place { points: place.points / 2, ..*place });
                }
            }
        }
        places.iter_mut().for_each(Places::limit);
        let version = version(&chunks, language, &phrases);
        let of_form = families.of_form;
        let forms = forms.into_iter().zip(of_form).collect();
        Self { pages, language: language.to_owned(), phrases, version, forms, places }
    }

    /// The text of a file; empty for one that is not among [`shards`].
    pub fn shard(&self, shard: Shard) -> String {
        match shard {
            Shard::Head => json(&Head {
                v: &self.version,
                n: self.pages.len(),
                l: n_shares(self.pages.len()),
                t: pages_in_text(self.pages.len()),
                m: self.forms.len(),
                k: LETTERS.chars().filter(|key| self.words(*key).next().is_some()).collect(),
                s: stop::words(&self.language),
                p: &self.phrases,
            }),
            Shard::Words(key) => json(&self.words(key).collect::<Vec<_>>()),
            Shard::Places(share) => {
                let step = n_shares(self.pages.len());
                let families = self.places.iter().enumerate().skip(share).step_by(step);
                json(
                    &families
                        .map(|(family, places)| self.written(family, places))
                        .collect::<Vec<_>>(),
                )
            }
            Shard::Text(idx) => {
                let step = pages_in_text(self.pages.len());
                let pages = self.pages.iter().skip(idx * step).take(step);
                format!("[{}]", pages.map(|page| text(page)).collect::<Vec<_>>().join(","))
            }
        }
    }

    /// The forms with this key and their families.
    fn words(&self, key: char) -> impl Iterator<Item = (&str, usize)> {
        let all = self.forms.iter().filter(move |(form, _)| key_of(form) == key);
        all.map(|(form, family)| (form.as_str(), *family))
    }

    /// A family as the script reads it: its number, in how many pages it stands, the forms to
    /// mark, and page, section and points of each place, the page as steps from the one before.
    fn written(&self, family: usize, places: &Places) -> (usize, usize, String, Vec<usize>) {
        let forms = places.forms.iter().take(MAX_MARKED);
        let forms: Vec<&str> =
            forms.filter_map(|idx| self.forms.get(*idx)).map(|(form, _)| form.as_str()).collect();
        let mut numbers = Vec::with_capacity(places.all.len() * 3);
        let mut before = 0;
        for place in &places.all {
            let step = (place.page - before) as usize;
            numbers.extend([step, place.section.into(), place.points.into()]);
            before = place.page;
        }
        (family, places.n_pages, forms.join(" "), numbers)
    }
}

/// Adds a place. What stands in a section already counts for a quarter more.
fn note(places: &mut [Places], family: usize, place: Place) {
    let Some(places) = places.get_mut(family) else { return };
    if places.last_page != Some(place.page) {
        // Now and then, so that a word of every page never takes much room.
        if places.all.len() > 4 * MAX_PLACES {
            places.limit();
        }
        places.last_page = Some(place.page);
        places.n_pages += 1;
    }
    match places.all.last_mut() {
        Some(last) if (last.page, last.section) == (place.page, place.section) => {
            let (low, high) = (last.points.min(place.points), last.points.max(place.points));
            last.points = high.saturating_add(low / 4);
        }
        Some(_) | None => places.all.push(place),
    }
}

impl Places {
    /// Keeps the best places, in page order.
    fn limit(&mut self) {
        if self.all.len() > MAX_PLACES {
            let key = |place: &Place| (std::cmp::Reverse(place.points), place.page, place.section);
            self.all.sort_unstable_by_key(key);
            self.all.truncate(MAX_PLACES);
            self.all.sort_unstable_by_key(|place| (place.page, place.section));
        }
    }
}

fn key_of(form: &str) -> char {
    form.chars().next().filter(|first| LETTERS.contains(*first)).unwrap_or('_')
}

/// What every search begins with, as the script reads it.
#[derive(Serialize)]
struct Head<'a> {
    v: &'a str,
    n: usize,
    l: usize,
    t: usize,
    m: usize,
    k: String,
    s: &'a [&'a str],
    p: &'a Phrases,
}

fn text(page: &PageText) -> String {
    let section = |it: &SectionText| [it.anchor.clone(), it.heading.clone(), it.text.clone()];
    let sections: Vec<[String; 3]> = page.sections.iter().map(section).collect();
    json(&(&page.address, &page.title, sections))
}

/// Strings, numbers and lists of them; nothing in those can fail.
fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The words of some pages, counted.
struct Chunk {
    /// Forms in the order of their first use.
    forms: Vec<String>,
    /// Position in `forms`, and a place.
    hits: Vec<(u32, Place)>,
    digest: Digest,
}

/// What a form has gathered in one section.
#[derive(Clone, Copy, Default)]
struct Tally {
    in_text: u32,
    bonus: u32,
}

impl Chunk {
    fn read(first_page: usize, pages: &[Arc<PageText>], stop: &[&str]) -> Self {
        let mut counter =
            Counter { stop, by_form: HashMap::new(), tallies: vec![], touched: vec![] };
        let mut hits = vec![];
        let mut all: Vec<u8> = vec![];
        for (idx, page) in pages.iter().enumerate() {
            all.extend(Digest::of(text(page).as_bytes()).0);
            for (section_idx, section) in page.sections.iter().enumerate() {
                if section_idx == 0 {
                    counter.bonus(&page.title, 100, 15);
                }
                let points = if section.level <= 3 { 45 } else { 22 };
                counter.bonus(&section.heading, points, 10);
                counter.bonus(&section.terms, 22, 0);
                let n_words = counter.text(&section.text);
                for (form, points) in counter.take(n_words) {
                    let share = if section.is_data { DATA_SHARE } else { 100 };
                    let points = points * u32::from(page.weight) / 100 * share / 100;
                    let points = points.max(1);
                    let place = Place {
                        page: u32::try_from(first_page + idx).unwrap_or(u32::MAX),
                        section: u16::try_from(section_idx).unwrap_or(u16::MAX),
                        points: u16::try_from(points).unwrap_or(u16::MAX),
                    };
                    hits.push((u32::try_from(form).unwrap_or(u32::MAX), place));
                }
            }
        }
        let mut forms: Vec<(String, usize)> = counter.by_form.into_iter().collect();
        forms.sort_unstable_by_key(|(_, idx)| *idx);
        let forms = forms.into_iter().map(|(form, _)| form).collect();
        Self { forms, hits, digest: Digest::of(&all) }
    }
}

/// Counts the words of one section at a time.
struct Counter<'a> {
    stop: &'a [&'a str],
    by_form: HashMap<String, usize>,
    /// Per form, for this section.
    tallies: Vec<Tally>,
    /// Forms of this section, in the order of their first use.
    touched: Vec<usize>,
}

impl Counter<'_> {
    fn tally(&mut self, form: &str) -> Option<&mut Tally> {
        if self.stop.binary_search(&form).is_ok() {
            return None;
        }
        let idx = match self.by_form.get(form) {
            Some(idx) => *idx,
            None => {
                self.by_form.insert(form.to_owned(), self.tallies.len());
                self.tallies.push(Tally::default());
                self.tallies.len() - 1
            }
        };
        let tally = self.tallies.get_mut(idx)?;
        if tally.in_text == 0 && tally.bonus == 0 {
            self.touched.push(idx);
        }
        Some(tally)
    }

    /// Gives every word of a title or heading its points, fewer when it is one of many words.
    fn bonus(&mut self, words: &str, points: u32, less: u32) {
        let mut n_words = 0;
        word::each(words, |form| n_words += u32::from(self.stop.binary_search(&form).is_err()));
        let points = points * 100 / (100 + less * n_words);
        word::each(words, |form| {
            if let Some(tally) = self.tally(form) {
                tally.bonus = tally.bonus.max(points);
            }
        });
    }

    fn text(&mut self, words: &str) -> u32 {
        let mut n_words = 0;
        word::each(words, |form| {
            n_words += 1;
            if let Some(tally) = self.tally(form) {
                tally.in_text += 1;
            }
        });
        n_words
    }

    /// The forms of this section with their points; makes room for the next section.
    fn take(&mut self, n_words: u32) -> Vec<(usize, u32)> {
        let mut all = Vec::with_capacity(self.touched.len());
        for idx in std::mem::take(&mut self.touched) {
            let Some(tally) = self.tallies.get_mut(idx) else { continue };
            let Tally { in_text, bonus } = std::mem::take(tally);
            // As BM25 counts: the second time adds less than the first, and a word weighs less in
            // a longer section. 120 words is a usual one. At most 26 points, under any heading.
            let length = 40 + 60 * n_words.min(1200) / 120;
            let points = 12 * 220 * in_text / (100 * in_text + 120 * length / 100).max(1);
            all.push((idx, bonus + points));
        }
        all
    }
}

fn version(chunks: &[Chunk], language: &str, phrases: &Phrases) -> String {
    let mut all = format!("{FORMAT} {language} {}", json(phrases));
    for chunk in chunks {
        all.push_str(&chunk.digest.short(16));
    }
    Digest::of(all.as_bytes()).short(10)
}
