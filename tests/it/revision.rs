//! A later revision of a norm never changes what the chosen one says.

use regiovisie::assessment::Verdict;
use regiovisie::engine::{Cache, Check, FileBody, Input, Purpose, build, check};
use regiovisie::norm::Builtin;
use regiovisie::report::{Language, Words};
use regiovisie::source::Source;

use crate::region;

const FIRST: &str = r#"
norm = "proef"
editie = { id = "2020", revisie = 1, titel = "Proef" }
[[wijziging]]
revisie = 1
tekst = "Eerste uitgave."
[[hoofdstuk]]
id = "proef-1"
titel = "Een"
[[eis]]
id = "proef-1.a"
hoofdstuk = "proef-1"
vraag = "Wat doet de regio?"
bewijs = [{ soort = "tekst", woorden = 5 }]
"#;

const SECOND: &str = r#"
norm = "proef"
editie = { id = "2020", revisie = 2, titel = "Proef" }
[[wijziging]]
revisie = 1
tekst = "Eerste uitgave."
[[wijziging]]
revisie = 2
tekst = "Eis a vraagt meer woorden, eis b is nieuw."
[[hoofdstuk]]
id = "proef-1"
titel = "Een"
[[eis]]
id = "proef-1.a"
hoofdstuk = "proef-1"
vraag = "Wat doet de regio?"
bewijs = [{ soort = "tekst", woorden = 500 }]
[[eis]]
id = "proef-1.b"
hoofdstuk = "proef-1"
vraag = "Wat doet de regio niet?"
bewijs = [{ soort = "tekst", woorden = 5 }]
"#;

static BOTH: [Builtin; 2] = [edition(1, FIRST), edition(2, SECOND)];

const fn edition(revision: u32, text: &'static str) -> Builtin {
    Builtin { norm: "proef", edition: "2020", revision, path: "norms/proef.toml", text }
}

fn with(chosen: &str, editions: &'static [Builtin]) -> Check {
    check(&input(chosen, editions), &mut Cache::default())
}

fn input(chosen: &str, editions: &'static [Builtin]) -> Input {
    let mut input = region::empty();
    let settings = format!(
        "[regio]\nnaam = \"V\"\nstatus = \"vastgesteld\"\n[normen]\nproef = \"{chosen}\"\n"
    );
    input.settings = Some(Source::new("regiovisie.toml", &settings));
    input.editions = editions;
    let page = "---\ntitel: A\ndekt: [proef-1.a]\n---\n\nDe regio koopt samen hulp in.\n";
    region::add(&mut input, "content/_index.md", page.as_bytes());
    input
}

fn verdicts(check: &Check) -> Vec<(&str, Verdict)> {
    let outcomes = check.assessment.norms[0].outcomes.iter();
    outcomes.map(|outcome| (outcome.id.as_str(), outcome.verdict)).collect()
}

#[test]
fn a_later_revision_stands_apart_as_advice() {
    let alone = with("2020", &BOTH[..1]);
    let pinned = with("2020", &BOTH);
    assert_eq!(verdicts(&alone), [("proef-1.a", Verdict::Substantiated)]);
    assert_eq!(verdicts(&pinned), verdicts(&alone));
    assert!(alone.assessment.norms[0].later.is_none());
    let later = pinned.assessment.norms[0].later.as_ref().unwrap();
    assert_eq!(later.norm.edition.revision, 2);
    let changes: Vec<u32> = later.changes.iter().map(|change| change.revision).collect();
    assert_eq!(changes, [2]);
    let more: Vec<_> = later.more.iter().map(|more| (more.now, more.then)).collect();
    assert_eq!(more, [(Some(Verdict::Substantiated), Verdict::Treated), (None, Verdict::Missing)]);
    let new: Vec<_> =
        pinned.diagnostics.iter().filter(|f| !alone.diagnostics.contains(f)).collect();
    let words = Words::new(Language::Dutch);
    let said: Vec<String> = new.iter().map(|found| words.of(&found.message)).collect();
    assert_eq!(said, ["er is een revisie 2 van `proef`, die bij 2 eisen meer vraagt"]);
    assert_eq!(new[0].code.0, "latere-revisie");
    assert_eq!(new[0].severity, regiovisie::diagnostic::Severity::Advice);
}

#[test]
fn the_checklist_shows_it_apart() {
    let input = input("2020", &BOTH);
    let built = build(&input, &mut Cache::default(), Purpose::Publish);
    let idx = built.files.iter().position(|file| file.path == "proef-checklist/index.html");
    let FileBody::Bytes(bytes) = built.render(idx.unwrap()).body else { panic!("a copy") };
    let html = String::from_utf8(bytes).unwrap();
    let (_, apart) = html.split_once("id=rv-later").unwrap();
    let (apart, _) = apart.split_once("</section>").unwrap();
    for words in [
        "Er is een editie 2020, revisie 2",
        "Eis a vraagt meer woorden, eis b is nieuw.",
        "proef-1.a: Wat doet de regio? Nu onderbouwd, met deze revisie behandeld.",
        "proef-1.b: Wat doet de regio niet? Deze eis is nieuw.",
    ] {
        assert!(apart.contains(words), "{words}\n{apart}");
    }
}

#[test]
fn the_second_revision_is_chosen_by_its_number() {
    let chosen = with("2020.2", &BOTH);
    assert_eq!(
        verdicts(&chosen),
        [("proef-1.a", Verdict::Treated), ("proef-1.b", Verdict::Missing)]
    );
    assert!(chosen.assessment.norms[0].later.is_none());
}
