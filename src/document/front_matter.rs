//! Cuts the front matter off a page and reads it.
//!
//! The Markdown parser is not asked: with Windows line ends, a byte-order mark, an empty block
//! or one without an end it goes wrong in silence.

use std::ops::Range;

use super::prose::{has_contact, is_placeholder};
use super::{FrontMatter, NotApplicable, Plan};
use crate::data::{Doelgroep, Node, Status, Table, Value, language_tag, only_value, yaml};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Located, Source, nearest};

/// English names that are understood, with the Dutch ones.
const ENGLISH: [(&str, &str); 5] = [
    ("title", "titel"),
    ("description", "samenvatting"),
    ("date", "datum"),
    ("draft", "publiceren"),
    ("weight", "volgorde"),
];

/// Front matter keys that mean something in every norm: for the suggestion beside an unknown one,
/// and to know front matter that lost its first fence.
pub const FRONT_MATTER_KEYS: [&str; 20] = [
    "begrippen",
    "nummer",
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
    "taal",
    "vertaling_van",
    "eenvoudig_van",
    "aliassen",
    "voor",
    "contact",
    "regio",
    "antwoorden",
];

/// The keys below `nvt` and `gepland`.
const INNER_KEYS: [&str; 4] = ["reden", "tot", "wanneer", "rol"];

/// Where the parts of a page stand.
#[derive(Debug, PartialEq, Eq)]
struct Parts {
    /// The fences and what stands between.
    block: Range<usize>,
    /// Whether the opening fence is there.
    is_opened: bool,
    /// Between the fences.
    inner: Range<usize>,
    /// From the body to the end.
    body: usize,
    /// Whether the closing fence is there.
    is_closed: bool,
    /// The line with a dash that Word made of the first fence.
    dash: Option<Range<usize>>,
}

/// Reads the front matter; the number is the byte where the body starts.
pub(super) fn read(source: &Source) -> (FrontMatter, usize, Vec<Diagnostic>) {
    let mut found = vec![];
    if source.text.starts_with("+++\n") || source.text.starts_with("+++\r\n") {
        found.push(catalogue::toml_front_matter(source.span(0..3)));
    }
    let Some(parts) = split(&source.text) else { return (FrontMatter::default(), 0, found) };
    if !parts.is_opened {
        let line = source.text.get(parts.inner.clone()).and_then(|text| text.lines().next());
        let end = parts.inner.start + line.map_or(0, str::len);
        let at = parts.dash.clone().unwrap_or(parts.inner.start..end);
        found.push(catalogue::unopened_front_matter(source.span(at), parts.dash.is_some()));
    }
    if !parts.is_closed {
        let fence = parts.inner.start.saturating_sub(1);
        let start = source.text.get(..fence).and_then(|t| t.rfind("---")).unwrap_or(0);
        found.push(catalogue::unclosed_front_matter(source.span(start..start + 3)));
    }
    let keys = ENGLISH.iter().map(|(english, _)| *english).chain(INNER_KEYS);
    let keys: Vec<&str> = FRONT_MATTER_KEYS.into_iter().chain(keys).collect();
    let (root, mut broken) = yaml(source, parts.inner.clone(), &keys);
    if parts.is_closed {
        found.append(&mut broken);
    }
    let mut front = match &root {
        Some(root) if matches!(root.value, Value::Map(_)) => fields(root, &mut found),
        Some(root) if found.is_empty() && !root.is_empty() => {
            let lost = only_value(source, parts.inner.clone(), &keys);
            let other = || catalogue::wrong_type(root.span.clone(), "---", "soort-kaart");
            found.push(lost.unwrap_or_else(other));
            FrontMatter::default()
        }
        _ => FrontMatter::default(),
    };
    front.span = Some(source.span(parts.block.clone()));
    if front.publiceren.is_none() {
        front.publiceren = unreadable_hold(source, &parts);
        front.is_hold_unreadable = front.publiceren.is_some();
    }
    (front, parts.body, found)
}

