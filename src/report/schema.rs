//! Makes JSON Schema of what a region can fill in, for editors and other programs: one per kind
//! of record, for a data file, and one for the front matter of a page.
//!
//! In: the norms, and the region when there is one. Out: schemas as plain data, by name. A schema
//! is stricter than the program: it knows the plain way to write a thing, and the program forgives
//! others (a title for a name, a word's other words). What it lets through may still be a finding.
//!
//! Source: JSON Schema, draft 2020-12, <https://json-schema.org/draft/2020-12>, read 2026-11-22;
//! `enumDescriptions` is what editors built on VS Code show beside a choice.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Words;
use crate::data::Status;
use crate::norm::{Field, FieldKind, Norm, REGIO, RecordKind, Requirement, Schema};
use crate::publication::{ANSWERS, Publication};
use crate::settings::Settings;

/// The name of the schema for the front matter of a page.
pub const PAGE_SCHEMA: &str = "pagina";

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A year in four digits: dates may be written in many ways, but never without one.
const HAS_YEAR: &str = "[0-9]{4}";

/// What schemas are made from.
#[derive(Clone, Copy, Debug)]
pub struct SchemaParts<'s> {
    /// The norms in force, or all that there are where there is no region.
    pub norms: &'s [Arc<Norm>],
    /// The region that is being looked at.
    pub region: Option<(&'s Settings, &'s Publication)>,
    /// The words.
    pub words: &'s Words,
}

/// A schema, and the name of its file.
#[derive(Clone, PartialEq, Debug)]
pub struct NamedSchema {
    /// `segment`, or [`PAGE_SCHEMA`].
    pub name: String,
    /// What a data file with such records is called, without its ending: `segmenten`; for a page
    /// the same as the name.
    pub stem: String,
    /// The schema.
    pub schema: Value,
}

impl NamedSchema {
    /// The text of its file: indented, with a line end at the end.
    pub fn text(&self) -> String {
        pretty(&self.schema)
    }
}

/// All schemas as one object by name, as text.
pub fn schemas_text(all: &[NamedSchema]) -> String {
    let all: Map<String, Value> =
        all.iter().map(|one| (one.name.clone(), one.schema.clone())).collect();
    pretty(&Value::Object(all))
}

fn pretty(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// One schema per kind of record, in the order of the norms, and the one of a page last.
pub fn schemas(parts: &SchemaParts<'_>) -> Vec<NamedSchema> {
    let maker = Maker { parts, facts: Schema::of(parts.norms.iter().map(|norm| &**norm)) };
    let mut all: Vec<NamedSchema> = maker
        .facts
        .records()
        .into_iter()
        .map(|kind| NamedSchema {
            name: kind.name.clone(),
            stem: kind.key.clone(),
            schema: headed(maker.list(kind)),
        })
        .collect();
    all.push(NamedSchema {
        name: PAGE_SCHEMA.to_owned(),
        stem: PAGE_SCHEMA.to_owned(),
        schema: headed(maker.page()),
    });
    all
}

/// A schema that stands alone.
fn headed(mut schema: Value) -> Value {
    if let Value::Object(map) = &mut schema {
        map.insert("$schema".to_owned(), DRAFT.into());
    }
    schema
}

struct Maker<'m> {
    parts: &'m SchemaParts<'m>,
    facts: Schema<'m>,
}

