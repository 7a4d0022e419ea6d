//! Looks at the pictures that pages show, and reports those that a website cannot show well.

use std::collections::{BTreeMap, BTreeSet};

use super::{Publication, Target};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::picture::{Family, Fault, Picture, is_foreign};
use crate::source::{SitePath, Span};

/// A photo of fewer pixels across is probably the small copy of a larger one. Source: our own
/// choice; a third of a column of text.
const SMALL_PX: u32 = 240;

impl Publication {
    /// The pictures that published pages show, each with the place where it is shown first.
    pub fn shown_pictures(&self) -> BTreeMap<SitePath, Span> {
        let mut shown = BTreeMap::new();
        for document in self.documents.iter().filter(|document| document.is_published()) {
            for picture in &document.pictures {
                if let Target::Asset(path) = self.resolve(document, &picture.target) {
                    shown.entry(path).or_insert_with(|| picture.span.clone());
                }
            }
        }
        shown
    }

    /// Reports each picture once, where it is shown first; a damaged one that no page shows at
    /// its own file, since that would be published too.
    pub(super) fn check_pictures(&self, found: &mut Vec<Diagnostic>) {
        let mut seen = BTreeSet::new();
        for document in &self.documents {
            for picture in &document.pictures {
                let Target::Asset(path) = self.resolve(document, &picture.target) else { continue };
                if !seen.insert(path.clone()) {
                    continue;
                }
                let at = picture.span.clone();
                match self.pictures.get(&path) {
                    Some(Ok(picture)) => about(picture, &path, at, found),
                    Some(Err(fault)) => found.push(refused(*fault, &path, at)),
                    None if is_foreign(path.as_str()) => {
                        found.push(catalogue::foreign_picture(at, path.file_name()));
                    }
                    None => {}
                }
            }
        }
        for (path, picture) in &self.pictures {
            let at = Span::top(path);
            match picture {
                Err(Fault::Unreadable) if !seen.contains(path) => {
                    found.push(refused(Fault::Unreadable, path, at));
                }
                Ok(picture) if !seen.contains(path) && !picture.removed.is_empty() => {
                    about(picture, path, at, found);
                }
                Ok(_) | Err(_) => {}
            }
        }
    }
}

fn refused(fault: Fault, path: &SitePath, at: Span) -> Diagnostic {
    let name = path.file_name();
    match fault {
        Fault::Unreadable => catalogue::unreadable_picture(at, name),
        Fault::TooManyBytes(bytes) => {
            let mb = bytes.div_ceil(1024 * 1024) as usize;
            catalogue::huge_picture(at, name, &format!("{mb} MB"))
        }
        Fault::TooManyPixels(pixels) => {
            let millions = pixels.div_ceil(1_000_000);
            catalogue::huge_picture(at, name, &format!("{millions} megapixel"))
        }
    }
}

fn about(picture: &Picture, path: &SitePath, at: Span, found: &mut Vec<Diagnostic>) {
    let name = path.file_name();
    if picture.is_animated {
        found.push(catalogue::moving_picture(at.clone(), name));
    }
    if !picture.removed.is_empty() {
        found.push(catalogue::cleaned_drawing(at.clone(), name, &picture.removed));
    }
    let width = picture.size.map(|(width, _)| width);
    if let Some(width) = width.filter(|width| *width < SMALL_PX && picture.family == Family::Jpeg) {
        found.push(catalogue::small_picture(at, name, width as usize));
    }
}
