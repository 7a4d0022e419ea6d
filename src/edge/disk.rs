//! Reads a region's folder from the disk.
//!
//! In: a folder. Out: an [`Input`] with every text and the sizes of all other files. What cannot
//! be read is in it too, as a fault or a finding: a file never disappears in silence.
//!
//! Invariant: nothing outside the region's folder is read. A symbolic link is followed only when
//! it leads to a place inside it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;

use super::listing::{
    Found, Kind, Read, found, is_misnamed, is_of_region, list, settings_file, site_path,
};
use super::trouble::Trouble;
use super::{conflict_copy, git};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::engine::Input;
use crate::settings::{self, SETTINGS_FILE};
use crate::source::{Date, SitePath, Source};

/// So many files are looked at one by one; more, as after a checkout, by listing the folder.
const MAX_ONE_BY_ONE: usize = 64;

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
        let mut folder = Self {
            root,
            input: Input::empty(today),
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
