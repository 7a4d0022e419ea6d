//! Says in words what evidence a requirement asks.

use super::Words;
use crate::diagnostic::Arg;
use crate::norm::{Evidence, EvidenceKind, LinkKind, Norm, Requirement, Rows};

/// What a requirement asks, one phrase per entry, without a full stop: all of them are needed.
///
/// Names of columns, words of lists and the norm's own words stay in the norm's language.
pub fn asked_evidence(requirement: &Requirement, norm: &Norm, words: &Words) -> Vec<String> {
    requirement.evidence.iter().map(|evidence| phrase(evidence, norm, words)).collect()
}

fn phrase(evidence: &Evidence, norm: &Norm, words: &Words) -> String {
    let form = form(&evidence.kind, norm, words);
    match &evidence.what {
        Some(what) => {
            words.say("bewijs-wat", &[("wat", what.as_str().into()), ("vorm", form.into())])
        }
        None => form,
    }
}

fn form(kind: &EvidenceKind, norm: &Norm, words: &Words) -> String {
    let counted = |id: &str, count: usize| words.say(id, &[("aantal", count.into())]);
    match kind {
        EvidenceKind::Prose { words: count } => counted("bewijs-tekst", *count),
        EvidenceKind::Table { columns, rows } => {
            let names: Vec<String> = columns.iter().map(|it| format!("`{}`", it.name)).collect();
            let names_listed = words.list(&names, "lijst-en");
            let args: [(&str, Arg); 3] = [
                ("kolommen", names.len().into()),
                ("namen", names_listed.into()),
                ("rijen", asked_rows(rows, norm, words).into()),
            ];
            words.say("bewijs-tabel", &args)
        }
        EvidenceKind::Items { count } => counted("bewijs-lijst", *count),
        EvidenceKind::Dates { count, ascending: false } => counted("bewijs-datum", *count),
        EvidenceKind::Dates { count, ascending: true } => counted("bewijs-datum-oplopend", *count),
        EvidenceKind::Contact => words.word("bewijs-contact"),
        EvidenceKind::Link { to } => words.word(match to {
            LinkKind::Any => "bewijs-link",
            LinkKind::Internal => "bewijs-link-intern",
            LinkKind::External => "bewijs-link-extern",
            LinkKind::File => "bewijs-link-bestand",
        }),
        EvidenceKind::Field { record, name, every, rows, .. } => {
            let id = if *every { "bewijs-veld-elk" } else { "bewijs-veld" };
            let field = words.say(id, &[("veld", format!("{record}.{name}").into())]);
            match rows {
                Some(rows) => format!("{field}, {}", asked_rows(rows, norm, words)),
                None => field,
            }
        }
        EvidenceKind::Chapters => words.word("bewijs-hoofdstukken"),
        EvidenceKind::Human => words.word("bewijs-mens"),
        EvidenceKind::AnyOf(ways) => {
            let ways: Vec<String> = ways.iter().map(|way| phrase(way, norm, words)).collect();
            words.say("bewijs-een-van", &[("keuzes", words.list(&ways, "lijst-of-lang").into())])
        }
    }
}

fn asked_rows(rows: &Rows, norm: &Norm, words: &Words) -> String {
    match rows {
        Rows::AtLeast(count) => words.say("bewijs-rijen-minstens", &[("aantal", (*count).into())]),
        Rows::Gemeenten => words.word("bewijs-rijen-gemeenten"),
        Rows::Vocabulary(id) => {
            let choices = norm.vocabulary(id).map_or(&[][..], |found| &found.choices);
            let titles: Vec<String> = choices.iter().map(|choice| choice.title.clone()).collect();
            let titles = words.list(&titles, "lijst-en");
            words.say("bewijs-rijen-keuzes", &[("keuzes", titles.into())])
        }
    }
}
