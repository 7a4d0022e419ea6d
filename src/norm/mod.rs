//! Makes a [`Norm`] from one edition file: chapters, requirements, the evidence they ask,
//! vocabularies and the fields of records.
//!
//! In: a TOML [`Source`](crate::source::Source), built in or the region's own. Out: the norm as
//! data, and findings with their place in that file. What a requirement says is never known to
//! Rust; what evidence *can be* is the closed list [`EvidenceKind`].
//!
//! Invariant: a requirement with a mistake in it stays, as far as it could be read, so that the
//! denominator never shrinks.

mod builtin;
mod evidence;
mod expression;
mod read;
mod reads;
mod refer;
mod reference_regions;
mod rule;
mod schema;
mod typing;

use std::sync::Arc;

use crate::source::{Date, Located, SitePath, Span};

pub use builtin::{BUILTIN, Builtin, Editions};
pub use expression::{Comparison, Each, Expression, Function, Sum, Term, TermKind};
pub use read::read;
pub use reads::reads;
pub use refer::SETTINGS_FACTS;
pub use reference_regions::{
    REFERENCE_TEXT, ReferenceRegion, ReferenceRegions, Subject, reference_regions,
};
pub use rule::{ComputedValue, Rule, RuleKind};
pub use schema::{GEMEENTE, REGIO, Schema};

/// One edition of a norm, in one revision of our wording.
#[derive(Clone, PartialEq, Debug)]
pub struct Norm {
    /// `nvo`.
    pub id: String,
    /// The file it came from.
    pub path: SitePath,
    /// The norm's own edition and our revision of it.
    pub edition: Edition,
    /// What this norm is, for visitors.
    pub introduction: String,
    /// What each revision changed.
    pub changes: Vec<Change>,
    /// Where the requirements come from.
    pub sources: Vec<Bron>,
    /// In the norm's order.
    pub chapters: Vec<Chapter>,
    /// Closed lists of words.
    pub vocabularies: Vec<Vocabulary>,
    /// Kinds of records that a region can fill.
    pub records: Vec<RecordKind>,
    /// Fields of those records.
    pub fields: Vec<Field>,
    /// In the norm's order.
    pub requirements: Vec<Requirement>,
    /// Which choices do not go together, and what goes out of date; in the norm's order.
    pub rules: Vec<Rule>,
    /// Values that the program works out from the facts.
    pub values: Vec<ComputedValue>,
    /// The editions that this one builds on: their records, fields and lists are in force with
    /// it, their requirements and rules are not.
    pub base: Vec<Arc<Norm>>,
}

/// Which edition.
#[derive(Clone, PartialEq, Debug)]
pub struct Edition {
    /// The norm's own edition: `2020`.
    pub id: String,
    /// Of our wording and thresholds, from 1.
    pub revision: u32,
    /// The day the edition was adopted.
    pub valid_from: Option<Date>,
    /// The norm's full name.
    pub title: String,
    /// Where the norm itself stands.
    pub address: String,
}

/// What a revision changed.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    /// The revision.
    pub revision: u32,
    /// When.
    pub date: Option<Date>,
    /// What, for people.
    pub text: String,
}

/// A source behind a requirement, as visitors see it.
#[derive(Clone, PartialEq, Debug)]
pub struct Bron {
    /// Its id within the norm.
    pub id: String,
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Web address; a memo may have none.
    pub address: Option<String>,
    /// When it was published, if known.
    pub date: Option<Date>,
    /// When we read it.
    pub read_on: Option<Date>,
    /// Whether we read the fact elsewhere.
    pub is_second_hand: bool,
}

/// An opgave, a gewoonte or a part of a strategy.
#[derive(Clone, PartialEq, Debug)]
pub struct Chapter {
    /// `nvo-2`.
    pub id: String,
    /// What the norm calls its chapters: `opgave`.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// A short title for navigation.
    pub short: String,
    /// What it is about, for visitors.
    pub introduction: String,
}

