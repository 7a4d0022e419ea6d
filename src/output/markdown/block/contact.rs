//! Where somebody can be reached.

use super::Writer;
use crate::document::Contact;
use crate::output::html;
use crate::source::Located;

impl Writer<'_> {
    pub(super) fn contact_block(&mut self, contact: &Contact) {
        self.out.push_str("<div class=rv-contact>");
        if let Some(naam) = &contact.naam {
            self.out.push_str("<p class=rv-contact__naam>");
            html::text(&mut self.out, naam.value.trim());
            self.out.push_str("</p>");
        }
        if let Some(tekst) = &contact.tekst {
            self.paragraphs(&tekst.value);
        }
        self.out.push_str("<dl class=rv-velden>");
        self.way("contact-telefoon", contact.telefoon.as_ref(), |number| {
            Some(format!("tel:{}", dialled(number)?))
        });
        self.way("contact-mail", contact.mail.as_ref(), |mail| Some(format!("mailto:{mail}")));
        self.way("contact-website", contact.website.as_ref(), |address| {
            address.starts_with("http").then(|| address.to_owned())
        });
        self.way("contact-bezoekadres", contact.bezoekadres.as_ref(), |_| None);
        self.way("contact-open", contact.open.as_ref(), |_| None);
        self.out.push_str("</dl></div>");
    }

    fn way(
        &mut self,
        label: &str,
        value: Option<&Located<String>>,
        link: impl Fn(&str) -> Option<String>,
    ) {
        let Some(value) = value.map(|value| value.value.trim()) else { return };
        self.out.push_str("<div><dt>");
        html::text(&mut self.out, &self.labels.text(label));
        self.out.push_str("</dt><dd>");
        let address = link(value);
        if let Some(address) = &address {
            self.out.push_str("<a");
            html::attribute(&mut self.out, "href", &html::address(address));
            self.out.push('>');
        }
        html::text(&mut self.out, value);
        self.out.push_str(if address.is_some() { "</a></dd></div>" } else { "</dd></div>" });
    }
}

/// A number as a telephone takes it; `None` when it has other signs than a number has.
fn dialled(number: &str) -> Option<String> {
    let is_plain = |ch: char| ch.is_ascii_digit() || " +-()/.".contains(ch);
    let digits: String = number.chars().filter(|ch| ch.is_ascii_digit() || *ch == '+').collect();
    (number.chars().all(is_plain) && digits.len() >= 3).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::dialled;

    #[test]
    fn a_telephone_gets_digits_only() {
        for (written, expected) in [
            ("0123 - 45 67 01", Some("0123456701")),
            ("+31 (0)20 123 45 67", Some("+310201234567")),
            ("112", Some("112")),
            ("14 0123", Some("140123")),
            ("via de receptie", None),
            ("12", None),
        ] {
            assert_eq!(dialled(written).as_deref(), expected, "{written}");
        }
    }
}
