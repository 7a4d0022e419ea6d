//! Reads and writes what people recorded about a requirement: `oordelen/nvo-2.b.toml` holds the
//! judgements on `nvo-2.b`, as `[[oordeel]]` entries in order of day and role.
//!
//! In: the files of `oordelen/`. Out: [`Judgement`]s with places and the findings on their form,
//! and the text of a file with one judgement more. Whether a judgement is still about the text of
//! today, and what follows from it, is the assessment's.
//!
//! Invariant: a judgement without a digest that can be read has none; it never gets one by guess.

mod read;
mod write;

use crate::source::{Date, Digest, SitePath, Span, fold};

pub use read::read;
pub use write::with;

/// The folder with judgements, in the region's folder.
pub const FOLDER: &str = "oordelen";

/// What one person, in a role, found of the text on one requirement.
#[derive(Clone, PartialEq, Debug)]
pub struct Judgement {
    /// The requirement's id, as the file is called; it may not exist.
    pub requirement: String,
    /// The day of the judgement.
    pub date: Date,
    /// In which role; not empty.
    pub role: String,
    /// What was found.
    pub verdict: HumanVerdict,
    /// Why; not empty.
    pub remark: String,
    /// The digest of what was judged; `None` when there is none that can be read.
    pub digest: Option<Digest>,
    /// The entry's place.
    pub span: Span,
}

/// What a person found. It stands beside the verdict of the machine and never changes it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HumanVerdict {
    /// `voldoende`: the text does what is asked.
    Sufficient,
    /// `voldoende-in-andere-vorm`: it does, in another form than the machine looks for.
    SufficientInOtherForm,
    /// `onvoldoende`: it does not.
    Insufficient,
}

impl HumanVerdict {
    /// The words in files and on the command line.
    pub const ALL: [(&'static str, Self); 3] = [
        ("voldoende", Self::Sufficient),
        ("voldoende-in-andere-vorm", Self::SufficientInOtherForm),
        ("onvoldoende", Self::Insufficient),
    ];

    /// The word in files and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Sufficient => "voldoende",
            Self::SufficientInOtherForm => "voldoende-in-andere-vorm",
            Self::Insufficient => "onvoldoende",
        }
    }

    /// The word in machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Self::Sufficient => "sufficient",
            Self::SufficientInOtherForm => "sufficient-in-other-form",
            Self::Insufficient => "insufficient",
        }
    }
}

impl Judgement {
    /// Whether two were given in the same role; case and accents aside.
    pub fn has_role_of(&self, other: &Self) -> bool {
        fold(&self.role) == fold(&other.role)
    }

    /// The order in a file.
    fn key(&self) -> (Date, String) {
        (self.date, fold(&self.role))
    }
}

/// The file for judgements on a requirement; `None` when its id cannot be the name of a file on
/// every system.
pub fn file_of(requirement: &str) -> Option<SitePath> {
    let is_plain = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-' | '_');
    let is_name = !requirement.is_empty()
        && !requirement.starts_with('.')
        && requirement.chars().all(is_plain);
    is_name.then(|| SitePath::new(&format!("{FOLDER}/{requirement}.toml")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_requirement_is_a_file_in_the_folder() {
        assert_eq!(file_of("nvo-2.b").unwrap().as_str(), "oordelen/nvo-2.b.toml");
        for id in ["", "../x", "a/b", ".x", "a b", "a\\b", "ë-1.a"] {
            assert_eq!(file_of(id), None, "{id}");
        }
        for (word, verdict) in HumanVerdict::ALL {
            assert_eq!(verdict.word(), word);
        }
    }
}
