//! Gathers what the publication says to people who look for something of their own: each
//! municipality with all that is told about it, what the councils decided, where to go for help,
//! and the entrances per kind of reader.
//!
//! In: the settings, the facts and the front matter. Out: [`People`], which also says which of
//! these pages there are, so that authors can link to them. What they show is left to the site.
//!
//! Invariant: kinds of records are known by their shape, as a norm declares it, never by name.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::{FactValue, Publication, Record, order};
use crate::data::Doelgroep;
use crate::norm::{ChoiceMark, Field, FieldKind, GEMEENTE, Norm, RecordKind, Schema};
use crate::settings::{Gemeente, Settings};
use crate::source::{fold, slug};

/// The address of the page with all municipalities.
pub const MUNICIPALITIES_ADDRESS: &str = "/gemeenten/";

/// The address of the page with the decisions of the municipalities.
pub const DECISIONS_ADDRESS: &str = "/besluiten/";

/// The address of the page on where to go for help.
pub const HELP_ADDRESS: &str = "/hulp/";

/// The address of the page with all entrances.
pub const ENTRANCES_ADDRESS: &str = "/voor/";

/// The anchor of where to go for help on the page of a municipality.
pub const ACCESS_ANCHOR: &str = "rv-toegang";

/// The anchor of the decision on the page of a municipality.
pub const DECISION_ANCHOR: &str = "rv-besluit";

/// A record with a field of this name tells how to call somebody.
const TELEPHONE: &str = "telefoon";

/// What these pages show besides what somebody wrote at their address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PeoplePage {
    /// All municipalities.
    Municipalities,
    /// One, by its position in [`People::municipalities`].
    Municipality(usize),
    /// What the municipalities decided.
    Decisions,
    /// Where to go for help.
    Help,
    /// All entrances.
    Entrances,
    /// What matters to one kind of reader.
    Entrance(Doelgroep),
}

/// Municipalities, decisions, help and entrances.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct People {
    /// Each municipality once, in Dutch order of their names.
    pub municipalities: Vec<Municipality>,
    /// The kind of record that tells where each municipality helps.
    pub access: Option<String>,
    /// The kind of record that holds decisions, and its field with the outcome.
    pub decisions: Option<(String, String)>,
    /// Which pages there are, by address.
    pub pages: BTreeMap<String, PeoplePage>,
    /// Published pages per kind of reader, by position in [`Publication::documents`].
    pub entrances: BTreeMap<Doelgroep, Vec<usize>>,
}

/// A municipality and what is told about it.
#[derive(Clone, PartialEq, Debug)]
pub struct Municipality {
    /// What the settings say of it.
    pub gemeente: Gemeente,
    /// The address of its page, there or not.
    pub address: String,
    /// The records about it, in the order of the norms and then of the site.
    pub records: Vec<About>,
}

/// A record about a municipality.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct About {
    /// The kind of record.
    pub kind: String,
    /// Its position among the records of that kind.
    pub idx: usize,
    /// Whether the municipality names it, instead of being in one of its fields.
    pub is_named: bool,
}

impl People {
    /// Gathers them; which pages there are follows from what was found.
    pub(super) fn of(publication: &Publication, norms: &[Arc<Norm>], settings: &Settings) -> Self {
        let schema = Schema::of(norms.iter().map(|norm| &**norm));
        let mut people = Self {
            municipalities: municipalities(settings),
            access: access_kind(&schema),
            decisions: decision_kind(&schema),
            ..Self::default()
        };
        people.gather(publication, &schema);
        for (idx, page) in publication.documents.iter().enumerate() {
            for group in page.front.voor.iter().filter(|_| page.is_published()) {
                people.entrances.entry(group.value).or_default().push(idx);
            }
        }
        people.lay_out(publication, settings);
        people
    }

    /// Finds the records about each municipality. Long texts are passed over unread: what is
    /// longer than every name is no name.
    fn gather(&mut self, publication: &Publication, schema: &Schema<'_>) {
        let names = self.municipalities.iter().enumerate();
        let by_name: HashMap<String, usize> =
            names.map(|(idx, one)| (fold(&one.gemeente.naam.value), idx)).collect();
        let longest = self.municipalities.iter().map(|one| one.gemeente.naam.value.len()).max();
        let Some(longest) = longest.map(|bytes| bytes + 4) else { return };
        let named = |text: &str| {
            (text.len() <= longest).then(|| by_name.get(&fold(text)).copied()).flatten()
        };
        for kind in schema.records().into_iter().filter(|kind| kind.name != GEMEENTE) {
            let records = publication.facts.records.get(&kind.name).into_iter().flatten();
            for (idx, record) in records.enumerate() {
                let by_name = named(&record.name.value);
                let mut about: BTreeSet<usize> = by_name.into_iter().collect();
                about
                    .extend(record.fields.values().flat_map(|fact| mentioned(&fact.value, &named)));
                for municipality in about {
                    let is_named = by_name == Some(municipality);
                    let about = About { kind: kind.name.clone(), idx, is_named };
                    if let Some(one) = self.municipalities.get_mut(municipality) {
                        one.records.push(about);
                    }
                }
            }
        }
    }

