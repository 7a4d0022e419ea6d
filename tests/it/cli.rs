//! What a call comes to: exit codes, forms of output, explanations.

use std::fs;
use std::path::Path;

use crate::program::{Given, TODAY, call, expect, fresh, json, program, write};

#[test]
fn a_new_region_has_everything_still_to_write() {
    let (_temporary, folder) = fresh();
    let report = json(&folder, &[]);
    let norm = &report["summary"]["norms"][0];
    assert_eq!(norm["requirements"], 43);
    assert_eq!(
        (&norm["substantiated"], &norm["treated"], &norm["missing"]),
        (&0.into(), &1.into(), &42.into())
    );
    let treated: Vec<&serde_json::Value> = report["requirements"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|found| found["verdict"] == "treated")
        .map(|found| &found["id"])
        .collect();
    assert_eq!(treated, ["nvo-1.a"]);
    assert_eq!(report["summary"]["errors"], 0, "{report:#}");
    expect(0, &folder, &["check"]);
    expect(0, &folder, &["build"]);
}

#[test]
fn much_that_is_open_is_counted_and_the_first_shown() {
    let (_temporary, folder) = fresh();
    write(&folder, "content/zz.md", "# Zz\n\n**Vet**\n\nLees [dit](weg.md).\n");
    let given = expect(1, &folder, &["check", TODAY[0], TODAY[1]]);
    assert_eq!(given.out.matches("\nwaarschuwing: ").count(), 1, "{}", given.out);
    for shown in [
        "fout: link naar `weg.md`",
        "vette regel",
        "1 Regiovisie",
        "43 eisen zijn nog open. Hierboven staat de eerste.",
        "\nAlle open eisen: regiovisie check --format plain\n",
        "\nEen onderdeel: regiovisie check --only nvo-1\n",
    ] {
        assert!(given.out.contains(shown), "{shown}: {}", given.out);
    }
    assert!(given.out.lines().count() < 75, "{}", given.out.lines().count());
    assert!(given.out.trim_end().lines().rev().any(|line| line.starts_with("Nu: ")));
    // Who asks for all, or for a part, gets all of that.
    let plain = expect(1, &folder, &["check", "--format", "plain"]);
    assert!(plain.out.matches("\nWaarschuwing in ").count() > 20, "{}", plain.out);
    let part = expect(0, &folder, &["check", "--only", "nvo-1"]);
    assert!(part.out.matches("ontbreekt").count() > 3, "{}", part.out);
    assert!(!part.out.contains("nog open. Hierboven"), "{}", part.out);
    // What decides the exit code is shown.
    let held = expect(1, &folder, &["check", "--as", "vastgesteld"]);
    assert!(held.out.contains("meldingen `eis-ontbreekt`"), "{}", held.out);
}

#[test]
fn init_and_build_end_with_what_to_do_now() {
    let temporary = tempfile::tempdir().unwrap();
    let given = expect(
        0,
        temporary.path(),
        &["init", "nieuw", "--region", "Twente", "--municipality", "Enschede", "--yes"],
    );
    assert!(given.out.lines().count() <= 5, "{}", given.out);
    assert!(given.out.starts_with("Gemaakt in nieuw: "), "{}", given.out);
    assert!(given.out.contains("\nNu: "), "{}", given.out);
    let given = expect(0, &temporary.path().join("nieuw"), &["build"]);
    let last = given.out.split("\nNu: ").nth(1).unwrap();
    assert!(last.contains("public") && last.contains("webserver"), "{}", given.out);
}

