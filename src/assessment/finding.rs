//! Says what is not substantiated, at the nearest place where a writer can act.

use super::{Entry, Found, Outcome, State, Verdict};
use crate::diagnostic::{Diagnostic, Location, Message, Reference, Severity, catalogue};
use crate::norm::{Certainty, Level, Norm, Requirement, SETTINGS_FACTS};
use crate::publication::{Claim, Publication, chapter_address};
use crate::settings::{Settings, Status};
use crate::source::{Date, Located, SitePath, Span};

/// One requirement with its outcome, and what is needed to find a place for what it lacks.
pub(super) struct Place<'a> {
    pub publication: &'a Publication,
    pub settings: &'a Settings,
    pub norm: &'a Norm,
    pub requirement: &'a Requirement,
    pub outcome: &'a Outcome,
}

/// How bad a shortfall is. Source: the table of severities in `README.md`.
fn severity(level: Level, is_missing: bool, status: Status, certainty: Certainty) -> Severity {
    let is_adopted = status == Status::Vastgesteld;
    let severity = match (level, is_missing, is_adopted) {
        (Level::Must, true, true) => Severity::Error,
        (Level::Must, true, false) | (Level::Must, false, true) | (Level::Should, true, true) => {
            Severity::Warning
        }
        (Level::Must, false, false) | (Level::Should, ..) | (Level::Advice, ..) => Severity::Advice,
    };
    if certainty < Certainty::High { severity.min(Severity::Warning) } else { severity }
}

