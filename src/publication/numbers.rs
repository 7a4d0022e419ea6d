//! Finds numbers that a writer typed in front of headings that get a number of their own.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::Document;

/// Looks at all headings and titles.
pub(super) fn check_typed(documents: &[Arc<Document>], found: &mut Vec<Diagnostic>) {
    for document in documents {
        let titel = document.front.titel.iter().map(|titel| (&titel.value, &titel.span));
        let headings = document.headings.iter().map(|heading| (&heading.text, &heading.span));
        for (text, span) in titel.chain(headings) {
            if let Some(number) = typed_number(text) {
                found.push(catalogue::typed_number(span.clone(), number));
            }
        }
    }
}

/// `1.2` of `1.2 Doelen`, `3.` of `3. Geld`; not `2026` or `3.500`, which are about something.
fn typed_number(text: &str) -> Option<&str> {
    let (number, _) = text.trim_start().split_once(char::is_whitespace)?;
    let bare = number.trim_end_matches(['.', ')']);
    let is_marked = bare.contains('.') || bare.len() < number.len();
    let is_number = |part: &str| {
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    (is_marked && bare.split('.').all(is_number)).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::typed_number;

    #[test]
    fn a_number_before_a_heading_is_told_from_a_figure() {
        for (text, expected) in [
            ("1.2 Doelen", Some("1.2")),
            ("3. Geld", Some("3.")),
            ("2) Toegang", Some("2)")),
            ("2.1.3. Wie", Some("2.1.3.")),
            ("2026 in cijfers", None),
            ("3.500 kinderen", None),
            ("8 gemeenten", None),
            ("Doel 1.2", None),
            ("1.", None),
        ] {
            assert_eq!(typed_number(text), expected, "{text}");
        }
    }
}
