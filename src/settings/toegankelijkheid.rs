//! Reads `[toegankelijkheid]`: what the region's accessibility statement says.
//!
//! The statement itself is made with the form of the national register, and stands there; here is
//! what the page `/toegankelijkheid/` shows of it. The program never works out a status.
//!
//! Source: digitoegankelijk.nl, on the statement and its status, read in 2026.

use super::contact::{way, web};
use crate::data::{Node, Table};
use crate::diagnostic::Diagnostic;
use crate::source::{Date, Located, Span};

/// The accessibility statement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Toegankelijkheid {
    /// The table, for findings.
    pub at: Span,
    /// `status`: `None` when not filled in, which the register would call E.
    pub status: Option<Located<Nalevingsstatus>>,
    /// Whether there is a status that cannot be read.
    pub is_status_unreadable: bool,
    /// `verklaring`: the address of the statement in the register.
    pub verklaring: Option<Located<String>>,
    /// `datum`: the day of the statement.
    pub datum: Option<Located<Date>>,
    /// `ondertekend_door`: a function, no name.
    pub ondertekend_door: Option<String>,
    /// `contact`: where a visitor reports a problem, a link.
    pub contact: Option<Located<String>>,
    /// `onderzoek`: in the order of the file.
    pub onderzoek: Vec<Onderzoek>,
    /// `problemen`: in the order of the file.
    pub problemen: Vec<Probleem>,
    /// `maatregelen`: what the region does to keep the site accessible.
    pub maatregelen: Vec<String>,
}

/// How far the site is, in the words of the register; D and E are not lawful.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Nalevingsstatus {
    /// All criteria are met, by a valid audit.
    A,
    /// Not all are met, by a valid audit, and measures are planned.
    B,
    /// First measures; an audit follows within six months.
    C,
    /// Not known, and no audit is planned.
    D,
    /// No statement.
    E,
}

const STATUSES: [(&str, Nalevingsstatus); 5] = [
    ("a", Nalevingsstatus::A),
    ("b", Nalevingsstatus::B),
    ("c", Nalevingsstatus::C),
    ("d", Nalevingsstatus::D),
    ("e", Nalevingsstatus::E),
];

impl Nalevingsstatus {
    /// Its letter, as in ids of words: `a`.
    pub fn letter(self) -> &'static str {
        STATUSES.iter().find(|(_, status)| *status == self).map_or("e", |(letter, _)| letter)
    }
}

/// An audit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Onderzoek {
    /// `datum`
    pub datum: Located<Date>,
    /// `adres`: where the report can be read.
    pub adres: Option<Located<String>>,
    /// `soort`: how it was done, in the region's words.
    pub soort: Option<String>,
}

/// A part of the site that does not work for everybody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Probleem {
    /// `omschrijving`: what is the matter.
    pub omschrijving: String,
    /// `criterium`: number and name in WCAG.
    pub criterium: Option<String>,
    /// `oorzaak`: why it is so.
    pub oorzaak: Option<String>,
    /// `gevolg`: what it means, and for whom.
    pub gevolg: Option<String>,
    /// `maatregel`: what the region does about it.
    pub maatregel: Option<String>,
    /// `planning`: when it is mended.
    pub planning: Option<String>,
    /// `alternatief`: what a visitor can do until then.
    pub alternatief: Option<String>,
}

/// `[toegankelijkheid]`: `status`, `verklaring`, `datum`, `ondertekend_door`, `contact`,
/// `onderzoek`, `problemen`, `maatregelen`.
pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Toegankelijkheid> {
    let mut table = Table::new(node, "toegankelijkheid", found)?;
    let status = table.choice("status", &STATUSES);
    let is_status_unreadable = status.is_none() && table.filled("status").is_some();
    let (verklaring, contact) = (table.text("verklaring"), table.text("contact"));
    let datum = table.date("datum");
    let has_statement = status.as_ref().is_some_and(|it| it.value != Nalevingsstatus::E);
    if has_statement && datum.is_none() && table.filled("datum").is_none() {
        table.missing("datum");
    }
    let ondertekend_door = table.text("ondertekend_door").map(|text| text.value);
    let maatregelen = table.texts("maatregelen").into_iter().map(|text| text.value).collect();
    let (audits, problems) = (table.filled("onderzoek"), table.filled("problemen"));
    table.finish(found);
    let items = |node: Option<&'_ Node>| node.map(|node| node.items().to_vec()).unwrap_or_default();
    let (audits, problems) = (items(audits), items(problems));
    Some(Toegankelijkheid {
        at: node.span.clone(),
        status,
        is_status_unreadable,
        verklaring: verklaring.and_then(|it| web(it, found)),
        datum,
        ondertekend_door,
        contact: contact.and_then(|it| way(it, found)),
        onderzoek: audits.iter().filter_map(|item| onderzoek(item, found)).collect(),
        problemen: problems.iter().filter_map(|item| probleem(item, found)).collect(),
        maatregelen,
    })
}

fn onderzoek(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Onderzoek> {
    let mut table = Table::new(node, "onderzoek", found)?;
    let datum = table.date("datum");
    if datum.is_none() && table.filled("datum").is_none() {
        table.missing("datum");
    }
    let (adres, soort) = (table.text("adres"), table.text("soort"));
    table.finish(found);
    let adres = adres.and_then(|it| web(it, found));
    Some(Onderzoek { datum: datum?, adres, soort: soort.map(|text| text.value) })
}

fn probleem(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Probleem> {
    let mut table = Table::new(node, "problemen", found)?;
    let omschrijving = table.required_text("omschrijving");
    let mut text = |key| table.text(key).map(|text| text.value);
    let probleem = Probleem {
        omschrijving: omschrijving.map(|text| text.value).unwrap_or_default(),
        criterium: text("criterium"),
        oorzaak: text("oorzaak"),
        gevolg: text("gevolg"),
        maatregel: text("maatregel"),
        planning: text("planning"),
        alternatief: text("alternatief"),
    };
    table.finish(found);
    Some(probleem).filter(|probleem| !probleem.omschrijving.is_empty())
}
