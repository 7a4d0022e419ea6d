//! What visitors search: the words of a finished page, by heading.
//!
//! They are read from the page's own HTML, so that what a visitor cannot see cannot be found:
//! what is kept back or hidden is in no page. Lists of other pages, ways around and what only
//! repeats the checklist are passed over.

use std::borrow::Cow;

use crate::markup::{Tag, Token, tokens, unescaped};
use crate::output::plain;
use crate::search::{PageText, Phrases, SectionText};
use crate::site::{Page, Site, Standing};

/// How much the words of pages about the whole vision weigh, in percent: they repeat the words
/// of the norm, which nobody searches first.
const OVERVIEW_WEIGHT: u16 = 15;

/// How much the words of a page weigh that says what another page says, in percent: the other
/// comes first, unless only this one has the words.
const VERSION_WEIGHT: u16 = 40;

/// Classes whose elements are no text of the page.
const PASSED_OVER: [&str; 19] = [
    "rv-hulp",
    "rv-voorwie",
    "rv-woorden",
    "rv-anker",
    "rv-versies",
    "rv-kaarten",
    "rv-meer",
    "rv-merk",
    "rv-banier",
    "rv-telling",
    "rv-alleen-voorlezen",
    "rv-noot-terug",
    "rv-oordeel",
    "rv-eis__soort",
    "rv-eis__label",
    "rv-eis__plaatsen",
    "rv-eis__gevonden",
    "rv-eis__mensen",
    "rv-eis__meer",
];

/// Elements that are no text of the page.
const PASSED_OVER_TAGS: [&str; 9] =
    ["nav", "script", "style", "template", "noscript", "form", "sup", "button", "svg"];

/// Elements without a closing tag.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "wbr", "col", "source", "meta"];

/// Elements inside a line of words.
const INLINE: [&str; 16] = [
    "a", "abbr", "b", "cite", "code", "em", "i", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "u",
];

/// Whether visitors can search a page: not the pages that only list others.
pub fn is_searched(page: &Page) -> bool {
    page.kind.standing() != Standing::Way
}

/// The words of a page, from its HTML.
pub fn page_text(site: &Site, page: &Page, html: &str) -> PageText {
    let (weight, is_overview) = match page.kind.standing() {
        Standing::Overview => (OVERVIEW_WEIGHT, true),
        Standing::Text | Standing::Way if site.is_version(page) => (VERSION_WEIGHT, false),
        Standing::Text | Standing::Way => (100, false),
    };
    PageText {
        address: site.parts.addresses.link(&page.address),
        title: plain(&page.title),
        weight,
        sections: sections(html, is_overview),
    }
}

/// What the script says to visitors.
pub fn search_phrases(site: &Site) -> Phrases {
    let with = |id: &str| site.parts.labels.with(id, &[("n", "%n".into()), ("vraag", "%q".into())]);
    Phrases {
        one: with("zoek-een"),
        many: with("zoek-veel"),
        none: with("zoek-geen"),
        instead: with("zoek-in-plaats"),
        all: with("zoek-alles"),
        more: with("zoek-meer"),
    }
}

/// An element that is open.
struct Open<'h> {
    name: &'h str,
    id: Option<Cow<'h, str>>,
}

/// Where words go now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Into {
    Nowhere,
    Text,
    Heading,
    Terms,
}

struct Reader<'h> {
    open: Vec<Open<'h>>,
    /// How many elements are open around the part that is passed over.
    passed_over: Option<usize>,
    /// The element whose words go elsewhere than in the text alone.
    special: Option<(usize, Into)>,
    sections: Vec<SectionText>,
    shows_requirements: bool,
}

/// The anchor of the part of a page that lists its facts.
const DATA: &str = "rv-gegevens";

fn sections(html: &str, shows_requirements: bool) -> Vec<SectionText> {
    let start = html.find("<main").unwrap_or(html.len());
    let end = html.rfind("</main").unwrap_or(html.len());
    let main = html.get(start..end).unwrap_or_default();
    let mut reader = Reader {
        open: vec![],
        passed_over: None,
        special: None,
        sections: vec![SectionText::default()],
        shows_requirements,
    };
    for token in tokens(main) {
        match token {
            Token::Words(words) => reader.words(words),
            Token::Tag(tag) => reader.tag(tag),
            Token::Comment(_) => {}
        }
    }
    let mut is_data = false;
    for section in &mut reader.sections {
        is_data = section.anchor == DATA || (is_data && section.level != 2);
        section.is_data |= is_data;
        for words in [&mut section.heading, &mut section.terms, &mut section.text] {
            *words = plain(words);
        }
    }
    reader.sections
}

impl<'h> Reader<'h> {
    fn words(&mut self, words: &str) {
        let into = match (self.passed_over, self.special) {
            (Some(_), _) => Into::Nowhere,
            (None, Some((_, into))) => into,
            (None, None) => Into::Text,
        };
        let Some(section) = self.sections.last_mut() else { return };
        if into == Into::Nowhere || words.is_empty() {
            return;
        }
        let words = unescaped(words);
        match into {
            Into::Heading => section.heading.push_str(&words),
            Into::Terms => {
                section.terms.push_str(&words);
                section.text.push_str(&words);
            }
            Into::Text | Into::Nowhere => section.text.push_str(&words),
        }
    }

    fn tag(&mut self, tag: Tag<'h>) {
        if !INLINE.contains(&tag.name) {
            self.words(" ");
        }
        if tag.is_closing {
            self.close(tag.name);
        } else if !VOID.contains(&tag.name) {
            self.start(tag);
        }
    }

