//! The command `build`: makes the website and puts it in the place of the old one.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use super::arguments::{BuildOptions, CommonOptions, FailOn};
use super::check::{read_input, subject};
use super::output_folder::{OutputFolder, Target};
use super::region_folder::region_folder;
use super::terminal::Terminal;
use super::trouble::{Trouble, behind_command, shown};
use super::{Exit, pictures};
use crate::diagnostic::{Diagnostic, Kind, Severity, sorted};
use crate::engine::{self, Build, Cache, FileBody, Purpose};
use crate::report::{self, Language, Selection, Words};

/// The folder of the website when none is named, in the region's folder.
const DEFAULT_OUT: &str = "public";

/// The code of a template that does not work; nothing publishes with one.
const BROKEN_TEMPLATE: &str = "template-fout";

/// A shorter build shows no progress; it would only flicker.
const PROGRESS_AFTER: Duration = Duration::from_secs(1);

/// Makes the website.
///
/// # Errors
///
/// When the folder cannot be read or written; the old site is then as it was.
pub(super) fn run(options: &BuildOptions, terminal: &Terminal) -> Result<Exit, Trouble> {
    let started = Instant::now();
    let root = region_folder(options.common.folder.as_deref())?;
    let out = options.out.clone().unwrap_or_else(|| root.join(DEFAULT_OUT));
    let target = Target::inspect(&out, &root)?;
    let mut input = read_input(&options.common)?;
    input.address = options.address.as_deref().map(web_address).transpose()?;
    let mut build = engine::build(&input, &mut Cache::default(), Purpose::Publish);
    if is_refused(&build, options) {
        refuse(&build, options, terminal);
        let is_unreadable = build.check.has_unreadable_settings();
        return Ok(if is_unreadable { Exit::Refused } else { Exit::Findings });
    }
    let folder = OutputFolder::prepare(target)?;
    let broken = write_all(&build, &folder, &root, terminal)?;
    build.check.diagnostics.extend(broken);
    build.check.diagnostics = sorted(std::mem::take(&mut build.check.diagnostics));
    if is_refused(&build, options) {
        drop(folder);
        refuse(&build, options, terminal);
        return Ok(Exit::Findings);
    }
    let is_stopped = !blocking(&build, &options.common).is_empty();
    let place = folder.path().to_path_buf();
    folder.publish()?;
    if is_stopped {
        show_blocking(&build, &options.common, terminal);
        terminal.remark(&terminal.words().word("bouw-toch"));
    }
    let has_address = input.address.is_some() || build.check.settings.site.adres.is_some();
    let mut lines = closing(&build, &place, started.elapsed(), terminal.words());
    if !has_address {
        lines.push(terminal.words().word("bouw-zonder-adres"));
    }
    let waar = behind_command(options.common.folder.as_deref());
    let now = [("map", shown(&near(&place)).into()), ("waar", waar.into())];
    lines.push(terminal.words().say("bouw-nu", &now));
    let lines: Vec<String> =
        lines.iter().flat_map(|line| report::wrap(line, terminal.width())).collect();
    terminal.result(&format!("{}\n", lines.join("\n")));
    Ok(if is_stopped { Exit::Findings } else { Exit::Clean })
}

/// Whether a finding stops publication: any error that is not about completeness or time; with
/// `--as` or `--fail-on` every finding at the asked level too.
fn stops(found: &Diagnostic, options: &CommonOptions) -> bool {
    let is_fault = match found.kind {
        Kind::Fault => found.severity == Severity::Error,
        Kind::Completeness | Kind::Coherence | Kind::Time => false,
    };
    let asked = match (options.fail_on, options.as_status) {
        (Some(level), _) => Some(level),
        (None, Some(_)) => Some(FailOn::Level(Severity::Error)),
        (None, None) => None,
    };
    is_fault || asked.is_some_and(|level| level.counts(found.severity))
}

/// Whether the website stays as it was: a template that does not work stops `--force` too.
fn is_refused(build: &Build, options: &BuildOptions) -> bool {
    let is_stopped = !blocking(build, &options.common).is_empty();
    has_broken_template(build) || (is_stopped && !options.is_forced)
}

fn has_broken_template(build: &Build) -> bool {
    build.check.diagnostics.iter().any(|found| found.code.0 == BROKEN_TEMPLATE)
}

fn refuse(build: &Build, options: &BuildOptions, terminal: &Terminal) {
    show_blocking(build, &options.common, terminal);
    terminal.remark(&terminal.words().word("bouw-gestopt"));
    let found = blocking(build, &options.common);
    let selection = Selection::default();
    let subject = subject(&build.check, &found, &selection, &options.common, terminal);
    let next = report::next_step(&subject);
    terminal.remark(&report::wrap(&next, terminal.width()).join("\n"));
    if options.is_forced && has_broken_template(build) {
        terminal.remark(&terminal.words().word("bouw-sjabloon"));
    }
}

/// The findings that stop publication.
fn blocking<'b>(build: &'b Build, options: &CommonOptions) -> Vec<&'b Diagnostic> {
    build.check.diagnostics.iter().filter(|found| stops(found, options)).collect()
}

