//! The page that holds the choices of the region against each other.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::requirement::SourceView;
use super::values::PartView;
use super::{LinkView, PageKind, Site, StandingPage};
use crate::coherence::{Missing, RuleOutcome, RuleState};
use crate::diagnostic::Severity;
use crate::norm::{Field, FieldKind, KeyChoice, Norm, REGIO, Rule, RuleKind};
use crate::publication::{Answer, COHERENCE_ADDRESS, Fact, outcome_anchor};
use crate::source::Span;

/// More facts than these are counted, not shown.
const SHOWN_FACTS: usize = 8;

/// The choices, and what was found of them.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct CoherenceView {
    /// The title.
    pub titel: String,
    /// The trail from the home page.
    pub kruimels: Vec<LinkView>,
    /// The day of the check in words.
    pub datum: String,
    /// How many rules there are.
    pub regels: usize,
    /// The counts, one for each part that has any.
    pub tellingen: Vec<CountView>,
    /// The choices, a table per kind of record.
    pub keuzes: Vec<ChoicesView>,
    /// What does not go together, worst first.
    pub spanningen: Vec<TensionView>,
    /// What would not go together without a countermeasure.
    pub opgevangen: Vec<TensionView>,
    /// What cannot be judged yet, per empty fact.
    pub wachtend: Vec<WaitingView>,
    /// Rules that could not be read or worked out.
    pub kapot: Vec<QuietView>,
    /// Rules that found nothing.
    pub zonder: Vec<QuietView>,
}

/// A count in words, with the part of the page that it is about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct CountView {
    /// How many.
    pub aantal: usize,
    /// Of what, in words.
    pub tekst: String,
    /// The anchor.
    pub anker: &'static str,
}

/// The choices of one kind of record.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ChoicesView {
    /// The key of the kind, for anchors.
    pub sleutel: String,
    /// What the records are called.
    pub titel: String,
    /// The parts of the strategy, each over its columns.
    pub delen: Vec<GroupView>,
    /// The names of the columns.
    pub kolommen: Vec<String>,
    /// The records.
    pub rijen: Vec<ChoiceRowView>,
}

/// A heading over columns.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct GroupView {
    /// The part of the strategy.
    pub titel: String,
    /// Over how many columns.
    pub breedte: usize,
}

/// The choices of one record.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ChoiceRowView {
    /// Its name, leading to where it stands.
    pub naam: PartView,
    /// A cell per column; empty where nothing was chosen.
    pub cellen: Vec<Vec<PartView>>,
}

/// A rule that found something for one record.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct TensionView {
    /// Its anchor.
    pub anker: String,
    /// The anchor of the rule; empty when something above has it.
    pub anker_regel: String,
    /// The rule's id.
    pub regel: String,
    /// `fout`, `waarschuwing`, `advies`, `beantwoord` or `opgevangen`.
    pub staat: &'static str,
    /// The same in words.
    pub staat_woord: String,
    /// What clashes.
    pub melding: String,
    /// The record it is about; `None` for the region.
    pub record: Option<PartView>,
    /// The facts that decided.
    pub feiten: Vec<FactView>,
    /// How many facts are not among them: `en nog 3`.
    pub meer: Option<String>,
    /// Why it matters; may be empty.
    pub waarom: String,
    /// What to do; may be empty.
    pub raad: String,
    /// The countermeasure, where it is there; may be empty.
    pub tegenmaatregel: String,
    /// Where it comes from, in words.
    pub herkomst: String,
    /// How sure we are, in words; `None` when we are.
    pub zekerheid: Option<String>,
    /// The sources behind it.
    pub bronnen: Vec<SourceView>,
    /// What the region answers.
    pub antwoord: Option<AnswerView>,
}

/// A fact that decided.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct FactView {
    /// The field, with the record's name where it is another one.
    pub naam: String,
    /// The value.
    pub delen: Vec<PartView>,
    /// The page on which it stands; `None` for the settings.
    pub adres: Option<String>,
}

/// What the region answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct AnswerView {
    /// The reason.
    pub tekst: String,
    /// Who and when, in words; may be empty.
    pub wie: String,
}

/// An empty fact, and the rules that wait for it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct WaitingView {
    /// The fact.
    pub titel: String,
    /// The records that lack it; empty for the region, and where there is no record at all.
    pub bij: Vec<PartView>,
    /// The rules.
    pub regels: Vec<QuietView>,
}

/// A rule in a list.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct QuietView {
    /// The rule's id.
    pub regel: String,
    /// Its anchor; empty when something above has it.
    pub anker: String,
    /// What it looks for.
    pub melding: String,
    /// The records, each with an anchor, which may be empty.
    pub bij: Vec<(String, String)>,
}

