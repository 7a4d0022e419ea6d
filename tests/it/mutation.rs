//! Takes the evidence of each requirement out of the example region, one at a time: that
//! requirement must fall and no other, except those that claim the same text, share its facts,
//! or are derived from it or it from them.

use std::collections::BTreeSet;

use rayon::prelude::*;
use regiovisie::assessment::Verdict;
use regiovisie::document;
use regiovisie::engine::{Cache, Check, Input, check};
use regiovisie::norm::{Evidence, EvidenceKind, Norm, Requirement};
use regiovisie::source::{SitePath, Source};

use crate::region;

#[test]
fn without_its_evidence_a_requirement_falls_and_no_other() {
    let input = region::read(&region::project());
    let mut cache = Cache::default();
    let whole = check(&input, &mut cache);
    let counts: Vec<(&str, usize)> =
        whole.norms.iter().map(|norm| (norm.id.as_str(), norm.requirements.len())).collect();
    assert_eq!(counts, [("nvo", 43), ("gewoonten", 33), ("jeugdwet", 16), ("inkoopstrategie", 74)]);
    let all: Vec<&str> = ids(&whole);
    let failures: Vec<String> =
        all.par_iter().flat_map_iter(|id| failures(&input, &whole, &all, id, &cache)).collect();
    assert!(failures.is_empty(), "{failures:#?}");
}

fn ids(check: &Check) -> Vec<&str> {
    let requirements = check.norms.iter().flat_map(|norm| &norm.requirements);
    requirements.map(|requirement| requirement.id.value.as_str()).collect()
}

/// What is wrong when the evidence of one requirement is taken away.
fn failures(input: &Input, whole: &Check, all: &[&str], id: &str, cache: &Cache) -> Vec<String> {
    if verdict(whole, id) != Verdict::Substantiated {
        return vec![format!("{id} is {:?} in the whole example", verdict(whole, id))];
    }
    let mut wrong = vec![];
    let mutant = check(&without(input, whole, id), &mut cache.clone());
    if verdict(&mutant, id) >= Verdict::Substantiated {
        wrong.push(format!("{id} stands without its evidence"));
    }
    let related = related(whole, id);
    let fallen = all.iter().filter(|other| verdict(&mutant, other) != Verdict::Substantiated);
    let unrelated = fallen.filter(|other| **other != id && !related.contains(**other));
    wrong.extend(unrelated.map(|other| format!("{other} fell with {id}")));
    wrong
}

fn verdict(check: &Check, id: &str) -> Verdict {
    let mut outcomes = check.assessment.norms.iter().flat_map(|norm| &norm.outcomes);
    outcomes.find(|outcome| outcome.id == id).unwrap().verdict
}

/// The norm of a requirement, and the requirement.
fn asked<'c>(check: &'c Check, id: &str) -> (&'c Norm, &'c Requirement) {
    check.norms.iter().find_map(|norm| Some((&**norm, norm.requirement(id)?))).unwrap()
}

/// The region without what stands under the claims of a requirement and without its facts.
fn without(input: &Input, whole: &Check, id: &str) -> Input {
    let mut mutant = input.clone();
    for claim in whole.publication.claims.get(id).into_iter().flatten() {
        let path = whole.publication.documents[claim.document_idx].path.clone();
        let text = mutant.content[&path].text.to_string();
        let range = claim.range.start as usize..claim.range.end as usize;
        // Headings stay, so that no link elsewhere loses its anchor.
        let bare: String = text[range.clone()]
            .split_inclusive('\n')
            .map(|line| if line.starts_with('#') { line.to_owned() } else { blank(line) })
            .collect();
        replace(
            &mut mutant,
            &path,
            format!("{}{bare}{}", &text[..range.start], &text[range.end..]),
        );
    }
    let (norm, requirement) = asked(whole, id);
    for field in fields(&requirement.evidence) {
        remove_fact(&mut mutant, whole, &field);
    }
    // What is derived from other chapters falls with the text of one of them.
    if requirement.evidence.iter().any(|entry| entry.kind == EvidenceKind::Chapters) {
        let other = norm.chapters.last().unwrap().id.clone();
        let of_other = |id: &&String| id.starts_with(&format!("{other}."));
        for id in whole.publication.claims.keys().filter(of_other) {
            mutant = without(&mutant, whole, id);
        }
    }
    mutant
}

fn blank(line: &str) -> String {
    line.chars()
        .map(|ch| if ch == '\n' { "\n".to_owned() } else { " ".repeat(ch.len_utf8()) })
        .collect()
}

fn replace(input: &mut Input, path: &SitePath, text: String) {
    input.content.insert(path.clone(), Source::new(path.as_str(), &text));
}