impl Maker<'_> {
    fn word(&self, id: &str) -> String {
        self.parts.words.word(id)
    }

    /// A list of records.
    fn list(&self, kind: &RecordKind) -> Value {
        let mut item = self.object(&kind.name);
        if let Value::Object(map) = &mut item
            && self.facts.field(&kind.name, &kind.name_field).is_some()
        {
            map.insert("required".to_owned(), json!([kind.name_field]));
            // What others refer to is never empty.
            let name = map.get_mut("properties").and_then(|all| all.get_mut(&kind.name_field));
            if let Some(Value::Object(name)) = name {
                name.insert("type".to_owned(), json!(["string", "number"]));
            }
        }
        let list = json!({ "type": ["array", "null"], "items": item });
        described(list, &kind.title, &kind.explanation)
    }

    /// The fields of one record, or of the region.
    fn object(&self, record: &str) -> Value {
        let fields = self.facts.fields(record).into_iter();
        let properties: Map<String, Value> =
            fields.map(|(_, field)| (field.name.clone(), self.field(field))).collect();
        json!({ "type": "object", "properties": properties, "additionalProperties": false })
    }

    fn field(&self, field: &Field) -> Value {
        let schema = match &field.kind {
            FieldKind::Text => json!({ "type": ["string", "number", "boolean", "null"] }),
            FieldKind::Texts => {
                json!({ "type": ["array", "string", "null"], "items": { "type": ["string", "number"] } })
            }
            FieldKind::Date => date(),
            FieldKind::Period => self.period(),
            FieldKind::Contact => self.contact(),
            FieldKind::Money => number(None, None),
            FieldKind::Share => number(Some(0.0), Some(100.0)),
            FieldKind::Number { min, max, .. } => number(*min, *max),
            FieldKind::Choice { list, many } => several(self.choice(list), *many),
            FieldKind::Reference { record, many } => several(self.reference(record), *many),
        };
        let mut about = field.explanation.clone();
        let mut add = |sentence: &str| {
            if !about.is_empty() {
                about.push('\n');
            }
            about.push_str(sentence);
        };
        match &field.kind {
            FieldKind::Choice { list, .. } => {
                for (id, title) in self.choices(list).iter().filter(|(id, title)| id != title) {
                    add(&format!("{id}: {title}"));
                }
            }
            FieldKind::Reference { record, .. } => {
                let args = [("gegevens", self.facts.key_of(record).into())];
                add(&self.parts.words.say("schema-verwijst", &args));
            }
            FieldKind::Number { unit: Some(unit), .. } if !unit.is_empty() => {
                add(&self.parts.words.say("schema-eenheid", &[("eenheid", unit.as_str().into())]));
            }
            FieldKind::Money => add(&self.word("schema-bedrag")),
            FieldKind::Share => add(&self.word("schema-aandeel")),
            FieldKind::Text
            | FieldKind::Texts
            | FieldKind::Date
            | FieldKind::Period
            | FieldKind::Contact
            | FieldKind::Number { .. } => {}
        }
        described(schema, &field.title, &about)
    }

    /// The words of a list with their titles: the norm's, then the region's own.
    fn choices(&self, list: &str) -> Vec<(String, String)> {
        let norm = self.facts.vocabulary(list).map(|list| list.choices.as_slice());
        let norm = norm.unwrap_or_default().iter();
        let own = self.parts.region.map(|(settings, _)| settings.keuzes.as_slice());
        let own = own.unwrap_or_default().iter().filter(|own| own.lijst.value == list);
        norm.map(|choice| (choice.id.clone(), choice.title.clone()))
            .chain(own.map(|own| (own.id.value.clone(), own.titel.clone())))
            .collect()
    }

    fn choice(&self, list: &str) -> Value {
        let all = self.choices(list);
        if all.is_empty() {
            return json!({ "type": ["string", "null"] });
        }
        let (ids, titles): (Vec<String>, Vec<String>) = all.into_iter().unzip();
        json!({ "enum": ids, "enumDescriptions": titles })
    }

    /// The names that are there; any name as long as there is none.
    fn reference(&self, record: &str) -> Value {
        let records = self.parts.region.and_then(|(_, all)| all.facts.records.get(record));
        let mut names: Vec<&str> = vec![];
        for record in records.map(Vec::as_slice).unwrap_or_default() {
            if !names.contains(&record.name.value.as_str()) {
                names.push(&record.name.value);
            }
        }
        if names.is_empty() { json!({ "type": "string" }) } else { json!({ "enum": names }) }
    }

    fn period(&self) -> Value {
        let parts = json!({
            "type": "object",
            "properties": { "van": date(), "tot": date() },
            "required": ["van", "tot"],
            "additionalProperties": false,
        });
        let text = json!({ "type": "string", "pattern": format!("{HAS_YEAR}.*{HAS_YEAR}") });
        json!({ "anyOf": [parts, text, { "type": "null" }] })
    }

    fn contact(&self) -> Value {
        let text = json!({ "type": ["string", "number", "null"] });
        json!({
            "type": ["object", "null"],
            "properties": {
                "organisatie": { "type": "string" },
                "rol": text,
                "e-mail": text,
                "email": text,
                "telefoon": text,
                "adres": text,
            },
            "required": ["organisatie"],
            "additionalProperties": false,
        })
    }

    /// The front matter of a page.
    fn page(&self) -> Value {
        let mut keys: Map<String, Value> = Map::new();
        let mut add = |key: &str, schema: Value| {
            let about = self.word(&format!("schema-sleutel-{key}"));
            keys.insert(key.to_owned(), described(schema, "", &about));
        };
        let text = || json!({ "type": ["string", "number", "null"] });
        let several_texts =
            || json!({ "type": ["array", "string", "null"], "items": { "type": "string" } });
        let states: Vec<&str> = Status::ALL.iter().map(|(word, _)| *word).collect();
        let chapters = self.parts.norms.iter().flat_map(|norm| &norm.chapters);
        let chapters: Vec<(String, String)> =
            chapters.map(|chapter| (chapter.id.clone(), chapter.title.clone())).collect();
        add("titel", text());
        add("samenvatting", text());
        add("status", json!({ "enum": or_null(&states) }));
        add("datum", date());
        add("volgorde", number(None, None));
        add("hoofdstuk", titled_words(&chapters));
        add("dekt", self.claims());
        add("nvt", self.per_requirement(|it| it.may_be_not_applicable, &["reden", "tot"], &[]));
        add("gepland", self.per_requirement(|_| true, &["wanneer"], &["rol", "reden"]));
        for key in ["begrippen", "nummer", "publiceren"] {
            add(key, json!({ "enum": [true, false, "ja", "nee", null] }));
        }
        add("publiceren", json!({ "enum": [true, false, "ja", "nee", null] }));
        add("taal", text());
        add("vertaling_van", text());
        add("eenvoudig_van", text());
        add("aliassen", several_texts());
        add("voor", several_texts());
        add("contact", text());
        add(REGIO, self.object(REGIO));
        add(ANSWERS, self.answers());
        for kind in self.facts.records() {
            keys.insert(kind.key.clone(), self.list(kind));
        }
        let page = json!({
            "type": ["object", "null"],
            "properties": keys,
            "additionalProperties": false,
        });
        described(page, &self.word("schema-pagina"), "")
    }

    /// The requirements that can be claimed, answered or planned, with their questions.
    fn requirements(&self, which: impl Fn(&Requirement) -> bool) -> Vec<(String, String)> {
        let all = self.parts.norms.iter().flat_map(|norm| &norm.requirements);
        let all = all.filter(|requirement| which(requirement));
        all.map(|it| (it.id.value.clone(), it.question.clone())).collect()
    }

    /// A list of requirements, or their numbers in one text.
    fn claims(&self) -> Value {
        let all = self.requirements(|_| true);
        if all.is_empty() {
            return json!({ "type": ["array", "string", "null"] });
        }
        let ids: Vec<String> = all.iter().map(|(id, _)| id.replace('.', "\\.")).collect();
        let one = format!("({})", ids.join("|"));
        let pattern = format!("^ *{one}([,; ]+{one})*[,; ]*$");
        json!({ "anyOf": [
            { "type": "array", "items": titled_words(&all) },
            { "type": "string", "pattern": pattern },
            { "type": "null" },
        ] })
    }

    /// A map by requirement: dates under `wanneer` and `tot`, texts under the rest.
    fn per_requirement(
        &self,
        which: impl Fn(&Requirement) -> bool,
        required: &[&str],
        more: &[&str],
    ) -> Value {
        let ids: Vec<String> = self.requirements(which).into_iter().map(|(id, _)| id).collect();
        let value_of = |key: &str| match key {
            "wanneer" | "tot" => date(),
            _ => json!({ "type": "string" }),
        };
        let properties: Map<String, Value> =
            required.iter().chain(more).map(|key| ((*key).to_owned(), value_of(key))).collect();
        let value = json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        });
        let by_id: Map<String, Value> = ids.into_iter().map(|id| (id, value.clone())).collect();
        json!({ "type": ["object", "null"], "properties": by_id, "additionalProperties": false })
    }

    fn answers(&self) -> Value {
        let rules = self.parts.norms.iter().flat_map(|norm| &norm.rules);
        let rules: Vec<(String, String)> =
            rules.map(|rule| (rule.id.value.clone(), rule.message.clone())).collect();
        let rule =
            if rules.is_empty() { json!({ "type": "string" }) } else { titled_words(&rules) };
        json!({
            "type": ["array", "null"],
            "items": {
                "type": "object",
                "properties": {
                    "regel": rule,
                    "bij": { "type": "string" },
                    "antwoord": { "type": "string" },
                    "rol": { "type": "string" },
                    "datum": date(),
                },
                "required": ["regel", "antwoord"],
                "additionalProperties": false,
            },
        })
    }
}

