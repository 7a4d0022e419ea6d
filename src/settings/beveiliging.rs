//! Reads `[beveiliging]`: whom to tell of a weak spot in the site, as it goes into
//! `security.txt`.
//!
//! Source: RFC 9116, section 2.5.

use super::contact::{way, web};
use crate::data::{Node, Table};
use crate::diagnostic::Diagnostic;
use crate::source::{Date, Located, Span};

/// Whom to tell of a weak spot. A contact is never made up, and neither is the last day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Beveiliging {
    /// The table, for findings.
    pub at: Span,
    /// `contact`: links, best one first; never empty.
    pub contact: Vec<Located<String>>,
    /// `verloopt`: from this day on nobody should trust the file.
    pub verloopt: Located<Date>,
    /// `taal`: languages in which a report is understood, such as `nl`; may be empty.
    pub taal: Vec<Located<String>>,
    /// `beleid`: the page that says how reports are handled.
    pub beleid: Option<Located<String>>,
    /// `sleutel`: the key to encrypt a report with.
    pub sleutel: Option<Located<String>>,
    /// `dankwoord`: the page that thanks reporters.
    pub dankwoord: Option<Located<String>>,
}

/// `[beveiliging]`: `contact` and `verloopt`, without which there is no file; `taal`, `beleid`,
/// `sleutel`, `dankwoord`.
pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Beveiliging> {
    let mut table = Table::new(node, "beveiliging", found)?;
    let written = table.texts("contact");
    if written.is_empty() && table.found.is_empty() {
        table.missing("contact");
    }
    let verloopt = table.date("verloopt");
    if verloopt.is_none() && table.filled("verloopt").is_none() {
        table.missing("verloopt");
    }
    let taal = table.texts("taal");
    let (beleid, sleutel) = (table.text("beleid"), table.text("sleutel"));
    let dankwoord = table.text("dankwoord");
    table.finish(found);
    let contact: Vec<_> = written.into_iter().filter_map(|it| way(it, found)).collect();
    let is_language = |word: &str| {
        (2..=12).contains(&word.len())
            && word.chars().all(|ch| ch.is_ascii_alphanumeric() || ch == '-')
    };
    let mut link = |it: Option<Located<String>>| it.and_then(|it| web(it, found));
    Some(Beveiliging {
        at: node.span.clone(),
        beleid: link(beleid),
        sleutel: link(sleutel),
        dankwoord: link(dankwoord),
        taal: taal.into_iter().filter(|taal| is_language(&taal.value)).collect(),
        contact: Some(contact).filter(|contact| !contact.is_empty())?,
        verloopt: verloopt?,
    })
}
