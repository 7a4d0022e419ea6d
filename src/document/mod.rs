//! Makes a [`Document`] from one Markdown file: front matter, headings with their claims, the
//! evidence that stands under them, links and pictures.
//!
//! In: one [`Source`](crate::source::Source). Out: what other pages and the norms need to know
//! of it. The body itself is not kept: whoever writes the page parses the text again with
//! [`Body`], which costs less than holding it.
//!
//! Invariant: a document exists for every Markdown file, however broken. A file that could not
//! be read has no text and no claims, so it counts as missing everywhere.

mod block;
mod body;
mod front_matter;
mod heading;
mod prose;
mod raw_html;
mod read;
mod word;

use std::ops::Range;

use crate::data::{Doelgroep, Node, Status};
use crate::source::{Date, Digest, Located, SitePath, Span, dates_in};

pub use block::{
    Begrip, Block, ChecklistPart, Cijfer, Cijfers, Citaat, Column, Contact, Data, Fase, Fasen,
    Grafiek, Kaart, MAX_TILES, Origin, PlacedBlock, Soort, Sort, Stap, Stappen, Tabel, Tijdlijn,
    Vergelijking, block_names,
};
pub use body::Body;
pub use front_matter::FRONT_MATTER_KEYS;
pub use prose::{has_contact, is_placeholder, sentence_hash};
pub use raw_html::clean as clean_html;
pub use read::read;

/// One Markdown file, read. All offsets are bytes in its source text.
#[derive(Clone, PartialEq, Debug)]
pub struct Document {
    /// The file.
    pub path: SitePath,
    /// The digest of its text.
    pub digest: Digest,
    /// Its address without the base path: `/visie/`, `/` for the home page.
    pub address: String,
    /// `titel`, else the first heading, else the file's name.
    pub title: Located<String>,
    /// The heading that gave the title, an index in `headings`; it is not shown again.
    pub title_heading: Option<usize>,
    /// The front matter; empty when there is none.
    pub front: FrontMatter,
    /// Where the body stands.
    pub body: Range<u32>,
    /// All headings, in reading order.
    pub headings: Vec<Heading>,
    /// Sentences in reading order: paragraphs, list items, definitions and quotes.
    pub sentences: Vec<Sentence>,
    /// List items in reading order.
    pub items: Vec<Item>,
    /// Tables in reading order, HTML tables included.
    pub tables: Vec<Table>,
    /// Written dates in reading order, in prose and tables.
    pub dates: Vec<WrittenAt>,
    /// Where an e-mail address or a telephone number stands.
    pub contacts: Vec<u32>,
    /// Links, in reading order.
    pub links: Vec<Link>,
    /// Pictures, in reading order.
    pub pictures: Vec<Picture>,
    /// Other places that can be linked to (`id` in raw HTML, footnotes are not among them).
    pub anchors: Vec<String>,
    /// Blocks that could be read, in reading order.
    pub blocks: Vec<PlacedBlock>,
    /// The terms that the page explains, in reading order; empty on a page that explains none.
    pub terms: Vec<Term>,
    /// The block quotes with guidance; left out when the site is built.
    pub guidance: Vec<Range<u32>>,
    /// The first sentences, at most 160 characters, for a page without `samenvatting`.
    pub excerpt: String,
    /// Whether the page holds anything but headings and guidance.
    pub has_content: bool,
}

/// What stands between the `---` lines.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct FrontMatter {
    /// The whole block with its fences; `None` when there is none.
    pub span: Option<Span>,
    /// `titel`.
    pub titel: Option<Located<String>>,
    /// `samenvatting`: one sentence.
    pub samenvatting: Option<Located<String>>,
    /// `status` of this page.
    pub status: Option<Located<Status>>,
    /// `datum`.
    pub datum: Option<Located<Date>>,
    /// `volgorde`: smaller comes first.
    pub volgorde: Option<Located<f64>>,
    /// `hoofdstuk`: the chapter whose page this is, `nvo-2`.
    pub hoofdstuk: Option<Located<String>>,
    /// `dekt`: requirements that the whole page claims.
    pub dekt: Vec<Located<String>>,
    /// `nvt`: requirements that do not apply, with the reason.
    pub nvt: Vec<NotApplicable>,
    /// `gepland`: promises.
    pub gepland: Vec<Plan>,
    /// `publiceren`: `Some(false)` keeps the page out of everything but the preview.
    pub publiceren: Option<Located<bool>>,
    /// Whether `publiceren` stands there and could not be read, so that the page is kept back to
    /// be safe.
    pub is_hold_unreadable: bool,
    /// `begrippen`: whether the page explains terms; the page at `/begrippen/` does unless set.
    pub begrippen: Option<Located<bool>>,
    /// `nummer`: `Some(false)` leaves the page out of the numbering.
    pub nummer: Option<Located<bool>>,
    /// `taal`: the language of the page where it is not that of the site, as in `lang`: `en`.
    pub taal: Option<Located<String>>,
    /// `vertaling_van`: the page that this is a translation of.
    pub vertaling_van: Option<Located<String>>,
    /// `eenvoudig_van`: the page that this says in plain language.
    pub eenvoudig_van: Option<Located<String>>,
    /// `aliassen`: old addresses that lead here.
    pub aliassen: Vec<Located<String>>,
    /// `voor`: the kinds of readers that this page matters to.
    pub voor: Vec<Located<Doelgroep>>,
    /// `contact`: whom to ask about this page, an e-mail address or a telephone number.
    pub contact: Option<Located<String>>,
    /// All other keys; whether they are known depends on the norms in force.
    pub records: Vec<(Located<String>, Node)>,
}

