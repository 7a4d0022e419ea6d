//! Puts a whole site in the place of the old one, or nothing at all.
//!
//! Everything is first written to a new folder beside the target. Then the two change places: in
//! one step where the system can, else in two with a repair at the next start. A mount point
//! cannot be moved, so there the files go over one by one, pages before removals.
//!
//! Invariants: until [`OutputFolder::publish`] nothing in the target changes, whatever fails and
//! whenever the program is killed. A folder that we did not make is never touched. A file whose
//! bytes stay the same keeps its time stamp.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};

use super::lock::Lock;
use super::trouble::Trouble;
use crate::judgement;

/// The file that marks a folder as ours.
const MARKER: &str = ".regiovisie";

/// What the marker says to a person who finds it.
const MARKER_TEXT: &str = "Deze map is gemaakt door `regiovisie build` en wordt bij elke volgende \
                           keer vervangen.\nZet hier geen eigen bestanden in.\n";

/// Folders whose files are a region's own.
const SOURCES: [&str; 5] = ["content", "huisstijl", "norms", "themes", judgement::FOLDER];

/// Where the new site comes to stand, before anything is written.
#[derive(Debug)]
pub(super) struct Target {
    /// The output folder; every link in its path followed.
    path: PathBuf,
    /// The folder it lies in.
    parent: PathBuf,
    /// Its own name.
    name: OsString,
}

impl Target {
    /// Looks whether a site may be put here, and puts back a site that a killed build left aside.
    ///
    /// # Errors
    ///
    /// When it is a file, lies in the region's sources, holds them, or holds something else than
    /// a site of ours.
    pub(super) fn inspect(out: &Path, root: &Path) -> Result<Self, Trouble> {
        let read = |error| Trouble::Read(out.to_path_buf(), error);
        let root = fs::canonicalize(root).map_err(read)?;
        let path = follow(&std::path::absolute(out).map_err(read)?);
        let is_in_sources = SOURCES.iter().any(|folder| path.starts_with(root.join(folder)));
        if root.starts_with(&path) || is_in_sources {
            return Err(Trouble::OutputInSources(out.to_path_buf()));
        }
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(Trouble::OutputInSources(out.to_path_buf()));
        };
        let target =
            Self { parent: parent.to_path_buf(), name: name.to_os_string(), path: path.clone() };
        if target.aside().symlink_metadata().is_ok() {
            let _lock = Lock::take(&parent.join(lock_name(name)), &target.path)?;
            repair(&target)?;
        }
        target.refuse_foreign()?;
        Ok(target)
    }

    /// Where the old site waits while the new one takes its place.
    fn aside(&self) -> PathBuf {
        self.parent.join(old_name(&self.name))
    }

    fn refuse_foreign(&self) -> Result<(), Trouble> {
        match fs::metadata(&self.path) {
            Ok(about) if !about.is_dir() => return Err(Trouble::OutputIsFile(self.path.clone())),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(Trouble::Read(self.path.clone(), error)),
        }
        let entries = fs::read_dir(&self.path);
        let entries = entries.map_err(|error| Trouble::Read(self.path.clone(), error))?;
        let has_marker = self.path.join(MARKER).is_file();
        // What a killed build left in a mount point is ours as well.
        let inside = [staging_name(OsStr::new("")), lock_name(OsStr::new(""))];
        let is_foreign = |entry: &fs::DirEntry| !inside.contains(&entry.file_name());
        if !has_marker && entries.flatten().any(|entry| is_foreign(&entry)) {
            return Err(Trouble::ForeignFolder(self.path.clone()));
        }
        Ok(())
    }

    /// Whether another file system begins here, so that the folder cannot be moved.
    #[cfg(unix)]
    fn is_mount_point(&self) -> bool {
        use std::os::unix::fs::MetadataExt;
        let device = |path: &Path| fs::metadata(path).ok().map(|about| about.dev());
        self.path.is_dir() && device(&self.path) != device(&self.parent)
    }

    /// Unknown on this system; a folder that cannot be moved is then found when moving fails.
    #[cfg(not(unix))]
    fn is_mount_point(&self) -> bool {
        false
    }
}

/// The path with all links followed, as far as it exists.
fn follow(path: &Path) -> PathBuf {
    for ancestor in path.ancestors() {
        if let Ok(real) = fs::canonicalize(ancestor) {
            let rest = path.strip_prefix(ancestor).unwrap_or(Path::new(""));
            return if rest.as_os_str().is_empty() { real } else { real.join(rest) };
        }
    }
    path.to_path_buf()
}

