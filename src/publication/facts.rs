//! One read-only view of all facts: what the settings and the front matter of all pages say,
//! typed by the fields of the norms in force.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::data::{Node, Table, Value};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::{Document, has_contact, is_placeholder};
use crate::norm::{Field, FieldKind, Norm, RecordKind};
use crate::settings::Settings;
use crate::source::{Date, Located, SitePath, Span, fold, nearest};

/// Front matter keys that mean something in every norm, for the suggestion beside an unknown
/// one.
const FRONT_MATTER_KEYS: [&str; 12] = [
    "titel",
    "samenvatting",
    "status",
    "datum",
    "volgorde",
    "hoofdstuk",
    "dekt",
    "nvt",
    "gepland",
    "publiceren",
    "aliassen",
    "regio",
];

/// All facts.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Facts {
    /// Facts of which there is one: `regio.versie`, `site.titel`, by full name.
    pub single: BTreeMap<String, Fact>,
    /// Records by kind (`segment`), in site order.
    pub records: BTreeMap<String, Vec<Record>>,
}

/// A filled, allowed value.
#[derive(Clone, PartialEq, Debug)]
pub struct Fact {
    /// The value.
    pub value: FactValue,
    /// Its place.
    pub span: Span,
}

/// What a fact can hold.
#[derive(Clone, PartialEq, Debug)]
pub enum FactValue {
    /// Text, also of facts from the settings that are no other kind.
    Text(String),
    /// A number.
    Number(f64),
    /// A date.
    Date(Date),
    /// A word of a vocabulary: its id and how it is shown.
    Choice {
        /// The id.
        id: String,
        /// How it is shown.
        title: String,
    },
    /// An organisation with a way to reach it.
    Contact {
        /// The organisation.
        organisatie: String,
        /// In which role.
        rol: Option<String>,
        /// E-mail address.
        email: Option<String>,
        /// Telephone number.
        telefoon: Option<String>,
        /// Web address.
        adres: Option<String>,
    },
    /// A period, from the settings.
    Period {
        /// First day.
        van: Date,
        /// Last day.
        tot: Date,
    },
}

/// A record of the region, such as one segment.
#[derive(Clone, PartialEq, Debug)]
pub struct Record {
    /// The page it stands on.
    pub path: SitePath,
    /// Its whole place.
    pub span: Span,
    /// What names it; its number in the list when the naming field is empty.
    pub name: Located<String>,
    /// Its filled, allowed fields, by name without the record.
    pub fields: BTreeMap<String, Fact>,
}

impl Facts {
    /// The facts that the region wrote in its settings. Program defaults are none.
    pub(super) fn of_settings(settings: &Settings) -> Self {
        let mut facts = Self::default();
        let (regio, site) = (&settings.regio, &settings.site);
        let mut text = |name: &str, value: &Option<Located<String>>| {
            if let Some(value) = value.as_ref().filter(|value| !is_placeholder(&value.value)) {
                let fact = FactValue::Text(value.value.clone());
                facts
                    .single
                    .insert(name.to_owned(), Fact { value: fact, span: value.span.clone() });
            }
        };
        text("regio.naam", &regio.naam);
        text("regio.code", &regio.code);
        text("regio.versie", &regio.versie);
        text("site.titel", &site.titel);
        text("site.contact", &site.contact);
        let status = regio.status.as_ref();
        text("regio.status", &status.map(|s| Located::new(s.value.word().into(), s.span.clone())));
        let names: Vec<&str> = regio.gemeenten.iter().map(|g| g.naam.value.as_str()).collect();
        let first = regio.gemeenten.first();
        text(
            "regio.gemeenten",
            &first.map(|g| Located::new(names.join(", "), g.naam.span.clone())),
        );
        if let Some(periode) = &regio.periode {
            let value = FactValue::Period { van: periode.value.van, tot: periode.value.tot };
            let fact = Fact { value, span: periode.span.clone() };
            facts.single.insert("regio.periode".to_owned(), fact);
        }
        facts
    }