/// A page that asks to be kept back, in a way that cannot be read, is kept back: a mistake must
/// never publish what was not meant for the public.
fn unreadable_hold(source: &Source, parts: &Parts) -> Option<Located<bool>> {
    let mut at = parts.inner.start;
    for line in source.text.get(parts.inner.clone())?.split_inclusive('\n') {
        let key = line.split_once(':').map(|(key, _)| key.trim());
        if matches!(key, Some("publiceren" | "draft")) {
            return Some(Located::new(false, source.span(at..at + line.trim_end().len())));
        }
        at += line.len();
    }
    None
}

/// Finds the fences, below empty lines if need be. `None` when the page has no front matter: it
/// starts neither with `---` nor as if that line were lost, or it is a rule between paragraphs.
fn split(text: &str) -> Option<Parts> {
    let is_blank = |line: &Range<usize>| text.get(line.clone()).is_none_or(|t| t.trim().is_empty());
    let mut lines = lines(text).skip_while(is_blank);
    let first = lines.next()?;
    let opening = text.get(first.clone())?.trim();
    if is_dash(opening) {
        let dash = first.start..first.start + opening.len();
        return unopened(text, first.end).map(|parts| Parts { dash: Some(dash), ..parts });
    }
    if opening != "---" {
        return unopened(text, first.start);
    }
    let start = first.end;
    let mut guess = start;
    let mut is_guessing = true;
    for line in lines {
        let words = text.get(line.clone())?;
        if matches!(words.trim_end(), "---" | "...") {
            return Some(Parts {
                block: 0..line.end,
                is_opened: true,
                inner: start..line.start,
                body: line.end,
                is_closed: true,
                dash: None,
            });
        }
        // Without an end, the block is taken to run as far as it looks like one.
        is_guessing &= !words.trim().is_empty() && !words.starts_with('#');
        if is_guessing {
            guess = line.end;
        }
    }
    let looks_like_keys = text.get(start..guess)?.lines().next().is_some_and(|line| {
        line.split_once(':').is_some_and(|(key, _)| {
            !key.is_empty() && key.chars().all(|ch| ch.is_alphanumeric() || "_- ".contains(ch))
        })
    });
    looks_like_keys.then_some(Parts {
        block: 0..guess,
        is_opened: true,
        inner: start..guess,
        body: guess,
        is_closed: false,
        dash: None,
    })
}

/// Finds front matter that lost its first fence: from `start` on one of its keys, and nothing but
/// data down to the other fence. Markdown would make a heading of it.
fn unopened(text: &str, start: usize) -> Option<Parts> {
    let key = |line: &str| line.split_once(':').map(|(key, _)| key.trim().to_owned());
    let is_known = |key: String| {
        FRONT_MATTER_KEYS.contains(&&*key) || ENGLISH.iter().any(|(english, _)| *english == key)
    };
    if !text.get(start..)?.lines().next().and_then(key).is_some_and(is_known) {
        return None;
    }
    for line in lines(text).skip_while(|line| line.start < start) {
        let words = text.get(line.clone())?;
        if words.trim_end() == "---" || is_dash(words.trim()) {
            return Some(Parts {
                block: 0..line.end,
                is_opened: false,
                inner: start..line.start,
                body: line.end,
                is_closed: true,
                dash: None,
            });
        }
        let is_name = |key: &str| key.chars().all(|ch| ch.is_alphanumeric() || "_-".contains(ch));
        let is_data =
            words.starts_with([' ', '\t', '-', '#']) || key(words).is_some_and(|k| is_name(&k));
        if !is_data {
            return None;
        }
    }
    None
}

/// Whether a line is what Word makes of three dashes: one long one, or a short one and the rest.
fn is_dash(line: &str) -> bool {
    line == "___"
        || (line.contains(['–', '—']) && line.chars().all(|ch| matches!(ch, '-' | '–' | '—')))
}

fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        at += line.len();
        at - line.len()..at
    })
}

