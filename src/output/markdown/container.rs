//! Containers of raw HTML that stay open over blocks of Markdown: `<details>`, an empty line,
//! Markdown, an empty line, `</details>`.
//!
//! Invariant: of a container only a pair is written, opening and closing tag in one and the same
//! element of Markdown. What stands before, between and after is cleaned alone, so the HTML is
//! well-formed whatever is typed.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Placed;
use crate::document::clean_html;
use crate::markup::{Token, tags, tokens};

/// Elements that may hold blocks of Markdown.
const CONTAINERS: &[&str] = &["details", "div", "section", "figure"];

/// Elements whose inside is no HTML; a block with one of them is cleaned as a whole.
const OPAQUE: &[&str] = &[
    "script",
    "style",
    "iframe",
    "object",
    "embed",
    "svg",
    "math",
    "template",
    "textarea",
    "title",
    "noscript",
    "xmp",
    "noembed",
    "noframes",
    "plaintext",
    "select",
];

/// How many containers may be open at once. A text has two or three; without a limit a hostile
/// one makes the search for a partner slow.
const MAX_OPEN: usize = 64;

/// A tag of a block that is written as it is, because its partner stands in another block.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Cut {
    /// Where it stands in the raw block.
    pub(super) range: Range<usize>,
    /// What is written.
    pub(super) tag: String,
}

/// Per block of raw HTML, by the position of its start: its cuts in order.
pub(super) type Cuts = BTreeMap<usize, Vec<Cut>>;

struct Open {
    block_idx: usize,
    name: String,
    cut: Cut,
}

/// Finds the pairs of tags that stand in different blocks.
pub(super) fn cuts(events: &[Placed<'_>], left_out: &[Range<usize>]) -> Cuts {
    let mut cuts = Cuts::new();
    // Per open element of Markdown the containers open in it.
    let mut open: Vec<Vec<Open>> = vec![vec![]];
    for (idx, (event, place)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::HtmlBlock) => {
                let is_gone = left_out.iter().any(|gone| gone.contains(&place.start));
                if let Some(open) = open.last_mut().filter(|_| !is_gone) {
                    match_tags(&raw_of(events, idx), idx, open, &mut cuts);
                }
            }
            Event::End(TagEnd::HtmlBlock) => {}
            Event::Start(_) => open.push(vec![]),
            Event::End(_) => drop(open.pop()),
            _ => {}
        }
    }
    for list in cuts.values_mut() {
        list.sort_by_key(|cut| cut.range.start);
    }
    cuts
}

fn match_tags(raw: &str, block_idx: usize, open: &mut Vec<Open>, cuts: &mut Cuts) {
    if raw.contains("<!") || raw.contains("<?") || tags(raw).any(|tag| is_opaque(tag.name)) {
        return;
    }
    let mut end = 0;
    for token in tokens(raw) {
        let range = end..end + token.text().len();
        end = range.end;
        let Token::Tag(tag) = token else { continue };
        let name = tag.name.to_ascii_lowercase();
        if !CONTAINERS.contains(&name.as_str()) {
            continue;
        }
        let close = format!("</{name}>");
        if !tag.is_closing {
            let clean = clean_html(&format!("{}{close}", tag.text));
            let written = clean.strip_suffix(&close).filter(|tag| tag.matches('<').count() == 1);
            if let Some(written) = written.filter(|_| open.len() < MAX_OPEN) {
                let cut = Cut { range, tag: written.to_owned() };
                open.push(Open { block_idx, name, cut });
            }
            continue;
        }
        let Some(at) = open.iter().rposition(|open| open.name == name) else { continue };
        // What was opened inside and never closed is cleaned alone.
        let partner = open.drain(at..).next();
        if let Some(partner) = partner.filter(|partner| partner.block_idx != block_idx) {
            cuts.entry(partner.block_idx).or_default().push(partner.cut);
            cuts.entry(block_idx).or_default().push(Cut { range, tag: close });
        }
    }
}

fn is_opaque(name: &str) -> bool {
    OPAQUE.iter().any(|opaque| name.eq_ignore_ascii_case(opaque))
}

/// The text of the block of raw HTML, or of the code block, that starts at this position.
pub(super) fn raw_of(events: &[Placed<'_>], start_idx: usize) -> String {
    let mut raw = String::new();
    for (event, _) in events.iter().skip(start_idx + 1) {
        match event {
            Event::Html(text) | Event::Text(text) => raw.push_str(text),
            _ => break,
        }
    }
    raw
}
