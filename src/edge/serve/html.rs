//! Writes small pieces of HTML for the panel and for pages of the server itself.
//!
//! Invariant: a text of a writer goes through [`escaped`], so that it is never markup.

/// A text as it stands in HTML, also inside an attribute in quotes.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for ch in text.chars() {
        match ch {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            ch => out.push(ch),
        }
    }
    out
}

/// A value in a query or path: everything outside plain ASCII as `%20` and the like.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// A text with `%20` and the like written out; a `+` stays.
pub(super) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The first value of a key in a query, written out.
pub(super) fn query_value(query: Option<&str>, key: &str) -> Option<String> {
    let pairs = query?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(name, _)| *name == key).map(|(_, value)| decoded(value)).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_written_out_and_back() {
        assert_eq!(decoded("/co%C3%B6rdinatie/a%20b"), "/coördinatie/a b");
        assert_eq!(decoded("/100%/%2"), "/100%/%2");
        assert_eq!(encoded("/coördinatie/a b/"), "/co%C3%B6rdinatie/a%20b/");
        let query = Some("adres=%2Fvisie%2F&merk=ab");
        assert_eq!(query_value(query, "adres").as_deref(), Some("/visie/"));
        assert_eq!(query_value(query, "geen"), None);
    }

    #[test]
    fn a_text_is_never_markup() {
        assert_eq!(escaped("<a href='\"'>&"), "&lt;a href=&#39;&quot;&#39;&gt;&amp;");
    }
}
