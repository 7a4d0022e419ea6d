//! Calls the program as people and machines do, on a region's folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

pub(crate) const TODAY: [&str; 2] = ["--today", "2026-11-22"];

pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_regiovisie"));
    for variable in [
        "REGIOVISIE_LANG",
        "GITHUB_STEP_SUMMARY",
        "SOURCE_DATE_EPOCH",
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
    ] {
        command.env_remove(variable);
    }
    command.stdin(Stdio::null());
    command
}

/// What a call gave.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Given {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

pub(crate) fn call(folder: &Path, args: &[&str]) -> Given {
    program().current_dir(folder).args(args).output().unwrap().into()
}

/// Calls and expects an exit code; shows everything when it is another.
pub(crate) fn expect(code: i32, folder: &Path, args: &[&str]) -> Given {
    let given = call(folder, args);
    assert_eq!(given.code, Some(code), "{args:?}: {given:#?}");
    given
}

/// A new region's folder, and the temporary folder that it lies in.
pub(crate) fn fresh() -> (TempDir, PathBuf) {
    let temporary = tempfile::tempdir().unwrap();
    let init = ["init", "regio", "--region", "Twente", "--municipality", "Enschede=GM0153"];
    expect(0, temporary.path(), &init);
    let folder = temporary.path().join("regio");
    (temporary, folder)
}

pub(crate) fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

pub(crate) fn json(folder: &Path, args: &[&str]) -> serde_json::Value {
    let mut all = vec!["check", "--format", "json", TODAY[0], TODAY[1]];
    all.extend(args);
    serde_json::from_str(&call(folder, &all).out).unwrap()
}

pub(crate) fn codes(folder: &Path) -> Vec<String> {
    let report = json(folder, &[]);
    let found = report["diagnostics"].as_array().unwrap().iter();
    found.map(|found| found["code"].as_str().unwrap().to_owned()).collect()
}

/// Every file under a folder with its bytes.
pub(crate) fn everything(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap().display().to_string();
            files.push((path, fs::read(entry.path()).unwrap()));
        }
    }
    files
}

/// What stands beside the region's own files: leftovers of a build would.
pub(crate) fn hidden_files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name.starts_with('.') && name != ".gitignore");
    names
}
