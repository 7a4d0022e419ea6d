//! Reads the braces behind a heading: `{#samen dekt=nvo-2.a,nvo-2.c}`.
//!
//! The Markdown parser reads them too, but fails in silence: a comma ends up in the anchor, a
//! claim after a space falls away. So the source is read again here, forgiving in form.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Located, Source, Span, nearest};

/// What stood in the braces.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    /// The anchor as typed.
    pub id: Option<Located<String>>,
    /// The claims.
    pub dekt: Vec<Located<String>>,
    /// The words before the braces, when the Markdown parser left the braces in the text.
    pub found: Vec<Diagnostic>,
}

/// Reads the attributes of the heading in this range of the source.
///
/// `text` is what the Markdown parser made of the heading; braces that are still in it were not
/// understood there.
pub(super) fn attributes(source: &Source, heading: Range<usize>, text: &str) -> Attributes {
    let mut attributes = Attributes::default();
    let whole = source.text.get(heading.clone()).unwrap_or_default().trim_end();
    // A heading with a line under it may run over several lines; the braces end the last.
    let is_underline = |line: &str| {
        let line = line.trim();
        !line.is_empty() && line.bytes().all(|byte| matches!(byte, b'-' | b'='))
    };
    let words = match whole.rsplit_once('\n') {
        Some((words, under)) if is_underline(under) => words,
        _ => whole.lines().next().unwrap_or_default(),
    };
    let line = words.trim_end();
    let (start, line) = match line.rfind('\n') {
        Some(at) => (heading.start + at + 1, line.get(at + 1..).unwrap_or_default()),
        None => (heading.start, line),
    };
    // Closing hashes behind the braces make the parser take all of it for text.
    let bare = line.trim_end_matches('#').trim_end();
    let Some(open) = bare.rfind('{') else { return attributes };
    let behind = bare.get(open + 1..).unwrap_or_default();
    // Braces that were not closed, or have words behind them, are text to the parser as well.
    if text.contains('{') {
        if behind.contains("dekt") || behind.starts_with('#') {
            let at = source.span(start + open..start + bare.len());
            attributes.found.push(catalogue::braces_left_as_text(at));
        }
    } else if let Some(words) = behind.strip_suffix('}') {
        read(source, words, start + open + 1, &mut attributes);
    }
    attributes
}

fn read(source: &Source, words: &str, start: usize, into: &mut Attributes) {
    let mut claiming = false;
    for (at, word) in split(words) {
        let place =
            |range: Range<usize>| source.span(start + at + range.start..start + at + range.end);
        if let Some(id) = word.strip_prefix('#') {
            claiming = false;
            let trimmed = id.trim_end_matches([',', ';']);
            if trimmed != id {
                into.found.push(catalogue::comma_in_anchor(place(0..word.len()), trimmed));
            }
            into.id = Some(Located::new(trimmed.to_owned(), place(1..1 + trimmed.len())));
        } else if word.starts_with('.') {
            claiming = false;
        } else if let Some((key, value)) = word.split_once('=') {
            claiming = key == "dekt";
            if claiming {
                claims(source, value, start + at + key.len() + 1, &mut into.dekt);
                claiming = value.is_empty() || value.ends_with(',');
            } else {
                into.found.push(stray(place(0..word.len()), word));
            }
        } else if claiming || word.starts_with(',') || word == "=" {
            claims(source, word, start + at, &mut into.dekt);
            claiming = word.ends_with(',') || word == "=";
        } else if nearest_key(word.trim_end_matches(':')) {
            // `dekt: nvo-2.b`: what follows was meant as its claims, so it is no second mistake.
            into.found.push(stray(place(0..word.len()), word));
            claiming = true;
        } else {
            into.found.push(stray(place(0..word.len()), word));
        }
    }
}

/// Whether a word was probably meant to be `dekt`.
fn nearest_key(word: &str) -> bool {
    nearest(word, ["dekt"]).is_some()
}

