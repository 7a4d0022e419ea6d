//! Headings: their level on the page, their anchor, and the marks of what they treat.

use std::ops::Range;

use pulldown_cmark::{HeadingLevel, Tag};

use super::Writer;
use super::raw::has_words;
use crate::document::Heading;
use crate::output::html;
use crate::site::{TocItem, shortened};

/// The deepest level with a link to itself.
const LAST_LINKED: u8 = 4;

impl<'a> Writer<'a> {
    /// Writes a heading as a whole; gives the position after it.
    pub(super) fn heading(&mut self, idx: usize, tag: &Tag<'_>, place: &Range<usize>) -> usize {
        let end = self.end_of(idx);
        let known_idx = self.known_heading(place);
        let known = known_idx.and_then(|idx| self.document.headings.get(idx));
        let own_number = known_idx.and_then(|idx| self.numbers.get(idx).cloned().flatten());
        let written = match tag {
            Tag::Heading { level, .. } => number(*level),
            _ => 2,
        };
        // A level is never skipped on the way down, whatever was typed.
        let level = (written + self.level_shift).clamp(2, 6).min(self.last_level + 1);
        let start = self.out.len();
        let linked = known.filter(|_| level <= LAST_LINKED);
        if linked.is_some() {
            self.out.push_str("<div class=rv-kopregel>");
        }
        self.out.push_str(&format!("<h{level}"));
        if let Some(heading) = known {
            html::attribute(&mut self.out, "id", &heading.id);
        }
        self.out.push('>');
        if let Some(number) = &own_number {
            self.out.push_str(number);
            self.out.push(' ');
        }
        let words = self.out.len();
        self.is_bare_kept = true;
        self.range(idx + 1..end);
        self.is_bare_kept = false;
        if !has_words(self.out.get(words..).unwrap_or_default()) {
            self.no_heading(start, known);
            return end + 1;
        }
        self.last_level = level;
        self.out.push_str(&format!("</h{level}>"));
        if let Some(heading) = linked {
            self.link_to_itself(heading);
        }
        if let Some(heading) = known {
            self.marks(heading);
            self.note_in_toc(level, heading, own_number);
        }
        end + 1
    }

    /// A link to copy, beside the heading and not in it, so that its name stays what was written.
    fn link_to_itself(&mut self, heading: &Heading) {
        let name =
            self.labels.with("link-naar-kop", &[("kop", shortened(&heading.text).as_ref().into())]);
        self.out.push_str("<a class=rv-anker");
        html::attribute(&mut self.out, "href", &format!("#{}", html::address(&heading.id)));
        html::attribute(&mut self.out, "aria-label", &name);
        self.out.push_str(">#</a></div>");
    }

    /// Takes back a heading without words, which would only be a hole in the outline. What it
    /// claims is still marked, at a place that can be linked to.
    fn no_heading(&mut self, start: usize, known: Option<&'a Heading>) {
        self.out.truncate(start);
        let Some(heading) = known.filter(|heading| !heading.dekt.is_empty()) else { return };
        self.out.push_str("<span");
        html::attribute(&mut self.out, "id", &heading.id);
        self.out.push_str("></span>");
        self.marks(heading);
    }

    /// The position of the heading at this place.
    fn known_heading(&self, place: &Range<usize>) -> Option<usize> {
        let headings = &self.document.headings;
        let at = headings.partition_point(|heading| (heading.span.start as usize) < place.end);
        let heading = headings.get(at.checked_sub(1)?)?;
        (heading.span.end as usize > place.start).then_some(at - 1)
    }

    /// The quiet line under a heading that treats requirements; no part of its name.
    fn marks(&mut self, heading: &Heading) {
        let marks = self.site.heading_marks(heading);
        if marks.is_empty() {
            return;
        }
        self.out.push_str("<p class=rv-merk><span aria-hidden=true>◆</span> ");
        html::text(&mut self.out, &self.labels.with("merk", &[("n", marks.len().into())]));
        for (idx, mark) in marks.iter().enumerate() {
            self.out.push_str(if idx == 0 { " " } else { ", " });
            self.out.push_str("<a");
            html::attribute(&mut self.out, "href", &mark.adres);
            self.out.push('>');
            html::text(&mut self.out, &mark.id);
            self.out.push_str("</a>");
        }
        self.out.push_str("</p>");
    }

    fn note_in_toc(&mut self, level: u8, heading: &Heading, number: Option<String>) {
        let anker = html::address(&heading.id);
        let words = shortened(&heading.text);
        let titel = number.map_or_else(|| words.to_string(), |number| format!("{number} {words}"));
        let item = TocItem { titel, anker, onder: vec![] };
        match level {
            2 => self.toc.push(item),
            3 => {
                if let Some(above) = self.toc.last_mut() {
                    above.onder.push(item);
                }
            }
            _ => {}
        }
    }
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
