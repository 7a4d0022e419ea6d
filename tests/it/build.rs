//! A build gives a whole site or leaves the old one.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, SystemTime};

use crate::program::{
    Given, TODAY, codes, everything, expect, fresh, hidden_files, program, write,
};

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
