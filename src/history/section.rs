//! Lays two texts of a page side by side: per section the words that went and that came.
//!
//! Only what visitors read is compared: no front matter, no guidance, no markup and no raw HTML.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::OldText;
use crate::document::{self, Body, Document};

/// So many words stay around a difference.
const AROUND: usize = 12;

/// A longer piece without differences is shortened.
const LONGEST_SAME: usize = 2 * AROUND + 8;

/// So many words are shown of a section that is new, gone or written anew.
const LONGEST_WHOLE: usize = 120;

/// A section that has less than this part of its words in common is written anew, in hundredths.
const LEAST_COMMON: usize = 35;

/// What stands between two blocks of text.
const BREAK: &str = "\n";

/// What stands between two cells of a row.
const CELL: &str = "·";

/// A section that is different.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ShownSection {
    /// Its heading; empty for what stands above the first one.
    pub heading: String,
    /// Its anchor in the newer text; `None` for a section that went.
    pub anchor: Option<String>,
    /// In what way.
    pub change: Change,
    /// The text in paragraphs.
    pub paragraphs: Vec<Vec<Part>>,
}

/// In what way a section is different.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// Some words are.
    Words,
    /// Most words are: the old text as a whole, then the new.
    Rewritten,
    /// It is new.
    New,
    /// It went.
    Gone,
}

/// A piece of a paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// Words that stayed.
    Same(String),
    /// Words that went.
    Old(String),
    /// Words that came.
    New(String),
    /// Words that are left out here.
    Skipped,
}

struct Section {
    heading: String,
    anchor: String,
    words: Vec<String>,
}

/// The sections that are different, in the order of the newer text; what went comes last.
pub fn shown_sections(old: &OldText, new: &OldText) -> Vec<ShownSection> {
    let (old, new) = (sections(old), sections(new));
    let pairs = pair(&old, &new);
    let mut shown = vec![];
    for (section, partner) in new.iter().zip(&pairs) {
        match partner.and_then(|idx| old.get(idx)) {
            Some(before) => shown.extend(compared(before, section)),
            None => shown.push(whole(section, Change::New)),
        }
    }
    let kept: BTreeSet<usize> = pairs.into_iter().flatten().collect();
    let gone = old.iter().enumerate().filter(|(idx, _)| !kept.contains(idx));
    shown.extend(gone.map(|(_, section)| whole(section, Change::Gone)));
    shown.retain(|section| !section.paragraphs.is_empty() || !section.heading.is_empty());
    shown
}

/// How many words these paragraphs show.
pub fn spread_words(paragraphs: &[Vec<Part>]) -> usize {
    let count = |part: &Part| match part {
        Part::Same(text) | Part::Old(text) | Part::New(text) => text.split(' ').count(),
        Part::Skipped => 0,
    };
    paragraphs.iter().flatten().map(count).sum()
}

/// Per newer section the older one that it was: by its anchor, else by its text.
fn pair(old: &[Section], new: &[Section]) -> Vec<Option<usize>> {
    let by_anchor = |section: &Section| old.iter().position(|it| it.anchor == section.anchor);
    let mut pairs: Vec<Option<usize>> = new.iter().map(by_anchor).collect();
    let mut taken: BTreeSet<usize> = pairs.iter().flatten().copied().collect();
    for (section, slot) in new.iter().zip(&mut pairs).filter(|(_, slot)| slot.is_none()) {
        let free = old.iter().enumerate().filter(|(idx, _)| !taken.contains(idx));
        let alike = free.map(|(idx, it)| (in_common(&it.words, &section.words), idx)).max();
        if let Some((common, idx)) = alike.filter(|(common, _)| *common >= LEAST_COMMON) {
            taken.insert(idx);
            *slot = Some(idx);
            debug_assert!(common <= 100);
        }
    }
    pairs
}

/// How much two texts have in common, in hundredths, without looking at the order of words.
fn in_common(old: &[String], new: &[String]) -> usize {
    let mut left: Vec<&String> = old.iter().collect();
    left.sort_unstable();
    let mut right: Vec<&String> = new.iter().collect();
    right.sort_unstable();
    let (mut same, mut at) = (0_usize, 0);
    for word in &right {
        while left.get(at).is_some_and(|other| other < word) {
            at += 1;
        }
        if left.get(at) == Some(word) {
            (same, at) = (same + 1, at + 1);
        }
    }
    let total = left.len() + right.len();
    (200 * same).checked_div(total).unwrap_or_default()
}

