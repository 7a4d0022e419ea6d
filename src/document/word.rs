//! Turns what a converter from Word leaves behind into plain Markdown, and remembers where
//! everything stood.
//!
//! A writer's own words right below guidance, without an empty line between, are taken out of it.
//!
//! Of Word five things are understood: its own tags (`<o:p>`), spans with a class (`[woord]{.mark}`), bookmarks
//! (`[]{#_Hlk12 .anchor}`), sizes behind pictures (`![](a.png){width="6in"}`) and tables drawn as
//! a grid (`+---+---+`). A table drawn with
//! dashes is kept as it was drawn. A text without any of this is not copied.

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

/// A text as plain Markdown.
#[derive(Clone, Debug)]
pub(super) struct Plain<'t> {
    /// The Markdown.
    pub text: Cow<'t, str>,
    /// Where its pieces stood.
    pub map: OffsetMap,
    /// How many remains were rewritten.
    pub n_found: usize,
    /// Where tables stood that cannot be read with certainty; they are kept as they were drawn.
    pub drawn: Vec<usize>,
}

/// How the tags of Word's own HTML begin, opening or closing behind a slash.
const WORD_TAGS: [&str; 5] = ["o:", "w:", "v:", "m:", "st1:"];

/// Rewrites what is no plain Markdown.
pub(super) fn plain_markdown(text: &str) -> Plain<'_> {
    let has_span = ["]{.", "]{#", "){"].iter().any(|start| text.contains(start));
    let has_grid = text.starts_with("+--") || text.contains("\n+--") || text.contains("\n+==");
    let has_drawn = text.contains("-- ") && text.lines().any(|line| is_ruler(line.trim()));
    let has_guidance = ["chrijfhulp", "SCHRIJFHULP"].iter().any(|word| text.contains(word));
    let mut plain =
        Plain { text: Cow::Borrowed(text), map: OffsetMap::default(), n_found: 0, drawn: vec![] };
    let has_tag = WORD_TAGS.iter().any(|start| text.contains(start));
    if has_span || has_tag || has_grid || has_drawn || has_guidance {
        let mut rewriter = Rewriter { text, out: String::new(), plain };
        rewriter.run();
        plain = rewriter.plain;
        plain.text = Cow::Owned(rewriter.out);
    }
    plain
}

struct Rewriter<'t> {
    text: &'t str,
    out: String,
    plain: Plain<'t>,
}

impl<'t> Rewriter<'t> {
    fn run(&mut self) {
        let mut fence: Option<&str> = None;
        let mut is_guidance = false;
        let mut at = 0;
        while let Some(line) = self.line(at) {
            let bare = line.trim_start();
            let marker = ["```", "~~~"].into_iter().find(|marker| bare.starts_with(marker));
            match (fence, marker) {
                (None, Some(marker)) => fence = Some(marker),
                (Some(open), Some(marker)) if open == marker => fence = None,
                _ => {}
            }
            let is_text = fence.is_none() && marker.is_none();
            if let Some(end) = is_text.then(|| self.table(at, line)).flatten() {
                at = end;
                continue;
            }
            if is_guidance && is_text && !bare.is_empty() && !bare.starts_with('>') {
                // A writer's own words right below guidance are no part of it.
                self.keep(at, "\n");
            }
            is_guidance = bare.starts_with('>') && (is_guidance || starts_guidance(bare));
            let piece = if is_text { self.with_open_span(at, line) } else { line };
            if is_text {
                self.inline(at, piece);
            } else {
                self.keep(at, piece);
            }
            at += piece.len();
        }
        // Nothing leads past the end.
        self.keep(self.text.len(), "");
    }

    /// Rewrites the table that starts at `at`, if one does.
    fn table(&mut self, at: usize, line: &'t str) -> Option<usize> {
        if line.starts_with("+-") { self.grid(at) } else { self.drawn(at) }
    }