/// A closed list of words.
#[derive(Clone, PartialEq, Debug)]
pub struct Vocabulary {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How sure we are of the list.
    pub certainty: Certainty,
    /// The words.
    pub choices: Vec<Choice>,
    /// Its place in the norm file.
    pub span: Span,
}

/// One word of a closed list.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice {
    /// The word used in files.
    pub id: String,
    /// How it is shown.
    pub title: String,
    /// Other words for it.
    pub also: Vec<String>,
    /// The administrative variant that belongs to it: `taak`.
    pub variant: Option<String>,
    /// What it means to the program, beside its words.
    pub mark: Option<ChoiceMark>,
}

/// What a word of a closed list means to the program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChoiceMark {
    /// `vastgesteld`: whoever decides so has adopted the vision.
    Adopted,
}

/// The words for marks in norm files.
const MARKS: [(&str, ChoiceMark); 1] = [("vastgesteld", ChoiceMark::Adopted)];

/// A kind of record, such as segment.
#[derive(Clone, PartialEq, Debug)]
pub struct RecordKind {
    /// `segment`.
    pub name: String,
    /// The front matter key that holds a list of them: `segmenten`.
    pub key: String,
    /// How it is shown.
    pub title: String,
    /// The field that names one record: `naam`.
    pub name_field: String,
    /// What one record is, for writers.
    pub explanation: String,
    /// Its place in the norm file.
    pub span: Span,
}

/// A field of a record.
#[derive(Clone, PartialEq, Debug)]
pub struct Field {
    /// The kind of record: `segment`, or `regio` for the region itself.
    pub record: String,
    /// The field: `bekostiging`.
    pub name: String,
    /// How it is shown.
    pub title: String,
    /// What may be filled in.
    pub kind: FieldKind,
    /// What it means, for writers.
    pub explanation: String,
    /// Whether nothing in it may lead to a person.
    pub is_impersonal: bool,
    /// The part of the strategy whose choice it holds, for overviews of the choices.
    pub key_choice: Option<KeyChoice>,
    /// The place of its name in the norm file.
    pub span: Span,
}

/// The parts of a strategy that overviews lay side by side: the four instruments, and how the
/// municipalities work together. In the order in which they are shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum KeyChoice {
    /// `bekostiging`: how help is paid.
    Bekostiging,
    /// `toegang`: how families come to it.
    Toegang,
    /// `leveranciersmanagement`: how providers are dealt with.
    Leveranciersmanagement,
    /// `contract`: what is agreed with them.
    Contract,
    /// `samenwerking`: what the municipalities do together.
    Samenwerking,
}

impl KeyChoice {
    /// All, in order, each with its word in norm files.
    pub const ALL: [(&'static str, Self); 5] = [
        ("bekostiging", Self::Bekostiging),
        ("toegang", Self::Toegang),
        ("leveranciersmanagement", Self::Leveranciersmanagement),
        ("contract", Self::Contract),
        ("samenwerking", Self::Samenwerking),
    ];

    /// Its word in norm files.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, choice)| *choice == self).map_or("", |(word, _)| word)
    }
}

impl Field {
    /// Its name with that of its record: `segment.bekostiging`.
    pub fn full_name(&self) -> String {
        format!("{}.{}", self.record, self.name)
    }
}

/// What may be filled in.
#[derive(Clone, PartialEq, Debug)]
pub enum FieldKind {
    /// Any text.
    Text,
    /// A list of texts.
    Texts,
    /// A date.
    Date,
    /// From a day to a day.
    Period,
    /// An organisation with a way to reach it.
    Contact,
    /// An amount in euro.
    Money,
    /// A share, in per cent from 0 to 100.
    Share,
    /// A word of a vocabulary.
    Choice {
        /// The vocabulary's id.
        list: String,
        /// Whether several words may stand there.
        many: bool,
    },
    /// The name of another record.
    Reference {
        /// The kind of record: `segment`, or `gemeente` for a municipality of the settings.
        record: String,
        /// Whether several names may stand there.
        many: bool,
    },
    /// A number.
    Number {
        /// Smallest.
        min: Option<f64>,
        /// Largest.
        max: Option<f64>,
        /// Its unit, for people.
        unit: Option<String>,
        /// The unit of any number but one, where that is another word.
        units: Option<String>,
    },
}

