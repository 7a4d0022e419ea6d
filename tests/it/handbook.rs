//! The reference of the handbook is made of what the program itself says.
//!
//! Which keys exist is asked of the readers: a key that nobody knows is put in every table, and
//! the finding about it names those that are known there. `BLESS=1` writes the pages anew.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use regiovisie::diagnostic::{Arg, Diagnostic};
use regiovisie::document::block_names;
use regiovisie::engine::{Cache, check};
use regiovisie::norm::{BUILTIN, Editions};
use regiovisie::report::{Key, KeyPlace, Language, Words};

use crate::region::{add, empty, project};

/// A key that means nothing anywhere, and is near to none that does.
const UNKNOWN: &str = "zzzzzzzz";

/// Tables of which the norms say what is in them.
const OF_NORMS: [&str; 2] = ["instelling normen", "kopblok regio"];

/// Tables with a table per requirement in them.
const PER_REQUIREMENT: [&str; 2] = ["nvt", "gepland"];

/// What the readers know in the table at this path: the keys that a finding about an unknown one
/// names. Empty when nothing there is a table.
fn known(place: KeyPlace, path: &[String]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for text in probes(place, path) {
        let mut input = empty();
        let settings = match place {
            KeyPlace::Settings => text.clone(),
            KeyPlace::FrontMatter | KeyPlace::Block => "[normen]\n".to_owned(),
        };
        let page = match place {
            KeyPlace::Settings => "Tekst.\n".to_owned(),
            KeyPlace::FrontMatter | KeyPlace::Block => text,
        };
        add(&mut input, "regiovisie.toml", settings.as_bytes());
        add(&mut input, "content/_index.md", page.as_bytes());
        let found = check(&input, &mut Cache::default()).diagnostics;
        all.extend(found.iter().filter_map(names).flatten());
    }
    all
}

/// The names in a finding about our unknown key.
fn names(found: &Diagnostic) -> Option<Vec<String>> {
    let arg = |name: &str| {
        found.message.args.iter().find(|(key, _)| *key == name).map(|(_, value)| match value {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
        })
    };
    let is_ours = found.code.0 == "onbekende-sleutel" && arg("sleutel")? == UNKNOWN;
    let listed = arg("toegestaan").filter(|_| is_ours)?;
    assert!(!listed.contains('…'), "the list of names is cut off: {listed}");
    Some(listed.split(", ").map(|name| name.trim_matches('`').to_owned()).collect())
}

/// Texts with the unknown key at this path: as a table, in a list of tables, per requirement.
fn probes(place: KeyPlace, path: &[String]) -> Vec<String> {
    let unknown = match place {
        KeyPlace::Settings => format!("{{ {UNKNOWN} = 1 }}"),
        KeyPlace::FrontMatter | KeyPlace::Block => format!("{{{UNKNOWN}: 1}}"),
    };
    let values = [unknown.clone(), format!("[{unknown}]")];
    let wrapped = |value: &String| {
        let (first, inner) = path.split_first()?;
        if place == KeyPlace::Block {
            return Some(block(first, inner, value));
        }
        let mut value = value.clone();
        let is_per_requirement = PER_REQUIREMENT.contains(&first.as_str());
        let requirement = is_per_requirement.then(|| "nvo-5.c".to_owned());
        for key in requirement.iter().chain(inner).rev() {
            value = match place {
                KeyPlace::Settings => format!("{{ {key} = {value} }}"),
                KeyPlace::FrontMatter | KeyPlace::Block => format!("{{{key}: {value}}}"),
            };
        }
        Some(match place {
            KeyPlace::Settings => format!("{first} = {value}\n"),
            KeyPlace::FrontMatter | KeyPlace::Block => {
                format!("---\n{first}: {value}\n---\nTekst.\n")
            }
        })
    };
    match path {
        [] if place == KeyPlace::Settings => vec![format!("{UNKNOWN} = 1\n")],
        [] => vec![format!("---\n{UNKNOWN}: 1\n---\nTekst.\n")],
        _ => values.iter().filter_map(wrapped).collect(),
    }
}

