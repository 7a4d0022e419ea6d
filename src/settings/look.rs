//! Reads what the settings say of the look: house style, logo, menu, words.

use crate::data::{Node, Table, Value};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::Located;

/// The keys of `[site]` about the look. Files are paths in the region's folder.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LookSettings {
    /// `huisstijl`: a file with the design tokens of a municipality.
    pub huisstijl: Option<Located<String>>,
    /// `huisstijl_klasse`: the class in that file that counts, where it has more than one.
    pub huisstijl_klasse: Option<Located<String>>,
    /// `logo`: a picture above every page.
    pub logo: Option<Located<String>>,
    /// `logo_alt`: what the logo says; the region's name unless set.
    pub logo_alt: Option<Located<String>>,
    /// `favicon`: the small picture in the tab of a browser.
    pub favicon: Option<Located<String>>,
    /// `menu`: the addresses in the main menu, in order; worked out unless set.
    pub menu: Vec<Located<String>>,
}

pub(super) fn look(table: &mut Table<'_>) -> LookSettings {
    LookSettings {
        huisstijl: table.text("huisstijl"),
        huisstijl_klasse: table.text("huisstijl_klasse"),
        logo: table.text("logo"),
        logo_alt: table.text("logo_alt"),
        favicon: table.text("favicon"),
        menu: table.texts("menu"),
    }
}

/// `[labels]`: `start = "Begin"`.
pub(super) fn labels(
    node: &Node,
    found: &mut Vec<Diagnostic>,
) -> Vec<(Located<String>, Located<String>)> {
    let Value::Map(entries) = &node.value else {
        found.push(catalogue::wrong_type(node.span.clone(), "labels", "soort-kaart"));
        return vec![];
    };
    let mut all = vec![];
    for (id, value) in entries {
        match value.text() {
            Some(text) => all.push((id.clone(), Located::new(text, value.span.clone()))),
            None => {
                let at = value.span.clone();
                found.push(catalogue::wrong_type(at, &id.value, "soort-tekst"));
            }
        }
    }
    all
}
