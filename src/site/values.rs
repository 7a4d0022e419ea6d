//! Filled facts as a visitor reads them, beside the requirement that they count for.

use serde::Serialize;

use super::Site;
use crate::assessment::{Entry, Found};
use crate::norm::{FieldKind, Norm};
use crate::publication::{Fact, FactValue};
use crate::settings::dialled;
use crate::source::SitePath;

/// More records than these are counted, not named.
const SHOWN_RECORDS: usize = 12;

/// A filled fact.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ValueView {
    /// What names the record; empty for a fact of which there is one.
    pub naam: String,
    /// The value, in one part or more.
    pub delen: Vec<PartView>,
}

/// A part of a value.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct PartView {
    /// Its words.
    pub tekst: String,
    /// Where it leads.
    pub adres: Option<String>,
}

impl Site {
    /// The filled values behind a piece of evidence, and how many more there are in words.
    pub(super) fn values(&self, norm: &Norm, entry: &Entry) -> (Vec<ValueView>, Option<String>) {
        let field = match &entry.found {
            Found::Field { field, .. } => field,
            // The way that came furthest comes first, as in the words about it.
            Found::AnyOf(ways) => {
                let best = ways.iter().rev().max_by_key(|way| way.state);
                return best.map(|way| self.values(norm, way)).unwrap_or_default();
            }
            _ => return (vec![], None),
        };
        let facts = &self.parts.publication.facts;
        let kind = kind(norm, field);
        if let Some(fact) = facts.single.get(field) {
            return (vec![self.value("", fact, kind)], None);
        }
        let Some((record, name)) = field.split_once('.') else { return (vec![], None) };
        let records = facts.records.get(record).map(Vec::as_slice).unwrap_or_default();
        let mut all = records.iter().filter_map(|record| Some((record, record.fields.get(name)?)));
        let shown = all.by_ref().take(SHOWN_RECORDS);
        let shown = shown.map(|(record, fact)| self.value(&record.name.value, fact, kind));
        let shown = shown.collect();
        let n_more = all.count();
        let more = self.parts.labels.with("en-nog", &[("n", n_more.into())]);
        (shown, Some(more).filter(|_| n_more > 0))
    }

    fn value(&self, name: &str, fact: &Fact, kind: Option<&FieldKind>) -> ValueView {
        let delen = self.fact_parts(&fact.value, kind);
        // A record that is asked for its name is not named twice.
        let is_name = matches!(delen.as_slice(), [only] if only.tekst == name);
        ValueView { naam: if is_name { String::new() } else { name.to_owned() }, delen }
    }

    /// A value as a visitor reads it, in one part or more.
    pub fn fact_parts(&self, value: &FactValue, kind: Option<&FieldKind>) -> Vec<PartView> {
        let labels = &self.parts.labels;
        match value {
            FactValue::Text(text) => match kind {
                Some(FieldKind::Text) => vec![web(text)],
                _ => vec![plain(text)],
            },
            FactValue::Number(number) => vec![plain(&self.number(*number, kind))],
            FactValue::Date(date) => vec![plain(&labels.date(*date))],
            FactValue::Choice { title, .. } => vec![plain(title)],
            FactValue::Reference { record, idx, name } => {
                vec![self.record_part(record, *idx, name)]
            }
            FactValue::List(all) => all.iter().flat_map(|one| self.fact_parts(one, kind)).collect(),
            FactValue::Period { van, tot } => {
                let (van, tot) = (labels.date(*van), labels.date(*tot));
                let values = [("van", van.as_str().into()), ("tot", tot.as_str().into())];
                vec![plain(&labels.with("periode", &values))]
            }
            FactValue::Contact { organisatie, rol, email, telefoon, adres } => {
                let mut parts = vec![plain(organisatie)];
                parts.extend(rol.as_deref().map(plain));
                parts.extend(email.as_deref().map(mail));
                parts.extend(telefoon.as_deref().map(telephone));
                parts.extend(adres.as_deref().map(web));
                parts
            }
        }
    }

    /// The name of a record, leading to where it stands.
    pub(super) fn record_part(&self, kind: &str, idx: usize, name: &str) -> PartView {
        let records = self.parts.publication.facts.records.get(kind);
        let record = records.and_then(|records| records.get(idx));
        let page = record.and_then(|record| self.address_of_file(&record.path));
        let anchors = self.parts.publication.record_anchors.get(kind);
        let anchor = anchors.and_then(|anchors| anchors.get(idx));
        let adres = page.zip(anchor).map(|(page, anchor)| format!("{page}#{anchor}"));
        PartView { adres, ..plain(name) }
    }

    /// The address of the page on which a file is told, base path included; `None` for the
    /// settings.
    pub(super) fn address_of_file(&self, path: &SitePath) -> Option<String> {
        let publication = &self.parts.publication;
        let document = publication.page_of(path)?;
        let idx = publication.by_path.get(&document.path)?;
        let page = self.pages.get(self.page_of(*idx)?)?;
        Some(self.parts.addresses.link(&page.address))
    }

    /// A number with its unit, in the language of the site.
    fn number(&self, number: f64, kind: Option<&FieldKind>) -> String {
        let labels = &self.parts.labels;
        match kind {
            Some(FieldKind::Money) => {
                let decimals = if number.fract() == 0.0 { 0 } else { 2 };
                format!("€\u{a0}{}", labels.number(number, decimals))
            }
            Some(FieldKind::Share) => format!("{}\u{a0}%", labels.plain_number(number)),
            Some(FieldKind::Number { unit: Some(unit), units, .. }) => {
                let unit = units.as_ref().filter(|_| number != 1.0).unwrap_or(unit);
                format!("{} {unit}", labels.plain_number(number))
            }
            _ => labels.plain_number(number),
        }
    }
}

fn kind<'n>(norm: &'n Norm, field: &str) -> Option<&'n FieldKind> {
    let (record, name) = field.split_once('.')?;
    norm.field(record, name).map(|declared| &declared.kind)
}

/// Words that lead nowhere.
pub(super) fn plain(text: &str) -> PartView {
    PartView { tekst: text.trim().to_owned(), adres: None }
}

/// An e-mail address.
pub(super) fn mail(text: &str) -> PartView {
    let text = text.trim();
    let is_mail = text.contains('@') && !text.contains([' ', '?', '&', '%', ':', '<', '>', '"']);
    PartView { adres: is_mail.then(|| format!("mailto:{text}")), ..plain(text) }
}

/// A telephone number.
pub(super) fn telephone(text: &str) -> PartView {
    PartView { adres: dialled(text).map(|number| format!("tel:{number}")), ..plain(text) }
}

/// A web address, or text.
pub(super) fn web(text: &str) -> PartView {
    let text = text.trim();
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    PartView { adres: is_web.then(|| text.to_owned()), ..plain(text) }
}

/// A web address that is called by what people type: `www.example.nl/a/`.
pub(super) fn by_address(address: &str) -> PartView {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    PartView { tekst: rest.trim_end_matches('/').to_owned(), ..web(address) }
}

/// The same by its host alone: `www.example.nl/a/b` is `example.nl`.
pub(super) fn by_host(address: &str) -> PartView {
    let PartView { tekst, adres } = by_address(address);
    let host = tekst.split(['/', '?', '#']).next().unwrap_or(&tekst);
    PartView { tekst: host.strip_prefix("www.").unwrap_or(host).to_owned(), adres }
}
