//! Makes a page a chapter of the page that holds the whole vision.
//!
//! In: the HTML of a page's own parts, written by us. Out: the same, with its headings moved
//! down, its ids made unique by the address of the page before them, and its links leading to
//! the chapter where there is one. What only helps on the page itself is left out.
//!
//! Invariant: an id of a chapter begins with `h.`, and no id of the page around it does. It is a
//! name by the rules of XML too, since drawings are held to those.

use std::collections::HashSet;

use super::html;
use crate::markup::{Tag, Token, percent_decoded, tokens, unescaped};

/// Classes whose elements are left out.
const LEFT_OUT: [&str; 6] =
    ["rv-anker", "rv-merk", "rv-woorden", "rv-eis__meer", "rv-eis__vondst", "rv-bestand"];

/// Attributes that hold ids of the same page, one or more.
const REFERRING: [&str; 6] =
    ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list"];

/// Elements without a closing tag.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "wbr", "col", "source", "meta"];

/// A page as a chapter.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Chapter {
    /// Its HTML.
    pub html: String,
    /// Its ids.
    pub ids: Vec<String>,
    /// Where links to anchors of chapters stand in `html`: from behind the `#` to the end.
    pub links: Vec<std::ops::Range<usize>>,
}

/// What a chapter needs to know of its surroundings.
pub(super) struct Surroundings<'s> {
    /// The id of this chapter.
    pub id: String,
    /// How many levels headings move down.
    pub depth: usize,
    /// The path that addresses of the site begin with.
    pub base: &'s str,
    /// The id of the chapter at an address (`/visie/`), where there is one on the same page.
    pub chapter_at: &'s dyn Fn(&str) -> Option<String>,
}

impl Chapter {
    /// Adds the chapter. A link to an anchor that no chapter has leads to the chapter itself.
    pub(super) fn write(&self, out: &mut String, ids: &HashSet<&str>) {
        let mut from = 0;
        for link in &self.links {
            out.push_str(self.html.get(from..link.start).unwrap_or_default());
            let id = self.html.get(link.clone()).unwrap_or_default();
            let is_known = ids.contains(&*unescaped(&percent_decoded(id)));
            let known = if is_known { id } else { id.split(':').next().unwrap_or(id) };
            out.push_str(known);
            from = link.end;
        }
        out.push_str(self.html.get(from..).unwrap_or_default());
    }
}

/// The id of the page at an address as a chapter: `h.visie.doelen` for `/visie/doelen/`.
pub(super) fn chapter_id(address: &str) -> String {
    format!("h.{}", address.trim_matches('/').replace('/', "."))
}

/// Rewrites the HTML of a page.
pub(super) fn chapter(page: &str, around: &Surroundings<'_>) -> Chapter {
    let mut writer =
        Writer { around, out: Chapter::default(), open: vec![], left_out: None, is_titled: false };
    for token in tokens(page) {
        match token {
            Token::Words(words) => writer.words(words),
            Token::Tag(tag) if tag.is_closing => writer.close(tag.name),
            Token::Tag(tag) => writer.tag(tag),
            Token::Comment(_) => {}
        }
    }
    writer.out
}

struct Writer<'s> {
    around: &'s Surroundings<'s>,
    out: Chapter,
    /// Names of open elements.
    open: Vec<String>,
    /// How many elements are open around the part that is left out.
    left_out: Option<usize>,
    /// Whether the title has been written; it carries the id of the chapter.
    is_titled: bool,
}

