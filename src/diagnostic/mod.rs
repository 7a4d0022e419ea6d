//! Everything the program can say to a writer: what a finding is, and in [`catalogue`] every
//! finding there is, as one named constructor each.
//!
//! A finding carries the id of its words and their arguments, never words; those stand in
//! `messages/nl.ftl` and `messages/en.ftl` and appear in the report. The page that breaks on a
//! wrong word, the terminal and the editor all show the same record.
//!
//! Invariant: every finding has a place where somebody can act.

pub mod catalogue;

use crate::source::{SitePath, Span};

/// The stable name of a kind of finding: kebab-case, Dutch, never used again for another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Code(pub &'static str);

/// How bad it is. Ordered: advice < warning < error.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Better exists.
    Advice,
    /// Probably wrong, or the certainty of the norm is low.
    Warning,
    /// The output would be wrong, or the norm asks it of an adopted vision.
    Error,
}

/// What a finding is about; decides whether `build` publishes all the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// A requirement that is not substantiated, or a judgement on one that is out of date. Never
    /// stops publication by itself.
    Completeness,
    /// Choices that do not go together, or cannot be judged. Never stops publication by itself.
    Coherence,
    /// A date that passed. Never stops publication by itself.
    Time,
    /// Anything wrong in content, norm, settings or theme. An error of this kind stops `build`.
    Fault,
}

/// One value inside a message.
#[derive(Clone, PartialEq, PartialOrd, Debug)]
pub enum Arg {
    /// Words; shown as they are.
    Text(String),
    /// A count, which may change the form of the words around it.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// Words by id, with what goes into them. An id is `code` or `code.attribute` in the Fluent
/// files.
#[derive(Clone, PartialEq, PartialOrd, Debug)]
pub struct Message {
    /// `kop-springt` or `kop-springt.hulp`.
    pub id: String,
    /// Names as they stand in the Fluent file.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// Words with their arguments.
    pub fn new(id: impl Into<String>, args: Vec<(&'static str, Arg)>) -> Self {
        Self { id: id.into(), args }
    }

    /// Text that is a norm's own (its advice, its reason): shown as it is, in no other language.
    pub fn verbatim(text: &str) -> Self {
        Self::new("letterlijk", vec![("tekst", text.into())])
    }
}

/// Where a writer can act.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Location {
    /// This is wrong.
    At(Span),
    /// Something is missing in here.
    Gap {
        /// The nearest part that a writer can fill.
        inside: Span,
    },
    /// A file that should exist.
    Absent {
        /// The expected path.
        path: SitePath,
        /// What asked for it.
        asked_by: Option<Span>,
    },
    /// The publication as a whole; every use needs a reason.
    Site,
}

impl Location {
    /// The file a report names; `regiovisie.toml` for the publication as a whole.
    pub fn path(&self) -> SitePath {
        match self {
            Self::At(span) | Self::Gap { inside: span } => span.path.clone(),
            Self::Absent { path, .. } => path.clone(),
            Self::Site => SitePath::new("regiovisie.toml"),
        }
    }

    /// The bytes it covers; the start of the file when it has none of its own.
    pub fn span(&self) -> Span {
        match self {
            Self::At(span) | Self::Gap { inside: span } => span.clone(),
            Self::Absent { path, .. } => Span::top(path),
            Self::Site => Span::top(&self.path()),
        }
    }
}

/// Where the reason behind a finding can be read.
#[derive(Clone, PartialEq, PartialOrd, Debug)]
pub struct Reference {
    /// Title, publisher and date of the source.
    pub text: String,
    /// Its address, when it has one.
    pub url: Option<String>,
}

/// One thing the program has to say.
#[derive(Clone, PartialEq, Debug)]
pub struct Diagnostic {
    /// Its stable name.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Completeness, time or a fault.
    pub kind: Kind,
    /// What is the matter, in one line.
    pub message: Message,
    /// Where.
    pub location: Location,
    /// Other places that belong to it, each with a few words.
    pub labels: Vec<(Span, Message)>,
    /// What exactly is short, in numbers and names; the question first.
    pub notes: Vec<Message>,
    /// Why it matters.
    pub why: Option<Message>,
    /// What to do.
    pub help: Option<Message>,
    /// The source behind it.
    pub reference: Option<Reference>,
    /// The requirement or rule it is about, for `--only`.
    pub requirement: Option<String>,
    /// The requirements or rules it is about when those are many.
    pub also_about: Vec<String>,
}

impl Diagnostic {
    /// A finding with its message under its own code; only the catalogue calls this.
    fn new(
        code: &'static str,
        severity: Severity,
        location: Location,
        args: Vec<(&'static str, Arg)>,
    ) -> Self {
        Self {
            code: Code(code),
            severity,
            kind: Kind::Fault,
            message: Message::new(code, args.clone()),
            location,
            labels: Vec::new(),
            notes: Vec::new(),
            why: None,
            help: Some(Message::new(format!("{code}.hulp"), args)),
            reference: None,
            requirement: None,
            also_about: Vec::new(),
        }
    }

    /// Whether it says that this key is missing.
    pub fn is_missing_key(&self, key: &str) -> bool {
        let is_key = |(name, value): &(&str, Arg)| {
            *name == "sleutel" && matches!(value, Arg::Text(text) if text == key)
        };
        self.code.0 == "sleutel-ontbreekt" && self.message.args.iter().any(is_key)
    }

    /// The order in which findings are shown: by file, place, then severity (worst first).
    pub fn sort_key(&self) -> (SitePath, u32, std::cmp::Reverse<Severity>, Code, String) {
        let span = self.location.span();
        let subject = self.requirement.clone().unwrap_or_default();
        (span.path, span.start, std::cmp::Reverse(self.severity), self.code, subject)
    }
}

/// Sorts findings and drops the ones that say the same of the same place.
pub fn sorted(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.sort_by_cached_key(Diagnostic::sort_key);
    findings
        .dedup_by(|a, b| a.code == b.code && a.location == b.location && a.message == b.message);
    findings
}
