//! What people judge is written whole, in order and nowhere else.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::program::{call, everything, expect, fresh, hidden_files, json, write};

const DOELEN: &str = "## Doelen {#doelen dekt=nvo-2.b}\n\nElk kind krijgt binnen zes weken hulp.\n";

/// A new region's folder with one claimed section on a page of its own.
fn to_judge() -> (TempDir, PathBuf) {
    let (temporary, folder) = fresh();
    write(&folder, "content/doelen.md", &format!("# Onze doelen\n\n{DOELEN}\n## Rest\n\nMeer.\n"));
    (temporary, folder)
}

fn review<'a>(id: &'a str, verdict: &'a str, role: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut args =
        vec!["review", id, "--verdict", verdict, "--role", role, "--remark", "Te volgen."];
    args.extend(more);
    args
}

/// The judgements on a requirement, as machines get them.
fn judgements(folder: &Path, id: &str) -> serde_json::Value {
    let report = json(folder, &["--only", id]);
    report["requirements"][0]["judgements"].clone()
}

#[test]
fn a_review_is_written_in_order_and_the_same_day_and_role_replaced() {
    let (_temporary, folder) = to_judge();
    let before = json(&folder, &["--only", "nvo-2.b"]);
    for (verdict, role, date) in [
        ("voldoende", "wethouder", "2026-05-01"),
        ("onvoldoende", "wethouder", "2026-03-01"),
        ("onvoldoende", "cliëntenraad", "1 mei 2026"),
        ("voldoende-in-andere-vorm", "Wethouder", "2026-03-01"),
    ] {
        let given = expect(0, &folder, &review("NVO-2.b", verdict, role, &["--date", date]));
        assert!(given.out.contains("oordelen/nvo-2.b.toml") && given.err.is_empty(), "{given:?}");
        assert_eq!(given.out.contains("vervangen"), role == "Wethouder", "{given:?}");
    }
    let text = fs::read_to_string(folder.join("oordelen/nvo-2.b.toml")).unwrap();
    let lines = text.lines().filter(|line| line.starts_with("datum") || line.starts_with("rol"));
    let lines: Vec<&str> = lines.collect();
    assert_eq!(
        lines,
        [
            "datum = 2026-03-01",
            "rol = \"Wethouder\"",
            "datum = 2026-05-01",
            "rol = \"cliëntenraad\"",
            "datum = 2026-05-01",
            "rol = \"wethouder\"",
        ]
    );
    let expected = serde_json::json!({
        "verdict": "sufficient-in-other-form",
        "role": "Wethouder",
        "date": "2026-03-01",
        "remark": "Te volgen.",
        "current": true,
    });
    assert_eq!(judgements(&folder, "nvo-2.b")[0], expected);
    let after = json(&folder, &["--only", "nvo-2.b"]);
    assert_eq!(after["summary"]["norms"], before["summary"]["norms"]);
    assert_eq!(after["requirements"][0]["verdict"], before["requirements"][0]["verdict"]);
    assert_eq!(everything(&folder.join("oordelen")).len(), 1);
    assert_eq!(hidden_files(&folder), Vec::<String>::new());
    let given = expect(0, &folder, &["explain", "nvo-2.b"]);
    assert!(given.out.contains("Oordeel van cliëntenraad, 2026-05-01: onvoldoende."), "{given:?}");
}

#[test]
fn a_judgement_holds_for_the_text_that_was_judged() {
    let (_temporary, folder) = to_judge();
    expect(0, &folder, &["beoordeel", "nvo-2.b", "--help"]);
    let args = review("nvo-2.b", "voldoende-in-andere-vorm", "cliëntenraad", &TODAY_OF_REVIEW);
    expect(0, &folder, &args);
    let severity = |folder: &Path| {
        let report = json(folder, &["--only", "nvo-2.b", "--as", "vastgesteld"]);
        let found = report["diagnostics"].as_array().unwrap().clone();
        let found = found.iter().map(|it| format!("{} {}", it["severity"], it["code"]));
        found.collect::<Vec<_>>().join(", ").replace('"', "")
    };
    assert_eq!(severity(&folder), "advice eis-behandeld");
    let moved = format!("# Onze doelen\r\n\r\n## Rest\r\n\r\nAnders.\r\n\r\n{DOELEN}");
    write(&folder, "content/doelen.md", &moved);
    assert_eq!(judgements(&folder, "nvo-2.b")[0]["current"], true);
    assert_eq!(severity(&folder), "advice eis-behandeld");
    write(&folder, "content/doelen.md", &moved.replace("zes weken", "acht weken"));
    assert_eq!(judgements(&folder, "nvo-2.b")[0]["current"], false);
    assert_eq!(severity(&folder), "warning eis-behandeld, advice oordeel-verouderd");
    let shown = call(&folder, &["check", "--only", "nvo-2.b", "--format", "plain"]).out;
    assert!(shown.contains("regiovisie review nvo-2.b --verdict"), "{shown}");
    // The next step is never to write in a file of judgements.
    assert!(!shown.lines().last().unwrap().contains("oordelen/"), "{shown}");
    let again = review("nvo-2.b", "voldoende", "cliëntenraad", &["--date", "2026-11-23"]);
    expect(0, &folder, &again);
    assert_eq!(severity(&folder), "warning eis-behandeld");
    expect(0, &folder, &["build"]);
    let page = |path: &str| fs::read_to_string(folder.join("public").join(path)).unwrap();
    let checklist = page("nvo-checklist/index.html");
    assert!(checklist.contains("Dit gaat over een eerdere tekst."));
    assert!(page("regiovisie.json").contains("\"role\": \"cliëntenraad\""));
    let settings = fs::read_to_string(folder.join("regiovisie.toml")).unwrap();
    let hidden = settings.replacen("[site]", "[site]\nchecklist = \"intern\"", 1);
    assert_ne!(hidden, settings);
    write(&folder, "regiovisie.toml", &hidden);
    expect(0, &folder, &["build"]);
    for (path, bytes) in everything(&folder.join("public")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("cliëntenraad"), "{path} shows a judgement");
    }
}