    /// Keeps a table drawn with dashes and spaces as it was drawn, since its columns cannot be
    /// read with certainty. It starts below an empty line and ends at one; a full line of dashes
    /// around it makes empty lines part of it.
    fn drawn(&mut self, at: usize) -> Option<usize> {
        const MAX_LINES: usize = 200;
        let is_start = self.text.get(..at)?.trim_end_matches([' ', '\t']).is_empty()
            || self.text.get(..at)?.ends_with("\n\n")
            || self.text.get(..at)?.ends_with("\n\r\n");
        let first = self.line(at)?;
        if !is_start || first.trim().is_empty() {
            return None;
        }
        let is_framed = is_full_rule(first);
        let mut end = at;
        let mut has_ruler = false;
        for n_lines in 0..MAX_LINES {
            let Some(line) = self.line(end) else { break };
            let is_blank = line.trim().is_empty();
            if is_blank && !is_framed {
                break;
            }
            if is_framed && !has_ruler && (is_blank || line.starts_with('#')) {
                // A rule between paragraphs, and no frame.
                return None;
            }
            has_ruler |= is_ruler(line.trim());
            end += line.len();
            if is_framed && n_lines > 0 && is_full_rule(line) {
                break;
            }
            if !is_framed && n_lines > 1 && !has_ruler {
                return None;
            }
        }
        if !has_ruler {
            return None;
        }
        self.plain.drawn.push(at);
        self.keep(at, "```\n");
        let table = self.text.get(at..end).unwrap_or_default();
        self.keep(at, table);
        self.keep(end, if table.ends_with('\n') { "```\n" } else { "\n```\n" });
        Some(end)
    }

