//! Turns what stands in a field into what the norm asks there.

use super::FactValue;
use crate::data::{Node, Table, Value, parse_number};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::{has_contact, is_placeholder};
use crate::norm::{Choice, Field, FieldKind, Norm, Schema};
use crate::settings::EigenKeuze;
use crate::source::{Date, Located, dates_in, fold, nearest, parse_date};

/// What a field holds.
pub(super) enum Read {
    /// A value.
    Value(FactValue),
    /// Names of other records.
    Names(Vec<Located<String>>),
}

/// Between the words of a list in one cell; a comma only where no word can hold one.
const MARKS: [char; 3] = [';', '|', '\n'];

/// Holds the region's own choices against the lists of the norms in force.
pub(super) fn check_own(schema: &Schema<'_>, own: &[EigenKeuze], found: &mut Vec<Diagnostic>) {
    for keuze in own {
        let Some(list) = schema.vocabulary(&keuze.lijst.value) else {
            let known: Vec<&str> =
                schema.vocabularies().iter().map(|list| list.id.as_str()).collect();
            let (at, name) = (keuze.lijst.span.clone(), &keuze.lijst.value);
            let near = nearest(name, known.iter().copied());
            found.push(catalogue::unknown_value(at, "lijst", name, near, &known));
            continue;
        };
        let known: Vec<&str> = list.choices.iter().map(|choice| choice.id.as_str()).collect();
        let (at, name) = (keuze.valt_onder.span.clone(), &keuze.valt_onder.value);
        if !known.contains(&name.as_str()) {
            let near = nearest(name, known.iter().copied());
            found.push(catalogue::unknown_value(at, "valt_onder", name, near, &known));
        }
        if known.contains(&keuze.id.value.as_str()) {
            found.push(catalogue::own_choice_taken(keuze.id.span.clone(), &keuze.id.value));
        }
    }
}

/// A yes or a no where words are asked: it says that there is none, or not what there is.
fn says_nothing(text: &str) -> bool {
    const WORDS: [&str; 12] = [
        "ja",
        "nee",
        "geen",
        "niet",
        "n v t",
        "nvt",
        "onbekend",
        "niet van toepassing",
        "is er niet",
        "zijn er niet",
        "nog niet",
        "niets",
    ];
    WORDS.contains(&fold(text).as_str())
}

/// What a field holds, as the norm asks it; `None` and a finding when it is something else. A
/// placeholder is not filled in.
pub(super) fn typed(
    norm: &Norm,
    own: &[EigenKeuze],
    field: &Field,
    node: &Node,
    found: &mut Vec<Diagnostic>,
) -> Option<Read> {
    let full = format!("{}.{}", field.record, field.name);
    let text = node.text();
    // `/` is the address of the home page.
    if text.as_deref().is_some_and(|text| is_placeholder(text) && text.trim() != "/") {
        found.push(catalogue::placeholder_fact(node.span.clone(), &full));
        return None;
    }
    if field.is_impersonal {
        impersonal(field, node, found);
    }
    if matches!(field.kind, FieldKind::Text | FieldKind::Texts)
        && text.as_deref().is_some_and(says_nothing)
    {
        let said = text.unwrap_or_default();
        found.push(catalogue::empty_words(node.span.clone(), &field.name, said.trim()));
        return None;
    }
    let value = match &field.kind {
        FieldKind::Text => of_text(field, node).map(FactValue::Text),
        FieldKind::Texts => {
            let parts = parts(field, node, false, found);
            return list(parts.into_iter().map(|part| FactValue::Text(part.value)).collect());
        }
        FieldKind::Date => date(field, node).map(FactValue::Date),
        FieldKind::Period => return period(field, node, found).map(Read::Value),
        FieldKind::Number { min, max, unit, .. } => {
            number(field, node, *min, *max, unit.as_deref())
        }
        FieldKind::Money => number(field, node, None, None, Some("€")),
        FieldKind::Share => number(field, node, Some(0.0), Some(100.0), Some("%")),
        FieldKind::Choice { list: id, many } => {
            let words =
                if *many { parts(field, node, true, found) } else { one(field, node, found) };
            let choices = Choices::of(norm, own, id);
            let values = words.iter().filter_map(|word| choices.find(field, word, found));
            let values: Vec<FactValue> = values.collect();
            return if *many { list(values) } else { values.into_iter().next().map(Read::Value) };
        }
        FieldKind::Reference { many, .. } => {
            let names =
                if *many { parts(field, node, true, found) } else { one(field, node, found) };
            return Some(Read::Names(names)).filter(|_| !node.is_empty());
        }
        FieldKind::Contact => return contact(&full, node, found).map(Read::Value),
    };
    match value {
        Ok(value) => Some(Read::Value(value)),
        Err(finding) => {
            found.push(*finding);
            None
        }
    }
}

