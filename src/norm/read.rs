//! Reads one norm file.

use std::sync::Arc;

use super::{
    Bron, Certainty, Change, Chapter, Choice, Edition, Editions, Field, FieldKind, KeyChoice,
    LEVELS, Level, MARKS, Norm, Origin, RecordKind, Requirement, Vocabulary, evidence, refer, rule,
    typing,
};
use crate::data::{Node, Table, Value, toml};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Located, Source, Span, fold, nearest};

pub(super) const ORIGINS: [(&str, Origin); 4] = [
    ("norm", Origin::Norm),
    ("wet", Origin::Law),
    ("handreiking", Origin::Guidance),
    ("uitwerking", Origin::Elaboration),
];

pub(super) const CERTAINTIES: [(&str, Certainty); 3] =
    [("hoog", Certainty::High), ("middel", Certainty::Medium), ("laag", Certainty::Low)];

/// Reads one norm file. What is wrong in it is a finding there and stops nothing else.
pub fn read(source: &Source, editions: &mut Editions) -> (Norm, Vec<Diagnostic>) {
    let (root, mut found) = toml(source);
    let mut knows_base = true;
    let mut norm = empty(source);
    if let Some(mut table) = Table::new(&root, source.path.as_str(), &mut found) {
        norm.id = words(table.required_text("norm"));
        if let Some(node) = table.node("editie") {
            norm.edition = edition(node, &mut found);
        } else {
            table.missing("editie");
        }
        let (base, knows_all) = base(&mut table, editions);
        norm.base = base;
        knows_base = knows_all;
        norm.introduction = words(table.text("inleiding"));
        norm.changes = each(&mut table, "wijziging", &mut found, change);
        norm.sources = each(&mut table, "bron", &mut found, bron);
        norm.chapters = each(&mut table, "hoofdstuk", &mut found, chapter);
        let lists = each(&mut table, "keuzelijst", &mut found, vocabulary);
        norm.vocabularies = unlike(lists, |list| (list.id.clone(), &list.span), &mut found);
        let records = each(&mut table, "record", &mut found, record);
        norm.records = unlike(records, |kind| (kind.name.clone(), &kind.span), &mut found);
        let fields = each(&mut table, "veld", &mut found, field);
        norm.fields = unlike(fields, |field| (field.full_name(), &field.span), &mut found);
        let chapters: Vec<String> = norm.chapters.iter().map(|c| c.id.clone()).collect();
        let requirements = each(&mut table, "eis", &mut found, |t, f| requirement(t, &chapters, f));
        norm.requirements = without_doubles(requirements.into_iter().flatten(), &mut found);
        let values = each(&mut table, "waarde", &mut found, |t, f| rule::value(source, t, f));
        let values = values.into_iter().flatten();
        norm.values = unlike(values, |value| (value.id.value.clone(), &value.id.span), &mut found);
        let rules = each(&mut table, "samenhang", &mut found, |t, f| rule::rule(source, t, f));
        let rules = rules.into_iter().flatten();
        norm.rules = unlike(rules, |rule| (rule.id.value.clone(), &rule.id.span), &mut found);
        table.finish(&mut found);
    }
    if knows_base {
        refer::check(&norm, &mut found);
        let faulty = typing::check(&norm, &mut found);
        norm.silence(&faulty);
    } else {
        // Which names there are is not known: one mistake, one finding.
        let faulty = typing::all(&norm);
        norm.silence(&faulty);
    }
    (norm, found)
}

/// A norm before anything is read.
fn empty(source: &Source) -> Norm {
    Norm {
        id: String::new(),
        path: source.path.clone(),
        edition: Edition {
            id: String::new(),
            revision: 1,
            valid_from: None,
            title: String::new(),
            address: String::new(),
        },
        introduction: String::new(),
        changes: vec![],
        sources: vec![],
        chapters: vec![],
        vocabularies: vec![],
        records: vec![],
        fields: vec![],
        requirements: vec![],
        rules: vec![],
        values: vec![],
        base: vec![],
    }
}

