//! Regions for tests: from the disk, or from texts.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use regiovisie::engine::{Cache, Input, check};
use regiovisie::norm::BUILTIN;
use regiovisie::source::{Date, Digest, SitePath, Source};
use regiovisie::{pdf, picture};

/// The day on which all tests take place.
pub(crate) fn today() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

/// The folder of this project.
pub(crate) fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A cache in which the editions of the program were read before: that takes most of a check of
/// a small region.
pub(crate) fn cache() -> Cache {
    static WARM: OnceLock<Cache> = OnceLock::new();
    let warm = WARM.get_or_init(|| {
        let mut cache = Cache::default();
        let mut input = empty();
        let norms: Vec<String> =
            BUILTIN.iter().map(|it| format!("{} = \"{}\"\n", it.norm, it.edition)).collect();
        let settings = format!("[normen]\n{}", norms.concat());
        input.settings = Some(Source::new("regiovisie.toml", &settings));
        check(&input, &mut cache);
        cache
    });
    warm.clone()
}

/// An input without any file.
pub(crate) fn empty() -> Input {
    Input::empty(today())
}

/// Puts a file where it belongs by its path.
pub(crate) fn add(input: &mut Input, path: &str, bytes: &[u8]) {
    let source = || Source::from_bytes(path, bytes);
    if path == "regiovisie.toml" {
        input.settings = Some(source());
    } else if path.starts_with("norms/") {
        input.norms.insert(SitePath::new(path), source());
    } else if path.starts_with("oordelen/") {
        input.judgements.insert(SitePath::new(path), source());
    } else if is_look(path) && BINARIES.iter().any(|ending| path.ends_with(ending)) {
        input.assets.insert(SitePath::new(path), bytes.len() as u64);
        input.digests.insert(SitePath::new(path), Digest::of(bytes));
    } else if is_look(path) {
        input.theme.insert(SitePath::new(path), source());
    } else if path.ends_with(".md") {
        input.content.insert(SitePath::new(path), source());
    } else {
        if [".csv", ".tsv", ".yaml", ".yml"].iter().any(|ending| path.ends_with(ending)) {
            input.data.insert(SitePath::new(path), Source::from_data(path, bytes));
        }
        if picture::is_picture(path) {
            input.pictures.insert(SitePath::new(path), picture::read(bytes));
        }
        if pdf::is_pdf(path) {
            input.pdfs.insert(SitePath::new(path), pdf::read(bytes.to_vec()));
        }
        input.assets.insert(SitePath::new(path), bytes.len() as u64);
    }
}

/// Endings of files of the look that are no text.
const BINARIES: [&str; 6] = [".woff2", ".woff", ".png", ".jpg", ".webp", ".ico"];

fn is_look(path: &str) -> bool {
    path.starts_with("themes/") || path.starts_with("huisstijl/")
}

/// A region's folder from the disk.
pub(crate) fn read(folder: &Path) -> Input {
    let mut input = empty();
    let mut files = vec![];
    for part in ["content", "huisstijl", "norms", "oordelen", "themes"] {
        // The program's own folder holds the built-in theme; a region would not.
        if part != "themes" || folder != project() {
            walk(&folder.join(part), &mut files);
        }
    }
    files.push(folder.join("regiovisie.toml"));
    files.sort();
    for file in files {
        let path = file.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
        add(&mut input, &path, &fs::read(&file).unwrap());
    }
    input
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, files) } else { files.push(path) }
    }
}

/// All files below a folder with this extension, in path order.
pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files = vec![];
    walk(folder, &mut files);
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    files.sort();
    files
}