fn list(values: Vec<FactValue>) -> Option<Read> {
    Some(Read::Value(FactValue::List(values.clone()))).filter(|_| !values.is_empty())
}

fn of_text(field: &Field, node: &Node) -> Result<String, Box<Diagnostic>> {
    node.text().ok_or_else(|| {
        Box::new(catalogue::wrong_type(node.span.clone(), &field.name, "soort-tekst"))
    })
}

/// One word or name.
fn one(field: &Field, node: &Node, found: &mut Vec<Diagnostic>) -> Vec<Located<String>> {
    match of_text(field, node) {
        Ok(text) => vec![Located::new(text.trim().to_owned(), node.span.clone())],
        Err(finding) => {
            found.push(*finding);
            vec![]
        }
    }
}

/// The words of a list, from a list or from one cell.
fn parts(
    field: &Field,
    node: &Node,
    commas_too: bool,
    found: &mut Vec<Diagnostic>,
) -> Vec<Located<String>> {
    if let Value::List(items) = &node.value {
        return items.iter().flat_map(|item| one(field, item, found)).collect();
    }
    let whole = one(field, node, found);
    let Some(text) = whole.first() else { return vec![] };
    let has_mark = text.value.contains(MARKS);
    // Elsewhere a list can be written as one, and a name may have a comma in it.
    let path = node.span.path.as_str();
    let commas_too = commas_too && (path.ends_with(".csv") || path.ends_with(".tsv"));
    let is_mark = |ch: char| MARKS.contains(&ch) || (ch == ',' && commas_too && !has_mark);
    let words = text.value.split(is_mark).map(str::trim).filter(|word| !word.is_empty());
    words.map(|word| Located::new(word.to_owned(), text.span.clone())).collect()
}

fn date(field: &Field, node: &Node) -> Result<Date, Box<Diagnostic>> {
    let at = node.span.clone();
    match (node.date(), node.text()) {
        (Some(date), _) => Ok(date),
        (None, Some(text)) => Err(Box::new(match with_century(&text) {
            Some(meant) => catalogue::short_year(at, &field.name, &text, &meant),
            None => catalogue::not_a_date(at, &field.name, &text),
        })),
        (None, None) => Err(Box::new(catalogue::wrong_type(at, &field.name, "soort-datum"))),
    }
}

/// A date whose year has two digits, with the century that it probably has.
fn with_century(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.trim().split(['-', '/', '.']).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    if year.len() != 2 {
        return None;
    }
    let full = format!("{day}-{month}-20{year}");
    parse_date(&full).map(|_| full)
}

/// A map with `van` and `tot`, or two dates in one text.
fn period(field: &Field, node: &Node, found: &mut Vec<Diagnostic>) -> Option<FactValue> {
    let (van, tot) = match &node.value {
        Value::Map(_) => {
            let mut table = Table::new(node, &field.name, found)?;
            let dates = (table.date("van"), table.date("tot"));
            table.finish(found);
            (dates.0.map(|date| date.value), dates.1.map(|date| date.value))
        }
        _ => {
            let text = node.text().unwrap_or_default();
            let dates: Vec<Date> = dates_in(&text).iter().map(|date| date.date).collect();
            match dates.as_slice() {
                [van, tot] => (Some(*van), Some(*tot)),
                _ => (None, None),
            }
        }
    };
    match (van, tot) {
        (Some(van), Some(tot)) if van <= tot => Some(FactValue::Period { van, tot }),
        (Some(_), Some(_)) => {
            found.push(catalogue::period_reversed(node.span.clone()));
            None
        }
        _ => {
            found.push(catalogue::wrong_type(node.span.clone(), &field.name, "soort-periode"));
            None
        }
    }
}

