//! One read-only view of all facts: what the settings, the front matter of all pages and the
//! data files beside them say, typed by the fields of the norms in force.

mod answer;
mod data_file;
mod reference;
mod typed;

use std::collections::{BTreeMap, BTreeSet};

use crate::data::{Node, Value};
use crate::diagnostic::{Diagnostic, Severity, catalogue};
use crate::document::{Document, is_placeholder};
use crate::norm::{Builtin, Field, GEMEENTE, Norm, REGIO, RecordKind, Schema};
use crate::settings::{EigenKeuze, Settings};
use crate::source::{Date, Located, SitePath, Span, fold, nearest};

pub use crate::document::FRONT_MATTER_KEYS;
pub use answer::{ANSWERS, Answer};
pub(super) use data_file::{Owner, add_files};

/// All facts.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Facts {
    /// Facts of which there is one: `regio.versie`, `site.titel`, by full name.
    pub single: BTreeMap<String, Fact>,
    /// Records by kind (`segment`), in site order: front matter first, then data files by path.
    /// The municipalities of the settings are records of the kind `gemeente`.
    pub records: BTreeMap<String, Vec<Record>>,
    /// What the region answers to tensions, in site order.
    pub answers: Vec<Answer>,
    /// Fields that hold something which is none of what they take, by full name and the place of
    /// their record (`None` for the region). They were reported; a rule says of them neither that they
    /// are empty nor that they are filled.
    pub faulty: BTreeSet<(String, Option<Span>)>,
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
    /// A number; an amount in euro, a share in per cent.
    Number(f64),
    /// A date.
    Date(Date),
    /// A word of a vocabulary, or one of the region's own beside it.
    Choice {
        /// The id as the region uses it.
        id: String,
        /// How it is shown.
        title: String,
        /// The norm's id that it counts as; the same unless the region has its own word.
        counts_as: String,
        /// The administrative variant that the norm gives it.
        variant: Option<String>,
    },
    /// Another record.
    Reference {
        /// The kind of record.
        record: String,
        /// Its position among the records of that kind.
        idx: usize,
        /// Its name.
        name: String,
    },
    /// Several values, at least one.
    List(Vec<FactValue>),
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
    /// From a day to a day.
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

    /// The municipalities of the settings, as records.
    fn add_gemeenten(&mut self, settings: &Settings) {
        let gemeenten = settings.regio.gemeenten.iter().map(|gemeente| {
            let text = |text: &Located<String>| Fact {
                value: FactValue::Text(text.value.clone()),
                span: text.span.clone(),
            };
            let mut fields = BTreeMap::from([("naam".to_owned(), text(&gemeente.naam))]);
            let code = gemeente.code.iter().map(|code| Fact {
                value: FactValue::Text(code.clone()),
                span: gemeente.naam.span.clone(),
            });
            fields.extend(code.map(|code| ("code".to_owned(), code)));
            Record {
                path: settings.path.clone(),
                span: gemeente.naam.span.clone(),
                name: gemeente.naam.clone(),
                fields,
            }
        });
        self.records.insert(GEMEENTE.to_owned(), gemeenten.collect());
    }
}

/// Reads facts one page or file at a time.
pub(super) struct Gathering<'g> {
    facts: Facts,
    schema: Schema<'g>,
    own: &'g [EigenKeuze],
    editions: &'static [Builtin],
    /// The rules in force, folded.
    rules: BTreeSet<String>,
    /// References that wait for all records to be there.
    waiting: Vec<reference::Waiting>,
}

impl<'g> Gathering<'g> {
    /// Starts with the facts of the settings.
    pub(super) fn new(
        settings: &'g Settings,
        norms: impl IntoIterator<Item = &'g Norm>,
        editions: &'static [Builtin],
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut facts = Facts::of_settings(settings);
        facts.add_gemeenten(settings);
        let norms: Vec<&Norm> = norms.into_iter().collect();
        let rules = norms.iter().flat_map(|norm| &norm.rules);
        let rules = rules.map(|rule| fold(&rule.id.value)).collect();
        let schema = Schema::of(norms);
        typed::check_own(&schema, &settings.keuzes, found);
        Self { facts, schema, own: &settings.keuzes, editions, rules, waiting: vec![] }
    }

    /// All facts, once every page and file was read; names of records that are not there are
    /// findings.
    pub(super) fn finish(mut self, found: &mut Vec<Diagnostic>) -> Facts {
        reference::resolve(&mut self.facts, &self.schema, &self.waiting, found);
        self.facts
    }

