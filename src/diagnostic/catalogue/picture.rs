//! What is wrong with a picture or drawing.

use super::{advice, error, list, warning, with_nearest};
use crate::diagnostic::{Diagnostic, Location};
use crate::source::Span;

/// `afbeelding-ontbreekt`: a picture that is not there.
pub fn missing_picture(at: Span, target: &str, nearest: Option<&str>) -> Diagnostic {
    let found = error("afbeelding-ontbreekt", Location::At(at), vec![("doel", target.into())]);
    with_nearest(found, nearest)
}

/// `afbeelding-extern`: a picture on another host, which visitors' browsers would have to ask.
pub fn remote_picture(at: Span, target: &str) -> Diagnostic {
    error("afbeelding-extern", Location::At(at), vec![("doel", target.into())])
}

/// `afbeelding-onleesbaar`: a picture that is damaged, not whole, or none at all.
pub fn unreadable_picture(at: Span, name: &str) -> Diagnostic {
    error("afbeelding-onleesbaar", Location::At(at), vec![("bestand", name.into())])
}

/// `afbeelding-formaat`: a picture in a format that browsers do not show, or not well.
pub fn foreign_picture(at: Span, name: &str) -> Diagnostic {
    error("afbeelding-formaat", Location::At(at), vec![("bestand", name.into())])
}

/// `afbeelding-te-groot`: a picture with more bytes or pixels than are unpacked; `size` says how
/// much of which.
pub fn huge_picture(at: Span, name: &str, size: &str) -> Diagnostic {
    let args = vec![("bestand", name.into()), ("maat", size.into())];
    error("afbeelding-te-groot", Location::At(at), args)
}

/// `afbeelding-klein`: a photo of so few pixels that it is probably the small copy of another.
pub fn small_picture(at: Span, name: &str, width_px: usize) -> Diagnostic {
    let args = vec![("bestand", name.into()), ("breedte", width_px.into())];
    advice("afbeelding-klein", Location::At(at), args)
}

/// `afbeelding-beweegt`: a picture that moves, of which only the first frame is shown.
/// Source: WCAG 2.1, 2.2.2.
pub fn moving_picture(at: Span, name: &str) -> Diagnostic {
    warning("afbeelding-beweegt", Location::At(at), vec![("bestand", name.into())])
}

/// `tekening-opgeschoond`: a drawing with parts that could run or ask another website, which are
/// not published.
pub fn cleaned_drawing(at: Span, name: &str, removed: &[String]) -> Diagnostic {
    let removed = list(removed.iter().map(String::as_str));
    let args = vec![("bestand", name.into()), ("weg", removed.into())];
    warning("tekening-opgeschoond", Location::At(at), args)
}
