//! Walks the Markdown of one page once and notes what the norms and other pages need.

mod finish;
mod html;

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::block::Fence;
use super::heading::{Attributes, attributes};
use super::prose::{has_contact, is_placeholder, push_sentences, sentence_hash, split};
use super::word::starts_guidance;
use super::{
    Body, Document, FrontMatter, Heading, Item, Link, Picture, Table, Term, WrittenAt, front_matter,
};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Located, SitePath, Source, Span, dates_in, slug};

/// Reads one Markdown file.
///
/// Any text gives a document: what is wrong is in the findings, what was there is kept.
pub fn read(source: &Source) -> (Document, Vec<Diagnostic>) {
    if let Some(fault) = &source.fault {
        return (empty(source), vec![catalogue::source_fault(&source.path, fault)]);
    }
    let (front, start, found) = front_matter::read(source);
    let body = Body::new(&source.text, start);
    let mut walk = Walk::new(source, found);
    if source.text.contains("[^") {
        walk.notes_named = named_notes(&body);
    }
    for (event, range) in body.events() {
        walk.take(event, range);
    }
    for at in body.drawn_tables() {
        walk.drawn_table(at);
    }
    walk.finish(front, start, body.n_rewritten())
}

/// The labels of the footnotes that the text names; no page shows the others.
fn named_notes(body: &Body<'_>) -> HashSet<String> {
    let names = body.events().filter_map(|(event, _)| match event {
        Event::FootnoteReference(label) => Some(label.to_string()),
        _ => None,
    });
    names.collect()
}

/// The document of a file that could not be read.
fn empty(source: &Source) -> Document {
    let mut walk = Walk::new(source, vec![]);
    walk.found.clear();
    walk.finish(FrontMatter::default(), 0, 0).0
}

/// The address of a page: `content/a/b.md` becomes `/a/b/`, `content/a/_index.md` becomes `/a/`.
fn address(path: &SitePath) -> String {
    let inside = path.as_str().strip_prefix("content/").unwrap_or(path.as_str());
    let stem = inside.strip_suffix(".md").unwrap_or(inside);
    let mut address = String::from("/");
    for part in stem.split('/').filter(|part| !matches!(*part, "_index" | "index")) {
        let name = slug(part);
        // A name of signs only has no letters for an address.
        address.push_str(if name.is_empty() { "pagina" } else { &name });
        address.push('/');
    }
    address
}

/// Text of a block that is being read.
#[derive(Debug, Default)]
struct Block {
    at: usize,
    text: String,
}

/// A table that is being read.
#[derive(Debug, Default)]
struct OpenTable {
    range: Range<usize>,
    caption: Option<String>,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    row: Vec<String>,
    is_head: bool,
}

struct Walk<'s> {
    source: &'s Source,
    found: Vec<Diagnostic>,
    doc: Document,
    /// The text of the paragraph, heading, cell or tight list item being read.
    block: Block,
    /// The own text of each list item being read.
    items: Vec<Block>,
    heading: Option<(u8, Range<usize>)>,
    table: Option<OpenTable>,
    html: Option<(usize, String)>,
    link: Option<(Link, usize)>,
    picture: Option<Picture>,
    /// How many block quotes deep inside guidance.
    guidance_depth: usize,
    is_code: bool,
    /// A fence of code that may turn out to be a block.
    fence: Option<Fence>,
    /// Footnotes that are shown.
    notes_named: HashSet<String>,
    /// Inside a footnote that is not.
    is_hidden: bool,
    /// A paragraph that may turn out to be a table's caption.
    caption: Option<Block>,
    /// Where anything stands that visitors see, headings aside.
    content: Vec<u32>,
    ids: BTreeMap<String, Option<Span>>,
    /// Whether the text at hand explains the last term.
    in_definition: bool,
}