fn fields(root: &Node, found: &mut Vec<Diagnostic>) -> FrontMatter {
    let Some(mut table) = Table::new(root, "---", found) else { return FrontMatter::default() };
    let english = |table: &mut Table<'_>, key: &'static str| {
        table.filled(key)?;
        let at = table.key_span(key)?;
        let dutch = ENGLISH.iter().find(|(name, _)| *name == key).map_or(key, |(_, dutch)| *dutch);
        table.found.push(catalogue::english_key(at, key, dutch));
        Some(())
    };
    let mut front = FrontMatter {
        titel: table.text("titel"),
        samenvatting: table.text("samenvatting"),
        status: table.choice("status", &Status::ALL),
        datum: table.date("datum"),
        volgorde: table.number("volgorde"),
        hoofdstuk: table.text("hoofdstuk"),
        dekt: claims(table.texts("dekt")),
        begrippen: table.yes_or_no("begrippen"),
        nummer: table.yes_or_no("nummer"),
        publiceren: table.yes_or_no("publiceren"),
        vertaling_van: table.text("vertaling_van"),
        eenvoudig_van: table.text("eenvoudig_van"),
        aliassen: table.texts("aliassen"),
        ..FrontMatter::default()
    };
    front.voor = readers(&mut table);
    front.contact = contact(&mut table);
    if let Some(taal) = table.text("taal") {
        match language_tag(&taal.value) {
            Some(tag) => front.taal = Some(Located::new(tag, taal.span)),
            // Some language it is, so that this is not a second mistake elsewhere.
            None => {
                front.taal = Some(Located::new("und".to_owned(), taal.span.clone()));
                table.found.push(catalogue::unknown_language(taal.span, &taal.value));
            }
        }
    }
    if english(&mut table, "title").is_some() {
        front.titel = front.titel.or_else(|| table.text("title"));
    }
    if english(&mut table, "description").is_some() {
        front.samenvatting = front.samenvatting.or_else(|| table.text("description"));
    }
    if english(&mut table, "date").is_some() {
        front.datum = front.datum.or_else(|| table.date("date"));
    }
    if english(&mut table, "weight").is_some() {
        front.volgorde = front.volgorde.or_else(|| table.number("weight"));
    }
    if english(&mut table, "draft").is_some() {
        let draft = table.yes_or_no("draft").map(|draft| Located::new(!draft.value, draft.span));
        front.publiceren = front.publiceren.or(draft);
    }
    if let Some(node) = table.filled("nvt") {
        front.nvt = per_requirement(node, "nvt", found, not_applicable);
    }
    if let Some(node) = table.filled("gepland") {
        front.gepland = per_requirement(node, "gepland", found, plan);
    }
    front.records = table.rest().into_iter().cloned().collect();
    found.append(&mut table.found);
    front
}

/// `voor: [inwoner, raadslid]`, or in one text with commas; more of them (`inwoners`) is the same.
fn readers(table: &mut Table<'_>) -> Vec<Located<Doelgroep>> {
    let mut all: Vec<Located<Doelgroep>> = vec![];
    for text in table.texts("voor") {
        for word in text.value.split([',', ';']).map(str::trim).filter(|word| !word.is_empty()) {
            match Doelgroep::of(word) {
                Some(group) if all.iter().any(|known| known.value == group) => {}
                Some(group) => all.push(Located::new(group, text.span.clone())),
                None => {
                    let words = Doelgroep::ALL.map(|(word, _)| word);
                    let near = nearest(word, words);
                    let at = text.span.clone();
                    table.found.push(catalogue::unknown_value(at, "voor", word, near, &words));
                }
            }
        }
    }
    all
}

/// `contact`: an e-mail address or a telephone number; anything else nobody can use.
fn contact(table: &mut Table<'_>) -> Option<Located<String>> {
    let contact = table.text("contact")?;
    if has_contact(&contact.value) {
        return Some(contact);
    }
    table.found.push(catalogue::unusable_contact(contact.span, &contact.value));
    None
}

/// A claim list forgives commas and semicolons inside one text: `dekt: nvo-2.a, nvo-2.c`.
fn claims(texts: Vec<Located<String>>) -> Vec<Located<String>> {
    let split = |text: Located<String>| {
        let ids: Vec<_> = text
            .value
            .split([',', ';', ' '])
            .map(|id| id.trim_matches(['"', '\'', '“', '”', '‘', '’']).to_lowercase())
            .filter(|id| !id.is_empty())
            .map(|id| Located::new(id, text.span.clone()))
            .collect();
        ids
    };
    texts.into_iter().flat_map(split).collect()
}

