//! Whole sites: what the check says of them.

use regiovisie::assessment::Verdict;
use regiovisie::diagnostic::{Kind, Severity};
use regiovisie::engine::{Cache, Check, check};

use crate::region;

fn site(name: &str) -> Check {
    let folder = match name {
        "" => region::project(),
        name => region::project().join("tests/sites").join(name),
    };
    check(&region::read(&folder), &mut Cache::default())
}

fn ids(check: &Check, verdict: Verdict) -> Vec<&str> {
    let outcomes = check.assessment.norms[0].outcomes.iter();
    outcomes
        .filter(|outcome| outcome.verdict == verdict)
        .map(|outcome| outcome.id.as_str())
        .collect()
}

#[test]
fn the_example_region_is_complete_and_answers_its_tensions() {
    let check = site("");
    // Four tensions with an answer, which are advice; nothing else.
    let codes: Vec<_> = check.diagnostics.iter().map(|found| found.code.0).collect();
    assert_eq!(codes, ["samenhang-beantwoord"; 4], "{:#?}", check.diagnostics);
    let counts = check.assessment.norms[0].counts();
    assert_eq!((counts.requirements, counts.substantiated), (43, 43));
    assert_eq!(check.assessment.norms[0].must_counts().requirements, 27);
}

/// The handbook holds itself against a norm of its own, and its examples are cases.
#[test]
fn the_handbook_treats_what_it_must_and_has_no_findings() {
    let check =
        check(&region::read(&region::project().join("docs/handboek")), &mut Cache::default());
    assert!(check.diagnostics.is_empty(), "{:#?}", check.diagnostics);
    let counts = check.assessment.norms[0].counts();
    assert_eq!((counts.requirements, counts.substantiated), (28, 28));
}

#[test]
fn the_example_region_has_at_least_eight_thousand_words() {
    let check = site("");
    let sentences = check.publication.documents.iter().flat_map(|document| &document.sentences);
    let words: u32 = sentences.map(|sentence| sentence.words).sum();
    assert!(words >= 8_000, "{words} words");
}

/// The vision of 2017 predates the norm. What it treats and what it lacks was written down by
/// reading it, before the program could.
#[test]
fn noord_veluwe_treats_some_of_the_norm_and_misses_opgave_4_and_8() {
    let check = site("noord-veluwe");
    assert_eq!(ids(&check, Verdict::Substantiated), ["nvo-1.f", "nvo-3.a", "nvo-7.c"]);
    let treated = ids(&check, Verdict::Treated);
    for id in ["nvo-2.c", "nvo-2.e", "nvo-5.a", "nvo-6.f", "nvo-7.a"] {
        assert!(treated.contains(&id), "{id} is not among {treated:?}");
    }
    let missing = ids(&check, Verdict::Missing);
    for id in ["nvo-4.a", "nvo-4.b", "nvo-4.c", "nvo-4.d", "nvo-8.a", "nvo-8.b", "nvo-8.f"] {
        assert!(missing.contains(&id), "{id} is not among {missing:?}");
    }
    let faults = check.diagnostics.iter().filter(|found| found.kind == Kind::Fault);
    assert_eq!(faults.count(), 0);
}

#[test]
fn text_from_word_is_read_and_gets_suggestions_that_count_for_nothing() {
    let check = site("uit-word");
    assert!(check.diagnostics.iter().all(|found| found.severity < Severity::Error));
    // Only what the settings say counts; nothing is claimed.
    assert_eq!(ids(&check, Verdict::Treated), ["nvo-1.a"]);
    assert_eq!(ids(&check, Verdict::Missing).len(), 42);
    let drawn = check.diagnostics.iter().filter(|found| found.code.0 == "tabel-niet-begrepen");
    assert_eq!(drawn.count(), 4, "two simple and two multiline tables");
    let tables: usize = check.publication.documents.iter().map(|d| d.tables.len()).sum();
    assert!(tables >= 12, "{tables} grid, HTML and pipe tables");
    let hit = check.suggestions.iter().filter(|place| !place.requirements.is_empty()).count();
    assert!(hit >= 20, "{hit} headings with a suggestion");
}