impl<'s> Walk<'s> {
    fn new(source: &'s Source, found: Vec<Diagnostic>) -> Self {
        let top = Span::top(&source.path);
        let doc = Document {
            path: source.path.clone(),
            digest: source.digest,
            address: address(&source.path),
            title: Located::new(String::new(), top),
            title_heading: None,
            front: FrontMatter::default(),
            body: 0..0,
            headings: vec![],
            sentences: vec![],
            items: vec![],
            tables: vec![],
            dates: vec![],
            contacts: vec![],
            links: vec![],
            pictures: vec![],
            anchors: vec![],
            blocks: vec![],
            terms: vec![],
            guidance: vec![],
            excerpt: String::new(),
            has_content: false,
        };
        Self {
            source,
            found,
            doc,
            block: Block::default(),
            items: vec![],
            heading: None,
            table: None,
            html: None,
            link: None,
            picture: None,
            guidance_depth: 0,
            is_code: false,
            fence: None,
            notes_named: HashSet::new(),
            is_hidden: false,
            caption: None,
            content: vec![],
            ids: BTreeMap::new(),
            in_definition: false,
        }
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        if let Event::Start(Tag::FootnoteDefinition(label)) = &event {
            self.flush();
            self.is_hidden = !self.notes_named.contains(&**label);
        }
        if self.is_hidden {
            self.is_hidden = event != Event::End(TagEnd::FootnoteDefinition);
            return;
        }
        // Nothing inside guidance is part of the page; only its end has to be seen.
        let is_frame = matches!(event, Event::Start(_) | Event::End(_));
        if self.guidance_depth > 0 && !is_frame {
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, &range),
            Event::Code(text) => self.text(&text, &range),
            Event::SoftBreak | Event::HardBreak => self.text(" ", &range),
            Event::Html(html) => match &mut self.html {
                Some((_, block)) => block.push_str(&html),
                None => self.html_block(range.start, &html),
            },
            Event::InlineHtml(html) => self.inline_html(&html, range),
            Event::Rule => self.content.push(range.start as u32),
            Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if self.guidance_depth > 0 {
            self.guidance_depth += usize::from(matches!(tag, Tag::BlockQuote(_)));
            return;
        }
        let is_table = matches!(tag, Tag::Table(_) | Tag::HtmlBlock);
        if is_block(&tag) && !is_table {
            self.drop_caption();
        }
        match tag {
            Tag::BlockQuote(_) if self.is_guidance(&range) => {
                self.flush();
                self.guidance_depth = 1;
                self.doc.guidance.push(range.start as u32..range.end as u32);
            }
            Tag::Heading { level, .. } => {
                self.start_words(range.start);
                self.heading = Some((level_number(level), range));
            }
            Tag::Item => {
                self.flush();
                self.items.push(Block { at: range.start, text: String::new() });
                self.block.at = range.start;
            }
            Tag::Table(_) => self.start_table(range),
            Tag::TableHead => {
                if let Some(table) = &mut self.table {
                    table.is_head = true;
                }
            }
            Tag::TableCell => self.block = Block { at: range.start, text: String::new() },
            Tag::CodeBlock(kind) => self.start_code(&kind, range),
            Tag::HtmlBlock => {
                self.flush();
                self.html = Some((range.start, String::new()));
            }
            Tag::Link { link_type, dest_url, .. } => {
                let span = self.source.span(range);
                // `<jeugd@example.nl>` comes without its scheme.
                let is_bare = link_type == LinkType::Email && !dest_url.starts_with("mailto:");
                let scheme = if is_bare { "mailto:" } else { "" };
                let link =
                    Link { target: format!("{scheme}{dest_url}"), span, text: String::new() };
                self.link = Some((link, self.block.text.len()));
            }
            Tag::Image { dest_url, .. } => {
                self.content.push(range.start as u32);
                let span = self.source.span(range);
                let target = dest_url.to_string();
                self.picture = Some(Picture { target, alt: String::new(), span });
            }
            Tag::DefinitionListTitle => self.start_term(range),
            Tag::DefinitionListDefinition => {
                self.start_words(range.start);
                self.in_definition = true;
            }
            Tag::Paragraph => self.start_words(range.start),
            _ => {}
        }
    }

    fn start_code(&mut self, kind: &CodeBlockKind<'_>, range: Range<usize>) {
        self.flush();
        self.content.push(range.start as u32);
        self.is_code = true;
        self.fence = match kind {
            CodeBlockKind::Fenced(info) => Fence::new(self.source, info, range),
            CodeBlockKind::Indented => None,
        };
    }

    /// Ends the running text at hand; what follows starts here.
    fn start_words(&mut self, at: usize) {
        self.flush();
        self.block.at = at;
    }

    fn start_term(&mut self, range: Range<usize>) {
        self.start_words(range.start);
        self.doc.terms.push(Term {
            words: String::new(),
            anchor: String::new(),
            explanation: String::new(),
            span: self.source.span(self.trimmed(range)),
        });
    }

