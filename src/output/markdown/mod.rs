//! Writes a document's Markdown as HTML: tight, valid, without inline styles.
//!
//! In: the document, its text and the site it stands in. Out: the body and its headings. The
//! events come from [`Body`](crate::document::Body); ids and claims from the document, so that
//! a page shows what the assessment saw.
//!
//! Invariant: the HTML is well-formed whatever the text holds. What cannot be shown safely is
//! shown as words.

mod bare;
mod block;
mod container;
mod footnote;
mod heading;
mod inline;
mod picture;
mod raw;
mod raw_table;
mod table;
mod term;

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd};

use super::html;
use crate::document::{Body, Document};
use crate::publication::Glossary;
use crate::site::{Audience, Content, Site, TocItem};
use crate::theme::Labels;

/// An event and its bytes in the source text.
type Placed<'t> = (Event<'t>, Range<usize>);

/// Writes the body of a document. `text` is its whole source text.
pub(super) fn write(site: &Site, document: &Document, text: &str) -> Content {
    let body = Body::new(text, document.body.start as usize);
    let events: Vec<Placed<'_>> = body.events().collect();
    let left_out = left_out(site, document);
    let mut writer = Writer {
        site,
        document,
        labels: &site.parts.labels,
        events: &events,
        out: String::with_capacity(text.len() + text.len() / 2),
        cuts: container::cuts(&events, &left_out),
        left_out,
        notes: footnote::Notes::of(&events),
        glossary: term::glossary(site, document),
        terms: vec![],
        numbers: site.heading_numbers(document),
        table: table::State::default(),
        n_tables: 0,
        n_figures: 0,
        n_pictures: 0,
        links: vec![],
        closers: vec![],
        level_shift: document.level_shift(),
        last_level: 1,
        is_bare_kept: false,
        paragraph_start: 0,
        toc: vec![],
        open_tags: BTreeMap::new(),
    };
    writer.range(0..events.len());
    writer.footnotes();
    Content {
        html: writer.out,
        toc: writer.toc,
        terms: writer.terms,
        is_empty: !document.has_content,
    }
}

/// What this page does not show: the heading that became the title and, for visitors, guidance
/// and the sections that hold nothing else.
fn left_out(site: &Site, document: &Document) -> Vec<Range<usize>> {
    let mut ranges = vec![];
    if let Some(title) = document.title_heading.and_then(|idx| document.headings.get(idx)) {
        ranges.push(title.span.range());
    }
    if site.parts.audience == Audience::Visitors {
        let guidance = document.guidance.iter();
        ranges.extend(guidance.map(|range| range.start as usize..range.end as usize));
        let emptied = document.headings.iter().filter(|heading| heading.is_guidance_only);
        ranges.extend(
            emptied.map(|heading| heading.span.start as usize..heading.section.end as usize),
        );
    }
    ranges
}

struct Writer<'a> {
    site: &'a Site,
    document: &'a Document,
    labels: &'a Labels,
    events: &'a [Placed<'a>],
    out: String,
    left_out: Vec<Range<usize>>,
    /// Tags of raw HTML whose partner stands in another block.
    cuts: container::Cuts,
    /// The terms that may be linked to.
    glossary: Option<&'a Glossary>,
    /// Those that are, in the order of the text.
    terms: Vec<usize>,
    /// Numbers of headings; empty where they have none.
    numbers: Vec<Option<String>>,
    notes: footnote::Notes<'a>,
    table: table::State,
    n_tables: usize,
    /// Charts so far.
    n_figures: usize,
    n_pictures: usize,
    /// Per open link, what closes it.
    links: Vec<String>,
    /// Per open block quote, what closes it.
    closers: Vec<&'static str>,
    level_shift: u8,
    last_level: u8,
    /// Inside a heading or a block of code, where an address stays plain text.
    is_bare_kept: bool,
    /// Where the inside of the last paragraph begins in `out`.
    paragraph_start: usize,
    toc: Vec<TocItem>,
    /// Raw inline tags that are open and will be closed, by event.
    open_tags: BTreeMap<usize, String>,
}

impl<'a> Writer<'a> {
    /// Writes the events at these positions.
    fn range(&mut self, range: Range<usize>) {
        let mut idx = range.start;
        while idx < range.end {
            let Some((event, place)) = self.events.get(idx) else { return };
            if self.left_out.iter().any(|gone| gone.contains(&place.start)) {
                idx += 1;
                continue;
            }
            idx = self.event(idx, event, place);
        }
    }