    fn line(&self, at: usize) -> Option<&'t str> {
        let rest = self.text.get(at..).filter(|rest| !rest.is_empty())?;
        let end = rest.find('\n').map_or(rest.len(), |nl| nl + 1);
        rest.get(..end)
    }

    /// The line, with the lines below it up to the end of a span that it opens and does not close.
    fn with_open_span(&self, at: usize, line: &'t str) -> &'t str {
        const MAX_LINES: usize = 12;
        if line.matches('[').count() <= line.matches(']').count() {
            return line;
        }
        let mut end = at + line.len();
        for _ in 0..MAX_LINES {
            let Some(next) = self.line(end) else { break };
            let bare = next.trim_start();
            let is_other =
                ["```", "~~~", "#", ">", "|", "+-"].iter().any(|it| bare.starts_with(it));
            if bare.is_empty() || is_other {
                break;
            }
            end += next.len();
            if next.contains("]{.") || next.contains("]{#") {
                return self.text.get(at..end).unwrap_or(line);
            }
        }
        line
    }

    /// Copies a piece that stood at `at`.
    fn keep(&mut self, at: usize, piece: &str) {
        self.plain.map.pieces.push((self.out.len(), at));
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
                        self.plain.n_found += 1;
                    }
                }
                '<' if !code => {
                    if let Some(len) = word_tag_len(line.get(at..).unwrap_or_default()) {
                        cuts.push((at, at + len, String::new()));
                        self.plain.n_found += 1;
                    }
                }
                ')' if !code => {
                    let rest = line.get(at + 1..).unwrap_or_default();
                    let len = attribute_len(rest, "{width").or(attribute_len(rest, "{height"));
                    if let Some(len) = len {
                        cuts.push((at + 1, at + 1 + len, String::new()));
                        self.plain.n_found += 1;
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
            if bare.starts_with('+') && bare.bytes().all(|byte| b"+-=: ".contains(&byte)) {
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
        self.plain.n_found += 1;
        self.write_table(at, &rows, header_rows);
        Some(end)
    }

    /// Writes rows as a table of pipes. Without a header line the first row is the header.
    fn write_table(&mut self, at: usize, rows: &[Vec<String>], header_rows: Option<usize>) {
        self.plain.map.pieces.push((self.out.len(), at));
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

/// Whether a block quote is guidance: its first words are `**Schrijfhulp:**`, in any case.
pub(super) fn starts_guidance(quote: &str) -> bool {
    const WORD: &str = "schrijfhulp";
    let bold = ['*', '_'];
    let words = quote.trim_start_matches(['>', ' ', '\n', '\r', '\t']).trim_start_matches(bold);
    words.get(..WORD.len()).is_some_and(|start| start.eq_ignore_ascii_case(WORD))
        && words
            .get(WORD.len()..)
            .is_some_and(|rest| rest.trim_start_matches(bold).starts_with(':'))
}

/// Whether a line stands under the header of a table drawn with dashes and spaces (pandoc's
/// simple and multiline tables): `-------- ------ ----`, at least two runs of three dashes and
/// nothing else.
fn is_ruler(line: &str) -> bool {
    let is_run = |run: &str| run.len() >= 3 && run.bytes().all(|byte| byte == b'-');
    line.split_whitespace().count() >= 2 && line.split_whitespace().all(is_run)
}

/// A line of at least ten dashes, as stands above and below a multiline table.
fn is_full_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 10 && line.bytes().all(|byte| byte == b'-')
}

/// A bookmark of Word, `{#_Hlk123 .anchor}`, as a place that can be linked to; empty when the
/// braces name none.
fn bookmark(braces: &str) -> String {
    let id = braces.trim_start_matches('{').strip_prefix('#').unwrap_or_default();
    let is_id = |ch: &char| ch.is_alphanumeric() || matches!(ch, '_' | '-' | '.' | ':');
    let id: String = id.chars().take_while(is_id).collect();
    if id.is_empty() { id } else { format!("<a id=\"{id}\"></a>") }
}

/// The length of the tag of Word that the text starts with: `<o:p>`, `</w:sdt>`.
fn word_tag_len(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('<')?;
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    let name = WORD_TAGS.iter().find_map(|start| inside.strip_prefix(start))?;
    name.starts_with(|ch: char| ch.is_ascii_alphabetic()).then_some(())?;
    text.find('>').map(|end| end + 1)
}

/// The length of `{…}` when the text starts with these words in braces.
fn attribute_len(text: &str, start: &str) -> Option<usize> {
    text.starts_with(start).then(|| text.find('}')).flatten().map(|end| end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let plain = plain_markdown(text);
        assert_eq!(plain.text, expected);
        for (idx, _) in plain.text.char_indices() {
            let original = plain.map.original(idx);
            assert!(original <= text.len(), "{idx} leads past the end");
        }
    }

    #[test]
    fn spans_and_sizes_leave_their_words() {
        check("een [woord]{.mark} en", "een woord en");
        check("![](a.png){width=\"6in\" height=\"2in\"}\n", "![](a.png)\n");
        check("[twee [in]{.underline} een]{.mark}.", "twee in een.");
        check("[]{#_Hlk12 .anchor}*Kop*", "<a id=\"_Hlk12\"></a>*Kop*");
        check("[over twee\nregels]{.mark} heen\n", "over twee\nregels heen\n");
        check("[niet dicht\n\n[wel]{.mark}\n", "[niet dicht\n\nwel\n");
        check("een<o:p></o:p> <w:sdt id=\"1\">twee</w:sdt>", "een twee");
        check("`<o:p>` en <v:", "`<o:p>` en <v:");
        check("`[code]{.mark}`", "`[code]{.mark}`");
        check("```\n[code]{.mark}\n```\n", "```\n[code]{.mark}\n```\n");
    }

    #[test]
    fn a_drawn_table_is_kept_as_it_was_drawn() {
        let table = "  Hulp    Niveau\n  ------- ------\n  Crisis  regio\n";
        check(table, &format!("```\n{table}```\n"));
        let framed = "----------------\nHulp    Niveau\n------- --------\nCrisis  regio\n\nWonen   regio\n----------------\n\nNa.\n";
        let (inside, after) = framed.split_at(framed.len() - "\nNa.\n".len());
        check(framed, &format!("```\n{inside}```\n{after}"));
        check("- een\n- twee\n\n---\n", "- een\n- twee\n\n---\n");
    }

    #[test]
    fn own_words_right_below_guidance_are_no_guidance() {
        let text = "> **Schrijfhulp:** Schrijf.\nEigen tekst.\nMeer.\n";
        check(text, "> **Schrijfhulp:** Schrijf.\n\nEigen tekst.\nMeer.\n");
        check("> Citaat\nslap vervolg\n", "> Citaat\nslap vervolg\n");
    }

    #[test]
    fn words_behind_a_span_keep_their_place() {
        let text = "een [woord]{.mark} en meer";
        let Plain { text: plain, map, n_found, .. } = plain_markdown(text);
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