    /// Adds the facts in the front matter of one page; keys that mean nothing are findings.
    pub(super) fn add(
        &mut self,
        document: &Document,
        norms: &[Arc<Norm>],
        found: &mut Vec<Diagnostic>,
    ) {
        for (key, node) in &document.front.records {
            if key.value == "regio" {
                self.add_region(node, norms, found);
                continue;
            }
            let kinds =
                || norms.iter().flat_map(|norm| norm.records.iter().map(move |kind| (norm, kind)));
            if let Some((norm, kind)) = kinds().find(|(_, kind)| kind.key == key.value) {
                self.add_records(document, node, norm, kind, found);
                continue;
            }
            let mut allowed: Vec<&str> = FRONT_MATTER_KEYS.to_vec();
            allowed.extend(kinds().map(|(_, kind)| kind.key.as_str()));
            let near = nearest(&key.value, allowed.iter().copied());
            found.push(catalogue::unknown_key(key.span.clone(), &key.value, near, &allowed));
        }
    }

    fn add_region(&mut self, node: &Node, norms: &[Arc<Norm>], found: &mut Vec<Diagnostic>) {
        let Some(mut table) = Table::new(node, "regio", found) else { return };
        for norm in norms {
            for field in norm.fields.iter().filter(|field| field.record == "regio") {
                let Some(value) = table.filled(&field.name) else { continue };
                let Some(fact) = typed(norm, field, value, found) else { continue };
                let full = format!("regio.{}", field.name);
                match self.single.get(&full) {
                    None => {
                        self.single.insert(full, fact);
                    }
                    Some(first) if first.value != fact.value => {
                        found.push(catalogue::conflicting_fact(
                            fact.span,
                            &full,
                            first.span.clone(),
                        ));
                    }
                    Some(_) => {}
                }
            }
            let names = norm.fields.iter().filter(|field| field.record == "regio");
            table.allow(names.map(|field| field.name.as_str()));
        }
        table.finish(found);
    }

    fn add_records(
        &mut self,
        document: &Document,
        node: &Node,
        norm: &Norm,
        kind: &RecordKind,
        found: &mut Vec<Diagnostic>,
    ) {
        let fields: Vec<&Field> =
            norm.fields.iter().filter(|field| field.record == kind.name).collect();
        let all = self.records.entry(kind.name.clone()).or_default();
        if !matches!(node.value, Value::List(_) | Value::Null) {
            found.push(catalogue::wrong_type(node.span.clone(), &kind.key, "soort-lijst"));
            return;
        }
        for (idx, item) in node.items().iter().enumerate() {
            let Some(mut table) = Table::new(item, &kind.key, found) else { continue };
            let mut filled = BTreeMap::new();
            for field in &fields {
                let Some(value) = table.filled(&field.name) else { continue };
                if let Some(fact) = typed(norm, field, value, found) {
                    filled.insert(field.name.clone(), fact);
                }
            }
            let name = item.get(&kind.name_field).and_then(Node::text);
            let name = name.unwrap_or_else(|| format!("{} {}", kind.name, idx + 1));
            table.finish(found);
            all.push(Record {
                path: document.path.clone(),
                span: item.span.clone(),
                name: Located::new(name, item.span.clone()),
                fields: filled,
            });
        }
    }
}

