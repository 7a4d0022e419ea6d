//! Finds in a template what browsers refuse under the policy of the site: code in the page itself,
//! and files of other hosts.
//!
//! Such code does nothing and says nothing, so it is reported. Hashes in the policy would let it
//! run, but one policy is written for all pages and all kinds of servers, and stays one that anybody
//! can read; code in a file of the theme costs three lines and is kept by browsers for a year.

use std::ops::Range;

use super::builtin;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::{self, RefusedCode};
use crate::source::Source;

/// Everything in a template that browsers refuse, in its order.
pub(super) fn findings(source: &Source) -> Vec<Diagnostic> {
    let name = source.path.file_name();
    let all = refused(&source.text);
    let all = all
        .into_iter()
        .map(|(kind, what, range)| catalogue::refused_code(source.span(range), name, &what, kind));
    all.collect()
}

/// Kind, the words of it to show, and the place.
type Refused = (RefusedCode, String, Range<usize>);

fn refused(text: &str) -> Vec<Refused> {
    let mut all = vec![];
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find('<')).map(|idx| at + idx) {
        at = match text.get(start..) {
            Some(rest) if rest.starts_with("<!--") => {
                rest.find("-->").map_or(text.len(), |idx| start + idx)
            }
            Some(rest) => match tag(rest) {
                Some(tag) => {
                    let n_bytes = tag.n_bytes;
                    judge(tag, start, &mut all);
                    // Inside a script a `<` begins no tag.
                    start + n_bytes
                }
                None => start + 1,
            },
            None => break,
        };
    }
    all
}

/// The opening tag of an element, its attributes in order.
struct Tag<'a> {
    name: String,
    attributes: Vec<Attribute<'a>>,
    /// Of the tag, and for a script of all that it holds.
    n_bytes: usize,
}

struct Attribute<'a> {
    name: &'a str,
    value: &'a str,
    /// In the tag, from its `<`.
    range: Range<usize>,
}

/// Reads a tag from its `<`; `None` for a closing one and for what is none.
fn tag(text: &str) -> Option<Tag<'_>> {
    let inside = text.strip_prefix('<')?;
    let n_name = inside.find(|ch: char| !ch.is_ascii_alphanumeric() && ch != '-')?;
    let name = inside.get(..n_name).filter(|name| !name.is_empty())?.to_ascii_lowercase();
    let mut attributes = vec![];
    let mut at = 1 + n_name;
    loop {
        let rest = text.get(at..)?;
        let blank = rest.find(|ch: char| !ch.is_whitespace() && ch != '/')?;
        at += blank;
        let rest = text.get(at..)?;
        if rest.starts_with('>') {
            break;
        }
        if let Some(n_bytes) = expression(rest) {
            at += n_bytes;
            continue;
        }
        let (attribute, n_bytes) = attribute(rest, at)?;
        attributes.push(attribute);
        at += n_bytes;
    }
    let mut n_bytes = at + 1;
    if name == "script" {
        let rest = text.get(n_bytes..)?.to_ascii_lowercase();
        n_bytes += rest.find("</script").unwrap_or(rest.len());
    }
    Some(Tag { name, attributes, n_bytes })
}

/// The length of what the template itself does at this place: `{{ … }}`, `{% … %}`, `{# … #}`.
fn expression(text: &str) -> Option<usize> {
    let ends = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")];
    let (_, end) = ends.into_iter().find(|(start, _)| text.starts_with(start))?;
    Some(text.find(end).map_or(text.len(), |idx| idx + 2))
}

/// An attribute and its length; one byte more where nothing can be read.
fn attribute(text: &str, at: usize) -> Option<(Attribute<'_>, usize)> {
    let n_name = text.find(|ch: char| ch.is_whitespace() || "=>/{".contains(ch))?.max(1);
    let name = text.get(..n_name).unwrap_or_default();
    let found =
        |value, n_bytes| Some((Attribute { name, value, range: at..at + n_bytes }, n_bytes));
    let Some(after) = text.get(n_name..).and_then(|rest| rest.strip_prefix('=')) else {
        return found("", n_name);
    };
    let quote = after.chars().next().filter(|ch| matches!(ch, '"' | '\''));
    let mut end = usize::from(quote.is_some());
    let is_end = |ch: char| match quote {
        Some(quote) => ch == quote,
        None => ch.is_whitespace() || ch == '>',
    };
    while let Some(rest) = after.get(end..) {
        let Some(ch) = rest.chars().next() else { break };
        if let Some(n_bytes) = expression(rest) {
            end += n_bytes;
        } else if is_end(ch) {
            break;
        } else {
            end += ch.len_utf8();
        }
    }
    let value = after.get(usize::from(quote.is_some())..end).unwrap_or_default();
    found(value, n_name + 1 + (end + usize::from(quote.is_some())).min(after.len()))
}

