//! Facts, rules and values as machines and people ask for them: the JSON report, `explain`,
//! `check --only`, and the schemas for editors.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::program::{TODAY, expect, json, write};

const SETTINGS: &str = r#"
[regio]
naam = "Waterrijk"
status = "concept"
versie = "0.3"
periode = { van = 2026-01-01, tot = 2029-12-31 }
gemeenten = [{ naam = "Voorbeelddam", code = "GM0000" }, "Testwolde"]

[site]
checklist = "openbaar"

[normen]
nvo = "2020"
eigen = "1"

[[keuze]]
lijst = "soort"
id = "logeerhuis"
titel = "Logeerhuis"
valt_onder = "groep"
"#;

const NORM: &str = r#"
norm = "eigen"
editie = { id = "1", titel = "Eigen norm" }
bouwt_op = ["nvo-2020"]

[[hoofdstuk]]
id = "eigen-1"
titel = "Logeren"

[[eis]]
id = "eigen-1.a"
hoofdstuk = "eigen-1"
vraag = "Hoeveel bedden zijn er?"
niveau = "moet"
zonder_claim = true
bewijs = [{ soort = "veld", veld = "plek.bedden" }]

[[keuzelijst]]
id = "soort"
titel = "Soort"
keuzes = [{ id = "gezinshuis", titel = "Gezinshuis" }, { id = "groep", titel = "Groep" }]

[[record]]
naam = "plek"
sleutel = "plekken"
titel = "Plekken"
naamveld = "naam"
uitleg = "Een huis waar kinderen logeren."

[[veld]]
naam = "plek.naam"
titel = "Naam"
type = "tekst"

[[veld]]
naam = "plek.bedden"
titel = "Aantal bedden"
type = { getal = { min = 0, max = 50, eenheid = "bedden" } }

[[veld]]
naam = "plek.soort"
titel = "Soort plek"
type = { keuze = "soort" }

[[veld]]
naam = "plek.gemeenten"
titel = "Voor gemeenten"
type = { verwijst = "gemeente", meer = true }

[[veld]]
naam = "plek.open"
titel = "Open sinds"
type = "datum"

[[veld]]
naam = "plek.contract"
titel = "Contract"
type = "periode"

[[veld]]
naam = "plek.contact"
titel = "Contact"
type = "contact"

[[veld]]
naam = "plek.prijs"
titel = "Prijs"
type = "bedrag"

[[waarde]]
id = "plekken.bedden"
titel = "Alle bedden"
eenheid = "bedden"
als = "som(plekken.map(p, p.bedden))"

[[samenhang]]
id = "eigen-vol"
bij = "plek"
ernst = "waarschuwing"
als = "plek.bedden < 3"
tenzij = "plek.soort == 'gezinshuis'"
tegenmaatregel = "Een gezinshuis mag klein zijn."
herkomst = "uitwerking"
melding = "minder dan drie bedden"
waarom = "Dan is er nooit plaats."
raad = "Zet er een bed bij."
"#;

const HOME: &str = r"---
titel: Thuis
antwoorden:
  - regel: eigen-vol
    bij: De Boot
    antwoord: De boot krijgt er volgend jaar twee bedden bij.
    rol: bestuurlijk overleg
    datum: 2026-03-01
---
# Thuis
";

const DATA: &str = r#"# records
- naam: De Boot
  bedden: 2
  soort: logeerhuis
  gemeenten: [Voorbeelddam, Testwolde]
  open: 2026-03-01
  contract: { van: 2026-01-01, tot: 2027-12-31 }
  contact: { organisatie: "De Boot", e-mail: boot@example.nl }
  prijs: € 1.250,50
- naam: De Kade
  bedden: 1
- naam: De Brug
  bedden: 1
  soort: gezinshuis
"#;

fn region() -> (TempDir, PathBuf) {
    let temporary = TempDir::new().unwrap();
    let folder = temporary.path().join("regio");
    write(&folder, "regiovisie.toml", SETTINGS);
    write(&folder, "norms/eigen.toml", NORM);
    write(&folder, "content/_index.md", HOME);
    write(&folder, "content/plekken.yaml", DATA);
    (temporary, folder)
}

