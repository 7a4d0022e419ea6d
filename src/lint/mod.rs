//! Finds what makes one document hard to use: for a screen reader, for a search engine, for a
//! reader in a hurry. Makes nothing but findings.

mod pasted;

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::{Body, Document};
use crate::source::{Source, Span};
use pasted::{Pasted, names_table};

/// Looks at one document.
pub fn lint(document: &Document, source: &Source) -> Vec<Diagnostic> {
    let mut found = vec![];
    headings(document, &mut found);
    pictures(document, &mut found);
    links(document, &mut found);
    paragraphs(document, source, &mut found);
    found
}

/// The most characters of a heading. Longer ones are cut in lists and menus.
const MAX_HEADING: usize = 150;

/// A heading may go one level deeper than the one above it. The title of the page comes first:
/// level 1, or that of the heading it was taken from.
fn headings(document: &Document, found: &mut Vec<Diagnostic>) {
    if let Some(titel) = document.front.titel.as_ref() {
        let n_chars = titel.value.chars().count();
        if n_chars > MAX_HEADING {
            found.push(catalogue::long_heading(titel.span.clone(), n_chars, MAX_HEADING));
        }
    }
    for heading in &document.headings {
        let n_chars = heading.text.chars().count();
        if n_chars > MAX_HEADING {
            found.push(catalogue::long_heading(heading.span.clone(), n_chars, MAX_HEADING));
        }
    }
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

/// What a paragraph says about the Markdown around it: a bold line that stands as a heading, and
/// signs that were meant as markup and would be shown as they are.
fn paragraphs(document: &Document, source: &Source, found: &mut Vec<Diagnostic>) {
    let body = Body::new(&source.text, document.body.start as usize);
    let mut open: Option<Paragraph> = None;
    let mut pasted = Pasted::default();
    let mut depth = 0;
    let mut events = body.events().peekable();
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(Tag::Item | Tag::BlockQuote(_) | Tag::FootnoteDefinition(_)) => {
                depth += 1;
                pasted.interrupt();
            }
            Event::End(TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition) => {
                depth -= 1;
            }
            Event::Start(Tag::Heading { .. } | Tag::Table(_) | Tag::CodeBlock(_)) => {
                pasted.interrupt();
            }
            Event::Start(Tag::Paragraph) => {
                open = Some(Paragraph { range, depth, ..Paragraph::default() });
            }
            Event::End(TagEnd::Paragraph) => {
                let Some(paragraph) = open.take() else { continue };
                paragraph.findings(source, found);
                pasted.paragraph(source, paragraph.range.clone(), found);
                let next = events.peek().map(|(event, _)| event);
                let is_shown = matches!(
                    next,
                    Some(Event::Start(Tag::Table(_) | Tag::HtmlBlock | Tag::CodeBlock(_)))
                );
                if depth == 0 && !is_shown && names_table(&paragraph.text) {
                    found.push(catalogue::caption_without_table(paragraph.first_line(source)));
                }
            }
            event => {
                if let Some(paragraph) = &mut open {
                    paragraph.take(&event);
                }
            }
        }
    }
}

/// A paragraph being read.
#[derive(Default)]
struct Paragraph {
    range: Range<usize>,
    /// How many lists and quotes it stands in.
    depth: usize,
    bold: Bold,
    /// Its text outside code; markup that was understood is gone from it.
    text: String,
}

impl Paragraph {
    fn take(&mut self, event: &Event<'_>) {
        self.bold.take(event);
        match event {
            Event::Text(text) => self.text.push_str(text),
            Event::SoftBreak | Event::HardBreak => self.text.push('\n'),
            _ => {}
        }
    }

    fn first_line(&self, source: &Source) -> Span {
        let text = source.text.get(self.range.clone()).unwrap_or_default();
        let line = text.lines().next().unwrap_or_default();
        source.span(self.range.start..self.range.start + line.trim_end().len())
    }

    fn findings(&self, source: &Source, found: &mut Vec<Diagnostic>) {
        const MAX_CHARS: usize = 80;
        let text = source.text.get(self.range.clone()).unwrap_or_default();
        let at = || source.span(self.range.start..self.range.start + text.trim_end().len());
        if self.depth == 0 && self.bold.is_whole() && self.bold.n_chars <= MAX_CHARS {
            found.push(catalogue::bold_heading(at()));
        }
        let hashes = self.text.len() - self.text.trim_start_matches('#').len();
        let first = self.text.lines().next().unwrap_or_default();
        if (2..=6).contains(&hashes) || (hashes == 1 && first.contains("{#")) {
            found.push(catalogue::heading_without_space(at()));
        }
        if self.text.lines().filter(|line| line.starts_with('|')).count() >= 2 {
            found.push(catalogue::table_without_rule(at()));
        }
        if let Some(link) = between(&self.text, "](", ")") {
            found.push(catalogue::literal_link(at(), link));
        }
        if let Some(note) = between(&self.text, "[^", "]").filter(|note| !note.contains(' ')) {
            found.push(catalogue::missing_footnote(at(), note));
        }
    }
}

/// What stands between two signs on one line, the first time.
fn between<'t>(text: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(open)?;
    rest.split_once(close).map(|(inside, _)| inside).filter(|inside| !inside.contains('\n'))
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