fn staging_name(name: &OsStr) -> OsString {
    hidden(name, "regiovisie-nieuw")
}

fn old_name(name: &OsStr) -> OsString {
    hidden(name, "regiovisie-oud")
}

fn lock_name(name: &OsStr) -> OsString {
    hidden(name, "regiovisie-slot")
}

fn hidden(name: &OsStr, ending: &str) -> OsString {
    let mut hidden = OsString::from(".");
    if !name.is_empty() {
        hidden.push(name);
        hidden.push(".");
    }
    hidden.push(ending);
    hidden
}

/// A site that is being made beside the old one. Dropping it takes away what was made.
#[derive(Debug)]
pub(super) struct OutputFolder {
    target: Target,
    staging: PathBuf,
    is_mount_point: bool,
    // Held until the end: the next build waits for it.
    _lock: Lock,
}

impl OutputFolder {
    /// Takes the lock, repairs what a killed build left, and makes an empty folder to write in.
    ///
    /// # Errors
    ///
    /// When another build works here, or the disk refuses.
    pub(super) fn prepare(target: Target) -> Result<Self, Trouble> {
        let parent = &target.parent;
        fs::create_dir_all(parent).map_err(|error| Trouble::Write(parent.clone(), error))?;
        let is_mount_point = target.is_mount_point();
        let (folder, name) =
            if is_mount_point { (&target.path, OsStr::new("")) } else { (parent, &*target.name) };
        let lock = Lock::take(&folder.join(lock_name(name)), &target.path)?;
        repair(&target)?;
        target.refuse_foreign()?;
        let staging = folder.join(staging_name(name));
        let write = |error| Trouble::Write(staging.clone(), error);
        if staging.symlink_metadata().is_ok() {
            fs::remove_dir_all(&staging).map_err(write)?;
        }
        fs::create_dir(&staging).map_err(write)?;
        let made = Self { staging, is_mount_point, _lock: lock, target };
        made.write(MARKER, MARKER_TEXT.as_bytes())?;
        Ok(made)
    }

    /// Where the site will stand.
    pub(super) fn path(&self) -> &Path {
        &self.target.path
    }

    /// Writes one file of the new site; the old one is kept as it is when its bytes are these.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
        let new = self.place(path)?;
        let old = self.target.path.join(path);
        let is_same = is_file_of(&old, bytes.len() as u64)
            && fs::read(&old).is_ok_and(|before| before == bytes);
        if is_same && keep(&old, &new) {
            return Ok(());
        }
        let written = File::create(&new).and_then(|mut file| {
            file.write_all(bytes)?;
            keep_time(&old, &file, is_same)
        });
        written.map_err(|error| Trouble::Write(self.target.path.join(path), error))
    }

    /// Takes over one file of the old site whose name tells what is in it; whether it was there.
    ///
    /// # Errors
    ///
    /// When the disk refuses.
    pub(super) fn take_over(&self, path: &str) -> Result<bool, Trouble> {
        let old = self.target.path.join(path);
        let is_there =
            fs::symlink_metadata(&old).is_ok_and(|about| about.is_file() && about.len() > 0);
        if !is_there {
            return Ok(false);
        }
        let new = self.place(path)?;
        if keep(&old, &new) {
            return Ok(true);
        }
        match fs::read(&old) {
            Ok(bytes) => self.write(path, &bytes).map(|()| true),
            Err(_) => Ok(false),
        }
    }

    /// Copies one file of the region's folder to the new site.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or the disk refuses.
    pub(super) fn copy(&self, path: &str, from: &Path) -> Result<(), Trouble> {
        let new = self.place(path)?;
        let old = self.target.path.join(path);
        let read = |error| Trouble::Read(from.to_path_buf(), error);
        let mut source = File::open(from).map_err(read)?;
        let length = source.metadata().map_err(read)?.len();
        let is_same = is_file_of(&old, length) && same_bytes(&old, from).unwrap_or(false);
        if is_same && keep(&old, &new) {
            return Ok(());
        }
        // Not `fs::copy`: a file that only its owner may read would be copied with that right,
        // and the web server could not show it.
        let written = File::create(&new).and_then(|mut file| {
            io::copy(&mut source, &mut file)?;
            keep_time(&old, &file, is_same)
        });
        written.map_err(|error| Trouble::Write(self.target.path.join(path), error))
    }

    fn place(&self, path: &str) -> Result<PathBuf, Trouble> {
        let place = self.staging.join(path);
        let shown = || self.target.path.join(path);
        let is_inside = Path::new(path).components().all(|it| matches!(it, Component::Normal(_)));
        if !is_inside {
            return Err(Trouble::Write(shown(), io::ErrorKind::InvalidInput.into()));
        }
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder).map_err(|error| Trouble::Write(shown(), error))?;
        }
        Ok(place)
    }

    /// Puts the new site in the place of the old one.
    ///
    /// # Errors
    ///
    /// When the disk refuses; the old site is then still there.
    pub(super) fn publish(self) -> Result<(), Trouble> {
        let target = &self.target.path;
        let write = |error| Trouble::Write(target.clone(), error);
        if self.is_mount_point {
            return update_in_place(&self.staging, target).map_err(write);
        }
        let Ok(before) = fs::metadata(target) else {
            return fs::rename(&self.staging, target).map_err(write);
        };
        // The web server keeps the rights that the old folder had.
        let _ = fs::set_permissions(&self.staging, before.permissions());
        match exchange(&self.staging, target) {
            Ok(()) => Ok(()),
            Err(error) if cannot_move(&error) => {
                update_in_place(&self.staging, target).map_err(write)
            }
            Err(_) => in_two_steps(&self.staging, target, &self.target.aside()).map_err(write),
        }
    }
}