#[test]
fn machines_get_every_kind_of_fact() {
    let (_temporary, folder) = region();
    let report = json(&folder, &[]);
    let boat = &report["facts"]["plek"][0];
    assert_eq!((&boat["name"], &boat["path"]), (&"De Boot".into(), &"content/plekken.yaml".into()));
    assert_eq!((&boat["line"], &boat["url"]), (&2.into(), &"/".into()));
    let fields = json!({
        "naam": "De Boot",
        "bedden": 2,
        "soort": { "id": "logeerhuis", "under": "groep", "title": "Logeerhuis" },
        "gemeenten": [
            { "kind": "gemeente", "name": "Voorbeelddam" },
            { "kind": "gemeente", "name": "Testwolde" },
        ],
        "open": "2026-03-01",
        "contract": { "from": "2026-01-01", "until": "2027-12-31" },
        "contact": {
            "organisation": "De Boot",
            "role": null,
            "email": "boot@example.nl",
            "telephone": null,
            "address": null,
        },
        "prijs": 1250.5,
    });
    assert_eq!(boat["fields"], fields);
    assert_eq!(report["facts"]["gemeente"][0]["fields"]["code"], "GM0000");
    let region = &report["facts"]["regio"][0];
    assert_eq!(
        (&region["name"], &region["fields"]["versie"]),
        (&"Waterrijk".into(), &"0.3".into())
    );
    let value = json!({
        "id": "plekken.bedden",
        "record": null,
        "value": 4,
        "unit": "bedden",
        "title": "Alle bedden",
        "missing": [],
    });
    assert_eq!(report["values"], json!([value]));
}

#[test]
fn machines_get_what_each_rule_says() {
    let (_temporary, folder) = region();
    write(&folder, "content/plekken-2.csv", "naam;bedden\nHet Huis;\nDe Hoek;9\n");
    let report = json(&folder, &[]);
    let all = report["coherence"].as_array().unwrap();
    let shown: Vec<(&str, &str, Option<&str>)> = all
        .iter()
        .map(|one| {
            let text = |key: &str| one[key].as_str();
            (text("record").unwrap(), text("state").unwrap(), text("severity"))
        })
        .collect();
    let expected = [
        ("Het Huis", "unknown", None),
        ("De Hoek", "fine", None),
        ("De Boot", "answered", Some("warning")),
        ("De Kade", "tension", Some("warning")),
        ("De Brug", "lifted", None),
    ];
    assert_eq!(shown, expected);
    assert_eq!(all[0]["missing"], json!(["plek.bedden"]));
    let answer = json!({
        "role": "bestuurlijk overleg",
        "date": "2026-03-01",
        "text": "De boot krijgt er volgend jaar twee bedden bij.",
    });
    assert_eq!(all[2]["answer"], answer);
    let place = json!([{ "path": "content/plekken.yaml", "line": 11, "column": 11 }]);
    assert_eq!(all[3]["places"], place);
}

#[test]
fn only_takes_a_rule_and_a_norm_has_its_rules() {
    let (_temporary, folder) = region();
    write(&folder, "content/plekken-2.csv", "naam;bedden\nHet Huis;\n");
    for asked in ["eigen-vol", "eigen"] {
        let report = json(&folder, &["--only", asked]);
        let found = report["diagnostics"].as_array().unwrap().iter();
        let codes: Vec<&str> = found.map(|found| found["code"].as_str().unwrap()).collect();
        let expected = ["samenhang-onbekend", "samenhang-beantwoord", "samenhang-spanning"];
        assert_eq!(codes, expected, "{asked}");
        assert_eq!(report["coherence"].as_array().unwrap().len(), 4);
    }
    assert_eq!(json(&folder, &["--only", "nvo"])["coherence"], json!([]));
    let given = expect(2, &folder, &["check", "--only", "eigen-vl"]);
    assert!(given.err.contains("eigen-vol"), "{}", given.err);
}

