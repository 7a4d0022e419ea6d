//! Views of a norm and its chapters: how many requirements have which verdict, and all of them.

use serde::Serialize;

use super::later::LaterView;
use super::requirement::RequirementView;
use super::tree::short_name;
use super::{LinkView, PageKind, Site, StandingPage};
use crate::assessment::{Counts, NormOutcome, Outcome, Verdict};
use crate::norm::{Level, Norm};
use crate::publication::checklist_address;

/// How many requirements have which verdict.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct CountsView {
    /// All.
    pub eisen: usize,
    /// `onderbouwd`.
    pub onderbouwd: usize,
    /// `behandeld`.
    pub behandeld: usize,
    /// `ontbreekt`.
    pub ontbreekt: usize,
    /// `niet van toepassing`.
    pub nvt: usize,
    /// `mensenwerk`.
    pub mensenwerk: usize,
    /// The same in a sentence.
    pub zin: String,
    /// Verdicts one by one, best first, for a row of marks.
    pub rij: Vec<&'static str>,
}

/// A chapter with its requirements.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ChapterView {
    /// The chapter's id.
    pub id: String,
    /// `Opgave 2`.
    pub soort: String,
    /// Its title.
    pub titel: String,
    /// What it is about.
    pub inleiding: String,
    /// The page of the chapter.
    pub adres: Option<String>,
    /// Its place on the checklist.
    pub checklist: String,
    /// All its requirements.
    pub tellingen: CountsView,
    /// Its musts.
    pub moet: CountsView,
    /// What it should hold besides: `hoort`.
    pub hoort: CountsView,
    /// Its requirements, musts first.
    pub eisen: Vec<RequirementView>,
}

/// A norm and what was found of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ChecklistView {
    /// The title of the page.
    pub titel: String,
    /// What the norm is.
    pub inleiding: String,
    /// The norm's full name.
    pub norm: String,
    /// The norm's own page elsewhere; may be empty.
    pub norm_adres: String,
    /// Edition and revision in words.
    pub editie: String,
    /// The day of the check in words.
    pub datum: String,
    /// Several chapters, as they are called.
    pub soort_meervoud: String,
    /// One chapter, as it is called.
    pub soort_enkelvoud: String,
    /// The trail from the home page.
    pub kruimels: Vec<LinkView>,
    /// All requirements.
    pub tellingen: CountsView,
    /// The musts.
    pub moet: CountsView,
    /// What a vision should hold besides.
    pub hoort: CountsView,
    /// The chapters.
    pub hoofdstukken: Vec<ChapterView>,
    /// The page that holds the choices against each other, for a norm with rules on that.
    pub samenhang: Option<LinkView>,
    /// What a later revision asks more.
    pub later: Option<LaterView>,
    /// Where the same stands for machines.
    pub gegevens: String,
}

impl Site {
    /// The view of a checklist; `None` for any other page.
    pub fn checklist_view(&self, page_idx: usize) -> Option<ChecklistView> {
        let page = self.pages.get(page_idx)?;
        let PageKind::Standing(StandingPage::Checklist { norm_idx }) = page.kind else {
            return None;
        };
        let outcome = self.parts.assessment.norms.get(norm_idx)?;
        let (norm, labels) = (&outcome.norm, &self.parts.labels);
        let revision = norm.edition.revision as usize;
        let kind = norm.chapters.first().map_or("", |chapter| chapter.kind.as_str());
        Some(ChecklistView {
            titel: page.title.clone(),
            inleiding: norm.introduction.clone(),
            norm: norm.edition.title.clone(),
            norm_adres: norm.edition.address.clone(),
            editie: labels.with(
                "editie",
                &[("editie", norm.edition.id.as_str().into()), ("revisie", revision.into())],
            ),
            datum: labels.date(self.parts.today),
            soort_meervoud: self.kind_word(kind, "meervoud"),
            soort_enkelvoud: self.kind_word(kind, "enkelvoud"),
            kruimels: self.crumbs(page),
            tellingen: self.counts(outcome.counts(), outcome.outcomes.iter()),
            moet: self.counts_of(outcome, outcome.outcomes.iter(), Level::Must),
            hoort: self.counts_of(outcome, outcome.outcomes.iter(), Level::Should),
            hoofdstukken: (0..norm.chapters.len())
                .filter_map(|chapter_idx| self.chapter_view(norm_idx, chapter_idx))
                .collect(),
            samenhang: self.coherence_link(norm),
            later: self.later_view(outcome),
            gegevens: self.parts.addresses.link("/regiovisie.json"),
        })
    }

