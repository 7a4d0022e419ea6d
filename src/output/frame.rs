//! The document around pages: made once, cut at the spots where a page's own parts go.
//!
//! A template writes a mark where a part goes; the mark survives the minifying; here the result
//! is cut at the marks, and a page is the pieces with its parts in between. So a page never pays
//! for a menu it shares with others.

/// A spot for a part of a page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Slot {
    /// The title of the window.
    Title,
    /// One sentence about the page, inside an attribute.
    Description,
    /// The whole address, inside an attribute.
    Canonical,
    /// Everything between header and footer.
    Body,
    /// The pages of this part of the site.
    Navigation,
    /// The title of the page, inside an address.
    PageTitle,
    /// The whole address of the page, inside an address.
    PageAddress,
    /// ` aria-current=…` of the link to the page at this position, as a whole.
    Current(usize),
}

/// Around the number of a slot. Private use characters: no keyboard writes them.
const OPEN: char = '\u{f8f0}';
const CLOSE: char = '\u{f8f1}';

impl Slot {
    const FIRST_CURRENT: usize = 16;

    fn number(self) -> usize {
        match self {
            Self::Title => 0,
            Self::Description => 1,
            Self::Canonical => 2,
            Self::Body => 3,
            Self::Navigation => 4,
            Self::PageTitle => 5,
            Self::PageAddress => 6,
            Self::Current(page_idx) => Self::FIRST_CURRENT + page_idx,
        }
    }

    fn of(number: usize) -> Option<Self> {
        match number {
            0 => Some(Self::Title),
            1 => Some(Self::Description),
            2 => Some(Self::Canonical),
            3 => Some(Self::Body),
            4 => Some(Self::Navigation),
            5 => Some(Self::PageTitle),
            6 => Some(Self::PageAddress),
            _ => number.checked_sub(Self::FIRST_CURRENT).map(Self::Current),
        }
    }

    /// The text that marks the spot.
    pub(super) fn mark(self) -> String {
        format!("{OPEN}{}{CLOSE}", self.number())
    }

    /// The same for the inside of an attribute: the space keeps its quotes.
    pub(super) fn quoted_mark(self) -> String {
        format!("{} ", self.mark())
    }
}

/// HTML cut at its marks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Frame {
    /// A piece, and the slot behind it.
    pieces: Vec<(String, Slot)>,
    /// What follows the last slot.
    rest: String,
}

impl Frame {
    /// Cuts HTML at its marks. A mark without a known number is dropped.
    pub(super) fn cut(html: &str) -> Self {
        let mut pieces = vec![];
        let mut piece = String::new();
        let mut parts = html.split(OPEN);
        piece.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let Some((number, after)) = part.split_once(CLOSE) else {
                piece.push_str(part);
                continue;
            };
            let Some(slot) = number.parse().ok().and_then(Slot::of) else {
                piece.push_str(after);
                continue;
            };
            let after = match slot {
                Slot::Current(_) => whole_attribute(&mut piece, after),
                // The space that kept the quotes.
                Slot::Description | Slot::Canonical => after.strip_prefix(' ').unwrap_or(after),
                Slot::Title
                | Slot::Body
                | Slot::Navigation
                | Slot::PageTitle
                | Slot::PageAddress => after,
            };
            pieces.push((std::mem::take(&mut piece), slot));
            piece.push_str(after);
        }
        Self { pieces, rest: piece }
    }

    /// Puts a page's parts between the pieces.
    pub(super) fn fill(&self, out: &mut String, part: &dyn Fn(Slot, &mut String)) {
        for (piece, slot) in &self.pieces {
            out.push_str(piece);
            part(*slot, out);
        }
        out.push_str(&self.rest);
    }
}

/// Takes ` aria-current=` and its quotes away from around a mark, so that the slot stands for
/// the attribute as a whole.
fn whole_attribute<'a>(before: &mut String, after: &'a str) -> &'a str {
    let quote = before.ends_with(['"', '\'']).then(|| before.pop()).flatten();
    if before.ends_with(" aria-current=") {
        before.truncate(before.len() - " aria-current=".len());
    }
    match quote {
        Some(quote) => after.strip_prefix(quote).unwrap_or(after),
        None => after,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(html: &str) -> String {
        let mut out = String::new();
        Frame::cut(html).fill(&mut out, &|slot, out| out.push_str(&format!("[{slot:?}]")));
        out
    }

    #[test]
    fn a_document_is_cut_at_its_marks() {
        let title = Slot::Title.mark();
        let here = Slot::Current(7).mark();
        let about = Slot::Description.quoted_mark();
        for (html, expected) in [
            (format!("<title>{title} – x</title>"), "<title>[Title] – x</title>"),
            (format!("<a aria-current={here} href=/>b</a>"), "<a[Current(7)] href=/>b</a>"),
            (format!("<a aria-current=\"{here}\">b</a>"), "<a[Current(7)]>b</a>"),
            (format!("<meta content=\"{about}\">"), "<meta content=\"[Description]\">"),
            ("a\u{f8f0}b".to_owned(), "ab"),
            ("a\u{f8f0}9\u{f8f1}b".to_owned(), "ab"),
            ("niets".to_owned(), "niets"),
        ] {
            assert_eq!(filled(&html), expected);
        }
    }

    #[test]
    fn marks_survive_the_minifying() {
        let html = format!(
            "<!doctype html><html lang=nl><head><title>{}</title><meta name=description content=\"{}\">\
             </head><body><nav><a href=\"/a/\" aria-current=\"{}\">A</a></nav> {} </body></html>",
            Slot::Title.mark(),
            Slot::Description.quoted_mark(),
            Slot::Current(3).mark(),
            Slot::Body.mark(),
        );
        let found = filled(&crate::output::minify::minify(&html));
        for part in
            ["<title>[Title]</title>", "\"[Description]\"", "<a[Current(3)] href=/a/>", "[Body]"]
        {
            assert!(found.contains(part), "{part} in {found}");
        }
    }
}