impl Norm {
    /// Takes the expressions out of rules and values that are at fault: what would be worked out
    /// of them could be anything.
    fn silence(&mut self, faulty: &typing::Faulty) {
        for rule_idx in &faulty.rules {
            if let Some(rule) = self.rules.get_mut(*rule_idx) {
                rule.condition = None;
            }
        }
        for value_idx in &faulty.values {
            if let Some(value) = self.values.get_mut(*value_idx) {
                value.expression = None;
            }
        }
    }
}

/// Reads every item of a list of tables.
pub(super) fn each<'n, T>(
    table: &mut Table<'n>,
    key: &'n str,
    found: &mut Vec<Diagnostic>,
    mut read: impl FnMut(&mut Table<'n>, &mut Vec<Diagnostic>) -> T,
) -> Vec<T> {
    let Some(node) = table.node(key) else { return vec![] };
    let mut all = vec![];
    for item in node.items() {
        let Some(mut item) = Table::new(item, key, found) else { continue };
        all.push(read(&mut item, found));
        item.finish(found);
    }
    all
}

/// The editions that this one builds on, and whether all of them are known.
fn base(table: &mut Table<'_>, editions: &mut Editions) -> (Vec<Arc<Norm>>, bool) {
    let mut all = vec![];
    let mut knows_all = true;
    for name in table.texts("bouwt_op") {
        match editions.named(&name.value) {
            Some((norm, _)) => all.push(norm),
            None => {
                let known: Vec<String> = editions.names();
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                let near = nearest(&name.value, known.iter().copied());
                let unknown =
                    catalogue::unknown_value(name.span, "bouwt_op", &name.value, near, &known);
                table.found.push(unknown);
                knows_all = false;
            }
        }
    }
    (all, knows_all)
}

pub(super) fn words(text: Option<Located<String>>) -> String {
    text.map_or_else(String::new, |text| text.value.trim().to_owned())
}

fn edition(node: &Node, found: &mut Vec<Diagnostic>) -> Edition {
    let mut edition = Edition {
        id: String::new(),
        revision: 1,
        valid_from: None,
        title: String::new(),
        address: String::new(),
    };
    let Some(mut table) = Table::new(node, "editie", found) else { return edition };
    edition.id = words(table.required_text("id"));
    edition.revision = table.count("revisie").map_or(1, |n| u32::try_from(n.value).unwrap_or(1));
    edition.valid_from = table.date("geldig_van").map(|date| date.value);
    edition.title = words(table.required_text("titel"));
    edition.address = web_address(table.text("bron"), found).unwrap_or_default();
    table.finish(found);
    edition
}

fn change(table: &mut Table<'_>, _: &mut Vec<Diagnostic>) -> Change {
    Change {
        revision: table.count("revisie").map_or(1, |n| u32::try_from(n.value).unwrap_or(1)),
        date: table.date("datum").map(|date| date.value),
        text: words(table.required_text("tekst")),
    }
}

pub(super) fn bron(table: &mut Table<'_>, found: &mut Vec<Diagnostic>) -> Bron {
    Bron {
        id: words(table.required_text("id")),
        title: words(table.required_text("titel")),
        publisher: words(table.text("uitgever")),
        address: web_address(table.text("adres"), found),
        date: table.date("datum").map(|date| date.value),
        read_on: table.date("gelezen").map(|date| date.value),
        is_second_hand: table.yes_or_no("tweedehands").is_some_and(|yes| yes.value),
    }
}

/// An address that visitors can follow: http or https and nothing else.
fn web_address(text: Option<Located<String>>, found: &mut Vec<Diagnostic>) -> Option<String> {
    let text = text?;
    if text.value.starts_with("https://") || text.value.starts_with("http://") {
        return Some(text.value);
    }
    found.push(catalogue::bad_address(text.span, &text.value));
    None
}

