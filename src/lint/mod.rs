//! Finds what makes one document hard to use: for a screen reader, for a search engine, for a
//! reader in a hurry. Makes nothing but findings.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::{Body, Document};
use crate::source::Source;

/// Looks at one document.
pub fn lint(document: &Document, source: &Source) -> Vec<Diagnostic> {
    let mut found = vec![];
    headings(document, &mut found);
    pictures(document, &mut found);
    links(document, &mut found);
    bold_lines(document, source, &mut found);
    found
}

/// A heading may go one level deeper than the one above it. The title of the page comes first:
/// level 1, or that of the heading it was taken from.
fn headings(document: &Document, found: &mut Vec<Diagnostic>) {
    let shown = document.headings.iter().enumerate();
    let shown = shown.filter(|(idx, _)| Some(*idx) != document.title_heading);
    let title = document.title_heading.and_then(|idx| document.headings.get(idx));
    let mut above = title.map_or(1, |heading| heading.level);
    for (_, heading) in shown {
        if heading.text.is_empty() {
            found.push(catalogue::empty_heading(heading.span.clone()));
        }
        if heading.level > above + 1 {
            let (from, to) = (usize::from(above), usize::from(heading.level));
            found.push(catalogue::heading_skips(heading.span.clone(), from, to));
        }
        above = heading.level;
    }
}

fn pictures(document: &Document, found: &mut Vec<Diagnostic>) {
    for picture in &document.pictures {
        let alt = picture.alt.trim();
        let name = picture.target.rsplit('/').next().unwrap_or_default();
        let lower = alt.to_lowercase();
        if alt.is_empty() {
            found.push(catalogue::no_alternative_text(picture.span.clone(), name));
        } else if alt == name
            || lower.starts_with("afbeelding van")
            || lower.starts_with("foto van")
        {
            found.push(catalogue::weak_alternative_text(picture.span.clone(), alt));
        }
    }
}

fn links(document: &Document, found: &mut Vec<Diagnostic>) {
    const VAGUE: [&str; 8] = [
        "hier",
        "klik hier",
        "lees meer",
        "lees verder",
        "link",
        "deze link",
        "meer",
        "meer informatie",
    ];
    for link in &document.links {
        let text = link.text.trim().trim_end_matches(['.', '…']).to_lowercase();
        if VAGUE.contains(&text.as_str()) {
            found.push(catalogue::vague_link(link.span.clone(), &link.text));
        }
    }
}

/// A paragraph that is one short bold line is a heading that no screen reader sees.
fn bold_lines(document: &Document, source: &Source, found: &mut Vec<Diagnostic>) {
    const MAX_CHARS: usize = 80;
    let body = Body::new(&source.text, document.body.start as usize);
    let mut paragraph: Option<(Range<usize>, Bold)> = None;
    let mut depth = 0;
    for (event, range) in body.events() {
        match event {
            Event::Start(Tag::Item | Tag::BlockQuote(_) | Tag::FootnoteDefinition(_)) => depth += 1,
            Event::End(TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition) => {
                depth -= 1
            }
            Event::Start(Tag::Paragraph) if depth == 0 => {
                paragraph = Some((range, Bold::default()))
            }
            Event::End(TagEnd::Paragraph) => {
                let Some((range, bold)) = paragraph.take() else { continue };
                if bold.is_whole() && bold.n_chars <= MAX_CHARS {
                    let text = source.text.get(range.clone()).unwrap_or_default();
                    let end = range.start + text.trim_end().len();
                    found.push(catalogue::bold_heading(source.span(range.start..end)));
                }
            }
            event => {
                if let Some((_, bold)) = &mut paragraph {
                    bold.take(&event);
                }
            }
        }
    }
}

/// How much of a paragraph is bold.
#[derive(Default)]
struct Bold {
    depth: usize,
    n_chars: usize,
    has_plain: bool,
    ends_as_sentence: bool,
}

impl Bold {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(Tag::Strong) => self.depth += 1,
            Event::End(TagEnd::Strong) => self.depth = self.depth.saturating_sub(1),
            Event::Text(text) if self.depth == 0 => self.has_plain |= !text.trim().is_empty(),
            Event::Text(text) => {
                self.n_chars += text.chars().count();
                self.ends_as_sentence = text.trim_end().ends_with(['.', ':', '!', '?', ';', ',']);
            }
            Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) => {}
            _ => self.has_plain = true,
        }
    }

    fn is_whole(&self) -> bool {
        !self.has_plain && self.n_chars > 0 && !self.ends_as_sentence
    }
}
