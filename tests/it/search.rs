//! What visitors search: the files of the index, as they are published.

use std::collections::{BTreeMap, BTreeSet};

use regiovisie::engine::{Build, Cache, FileBody, Input, Purpose, build};
use serde_json::Value;

use crate::region::{self, project};

const SETTINGS: &str = "[regio]\nnaam = \"Proef\"\nstatus = \"concept\"\nversie = \"0.1\"\n\
    [site]\nadres = \"https://www.example.nl/visie/\"\n[normen]\nnvo = \"2020\"\n";

/// The largest file of the index of the example: its longest page is a checklist.
const MAX_BYTES: usize = 40_000;

fn region(files: &[(&str, &str)]) -> Input {
    let mut input = region::empty();
    for (path, text) in files {
        region::add(&mut input, path, text.as_bytes());
    }
    input
}

fn made(input: &Input, purpose: Purpose) -> Build {
    build(input, &mut Cache::default(), purpose)
}

/// The files of the index, by name.
fn index(build: &Build) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (idx, file) in build.files.iter().enumerate() {
        let Some(name) = file.path.strip_prefix("zoeken/") else { continue };
        if name.ends_with(".json") {
            let FileBody::Bytes(bytes) = build.render(idx).body else { panic!("{name}") };
            found.insert(name.to_owned(), String::from_utf8(bytes).unwrap());
        }
    }
    found
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Every form in the vocabulary, with its family.
fn forms(index: &BTreeMap<String, String>) -> BTreeMap<String, u64> {
    let shards = index.iter().filter(|(name, _)| name.starts_with("w-"));
    let rows = shards.flat_map(|(_, text)| parsed(text).as_array().unwrap().clone());
    rows.map(|row| (row[0].as_str().unwrap().to_owned(), row[1].as_u64().unwrap())).collect()
}

/// The addresses where a form is found, compounds included.
fn found(index: &BTreeMap<String, String>, form: &str) -> BTreeSet<String> {
    let Some(family) = forms(index).get(form).copied() else { return BTreeSet::new() };
    let shares = parsed(&index["kop.json"])["l"].as_u64().unwrap();
    let share = parsed(&index[&format!("p-{}.json", family % shares)]);
    let row = &share[usize::try_from(family / shares).unwrap()];
    assert_eq!(row[0].as_u64(), Some(family));
    let numbers: Vec<u64> =
        row[3].as_array().unwrap().iter().map(|number| number.as_u64().unwrap()).collect();
    let mut page = 0;
    let mut addresses = BTreeSet::new();
    for place in numbers.chunks(3) {
        page += place[0];
        let step = parsed(&index["kop.json"])["t"].as_u64().unwrap();
        let texts = parsed(&index[&format!("t-{}.json", page / step)]);
        let text = &texts[usize::try_from(page % step).unwrap()];
        let section = &text[2][usize::try_from(place[1]).unwrap()];
        let (address, anchor) = (text[0].as_str().unwrap(), section[0].as_str().unwrap());
        addresses.insert(match anchor {
            "" => address.to_owned(),
            anchor => format!("{address}#{anchor}"),
        });
    }
    addresses
}

fn set<const N: usize>(addresses: [&str; N]) -> BTreeSet<String> {
    addresses.into_iter().map(str::to_owned).collect()
}

#[test]
fn a_word_is_found_under_its_heading_in_every_form() {
    let settings = SETTINGS.replace("[site]", "[site]\nchecklist = \"intern\"");
    let index = index(&made(
        &region(&[
            ("regiovisie.toml", &settings),
            ("content/_index.md", "# Thuis\n\nWij nemen een maatregel voor de jeugd.\n"),
            (
                "content/a.md",
                "# Over jeugdhulp\n\n## Deel {#deel}\n\nMaatregelen voor hulp.[^1]\n\n[^1]: Coördinatie.\n",
            ),
        ]),
        Purpose::Publish,
    ));
    let both = set(["/visie/", "/visie/a/#deel"]);
    // The checklist asks for measures too.
    let written = |word: &str| -> BTreeSet<String> {
        let all = found(&index, word).into_iter();
        all.filter(|address| !address.contains("-checklist/")).collect()
    };
    assert_eq!(written("maatregel"), both);
    assert_eq!(written("maatregelen"), both);
    assert!(found(&index, "hulp").contains("/visie/a/"), "a title with a compound");
    assert!(found(&index, "hulp").contains("/visie/a/#deel"));
    assert!(!found(&index, "coordinatie").is_empty());
    assert!(found(&index, "de").is_empty() && found(&index, "voor").is_empty());
}

