//! The program as people and machines call it: exit codes, forms of output, and that nothing is
//! ever lost on the disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant, SystemTime};

use tempfile::TempDir;

pub(crate) const TODAY: [&str; 2] = ["--today", "2026-11-22"];

pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_regiovisie"));
    for variable in [
        "REGIOVISIE_LANG",
        "GITHUB_STEP_SUMMARY",
        "SOURCE_DATE_EPOCH",
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
    ] {
        command.env_remove(variable);
    }
    command.stdin(Stdio::null());
    command
}

/// What a call gave.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Given {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

pub(crate) fn call(folder: &Path, args: &[&str]) -> Given {
    program().current_dir(folder).args(args).output().unwrap().into()
}

/// Calls and expects an exit code; shows everything when it is another.
pub(crate) fn expect(code: i32, folder: &Path, args: &[&str]) -> Given {
    let given = call(folder, args);
    assert_eq!(given.code, Some(code), "{args:?}: {given:#?}");
    given
}

/// A new region's folder, and the temporary folder that it lies in.
pub(crate) fn fresh() -> (TempDir, PathBuf) {
    let temporary = tempfile::tempdir().unwrap();
    let init = ["init", "regio", "--region", "Twente", "--municipality", "Enschede=GM0153"];
    expect(0, temporary.path(), &init);
    let folder = temporary.path().join("regio");
    (temporary, folder)
}

pub(crate) fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

pub(crate) fn json(folder: &Path, args: &[&str]) -> serde_json::Value {
    let mut all = vec!["check", "--format", "json", TODAY[0], TODAY[1]];
    all.extend(args);
    serde_json::from_str(&call(folder, &all).out).unwrap()
}

fn codes(folder: &Path) -> Vec<String> {
    let report = json(folder, &[]);
    let found = report["diagnostics"].as_array().unwrap().iter();
    found.map(|found| found["code"].as_str().unwrap().to_owned()).collect()
}

/// Every file under a folder with its bytes.
fn everything(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap().display().to_string();
            files.push((path, fs::read(entry.path()).unwrap()));
        }
    }
    files
}

/// What stands beside the region's own files: leftovers of a build would.
fn hidden_files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name.starts_with('.') && name != ".gitignore");
    names
}

// --- exit codes and forms -------------------------------------------------------------------

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

// --- reading --------------------------------------------------------------------------------

#[test]
fn a_command_finds_the_region_upwards() {
    let (_temporary, folder) = fresh();
    let inside = folder.join("content/nvo");
    assert_eq!(
        expect(0, &inside, &["check", TODAY[0], TODAY[1]]).out,
        expect(0, &folder, &["check", TODAY[0], TODAY[1]]).out
    );
}

#[test]
fn what_editors_and_systems_leave_behind_is_not_read() {
    let (_temporary, folder) = fresh();
    let before = json(&folder, &[]);
    for path in ["~$visie.md", ".verborgen.md", "visie.md~", "a.tmp", "Thumbs.db", ".map/a.md"] {
        write(&folder, &format!("content/{path}"), "---\nkapot: [\n---\n[x](weg.md)");
    }
    assert_eq!(json(&folder, &[]), before);
}

#[test]
fn a_file_that_cannot_be_read_is_an_error_and_stops_nothing_else() {
    let (_temporary, folder) = fresh();
    let before = codes(&folder).len();
    fs::write(folder.join("content/latijn.md"), b"# Co\xf6rdinatie\n").unwrap();
    fs::File::create(folder.join("content/groot.md")).unwrap().set_len(50 << 20).unwrap();
    let started = Instant::now();
    let after = codes(&folder);
    assert!(started.elapsed() < Duration::from_secs(20), "a large file is not read");
    for code in ["geen-utf8", "bestand-te-groot"] {
        assert!(after.iter().any(|found| found == code), "{code} in {after:?}");
    }
    assert!(after.len() >= before + 2);
    expect(1, &folder, &["check"]);
}