/// What visitors read of a page, cut at its headings.
fn sections(text: &OldText) -> Vec<Section> {
    let source = text.source();
    let (page, _) = document::read(&source);
    let mut sections =
        vec![Section { heading: String::new(), anchor: String::new(), words: vec![] }];
    sections.extend(page.headings.iter().map(|heading| Section {
        heading: heading.text.clone(),
        anchor: heading.id.clone(),
        words: vec![],
    }));
    let hidden = hidden(&page);
    let body = Body::new(&source.text, page.body.start as usize);
    let mut is_heading = false;
    for (event, place) in body.events() {
        let at = u32::try_from(place.start).unwrap_or(u32::MAX);
        if hidden.iter().any(|range| range.contains(&at)) {
            continue;
        }
        match event {
            Event::Start(Tag::Heading { .. }) => is_heading = true,
            Event::End(TagEnd::Heading(_)) => is_heading = false,
            _ if is_heading => {}
            event => {
                let section = page.heading_at(at).map_or(0, |idx| idx + 1);
                if let Some(section) = sections.get_mut(section) {
                    take(&event, &mut section.words);
                }
            }
        }
    }
    let title = page.title_heading.map(|idx| idx + 1);
    for (idx, section) in sections.iter_mut().enumerate() {
        while section.words.last().is_some_and(|word| word == BREAK || word.is_empty()) {
            section.words.pop();
        }
        if Some(idx) == title {
            // The heading that is the title of the page is shown as such.
            section.heading.clear();
        }
    }
    let is_hidden = |section: usize| {
        let heading = section.checked_sub(1).and_then(|idx| page.headings.get(idx));
        heading.is_some_and(|heading| hidden.iter().any(|it| it.contains(&heading.span.start)))
    };
    let shown = sections.into_iter().enumerate().filter(|(idx, _)| !is_hidden(*idx));
    shown.map(|(_, section)| section).collect()
}

/// Guidance, and sections that hold nothing else.
fn hidden(page: &Document) -> Vec<Range<u32>> {
    let emptied = page.headings.iter().filter(|heading| heading.is_guidance_only);
    let emptied = emptied.map(|heading| heading.span.start..heading.section.end);
    // What a block holds is written for the program; visitors never read it so.
    let blocks = page.blocks.iter().map(|placed| placed.range.clone());
    page.guidance.iter().cloned().chain(emptied).chain(blocks).collect()
}

/// Adds the words of an event. A word may be cut by markup: `on**ver**wacht`.
fn take(event: &Event<'_>, words: &mut Vec<String>) {
    match event {
        Event::Text(text) | Event::Code(text) => {
            let is_joined = !text.starts_with(char::is_whitespace);
            let mut parts = text.split_whitespace();
            if is_joined
                && let (Some(last), Some(first)) = (words.last_mut(), parts.clone().next())
                && last != BREAK
                && !last.is_empty()
            {
                last.push_str(first);
                parts.next();
            }
            end_apart(words);
            words.extend(parts.map(str::to_owned));
            if text.ends_with(char::is_whitespace) {
                words.push(String::new());
            }
        }
        // An empty word says that the next one stands apart.
        Event::SoftBreak | Event::HardBreak | Event::InlineHtml(_) => words.push(String::new()),
        Event::End(TagEnd::TableCell) => words.extend([CELL.to_owned(), String::new()]),
        Event::Start(
            Tag::List(_) | Tag::Item | Tag::Paragraph | Tag::BlockQuote(_) | Tag::Table(_),
        )
        | Event::End(
            TagEnd::Paragraph
            | TagEnd::Item
            | TagEnd::TableRow
            | TagEnd::TableHead
            | TagEnd::CodeBlock
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition,
        ) => {
            end_apart(words);
            words.pop_if(|word| word == CELL);
            if words.last().is_some_and(|word| word != BREAK) {
                words.push(BREAK.to_owned());
            }
        }
        _ => {}
    }
}

/// Takes away what said that the next word stands apart.
fn end_apart(words: &mut Vec<String>) {
    while words.last().is_some_and(String::is_empty) {
        words.pop();
    }
}

fn whole(section: &Section, change: Change) -> ShownSection {
    let (words, is_cut) = shortened(&section.words);
    let run = match change {
        Change::Gone => Run::Old(words),
        Change::New | Change::Words | Change::Rewritten => Run::New(words),
    };
    let skipped = is_cut.then_some(Run::Skipped);
    ShownSection {
        heading: section.heading.clone(),
        anchor: (change != Change::Gone).then(|| section.anchor.clone()),
        change,
        paragraphs: paragraphs([Some(run), skipped].into_iter().flatten()),
    }
}

fn shortened(words: &[String]) -> (&[String], bool) {
    let shown = words.get(..LONGEST_WHOLE);
    (shown.unwrap_or(words), shown.is_some_and(|shown| shown.len() < words.len()))
}

