//! Footnotes: numbered in the order in which the text names them, each with a way back.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::{Placed, Writer};
use crate::output::html;

/// The footnotes of a page.
pub(super) struct Notes<'a> {
    /// Positions of the events inside each definition, by label.
    defined: BTreeMap<&'a str, Range<usize>>,
    /// Labels in the order of their numbers, with how often each was named.
    named: Vec<(&'a str, usize)>,
}

impl<'a> Notes<'a> {
    pub(super) fn of(events: &'a [Placed<'a>]) -> Self {
        let mut defined = BTreeMap::new();
        let mut open: Option<(&str, usize)> = None;
        for (idx, (event, _)) in events.iter().enumerate() {
            match event {
                Event::Start(Tag::FootnoteDefinition(label)) => open = Some((label, idx + 1)),
                Event::End(pulldown_cmark::TagEnd::FootnoteDefinition) => {
                    if let Some((label, start)) = open.take() {
                        defined.entry(label).or_insert(start..idx);
                    }
                }
                _ => {}
            }
        }
        Self { defined, named: vec![] }
    }
}

impl<'a> Writer<'a> {
    pub(super) fn footnote_reference(&mut self, label: &'a str) {
        if !self.notes.defined.contains_key(label) {
            return;
        }
        let (number, n_named) =
            match self.notes.named.iter_mut().enumerate().find(|(_, (named, _))| *named == label) {
                Some((idx, (_, n_named))) => {
                    *n_named += 1;
                    (idx + 1, *n_named)
                }
                None => {
                    self.notes.named.push((label, 1));
                    (self.notes.named.len(), 1)
                }
            };
        let name = self.labels.with("noot", &[("n", number.into())]);
        self.out.push_str("<sup><a");
        html::attribute(&mut self.out, "id", &back_id(number, n_named));
        html::attribute(&mut self.out, "href", &format!("#rv-noot-{number}"));
        self.out.push_str(" role=doc-noteref");
        html::attribute(&mut self.out, "aria-label", &name);
        self.out.push_str(&format!(">{number}</a></sup>"));
    }

    /// Writes the notes that the text named, at the end of the page.
    pub(super) fn footnotes(&mut self) {
        if self.notes.named.is_empty() {
            return;
        }
        self.out.push_str(
            "<section class=rv-noten role=doc-endnotes aria-labelledby=rv-noten><h2 id=rv-noten>",
        );
        html::text(&mut self.out, &self.labels.text("noten"));
        self.out.push_str("</h2><ol>");
        // A note may name another note, so the list may grow while it is written.
        let mut idx = 0;
        while let Some((label, _)) = self.notes.named.get(idx).copied() {
            self.out.push_str("<li");
            html::attribute(&mut self.out, "id", &format!("rv-noot-{}", idx + 1));
            self.out.push('>');
            if let Some(events) = self.notes.defined.get(label).cloned() {
                self.range(events);
            }
            self.way_back(idx);
            self.out.push_str("</li>");
            idx += 1;
        }
        self.out.push_str("</ol></section>");
    }

    fn way_back(&mut self, note_idx: usize) {
        let n_named = self.notes.named.get(note_idx).map_or(0, |(_, n_named)| *n_named);
        let inside = self.out.ends_with("</p>");
        if inside {
            self.out.truncate(self.out.len() - "</p>".len());
        }
        let name = self.labels.with("noot-terug", &[("n", (note_idx + 1).into())]);
        for time in 1..=n_named {
            self.out.push_str(" <a");
            html::attribute(&mut self.out, "href", &format!("#{}", back_id(note_idx + 1, time)));
            self.out.push_str(" role=doc-backlink class=rv-noot-terug");
            html::attribute(&mut self.out, "aria-label", &name);
            self.out.push_str(">↩</a>");
        }
        if inside {
            self.out.push_str("</p>");
        }
    }
}

/// The anchor of the place that named a note.
fn back_id(number: usize, time: usize) -> String {
    if time == 1 {
        format!("rv-noot-{number}-terug")
    } else {
        format!("rv-noot-{number}-terug-{time}")
    }
}
