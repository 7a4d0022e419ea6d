//! Knows the names that cloud folders give to a second version of a file, when two people wrote
//! in it at the same time.
//!
//! Source: what Dropbox, OneDrive, Nextcloud, Syncthing, iCloud and Box write, as their help pages
//! show it; read November 2026 from memory of those pages, so unverified for other languages.

use std::path::Path;

/// Words between the brackets of a name: `visie (conflicted copy 2026-11-22).md`.
const IN_BRACKETS: [&str; 7] = [
    "conflicted copy",
    "conflicterend exemplaar",
    "conflicterende kopie",
    "conflicterende versie",
    "conflictkopie",
    "case conflict",
    "conflict",
];

/// How Windows names a computer by itself; OneDrive puts that behind the name of the file.
const COMPUTERS: [&str; 3] = ["-desktop-", "-laptop-", "-pc-"];

/// The name of the file that this one is a second version of; `None` for any other file.
///
/// A computer's name counts only when the first version lies beside it: a page may well be called
/// `hulp-desktop-thuis.md`.
pub(super) fn original(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) => (stem, format!(".{ending}")),
        None => (name, String::new()),
    };
    // An ASCII copy, so that its positions are those of the name.
    let lower = stem.to_ascii_lowercase();
    let before = |at: usize| stem.get(..at).map(|start| format!("{}{ending}", start.trim_end()));
    if let Some(at) = lower.find(".sync-conflict-") {
        return before(at);
    }
    if let Some(at) = lower.rfind('(').filter(|_| lower.ends_with(')')) {
        let inside = lower.get(at..).unwrap_or_default();
        if IN_BRACKETS.iter().any(|words| inside.contains(words)) {
            return before(at);
        }
    }
    let at = COMPUTERS.iter().find_map(|mark| lower.rfind(mark))?;
    before(at).filter(|original| path.with_file_name(original).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_cloud_folders_are_known() {
        for (name, expected) in [
            ("visie (conflicted copy 2026-11-22).md", Some("visie.md")),
            ("visie (Jan's conflicted copy 2026-11-22).md", Some("visie.md")),
            ("visie (conflicterend exemplaar van Jan 2026-11-22).md", Some("visie.md")),
            ("visie (Case Conflict).md", Some("visie.md")),
            ("visie.sync-conflict-20261122-101010-ABCDEFG.md", Some("visie.md")),
            ("visie (1).md", None),
            ("visie.md", None),
            ("omgaan met conflict.md", None),
            ("hulp-desktop-thuis.md", None),
            ("één (conflicted copy).md", Some("één.md")),
        ] {
            assert_eq!(original(Path::new(name)).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn a_computer_counts_only_beside_the_first_version() {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("visie-DESKTOP-7A2B3C4.md");
        assert_eq!(original(&copy), None);
        std::fs::write(folder.path().join("visie.md"), "# Visie\n").unwrap();
        assert_eq!(original(&copy).as_deref(), Some("visie.md"));
    }
}