/// A schema with what an editor shows beside it.
fn described(mut schema: Value, title: &str, about: &str) -> Value {
    if let Value::Object(map) = &mut schema {
        for (key, text) in [("title", title), ("description", about)] {
            if !text.is_empty() {
                map.insert(key.to_owned(), text.into());
            }
        }
    }
    schema
}

fn date() -> Value {
    json!({ "type": ["string", "null"], "pattern": HAS_YEAR })
}

/// A number, or a text with one in it: `€ 1.250,50`.
fn number(min: Option<f64>, max: Option<f64>) -> Value {
    let mut schema = json!({ "type": ["number", "string", "null"], "pattern": "[0-9]" });
    if let Value::Object(map) = &mut schema {
        for (key, bound) in [("minimum", min), ("maximum", max)] {
            if let Some(bound) = bound {
                let is_whole = bound.fract() == 0.0 && bound.abs() < 1e15;
                map.insert(
                    key.to_owned(),
                    if is_whole { json!(bound as i64) } else { json!(bound) },
                );
            }
        }
    }
    schema
}

/// A word or a name, or a list of them; or nothing.
fn several(one: Value, many: bool) -> Value {
    match many {
        true => {
            json!({ "anyOf": [{ "type": "array", "items": one.clone() }, one, { "type": "null" }] })
        }
        false => json!({ "anyOf": [one, { "type": "null" }] }),
    }
}

