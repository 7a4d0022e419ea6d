//! What evidence is: one arm per kind.

use std::collections::{BTreeMap, HashSet};

use super::claimed::Claimed;
use super::words::Stems;
use super::{Entry, Found, State};
use crate::document::{Document, Table, is_placeholder, sentence_hash};
use crate::norm::{Column, Evidence, EvidenceKind, LinkKind, Norm, Rows};
use crate::publication::{Fact, FactValue, Publication, Target};
use crate::settings::Settings;
use crate::source::Date;

/// What one requirement is held against.
pub(super) struct Ctx<'a> {
    pub publication: &'a Publication,
    pub settings: &'a Settings,
    pub norm: &'a Norm,
    pub claimed: &'a Claimed<'a>,
    /// Other chapters, and those of them with a claim that has text.
    pub chapters: (usize, usize),
}

/// One entry of the asked evidence, held against what was found.
pub(super) fn entry(ctx: &Ctx<'_>, evidence: &Evidence) -> Entry {
    let (state, found) = match &evidence.kind {
        EvidenceKind::Prose { words } => {
            let found = ctx.claimed.words;
            (enough(found, *words), Found::Words { found, asked: *words })
        }
        EvidenceKind::Table { columns, rows } => table(ctx, columns, rows),
        EvidenceKind::Items { count } => {
            let found = ctx.claimed.items;
            (enough(found, *count), Found::Items { found, asked: *count })
        }
        EvidenceKind::Dates { count, ascending } => dates(ctx, *count, *ascending),
        EvidenceKind::Contact => {
            let found = ctx.claimed.has_contact;
            (if found { State::Met } else { State::Unmet }, Found::Contact { found })
        }
        EvidenceKind::Link { to } => {
            let links = ctx.claimed.links.iter();
            let found = links.filter(|(page, target)| leads_to(ctx, page, target, *to)).count();
            (enough(found, 1), Found::Links { found })
        }
        EvidenceKind::Field { .. } => field(ctx, &evidence.kind),
        EvidenceKind::Chapters => {
            let (asked, found) = ctx.chapters;
            (enough(found, asked), Found::Chapters { found, asked })
        }
        EvidenceKind::Human => (State::Unmet, Found::Human),
        EvidenceKind::AnyOf(ways) => {
            let mut ways: Vec<Entry> = ways.iter().map(|way| entry(ctx, way)).collect();
            ways.sort_by_key(|way| std::cmp::Reverse(way.state));
            (ways.first().map_or(State::Unmet, |best| best.state), Found::AnyOf(ways))
        }
    };
    Entry { state, found, level: evidence.level, what: evidence.what.clone() }
}

impl Entry {
    /// Whether text, not a fact, made it count.
    pub(super) fn counts_by_text(&self) -> bool {
        match &self.found {
            Found::Field { .. } => false,
            Found::AnyOf(ways) => ways.iter().any(Entry::counts_by_text),
            Found::Words { .. }
            | Found::Rows { .. }
            | Found::Items { .. }
            | Found::Dates { .. }
            | Found::Contact { .. }
            | Found::Links { .. }
            | Found::Chapters { .. }
            | Found::Human => self.state > State::Unmet,
        }
    }
}

/// Over nothing, nothing holds: asking zero of something is unmet as long as there is none.
fn enough(found: usize, asked: usize) -> State {
    match found {
        0 => State::Unmet,
        found if found >= asked => State::Met,
        _ => State::Partly,
    }
}

fn leads_to(ctx: &Ctx<'_>, page: &Document, target: &str, to: LinkKind) -> bool {
    let target_kind = ctx.publication.resolve(page, target);
    let is_page = matches!(target_kind, Target::Page { .. } | Target::Generated { .. });
    let is_web = matches!(target_kind, Target::External) && target.starts_with("http");
    let path = target.split(['?', '#']).next().unwrap_or_default().to_lowercase();
    let is_download = [".pdf", ".docx", ".odt", ".xlsx", ".ods", ".csv", ".zip"]
        .iter()
        .any(|extension| path.ends_with(extension));
    let is_file = matches!(target_kind, Target::Asset(_)) || (is_web && is_download);
    match to {
        LinkKind::Any => is_page || is_web || is_file,
        LinkKind::Internal => is_page,
        LinkKind::External => is_web,
        LinkKind::File => is_file,
    }
}

/// Which column of a table answers to which asked column.
struct Matched<'t> {
    table: &'t Table,
    /// Per asked column the index of the table's column.
    columns: Vec<Option<usize>>,
}

impl<'t> Matched<'t> {
    /// Exact names go first, then names that contain an asked one; no column answers twice.
    fn new(table: &'t Table, asked: &[Vec<Stems>]) -> Self {
        let headers: Vec<Stems> = table.columns.iter().map(|name| Stems::of(name)).collect();
        let mut columns: Vec<Option<usize>> = vec![None; asked.len()];
        for is_exact in [true, false] {
            for (names, slot) in asked.iter().zip(0..) {
                let taken = |idx: usize, columns: &[Option<usize>]| columns.contains(&Some(idx));
                if columns.get(slot).is_some_and(Option::is_some) {
                    continue;
                }
                let found = headers.iter().enumerate().position(|(idx, header)| {
                    let matches = |name: &Stems| {
                        if is_exact { header.equals(name) } else { header.contains(name) }
                    };
                    !taken(idx, &columns) && names.iter().any(matches)
                });
                if let Some(place) = columns.get_mut(slot) {
                    *place = found;
                }
            }
        }
        Self { table, columns }
    }

