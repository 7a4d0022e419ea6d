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
use crate::markup::{Tag, Token, tokens, unescaped};
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
    let plain = without_expressions(text);
    let lower = plain.to_ascii_lowercase();
    let mut all = vec![];
    let mut at = 0;
    while let Some(rest) = plain.get(at..).filter(|rest| !rest.is_empty()) {
        let mut passed = 0;
        let script = tokens(rest).find_map(|token| {
            let start = at + passed;
            passed += token.text().len();
            let Token::Tag(tag) = token else { return None };
            if tag.is_closing {
                return None;
            }
            judge(text, tag, start, &mut all);
            tag.name.eq_ignore_ascii_case("script").then_some(at + passed)
        });
        // Inside a script a `<` begins no tag.
        let Some(inside) = script else { break };
        at = match lower.get(inside..).and_then(|rest| rest.find("</script")) {
            Some(len) => inside + len,
            None => break,
        };
    }
    all
}

/// The text with a `.` for each byte of what the template itself does (`{{ … }}`), and a blank for
/// what leaves nothing on the page (`{% … %}`, `{# … #}`): all else keeps its place.
fn without_expressions(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let kinds = [("{{", "}}", "."), ("{%", "%}", " "), ("{#", "#}", " ")];
        let kind = kinds.into_iter().find(|(start, _, _)| from.starts_with(start));
        let (len, instead) = match kind {
            Some((_, end, instead)) => (from.find(end).map_or(from.len(), |it| it + 2), instead),
            None => (1, "{"),
        };
        out.push_str(&instead.repeat(len));
        rest = from.get(len..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// Adds what browsers refuse of a tag that starts at this place of the template.
fn judge(text: &str, tag: Tag<'_>, start: usize, all: &mut Vec<Refused>) {
    let name = tag.name.to_ascii_lowercase();
    let value = |name: &str| {
        let it = tag.attributes().find(|(key, _)| key.eq_ignore_ascii_case(name));
        it.map(|(_, value)| read(value))
    };
    let name = name.as_str();
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
    // Each is a part of the text of its tag.
    let place = |part: &str| start + (part.as_ptr() as usize - tag.text.as_ptr() as usize);
    for (key, written) in tag.attributes() {
        let at = if written.is_empty() { key } else { written };
        let range = place(key)..place(at) + at.len();
        // As it stands in the template, expressions included.
        let shown = text.get(place(at)..range.end).unwrap_or(at);
        let (key, read) = (key.to_ascii_lowercase(), read(written));
        let is_loaded = match name {
            "script" | "img" | "source" | "input" => matches!(key.as_str(), "src" | "srcset"),
            "link" => is_sheet && key == "href",
            "image" | "use" => key == "href" || key == "xlink:href",
            "base" => key == "href",
            _ => false,
        };
        let is_sent = (name == "form" && key == "action") || key == "formaction";
        let is_away = match key.as_str() {
            "srcset" => read.split(',').any(|one| is_other_host(one.trim_start())),
            _ => is_other_host(&read),
        };
        if key == "style" {
            all.push((RefusedCode::StyleAttribute, "style=…".to_owned(), range));
        } else if key.len() > 4 && key.starts_with("on") && key.chars().all(char::is_alphabetic) {
            all.push((RefusedCode::Handler, format!("{key}=…"), range));
        } else if read.starts_with("javascript:") {
            all.push((RefusedCode::Handler, "javascript:".to_owned(), range));
        } else if is_away && is_sent {
            all.push((RefusedCode::Form, shown.trim().to_owned(), range));
        } else if is_away && is_loaded {
            all.push((RefusedCode::OtherHost, shown.trim().to_owned(), range));
        }
    }
}

/// A value as a browser reads it, in small letters.
fn read(value: &str) -> String {
    unescaped(value).trim().to_ascii_lowercase()
}

fn is_other_host(address: &str) -> bool {
    ["http:", "https:", "//"].iter().any(|start| address.starts_with(start))
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
            (
                "<script src = \"https://x.example/{{ a }}.js\">",
                vec!["https://x.example/{{ a }}.js"],
            ),
            (
                "<img srcset=\"a.png 1x, https://x.example/b.png 2x\">",
                vec!["a.png 1x, https://x.example/b.png 2x"],
            ),
            ("<form action=https://x.example/>", vec!["https://x.example/"]),
            ("<base href=//x.example/>", vec!["//x.example/"]),
            ("<a href=\"java&#x2F;x\" onclick>", vec!["onclick=…"]),
            ("<script>a < b; \"<p style=x>\"</script><p style=y>", vec!["<script>", "style=…"]),
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
            "{# <script>weg()</script> #}<p>{# <p style=x> #}</p>",
            "<form action=\"{{ zoeken.adres }}\">",
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
