//! Holds what people found against the text of today.
//!
//! A judgement is pinned to a digest of what was judged: the question, the words under all claims
//! of the requirement, its tables, and the facts that it asks. Where in a file they stand, how
//! lines are broken and what else the page says is left out of it.
//!
//! Invariant: any other word, cell or value gives another digest. When in doubt a judgement is
//! out of date.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Assessment, Judged, Outcome};
use crate::diagnostic::{Diagnostic, Kind, Message, Severity, catalogue};
use crate::document::{Body, Document, is_placeholder};
use crate::judgement::{HumanVerdict, Judgement};
use crate::norm::{Evidence, EvidenceKind, Norm, Requirement, Rows};
use crate::publication::{Claim, FactValue, Publication, is_known};
use crate::source::{Digest, Located, SourceSet, Span};

/// How deep footnotes are followed into footnotes.
const MAX_NOTE_DEPTH: usize = 4;

/// Puts each judgement beside the outcome of its requirement, and adds to the findings: what is
/// out of date, and judgements on requirements that do not exist. A judgement of today that says
/// "sufficient in another form" makes the requirement's shortfalls advice, unless one in another
/// role says "insufficient". Verdicts stay as they are.
pub fn judge(
    assessment: &mut Assessment,
    judgements: &[Judgement],
    publication: &Publication,
    sources: &SourceSet,
    found: &mut Vec<Diagnostic>,
) {
    let norms: Vec<Arc<Norm>> =
        assessment.norms.iter().map(|outcome| Arc::clone(&outcome.norm)).collect();
    let files: BTreeMap<_, _> =
        judgements.iter().map(|one| (&one.span.path, &one.requirement)).collect();
    for (path, id) in files {
        is_known(&norms, &Located::new(id.clone(), Span::top(path)), found);
    }
    let mut reader = Reader { publication, sources, pages: BTreeMap::new() };
    for norm in &mut assessment.norms {
        for outcome in &mut norm.outcomes {
            let about: Vec<&Judgement> =
                judgements.iter().filter(|one| one.requirement == outcome.id).collect();
            let requirement = norm.norm.requirements.get(outcome.requirement_idx);
            if let Some(requirement) = requirement.filter(|_| !about.is_empty()) {
                let digest = reader.digest(&norm.norm, requirement);
                outcome.judgements = hold(&about, digest);
                soften(outcome, found);
                out_of_date(outcome, digest, found);
            }
        }
    }
}

/// The digest of what a judgement on this requirement is about, today; `None` when there is
/// nothing to judge: no claimed text, and none of the facts that it asks.
pub fn judged_digest(
    publication: &Publication,
    norm: &Norm,
    requirement: &Requirement,
    sources: &SourceSet,
) -> Option<Digest> {
    let mut reader = Reader { publication, sources, pages: BTreeMap::new() };
    reader.digest(norm, requirement)
}

fn hold(about: &[&Judgement], digest: Option<Digest>) -> Vec<Judged> {
    let held = about.iter().map(|one| Judged {
        judgement: (*one).clone(),
        is_current: digest.is_some() && one.digest == digest,
        is_latest: !about.iter().any(|other| other.date > one.date && other.has_role_of(one)),
    });
    held.collect()
}

/// Says at the shortfalls of a requirement what people found, and makes them advice where one
/// found it sufficient in another form.
fn soften(outcome: &Outcome, found: &mut [Diagnostic]) {
    let counts: Vec<&Judgement> = outcome
        .judgements
        .iter()
        .filter(|judged| judged.is_current && judged.is_latest)
        .map(|judged| &judged.judgement)
        .collect();
    let says = |verdict| counts.iter().any(|one| one.verdict == verdict);
    let is_softened =
        says(HumanVerdict::SufficientInOtherForm) && !says(HumanVerdict::Insufficient);
    let shortfalls = found.iter_mut().filter(|found| {
        found.kind == Kind::Completeness && found.requirement.as_ref() == Some(&outcome.id)
    });
    for shortfall in shortfalls {
        if is_softened {
            shortfall.severity = Severity::Advice;
        }
        for one in &counts {
            let args = vec![
                ("oordeel", one.verdict.word().into()),
                ("rol", one.role.as_str().into()),
                ("datum", one.date.to_string().into()),
            ];
            shortfall.labels.push((one.span.clone(), Message::new("oordeel-mens", args)));
        }
    }
}