    fn start(&mut self, tag: Tag<'h>) {
        let depth = self.open.len();
        let name = tag.name;
        let id = tag.attribute("id").filter(|id| !id.is_empty());
        self.open.push(Open { name, id: id.map(unescaped) });
        if self.passed_over.is_some() {
            return;
        }
        let class = tag.attribute("class").unwrap_or_default();
        let has_class = |names: &[&str]| class.split_whitespace().any(|it| names.contains(&it));
        // Below a heading, a list of fields is all there is; above the first, it is one thing more.
        if let [_, .., section] = self.sections.as_mut_slice() {
            section.is_data |= has_class(&["rv-velden"]);
        }
        if PASSED_OVER_TAGS.contains(&name)
            || tag.attribute("aria-hidden") == Some("true")
            || has_class(&PASSED_OVER)
            || (!self.shows_requirements && has_class(&["rv-eisen"]))
            || name == "h1"
        {
            self.passed_over = Some(depth);
            return;
        }
        // A term with a place of its own is what a visitor wants to land on.
        let is_term = name == "dt" && self.open.last().is_some_and(|open| open.id.is_some());
        let is_heading = is_term || matches!(name, "h2" | "h3" | "h4" | "h5" | "h6");
        match self.heading_anchor() {
            Some(anchor) if is_heading => {
                let digit = name.as_bytes().get(1).filter(|byte| byte.is_ascii_digit());
                let level = digit.map_or(6, |digit| digit - b'0');
                let section = SectionText { anchor, level, ..SectionText::default() };
                self.sections.push(section);
                self.special = Some((depth, Into::Heading));
            }
            _ if self.special.is_some() => {}
            // The names of fields are on many pages and explained on none.
            _ if has_class(&["rv-velden", "rv-feiten"]) => self.special = Some((depth, Into::Text)),
            _ if is_heading || name == "dt" || has_class(&["rv-soort"]) => {
                self.special = Some((depth, Into::Terms));
            }
            _ => {}
        }
    }

    /// The anchor of a heading: its own, or that of the closest element that begins with it.
    fn heading_anchor(&self) -> Option<String> {
        let ids = self.open.iter().rev().take_while(|open| open.name != "main");
        let id = ids.filter_map(|open| open.id.as_ref()).next()?;
        let is_used = self.sections.iter().any(|section| section.anchor == *id);
        (!is_used).then(|| id.to_string())
    }

    fn close(&mut self, name: &str) {
        let Some(depth) = self.open.iter().rposition(|open| open.name == name) else { return };
        self.open.truncate(depth);
        if self.passed_over.is_some_and(|at| at >= depth) {
            self.passed_over = None;
        }
        if self.special.is_some_and(|(at, _)| at >= depth) {
            self.words(" ");
            self.special = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sections;

    fn check(main: &str, expected: &[&str]) {
        let html =
            format!("<nav>Menu</nav><main id=x><h1>Titel</h1>{main}</main><footer>V</footer>");
        let found: Vec<String> = sections(&html, false)
            .into_iter()
            .map(|it| format!("{}|{}|{}|{}", it.anchor, it.heading, it.terms, it.text))
            .collect();
        assert_eq!(found, expected, "{main}");
    }

    #[test]
    fn a_heading_with_fields_below_it_has_facts() {
        for (main, expected) in [
            ("<p>A</p><h2 id=a>A</h2><dl class=rv-velden><dt>B<dd>C</dl>", [false, true]),
            ("<dl class=rv-velden><dt>B<dd>C</dl><h2 id=a>A</h2>D", [false, false]),
            ("<h2 id=rv-gegevens>A</h2><table><tr><td>B</table>", [false, true]),
            ("<h2 id=a>A</h2><dl><dt>B<dd>C</dl>", [false, false]),
        ] {
            let html = format!("<main>{main}</main>");
            let found: Vec<bool> = sections(&html, false).iter().map(|it| it.is_data).collect();
            assert_eq!(found, expected, "{main}");
        }
    }

    #[test]
    fn words_stand_under_their_heading() {
        check("<p>Een <b>twe</b>e<p>drie", &["|||Een twee drie"]);
        check("<p>A</p><h2 id=\"b c\">B <i>b</i></h2>C", &["|||A", "b c|B b||C"]);
        check("<h2>Los</h2><p>A &lt; b &amp;amp; c", &["||Los|Los A < b &amp; c"]);
        check("<ul><li id=e><h3>E</h3><p>F</p></ul>", &["|||", "e|E||F"]);
        check("<section id=s><h2>S</h2><h3>T</h3>U", &["|||", "s|S|T|T U"]);
        check("<dl class=rv-velden><dt>Veld</dt><dd>Ja</dl>", &["|||Veld Ja"]);
        check("<dl><dt>Term</dt><dd>Uitleg</dl>", &["||Term|Term Uitleg"]);
        check("<dl><dt id=t>Term</dt><dd>Uitleg</dl>", &["|||", "t|Term||Uitleg"]);
        check("<p>Woord<sup><a>1</a></sup>. <!-- <p>nee --> Ja", &["|||Woord . Ja"]);
        check("<ul class='a rv-kaarten'><li id=k><h3>Kaart</h3></ul>na", &["|||na"]);
        check("<span aria-hidden=true>◆</span><p title='a > b'>Ja", &["|||Ja"]);
        check("<section class=rv-eisen><h2 id=q>Vraag</h2></section>", &["|||"]);
        check("", &["|||"]);
    }
}