#[test]
fn exit_codes_say_what_a_call_came_to() {
    let (temporary, folder) = fresh();
    for (code, args) in [
        (0, &["check"][..]),
        (1, &["check", "--as", "vastgesteld"]),
        (0, &["check", "--as", "vastgesteld", "--fail-on", "never"]),
        (1, &["check", "--fail-on", "warning"]),
        (1, &["check", "--fail-on", "advice", "--only", "nvo-1.a"]),
        (0, &["check", "--fail-on", "warning", "--only", "nvo-1.a"]),
        (2, &["check", "--only", "nvo-9"]),
        (2, &["check", "--today", "31-02-2026"]),
        (2, &["check", "nergens"]),
        (2, &["check", "regiovisie.toml"]),
        (2, &["check", "--formt", "json"]),
        (2, &["chek"]),
        (2, &[]),
        (2, &["check", "--lang", "fr"]),
        (2, &["build", "--address", "example"]),
        (1, &["build", "--fail-on", "warning"]),
        (1, &["build", "--as", "vastgesteld"]),
        (0, &["build", "--as", "vastgesteld", "--fail-on", "never"]),
        (0, &["build"]),
        (0, &["explain", "nvo-2"]),
        (2, &["explain", "nvo-99"]),
        (0, &["--help"]),
        (0, &["check", "--help"]),
        (0, &["--version"]),
        (0, &["completions", "bash"]),
        (0, &["controleer"]),
    ] {
        expect(code, &folder, args);
    }
    expect(2, temporary.path(), &["check"]);
}

#[test]
fn the_form_changes_the_text_and_never_the_exit_code() {
    let (_temporary, folder) = fresh();
    for format in ["human", "plain", "json", "github"] {
        expect(0, &folder, &["check", "--format", format]);
        expect(1, &folder, &["check", "--format", format, "--as", "vastgesteld"]);
    }
}

#[test]
fn the_machine_interface_has_its_keys_in_order() {
    let (_temporary, folder) = fresh();
    let given = expect(0, &folder, &["check", "--format", "json", TODAY[0], TODAY[1]]);
    let mut from = 0;
    for key in [
        "version",
        "publication",
        "region",
        "code",
        "status",
        "release",
        "date",
        "summary",
        "errors",
        "warnings",
        "advice",
        "norms",
        "id",
        "edition",
        "revision",
        "requirements",
        "substantiated",
        "treated",
        "missing",
        "not_applicable",
        "for_humans",
        "must",
        "chapters",
        "requirements\": [",
        "chapter",
        "level",
        "certainty",
        "origin",
        "verdict",
        "evidence",
        "judgements",
        "diagnostics",
        "code",
        "severity",
        "message",
        "path",
        "line",
        "column",
        "end_line",
        "end_column",
        "help",
        "reference",
    ] {
        let quoted = if key.contains('"') { format!("\"{key}") } else { format!("\"{key}\"") };
        let at = given.out[from..].find(&quoted);
        from += at.unwrap_or_else(|| panic!("{key} after byte {from} of {}", given.out));
    }
    assert!(given.out.contains("\"date\": \"2026-11-22\""));
    assert!(given.err.is_empty(), "{}", given.err);
}

#[test]
fn a_selection_narrows_everything_but_the_summary() {
    let (_temporary, folder) = fresh();
    let (all, some) = (json(&folder, &[]), json(&folder, &["--only", "nvo-2.a,nvo-3"]));
    assert_eq!(all["summary"], some["summary"]);
    assert_eq!(some["requirements"].as_array().unwrap().len(), 6);
    assert_eq!(some["diagnostics"].as_array().unwrap().len(), 6);
}

#[test]
fn github_gets_ten_annotations_of_a_kind_and_a_summary() {
    let (temporary, folder) = fresh();
    let summary = temporary.path().join("samenvatting.md");
    let output = program()
        .current_dir(&folder)
        .env("GITHUB_STEP_SUMMARY", &summary)
        .args(["check", "--format", "github"])
        .output();
    let given = Given::from(output.unwrap());
    let n_of = |kind: &str| given.out.lines().filter(|line| line.starts_with(kind)).count();
    assert_eq!(
        (n_of("::error"), n_of("::warning"), n_of("::notice")),
        (0, 10, 10),
        "{}",
        given.out
    );
    let first = given.out.lines().find(|line| line.starts_with("::warning")).unwrap();
    assert!(first.starts_with("::warning file=content/nvo/1.md,line="), "{first}");
    let summary = fs::read_to_string(summary).unwrap();
    assert!(summary.contains("| nvo-8 ") && summary.contains("nvo-8.e"), "{summary}");
}