impl Drop for OutputFolder {
    fn drop(&mut self) {
        // After an exchange this is the old site; after a failure what was made so far. What
        // cannot be removed now is removed by the next build.
        let _ = fs::remove_dir_all(&self.staging);
    }
}

/// Lets the new path be the very file of the old one. Not every file system can.
fn keep(old: &Path, new: &Path) -> bool {
    fs::hard_link(old, new).is_ok()
}

fn keep_time(old: &Path, new: &File, is_same: bool) -> io::Result<()> {
    match fs::metadata(old).and_then(|about| about.modified()) {
        Ok(time) if is_same => new.set_modified(time),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Whether this is a file itself, not a link to one, of this length.
fn is_file_of(path: &Path, length: u64) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_file() && about.len() == length)
}

fn same_bytes(one: &Path, other: &Path) -> io::Result<bool> {
    let (mut one, mut other) = (File::open(one)?, File::open(other)?);
    let (mut left, mut right) = (Vec::new(), Vec::new());
    loop {
        left.clear();
        right.clear();
        Read::by_ref(&mut one).take(1 << 16).read_to_end(&mut left)?;
        Read::by_ref(&mut other).take(1 << 16).read_to_end(&mut right)?;
        if left != right {
            return Ok(false);
        }
        if left.is_empty() {
            return Ok(true);
        }
    }
}

/// Lets two folders change places in one step.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(new: &Path, old: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE)?)
}

/// This system has no such step.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_new: &Path, _old: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Whether the folder is one that the system does not let go, such as a mount point.
fn cannot_move(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices)
}

/// Moves the old site aside and the new one to its place. A kill between the two leaves the old
/// site aside, where [`repair`] finds it.
fn in_two_steps(new: &Path, target: &Path, aside: &Path) -> io::Result<()> {
    match fs::rename(target, aside) {
        Ok(()) => {}
        Err(error) if cannot_move(&error) => return update_in_place(new, target),
        Err(error) => return Err(error),
    }
    if let Err(error) = fs::rename(new, target) {
        fs::rename(aside, target)?;
        return Err(error);
    }
    let _ = fs::remove_dir_all(aside);
    Ok(())
}

/// Puts back the old site that a killed build left aside.
fn repair(target: &Target) -> Result<(), Trouble> {
    let aside = target.aside();
    if aside.symlink_metadata().is_err() {
        return Ok(());
    }
    let done = if target.path.symlink_metadata().is_err() {
        fs::rename(&aside, &target.path)
    } else {
        fs::remove_dir_all(&aside)
    };
    done.map_err(|error| Trouble::Write(aside, error))
}

