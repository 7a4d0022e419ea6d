//! Regions that really chose: what the rules say of strategies that were written without them.
//!
//! Each site holds what its source says and nothing else. What must come out was written down by
//! people who read the source, before the rules were; the rest stands in `verwacht.txt` of the
//! site: all that is not in order, and every other finding but those on completeness.
//! `BLESS=1 cargo test` rewrites that file; read the difference.

use std::fmt::Write;
use std::fs;

use regiovisie::assessment::Verdict;
use regiovisie::coherence::{RuleOutcome, RuleState};
use regiovisie::data::DUTCH_MARKS;
use regiovisie::diagnostic::{Kind, Severity};
use regiovisie::engine::{Cache, Check, FileBody, Input, Purpose, build, check};
use regiovisie::report::{Language, Words};
use regiovisie::source::{LineIndex, SitePath, parse_date};

use crate::region;

/// What people said of a strategy.
struct Reading {
    site: &'static str,
    /// The day on which the strategy stood like this.
    day: &'static str,
    /// Rules that find a tension, with how grave it is.
    tense: &'static [&'static str],
    /// Rules that find none: the choices go together, are caught, or are not told.
    calm: &'static [&'static str],
}

const READINGS: &[Reading] = &[
    Reading {
        site: "referentie-amsterdam-zaanstreek",
        day: "2018-06-01",
        tense: &["coh-13 waarschuwing", "coh-19 waarschuwing", "coh-20 waarschuwing"],
        calm: &["coh-43"],
    },
    Reading {
        site: "referentie-rijnmond",
        day: "2018-06-01",
        // The wijkteam says how heavy the help is, but not which: too little to lift coh-19.
        tense: &["coh-19 waarschuwing", "coh-43 waarschuwing"],
        calm: &["coh-20"],
    },
    Reading {
        site: "referentie-west-brabant-west",
        day: "2018-06-01",
        // The expert team decides on the result, not on the amount: coh-03 stays.
        tense: &["coh-03 waarschuwing", "coh-06 advies", "coh-43 waarschuwing"],
        calm: &["coh-04", "coh-05"],
    },
    Reading {
        site: "referentie-alphen-kaag-en-braassem",
        day: "2018-06-01",
        tense: &["coh-11 waarschuwing", "coh-27 fout"],
        calm: &["coh-01", "coh-13"],
    },
    Reading {
        site: "referentie-zeeland",
        day: "2018-06-01",
        tense: &["coh-03 waarschuwing", "coh-04 fout", "coh-05 waarschuwing", "coh-06 advies"],
        // Keeping costs down is not among the goals that the source gives: it gives none.
        calm: &["coh-22"],
    },
    Reading {
        site: "zuid-holland-zuid",
        day: "2021-05-11",
        tense: &["coh-16 waarschuwing"],
        calm: &["coh-17"],
    },
    Reading {
        site: "leergang-voorbeeld",
        day: "2018-06-01",
        tense: &["coh-22 waarschuwing"],
        calm: &["coh-07", "coh-10", "coh-28", "coh-29"],
    },
    Reading {
        site: "twente-in-aanbouw",
        day: "2020-12-01",
        tense: &["coh-36 fout"],
        calm: &["coh-01", "coh-04"],
    },
];

fn input(reading: &Reading) -> Input {
    let folder = region::project().join("tests/sites").join(reading.site);
    let mut input = region::read(&folder);
    input.today = parse_date(reading.day).unwrap();
    input
}

fn reading(site: &str) -> &'static Reading {
    READINGS.iter().find(|reading| reading.site == site).unwrap()
}

fn checked(site: &str) -> Check {
    check(&input(reading(site)), &mut Cache::default())
}

fn grade(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "fout",
        Severity::Warning => "waarschuwing",
        Severity::Advice => "advies",
    }
}

/// What a rule says; nothing when the choices go together.
fn said(outcome: &RuleOutcome) -> Option<String> {
    Some(match &outcome.state {
        RuleState::Fine => return None,
        RuleState::Lifted => "opgevangen".to_owned(),
        RuleState::Broken => "kapot".to_owned(),
        RuleState::Unknown(missing) => {
            let mut fields: Vec<&str> = vec![];
            for field in missing.iter().map(|one| one.field.as_str()) {
                // The same field of three records is said once.
                if !fields.contains(&field) {
                    fields.push(field);
                }
            }
            format!("niet te beoordelen, vul {} in", fields.join(", "))
        }
        RuleState::Tension(_) if outcome.is_answered() => "beantwoord".to_owned(),
        RuleState::Tension(severity) => format!("spanning ({})", grade(*severity)),
    })
}