#[cfg(unix)]
#[test]
fn nothing_outside_the_folder_is_read() {
    use std::os::unix::fs::symlink;
    let (temporary, folder) = fresh();
    write(temporary.path(), "geheim.md", "# Geheim\n\nwachtwoord\n");
    write(temporary.path(), "map/geheim.md", "# Geheim\n\nwachtwoord\n");
    symlink(temporary.path().join("geheim.md"), folder.join("content/geheim.md")).unwrap();
    symlink(temporary.path().join("map"), folder.join("content/map")).unwrap();
    symlink("..", folder.join("content/nvo/kring")).unwrap();
    symlink("nergens", folder.join("content/los.md")).unwrap();
    symlink("nvo/1.md", folder.join("content/een.md")).unwrap();
    let fifo = Command::new("mkfifo").arg(folder.join("content/pijp.md")).status().unwrap();
    assert!(fifo.success());

    let report = json(&folder, &[]);
    let found = |code: &str| -> Vec<&str> {
        let all = report["diagnostics"].as_array().unwrap().iter();
        all.filter(|it| it["code"] == code).map(|it| it["path"].as_str().unwrap()).collect()
    };
    assert_eq!(
        found("koppeling-naar-buiten"),
        ["content/geheim.md", "content/los.md", "content/map", "content/nvo/kring"]
    );
    assert_eq!(found("onleesbaar-bestand"), ["content/pijp.md"]);
    assert!(!report.to_string().contains("wachtwoord"));
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_path_everywhere_is_passed_over() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let (temporary, folder) = fresh();
    write(temporary.path(), "geheim.txt", "wachtwoord");
    let content = folder.join("content");
    fs::write(content.join(r"op\..\..\..\geheim.txt"), "onschuldig").unwrap();
    fs::write(content.join(r"nvo\9.md"), "# Negen\n").unwrap();
    fs::create_dir(content.join(r"a\..\..")).unwrap();
    fs::write(content.join(r"a\..\../b.md"), "# B\n").unwrap();
    std::os::unix::fs::symlink("nergens", content.join(r"los\a.md")).unwrap();
    // Some systems refuse such a name themselves.
    let latin = content.join(OsStr::from_bytes(b"co\xf6rdinatie.png"));
    let n_latin = usize::from(fs::write(latin, "plaatje").is_ok());

    let report = json(&folder, &[]);
    let all = report["diagnostics"].as_array().unwrap().iter();
    let found: Vec<_> = all.filter(|it| it["code"] == "bestandsnaam-ongeldig").collect();
    assert_eq!(found.len(), 4 + n_latin, "{found:#?}");
    assert!(found.iter().all(|it| it["path"] == "content" && it["severity"] == "warning"));
    expect(0, &folder, &["build"]);
    let public = everything(&folder.join("public"));
    assert!(public.iter().all(|(_, bytes)| !bytes.ends_with(b"wachtwoord")));
    assert!(public.iter().all(|(path, _)| !path.contains("geheim") && !path.contains("nvo/9")));
}

// --- init -----------------------------------------------------------------------------------

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

// --- review ---------------------------------------------------------------------------------

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

// --- build ----------------------------------------------------------------------------------

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let (temporary, folder) = fresh();
    let other = temporary.path().join("vakantie");
    write(&other, "foto.jpg", "foto");
    let before = everything(temporary.path());
    for out in ["../vakantie", "content", "content/uit", "themes/x", ".", "..", "regiovisie.toml"] {
        let given = expect(2, &folder, &["build", "--out", out]);
        assert!(given.err.contains("fout"), "{out}: {given:?}");
        assert_eq!(everything(temporary.path()), before, "{out}");
    }
    fs::create_dir(temporary.path().join("leeg")).unwrap();
    expect(0, &folder, &["build", "--out", "../leeg"]);
    expect(0, &folder, &["build", "--out", "../nieuw/diep"]);
    assert!(temporary.path().join("nieuw/diep/.regiovisie").is_file());
}

