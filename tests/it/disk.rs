//! What is read of a folder, and that nothing outside it is.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::program::{TODAY, codes, everything, expect, fresh, json, write};

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