    fn end_term(&mut self) {
        if let Some(term) = self.doc.terms.last_mut() {
            term.words = self.block.text.trim().to_owned();
        }
        self.flush();
    }

    fn start_table(&mut self, range: Range<usize>) {
        self.flush();
        self.content.push(range.start as u32);
        let caption = self.caption.take().map(|caption| caption_words(&caption.text));
        self.table = Some(OpenTable { range, caption, ..OpenTable::default() });
    }

    fn end(&mut self, tag: TagEnd) {
        if self.guidance_depth > 0 {
            self.guidance_depth -= usize::from(matches!(tag, TagEnd::BlockQuote(_)));
            return;
        }
        match tag {
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::DefinitionListTitle => self.end_term(),
            TagEnd::DefinitionListDefinition => {
                self.flush();
                self.in_definition = false;
            }
            TagEnd::Item => self.end_item(),
            TagEnd::TableCell => {
                let text = std::mem::take(&mut self.block.text);
                if let Some(table) = &mut self.table {
                    table.row.push(text.trim().to_owned());
                }
            }
            TagEnd::TableHead => {
                if let Some(table) = &mut self.table {
                    table.columns = std::mem::take(&mut table.row);
                    table.is_head = false;
                }
            }
            TagEnd::TableRow => {
                if let Some(table) = &mut self.table {
                    let row = std::mem::take(&mut table.row);
                    table.rows.push(row);
                }
            }
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    self.push_table(table);
                }
            }
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::HtmlBlock => {
                if let Some((at, html)) = self.html.take() {
                    self.html_block(at, &html);
                }
            }
            TagEnd::Link => {
                if let Some((mut link, from)) = self.link.take() {
                    link.text = self.block.text.get(from..).unwrap_or_default().to_owned();
                    let reached =
                        link.target.strip_prefix("mailto:").or(link.target.strip_prefix("tel:"));
                    if reached.is_some_and(|to| to.len() >= 6 && !is_placeholder(to)) {
                        self.doc.contacts.push(link.span.start);
                    }
                    self.doc.links.push(link);
                }
            }
            TagEnd::Image => self.doc.pictures.extend(self.picture.take()),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        if self.guidance_depth > 0 || self.is_code {
            if let Some(fence) = &mut self.fence {
                fence.take(range);
            }
            return;
        }
        if let Some(picture) = &mut self.picture {
            picture.alt.push_str(text);
            return;
        }
        if self.block.text.is_empty() && self.table.is_none() && self.heading.is_none() {
            self.block.at = range.start;
        }
        self.block.text.push_str(text);
    }

    fn is_guidance(&self, range: &Range<usize>) -> bool {
        starts_guidance(self.source.text.get(range.clone()).unwrap_or_default())
    }

    /// Ends the running text at hand: it becomes sentences, and words of the list item it is in.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.block.text);
        if text.trim().is_empty() {
            return;
        }
        let at = self.block.at as u32;
        if let Some(item) = self.items.last_mut() {
            item.text.push(' ');
            item.text.push_str(&text);
        }
        if let Some(term) = self.doc.terms.last_mut().filter(|_| self.in_definition) {
            let gap = if term.explanation.is_empty() { "" } else { " " };
            term.explanation.push_str(gap);
            term.explanation.push_str(text.trim());
        }
        self.prose(&text, at);
    }

    fn prose(&mut self, text: &str, at: u32) {
        self.content.push(at);
        push_sentences(text, at, &mut self.doc.sentences);
        if is_placeholder(text) {
            return;
        }
        let dates =
            dates_in(text).into_iter().map(|found| WrittenAt { at, date: found.date, lane: 0 });
        self.doc.dates.extend(dates);
        if has_contact(text) {
            self.doc.contacts.push(at);
        }
        if self.doc.excerpt.is_empty() {
            self.doc.excerpt = excerpt(text);
        }
    }

    /// A table that cannot be read: its first line is the place.
    fn drawn_table(&mut self, at: usize) {
        let line = self.source.text.get(at..).and_then(|rest| rest.lines().next());
        let end = at + line.map_or(0, |line| line.trim_end().len());
        self.found.push(catalogue::drawn_table(self.source.span(at..end)));
    }

    fn end_paragraph(&mut self) {
        if self.items.is_empty() && self.block.text.trim_start().starts_with("Tabel:") {
            let text = std::mem::take(&mut self.block.text);
            self.caption = Some(Block { at: self.block.at, text });
            return;
        }
        self.flush();
    }

    /// A caption line without a table behind it is a paragraph like any other.
    fn drop_caption(&mut self) {
        if let Some(caption) = self.caption.take() {
            self.prose(&caption.text, caption.at as u32);
        }
    }

    fn end_item(&mut self) {
        self.flush();
        let Some(item) = self.items.pop() else { return };
        self.doc.items.push(Item {
            at: item.at as u32,
            hash: sentence_hash(&item.text),
            is_placeholder: is_placeholder(&item.text),
        });
    }

    fn end_heading(&mut self) {
        let Some((level, range)) = self.heading.take() else { return };
        let text = std::mem::take(&mut self.block.text);
        let Attributes { id, dekt, mut found } = attributes(self.source, range.clone(), &text);
        self.found.append(&mut found);
        let id = self.unique_id(id, &text);
        self.doc.headings.push(Heading {
            level,
            text: text.trim().to_owned(),
            id,
            dekt,
            section: range.end as u32..range.end as u32,
            span: self.source.span(self.trimmed(range)),
            is_guidance_only: false,
        });
    }

    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let text = self.source.text.get(range.clone()).unwrap_or_default();
        range.start..range.start + text.trim_end().len()
    }

    /// The anchor as typed, else made from the words, with `-2` for the second.
    fn unique_id(&mut self, typed: Option<Located<String>>, text: &str) -> String {
        if let Some(typed) = typed {
            if let Some(first) = self.ids.get(&typed.value) {
                let first = first.clone();
                self.found.push(catalogue::duplicate_anchor(typed.span, &typed.value, first));
            } else {
                self.ids.insert(typed.value.clone(), Some(typed.span));
                return typed.value;
            }
        }
        let words = slug(text);
        // What begins so is ours: charts, tables and notes have such ids.
        let words = words.strip_prefix("rv-").map_or(words.clone(), str::to_owned);
        let base = if words.is_empty() { "kop" } else { limited(&words) };
        let mut id = base.to_owned();
        let mut n = 2;
        while self.ids.contains_key(&id) {
            id = format!("{base}-{n}");
            n += 1;
        }
        self.ids.insert(id.clone(), None);
        id
    }

    fn push_table(&mut self, open: OpenTable) {
        let at = open.range.start as u32;
        self.doc.add_table(Table {
            range: at..open.range.end as u32,
            caption: open.caption,
            columns: open.columns,
            rows: open.rows,
        });
    }

    /// Ends code: words in a block are words of the page, other code is left alone.
    fn end_code(&mut self) {
        self.is_code = false;
        let Some(fence) = self.fence.take() else { return };
        let Some(placed) = fence.read(self.source, &mut self.found) else { return };
        let at = placed.range.start;
        for text in placed.block.texts() {
            self.prose(text, at);
        }
        for item in placed.block.items() {
            let (hash, is_placeholder) = (sentence_hash(&item), is_placeholder(&item));
            self.doc.items.push(Item { at, hash, is_placeholder });
        }
        for (name, span) in placed.block.values() {
            // Held against the facts as a figure in the text is.
            let target = format!("waarde:{name}");
            self.doc.links.push(Link { target, span: span.clone(), text: String::new() });
        }
        // Above every lane of a table.
        let lane = u32::MAX - self.doc.blocks.len() as u32;
        let dates = placed.block.dates().into_iter();
        self.doc.dates.extend(dates.map(|date| WrittenAt { at, date, lane }));
        if let super::Block::Begrip(begrip) = &placed.block {
            self.doc.terms.push(Term {
                words: begrip.term.value.trim().to_owned(),
                anchor: String::new(),
                explanation: begrip.uitleg.value.split_whitespace().collect::<Vec<_>>().join(" "),
                span: begrip.term.span.clone(),
            });
        }
        self.doc.blocks.push(placed);
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
    )
}