    /// Writes one event, or an element as a whole; gives the position of what comes next.
    fn event(&mut self, idx: usize, event: &'a Event<'a>, place: &Range<usize>) -> usize {
        match event {
            Event::Start(tag) => return self.start(idx, tag, place),
            Event::End(TagEnd::Paragraph) => self.paragraph_end(),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) => return self.text(idx, text),
            Event::Code(code) => {
                self.out.push_str("<code>");
                html::text(&mut self.out, code);
                self.out.push_str("</code>");
            }
            Event::InlineMath(code) | Event::DisplayMath(code) => {
                self.out.push_str("<code>");
                html::text(&mut self.out, code);
                self.out.push_str("</code>");
            }
            // Outside an element this is a block on its own; inside, `start` takes all of it.
            Event::Html(raw) => self.raw_block(raw, place.start),
            Event::InlineHtml(raw) => self.raw_inline(idx, raw),
            Event::FootnoteReference(label) => self.footnote_reference(label),
            Event::SoftBreak => self.out.push(' '),
            Event::HardBreak => self.out.push_str("<br>"),
            Event::Rule => self.out.push_str("<hr>"),
            Event::TaskListMarker(is_done) => self.task(*is_done),
        }
        idx + 1
    }

    fn start(&mut self, idx: usize, tag: &'a Tag<'a>, place: &Range<usize>) -> usize {
        match tag {
            Tag::Paragraph => return self.paragraph(idx),
            Tag::Heading { .. } => return self.heading(idx, tag, place),
            Tag::BlockQuote(kind) => self.block_quote(*kind, place),
            Tag::CodeBlock(_) if self.block(place.start) => return self.end_of(idx) + 1,
            Tag::CodeBlock(kind) => self.code_block(kind),
            Tag::HtmlBlock => return self.html_block(idx),
            Tag::List(None) => self.out.push_str("<ul>"),
            Tag::List(Some(1)) => self.out.push_str("<ol>"),
            Tag::List(Some(first)) => {
                self.out.push_str("<ol");
                html::attribute(&mut self.out, "start", &first.to_string());
                self.out.push('>');
            }
            Tag::Item => self.item(idx),
            Tag::FootnoteDefinition(_) | Tag::MetadataBlock(_) => return self.end_of(idx) + 1,
            Tag::DefinitionList => self.out.push_str("<dl>"),
            Tag::DefinitionListTitle => self.term(place.start),
            Tag::DefinitionListDefinition => self.out.push_str("<dd>"),
            Tag::Table(alignments) => self.table_start(alignments, place),
            Tag::TableHead => self.table_head(),
            Tag::TableRow => self.table_row(),
            Tag::TableCell => self.table_cell(idx),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<s>"),
            Tag::Superscript => self.out.push_str("<sup>"),
            Tag::Subscript => self.out.push_str("<sub>"),
            Tag::Link { .. } => self.link_start(idx, tag),
            Tag::Image { .. } => return self.image(idx, tag),
        }
        idx + 1
    }

    fn end(&mut self, tag: TagEnd) {
        let close = match tag {
            TagEnd::BlockQuote(_) => self.closers.pop().unwrap_or_default(),
            TagEnd::CodeBlock => {
                self.is_bare_kept = false;
                "</code></pre>"
            }
            TagEnd::List(false) => "</ul>",
            TagEnd::List(true) => "</ol>",
            TagEnd::Item => "</li>",
            TagEnd::DefinitionList => "</dl>",
            TagEnd::DefinitionListTitle => "</dt>",
            TagEnd::DefinitionListDefinition => "</dd>",
            TagEnd::Table => "</tbody></table></div>",
            TagEnd::TableHead => self.table_head_end(),
            TagEnd::TableRow => "</tr>",
            TagEnd::TableCell => self.table_cell_end(),
            TagEnd::Emphasis => "</em>",
            TagEnd::Strong => "</strong>",
            TagEnd::Strikethrough => "</s>",
            TagEnd::Superscript => "</sup>",
            TagEnd::Subscript => "</sub>",
            TagEnd::Link => {
                let close = self.links.pop().unwrap_or_default();
                self.out.push_str(&close);
                return;
            }
            // Written as a whole when they start, or by themselves when they end.
            TagEnd::Heading(_)
            | TagEnd::Paragraph
            | TagEnd::HtmlBlock
            | TagEnd::FootnoteDefinition
            | TagEnd::Image
            | TagEnd::MetadataBlock(_) => "",
        };
        self.out.push_str(close);
    }

    /// The position of the end of the element that starts here.
    fn end_of(&self, start_idx: usize) -> usize {
        let mut depth = 0usize;
        for (idx, (event, _)) in self.events.iter().enumerate().skip(start_idx) {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return idx;
            }
        }
        self.events.len()
    }

    /// The words between two positions, without markup.
    fn words(&self, range: Range<usize>) -> String {
        let mut words = String::new();
        for (event, _) in self.events.get(range).unwrap_or_default() {
            match event {
                Event::Text(text) | Event::Code(text) => words.push_str(text),
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                _ => {}
            }
        }
        words
    }

    /// A paragraph; one that is a table's caption or a lone captioned picture is something else.
    fn paragraph(&mut self, idx: usize) -> usize {
        let end = self.end_of(idx);
        if self.caption_ahead(idx, end) {
            return end + 1;
        }
        if let Some(next) = self.figure(idx, end) {
            return next;
        }
        self.out.push_str("<p>");
        self.paragraph_start = self.out.len();
        idx + 1
    }

    /// Ends a paragraph. One of which nothing is left to see is left out; a place in it that can
    /// be linked to stays.
    fn paragraph_end(&mut self) {
        let inside = self.out.get(self.paragraph_start..).unwrap_or_default();
        if raw::has_words(inside) {
            self.out.push_str("</p>");
            return;
        }
        let kept = if inside.contains(" id=") { inside.to_owned() } else { String::new() };
        self.out.truncate(self.paragraph_start.saturating_sub("<p>".len()));
        self.out.push_str(&kept);
    }

    fn block_quote(&mut self, kind: Option<BlockQuoteKind>, place: &Range<usize>) {
        let is_guidance =
            self.document.guidance.iter().any(|range| range.contains(&(place.start as u32)));
        if is_guidance {
            self.out.push_str("<div class=rv-schrijfhulp role=note>");
            self.closers.push("</div>");
            return;
        }
        let Some(kind) = kind else {
            self.out.push_str("<blockquote>");
            self.closers.push("</blockquote>");
            return;
        };
        let (name, tone, sign) = match kind {
            BlockQuoteKind::Note => ("opmerking", "info", "i"),
            BlockQuoteKind::Tip => ("tip", "ok", "+"),
            BlockQuoteKind::Important => ("belangrijk", "info", "!"),
            BlockQuoteKind::Warning => ("let-op", "warning", "!"),
            BlockQuoteKind::Caution => ("pas-op", "error", "!"),
        };
        let title = self.labels.text(&format!("kader-{name}"));
        self.out.push_str("<div class=\"utrecht-alert utrecht-alert--");
        self.out.push_str(tone);
        self.out.push_str("\" role=note><p class=rv-kader__titel><span aria-hidden=true>");
        self.out.push_str(sign);
        self.out.push_str("</span>");
        html::text(&mut self.out, &title);
        self.out.push_str("</p>");
        self.closers.push("</div>");
    }

    fn code_block(&mut self, kind: &CodeBlockKind<'_>) {
        self.is_bare_kept = true;
        self.out.push_str("<pre><code");
        if let CodeBlockKind::Fenced(info) = kind
            && let Some(language) = info.split([' ', ',']).next().filter(|name| !name.is_empty())
        {
            html::attribute(&mut self.out, "class", &format!("language-{language}"));
        }
        self.out.push('>');
    }

    fn item(&mut self, idx: usize) {
        let is_task = (idx + 1..idx + 3)
            .any(|at| matches!(self.events.get(at), Some((Event::TaskListMarker(_), _))));
        self.out.push_str(if is_task { "<li class=rv-taak>" } else { "<li>" });
    }

    fn task(&mut self, is_done: bool) {
        let (sign, label) = if is_done { ("☑", "taak-gedaan") } else { ("☐", "taak-open") };
        self.out.push_str("<span aria-hidden=true>");
        self.out.push_str(sign);
        self.out.push_str("</span><span class=rv-alleen-voorlezen>");
        html::text(&mut self.out, &self.labels.text(label));
        self.out.push_str("</span> ");
    }
}
