//! What a judgement is about: which changes leave it as it was, and which put it out of date.

use regiovisie::assessment::judged_digest;
use regiovisie::engine::{Cache, check};
use regiovisie::source::Digest;

use crate::region;

const SETTINGS: &str = "[regio]\nversie = \"0.1\"\n\n[normen]\neigen = \"1\"\n";

const NORM: &str = r#"
norm = "eigen"
editie = { id = "1", titel = "Eigen norm" }

[[hoofdstuk]]
id = "eigen-1"
titel = "Klachten"

[[hoofdstuk]]
id = "eigen-2"
titel = "Alles"

[[record]]
naam = "perceel"
sleutel = "perceelen"
titel = "Segment"
naamveld = "naam"

[[veld]]
naam = "perceel.naam"
titel = "Naam"
type = "tekst"

[[veld]]
naam = "perceel.prijs"
titel = "Prijs"
type = { getal = {} }

[[eis]]
id = "eigen-1.a"
hoofdstuk = "eigen-1"
vraag = "Waar kan een ouder terecht?"
niveau = "moet"
bewijs = [{ soort = "tekst", woorden = 5 }]

[[eis]]
id = "eigen-1.b"
hoofdstuk = "eigen-1"
vraag = "Wat kost het?"
niveau = "moet"
zonder_claim = true
bewijs = [{ een_van = [{ soort = "veld", veld = "perceel.prijs" }, { soort = "veld", veld = "regio.versie" }] }]

[[eis]]
id = "eigen-2.a"
hoofdstuk = "eigen-2"
vraag = "Staat alles er?"
niveau = "moet"
zonder_claim = true
bewijs = [{ soort = "hoofdstukken" }]
"#;

const PAGE: &str = "---
titel: Klachten
perceelen:
  - { naam: Wonen, prijs: 2 }
  - { naam: Crisis, prijs: 3 }
---

## Vooraf

Hier staat iets anders.

## Waar je terechtkunt {#waar dekt=eigen-1.a}

Een ouder belt het *klachtenpunt*,
en niet de aanbieder.[^1]

> **Schrijfhulp:** Noem het nummer.

### Tijden

| Dag | Uur |
| --- | --- |
| maandag | 9 |