/// How strongly a requirement binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// `moet`.
    Must,
    /// `hoort`.
    Should,
    /// `advies`.
    Advice,
}

/// The words for levels in norm files.
const LEVELS: [(&str, Level); 3] =
    [("moet", Level::Must), ("hoort", Level::Should), ("advies", Level::Advice)];

/// Where a requirement comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// `norm`: the agreements themselves.
    Norm,
    /// `wet`: law.
    Law,
    /// `handreiking`: guidance or review findings.
    Guidance,
    /// `uitwerking`: our own unfolding of an agreement.
    Elaboration,
}

/// How sure we are. Ordered: low < medium < high.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Certainty {
    /// `laag`.
    Low,
    /// `middel`.
    Medium,
    /// `hoog`.
    High,
}

/// One requirement.
#[derive(Clone, PartialEq, Debug)]
pub struct Requirement {
    /// `nvo-2.b`.
    pub id: Located<String>,
    /// The chapter it belongs to, an index in [`Norm::chapters`].
    pub chapter_idx: usize,
    /// The question a vision answers.
    pub question: String,
    /// How strongly it binds.
    pub level: Level,
    /// Where it comes from.
    pub origin: Origin,
    /// How sure we are.
    pub certainty: Certainty,
    /// Ids in [`Norm::sources`].
    pub sources: Vec<String>,
    /// Whether a region may say that it does not apply.
    pub may_be_not_applicable: bool,
    /// Whether filled facts are claim enough.
    pub needs_no_claim: bool,
    /// Words that hint at it, for suggestions only; folded.
    pub search_terms: Vec<String>,
    /// What is asked; all must be met.
    pub evidence: Vec<Evidence>,
    /// Why it matters.
    pub reason: String,
    /// What to do when it is not there.
    pub advice: String,
    /// What goes wrong in practice.
    pub pitfalls: Vec<String>,
    /// How to write it, in Markdown.
    pub example: String,
    /// Its place in the norm file.
    pub span: Span,
}

/// One entry of the asked evidence.
#[derive(Clone, PartialEq, Debug)]
pub struct Evidence {
    /// What is asked.
    pub kind: EvidenceKind,
    /// Its own level, when it binds less or more than the requirement.
    pub level: Option<Level>,
    /// A few words for people: `besluit per gemeente`.
    pub what: Option<String>,
}

/// What evidence can be: a closed list.
#[derive(Clone, PartialEq, Debug)]
pub enum EvidenceKind {
    /// `tekst`: running text of at least so many words.
    Prose {
        /// Words.
        words: usize,
    },
    /// `tabel`: a table with these columns and rows.
    Table {
        /// Columns that must be there.
        columns: Vec<Column>,
        /// Rows that must be there.
        rows: Rows,
    },
    /// `lijst`: items of lists.
    Items {
        /// How many.
        count: usize,
    },
    /// `datum`: written dates.
    Dates {
        /// How many.
        count: usize,
        /// Whether none may come before the one above it.
        ascending: bool,
    },
    /// `contact`: an e-mail address or telephone number in the text.
    Contact,
    /// `link`: a link.
    Link {
        /// Where to.
        to: LinkKind,
    },
    /// `veld`: a typed fact.
    Field {
        /// The record: `regio`, `site` or a kind of record.
        record: String,
        /// The field.
        name: String,
        /// Whether every record must have it; else one will do.
        every: bool,
        /// Which records must be there, by the field that names them, or how many.
        rows: Option<Rows>,
        /// The choices that meet it; empty when every allowed value does.
        accepted: Vec<String>,
    },
    /// `hoofdstukken`: every other chapter has a claim with text.
    Chapters,
    /// `mens`: only a person can tell; only ever alone.
    Human,
    /// `een_van`: one of these will do. Empty for an entry that could not be read.
    AnyOf(Vec<Evidence>),
}