    fn lay_out(&mut self, publication: &Publication, settings: &Settings) {
        let is_written = |address: &str| {
            let page = publication.by_address.get(address);
            page.and_then(|idx| publication.documents.get(*idx)).is_some_and(|p| p.is_published())
        };
        let mut pages = BTreeMap::new();
        for (idx, one) in self.municipalities.iter().enumerate() {
            let has_something = self.decisions.is_some() || !one.records.is_empty();
            if has_something || can_be_reached(&one.gemeente) || is_written(&one.address) {
                pages.insert(one.address.clone(), PeoplePage::Municipality(idx));
            }
        }
        if !pages.is_empty() {
            pages.insert(MUNICIPALITIES_ADDRESS.to_owned(), PeoplePage::Municipalities);
        }
        let n_decisions = self
            .decisions
            .as_ref()
            .map(|(kind, _)| publication.facts.records.get(kind).map_or(0, Vec::len));
        if n_decisions.is_some_and(|n| n > 0 || !self.municipalities.is_empty()) {
            pages.insert(DECISIONS_ADDRESS.to_owned(), PeoplePage::Decisions);
        }
        if settings.shows_help() {
            pages.insert(HELP_ADDRESS.to_owned(), PeoplePage::Help);
        }
        for (_, group) in Doelgroep::ALL {
            let address = format!("{ENTRANCES_ADDRESS}{}/", group.plural());
            if self.entrances.contains_key(&group) || is_written(&address) {
                pages.insert(address, PeoplePage::Entrance(group));
                pages.insert(ENTRANCES_ADDRESS.to_owned(), PeoplePage::Entrances);
            }
        }
        self.pages = pages;
    }

    /// The page of a municipality, by its position; `None` when it has none.
    pub fn page_of(&self, idx: usize) -> Option<&str> {
        let address = self.municipalities.get(idx)?.address.as_str();
        self.pages.contains_key(address).then_some(address)
    }

    /// The anchors that the program makes on these pages, by address.
    pub(super) fn anchors(&self) -> Vec<(String, BTreeSet<String>)> {
        let all: BTreeSet<String> = self.municipalities.iter().map(Municipality::anchor).collect();
        let own = [ACCESS_ANCHOR, DECISION_ANCHOR].map(str::to_owned);
        let pages = self.pages.iter().filter_map(|(address, page)| {
            let anchors = match page {
                PeoplePage::Help | PeoplePage::Decisions => all.clone(),
                PeoplePage::Municipality(_) => own.iter().cloned().collect(),
                PeoplePage::Municipalities | PeoplePage::Entrances | PeoplePage::Entrance(_) => {
                    return None;
                }
            };
            Some((address.clone(), anchors))
        });
        pages.collect()
    }
}

impl Municipality {
    /// Its anchor on pages that list all of them.
    pub fn anchor(&self) -> String {
        format!("rv-gemeente-{}", slug(&self.gemeente.naam.value))
    }
}

/// The municipalities of the settings, each name once and none without a letter.
fn municipalities(settings: &Settings) -> Vec<Municipality> {
    let mut known = BTreeSet::new();
    let mut all: Vec<Municipality> = vec![];
    for gemeente in &settings.regio.gemeenten {
        let name = slug(&gemeente.naam.value);
        if !name.is_empty() && known.insert(name.clone()) {
            let address = format!("{MUNICIPALITIES_ADDRESS}{name}/");
            all.push(Municipality { gemeente: gemeente.clone(), address, records: vec![] });
        }
    }
    order::by_name(&mut all, |one| &one.gemeente.naam.value);
    all
}

fn can_be_reached(gemeente: &Gemeente) -> bool {
    let ways = [&gemeente.toegang, &gemeente.telefoon, &gemeente.mail, &gemeente.website];
    ways.into_iter().any(Option::is_some)
}

/// The municipalities that a fact names.
fn mentioned(value: &FactValue, named: &dyn Fn(&str) -> Option<usize>) -> Vec<usize> {
    match value {
        FactValue::Text(text) => named(text).into_iter().collect(),
        FactValue::Reference { record, name, .. } if record == GEMEENTE => {
            named(name).into_iter().collect()
        }
        FactValue::List(all) => all.iter().flat_map(|one| mentioned(one, named)).collect(),
        FactValue::Reference { .. }
        | FactValue::Number(_)
        | FactValue::Date(_)
        | FactValue::Choice { .. }
        | FactValue::Contact { .. }
        | FactValue::Period { .. } => vec![],
    }
}

/// The kind of record that tells where each municipality helps: a municipality names it, and it
/// has a telephone number.
fn access_kind(schema: &Schema<'_>) -> Option<String> {
    let is_access = |kind: &&RecordKind| {
        let fields = schema.fields(&kind.name);
        let has = |is: &dyn Fn(&Field) -> bool| fields.iter().any(|(_, field)| is(field));
        has(&|field| field.name == TELEPHONE)
            && has(&|field| field.name == kind.name_field && is_municipality(field))
    };
    schema.records().into_iter().find(is_access).map(|kind| kind.name.clone())
}

fn is_municipality(field: &Field) -> bool {
    matches!(&field.kind, FieldKind::Reference { record, .. } if record == GEMEENTE)
}

/// The kind of record with a word for "adopted" among the words of one of its fields.
fn decision_kind(schema: &Schema<'_>) -> Option<(String, String)> {
    schema.records().into_iter().find_map(|kind| {
        schema.fields(&kind.name).into_iter().find_map(|(_, field)| {
            let FieldKind::Choice { list, .. } = &field.kind else { return None };
            let mut choices = schema.vocabulary(list)?.choices.iter();
            let is_adopted = choices.any(|choice| choice.mark == Some(ChoiceMark::Adopted));
            is_adopted.then(|| (kind.name.clone(), field.name.clone()))
        })
    })
}

impl Publication {
    /// The record that tells something about a municipality.
    pub fn record(&self, about: &About) -> Option<&Record> {
        self.facts.records.get(&about.kind)?.get(about.idx)
    }
}
