//! What could be better in the language, accessibility and structure of one page.

use super::{advice, error, warning, with_first};
use crate::diagnostic::{Diagnostic, Location};
use crate::source::Span;

/// `kop-springt`: a heading skips a level, so a screen reader's outline has a hole.
/// Source: WCAG 2.1, 1.3.1 (technique H42).
pub fn heading_skips(at: Span, from: usize, to: usize) -> Diagnostic {
    let args = vec![("van", from.into()), ("naar", to.into()), ("niveau", (from + 1).into())];
    warning("kop-springt", Location::At(at), args)
}

/// `kop-leeg`: a heading without words.
/// Source: WCAG 2.1, 2.4.6.
pub fn empty_heading(at: Span) -> Diagnostic {
    warning("kop-leeg", Location::At(at), vec![])
}

/// `kop-te-lang`: a heading with more words than a reader takes in; it is cut in menus and lists.
pub fn long_heading(at: Span, n_chars: usize, most: usize) -> Diagnostic {
    let args = vec![("tekens", n_chars.into()), ("hoogstens", most.into())];
    advice("kop-te-lang", Location::At(at), args)
}

/// `kop-eigen-nummer`: a heading begins with a number, and the program adds one.
pub fn typed_number(at: Span, number: &str) -> Diagnostic {
    advice("kop-eigen-nummer", Location::At(at), vec![("nummer", number.into())])
}

/// `begrip-dubbel`: a term that was explained before; readers see the first explanation.
pub fn term_twice(at: Span, term: &str, first: Span) -> Diagnostic {
    with_first(advice("begrip-dubbel", Location::At(at), vec![("begrip", term.into())]), first)
}

/// `begrip-volgorde`: a term that stands after one that comes later in the alphabet.
pub fn term_out_of_order(at: Span, term: &str, before: &str) -> Diagnostic {
    let args = vec![("begrip", term.into()), ("ander", before.into())];
    advice("begrip-volgorde", Location::At(at), args)
}

/// `nepkop`: a bold line that stands as a heading and is none.
/// Source: WCAG 2.1, 1.3.1 (failure F2).
pub fn bold_heading(at: Span) -> Diagnostic {
    advice("nepkop", Location::At(at), vec![])
}

/// `kop-zonder-spatie`: hashes without a space behind them, which make no heading.
pub fn heading_without_space(at: Span) -> Diagnostic {
    error("kop-zonder-spatie", Location::At(at), vec![])
}

/// `tabel-zonder-lijn`: rows of a table without the line of dashes under the first.
pub fn table_without_rule(at: Span) -> Diagnostic {
    warning("tabel-zonder-lijn", Location::At(at), vec![])
}

/// `lijst-uit-word`: lines that begin with a bullet of Word, which make no list.
pub fn bullet_as_text(at: Span, sign: &str) -> Diagnostic {
    warning("lijst-uit-word", Location::At(at), vec![("teken", sign.into())])
}

/// `tabs-als-tabel`: lines with tabs between the words, as a table of Word leaves them.
pub fn tabs_as_table(at: Span) -> Diagnostic {
    warning("tabs-als-tabel", Location::At(at), vec![])
}

/// `bijschrift-zonder-tabel`: the name of a table with no table below it.
pub fn caption_without_table(at: Span) -> Diagnostic {
    advice("bijschrift-zonder-tabel", Location::At(at), vec![])
}

/// `link-niet-begrepen`: brackets of a link or picture that would be shown as they are, mostly
/// because of a space in the address.
pub fn literal_link(at: Span, target: &str) -> Diagnostic {
    const CURLY: [char; 6] = ['“', '”', '„', '‘', '’', '‚'];
    let target = target.trim();
    let quotes = |ch: char| CURLY.contains(&ch) || ch == '"' || ch == '\'';
    let title_at = target.find(quotes).filter(|at| {
        target.get(..*at).is_some_and(|before| before.ends_with(char::is_whitespace))
            && target.ends_with(quotes)
    });
    let (address, title) = target.split_at(title_at.unwrap_or(target.len()));
    let address = address.trim_end();
    let mut repaired = address.replace(' ', "%20");
    if !title.is_empty() {
        repaired = format!("{repaired} \"{}\"", title.trim_matches(quotes));
    }
    let has_curly_only = title.contains(CURLY) && !address.contains(' ');
    let kind = if has_curly_only { "krul" } else { "spatie" };
    let args = vec![("doel", target.into()), ("hersteld", repaired.into()), ("soort", kind.into())];
    warning("link-niet-begrepen", Location::At(at), args)
}

/// `voetnoot-ontbreekt`: a mark of a footnote whose text is not there.
pub fn missing_footnote(at: Span, name: &str) -> Diagnostic {
    warning("voetnoot-ontbreekt", Location::At(at), vec![("naam", name.into())])
}

/// `link-vaag`: words of a link that say nothing on their own.
/// Source: WCAG 2.1, 2.4.4 (failure F63).
pub fn vague_link(at: Span, text: &str) -> Diagnostic {
    advice("link-vaag", Location::At(at), vec![("tekst", text.into())])
}

/// `afbeelding-zonder-tekst`: a picture without alternative text.
/// Source: WCAG 2.1, 1.1.1.
pub fn no_alternative_text(at: Span, name: &str) -> Diagnostic {
    warning("afbeelding-zonder-tekst", Location::At(at), vec![("bestand", name.into())])
}

/// `afbeelding-tekst-zwak`: alternative text that says only that it is a picture.
/// Source: WCAG 2.1, 1.1.1 (failure F30).
pub fn weak_alternative_text(at: Span, text: &str) -> Diagnostic {
    advice("afbeelding-tekst-zwak", Location::At(at), vec![("tekst", text.into())])
}
