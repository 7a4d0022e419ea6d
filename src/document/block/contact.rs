//! `contact`: where somebody can be reached.

use super::{Block, Kind};
use crate::data::{Node, Table};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::Located;

/// Where somebody can be reached, in at least one way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contact {
    /// What it is called: a team, a desk, a role.
    pub naam: Option<Located<String>>,
    /// For what one can come there.
    pub tekst: Option<Located<String>>,
    /// A telephone number.
    pub telefoon: Option<Located<String>>,
    /// An e-mail address.
    pub mail: Option<Located<String>>,
    /// The address of a website.
    pub website: Option<Located<String>>,
    /// Where it is.
    pub bezoekadres: Option<Located<String>>,
    /// When it is open.
    pub open: Option<Located<String>>,
}

impl Kind for Contact {
    fn texts(&self) -> Vec<&str> {
        let all = [
            &self.naam,
            &self.tekst,
            &self.telefoon,
            &self.mail,
            &self.website,
            &self.bezoekadres,
            &self.open,
        ];
        all.into_iter().flatten().map(|text| text.value.as_str()).collect()
    }
}

pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Block> {
    let mut table = Table::new(node, "contact", found)?;
    let contact = Contact {
        naam: table.text("naam"),
        tekst: table.text("tekst"),
        telefoon: table.text("telefoon"),
        mail: table.text("mail"),
        website: table.text("website"),
        bezoekadres: table.text("bezoekadres"),
        open: table.text("open"),
    };
    let at = table.span().clone();
    table.finish(found);
    let ways = [&contact.telefoon, &contact.mail, &contact.website, &contact.bezoekadres];
    if ways.into_iter().all(Option::is_none) {
        found.push(catalogue::no_way_to_reach(at));
        return None;
    }
    if let Some(mail) = contact.mail.as_ref().filter(|mail| !is_mail(&mail.value)) {
        found.push(catalogue::bad_mail(mail.span.clone(), &mail.value));
        return None;
    }
    Some(Block::Contact(contact))
}

fn is_mail(text: &str) -> bool {
    let text = text.trim();
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace)
    })
}