    fn n_matched(&self) -> usize {
        self.columns.iter().flatten().count()
    }

    fn has_all(&self) -> bool {
        self.columns.iter().all(Option::is_some)
    }

    /// Rows with a cell that is empty or a placeholder, each with the name of that column.
    fn incomplete_rows(&self) -> impl Iterator<Item = String> {
        self.table.rows.iter().filter_map(move |row| {
            let is_open = |idx: &&usize| row.get(**idx).is_none_or(|cell| is_placeholder(cell));
            let column = self.columns.iter().flatten().find(is_open)?;
            let name = self.table.columns.get(*column)?;
            let first = row.first().map(String::as_str).unwrap_or_default();
            Some(if first.is_empty() { name.clone() } else { format!("{first} ({name})") })
        })
    }

    /// The keys of complete rows, each with a number that is equal for rows that say the same:
    /// every asked column has a cell that is no placeholder. A row of totals is no row of its
    /// own.
    fn complete_rows(&self) -> impl Iterator<Item = (&'t str, Vec<u64>)> {
        let key_idx = self.columns.first().copied().flatten().unwrap_or(0);
        self.table.rows.iter().filter_map(move |row| {
            let cells = self.columns.iter().flatten().filter_map(|idx| row.get(*idx));
            let says = cells.map(|cell| sentence_hash(cell)).collect();
            let is_filled = |idx: usize| row.get(idx).is_some_and(|cell| !is_placeholder(cell));
            let is_complete = self.columns.iter().flatten().all(|idx| is_filled(*idx));
            let first = row.first().map(|cell| cell.to_lowercase()).unwrap_or_default();
            let key = row.get(key_idx).map(String::as_str);
            let key = key.filter(|_| is_complete && !first.starts_with("totaal"));
            key.map(|key| (key, says))
        })
    }
}

fn table(ctx: &Ctx<'_>, columns: &[Column], rows: &Rows) -> (State, Found) {
    let asked: Vec<Vec<Stems>> = columns
        .iter()
        .map(|column| {
            let names = std::iter::once(&column.name).chain(&column.also);
            names.map(|name| Stems::of(name)).collect()
        })
        .collect();
    let all: Vec<Matched<'_>> =
        ctx.claimed.tables.iter().map(|table| Matched::new(table, &asked)).collect();
    // The same row again says nothing new.
    let mut seen = HashSet::new();
    let rows_found =
        all.iter().filter(|matched| matched.has_all()).flat_map(Matched::complete_rows);
    let keys: Vec<&str> =
        rows_found.filter_map(|(key, says)| seen.insert(says).then_some(key)).collect();
    let names = row_names(ctx, rows);
    let (found, asked_rows, absent) = match (&names, rows) {
        (Some(names), _) => {
            let keys: Vec<Stems> = keys.iter().map(|key| Stems::of(key)).collect();
            let absent: Vec<String> = names
                .iter()
                .filter(|(_, also)| !has_row(names, also, &keys))
                .map(|(title, _)| title.clone())
                .collect();
            (names.len() - absent.len(), names.len(), absent)
        }
        (None, Rows::AtLeast(n)) => (keys.len(), *n, vec![]),
        (None, _) => (0, 0, vec![]),
    };
    let with_all = all.iter().filter(|matched| matched.has_all());
    let incomplete: Vec<String> = with_all.flat_map(Matched::incomplete_rows).collect();
    let best = all.iter().max_by_key(|matched| (matched.n_matched(), matched.table.rows.len()));
    let missed = columns.iter().enumerate().filter(|(idx, _)| {
        best.is_none_or(|best| best.columns.get(*idx).is_none_or(Option::is_none))
    });
    let found_rows = Found::Rows {
        found,
        asked: asked_rows,
        seen: best.map(|best| best.table.columns.clone()).unwrap_or_default(),
        missed: missed.map(|(_, column)| column.name.clone()).collect(),
        absent,
        incomplete,
    };
    (enough(found, asked_rows), found_rows)
}

/// Whether one of the keys names this row: a key that is exactly another name is no row of this
/// one, so that Bergen op Zoom is not Bergen.
fn has_row(names: &[(String, Vec<Stems>)], wanted: &[Stems], keys: &[Stems]) -> bool {
    let is_name = |key: &Stems, names: &[Stems]| names.iter().any(|name| key.equals(name));
    let is_other =
        |key: &Stems| !is_name(key, wanted) && names.iter().any(|(_, names)| is_name(key, names));
    keys.iter().any(|key| wanted.iter().any(|name| key.contains(name)) && !is_other(key))
}