    /// Adds the facts in the front matter of one page; keys that mean nothing are findings.
    pub(super) fn add(&mut self, document: &Document, found: &mut Vec<Diagnostic>) {
        for (key, node) in &document.front.records {
            if key.value == REGIO {
                self.add_region(node, found);
            } else if key.value == ANSWERS {
                for answer in answer::read(node, found) {
                    self.add_answer(answer, found);
                }
            } else if let Some(kind) = self.schema.record_of_key(&key.value) {
                self.add_records(&document.path, node, kind, found);
            } else if let Some(norm) = self.norm_of("sleutel", &key.value) {
                found.push(catalogue::norm_is_off(key.span.clone(), &key.value, norm));
            } else {
                let mut allowed: Vec<&str> = FRONT_MATTER_KEYS.to_vec();
                allowed.extend(self.schema.records().iter().map(|kind| kind.key.as_str()));
                let near = nearest(&key.value, allowed.iter().copied());
                found.push(catalogue::unknown_key(key.span.clone(), &key.value, near, &allowed));
            }
        }
    }

    fn add_answer(&mut self, answer: Answer, found: &mut Vec<Diagnostic>) {
        let rule = &answer.rule;
        let is_in_force = self.rules.contains(&fold(&rule.value));
        match self.norm_of("id", &rule.value.to_lowercase()).filter(|_| !is_in_force) {
            Some(norm) => {
                found.push(catalogue::norm_is_off(rule.span.clone(), &rule.value, norm));
            }
            None => self.facts.answers.push(answer),
        }
    }

