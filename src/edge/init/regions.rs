//! The youth regions that the statistics office knows, as facts in a file.

use super::NewRegion;
use crate::source::{fold, nearest};

/// Code and name per line; lines with `#` say where they come from.
const TABLE: &str = include_str!("../../../data/jeugdregios-2025.tsv");

/// A youth region.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Jeugdregio {
    /// `JZ14`.
    pub code: &'static str,
    /// `Twente`.
    pub naam: &'static str,
}

/// All of them, in the order of their codes.
pub(super) fn all() -> impl Iterator<Item = Jeugdregio> {
    TABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .map(|(code, naam)| Jeugdregio { code, naam })
}

/// The region with this name, case and accents aside; the part before brackets will do.
pub(super) fn with_name(name: &str) -> Option<Jeugdregio> {
    let wanted = fold(name);
    all().find(|region| {
        let short = region.naam.split(" (").next().unwrap_or_default();
        fold(region.naam) == wanted || fold(short) == wanted
    })
}

/// Whether this is meant as a code: `JZ` and digits.
pub(super) fn looks_like_code(name: &str) -> bool {
    let digits = name.get(2..).unwrap_or_default();
    let prefix = name.get(..2).unwrap_or_default();
    prefix.eq_ignore_ascii_case("jz")
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// For a region with a name of its own: the known one that it may have meant.
pub(super) fn near(region: &NewRegion) -> Option<Jeugdregio> {
    if region.code.is_some() {
        return None;
    }
    let name = nearest(&region.naam, all().map(|known| known.naam))?;
    with_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_42_youth_regions() {
        assert_eq!(all().count(), 42);
        assert!(all().all(|region| looks_like_code(region.code) && region.code.len() == 4));
        assert_eq!(with_name("friesland").map(|region| region.code), Some("JZ02"));
    }
}