fn chapter(table: &mut Table<'_>, _: &mut Vec<Diagnostic>) -> Chapter {
    let title = words(table.required_text("titel"));
    let short = words(table.text("kort"));
    let kind = words(table.text("soort"));
    Chapter {
        id: words(table.required_text("id")),
        kind: if kind.is_empty() { "onderdeel".to_owned() } else { kind },
        short: if short.is_empty() { title.clone() } else { short },
        title,
        introduction: words(table.text("inleiding")),
    }
}

fn vocabulary(table: &mut Table<'_>, found: &mut Vec<Diagnostic>) -> Vocabulary {
    // Where the list comes from is for readers of the norm file.
    table.allow(["bron", "toelichting"]);
    Vocabulary {
        id: words(table.required_text("id")),
        span: table.span().clone(),
        title: words(table.text("titel")),
        certainty: table.choice("zekerheid", &CERTAINTIES).map_or(Certainty::High, |c| c.value),
        choices: each(table, "keuzes", found, |table, _| {
            table.allow(["toelichting"]);
            let id = words(table.required_text("id"));
            let title = words(table.text("titel"));
            Choice {
                title: if title.is_empty() { id.clone() } else { title },
                id,
                also: table.texts("ook").into_iter().map(|text| text.value).collect(),
                variant: table.text("variant").map(|text| text.value),
                mark: table.choice("kenmerk", &MARKS).map(|mark| mark.value),
            }
        }),
    }
}

fn record(table: &mut Table<'_>, _: &mut Vec<Diagnostic>) -> RecordKind {
    RecordKind {
        name: words(table.required_text("naam")),
        key: words(table.required_text("sleutel")),
        title: words(table.text("titel")),
        name_field: words(table.text("naamveld")),
        explanation: words(table.text("uitleg")),
        span: table.span().clone(),
    }
}

fn field(table: &mut Table<'_>, found: &mut Vec<Diagnostic>) -> Field {
    let full = table.required_text("naam");
    let span = full.as_ref().map_or_else(|| table.span().clone(), |full| full.span.clone());
    let full = words(full);
    let (record, name) = full.split_once('.').unwrap_or(("", &full));
    let kind = match table.node("type") {
        Some(node) => field_kind(node, found),
        None => {
            table.missing("type");
            FieldKind::Text
        }
    };
    Field {
        record: record.to_owned(),
        name: name.to_owned(),
        title: words(table.text("titel")),
        kind,
        explanation: words(table.text("uitleg")),
        is_impersonal: table.yes_or_no("geen_persoonsgegevens").is_some_and(|yes| yes.value),
        key_choice: table.choice("kernkeuze", &KeyChoice::ALL).map(|choice| choice.value),
        span,
    }
}

const KINDS: [(&str, FieldKind); 7] = [
    ("tekst", FieldKind::Text),
    ("lijst", FieldKind::Texts),
    ("datum", FieldKind::Date),
    ("periode", FieldKind::Period),
    ("contact", FieldKind::Contact),
    ("bedrag", FieldKind::Money),
    ("aandeel", FieldKind::Share),
];

fn field_kind(node: &Node, found: &mut Vec<Diagnostic>) -> FieldKind {
    if let Value::Text(word) = &node.value {
        if let Some((_, kind)) = KINDS.iter().find(|(name, _)| name == word) {
            return kind.clone();
        }
        let mut known: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
        known.extend(["getal", "keuze", "verwijst"]);
        let near = nearest(word, known.iter().copied());
        found.push(catalogue::unknown_value(node.span.clone(), "type", word, near, &known));
        return FieldKind::Text;
    }
    let Some(mut table) = Table::new(node, "type", found) else { return FieldKind::Text };
    let many = table.yes_or_no("meer").is_some_and(|yes| yes.value);
    let choice = table.text("keuze").map(|id| FieldKind::Choice { list: id.value, many });
    let record = table.text("verwijst");
    let reference = record.map(|record| FieldKind::Reference { record: record.value, many });
    let number = table.node("getal").map(|node| {
        let Some(mut range) = Table::new(node, "getal", found) else { return FieldKind::Text };
        let kind = FieldKind::Number {
            min: range.number("min").map(|n| n.value),
            max: range.number("max").map(|n| n.value),
            unit: range.text("eenheid").map(|text| text.value),
            units: range.text("meervoud").map(|text| text.value),
        };
        range.finish(found);
        kind
    });
    table.finish(found);
    choice.or(reference).or(number).unwrap_or(FieldKind::Text)
}