- [ ] ook ~~niet~~ op zondag
- zie [de regeling](https://example.nl/a)

<div>Let op.</div>

## Ook hier {dekt=eigen-1.a}

Of bij het wijkteam.

[^1]: Behalve bij spoed.
";

fn digest(id: &str, settings: &str, norm: &str, page: &str) -> Option<Digest> {
    let mut input = region::empty();
    for (path, text) in
        [("regiovisie.toml", settings), ("norms/eigen.toml", norm), ("content/a.md", page)]
    {
        region::add(&mut input, path, text.as_bytes());
    }
    let check = check(&input, &mut Cache::default());
    let faults = check.diagnostics.iter().filter(|found| found.location.path().folder() == "norms");
    assert_eq!(faults.count(), 0, "{:?}", check.diagnostics);
    let norm = &check.norms[0];
    let requirement = norm.requirement(id).unwrap();
    judged_digest(&check.publication, norm, requirement, &check.sources)
}

/// The digest of `eigen-1.a` with this change in the page.
fn changed(from: &str, to: &str) -> Option<Digest> {
    assert!(PAGE.contains(from), "{from}");
    digest("eigen-1.a", SETTINGS, NORM, &PAGE.replacen(from, to, 1))
}

#[test]
fn a_judgement_holds_while_the_words_stay() {
    let before = digest("eigen-1.a", SETTINGS, NORM, PAGE);
    assert!(before.is_some());
    let same = |page: &str, why: &str| {
        assert_eq!(digest("eigen-1.a", SETTINGS, NORM, page), before, "{why}: {page}");
    };
    same(&PAGE.replace('\n', "\r\n"), "line ends");
    same(&PAGE.replace("klachtenpunt*,\n", "klachtenpunt*, "), "another line break");
    same(&PAGE.replace('*', "**"), "another weight");
    same(&PAGE.replace("iets anders", "nog weer iets anders"), "another section");
    same(&PAGE.replace("Noem het nummer", "Noem de naam"), "guidance");
    same(&PAGE.replace("| Dag | Uur |", "|Dag|Uur|"), "another way to draw a table");
    same(&PAGE.replace("prijs: 2", "prijs: 7"), "a fact that is not asked");
    same(&PAGE.replace("### Tijden", "#### Tijden"), "another level");
    same(&PAGE.replace("<div>", "<!-- kijk hier nog naar -->\n\n<div>"), "a comment");
    let (vooraf, rest) = PAGE.split_once("## Waar je").unwrap();
    let (waar, ook) = rest.split_once("## Ook hier").unwrap();
    let (ook, note) = ook.split_once("[^1]:").unwrap();
    let (front, other) = vooraf.split_once("## Vooraf").unwrap();
    let moved = format!("{front}## Ook hier{ook}[^1]:{note}\n## Waar je{waar}\n## Vooraf{other}");
    same(&moved, "another place in the file");
    same(&moved.replace("## Vooraf", "## Voor alles {dekt=eigen-2.a}"), "another claim");
}

#[test]
fn any_other_word_puts_a_judgement_out_of_date() {
    let before = digest("eigen-1.a", SETTINGS, NORM, PAGE);
    for (from, to) in [
        ("Een ouder belt", "Een ouder mailt"),
        ("en niet de", "en de"),
        ("punt*,", "punt*;"),
        ("| maandag | 9 |", "| maandag | 10 |"),
        ("| maandag | 9 |", "| maandag 9 | |"),
        ("| Dag | Uur |", "| Uur | Dag |"),
        ("| maandag | 9 |\n", "| maandag | 9 |\n| dinsdag | 9 |\n"),
        ("~~niet~~", "niet"),
        ("[ ]", "[x]"),
        ("example.nl/a", "example.nl/b"),
        ("Let op.", "Let goed op."),
        ("Behalve bij spoed", "Ook bij spoed"),
        ("### Tijden", "### Uren"),
        ("## Waar je terechtkunt", "## Waar je niet terechtkunt"),
        ("Of bij het wijkteam.", "Of bij het wijkteam. En bij de raad."),
        ("## Ook hier {dekt=eigen-1.a}", "## Ook hier"),
        ("## Vooraf", "## Vooraf {dekt=eigen-1.a}"),
        ("titel: Klachten", "titel: Klachten\ndekt: eigen-1.a"),
    ] {
        assert_ne!(changed(from, to), before, "{from} -> {to}");
    }
    let other_question = NORM.replace("Waar kan een ouder terecht?", "Waar kan een kind terecht?");
    assert_ne!(digest("eigen-1.a", SETTINGS, &other_question, PAGE), before);
    let claims_both = PAGE.replace("dekt=eigen-1.a", "dekt=eigen-1.a,eigen-1.b");
    let other = digest("eigen-1.b", SETTINGS, NORM, &claims_both);
    assert_ne!(other, digest("eigen-1.a", SETTINGS, NORM, &claims_both), "a copied file");
}

#[test]
fn facts_and_other_chapters_are_judged_too() {
    let facts = |settings: &str, page: &str| digest("eigen-1.b", settings, NORM, page);
    let before = facts(SETTINGS, PAGE);
    assert!(before.is_some());
    assert_eq!(facts(SETTINGS, &PAGE.replace("ouder", "kind")), before);
    for (from, to) in [("prijs: 2", "prijs: 4"), ("naam: Wonen", "naam: Thuis"), (", prijs: 3", "")]
    {
        assert_ne!(facts(SETTINGS, &PAGE.replace(from, to)), before, "{from} -> {to}");
    }
    assert_ne!(facts(&SETTINGS.replace("0.1", "0.2"), PAGE), before);
    let one_more = PAGE.replace("  - { naam: Crisis", "  - { naam: Thuis }\n  - { naam: Crisis");
    assert_ne!(facts(SETTINGS, &one_more), before, "a record without the fact");
    let per_gemeente = NORM.replace(
        "bewijs = [{ soort = \"tekst\", woorden = 5 }]",
        "bewijs = [{ soort = \"tabel\", kolommen = [{ naam = \"plek\" }], rijen = \"gemeenten\" }]",
    );
    let rows = |names: &str| {
        let settings = SETTINGS.replace("[normen]", &format!("gemeenten = [{names}]\n\n[normen]"));
        digest("eigen-1.a", &settings, &per_gemeente, PAGE)
    };
    assert_ne!(rows("\"A\""), rows("\"A\", \"B\""), "a municipality that needs a row");
    let all = |page: &str| digest("eigen-2.a", SETTINGS, NORM, page);
    assert!(all(PAGE).is_some());
    assert_ne!(all(&PAGE.replace("ouder", "kind")), all(PAGE));
    assert_eq!(all(&PAGE.replace("iets anders", "niets")), all(PAGE));
}

#[test]
fn without_text_and_facts_there_is_nothing_to_judge() {
    let settings = SETTINGS.replace("versie = \"0.1\"", "");
    for page in [
        "# Leeg\n",
        "## Leeg {dekt=eigen-1.a,eigen-1.b}\n",
        "## Nog niets {dekt=eigen-1.a}\n\nN.t.b.\n\n| Dag |\n| --- |\n| volgt |\n",
        "## Nog niets {dekt=eigen-1.a}\n\n> **Schrijfhulp:** Schrijf hier de tekst.\n",
        "---\npubliceren: nee\n---\n\n## Later {dekt=eigen-1.a}\n\nEen ouder belt.\n",
    ] {
        for id in ["eigen-1.a", "eigen-1.b", "eigen-2.a"] {
            assert_eq!(digest(id, &settings, NORM, page), None, "{id} {page}");
        }
    }
}
