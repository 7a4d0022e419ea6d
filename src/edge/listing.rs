//! Which files stand in a region's folder, what each is for, and what is in it.
//!
//! In: a folder. Out: what was found there, and findings about what is no file of a region. What
//! was read before is the concern of [`disk`](super::disk).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::conflict_copy;
use super::trouble::reason_id;
use crate::diagnostic::{Diagnostic, catalogue};
use crate::judgement;
use crate::pdf::{self, Pdf};
use crate::picture::{self, Fault, Picture};
use crate::settings::SETTINGS_FILE;
use crate::source::{Digest, MAX_SOURCE_BYTES, SitePath, Source, SourceFault};

/// The folders of a region that are read.
pub(super) const CONTENT: &str = "content";
const NORMS: &str = "norms";
const THEMES: &str = "themes";
const HOUSE: &str = "huisstijl";

/// All of them, in the order in which they are read.
pub(super) const FOLDERS: [&str; 5] = [CONTENT, HOUSE, NORMS, THEMES, judgement::FOLDER];

/// Endings of files under `content/` that may hold records.
const DATA_ENDINGS: [&str; 4] = ["csv", "tsv", "yaml", "yml"];

/// Endings of theme files that are text.
const THEME_TEXTS: [&str; 12] =
    ["html", "css", "js", "mjs", "ftl", "toml", "json", "txt", "xml", "md", "svg", "webmanifest"];

/// Whether a path may belong to a region's sources; all else in its folder, such as the built
/// site or what editors put down for a moment, is none of them.
pub(super) fn is_of_region(root: &Path, path: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else { return true };
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    match parts.split_first() {
        None => true,
        Some((first, rest)) => {
            let is_top = rest.is_empty() && first == SETTINGS_FILE;
            let is_source = FOLDERS.contains(&&**first);
            is_top || (is_source && !rest.iter().any(|name| is_passing(name)))
        }
    }
}

/// What a file is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Settings,
    Page,
    Data,
    Norm,
    Judgement,
    Theme,
    Picture,
    Pdf,
    Asset,
    /// A font or picture of the look, published under a name with its digest.
    LookAsset,
}

/// A file that was read.
pub(super) enum Read {
    /// As text, or with what was wrong with it.
    Text(Source),
    /// As text, and its size in bytes: it is published as it is, too.
    Data(Source, u64),
    /// What it shows, or why not, and its size in bytes.
    Picture(Box<Result<Picture, Fault>>, u64),
    /// What it says of itself, or why that is not known, and its size in bytes.
    Pdf(Result<Pdf, pdf::Fault>, u64),
    /// Its size only.
    Size(u64),
    /// Its size and its digest.
    Known(u64, Digest),
}

/// A file that stands in the folder.
#[derive(Debug)]
pub(super) struct Found {
    pub kind: Kind,
    pub path: SitePath,
    pub on_disk: PathBuf,
    fault: Option<SourceFault>,
}

impl Found {
    pub(super) fn read(&self) -> Read {
        let name = self.path.as_str();
        if let Some(fault) = &self.fault {
            return Read::Text(Source::faulty(name, fault.clone()));
        }
        let unreadable = |error: io::Error| {
            Read::Text(Source::faulty(name, SourceFault::Unreadable(reason(&error))))
        };
        let about = match fs::metadata(&self.on_disk) {
            Ok(about) => about,
            Err(error) => return unreadable(error),
        };
        if !about.is_file() {
            // A pipe or a device: reading could wait for ever.
            return unreadable(io::Error::other("reden-geen-bestand"));
        }
        if self.kind == Kind::Asset {
            return Read::Size(about.len());
        }
        if self.kind == Kind::Picture && about.len() > picture::MAX_BYTES {
            let fault = Err(Fault::TooManyBytes(about.len()));
            return Read::Picture(Box::new(fault), about.len());
        }
        if self.kind == Kind::Picture {
            return match fs::read(&self.on_disk) {
                Ok(bytes) => Read::Picture(Box::new(picture::read(&bytes)), about.len()),
                Err(error) => unreadable(error),
            };
        }
        if self.kind == Kind::Pdf && about.len() > pdf::MAX_BYTES {
            return Read::Pdf(Err(pdf::Fault::TooManyBytes), about.len());
        }
        if self.kind == Kind::Pdf {
            return match fs::read(&self.on_disk) {
                Ok(bytes) => Read::Pdf(pdf::read(bytes), about.len()),
                Err(error) => unreadable(error),
            };
        }
        if self.kind == Kind::Data {
            return self.read_data(about.len());
        }
        if about.len() > MAX_SOURCE_BYTES && self.kind == Kind::LookAsset {
            return Read::Size(about.len());
        }
        if about.len() > MAX_SOURCE_BYTES {
            return Read::Text(Source::faulty(name, SourceFault::TooLarge(about.len())));
        }
        match fs::read(&self.on_disk) {
            Ok(bytes) if self.kind == Kind::LookAsset => {
                Read::Known(about.len(), Digest::of(&bytes))
            }
            Ok(bytes) => Read::Text(Source::from_bytes(name, &bytes)),
            Err(error) => unreadable(error),
        }
    }
}