/// A block with a value at this path.
fn block(name: &str, inner: &[String], value: &str) -> String {
    let mut value = value.to_owned();
    for key in inner.iter().skip(1).rev() {
        value = format!("{{{key}: {value}}}");
    }
    let body = match inner.first() {
        Some(key) => format!("{key}: {value}"),
        // Some blocks are a list of tables.
        None if value.starts_with('[') => format!("- {UNKNOWN}: 1"),
        None => format!("{UNKNOWN}: 1"),
    };
    format!("Tekst.\n\n```{name}\n{body}\n```\n")
}

#[test]
fn every_key_that_is_read_is_explained_and_no_other() {
    let words = Words::new(Language::Dutch);
    let all = Key::all(&words);
    let mut asked: Vec<(KeyPlace, Vec<String>)> =
        vec![(KeyPlace::Settings, vec![]), (KeyPlace::FrontMatter, vec![])];
    asked.extend(all.iter().map(|key| (key.place, key.path.clone())));
    let is_block =
        |name: &str| all.iter().any(|key| key.place == KeyPlace::Block && key.path == [name]);
    let mut wrong: Vec<String> = block_names()
        .filter(|name| !is_block(name))
        .map(|name| format!("nothing explains the block `{name}`"))
        .collect();
    asked.extend(block_names().map(|name| (KeyPlace::Block, vec![name.to_owned()])));
    for (place, path) in asked {
        let table = format!("{} {}", place.word(), path.join("."));
        if OF_NORMS.contains(&table.trim_end()) {
            continue;
        }
        let explained: BTreeSet<String> = all
            .iter()
            .filter(|key| key.place == place && key.path.len() == path.len() + 1)
            .filter(|key| key.path.starts_with(&path))
            .filter_map(|key| key.path.last().cloned())
            .collect();
        let known = known(place, &path);
        for key in known.difference(&explained) {
            wrong.push(format!("{table}: nothing explains `{key}`"));
        }
        for key in explained.difference(&known) {
            wrong.push(format!("{table}: nothing reads `{key}`"));
        }
    }
    let where_to = "the words stand in messages/ under naslag-PLACE-KEY, with .vorm and .zonder";
    assert!(wrong.is_empty(), "{where_to}\n{}", wrong.join("\n"));
}

#[test]
fn the_reference_is_what_the_program_says() {
    let words = Words::new(Language::Dutch);
    let pages = [
        ("instellingen", keys_page(&words, KeyPlace::Settings)),
        ("kopblok", keys_page(&words, KeyPlace::FrontMatter)),
        ("blokken", keys_page(&words, KeyPlace::Block)),
        ("opdrachten", commands_page()),
        ("meldingen", findings_page(&words)),
        ("regels", rules_page()),
    ];
    let mut stale = vec![];
    for (name, text) in pages {
        let path = project().join(format!("docs/handboek/content/naslag/{name}.md"));
        if fs::read_to_string(&path).unwrap_or_default() == text {
            continue;
        }
        if std::env::var_os("BLESS").is_some() {
            fs::write(&path, text).unwrap();
        } else {
            stale.push(name);
        }
    }
    assert!(stale.is_empty(), "no longer what the program says (BLESS=1 writes it): {stale:?}");
}

/// The head of a page of the reference.
fn head(title: &str, summary: &str, order: u32) -> String {
    format!(
        "---\ntitel: {title}\nsamenvatting: {summary}\nvolgorde: {order}\n---\n\n\
         Deze pagina wordt gemaakt uit het programma zelf, en een test houdt haar gelijk.\n"
    )
}

fn keys_page(words: &Words, place: KeyPlace) -> String {
    let all: Vec<Key> = Key::all(words).into_iter().filter(|key| key.place == place).collect();
    let mut text = match place {
        KeyPlace::Settings => head("Instellingen", "Elke sleutel van regiovisie.toml.", 1),
        KeyPlace::FrontMatter => head("Kopblok", "Elke sleutel boven aan een pagina.", 2),
        KeyPlace::Block => head("Alle blokken", "Elk blok en wat erin kan.", 3),
    };
    let is_top = |key: &&Key| key.path.len() == 1;
    let (tables, single): (Vec<&Key>, Vec<&Key>) =
        all.iter().filter(is_top).partition(|key| all.iter().any(|inner| inner.is_in(key)));
    if !single.is_empty() {
        let title = match place {
            KeyPlace::Settings => "Losse tabellen",
            KeyPlace::FrontMatter | KeyPlace::Block => "Losse sleutels",
        };
        text.push_str(&format!("\n## {title} {{#los}}\n\n"));
        text.push_str(&keys_table(words, &single, 0, title));
    }
    for table in tables {
        let name = table.name();
        let inside: Vec<&Key> = all
            .iter()
            .filter(|key| key.path.len() > 1 && key.path.starts_with(&table.path))
            .collect();
        text.push_str(&format!("\n## `{name}` {{#{name}}}\n\n{}\n\n", table.meaning(words)));
        text.push_str(&keys_table(words, &inside, 1, &format!("Wat er in `{name}` kan")));
    }
    text
}