    /// The norm that declares this, of those that are not in force: what stands there is no
    /// mistake then, it only does nothing.
    fn norm_of(&self, key: &str, value: &str) -> Option<&'static str> {
        let mut editions = self.editions.iter();
        editions.find(|edition| edition.declares(key, value)).map(|found| found.norm)
    }

    fn add_region(&mut self, node: &Node, found: &mut Vec<Diagnostic>) {
        let Value::Map(entries) = &node.value else {
            found.push(catalogue::wrong_type(node.span.clone(), REGIO, "soort-kaart"));
            return;
        };
        let fields = self.schema.fields(REGIO);
        for (key, value) in entries {
            let Some((norm, field)) = self.field(&fields, key, found) else { continue };
            if value.is_empty() {
                continue;
            }
            let full = format!("{REGIO}.{}", field.name);
            let n_found = found.len();
            let read = typed::typed(norm, self.own, field, value, found);
            if has_error(found, n_found) {
                self.facts.faulty.insert((full.clone(), None));
            }
            let Some(fact) = self.fact(read, REGIO, 0, field, value) else { continue };
            match self.facts.single.get(&full) {
                None => drop(self.facts.single.insert(full, fact)),
                Some(first) if first.value != fact.value => {
                    let first = first.span.clone();
                    found.push(catalogue::conflicting_fact(fact.span, &full, first));
                }
                Some(_) => {}
            }
        }
    }

    /// The field that a key names: by its name, or by its title, without regard to case and
    /// accents. A key that names none is a finding.
    fn field<'f>(
        &self,
        fields: &[(&'f Norm, &'f Field)],
        key: &Located<String>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<(&'f Norm, &'f Field)> {
        let exact = fields.iter().find(|(_, field)| field.name == key.value);
        if let Some(field) = exact {
            return Some(*field);
        }
        let wanted = fold(&key.value);
        let named = fields.iter().find(|(_, field)| {
            fold(&field.name) == wanted || (!wanted.is_empty() && fold(&field.title) == wanted)
        });
        if let Some(field) = named {
            return Some(*field);
        }
        let record = fields.first().map_or(REGIO, |(_, field)| field.record.as_str());
        if let Some(norm) = self.norm_of("naam", &format!("{record}.{}", key.value)) {
            found.push(catalogue::norm_is_off(key.span.clone(), &key.value, norm));
            return None;
        }
        let allowed: Vec<&str> = fields.iter().map(|(_, field)| field.name.as_str()).collect();
        let near = nearest(&key.value, allowed.iter().copied());
        let at = key.span.clone();
        let path = key.span.path.as_str();
        let is_table = path.ends_with(".csv") || path.ends_with(".tsv");
        found.push(match is_table {
            true => catalogue::unknown_column(at, &key.value, near, &allowed),
            false => catalogue::unknown_key(at, &key.value, near, &allowed),
        });
        None
    }

    fn add_records(
        &mut self,
        path: &SitePath,
        node: &Node,
        kind: &RecordKind,
        found: &mut Vec<Diagnostic>,
    ) {
        if !matches!(node.value, Value::List(_) | Value::Null) {
            found.push(catalogue::wrong_type(node.span.clone(), &kind.key, "soort-lijst"));
            return;
        }
        let fields = self.schema.fields(&kind.name);
        let mut columns = Columns::new();
        for item in node.items() {
            self.add_record(path, item, kind, &fields, &mut columns, found);
        }
    }

    fn add_record(
        &mut self,
        path: &SitePath,
        item: &Node,
        kind: &RecordKind,
        fields: &[(&'g Norm, &'g Field)],
        columns: &mut Columns<'g>,
        found: &mut Vec<Diagnostic>,
    ) {
        let Value::Map(entries) = &item.value else {
            found.push(catalogue::wrong_type(item.span.clone(), &kind.key, "soort-kaart"));
            return;
        };
        let idx = self.facts.records.get(&kind.name).map_or(0, Vec::len);
        let n_found = found.len();
        let mut filled: BTreeMap<String, Fact> = BTreeMap::new();
        let mut name = None;
        for (key, value) in entries {
            // A column has its name at one place, so it is looked up, and complained about, once.
            let known = columns.entry(key.span.clone());
            let field = *known.or_insert_with(|| self.field(fields, key, found));
            let Some((norm, field)) = field else { continue };
            if value.is_empty() {
                continue;
            }
            if let Some(first) = filled.get(&field.name) {
                let (at, first) = (key.span.clone(), first.span.clone());
                found.push(catalogue::duplicate_column(at, &key.value, first));
                continue;
            }
            if field.name == kind.name_field {
                name = value
                    .text()
                    .map(|text| Located::new(text.trim().to_owned(), value.span.clone()));
            }
            let n_before = found.len();
            let read = typed::typed(norm, self.own, field, value, found);
            if has_error(found, n_before) {
                self.facts.faulty.insert((field.full_name(), Some(item.span.clone())));
            }
            if let Some(fact) = self.fact(read, &kind.name, idx, field, value) {
                filled.insert(field.name.clone(), fact);
            }
        }
        if name.as_ref().is_some_and(|name| is_total(path, &name.value)) {
            // What is wrong in its own cells does not matter; what is wrong with a column does.
            let of_row = found.split_off(n_found);
            let is_column = |found: &Diagnostic| {
                let at = found.location.span();
                at.start < item.span.start || at.start >= item.span.end
            };
            found.extend(of_row.into_iter().filter(is_column));
            found.push(catalogue::row_of_totals(item.span.clone()));
            while self.waiting.last().is_some_and(|waiting| waiting.is_of(&kind.name, idx)) {
                self.waiting.pop();
            }
            return;
        }
        let unnamed = || Located::new(format!("{} {}", kind.name, idx + 1), item.span.clone());
        let record = Record {
            path: path.clone(),
            span: item.span.clone(),
            name: name.unwrap_or_else(unnamed),
            fields: filled,
        };
        self.facts.records.entry(kind.name.clone()).or_default().push(record);
    }

    /// A fact, unless it names other records: those wait until all are there.
    fn fact(
        &mut self,
        read: Option<typed::Read>,
        record: &str,
        idx: usize,
        field: &Field,
        node: &Node,
    ) -> Option<Fact> {
        match read? {
            typed::Read::Value(value) => Some(Fact { value, span: node.span.clone() }),
            typed::Read::Names(names) => {
                self.waiting.push(reference::Waiting::new(record, idx, field, node, names));
                None
            }
        }
    }
}

/// The fields of the columns of a table, by the place of their name; `None` for a name that
/// means nothing.
type Columns<'n> = BTreeMap<Span, Option<(&'n Norm, &'n Field)>>;

/// Whether something was found to be wrong since; a placeholder is only empty.
fn has_error(found: &[Diagnostic], since: usize) -> bool {
    let new = found.get(since..).unwrap_or_default();
    new.iter().any(|found| found.severity == Severity::Error)
}

/// A row of totals in a table: the program counts for itself. In front matter nobody adds up.
fn is_total(path: &SitePath, name: &str) -> bool {
    let is_table = !path.as_str().ends_with(".md");
    is_table && matches!(fold(name).as_str(), "totaal" | "totalen" | "eindtotaal" | "som")
}