fn remove_fact(input: &mut Input, whole: &Check, field: &str) {
    let facts = &whole.publication.facts;
    let mut spans: Vec<_> =
        facts.single.get(field).map(|fact| fact.span.clone()).into_iter().collect();
    let (record, name) = field.split_once('.').unwrap();
    let records = facts.records.get(record).into_iter().flatten();
    spans.extend(records.filter_map(|one| one.fields.get(name)).map(|fact| fact.span.clone()));
    spans.sort();
    for span in spans.into_iter().rev() {
        if span.path.as_str() == "regiovisie.toml" {
            let settings = input.settings.as_ref().unwrap();
            let line = settings.text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
            let end = settings.text[line..].find('\n').map_or(settings.text.len(), |at| line + at);
            let text = format!("{}#{}", &settings.text[..line], &settings.text[line..end]);
            let text = format!("{text}{}", &settings.text[end..]);
            input.settings = Some(Source::new("regiovisie.toml", &text));
        } else if let Some(source) = input.data.get(&span.path) {
            let (start, end) = (span.start as usize, span.end as usize);
            let blank = " ".repeat(end - start);
            // An empty cell in a table; in a list of records nothing behind the key.
            let blank = if span.path.as_str().ends_with("csv") {
                blank
            } else {
                blank.replacen(' ', "~", 1)
            };
            let text = format!("{}{blank}{}", &source.text[..start], &source.text[end..]);
            let source = Source::new(span.path.as_str(), &text);
            input.data.insert(span.path.clone(), source);
        } else {
            let text = input.content[&span.path].text.to_string();
            let mut filler = blank(&text[span.range()]);
            filler.replace_range(0..1, "~");
            let filler = filler.replace('\n', " ");
            let text =
                format!("{}{filler}{}", &text[..span.start as usize], &text[span.end as usize..]);
            replace(input, &span.path, text);
        }
    }
}

fn fields(evidence: &[Evidence]) -> Vec<String> {
    evidence
        .iter()
        .flat_map(|entry| match &entry.kind {
            EvidenceKind::Field { record, name, .. } => vec![format!("{record}.{name}")],
            EvidenceKind::AnyOf(ways) => fields(ways),
            _ => vec![],
        })
        .collect()
}

/// Requirements that may fall along: claims on overlapping text, shared facts, derived ones.
fn related(whole: &Check, id: &str) -> BTreeSet<String> {
    let (norm, requirement) = asked(whole, id);
    let claims = &whole.publication.claims;
    let mut own = claims.get(id).cloned().unwrap_or_default();
    let own_fields: BTreeSet<String> = fields(&requirement.evidence).into_iter().collect();
    let is_derived = |id: &str| {
        let (_, requirement) = asked(whole, id);
        requirement.evidence.iter().any(|entry| entry.kind == EvidenceKind::Chapters)
    };
    // The chapter that was emptied to make the derived requirement fall.
    let emptied = |other: &str| {
        is_derived(id) && other.starts_with(&format!("{}.", norm.chapters.last().unwrap().id))
    };
    for (other, more) in claims.iter().filter(|(other, _)| emptied(other)) {
        assert_ne!(other, id);
        own.extend(more.iter().cloned());
    }
    let overlaps = |other: &str| {
        claims.get(other).into_iter().flatten().any(|claim| {
            own.iter().any(|mine| {
                mine.document_idx == claim.document_idx
                    && mine.range.start < claim.range.end
                    && claim.range.start < mine.range.end
            })
        })
    };
    ids(whole)
        .into_iter()
        .map(str::to_owned)
        .filter(|other| {
            let shares = fields(&asked(whole, other).1.evidence)
                .iter()
                .any(|field| own_fields.contains(field));
            overlaps(other) || shares || is_derived(other) || emptied(other)
        })
        .collect()
}

#[test]
fn every_example_in_the_norm_is_evidence_of_its_own_requirement() {
    let whole = check(&region::read(&region::project()), &mut Cache::default());
    for requirement in whole.norms.iter().flat_map(|norm| &norm.requirements) {
        let id = &requirement.id.value;
        let mut input = region::empty();
        input.settings = Some(Source::new(
            "regiovisie.toml",
            "[regio]\nnaam = \"V\"\ngemeenten = [\"Voorbeelddam\"]\n\n[normen]\nnvo = \"2020\"\n\
             gewoonten = \"2018\"\ninkoopstrategie = \"2018\"\njeugdwet = \"2026\"\n",
        ));
        let page = if requirement.example.starts_with("---") {
            requirement.example.clone()
        } else {
            format!("---\ntitel: Voorbeeld\n---\n\n{}\n", requirement.example)
        };
        let source = Source::new("content/a.md", &page);
        let (document, found) = document::read(&source);
        assert!(found.is_empty(), "{id}: {found:?}");
        let claims = document.headings.iter().flat_map(|heading| &heading.dekt);
        let is_claimed = claims.chain(&document.front.dekt).any(|claim| claim.value == *id);
        assert!(is_claimed || requirement.needs_no_claim, "{id} is not claimed in its example");
        input.content.insert(source.path.clone(), source);
        let outcome = check(&input, &mut region::cache());
        // Some ask only facts from the settings, which no page can show.
        if !requirement.evidence.iter().all(Evidence::is_fact) {
            assert!(verdict(&outcome, id) > Verdict::Missing, "{id} ontbreekt in its own example");
        }
    }
}