/// A table of keys; the first so many parts of their path are left away.
fn keys_table(words: &Words, keys: &[&Key], n_outer: usize, caption: &str) -> String {
    let mut text = format!(
        "Tabel: {caption}\n\n| sleutel | betekenis | wat je invult | zonder |\n\
         | --- | --- | --- | --- |\n"
    );
    for key in keys {
        let (name, meaning) = (key.path[n_outer..].join("."), key.meaning(words));
        let otherwise = key.otherwise(words).unwrap_or_else(|| "–".to_owned());
        let form = key.form(words);
        text.push_str(&format!("| `{name}` | {meaning} | {form} | {otherwise} |\n"));
    }
    text
}

fn commands_page() -> String {
    let mut text = head("Opdrachten", "Elke opdracht met haar opties.", 4);
    let top = help(&[]);
    text.push_str(&format!("\n## `regiovisie` {{#regiovisie}}\n\n```text\n{top}\n```\n"));
    let names = top.lines().filter_map(|line| {
        let name = line.strip_prefix("  ")?.split([' ', ',']).next()?;
        let is_command = name.starts_with(|ch: char| ch.is_ascii_lowercase());
        is_command.then(|| name.to_owned())
    });
    for name in names {
        text.push_str(&format!("\n## `{name}` {{#{name}}}\n\n```text\n{}\n```\n", help(&[&name])));
    }
    text
}

fn help(command: &[&str]) -> String {
    let run = Command::new(env!("CARGO_BIN_EXE_regiovisie"))
        .args(command)
        .arg("--help")
        .env("COLUMNS", "80")
        .env_remove("REGIOVISIE_LANG")
        .output()
        .unwrap();
    assert!(run.status.success(), "{command:?}");
    let lines = String::from_utf8(run.stdout).unwrap();
    let lines: Vec<&str> = lines.trim_end().lines().map(str::trim_end).collect();
    lines.join("\n")
}

fn findings_page(words: &Words) -> String {
    let mut text = head("Meldingen", "Wat elke melding betekent en wat je dan doet.", 5);
    text.push_str("Op de opdrachtregel zegt `regiovisie explain NAAM` hetzelfde.\n");
    let mut codes = words.finding_codes();
    codes.sort();
    for code in codes {
        let said = words.without_args(&code);
        let meaning = words.without_args(&format!("{code}.uitleg"));
        let help = words.without_args(&format!("{code}.hulp"));
        text.push_str(&format!("\n## `{code}` {{#{code}}}\n\n*{}*\n\n", marked(&said)));
        text.push_str(&format!("{}\n\n**Doe dit:** {}\n", marked(&meaning), marked(&help)));
    }
    text
}

/// Words of a message in Markdown: what looks like markup there is none here.
fn marked(text: &str) -> String {
    let escaped = text.replace('*', "\\*").replace('<', "\\<");
    escaped.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

fn rules_page() -> String {
    let mut text = head("Regels", "De regels over samenhang, sommen en data, per norm.", 6);
    let mut editions = Editions::default();
    for norm in BUILTIN.iter().filter_map(|edition| editions.named(&edition.name())) {
        let norm = norm.0;
        if norm.rules.is_empty() {
            continue;
        }
        text.push_str(&format!("\n## {} {{#{}}}\n", norm.edition.title, norm.id));
        for rule in &norm.rules {
            let (id, said) = (&rule.id.value, marked(&rule.message));
            text.push_str(&format!("\n### {id}: {said} {{#{id}}}\n\n{}\n", marked(&rule.reason)));
            text.push_str(&format!("\n**Doe dit:** {}\n", marked(&rule.advice)));
        }
    }
    text
}