/// The rows that are asked by name, each with the names it may have; `None` when any will do.
fn row_names(ctx: &Ctx<'_>, rows: &Rows) -> Option<Vec<(String, Vec<Stems>)>> {
    match rows {
        Rows::AtLeast(_) => None,
        Rows::Gemeenten => {
            let all = ctx.settings.regio.gemeenten.iter();
            Some(all.map(|g| (g.naam.value.clone(), vec![Stems::of(&g.naam.value)])).collect())
        }
        Rows::Vocabulary(id) => {
            let choices = ctx.norm.vocabulary(id).map(|list| list.choices.as_slice());
            let names = choices.unwrap_or_default().iter().map(|choice| {
                let also = choice.also.iter().chain([&choice.title, &choice.id]);
                (choice.title.clone(), also.map(|name| Stems::of(name)).collect())
            });
            Some(names.collect())
        }
    }
}

fn dates(ctx: &Ctx<'_>, asked: usize, ascending: bool) -> (State, Found) {
    let all: usize = ctx.claimed.dates.iter().map(Vec::len).sum();
    if !ascending {
        return (enough(all, asked), Found::Dates { found: all, asked, out_of_order: false });
    }
    // A planning is one column of a table, or the running text of one page.
    let mut lanes: BTreeMap<(usize, u32), Vec<Date>> = BTreeMap::new();
    for (idx, dates) in ctx.claimed.dates.iter().enumerate() {
        for date in dates {
            lanes.entry((idx, date.lane)).or_default().push(date.date);
        }
    }
    // The same day again is no further step.
    lanes.values_mut().for_each(Vec::dedup);
    let is_ascending = |dates: &&Vec<Date>| dates.is_sorted();
    let best = lanes.values().filter(is_ascending).map(Vec::len).max().unwrap_or(0);
    let longest = lanes.values().map(Vec::len).max().unwrap_or(0);
    let out_of_order = best < asked && longest >= asked;
    let found = if out_of_order { longest } else { best };
    let state = if out_of_order { State::Partly } else { enough(best, asked) };
    (state, Found::Dates { found, asked, out_of_order })
}

fn field(ctx: &Ctx<'_>, kind: &EvidenceKind) -> (State, Found) {
    let EvidenceKind::Field { record, name, every, rows, accepted } = kind else {
        return (State::Unmet, Found::Human);
    };
    let facts = &ctx.publication.facts;
    let full = format!("{record}.{name}");
    let declared = ctx.norm.field(record, name);
    let title = declared.map_or_else(|| full.clone(), |field| field.title.clone());
    let single = facts.single.get(&full).into_iter();
    let records = facts.records.get(record).map(Vec::as_slice).unwrap_or_default();
    let is_single = matches!(record.as_str(), "regio" | "site");
    let facts_found: Vec<&Fact> = if is_single {
        single.collect()
    } else {
        records.iter().filter_map(|one| one.fields.get(name)).collect()
    };
    let n_filled = facts_found.len();
    let n_accepted = facts_found.iter().filter(|fact| is_accepted(fact, accepted)).count();
    let names = rows.as_ref().and_then(|rows| row_names(ctx, rows));
    let (filled, asked) = match (names, rows) {
        (Some(names), _) => {
            let with_it = records.iter().filter(|one| one.fields.contains_key(name));
            let keys: Vec<Stems> = with_it.map(|one| Stems::of(&one.name.value)).collect();
            (names.iter().filter(|(_, also)| has_row(&names, also, &keys)).count(), names.len())
        }
        (None, Some(Rows::AtLeast(n))) if *every => (n_accepted, (*n).max(records.len())),
        (None, Some(Rows::AtLeast(n))) => (n_accepted, *n),
        (None, _) if is_single => (n_accepted, 1),
        (None, _) => (n_accepted, records.len()),
    };
    let asks_all = *every || rows.is_some();
    let state = match enough(filled, if asks_all { asked } else { 1 }) {
        // Something was filled in, and it is not what the norm asks.
        State::Unmet if n_filled > 0 => State::Partly,
        state => state,
    };
    let refused = facts_found.into_iter().filter(|fact| !is_accepted(fact, accepted));
    let refused = refused.filter_map(choice_title).collect();
    (state, Found::Field { field: full, title, filled, records: asked, refused })
}

fn choice_title(fact: &Fact) -> Option<String> {
    match &fact.value {
        FactValue::Choice { title, .. } => Some(title.to_lowercase()),
        _ => None,
    }
}

/// Whether a fact is one of the choices that meet the evidence.
fn is_accepted(fact: &Fact, accepted: &[String]) -> bool {
    match &fact.value {
        FactValue::Choice { counts_as, .. } => accepted.is_empty() || accepted.contains(counts_as),
        FactValue::List(all) => accepted.is_empty() || all.iter().any(|one| is_word(one, accepted)),
        _ => accepted.is_empty(),
    }
}

fn is_word(value: &FactValue, accepted: &[String]) -> bool {
    matches!(value, FactValue::Choice { counts_as, .. } if accepted.contains(counts_as))
}