/// Brings the files over one by one: first what pages use, then the pages, then the removals, so
/// that no visitor meets a page whose parts are not there yet.
fn update_in_place(new: &Path, target: &Path) -> io::Result<()> {
    let files = files_in(new)?;
    let is_page = |path: &Path| path.extension().is_some_and(|ending| ending == "html");
    let (pages, others): (Vec<&PathBuf>, Vec<&PathBuf>) =
        files.iter().partition(|path| is_page(path));
    for path in others.into_iter().chain(pages) {
        let (from, to) = (new.join(path), target.join(path));
        if same_bytes(&from, &to).unwrap_or(false) {
            continue;
        }
        if let Some(folder) = to.parent() {
            make_folder(folder)?;
        }
        if to.is_dir() {
            fs::remove_dir_all(&to)?;
        }
        move_file(&from, &to)?;
    }
    remove_others(target, &files, &target.join(staging_name(OsStr::new(""))))
}

/// Makes a folder where a file of the old site may stand.
fn make_folder(folder: &Path) -> io::Result<()> {
    if let Some(file) = folder.ancestors().find(|it| it.is_file()) {
        fs::remove_file(file)?;
    }
    fs::create_dir_all(folder)
}

fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            let beside =
                to.with_file_name(hidden(to.file_name().unwrap_or_default(), "regiovisie-nieuw"));
            fs::copy(from, &beside)?;
            fs::rename(&beside, to)
        }
        result => result,
    }
}

/// The files in a folder, relative to it, sorted.
fn files_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = walkdir::WalkDir::new(folder).into_iter();
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(io::Error::from)?;
        if !entry.file_type().is_dir() {
            files.push(entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_path_buf());
        }
    }
    files.sort();
    Ok(files)
}

/// Takes away what the new site does not have: files first, then folders that became empty. The
/// folder that the new site was made in takes itself away.
fn remove_others(target: &Path, files: &[PathBuf], staging: &Path) -> io::Result<()> {
    for entry in walkdir::WalkDir::new(target).min_depth(1).contents_first(true) {
        let entry = entry.map_err(io::Error::from)?;
        let path = entry.path();
        // Not `filter_entry`: with contents first it leaves out the neighbours of a folder too.
        if path.starts_with(staging) {
            continue;
        }
        let inside = path.strip_prefix(target).unwrap_or(path);
        if entry.file_type().is_dir() {
            // Refused while something stands in it, which is as it should be.
            let _ = fs::remove_dir(path);
        } else if inside != Path::new(&lock_name(OsStr::new("")))
            && files.binary_search_by(|file| file.as_path().cmp(inside)).is_err()
        {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with these files; the text of each is its own path unless given after `=`.
    fn folder(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let (path, text) = file.split_once('=').unwrap_or((file, file));
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn paths(folder: &Path) -> Vec<String> {
        let entries = walkdir::WalkDir::new(folder).min_depth(1).sort_by_file_name();
        entries
            .into_iter()
            .map(|it| it.unwrap().path().strip_prefix(folder).unwrap().display().to_string())
            .collect()
    }

    #[test]
    fn a_mount_point_gets_the_new_files_and_loses_the_others() {
        let target = folder(&["a.html=oud", "gelijk.html", "weg/b.html", "map", "x/y.css"]);
        // The new site is made inside the mount point, which is the one place of that file system.
        let staging = target.path().join(staging_name(OsStr::new("")));
        let new = folder(&["a.html=nieuw", "gelijk.html", "map/c.html", "x=bestand"]);
        fs::rename(new.path(), &staging).unwrap();
        let gelijk = target.path().join("gelijk.html");
        let time = fs::metadata(&gelijk).unwrap().modified().unwrap();
        update_in_place(&staging, target.path()).unwrap();
        fs::remove_dir_all(&staging).unwrap();
        assert_eq!(paths(target.path()), ["a.html", "gelijk.html", "map", "map/c.html", "x"]);
        assert_eq!(fs::read_to_string(target.path().join("a.html")).unwrap(), "nieuw");
        assert_eq!(fs::metadata(&gelijk).unwrap().modified().unwrap(), time);
    }

    #[test]
    fn in_two_steps_the_old_site_goes_and_the_new_one_stands() {
        let parent = folder(&["oud/a", "nieuw/b"]);
        let at = |name: &str| parent.path().join(name);
        in_two_steps(&at("nieuw"), &at("oud"), &at("opzij")).unwrap();
        assert_eq!(paths(parent.path()), ["oud", "oud/b"]);
    }
}
