//! Addresses typed as plain words: `info@example.nl` and `https://example.nl` become links.
//!
//! Source for where an address ends: GitHub Flavored Markdown, 6.9 (extended autolinks): closing
//! punctuation is no part of it, nor is a bracket that it did not open.

use std::ops::Range;

use pulldown_cmark::Event;

use super::Writer;
use crate::output::html;

impl<'a> Writer<'a> {
    /// Writes text, with links where addresses stand. The parser cuts text at signs that might
    /// have been markup, such as `_`, so all that follows is taken along; gives the position of
    /// what comes next.
    pub(super) fn text(&mut self, idx: usize, text: &str) -> usize {
        let is_free = self.links.is_empty() && !self.is_bare_kept;
        let is_linked = || self.open_tags.values().any(|close| KEPT.contains(&close.as_str()));
        if !is_free || is_linked() {
            html::text(&mut self.out, text);
            return idx + 1;
        }
        let mut whole = text.to_owned();
        let mut next = idx + 1;
        while let Some((Event::Text(more), _)) = self.events.get(next) {
            whole.push_str(more);
            next += 1;
        }
        let mut from = 0;
        for range in addresses(&whole) {
            self.running(whole.get(from..range.start).unwrap_or_default());
            from = range.end;
            self.bare(whole.get(range).unwrap_or_default());
        }
        self.running(whole.get(from..).unwrap_or_default());
        next
    }

    fn bare(&mut self, address: &str) {
        let scheme = if address.contains("://") { "" } else { "mailto:" };
        self.out.push_str("<a");
        html::attribute(&mut self.out, "href", &html::address(&format!("{scheme}{address}")));
        self.out.push_str(" class=rv-adres>");
        html::text(&mut self.out, address);
        self.out.push_str("</a>");
    }
}

/// What closes raw inline elements in which an address stays as it is.
const KEPT: [&str; 4] = ["</a>", "</code>", "</kbd>", "</samp>"];

/// Where addresses stand in running text, in order.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = vec![];
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(['@', ':'])) {
        let at = from + at;
        from = at + 1;
        let range = if text.get(at..).is_some_and(|rest| rest.starts_with('@')) {
            mail(text, at)
        } else {
            web(text, at)
        };
        let last_end = found.last().map_or(0, |last| last.end);
        if let Some(range) = range.filter(|range| range.start >= last_end) {
            from = range.end;
            found.push(range);
        }
    }
    found
}

/// The web address with its `://` here.
fn web(text: &str, colon: usize) -> Option<Range<usize>> {
    let (before, rest) = text.split_at(colon);
    let scheme = ["https", "http"].into_iter().find(|scheme| before.ends_with(scheme))?;
    let host = rest.strip_prefix("://")?;
    let start = colon - scheme.len();
    if before.get(..start)?.ends_with(char::is_alphanumeric) {
        return None;
    }
    let stop = |ch: char| ch.is_whitespace() || ch.is_control() || "<>\"“”„‘’`|{}\\^".contains(ch);
    let len = host.find(stop).unwrap_or(host.len());
    let address = without_closing(host.get(..len)?);
    let name = address.split(['/', '?', '#', ':']).next()?;
    is_domain(name).then(|| start..colon + 3 + address.len())
}

/// The address without the punctuation of the sentence it stands in.
fn without_closing(address: &str) -> &str {
    let mut address = address;
    loop {
        let ends_open = |open: char, close: char| {
            address.ends_with(close)
                && address.matches(close).count() > address.matches(open).count()
        };
        let is_closing =
            address.ends_with(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~', '…']);
        if !is_closing && !ends_open('(', ')') && !ends_open('[', ']') {
            return address;
        }
        let mut chars = address.chars();
        chars.next_back();
        address = chars.as_str();
    }
}

/// The e-mail address around the `@` here.
fn mail(text: &str, at: usize) -> Option<Range<usize>> {
    let is_local =
        |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '_' | '%' | '+' | '-');
    let before = text.get(..at)?;
    let name = before.get(before.trim_end_matches(is_local).len()..)?.trim_start_matches('.');
    let start = at - name.len();
    let is_inside = |ch: char| ch.is_alphanumeric() || ch == '/' || ch == '@';
    if name.is_empty() || before.get(..start)?.trim_end_matches('.').ends_with(is_inside) {
        return None;
    }
    let rest = text.get(at + 1..)?;
    let is_host = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '-');
    let len = rest.find(|ch| !is_host(ch)).unwrap_or(rest.len());
    let host = rest.get(..len)?.trim_end_matches(['.', '-']);
    let after = rest.get(host.len()..)?;
    let goes_on = after.starts_with(|ch: char| ch.is_alphanumeric() || ch == '@');
    (is_domain(host) && !goes_on).then(|| start..at + 1 + host.len())
}

/// Whether a name of a host has at least two parts, the last of letters.
fn is_domain(name: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.chars().all(|ch| ch.is_alphanumeric() || ch == '-' || ch == '_')
    };
    let Some((_, last)) = name.rsplit_once('.') else { return false };
    name.split('.').all(is_part) && last.len() > 1 && last.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::addresses;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = addresses(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn an_address_ends_before_the_punctuation_behind_it() {
        check("Mail info@example.nl.", &["info@example.nl"]);
        check("(a_b.c+d@sub.example.nl)", &["a_b.c+d@sub.example.nl"]);
        check("Zie https://example.nl/a_b?x=1#y, of", &["https://example.nl/a_b?x=1#y"]);
        check("(https://example.nl/a_(b))...", &["https://example.nl/a_(b)"]);
        check("“https://example.nl”", &["https://example.nl"]);
        check("a@b.nl, c@d.nl en http://e.nl/@f", &["a@b.nl", "c@d.nl", "http://e.nl/@f"]);
        check("https://example.nl:8080/x", &["https://example.nl:8080/x"]);
    }

    #[test]
    fn what_looks_like_an_address_is_none() {
        for text in [
            "a@b",
            "@naam",
            "a@@b.nl",
            "https://",
            "https://localhost",
            "x@1.2",
            "é@b.nl",
            "a@b.nlé",
            "12:30",
            "ssh://a@b.nl",
            "xhttps://a.nl",
            "a@b..nl",
            "",
        ] {
            check(text, &[]);
        }
    }
}
