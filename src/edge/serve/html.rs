//! Writes small pieces for the panel and for pages of the server itself, and reads them back.
//!
//! Invariant: a text of a writer goes through [`escaped`](crate::markup::escaped), so that it is
//! never markup.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::markup::{escaped, percent_decoded};

/// What is written with percent signs.
const OUTSIDE: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A text as it stands in HTML, with what stands between backticks as code, as terminals and Markdown show it.
pub(super) fn with_code(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    let mut parts = text.split('`').peekable();
    let mut is_code = false;
    while let Some(part) = parts.next() {
        // A single backtick, without another behind it, is a character like any.
        match (is_code, parts.peek().is_some()) {
            (true, true) => out.push_str(&format!("<code>{}</code>", escaped(part))),
            (true, false) => out.push_str(&format!("`{}", escaped(part))),
            (false, _) => out.push_str(&escaped(part)),
        }
        is_code = !is_code;
    }
    out
}

/// A value in a query or path: everything outside plain ASCII as `%20` and the like.
pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, OUTSIDE).to_string()
}

/// The first value of a key in a query, written out.
pub(super) fn query_value(query: Option<&str>, key: &str) -> Option<String> {
    let pairs = query?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(name, _)| *name == key).map(|(_, value)| percent_decoded(value)).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_written_for_an_address_and_read_from_one() {
        assert_eq!(encoded("/coördinatie/a b/"), "/co%C3%B6rdinatie/a%20b/");
        let query = Some("adres=%2Fvisie%2F&merk=ab");
        assert_eq!(query_value(query, "adres").as_deref(), Some("/visie/"));
        assert_eq!(query_value(query, "geen"), None);
    }

    #[test]
    fn what_stands_between_backticks_is_code() {
        assert_eq!(
            with_code("bij `<b>` en `titel`"),
            "bij <code>&lt;b&gt;</code> en <code>titel</code>"
        );
        assert_eq!(with_code("een ` alleen"), "een ` alleen");
    }
}