fn out_of_date(outcome: &Outcome, digest: Option<Digest>, found: &mut Vec<Diagnostic>) {
    for judged in outcome.judgements.iter().filter(|one| one.is_latest && !one.is_current) {
        // Without a digest it has a finding of its own.
        let Judgement { role, date, digest: Some(_), span, .. } = &judged.judgement else {
            continue;
        };
        let (at, id, date) = (span.clone(), &outcome.id, date.to_string());
        found.push(match digest {
            Some(_) => catalogue::judgement_outdated(at, id, role, &date),
            None => catalogue::judgement_without_text(at, id, role, &date),
        });
    }
}

/// Reads what was judged, each page once.
struct Reader<'p> {
    publication: &'p Publication,
    sources: &'p SourceSet,
    /// By position in [`Publication::documents`].
    pages: BTreeMap<usize, Page>,
}

impl Reader<'_> {
    fn digest(&mut self, norm: &Norm, requirement: &Requirement) -> Option<Digest> {
        let asks_chapters =
            requirement.evidence.iter().any(|entry| entry.kind == EvidenceKind::Chapters);
        let judged = norm.requirements.iter().filter(|other| {
            other.id == requirement.id
                || (asks_chapters && other.chapter_idx != requirement.chapter_idx)
        });
        let mut has_text = false;
        let mut passages = vec![];
        for other in judged {
            let claims = self.publication.claims.get(&other.id.value);
            for claim in outermost(claims.map(Vec::as_slice).unwrap_or_default()) {
                has_text |= says_something(self.publication, claim);
                passages.push(self.passage(claim));
            }
        }
        let mut facts = Facts::default();
        facts.add(self.publication, &requirement.evidence);
        if !has_text && !facts.is_filled {
            return None;
        }
        // Which claim comes first in site order says nothing about the text.
        passages.sort();
        facts.all.sort();
        let mut whole = Whole::default();
        whole.add("eis", &requirement.id.value);
        whole.add("vraag", &requirement.question);
        passages.iter().for_each(|passage| whole.add("tekst", passage));
        facts.all.iter().for_each(|fact| whole.add("gegeven", fact));
        Some(Digest::of(whole.0.as_bytes()))
    }

    /// The words under a claim, its own heading included, on one line.
    fn passage(&mut self, claim: &Claim) -> String {
        let Some(document) = self.publication.documents.get(claim.document_idx) else {
            return String::new();
        };
        let heading = claim.heading_idx.and_then(|idx| document.headings.get(idx));
        let title = match heading {
            Some(heading) => Some(&heading.text),
            None => document.front.titel.as_ref().map(|titel| &titel.value),
        };
        let sources = self.sources;
        let page = self.pages.entry(claim.document_idx).or_insert_with(|| {
            let source = sources.get(&document.path);
            Page::read(document, source.map_or("", |source| &source.text))
        });
        let mut text = title.map_or_else(String::new, |title| format!("{title}\n"));
        let here = page.pieces.iter().filter(|(at, _)| claim.range.contains(at));
        here.for_each(|(_, piece)| page.write(piece, 0, &mut text));
        // What a block shows may stand in a file of its own.
        for table in document.tables.iter().filter(|it| claim.range.contains(&it.range.start)) {
            if document.block_at(table.range.start).is_some() {
                let cells = table.columns.iter().chain(table.rows.iter().flatten());
                cells.for_each(|cell| text.push_str(&format!("\n{cell} |")));
            }
        }
        text.split_whitespace().collect::<Vec<&str>>().join(" ")
    }
}