fn number(
    field: &Field,
    node: &Node,
    min: Option<f64>,
    max: Option<f64>,
    unit: Option<&str>,
) -> Result<FactValue, Box<Diagnostic>> {
    let at = node.span.clone();
    let bare = || parse_number(&without_unit(&node.text()?, unit));
    let Some(number) = node.number().or_else(bare).filter(|number| number.is_finite()) else {
        let wanted = match field.kind {
            FieldKind::Money => "soort-bedrag",
            FieldKind::Share => "soort-aandeel",
            _ => "soort-getal",
        };
        return Err(Box::new(catalogue::wrong_type(at, &field.name, wanted)));
    };
    if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
        let word = |bound: Option<f64>| bound.map_or("…".to_owned(), |bound| bound.to_string());
        return Err(Box::new(catalogue::out_of_range(at, &field.name, &word(min), &word(max))));
    }
    Ok(FactValue::Number(number))
}

/// A number as people write it beside its unit: `€ 1.250,50`, `1.250,-`, `42 %`, `12 weken`.
fn without_unit(text: &str, unit: Option<&str>) -> String {
    let text = text.replace(['\u{a0}', '\u{202f}'], " ");
    let text = text.trim().trim_start_matches("EUR").trim_start_matches('€').trim();
    let text = text.trim_end_matches('%').trim_end();
    let text = text.strip_suffix(",-").or_else(|| text.strip_suffix(",--")).unwrap_or(text);
    let Some(unit) = unit else { return text.to_owned() };
    // Weeks for a week, but no months. A long vowel is often written once in the plural: `week`,
    // `weken`.
    let start = |word: &str| -> String {
        let mut letters: Vec<char> = word.to_lowercase().chars().collect();
        letters.dedup();
        letters.into_iter().take(3).collect()
    };
    match text.split_once(' ') {
        Some((number, word)) if start(word) == start(unit) => number.to_owned(),
        _ => text.to_owned(),
    }
}

/// The words that may be chosen: the norm's, and the region's own beside them.
struct Choices<'a> {
    norm: &'a [Choice],
    own: Vec<&'a EigenKeuze>,
}

impl<'a> Choices<'a> {
    fn of(norm: &'a Norm, own: &'a [EigenKeuze], list: &str) -> Self {
        let choices = norm.vocabulary(list).map(|list| list.choices.as_slice());
        let own = own.iter().filter(|keuze| keuze.lijst.value == list).collect();
        Self { norm: choices.unwrap_or_default(), own }
    }

    fn find(
        &self,
        field: &Field,
        word: &Located<String>,
        found: &mut Vec<Diagnostic>,
    ) -> Option<FactValue> {
        let wanted = fold(&word.value);
        let is = |text: &String| fold(text) == wanted;
        let of_norm =
            |choice: &&Choice| is(&choice.id) || is(&choice.title) || choice.also.iter().any(is);
        if let Some(choice) = self.norm.iter().find(of_norm) {
            return Some(FactValue::Choice {
                id: choice.id.clone(),
                title: choice.title.clone(),
                counts_as: choice.id.clone(),
                variant: choice.variant.clone(),
            });
        }
        let own = self.own.iter().find(|keuze| is(&keuze.id.value) || is(&keuze.titel));
        if let Some(own) = own {
            // What it counts as was complained about where it was written.
            let choice = self.norm.iter().find(|choice| choice.id == own.valt_onder.value)?;
            return Some(FactValue::Choice {
                id: own.id.value.clone(),
                title: own.titel.clone(),
                counts_as: choice.id.clone(),
                variant: choice.variant.clone(),
            });
        }
        let own = self.own.iter().map(|keuze| keuze.id.value.as_str());
        let ids: Vec<&str> = self.norm.iter().map(|choice| choice.id.as_str()).chain(own).collect();
        let near = nearest(&word.value, ids.iter().copied());
        let at = word.span.clone();
        found.push(catalogue::unknown_value(at, &field.name, &word.value, near, &ids));
        None
    }
}

