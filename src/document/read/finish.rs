//! What is known only when a page has been walked through: where sections end, which of them hold
//! guidance alone, the anchors of terms, the title.

use super::Walk;
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::{Document, FrontMatter, Heading};
use crate::source::{Located, Source, Span, slug};

impl Walk<'_> {
    pub(super) fn finish(
        mut self,
        front: FrontMatter,
        start: usize,
        n_rewritten: usize,
    ) -> (Document, Vec<Diagnostic>) {
        self.flush();
        self.drop_caption();
        let end = self.source.text.len() as u32;
        self.doc.body = start as u32..end;
        close_sections(&mut self.doc.headings, end);
        mark_guidance(&mut self.doc, &self.content);
        self.doc.has_content = !self.content.is_empty();
        self.doc.front = front;
        self.terms();
        title(&mut self.doc, self.source);
        if n_rewritten > 0 {
            let top = self.doc.title.span.clone();
            self.found.push(catalogue::word_remains(top, n_rewritten));
        }
        (self.doc, self.found)
    }

    /// Gives terms their anchors, which an author may link to; a page that explains none has none.
    fn terms(&mut self) {
        let mut terms = std::mem::take(&mut self.doc.terms);
        if !self.doc.is_glossary() {
            // What a block explains is explained for all pages, wherever it stands.
            let blocks = &self.doc.blocks;
            terms.retain(|term| blocks.iter().any(|it| it.range.contains(&term.span.start)));
        }
        for term in &mut terms {
            let name = term.words.split(" (").next().unwrap_or_default();
            term.anchor = self.unique_id(None, &format!("begrip {name}"));
            self.doc.anchors.push(term.anchor.clone());
        }
        self.doc.terms = terms;
    }
}

/// A section runs to the next heading of the same or a higher level.
fn close_sections(headings: &mut [Heading], end: u32) {
    let starts: Vec<(u8, u32)> = headings.iter().map(|h| (h.level, h.span.start)).collect();
    for (idx, heading) in headings.iter_mut().enumerate() {
        let after = starts.get(idx + 1..).unwrap_or_default();
        let next = after.iter().find(|(level, _)| *level <= heading.level);
        heading.section.end = next.map_or(end, |(_, start)| *start);
    }
}

/// A section is guidance only when it holds guidance and nothing else to see.
fn mark_guidance(doc: &mut Document, content: &[u32]) {
    let mut content = content.to_vec();
    content.sort_unstable();
    for heading in &mut doc.headings {
        let from = content.partition_point(|at| *at < heading.section.start);
        let is_bare = content.get(from).is_none_or(|at| *at >= heading.section.end);
        let mut guidance = doc.guidance.iter();
        heading.is_guidance_only =
            is_bare && guidance.any(|range| heading.section.contains(&range.start));
    }
}

fn title(doc: &mut Document, source: &Source) {
    // A heading without words names nothing.
    let first = doc.headings.iter().enumerate().find(|(_, heading)| !heading.text.is_empty());
    match (&doc.front.titel, first) {
        (Some(titel), first) => {
            let repeats =
                first.filter(|(_, h)| h.level == 1 && slug(&h.text) == slug(&titel.value));
            doc.title_heading = repeats.map(|(idx, _)| idx);
            doc.title = titel.clone();
        }
        (None, Some((idx, heading))) => {
            doc.title_heading = Some(idx);
            doc.title = Located::new(heading.text.clone(), heading.span.clone());
        }
        (None, None) => {
            let name = source.path.file_name().trim_end_matches(".md");
            let folder = source.path.folder();
            let folder = folder.rsplit('/').next().unwrap_or_default();
            let name = if matches!(name, "_index" | "index") { folder } else { name };
            let words = name.replace(['-', '_'], " ");
            let mut letters = words.chars();
            let capital = letters.next().map(|ch| ch.to_uppercase().chain(letters).collect());
            doc.title = Located::new(capital.unwrap_or(words), Span::top(&source.path));
        }
    }
}
