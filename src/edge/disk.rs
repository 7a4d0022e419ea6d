//! Reads a region's folder from the disk.
//!
//! In: a folder. Out: an [`Input`] with every text and the sizes of all other files. What cannot
//! be read is in it too, as a fault or a finding: a file never disappears in silence.
//!
//! Invariant: nothing outside the region's folder is read. A symbolic link is followed only when
//! it leads to a place inside it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::trouble::{Trouble, reason_id};
use super::{conflict_copy, git};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::engine::Input;
use crate::judgement;
use crate::norm::BUILTIN;
use crate::pdf::{self, Pdf};
use crate::picture::{self, Fault, Picture};
use crate::settings::{self, SETTINGS_FILE};
use crate::source::{Date, Digest, MAX_SOURCE_BYTES, SitePath, Source, SourceFault, SourceSet};

/// The folders of a region that are read.
pub(super) const CONTENT: &str = "content";
const NORMS: &str = "norms";
const THEMES: &str = "themes";
const HOUSE: &str = "huisstijl";

/// All of them, in the order in which they are read.
pub(super) const FOLDERS: [&str; 5] = [CONTENT, HOUSE, NORMS, THEMES, judgement::FOLDER];

/// So many files are looked at one by one; more, as after a checkout, by listing the folder.
const MAX_ONE_BY_ONE: usize = 64;

/// Endings of files under `content/` that may hold records.
const DATA_ENDINGS: [&str; 4] = ["csv", "tsv", "yaml", "yml"];

/// Endings of theme files that are text.
const THEME_TEXTS: [&str; 12] =
    ["html", "css", "js", "mjs", "ftl", "toml", "json", "txt", "xml", "md", "svg", "webmanifest"];

/// Reads everything in a region's folder for a check on this day.
///
/// # Errors
///
/// Only when the folder itself cannot be read; what is wrong with one file is in the result.
pub fn read_folder(root: &Path, today: Date) -> Result<Input, Trouble> {
    Ok(Folder::open(root, today)?.input)
}

/// A region's folder in memory, brought up to date file by file.
///
/// Invariant: after [`Folder::refresh`] the input is what [`read_folder`] would give, as far as
/// the paths and times that the system told are true.
#[derive(Debug)]
pub struct Folder {
    /// The folder, with all links in its path followed.
    pub root: PathBuf,
    /// Everything in it.
    pub input: Input,
    /// Every file that was read, with its size and time.
    known: BTreeMap<SitePath, Stamp>,
    /// What was found while listing, not about one file.
    listing: Vec<Diagnostic>,
    /// What is wrong with files that are no text of their own.
    of_files: BTreeMap<SitePath, Diagnostic>,
    /// Whether links are followed somewhere, so that one file may have two paths.
    has_links: bool,
    /// Which history was read, and of which commit.
    past: Option<(git::Asked, git::Stamp)>,
}

/// What tells from outside that a file was written.
type Stamp = Option<(u64, Option<SystemTime>)>;

impl Folder {
    /// Reads everything.
    ///
    /// # Errors
    ///
    /// Only when the folder itself cannot be read.
    pub fn open(root: &Path, today: Date) -> Result<Self, Trouble> {
        let root =
            fs::canonicalize(root).map_err(|error| Trouble::Read(root.to_path_buf(), error))?;
        let input = Input {
            settings: None,
            content: SourceSet::new(),
            data: SourceSet::new(),
            norms: SourceSet::new(),
            editions: BUILTIN,
            judgements: SourceSet::new(),
            theme: SourceSet::new(),
            assets: BTreeMap::new(),
            history: Arc::default(),
            digests: BTreeMap::new(),
            pictures: BTreeMap::new(),
            pdfs: BTreeMap::new(),
            today,
            as_status: None,
            address: None,
            edge_findings: vec![],
        };
        let mut folder = Self {
            root,
            input,
            known: BTreeMap::new(),
            listing: vec![],
            of_files: BTreeMap::new(),
            has_links: false,
            past: None,
        };
        folder.refresh_all(&BTreeSet::new())?;
        Ok(folder)
    }

