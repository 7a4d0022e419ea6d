//! Views of a norm: per requirement what is asked, what was found and what is planned.

use serde::Serialize;

use super::coherence::lower;
use super::later::LaterView;
use super::tree::short_name;
use super::values::ValueView;
use super::{LinkView, PageKind, Site, StandingPage};
use crate::assessment::{Counts, Entry, Found, Judged, NormOutcome, Outcome, State, Verdict};
use crate::judgement::Judgement;
use crate::norm::{Bron, Certainty, Level, Norm, Origin, Requirement};
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

/// A requirement and what was found of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct RequirementView {
    /// Its id.
    pub id: String,
    /// Its anchor; empty when a heading of the page has it already.
    pub anker: String,
    /// The question a vision answers.
    pub vraag: String,
    /// `moet`, `hoort` or `advies`.
    pub niveau: &'static str,
    /// The level in words.
    pub niveau_woord: String,
    /// Where it comes from, in words.
    pub herkomst: String,
    /// How sure we are, in words; `None` when we are.
    pub zekerheid: Option<String>,
    /// `onderbouwd`, `behandeld`, `ontbreekt`, `nvt` or `mensenwerk`.
    pub oordeel: &'static str,
    /// The verdict in words.
    pub oordeel_woord: String,
    /// What was found and what was not, a sentence each.
    pub gevonden: Vec<FoundView>,
    /// The places that treat it.
    pub plaatsen: Vec<PlaceView>,
    /// The promise, in a sentence.
    pub plan: Option<String>,
    /// Whether the promised date has passed without result.
    pub plan_verlopen: bool,
    /// Why it does not apply, in a sentence.
    pub nvt: Option<String>,
    /// What people found, beside the verdict, in order of day and role.
    pub oordelen: Vec<JudgementView>,
    /// Why it matters; may be empty.
    pub waarom: String,
    /// The sources behind it.
    pub bronnen: Vec<SourceView>,
}

/// One entry of the asked evidence.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct FoundView {
    /// `ja`, `deels` or `nee`.
    pub staat: &'static str,
    /// What was found, in words.
    pub tekst: String,
    /// The filled values, where facts are asked.
    pub gegevens: Vec<ValueView>,
    /// How many values are not among them: `en nog 3`.
    pub meer: Option<String>,
}

/// A place that treats a requirement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct PlaceView {
    /// The words of the heading.
    pub titel: String,
    /// Its address, base path included; `None` for the settings.
    pub adres: Option<String>,
    /// What stands there: `180 woorden, 8 rijen`; may be empty.
    pub omvang: String,
}

/// What a person found of a requirement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct JudgementView {
    /// `voldoende`, `voldoende-in-andere-vorm` or `onvoldoende`.
    pub oordeel: &'static str,
    /// The same in words.
    pub woord: String,
    /// In which role, and on which day, in words.
    pub door: String,
    /// Why.
    pub opmerking: String,
    /// Whether it is about another text than that of today.
    pub is_verouderd: bool,
}

