//! Gives one verdict per requirement.

use std::collections::HashSet;
use std::sync::Arc;

use super::claimed::{Claimed, words_under};
use super::evidence::{Ctx, entry};
use super::{Assessment, Entry, Found, NormOutcome, Outcome, Place, State, Verdict, finding};
use crate::diagnostic::Diagnostic;
use crate::document::sentence_hash;
use crate::norm::{EvidenceKind, Norm, Requirement};
use crate::publication::{Claim, Publication};
use crate::settings::{Settings, Status};
use crate::source::Date;

/// Holds the publication against the norms; `status` decides the severities.
pub fn assess(
    publication: &Publication,
    settings: &Settings,
    norms: &[Arc<Norm>],
    status: Status,
    today: Date,
) -> (Assessment, Vec<Diagnostic>) {
    let mut assessment = Assessment::default();
    let mut found = vec![];
    for norm in norms {
        let subject = Subject::new(publication, settings, norm, today);
        let requirements = norm.requirements.iter().enumerate();
        let outcomes: Vec<Outcome> =
            requirements.map(|(idx, requirement)| subject.outcome(idx, requirement)).collect();
        for (requirement, outcome) in norm.requirements.iter().zip(&outcomes) {
            let place = finding::Place { publication, settings, norm, requirement, outcome };
            place.findings(status, today, &mut found);
        }
        subject.repeated_text(&mut found);
        assessment.norms.push(NormOutcome { norm: Arc::clone(norm), outcomes, later: None });
    }
    (assessment, found)
}

/// One norm and what it is held against.
struct Subject<'a> {
    publication: &'a Publication,
    settings: &'a Settings,
    norm: &'a Norm,
    today: Date,
    /// The norm's own questions never count as an answer.
    questions: HashSet<u64>,
    /// Per chapter whether a claim in it has text.
    has_text: Vec<bool>,
}

impl<'a> Subject<'a> {
    fn new(
        publication: &'a Publication,
        settings: &'a Settings,
        norm: &'a Norm,
        today: Date,
    ) -> Self {
        let questions = norm.requirements.iter().map(|r| sentence_hash(&r.question)).collect();
        let mut subject = Self { publication, settings, norm, today, questions, has_text: vec![] };
        subject.has_text = vec![false; norm.chapters.len()];
        for requirement in &norm.requirements {
            let claims = subject.claims(requirement);
            let has_text = !claims.is_empty()
                && !Claimed::gather(publication, claims, &subject.questions).is_empty();
            if let Some(chapter) = subject.has_text.get_mut(requirement.chapter_idx) {
                *chapter |= has_text;
            }
        }
        subject
    }