fn judge(tag: Tag<'_>, start: usize, all: &mut Vec<Refused>) {
    let value = |name: &str| {
        let it = tag.attributes.iter().find(|it| it.name.eq_ignore_ascii_case(name));
        it.map(|it| it.value.trim().to_ascii_lowercase())
    };
    let name = tag.name.as_str();
    let opening = start..start + 1 + name.len();
    if name == "script" && value("src").is_none() && is_run(value("type").as_deref()) {
        all.push((RefusedCode::Script, "<script>".to_owned(), opening.clone()));
    }
    if name == "style" {
        all.push((RefusedCode::Style, "<style>".to_owned(), opening.clone()));
    }
    if matches!(name, "iframe" | "object" | "embed" | "audio" | "video") {
        all.push((RefusedCode::Frame, format!("<{name}>"), opening));
    }
    let is_sheet = value("rel").is_some_and(|rel| {
        ["stylesheet", "icon", "preload", "modulepreload", "manifest"]
            .iter()
            .any(|it| rel.contains(it))
    });
    for it in &tag.attributes {
        let (key, text) = (it.name.to_ascii_lowercase(), it.value.trim().to_ascii_lowercase());
        let range = start + it.range.start..start + it.range.end;
        let is_away =
            text.starts_with("http:") || text.starts_with("https:") || text.starts_with("//");
        let is_loaded = match name {
            "script" | "img" | "source" | "input" => matches!(key.as_str(), "src" | "srcset"),
            "link" => is_sheet && key == "href",
            "image" | "use" => key == "href" || key == "xlink:href",
            _ => false,
        };
        if key == "style" {
            all.push((RefusedCode::StyleAttribute, "style=…".to_owned(), range));
        } else if key.len() > 4 && key.starts_with("on") && key.chars().all(char::is_alphabetic) {
            all.push((RefusedCode::Handler, format!("{key}=…"), range));
        } else if text.starts_with("javascript:") {
            all.push((RefusedCode::Handler, "javascript:".to_owned(), range));
        } else if is_away && is_loaded {
            all.push((RefusedCode::OtherHost, it.value.trim().to_owned(), range));
        }
    }
}

/// Whether a browser runs a script of this type; data for machines it passes over.
fn is_run(kind: Option<&str>) -> bool {
    let kind = kind.unwrap_or_default();
    kind.is_empty() || kind == "module" || kind == "importmap" || kind.contains("javascript")
}

/// Whether a file of a theme is a template that is not the built-in one.
pub(super) fn is_own_template(name: &str, source: &Source) -> bool {
    name.starts_with("templates/")
        && name.ends_with(".html")
        && builtin::text(name) != &*source.text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        refused(text).into_iter().map(|(_, what, _)| what).collect()
    }

    #[test]
    fn what_browsers_refuse_is_seen() {
        for (text, expected) in [
            ("<script>tel()</script>", vec!["<script>"]),
            ("<SCRIPT type=module>a<b</script><style>p{}</style>", vec!["<script>", "<style>"]),
            ("<p style='color: red' class=x>", vec!["style=…"]),
            (
                "<a {% if x > 1 %}onclick=\"a()\"{% endif %} href=\"javascript:a()\">",
                vec!["onclick=…", "javascript:"],
            ),
            ("<script src=//x.example/a.js></script>", vec!["//x.example/a.js"]),
            (
                "<link rel=\"stylesheet\" href=\"https://x.example/a.css\">",
                vec!["https://x.example/a.css"],
            ),
            ("<iframe src=a></iframe>", vec!["<iframe>"]),
            ("<p title=\"{{ a > b }}\" style=x>", vec!["style=…"]),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn what_browsers_take_is_left() {
        for text in [
            "<script src=\"{{ asset(naam=\"a.js\") }}\" defer></script>",
            "<script type=\"application/ld+json\">{\"a\": \"<p style=x>\"}</script>",
            "<!-- <script>weg()</script> -->",
            "<a href=\"https://www.example.nl/\">daar</a> 1 < 2, <3",
            "<link rel=canonical href=\"https://www.example.nl/\">",
            "<p title='style=x' data-on=1 on=2>",
            "<p class=\"{% if a %}b{% endif %}",
            "<",
        ] {
            assert_eq!(words(text), Vec::<String>::new(), "{text}");
        }
        let templates = builtin::FILES.iter().filter(|(name, _)| name.ends_with(".html"));
        for (name, text) in templates {
            assert_eq!(words(text), Vec::<String>::new(), "{name}");
        }
    }
}
