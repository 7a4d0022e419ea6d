//! Knows the names that cloud folders give to a second version of a file, when two people wrote
//! in it at the same time, and to one that somebody made by copying it.
//!
//! Source: what Dropbox, OneDrive, Nextcloud, Syncthing, iCloud and Box write, as their help pages
//! show it; read November 2026 from memory of those pages, so unverified for other languages.

use std::path::Path;

use crate::pdf;
use crate::picture;

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

/// What Windows and macOS write behind the name of a file that somebody copied.
const COPIES: [&str; 4] = [" - kopie", " - copy", " kopie", " copy"];

/// What they and Google Drive write before it.
const COPY_OF: [&str; 2] = ["kopie van ", "copy of "];

/// The name of the file that this one is a second version of; `None` for any other file.
///
/// A computer's name and what somebody copied by hand count only when the first version lies
/// beside it: a page may well be called `hulp-desktop-thuis.md` or `bijlage (1).md`.
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
    let computer = COMPUTERS.iter().find_map(|mark| lower.rfind(mark)).and_then(before);
    // A second picture is often another picture, under the name that a camera gave it.
    let is_shown = picture::is_picture(name) || pdf::is_pdf(name);
    let first = || by_hand(stem).filter(|_| !is_shown);
    let copied = || first().map(|first| format!("{first}{ending}"));
    let lies_beside = |original: &String| path.with_file_name(original).is_file();
    computer.filter(lies_beside).or_else(|| copied().filter(lies_beside))
}

/// What a name was before somebody copied the file, or downloaded it twice: `visie (1)`,
/// `visie - kopie (2)`, `Kopie van visie`.
fn by_hand(stem: &str) -> Option<&str> {
    for words in COPY_OF {
        if stem.get(..words.len()).is_some_and(|start| start.eq_ignore_ascii_case(words)) {
            return stem.get(words.len()..);
        }
    }
    let numbered = stem.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let numbered = numbered.filter(|(_, number)| is_number(number));
    let bare = numbered.map_or(stem, |(before, _)| before.trim_end());
    let copied = COPIES.iter().find_map(|words| {
        let at = bare.len().checked_sub(words.len())?;
        bare.get(at..).filter(|end| end.eq_ignore_ascii_case(words))?;
        bare.get(..at)
    });
    copied.or_else(|| numbered.map(|_| bare)).map(str::trim_end)
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
    fn a_copy_by_hand_counts_only_beside_the_first_version() {
        let folder = tempfile::tempdir().unwrap();
        let copies = [
            "cijfers (1).md",
            "cijfers(2).md",
            "cijfers - kopie.md",
            "cijfers - Copy.md",
            "Kopie van cijfers.md",
            "cijfers - kopie (2).md",
        ];
        for name in copies {
            assert_eq!(original(&folder.path().join(name)), None, "{name}");
        }
        std::fs::write(folder.path().join("cijfers.md"), "# Cijfers\n").unwrap();
        for name in copies {
            let path = folder.path().join(name);
            assert_eq!(original(&path).as_deref(), Some("cijfers.md"), "{name}");
        }
        std::fs::write(folder.path().join("foto.jpg"), "").unwrap();
        for name in [
            "foto (1).jpg",
            "cijfers (concept).md",
            "cijfers 2.md",
            "cijfers.md",
            "(1).md",
            "kopie.md",
        ] {
            assert_eq!(original(&folder.path().join(name)), None, "{name}");
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
