//! Tables of raw HTML: the same frame, name and look as those of Markdown.

use super::Writer;
use super::raw::tables_open;
use super::table::Caption;
use crate::markup::{Tag, Token, tags, tokens};
use crate::output::html;

/// What is known of a row before it is written.
#[derive(Default)]
struct Row {
    is_in_head: bool,
    has_data: bool,
}

impl<'a> Writer<'a> {
    /// Writes a cleaned table; `at` is where its block stands in the source text. A caption line
    /// above it becomes its caption.
    pub(super) fn raw_table(&mut self, table: &str, at: usize, links: &mut Vec<&'static str>) {
        let stands = if own_caption(table) { Caption::Inside } else { Caption::Above };
        self.table_frame(at, stands);
        let tag_len = tokens(table).next().map_or(0, |tag| tag.text().len());
        let id = format!("rv-tabel-{}", self.n_tables);
        let inside = with_headers(table.get(tag_len..).unwrap_or_default(), &id);
        self.addresses(&inside, links);
        self.out.push_str("</div>");
    }
}

/// Whether the table has a caption of its own.
pub(super) fn own_caption(table: &str) -> bool {
    let mut depth = 0;
    for tag in tags(table) {
        depth = tables_open(depth, tag);
        if tag.name == "caption" && !tag.is_closing && depth == 1 {
            return true;
        }
    }
    false
}

/// The inside of a table, with a class on its caption and a scope on the headers where it is
/// certain: the head heads columns; elsewhere a header at the start of a row with data heads it.
fn with_headers(inside: &str, caption_id: &str) -> String {
    let mut rows = rows(inside).into_iter();
    let mut out = String::with_capacity(inside.len() + 256);
    let (mut depth, mut row, mut column_idx) = (0usize, Row::default(), 0usize);
    let mut ahead = tokens(inside).peekable();
    while let Some(token) = ahead.next() {
        let Token::Tag(tag) = token else {
            out.push_str(token.text());
            continue;
        };
        match (tag.name, tag.is_closing, depth) {
            ("table", _, _) => depth = tables_open(depth, tag),
            ("tr", false, 0) => {
                row = rows.next().unwrap_or_default();
                column_idx = 0;
            }
            ("caption", false, 0) => {
                out.push_str("<caption");
                html::attribute(&mut out, "id", caption_id);
                out.push_str(" class=utrecht-table__caption>");
                continue;
            }
            ("td", false, 0) => column_idx += 1,
            ("th", false, 0) => {
                let is_empty = matches!(ahead.peek(), Some(Token::Tag(next)) if next.is_closing);
                let scope = scope(tag, &row, column_idx).filter(|_| !is_empty);
                column_idx += 1;
                if let (Some(scope), Some(rest)) = (scope, tag.text.strip_prefix("<th")) {
                    out.push_str("<th");
                    html::attribute(&mut out, "scope", scope);
                    out.push_str(rest);
                    continue;
                }
            }
            _ => {}
        }
        out.push_str(tag.text);
    }
    out
}

fn scope(tag: Tag<'_>, row: &Row, column_idx: usize) -> Option<&'static str> {
    let spans = |name: &str| tag.attribute(name).is_some_and(|n| n.trim() != "1");
    if tag.attribute("scope").is_some() {
        return None;
    }
    if row.is_in_head || !row.has_data {
        return Some(if spans("colspan") { "colgroup" } else { "col" });
    }
    (column_idx == 0 && !spans("rowspan") && !spans("colspan")).then_some("row")
}

/// The rows of a table, those of tables inside it not among them. Without a head, a first row of
/// headers alone is the head; a later one heads the columns below it too.
fn rows(inside: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = vec![];
    let (mut depth, mut is_in_head) = (0usize, false);
    for tag in tags(inside) {
        match (tag.name, tag.is_closing) {
            ("table", _) => depth = tables_open(depth, tag),
            ("thead", closing) if depth == 0 => is_in_head = !closing,
            ("tr", false) if depth == 0 => rows.push(Row { is_in_head, has_data: false }),
            ("td", false) if depth == 0 => {
                if let Some(row) = rows.last_mut() {
                    row.has_data = true;
                }
            }
            _ => {}
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_gets_a_scope_where_it_is_certain() {
        for (inside, expected) in [
            ("<tr><th>a</th><th>b</th></tr>", "<tr><th scope=col>a</th><th scope=col>b</th></tr>"),
            ("<tr><th>a</th><td>1</td></tr>", "<tr><th scope=row>a</th><td>1</td></tr>"),
            ("<tr><td>1</td><th>a</th></tr>", "<tr><td>1</td><th>a</th></tr>"),
            ("<tr><th></th><th>b</th></tr>", "<tr><th></th><th scope=col>b</th></tr>"),
            (
                "<tr><th rowspan=\"2\">a</th><td>1</td></tr>",
                "<tr><th rowspan=\"2\">a</th><td>1</td></tr>",
            ),
            (
                "<thead><tr><th colspan=\"2\">a</th></tr></thead>",
                "<thead><tr><th scope=colgroup colspan=\"2\">a</th></tr></thead>",
            ),
            ("<tr><th scope=\"row\">a</th></tr>", "<tr><th scope=\"row\">a</th></tr>"),
        ] {
            assert_eq!(with_headers(inside, "x"), expected);
        }
    }

    #[test]
    fn a_table_in_a_cell_names_nothing_of_the_one_around_it() {
        let table = "<table><tr><td><table><caption>a</caption></table></td></tr></table>";
        assert!(!own_caption(table));
        assert!(own_caption("<table><caption>a</caption></table>"));
    }
}
