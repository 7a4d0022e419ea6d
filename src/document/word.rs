//! Turns what a converter from Word leaves behind into plain Markdown, and remembers where
//! everything stood.
//!
//! Four things are understood: spans with a class (`[woord]{.mark}`), bookmarks
//! (`[]{#_Hlk12 .anchor}`), sizes behind pictures (`![](a.png){width="6in"}`) and tables drawn as
//! a grid (`+---+---+`). A text without them is
//! not copied.

use std::borrow::Cow;

/// Where pieces of a rewritten text stood in the original: pairs of offsets, both ascending.
#[derive(Clone, Debug, Default)]
pub(super) struct OffsetMap {
    pieces: Vec<(usize, usize)>,
}

impl OffsetMap {
    /// The offset in the original; the same when nothing was rewritten before it.
    pub(super) fn original(&self, offset: usize) -> usize {
        let idx = self.pieces.partition_point(|(new, _)| *new <= offset);
        let Some((new, old)) = idx.checked_sub(1).and_then(|idx| self.pieces.get(idx)) else {
            return offset;
        };
        let moved = old + (offset - new);
        // What was made anew is never longer than what it came from.
        self.pieces.get(idx).map_or(moved, |(_, next)| moved.min(*next))
    }
}

/// The text as plain Markdown, the places, and how many remains were found.
pub(super) fn plain_markdown(text: &str) -> (Cow<'_, str>, OffsetMap, usize) {
    let has_span = ["]{.", "]{#", "){"].iter().any(|start| text.contains(start));
    let has_grid = text.starts_with("+--") || text.contains("\n+--") || text.contains("\n+==");
    if !has_span && !has_grid {
        return (Cow::Borrowed(text), OffsetMap::default(), 0);
    }
    let mut rewriter = Rewriter { text, out: String::new(), map: OffsetMap::default(), n_found: 0 };
    rewriter.run();
    (Cow::Owned(rewriter.out), rewriter.map, rewriter.n_found)
}

struct Rewriter<'t> {
    text: &'t str,
    out: String,
    map: OffsetMap,
    n_found: usize,
}

impl<'t> Rewriter<'t> {
    fn run(&mut self) {
        let mut fence: Option<&str> = None;
        let mut at = 0;
        while let Some(line) = self.line(at) {
            let bare = line.trim_start();
            let marker = ["```", "~~~"].into_iter().find(|marker| bare.starts_with(marker));
            match (fence, marker) {
                (None, Some(marker)) => fence = Some(marker),
                (Some(open), Some(marker)) if open == marker => fence = None,
                _ => {}
            }
            let is_grid = fence.is_none() && line.starts_with("+-");
            if let Some(end) = is_grid.then(|| self.grid(at)).flatten() {
                at = end;
                continue;
            }
            if fence.is_some() || marker.is_some() {
                self.keep(at, line);
            } else {
                self.inline(at, line);
            }
            at += line.len();
        }
    }

