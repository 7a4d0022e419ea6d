//! Runs the line to its end: a check, and every file of the site, made one by one when asked.

use super::{Cache, Check, Input};
use crate::diagnostic::Diagnostic;
use crate::source::SitePath;

/// What the site is made for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// To be published: guidance and kept-back pages left out, minified, under the base path.
    Publish,
    /// To be looked at by the writer: guidance and kept-back pages shown and marked, checklist
    /// always shown, at `/`.
    Preview,
}

/// A checked publication whose files can be made one by one, in any order, from any thread.
#[derive(Debug)]
pub struct Build {
    /// The check, findings of the theme and of the site's own making included.
    pub check: Check,
    /// Every file of the output, sorted by path, no path twice.
    pub files: Vec<PlannedFile>,
}

/// A file of the output that can be made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlannedFile {
    /// Relative to the output folder, with `/`: `visie/index.html`.
    pub path: String,
    /// The address without the base path (`/visie/`); for assets the path with a leading `/`.
    pub address: String,
    /// The media type, for the preview server: `text/html; charset=utf-8`.
    pub media_type: &'static str,
    /// Whether it is a page for visitors, for the closing line.
    pub is_page: bool,
}

/// A made file.
#[derive(Clone, PartialEq, Debug)]
pub struct Rendered {
    /// Its bytes, or the file to copy.
    pub body: FileBody,
    /// What went wrong while making it (a template that failed on this page); the file is there
    /// all the same, made with the built-in template.
    pub diagnostics: Vec<Diagnostic>,
}

/// The bytes of an output file, or where they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileBody {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of this file in the region's folder.
    Copy(SitePath),
}

/// Runs the whole line; files are made by [`Build::render`].
pub fn build(input: &Input, cache: &mut Cache, purpose: Purpose) -> Build {
    let _ = purpose;
    Build { check: super::check(input, cache), files: vec![] }
}

impl Build {
    /// Makes the file at this position of [`Build::files`].
    pub fn render(&self, file_idx: usize) -> Rendered {
        let _ = file_idx;
        Rendered { body: FileBody::Bytes(vec![]), diagnostics: vec![] }
    }
}