/// The difference between two texts of one section; `None` when visitors read the same.
fn compared(old: &Section, new: &Section) -> Option<ShownSection> {
    if old.words == new.words && old.heading == new.heading {
        return None;
    }
    let runs = runs(&old.words, &new.words);
    let n_same: usize = runs.iter().map(Run::n_same).sum();
    let is_filled = !old.words.is_empty() && !new.words.is_empty();
    let is_rewritten = is_filled
        && 200 * n_same < LEAST_COMMON * (old.words.len() + new.words.len())
        && n_same < AROUND;
    let (change, shown) = if is_rewritten {
        let ((before, is_cut), (after, is_after_cut)) =
            (shortened(&old.words), shortened(&new.words));
        let runs = [
            Some(Run::Old(before)),
            is_cut.then_some(Run::Skipped),
            Some(Run::Break),
            Some(Run::New(after)),
            is_after_cut.then_some(Run::Skipped),
        ];
        (Change::Rewritten, paragraphs(runs.into_iter().flatten()))
    } else {
        (Change::Words, paragraphs(with_less(runs).into_iter()))
    };
    Some(ShownSection {
        heading: new.heading.clone(),
        anchor: Some(new.anchor.clone()),
        change,
        paragraphs: shown,
    })
}

/// Words that belong together.
#[derive(Clone, Copy)]
enum Run<'w> {
    Same(&'w [String]),
    Old(&'w [String]),
    New(&'w [String]),
    Skipped,
    Break,
}

impl Run<'_> {
    fn n_same(&self) -> usize {
        match self {
            Self::Same(words) => words.len(),
            Self::Old(_) | Self::New(_) | Self::Skipped | Self::Break => 0,
        }
    }
}

/// What went and came, in reading order. A single word that stayed between two changes belongs to
/// the change: three words out of five that flicker are harder to read than a new phrase.
fn runs<'w>(old: &'w [String], new: &'w [String]) -> Vec<Run<'w>> {
    let mut runs = vec![];
    // What changed since the last run of words that stayed.
    let (mut old_open, mut new_open) = (0..0, 0..0);
    let flush = |old_open: &mut Range<usize>, new_open: &mut Range<usize>, runs: &mut Vec<_>| {
        let went = old.get(old_open.clone()).filter(|words| !words.is_empty());
        let came = new.get(new_open.clone()).filter(|words| !words.is_empty());
        runs.extend(went.map(Run::Old));
        runs.extend(came.map(Run::New));
    };
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        let (old_range, new_range) = (op.old_range(), op.new_range());
        let DiffOp::Equal { len, .. } = op else {
            (old_open.end, new_open.end) = (old_range.end, new_range.end);
            continue;
        };
        let is_open = !old_open.is_empty() || !new_open.is_empty();
        let is_break = new.get(new_range.start).is_some_and(|word| word == BREAK);
        if is_open && len == 1 && !is_break && new_range.end < new.len() {
            (old_open.end, new_open.end) = (old_range.end, new_range.end);
            continue;
        }
        flush(&mut old_open, &mut new_open, &mut runs);
        (old_open, new_open) = (old_range.end..old_range.end, new_range.end..new_range.end);
        runs.extend(new.get(new_range).map(Run::Same));
    }
    flush(&mut old_open, &mut new_open, &mut runs);
    runs
}