impl Found {
    /// A data file is published as it is, too: one that is too large to read stays a file.
    fn read_data(&self, n_bytes: u64) -> Read {
        let name = self.path.as_str();
        if n_bytes > MAX_SOURCE_BYTES {
            return Read::Data(Source::faulty(name, SourceFault::TooLarge(n_bytes)), n_bytes);
        }
        match fs::read(&self.on_disk) {
            Ok(bytes) => Read::Data(Source::from_data(name, &bytes), n_bytes),
            Err(error) => Read::Text(Source::faulty(name, SourceFault::Unreadable(reason(&error)))),
        }
    }
}

/// Why the system refuses: the id of the words for it, else its own words.
fn reason(error: &io::Error) -> String {
    reason_id(error).map_or_else(|| error.to_string(), str::to_owned)
}

/// All files of a region, in path order, and whether links lead to some of them; folders that
/// cannot be read are findings.
pub(super) fn list(root: &Path, findings: &mut Vec<Diagnostic>) -> (Vec<Found>, bool) {
    let mut files = Vec::new();
    let mut has_links = false;
    let settings = root.join(SETTINGS_FILE);
    if settings.symlink_metadata().is_ok() {
        files.push(settings_file(root, settings));
    }
    for folder in FOLDERS {
        has_links |= walk(root, folder, &mut files, findings);
    }
    (files, has_links)
}

pub(super) fn settings_file(root: &Path, on_disk: PathBuf) -> Found {
    Found {
        kind: Kind::Settings,
        path: SitePath::new(SETTINGS_FILE),
        fault: (!stays_inside(&on_disk, root)).then_some(SourceFault::LinkOutside),
        on_disk,
    }
}

/// Walks through one folder; says whether there are links in it.
fn walk(root: &Path, folder: &str, files: &mut Vec<Found>, findings: &mut Vec<Diagnostic>) -> bool {
    let start = root.join(folder);
    let Ok(about) = start.symlink_metadata() else { return false };
    if !stays_inside(&start, root) {
        findings.push(catalogue::source_fault(&SitePath::new(folder), &SourceFault::LinkOutside));
        return true;
    }
    let mut has_links = about.is_symlink();
    let (mut outside, mut misnamed) = (Vec::new(), Vec::new());
    let entries = WalkDir::new(&start).follow_links(true).sort_by_file_name().into_iter();
    let entries = entries.filter_entry(|entry| {
        let is_wanted = entry.depth() == 0 || !is_skipped(entry);
        if is_wanted && entry.depth() > 0 && is_misnamed(entry.path()) {
            misnamed.push(entry.path().to_path_buf());
            return false;
        }
        has_links |= entry.path_is_symlink();
        let is_inside = !entry.path_is_symlink() || stays_inside(entry.path(), root);
        if is_wanted && !is_inside {
            outside.push(entry.path().to_path_buf());
        }
        is_wanted && is_inside
    });
    let mut broken = Vec::new();
    for entry in entries {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            // Reported, so that somebody puts the two versions together; never published.
            Ok(entry) if let Some(original) = conflict_copy::original(entry.path()) => {
                let path = site_path(root, entry.path());
                findings.push(catalogue::conflict_copy(&path, &original));
            }
            Ok(entry) => files.extend(found(root, entry.into_path(), folder, None)),
            Err(error) => broken.push(error),
        }
    }
    findings.extend(misnamed.iter().map(|path| bad_name(root, path)));
    for path in outside {
        match found(root, path.clone(), folder, Some(SourceFault::LinkOutside)) {
            Some(file) if !path.is_dir() => files.push(file),
            _ => findings
                .push(catalogue::source_fault(&site_path(root, &path), &SourceFault::LinkOutside)),
        }
    }
    for error in broken {
        if let Some(path) = error.path().filter(|path| is_misnamed(path)) {
            findings.push(bad_name(root, path));
            continue;
        }
        report_broken(root, folder, &error, files, findings);
    }
    has_links
}

