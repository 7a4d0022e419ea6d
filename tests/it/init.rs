//! The start of a region: what is made, what is asked, and that nothing is lost.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::program::{Given, everything, expect, fresh, json, write};

#[test]
fn init_never_overwrites() {
    let (temporary, folder) = fresh();
    write(&folder, "content/nvo/1.md", "eigen tekst");
    let before = everything(&folder);
    let init = ["init", "regio", "--region", "IJmond", "--municipality", "Velsen"];
    let given = expect(2, temporary.path(), &init);
    assert!(given.err.contains("in regio staat al een visie"), "{}", given.err);
    assert!(given.err.contains("Open haar met: regiovisie serve regio."), "{}", given.err);
    assert!(!given.err.contains("haal ze zelf weg"), "{}", given.err);
    assert_eq!(everything(&folder), before);
    let here = ["init", ".", "--region", "IJmond", "--municipality", "Velsen"];
    let given = expect(2, &folder, &here);
    assert!(!given.err.contains("in . staat"), "{}", given.err);

    // One file in the way is enough, and then nothing is made beside it.
    let other = temporary.path().join("ander");
    write(&other, "content/nvo/8.md", "eigen tekst");
    let init = ["init", "ander", "--region", "IJmond", "--municipality", "Velsen"];
    let given = expect(2, temporary.path(), &init);
    assert!(given.err.contains("8.md"), "{}", given.err);
    assert_eq!(everything(&other).len(), 1);
}

#[test]
fn who_stands_one_folder_too_high_hears_where_to_go() {
    let (temporary, _folder) = fresh();
    let given = expect(2, temporary.path(), &["check"]);
    assert!(given.err.contains("In regio staat er wel een"), "{}", given.err);
    assert!(given.err.contains("cd regio"), "{}", given.err);
}

#[test]
fn init_asks_nothing_without_a_terminal() {
    let temporary = tempfile::tempdir().unwrap();
    for args in [
        &["init"][..],
        &["init", "--region", "Twente", "--municipality", "A"],
        &["init", "x"],
        &["init", "x", "--region", " ", "--municipality", "A"],
        &["init", "x", "--region", "Twente", "--municipality", ""],
        &["init", "x", "--region", "Twente", "--municipality", "JZ14"],
        &["init", "x", "--yes"],
        &["init", "x", "--region", "Twente"],
        &["init", "x", "--region", "JZ99", "--municipality", "A"],
        &["init", "x", "--region", "Twente", "--municipality", "A=1"],
    ] {
        expect(2, temporary.path(), args);
        assert!(!temporary.path().join("x").exists(), "{args:?}");
    }
}

#[test]
fn init_says_what_it_needs_and_what_it_dropped() {
    let temporary = tempfile::tempdir().unwrap();
    write(temporary.path(), "bestand", "");
    let with_rest = |folder: &'static str, region: &'static str, gemeente: &'static str| {
        ["init", folder, "--region", region, "--municipality", gemeente]
    };
    for (args, part) in [
        (&["init"][..], "regiovisie init mijn-visie"),
        (&with_rest("bestand", "Twente", "Almelo"), "Kies een andere naam voor de nieuwe map"),
        (&with_rest("x", "", "Almelo"), "de regio heeft een naam nodig"),
        (&with_rest("x", "Twente", "jz14"), "`JZ14` is een jeugdregio, geen gemeente"),
        (&with_rest("x", "Twente", "GM0141"), "een gemeente heeft een naam nodig"),
    ] {
        let given = expect(2, temporary.path(), args);
        assert!(given.err.contains(part), "{args:?}: {}", given.err);
    }
    let args = with_rest("x", "Jeugdregio Voorbeeld", "Proefstad, Almelo=GM0141; almelo");
    let given = expect(0, temporary.path(), &args);
    assert!(given.err.contains("Gemeente Almelo staat er twee keer"), "{}", given.err);
    let settings = fs::read_to_string(temporary.path().join("x/regiovisie.toml")).unwrap();
    assert!(settings.contains("{ naam = \"Almelo\", code = \"GM0141\" },\n]"), "{settings}");
    assert_eq!(settings.matches("{ naam = ").count(), 2, "{settings}");
    assert!(settings.contains("\"Regiovisie Jeugdhulp Voorbeeld\""), "{settings}");
}

