//! The four words for where a vision, or a page of it, stands.

/// Where the vision stands in its life.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// Being written.
    Concept,
    /// Open for reactions.
    Inspraak,
    /// Adopted.
    Vastgesteld,
    /// No longer in force.
    Vervallen,
}

impl Status {
    /// All, with the word used in files.
    pub const ALL: [(&'static str, Self); 4] = [
        ("concept", Self::Concept),
        ("inspraak", Self::Inspraak),
        ("vastgesteld", Self::Vastgesteld),
        ("vervallen", Self::Vervallen),
    ];

    /// The word used in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::Inspraak => "inspraak",
            Self::Vastgesteld => "vastgesteld",
            Self::Vervallen => "vervallen",
        }
    }
}
