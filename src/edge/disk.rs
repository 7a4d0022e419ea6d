//! Reads a region's folder from the disk.
//!
//! In: a folder. Out: an [`Input`] with every text and the sizes of all other files. What cannot
//! be read is in it too, as a fault or a finding: a file never disappears in silence.
//!
//! Invariant: nothing outside the region's folder is read. A symbolic link is followed only when
//! it leads to a place inside it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::trouble::{Trouble, reason_id};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::engine::Input;
use crate::judgement;
use crate::norm::BUILTIN;
use crate::settings::SETTINGS_FILE;
use crate::source::{Date, MAX_SOURCE_BYTES, SitePath, Source, SourceFault, SourceSet};

/// The folders of a region that are read.
const CONTENT: &str = "content";
const NORMS: &str = "norms";
const THEMES: &str = "themes";

/// Endings of files under `content/` that may hold records.
const DATA_ENDINGS: [&str; 4] = ["csv", "tsv", "yaml", "yml"];

/// Endings of theme files that are text.
const THEME_TEXTS: [&str; 12] =
    ["html", "css", "js", "mjs", "ftl", "toml", "json", "txt", "xml", "md", "svg", "webmanifest"];

/// The region's folder: the one that was named, else the nearest one upwards with settings.
///
/// # Errors
///
/// When it is not there, is no folder, or is no region's.
pub fn region_folder(named: Option<&Path>) -> Result<PathBuf, Trouble> {
    match named {
        Some(folder) => {
            let path = folder.to_path_buf();
            let about = match fs::metadata(folder) {
                Ok(about) => about,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    return Err(Trouble::NoFolder(path));
                }
                Err(error) => return Err(Trouble::Read(path, error)),
            };
            if !about.is_dir() {
                return Err(Trouble::FileNotFolder(path));
            }
            if !is_region(folder) {
                return Err(Trouble::NoRegion(path));
            }
            Ok(path)
        }
        None => {
            let here = std::env::current_dir()
                .map_err(|error| Trouble::Read(PathBuf::from("."), error))?;
            let upwards = here.ancestors().find(|folder| folder.join(SETTINGS_FILE).exists());
            let folder = upwards.map(Path::to_path_buf);
            // A folder with content but without settings is a region too, when one stands in it.
            let folder = folder.or_else(|| is_region(&here).then(|| here.clone()));
            folder.ok_or(Trouble::NoRegionUpwards)
        }
    }
}

fn is_region(folder: &Path) -> bool {
    folder.join(SETTINGS_FILE).exists() || folder.join(CONTENT).is_dir()
}

/// Reads everything in a region's folder for a check on this day.
///
/// # Errors
///
/// Only when the folder itself cannot be read; what is wrong with one file is in the result.
pub fn read_folder(root: &Path, today: Date) -> Result<Input, Trouble> {
    let root = fs::canonicalize(root).map_err(|error| Trouble::Read(root.to_path_buf(), error))?;
    let mut findings = Vec::new();
    let files = list(&root, &mut findings);
    let read: Vec<(Kind, SitePath, Read)> =
        files.into_par_iter().map(|file| (file.kind, file.path.clone(), file.read())).collect();
    let mut input = Input {
        settings: None,
        content: SourceSet::new(),
        data: SourceSet::new(),
        norms: SourceSet::new(),
        editions: BUILTIN,
        judgements: SourceSet::new(),
        theme: SourceSet::new(),
        assets: BTreeMap::new(),
        today,
        as_status: None,
        address: None,
        edge_findings: findings,
    };
    for (kind, path, read) in read {
        match (kind, read) {
            (Kind::Settings, Read::Text(source)) => input.settings = Some(source),
            (Kind::Page, Read::Text(source)) => drop(input.content.insert(path, source)),
            (Kind::Data, Read::Data(source, bytes)) => {
                input.assets.insert(path.clone(), bytes);
                input.data.insert(path, source);
            }
            (Kind::Norm, Read::Text(source)) => drop(input.norms.insert(path, source)),
            (Kind::Judgement, Read::Text(source)) => {
                drop(input.judgements.insert(path, source));
            }
            (Kind::Theme, Read::Text(source)) => drop(input.theme.insert(path, source)),
            (_, Read::Data(..)) => {}
            (Kind::Asset | Kind::Data, Read::Text(source)) => {
                let fault = source.fault.as_ref();
                let finding = fault.map(|fault| catalogue::source_fault(&path, fault));
                input.edge_findings.extend(finding);
            }
            (_, Read::Size(bytes)) => drop(input.assets.insert(path, bytes)),
        }
    }
    Ok(input)
}

