//! Tables: a caption, headers with their scope, and a frame that scrolls on a narrow screen.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Tag};

use super::Writer;
use super::container::raw_of;
use super::raw_table::own_caption;
use crate::document::clean_html;
use crate::output::html;

/// Where the writer is in a table.
#[derive(Default)]
pub(super) struct State {
    alignments: Vec<Alignment>,
    caption: Option<Range<usize>>,
    in_head: bool,
    /// In a cell that heads others, or in the caption.
    in_header: bool,
    column_idx: usize,
    close: &'static str,
}

/// Where a table's caption stands, if it has one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Caption {
    /// On a line above the table.
    Above,
    /// In the table itself.
    Inside,
}

impl State {
    /// Whether the text at hand heads other cells, or names the table.
    pub(super) fn is_in_header(&self) -> bool {
        self.in_header
    }
}

impl<'a> Writer<'a> {
    /// Whether the paragraph between these positions is the caption of the table after it; if
    /// so, it is kept for the table.
    pub(super) fn caption_ahead(&mut self, start: usize, end: usize) -> bool {
        let Some((Event::Text(first), _)) = self.events.get(start + 1) else { return false };
        if !first.trim_start().starts_with("Tabel:") {
            return false;
        }
        let place = match self.events.get(end + 1) {
            Some((Event::Start(Tag::Table(_)), place)) => place,
            Some((Event::Start(Tag::HtmlBlock), place)) if self.unnamed_ahead(end + 1) => place,
            _ => return false,
        };
        let known = self.document.tables.iter().any(|table| {
            let overlaps = (table.range.start as usize) < place.end
                && (table.range.end as usize) > place.start;
            overlaps && table.caption.is_some()
        });
        if known {
            self.table.caption = Some(start + 1..end);
        }
        known
    }

    /// Whether the block of raw HTML at this position begins with a table that has no caption.
    fn unnamed_ahead(&self, idx: usize) -> bool {
        let clean = clean_html(&raw_of(self.events, idx));
        clean.trim_start().starts_with("<table") && !own_caption(&clean)
    }

    pub(super) fn table_start(&mut self, alignments: &[Alignment], place: &Range<usize>) {
        self.table.alignments = alignments.to_vec();
        self.table_frame(place.start, Caption::Above);
    }

    /// Opens a table and what it scrolls in, which both have its name; a caption that was kept
    /// for it is written.
    pub(super) fn table_frame(&mut self, at: usize, stands: Caption) {
        self.n_tables += 1;
        let id = format!("rv-tabel-{}", self.n_tables);
        self.out.push_str("<div class=rv-tabel role=group tabindex=0");
        let caption = self.table.caption.take();
        if caption.is_some() || stands == Caption::Inside {
            html::attribute(&mut self.out, "aria-labelledby", &id);
        } else {
            let name = self.table_name(at);
            html::attribute(&mut self.out, "aria-label", &name);
        }
        self.out.push_str("><table class=utrecht-table>");
        if let Some(caption) = caption {
            self.out.push_str("<caption");
            html::attribute(&mut self.out, "id", &id);
            self.out.push_str(" class=utrecht-table__caption>");
            self.caption(caption);
            self.out.push_str("</caption>");
        }
    }

    /// What a table without a caption is called: after the heading above it.
    pub(super) fn table_name(&self, at: usize) -> String {
        let above = self.document.heading_at(at as u32);
        let above = above.and_then(|idx| self.document.headings.get(idx));
        let subject = above.map_or(&self.document.title.value, |heading| &heading.text);
        self.labels.with("tabel-bij", &[("kop", subject.as_str().into())])
    }

    /// The caption with its markup, without the word that makes it one.
    fn caption(&mut self, events: Range<usize>) {
        self.table.in_header = true;
        if let Some((Event::Text(first), _)) = self.events.get(events.start) {
            let words = first.trim_start();
            html::text(&mut self.out, words.strip_prefix("Tabel:").unwrap_or(words).trim_start());
        }
        self.range(events.start + 1..events.end);
        self.table.in_header = false;
    }

    pub(super) fn table_head(&mut self) {
        self.table.in_head = true;
        self.table.column_idx = 0;
        self.out.push_str("<thead><tr>");
    }

    pub(super) fn table_head_end(&mut self) -> &'static str {
        self.table.in_head = false;
        "</tr></thead><tbody>"
    }

    pub(super) fn table_row(&mut self) {
        self.table.column_idx = 0;
        self.out.push_str("<tr>");
    }

    pub(super) fn table_cell(&mut self, idx: usize) {
        let is_empty = matches!(self.events.get(idx + 1), Some((Event::End(_), _)));
        let column_idx = self.table.column_idx;
        self.table.column_idx += 1;
        let scope = match (is_empty, self.table.in_head, column_idx) {
            // A header without words heads nothing.
            (true, _, _) => None,
            (false, true, _) => Some("col"),
            (false, false, 0) if self.table.alignments.len() > 1 => Some("row"),
            (false, false, _) => None,
        };
        self.table.in_header = scope.is_some();
        self.table.close = if scope.is_some() { "</th>" } else { "</td>" };
        self.out.push_str(if scope.is_some() { "<th" } else { "<td" });
        if let Some(scope) = scope {
            html::attribute(&mut self.out, "scope", scope);
        }
        match self.table.alignments.get(column_idx) {
            Some(Alignment::Right) => self.out.push_str(" class=rv-rechts"),
            Some(Alignment::Center) => self.out.push_str(" class=rv-midden"),
            Some(Alignment::Left | Alignment::None) | None => {}
        }
        self.out.push('>');
    }

    pub(super) fn table_cell_end(&mut self) -> &'static str {
        self.table.in_header = false;
        self.table.close
    }
}