impl Place<'_> {
    /// Adds the findings of one requirement.
    pub(super) fn findings(&self, status: Status, today: Date, found: &mut Vec<Diagnostic>) {
        let id = &self.requirement.id.value;
        let rank =
            |level, is_missing| severity(level, is_missing, status, self.requirement.certainty);
        match self.outcome.verdict {
            Verdict::Missing => {
                let severity = rank(self.requirement.level, true);
                let short: Vec<&Entry> = self.outcome.entries.iter().collect();
                let title = &self.chapter_title();
                let place = self.place(&short);
                let mut finding = catalogue::requirement_missing(place, severity, id, title);
                self.explain(&mut finding, self.outcome.entries.iter());
                found.push(finding);
            }
            Verdict::Treated => self.shortfalls(&rank, found),
            Verdict::Substantiated | Verdict::NotApplicable | Verdict::ForHumans => {}
        }
        let is_open = matches!(self.outcome.verdict, Verdict::Missing | Verdict::Treated);
        if let Some(plan) =
            self.outcome.plan.as_ref().filter(|plan| is_open && passed(&plan.value.wanneer, today))
        {
            let day = plan.value.wanneer.as_ref().map(|day| day.value.to_string());
            found.push(catalogue::plan_overdue(plan.span.clone(), id, &day.unwrap_or_default()));
        }
        let exception = self.publication.not_applicable.get(id);
        if let Some(exception) = exception.filter(|it| passed(&it.value.tot, today)) {
            let day = exception.value.tot.as_ref().map(|day| day.value.to_string());
            let day = day.unwrap_or_default();
            found.push(catalogue::not_applicable_expired(exception.span.clone(), id, &day));
        }
    }

    /// What a treated requirement lacks: one finding for all entries of its own level, one each
    /// for entries with a level of their own.
    fn shortfalls(&self, rank: &dyn Fn(Level, bool) -> Severity, found: &mut Vec<Diagnostic>) {
        let id = &self.requirement.id.value;
        let short = || self.outcome.entries.iter().filter(|entry| entry.state < State::Met);
        let of_own_level = |entry: &&Entry| entry.level.is_some();
        if short().any(|entry| !of_own_level(&entry)) {
            let severity = rank(self.requirement.level, false);
            let title = &self.chapter_title();
            let of_all: Vec<&Entry> = short().filter(|entry| !of_own_level(entry)).collect();
            let place = self.place(&of_all);
            let mut finding = catalogue::requirement_treated(place, severity, id, title);
            self.explain(&mut finding, of_all.into_iter());
            found.push(finding);
        }
        for entry in short().filter(of_own_level) {
            let severity = rank(entry.level.unwrap_or(self.requirement.level), false);
            let what = entry.what.as_deref().unwrap_or(&self.requirement.question);
            let mut finding = catalogue::evidence_short(self.place(&[entry]), severity, id, what);
            self.explain(&mut finding, std::iter::once(entry));
            found.push(finding);
        }
    }

    fn explain<'e>(&self, finding: &mut Diagnostic, entries: impl Iterator<Item = &'e Entry>) {
        finding.notes.push(Message::verbatim(&self.requirement.question));
        entries.for_each(|entry| note(entry, &mut finding.notes));
        if self.is_kept_back(&finding.location) {
            finding.notes.push(Message::new("pagina-wacht", vec![]));
        }
        // A norm of a region's own may give no reason.
        let reason = Some(&self.requirement.reason).filter(|reason| !reason.is_empty());
        finding.why = reason.map(|reason| Message::verbatim(reason));
        finding.help = Some(Message::verbatim(&self.requirement.advice));
        let source = self.requirement.sources.first().and_then(|id| self.norm.source(id));
        finding.reference = source.map(|source| Reference {
            text: format!("{}, {}", source.title, source.publisher),
            url: source.address.clone(),
        });
    }

    fn chapter_title(&self) -> String {
        let chapter = self.norm.chapters.get(self.requirement.chapter_idx);
        chapter.map(|chapter| chapter.short.clone()).unwrap_or_default()
    }

    /// (1) inside a claimed section, or beside the facts when only those are short, (2) beside
    /// the facts that are asked, (3) in the chapter's page, (4) the page that should be written.
    fn place(&self, short: &[&Entry]) -> Location {
        let id = &self.requirement.id.value;
        let claims = self.publication.claims.get(id).map(Vec::as_slice).unwrap_or_default();
        if let Some(inside) = fact_asked(short).and_then(|field| self.fact_place(field, claims)) {
            return Location::Gap { inside };
        }
        // Rows are short where the table stands, not at an earlier claim without one.
        let asks_rows = short.iter().any(|entry| asks_rows(entry));
        let with_table =
            claims.iter().find(|claim| asks_rows && has_table(self.publication, claim));
        let claim = with_table.or(claims.first());
        if let Some(inside) = claim.and_then(|claim| heading_span(self.publication, claim)) {
            return Location::Gap { inside };
        }
        if self.requirement.needs_no_claim && self.lacks_settings() {
            return Location::Gap { inside: self.settings_place() };
        }
        let Some(chapter) = self.norm.chapters.get(self.requirement.chapter_idx) else {
            return Location::Gap { inside: self.settings.top() };
        };
        let page = self.publication.chapter_pages.get(&chapter.id);
        match page.and_then(|idx| self.publication.documents.get(*idx)) {
            Some(page) => {
                let front = page.front.hoofdstuk.as_ref().map(|hoofdstuk| hoofdstuk.span.clone());
                Location::Gap { inside: front.unwrap_or_else(|| page.title.span.clone()) }
            }
            None => self.unwritten(&chapter.id),
        }
    }

    /// The page that should be written, or the one that is kept back.
    fn unwritten(&self, chapter_id: &str) -> Location {
        let address = chapter_address(self.norm, chapter_id);
        let kept_back = self.publication.documents.iter().find(|page| {
            let is_chapter = page.front.hoofdstuk.as_ref().is_some_and(|it| it.value == chapter_id);
            !page.is_published() && (is_chapter || page.address == address)
        });
        if let Some(publish) = kept_back.and_then(|page| page.front.publiceren.as_ref()) {
            return Location::Gap { inside: publish.span.clone() };
        }
        let path = format!("content{}.md", address.trim_end_matches('/'));
        Location::Absent { path: SitePath::new(&path), asked_by: None }
    }

    /// Whether the place found is a page that is kept back.
    fn is_kept_back(&self, place: &Location) -> bool {
        let page = self.publication.document(&place.path());
        page.is_some_and(|page| !page.is_published())
    }

    /// Where a fact can be filled in: the record that lacks it, the block of the region's facts,
    /// or the front matter of the page that claims the requirement.
    fn fact_place(&self, field: &str, claims: &[Claim]) -> Option<Span> {
        if SETTINGS_FACTS.contains(&field) {
            return Some(self.settings_place());
        }
        let (record, name) = field.split_once('.')?;
        if let Some(records) = self.publication.facts.records.get(record) {
            let without = records.iter().find(|one| !one.fields.contains_key(name));
            return without.map(|one| one.span.clone());
        }
        let published = || self.publication.documents.iter().filter(|page| page.is_published());
        let blocks = published().flat_map(|page| &page.front.records);
        let block = blocks.filter(|(key, _)| key.value == record).map(|(key, _)| key.span.clone());
        let page =
            claims.first().and_then(|claim| self.publication.documents.get(claim.document_idx));
        block.into_iter().next().or_else(|| page.and_then(|page| page.front.span.clone()))
    }

    fn settings_place(&self) -> Span {
        let first = self.settings.regio.naam.as_ref().map(|naam| naam.span.clone());
        first.unwrap_or_else(|| self.settings.top())
    }

    /// Whether a fact from the settings is asked and not there.
    fn lacks_settings(&self) -> bool {
        self.outcome.entries.iter().any(|entry| match &entry.found {
            Found::Field { field, filled: 0, .. } => SETTINGS_FACTS.contains(&field.as_str()),
            _ => false,
        })
    }
}

/// The first fact that is short, when nothing but facts is.
fn fact_asked<'e>(short: &[&'e Entry]) -> Option<&'e str> {
    fn field(entry: &Entry) -> Option<&str> {
        match &entry.found {
            Found::Field { field, .. } => Some(field),
            Found::AnyOf(ways) => {
                let fields: Option<Vec<&str>> = ways.iter().map(field).collect();
                fields?.into_iter().next()
            }
            _ => None,
        }
    }
    let all: Option<Vec<&str>> = short.iter().map(|entry| field(entry)).collect();
    all?.into_iter().next()
}

