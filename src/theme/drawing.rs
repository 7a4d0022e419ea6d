//! Drawings in lines that a theme or a house style brings: cleaned like those of pages.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, catalogue};
use crate::picture::{self, Family, Form};
use crate::source::{Source, Span};

/// A drawing as it is published.
pub(super) struct Drawing {
    pub text: Arc<str>,
    /// Width and height in whole pixels, where it says so.
    pub size: Option<(u32, u32)>,
}

/// Whether the name is that of a drawing in lines.
pub(super) fn is_drawing(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, kind)| kind.eq_ignore_ascii_case("svg"))
}

/// Cleans a drawing; `None` for what is none. One that is used twice is reported once, so the
/// place is the file itself and not where it is named.
pub(super) fn clean(source: &Source, found: &mut Vec<Diagnostic>) -> Option<Drawing> {
    let (drawing, wrong) = cleaned(source);
    found.extend(wrong.filter(|wrong| !found.contains(wrong)));
    drawing
}

fn cleaned(source: &Source) -> (Option<Drawing>, Option<Diagnostic>) {
    if let Some(fault) = &source.fault {
        return (None, Some(catalogue::source_fault(&source.path, fault)));
    }
    let (at, name) = (Span::top(&source.path), source.path.file_name());
    let bytes = source.text.as_bytes();
    let read = picture::read(bytes).ok().filter(|it| it.family == Family::Svg);
    let made = picture::make(bytes, &[Form::Bare]).into_iter().flatten().next();
    let text = made.and_then(|bytes| String::from_utf8(bytes).ok());
    let (Some(read), Some(text)) = (read, text) else {
        return (None, Some(catalogue::unreadable_picture(at, name)));
    };
    let is_changed = !read.removed.is_empty();
    let wrong = is_changed.then(|| catalogue::cleaned_drawing(at, name, &read.removed));
    (Some(Drawing { text: text.into(), size: read.size }), wrong)
}