#[test]
fn an_error_in_the_content_leaves_the_old_site() {
    let (_temporary, folder) = fresh();
    expect(0, &folder, &["build"]);
    let before = everything(&folder.join("public"));
    write(&folder, "content/nieuw.md", "# Nieuw\n\nLees [dit](weg.md).\n");
    let given = expect(1, &folder, &["build"]);
    assert!(given.err.contains("weg.md") && given.err.contains("niet vernieuwd"), "{given:?}");
    assert_eq!(everything(&folder.join("public")), before);
    assert_eq!(hidden_files(&folder), Vec::<String>::new());

    let given = expect(1, &folder, &["build", "--force"]);
    assert!(given.out.contains("Klaar"), "{given:?}");
    assert!(folder.join("public/nieuw/index.html").is_file());
    assert_eq!(hidden_files(&folder), Vec::<String>::new());
}

#[test]
fn no_build_publishes_with_a_broken_template() {
    let (_temporary, folder) = fresh();
    expect(0, &folder, &["build"]);
    let before = everything(&folder.join("public"));
    let settings = fs::read_to_string(folder.join("regiovisie.toml")).unwrap();
    write(&folder, "regiovisie.toml", &settings.replace("[site]", "[site]\nthema = \"eigen\""));
    // One does not compile, the other two fail on a page.
    for (name, text) in [
        ("404.html", "{% if %}"),
        ("pagina.html", "{{ bestaat_niet }}"),
        ("navigatie.html", "{{ bestaat_niet }}"),
    ] {
        write(&folder, &format!("themes/eigen/templates/{name}"), text);
        for args in [&["build"][..], &["build", "--force"]] {
            let given = expect(1, &folder, args);
            assert!(given.err.contains(name), "{given:?}");
            assert_eq!(everything(&folder.join("public")), before, "{name} {args:?}");
        }
        fs::remove_dir_all(folder.join("themes")).unwrap();
    }
}

#[test]
fn a_stopped_build_shows_only_what_blocks_and_says_what_to_do() {
    let (_temporary, folder) = fresh();
    write(&folder, "content/zz.md", "# Zz\n\n**Vet**\n\nLees [dit](weg.md).\n");
    let given = expect(1, &folder, &["build"]);
    assert!(given.err.starts_with("fout: link naar `weg.md`"), "{}", given.err);
    for absent in ["waarschuwing:", "advies:"] {
        assert!(!given.err.contains(absent), "{}", given.err);
    }
    assert!(given.err.contains("1 melding houdt de website tegen."), "{}", given.err);
    assert!(given.err.contains("andere meldingen"), "{}", given.err);
    let last = given.err.split("Nu: ").nth(1).unwrap();
    assert!(last.starts_with("verbeter eerst content/zz.md, regel 5"), "{last}");

    // What `--as` asks blocks too, and is then shown.
    fs::remove_file(folder.join("content/zz.md")).unwrap();
    let given = expect(1, &folder, &["build", "--as", "vastgesteld"]);
    assert!(given.err.starts_with("fout: nvo-1.") && given.err.contains("\nNu: "), "{}", given.err);
    assert!(!given.err.contains("advies:"), "{}", given.err);
}

#[test]
fn errors_stand_before_warnings_and_those_before_advice() {
    let (_temporary, folder) = fresh();
    let links: String = (0..5).map(|idx| format!("Lees [dit](weg{idx}.md).\n\n")).collect();
    write(&folder, "content/zz.md", &format!("# Zz\n\n{links}**Vet**\n"));
    let given = expect(1, &folder, &["check", TODAY[0], TODAY[1]]);
    let at = |text: &str| given.out.find(text).unwrap_or_else(|| panic!("{text}: {}", given.out));
    assert!(given.out.starts_with("fout: link naar `weg0.md`"), "{}", given.out);
    assert!(at("weg4.md") < at("\nwaarschuwing: "), "also the errors that are shown in short");
    assert!(given.out.rfind("\nwaarschuwing: ").unwrap() < at("\nadvies: "));
    assert_ne!(codes(&folder)[0], "link-nergens", "JSON stays in order of place");
}

