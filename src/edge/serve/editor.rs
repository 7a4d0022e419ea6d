//! Opens a file at a line in the writer's own editor.
//!
//! Invariant: which program runs is the choice of whoever started the server, never of a file in
//! the region's folder: such a folder may come from anybody.

use std::path::Path;
use std::process::{Command, Stdio};

/// How known editors take a file and a line; another call may have the same marks.
const KNOWN: [(&str, &str); 16] = [
    ("code", "code -g {bestand}:{regel}"),
    ("codium", "codium -g {bestand}:{regel}"),
    ("cursor", "cursor -g {bestand}:{regel}"),
    ("zed", "zed {bestand}:{regel}"),
    ("subl", "subl {bestand}:{regel}"),
    ("hx", "hx {bestand}:{regel}"),
    ("kate", "kate -l {regel} {bestand}"),
    ("gedit", "gedit +{regel} {bestand}"),
    ("gnome-text-editor", "gnome-text-editor {bestand}"),
    ("gvim", "gvim +{regel} {bestand}"),
    ("mvim", "mvim +{regel} {bestand}"),
    ("emacsclient", "emacsclient -n +{regel} {bestand}"),
    ("emacs", "emacs +{regel} {bestand}"),
    ("mate", "mate -l {regel} {bestand}"),
    ("bbedit", "bbedit +{regel} {bestand}"),
    ("notepad++", "notepad++ -n{regel} {bestand}"),
];

/// How to open a file: a call with `{bestand}` in it, and perhaps `{regel}`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Editor(Vec<String>);

impl Editor {
    /// The editor of `--editor`, else of REGIOVISIE_EDITOR; `None` when nobody chose one. What
    /// the system opens such files with is no choice: it may be a word processor.
    pub(super) fn of(option: Option<&str>) -> Option<Self> {
        let variable = || std::env::var("REGIOVISIE_EDITOR").ok();
        Self::named(&option.map(str::to_owned).or_else(variable)?)
    }

    fn named(named: &str) -> Option<Self> {
        let named = named.trim();
        if named.is_empty() {
            return None;
        }
        let known = KNOWN.iter().find(|(name, _)| *name == named).map(|(_, call)| *call);
        let mut parts: Vec<String> =
            known.unwrap_or(named).split_whitespace().map(str::to_owned).collect();
        if !parts.iter().any(|part| part.contains("{bestand}")) {
            parts.push("{bestand}".to_owned());
        }
        Some(Self(parts))
    }

    /// Opens this file at this line, 1-based, and does not wait for the editor to close.
    ///
    /// # Errors
    ///
    /// When the program cannot be started.
    pub(super) fn open(&self, file: &Path, line: u32) -> std::io::Result<()> {
        let mut parts = filled(&self.0, file, line).into_iter();
        let mut command = Command::new(parts.next().unwrap_or_default());
        command.args(parts).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        std::thread::spawn(move || drop(child.wait()));
        Ok(())
    }
}

fn filled(parts: &[String], file: &Path, line: u32) -> Vec<String> {
    let (file, line) = (file.display().to_string(), line.to_string());
    let fill = |part: &String| part.replace("{regel}", &line).replace("{bestand}", &file);
    parts.iter().map(fill).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_gets_the_file_and_the_line() {
        for (named, expected) in [
            ("code", "code|-g|/a b/c.md:7"),
            ("kate", "kate|-l|7|/a b/c.md"),
            ("mijn-editor", "mijn-editor|/a b/c.md"),
            ("mijn-editor --op {regel} {bestand} --nu", "mijn-editor|--op|7|/a b/c.md|--nu"),
        ] {
            let Editor(parts) = Editor::named(named).unwrap();
            assert_eq!(filled(&parts, Path::new("/a b/c.md"), 7).join("|"), expected);
        }
        assert_eq!(Editor::named("  "), None);
    }
}
