//! The smallest parts of HTML: text and attributes, written as short as the standard allows.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What may not stand in an address as it is. What is written with a percent sign stays.
///
/// Source: URL Standard, and RFC 3986, 2.2 and 2.3.
const OUTSIDE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Adds text. `>` may stand as it is in text.
pub(super) fn text(out: &mut String, text: &str) {
    for ch in text.chars() {
        match ch {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            // Control characters are no HTML text, whatever wrote them.
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{e}'..='\u{1f}' | '\u{7f}' => {}
            _ => out.push(ch),
        }
    }
}

/// Adds ` name=value`, without quotes where the standard allows that.
///
/// Source: HTML Standard, 13.1.2.3 (unquoted attribute-value syntax): not empty, no white space
/// and none of `"'=<>` or the grave accent.
pub(super) fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push('=');
    let needs_quotes = value.is_empty()
        || value.bytes().any(|byte| {
            byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'=' | b'<' | b'>' | b'`')
        });
    if needs_quotes {
        out.push('"');
    }
    quoted(out, value);
    if needs_quotes {
        out.push('"');
    }
}

/// Adds a text that may stand in quotes too.
fn quoted(out: &mut String, value: &str) {
    for (idx, part) in value.split('"').enumerate() {
        if idx > 0 {
            out.push_str("&quot;");
        }
        text(out, part);
    }
}

/// The escaped form of a text, for a slot between tags or inside a quoted attribute.
pub(super) fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    quoted(&mut out, value);
    out
}

/// An address as it may stand in a link: spaces and other characters outside the standard are
/// written as percent signs with two digits; what is written so already stays.
pub(super) fn address(path: &str) -> String {
    utf8_percent_encode(path, OUTSIDE).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_has_quotes_only_where_it_needs_them() {
        for (value, expected) in [
            ("/visie/#doel", " a=/visie/#doel"),
            ("", " a=\"\""),
            ("twee woorden", " a=\"twee woorden\""),
            ("a=b", " a=\"a=b\""),
            ("\"<&", " a=\"&quot;&lt;&amp;\""),
            ("een\u{0}", " a=een"),
        ] {
            let mut out = String::new();
            attribute(&mut out, "a", value);
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn text_and_addresses_lose_nothing() {
        let mut out = String::new();
        text(&mut out, "a < b & c > d\u{1}");
        assert_eq!(out, "a &lt; b &amp; c > d");
        assert_eq!(address("/een map/ö.pdf?x=1&y#z%20"), "/een%20map/%C3%B6.pdf?x=1&y#z%20");
    }
}