#[test]
fn a_page_that_goes_away_goes_from_the_site_too() {
    let (_temporary, folder) = fresh();
    write(&folder, "content/tijdelijk.md", "# Tijdelijk\n\nEven.\n");
    expect(0, &folder, &["build"]);
    assert!(folder.join("public/tijdelijk/index.html").is_file());
    fs::remove_file(folder.join("content/tijdelijk.md")).unwrap();
    expect(0, &folder, &["build"]);
    assert!(!folder.join("public/tijdelijk").exists());
}

#[test]
fn files_that_stay_the_same_keep_their_time() {
    let (_temporary, folder) = fresh();
    write(&folder, "content/plan.pdf", "%PDF een");
    expect(0, &folder, &["build", TODAY[0], TODAY[1]]);
    let public = folder.join("public");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for (path, _) in everything(&public) {
        let file = fs::File::options().write(true).open(public.join(path)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
    write(&folder, "content/plan.pdf", "%PDF twee");
    expect(0, &folder, &["build", TODAY[0], TODAY[1]]);
    let changed: Vec<String> = everything(&public)
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| public.join(path).metadata().unwrap().modified().unwrap() != long_ago)
        .collect();
    assert_eq!(changed, ["plan.pdf"]);
}

#[test]
fn a_second_build_at_the_same_time_is_refused() {
    let (_temporary, folder) = fresh();
    expect(0, &folder, &["build"]);
    let before = everything(&folder.join("public"));
    // What the first build holds while it works.
    let path = folder.join(".public.regiovisie-slot");
    let lock = fs::File::create(&path).unwrap();
    lock.lock().unwrap();
    let given = expect(2, &folder, &["build"]);
    assert!(given.err.contains("andere build"), "{}", given.err);
    assert_eq!(everything(&folder.join("public")), before);
    lock.unlock().unwrap();
    // The file of a build that was killed is in nobody's way.
    expect(0, &folder, &["build"]);
    assert_eq!(hidden_files(&folder), Vec::<String>::new());
}

#[test]
fn two_builds_at_once_leave_one_whole_site() {
    let (_temporary, folder) = fresh();
    let spawn = || {
        let mut command = program();
        command.current_dir(&folder).arg("build").stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().unwrap()
    };
    let builds: Vec<Child> = (0..4).map(|_| spawn()).collect();
    let ends: Vec<Option<i32>> =
        builds.into_iter().map(|mut build| build.wait().unwrap().code()).collect();
    assert!(ends.contains(&Some(0)), "{ends:?}");
    assert!(ends.iter().all(|code| matches!(code, Some(0 | 2))), "{ends:?}");
    assert_eq!(hidden_files(&folder), Vec::<String>::new());
    let site = everything(&folder.join("public"));
    expect(0, &folder, &["build"]);
    assert_eq!(everything(&folder.join("public")), site);
}

/// Runs a build that may write no file at all, so that the first write fails as on a full disk.
/// With `is_killed` the system kills it at that moment.
#[cfg(unix)]
fn build_without_room(folder: &Path, is_killed: bool) -> Output {
    let trap = if is_killed { "" } else { "trap '' XFSZ; " };
    let script = format!("{trap}ulimit -c 0; ulimit -f 0; exec \"$0\" build");
    Command::new("bash")
        .args(["-c", &script, env!("CARGO_BIN_EXE_regiovisie")])
        .current_dir(folder)
        .env_remove("REGIOVISIE_LANG")
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

#[cfg(unix)]
#[test]
fn without_room_on_the_disk_the_old_site_stays() {
    let (_temporary, folder) = fresh();
    expect(0, &folder, &["build"]);
    let before = everything(&folder.join("public"));
    write(&folder, "content/nieuw.md", "# Nieuw\n\nTekst.\n");
    let given = Given::from(build_without_room(&folder, false));
    assert_eq!(given.code, Some(2), "{given:?}");
    assert!(given.err.contains("schrijven van") && given.err.contains("public"), "{}", given.err);
    assert_eq!(everything(&folder.join("public")), before);
    assert_eq!(hidden_files(&folder), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn a_killed_build_leaves_the_old_site_and_the_next_one_cleans_up() {
    let (_temporary, folder) = fresh();
    expect(0, &folder, &["build"]);
    let before = everything(&folder.join("public"));
    write(&folder, "content/nieuw.md", "# Nieuw\n\nTekst.\n");
    let output = build_without_room(&folder, true);
    assert_eq!(output.status.code(), None, "killed: {output:?}");
    assert_eq!(everything(&folder.join("public")), before);
    expect(0, &folder, &["build"]);
    assert!(folder.join("public/nieuw/index.html").is_file());
    assert_eq!(hidden_files(&folder), Vec::<String>::new());
}

#[test]
fn a_site_that_was_left_aside_is_put_back() {
    let (_temporary, folder) = fresh();
    expect(0, &folder, &["build"]);
    let before = everything(&folder.join("public"));
    // Where a build without an exchange in one step may be killed.
    fs::rename(folder.join("public"), folder.join(".public.regiovisie-oud")).unwrap();
    write(&folder, "content/nieuw.md", "# Nieuw\n\nLees [dit](weg.md).\n");
    expect(1, &folder, &["build"]);
    assert_eq!(everything(&folder.join("public")), before);
    assert_eq!(hidden_files(&folder), Vec::<String>::new());
}

#[test]
fn the_same_day_gives_the_same_site() {
    let (temporary, folder) = fresh();
    let builds = ["een", "twee"].map(|name| {
        let out = temporary.path().join(name);
        expect(0, &folder, &["build", "--out", out.to_str().unwrap(), TODAY[0], TODAY[1]]);
        everything(&out)
    });
    assert_eq!(builds[0], builds[1]);
    let out = temporary.path().join("drie");
    let output = program()
        .current_dir(&folder)
        .env("SOURCE_DATE_EPOCH", "1795305600")
        .args(["build", "--out", out.to_str().unwrap()])
        .output();
    assert_eq!(Given::from(output.unwrap()).code, Some(0));
    assert_eq!(everything(&out), builds[0]);
}

#[test]
fn a_site_without_an_address_is_said_once() {
    let (_temporary, folder) = fresh();
    let sentence = "Het webadres is nog niet ingevuld";
    let given = expect(0, &folder, &["build"]);
    assert_eq!(given.out.matches(sentence).count(), 1, "{}", given.out);
    assert!(!folder.join("public/sitemap.xml").exists());
    assert!(!expect(0, &folder, &["check"]).out.contains(sentence));
    let address = ["build", "--address", "https://www.example.nl/proef/"];
    assert!(!expect(0, &folder, &address).out.contains(sentence));
    let settings = fs::read_to_string(folder.join("regiovisie.toml")).unwrap();
    let settings = settings.replace("# adres = ", "adres = ");
    write(&folder, "regiovisie.toml", &settings);
    assert!(!expect(0, &folder, &["build"]).out.contains(sentence));
    assert!(folder.join("public/sitemap.xml").is_file());
}

#[test]
fn settings_that_cannot_be_read_are_no_check() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("content")).unwrap();
    fs::write(folder.path().join("content/_index.md"), "# Start\n\nWelkom.\n").unwrap();
    fs::write(folder.path().join("regiovisie.toml"), "[regio\nnaam = \"A\"\n").unwrap();
    for command in ["check", "build"] {
        let output = Command::new(env!("CARGO_BIN_EXE_regiovisie"))
            .arg(command)
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{command}");
        let said = [output.stdout, output.stderr].concat();
        assert!(String::from_utf8_lossy(&said).contains("regiovisie.toml:"), "{command}");
    }
    assert!(!folder.path().join("public").exists());
}
