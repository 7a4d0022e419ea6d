//! Raw HTML in Markdown: what is safe stays, well-formed; addresses are worked out like those
//! of Markdown.

use pulldown_cmark::{Event, TagEnd};

use super::Writer;
use super::inline::{Way, way};
use crate::document::clean_html;
use crate::output::html;

/// Elements of running text that may be opened and closed by separate pieces of raw HTML.
const INLINE: &[&str] = &[
    "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
];

impl<'a> Writer<'a> {
    /// Writes a block of raw HTML as a whole; gives the position after it.
    pub(super) fn html_block(&mut self, idx: usize) -> usize {
        let end = self.end_of(idx);
        let mut raw = String::new();
        let start = self.events.get(idx).map_or(0, |(_, place)| place.start);
        for (event, _) in self.events.get(idx + 1..end).unwrap_or_default() {
            if let Event::Html(text) | Event::Text(text) = event {
                raw.push_str(text);
            }
        }
        self.raw_block(&raw, start);
        end + 1
    }

    /// Writes raw HTML that starts at this byte of the page.
    pub(super) fn raw_block(&mut self, raw: &str, start: usize) {
        let clean = clean_html(raw);
        self.cleaned(clean.trim(), start);
    }

    /// A single tag in running text: written when its partner stands in the same element.
    pub(super) fn raw_inline(&mut self, idx: usize, raw: &str) {
        if let Some(close) = self.open_tags.remove(&idx) {
            self.out.push_str(&close);
            return;
        }
        let Some(name) = tag_name(raw) else { return };
        match name.as_str() {
            "br" => self.out.push_str("<br>"),
            "wbr" => self.out.push_str("<wbr>"),
            "img" => {
                let clean = clean_html(raw);
                let start = self.events.get(idx).map_or(0, |(_, place)| place.start);
                self.cleaned(&clean, start);
            }
            "a" if !raw.starts_with("</") => {
                let Some(partner) = self.partner(idx, "a") else { return };
                let clean = clean_html(&format!("{raw}</a>"));
                let (tag, _) = clean.split_at(tag_end(&clean));
                let close = self.raw_link(tag).to_owned();
                self.open_tags.insert(partner, close);
            }
            name if INLINE.contains(&name) && !raw.starts_with("</") => {
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
                Event::InlineHtml(raw) if depth == 0 && tag_name(raw).as_deref() == Some(name) => {
                    match (raw.starts_with("</"), same) {
                        (true, 0) => return Some(at),
                        (true, _) => same -= 1,
                        (false, _) => same += 1,
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// Adds cleaned HTML, with its addresses worked out and each table in a frame that scrolls
    /// on a narrow screen.
    fn cleaned(&mut self, clean: &str, start: usize) {
        let mut rest = clean;
        // A table inside a cell scrolls along with the one around it.
        let mut n_open_tables = 0usize;
        // What closes each open link: one that leads nowhere becomes a plain element.
        let mut links: Vec<&str> = vec![];
        while let Some(at) = rest.find('<') {
            let (before, tag) = rest.split_at(at);
            self.out.push_str(before);
            let (tag, after) = tag.split_at(tag_end(tag));
            match tag_name(tag).as_deref() {
                Some("img") => {
                    let target = attribute(tag, "src").unwrap_or_default();
                    let alt = attribute(tag, "alt").unwrap_or_default();
                    self.picture(&target, &alt);
                }
                Some("a") if tag.starts_with("</") => {
                    self.out.push_str(links.pop().unwrap_or_default());
                }
                Some("a") => links.push(self.raw_link(tag)),
                Some("table") if tag.starts_with("</") => {
                    n_open_tables = n_open_tables.saturating_sub(1);
                    self.out.push_str(if n_open_tables == 0 { "</table></div>" } else { tag });
                }
                Some("table") => {
                    if n_open_tables == 0 {
                        self.out.push_str("<div class=rv-tabel role=group tabindex=0");
                        self.table_name(start);
                        self.out.push('>');
                    }
                    n_open_tables += 1;
                    self.out.push_str("<table class=utrecht-table");
                    self.out.push_str(tag.strip_prefix("<table").unwrap_or(">"));
                }
                Some("caption") if !tag.starts_with("</") => {
                    self.out.push_str("<caption class=utrecht-table__caption");
                    self.out.push_str(tag.strip_prefix("<caption").unwrap_or(">"));
                }
                _ => self.out.push_str(tag),
            }
            rest = after;
        }
        self.out.push_str(rest);
    }

    /// Opens a link or the target of one; gives what closes it.
    fn raw_link(&mut self, tag: &str) -> &'static str {
        let target = attribute(tag, "href").map(|target| way(self.site, self.document, &target));
        let address = target.and_then(|way| match way {
            Way::Page(address) | Way::Outside(address) | Way::File(address, _) => Some(address),
            Way::None => None,
        });
        self.out.push_str(if address.is_some() { "<a" } else { "<span" });
        if let Some(id) = attribute(tag, "id").or_else(|| attribute(tag, "name")) {
            html::attribute(&mut self.out, "id", &id);
        }
        if let Some(address) = &address {
            html::attribute(&mut self.out, "href", address);
        }
        self.out.push('>');
        if address.is_some() { "</a>" } else { "</span>" }
    }
}

/// The name of a tag, in lower case; `None` for comments and the like.
fn tag_name(tag: &str) -> Option<String> {
    let inside = tag.strip_prefix('<')?;
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    let name: String = inside.chars().take_while(char::is_ascii_alphanumeric).collect();
    (!name.is_empty()).then(|| name.to_ascii_lowercase())
}

/// The length of the tag at the start of cleaned HTML, quotes respected.
fn tag_end(tag: &str) -> usize {
    let mut quoted = false;
    for (at, ch) in tag.char_indices() {
        match ch {
            '"' => quoted = !quoted,
            '>' if !quoted => return at + 1,
            _ => {}
        }
    }
    tag.len()
}

/// The value of an attribute in cleaned HTML, where all values have double quotes.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let value = tag.get(start..)?.split('"').next()?;
    let value = value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
    Some(value.replace("&nbsp;", "\u{a0}").replace("&amp;", "&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_gives_its_name_its_end_and_its_values() {
        let tag = "<a title=\"x > y\" href=\"b&amp;c\">d</a>";
        assert_eq!(tag_name(tag).as_deref(), Some("a"));
        assert_eq!(tag_name("<!-- x -->"), None);
        assert_eq!(tag.split_at(tag_end(tag)).1, "d</a>");
        assert_eq!(attribute(tag, "href").as_deref(), Some("b&c"));
        assert_eq!(attribute(tag, "ref"), None);
    }
}
