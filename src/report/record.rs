//! Explains what a region can fill in: a kind of record with its fields, one field, and how to
//! write them in a page or a data file.

use super::explain::Page;
use super::wrap::wrap;
use crate::norm::{
    Choice, Field, FieldKind, GEMEENTE, Norm, REGIO, RecordKind, Schema, Vocabulary, reads,
};
use crate::publication::Publication;

impl Page<'_> {
    /// A kind of record. `regio` is one too: the region itself.
    pub(super) fn record(&mut self, name: &str, schema: &Schema<'_>) {
        let kind = schema.record(name);
        let title = match kind {
            Some(kind) => kind.title.clone(),
            None => self.words.word(&format!("gegeven-{name}")),
        };
        self.title(name, &title);
        self.paragraph(kind.map_or("", |kind| &kind.explanation));
        self.heading("uitleg-waar-invullen");
        match kind {
            Some(kind) => {
                let ways = ways(kind, self);
                self.items(&ways);
            }
            None => self.paragraph(&self.words.word(&format!("invullen-{name}"))),
        }
        let fields = in_order(name, kind, schema);
        if fields.is_empty() {
            return;
        }
        self.heading("uitleg-velden");
        for field in &fields {
            let line = format!("`{}` ({}): {}", field.name, field.title, self.kind(field, schema));
            self.items(&[line]);
            self.choices(field, schema, "      ");
        }
        self.heading("uitleg-voorbeeld-yaml");
        self.copied(&yaml(kind, &fields, schema));
        if kind.is_some() {
            self.heading("uitleg-voorbeeld-csv");
            self.copied(&csv(&fields, schema));
        }
        if let Some(field) = fields.last() {
            self.more("uitleg-lees-veld", "veld", &field.full_name());
        }
    }

    /// One field, with the rules of these norms that look at it.
    pub(super) fn field(&mut self, field: &Field, schema: &Schema<'_>, norms: &[&Norm]) {
        self.title(&field.full_name(), &field.title);
        self.paragraph(&field.explanation);
        self.heading("uitleg-soort");
        self.paragraph(&self.kind(field, schema));
        self.choices(field, schema, "  ");
        let rules = rules_that_read(&field.full_name(), norms);
        if !rules.is_empty() {
            self.heading("uitleg-regels-hierover");
            self.items(&rules);
        }
        self.heading("uitleg-voorbeeld");
        self.copied(&format!("{}: {}", field.name, sample(field, schema, Form::Yaml)));
        self.more("uitleg-lees-gegeven", "gegeven", &field.record);
    }

    /// What may be filled in, in words.
    fn kind(&self, field: &Field, schema: &Schema<'_>) -> String {
        let word = |id: &str| self.words.word(id);
        match &field.kind {
            FieldKind::Text => word("soort-tekst"),
            FieldKind::Texts => word("soort-teksten"),
            FieldKind::Date => word("soort-datum"),
            FieldKind::Period => word("soort-periode"),
            FieldKind::Contact => word("soort-contact"),
            FieldKind::Money => word("soort-bedrag"),
            FieldKind::Share => word("soort-aandeel"),
            FieldKind::Choice { many: false, .. } => word("soort-een-woord"),
            FieldKind::Choice { many: true, .. } => word("soort-woorden"),
            FieldKind::Reference { record, many } => {
                let id = if *many { "soort-namen" } else { "soort-naam" };
                self.words.say(id, &[("gegevens", schema.key_of(record).into())])
            }
            FieldKind::Number { min, max, unit, .. } => {
                let text = |bound: &Option<f64>| bound.map_or(String::new(), |n| n.to_string());
                let id = match (min, max) {
                    (None, None) => "soort-getal",
                    (Some(_), None) => "soort-getal-vanaf",
                    (None, Some(_)) => "soort-getal-tot",
                    (Some(_), Some(_)) => "soort-getal-tussen",
                };
                let args = [("min", text(min).into()), ("max", text(max).into())];
                let number = self.words.say(id, &args);
                let unit = unit.as_deref().filter(|unit| !unit.is_empty());
                unit.map_or(number.clone(), |unit| format!("{number}, {unit}"))
            }
        }
    }

    /// The allowed words of a choice, one a line.
    fn choices(&mut self, field: &Field, schema: &Schema<'_>, indent: &str) {
        let FieldKind::Choice { list, .. } = &field.kind else { return };
        let choices = schema.vocabulary(list).map(|list| list.choices.as_slice());
        for choice in choices.unwrap_or_default() {
            let next = format!("{indent}  ");
            let width = self.width.saturating_sub(next.len());
            for (line_idx, line) in wrap(&in_words(choice), width).into_iter().enumerate() {
                let start = if line_idx == 0 { format!("{indent}- ") } else { next.clone() };
                self.text.push_str(&format!("{start}{line}\n"));
            }
        }
    }

    /// The records that this region has of a kind.
    pub(super) fn records_here(&mut self, name: &str, publication: &Publication) {
        let records = publication.facts.records.get(name).map(Vec::as_slice).unwrap_or_default();
        if name == REGIO {
            return;
        }
        self.heading("uitleg-hier");
        if records.is_empty() {
            self.paragraph(&self.words.word("uitleg-geen-gegevens"));
        }
        let lines: Vec<String> = records
            .iter()
            .map(|record| format!("{} ({})", record.name.value, record.path.as_str()))
            .collect();
        self.items(&lines);
    }
}

