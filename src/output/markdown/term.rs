//! Terms of the region: the first use on a page leads to the explanation.
//!
//! A link and no button that opens something: it is read aloud as part of its sentence, can be
//! copied and searched with it, and works on paper, where the page lists its words at the end.

use super::Writer;
use crate::output::html;
use crate::publication::Glossary;
use crate::site::Site;

use crate::document::Document;

/// The terms that a page may link to. The home page and pages that explain terms link to none.
pub(super) fn glossary<'s>(site: &'s Site, document: &Document) -> Option<&'s Glossary> {
    let is_free = document.address != "/" && !document.is_glossary();
    is_free.then_some(&site.parts.publication.glossary)
}

impl Writer<'_> {
    /// Writes running text; the first use of each term is a link.
    pub(super) fn running(&mut self, text: &str) {
        let Some(glossary) = self.glossary.filter(|_| !self.table.is_in_header()) else {
            html::text(&mut self.out, text);
            return;
        };
        let mut from = 0;
        for (idx, range) in glossary.find(text) {
            if self.terms.contains(&idx) {
                continue;
            }
            let Some(address) = self.site.term_address(idx) else { continue };
            self.terms.push(idx);
            html::text(&mut self.out, text.get(from..range.start).unwrap_or_default());
            self.out.push_str("<a");
            html::attribute(&mut self.out, "href", &html::address(&address));
            self.out.push_str(" class=rv-begrip>");
            html::text(&mut self.out, text.get(range.clone()).unwrap_or_default());
            self.out.push_str("</a>");
            from = range.end;
        }
        html::text(&mut self.out, text.get(from..).unwrap_or_default());
    }

    /// Opens a term; where it is explained for other pages it has an anchor.
    pub(super) fn term(&mut self, start: usize) {
        self.out.push_str("<dt");
        let known = self.document.terms.iter().find(|term| term.span.start as usize == start);
        if let Some(term) = known {
            html::attribute(&mut self.out, "id", &term.anchor);
        }
        self.out.push('>');
    }
}
