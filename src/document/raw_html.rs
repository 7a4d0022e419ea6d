//! Lets a small, safe part of raw HTML through, and reads the tables in it.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;

use crate::markup::{Tag, Token, tags, tokens, unescaped};

/// Attributes that are dropped without a finding: looks only, as Word's converters leave them.
const LOOKS: [&str; 8] =
    ["style", "width", "height", "align", "valign", "border", "class", "bgcolor"];

/// Elements that are dropped without a finding: looks and wrapping only, their words stay. `o` is
/// what Word's `o:p` begins with.
const WRAPPING: [&str; 8] = ["font", "center", "big", "tt", "o", "html", "body", "head"];

static ALLOWED: LazyLock<HashSet<&'static str>> = LazyLock::new(|| BUILDER.clone_tags());

static BUILDER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder
        .clean_content_tags(HashSet::from(["script", "style", "iframe", "object", "embed", "svg"]))
        .add_tags(["caption", "figure", "figcaption", "section", "mark", "u", "small", "dfn"])
        .rm_tags(["math", "font", "center"])
        .generic_attributes(HashSet::from(["lang", "title", "id"]))
        .add_tag_attributes("a", ["name", "id"])
        .rm_tag_attributes("table", ["align", "char", "charoff", "summary"])
        .link_rel(None);
    for tag in ["td", "th", "tr", "thead", "tbody", "tfoot", "col", "colgroup", "hr"] {
        builder.rm_tag_attributes(tag, ["align", "char", "charoff", "width", "size", "axis"]);
    }
    builder.add_tag_attributes("th", ["scope"]);
    builder.rm_tag_attributes("img", ["align", "width", "height"]);
    builder
});

/// The safe part of a piece of raw HTML, well-formed: tags that were not closed are, tags that
/// were never opened are gone. Never fails.
pub fn clean(html: &str) -> String {
    BUILDER.clean(html).to_string()
}

/// What a piece of raw HTML holds that is not let through: names of elements and attributes, in
/// the order met, without doubles.
pub(super) fn refused(html: &str) -> Vec<String> {
    let mut found: Vec<String> = vec![];
    let mut note = |name: String| {
        if !found.contains(&name) {
            found.push(name);
        }
    };
    for tag in tags(html) {
        let name = bare_name(tag);
        if !ALLOWED.contains(&*name) && !WRAPPING.contains(&&*name) {
            note(format!("<{name}>"));
        }
        for (key, value) in tag.attributes() {
            let key = key.to_ascii_lowercase();
            let is_script = value.trim_start().to_lowercase().starts_with("javascript:");
            if (key.starts_with("on") && !LOOKS.contains(&key.as_str())) || is_script {
                note(key);
            }
        }
    }
    found
}

/// The name of an element in lower case, up to what a name of HTML does not hold: `o` of `o:p`.
fn bare_name(tag: Tag<'_>) -> String {
    let end = tag.name.find(|ch: char| !ch.is_ascii_alphanumeric());
    tag.name.get(..end.unwrap_or(tag.name.len())).unwrap_or_default().to_ascii_lowercase()
}

/// A tag, and the words between it and the next.
pub(super) type TagWithWords<'h> = (Tag<'h>, String);

/// The tags of cleaned HTML in order, each with the words between it and the next.
pub(super) fn tags_with_words(clean: &str) -> Vec<TagWithWords<'_>> {
    let mut found: Vec<TagWithWords<'_>> = vec![];
    for token in tokens(clean) {
        match token {
            Token::Tag(tag) => found.push((tag, String::new())),
            Token::Words(words) => {
                if let Some((_, after)) = found.last_mut() {
                    after.push_str(&unescaped(words).replace('\u{a0}', " "));
                }
            }
            Token::Comment(_) => {}
        }
    }
    found
}

/// A table read from HTML: column names and rows. A cell that reaches down stands in every row, one
/// that reaches across only in its first column, or a subheading would look like a full row.
#[derive(Debug, Default)]
pub(super) struct HtmlTable {
    /// The caption, empty when there is none.
    pub caption: String,
    /// Rows, the header first.
    pub rows: Vec<Vec<String>>,
}