/// What is digested: each part with its name and length, so that no two parts read as one.
#[derive(Default)]
struct Whole(String);

impl Whole {
    fn add(&mut self, name: &str, text: &str) {
        self.0.push_str(&format!("{name} {}\n{text}\n", text.len()));
    }
}

/// Claims that stand in no other of these.
fn outermost(claims: &[Claim]) -> impl Iterator<Item = &Claim> {
    let holds = |outer: &Range<u32>, inner: &Range<u32>| {
        outer.start <= inner.start && inner.end <= outer.end
    };
    claims.iter().enumerate().filter_map(move |(idx, claim)| {
        let mut others = claims.iter().enumerate();
        let is_inside = others.any(|(other_idx, other)| {
            // Of two for the same text the first is kept.
            let is_same = other.range == claim.range;
            other.document_idx == claim.document_idx
                && holds(&other.range, &claim.range)
                && if is_same { other_idx < idx } else { other_idx != idx }
        });
        (!is_inside).then_some(claim)
    })
}

/// Whether anything stands under a claim that is no placeholder.
fn says_something(publication: &Publication, claim: &Claim) -> bool {
    let Some(document) = publication.documents.get(claim.document_idx) else { return false };
    let is_here = |at: u32| claim.range.contains(&at);
    let mut tables = document.tables.iter().filter(|table| is_here(table.range.start));
    document.sentences.iter().any(|sentence| is_here(sentence.at) && sentence.words > 0)
        || document.items.iter().any(|item| is_here(item.at) && !item.is_placeholder)
        || tables.any(|table| table.rows.iter().flatten().any(|cell| !is_placeholder(cell)))
}

/// The facts that the evidence asks.
#[derive(Default)]
struct Facts {
    /// By name, then by record. Records without the fact and the municipalities that need a row
    /// are among them: with one more, what was enough may be so no longer.
    all: Vec<String>,
    /// Whether the region filled in any.
    is_filled: bool,
}

impl Facts {
    fn add(&mut self, publication: &Publication, evidence: &[Evidence]) {
        for kind in evidence.iter().flat_map(Evidence::kinds) {
            if let Some((record, name)) = kind.field() {
                self.add_field(publication, record, name);
            }
            if kind.rows() == Some(&Rows::Gemeenten) {
                self.add_rows(publication);
            }
        }
    }

    fn add_field(&mut self, publication: &Publication, record: &str, name: &str) {
        let facts = &publication.facts;
        let full = format!("{record}.{name}");
        if let Some(fact) = facts.single.get(&full) {
            self.is_filled = true;
            self.all.push(format!("{full}\n{}", value(&fact.value)));
        }
        for one in facts.records.get(record).into_iter().flatten() {
            let fact = one.fields.get(name);
            self.is_filled |= fact.is_some();
            let filled = fact.map(|fact| value(&fact.value)).unwrap_or_default();
            self.all.push(format!("{full}\n{}\n{filled}", one.name.value));
        }
    }

    fn add_rows(&mut self, publication: &Publication) {
        if let Some(fact) = publication.facts.single.get("regio.gemeenten") {
            self.all.push(format!("gemeenten\n{}", value(&fact.value)));
        }
    }
}

fn value(of: &FactValue) -> String {
    match of {
        FactValue::Text(text) => text.trim().to_owned(),
        FactValue::Number(number) => number.to_string(),
        FactValue::Date(date) => date.to_string(),
        FactValue::Choice { id, .. } => id.clone(),
        FactValue::Contact { organisatie, rol, email, telefoon, adres } => {
            let others = [rol, email, telefoon, adres].map(|it| it.as_deref().unwrap_or_default());
            format!("{organisatie}\n{}", others.join("\n"))
        }
        FactValue::Period { van, tot } => format!("{van}\n{tot}"),
        FactValue::Reference { record, name, .. } => format!("{record}\n{name}"),
        FactValue::List(all) => all.iter().map(value).collect::<Vec<_>>().join("\n"),
    }
}