fn or_null(words: &[&str]) -> Vec<Value> {
    words.iter().map(|word| Value::from(*word)).chain([Value::Null]).collect()
}

/// One of these words, each with its title.
fn titled_words(all: &[(String, String)]) -> Value {
    let mut ids: Vec<&str> = vec![];
    let mut titles: Vec<&str> = vec![];
    for (id, title) in all {
        if !ids.contains(&id.as_str()) {
            ids.push(id);
            titles.push(title);
        }
    }
    json!({ "enum": ids, "enumDescriptions": titles })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::norm::{BUILTIN, Editions};
    use crate::publication::FRONT_MATTER_KEYS;
    use crate::report::Language;

    #[test]
    fn every_key_of_a_page_has_a_schema_with_words() {
        let mut editions = Editions::default();
        let norms: Vec<Arc<Norm>> = BUILTIN
            .iter()
            .filter_map(|edition| editions.named(&edition.name()))
            .map(|(norm, _)| norm)
            .collect();
        for language in [Language::Dutch, Language::English] {
            let words = Words::new(language);
            let parts = SchemaParts { norms: &norms, region: None, words: &words };
            let all = schemas(&parts);
            let page = &all.last().unwrap().schema["properties"];
            for key in FRONT_MATTER_KEYS {
                let about = page[key]["description"].as_str().unwrap_or_default();
                assert!(!about.is_empty() && !about.starts_with("schema-"), "{key}: {about}");
            }
            assert_eq!(schemas(&parts), all);
        }
    }
}
