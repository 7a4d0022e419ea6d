//! Blocks: fenced code whose first word is the Dutch name of a block, with YAML inside.
//!
//! In: the name, and the lines between the fences with their places. Out: a [`Block`], typed, and
//! findings that point at the line inside the fence. Which file or records a block names is looked
//! up by the publication; how it is shown is left to the output.
//!
//! Invariant: a block that cannot be read is no block. It stays the code that it looks like, so
//! nothing that somebody wrote is lost.
//!
//! A new kind of block is a file here with its reader and what it says of itself ([`Kind`]), an arm
//! of [`Block`], a line in [`KINDS`], and a writer in the output.

mod begrip;
mod checklist;
mod cijfers;
mod citaat;
mod contact;
mod data;
mod grafiek;
mod kaart;
mod stappen;
mod tabel;
mod tijdlijn;
mod vergelijking;

use std::ops::Range;

use crate::data::{Node, yaml};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Date, Located, SitePath, Source, Span};

pub use begrip::Begrip;
pub use checklist::ChecklistPart;
pub use cijfers::{Cijfer, Cijfers};
pub use citaat::Citaat;
pub use contact::Contact;
pub use data::{Column, Data, Origin, Sort};
pub use grafiek::{Grafiek, Soort};
pub use kaart::{Kaart, MAX_TILES};
pub use stappen::{Stap, Stappen};
pub use tabel::Tabel;
pub use tijdlijn::{Fase, Fasen, Tijdlijn};
pub use vergelijking::Vergelijking;

/// A block on a page.
#[derive(Clone, PartialEq, Debug)]
pub struct PlacedBlock {
    /// Where it stands, fences included.
    pub range: Range<u32>,
    /// Where its name stands.
    pub name: Span,
    /// What it holds.
    pub block: Block,
}

/// What a block holds, by kind.
#[derive(Clone, PartialEq, Debug)]
pub enum Block {
    /// A term with its explanation.
    Begrip(Begrip),
    /// A part of a checklist.
    Checklist(ChecklistPart),
    /// Key figures.
    Cijfers(Cijfers),
    /// What somebody said or wrote.
    Citaat(Citaat),
    /// Where somebody can be reached.
    Contact(Contact),
    /// A chart with its table.
    Grafiek(Grafiek),
    /// The municipalities as tiles.
    Kaart(Kaart),
    /// Steps in their order.
    Stappen(Stappen),
    /// A table from a file, from records or written out.
    Tabel(Tabel),
    /// Phases and moments.
    Tijdlijn(Tijdlijn),
    /// Choices beside those of other regions.
    Vergelijking(Vergelijking),
}

/// Reads the tree of one block; `None` when it cannot be shown.
type Reader = fn(&Node, &mut Vec<Diagnostic>) -> Option<Block>;

/// Every kind of block by its name, in the order of the alphabet.
const KINDS: [(&str, Reader); 11] = [
    ("begrip", begrip::read),
    ("checklist", checklist::read),
    ("cijfers", cijfers::read),
    ("citaat", citaat::read),
    ("contact", contact::read),
    ("grafiek", grafiek::read),
    ("kaart", kaart::read),
    ("stappen", stappen::read),
    ("tabel", tabel::read),
    ("tijdlijn", tijdlijn::read),
    ("vergelijking", vergelijking::read),
];

/// The names of all kinds of block, in the order of the alphabet.
pub fn block_names() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|(name, _)| *name)
}

/// What a kind of block says of itself; it writes only what it has.
trait Kind {
    /// The running text in it, in reading order, as it is shown: it counts as any other.
    fn texts(&self) -> Vec<&str> {
        vec![]
    }

    /// Its items, when it is a list.
    fn items(&self) -> Vec<String> {
        vec![]
    }

    /// The days that it names, in their order.
    fn dates(&self) -> Vec<Date> {
        vec![]
    }

    /// The values that the program works out for it, with the place of their names.
    fn values(&self) -> Vec<(&str, &Span)> {
        vec![]
    }

    /// What it shows in rows and columns, and the caption above that.
    fn data(&self) -> Option<Shown<'_>> {
        None
    }
}

/// Rows and columns, and the caption above them.
type Shown<'b> = (&'b Data, Option<&'b Located<String>>);

impl Block {
    fn kind(&self) -> &dyn Kind {
        match self {
            Self::Begrip(begrip) => begrip,
            Self::Checklist(part) => part,
            Self::Cijfers(cijfers) => cijfers,
            Self::Citaat(citaat) => citaat,
            Self::Contact(contact) => contact,
            Self::Grafiek(grafiek) => grafiek,
            Self::Kaart(kaart) => kaart,
            Self::Stappen(stappen) => stappen,
            Self::Tabel(tabel) => tabel,
            Self::Tijdlijn(tijdlijn) => tijdlijn,
            Self::Vergelijking(vergelijking) => vergelijking,
        }
    }

    /// The running text in it, in reading order, as it is shown: it counts as any other.
    pub fn texts(&self) -> Vec<&str> {
        self.kind().texts()
    }

    /// Its items, when it is a list.
    pub fn items(&self) -> Vec<String> {
        self.kind().items()
    }