/// A column that a table must have.
#[derive(Clone, PartialEq, Debug)]
pub struct Column {
    /// Its name, as shown.
    pub name: String,
    /// Other names for it.
    pub also: Vec<String>,
}

/// Which rows a table must have.
#[derive(Clone, PartialEq, Debug)]
pub enum Rows {
    /// At least so many.
    AtLeast(usize),
    /// One for each municipality of the region.
    Gemeenten,
    /// One for each word of this vocabulary.
    Vocabulary(String),
}

/// Where a link leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LinkKind {
    /// Anywhere.
    Any,
    /// To a page of this publication.
    Internal,
    /// To another site.
    External,
    /// To a file beside the pages.
    File,
}

impl Evidence {
    /// What it asks, in order, with the alternatives of a choice in its place; empty for an entry
    /// that could not be read.
    pub fn kinds(&self) -> Vec<&EvidenceKind> {
        match &self.kind {
            EvidenceKind::AnyOf(ways) => ways.iter().flat_map(Self::kinds).collect(),
            kind => vec![kind],
        }
    }

    /// Whether it asks facts only, no text.
    pub fn is_fact(&self) -> bool {
        match &self.kind {
            EvidenceKind::AnyOf(ways) => !ways.is_empty() && ways.iter().all(Self::is_fact),
            kind => kind.field().is_some(),
        }
    }
}

impl EvidenceKind {
    /// The record and the name of the fact that it asks.
    pub fn field(&self) -> Option<(&str, &str)> {
        let Self::Field { record, name, .. } = self else { return None };
        Some((record, name))
    }

    /// The rows that must be there, in a table or as records.
    pub fn rows(&self) -> Option<&Rows> {
        match self {
            Self::Table { rows, .. } => Some(rows),
            Self::Field { rows, .. } => rows.as_ref(),
            Self::Prose { .. }
            | Self::Items { .. }
            | Self::Dates { .. }
            | Self::Contact
            | Self::Link { .. }
            | Self::Chapters
            | Self::Human
            | Self::AnyOf(_) => None,
        }
    }
}

/// A norm as the settings name it: `nvo = "2020"`, `nvo = "2020.2"`.
pub fn in_settings(norm: &str, edition: &str, revision: u32) -> String {
    match revision {
        1 => format!("{norm} = \"{edition}\""),
        _ => format!("{norm} = \"{edition}.{revision}\""),
    }
}

impl Norm {
    /// As the settings name it: `nvo = "2020"`.
    pub fn in_settings(&self) -> String {
        in_settings(&self.id, &self.edition.id, self.edition.revision)
    }

    /// The chapter with this id.
    pub fn chapter(&self, id: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|chapter| chapter.id == id)
    }

    /// The requirement with this id.
    pub fn requirement(&self, id: &str) -> Option<&Requirement> {
        self.requirements.iter().find(|requirement| requirement.id.value == id)
    }

    /// The vocabulary with this id, its own or that of an edition it builds on.
    pub fn vocabulary(&self, id: &str) -> Option<&Vocabulary> {
        let own = self.vocabularies.iter().find(|vocabulary| vocabulary.id == id);
        own.or_else(|| self.base.iter().find_map(|base| base.vocabulary(id)))
    }

    /// The field with this full name, its own or that of an edition it builds on.
    pub fn field(&self, record: &str, name: &str) -> Option<&Field> {
        let own = self.fields.iter().find(|field| field.record == record && field.name == name);
        own.or_else(|| self.base.iter().find_map(|base| base.field(record, name)))
    }

    /// The computed value with this id, its own or that of an edition it builds on.
    pub fn value(&self, id: &str) -> Option<&ComputedValue> {
        let own = self.values.iter().find(|value| value.id.value == id);
        own.or_else(|| self.base.iter().find_map(|base| base.value(id)))
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Bron> {
        self.sources.iter().find(|source| source.id == id)
    }
}