    fn line(&self, at: usize) -> Option<&'t str> {
        let rest = self.text.get(at..).filter(|rest| !rest.is_empty())?;
        let end = rest.find('\n').map_or(rest.len(), |nl| nl + 1);
        rest.get(..end)
    }

    /// Copies a piece that stood at `at`.
    fn keep(&mut self, at: usize, piece: &str) {
        self.map.pieces.push((self.out.len(), at));
        self.out.push_str(piece);
    }

    fn inline(&mut self, line_at: usize, line: &str) {
        let mut from = 0;
        let mut open_brackets: Vec<usize> = vec![];
        let mut cuts: Vec<(usize, usize, String)> = vec![];
        let mut code = false;
        for (at, ch) in line.char_indices() {
            match ch {
                '`' => code = !code,
                '[' if !code => open_brackets.push(at),
                ']' if !code => {
                    let open = open_brackets.pop();
                    let rest = line.get(at + 1..).unwrap_or_default();
                    let len = attribute_len(rest, "{.").or(attribute_len(rest, "{#"));
                    if let (Some(open), Some(len)) = (open, len) {
                        let bookmark = bookmark(rest.get(..len).unwrap_or_default());
                        cuts.push((open, open + 1, bookmark));
                        cuts.push((at, at + 1 + len, String::new()));
                        self.n_found += 1;
                    }
                }
                ')' if !code => {
                    let rest = line.get(at + 1..).unwrap_or_default();
                    let len = attribute_len(rest, "{width").or(attribute_len(rest, "{height"));
                    if let Some(len) = len {
                        cuts.push((at + 1, at + 1 + len, String::new()));
                        self.n_found += 1;
                    }
                }
                _ => {}
            }
        }
        cuts.sort_unstable();
        for (start, end, instead) in cuts {
            if start >= from {
                self.keep(line_at + from, line.get(from..start).unwrap_or_default());
                self.keep(line_at + start, &instead);
                from = end;
            }
        }
        self.keep(line_at + from, line.get(from..).unwrap_or_default());
    }

    /// Rewrites the grid table that starts at `at`; `None` when it is not one after all.
    fn grid(&mut self, at: usize) -> Option<usize> {
        let mut end = at;
        let mut rows: Vec<Vec<String>> = vec![];
        let mut header_rows = None;
        let mut current: Vec<String> = vec![];
        let mut lines = 0;
        while let Some(line) = self.line(end) {
            let bare = line.trim_end();
            if bare.starts_with('+') && bare.ends_with('+') {
                if !current.is_empty() {
                    rows.push(std::mem::take(&mut current));
                }
                if bare.contains("==") {
                    header_rows = Some(rows.len());
                }
            } else if bare.starts_with('|') && bare.ends_with('|') && bare.len() > 1 {
                let cells = bare.trim_matches('|').split('|');
                for (idx, cell) in cells.enumerate() {
                    if current.len() <= idx {
                        current.push(String::new());
                    }
                    if let Some(joined) = current.get_mut(idx) {
                        if !joined.is_empty() && !cell.trim().is_empty() {
                            joined.push(' ');
                        }
                        joined.push_str(cell.trim());
                    }
                }
            } else {
                break;
            }
            lines += 1;
            end += line.len();
        }
        if lines < 3 || rows.is_empty() || !current.is_empty() {
            return None;
        }
        self.n_found += 1;
        self.write_table(at, &rows, header_rows);
        Some(end)
    }

    /// Writes rows as a table of pipes. Without a header line the first row is the header.
    fn write_table(&mut self, at: usize, rows: &[Vec<String>], header_rows: Option<usize>) {
        self.map.pieces.push((self.out.len(), at));
        let n_columns = rows.iter().map(Vec::len).max().unwrap_or(1);
        let n_header = header_rows.unwrap_or(1).clamp(1, rows.len());
        let (header, body) = rows.split_at(n_header);
        let join = |column: usize| {
            let cells = header.iter().filter_map(|row| row.get(column)).map(String::as_str);
            cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" ")
        };
        let header: Vec<String> = (0..n_columns).map(join).collect();
        self.write_row(&header, n_columns);
        self.out.push('|');
        self.out.push_str(&"---|".repeat(n_columns));
        self.out.push('\n');
        for row in body {
            self.write_row(row, n_columns);
        }
    }

    fn write_row(&mut self, cells: &[String], n_columns: usize) {
        self.out.push('|');
        for idx in 0..n_columns {
            self.out.push_str(cells.get(idx).map_or("", String::as_str));
            self.out.push('|');
        }
        self.out.push('\n');
    }
}

/// A bookmark of Word, `{#_Hlk123 .anchor}`, as a place that can be linked to; empty when the
/// braces name none.
fn bookmark(braces: &str) -> String {
    let id = braces.trim_start_matches('{').strip_prefix('#').unwrap_or_default();
    let is_id = |ch: &char| ch.is_alphanumeric() || matches!(ch, '_' | '-' | '.' | ':');
    let id: String = id.chars().take_while(is_id).collect();
    if id.is_empty() { id } else { format!("<a id=\"{id}\"></a>") }
}

/// The length of `{…}` when the text starts with these words in braces.
fn attribute_len(text: &str, start: &str) -> Option<usize> {
    text.starts_with(start).then(|| text.find('}')).flatten().map(|end| end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let (plain, map, _) = plain_markdown(text);
        assert_eq!(plain, expected);
        for (idx, _) in plain.char_indices() {
            let original = map.original(idx);
            assert!(original <= text.len(), "{idx} leads past the end");
        }
    }

    #[test]
    fn spans_and_sizes_leave_their_words() {
        check("een [woord]{.mark} en", "een woord en");
        check("![](a.png){width=\"6in\" height=\"2in\"}\n", "![](a.png)\n");
        check("[twee [in]{.underline} een]{.mark}.", "twee in een.");
        check("[]{#_Hlk12 .anchor}*Kop*", "<a id=\"_Hlk12\"></a>*Kop*");
        check("`[code]{.mark}`", "`[code]{.mark}`");
        check("```\n[code]{.mark}\n```\n", "```\n[code]{.mark}\n```\n");
    }

    #[test]
    fn words_behind_a_span_keep_their_place() {
        let text = "een [woord]{.mark} en meer";
        let (plain, map, n_found) = plain_markdown(text);
        assert_eq!(n_found, 1);
        assert_eq!(map.original(plain.find("meer").unwrap()), text.find("meer").unwrap());
        assert_eq!(map.original(plain.find("woord").unwrap()), text.find("woord").unwrap());
    }

    #[test]
    fn a_grid_becomes_a_table_of_pipes() {
        let grid = "+------+-----+\n| Functie | Niveau |\n+======+=====+\n| Crisis- | regio |\n| hulp | |\n+------+-----+\n";
        check(grid, "|Functie|Niveau|\n|---|---|\n|Crisis- hulp|regio|\n");
        check("+ een lijst\n+ nog een\n", "+ een lijst\n+ nog een\n");
    }
}
