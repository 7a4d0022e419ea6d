//! Draws the state of a norm as a table: a line per chapter, its musts apart.

use super::Words;
use super::wrap::shorten;
use crate::assessment::{Counts, NormOutcome};
use crate::diagnostic::Arg;
use crate::norm::Chapter;

/// The widest that a chapter's title may be.
const MAX_TITLE: usize = 34;

const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";
const RED: &str = "\u{1b}[31m";
const YELLOW: &str = "\u{1b}[33m";
const GREEN: &str = "\u{1b}[32m";
const RESET: &str = "\u{1b}[0m";

/// One line of the table before it is laid out.
struct Row {
    title: String,
    all: Counts,
    must: Counts,
}

/// The table of one norm, with colours; every line ends with a line end.
///
/// The columns `n.v.t.` and `mensenwerk` are there only when a requirement has that verdict.
pub(super) fn table(outcome: &NormOutcome, words: &Words) -> String {
    let norm = &outcome.norm;
    let heading = words.say(
        "tabel-titel",
        &[
            ("norm", norm.edition.title.as_str().into()),
            ("editie", norm.edition.id.as_str().into()),
        ],
    );
    let mut rows = rows(outcome);
    let total = Row {
        title: words.word("tabel-samen"),
        all: outcome.counts(),
        must: outcome.must_counts(),
    };
    let columns = Column::shown(&total.all);
    let kind = norm.chapters.first().map_or("", |chapter| chapter.kind.as_str());
    let first = words.say("tabel-onderdeel", &[("soort", kind.into())]);
    rows.push(total);
    let title_width = rows
        .iter()
        .map(|row| row.title.chars().count())
        .chain([first.chars().count()])
        .max()
        .unwrap_or(0)
        .min(MAX_TITLE);

    let mut text = format!("{BOLD}{heading}{RESET}\n");
    text.push_str(&header(&first, title_width, &columns, words));
    let last_idx = rows.len() - 1;
    for (row_idx, row) in rows.iter().enumerate() {
        if row_idx == last_idx {
            text.push_str(&format!(
                "{DIM}{}{RESET}\n",
                "-".repeat(line_width(title_width, &columns, words))
            ));
        }
        text.push_str(&line(row, title_width, &columns, words));
    }
    text
}

fn rows(outcome: &NormOutcome) -> Vec<Row> {
    let chapters = outcome.norm.chapters.iter().enumerate();
    let row = |(chapter_idx, chapter): (usize, &Chapter)| {
        let number = chapter.id.rsplit('-').next().unwrap_or_default();
        let musts = outcome.of_chapter(chapter_idx).filter(|found| outcome.is_must(found));
        Row {
            title: shorten(&format!("{number} {}", short_title(chapter)), MAX_TITLE),
            all: Counts::of(outcome.of_chapter(chapter_idx)),
            must: Counts::of(musts),
        }
    };
    chapters.map(row).collect()
}

/// The title for narrow places; the whole one when the norm has no other.
fn short_title(chapter: &Chapter) -> &str {
    if chapter.short.is_empty() { &chapter.title } else { &chapter.short }
}

/// A column of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Must,
    Other,
    Treated,
    Missing,
    NotApplicable,
    ForHumans,
}

impl Column {
    fn shown(total: &Counts) -> Vec<Self> {
        let mut columns = vec![Self::Must, Self::Other, Self::Treated, Self::Missing];
        if total.not_applicable > 0 {
            columns.push(Self::NotApplicable);
        }
        if total.for_humans > 0 {
            columns.push(Self::ForHumans);
        }
        columns
    }

    fn heading(self) -> &'static str {
        match self {
            Self::Must => "tabel-moet",
            Self::Other => "tabel-overig",
            Self::Treated => "tabel-behandeld",
            Self::Missing => "tabel-ontbreekt",
            Self::NotApplicable => "tabel-nvt",
            Self::ForHumans => "tabel-mensenwerk",
        }
    }

    fn width(self, words: &Words) -> usize {
        let heading = words.word(self.heading()).chars().count();
        match self {
            Self::Must | Self::Other => heading.max(9),
            Self::Treated | Self::Missing | Self::NotApplicable | Self::ForHumans => heading,
        }
    }

    /// The words in this column and their colour; nothing for a zero.
    fn cell(self, row: &Row, words: &Words) -> (String, &'static str) {
        let of = |done: usize, all: usize| {
            let args: [(&str, Arg); 2] = [("aantal", done.into()), ("totaal", all.into())];
            if all == 0 { String::new() } else { words.say("tabel-deel", &args) }
        };
        let plain = |count: usize| if count == 0 { String::new() } else { count.to_string() };
        let Row { all, must, .. } = row;
        match self {
            Self::Must => {
                let colour = if must.missing > 0 {
                    RED
                } else if must.treated > 0 {
                    YELLOW
                } else {
                    GREEN
                };
                (of(must.substantiated, must.requirements), colour)
            }
            Self::Other => {
                let done = all.substantiated - must.substantiated;
                let colour = if all.open() == must.open() { GREEN } else { "" };
                (of(done, all.requirements - must.requirements), colour)
            }
            Self::Treated => (plain(all.treated), ""),
            Self::Missing => (plain(all.missing), if must.missing > 0 { RED } else { "" }),
            Self::NotApplicable => (plain(all.not_applicable), ""),
            Self::ForHumans => (plain(all.for_humans), ""),
        }
    }
}

fn line_width(title_width: usize, columns: &[Column], words: &Words) -> usize {
    title_width + columns.iter().map(|column| column.width(words) + 2).sum::<usize>()
}

/// Two lines: what the first two columns count, and the names of the columns.
fn header(first: &str, title_width: usize, columns: &[Column], words: &Words) -> String {
    let names = columns.iter().map(|column| {
        format!("  {:>width$}", words.word(column.heading()), width = column.width(words))
    });
    let both = Column::Must.width(words) + Column::Other.width(words) + 2;
    let counted = words.word("tabel-onderbouwd");
    format!(
        "{DIM}{:title_width$}  {counted:>both$}\n{first:title_width$}{}{RESET}\n",
        "",
        names.collect::<String>()
    )
}

fn line(row: &Row, title_width: usize, columns: &[Column], words: &Words) -> String {
    let mut text = format!("{:title_width$}", row.title);
    for column in columns {
        let (cell, colour) = column.cell(row, words);
        let width = column.width(words);
        let reset = if colour.is_empty() { "" } else { RESET };
        text.push_str(&format!("  {colour}{cell:>width$}{reset}"));
    }
    format!("{}\n", text.trim_end())
}