/// What a file is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Settings,
    Page,
    Data,
    Norm,
    Judgement,
    Theme,
    Asset,
}

/// A file that was read.
enum Read {
    /// As text, or with what was wrong with it.
    Text(Source),
    /// As text, and its size in bytes: it is published as it is, too.
    Data(Source, u64),
    /// Its size only.
    Size(u64),
}

/// A file that stands in the folder.
#[derive(Debug)]
struct Found {
    kind: Kind,
    path: SitePath,
    on_disk: PathBuf,
    fault: Option<SourceFault>,
}

impl Found {
    fn read(&self) -> Read {
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
        if self.kind == Kind::Data {
            return self.read_data(about.len());
        }
        if about.len() > MAX_SOURCE_BYTES {
            return Read::Text(Source::faulty(name, SourceFault::TooLarge(about.len())));
        }
        match fs::read(&self.on_disk) {
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

/// All files of a region, in path order; folders that cannot be read are findings.
fn list(root: &Path, findings: &mut Vec<Diagnostic>) -> Vec<Found> {
    let mut files = Vec::new();
    let settings = root.join(SETTINGS_FILE);
    if settings.symlink_metadata().is_ok() {
        files.push(Found {
            kind: Kind::Settings,
            path: SitePath::new(SETTINGS_FILE),
            fault: (!stays_inside(&settings, root)).then_some(SourceFault::LinkOutside),
            on_disk: settings,
        });
    }
    for folder in [CONTENT, NORMS, THEMES, judgement::FOLDER] {
        walk(root, folder, &mut files, findings);
    }
    files
}

fn walk(root: &Path, folder: &str, files: &mut Vec<Found>, findings: &mut Vec<Diagnostic>) {
    let start = root.join(folder);
    if start.symlink_metadata().is_err() {
        return;
    }
    if !stays_inside(&start, root) {
        findings.push(catalogue::source_fault(&SitePath::new(folder), &SourceFault::LinkOutside));
        return;
    }
    let (mut outside, mut misnamed) = (Vec::new(), Vec::new());
    let entries = WalkDir::new(&start).follow_links(true).sort_by_file_name().into_iter();
    let entries = entries.filter_entry(|entry| {
        let is_wanted = entry.depth() == 0 || !is_skipped(entry);
        if is_wanted && entry.depth() > 0 && is_misnamed(entry.path()) {
            misnamed.push(entry.path().to_path_buf());
            return false;
        }
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
}

/// Whether a name cannot be a part of a [`SitePath`]: that would lead to another file, or to a
/// place outside the region's folder.
fn is_misnamed(path: &Path) -> bool {
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
fn found(root: &Path, on_disk: PathBuf, folder: &str, fault: Option<SourceFault>) -> Option<Found> {
    let path = site_path(root, &on_disk);
    let name = path.file_name();
    let ending = name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_lowercase());
    let kind = match folder {
        NORMS if ending == "toml" => Kind::Norm,
        judgement::FOLDER if ending == "toml" => Kind::Judgement,
        NORMS | judgement::FOLDER => return None,
        THEMES if THEME_TEXTS.contains(&ending.as_str()) => Kind::Theme,
        CONTENT if ending == "md" => Kind::Page,
        CONTENT if DATA_ENDINGS.contains(&ending.as_str()) => Kind::Data,
        _ => Kind::Asset,
    };
    Some(Found { kind, path, on_disk, fault })
}

fn site_path(root: &Path, path: &Path) -> SitePath {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    SitePath::new(&parts.join("/"))
}

/// Hidden files, and what Word, Windows and editors leave behind.
fn is_skipped(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || name.to_lowercase().ends_with(".tmp")
        || name.eq_ignore_ascii_case("thumbs.db")
        || name.eq_ignore_ascii_case("desktop.ini")
}

/// A number that changes when a file of the region is added, removed, moved, or written: made
/// from paths, sizes and times, without reading a file.
pub fn stamp(root: &Path) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = std::hash::DefaultHasher::new();
    let Ok(root) = fs::canonicalize(root) else { return 0 };
    for file in list(&root, &mut Vec::new()) {
        file.path.hash(&mut hasher);
        if let Ok(about) = fs::metadata(&file.on_disk) {
            about.len().hash(&mut hasher);
            about.modified().ok().hash(&mut hasher);
        }
    }
    hasher.finish()
}