/// Reports what seems to lead to a person, each kind once.
fn impersonal(field: &Field, node: &Node, found: &mut Vec<Diagnostic>) {
    for item in node.items() {
        let Some(text) = item.text() else { continue };
        if let Some(seen) = personal_data(&text) {
            found.push(catalogue::personal_data(item.span.clone(), &field.name, &seen));
        }
    }
}

/// The first words that seem to lead to a person: an e-mail address, a telephone number, a
/// postcode, an account, or a name after a form of address.
///
/// Source: our own choice; a name without a form of address is not seen.
pub(super) fn personal_data(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let bare = |word: &str| word.trim_matches(|ch: char| !ch.is_alphanumeric()).to_owned();
    let is_postcode = |digits: &str, letters: &str| {
        digits.len() == 4
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && !digits.starts_with('0')
            && letters.len() == 2
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let is_account = |word: &str| {
        word.len() == 18
            && word.starts_with("NL")
            && word.is_char_boundary(8)
            && word.get(2..4).is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit()))
    };
    for (idx, word) in words.iter().enumerate() {
        let (word, next) = (bare(word), words.get(idx + 1).map(|next| bare(next)));
        let next = next.unwrap_or_default();
        if words.get(idx).is_some_and(|raw| raw.contains('@') && has_contact(raw)) {
            return Some(word);
        }
        if word.is_char_boundary(4) && word.len() == 6 {
            let (digits, letters) = word.split_at(4);
            if is_postcode(digits, letters) {
                return Some(word);
            }
        }
        if is_postcode(&word, &next) {
            return Some(format!("{word} {next}"));
        }
        if is_account(&word) {
            return Some(word);
        }
        let is_address_form = matches!(
            word.to_lowercase().as_str(),
            "mevrouw" | "mevr" | "mw" | "meneer" | "dhr" | "heer"
        );
        if is_address_form && next.chars().next().is_some_and(char::is_uppercase) {
            return Some(format!("{word} {next}"));
        }
    }
    // Digits that may be spread over words.
    has_contact(text).then(|| {
        text.chars()
            .filter(|ch| ch.is_ascii_digit() || *ch == ' ')
            .collect::<String>()
            .trim()
            .to_owned()
    })
}

fn contact(full: &str, node: &Node, found: &mut Vec<Diagnostic>) -> Option<FactValue> {
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
        Some(organisatie) => Some(FactValue::Contact { organisatie, rol, email, telefoon, adres }),
        None => {
            found.push(catalogue::incomplete_contact(node.span.clone(), full));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_may_carry_their_unit() {
        for (text, unit, expected) in [
            ("€ 1.250,50", "€", Some(1250.5)),
            ("€1.250,-", "€", Some(1250.0)),
            ("EUR 3", "€", Some(3.0)),
            ("42 %", "%", Some(42.0)),
            ("12 weken", "week", Some(12.0)),
            ("12 maanden", "week", None),
            ("2 jaren", "jaar", Some(2.0)),
            ("9 uur", "uur", Some(9.0)),
            ("veel", "week", None),
        ] {
            assert_eq!(parse_number(&without_unit(text, Some(unit))), expected, "{text}");
        }
    }

    #[test]
    fn a_year_of_two_digits_gets_its_century() {
        assert_eq!(with_century("1/7/26").as_deref(), Some("1-7-2026"));
        assert_eq!(with_century("31-2-26"), None);
        assert_eq!(with_century("1-7-2026"), None);
    }

    #[test]
    fn what_leads_to_a_person_is_seen() {
        for (text, expected) in [
            ("Bel mij op 06 12345678", Some("06 12345678")),
            ("Ik woon op 1234 AB", Some("1234 AB")),
            ("Ik woon op 1234AB.", Some("1234AB")),
            ("Mail naar a.b@voorbeeld.nl", Some("a.b@voorbeeld.nl")),
            ("Mevrouw Jansen vraagt dit", Some("Mevrouw Jansen")),
            ("Een ouder vraagt in 2026 om hulp", None),
            ("de heer en mevrouw vragen dit", None),
        ] {
            assert_eq!(personal_data(text).as_deref(), expected, "{text}");
        }
    }
}
