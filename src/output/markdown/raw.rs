//! Raw HTML in Markdown: what is safe stays, well-formed; addresses are worked out like those
//! of Markdown.

use pulldown_cmark::{CodeBlockKind, Event, Tag as Start, TagEnd};

use super::Writer;
use super::container::raw_of;
use super::inline::{Way, way};
use crate::document::clean_html;
use crate::markup::{Tag, Token, tags, tokens, unescaped};
use crate::output::html;

/// Elements of running text that may be opened and closed by separate pieces of raw HTML.
const INLINE: &[&str] = &[
    "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
];

/// Elements that stand between blocks of text, not in one.
const BLOCK: &[&str] = &[
    "article",
    "aside",
    "blockquote",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "li",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements without an inside.
const VOID: &[&str] = &["area", "br", "col", "hr", "img", "wbr"];

/// How many blocks are searched for the end of a table; a limit, so that a hostile text with
/// tables that never end costs no more than its length.
const MAX_TABLE_BLOCKS: usize = 500;

impl<'a> Writer<'a> {
    /// Writes a block of raw HTML as a whole; gives the position after it.
    pub(super) fn html_block(&mut self, idx: usize) -> usize {
        let mut end = self.end_of(idx);
        let at = self.events.get(idx).map_or(0, |(_, place)| place.start);
        let mut raw = raw_of(self.events, idx);
        let cuts = self.cuts.remove(&idx).unwrap_or_default();
        if cuts.is_empty()
            && let Some((whole, whole_end)) = self.whole_table(idx, &raw)
        {
            (raw, end) = (whole, whole_end);
        }
        let mut from = 0;
        for cut in cuts {
            self.raw_block(raw.get(from..cut.range.start).unwrap_or_default(), at);
            self.out.push_str(&cut.tag);
            from = cut.range.end;
        }
        self.raw_block(raw.get(from..).unwrap_or_default(), at);
        end + 1
    }

    /// The text of a table with empty lines in it, which Markdown takes for several blocks, and
    /// the position of its end.
    fn whole_table(&self, idx: usize, raw: &str) -> Option<(String, usize)> {
        let mut depth = open_tables(0, raw);
        let mut whole = raw.to_owned();
        let mut end = self.end_of(idx);
        for _ in 0..MAX_TABLE_BLOCKS {
            if depth == 0 {
                return (end != self.end_of(idx)).then_some((whole, end));
            }
            let next = end + 1;
            match self.events.get(next) {
                Some((
                    Event::Start(Start::HtmlBlock | Start::CodeBlock(CodeBlockKind::Indented)),
                    _,
                )) if !self.cuts.contains_key(&next) => {}
                _ => return None,
            }
            let more = raw_of(self.events, next);
            depth = open_tables(depth, &more);
            whole.push_str(&more);
            end = self.end_of(next);
        }
        None
    }

    /// Writes raw HTML that stands between blocks: running text in it becomes a paragraph, so
    /// that it is not glued to what stands around it.
    pub(super) fn raw_block(&mut self, raw: &str, at: usize) {
        let clean = clean_html(raw);
        for (is_block, part) in top_level(&clean) {
            let part = part.trim();
            match (is_block, has_words(part)) {
                (false, true) => {
                    self.out.push_str("<p>");
                    self.cleaned(part, at);
                    self.out.push_str("</p>");
                }
                (true, true) => self.cleaned(part, at),
                // Without words only a line, or a place to link to, is worth keeping.
                (_, false) if ["<hr", " id=", " name="].iter().any(|it| part.contains(it)) => {
                    self.cleaned(part, at);
                }
                (_, false) => {}
            }
        }
    }

    /// A single tag in running text: written when its partner stands in the same element.
    pub(super) fn raw_inline(&mut self, idx: usize, raw: &str) {
        if let Some(close) = self.open_tags.remove(&idx) {
            self.out.push_str(&close);
            return;
        }
        let Some(tag) = tags(raw).next() else { return };
        match tag.name.to_ascii_lowercase().as_str() {
            "br" => self.out.push_str("<br>"),
            "wbr" => self.out.push_str("<wbr>"),
            "img" => {
                let clean = clean_html(raw);
                self.addresses(&clean, &mut vec![]);
            }
            "a" if !tag.is_closing => {
                let Some(partner) = self.partner(idx, "a") else { return };
                let clean = clean_html(&format!("{raw}</a>"));
                let Some(tag) = tags(&clean).next() else { return };
                let close = self.raw_link(tag).to_owned();
                self.open_tags.insert(partner, close);
            }
            name if INLINE.contains(&name) && !tag.is_closing => {
                let Some(partner) = self.partner(idx, name) else { return };
                let close = format!("</{name}>");
                let clean = clean_html(&format!("{raw}{close}"));
                let Some(open) = clean.strip_suffix(&close) else { return };
                self.out.push_str(open);
                self.open_tags.insert(partner, close);
            }
            _ => {}
        }
    }

    /// The position of the tag that closes the one here, inside the same element.
    fn partner(&self, idx: usize, name: &str) -> Option<usize> {
        let (mut depth, mut same) = (0usize, 0usize);
        for (at, (event, _)) in self.events.iter().enumerate().skip(idx + 1) {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(TagEnd::Paragraph) if depth == 0 => return None,
                Event::End(_) => depth = depth.checked_sub(1)?,
                Event::InlineHtml(raw) if depth == 0 => {
                    let Some(tag) = tags(raw).next() else { continue };
                    match (tag.name.eq_ignore_ascii_case(name), tag.is_closing, same) {
                        (false, _, _) => {}
                        (true, true, 0) => return Some(at),
                        (true, true, _) => same -= 1,
                        (true, false, _) => same += 1,
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// Adds cleaned HTML: tables in their frame, addresses worked out.
    fn cleaned(&mut self, clean: &str, at: usize) {
        // What closes each open link: one that leads nowhere becomes a plain element.
        let mut links: Vec<&'static str> = vec![];
        let mut rest = clean;
        while let Some((before, table, after)) = around_table(rest) {
            self.addresses(before, &mut links);
            self.raw_table(table, at, &mut links);
            rest = after;
        }
        self.addresses(rest, &mut links);
    }

    pub(super) fn addresses(&mut self, clean: &str, links: &mut Vec<&'static str>) {
        for token in tokens(clean) {
            match token {
                Token::Tag(tag) if tag.name == "img" => {
                    let target = tag.attribute("src").map(unescaped).unwrap_or_default();
                    let alt = tag.attribute("alt").map(unescaped).unwrap_or_default();
                    self.picture(&target, &alt);
                }
                Token::Tag(tag) if tag.name == "a" && tag.is_closing => {
                    self.out.push_str(links.pop().unwrap_or_default());
                }
                Token::Tag(tag) if tag.name == "a" => links.push(self.raw_link(tag)),
                Token::Tag(_) | Token::Words(_) | Token::Comment(_) => {
                    self.out.push_str(token.text());
                }
            }
        }
    }

    /// Opens a link or the target of one; gives what closes it.
    fn raw_link(&mut self, tag: Tag<'_>) -> &'static str {
        let target = tag.attribute("href").map(unescaped);
        let target = target.map(|target| way(self.site, self.document, &target));
        let address = target.and_then(|way| match way {
            Way::Page(address) | Way::Outside(address) | Way::File(address, _) => Some(address),
            Way::Value(_) | Way::None => None,
        });
        self.out.push_str(if address.is_some() { "<a" } else { "<span" });
        if let Some(id) = tag.attribute("id").or_else(|| tag.attribute("name")) {
            html::attribute(&mut self.out, "id", &unescaped(id));
        }
        if let Some(address) = &address {
            html::attribute(&mut self.out, "href", address);
        }
        self.out.push('>');
        if address.is_some() { "</a>" } else { "</span>" }
    }
}

/// Cleaned HTML before, of and after its first table; a table inside it is part of it.
fn around_table(clean: &str) -> Option<(&str, &str, &str)> {
    let start = clean.find("<table")?;
    let (before, rest) = clean.split_at(start);
    let (mut depth, mut len) = (0usize, 0usize);
    for token in tokens(rest) {
        len += token.text().len();
        if let Token::Tag(tag) = token {
            depth = tables_open(depth, tag);
        }
        if depth == 0 {
            break;
        }
    }
    let (table, after) = rest.split_at(len);
    Some((before, table, after))
}

/// How many tables are open after this piece of raw HTML.
fn open_tables(before: usize, raw: &str) -> usize {
    tags(raw).fold(before, tables_open)
}

/// How many tables are open after this tag.
pub(super) fn tables_open(before: usize, tag: Tag<'_>) -> usize {
    match (tag.name.eq_ignore_ascii_case("table"), tag.is_closing) {
        (false, _) => before,
        (true, true) => before.saturating_sub(1),
        (true, false) => before + 1,
    }
}

/// Cleaned HTML cut in its outermost parts: each block by itself, and running text as far as it
/// goes.
fn top_level(clean: &str) -> Vec<(bool, &str)> {
    let mut parts: Vec<(bool, &str)> = vec![];
    let (mut depth, mut is_block, mut start, mut at, mut text_start) = (0usize, false, 0, 0, 0);
    let mut close = |is_block: bool, range: std::ops::Range<usize>| {
        let part = clean.get(range).unwrap_or_default();
        if !part.trim().is_empty() {
            parts.push((is_block, part));
        }
    };
    for token in tokens(clean) {
        let end = at + token.text().len();
        if depth == 0 {
            (start, is_block) = (at, false);
        }
        if let Token::Tag(tag) = token {
            is_block |= BLOCK.contains(&tag.name);
            match tag.is_closing {
                true => depth = depth.saturating_sub(1),
                false => depth += usize::from(!VOID.contains(&tag.name)),
            }
        }
        if depth == 0 && is_block {
            close(false, text_start..start);
            close(true, start..end);
            text_start = end;
        }
        at = end;
    }
    close(false, text_start..clean.len());
    parts
}

/// Whether HTML shows anything: words, a picture.
pub(super) fn has_words(html: &str) -> bool {
    tokens(html).any(|token| match token {
        Token::Tag(tag) => tag.name == "img",
        Token::Words(words) => !words.replace("&nbsp;", "").trim().is_empty(),
        Token::Comment(_) => false,
    })
}
