//! Blocks: one writer per kind.

mod chart;
mod checklist;
mod contact;
mod grid;
mod map;

use super::Writer;
use crate::document::{Begrip, Block, Citaat, Stappen};
use crate::output::html;

impl Writer<'_> {
    /// Writes the block that starts at this byte; `false` when none does, or when what it shows
    /// is not there, and the code stays.
    pub(super) fn block(&mut self, at: usize) -> bool {
        let document = self.document;
        let Some(placed) = document.block_at(at as u32) else { return false };
        match &placed.block {
            Block::Begrip(begrip) => self.begrip(begrip),
            Block::Checklist(part) => self.checklist_part(part),
            Block::Cijfers(cijfers) => return self.cijfers(cijfers),
            Block::Citaat(citaat) => self.citaat(citaat),
            Block::Contact(contact) => self.contact_block(contact),
            Block::Grafiek(grafiek) => return self.grafiek(placed, grafiek, at),
            Block::Kaart(kaart) => return self.map(placed, kaart),
            Block::Stappen(stappen) => self.stappen(stappen),
            Block::Tabel(tabel) => {
                let Some(grid) = self.grid_of(&placed.block) else { return false };
                let caption = tabel.bijschrift.as_ref().map(|caption| caption.value.as_str());
                self.grid(&grid, caption, &self.table_name(at));
            }
            Block::Tijdlijn(tijdlijn) => return self.tijdlijn(tijdlijn, at),
            Block::Vergelijking(block) => return self.comparison(block, at),
        }
        true
    }

    fn begrip(&mut self, begrip: &Begrip) {
        self.out.push_str("<dl class=rv-contact>");
        self.term(begrip.term.span.start as usize);
        self.out.push_str("<dfn>");
        html::text(&mut self.out, begrip.term.value.trim());
        self.out.push_str("</dfn></dt><dd>");
        // An explanation leads to none, as on the page with all of them.
        let glossary = self.glossary.take();
        self.paragraphs(&begrip.uitleg.value);
        self.glossary = glossary;
        self.out.push_str("</dd></dl>");
    }

    fn citaat(&mut self, citaat: &Citaat) {
        self.out.push_str("<figure class=rv-citaat><blockquote class=utrecht-blockquote>");
        self.paragraphs(&citaat.tekst.value);
        self.out.push_str("</blockquote>");
        // An address alone is a source too.
        let bron = citaat.bron.as_ref().or(citaat.adres.as_ref());
        if citaat.wie.is_some() || bron.is_some() {
            self.out.push_str("<figcaption>");
            if let Some(wie) = &citaat.wie {
                html::text(&mut self.out, wie.value.trim());
            }
            if let Some(bron) = bron {
                if citaat.wie.is_some() {
                    self.out.push_str(", ");
                }
                self.source(&bron.value, citaat.adres.as_ref().map(|it| it.value.as_str()));
            }
            self.out.push_str("</figcaption>");
        }
        self.out.push_str("</figure>");
    }

    /// Where something stands, with its address when that is one.
    fn source(&mut self, words: &str, address: Option<&str>) {
        let address = address.or(Some(words)).map(str::trim);
        let is_web = |it: &&str| it.starts_with("https://") || it.starts_with("http://");
        let address = address.filter(is_web);
        self.out.push_str("<cite>");
        if let Some(address) = address {
            self.out.push_str("<a");
            html::attribute(&mut self.out, "href", &html::address(address));
            self.out.push('>');
        }
        html::text(&mut self.out, words.trim());
        self.out.push_str(if address.is_some() { "</a></cite>" } else { "</cite>" });
    }

    fn stappen(&mut self, stappen: &Stappen) {
        self.out.push_str("<ol class=rv-stappen>");
        for stap in &stappen.stappen {
            self.out.push_str("<li><p class=rv-stappen__titel>");
            html::text(&mut self.out, stap.titel.value.trim());
            self.out.push_str("</p>");
            if let Some(tekst) = &stap.tekst {
                self.paragraphs(&tekst.value);
            }
            self.out.push_str("</li>");
        }
        self.out.push_str("</ol>");
    }

    /// A text of a block: an empty line starts a paragraph, and terms are linked as in any text.
    fn paragraphs(&mut self, text: &str) {
        let mut words = String::new();
        for line in text.lines().chain([""]) {
            if !line.trim().is_empty() {
                if !words.is_empty() {
                    words.push(' ');
                }
                words.push_str(line.trim());
            } else if !words.is_empty() {
                self.out.push_str("<p>");
                self.running(&words);
                self.out.push_str("</p>");
                words.clear();
            }
        }
    }
}
