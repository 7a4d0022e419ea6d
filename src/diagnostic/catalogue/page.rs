//! What is wrong in one page as it was typed: front matter, headings, raw HTML, tables.

use super::{advice, error, list, warning, with_nearest};
use crate::diagnostic::{Diagnostic, Location, Message};
use crate::source::Span;

/// `kopblok-niet-gesloten`: front matter without its closing `---`.
pub fn unclosed_front_matter(at: Span) -> Diagnostic {
    error("kopblok-niet-gesloten", Location::At(at), vec![])
}

/// `kopblok-niet-geopend`: front matter without its opening `---`.
/// `is_dash` where Word made one dash of them.
pub fn unopened_front_matter(at: Span, is_dash: bool) -> Diagnostic {
    let dash = if is_dash { "streep" } else { "niets" };
    error("kopblok-niet-geopend", Location::At(at), vec![("soort", dash.into())])
}

/// `kopblok-toml`: front matter between `+++`, which is not read.
pub fn toml_front_matter(at: Span) -> Diagnostic {
    error("kopblok-toml", Location::At(at), vec![])
}

/// `kop-accolades`: braces behind a heading that were not understood and would be shown.
pub fn braces_left_as_text(at: Span) -> Diagnostic {
    error("kop-accolades", Location::At(at), vec![])
}

/// `anker-komma`: a comma behind an anchor; the anchor is read without it.
pub fn comma_in_anchor(at: Span, anchor: &str) -> Diagnostic {
    error("anker-komma", Location::At(at), vec![("anker", anchor.into())])
}

/// `kop-attribuut`: a word in the braces behind a heading that means nothing there.
pub fn stray_attribute(at: Span, word: &str, meant: Option<&str>) -> Diagnostic {
    let found = error("kop-attribuut", Location::At(at), vec![("woord", word.into())]);
    with_nearest(found, meant)
}

/// `anker-dubbel`: the same anchor typed twice on a page; the second is made from the words.
pub fn duplicate_anchor(at: Span, anchor: &str, first: Option<Span>) -> Diagnostic {
    let mut found = error("anker-dubbel", Location::At(at), vec![("anker", anchor.into())]);
    if let Some(first) = first {
        found.labels.push((first, Message::new("anker-dubbel.eerste", vec![])));
    }
    found
}

/// `html-verwijderd`: elements or attributes in raw HTML that are not let through.
pub fn html_removed(at: Span, names: &[String]) -> Diagnostic {
    let names = list(names.iter().map(String::as_str));
    warning("html-verwijderd", Location::At(at), vec![("wat", names.into())])
}

/// `tabel-niet-begrepen`: a table drawn with dashes, which cannot be read with certainty.
pub fn drawn_table(at: Span) -> Diagnostic {
    warning("tabel-niet-begrepen", Location::At(at), vec![])
}

/// `resten-van-word`: remains of a converter that were understood and left out.
pub fn word_remains(at: Span, count: usize) -> Diagnostic {
    advice("resten-van-word", Location::At(at), vec![("aantal", count.into())])
}
