//! Reads what a few other regions chose, to lay a region's own choices beside.
//!
//! In: one data file that every binary carries. Out: a [`ReferenceRegions`]. The file is no norm: it
//! asks nothing, and nothing is held against it.
//!
//! Invariant: the file says of which year it is, so that no page can show it as of today.

use std::collections::BTreeMap;

use super::read::{bron, each, words};
use super::{Bron, KeyChoice};
use crate::data::{Table, toml};
use crate::diagnostic::Diagnostic;
use crate::source::Source;

/// The file itself; in the program's own folder it lies beside the norms.
pub const REFERENCE_TEXT: &str = include_str!("../../norms/referentieregios-2018.toml");

/// The path it has in the program's own folder.
const PATH: &str = "norms/referentieregios-2018.toml";

/// What other regions chose.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ReferenceRegions {
    /// The year of which it is: `2018`.
    pub year: String,
    /// What it is, and what it is not, for visitors.
    pub introduction: String,
    /// Where it comes from.
    pub sources: Vec<Bron>,
    /// What is compared, in order.
    pub subjects: Vec<Subject>,
    /// The regions, in order.
    pub regions: Vec<ReferenceRegion>,
}

/// Something that is compared.
#[derive(Clone, PartialEq, Debug)]
pub struct Subject {
    /// Its id in the file.
    pub id: String,
    /// How it is shown.
    pub title: String,
    /// The part of a strategy that it is, which says where a region's own choices are.
    pub key_choice: Option<KeyChoice>,
}

/// A region to compare with.
#[derive(Clone, PartialEq, Debug)]
pub struct ReferenceRegion {
    /// Its name.
    pub name: String,
    /// How large it was.
    pub size: String,
    /// What it chose, by the id of the subject; what is not known is not there.
    pub choices: BTreeMap<String, String>,
}

/// The regions that every binary carries.
pub fn reference_regions() -> ReferenceRegions {
    read(&Source::new(PATH, REFERENCE_TEXT)).0
}

fn read(source: &Source) -> (ReferenceRegions, Vec<Diagnostic>) {
    let (root, mut found) = toml(source);
    let Some(mut table) = Table::new(&root, PATH, &mut found) else {
        return (ReferenceRegions::default(), found);
    };
    let subjects = each(&mut table, "onderwerp", &mut found, |table, _| Subject {
        id: words(table.required_text("id")),
        title: words(table.required_text("titel")),
        key_choice: table.choice("kernkeuze", &KeyChoice::ALL).map(|choice| choice.value),
    });
    let comparison = ReferenceRegions {
        year: words(table.required_text("stand")),
        introduction: words(table.required_text("inleiding")),
        sources: each(&mut table, "bron", &mut found, bron),
        regions: each(&mut table, "regio", &mut found, |table, _| region(table, &subjects)),
        subjects,
    };
    table.finish(&mut found);
    (comparison, found)
}

fn region(table: &mut Table<'_>, subjects: &[Subject]) -> ReferenceRegion {
    let choices = table.node("keuzes");
    let chosen = |subject: &Subject| {
        let text = choices?.get(&subject.id)?.text()?;
        Some((subject.id.clone(), text.trim().to_owned()))
    };
    ReferenceRegion {
        name: words(table.required_text("naam")),
        size: words(table.text("omvang")),
        choices: subjects.iter().filter_map(chosen).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_in_the_binary_has_no_findings_and_fills_every_column() {
        let (comparison, found) = read(&Source::new(PATH, REFERENCE_TEXT));
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(comparison.regions.len(), 5);
        assert!(comparison.introduction.contains(&comparison.year));
        let parts: Vec<_> = comparison.subjects.iter().filter_map(|s| s.key_choice).collect();
        assert_eq!(parts, KeyChoice::ALL.map(|(_, choice)| choice));
        for region in &comparison.regions {
            assert!(region.choices.len() >= 5, "{}", region.name);
        }
    }
}