#[test]
fn annotations_name_the_way_to_the_file_and_the_worst_come_first() {
    let (temporary, folder) = fresh();
    write(&folder, "content/zz.md", "# Zz\n\nLees [dit](weg.md).\n");
    let summary = temporary.path().join("samenvatting.md");
    let annotations = |inside: &Path, args: &[&str]| {
        let _ = fs::remove_file(&summary);
        let mut command = program();
        command.current_dir(inside).env("GITHUB_STEP_SUMMARY", &summary);
        let output = command.args(["check", "--format", "github"]).args(args).output();
        Given::from(output.unwrap()).out
    };
    let root = folder.display().to_string();
    for name in ["regio", "./regio", "regio/", &root] {
        let out = annotations(temporary.path(), &[name]);
        assert!(out.contains("\n::warning file=regio/content/nvo/1.md,line="), "{name}: {out}");
        let rows = fs::read_to_string(&summary).unwrap();
        let rows = rows.split("### ").nth(1).unwrap();
        let first = rows.lines().nth(4).unwrap();
        assert!(first.starts_with("| fout | regio/content/zz.md, regel 3"), "{first}");
        let warning = rows.rfind("| waarschuwing |").unwrap();
        assert!(warning < rows.find("| advies |").unwrap(), "{rows}");
    }
    for args in [&["."][..], &[]] {
        let out = annotations(&folder, args);
        assert!(out.contains("\n::warning file=content/nvo/1.md,line="), "{args:?}: {out}");
    }
    // What is wrong comes before what is missing, also as errors: then both stop a build.
    let out = annotations(&folder, &["--as", "vastgesteld"]);
    assert!(out.starts_with("::error file=content/zz.md,line=3"), "{out}");
}

#[test]
fn another_place_is_named_with_its_line() {
    let (_temporary, folder) = fresh();
    let sentence = "Deze zin gaat over hoe onze regio de jeugdhulp regelt.";
    write(&folder, "content/a.md", &format!("# A\n\n## A {{#a dekt=nvo-2.a}}\n\n{sentence}\n"));
    let sections: String =
        ('b'..='f').map(|id| format!("## {id} {{#{id} dekt=nvo-2.a}}\n\n{sentence}\n\n")).collect();
    write(&folder, "content/z.md", &format!("# Z\n\n{sections}"));
    let human = call(&folder, &["check"]).out;
    assert!(human.contains("::: content/a.md:5"), "{human}");
    let short = "zie ook content/a.md:5: hier staat dezelfde tekst eerder";
    assert!(human.contains(short), "{human}");
    let plain = call(&folder, &["check", "--format", "plain"]).out;
    let sentence = "Zie ook content/a.md:5: hier staat dezelfde tekst eerder.";
    assert!(plain.matches(sentence).count() >= 5, "{plain}");
}

#[test]
fn help_is_where_people_look_for_it() {
    let (_temporary, folder) = fresh();
    let help = expect(0, &folder, &["--help"]).out;
    assert_eq!(expect(0, &folder, &["help"]).out, help);
    assert_eq!(expect(0, &folder, &["--lang", "nl", "help"]).out, help);
    let of_check = expect(0, &folder, &["check", "--help"]).out;
    assert_eq!(expect(0, &folder, &["help", "check"]).out, of_check);
    for (args, part) in [
        (&["versie"][..], "`--version`"),
        (&["version"], "`--version`"),
        (&["serve", "--port", "abc"], "regiovisie serve --help"),
        (&["bekijk", "--port", "abc"], "regiovisie serve --help"),
        (&["check", "--only"], "regiovisie check --help"),
        (&["check", "--only", ""], "regiovisie check --help"),
        (&["check", "--only", " , "], "regiovisie check --help"),
    ] {
        let given = expect(2, &folder, args);
        assert!(given.err.contains(part) && given.out.is_empty(), "{args:?} {given:?}");
    }
}