/// Shows what stops publication, and how much else there is: who wants to publish has to find
/// the one thing in the way, not all that can still be better.
fn show_blocking(build: &Build, options: &CommonOptions, terminal: &Terminal) {
    let words = terminal.words();
    let found = blocking(build, options);
    let selection = Selection::default();
    let subject = subject(&build.check, &found, &selection, options, terminal);
    terminal.remark(&report::faults(&subject, terminal.width()));
    terminal.remark("");
    terminal.remark(&words.say("bouw-tegen", &[("aantal", found.len().into())]));
    let n_other = build.check.diagnostics.len().saturating_sub(found.len());
    if n_other > 0 {
        let other = words.say("bouw-andere", &[("aantal", n_other.into())]);
        terminal.remark(&report::wrap(&other, terminal.width()).join("\n"));
    }
}

/// A web address with a closing slash.
///
/// # Errors
///
/// When it is none.
pub(super) fn web_address(value: &str) -> Result<String, Trouble> {
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    let is_address = rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with('/') && !rest.contains(char::is_whitespace)
    });
    if !is_address {
        return Err(Trouble::NotAnAddress(value.to_owned()));
    }
    Ok(if value.ends_with('/') { value.to_owned() } else { format!("{value}/") })
}

/// Makes all files, each written and forgotten at once; gives what went wrong in templates.
fn write_all(
    build: &Build,
    folder: &OutputFolder,
    root: &Path,
    terminal: &Terminal,
) -> Result<Vec<Diagnostic>, Trouble> {
    let progress = Progress::new(build.files.len(), terminal);
    let write = |file_idxs: Vec<usize>| -> Result<Vec<Vec<Diagnostic>>, Trouble> {
        let files = file_idxs.into_par_iter().filter_map(|idx| Some((idx, build.files.get(idx)?)));
        let written = files.map(|(file_idx, file)| {
            let rendered = build.render(file_idx);
            match &rendered.body {
                FileBody::Bytes(bytes) => folder.write(&file.path, bytes)?,
                FileBody::Copy(from) => folder.copy(&file.path, &root.join(from.as_str()))?,
                // Made together with its other forms.
                FileBody::Picture(_) => return Ok(rendered.diagnostics),
            }
            progress.step();
            Ok(rendered.diagnostics)
        });
        written.collect()
    };
    // Pages first: what visitors search is made from them, and then takes the whole pool.
    let is_page = |idx: &usize| build.files.get(*idx).is_some_and(|file| file.is_page);
    let (pages, others) = (0..build.files.len()).partition(is_page);
    let mut found = write(pages)?;
    build.index();
    found.extend(write(others)?);
    found.push(pictures::write(build, folder, root, &|| progress.step())?);
    progress.bar.finish_and_clear();
    Ok(found.into_iter().flatten().collect())
}

/// A bar on standard error, for somebody who waits longer than a second.
struct Progress {
    bar: ProgressBar,
    started: Instant,
    is_shown: AtomicBool,
}

impl Progress {
    fn new(n_files: usize, terminal: &Terminal) -> Self {
        let bar = ProgressBar::with_draw_target(Some(n_files as u64), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.set_message(terminal.words().word("bouw-bezig"));
        Self { bar, started: Instant::now(), is_shown: AtomicBool::new(!terminal.is_watched()) }
    }

    fn step(&self) {
        let is_long = self.started.elapsed() > PROGRESS_AFTER;
        if is_long && !self.is_shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.inc(1);
    }
}

/// The last lines: how many pages, where, how long it took, and what is still open.
fn closing(build: &Build, place: &Path, took: Duration, words: &Words) -> Vec<String> {
    let n_pages = build.files.iter().filter(|file| file.is_page).count();
    let done = [
        ("paginas", n_pages.into()),
        ("map", shown(&near(place)).into()),
        ("tijd", seconds(took, words.language()).into()),
    ];
    let mut lines = vec![words.say("bouw-klaar", &done)];
    let mut n_open = 0;
    for outcome in &build.check.assessment.norms {
        lines.push(report::standing(outcome, words));
        n_open += outcome.counts().open();
    }
    if n_open > 0 {
        lines.push(words.say("bouw-open", &[("aantal", n_open.into())]));
    } else if !build.check.assessment.norms.is_empty() {
        lines.push(words.word("bouw-niets-open"));
    }
    let n_other =
        build.check.diagnostics.iter().filter(|found| found.kind != Kind::Completeness).count();
    if n_other > 0 {
        lines.push(words.say("bouw-meldingen", &[("aantal", n_other.into())]));
    }
    lines
}

/// A folder as seen from where the command was given, when it lies under that.
fn near(place: &Path) -> PathBuf {
    std::env::current_dir()
        .and_then(std::fs::canonicalize)
        .ok()
        .and_then(|here| place.strip_prefix(here).ok().map(Path::to_path_buf))
        .filter(|inside| !inside.as_os_str().is_empty())
        .unwrap_or_else(|| place.to_path_buf())
}

fn seconds(took: Duration, language: Language) -> String {
    let seconds = format!("{:.1} s", took.as_secs_f64());
    match language {
        Language::Dutch => seconds.replace('.', ","),
        Language::English => seconds,
    }
}