#[test]
fn a_report_closes_with_how_the_choices_go_together() {
    let (_temporary, folder) = region();
    let line = "Samenhang: 1 spanning zonder antwoord, 1 beantwoord, 0 niet te beoordelen.";
    for format in ["human", "plain"] {
        let given = expect(0, &folder, &["check", "--format", format, TODAY[0], TODAY[1]]);
        assert!(given.out.contains(line), "{}", given.out);
    }
    write(&folder, "regiovisie.toml", &SETTINGS.replace("eigen = \"1\"", ""));
    // The answer and the own choice are for a norm that is not there now.
    let given = expect(1, &folder, &["check", TODAY[0], TODAY[1]]);
    assert!(!given.out.contains("Samenhang:"), "{}", given.out);
}

fn published(folder: &Path) -> Value {
    expect(0, folder, &["build", TODAY[0], TODAY[1]]);
    serde_json::from_str(&fs::read_to_string(folder.join("public/regiovisie.json")).unwrap())
        .unwrap()
}

#[test]
fn a_hidden_checklist_hides_the_tensions_and_not_the_facts() {
    let (_temporary, folder) = region();
    let shown = published(&folder);
    assert_eq!(shown["coherence"].as_array().unwrap().len(), 3);
    assert_eq!(shown["diagnostics"], json!([]));
    write(&folder, "regiovisie.toml", &SETTINGS.replace("openbaar", "intern"));
    let hidden = published(&folder);
    assert_eq!((&hidden["coherence"], &hidden["requirements"]), (&json!([]), &json!([])));
    assert_eq!((&hidden["facts"], &hidden["values"]), (&shown["facts"], &shown["values"]));
}

#[test]
fn a_rule_a_record_a_field_and_a_value_are_explained() {
    let (_temporary, folder) = region();
    let all: [(&str, &[&str]); 6] = [
        (
            "eigen-vol",
            &[
                "minder dan drie bedden",
                "plek.bedden < 3",
                "Een gezinshuis mag klein zijn.",
                "`plek.soort` (Soort plek)",
                "De Kade: spanning (waarschuwing): content/plekken.yaml:11",
                "De Brug: opgevangen",
                "De Boot: beantwoord",
            ],
        ),
        (
            "plek",
            &[
                "plekken.csv",
                "`bedden` (Aantal bedden): een getal van 0 tot en met 50, bedden",
                "`gezinshuis` (Gezinshuis)",
                "naam;bedden;soort",
                "De Brug",
            ],
        ),
        ("plekken", &["Een huis waar kinderen logeren."]),
        ("plek.soort", &["`groep` (Groep)", "eigen-vol: minder dan drie bedden"]),
        ("plekken.bedden", &["som(plekken.map(p, p.bedden))", "regio: 4"]),
        ("eigen", &["eigen-1: Logeren (1 eis, waarvan 1 moet)", "eigen = \"1\"", "1 spanning"]),
    ];
    for (topic, expected) in all {
        let given = expect(0, &folder, &["explain", topic]);
        // Lines are wrapped where they like.
        let text = given.out.split([' ', '\n']).filter(|word| !word.is_empty());
        let text = text.collect::<Vec<_>>().join(" ");
        for words in expected {
            assert!(text.contains(words), "{topic}: {words}\n{}", given.out);
        }
    }
    let given = expect(2, &folder, &["explain", "plek.beden"]);
    assert!(given.err.contains("plek.bedden"), "{}", given.err);
}

/// What stands under a heading, without the indent.
fn block(text: &str, heading: &str) -> String {
    let (_, rest) = text.split_once(&format!("\n{heading}\n")).unwrap();
    let lines = rest.lines().take_while(|line| line.starts_with("    "));
    lines.map(|line| format!("{}\n", &line[4..])).collect()
}

#[test]
fn the_examples_of_records_can_be_copied() {
    let (_temporary, folder) = region();
    let given = expect(0, &folder, &["explain", "plek"]);
    let names = |text: String| text.replace("naam uit gemeenten", "Testwolde");
    for (heading, file) in [("Voorbeeld", "plekken.yaml"), ("Als tabel (CSV)", "plekken.csv")] {
        let text = names(block(&given.out, heading));
        let (_other, folder) = region();
        write(&folder, "content/_index.md", "# Thuis\n");
        fs::remove_file(folder.join("content/plekken.yaml")).unwrap();
        write(&folder, &format!("content/{file}"), &text);
        let report = json(&folder, &["--only", "eigen"]);
        let n_errors = &report["summary"]["errors"];
        assert_eq!(n_errors, 0, "{file}\n{text}\n{:#}", report["diagnostics"]);
        assert_eq!(report["facts"]["plek"][0]["fields"]["soort"]["id"], "gezinshuis", "{file}");
    }
}

