//! View of a requirement: what is asked, what was found, what is planned and what people judged.

use serde::Serialize;

use super::Site;
use super::checklist::word;
use super::coherence::lower;
use super::values::ValueView;
use crate::assessment::{Entry, Found, Judged, NormOutcome, Outcome, State, Verdict};
use crate::judgement::Judgement;
use crate::norm::{Bron, Certainty, Level, Norm, Origin, Requirement};

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

impl Site {
    pub(super) fn requirement_view(
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
