//! Reads what the settings say of the status: when people can react, and what took the place of a
//! vision that is no longer in force.

use super::{Inspraak, Replacement};
use crate::data::{Node, Table};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::Located;

/// `[inspraak]`: `van`, `tot`, `adres` (where to react), `uitleg` (how).
///
/// A window that ends before it begins is a finding, and there is no window then.
pub(super) fn inspraak(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Inspraak> {
    let mut table = Table::new(node, "inspraak", found)?;
    let (van, tot) = (table.date("van"), table.date("tot"));
    let is_refused =
        |table: &mut Table<'_>, key, is_read: bool| !is_read && Table::filled(table, key).is_some();
    let is_van_refused = is_refused(&mut table, "van", van.is_some());
    let is_tot_refused = is_refused(&mut table, "tot", tot.is_some());
    let adres = table.text("adres").and_then(|adres| super::read::reactions(adres, found));
    let uitleg = table.text("uitleg");
    table.finish(found);
    let at = node.span.clone();
    let mut inspraak = Inspraak { at, van, tot, is_van_refused, is_tot_refused, adres, uitleg };
    if let (Some(van), Some(tot)) = (&inspraak.van, &inspraak.tot)
        && van.value > tot.value
    {
        found.push(catalogue::reactions_reversed(tot.span.clone(), van.span.clone()));
        (inspraak.van, inspraak.tot) = (None, None);
        inspraak.is_tot_refused = true;
    }
    Some(inspraak)
}

/// `vervangen_door` and `vervallen_op` of `[regio]`.
pub(super) fn replacement(table: &mut Table<'_>) -> Replacement {
    let door = table.text("vervangen_door");
    let is_web = |door: &Located<String>| {
        super::base_address(door.value.split(['?', '#']).next().unwrap_or_default()).is_some()
    };
    let (door, wrong) = match door {
        Some(door) if !is_web(&door) => (None, Some(door)),
        door => (door, None),
    };
    table.found.extend(wrong.map(|door| catalogue::bad_address(door.span, &door.value)));
    Replacement { door, op: table.date("vervallen_op") }
}