/// The tables in a piece of HTML, in order. A table inside a cell is read as text of that cell.
pub(super) fn tables(html: &str) -> Vec<HtmlTable> {
    let clean = clean(html);
    let mut all = vec![];
    let mut reader = TableReader::default();
    for (tag, words) in tags_with_words(&clean) {
        match (tag.name, tag.is_closing) {
            ("table", false) => reader.depth += 1,
            ("table", true) => {
                reader.depth -= usize::from(reader.depth > 0);
                if reader.depth == 0 {
                    all.push(std::mem::take(&mut reader).finish());
                }
            }
            _ if reader.depth == 1 => reader.tag(tag),
            _ => {}
        }
        reader.text(&words);
    }
    all
}

#[derive(Debug, Default)]
struct TableReader {
    depth: usize,
    caption: Option<String>,
    is_caption: bool,
    rows: Vec<Vec<String>>,
    cell: Option<(usize, usize, String)>,
    /// Cells that reach into rows below their own.
    down: Vec<Down>,
}

/// A cell that reaches down; rows are counted from 1.
#[derive(Debug)]
struct Down {
    column: usize,
    first_row: usize,
    last_row: usize,
    text: String,
}

impl TableReader {
    fn tag(&mut self, tag: Tag<'_>) {
        match (tag.name, tag.is_closing) {
            ("caption", closing) => self.is_caption = !closing,
            ("tr", false) => {
                self.rows.push(vec![]);
                self.fill_down();
            }
            ("td" | "th", false) => {
                let span = |key: &str| {
                    let value = tag.attribute(key).and_then(|value| value.parse().ok());
                    value.unwrap_or(1).clamp(1, 100)
                };
                self.cell = Some((span("colspan"), span("rowspan"), String::new()));
            }
            ("td" | "th", true) => self.close_cell(),
            ("br" | "p" | "li", _) => self.text(" "),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.is_caption {
            self.caption.get_or_insert_default().push_str(text);
        } else if let Some((_, _, cell)) = &mut self.cell {
            cell.push_str(text);
        }
    }

    fn close_cell(&mut self) {
        let Some((across, down, text)) = self.cell.take() else { return };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let n_rows = self.rows.len();
        let Some(row) = self.rows.last_mut() else { return };
        let is_header = n_rows == 1;
        for column_idx in 0..across {
            // Under the header, a cell over several columns says its words once.
            let is_said = column_idx == 0 || is_header;
            let text = if is_said { text.clone() } else { String::new() };
            if down > 1 {
                let (column, last_row) = (row.len(), n_rows + down - 1);
                let text = text.clone();
                self.down.push(Down { column, first_row: n_rows + 1, last_row, text });
            }
            row.push(text);
        }
        self.fill_down();
    }

    /// Puts cells from rows above where they reach down to.
    fn fill_down(&mut self) {
        let n_rows = self.rows.len();
        let Some(row) = self.rows.last_mut() else { return };
        let reaches = |cell: &&mut Down, column: usize| {
            cell.column == column && cell.first_row <= n_rows && n_rows <= cell.last_row
        };
        while let Some(cell) = self.down.iter_mut().find(|cell| reaches(cell, row.len())) {
            row.push(cell.text.clone());
        }
    }

    fn finish(self) -> HtmlTable {
        let caption = self.caption.unwrap_or_default();
        HtmlTable { caption: caption.trim().to_owned(), rows: self.rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_run_is_refused_by_name() {
        let html = "<p onclick='x()'>a</p><script>b</script><a href=\"javascript:c\">d</a>";
        assert_eq!(refused(html), ["onclick", "<script>", "href"]);
        assert!(!clean(html).contains("script") && !clean(html).contains("onclick"));
        assert!(refused("<table width=\"3\"><tr><td style='x'>1</td></tr></table>").is_empty());
    }

    #[test]
    fn cells_that_reach_down_fill_every_row_and_cells_across_only_one_column() {
        let html = "<table><caption>Hulp</caption><tr><th>a</th><th>b</th><th>c</th></tr>\
            <tr><td rowspan=2>1</td><td>2</td><td>3</td></tr><tr><td colspan=2>4</td></tr></table>";
        let read = tables(html);
        assert_eq!(read[0].caption, "Hulp");
        assert_eq!(read[0].rows, [["a", "b", "c"], ["1", "2", "3"], ["1", "4", ""]]);
    }
}