fn stray(at: Span, word: &str) -> Diagnostic {
    let key = word.split(['=', ':']).next().unwrap_or_default();
    let value = word.get(key.len()..).unwrap_or_default().trim_start_matches(['=', ':']);
    let meant =
        nearest_key(key).then(|| format!("dekt={}", if value.is_empty() { "…" } else { value }));
    catalogue::stray_attribute(at, word, meant.as_deref())
}

/// Words at spaces, but what stands between quotes stays one word.
fn split(words: &str) -> Vec<(usize, &str)> {
    let mut found = vec![];
    let mut start = None;
    let mut quote = None;
    for (at, ch) in words.char_indices().chain([(words.len(), ' ')]) {
        match quote {
            Some(open) if closes(open, ch) => quote = None,
            Some(_) => {}
            None if matches!(ch, '"' | '\'' | '“' | '”' | '‘' | '’') => quote = Some(ch),
            None if ch.is_whitespace() => {
                if let Some(from) = start.take() {
                    found.push((from, words.get(from..at).unwrap_or_default()));
                }
                continue;
            }
            None => {}
        }
        start.get_or_insert(at);
    }
    if let Some(from) = start {
        found.push((from, words.get(from..).unwrap_or_default().trim_end()));
    }
    found
}

fn closes(open: char, ch: char) -> bool {
    match open {
        '“' | '”' | '"' => matches!(ch, '”' | '“' | '"'),
        _ => matches!(ch, '’' | '‘' | '\''),
    }
}

/// Ids in a list: `nvo-2.a,nvo-2.c`, with or without spaces and quotes.
fn claims(source: &Source, value: &str, start: usize, into: &mut Vec<Located<String>>) {
    let mut at = 0;
    for part in value.split([',', ' ', ';']) {
        let quotes = ['"', '\'', '“', '”', '‘', '’', '='];
        let id = part.trim_start_matches(quotes);
        let from = start + at + (part.len() - id.len());
        let id = id.trim_end_matches(quotes);
        if !id.is_empty() {
            into.push(Located::new(id.to_lowercase(), source.span(from..from + id.len())));
        }
        at += part.len() + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, id: Option<&str>, dekt: &[&str], codes: &[&str]) {
        let source = Source::new("a.md", line);
        let read = attributes(&source, 0..line.len(), "Kop");
        assert_eq!(read.id.as_ref().map(|id| id.value.as_str()), id, "{line}");
        let claims: Vec<&str> = read.dekt.iter().map(|id| id.value.as_str()).collect();
        assert_eq!(claims, dekt, "{line}");
        for claim in &read.dekt {
            assert_eq!(line[claim.span.range()].to_lowercase(), claim.value, "{line}");
        }
        let found: Vec<&str> = read.found.iter().map(|finding| finding.code.0).collect();
        assert_eq!(found, codes, "{line}");
    }

    #[test]
    fn braces_are_forgiving_in_form_and_strict_in_meaning() {
        check("## Kop {#samen dekt=nvo-2.a,nvo-2.c}", Some("samen"), &["nvo-2.a", "nvo-2.c"], &[]);
        check("## Kop {#samen dekt=nvo-2.a, nvo-2.c}", Some("samen"), &["nvo-2.a", "nvo-2.c"], &[]);
        check("## Kop {dekt=\"nvo-2.a, nvo-2.c\"}", None, &["nvo-2.a", "nvo-2.c"], &[]);
        check("## Kop {dekt=“nvo-2.a nvo-2.c”}", None, &["nvo-2.a", "nvo-2.c"], &[]);
        check("## Kop {#samen, dekt=NVO-2.a}", Some("samen"), &["nvo-2.a"], &["anker-komma"]);
        check(
            "## Kop {#samen dekt=nvo-2.a nvo-2.c}",
            Some("samen"),
            &["nvo-2.a"],
            &["kop-attribuut"],
        );
        check("## Kop {#_Toc12 .Kop1}", Some("_Toc12"), &[], &[]);
        check("## Kop", None, &[], &[]);
        check("## Kop {#a dekt=}", Some("a"), &[], &[]);
    }
}
