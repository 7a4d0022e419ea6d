//! Words as markup and addresses write them, and back.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// What has a meaning in markup, and how it is written as a character.
const NAMED: [(char, &str); 5] =
    [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&#39;")];

/// Other ways in which our libraries write a character.
const READ: [(char, &str); 4] =
    [('\u{a0}', "&nbsp;"), ('\'', "&#x27;"), ('/', "&#x2F;"), ('<', "&LT;")];

/// A text as it stands in HTML or XML, between tags or in a value in quotes. Nothing is lost.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for ch in text.chars() {
        match NAMED.iter().find(|(plain, _)| *plain == ch) {
            Some((_, name)) => out.push_str(name),
            None => out.push(ch),
        }
    }
    out
}

/// Words as they are read. Only what our own writers, templates and libraries write is known; what
/// is not stays as it stands.
pub fn unescaped(words: &str) -> Cow<'_, str> {
    let Some((first, mut rest)) = words.split_once('&') else { return Cow::Borrowed(words) };
    let mut out = String::with_capacity(words.len());
    out.push_str(first);
    loop {
        let known = NAMED.iter().chain(&READ).find_map(|(ch, name)| {
            Some((*ch, rest.strip_prefix(name.strip_prefix('&').unwrap_or(name))?))
        });
        match known {
            Some((ch, after)) => {
                out.push(ch);
                rest = after;
            }
            None => out.push('&'),
        }
        let Some((words, after)) = rest.split_once('&') else { break };
        out.push_str(words);
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// A text with `%20` and the like written out; a `+` stays.
pub fn percent_decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_markup() {
        assert_eq!(escaped("<a href='\"'>&"), "&lt;a href=&#39;&quot;&#39;&gt;&amp;");
    }

    #[test]
    fn an_address_is_read() {
        assert_eq!(percent_decoded("/co%C3%B6rdinatie/a%20b"), "/coördinatie/a b");
        assert_eq!(percent_decoded("/100%/%2"), "/100%/%2");
    }

    #[test]
    fn a_text_comes_back() {
        for text in ["", "a", "&", "&amp;", "a<b>\"c\"'d'&&lt;é", "&&", "einde &"] {
            assert_eq!(unescaped(&escaped(text)), text);
        }
        for (words, expected) in [
            ("a&nbsp;b&#x2F;&#x27;&LT;", "a\u{a0}b/'<"),
            ("&amp;lt;", "&lt;"),
            ("a & b &euro; &amp", "a & b &euro; &amp"),
        ] {
            assert_eq!(unescaped(words), expected);
        }
    }
}
