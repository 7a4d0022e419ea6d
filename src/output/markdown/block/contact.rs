//! Where somebody can be reached.

use super::Writer;
use crate::document::Contact;
use crate::output::html;
use crate::settings::dialled;
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
        self.way("contact-mail", contact.mail.as_ref(), |mail| {
            // Behind a question mark stand headers of a letter that nobody meant to write.
            (!mail.contains(['?', '&', '%', ':'])).then(|| format!("mailto:{mail}"))
        });
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