/// Shortens what stayed to a few words around each change.
fn with_less(runs: Vec<Run<'_>>) -> Vec<Run<'_>> {
    let n_runs = runs.len();
    let mut shown = vec![];
    for (idx, run) in runs.into_iter().enumerate() {
        let Run::Same(words) = run else {
            shown.push(run);
            continue;
        };
        let before = if idx == 0 { 0 } else { AROUND };
        let after = if idx + 1 == n_runs { 0 } else { AROUND };
        let end = words.len().saturating_sub(after);
        match (words.get(..before), words.get(end..)) {
            (Some(head), Some(tail))
                if words.len() > LONGEST_SAME - (2 * AROUND - before - after) =>
            {
                shown.extend([Run::Same(head), Run::Skipped, Run::Same(tail)]);
            }
            _ => shown.push(run),
        }
    }
    shown
}

fn paragraphs<'w>(runs: impl Iterator<Item = Run<'w>>) -> Vec<Vec<Part>> {
    let mut all: Vec<Vec<Part>> = vec![];
    let mut open: Vec<Part> = vec![];
    for run in runs {
        let (words, make): (&[String], fn(String) -> Part) = match run {
            Run::Same(words) => (words, Part::Same),
            Run::Old(words) => (words, Part::Old),
            Run::New(words) => (words, Part::New),
            Run::Skipped => {
                open.push(Part::Skipped);
                continue;
            }
            Run::Break => {
                all.push(std::mem::take(&mut open));
                continue;
            }
        };
        for (idx, block) in words.split(|word| word == BREAK).enumerate() {
            if idx > 0 {
                all.push(std::mem::take(&mut open));
            }
            if !block.is_empty() {
                open.push(make(block.join(" ")));
            }
        }
    }
    all.push(open);
    // A paragraph without words is none.
    all.retain(|parts| parts.iter().any(|part| *part != Part::Skipped) || parts.len() > 1);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SitePath;

    fn shown(old: &str, new: &str) -> String {
        let text = |text: &str| OldText {
            path: SitePath::new("content/a.md"),
            text: format!("---\ntitel: A\n---\n{text}").into(),
        };
        let mut out = String::new();
        for section in shown_sections(&text(old), &text(new)) {
            out.push_str(&format!("{}({:?})", section.heading, section.change));
            for paragraph in &section.paragraphs {
                out.push_str(" /");
                for part in paragraph {
                    match part {
                        Part::Same(text) => out.push_str(&format!(" {text}")),
                        Part::Old(text) => out.push_str(&format!(" -[{text}]")),
                        Part::New(text) => out.push_str(&format!(" +[{text}]")),
                        Part::Skipped => out.push_str(" …"),
                    }
                }
            }
            out.push('\n');
        }
        out
    }

    #[test]
    fn words_that_went_and_came_stand_in_their_sentence() {
        for (old, new, expected) in [
            ("Een twee drie.", "Een twee drie.", ""),
            ("Een **twee** drie.", "Een twee\ndrie.", ""),
            (
                "Wij beginnen binnen acht weken met hulp.",
                "Wij beginnen binnen zes weken met hulp.",
                "(Words) / Wij beginnen binnen -[acht] +[zes] weken met hulp.\n",
            ),
            (
                "De een of ander gaat altijd mee naar het gesprek.",
                "De ene of andere gaat altijd mee naar het gesprek.",
                "(Words) / De -[een of ander] +[ene of andere] gaat altijd mee naar het gesprek.\n",
            ),
            (
                "- een\n- twee\n- drie\n- vier\n",
                "- een\n- twee\n- vier\n",
                "(Words) / een / twee / -[drie] / vier\n",
            ),
            ("- een\n  - binnen\n", "- een\n  - buiten\n", "(Words) / een / -[binnen] +[buiten]\n"),
            (
                "| a | b |\n| - | - |\n| een | twee |\n",
                "| a | b |\n| - | - |\n| een | drie |\n",
                "(Words) / a · b / een · -[twee] +[drie]\n",
            ),
            ("Oud en weg.", "", "(Words) / -[Oud en weg.]\n"),
        ] {
            assert_eq!(shown(old, new), expected, "{old} > {new}");
        }
    }

    #[test]
    fn sections_are_found_by_anchor_and_by_text() {
        let old = "## Doel {#doel}\nWij willen dat elk kind op tijd hulp krijgt.\n\n## Weg\nDit gaat weg.\n";
        let new = "## Ons doel {#doel}\nWij willen dat elk kind op tijd goede hulp krijgt.\n\n## Nieuw\nEn dit is er bij.\n";
        assert_eq!(
            shown(old, new),
            "Ons doel(Words) / Wij willen dat elk kind op tijd +[goede] hulp krijgt.\n\
             Nieuw(New) / +[En dit is er bij.]\nWeg(Gone) / -[Dit gaat weg.]\n"
        );
        // A heading with other words over the same text is the same section.
        let renamed =
            shown("## Oud\nEen hele zin met woorden.\n", "## Fris\nEen hele zin met woorden.\n");
        assert_eq!(renamed, "Fris(Words) / Een hele zin met woorden.\n");
    }

    #[test]
    fn guidance_and_front_matter_are_not_compared() {
        let guided = "> **Schrijfhulp:** Schrijf hier iets.\n\nTekst.\n";
        assert_eq!(shown("Tekst.\n", guided), "");
        assert_eq!(shown("Tekst.\n", "Tekst.\n\n## Kop\n> **Schrijfhulp:** Schrijf.\n"), "");
        assert_eq!(shown("Tekst.\n", "<!-- geheim -->\n\nTekst.\n"), "");
    }

    #[test]
    fn long_stretches_without_changes_are_shortened() {
        let long = |word: &str| format!("{}{word} {}", "voor ".repeat(60), "na ".repeat(60));
        let found = shown(&long("oud"), &long("nieuw"));
        assert!(found.contains("… voor"), "{found}");
        assert!(found.contains("-[oud] +[nieuw]"), "{found}");
        assert!(found.trim_end().ends_with('…'), "{found}");
        assert!(found.split(' ').count() < 40, "{found}");
        let other = |word: &str| format!("{word} ").repeat(200);
        let found = shown(&other("oud"), &other("nieuw"));
        assert!(found.starts_with("(Rewritten) / -[oud oud"), "{found}");
        assert!(found.contains("/ +[nieuw nieuw"), "{found}");
        assert!(found.split(' ').count() < 260, "{found}");
    }
}