#[test]
fn an_empty_start_is_a_region_too() {
    let temporary = tempfile::tempdir().unwrap();
    let init = ["begin", "x", "--region", "Eigen regio", "--municipality", "A", "--empty", "--yes"];
    expect(0, temporary.path(), &init);
    let folder = temporary.path().join("x");
    let paths: Vec<String> = everything(&folder).into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["content/_index.md", "regiovisie.toml"]);
    let report = json(&folder, &[]);
    assert_eq!(report["summary"]["errors"], 0, "{report:#}");
    assert_eq!(report["publication"]["code"], serde_json::Value::Null);
    expect(0, &folder, &["build"]);
}

/// The part of a text for writers in a fence with this language that holds these words.
fn shown_block(file: &str, language: &str, words: &str) -> String {
    let text = fs::read_to_string(crate::region::project().join(file)).unwrap();
    let fence = format!("```{language}\n");
    let mut blocks = text.split(&fence).skip(1).filter_map(|rest| rest.split("```").next());
    let found = blocks.find(|block| block.contains(words));
    found.unwrap_or_else(|| panic!("no block with {words}")).to_owned()
}

#[cfg(unix)]
#[test]
fn the_first_steps_of_the_readme_work() {
    let temporary = tempfile::tempdir().unwrap();
    let steps = shown_block("README.md", "sh", "regiovisie init mijn-visie");
    let steps = steps.replace("regiovisie serve", "regiovisie check");
    let folder = Path::new(env!("CARGO_BIN_EXE_regiovisie")).parent().unwrap();
    let mut command = Command::new("bash");
    command.args(["-ec", &format!("PATH=\"{}:$PATH\"\n{steps}", folder.display())]);
    command.current_dir(temporary.path()).env_remove("REGIOVISIE_LANG").stdin(Stdio::null());
    let given = Given::from(command.output().unwrap());
    assert_eq!(given.code, Some(0), "{given:?}");
    let folder = temporary.path().join("mijn-visie");
    assert!(folder.join("regiovisie.toml").is_file());
    // The sentence to paste counts at once, under the heading that is named.
    let sentence = shown_block("README.md", "text", "aanspreekpunt");
    let page = fs::read_to_string(folder.join("content/nvo/4.md")).unwrap();
    let (before, after) = page.split_once("\n## Wat het regiobureau mag").unwrap();
    assert!(before.contains("## Ons aanspreekpunt {"), "{before}");
    write(&folder, "content/nvo/4.md", &format!("{before}\n{sentence}\n## Wat{after}"));
    assert_eq!(json(&folder, &[])["summary"]["norms"][0]["substantiated"], 1);
}

#[cfg(unix)]
#[test]
fn the_program_is_found_after_the_steps_of_the_handbook() {
    let home = tempfile::tempdir().unwrap();
    let page = "docs/handboek/content/techniek/installeren.md";
    let steps = shown_block(page, "sh", "~/.local/bin");
    let download = home.path().join("regiovisie-x86_64-unknown-linux-musl");
    fs::copy(env!("CARGO_BIN_EXE_regiovisie"), download).unwrap();
    let mut command = Command::new("bash");
    command.args(["-ec", &steps]).env("HOME", home.path()).current_dir(home.path());
    let given = Given::from(command.output().unwrap());
    assert!(given.code == Some(0) && given.out.starts_with("regiovisie "), "{given:?}");
}

#[test]
fn the_settings_in_the_handbook_are_understood() {
    let page = "docs/handboek/content/schrijven/instellingen.md";
    let (_temporary, folder) = fresh();
    write(&folder, "regiovisie.toml", &shown_block(page, "toml", "[normen]"));
    let report = json(&folder, &[]);
    let found = report["diagnostics"].as_array().unwrap().iter();
    let in_settings: Vec<_> =
        found.filter(|it| it["path"] == "regiovisie.toml" && it["requirement"].is_null()).collect();
    assert!(in_settings.is_empty(), "{in_settings:#?}");
    assert_eq!(report["summary"]["norms"][0]["revision"], 1);
}