fn asks_rows(entry: &Entry) -> bool {
    match &entry.found {
        Found::Rows { .. } => true,
        Found::AnyOf(ways) => ways.iter().any(asks_rows),
        _ => false,
    }
}

fn has_table(publication: &Publication, claim: &Claim) -> bool {
    let document = publication.documents.get(claim.document_idx);
    let mut tables = document.into_iter().flat_map(|document| &document.tables);
    tables.any(|table| claim.range.contains(&table.range.start))
}

fn heading_span(publication: &Publication, claim: &Claim) -> Option<Span> {
    let document = publication.documents.get(claim.document_idx)?;
    match claim.heading_idx {
        Some(idx) => document.headings.get(idx).map(|heading| heading.span.clone()),
        None => Some(claim.at.clone()),
    }
}

/// What an entry lacks, in numbers and names.
fn note(entry: &Entry, notes: &mut Vec<Message>) {
    if entry.state == State::Met {
        return;
    }
    let what = entry.what.clone().unwrap_or_default();
    let pair = |id: &str, found: usize, asked: usize| {
        let args = vec![("gevonden", found.into()), ("gevraagd", asked.into())];
        Message::new(id, args)
    };
    let message = match &entry.found {
        Found::Words { found, asked } => pair("tekort-woorden", *found, *asked),
        Found::Items { found, asked } => pair("tekort-punten", *found, *asked),
        Found::Dates { asked, out_of_order: true, found } => {
            pair("tekort-datum-volgorde", *found, *asked)
        }
        Found::Dates { found, asked, .. } => pair("tekort-datums", *found, *asked),
        Found::Contact { .. } => Message::new("tekort-contact", vec![]),
        Found::Links { .. } => Message::new("tekort-link", vec![]),
        Found::Chapters { found, asked } => pair("tekort-hoofdstukken", *found, *asked),
        Found::Field { field, title, filled, records, refused } => {
            let id = if refused.is_empty() { "tekort-veld" } else { "tekort-veld-waarde" };
            let mut message = pair(id, *filled, *records);
            message.args.push(("waarde", refused.join(", ").into()));
            let title = if what.is_empty() { title } else { &what };
            message.args.extend([("veld", field.clone().into()), ("titel", title.clone().into())]);
            message
        }
        Found::Rows { .. } => rows_note(&entry.found),
        Found::AnyOf(ways) if ways.is_empty() => Message::new("tekort-onleesbaar", vec![]),
        Found::AnyOf(ways) => {
            let mut inner = vec![];
            ways.iter().for_each(|way| note(way, &mut inner));
            notes.push(Message::new("tekort-een-van", vec![("wat", what.into())]));
            notes.extend(inner.into_iter().map(|mut message| {
                message.id = format!("{}.of", message.id.trim_end_matches(".of"));
                message
            }));
            return;
        }
        Found::Human => return,
    };
    notes.push(message);
}

fn rows_note(found: &Found) -> Message {
    let Found::Rows { found, asked, seen, missed, absent, incomplete } = found else {
        return Message::new("tekort-rijen", vec![]);
    };
    let list = |names: &[String]| names.join(", ");
    let args = vec![
        ("gevonden", (*found).into()),
        ("gevraagd", (*asked).into()),
        ("gezien", list(seen).into()),
        ("gemist", list(missed).into()),
        ("afwezig", list(absent).into()),
        ("onvolledig", list(incomplete).into()),
    ];
    let id = match (seen.is_empty(), missed.is_empty(), absent.is_empty()) {
        (true, ..) => "tekort-tabel",
        (false, false, _) => "tekort-kolommen",
        (false, true, false) => "tekort-rijen-namen",
        (false, true, true) if !incomplete.is_empty() => "tekort-rijen-leeg",
        (false, true, true) => "tekort-rijen",
    };
    Message::new(id, args)
}

/// Adds a finding when sentences under a claim stood elsewhere before.
pub(super) fn repeated_text(publication: &Publication, claim: &Claim, found: &mut Vec<Diagnostic>) {
    const MIN_WORDS: u32 = 6;
    let Some(document) = publication.documents.get(claim.document_idx) else { return };
    let here = (claim.document_idx as u32, 0);
    let again = document.sentences.iter().find_map(|sentence| {
        if sentence.words < MIN_WORDS || !claim.range.contains(&sentence.at) {
            return None;
        }
        let first = publication.first_text.get(&sentence.hash)?;
        (*first != (here.0, sentence.at)).then_some((sentence.at, *first))
    });
    let Some((at, (first_idx, first_at))) = again else { return };
    let Some(first) = publication.documents.get(first_idx as usize) else { return };
    let span = |path: &SitePath, at: u32| Span { path: path.clone(), start: at, end: at + 1 };
    found.push(catalogue::repeated_text(span(&document.path, at), span(&first.path, first_at)));
}

/// Whether the day that a plan or exception names is over.
fn passed(day: &Option<Located<Date>>, today: Date) -> bool {
    day.as_ref().is_some_and(|day| day.value < today)
}