/// Whether a name cannot be a part of a [`SitePath`]: that would lead to another file, or to a
/// place outside the region's folder.
pub(super) fn is_misnamed(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_str());
    name.is_some_and(|name| name.is_none_or(|name| name.contains('\\')))
}

fn bad_name(root: &Path, path: &Path) -> Diagnostic {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    catalogue::bad_file_name(&site_path(root, path.parent().unwrap_or(root)), &name)
}

/// What the walk stumbled over: a circle, a link to nowhere, or a folder without access.
fn report_broken(
    root: &Path,
    folder: &str,
    error: &walkdir::Error,
    files: &mut Vec<Found>,
    findings: &mut Vec<Diagnostic>,
) {
    let path = error.path().unwrap_or(root).to_path_buf();
    let is_link = path.symlink_metadata().is_ok_and(|about| about.file_type().is_symlink());
    if error.loop_ancestor().is_some() || is_link {
        // A link to nowhere stands for a page that a reader would miss.
        match found(root, path.clone(), folder, Some(SourceFault::LinkOutside)) {
            Some(file) if error.loop_ancestor().is_none() => files.push(file),
            _ => findings
                .push(catalogue::source_fault(&site_path(root, &path), &SourceFault::LinkOutside)),
        }
        return;
    }
    let why = error.io_error().map_or_else(|| error.to_string(), reason);
    findings.push(catalogue::source_fault(&site_path(root, &path), &SourceFault::Unreadable(why)));
}

/// Whether a link leads to a place in the region's folder; anything else does.
pub(super) fn stays_inside(path: &Path, root: &Path) -> bool {
    fs::canonicalize(path).is_ok_and(|target| target.starts_with(root))
}

/// The file with what it is for; `None` for files that are not the region's.
pub(super) fn found(
    root: &Path,
    on_disk: PathBuf,
    folder: &str,
    fault: Option<SourceFault>,
) -> Option<Found> {
    let path = site_path(root, &on_disk);
    let name = path.file_name();
    let ending = name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_lowercase());
    let kind = match folder {
        NORMS if ending == "toml" => Kind::Norm,
        judgement::FOLDER if ending == "toml" => Kind::Judgement,
        NORMS | judgement::FOLDER => return None,
        THEMES | HOUSE if THEME_TEXTS.contains(&ending.as_str()) => Kind::Theme,
        THEMES | HOUSE => Kind::LookAsset,
        CONTENT if ending == "md" => Kind::Page,
        CONTENT if DATA_ENDINGS.contains(&ending.as_str()) => Kind::Data,
        CONTENT if picture::is_picture(name) => Kind::Picture,
        CONTENT if pdf::is_pdf(name) => Kind::Pdf,
        _ => Kind::Asset,
    };
    Some(Found { kind, path, on_disk, fault })
}

pub(super) fn site_path(root: &Path, path: &Path) -> SitePath {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    SitePath::new(&parts.join("/"))
}

/// Hidden files, and what Word, Windows and editors leave behind.
fn is_skipped(entry: &DirEntry) -> bool {
    is_passing(&entry.file_name().to_string_lossy())
}

/// Whether a name is that of a hidden file, or of what a program puts down for a moment.
pub(super) fn is_passing(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || name.to_lowercase().ends_with(".tmp")
        || name.eq_ignore_ascii_case("thumbs.db")
        || name.eq_ignore_ascii_case("desktop.ini")
}