/// A source behind a requirement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SourceView {
    /// Its title.
    pub titel: String,
    /// Its address, if it has one.
    pub adres: Option<String>,
    /// Publisher, date, and whether it was read second hand.
    pub toelichting: String,
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

    fn requirement_view(
        &self,
        outcome: &NormOutcome,
        found: &Outcome,
    ) -> Option<(Level, RequirementView)> {
        let asked = outcome.norm.requirements.get(found.requirement_idx)?;
        let labels = &self.parts.labels;
        let oordeel = word(found.verdict);
        let niveau = level(asked.level);
        let sources = asked.sources.iter().filter_map(|id| outcome.norm.source(id));
        Some((
            asked.level,
            RequirementView {
                id: found.id.clone(),
                anker: found.id.clone(),
                vraag: asked.question.clone(),
                niveau,
                niveau_woord: self.level_word(asked, niveau),
                herkomst: self.origin_word(asked.origin),
                zekerheid: self.certainty_word(asked.certainty),
                oordeel,
                oordeel_woord: labels.text(&format!("oordeel-{oordeel}")),
                gevonden: self.entries(&outcome.norm, found),
                plaatsen: self.places(found),
                plan: self.plan(found),
                plan_verlopen: self.is_overdue(found),
                nvt: self.not_applicable(found),
                oordelen: found.judgements.iter().map(|one| self.judgement(one)).collect(),
                waarom: asked.reason.clone(),
                bronnen: sources.map(|source| self.source(source)).collect(),
            },
        ))
    }

    /// The level in words; below certainty `hoog` a must is said with reserve. What the law asks
    /// is said to come from the law, whatever its level.
    fn level_word(&self, asked: &Requirement, niveau: &str) -> String {
        let labels = &self.parts.labels;
        let is_certain = asked.certainty == Certainty::High;
        let legal = match is_certain {
            true => labels.text("wettelijk-vereist"),
            false => labels.text("wettelijk-mogelijk-vereist"),
        };
        match (asked.origin, asked.level, is_certain) {
            (Origin::Law, Level::Must, _) => legal,
            (Origin::Law, Level::Should | Level::Advice, _) => {
                format!("{}; {}", labels.text(&format!("niveau-{niveau}")), lower(&legal))
            }
            (_, Level::Must, false) => labels.text("niveau-moet-mogelijk"),
            _ => labels.text(&format!("niveau-{niveau}")),
        }
    }

    /// Where something comes from, in words.
    pub(super) fn origin_word(&self, of: Origin) -> String {
        self.parts.labels.text(&format!("herkomst-{}", origin(of)))
    }

    /// How sure we are, in words; `None` when we are.
    pub(super) fn certainty_word(&self, of: Certainty) -> Option<String> {
        certainty(of).map(|id| self.parts.labels.text(id))
    }

    fn entries(&self, norm: &Norm, found: &Outcome) -> Vec<FoundView> {
        // What only a person can tell, and what does not apply, asks no evidence.
        if matches!(found.verdict, Verdict::ForHumans | Verdict::NotApplicable) {
            return vec![];
        }
        let views = found.entries.iter().map(|entry| {
            let (gegevens, meer) = self.values(norm, entry);
            FoundView { gegevens, meer, ..self.entry(entry) }
        });
        views.collect()
    }

    fn entry(&self, entry: &Entry) -> FoundView {
        let staat = match entry.state {
            State::Met => "ja",
            State::Partly => "deels",
            State::Unmet => "nee",
        };
        let tekst = match (&entry.what, &entry.found) {
            (Some(what), Found::Field { filled, records, .. }) => {
                format!("{what}: {}", self.filled(entry.state, *filled, *records))
            }
            (Some(what), _) => format!("{what}: {}", self.found(entry)),
            (None, _) => self.found(entry),
        };
        FoundView { staat, tekst, gegevens: vec![], meer: None }
    }

    fn found(&self, entry: &Entry) -> String {
        let labels = &self.parts.labels;
        let is_met = entry.state == State::Met;
        let sized = |id: &str, found: usize, asked: usize| {
            let values = [("n", found.into()), ("gevraagd", asked.into())];
            let form = if is_met { "" } else { "-gevraagd" };
            labels.with(&format!("bewijs-{id}{form}"), &values)
        };
        match &entry.found {
            Found::Words { found, asked } => sized("woorden", *found, *asked),
            Found::Items { found, asked } => sized("punten", *found, *asked),
            Found::Dates { found, asked, out_of_order } => {
                let words = sized("datums", *found, *asked);
                if *out_of_order {
                    format!("{words}; {}", labels.text("bewijs-volgorde"))
                } else {
                    words
                }
            }
            Found::Rows { found, asked, missed, absent, .. } => {
                let mut words = sized("rijen", *found, *asked);
                for (id, names) in [("bewijs-kolommen", missed), ("bewijs-rijnamen", absent)] {
                    if !names.is_empty() && !is_met {
                        let names = names.join(", ");
                        words = format!(
                            "{words}; {}",
                            labels.with(id, &[("namen", names.as_str().into())])
                        );
                    }
                }
                words
            }
            Found::Contact { found: true } => labels.text("bewijs-contact"),
            Found::Contact { found: false } => labels.text("bewijs-contact-gevraagd"),
            Found::Links { found } => sized("verwijzingen", *found, 1),
            Found::Field { field, title, filled, records, .. } => {
                let name = self.fact_name(field, title);
                format!("{name}: {}", self.filled(entry.state, *filled, *records))
            }
            Found::Chapters { found, asked } => labels.with(
                "bewijs-hoofdstukken",
                &[("n", (*found).into()), ("totaal", (*asked).into())],
            ),
            Found::AnyOf(ways) => self.best_way(ways),
            Found::Human => labels.text("bewijs-mens"),
        }
    }

    /// Whether a fact is filled in, and for how many records when there are more.
    fn filled(&self, state: State, filled: usize, records: usize) -> String {
        let labels = &self.parts.labels;
        match (state, records) {
            (State::Met, 0 | 1) => labels.text("bewijs-ingevuld"),
            (State::Partly | State::Unmet, 0 | 1) => labels.text("bewijs-niet-ingevuld"),
            _ => labels
                .with("bewijs-ingevuld-bij", &[("n", filled.into()), ("totaal", records.into())]),
        }
    }

    /// What a fact is called: a label of the theme for those of the settings, else its title.
    fn fact_name(&self, field: &str, title: &str) -> String {
        let id = format!("gegeven-{}", field.replace('.', "-"));
        let labels = &self.parts.labels;
        if labels.has(&id) { labels.text(&id) } else { title.to_owned() }
    }

    /// The way that came furthest; all ways when none has begun.
    fn best_way(&self, ways: &[Entry]) -> String {
        let best = ways.iter().map(|way| way.state).max().unwrap_or(State::Unmet);
        let shown: Vec<String> =
            ways.iter().filter(|way| way.state == best).map(|way| self.entry(way).tekst).collect();
        match best {
            State::Unmet => shown.join(&format!(" {} ", self.parts.labels.text("of"))),
            State::Partly | State::Met => shown.into_iter().next().unwrap_or_default(),
        }
    }

    fn places(&self, found: &Outcome) -> Vec<PlaceView> {
        let labels = &self.parts.labels;
        let places = found.places.iter().map(|place| {
            let mut size = vec![];
            if place.words > 0 {
                size.push(labels.with("bewijs-woorden", &[("n", place.words.into())]));
            }
            if place.rows > 0 {
                size.push(labels.with("omvang-rijen", &[("n", place.rows.into())]));
            }
            PlaceView {
                titel: self
                    .numbered(&self.fact_name(&place.title, &place.title), place.url.as_deref()),
                adres: place.url.as_deref().map(|url| self.parts.addresses.link(url)),
                omvang: size.join(", "),
            }
        });
        places.collect()
    }

    fn is_overdue(&self, found: &Outcome) -> bool {
        let due = found.plan.as_ref().and_then(|plan| plan.value.wanneer.as_ref());
        due.is_some_and(|date| date.value < self.parts.today)
            && found.verdict != Verdict::Substantiated
    }

    fn plan(&self, found: &Outcome) -> Option<String> {
        let plan = &found.plan.as_ref()?.value;
        let labels = &self.parts.labels;
        let mut parts = vec![match &plan.wanneer {
            Some(date) => {
                let date = labels.date(date.value);
                labels.with("plan-datum", &[("datum", date.as_str().into())])
            }
            None => labels.text("plan-zonder-datum"),
        }];
        if let Some(rol) = &plan.rol {
            parts.push(labels.with("plan-rol", &[("rol", rol.value.as_str().into())]));
        }
        let mut sentence = format!("{}.", parts.join(", "));
        if let Some(reden) = &plan.reden {
            sentence = format!("{sentence} {}", reden.value);
        }
        Some(sentence)
    }

    fn not_applicable(&self, found: &Outcome) -> Option<String> {
        let reason = &found.not_applicable.as_ref()?.value;
        let labels = &self.parts.labels;
        let until = reason.tot.as_ref().map(|date| labels.date(date.value));
        let words = reason.reden.as_ref().map_or("", |reden| reden.value.as_str());
        Some(match until {
            Some(date) => {
                labels.with("nvt-tot", &[("reden", words.into()), ("datum", date.as_str().into())])
            }
            None => words.to_owned(),
        })
    }

    fn judgement(&self, judged: &Judged) -> JudgementView {
        let Judgement { verdict, role, date, remark, .. } = &judged.judgement;
        let labels = &self.parts.labels;
        let date = labels.date(*date);
        let by = [("rol", role.as_str().into()), ("datum", date.as_str().into())];
        JudgementView {
            oordeel: verdict.word(),
            woord: labels.text(&format!("mens-{}", verdict.word())),
            door: labels.with("mens-door", &by),
            opmerking: remark.clone(),
            is_verouderd: !judged.is_current,
        }
    }

    /// A source as visitors see it.
    pub(super) fn source(&self, source: &Bron) -> SourceView {
        let labels = &self.parts.labels;
        let mut parts: Vec<String> =
            Some(source.publisher.clone()).filter(|text| !text.is_empty()).into_iter().collect();
        parts.extend(source.date.map(|date| labels.date(date)));
        if source.is_second_hand {
            parts.push(labels.text("tweedehands"));
        }
        SourceView {
            titel: source.title.clone(),
            adres: source.address.clone(),
            toelichting: parts.join(", "),
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

fn level(level: Level) -> &'static str {
    match level {
        Level::Must => "moet",
        Level::Should => "hoort",
        Level::Advice => "advies",
    }
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Norm => "norm",
        Origin::Law => "wet",
        Origin::Guidance => "handreiking",
        Origin::Elaboration => "uitwerking",
    }
}

fn certainty(certainty: Certainty) -> Option<&'static str> {
    match certainty {
        Certainty::High => None,
        Certainty::Medium => Some("zekerheid-middel"),
        Certainty::Low => Some("zekerheid-laag"),
    }
}