impl Writer<'_> {
    fn words(&mut self, words: &str) {
        if self.left_out.is_none() {
            self.out.html.push_str(words);
        }
    }

    fn tag(&mut self, tag: Tag<'_>) {
        let name = tag.name;
        let is_void = VOID.contains(&name) || tag.is_self_closed();
        if !is_void {
            self.open.push(name.to_owned());
        }
        if self.left_out.is_some() {
            return;
        }
        let is_left_out = |class: &str| class.split_whitespace().any(|it| LEFT_OUT.contains(&it));
        if name == "nav" || tag.attribute("class").is_some_and(is_left_out) {
            if !is_void {
                self.left_out = Some(self.open.len() - 1);
            }
            return;
        }
        if name == "main" {
            return;
        }
        self.element(tag);
        // In a drawing an element may close itself, and has to.
        let is_drawn = tag.is_self_closed() && !VOID.contains(&name);
        self.out.html.push_str(if is_drawn { " />" } else { ">" });
    }

    /// Writes a tag, but for its end.
    fn element(&mut self, tag: Tag<'_>) {
        self.out.html.push('<');
        self.out.html.push_str(&self.lowered(tag.name));
        let is_title = tag.name == "h1" && !self.is_titled;
        if is_title {
            self.is_titled = true;
            self.id(self.around.id.clone());
        }
        for (attribute, value) in tag.attributes() {
            let value = &*unescaped(value);
            match attribute {
                "id" if is_title => {}
                // Of so many regions with a name none would be a landmark any more.
                "aria-labelledby" if tag.name == "section" => {}
                "id" => self.id(self.inner(value)),
                "href" | "xlink:href" => self.link(attribute, value),
                name if REFERRING.contains(&name) => {
                    let ids: Vec<String> =
                        value.split_whitespace().map(|id| self.inner(id)).collect();
                    html::attribute(&mut self.out.html, name, &ids.join(" "));
                }
                name if value.contains("url(#") => {
                    let local = format!("url(#{}:", self.around.id);
                    html::attribute(&mut self.out.html, name, &value.replace("url(#", &local));
                }
                name if value.is_empty() && name != "alt" && name != "value" => {
                    self.out.html.push(' ');
                    self.out.html.push_str(name);
                }
                name => html::attribute(&mut self.out.html, name, value),
            }
        }
    }

    fn close(&mut self, name: &str) {
        let Some(depth) = self.open.iter().rposition(|open| open == name) else { return };
        self.open.truncate(depth);
        if let Some(at) = self.left_out {
            if depth <= at {
                self.left_out = None;
            }
            return;
        }
        if name != "main" {
            let name = self.lowered(name);
            self.out.html.push_str("</");
            self.out.html.push_str(&name);
            self.out.html.push('>');
        }
    }

    /// The name of an element; headings move down, to level 6 at most.
    fn lowered(&self, name: &str) -> String {
        let level = name.strip_prefix('h').and_then(|level| level.parse::<usize>().ok());
        match level.filter(|level| (1..=6).contains(level)) {
            Some(level) => format!("h{}", (level + self.around.depth).min(6)),
            None => name.to_owned(),
        }
    }

    fn id(&mut self, id: String) {
        html::attribute(&mut self.out.html, "id", &id);
        self.out.ids.push(id);
    }

    /// An id of this page as one of the chapter.
    fn inner(&self, id: &str) -> String {
        format!("{}:{id}", self.around.id)
    }

    fn link(&mut self, name: &str, target: &str) {
        let inner = match target.strip_prefix('#') {
            Some(anchor) => Some(self.inner(anchor)),
            None => self.other_chapter(target),
        };
        let Some(id) = inner else {
            html::attribute(&mut self.out.html, name, target);
            return;
        };
        let out = &mut self.out.html;
        out.push_str(&format!(" {name}=\"#"));
        let start = out.len();
        out.push_str(&html::escaped(&id));
        self.out.links.push(start..out.len());
        out.push('"');
    }

    /// The place that a link to another page leads to.
    fn other_chapter(&self, target: &str) -> Option<String> {
        let path = target.strip_prefix(self.around.base)?;
        let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
        let id = (self.around.chapter_at)(&format!("/{path}"))?;
        Some(if anchor.is_empty() { id } else { format!("{id}:{anchor}") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(page: &str) -> String {
        let chapter_at = |address: &str| (address == "/visie/").then(|| chapter_id(address));
        let around = Surroundings {
            id: chapter_id("/nvo/1/"),
            depth: 2,
            base: "/regio/",
            chapter_at: &chapter_at,
        };
        chapter(page, &around).html
    }

    #[test]
    fn a_page_becomes_a_chapter() {
        for (page, expected) in [
            ("<h1 class=a>Titel</h1><p>Tekst", "<h3 id=h.nvo.1 class=a>Titel</h3><p>Tekst"),
            ("<h2 id=doel>D</h2><h5>E</h5>", "<h4 id=h.nvo.1:doel>D</h4><h6>E</h6>"),
            ("<a href=#doel>d</a>", "<a href=\"#h.nvo.1:doel\">d</a>"),
            ("<a href=/regio/visie/>v</a>", "<a href=\"#h.visie\">v</a>"),
            ("<a href=\"&#x2F;regio/visie/#a\">v</a>", "<a href=\"#h.visie:a\">v</a>"),
            ("<a href=/regio/anders/>a</a>", "<a href=/regio/anders/>a</a>"),
            (
                "<a href=\"https://x.nl/?a=1&amp;b=2\">x</a>",
                "<a href=\"https://x.nl/?a=1&amp;b=2\">x</a>",
            ),
            ("<nav><p>weg</p></nav><div class=\"b rv-merk\"><div>weg</div></div>na", "na"),
            (
                "<li id=q>Vraag<div class=rv-eis__vondst>weg</div></li>",
                "<li id=h.nvo.1:q>Vraag</li>",
            ),
            ("<main id=x><p>in</p></main>", "<p>in</p>"),
            (
                "<div aria-labelledby='a b'><br><img alt=\"\" src=x>",
                "<div aria-labelledby=\"h.nvo.1:a h.nvo.1:b\"><br><img alt=\"\" src=x>",
            ),
            ("<details open>a &lt; b</details><!-- <p> -->", "<details open>a &lt; b</details>"),
            (
                "<use href=#s /><path fill=\"url(#v)\" d='M0 0'/>",
                "<use href=\"#h.nvo.1:s\" /><path fill=url(#h.nvo.1:v) d=\"M0 0\" />",
            ),
        ] {
            assert_eq!(made(page), expected, "{page}");
        }
        assert_eq!(chapter_id("/"), "h.");
    }
}