    fn claims(&self, requirement: &Requirement) -> &'a [Claim] {
        self.publication.claims.get(&requirement.id.value).map(Vec::as_slice).unwrap_or_default()
    }

    fn outcome(&self, requirement_idx: usize, requirement: &Requirement) -> Outcome {
        let claims = self.claims(requirement);
        let claimed = Claimed::gather(self.publication, claims, &self.questions);
        let others = || {
            let all = self.has_text.iter().enumerate();
            all.filter(|(idx, _)| *idx != requirement.chapter_idx)
        };
        let ctx = Ctx {
            publication: self.publication,
            settings: self.settings,
            norm: self.norm,
            claimed: &claimed,
            chapters: (others().count(), others().filter(|(_, has_text)| **has_text).count()),
        };
        let entries: Vec<Entry> =
            requirement.evidence.iter().map(|evidence| entry(&ctx, evidence)).collect();
        let id = &requirement.id.value;
        let not_applicable = self.publication.not_applicable.get(id).filter(|exception| {
            exception.value.tot.as_ref().is_some_and(|tot| self.today <= tot.value)
        });
        let verdict = match not_applicable {
            Some(_) => Verdict::NotApplicable,
            None => verdict(requirement, &claimed, &entries),
        };
        Outcome {
            id: id.clone(),
            requirement_idx,
            verdict,
            places: self.places(requirement, claims, &entries, verdict),
            entries,
            plan: self.publication.plans.get(id).cloned(),
            not_applicable: not_applicable.cloned(),
            judgements: vec![],
        }
    }

    /// Claims in site order, then facts. What is missing is treated nowhere.
    fn places(
        &self,
        requirement: &Requirement,
        claims: &[Claim],
        entries: &[Entry],
        verdict: Verdict,
    ) -> Vec<Place> {
        if matches!(verdict, Verdict::Missing | Verdict::NotApplicable) {
            return vec![];
        }
        let mut places: Vec<Place> =
            claims.iter().filter_map(|claim| self.claim_place(claim)).collect();
        for entry in entries {
            self.fact_places(entry, &mut places);
        }
        if requirement.evidence.iter().any(|entry| entry.kind == EvidenceKind::Chapters) {
            self.chapter_places(requirement, &mut places);
        }
        // Two fields in one front matter block lead to the same spot.
        let mut seen = HashSet::new();
        places.retain(|place| {
            seen.insert((place.url.clone(), place.path.clone(), place.title.clone()))
        });
        places
    }

    fn claim_place(&self, claim: &Claim) -> Option<Place> {
        let document = self.publication.documents.get(claim.document_idx)?;
        let heading = claim.heading_idx.and_then(|idx| document.headings.get(idx));
        let is_title = claim.heading_idx.is_some() && claim.heading_idx == document.title_heading;
        let anchor = heading.filter(|_| !is_title).map(|heading| heading.id.clone());
        let rows = document.tables.iter().filter(|table| claim.range.contains(&table.range.start));
        Some(Place {
            path: document.path.clone(),
            span: heading.map_or_else(|| claim.at.clone(), |heading| heading.span.clone()),
            url: Some(match &anchor {
                Some(anchor) => format!("{}#{anchor}", document.address),
                None => document.address.clone(),
            }),
            anchor,
            title: heading.map_or(&document.title.value, |heading| &heading.text).clone(),
            words: words_under(self.publication, claim, &self.questions),
            rows: rows.map(|table| table.rows.len()).sum(),
        })
    }

    fn fact_places(&self, entry: &Entry, places: &mut Vec<Place>) {
        match &entry.found {
            Found::AnyOf(ways) => {
                let met = ways.iter().filter(|way| way.state == entry.state);
                met.for_each(|way| self.fact_places(way, places));
            }
            Found::Field { field, title, filled, .. } if *filled > 0 => {
                let Some(span) = self.fact_span(field) else { return };
                let document = self.publication.page_of(&span.path);
                places.push(Place {
                    path: span.path.clone(),
                    anchor: None,
                    url: document.map(|document| document.address.clone()),
                    title: title.clone(),
                    words: 0,
                    rows: 0,
                    span,
                });
            }
            _ => {}
        }
    }

    fn fact_span(&self, field: &str) -> Option<crate::source::Span> {
        let facts = &self.publication.facts;
        if let Some(fact) = facts.single.get(field) {
            return Some(fact.span.clone());
        }
        let (record, name) = field.split_once('.')?;
        let records = facts.records.get(record)?;
        records.iter().find_map(|one| one.fields.get(name)).map(|fact| fact.span.clone())
    }

    /// The first claim of every other chapter.
    fn chapter_places(&self, requirement: &Requirement, places: &mut Vec<Place>) {
        for chapter_idx in
            (0..self.norm.chapters.len()).filter(|idx| *idx != requirement.chapter_idx)
        {
            let of_chapter = self.norm.requirements.iter().filter(|r| r.chapter_idx == chapter_idx);
            let first = of_chapter
                .flat_map(|other| self.claims(other))
                .find(|claim| words_under(self.publication, claim, &self.questions) > 0);
            places.extend(first.and_then(|claim| self.claim_place(claim)));
        }
    }

    /// Says where a claimed sentence stood elsewhere before, once per claim.
    fn repeated_text(&self, found: &mut Vec<Diagnostic>) {
        for requirement in &self.norm.requirements {
            for claim in self.claims(requirement) {
                finding::repeated_text(self.publication, claim, found);
            }
        }
    }
}

fn verdict(requirement: &Requirement, claimed: &Claimed<'_>, entries: &[Entry]) -> Verdict {
    if matches!(requirement.evidence.as_slice(), [only] if only.kind == EvidenceKind::Human) {
        return Verdict::ForHumans;
    }
    let counts = |entry: &Entry| entry.state > State::Unmet;
    if entries.is_empty() || !entries.iter().any(counts) {
        return Verdict::Missing;
    }
    // Facts alone lift a requirement only where the norm says so.
    let by_text = entries.iter().any(Entry::counts_by_text);
    let is_lifted = claimed.is_claimed && (by_text || !claimed.is_empty());
    if !requirement.needs_no_claim && !is_lifted {
        return Verdict::Missing;
    }
    if entries.iter().all(|entry| entry.state == State::Met) {
        Verdict::Substantiated
    } else {
        Verdict::Treated
    }
}