fn rule(outcome: &RuleOutcome) -> &str {
    outcome.rule().map_or("", |rule| rule.id.value.as_str())
}

/// Every rule that is not in order, with the records that it says the same of.
fn tensions(check: &Check) -> String {
    let mut lines: Vec<(String, Vec<&str>)> = vec![];
    for outcome in &check.coherence.rules {
        let Some(said) = said(outcome) else { continue };
        let head = format!("{} {said}", rule(outcome));
        let name = if outcome.name.is_empty() { "regio" } else { &outcome.name };
        match lines.iter_mut().find(|(known, _)| *known == head) {
            Some((_, names)) => names.push(name),
            None => lines.push((head, vec![name])),
        }
    }
    lines.iter().map(|(head, names)| format!("{head}: {}\n", names.join("; "))).collect()
}

/// What else is found: neither about completeness nor from a rule.
fn others(check: &Check) -> String {
    let words = Words::new(Language::Dutch);
    let mut out = String::new();
    for found in check.diagnostics.iter().filter(|found| found.kind == Kind::Fault) {
        let span = found.location.span();
        let text = check.sources.get(&span.path).map_or("", |source| &source.text);
        let line = LineIndex::new(text).position(text, span.start).line;
        let (code, grade) = (found.code.0, grade(found.severity));
        let message = words.of(&found.message);
        writeln!(out, "{code} ({grade}) {}:{line}: {message}", span.path).unwrap();
    }
    out
}