/// A value as the field asks it; `None` and a finding when it is something else. A placeholder
/// is not filled in.
fn typed(norm: &Norm, field: &Field, node: &Node, found: &mut Vec<Diagnostic>) -> Option<Fact> {
    let full = format!("{}.{}", field.record, field.name);
    let text = node.text();
    if text.as_deref().is_some_and(is_placeholder) {
        found.push(catalogue::placeholder_fact(node.span.clone(), &full));
        return None;
    }
    let wrong = |kind: &str| Box::new(catalogue::wrong_type(node.span.clone(), &field.name, kind));
    let value = match &field.kind {
        FieldKind::Text => text.map(FactValue::Text).ok_or_else(|| wrong("soort-tekst")),
        FieldKind::Date => match (node.date(), text) {
            (Some(date), _) => Ok(FactValue::Date(date)),
            (None, Some(text)) => {
                Err(Box::new(catalogue::not_a_date(node.span.clone(), &field.name, &text)))
            }
            (None, None) => Err(wrong("soort-datum")),
        },
        FieldKind::Number { min, max, .. } => number(field, node, *min, *max),
        FieldKind::Choice(list) => choice(norm, field, list, node),
        FieldKind::Contact => return contact(&full, node, found),
    };
    match value {
        Ok(value) => Some(Fact { value, span: node.span.clone() }),
        Err(finding) => {
            found.push(*finding);
            None
        }
    }
}

fn number(
    field: &Field,
    node: &Node,
    min: Option<f64>,
    max: Option<f64>,
) -> Result<FactValue, Box<Diagnostic>> {
    let at = node.span.clone();
    let Some(number) = node.number() else {
        return Err(Box::new(catalogue::wrong_type(at, &field.name, "soort-getal")));
    };
    if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
        let word = |bound: Option<f64>| bound.map_or("…".to_owned(), |bound| bound.to_string());
        return Err(Box::new(catalogue::out_of_range(at, &field.name, &word(min), &word(max))));
    }
    Ok(FactValue::Number(number))
}

fn choice(
    norm: &Norm,
    field: &Field,
    list: &str,
    node: &Node,
) -> Result<FactValue, Box<Diagnostic>> {
    let at = node.span.clone();
    let Some(text) = node.text() else {
        return Err(Box::new(catalogue::wrong_type(at, &field.name, "soort-tekst")));
    };
    let choices = norm.vocabulary(list).map(|list| list.choices.as_slice()).unwrap_or_default();
    let wanted = fold(&text);
    let found = choices.iter().find(|choice| {
        fold(&choice.id) == wanted
            || fold(&choice.title) == wanted
            || choice.also.iter().any(|word| fold(word) == wanted)
    });
    match found {
        Some(choice) => {
            Ok(FactValue::Choice { id: choice.id.clone(), title: choice.title.clone() })
        }
        None => {
            let ids: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
            let near = nearest(&text, ids.iter().copied());
            Err(Box::new(catalogue::unknown_value(at, &field.name, &text, near, &ids)))
        }
    }
}

fn contact(full: &str, node: &Node, found: &mut Vec<Diagnostic>) -> Option<Fact> {
    let mut table = Table::new(node, full, found)?;
    let filled = |text: Option<Located<String>>| {
        text.map(|text| text.value).filter(|text| !is_placeholder(text))
    };
    let organisatie = filled(table.text("organisatie"));
    let rol = filled(table.text("rol"));
    let email = filled(table.text("e-mail")).or_else(|| filled(table.text("email")));
    let email = email.filter(|text| text.contains('@') && has_contact(text));
    let telefoon = filled(table.text("telefoon")).filter(|text| has_contact(text));
    let is_address = |text: &String| {
        text.split_once("://").is_some_and(|(scheme, host)| {
            matches!(scheme, "http" | "https") && host.contains('.') && !host.contains(' ')
        })
    };
    let adres = filled(table.text("adres")).filter(is_address);
    table.finish(found);
    let is_reachable = email.is_some() || telefoon.is_some() || adres.is_some();
    match organisatie.filter(|_| is_reachable) {
        Some(organisatie) => Some(Fact {
            value: FactValue::Contact { organisatie, rol, email, telefoon, adres },
            span: node.span.clone(),
        }),
        None => {
            found.push(catalogue::incomplete_contact(node.span.clone(), full));
            None
        }
    }
}