/// The fields of a record: its name, those of the norm that has the record, those of others.
fn in_order<'s>(name: &str, kind: Option<&RecordKind>, schema: &Schema<'s>) -> Vec<&'s Field> {
    let mut fields = schema.fields(name);
    fields.sort_by_key(|(norm, field)| {
        let is_name = kind.is_some_and(|kind| kind.name_field == field.name);
        (!is_name, !norm.records.iter().any(|own| own.name == name))
    });
    fields.into_iter().map(|(_, field)| field).collect()
}

/// The ways to give records, each in words.
fn ways(kind: &RecordKind, page: &Page<'_>) -> Vec<String> {
    let args = [("sleutel", kind.key.as_str().into())];
    ["invullen-kopblok", "invullen-bestand"].map(|id| page.words.say(id, &args)).into()
}

fn in_words(choice: &Choice) -> String {
    match choice.title == choice.id {
        true => format!("`{}`", choice.id),
        false => format!("`{}` ({})", choice.id, choice.title),
    }
}

/// Each rule with what clashes.
fn rules_that_read(field: &str, norms: &[&Norm]) -> Vec<String> {
    let mut lines = vec![];
    for norm in norms {
        let schema = Schema::of([*norm]);
        for rule in &norm.rules {
            let record = rule.record.as_ref().map(|kind| kind.value.as_str());
            let all = [&rule.condition, &rule.unless, &rule.is_error_when];
            let mut all = all.into_iter().flatten();
            if all.any(|part| reads(part, record, &schema).iter().any(|read| read == field)) {
                lines.push(format!("{}: {}", rule.id.value, rule.message));
            }
        }
    }
    lines.dedup();
    lines
}

/// How an example is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Yaml,
    Cell,
}

/// One record in a data file, or the region in front matter.
fn yaml(kind: Option<&RecordKind>, fields: &[&Field], schema: &Schema<'_>) -> String {
    let mut text = match kind {
        Some(kind) => format!("# {}.yaml\n", kind.key),
        None => format!("{REGIO}:\n"),
    };
    for (idx, field) in fields.iter().enumerate() {
        let start = if kind.is_some() && idx == 0 { "- " } else { "  " };
        text.push_str(&format!("{start}{}: {}\n", field.name, sample(field, schema, Form::Yaml)));
    }
    text
}

/// The first row and one below it. A contact has parts and fits in no cell.
fn csv(fields: &[&Field], schema: &Schema<'_>) -> String {
    let fields: Vec<&&Field> =
        fields.iter().filter(|field| field.kind != FieldKind::Contact).collect();
    let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    let cells: Vec<String> = fields.iter().map(|field| sample(field, schema, Form::Cell)).collect();
    format!("{}\n{}\n", names.join(";"), cells.join(";"))
}

/// A value that a field takes.
fn sample(field: &Field, schema: &Schema<'_>, form: Form) -> String {
    let quoted = |text: &str| match form {
        Form::Yaml => format!("\"{}\"", text.replace('"', "'")),
        Form::Cell => text.replace([';', '"'], " "),
    };
    let several = |items: &[String]| match form {
        Form::Yaml => format!("[{}]", items.join(", ")),
        Form::Cell => items.join(" | "),
    };
    match &field.kind {
        FieldKind::Text => quoted(&field.title),
        FieldKind::Texts => several(&[quoted("eerste"), quoted("tweede")]),
        FieldKind::Date => "2026-01-01".to_owned(),
        FieldKind::Period if form == Form::Cell => "2026-01-01 t/m 2029-12-31".to_owned(),
        FieldKind::Period => "{ van: 2026-01-01, tot: 2029-12-31 }".to_owned(),
        FieldKind::Contact => {
            "{ organisatie: \"Jeugdregio\", e-mail: jeugdhulp@example.nl }".to_owned()
        }
        FieldKind::Money => "1250".to_owned(),
        FieldKind::Share => "42".to_owned(),
        FieldKind::Choice { list, many } => {
            let ids: Vec<String> = schema.vocabulary(list).map_or_else(Vec::new, first_ids);
            match many {
                true => several(&ids),
                false => ids.into_iter().next().unwrap_or_default(),
            }
        }
        FieldKind::Reference { record, many } => {
            let name = quoted(&format!("naam uit {}", schema.key_of(record)));
            if *many { several(&[name]) } else { name }
        }
        FieldKind::Number { min, max, .. } => {
            let number = 1f64.max(min.unwrap_or(1.0)).min(max.unwrap_or(f64::MAX));
            number.to_string()
        }
    }
}

/// The first two words of a list.
fn first_ids(list: &Vocabulary) -> Vec<String> {
    list.choices.iter().take(2).map(|choice| choice.id.clone()).collect()
}

/// Whether a name is that of facts which no norm has to declare.
pub(super) fn is_program_record(name: &str) -> bool {
    matches!(name, REGIO | GEMEENTE)
}