    /// Reads these files again, and everything when they are not plain files that come, change
    /// or go. Gives the paths whose content is other than it was, in order; `None` when nothing
    /// is, not even what was found while listing.
    ///
    /// # Errors
    ///
    /// When the folder itself is gone; what was read stays.
    pub fn refresh(&mut self, paths: &BTreeSet<PathBuf>) -> Result<Option<Vec<SitePath>>, Trouble> {
        fs::read_dir(&self.root).map_err(|error| Trouble::Read(self.root.clone(), error))?;
        let wanted: Vec<&PathBuf> =
            paths.iter().filter(|path| is_of_region(&self.root, path)).collect();
        let is_simple = !self.has_links
            && wanted.len() <= MAX_ONE_BY_ONE
            && wanted.iter().all(|path| self.is_plain(path));
        if !is_simple {
            return self.refresh_all(paths);
        }
        let mut files = vec![];
        let mut gone = vec![];
        for path in wanted {
            let inside = site_path(&self.root, path);
            let folder = inside.as_str().split('/').next().unwrap_or_default().to_owned();
            let is_there = path.symlink_metadata().is_ok();
            let found = match folder.as_str() {
                SETTINGS_FILE => Some(settings_file(&self.root, path.clone())),
                _ => found(&self.root, path.clone(), &folder, None),
            };
            match found.filter(|_| is_there) {
                Some(file) => files.push(file),
                None => gone.push(inside),
            }
        }
        let mut changed = self.forget(gone);
        changed.extend(self.take(files));
        let has_settings = changed.iter().any(|path| path.as_str() == SETTINGS_FILE);
        let has_other_past = has_settings && self.read_history();
        Ok(self.news(changed, has_other_past))
    }

    /// Lists the whole folder, and reads the files whose size or time is another, and these.
    /// Gives the same as [`Folder::refresh`].
    ///
    /// # Errors
    ///
    /// When the folder itself is gone; what was read stays.
    pub fn refresh_all(
        &mut self,
        also: &BTreeSet<PathBuf>,
    ) -> Result<Option<Vec<SitePath>>, Trouble> {
        fs::read_dir(&self.root).map_err(|error| Trouble::Read(self.root.clone(), error))?;
        let mut listing = vec![];
        let (files, has_links) = list(&self.root, &mut listing);
        self.listing = listing;
        self.has_links = has_links;
        let there: BTreeSet<&SitePath> = files.iter().map(|file| &file.path).collect();
        let gone = self.known.keys().filter(|path| !there.contains(path)).cloned().collect();
        let known = &self.known;
        let is_changed = |file: &Found| {
            known.get(&file.path) != Some(&stamp_of(&file.on_disk)) || also.contains(&file.on_disk)
        };
        let changed: Vec<Found> = files.into_par_iter().filter(is_changed).collect();
        let mut paths = self.forget(gone);
        paths.extend(self.take(changed));
        let has_other_past = self.read_history();
        Ok(self.news(paths, has_other_past))
    }

    /// Whether this file was read the last time.
    pub fn has(&self, path: &Path) -> bool {
        self.known.contains_key(&site_path(&self.root, path))
    }

    /// Whether this is a file that can be read by itself: no folder, nothing that a link or a
    /// name makes special, nothing that went and may have been a folder.
    fn is_plain(&self, path: &Path) -> bool {
        let inside = site_path(&self.root, path);
        let is_top = !inside.as_str().contains('/') && inside.as_str() != SETTINGS_FILE;
        match path.symlink_metadata() {
            Ok(about) => {
                about.is_file()
                    && !is_top
                    && !is_misnamed(path)
                    && conflict_copy::original(path).is_none()
            }
            Err(_) => self.known.contains_key(&inside),
        }
    }

    fn forget(&mut self, paths: Vec<SitePath>) -> Vec<SitePath> {
        let mut forgotten = vec![];
        for path in paths {
            self.of_files.remove(&path);
            if self.known.remove(&path).is_some() {
                self.drop_file(&path);
                forgotten.push(path);
            }
        }
        forgotten
    }

    fn drop_file(&mut self, path: &SitePath) {
        let input = &mut self.input;
        if path.as_str() == SETTINGS_FILE {
            input.settings = None;
        }
        let sets = [&mut input.content, &mut input.data, &mut input.norms];
        let more = [&mut input.judgements, &mut input.theme];
        for set in sets.into_iter().chain(more) {
            set.remove(path);
        }
        input.assets.remove(path);
        input.digests.remove(path);
        input.pictures.remove(path);
        input.pdfs.remove(path);
    }

