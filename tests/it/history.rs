//! Status, versions, news and the past of texts: in memory, and in repositories that git makes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use regiovisie::edge::disk::Folder;
use regiovisie::engine::{Cache, FileBody, Input, Purpose, build};
use tempfile::TempDir;

use crate::program::{Given, TODAY, call, expect};
use crate::region;

const SETTINGS: &str = "[regio]\nnaam = \"Proef\"\nstatus = \"concept\"\nversie = \"1.0\"\n\
    [site]\nadres = \"https://www.example.nl/visie/\"\n";

/// The text of a file of the site of these files; empty when it is not made.
fn made(files: &[(&str, &str)], path: &str) -> String {
    let mut input: Input = region::empty();
    for (path, text) in files {
        region::add(&mut input, path, text.as_bytes());
    }
    made_of(&input, path)
}

fn made_of(input: &Input, path: &str) -> String {
    let built = build(input, &mut Cache::default(), Purpose::Publish);
    let Some(idx) = built.files.iter().position(|file| file.path == path) else {
        return String::new();
    };
    let FileBody::Bytes(bytes) = built.render(idx).body else { return String::new() };
    String::from_utf8(bytes).unwrap()
}

/// A page without its tags, words one space apart.
fn words(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for ch in html.chars() {
        match ch {
            '<' => is_tag = true,
            '>' => is_tag = false,
            _ if !is_tag => text.push(ch),
            _ => {}
        }
        if ch == '>' {
            text.push(' ');
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn with_status(status: &str, more: &str) -> String {
    let settings =
        SETTINGS.replace("status = \"concept\"", &format!("status = \"{status}\"{more}"));
    let window = "[inspraak]\nvan = 2026-11-10\ntot = 2026-12-15\nuitleg = \"Schrijf ons een brief.\"\n\
        adres = \"https://www.example.nl/reageer\"\n";
    let text = format!("{settings}{window}");
    made(&[("regiovisie.toml", &text), ("content/_index.md", "# Visie\n\nTekst.\n")], "index.html")
}

#[test]
fn every_page_says_what_the_status_means() {
    let page = words(&with_status("inspraak", ""));
    for part in [
        "Status: inspraak reageren kan tot en met 15 december 2026",
        "U kunt reageren van 10 november 2026 tot en met 15 december 2026. Op 22 november 2026 is dat nog 23 dagen.",
        "Schrijf ons een brief.",
        "Geef uw reactie",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    let page = words(&with_status("concept", ""));
    assert!(page.contains("Een concept is een voorstel."), "{page}");
    assert!(!page.contains("reageren van"), "the window is open, but nobody asked: {page}");
    let more = "\nvervallen_op = 2026-10-01\nvervangen_door = \"https://www.example.nl/nieuw?a=1\"";
    let page = with_status("vervallen", more);
    assert!(page.contains("https://www.example.nl/nieuw?a=1"), "{page}");
    let page = words(&page);
    for part in
        ["Deze visie geldt niet meer. Naar de nieuwe visie", "Zij is vervallen op 1 oktober 2026."]
    {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(words(&with_status("vastgesteld", "")).contains("De tekst is vastgesteld."));
}

#[test]
fn before_and_after_the_days_for_reactions_the_page_says_so() {
    let on = |day: &str| {
        let mut input = region::empty();
        let settings = SETTINGS.replace("concept", "inspraak");
        let settings = format!("{settings}[inspraak]\nvan = 2026-11-10\ntot = 2026-12-15\n");
        region::add(&mut input, "regiovisie.toml", settings.as_bytes());
        region::add(&mut input, "content/_index.md", b"# Visie\n\nTekst.\n");
        input.today = day.parse().unwrap();
        words(&made_of(&input, "index.html"))
    };
    let before = on("2026-11-09");
    assert!(before.contains("reageren kan vanaf 10 november 2026"), "{before}");
    assert!(on("2026-12-14").contains("is dat nog 1 dag."));
    assert!(on("2026-12-15").contains("15 december 2026 is de laatste dag."));
    let after = on("2026-12-16");
    assert!(after.contains("Dat kan nu niet meer."), "{after}");
}

const NEWS: [(&str, &str); 6] = [
    ("content/_index.md", "# Visie\n\nTekst.\n"),
    ("content/nieuws/_index.md", "# Nieuws\n\nBerichten.\n"),
    ("content/nieuws/oud.md", "---\ntitel: Oud\ndatum: 2026-01-02\n---\n\nEerste bericht.\n"),
    (
        "content/nieuws/nieuw.md",
        "---\ntitel: \"Meer & <beter>\"\ndatum: 2026-03-04\nsamenvatting: Het ]]> einde.\n---\n\nTekst.\n",
    ),
    ("content/nieuws/zonder.md", "# Zonder dag\n\nTekst.\n"),
    (
        "content/nieuws/geheim.md",
        "---\ntitel: Geheim\ndatum: 2026-05-06\npubliceren: nee\n---\n\nTekst.\n",
    ),
];

#[test]
fn news_has_a_feed_and_pages_name_it() {
    let mut files = NEWS.to_vec();
    files.push(("regiovisie.toml", SETTINGS));
    let feed = made(&files, "nieuws/feed.xml");
    assert_eq!(
        feed,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl\">\n\
         <title>Nieuws – Regiovisie Jeugdhulp Proef</title>\n\
         <id>https://www.example.nl/visie/nieuws/</id>\n\
         <updated>2026-03-04T00:00:00Z</updated>\n\
         <author><name>Proef</name>\n</author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"https://www.example.nl/visie/nieuws/feed.xml\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"https://www.example.nl/visie/nieuws/\"/>\n\
         <entry>\n<title>Meer &amp; &lt;beter&gt;</title>\n\
         <id>https://www.example.nl/visie/nieuws/nieuw/</id>\n\
         <published>2026-03-04T00:00:00Z</published>\n<updated>2026-03-04T00:00:00Z</updated>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"https://www.example.nl/visie/nieuws/nieuw/\"/>\n\
         <summary>Het ]]&gt; einde.</summary>\n</entry>\n\
         <entry>\n<title>Oud</title>\n\
         <id>https://www.example.nl/visie/nieuws/oud/</id>\n\
         <published>2026-01-02T00:00:00Z</published>\n<updated>2026-01-02T00:00:00Z</updated>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"https://www.example.nl/visie/nieuws/oud/\"/>\n\
         <summary>Eerste bericht.</summary>\n</entry>\n</feed>\n"
    );
    let home = made(&files, "index.html");
    assert!(home.contains("application/atom+xml"), "{home}");
    assert!(made(&files, "nieuws/index.html").contains("/visie/nieuws/feed.xml"));
    // Without a base address nobody could follow it.
    assert_eq!(made(&NEWS, "nieuws/feed.xml"), "");
    assert!(!made(&NEWS, "index.html").contains("atom+xml"));
}

#[test]
fn the_log_of_versions_has_a_feed() {
    let log = "# Wat is er gewijzigd\n\n## Versie 1.0, 1 maart 2026\n\nA.\n\n## Versie 0.9\n\nB.\n";
    let files = [
        ("regiovisie.toml", SETTINGS),
        ("content/_index.md", "# Visie\n\nTekst.\n"),
        ("content/wijzigingen.md", log),
    ];
    let feed = made(&files, "wijzigingen/feed.xml");
    assert!(feed.contains("wijzigingen/#versie-1-0-1-maart-2026</id>"), "{feed}");
    assert_eq!(feed.matches("<entry>").count(), 1, "a version without a day is left out: {feed}");
    let home = made(&files, "index.html");
    assert!(home.contains(">Wat is er gewijzigd</a>"), "{home}");
}

/// A region in a repository of its own.
struct Repository {
    folder: PathBuf,
    _temporary: TempDir,
}

impl Repository {
    fn new(settings: &str) -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let folder = temporary.path().join("regio");
        fs::create_dir_all(folder.join("content")).unwrap();
        let repository = Self { folder, _temporary: temporary };
        repository.git(&["init", "-q", "-b", "main"], "2026-01-01");
        repository.write("regiovisie.toml", settings);
        repository.write(".gitignore", "public\n");
        repository
    }

    fn git(&self, args: &[&str], day: &str) {
        git(&self.folder, args, day);
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn commit(&self, day: &str) {
        self.git(&["add", "-A"], day);
        self.git(&["commit", "-q", "-m", day], day);
    }

    fn build(&self) -> Given {
        expect(0, &self.folder, &["build", TODAY[0], TODAY[1]])
    }

    fn page(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join("public").join(path)).unwrap_or_default()
    }
}

fn git(folder: &Path, args: &[&str], day: &str) {
    let moment = format!("{day}T23:30:00+01:00");
    let done = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=Proef", "-c", "user.email=proef@example.nl"])
        .args(["-c", "commit.gpgsign=false", "-c", "protocol.file.allow=always"])
        .args(args)
        .envs([("GIT_AUTHOR_DATE", &moment), ("GIT_COMMITTER_DATE", &moment)])
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .stdin(Stdio::null())
        .output()
        .expect("git is needed for this test");
    assert!(done.status.success(), "git {args:?}: {done:?}");
}

fn page_of(title: &str, body: &str) -> String {
    format!("---\ntitel: {title}\ndatum: 2025-01-01\n---\n\n{body}\n")
}

#[test]
fn a_page_tells_the_day_of_its_last_change_from_git() {
    let region = Repository::new(SETTINGS);
    region.write("content/_index.md", &page_of("Visie", "Tekst."));
    region.write("content/geld.md", &page_of("Geld", "Dit kost geld, en dat weten wij."));
    region.write("content/oud.md", &page_of("Oud", "Dit blijft staan, maar elders."));
    region.commit("2026-01-10");
    region.write("content/geld.md", &page_of("Geld", "Dit kost meer geld, en dat weten wij."));
    region.commit("2026-02-20");
    fs::rename(region.folder.join("content/oud.md"), region.folder.join("content/nieuw.md"))
        .unwrap();
    region.commit("2026-03-05");
    region.build();
    assert!(region.page("geld/index.html").contains("Laatst gewijzigd op 20 februari 2026"));
    assert!(region.page("nieuw/index.html").contains("Laatst gewijzigd op 10 januari 2026"));
    let sitemap = region.page("sitemap.xml");
    assert!(sitemap.contains("/geld/</loc><lastmod>2026-02-20</lastmod>"), "{sitemap}");
    // One commit gives one website, whatever the time zone.
    let first = region.page("geld/index.html");
    let again = crate::program::program()
        .current_dir(&region.folder)
        .args(["build", TODAY[0], TODAY[1]])
        .env("TZ", "Pacific/Auckland")
        .output()
        .unwrap();
    assert!(again.status.success());
    assert_eq!(region.page("geld/index.html"), first);
    // What is not committed has no day yet.
    region.write("content/geld.md", &page_of("Geld", "Dit kost nog meer."));
    region.build();
    assert!(region.page("geld/index.html").contains("Laatst gewijzigd op 1 januari 2025"));
    // The settings may ask for something else.
    region.write(
        "regiovisie.toml",
        &SETTINGS.replace("[site]", "[site]\nwijzigingsdatum = \"kopblok\""),
    );
    region.build();
    assert!(region.page("nieuw/index.html").contains("Laatst gewijzigd op 1 januari 2025"));
}

#[test]
fn a_folder_inside_another_project_has_no_history_unless_it_asks() {
    let region = Repository::new("");
    region.write("deel/regiovisie.toml", SETTINGS);
    region.write("deel/content/_index.md", &page_of("Visie", "Tekst."));
    region.write("deel/content/geld.md", &page_of("Geld", "Tekst."));
    region.commit("2026-01-10");
    let folder = region.folder.join("deel");
    let built = || expect(0, &folder, &["build", TODAY[0], TODAY[1]]);
    let page = || fs::read_to_string(folder.join("public/geld/index.html")).unwrap();
    built();
    assert!(page().contains("Laatst gewijzigd op 1 januari 2025"));
    region.write(
        "deel/regiovisie.toml",
        &SETTINGS.replace("[site]", "[site]\nwijzigingsdatum = \"git\""),
    );
    built();
    assert!(page().contains("Laatst gewijzigd op 10 januari 2026"));
}

#[test]
fn a_history_that_is_cut_off_is_said_and_tells_no_false_days() {
    let region = Repository::new(SETTINGS);
    region.write("content/_index.md", &page_of("Visie", "Tekst."));
    region.write("content/geld.md", &page_of("Geld", "Tekst."));
    region.commit("2026-01-10");
    region.write("content/geld.md", &page_of("Geld", "Andere tekst."));
    region.commit("2026-02-10");
    let clone = region.folder.parent().unwrap().join("kopie");
    let from = format!("file://{}", region.folder.display());
    git(
        &region.folder,
        &["clone", "-q", "--depth", "1", &from, clone.to_str().unwrap()],
        "2026-03-01",
    );
    let given = call(&clone, &["check", "--format", "plain", TODAY[0], TODAY[1]]);
    assert!(given.out.contains("git-ondiep"), "{given:?}");
    expect(0, &clone, &["build", TODAY[0], TODAY[1]]);
    let page = fs::read_to_string(clone.join("public/geld/index.html")).unwrap();
    assert!(page.contains("Laatst gewijzigd op 1 januari 2025"), "{page}");
    let whole = call(&region.folder, &["check", "--format", "plain", TODAY[0], TODAY[1]]);
    assert!(!whole.out.contains("git-ondiep"), "{whole:?}");
}

/// Three versions: what is read of pages that stay, move, come and go, and of those kept back.
fn versions() -> Repository {
    let region = Repository::new(SETTINGS);
    let hold = |text: &str| format!("---\ntitel: Apart\npubliceren: nee\n---\n\n{text}\n");
    region.write("content/_index.md", &page_of("Visie", "Tekst."));
    region.write(
        "content/hulp.md",
        &page_of(
            "Hulp",
            "## Wachten {#wachten}\n\nU wacht hoogstens acht weken op hulp in uw gemeente.",
        ),
    );
    region.write(
        "content/plan.md",
        &page_of("Plan", "Dit plan blijft hetzelfde, ook als het verhuist."),
    );
    region.write("content/oud.md", &page_of("Oude pagina", "Deze gaat weg."));
    region.write("content/toen.md", &hold("Toen was dit woord sleutelbloem."));
    region.write("content/nu.md", &page_of("Nu weg", "Nu is dit woord vergeetmijniet."));
    region.commit("2026-01-10");
    region.git(&["tag", "v1.0"], "2026-01-11");
    region.write(
        "content/hulp.md",
        &page_of(
            "Hulp",
            "## Wachten {#wachten}\n\nU wacht hoogstens zes weken op hulp in uw gemeente.",
        ),
    );
    fs::create_dir_all(region.folder.join("content/planning")).unwrap();
    region.git(&["mv", "content/plan.md", "content/planning/plan.md"], "2026-02-10");
    fs::remove_file(region.folder.join("content/oud.md")).unwrap();
    region.write("content/vers.md", &page_of("Verse pagina", "Dit is er bij."));
    region.write("content/toen.md", &page_of("Apart", "Toen was dit woord madelief."));
    region.write("content/nu.md", &page_of("Nu weg", "Nu is dit woord korenbloem."));
    region.commit("2026-02-10");
    region.git(&["tag", "-a", "-m", "versie", "versie-1.1"], "2026-02-11");
    region.git(&["tag", "probeersel"], "2026-02-11");
    region.write("content/nu.md", &hold("Nu is dit woord klaproos."));
    region.write("content/_index.md", &page_of("Visie", "Andere tekst."));
    region.commit("2026-03-10");
    region
}

#[test]
fn per_version_a_page_shows_which_words_went_and_came() {
    let region = versions();
    region.build();
    let page = region.page("wijzigingen/1-1/index.html");
    let text = words(&page);
    for part in [
        "Dit is anders in versie 1.1 van 11 februari 2026, vergeleken met versie 1.0.",
        "U wacht hoogstens verwijderd: acht (einde) toegevoegd: zes (einde) weken op hulp in uw gemeente.",
        "Verse pagina",
        "Oude pagina",
        "Deze pagina staat nu op een andere plek.",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(page.contains("/visie/hulp/#wachten"), "{page}");
    assert!(page.contains("<ins class=rv-bij>") && page.contains("<del class=rv-af>"), "{page}");
    let last = words(&region.page("wijzigingen/na-1-1/index.html"));
    assert!(last.contains("toegevoegd: Andere tekst."), "{last}");
    assert!(last.contains("De laatste wijziging is van 10 maart 2026."), "{last}");
    let overview = region.page("wijzigingen/index.html");
    assert!(overview.contains("Wijzigingen in versie 1.1"), "{overview}");
    assert!(region.page("wijzigingen/1-0/index.html").is_empty(), "nothing stands before it");
}

#[test]
fn a_text_leads_to_what_a_version_changed_as_long_as_that_is_shown() {
    let region = versions();
    let text = "[Versie 1.1](/wijzigingen/1-1/) en [daarna](/wijzigingen/na-1-1/).";
    region.write("content/vers.md", &page_of("Verse pagina", text));
    region.build();
    let page = region.page("vers/index.html");
    for address in ["1-1", "na-1-1"] {
        assert!(page.contains(&format!("href=/visie/wijzigingen/{address}/")), "{page}");
    }
    let settings = SETTINGS.replace("[site]", "[site]\nverschillen = false");
    region.write("regiovisie.toml", &settings);
    let given = call(&region.folder, &["check", TODAY[0], TODAY[1]]);
    assert!(given.out.contains("`/wijzigingen/1-1/` gaat nergens heen"), "{given:?}");
    // No version comes before the first.
    region.write("regiovisie.toml", SETTINGS);
    region.write("content/vers.md", &page_of("Verse pagina", "[Eerst](/wijzigingen/1-0/)."));
    let given = call(&region.folder, &["check", TODAY[0], TODAY[1]]);
    assert!(given.out.contains("`/wijzigingen/1-0/` gaat nergens heen"), "{given:?}");
}

#[test]
fn a_page_that_is_kept_back_then_or_now_is_in_no_version() {
    let region = versions();
    region.build();
    let mut n_files = 0;
    for file in region::files(&region.folder.join("public"), "html") {
        n_files += 1;
        let text = fs::read_to_string(&file).unwrap();
        for word in ["sleutelbloem", "vergeetmijniet", "korenbloem", "klaproos", "Nu weg"] {
            assert!(!text.contains(word), "{word} in {}", file.display());
        }
        // It is published today, but not under what it was.
        let is_version = file.parent().unwrap().ends_with("wijzigingen/1-1");
        assert!(!is_version || !text.contains("madelief"), "{}", file.display());
    }
    assert!(n_files > 5);
}

#[test]
fn differences_can_be_switched_off_and_a_written_log_goes_before_the_list() {
    let region = versions();
    region.write(
        "content/wijzigingen.md",
        "# Logboek\n\n## Versie 1.0, 1 maart 2026\n\nEigen woorden.\n",
    );
    region.build();
    let page = region.page("wijzigingen/index.html");
    assert!(
        page.contains("Eigen woorden.") && page.contains("Wijzigingen in versie 1.1"),
        "{page}"
    );
    region.write("regiovisie.toml", &SETTINGS.replace("[site]", "[site]\nverschillen = false"));
    region.build();
    assert!(region.page("wijzigingen/1-1/index.html").is_empty());
    assert!(!region.page("wijzigingen/index.html").contains("Wijzigingen in versie 1.1"));
}

#[test]
fn a_folder_that_is_held_open_sees_a_new_commit() {
    let region = Repository::new(SETTINGS);
    region.write("content/_index.md", &page_of("Visie", "Tekst."));
    region.commit("2026-01-10");
    let mut folder = Folder::open(&region.folder, region::today()).unwrap();
    let day =
        |folder: &Folder| folder.input.history.days.values().next().map(|it| it.0.to_string());
    assert_eq!(day(&folder).as_deref(), Some("2026-01-10"));
    assert_eq!(folder.refresh_all(&BTreeSet::new()).unwrap(), None, "nothing is other");
    region.write("content/_index.md", &page_of("Visie", "Andere tekst."));
    folder.refresh_all(&BTreeSet::new()).unwrap();
    let (path, source) = folder.input.content.iter().next().unwrap();
    assert_eq!(folder.input.history.day_of(path, source.digest), None, "not committed yet");
    region.commit("2026-02-20");
    assert_eq!(folder.refresh_all(&BTreeSet::new()).unwrap(), Some(vec![]));
    assert_eq!(day(&folder).as_deref(), Some("2026-02-20"));
}

/// A folder from elsewhere may bring settings along that name programs.
#[cfg(unix)]
#[test]
fn nothing_that_the_repository_names_is_started() {
    let repository = Repository::new("[site]\nwijzigingsdatum = \"git\"\n");
    repository.write("content/_index.md", &page_of("Thuis", "Een."));
    repository.commit("2026-01-02");
    repository.write(".gitattributes", "*.md filter=kwaad\n");
    let run = "sh -c 'touch gestart; cat'";
    for name in ["clean", "process", "smudge"] {
        repository.git(&["config", &format!("filter.kwaad.{name}"), run], "2026-01-02");
    }
    repository.git(&["config", "filter.kwaad.required", "true"], "2026-01-02");
    repository.git(&["config", "core.fsmonitor", "touch gestart"], "2026-01-02");
    repository.write("content/_index.md", &page_of("Thuis", "Twee."));
    repository.build();
    assert!(!repository.folder.join("gestart").exists());
}

#[test]
fn a_damaged_repository_is_no_fault() {
    let region = Repository::new(SETTINGS);
    region.write("content/_index.md", &page_of("Visie", "Tekst."));
    fs::write(region.folder.join(".git/HEAD"), "kapot").unwrap();
    region.build();
    assert!(region.page("index.html").contains("Tekst."));
}
