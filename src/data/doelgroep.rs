//! The four kinds of readers that have an entrance of their own.

/// For whom a page matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Doelgroep {
    /// An inhabitant, such as a parent.
    Inwoner,
    /// A young person.
    Jongere,
    /// Somebody who gives help.
    Aanbieder,
    /// A member of a council.
    Raadslid,
}

impl Doelgroep {
    /// All, with the word used in files, in the order in which they are shown.
    pub const ALL: [(&'static str, Self); 4] = [
        ("inwoner", Self::Inwoner),
        ("jongere", Self::Jongere),
        ("aanbieder", Self::Aanbieder),
        ("raadslid", Self::Raadslid),
    ];

    /// The word for more of them, which is understood too and stands in addresses.
    pub fn plural(self) -> &'static str {
        match self {
            Self::Inwoner => "inwoners",
            Self::Jongere => "jongeren",
            Self::Aanbieder => "aanbieders",
            Self::Raadslid => "raadsleden",
        }
    }

    /// The readers that a word means, one or more of them.
    pub fn of(word: &str) -> Option<Self> {
        let word = word.trim().to_lowercase();
        let found = Self::ALL.iter().find(|(one, all)| *one == word || all.plural() == word);
        found.map(|(_, group)| *group)
    }
}
