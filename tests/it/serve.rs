//! The preview as browsers, editors and mischief call it.
//!
//! The long versions run with `REGIOVISIE_SOAK=10000` (edits, and a minute of saving); a few
//! hundred edits show growth already.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::program::{expect, fresh, program, write};
use crate::region::files;

/// How long to wait for what must happen; machines that test are busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running preview; stopped when dropped.
struct Served {
    child: Child,
    host: String,
    /// What it says beside the address.
    err: PathBuf,
}

impl Served {
    fn start(folder: &Path) -> Self {
        Self::start_with(folder, &[])
    }

    fn start_with(folder: &Path, more: &[&str]) -> Self {
        let mut command = program();
        let err = folder.with_extension("err");
        let err_file = fs::File::create(&err).unwrap();
        command.current_dir(folder).args(["serve", "--no-open"]).args(more).stderr(err_file);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap_or_else(|| panic!("{line}"));
        let host = address.trim().trim_end_matches('/').to_owned();
        Self { child, host, err }
    }

    /// The status and the whole answer.
    fn send(&self, request: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        // A server that has read enough may close before all is written.
        let _ = stream.write_all(request.as_bytes());
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        (answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0), answer)
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> (u16, String) {
        self.send(&format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    fn post(&self, name: &str, headers: &[(&str, &str)], body: &str) -> (u16, String) {
        let headers: String =
            headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        self.send(&format!(
            "POST /_regiovisie/{name} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\
             Content-Length: {}\r\n{headers}\r\n{body}",
            self.host,
            body.len()
        ))
    }

    /// The token that pages of this run carry.
    fn token(&self) -> String {
        let page = self.ask("GET", "/", &self.host).1;
        let token = page.split("data-sleutel=\"").nth(1).unwrap_or_else(|| panic!("{page}"));
        token.split('"').next().unwrap().to_owned()
    }

    /// Saves a page as the browser does.
    fn save(&self, path: &str, text: &str, merk: &str) -> (u16, String) {
        let body = serde_json::json!({ "pad": path, "tekst": text, "merk": merk }).to_string();
        self.post("bewaar", &[("x-regiovisie-sleutel", &self.token())], &body)
    }

    /// The lines that it said so far.
    fn said(&self) -> Vec<String> {
        fs::read_to_string(&self.err).unwrap().lines().map(str::to_owned).collect()
    }

    fn status(&self, path: &str) -> u16 {
        self.ask("GET", path, &self.host).0
    }

    fn page(&self, path: &str) -> String {
        self.ask("GET", path, &self.host).1
    }

    /// Memory in use, in kilobytes, where the system tells.
    fn memory(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// How many edits to make: a few hundred, or what REGIOVISIE_SOAK says.
fn n_edits() -> usize {
    std::env::var("REGIOVISIE_SOAK").ok().and_then(|n| n.parse().ok()).unwrap_or(300)
}

#[test]
fn only_this_machine_may_look() {
    let (_temporary, folder) = fresh();
    let served = Served::start(&folder);
    assert_eq!(served.status("/"), 200);
    let port = served.host.rsplit(':').next().unwrap().to_owned();
    assert_eq!(served.ask("GET", "/", &format!("localhost:{port}")).0, 200);
    for host in ["evil.example", "evil.example:8000", "127.0.0.1.evil.example", "127.0.0.1", ""] {
        assert_eq!(served.ask("GET", "/", host).0, 403, "{host}");
        assert_eq!(served.ask("GET", "/_regiovisie/paneel", host).0, 403, "{host}");
    }
    assert_eq!(served.ask("POST", "/", &served.host).0, 405);
    assert_eq!(served.ask("GET", "/_regiovisie/stop", &served.host).0, 405);
    let (status, answer) = served.ask("HEAD", "/", &served.host);
    assert_eq!((status, answer.ends_with("\r\n\r\n")), (200, true), "{answer}");
    let taken = expect(2, &folder, &["serve", "--no-open", "--port", &port]);
    assert!(taken.err.contains(&port), "{}", taken.err);
}

#[test]
fn only_pages_of_the_site_are_given() {
    let (_temporary, folder) = fresh();
    let served = Served::start(&folder);
    assert_eq!(served.status("/nvo/2/"), 200);
    assert_eq!(served.status("/nvo/2"), 307);
    for path in [
        "/../regiovisie.toml",
        "/../../etc/passwd",
        "/%2e%2e/regiovisie.toml",
        "/%2E%2E%2F%2E%2E%2Fetc%2Fpasswd",
        "/%252e%252e/%252e%252e/etc/passwd",
        "/..%2fregiovisie.toml",
        "/..%5c..%5cetc%5cpasswd",
        "/..\\regiovisie.toml",
        "/%c0%ae%c0%ae/regiovisie.toml",
        "/%00/etc/passwd",
        "/....//....//etc/passwd",
        "/regiovisie.toml",
        "//etc/passwd",
        "/nvo/2.md",
        "/_regiovisie/../regiovisie.toml",
        "/_regiovisie/%2e%2e/regiovisie.toml",
        "/geen",
    ] {
        let (status, answer) = served.ask("GET", path, &served.host);
        assert!(status == 404 || status == 400, "{path}: {status}");
        assert!(!answer.contains("GM0153") && !answer.contains("root:"), "{path}");
    }
}

#[test]
fn too_long_a_request_is_refused_and_the_next_one_answered() {
    let (_temporary, folder) = fresh();
    let served = Served::start(&folder);
    let (status, _) = served.ask("GET", &format!("/{}", "a".repeat(1 << 20)), &served.host);
    assert!(!(200..300).contains(&status), "{status}");
    assert_eq!(served.status("/"), 200);
}

#[test]
fn a_saved_page_is_there_at_the_next_look() {
    let (_temporary, folder) = fresh();
    write(&folder, "content/kapot.md", "---\ntitel: a: b\n---\n\n[weg](weg.md)\n");
    let served = Served::start(&folder);
    assert_eq!(served.status("/"), 200, "broken content does not stop the preview");
    assert_eq!(served.status("/nieuw/"), 404);
    write(&folder, "content/nieuw.md", "# Nieuw\n\nTekst.\n");
    wait_until("the page is there", || served.status("/nieuw/") == 200);
    fs::remove_file(folder.join("content/nieuw.md")).unwrap();
    wait_until("the page is gone", || served.status("/nieuw/") == 404);
}

#[test]
fn broken_settings_norms_and_themes_do_not_stop_the_preview() {
    let (_temporary, folder) = fresh();
    write(&folder, "regiovisie.toml", "[regio\n");
    write(&folder, "norms/eigen.toml", "norm = [\n");
    write(&folder, "themes/standaard/templates/pagina.html", "{% if %}");
    let served = Served::start(&folder);
    assert_eq!(served.status("/"), 200);
    let panel = served.page("/_regiovisie/paneel?adres=/");
    assert!(panel.contains("houden de website tegen"), "{panel}");
    assert!(panel.contains("regiovisie.toml, regel 1"), "{panel}");
}

#[test]
fn a_broken_template_is_shown_above_the_page_that_the_builtin_one_made() {
    let (_temporary, folder) = fresh();
    // One does not compile, the other fails on a page.
    for text in ["<main>{% if %}</main>", "<main>{{ bestaat_niet }}</main>"] {
        write(&folder, "themes/standaard/templates/pagina.html", text);
        let served = Served::start(&folder);
        let page = served.page("/");
        assert!(page.contains("id=\"rv-inhoud\"") || page.contains("id=rv-inhoud"), "{page}");
        let said = page + &served.page("/_regiovisie/paneel?adres=/");
        assert!(said.contains("pagina.html") && said.contains("werkt niet"), "{text}: {said}");
    }
}

#[test]
fn the_preview_says_what_it_read_again_and_what_is_wrong() {
    let (_temporary, folder) = fresh();
    write(&folder, "content/kapot.md", "# Kapot\n\n[weg](weg.md)\n");
    let served = Served::start(&folder);
    assert_eq!(served.status("/"), 200);
    let at_start = served.said();
    let text = at_start.join("\n");
    assert!(text.contains("er is 1 fout."), "{text}");
    let first = "Eerste fout: content/kapot.md:3: link naar `weg.md` gaat nergens heen";
    assert_eq!(at_start.last().unwrap(), first);

    write(&folder, "content/nieuw.md", "# Nieuw\n\nTekst.\n");
    wait_until("it is said", || served.said().len() == at_start.len() + 2);
    let said = served.said();
    let new = &said[at_start.len()..];
    assert!(new[0].starts_with("Opnieuw gelezen: content/nieuw.md. 1 fout, "), "{new:?}");
    assert!(new[0].ends_with(" ms)"), "{new:?}");
    assert_eq!(new[1], first);

    // A page that is asked again, or saved as it was, is no news.
    write(&folder, "content/nieuw.md", "# Nieuw\n\nTekst.\n");
    std::thread::sleep(Duration::from_millis(400));
    assert_eq!(served.status("/nieuw/"), 200);
    assert_eq!(served.said(), said);
}

#[test]
fn five_hundred_files_at_once_are_one_change() {
    let (_temporary, folder) = fresh();
    let served = Served::start(&folder);
    for number in 0..500 {
        write(&folder, &format!("content/veel/blad-{number}.md"), &format!("# Blad {number}\n"));
    }
    wait_until("all are there", || {
        (0..500).step_by(83).all(|number| served.status(&format!("/veel/blad-{number}/")) == 200)
    });
    fs::rename(folder.join("content/veel"), folder.join("content/anders")).unwrap();
    wait_until("they moved", || {
        served.status("/anders/blad-499/") == 200 && served.status("/veel/blad-499/") == 404
    });
    let n_said = served.said().len();
    assert!(n_said < 250, "{n_said} lines for 1,000 changes");
}

#[test]
fn a_folder_that_goes_and_comes_back_is_followed_again() {
    let (temporary, folder) = fresh();
    let served = Served::start(&folder);
    let away = temporary.path().join("elders");
    fs::rename(&folder, &away).unwrap();
    wait_until("it is said", || served.said().iter().any(|line| line.contains("is er niet meer")));
    assert_eq!(served.status("/nvo/2/"), 200, "the last pages stay");
    assert!(served.page("/_regiovisie/paneel?adres=/").contains("is er niet meer"));
    // Else a new folder would stand where the old one has to come back.
    let (status, answer) = served.save("content/nvo/2.md", "# Twee\n", "");
    assert!(status == 404 && answer.contains("er is niets bewaard"), "{answer}");
    assert!(!folder.exists());
    fs::rename(&away, &folder).unwrap();
    wait_until("it is back", || served.said().iter().any(|line| line.contains("is er weer")));
    write(&folder, "content/nieuw.md", "# Nieuw\n");
    wait_until("the new page is there", || served.status("/nieuw/") == 200);
}

/// What is written through another name of a file, outside the folder, no watcher is told; so it
/// is with network folders.
#[cfg(unix)]
#[test]
fn a_change_that_no_event_tells_is_found_by_looking_and_said_once() {
    let (temporary, folder) = fresh();
    let elsewhere = temporary.path().join("elders.md");
    fs::hard_link(folder.join("content/_index.md"), &elsewhere).unwrap();
    let served = Served::start(&folder);
    for word in ["gevonden", "opnieuw"] {
        fs::write(&elsewhere, format!("# Welkom\n\nDit is {word}.\n")).unwrap();
        wait_until(word, || served.page("/").contains(&format!("Dit is {word}.")));
    }
    wait_until("said", || served.said().iter().any(|line| line.contains("Ik kijk daarom zelf")));
    let said = served.said();
    let n_said = said.iter().filter(|line| line.contains("Ik kijk daarom zelf")).count();
    assert_eq!(n_said, 1, "{said:#?}");
}

/// With a terminal of its own, so that there is somebody to press a key.
#[cfg(target_os = "linux")]
#[test]
fn enter_shows_all_findings() {
    use std::process::Command;
    let (_temporary, folder) = fresh();
    write(&folder, "content/_index.md", "# Welkom\n\n[weg](nergens.md)\n");
    let err = folder.with_extension("uit");
    let serve = format!("{} serve --no-open", env!("CARGO_BIN_EXE_regiovisie"));
    let mut child = Command::new("script")
        .args(["-qfec", &serve, "/dev/null"])
        .current_dir(&folder)
        .env_remove("REGIOVISIE_LANG")
        .stdin(Stdio::piped())
        .stdout(fs::File::create(&err).unwrap())
        .spawn()
        .unwrap();
    let shown = || fs::read_to_string(&err).unwrap_or_default();
    wait_until("it says what Enter does", || shown().contains("Enter"));
    let n_before = shown().matches("link-nergens").count();
    let n_open = || shown().matches("regiovisie explain nvo-").count();
    let n_open_before = n_open();
    let mut keys = child.stdin.take().unwrap();
    keys.write_all(b"\n").unwrap();
    keys.flush().unwrap();
    wait_until("all findings stand there", || shown().matches("link-nergens").count() > n_before);
    // Not the first requirement alone, as `check` shows a vision that is hardly begun.
    wait_until("all open requirements stand there", || n_open() > n_open_before + 20);
    assert!(!shown().contains("Alle open eisen"), "{}", shown());
    let _ = child.kill();
    let _ = child.wait();
}

#[test]
fn a_second_version_of_a_cloud_folder_is_reported_and_never_published() {
    let (_temporary, folder) = fresh();
    let copies = ["2 (conflicted copy 2026-11-22).md", "2-DESKTOP-7A2B3C4.md"];
    for copy in copies {
        write(&folder, &format!("content/nvo/{copy}"), "# Tweede versie van iemand anders\n");
    }
    let given = expect(0, &folder, &["check", "--format", "json", "--fail-on", "never"]);
    assert_eq!(given.out.matches("\"code\": \"conflictkopie\"").count(), 2, "{}", given.out);
    expect(0, &folder, &["build"]);
    for file in files(&folder.join("public"), "html") {
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("Tweede versie van iemand anders"), "{}", file.display());
    }
    let served = Served::start(&folder);
    write(&folder, "content/nvo/3 (conflicted copy).md", "# Nog een versie\n");
    let open = || served.page("/_regiovisie/open/");
    wait_until("it is reported", || open().contains("3 (conflicted copy).md"));
    assert!(open().contains("een tweede versie van <code>2.md</code>"), "{}", open());
}

#[test]
fn nothing_of_the_preview_is_in_what_build_makes() {
    let (_temporary, folder) = fresh();
    let served = Served::start(&folder);
    assert!(served.page("/").contains("regiovisie-paneel"), "the check can fail");
    expect(0, &folder, &["build"]);
    assert!(!folder.join("public/_regiovisie").exists());
    for extension in ["html", "css", "js", "json", "txt", "xml"] {
        for file in files(&folder.join("public"), extension) {
            let text = fs::read_to_string(&file).unwrap();
            for mark in ["regiovisie-paneel", "_regiovisie", "gebeurtenissen", "data-sleutel"] {
                assert!(!text.contains(mark), "{mark} in {}", file.display());
            }
        }
    }
}

#[test]
fn only_a_page_of_this_run_can_change_something() {
    let (_temporary, folder) = fresh();
    let served = Served::start(&folder);
    let token = served.token();
    let own = ("x-regiovisie-sleutel", token.as_str());
    let body = r#"{"pad":"content/_index.md","tekst":"weg","merk":""}"#;
    let origin = format!("http://{}", served.host);
    for headers in [
        &[][..],
        &[("x-regiovisie-sleutel", "0123456789abcdef0123456789abcdef")],
        &[own, ("Origin", "http://evil.example")],
        &[own, ("Origin", "null")],
        &[own, ("Sec-Fetch-Site", "cross-site")],
    ] {
        for name in ["bewaar", "editor", "stop"] {
            assert_eq!(served.post(name, headers, body).0, 403, "{name} {headers:?}");
        }
    }
    // The same with everything right is refused for what it asks: the file is there already.
    let right = [own, ("Origin", origin.as_str()), ("Sec-Fetch-Site", "same-origin")];
    assert_eq!(served.post("bewaar", &right, body).0, 409);
    assert_eq!(served.post("begin", &right, "map=%2Ftmp").0, 404, "a region is shown already");
}

#[test]
fn only_pages_under_content_are_written_and_nothing_is_lost() {
    let (temporary, folder) = fresh();
    let served = Served::start(&folder);
    let outside = temporary.path().join("buiten.md");
    fs::write(&outside, "van een ander\n").unwrap();
    for path in [
        "regiovisie.toml",
        "content/../regiovisie.toml",
        "content/../../buiten.md",
        "/etc/passwd",
        "content/nvo/.verborgen.md",
        "content/nieuw-bestand.md",
        "content\\..\\regiovisie.toml",
        "themes/standaard/labels.nl.ftl",
        "",
    ] {
        assert_eq!(served.save(path, "weg", "").0, 403, "{path}");
    }
    assert_eq!(fs::read_to_string(&outside).unwrap(), "van een ander\n");

    let file = folder.join("content/nvo/2.md");
    fs::write(&file, "\u{feff}# Twee\r\n\r\nOud.\r\n").unwrap();
    let merk = regiovisie::source::Digest::of("# Twee\r\n\r\nOud.\r\n".as_bytes()).short(64);
    let (status, answer) = served.save("content/nvo/2.md", "# Twee\n\nMijn tekst.\n", "begonnen");
    assert_eq!(status, 409);
    assert!(answer.contains("Oud."), "the text on the disk is shown: {answer}");
    assert_eq!(served.save("content/nvo/2.md", "# Twee\n\nNieuw.\n", &merk).0, 200);
    assert_eq!(
        fs::read_to_string(&file).unwrap(),
        "\u{feff}# Twee\r\n\r\nNieuw.\r\n",
        "line ends and the mark at the start stay"
    );
    assert!(served.page("/nvo/2/").contains("Nieuw."));
    let names: Vec<_> = fs::read_dir(folder.join("content/nvo"))
        .unwrap()
        .map(|it| it.unwrap().file_name())
        .collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().starts_with('.')), "{names:?}");
}

#[test]
fn a_page_that_nobody_wrote_is_begun_in_its_place() {
    let (_temporary, folder) = fresh();
    let file = folder.join("content/nvo/2.md");
    fs::remove_file(&file).unwrap();
    let served = Served::start(&folder);
    assert_eq!(
        served.save("content/nvo/2.md", "---\nhoofdstuk: nvo-2\n---\n\nBegin.\n", "").0,
        200
    );
    assert!(served.page("/nvo/2/").contains("Begin."));
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_written_through() {
    let (temporary, folder) = fresh();
    let outside = temporary.path().join("buiten.md");
    fs::write(&outside, "# Buiten\n").unwrap();
    let link = folder.join("content/nvo/2.md");
    fs::remove_file(&link).unwrap();
    std::os::unix::fs::symlink(&outside, &link).unwrap();
    let served = Served::start(&folder);
    let merk = regiovisie::source::Digest::of("# Buiten\n".as_bytes()).short(64);
    assert_ne!(served.save("content/nvo/2.md", "weg", &merk).0, 200);
    assert_eq!(fs::read_to_string(&outside).unwrap(), "# Buiten\n");
}

#[test]
fn read_only_saves_nothing() {
    let (_temporary, folder) = fresh();
    let served = Served::start_with(&folder, &["--read-only"]);
    let before = fs::read(folder.join("content/nvo/2.md")).unwrap();
    let merk = regiovisie::source::Digest::of(&before).short(64);
    assert_eq!(served.save("content/nvo/2.md", "weg", &merk).0, 403);
    assert_eq!(fs::read(folder.join("content/nvo/2.md")).unwrap(), before);
    assert!(!served.page("/_regiovisie/paneel?adres=/nvo/2/").contains("data-doe=bewerk"));
}

#[test]
fn without_an_editor_of_ones_own_a_finding_leads_to_ours() {
    let (_temporary, folder) = fresh();
    let twice = "# Zz\n\n**Vet**\n\nTekst.\n\n**Vet**\n";
    write(&folder, "content/zz.md", twice);
    let panel = "/_regiovisie/paneel?adres=/zz/";
    let own = Served::start(&folder).page(panel);
    assert!(own.contains("data-doe=bewerk data-pad=\"content/zz.md\" data-regel=3"), "{own}");
    assert!(!own.contains("data-doe=editor"), "{own}");
    // What cannot be changed there is no button.
    fs::copy(folder.join("content/zz.md"), folder.join("content/zz (conflicted copy).md")).unwrap();
    let open = Served::start(&folder).page("/_regiovisie/open/");
    assert!(open.contains("zz (conflicted copy).md"), "{}", open.len());
    assert!(!open.contains("data-pad=\"content/zz (conf"), "{}", open.len());
    fs::remove_file(folder.join("content/zz (conflicted copy).md")).unwrap();
    assert_eq!(own.matches("vette regel staat als kop").count(), 1, "said once");
    assert!(own.contains("Op 2 plaatsen:") && own.contains("data-regel=7"), "{own}");
    let quiet = Served::start_with(&folder, &["--read-only"]).page(panel);
    assert!(!quiet.contains("data-pad"), "{quiet}");
    assert!(quiet.contains("content/zz.md, regel 3"), "{quiet}");
    let chosen = Served::start_with(&folder, &["--read-only", "--editor", "code"]).page(panel);
    assert!(chosen.contains("data-doe=editor data-pad=\"content/zz.md\""), "{chosen}");
}

#[cfg(unix)]
#[test]
fn the_editor_gets_the_file_and_the_line_and_only_files_of_the_region() {
    let (temporary, folder) = fresh();
    let log = temporary.path().join("gekregen");
    let script = temporary.path().join("editor.sh");
    fs::write(&script, format!("#!/bin/sh\nprintf '%s|' \"$@\" >'{}'\n", log.display())).unwrap();
    let call = format!("sh {} {{bestand}} {{regel}}", script.display());
    let served = Served::start_with(&folder, &["--editor", &call]);
    let token = served.token();
    let open = |path: &str| {
        let body = serde_json::json!({ "pad": path, "regel": 7 }).to_string();
        served.post("editor", &[("x-regiovisie-sleutel", &token)], &body).0
    };
    assert_eq!(open("../../etc/passwd"), 404);
    assert_eq!(open("content/nvo/2.md"), 200);
    wait_until("the editor ran", || fs::read_to_string(&log).is_ok_and(|text| !text.is_empty()));
    let got = fs::read_to_string(&log).unwrap();
    assert!(got.ends_with("content/nvo/2.md|7|"), "{got}");
}

#[test]
fn a_file_among_the_pages_cannot_act_as_a_page() {
    let (_temporary, folder) = fresh();
    write(&folder, "content/val.html", "<script>fetch('/')</script>");
    let served = Served::start(&folder);
    let answer = served.page("/val.html");
    assert!(answer.contains("<script>"), "{answer}");
    assert!(answer.contains("sandbox"), "{answer}");
    assert!(!answer.contains("data-sleutel"), "{answer}");
}

#[test]
fn without_a_region_the_start_page_makes_one() {
    let temporary = tempfile::tempdir().unwrap();
    let nowhere = temporary.path().join("nergens");
    fs::create_dir(&nowhere).unwrap();
    let served = Served::start_with(&nowhere, &["--start"]);
    let page = served.page("/");
    assert!(page.contains("Begin een regiovisie"), "{page}");
    let token = page.split("name=sleutel value=\"").nth(1).unwrap().split('"').next().unwrap();
    let folder = temporary.path().join("nieuw");
    let form = |key: &str, name: &str| {
        let map = folder.display().to_string().replace('/', "%2F");
        let body = format!("sleutel={key}&regio={name}&gemeenten=Enschede%2C+Almelo&map={map}");
        served.post("begin", &[("Content-Type", "application/x-www-form-urlencoded")], &body)
    };
    assert_eq!(form("geraden", "Twente").0, 403);
    assert_eq!(form(token, "JZ99").0, 422);
    assert!(!folder.exists());
    assert_eq!(form(token, "Twente").0, 303);
    assert!(folder.join("content/nvo/2.md").is_file());
    assert_eq!(served.status("/nvo/2/"), 200);
    write(&folder, "content/nieuw.md", "# Nieuw\n");
    wait_until("the new region is followed", || served.status("/nieuw/") == 200);
}

#[test]
fn the_start_page_says_what_to_do_without_commands() {
    let (temporary, region) = fresh();
    let served = Served::start_with(temporary.path(), &["--start"]);
    let page = served.page("/");
    let token = page.split("name=sleutel value=\"").nth(1).unwrap().split('"').next().unwrap();
    let send = |name: &str, more: &str| {
        let body = format!("sleutel={token}&{more}");
        served.post(name, &[("Content-Type", "application/x-www-form-urlencoded")], &body)
    };
    let at = |name: &str| temporary.path().join(name).display().to_string().replace('/', "%2F");
    fs::write(temporary.path().join("bestand.txt"), "tekst").unwrap();
    fs::create_dir(temporary.path().join("leeg")).unwrap();
    let name = region.file_name().unwrap().to_str().unwrap();
    let begin = |map: &str| format!("regio=Twente&gemeenten=Enschede&map={map}");
    let open = |map: &str| format!("bestaande-map={map}");
    for (act, form, said) in [
        ("kies", open(""), "Er is geen map ingevuld.</b> Vul de map in waarin"),
        ("kies", open(&at("nergens")), "bestaat niet.</b> Kijk of je"),
        ("kies", open(&at("bestand.txt")), "geen map.</b> Vul de map in"),
        ("kies", open(&at("leeg")), "geen regiovisie.</b> Er staat geen"),
        ("kies", open("ergens"), "geen heel pad.</b> Schrijf de map"),
        ("kies", open(&at(&format!("{name}/content"))), "ligt in de map van een visie.</b>"),
        ("begin", begin(&at(&format!("{name}/nieuw"))), "ligt in de map van een visie.</b>"),
        ("begin", begin(&at(name)), "staat al een visie.</b> Er is niets veranderd. Open die"),
        ("begin", begin(&at("bestand.txt")), "is al een bestand.</b> Kies een andere"),
        ("begin", begin(&at("bestand.txt/x")), "</b>"),
        ("begin", begin("").replace("Twente", "JZ99"), "</b> Vul in welke map"),
        ("begin", begin(&at("x")).replace("Twente", "JZ99"), "bestaat niet.</b> Een code is"),
        ("begin", begin(&at("x")).replace("Enschede", "%2C"), "code.</b> Vul minstens"),
        ("begin", begin(&at("x")).replace("Enschede", "JZ14"), "geen gemeente.</b> Vul bij"),
        ("begin", begin(&at("x")).replace("Enschede", "A+GM1"), "gemeente.</b> Een code is GM"),
    ] {
        let (status, answer) = send(act, &form);
        assert_eq!(status, 422, "{form}: {answer}");
        let alert = answer.split("role=alert>").nth(1).unwrap().split("</div>").next().unwrap();
        assert!(alert.contains(said), "{form}: {alert}");
        assert!(!alert.contains("regiovisie serve") && !alert.contains("--"), "{form}: {alert}");
        assert!(!alert.contains("regiovisie init"), "{form}: {alert}");
        assert!(alert.contains(".</p>") || alert.contains(".toml</p>"), "{form}: {alert}");
        assert!(answer.contains("<title>fout: "), "{form}");
    }
    // As a file manager copies it, and the settings for the folder around them.
    let quoted = format!("%22{}%22", at(&format!("{name}/regiovisie.toml")));
    assert_eq!(send("kies", &open(&quoted)).0, 303);
    assert_eq!(served.status("/nvo/2/"), 200);
}

#[test]
fn a_second_preview_of_a_folder_leads_to_the_first() {
    let (_temporary, folder) = fresh();
    let first = Served::start(&folder);
    // One that finds the first ends by itself; one that does not is stopped when it is dropped.
    // A machine that is busy may answer too late, so it is asked more than once.
    let (name, above) = (folder.file_name().unwrap().to_str().unwrap(), folder.parent().unwrap());
    wait_until("a second leads to the first", || {
        let mut command = program();
        command.current_dir(above).args(["serve", name, "--no-open"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let is_led = line.contains("al open op") && line.contains(&first.host);
        if !is_led {
            let _ = child.kill();
            let _ = child.wait();
            return false;
        }
        let start = Instant::now();
        while child.try_wait().unwrap().is_none() && start.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = child.kill();
        let given = child.wait_with_output().unwrap();
        assert_eq!(given.status.code(), Some(0), "{line}");
        let said = String::from_utf8_lossy(&given.stderr).into_owned();
        assert!(said.contains(&format!("regiovisie serve {name} --port 8080")), "{said}");
        true
    });
    // Who asks for something of its own gets it, and hears of the other.
    wait_until("it is said", || {
        let other = Served::start_with(&folder, &["--read-only"]);
        // It is said before the page is answered.
        assert_eq!(other.status("/"), 200);
        other.said().iter().any(|line| line.contains(&first.host))
    });
    let mark = |served: &Served| served.page("/_regiovisie/map");
    let (_other_temporary, elsewhere) = fresh();
    let elsewhere = Served::start(&elsewhere);
    assert_ne!(mark(&first).split("\r\n\r\n").last(), mark(&elsewhere).split("\r\n\r\n").last());
    // One that was killed leaves nothing that stands in the way.
    drop(first);
    let again = Served::start(&folder);
    assert_eq!(again.status("/"), 200);
}

#[test]
fn who_stops_the_preview_gets_an_answer() {
    let (_temporary, folder) = fresh();
    for _ in 0..10 {
        let mut served = Served::start(&folder);
        let token = served.token();
        let (status, answer) = served.post("stop", &[("x-regiovisie-sleutel", &token)], "{}");
        assert_eq!(status, 200, "{answer}");
        assert!(answer.contains("Gestopt."), "{answer}");
        assert_eq!(served.child.wait().unwrap().code(), Some(0));
    }
}

/// The test itself has a thousand open lines, too.
#[cfg(unix)]
fn allow_many_connections() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit });
}

#[cfg(not(unix))]
fn allow_many_connections() {}

#[test]
fn a_thousand_open_pages_hear_and_do_not_stop_the_next() {
    const N_STREAMS: usize = 1_000;
    allow_many_connections();
    let (_temporary, folder) = fresh();
    let served = Served::start(&folder);
    let mut streams = Vec::new();
    for _ in 0..N_STREAMS {
        let Ok(mut stream) = TcpStream::connect(&served.host) else { break };
        let request = format!(
            "GET /_regiovisie/gebeurtenissen?adres=/nvo/2/&merk=x HTTP/1.1\r\nHost: {}\r\n\r\n",
            served.host
        );
        stream.write_all(request.as_bytes()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        streams.push(BufReader::new(stream));
    }
    assert_eq!(streams.len(), N_STREAMS);
    let next = |stream: &mut BufReader<TcpStream>| {
        let mut line = String::new();
        while !line.starts_with("data: ") {
            line.clear();
            assert!(stream.read_line(&mut line).unwrap() > 0, "the line is broken");
        }
        line
    };
    for stream in &mut streams {
        assert!(next(stream).contains("\"pagina\":true"));
    }
    write(&folder, "content/nvo/2.md", "---\nhoofdstuk: nvo-2\n---\n\nVoor duizend lezers.\n");
    for stream in &mut streams {
        assert!(next(stream).contains("\"eigen_us\""));
    }
    assert_eq!(served.status("/nvo/2/"), 200);
    drop(streams);
    assert_eq!(served.status("/"), 200);
}

#[test]
fn a_save_every_ten_milliseconds_is_kept_up_with() {
    let seconds = if n_edits() > 1_000 { 60 } else { 3 };
    let (_temporary, folder) = fresh();
    let served = Served::start(&folder);
    let start = Instant::now();
    let mut n_saves = 0;
    let mut slowest = Duration::ZERO;
    while start.elapsed() < Duration::from_secs(seconds) {
        n_saves += 1;
        write(&folder, "content/nvo/2.md", &format!("# Twee\n\nBewaard nummer {n_saves}.\n"));
        std::thread::sleep(Duration::from_millis(10));
        if n_saves % 20 == 0 {
            let asked = Instant::now();
            assert_eq!(served.status("/nvo/2/"), 200);
            slowest = slowest.max(asked.elapsed());
        }
    }
    let last = format!("Bewaard nummer {n_saves}.");
    wait_until("the last save is shown", || served.page("/nvo/2/").contains(&last));
    println!("{n_saves} saves, slowest answer {slowest:?}");
    assert!(slowest < Duration::from_secs(5), "{slowest:?}");
}

#[test]
fn many_edits_take_no_more_memory_than_a_few() {
    let n_edits = n_edits();
    let (_temporary, folder) = fresh();
    let served = Served::start(&folder);
    let edit = |number: usize| {
        let text = format!("# Twee\n\nBewerking nummer {number} van deze bladzijde.\n");
        write(&folder, "content/nvo/2.md", &text);
        let wanted = format!("Bewerking nummer {number} van");
        wait_until("the edit is shown", || served.page("/nvo/2/").contains(&wanted));
    };
    // A warm-up: caches, threads and the allocator settle.
    (0..100).for_each(edit);
    let Some(before) = served.memory() else { return };
    (100..100 + n_edits).for_each(edit);
    let after = served.memory().unwrap();
    println!("{n_edits} edits: {before} kB before, {after} kB after");
    assert!(after < before + before / 4 + 8 * 1024, "{before} kB before, {after} kB after");
}