#[test]
fn a_schema_takes_what_the_program_takes() {
    let (_temporary, folder) = region();
    let given = expect(0, &folder, &["schema"]);
    assert_eq!(expect(0, &folder, &["schema"]).out, given.out);
    let all: Value = serde_json::from_str(&given.out).unwrap();
    let valid = |schema: &Value, value: &Value| {
        jsonschema::draft202012::meta::validate(schema).unwrap();
        jsonschema::validator_for(schema).unwrap().is_valid(value)
    };
    let boat = json!([{
        "naam": "De Boot", "bedden": 2, "soort": "logeerhuis", "gemeenten": ["Testwolde"],
        "open": "2026-03-01", "contract": { "van": "2026-01-01", "tot": "2027-12-31" },
        "contact": { "organisatie": "De Boot", "e-mail": "boot@example.nl" },
        "prijs": "€ 1.250,50",
    }]);
    assert!(valid(&all["plek"], &boat), "{:#}", all["plek"]);
    for (key, value) in [
        ("bedden", json!(51)),
        ("bedden", json!("veel")),
        ("soort", json!("boot")),
        ("gemeenten", json!(["Nergens"])),
        ("open", json!("1-7-26")),
        ("contract", json!({ "van": "2026-01-01" })),
        ("naam", Value::Null),
        ("kleur", json!("blauw")),
    ] {
        let mut wrong = boat.clone();
        wrong[0][key] = value.clone();
        assert!(!valid(&all["plek"], &wrong), "{key}: {value}");
    }
    let page = json!({
        "titel": "Thuis", "status": "concept", "dekt": "nvo-1.a, eigen-1.a", "publiceren": "nee",
        "gepland": { "nvo-2.d": { "wanneer": "2026-06-01", "rol": "beleidsadviseur" } },
        "hoofdstuk": "eigen-1", "regio": { "rechtsvorm": "anders" }, "plekken": boat,
        "antwoorden": [{ "regel": "eigen-vol", "bij": "De Boot", "antwoord": "Het kan zo." }],
    });
    assert!(valid(&all["pagina"], &page), "{:#}", all["pagina"]);
    for (key, value) in [
        ("dekt", json!("nvo-1.a, nvo-9.z")),
        ("dekt", json!(["nvo-9.z"])),
        ("hoofdstuk", json!("nvo-9")),
        ("gepland", json!({ "nvo-2.d": { "rol": "adviseur" } })),
        ("antwoorden", json!([{ "regel": "eigen-vl", "antwoord": "Het kan zo." }])),
        ("tittel", json!("Thuis")),
    ] {
        let mut wrong = page.clone();
        wrong[key] = value.clone();
        assert!(!valid(&all["pagina"], &wrong), "{key}: {value}");
    }
}

#[test]
fn schemas_are_files_for_an_editor_too() {
    let (temporary, folder) = region();
    let given = expect(0, &folder, &["schema", ".", "--out", "schemas"]);
    assert!(given.out.is_empty());
    for words in ["./schemas/plekken.schema.json", "content/**/plekken-*.yaml", "$schema="] {
        assert!(given.err.contains(words), "{}", given.err);
    }
    let whole = fs::read_to_string(folder.join("schemas/plekken.schema.json")).unwrap();
    assert_eq!(expect(0, &folder, &["schema", ".", "plek"]).out, whole);
    assert_eq!(expect(0, &folder, &["schema", "plekken"]).out, whole);
    assert!(folder.join("schemas/pagina.schema.json").exists());
    // Where there is no region: all that the program knows.
    let given = expect(0, temporary.path(), &["schema", "segment"]);
    assert!(given.out.contains("bekostiging"));
    let given = expect(2, &folder, &["schema", "plk"]);
    assert!(given.err.contains("plek"), "{}", given.err);
}