/// "This does not apply to us", per requirement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotApplicable {
    /// The requirement.
    pub id: Located<String>,
    /// Why; an entry without it is ignored.
    pub reden: Option<Located<String>>,
    /// The last day on which it holds; an entry without it is ignored.
    pub tot: Option<Located<Date>>,
}

/// A promise to write something.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    /// The requirement.
    pub id: Located<String>,
    /// When it will be there.
    pub wanneer: Option<Located<Date>>,
    /// Who will do it, as a role.
    pub rol: Option<Located<String>>,
    /// Why it is not there yet.
    pub reden: Option<Located<String>>,
}

/// A heading and the section under it.
#[derive(Clone, PartialEq, Debug)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its words, without markup.
    pub text: String,
    /// Its anchor, unique on the page.
    pub id: String,
    /// Requirements claimed for this section, subsections included.
    pub dekt: Vec<Located<String>>,
    /// The heading itself.
    pub span: Span,
    /// From the end of the heading to the next of the same or a higher level.
    pub section: Range<u32>,
    /// Whether the section holds nothing but guidance; it is left out of the built site.
    pub is_guidance_only: bool,
}

/// A sentence of running text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sentence {
    /// Where its block starts.
    pub at: u32,
    /// Equal for sentences that say the same in the same words.
    pub hash: u64,
    /// Words; 0 for a placeholder.
    pub words: u32,
}

/// An item of a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Item {
    /// Where it starts.
    pub at: u32,
    /// As of a sentence, over the whole item.
    pub hash: u64,
    /// Whether it is a placeholder or empty.
    pub is_placeholder: bool,
}

/// A date that somebody wrote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WrittenAt {
    /// Where its block or table starts.
    pub at: u32,
    /// The day.
    pub date: Date,
    /// 0 for running text; each column of each table has a number of its own.
    pub lane: u32,
}

/// A table.
#[derive(Clone, PartialEq, Debug)]
pub struct Table {
    /// Where it stands.
    pub range: Range<u32>,
    /// The caption line above it, without `Tabel:`.
    pub caption: Option<String>,
    /// Column names as written.
    pub columns: Vec<String>,
    /// Cells as written, per row; a row may be shorter than `columns`.
    pub rows: Vec<Vec<String>>,
}

/// A link.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// The address as written, Markdown escapes undone.
    pub target: String,
    /// The link's place.
    pub span: Span,
    /// The words that are linked.
    pub text: String,
}

/// A term and its explanation, from a list of definitions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Term {
    /// The term as written, other names behind it in brackets: `Persoonsgebonden budget (pgb)`.
    pub words: String,
    /// Its anchor, unique on the page.
    pub anchor: String,
    /// What it means, without markup.
    pub explanation: String,
    /// The term's place.
    pub span: Span,
}

/// A picture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// The address as written.
    pub target: String,
    /// The alternative text; may be empty.
    pub alt: String,
    /// The picture's place.
    pub span: Span,
}

/// The address of the page that explains terms without saying so.
const GLOSSARY_ADDRESS: &str = "/begrippen/";

impl Item {
    /// Equal for items that say the same; never that of a sentence.
    pub fn key(&self) -> u64 {
        self.hash.rotate_left(17) ^ 0x1173_0000_0000_0001
    }
}

impl Table {
    /// Equal for tables with the same cells; never that of a sentence.
    pub fn key(&self) -> u64 {
        let cells = self.columns.iter().chain(self.rows.iter().flatten());
        cells.fold(0x7ab1_e000_0000_0002, |key: u64, cell| key.rotate_left(5) ^ sentence_hash(cell))
    }
}

impl Document {
    /// Adds a table that stands at this place, with the dates and contacts in its cells.
    pub fn add_table(&mut self, table: Table) {
        let at = table.range.start;
        let table_idx = self.tables.len() as u32;
        for row in &table.rows {
            for (column_idx, cell) in row.iter().enumerate() {
                // Each column is a lane of its own: dates ascend within a column.
                let lane = 1 + table_idx * 64 + (column_idx as u32).min(63);
                let dates = dates_in(cell).into_iter();
                self.dates.extend(dates.map(|found| WrittenAt { at, date: found.date, lane }));
                if has_contact(cell) {
                    self.contacts.push(at);
                }
            }
        }
        self.tables.push(table);
    }

    /// The block that starts at a byte.
    pub fn block_at(&self, offset: u32) -> Option<&PlacedBlock> {
        self.blocks.iter().find(|placed| placed.range.start == offset)
    }

    /// Whether visitors may see the page.
    pub fn is_published(&self) -> bool {
        self.front.publiceren.as_ref().is_none_or(|publish| publish.value)
    }

    /// Whether the page explains terms.
    pub fn is_glossary(&self) -> bool {
        let is_set = self.front.begrippen.as_ref().map(|set| set.value);
        is_set.unwrap_or(self.address == GLOSSARY_ADDRESS)
    }

    /// How far levels of headings move down on the page: by one where the text has a heading of
    /// level 1 besides its title, since the title of the page is the only one of level 1.
    pub fn level_shift(&self) -> u8 {
        let others = self.headings.iter().enumerate();
        let mut others = others.filter(|(idx, _)| Some(*idx) != self.title_heading);
        u8::from(others.any(|(_, heading)| heading.level == 1))
    }

    /// The innermost heading above a byte, as an index in `headings`.
    pub fn heading_at(&self, offset: u32) -> Option<usize> {
        self.headings.partition_point(|heading| heading.span.start <= offset).checked_sub(1)
    }

    /// The description for search engines: `samenvatting`, else the first sentences.
    pub fn summary(&self) -> &str {
        self.front.samenvatting.as_ref().map_or(&self.excerpt, |text| &text.value)
    }
}