const TODAY_OF_REVIEW: [&str; 2] = ["--date", "2026-11-22"];

#[test]
fn a_review_that_cannot_be_is_refused_and_writes_nothing() {
    let (_temporary, folder) = to_judge();
    write(
        &folder,
        "norms/eigen.toml",
        "norm = \"eigen\"\neditie = { id = \"1\", titel = \"Eigen\" }\n\n[[hoofdstuk]]\n\
         id = \"eigen-1\"\ntitel = \"A\"\n\n[[eis]]\nid = \"eigen-1.a\"\nhoofdstuk = \"eigen-1\"\n\
         vraag = \"Wat?\"\nniveau = \"moet\"\nbewijs = [{ soort = \"mens\" }]\n",
    );
    let before = everything(&folder);
    for (args, part) in [
        (review("nvo-2.z", "voldoende", "raad", &[]), "Bedoel je `nvo-2."),
        (review("eigen-1.a", "voldoende", "raad", &[]), "eigen = \"1\""),
        (review("nvo-2.c", "voldoende", "raad", &[]), "dekt=nvo-2.c"),
        (review("nvo-2.b", "prima", "raad", &[]), "voldoende-in-andere-vorm"),
        (review("nvo-2.b", "voldoende", "  ", &[]), "--role"),
        (review("nvo-2.b", "voldoende", "[rol]", &[]), "--role"),
        (review("nvo-2.b", "voldoende", "raad", &["--date", "gisteren"]), "2026-03-01"),
        (review("nvo-2.b", "voldoende", "raad", &["nergens"]), "nergens"),
        (vec!["review", "nvo-2.b", "--verdict", "voldoende", "--role", "raad"], "--remark"),
        (vec!["review"], "ontbreekt"),
    ] {
        let given = expect(2, &folder, &args);
        assert!(given.err.contains(part) && given.out.is_empty(), "{args:?} {given:?}");
        assert!(given.err.contains("doe dit"), "{args:?} {given:?}");
        assert_eq!(everything(&folder), before, "{args:?}");
    }
    // What a person judges and no machine can, works once there is text.
    let settings = fs::read_to_string(folder.join("regiovisie.toml")).unwrap();
    write(&folder, "regiovisie.toml", &settings.replace("nvo = ", "eigen = \"1\"\nnvo = "));
    let human = review("eigen-1.a", "onvoldoende", "raad", &[]);
    let given = expect(2, &folder, &human);
    assert!(given.err.contains("nog niets om te beoordelen"), "{given:?}");
    write(&folder, "content/mens.md", "# Mens {dekt=eigen-1.a}\n\nWij luisteren.\n");
    expect(0, &folder, &human);
    assert_eq!(judgements(&folder, "eigen-1.a")[0]["current"], true);
}

#[test]
fn a_review_never_loses_another() {
    let (_temporary, folder) = to_judge();
    let args = review("nvo-2.b", "voldoende", "raad", &TODAY_OF_REVIEW);
    for text in ["[[oordeel]\n", "[[oordeel]]\nrol = \"wethouder\"\n"] {
        write(&folder, "oordelen/nvo-2.b.toml", text);
        let given = expect(2, &folder, &args);
        assert!(given.err.contains("oordelen/nvo-2.b.toml"), "{given:?}");
        assert_eq!(everything(&folder.join("oordelen")).len(), 1);
        let kept = fs::read_to_string(folder.join("oordelen/nvo-2.b.toml")).unwrap();
        assert_eq!(kept, text);
    }
    fs::remove_file(folder.join("oordelen/nvo-2.b.toml")).unwrap();
    let lock = fs::File::create(folder.join(".oordelen.regiovisie-slot")).unwrap();
    lock.lock().unwrap();
    let given = expect(2, &folder, &args);
    assert!(given.err.contains("andere build of review"), "{given:?}");
    lock.unlock().unwrap();
    expect(0, &folder, &args);
    expect(2, &folder, &["build", "--out", "oordelen"]);
    assert_eq!(everything(&folder.join("oordelen")).len(), 1);
}

#[cfg(unix)]
#[test]
fn a_review_writes_nothing_outside_the_folder() {
    let (temporary, folder) = to_judge();
    let elsewhere = temporary.path().join("elders");
    fs::create_dir(&elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, folder.join("oordelen")).unwrap();
    let given = expect(2, &folder, &review("nvo-2.b", "voldoende", "raad", &[]));
    assert!(given.err.contains("oordelen/nvo-2.b.toml"), "{given:?}");
    assert!(everything(&elsewhere).is_empty());
}