    /// The place of a requirement on the checklist.
    pub(super) fn requirement_address(&self, outcome: &NormOutcome, id: &str) -> String {
        format!("{}#{id}", self.parts.addresses.link(&checklist_address(&outcome.norm)))
    }

    /// The chapter whose page this is: positions of norm and chapter.
    pub(super) fn chapter_of(&self, page_idx: usize) -> Option<(usize, usize)> {
        let page = self.pages.get(page_idx)?;
        if let PageKind::Chapter { norm_idx, chapter_idx } = page.kind {
            return Some((norm_idx, chapter_idx));
        }
        let (id, _) = self.chapter_pages.iter().find(|(_, idx)| **idx == page_idx)?;
        self.parts.assessment.norms.iter().enumerate().find_map(|(norm_idx, outcome)| {
            let chapters = &outcome.norm.chapters;
            Some((norm_idx, chapters.iter().position(|chapter| chapter.id == *id)?))
        })
    }

    /// What a chapter is called: `Opgave 2`.
    pub(super) fn chapter_kind(&self, norm_idx: usize, chapter_idx: usize) -> String {
        let Some(outcome) = self.parts.assessment.norms.get(norm_idx) else { return String::new() };
        let Some(chapter) = outcome.norm.chapters.get(chapter_idx) else { return String::new() };
        let word = self.kind_word(&chapter.kind, "enkelvoud");
        let mut letters = word.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        format!("{first}{} {}", letters.as_str(), chapter_idx + 1)
    }

    pub(super) fn kind_word(&self, kind: &str, form: &str) -> String {
        let id = format!("soort-{kind}-{form}");
        let labels = &self.parts.labels;
        if labels.has(&id) {
            return labels.text(&id);
        }
        // A norm of a region's own may have a word of its own; its plural nobody knows.
        let own = Some(kind).filter(|kind| !kind.is_empty() && form == "enkelvoud");
        own.map_or_else(|| labels.text(&format!("soort-deel-{form}")), str::to_owned)
    }

    pub(super) fn chapter_counts(&self, norm_idx: usize, chapter_idx: usize) -> Option<CountsView> {
        let outcome = self.parts.assessment.norms.get(norm_idx)?;
        let counts = Counts::of(outcome.of_chapter(chapter_idx));
        Some(self.counts(counts, outcome.of_chapter(chapter_idx)))
    }

    /// The chapters of a norm as a list of pages, for the home page.
    pub(super) fn chapters_list(&self, norm_idx: usize) -> Option<super::page::ListView> {
        if !Self::shows_checklist(&self.parts) {
            return None;
        }
        let norm = &self.parts.assessment.norms.get(norm_idx)?.norm;
        let labels = &self.parts.labels;
        let name = short_name(&self.parts, norm);
        let full_name = [("norm", norm.edition.title.as_str().into())];
        let pages = norm.chapters.iter().filter_map(|chapter| self.chapter_pages.get(&chapter.id));
        Some(super::page::ListView {
            titel: self.chapters_title(norm_idx)?,
            anker: if norm_idx == 0 { "rv-in-beeld" } else { "" },
            soort: "opgaven",
            inleiding: labels.with("in-beeld-inleiding", &full_name),
            kaarten: pages
                .filter_map(|idx| self.pages.get(*idx))
                .map(|page| self.card(page))
                .collect(),
            meer: Some(LinkView {
                titel: labels.with("checklist-lees", &[("norm", name.as_str().into())]),
                adres: self.parts.addresses.link(&checklist_address(norm)),
            }),
        })
    }