#[test]
fn strategies_of_real_regions_give_the_tensions_that_people_saw() {
    let mut wrong = String::new();
    for Reading { site, tense, calm, .. } in READINGS {
        let check = checked(site);
        let found: Vec<String> = check
            .coherence
            .rules
            .iter()
            .filter_map(|outcome| match &outcome.state {
                RuleState::Tension(severity) => {
                    Some(format!("{} {}", rule(outcome), grade(*severity)))
                }
                _ => None,
            })
            .collect();
        for expected in tense.iter().filter(|expected| !found.iter().any(|one| one == *expected)) {
            writeln!(wrong, "{site}: {expected} is not found").unwrap();
        }
        for id in *calm {
            let known = check.coherence.rules.iter().any(|outcome| rule(outcome) == *id);
            assert!(known, "{id} is no rule");
            if found.iter().any(|one| one.split(' ').next() == Some(*id)) {
                writeln!(wrong, "{site}: {id} finds a tension").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// What people said would change the outcome: site, text, other text, rule, what it then says.
const TURNS: &[(&str, &str, &str, &str, Option<&str>)] = &[
    (
        "referentie-amsterdam-zaanstreek",
        "maximum_jaren: 4",
        "maximum_jaren: 3",
        "coh-13",
        Some("spanning (fout)"),
    ),
    (
        "referentie-amsterdam-zaanstreek",
        "eigen_aandeel: 70 %",
        "eigen_aandeel: 69 %",
        "coh-43",
        Some("spanning (waarschuwing)"),
    ),
    (
        "referentie-rijnmond",
        "toegang_organisator: lokaal-team",
        "toegang_organisator: lokaal-team\n    toegang_beslist: ja",
        "coh-19",
        Some("opgevangen"),
    ),
    (
        "referentie-rijnmond",
        "volumemaatregelen: [plafond]",
        "resultaatdeel: 10 %",
        "coh-20",
        Some("spanning (waarschuwing)"),
    ),
    (
        "referentie-west-brabant-west",
        "procedure: open-house",
        "procedure: open-house\n    volumemaatregelen: [toegang]",
        "coh-03",
        None,
    ),
    (
        "referentie-alphen-kaag-en-braassem",
        "prijs_per: budget",
        "gedeeld_doel: Zo thuis mogelijk, voor elk kind\n    inzicht: [vraag, aanbod, factoren]",
        "coh-27",
        None,
    ),
    (
        "referentie-zeeland",
        "\nsegmenten:",
        "\ndoelen:\n  - { naam: Betaalbaar, themas: [kostenbeheersing] }\nsegmenten:",
        "coh-22",
        Some("spanning (waarschuwing)"),
    ),
    (
        "zuid-holland-zuid",
        "ondertekening: 2021-09-30",
        "ondertekening: 2021-10-02",
        "coh-17",
        Some("spanning (waarschuwing)"),
    ),
    (
        "zuid-holland-zuid",
        "voorbereiding: 2020-05-11",
        "voorbereiding: 2021-01-02",
        "coh-16",
        Some("spanning (fout)"),
    ),
];

/// What people said would change the outcome, and does: one fact more, or another one.
#[test]
fn one_other_fact_turns_the_outcome() {
    for (site, from, to, id, expected) in TURNS.iter().copied() {
        let mut input = input(reading(site));
        let home = SitePath::new("content/_index.md");
        let text = input.content.get(&home).unwrap().text.to_string();
        assert!(text.contains(from), "{site}: {from}");
        region::add(&mut input, "content/_index.md", text.replace(from, to).as_bytes());
        let check = check(&input, &mut Cache::default());
        let of_rule = check.coherence.rules.iter().filter(|outcome| rule(outcome) == id);
        let all: Vec<Option<String>> = of_rule.map(said).collect();
        assert!(!all.is_empty(), "{id}");
        for found in all {
            assert_eq!(found.as_deref(), expected, "{site} {id} after {to}");
        }
    }
}

#[test]
fn all_else_that_is_found_stands_beside_the_site() {
    let mut failures = String::new();
    for Reading { site, .. } in READINGS {
        let check = checked(site);
        let actual = format!("{}{}", tensions(&check), others(&check));
        let path = region::project().join("tests/sites").join(site).join("verwacht.txt");
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if actual == expected {
            continue;
        }
        if std::env::var_os("BLESS").is_some() {
            fs::write(&path, &actual).unwrap();
        } else {
            write!(failures, "== {site}\n-- expected\n{expected}-- actual\n{actual}").unwrap();
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn every_page_about_a_real_region_says_that_it_is_test_data() {
    for Reading { site, .. } in READINGS {
        let content = region::project().join("tests/sites").join(site).join("content");
        for path in region::files(&content, "md") {
            let text = fs::read_to_string(&path).unwrap();
            // In the summary, which every page and every list of pages shows.
            let summary = text.lines().find(|line| line.starts_with("samenvatting: "));
            let said = summary.unwrap_or_default();
            let is_said = said.contains("Testgegevens, stand ") && said.contains(", niet actueel.");
            assert!(is_said, "{}", path.display());
        }
    }
}

/// The source gives 40 % in a heading and 42 % in the figure below it.
#[test]
fn a_figure_that_contradicts_its_own_data_is_found() {
    let check = checked("leergang-voorbeeld");
    let shown = |mark: &str| check.coherence.value(mark).unwrap().written(DUTCH_MARKS).unwrap();
    assert_eq!(shown("aanbieders.top3"), "42\u{a0}%");
    assert_eq!(shown("aanbieders.top10"), "67\u{a0}%");
    let wrong = check.diagnostics.iter().filter(|found| found.code.0 == "waarde-wijkt-af");
    assert_eq!(wrong.count(), 1);
}

#[test]
fn a_vision_under_construction_says_so_and_counts_nothing_as_done() {
    let reading = reading("twente-in-aanbouw");
    let built = build(&input(reading), &mut Cache::default(), Purpose::Publish);
    let page = |path: &str| {
        let idx = built.files.iter().position(|file| file.path == path).unwrap();
        let FileBody::Bytes(bytes) = built.render(idx).body else { panic!("{path} is a copy") };
        String::from_utf8(bytes).unwrap()
    };
    let home = page("index.html");
    assert!(home.contains("concept"), "the status");
    assert!(home.contains("Er is nog niets vastgesteld"));
    assert!(page("nvo/6/index.html").contains("in voorbereiding"), "a page with guidance only");
    assert!(page("meedoen/index.html").contains("https://twente.example.nl/vragenlijst"));
    let records = |kind: &str| built.check.publication.facts.records.get(kind).map_or(0, Vec::len);
    assert_eq!((records("reactie"), records("besluit")), (2, 0));
    let done = built.check.assessment.norms.iter().flat_map(|norm| &norm.outcomes);
    assert_eq!(done.filter(|outcome| outcome.verdict == Verdict::Substantiated).count(), 0);
}