/// A page as a reader meets it: words, cells, and where links and pictures lead.
struct Page {
    /// What is read, each with the byte where it begins, in reading order.
    pieces: Vec<(u32, Piece)>,
    /// The footnotes, by label; read where they are named.
    notes: BTreeMap<String, Vec<Piece>>,
}

enum Piece {
    Text(String),
    Note(String),
}

impl Page {
    fn read(document: &Document, text: &str) -> Self {
        let mut page = Self { pieces: vec![], notes: BTreeMap::new() };
        let body = Body::new(text, document.body.start as usize);
        let mut note: Option<String> = None;
        let mut html: Option<String> = None;
        for (event, place) in body.events() {
            let at = place.start as u32;
            // What a writer is told is no part of the text.
            if document.guidance.iter().any(|range| range.contains(&at)) {
                continue;
            }
            let piece = match event {
                Event::Start(Tag::FootnoteDefinition(label)) => {
                    note = Some(label.to_string());
                    continue;
                }
                Event::End(TagEnd::FootnoteDefinition) => {
                    note = None;
                    continue;
                }
                Event::Start(Tag::HtmlBlock) => {
                    html = Some(String::new());
                    continue;
                }
                Event::End(TagEnd::HtmlBlock) => {
                    Piece::Text(shown_html(&html.take().unwrap_or_default()))
                }
                Event::Html(part) => match &mut html {
                    Some(block) => {
                        block.push_str(&part);
                        continue;
                    }
                    None => Piece::Text(shown_html(&part)),
                },
                Event::FootnoteReference(label) => Piece::Note(label.to_string()),
                event => Piece::Text(words(event)),
            };
            match &note {
                Some(label) => page.notes.entry(label.clone()).or_default().push(piece),
                None => page.pieces.push((at, piece)),
            }
        }
        page
    }

    fn write(&self, piece: &Piece, depth: usize, text: &mut String) {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Note(label) => {
                text.push_str("[^");
                let note = self.notes.get(label).filter(|_| depth < MAX_NOTE_DEPTH);
                for piece in note.into_iter().flatten() {
                    self.write(piece, depth + 1, text);
                }
                text.push(']');
            }
        }
    }
}

/// Marks between cells and rows, which no writer types.
const CELL: &str = "\u{1f}";
const ROW: &str = "\u{1e}";

/// The words of an event. Blocks are parted by white space; what turns the meaning of words
/// around (struck out, ticked) is a mark.
fn words(event: Event<'_>) -> String {
    match event {
        Event::Text(text) | Event::Code(text) => text.into_string(),
        Event::InlineMath(text) | Event::DisplayMath(text) => text.into_string(),
        Event::Html(html) | Event::InlineHtml(html) => shown_html(&html),
        Event::TaskListMarker(true) => "[x] ".to_owned(),
        Event::TaskListMarker(false) => "[ ] ".to_owned(),
        Event::Start(Tag::Strikethrough) | Event::End(TagEnd::Strikethrough) => "~~".to_owned(),
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            format!("<{dest_url}>")
        }
        Event::Start(Tag::TableCell) => CELL.to_owned(),
        Event::Start(Tag::TableRow | Tag::TableHead) => ROW.to_owned(),
        Event::Start(Tag::Emphasis | Tag::Strong | Tag::Superscript | Tag::Subscript)
        | Event::End(
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::TableCell
            | TagEnd::TableRow
            | TagEnd::TableHead,
        )
        | Event::FootnoteReference(_) => String::new(),
        Event::SoftBreak | Event::HardBreak | Event::Rule | Event::Start(_) | Event::End(_) => {
            "\n".to_owned()
        }
    }
}

/// HTML as it was typed, unless it is one comment, which nobody sees.
fn shown_html(html: &str) -> String {
    let bare = html.trim();
    let inside = bare.strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->"));
    if inside.is_some_and(|inside| !inside.contains("-->")) {
        String::new()
    } else {
        html.to_owned()
    }
}