    /// The heading above the chapters of a norm: `De acht opgaven in beeld`, with the norm's name
    /// where another one has chapters that are called alike.
    pub(super) fn chapters_title(&self, norm_idx: usize) -> Option<String> {
        let norms = &self.parts.assessment.norms;
        let norm = &norms.get(norm_idx)?.norm;
        let kind_of = |norm: &Norm| norm.chapters.first().map(|chapter| chapter.kind.clone());
        let plural_of = |norm: &Norm| kind_of(norm).map(|kind| self.kind_word(&kind, "meervoud"));
        let kind = kind_of(norm).unwrap_or_default();
        let plural = self.kind_word(&kind, "meervoud");
        let n_chapters = norm.chapters.iter().filter(|chapter| chapter.kind == kind).count();
        let values = [("n", n_chapters.into()), ("soort", plural.as_str().into())];
        let title = self.parts.labels.with("in-beeld", &values);
        let n_alike =
            norms.iter().filter(|other| plural_of(&other.norm) == plural_of(norm)).count();
        Some(match n_alike {
            0 | 1 => title,
            _ => format!("{}: {title}", short_name(&self.parts, norm)),
        })
    }

    /// A chapter with its requirements, musts first.
    pub(super) fn chapter_view(&self, norm_idx: usize, chapter_idx: usize) -> Option<ChapterView> {
        let outcome = self.parts.assessment.norms.get(norm_idx)?;
        let chapter = outcome.norm.chapters.get(chapter_idx)?;
        let all = || outcome.of_chapter(chapter_idx);
        let mut eisen: Vec<(Level, RequirementView)> =
            all().filter_map(|found| self.requirement_view(outcome, found)).collect();
        eisen.sort_by_key(|(level, _)| *level);
        let page = self.chapter_pages.get(&chapter.id).and_then(|idx| self.pages.get(*idx));
        Some(ChapterView {
            id: chapter.id.clone(),
            soort: self.chapter_kind(norm_idx, chapter_idx),
            titel: chapter.title.clone(),
            inleiding: chapter.introduction.clone(),
            adres: page.map(|page| self.parts.addresses.link(&page.address)),
            checklist: self.requirement_address(outcome, &chapter.id),
            tellingen: self.counts(Counts::of(all()), all()),
            moet: self.counts_of(outcome, all(), Level::Must),
            hoort: self.counts_of(outcome, all(), Level::Should),
            eisen: eisen.into_iter().map(|(_, view)| view).collect(),
        })
    }

    pub(super) fn counts_of<'o>(
        &self,
        outcome: &'o NormOutcome,
        found: impl Iterator<Item = &'o Outcome>,
        level: Level,
    ) -> CountsView {
        let requirements = &outcome.norm.requirements;
        let these: Vec<&Outcome> = found
            .filter(|found| {
                let asked = requirements.get(found.requirement_idx);
                asked.is_some_and(|asked| asked.level == level)
            })
            .collect();
        self.counts(Counts::of(these.iter().copied()), these.iter().copied())
    }

    pub(super) fn counts<'o>(
        &self,
        counts: Counts,
        found: impl Iterator<Item = &'o Outcome>,
    ) -> CountsView {
        let labels = &self.parts.labels;
        let mut parts = vec![labels.with(
            "telling-onderbouwd",
            &[("n", counts.substantiated.into()), ("totaal", counts.requirements.into())],
        )];
        for (id, count) in [
            ("telling-behandeld", counts.treated),
            ("telling-ontbreekt", counts.missing),
            ("telling-nvt", counts.not_applicable),
            ("telling-mensenwerk", counts.for_humans),
        ] {
            if count > 0 {
                parts.push(labels.with(id, &[("n", count.into())]));
            }
        }
        let mut verdicts: Vec<Verdict> = found.map(|found| found.verdict).collect();
        verdicts.sort_by_key(|verdict| rank(*verdict));
        CountsView {
            eisen: counts.requirements,
            onderbouwd: counts.substantiated,
            behandeld: counts.treated,
            ontbreekt: counts.missing,
            nvt: counts.not_applicable,
            mensenwerk: counts.for_humans,
            zin: parts.join(", "),
            rij: verdicts.into_iter().map(word).collect(),
        }
    }
}

pub(super) fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Substantiated => "onderbouwd",
        Verdict::Treated => "behandeld",
        Verdict::Missing => "ontbreekt",
        Verdict::NotApplicable => "nvt",
        Verdict::ForHumans => "mensenwerk",
    }
}

/// The order in a row of marks.
fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Substantiated => 0,
        Verdict::Treated => 1,
        Verdict::Missing => 2,
        Verdict::ForHumans => 3,
        Verdict::NotApplicable => 4,
    }
}
