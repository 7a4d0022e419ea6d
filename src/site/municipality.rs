//! The page of a municipality: where to go for help, what its council decided, and every record
//! about it that stands anywhere in the publication, with the page where it stands.

use serde::Serialize;

use super::decisions::DecisionView;
use super::records::FilledView;
use super::values::{PartView, by_address, mail, plain, telephone};
use super::{LinkView, Site};
use crate::norm::{Field, FieldKind, GEMEENTE};
use crate::publication::{ACCESS_ANCHOR, About, FactValue, HELP_ADDRESS, Municipality, Record};
use crate::settings::Gemeente;

/// More records of one kind than these stand on the page where they belong.
const MAX_RECORDS: usize = 24;

/// What a record on access calls the things that the settings know of a municipality.
const NAME: &str = "naam";
const TELEPHONE: &str = "telefoon";
const WEBSITE: &str = "website";

/// A way to reach a municipality: its key, what the settings say, and how that is shown.
type Way<'s> = (&'static str, &'s Option<String>, fn(&str) -> PartView);

/// One municipality.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct MunicipalityView {
    /// Its name.
    pub naam: String,
    /// Where to go for help.
    pub toegang: Option<AccessView>,
    /// The page with help for everybody.
    pub hulp: Option<LinkView>,
    /// What its council decided.
    pub besluit: Option<DecisionView>,
    /// Records, per kind.
    pub soorten: Vec<AboutView>,
}

/// Where a municipality helps.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct AccessView {
    /// The name of the team.
    pub naam: Option<String>,
    /// How to reach it.
    pub velden: Vec<FilledView>,
    /// The page where this stands; `None` for the settings.
    pub staat: Option<LinkView>,
}

/// Records of one kind about a municipality.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct AboutView {
    /// The kind.
    pub titel: String,
    /// The anchor of its heading.
    pub anker: String,
    /// The records.
    pub records: Vec<AboutRecord>,
    /// How many are not among them: `en nog 3`.
    pub meer: Option<String>,
    /// The pages where they stand, each once.
    pub staat: Vec<LinkView>,
}

/// A record about a municipality.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct AboutRecord {
    /// Its name; `None` when that is the municipality.
    pub naam: Option<String>,
    /// Its filled fields but those that only name the municipality.
    pub velden: Vec<FilledView>,
}

/// A municipality in the list of all.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct MunicipalityRow {
    /// Its name, leading to its page.
    pub gemeente: PartView,
    /// What its council decided; `None` when no norm knows decisions.
    pub stand: Option<String>,
    /// Whether that is that the vision is adopted.
    pub vastgesteld: bool,
}

impl Site {
    /// All municipalities that have a page.
    pub(super) fn municipality_rows(&self) -> Vec<MunicipalityRow> {
        let people = &self.parts.publication.people;
        let all = people.municipalities.iter().enumerate();
        let rows = all.filter_map(|(idx, one)| {
            let adres = Some(self.parts.addresses.link(people.page_of(idx)?));
            let word = self.decision_word(idx);
            Some(MunicipalityRow {
                gemeente: PartView { tekst: one.gemeente.naam.value.clone(), adres },
                vastgesteld: word.as_ref().is_some_and(|(_, is_adopted)| *is_adopted),
                stand: word.map(|(word, _)| word),
            })
        });
        rows.collect()
    }

    /// One municipality.
    pub(super) fn municipality_view(&self, idx: usize) -> Option<MunicipalityView> {
        let one = self.parts.publication.people.municipalities.get(idx)?;
        let help = self.page_at(HELP_ADDRESS).and_then(|idx| self.pages.get(idx));
        Some(MunicipalityView {
            naam: one.gemeente.naam.value.clone(),
            toegang: self.access_view(one),
            hulp: help.map(|page| self.link(page)),
            besluit: self.decision_view(idx),
            soorten: self.about(one),
        })
    }

    /// Where a municipality helps: what the settings say, and what they leave out from the record
    /// about its access. `None` when neither says anything.
    pub(super) fn access_view(&self, one: &Municipality) -> Option<AccessView> {
        let kind = self.parts.publication.people.access.as_deref();
        let is_access = |about: &&About| about.is_named && Some(about.kind.as_str()) == kind;
        let about = one.records.iter().find(is_access);
        let record = about.and_then(|about| self.parts.publication.record(about));
        let Gemeente { toegang, adres, telefoon, mail: post, website, .. } = &one.gemeente;
        let labels = &self.parts.labels;
        let name = record.and_then(|record| match &record.fields.get(NAME)?.value {
            FactValue::Text(text) => Some(text.clone()),
            _ => None,
        });
        let known: [Way<'_>; 4] = [
            ("adres", adres, plain),
            (TELEPHONE, telefoon, telephone),
            ("mail", post, mail),
            (WEBSITE, website, by_address),
        ];
        let own = known.iter().filter_map(|(key, text, part)| {
            let titel = labels.text(&format!("toegang-{key}"));
            Some(FilledView { titel, delen: vec![part(text.as_deref()?)], rechts: false })
        });
        let mut velden: Vec<FilledView> = own.collect();
        if let (Some(record), Some(kind)) = (record, kind) {
            let is_said = |field: &str| {
                field == NAME || known.iter().any(|(key, text, _)| *key == field && text.is_some())
            };
            velden.extend(self.access_fields(record, kind, &is_said));
        }
        let naam = toegang.clone().or(name);
        if naam.is_none() && velden.is_empty() {
            return None;
        }
        let staat = record.and_then(|record| self.place_of(record, kind?, about?.idx));
        Some(AccessView { naam, velden, staat })
    }

