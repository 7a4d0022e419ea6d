//! The command `check`: shows how the vision stands.

use std::io::Write;
use std::path::Path;

use super::arguments::{CheckOptions, CommonOptions, FailOn, Format};
use super::region_folder::region_folder;
use super::terminal::Terminal;
use super::trouble::{Trouble, shown};
use super::{Exit, clock, disk};
use crate::diagnostic::{Diagnostic, Severity};
use crate::engine::{self, Cache, Check, Input};
use crate::report::{self, Selection, Subject};

/// Checks the folder and shows what was asked for.
///
/// # Errors
///
/// When the folder cannot be read, or the options ask for something that is not there.
pub(super) fn run(options: &CheckOptions, terminal: &Terminal) -> Result<Exit, Trouble> {
    let input = read_input(&options.common)?;
    let check = engine::check(&input, &mut Cache::default());
    let selection = select(&options.only, &check)?;
    let shown: Vec<&Diagnostic> =
        check.diagnostics.iter().filter(|found| selection.shows(found)).collect();
    let subject = subject(&check, &shown, &selection, &options.common, terminal);
    match options.format {
        Format::Human => terminal.result(&report::human(&subject, terminal.width())),
        Format::Plain => terminal.result(&report::plain(&subject)),
        Format::Json => terminal.result(&report::json(&subject)),
        Format::Github => {
            let folder = way_to(options.common.folder.as_deref());
            terminal.result(&report::annotations(&subject, &folder));
            write_job_summary(&subject, &folder)?;
        }
    }
    let level = options.common.fail_on.unwrap_or(FailOn::Level(Severity::Error));
    let is_failed = shown.iter().any(|found| level.counts(found.severity));
    if check.has_unreadable_settings() {
        return Ok(Exit::Refused);
    }
    Ok(if is_failed { Exit::Findings } else { Exit::Clean })
}

/// Reads the folder that `check` and `build` were asked about.
///
/// # Errors
///
/// When the folder or the day cannot be read.
pub(super) fn read_input(options: &CommonOptions) -> Result<Input, Trouble> {
    let today = clock::today(options.today.as_deref())?;
    let root = region_folder(options.folder.as_deref())?;
    let mut input = disk::read_folder(&root, today)?;
    input.as_status = options.as_status;
    Ok(input)
}

/// What a report is made from.
pub(super) fn subject<'c>(
    check: &'c Check,
    shown: &'c [&'c Diagnostic],
    selection: &'c Selection,
    options: &CommonOptions,
    terminal: &'c Terminal,
) -> Subject<'c> {
    Subject {
        checked: check.checked(),
        shown,
        suggestions: &check.suggestions,
        selection,
        held_as: options.as_status,
        words: terminal.words(),
    }
}

fn select(only: &[String], check: &Check) -> Result<Selection, Trouble> {
    Selection::of(only, &check.norms).map_err(|unknown| Trouble::UnknownId {
        id: unknown.id,
        nearest: unknown.nearest,
        known: check.norms.iter().map(|norm| norm.id.clone()).collect(),
    })
}

/// What stands before the paths of a region whose folder was named: the way there from the
/// current folder, with slashes and one at its end. GitHub wants paths from the top of the
/// repository, and that is where a step starts; nothing when the folder is the current one or
/// was not named.
fn way_to(folder: Option<&Path>) -> String {
    let Some(folder) = folder else { return String::new() };
    let here = std::env::current_dir().and_then(std::fs::canonicalize);
    let there = std::fs::canonicalize(folder);
    let inside = match (&here, &there) {
        (Ok(here), Ok(there)) => there.strip_prefix(here).ok(),
        _ => None,
    };
    let way = shown(inside.unwrap_or(folder)).replace('\\', "/");
    let way = way.trim_end_matches('/');
    if way.is_empty() { String::new() } else { format!("{way}/") }
}

/// Adds to the file that `GITHUB_STEP_SUMMARY` names, if it does.
fn write_job_summary(subject: &Subject<'_>, folder: &str) -> Result<(), Trouble> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else {
        return Ok(());
    };
    let text = report::job_summary(subject, folder);
    let file = std::fs::OpenOptions::new().create(true).append(true).open(&path);
    file.and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|error| Trouble::Write(path.into(), error))
}