    /// Reads files and takes them up; the paths of those that are other than they were.
    fn take(&mut self, files: Vec<Found>) -> Vec<SitePath> {
        let read: Vec<(Kind, SitePath, Stamp, Read)> = files
            .into_par_iter()
            .map(|file| {
                let stamp = stamp_of(&file.on_disk);
                (file.kind, file.path.clone(), stamp, file.read())
            })
            .collect();
        let mut changed = vec![];
        for (kind, path, stamp, read) in read {
            let old = self.known.insert(path.clone(), stamp);
            let is_same = old.is_some() && self.is_as_known(kind, &path, &read, old == Some(stamp));
            if is_same {
                continue;
            }
            self.of_files.remove(&path);
            self.drop_file(&path);
            self.put(kind, &path, read);
            changed.push(path);
        }
        changed
    }

    fn is_as_known(&self, kind: Kind, path: &SitePath, read: &Read, is_same_time: bool) -> bool {
        let input = &self.input;
        let set = match kind {
            Kind::Settings => {
                return matches!((read, &input.settings), (Read::Text(new), Some(old)) if same(old, new));
            }
            Kind::Asset | Kind::LookAsset | Kind::Picture | Kind::Pdf => {
                return is_same_time && !self.of_files.contains_key(path);
            }
            Kind::Page => &input.content,
            Kind::Data => &input.data,
            Kind::Norm => &input.norms,
            Kind::Judgement => &input.judgements,
            Kind::Theme => &input.theme,
        };
        match (set.get(path), read) {
            (Some(old), Read::Text(new) | Read::Data(new, _)) => same(old, new),
            (Some(_) | None, _) => false,
        }
    }

    fn put(&mut self, kind: Kind, path: &SitePath, read: Read) {
        let input = &mut self.input;
        let path = path.clone();
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
            (_, Read::Picture(picture, bytes)) => {
                input.assets.insert(path.clone(), bytes);
                input.pictures.insert(path, *picture);
            }
            (_, Read::Pdf(pdf, bytes)) => {
                input.assets.insert(path.clone(), bytes);
                input.pdfs.insert(path, pdf);
            }
            (
                Kind::Asset | Kind::LookAsset | Kind::Picture | Kind::Pdf | Kind::Data,
                Read::Text(source),
            ) => {
                if let Some(fault) = &source.fault {
                    self.of_files.insert(path.clone(), catalogue::source_fault(&path, fault));
                }
            }
            (_, Read::Size(bytes)) => drop(input.assets.insert(path, bytes)),
            (_, Read::Known(bytes, digest)) => {
                input.digests.insert(path.clone(), digest);
                input.assets.insert(path, bytes);
            }
        }
    }

    /// Reads the history again when there is another commit or tag, or when the settings ask for
    /// something else; says whether it is other than it was.
    fn read_history(&mut self) -> bool {
        let (settings, _) = settings::read(self.input.settings.as_ref());
        let wanted = (git::Asked::of(&self.root, &settings), git::stamp(&self.root));
        if self.past == Some(wanted) {
            return false;
        }
        self.past = Some(wanted);
        let history = git::history(&self.root, wanted.0, &self.input.content);
        let is_other = history != *self.input.history;
        if is_other {
            self.input.history = Arc::new(history);
        }
        is_other
    }

    fn news(&mut self, mut changed: Vec<SitePath>, has_other_past: bool) -> Option<Vec<SitePath>> {
        let all = self.listing.iter().chain(self.of_files.values());
        let findings: Vec<Diagnostic> = all.cloned().collect();
        let is_other =
            has_other_past || !changed.is_empty() || findings != self.input.edge_findings;
        self.input.edge_findings = findings;
        changed.sort();
        is_other.then_some(changed)
    }
}

fn same(old: &Source, new: &Source) -> bool {
    (old.digest, &old.fault, old.encoding) == (new.digest, &new.fault, new.encoding)
}

fn stamp_of(path: &Path) -> Stamp {
    fs::metadata(path).ok().map(|about| (about.len(), about.modified().ok()))
}

/// Whether a path may belong to a region's sources; all else in its folder, such as the built
/// site or what editors put down for a moment, is none of them.
fn is_of_region(root: &Path, path: &Path) -> bool {
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
enum Kind {
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
enum Read {
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
fn list(root: &Path, findings: &mut Vec<Diagnostic>) -> (Vec<Found>, bool) {
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

fn settings_file(root: &Path, on_disk: PathBuf) -> Found {
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

fn site_path(root: &Path, path: &Path) -> SitePath {
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