/// `None` only when there is no id at all, so that nothing could ever claim it.
fn requirement(
    table: &mut Table<'_>,
    chapters: &[String],
    found: &mut Vec<Diagnostic>,
) -> Option<Requirement> {
    let id = table.required_text("id");
    let chapter = table.required_text("hoofdstuk");
    let chapter_idx = chapter.as_ref().and_then(|name| {
        let idx = chapters.iter().position(|id| *id == name.value);
        if idx.is_none() {
            let names: Vec<&str> = chapters.iter().map(String::as_str).collect();
            let near = nearest(&name.value, names.iter().copied());
            let at = name.span.clone();
            found.push(catalogue::unknown_value(at, "hoofdstuk", &name.value, near, &names));
        }
        idx
    });
    let evidence = match table.filled("bewijs") {
        Some(node) => evidence::read(node, found),
        None => {
            table.missing("bewijs");
            vec![]
        }
    };
    let requirement = Requirement {
        chapter_idx: chapter_idx.unwrap_or(0),
        question: words(table.required_text("vraag")),
        level: table.choice("niveau", &LEVELS).map_or(Level::Must, |level| level.value),
        origin: table.choice("herkomst", &ORIGINS).map_or(Origin::Norm, |origin| origin.value),
        certainty: table.choice("zekerheid", &CERTAINTIES).map_or(Certainty::High, |c| c.value),
        sources: table.texts("bron").into_iter().map(|text| text.value).collect(),
        may_be_not_applicable: table.yes_or_no("nvt").is_some_and(|yes| yes.value),
        needs_no_claim: table.yes_or_no("zonder_claim").is_some_and(|yes| yes.value),
        search_terms: table.texts("zoektermen").iter().map(|text| fold(&text.value)).collect(),
        evidence,
        reason: words(table.text("waarom")),
        advice: words(table.text("raad")),
        pitfalls: table.texts("valkuilen").into_iter().map(|text| text.value).collect(),
        example: words(table.text("voorbeeld")),
        span: table.span().clone(),
        id: id?,
    };
    Some(requirement)
}

fn without_doubles(
    all: impl Iterator<Item = Requirement>,
    found: &mut Vec<Diagnostic>,
) -> Vec<Requirement> {
    let mut kept: Vec<Requirement> = vec![];
    for requirement in all {
        match kept.iter().find(|other| other.id.value == requirement.id.value) {
            Some(first) => {
                let (at, first) = (requirement.id.span.clone(), first.id.span.clone());
                found.push(catalogue::duplicate_id(at, &requirement.id.value, first));
            }
            None => kept.push(requirement),
        }
    }
    kept
}

/// Those with a name of their own; of two with one name the first counts. What has no name was
/// reported already.
fn unlike<T>(
    all: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> (String, &Span),
    found: &mut Vec<Diagnostic>,
) -> Vec<T> {
    let mut kept: Vec<T> = vec![];
    for one in all {
        let (own, at) = name(&one);
        let twin = kept.iter().find(|other| !own.is_empty() && name(other).0 == own);
        match twin.map(|first| name(first).1.clone()) {
            Some(first) => found.push(catalogue::duplicate_name(at.clone(), &own, first)),
            None => kept.push(one),
        }
    }
    kept
}
