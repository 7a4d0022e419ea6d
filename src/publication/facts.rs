//! One read-only view of all facts: what the settings and the front matter of all pages say,
//! typed by the fields of the norms in force.

use std::collections::BTreeMap;

use crate::source::{Date, Located, SitePath, Span};

/// All facts.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Facts {
    /// Facts of which there is one: `regio.versie`, `site.titel`, by full name.
    pub single: BTreeMap<String, Fact>,
    /// Records by kind (`segment`), in site order.
    pub records: BTreeMap<String, Vec<Record>>,
}

/// A filled, allowed value.
#[derive(Clone, PartialEq, Debug)]
pub struct Fact {
    /// The value.
    pub value: FactValue,
    /// Its place.
    pub span: Span,
}

/// What a fact can hold.
#[derive(Clone, PartialEq, Debug)]
pub enum FactValue {
    /// Text, also of facts from the settings that are no other kind.
    Text(String),
    /// A number.
    Number(f64),
    /// A date.
    Date(Date),
    /// A word of a vocabulary: its id and how it is shown.
    Choice {
        /// The id.
        id: String,
        /// How it is shown.
        title: String,
    },
    /// An organisation with a way to reach it.
    Contact {
        /// The organisation.
        organisatie: String,
        /// In which role.
        rol: Option<String>,
        /// E-mail address.
        email: Option<String>,
        /// Telephone number.
        telefoon: Option<String>,
        /// Web address.
        adres: Option<String>,
    },
    /// A period, from the settings.
    Period {
        /// First day.
        van: Date,
        /// Last day.
        tot: Date,
    },
}

/// A record of the region, such as one segment.
#[derive(Clone, PartialEq, Debug)]
pub struct Record {
    /// The page it stands on.
    pub path: SitePath,
    /// Its whole place.
    pub span: Span,
    /// What names it; its number in the list when the naming field is empty.
    pub name: Located<String>,
    /// Its filled, allowed fields, by name without the record.
    pub fields: BTreeMap<String, Fact>,
}