#[test]
fn what_visitors_may_not_see_is_not_in_the_index() {
    let settings = SETTINGS.replace("[site]", "[site]\nchecklist = \"intern\"");
    let input = region(&[
        ("regiovisie.toml", &settings),
        ("content/_index.md", "# Thuis\n\n## Deel {#deel dekt=nvo-2.a}\n\nTekst.\n"),
        ("content/geheim.md", "---\npubliceren: nee\n---\n# Geheimplan\n\nOnderonsje.\n"),
        ("content/open.md", "# Open\n\n> **Schrijfhulp:** Verborgenheid.\n\nTekst.\n"),
    ]);
    let published = index(&made(&input, Purpose::Publish));
    let preview = index(&made(&input, Purpose::Preview));
    for word in ["geheimplan", "onderonsje", "verborgenheid", "hecklist", "nvo-2"] {
        let has = |files: &BTreeMap<String, String>| {
            files.values().any(|text| text.to_lowercase().contains(word))
        };
        assert!(!has(&published), "{word}");
        assert!(has(&preview), "{word} is not in the preview either");
    }
}

#[test]
fn hostile_words_do_no_harm() {
    let long = "x".repeat(5000);
    let text = format!(
        "# __proto__ 🙂 constructor\n\n## مرحبا بالعالم {{#ar}}\n\n{long} <b>hasOwnProperty</b> \
         </script><script>alert(1)</script> \u{202e}omgekeerd {}\n",
        "woord ".repeat(5000)
    );
    let input = region(&[
        ("regiovisie.toml", SETTINGS),
        ("content/_index.md", "# Thuis\n\nTekst.\n"),
        ("content/kwaad.md", &text),
    ]);
    let index = index(&made(&input, Purpose::Publish));
    for (name, text) in &index {
        parsed(text);
        assert!(text.is_char_boundary(text.len()), "{name}");
    }
    let forms = forms(&index);
    for word in ["proto", "constructor", "hasownproperty", "مرحبا", "omgekeerd", "woord"] {
        assert!(forms.contains_key(word), "{word} in {forms:?}");
    }
    assert!(forms.keys().all(|form| form.chars().count() <= 48));
    assert!(index["w-_.json"].contains("مرحبا"));
    assert!(index["w-q.json"] == "[]" && !index["kop.json"].contains("\"k\":\"q"));
}

#[test]
fn the_index_of_the_example_is_the_same_twice_and_in_small_files() {
    let input = region::read(&project());
    let first = index(&made(&input, Purpose::Publish));
    assert_eq!(first, index(&made(&input, Purpose::Publish)));
    for (name, text) in &first {
        assert!(text.len() < MAX_BYTES, "{name}: {} bytes", text.len());
    }
    let sum = |kind: &str| -> usize {
        let of_kind = first.iter().filter(|(name, _)| name.starts_with(kind));
        of_kind.map(|(_, text)| text.len()).sum()
    };
    println!("words {} places {} text {} bytes", sum("w-"), sum("p-"), sum("t-"));
    assert!(sum("w-") < 100_000, "{}", sum("w-"));
}

#[test]
fn a_page_of_content_goes_before_the_page_to_search_on() {
    let built = made(
        &region(&[
            ("regiovisie.toml", SETTINGS),
            ("content/_index.md", "# Thuis\n\nTekst.\n"),
            ("content/zoeken.md", "# Eigen pagina\n\nTekst.\n"),
        ]),
        Purpose::Publish,
    );
    assert!(index(&built).is_empty());
    let home = built.files.iter().position(|file| file.path == "index.html").unwrap();
    let FileBody::Bytes(html) = built.render(home).body else { panic!() };
    let html = String::from_utf8(html).unwrap();
    assert!(!html.contains("<form") && !html.contains("zoeken-start"), "{html}");
}

/// Files are made in any order and from any thread; whoever asks first, waits for nobody.
#[test]
fn the_index_can_be_asked_for_inside_a_pool() {
    use rayon::prelude::*;
    let built = made(&region::read(&project()), Purpose::Publish);
    let names: Vec<usize> = (0..built.files.len()).rev().collect();
    let sizes: Vec<usize> = names
        .par_iter()
        .map(|idx| match built.render(*idx).body {
            FileBody::Bytes(bytes) => bytes.len(),
            FileBody::Copy(_) | FileBody::Picture(_) => 0,
        })
        .collect();
    assert_eq!(sizes.len(), names.len());
}