/// Anchors that were given out; each is given once.
#[derive(Default)]
struct Anchors(BTreeSet<String>);

impl Anchors {
    fn take(&mut self, anchor: String) -> String {
        if self.0.insert(anchor.clone()) { anchor } else { String::new() }
    }
}

/// A fact by its place: kind of record, position and field.
type Places<'s> = BTreeMap<&'s Span, (&'s str, Option<usize>, &'s str, &'s Fact)>;

impl Site {
    /// The link to the page on coherence, for a norm that has rules on it.
    pub(super) fn coherence_link(&self, norm: &Norm) -> Option<LinkView> {
        let page = self.pages.get(self.page_at(COHERENCE_ADDRESS)?)?;
        let is_coherent = norm.rules.iter().any(|rule| rule.kind == RuleKind::Coherence);
        (is_coherent && page.kind == PageKind::Standing(StandingPage::Coherence))
            .then(|| self.link(page))
    }

    /// The view of the page on coherence; `None` for any other page.
    pub fn coherence_view(&self, page_idx: usize) -> Option<CoherenceView> {
        let page = self.pages.get(page_idx)?;
        if page.kind != PageKind::Standing(StandingPage::Coherence) {
            return None;
        }
        let all: Vec<(&RuleOutcome, &Rule)> = self
            .parts
            .coherence
            .rules
            .iter()
            .filter_map(|outcome| Some((outcome, outcome.rule()?)))
            .filter(|(_, rule)| rule.kind == RuleKind::Coherence)
            .collect();
        let mut anchors = Anchors::default();
        let places = self.places_of_facts();
        let mut tensions: Vec<_> =
            all.iter().filter(|(found, _)| matches!(found.state, RuleState::Tension(_))).collect();
        tensions.sort_by_key(|(found, _)| Reverse(weight(found)));
        let mut tension = |(found, rule): &&(&RuleOutcome, &Rule)| {
            self.tension(found, rule, &places, &mut anchors)
        };
        let spanningen: Vec<_> = tensions.iter().map(&mut tension).collect();
        let lifted = all.iter().filter(|(found, _)| found.state == RuleState::Lifted);
        let opgevangen: Vec<_> = lifted.map(|found| tension(&found)).collect();
        let wachtend = self.waiting(&all, &mut anchors);
        let is_broken = |found: &RuleOutcome| found.state == RuleState::Broken;
        let kapot = self.quiet(all.iter().filter(|(found, _)| is_broken(found)), &mut anchors);
        let is_fine = |found: &RuleOutcome| found.state == RuleState::Fine;
        let zonder = self.quiet(all.iter().filter(|(found, _)| is_fine(found)), &mut anchors);
        let ids: BTreeSet<&str> = all.iter().map(|(_, rule)| rule.id.value.as_str()).collect();
        let waiting: BTreeSet<&str> =
            wachtend.iter().flat_map(|fact| &fact.regels).map(|rule| rule.regel.as_str()).collect();
        let n_answered = spanningen.iter().filter(|found| found.antwoord.is_some()).count();
        let tellingen = [
            ("spanningen", "spanningen", spanningen.len()),
            ("beantwoord", "spanningen", n_answered),
            ("opgevangen", "opgevangen", opgevangen.len()),
            ("wachtend", "nog-niet-te-beoordelen", waiting.len()),
            ("zonder", "zonder-spanning", zonder.len()),
        ];
        let tellingen = tellingen.map(|(id, anker, aantal)| CountView {
            aantal,
            tekst: self.parts.labels.with(&format!("samenhang-n-{id}"), &[("n", aantal.into())]),
            anker,
        });
        Some(CoherenceView {
            titel: page.title.clone(),
            kruimels: self.crumbs(page),
            datum: self.parts.labels.date(self.parts.today),
            regels: ids.len(),
            tellingen: tellingen.into(),
            keuzes: self.choices(),
            spanningen,
            opgevangen,
            wachtend,
            kapot,
            zonder,
        })
    }

    /// The choices on the parts of the strategy, a table per kind of record that has any field
    /// for them; the region itself comes last.
    fn choices(&self) -> Vec<ChoicesView> {
        let schema = self.schema();
        let fields = schema.key_fields();
        let kinds =
            schema.records().into_iter().map(|kind| (kind.name.as_str(), kind.title.clone()));
        let region = (REGIO, self.parts.labels.text("de-regio"));
        let tables = kinds.chain([region]).filter_map(|(kind, titel)| {
            let of_kind: Vec<_> =
                fields.iter().filter(|(.., field)| field.record == kind).collect();
            let rijen = self.choice_rows(kind, &titel, &of_kind);
            if of_kind.is_empty() || (rijen.is_empty() && kind != fields_kind(&fields)) {
                return None;
            }
            let mut delen: Vec<GroupView> = vec![];
            for (choice, ..) in &of_kind {
                let titel = self.part_of_strategy(*choice);
                match delen.last_mut().filter(|last| last.titel == titel) {
                    Some(last) => last.breedte += 1,
                    None => delen.push(GroupView { titel, breedte: 1 }),
                }
            }
            let kolommen = of_kind.iter().map(|(.., field)| field.title.clone()).collect();
            Some(ChoicesView { sleutel: schema.key_of(kind), titel, delen, kolommen, rijen })
        });
        tables.collect()
    }

    fn choice_rows(
        &self,
        kind: &str,
        title: &str,
        fields: &[&(KeyChoice, &Norm, &Field)],
    ) -> Vec<ChoiceRowView> {
        let facts = &self.parts.publication.facts;
        let cell = |fact: Option<&Fact>, kind: &FieldKind| {
            fact.map(|fact| self.fact_parts(&fact.value, Some(kind))).unwrap_or_default()
        };
        if kind == REGIO {
            let of_region = |field: &Field| facts.single.get(&format!("{REGIO}.{}", field.name));
            let cellen: Vec<_> =
                fields.iter().map(|(.., field)| cell(of_region(field), &field.kind)).collect();
            let own = self.parts.settings.regio.naam.as_ref();
            let tekst = own.map_or_else(|| title.to_owned(), |name| name.value.clone());
            let naam = PartView { tekst, adres: None };
            let is_empty = cellen.iter().all(Vec::is_empty);
            return if is_empty { vec![] } else { vec![ChoiceRowView { naam, cellen }] };
        }
        let records = facts.records.get(kind).map(Vec::as_slice).unwrap_or_default();
        let rows = records.iter().enumerate().map(|(idx, record)| ChoiceRowView {
            naam: self.record_part(kind, idx, &record.name.value),
            cellen: fields
                .iter()
                .map(|(.., field)| cell(record.fields.get(&field.name), &field.kind))
                .collect(),
        });
        rows.collect()
    }

    /// A part of a strategy in words.
    pub(super) fn part_of_strategy(&self, choice: KeyChoice) -> String {
        self.parts.labels.text(&format!("kernkeuze-{}", choice.word()))
    }

    fn places_of_facts(&self) -> Places<'_> {
        let facts = &self.parts.publication.facts;
        let single = facts.single.iter().filter_map(|(name, fact)| {
            let (kind, field) = name.split_once('.')?;
            Some((&fact.span, (kind, None, field, fact)))
        });
        let records = facts.records.iter().flat_map(|(kind, records)| {
            records.iter().enumerate().flat_map(move |(idx, record)| {
                let fields = record.fields.iter();
                fields.map(move |(name, fact)| {
                    (&fact.span, (kind.as_str(), Some(idx), name.as_str(), fact))
                })
            })
        });
        single.chain(records).collect()
    }

    fn tension(
        &self,
        found: &RuleOutcome,
        rule: &Rule,
        places: &Places<'_>,
        anchors: &mut Anchors,
    ) -> TensionView {
        let labels = &self.parts.labels;
        let staat = match found.state {
            _ if found.is_answered() => "beantwoord",
            RuleState::Tension(Severity::Error) => "fout",
            RuleState::Tension(Severity::Warning) => "waarschuwing",
            RuleState::Lifted => "opgevangen",
            RuleState::Tension(Severity::Advice)
            | RuleState::Fine
            | RuleState::Unknown(_)
            | RuleState::Broken => "advies",
        };
        let is_lifted = found.state == RuleState::Lifted;
        let (feiten, meer) = self.facts_of(found, rule, places);
        let sources = rule.sources.iter().filter_map(|id| found.norm.source(id));
        let anker = anchors.take(self.anchor_of(found, rule));
        let record = self.record_of(found, rule);
        TensionView {
            anker_regel: anchors.take(rule.id.value.clone()),
            anker,
            regel: rule.id.value.clone(),
            staat,
            staat_woord: labels.text(&format!("spanning-{staat}")),
            melding: match &record {
                // Behind the record's name the sentence goes on.
                Some(_) => self.in_words(&rule.message),
                None => capital(&self.in_words(&rule.message)),
            },
            record,
            feiten,
            meer,
            waarom: self.in_words(&rule.reason),
            raad: if is_lifted { String::new() } else { self.in_words(&rule.advice) },
            tegenmaatregel: if is_lifted {
                self.in_words(&rule.countermeasure)
            } else {
                String::new()
            },
            herkomst: self.origin_word(rule.origin),
            zekerheid: self.certainty_word(rule.certainty),
            bronnen: sources.map(|source| self.source(source)).collect(),
            antwoord: found.answer.as_ref().map(|answer| self.answer(answer)),
        }
    }

    fn anchor_of(&self, found: &RuleOutcome, rule: &Rule) -> String {
        let kind = rule.record.as_ref().map_or(REGIO, |kind| &kind.value);
        let anchors = self.parts.publication.record_anchors.get(kind);
        let anchor = found.record_idx.and_then(|idx| anchors.and_then(|all| all.get(idx)));
        outcome_anchor(&rule.id.value, anchor.map(String::as_str))
    }

    fn record_of(&self, found: &RuleOutcome, rule: &Rule) -> Option<PartView> {
        let kind = rule.record.as_ref()?;
        Some(self.record_part(&kind.value, found.record_idx?, &found.name))
    }

    /// The facts that decided, and how many more there are in words.
    fn facts_of(
        &self,
        found: &RuleOutcome,
        rule: &Rule,
        places: &Places<'_>,
    ) -> (Vec<FactView>, Option<String>) {
        let schema = self.schema();
        let own = rule.record.as_ref().map(|kind| kind.value.as_str());
        let mut seen: BTreeSet<&Span> = BTreeSet::new();
        let mut facts = vec![];
        for place in found.places.iter().filter(|place| seen.insert(*place)) {
            let Some((kind, idx, name, fact)) = places.get(place) else { continue };
            let Some((_, field)) = schema.field(kind, name) else { continue };
            let records = self.parts.publication.facts.records.get(*kind);
            let record = idx.and_then(|idx| records.and_then(|records| records.get(idx)));
            let is_own = own == Some(*kind) && *idx == found.record_idx;
            // The record's own name says nothing new.
            if is_own && record.is_some_and(|record| record.name.span == fact.span) {
                continue;
            }
            let about = record.filter(|_| !is_own).map(|record| record.name.value.as_str());
            let naam = match about {
                Some(about) => format!("{} ({about})", field.title),
                None => field.title.clone(),
            };
            let delen = self.fact_parts(&fact.value, Some(&field.kind));
            facts.push(FactView { naam, delen, adres: self.address_of_fact(place, kind, *idx) });
        }
        let n_more = facts.len().saturating_sub(SHOWN_FACTS);
        facts.truncate(SHOWN_FACTS);
        let more = self.parts.labels.with("en-nog", &[("n", n_more.into())]);
        (facts, Some(more).filter(|_| n_more > 0))
    }

    fn address_of_fact(&self, place: &Span, kind: &str, idx: Option<usize>) -> Option<String> {
        match idx {
            Some(idx) => self.record_part(kind, idx, "").adres,
            None => self.address_of_file(&place.path),
        }
    }

    fn answer(&self, answer: &Answer) -> AnswerView {
        let labels = &self.parts.labels;
        let date = answer.date.map(|date| labels.date(date));
        let parts: Vec<String> = answer.role.clone().into_iter().chain(date).collect();
        AnswerView { tekst: answer.reason.clone(), wie: capital(&parts.join(", ")) }
    }

    /// What cannot be judged yet: facts for which most rules wait come first.
    fn waiting(&self, all: &[(&RuleOutcome, &Rule)], anchors: &mut Anchors) -> Vec<WaitingView> {
        type Waiting<'w> = (BTreeSet<&'w Missing>, Vec<&'w (&'w RuleOutcome, &'w Rule)>);
        let mut facts: BTreeMap<&str, Waiting<'_>> = BTreeMap::new();
        for outcome in all {
            let RuleState::Unknown(missing) = &outcome.0.state else { continue };
            for empty in missing {
                let (lacking, waiting) = facts.entry(empty.field.as_str()).or_default();
                lacking.insert(empty);
                if !waiting.iter().any(|known| std::ptr::eq(known.0, outcome.0)) {
                    waiting.push(outcome);
                }
            }
        }
        let mut facts: Vec<_> = facts.into_iter().collect();
        facts.sort_by_key(|(_, (_, waiting))| Reverse(waiting.len()));
        let views = facts.into_iter().map(|(field, (lacking, waiting))| WaitingView {
            titel: self.fact_title(field),
            bij: self.lacking(&lacking),
            regels: self.quiet(waiting.into_iter(), anchors),
        });
        views.collect()
    }

    /// What a fact is called, by its full name, or by the key of records of which there are none.
    fn fact_title(&self, field: &str) -> String {
        let schema = self.schema();
        let Some((kind, name)) = field.split_once('.') else {
            let kind = schema.record_of_key(field);
            return kind.map_or_else(
                || self.parts.labels.text("samenhang-onberekenbaar"),
                |kind| kind.title.clone(),
            );
        };
        let title = schema.field(kind, name).map_or(name, |(_, field)| field.title.as_str());
        match schema.record(kind) {
            Some(kind) => format!("{}: {}", kind.title, lower(title)),
            None => title.to_owned(),
        }
    }

    /// The records that lack a fact, by name.
    fn lacking(&self, lacking: &BTreeSet<&Missing>) -> Vec<PartView> {
        let records = &self.parts.publication.facts.records;
        let at = |place: &Span| {
            records.iter().find_map(|(kind, all)| {
                Some((kind.as_str(), all.iter().position(|record| record.span == *place)?))
            })
        };
        let mut names: Vec<PartView> = vec![];
        for empty in lacking {
            let Some(name) = empty.record.as_deref() else { continue };
            let part = match empty.inside.as_ref().and_then(at) {
                Some((kind, idx)) => self.record_part(kind, idx, name),
                None => PartView { tekst: name.to_owned(), adres: None },
            };
            if !names.contains(&part) {
                names.push(part);
            }
        }
        names
    }

    /// Rules in a list, each once with the records it is about.
    fn quiet<'o>(
        &self,
        outcomes: impl Iterator<Item = &'o (&'o RuleOutcome, &'o Rule)>,
        anchors: &mut Anchors,
    ) -> Vec<QuietView> {
        let mut all: Vec<QuietView> = vec![];
        for (found, rule) in outcomes {
            let id = &rule.id.value;
            let own = (!found.name.is_empty())
                .then(|| (found.name.clone(), anchors.take(self.anchor_of(found, rule))));
            match all.iter_mut().find(|known| known.regel == *id) {
                Some(known) => known.bij.extend(own),
                None => all.push(QuietView {
                    regel: id.clone(),
                    anker: anchors.take(id.clone()),
                    melding: capital(&self.in_words(&rule.message)),
                    bij: own.into_iter().collect(),
                }),
            }
        }
        all
    }

    /// A text of a norm for writers, as a visitor reads it: what stands between backticks is the
    /// name of a field or a choice, and is shown as it is called.
    fn in_words(&self, text: &str) -> String {
        let schema = self.schema();
        let named = |word: &str| {
            let kinds = schema.records().into_iter().map(|kind| kind.name.as_str());
            let name = word.rsplit_once('.').map_or(word, |(_, name)| name);
            let field = kinds.chain([REGIO]).find_map(|kind| schema.field(kind, name));
            let lists = schema.vocabularies();
            let mut choices = lists.iter().flat_map(|list| &list.choices);
            field
                .map(|(_, field)| field.title.clone())
                .or_else(|| Some(schema.record_of_key(word)?.title.clone()))
                .or_else(|| choices.find(|choice| choice.id == word).map(|c| c.title.clone()))
        };
        let parts = text.split('`').enumerate().map(|(idx, part)| match named(part) {
            Some(title) if idx % 2 == 1 => format!("“{title}”"),
            None if idx % 2 == 1 => format!("“{part}”"),
            _ => part.to_owned(),
        });
        parts.collect()
    }
}

/// The kind of record that has the first of these fields: the table that is there even when it
/// is empty.
fn fields_kind<'n>(fields: &[(KeyChoice, &'n Norm, &'n Field)]) -> &'n str {
    fields.first().map_or("", |(.., field)| field.record.as_str())
}

/// How bad a tension is; an answer makes it least.
fn weight(found: &RuleOutcome) -> Option<Severity> {
    match found.state {
        _ if found.is_answered() => None,
        RuleState::Tension(severity) => Some(severity),
        RuleState::Fine | RuleState::Lifted | RuleState::Unknown(_) | RuleState::Broken => None,
    }
}

/// A text with a capital. Stress on a first letter is not written there: `één` is `Eén`.
fn capital(text: &str) -> String {
    if let Some(rest) = text.strip_prefix('é') {
        return format!("E{rest}");
    }
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}", letters.as_str())
}

/// A title that goes on inside a sentence; one that is written in capitals stays.
pub(super) fn lower(title: &str) -> String {
    let mut letters = title.chars();
    let Some(first) = letters.next() else { return String::new() };
    if letters.clone().next().is_none_or(|second| !second.is_lowercase()) {
        return title.to_owned();
    }
    format!("{}{}", first.to_lowercase(), letters.as_str())
}