    /// The days that it names, in their order.
    pub fn dates(&self) -> Vec<Date> {
        self.kind().dates()
    }

    /// The values that the program works out for it, with the place of their names.
    pub fn values(&self) -> Vec<(&str, &Span)> {
        self.kind().values()
    }

    /// What it shows in rows and columns, when it does, and the caption above that.
    pub fn data(&self) -> Option<(&Data, Option<&Located<String>>)> {
        self.kind().data()
    }

    /// The file beside the page that it shows, seen from that page.
    pub fn file(&self, page: &SitePath) -> Option<SitePath> {
        match &self.data()?.0.origin {
            Origin::File(file) => page.join(&file.value),
            Origin::Records(_) | Origin::Rows(_) => None,
        }
    }
}

/// A fence that is being read: its first word, and the lines inside.
#[derive(Debug)]
pub(super) struct Fence {
    range: Range<usize>,
    name: Located<String>,
    lines: Vec<Range<usize>>,
}

impl Fence {
    /// A fence with this info string; `None` when it names nothing.
    pub(super) fn new(source: &Source, info: &str, range: Range<usize>) -> Option<Self> {
        let name = info.split([' ', ',', '\t', '{']).next().filter(|name| !name.is_empty())?;
        let first = source.text.get(range.clone())?.lines().next()?;
        let at = range.start + first.find(name)?;
        let name = Located::new(name.to_owned(), source.span(at..at + name.len()));
        Some(Self { range, name, lines: vec![] })
    }

    /// Adds lines of its inside.
    pub(super) fn take(&mut self, range: &Range<usize>) {
        self.lines.push(range.clone());
    }

    /// The block that it holds; other code, and what cannot be read, gives none.
    pub(super) fn read(self, source: &Source, found: &mut Vec<Diagnostic>) -> Option<PlacedBlock> {
        let lower = self.name.value.to_lowercase();
        let Some((_, reader)) = KINDS.iter().find(|(name, _)| *name == lower) else {
            let meant = meant(&lower);
            found.extend(meant.map(|name| {
                catalogue::almost_a_block(self.name.span.clone(), &self.name.value, name)
            }));
            return None;
        };
        let (root, wrong) = self.tree(source);
        // Half a tree would show half of what was meant.
        let is_broken = wrong.iter().any(|wrong| wrong.code.0 == "yaml-fout");
        found.extend(wrong);
        let Some(root) = root.filter(|_| !is_broken) else {
            if !is_broken {
                found.push(catalogue::empty_block(self.name.span, &lower));
            }
            return None;
        };
        let block = reader(&root, found)?;
        let range = self.range.start as u32..self.range.end as u32;
        Some(PlacedBlock { range, name: self.name.span, block })
    }

    /// The tree of the lines; what stands before them, in a quote or a list, is passed over.
    fn tree(&self, source: &Source) -> (Option<Node>, Vec<Diagnostic>) {
        let (Some(first), Some(last)) = (self.lines.first(), self.lines.last()) else {
            return (None, vec![]);
        };
        // Each line is indented alike, so the tree starts where its first line does.
        let before = source.text.get(..first.start).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let mut lines = source.text.get(start..last.end).unwrap_or_default().lines();
        match lines.any(|line| line.trim_start().starts_with('>')) {
            true => yaml(&self.masked(source), start..last.end, &[]),
            false => yaml(source, start..last.end, &[]),
        }
    }

    /// The text with spaces for all that stands on the lines beside them.
    fn masked(&self, source: &Source) -> Source {
        // Nothing outside the fence is read, so what stands before it is only room.
        let start = self.lines.first().map_or(0, |line| line.start);
        let end = self.lines.last().map_or(0, |line| line.end);
        let mut text = " ".repeat(start);
        text.reserve(end - start);
        let mut at = start;
        for line in &self.lines {
            for ch in source.text.get(at..line.start).unwrap_or_default().chars() {
                match ch {
                    '\n' => text.push(ch),
                    _ => text.extend(std::iter::repeat_n(' ', ch.len_utf8())),
                }
            }
            text.push_str(source.text.get(line.clone()).unwrap_or_default());
            at = line.end;
        }
        Source::new(source.path.as_str(), &text)
    }
}

/// The block that was probably meant by a word: at most two letters away, two that changed places
/// counting as one.
fn meant(word: &str) -> Option<&'static str> {
    /// Names of programming languages that lie that close to a block's.
    const LANGUAGES: [&str; 2] = ["dart", "babel"];
    if word.chars().count() < 4 || LANGUAGES.contains(&word) {
        return None;
    }
    let near = KINDS.iter().map(|(name, _)| (strsim::osa_distance(word, name), *name));
    near.filter(|(distance, _)| *distance <= 2).min_by_key(|(distance, _)| *distance).map(|it| it.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_within_two_letters_is_meant() {
        for (word, expected) in [
            ("tabal", Some("tabel")),
            ("tabell", Some("tabel")),
            ("tablel", Some("tabel")),
            ("stapen", Some("stappen")),
            ("ctiaat", Some("citaat")),
            ("rust", None),
            ("toml", None),
            ("yaml", None),
            ("babel", None),
            ("tab", None),
        ] {
            assert_eq!(meant(word), expected, "{word}");
        }
    }
}
