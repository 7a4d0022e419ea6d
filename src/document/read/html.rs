//! Raw HTML in the text of a page: its tables, words, anchors, links and pictures count as those
//! of Markdown do.

use std::ops::Range;

use super::{OpenTable, Walk, caption_words};
use crate::diagnostic::catalogue;
use crate::document::{Link, Picture, raw_html};
use crate::markup::unescaped;

impl Walk<'_> {
    pub(super) fn html_block(&mut self, at: usize, html: &str) {
        let end = at + html.len();
        let refused = raw_html::refused(html);
        if !refused.is_empty() {
            let span = self.source.span(self.trimmed(at..end.min(self.source.text.len())));
            self.found.push(catalogue::html_removed(span, &refused));
        }
        // Only what visitors get to see counts: no comment, no script.
        let clean = raw_html::clean(html);
        let tags = raw_html::tags_with_words(&clean);
        self.note_ids(&tags);
        self.note_links(&tags, at, html);
        let tables = raw_html::tables(html);
        if tables.is_empty() {
            self.drop_caption();
            let first = clean.split('<').next();
            let after = tags.iter().map(|(_, words)| words.as_str());
            let text = first.into_iter().chain(after).collect::<Vec<&str>>().join(" ");
            if !text.trim().is_empty() {
                self.prose(&text, at as u32);
            }
        }
        for table in tables {
            let mut rows = table.rows.into_iter();
            let columns = rows.next().unwrap_or_default();
            let caption = match self.caption.take() {
                Some(caption) => Some(caption_words(&caption.text)),
                None => Some(table.caption).filter(|caption| !caption.is_empty()),
            };
            self.content.push(at as u32);
            let rows = rows.collect();
            self.push_table(OpenTable {
                range: at..end,
                caption,
                columns,
                rows,
                ..OpenTable::default()
            });
        }
    }

    pub(super) fn inline_html(&mut self, html: &str, range: Range<usize>) {
        if self.guidance_depth > 0 {
            return;
        }
        let refused = raw_html::refused(html);
        let at = range.start;
        if !refused.is_empty() && !html.starts_with("</") {
            self.found.push(catalogue::html_removed(self.source.span(range), &refused));
        }
        let clean = raw_html::clean(html);
        let tags = raw_html::tags_with_words(&clean);
        self.note_ids(&tags);
        self.note_links(&tags, at, html);
        if tags.iter().any(|(tag, _)| tag.name == "br") {
            self.block.text.push(' ');
        }
    }

    fn note_ids(&mut self, tags: &[raw_html::TagWithWords<'_>]) {
        for (tag, _) in tags {
            for (key, value) in tag.attributes() {
                if key == "id" || (key == "name" && tag.name == "a") {
                    self.doc.anchors.push(value.to_owned());
                }
            }
        }
    }

    /// Links and pictures in raw HTML lead somewhere too. Their place is that of the tag.
    fn note_links(&mut self, tags: &[raw_html::TagWithWords<'_>], at: usize, html: &str) {
        for (tag, words) in tags {
            let value = |key: &str| tag.attribute(key).map(|it| unescaped(it).into_owned());
            let place = |target: &str| {
                let start = html.find(target).and_then(|to| html.get(..to)?.rfind('<'));
                let start = start.unwrap_or(0);
                let end =
                    html.get(start..).and_then(|rest| rest.find('>')).map_or(0, |end| end + 1);
                self.source.span(at + start..at + start + end)
            };
            match (tag.name, value("href"), value("src")) {
                ("a", Some(target), _) => {
                    let (span, text) = (place(&target), words.clone());
                    self.doc.links.push(Link { target, span, text });
                }
                ("img", _, Some(target)) => {
                    let (span, alt) = (place(&target), value("alt").unwrap_or_default());
                    self.doc.pictures.push(Picture { target, alt, span });
                    self.content.push(at as u32);
                }
                _ => {}
            }
        }
    }
}
