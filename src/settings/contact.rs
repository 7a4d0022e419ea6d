//! Reads ways to reach somebody: what a link needs, from what people write.

use super::base_address;
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::Located;

/// A way to reach somebody, as a link: `mailto:`, `tel:` or `https:`. A bare e-mail address gets
/// its `mailto:`. `None` and a finding for anything else.
pub(super) fn way(
    mut value: Located<String>,
    found: &mut Vec<Diagnostic>,
) -> Option<Located<String>> {
    let text = value.value.trim();
    let bare = text.strip_prefix("mailto:").unwrap_or(text);
    if is_mail(bare) {
        value.value = format!("mailto:{bare}");
        return Some(value);
    }
    let number = text.strip_prefix("tel:").unwrap_or_default();
    let digits = number.chars().filter(char::is_ascii_digit).count();
    if digits >= 3 && number.chars().all(|ch| ch.is_ascii_digit() || "+-".contains(ch)) {
        return Some(value);
    }
    if is_web(text) {
        return Some(value);
    }
    found.push(catalogue::bad_contact(value.span, &value.value));
    None
}

/// The address of a page or file on the web, `https:` only. `None` and a finding for anything
/// else.
pub(super) fn web(value: Located<String>, found: &mut Vec<Diagnostic>) -> Option<Located<String>> {
    if is_web(&value.value) {
        return Some(value);
    }
    found.push(catalogue::bad_address(value.span, &value.value));
    None
}

/// Whether this is an e-mail address, as far as its form tells.
pub(super) fn is_mail(value: &str) -> bool {
    value.split_once('@').is_some_and(|(name, host)| {
        let is_plain = |ch: char| !ch.is_whitespace() && !"<>\"/:".contains(ch);
        !name.is_empty() && host.contains('.') && value.chars().all(is_plain)
    })
}

fn is_web(value: &str) -> bool {
    let address = value.split(['?', '#']).next().unwrap_or_default();
    let is_plain = |ch: char| !ch.is_whitespace() && !ch.is_control() && !"<>\"".contains(ch);
    address.starts_with("https://")
        && base_address(address).is_some()
        && value.chars().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::way;
    use crate::source::{Located, SitePath, Span};

    #[test]
    fn a_bare_mail_address_becomes_a_link() {
        let at = Span::top(&SitePath::new("regiovisie.toml"));
        for (written, read) in [
            ("lek@example.nl", Some("mailto:lek@example.nl")),
            ("mailto:lek@example.nl", Some("mailto:lek@example.nl")),
            ("https://www.example.nl/lek?taal=nl", Some("https://www.example.nl/lek?taal=nl")),
            ("tel:+31-20-1234567", Some("tel:+31-20-1234567")),
            ("http://www.example.nl/lek", None),
            ("bel ons", None),
            ("mailto:lek@example.nl\nContact: x", None),
        ] {
            let mut found = vec![];
            let way = way(Located::new(written.to_owned(), at.clone()), &mut found);
            assert_eq!(way.map(|way| way.value).as_deref(), read, "{written}");
            assert_eq!(found.is_empty(), read.is_some(), "{written}");
        }
    }
}