    fn access_fields(
        &self,
        record: &Record,
        kind: &str,
        is_said: &dyn Fn(&str) -> bool,
    ) -> Vec<FilledView> {
        let schema = self.schema();
        let fields = schema.fields(kind).into_iter().map(|(_, field)| field);
        let open = fields.filter(|field| !is_said(&field.name) && !is_municipality(field));
        let filled = open.filter_map(|field| {
            let fact = record.fields.get(&field.name)?;
            let delen = match (&fact.value, field.name.as_str()) {
                (FactValue::Text(text), TELEPHONE) => vec![telephone(text)],
                (FactValue::Text(text), WEBSITE) => vec![by_address(text)],
                // Who runs it is no way to reach it, and stands where the record stands.
                (FactValue::Choice { .. }, _) => return None,
                (value, _) => self.fact_parts(value, Some(&field.kind)),
            };
            Some(FilledView { titel: field.title.clone(), delen, rechts: false })
        });
        filled.collect()
    }

    /// The records about a municipality that are shown in no other way, per kind.
    fn about(&self, one: &Municipality) -> Vec<AboutView> {
        let people = &self.parts.publication.people;
        let decisions = people.decisions.as_ref().map(|(kind, _)| kind.as_str());
        let schema = self.schema();
        let is_shown = |about: &&About| {
            let kind = Some(about.kind.as_str());
            !about.is_named || (kind != people.access.as_deref() && kind != decisions)
        };
        let mut all: Vec<AboutView> = vec![];
        for kind in schema.records() {
            let of_kind = one.records.iter().filter(|about| about.kind == kind.name);
            let own: Vec<&About> = of_kind.filter(is_shown).collect();
            if own.is_empty() {
                continue;
            }
            let fields: Vec<&Field> =
                schema.fields(&kind.name).into_iter().map(|(_, field)| field).collect();
            let records = own.iter().take(MAX_RECORDS).filter_map(|about| {
                let record = self.parts.publication.record(about)?;
                Some(self.about_record(one, record, about, &fields))
            });
            let n_more = own.len().saturating_sub(MAX_RECORDS);
            let more = self.parts.labels.with("en-nog", &[("n", n_more.into())]);
            let mut staat: Vec<LinkView> = vec![];
            for about in &own {
                let record = self.parts.publication.record(about);
                let place = record.and_then(|r| self.place_of(r, &kind.name, about.idx));
                staat.extend(place.filter(|place| !staat.iter().any(|at| at.titel == place.titel)));
            }
            all.push(AboutView {
                titel: kind.title.clone(),
                anker: format!("rv-{}", kind.key),
                records: records.collect(),
                meer: Some(more).filter(|_| n_more > 0),
                staat,
            });
        }
        all
    }

    fn about_record(
        &self,
        one: &Municipality,
        record: &Record,
        about: &About,
        fields: &[&Field],
    ) -> AboutRecord {
        let name_only =
            |parts: &[PartView]| matches!(parts, [only] if only.tekst == one.gemeente.naam.value);
        let filled = fields.iter().filter_map(|field| {
            let fact = record.fields.get(&field.name)?;
            let delen = self.fact_parts(&fact.value, Some(&field.kind));
            let is_name = delen.first().is_some_and(|part| part.tekst == record.name.value);
            (!name_only(&delen) && !is_name).then(|| FilledView {
                titel: field.title.clone(),
                delen,
                rechts: false,
            })
        });
        let velden = filled.collect();
        let naam = Some(record.name.value.clone()).filter(|_| !about.is_named);
        AboutRecord { naam, velden }
    }

    /// The page where a record stands, leading to the record.
    fn place_of(&self, record: &Record, kind: &str, idx: usize) -> Option<LinkView> {
        let document = self.parts.publication.page_of(&record.path)?;
        let adres = self.record_part(kind, idx, "").adres?;
        Some(LinkView { titel: document.title.value.clone(), adres })
    }

    /// Where a visitor from a municipality goes for help: its page, when that tells more.
    pub(super) fn help_address(&self, idx: usize) -> Option<String> {
        let people = &self.parts.publication.people;
        let one = people.municipalities.get(idx)?;
        let page = people.page_of(idx).filter(|_| self.access_view(one).is_some());
        let address = match page {
            Some(page) => format!("{page}#{ACCESS_ANCHOR}"),
            None => format!("{HELP_ADDRESS}#{}", one.anchor()),
        };
        Some(self.parts.addresses.link(&address))
    }
}

fn is_municipality(field: &Field) -> bool {
    matches!(&field.kind, FieldKind::Reference { record, .. } if record == GEMEENTE)
}
