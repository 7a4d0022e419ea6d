//! Makes the pictures of the website. Each file is read and unpacked once for all its forms; a form
//! that the old site has already is taken over, since its name tells what is in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rayon::prelude::*;

use super::output_folder::OutputFolder;
use super::trouble::Trouble;
use crate::diagnostic::{Diagnostic, catalogue};
use crate::engine::{Build, PictureFile};
use crate::picture::{self, Form};
use crate::source::{SitePath, Span};

/// Writes all pictures; `step` is called for each. Gives those that could not be made after all.
///
/// # Errors
///
/// When one cannot be read, or the disk refuses.
pub(super) fn write(
    build: &Build,
    folder: &OutputFolder,
    root: &Path,
    step: &(dyn Fn() + Sync),
) -> Result<Vec<Diagnostic>, Trouble> {
    let mut wanted: BTreeMap<SitePath, Vec<(Form, &str)>> = BTreeMap::new();
    for (file_idx, file) in build.files.iter().enumerate() {
        if let Some(PictureFile { from, form }) = build.picture_at(file_idx) {
            wanted.entry(from.clone()).or_default().push((*form, &file.path));
        }
    }
    let written = wanted.into_par_iter().map(|(from, files)| {
        let mut missing = vec![];
        for (form, path) in files {
            if form == Form::Bare || !folder.take_over(path)? {
                missing.push((form, path));
            } else {
                step();
            }
        }
        let on_disk = root.join(from.as_str());
        let bytes = fs::read(&on_disk).map_err(|error| Trouble::Read(on_disk, error))?;
        let forms: Vec<Form> = missing.iter().map(|(form, _)| *form).collect();
        let mut found = None;
        for ((_, path), made) in missing.into_iter().zip(picture::make(&bytes, &forms)) {
            match made {
                Some(bytes) => folder.write(path, &bytes)?,
                None => found = Some(unreadable(build, &from)),
            }
            step();
        }
        Ok(found)
    });
    let found: Result<Vec<Option<Diagnostic>>, Trouble> = written.collect();
    Ok(found?.into_iter().flatten().collect())
}

/// What one file of the site is made of, for a server that makes it when asked: the bytes of the
/// picture in its form, `None` when they cannot be made.
pub(super) fn one(bytes: &[u8], form: Form) -> Option<Vec<u8>> {
    picture::make(bytes, &[form]).into_iter().next().flatten()
}

/// Where the picture is shown first, else the file itself.
fn unreadable(build: &Build, path: &SitePath) -> Diagnostic {
    let shown = build.check.publication.shown_pictures();
    let at = shown.get(path).cloned().unwrap_or_else(|| Span::top(path));
    catalogue::unreadable_picture(at, path.file_name())
}