#[test]
fn colours_are_for_terminals_and_for_who_asks() {
    let (_temporary, folder) = fresh();
    let coloured = |variables: &[(&str, &str)]| {
        let output =
            program().current_dir(&folder).envs(variables.iter().copied()).arg("check").output();
        Given::from(output.unwrap()).out.contains('\u{1b}')
    };
    assert!(!coloured(&[]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[("NO_COLOR", "1")]));
}

#[test]
fn messages_exist_in_english() {
    let (_temporary, folder) = fresh();
    let english = expect(0, &folder, &["check", "--lang", "en"]).out;
    assert!(english.contains("Now: write about"), "{english}");
    let output = program().current_dir(&folder).env("REGIOVISIE_LANG", "en").arg("check").output();
    assert_eq!(Given::from(output.unwrap()).out, english);
    let dutch = expect(0, &folder, &["check"]).out;
    assert!(dutch.contains("Nu: schrijf over"), "{dutch}");
}

#[test]
fn a_wrong_word_gets_the_one_that_was_meant() {
    let (_temporary, folder) = fresh();
    for (args, meant) in [
        (&["chek"][..], "`check`"),
        (&["check", "--formt", "json"], "`--format`"),
        (&["check", "--format", "jsn"], "`json`"),
        (&["check", "--only", "nvo-2.aa"], "`nvo-2.a`"),
        (&["explain", "kop-sprngt"], "kop-springt"),
        (&["explain", "nvo-2.z"], "nvo-2.a"),
    ] {
        let given = expect(2, &folder, args);
        assert!(given.err.contains(meant) && given.out.is_empty(), "{args:?} {given:?}");
    }
}

#[test]
fn everything_has_an_explanation() {
    let (_temporary, folder) = fresh();
    for (topic, part) in [
        ("eis-ontbreekt", "Wat het betekent"),
        ("nvo-2.a", "Valkuilen"),
        ("NVO-2.A", "Valkuilen"),
        ("nvo-2", "nvo-2.f"),
        ("nvo", "nvo-8"),
    ] {
        let given = expect(0, &folder, &["explain", topic]);
        assert!(given.out.contains(part), "{topic}: {}", given.out);
    }
}

#[test]
fn an_explanation_says_what_this_region_still_lacks() {
    let (temporary, folder) = fresh();
    write(&folder, "content/a.md", "# A\n\n## A {#a dekt=nvo-2.a}\n\nWij regelen zorg samen.\n");
    let given = expect(0, &folder, &["explain", "nvo-2.a"]).out;
    let here = given.split("\nIn deze visie\n").nth(1).unwrap_or_else(|| panic!("{given}"));
    for part in [
        "  Oordeel: behandeld.\n",
        "  content/nvo/2.md:9: nvo-2.a is behandeld",
        "  - 4 woorden die tellen",
        "    - een tabel",
    ] {
        assert!(here.contains(part), "{part}: {here}");
    }
    let missing = expect(0, &folder, &["explain", "nvo-3.a"]).out;
    assert!(missing.contains("\n  Oordeel: ontbreekt.\n"), "{missing}");
    for topic in ["nvo-2", "eis-ontbreekt"] {
        assert!(!expect(0, &folder, &["explain", topic]).out.contains("In deze visie"));
    }
    let outside = expect(0, temporary.path(), &["explain", "nvo-2.a"]).out;
    assert!(given.starts_with(&outside), "the general text is the same everywhere");
}

#[test]
fn an_explanation_lists_the_values_of_a_choice() {
    let (_temporary, folder) = fresh();
    let given = expect(0, &folder, &["explain", "nvo-6.a"]).out;
    let values = given.split("\nMogelijke waarden\n").nth(1).unwrap_or_else(|| panic!("{given}"));
    let values = values.replace("\n    ", " ");
    assert!(values.contains("`inspanning` (Inspanningsgericht), `output`"), "{values}");
    let without = expect(0, &folder, &["explain", "nvo-1.d"]).out;
    assert!(!without.contains("Mogelijke waarden"), "{without}");
}