fn level_number(level: HeadingLevel) -> u8 {
    level as u8
}

fn caption_words(text: &str) -> String {
    text.trim().trim_start_matches("Tabel:").trim().to_owned()
}

/// An anchor of no more than 80 characters, cut between words.
fn limited(slug: &str) -> &str {
    const MAX: usize = 80;
    match slug.get(..MAX).filter(|_| slug.len() > MAX) {
        Some(cut) => cut.rsplit_once('-').map_or(cut, |(words, _)| words),
        None => slug,
    }
}

/// The first sentences up to 160 characters; a longer first sentence is cut at a word.
fn excerpt(text: &str) -> String {
    const MAX: usize = 160;
    let mut out = String::new();
    for sentence in split(text) {
        if !out.is_empty() && out.chars().count() + sentence.chars().count() >= MAX {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(sentence);
    }
    if out.chars().count() <= MAX {
        return out;
    }
    let cut: String = out.chars().take(MAX - 1).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> (Document, Vec<&'static str>) {
        let (doc, found) = read(&Source::new("content/visie/Één plan.md", text));
        (doc, found.iter().map(|finding| finding.code.0).collect())
    }

    #[test]
    fn a_page_knows_its_address_title_and_sections() {
        let (doc, found) = page(
            "# Samen\n\nWij werken samen.\n\n## Nu {#nu dekt=nvo-2.a}\n\nEen.\n\n### Dieper\n\nTwee.\n\n## Later\n",
        );
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(doc.address, "/visie/een-plan/");
        assert_eq!((doc.title.value.as_str(), doc.title_heading), ("Samen", Some(0)));
        assert_eq!(doc.excerpt, "Wij werken samen.");
        let ids: Vec<&str> = doc.headings.iter().map(|h| h.id.as_str()).collect();
        assert_eq!(ids, ["samen", "nu", "dieper", "later"]);
        assert_eq!(doc.headings[1].section.end, doc.headings[3].span.start);
        assert_eq!(doc.headings[1].dekt[0].value, "nvo-2.a");
        assert_eq!(doc.sentences.len(), 3);
    }

    #[test]
    fn tables_lists_dates_and_contacts_are_noted() {
        let (doc, found) = page(
            "Tabel: Functies\n\n| Functie | Wanneer |\n|---|---|\n| Crisis | 1 mei 2026 |\n\n- een\n- twee\n  - drie\n\nMail info@example.nl.\n",
        );
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(doc.tables[0].caption.as_deref(), Some("Functies"));
        assert_eq!(doc.tables[0].columns, ["Functie", "Wanneer"]);
        assert_eq!(doc.tables[0].rows, [["Crisis", "1 mei 2026"]]);
        assert_eq!((doc.items.len(), doc.dates.len(), doc.contacts.len()), (3, 1, 1));
        assert!(doc.dates[0].lane > 0);
    }

    #[test]
    fn a_caption_may_stand_right_on_top_of_its_table() {
        let (doc, _) = page("Tabel: Functies\n| Functie |\n|---|\n| Crisis |\n");
        assert_eq!(doc.tables.len(), 1);
        assert_eq!(doc.tables[0].caption.as_deref(), Some("Functies"));
        assert!(doc.sentences.is_empty());
    }

    #[test]
    fn guidance_never_counts() {
        let (doc, _) = page(
            "## A {dekt=nvo-2.a}\n\n> **Schrijfhulp:** Schrijf hier iets.\n>\n> - punt\n\n## B\n\nTekst.\n",
        );
        assert_eq!(doc.guidance.len(), 1);
        assert!(doc.headings[0].is_guidance_only && !doc.headings[1].is_guidance_only);
        assert_eq!((doc.sentences.len(), doc.items.len()), (1, 0));
    }

    #[test]
    fn html_is_read_and_refused() {
        let (doc, found) = page(
            "<table>\n<tr><th>Functie</th></tr>\n<tr><td>Crisis</td></tr>\n</table>\n\n<script>alert(1)</script>\n\nEen <b onclick=\"x\">woord</b>.\n",
        );
        assert_eq!(doc.tables[0].rows, [["Crisis"]]);
        assert_eq!(found, ["html-verwijderd", "html-verwijderd"]);
    }

    #[test]
    fn double_anchors_and_drawn_tables_are_findings() {
        let (doc, found) =
            page("## A {#x}\n\n## B {#x}\n\nFunctie  Niveau\n-------- ------\nCrisis   regio\n");
        assert_eq!(found, ["anker-dubbel", "tabel-niet-begrepen"]);
        assert_eq!(doc.headings[1].id, "b");
    }
}