fn per_requirement<T>(
    node: &Node,
    key: &str,
    found: &mut Vec<Diagnostic>,
    read: impl Fn(Located<String>, &mut Table<'_>) -> T,
) -> Vec<T> {
    let Value::Map(entries) = &node.value else {
        found.push(catalogue::wrong_type(node.span.clone(), key, "soort-kaart"));
        return vec![];
    };
    let mut all = vec![];
    for (id, value) in entries {
        let Some(mut table) = Table::new(value, &id.value, found) else { continue };
        let id = Located::new(id.value.to_lowercase(), id.span.clone());
        all.push(read(id, &mut table));
        table.finish(found);
    }
    all
}

fn not_applicable(id: Located<String>, table: &mut Table<'_>) -> NotApplicable {
    let (mut reden, tot) = (table.required_text("reden"), table.date("tot"));
    if let Some(empty) = reden.take_if(|reden| is_placeholder(&reden.value)) {
        table.found.push(catalogue::placeholder_fact(empty.span, "reden"));
    }
    if tot.is_none() && table.filled("tot").is_none() {
        table.missing("tot");
    }
    NotApplicable { id, reden, tot }
}

fn plan(id: Located<String>, table: &mut Table<'_>) -> Plan {
    let wanneer = table.date("wanneer");
    if wanneer.is_none() && table.filled("wanneer").is_none() {
        table.missing("wanneer");
    }
    Plan { id, wanneer, rol: table.text("rol"), reden: table.text("reden") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, titel: Option<&str>, body: &str, codes: &[&str]) {
        let source = Source::new("content/a.md", text);
        let (front, start, found) = read(&source);
        assert_eq!(front.titel.map(|titel| titel.value).as_deref(), titel, "{text:?}");
        assert_eq!(&source.text[start..], body, "{text:?}");
        let found: Vec<&str> = found.iter().map(|finding| finding.code.0).collect();
        assert_eq!(found, codes, "{text:?}");
    }

    #[test]
    fn front_matter_ends_where_a_writer_thinks_it_ends() {
        check("---\ntitel: A\n---\ntekst", Some("A"), "tekst", &[]);
        check("---\r\ntitel: A\r\n---\r\ntekst", Some("A"), "tekst", &[]);
        check("\u{feff}---\ntitel: A\n---\n", Some("A"), "", &[]);
        check("---\n---\ntekst", None, "tekst", &[]);
        check("\n---\ntitel: A\n---\ntekst", Some("A"), "tekst", &[]);
        check("tekst\n---\n", None, "tekst\n---\n", &[]);
        check("---\n\nNa een lijn.\n", None, "---\n\nNa een lijn.\n", &[]);
        check("---\ntitel: A\n\n# Kop\n", Some("A"), "\n# Kop\n", &["kopblok-niet-gesloten"]);
        let lost = &["kopblok-niet-geopend"];
        check("titel: A\ndekt: [a]\n---\ntekst", Some("A"), "tekst", lost);
        check("\r\ntitel: A\r\n---\r\ntekst", Some("A"), "tekst", lost);
        for dash in ["—", "–", "___", "–--", "—-"] {
            check(&format!("{dash}\ntitel: A\n---\ntekst"), Some("A"), "tekst", lost);
            check(&format!("{dash}\ntitel: A\n{dash}\ntekst"), Some("A"), "tekst", lost);
        }
        check("___\n\nTekst.\n", None, "___\n\nTekst.\n", &[]);
        check("Let op: A\n---\n", None, "Let op: A\n---\n", &[]);
        check("titel: A\nEen zin.\n---\n", None, "titel: A\nEen zin.\n---\n", &[]);
        check("titel: A\n\nEen zin.\n", None, "titel: A\n\nEen zin.\n", &[]);
        check("---\ntitle: A\n---\n", Some("A"), "", &["engelse-sleutel"]);
        check("---\ntitel: A: b\n---\n", Some("A"), "", &["yaml-fout"]);
        check("---\n- a\n---\n", None, "", &["verkeerd-type"]);
    }
}
