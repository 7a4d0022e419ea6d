//! Reads YAML into a tree with places.
//!
//! Built on granit-parser's events. Anchors, aliases and tags are refused: a writer never needs
//! them, and they are how a small file becomes a large one.

use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle};

use super::{Node, Value, is_grouped};
use crate::diagnostic::{Diagnostic, Message, catalogue};
use crate::source::{Located, Source, Span};

/// How deep maps and lists may be nested; front matter needs four.
const MAX_DEPTH: usize = 32;

/// Reads the YAML in a part of a file; `None` when nothing stands there. The `keys` are those
/// that the reader knows: a line that begins with one lost its colon.
///
/// After a mistake the tree holds what came before it, and the finding says what was expected.
pub fn yaml(
    source: &Source,
    range: Range<usize>,
    keys: &[&str],
) -> (Option<Node>, Vec<Diagnostic>) {
    let text = source.text.get(range.clone()).unwrap_or_default();
    let mut builder = Builder {
        source,
        keys,
        base: range.start,
        length: text.len(),
        open: vec![],
        root: None,
        found: vec![],
        is_broken: false,
    };
    if let Some(tab) = indenting_tab(text) {
        builder.complain(tab..tab + 1, "yaml-tab");
    }
    for step in Parser::new_from_str(text) {
        match step {
            Ok((event, span)) => {
                let range = span.byte_range().unwrap_or(0..0);
                if !builder.take(event, range) {
                    break;
                }
            }
            Err(error) => {
                let at = error.marker().byte_offset().unwrap_or(text.len());
                builder.syntax_error(text, at);
                break;
            }
        }
    }
    builder.close_all();
    (builder.root, builder.found)
}

/// The mistake when the whole text is one value because its only lines lost their colon.
pub fn only_value(source: &Source, range: Range<usize>, keys: &[&str]) -> Option<Diagnostic> {
    let text = source.text.get(range.clone())?;
    let (at, key, value) = lost_colon(text, text.len(), keys)?;
    let span = source.span(range.start + at.start..range.start + at.end);
    Some(catalogue::lost_colon(span, key, value))
}

/// The first line, of those that begin at `last` or before, that lacks the colon or the space
/// behind it. YAML takes such a line for the beginning of a value, and trips over the next. With
/// its key and the rest of it.
///
/// Only a line that stands where a key belongs is one, and only with one of the `keys` in front,
/// or a key that the text has elsewhere: writers break sentences over lines, too.
fn lost_colon<'t>(
    text: &'t str,
    last: usize,
    keys: &[&str],
) -> Option<(Range<usize>, &'t str, &'t str)> {
    let own = text.lines().filter_map(|line| Some(key_and_value(without_dashes(line).1)?.0));
    let keys: Vec<&str> = keys.iter().copied().chain(own).collect();
    let mut walk = Walk { levels: vec![], opens: true, inside: None };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if start > last {
            return None;
        }
        let next = text.get(at..).and_then(|rest| rest.lines().find(|it| !it.trim().is_empty()));
        if !walk.asks_for_key(line, next) {
            continue;
        }
        let (indent, bare) = without_dashes(line);
        let (key, value) = bare.split_once([':', ' ']).unwrap_or((bare, ""));
        // An address or a time has a colon too.
        let is_other = bare.get(key.len()..).is_some_and(|rest| rest.starts_with(":/"));
        if !value.is_empty() && !is_other && is_near(key, &keys) {
            return Some((start + indent..start + indent + bare.len(), key, value.trim()));
        }
    }
    None
}

/// Whether a word is one of these keys, or one with a typing mistake. Writers start a sentence,
/// never a key, with a capital; and short words are near to everything.
fn is_near(word: &str, keys: &[&str]) -> bool {
    let is_name = word.starts_with(char::is_lowercase)
        && word.chars().all(|ch| ch.is_alphanumeric() || "_-".contains(ch));
    let most = match word.chars().count() {
        0..4 => 0,
        4..6 => 1,
        _ => 2,
    };
    is_name && keys.iter().any(|key| strsim::osa_distance(word, key) <= most)
}

/// The columns before what a line says, marks of a list item among them, and what it says.
fn without_dashes(line: &str) -> (usize, &str) {
    let mut rest = line.trim_start();
    while let Some(item) = rest.strip_prefix("- ") {
        rest = item.trim_start();
    }
    (line.len() - rest.len(), rest.trim_end())
}

/// The two sides of the first colon that YAML takes for one.
fn key_and_value(bare: &str) -> Option<(&str, &str)> {
    let (key, value) = bare.split_once(": ").or_else(|| Some((bare.strip_suffix(':')?, "")))?;
    Some((key, value.trim()))
}

/// What a value that goes on below its line ends with.
enum Inside {
    /// `|` or `>`: a line that is indented no deeper than this.
    Block(usize),
    /// A quoted text, a list or a map in brackets: a line with this in it.
    Until(char),
}

/// Goes through the lines, and knows where keys belong.
struct Walk {
    /// The columns of the keys of the maps that are open.
    levels: Vec<usize>,
    /// Whether a map may begin on the next line.
    opens: bool,
    inside: Option<Inside>,
}

impl Walk {
    /// Takes the next line; whether a key belongs there and none stands there.
    fn asks_for_key(&mut self, line: &str, next: Option<&str>) -> bool {
        let (indent, bare) = without_dashes(line);
        let margin = line.len() - line.trim_start().len();
        if bare.is_empty() || bare.starts_with('#') {
            return false;
        }
        match self.inside {
            Some(Inside::Block(level)) if margin > level => return false,
            Some(Inside::Until(end)) => {
                if bare.contains(end) {
                    self.inside = None;
                }
                return false;
            }
            _ => self.inside = None,
        }
        while self.levels.last().is_some_and(|level| *level > indent) {
            self.levels.pop();
            self.opens = false;
        }
        let is_item = indent > margin;
        let is_sibling = self.levels.last() == Some(&indent);
        if !is_sibling && !is_item && !self.opens {
            return false;
        }
        if let Some((_, value)) = key_and_value(bare) {
            if !is_sibling {
                self.levels.push(indent);
            }
            self.opens = value.is_empty();
            self.inside = inside(value, indent);
            return false;
        }
        // A text may stand below its key; a map has more keys.
        let is_key_next = || {
            let next = next.map(|next| (without_dashes(next).0, key_and_value(next)));
            next.is_some_and(|(column, key)| column == indent && key.is_some())
        };
        !is_item && (is_sibling || self.levels.is_empty() || is_key_next())
    }
}

fn inside(value: &str, indent: usize) -> Option<Inside> {
    let mut letters = value.chars();
    let end = match letters.next()? {
        '|' | '>' => return Some(Inside::Block(indent)),
        '[' => ']',
        '{' => '}',
        quote @ ('"' | '\'') => quote,
        _ => return None,
    };
    (!letters.as_str().contains(end)).then_some(Inside::Until(end))
}

fn indenting_tab(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let tab = line.get(..indent).and_then(|space| space.find('\t'));
        if let Some(tab) = tab.filter(|_| !line.trim().is_empty()) {
            return Some(at + tab);
        }
        at += line.len();
    }
    None
}

enum Open {
    List { from: usize, items: Vec<Node> },
    Map { from: usize, entries: Vec<(Located<String>, Node)>, key: Option<Located<String>> },
}

struct Builder<'s> {
    source: &'s Source,
    keys: &'s [&'s str],
    base: usize,
    length: usize,
    open: Vec<Open>,
    root: Option<Node>,
    found: Vec<Diagnostic>,
    /// Whether a mistake in the form was reported; what comes after it follows from it.
    is_broken: bool,
}

impl Builder<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        let end = range.end.min(self.length);
        self.source.span(self.base + range.start.min(end)..self.base + end)
    }

    fn complain(&mut self, range: Range<usize>, reason: &str) {
        if !self.is_broken {
            self.is_broken = true;
            let at = self.span(range);
            self.found.push(catalogue::broken_yaml(at, Message::new(reason, vec![])));
        }
    }

    /// Finds what a writer most likely did; the parser's own words are for programmers.
    fn syntax_error(&mut self, text: &str, at: usize) {
        let at = at.min(text.len());
        let start = text.get(..at).and_then(|t| t.trim_end().rfind('\n')).map_or(0, |nl| nl + 1);
        let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let line_of_mark = text.get(..at).and_then(|t| t.rfind('\n')).map_or(0, |nl| nl + 1);
        let lost = lost_colon(text, start.max(line_of_mark), self.keys);
        if let Some((range, key, value)) = lost {
            if !self.is_broken {
                self.is_broken = true;
                self.found.push(catalogue::lost_colon(self.span(range), key, value));
            }
            return;
        }
        let value = line.split_once(':').map(|(_, value)| value.trim());
        let reason = match value {
            Some(value) if value.starts_with(['"', '\'']) => "yaml-aanhalingsteken",
            Some(value) if value.starts_with(['[', '{']) => "yaml-haakje",
            Some(value) if value.contains(": ") => "yaml-dubbele-punt",
            Some(value) if value.starts_with(['@', '`', '%', '*', '&', '!']) => "yaml-teken",
            Some(_) => "yaml-inspringing",
            None => "yaml-geen-sleutel",
        };
        let end = start + line.len().max(1);
        self.complain(start..end, reason);
    }

    /// Takes one event; `false` when reading should stop.
    fn take(&mut self, event: Event<'_>, range: Range<usize>) -> bool {
        match event {
            Event::Scalar(text, style, 0, None) => self.scalar(&text, style, range),
            Event::SequenceStart(_, 0, None) if self.open.len() < MAX_DEPTH => {
                self.open.push(Open::List { from: range.start, items: vec![] });
            }
            Event::MappingStart(_, 0, None) if self.open.len() < MAX_DEPTH => {
                self.open.push(Open::Map { from: range.start, entries: vec![], key: None });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(range.end),
            Event::Alias(_)
            | Event::Scalar(..)
            | Event::SequenceStart(..)
            | Event::MappingStart(..) => {
                self.complain(range, "yaml-teken");
                return false;
            }
            Event::DocumentEnd => return false,
            _ => {}
        }
        true
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, range: Range<usize>) {
        let is_key = matches!(self.open.last(), Some(Open::Map { key: None, .. }));
        let span = self.span(range);
        if is_key {
            if let Some(Open::Map { key, .. }) = self.open.last_mut() {
                *key = Some(Located::new(text.to_owned(), span));
            }
            return;
        }
        let value = match style {
            ScalarStyle::Plain => match without_curly_quotes(text) {
                Some(text) => Value::Text(text.to_owned()),
                None => plain(text),
            },
            _ => Value::Text(text.to_owned()),
        };
        self.place(Node { value, span });
    }

    fn place(&mut self, node: Node) {
        match self.open.last_mut() {
            None => {
                self.root.get_or_insert(node);
            }
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => {
                let Some(name) = key.take() else { return };
                let first = entries.iter().find(|(other, _)| other.value == name.value);
                if let Some((first, _)) = first {
                    let first = first.span.clone();
                    self.found.push(catalogue::duplicate_key(name.span, &name.value, first));
                } else {
                    entries.push((name, node));
                }
            }
        }
    }

    fn close(&mut self, end: usize) {
        let (from, value) = match self.open.pop() {
            None => return,
            Some(Open::List { from, items }) => (from, Value::List(items)),
            // A list or a map as a key means nothing here; what hangs on it falls away.
            Some(Open::Map { from, entries, .. }) => (from, Value::Map(entries)),
        };
        let text =
            self.source.text.get(self.base + from..self.base + end.min(self.length).max(from));
        let length = text.map_or(0, |text| text.trim_end().len());
        let span = self.span(from..from + length);
        self.place(Node { value, span });
    }

    fn close_all(&mut self) {
        while !self.open.is_empty() {
            self.close(self.length);
        }
    }
}

/// What stands between curly quotes, which Word makes of straight ones; `None` without them.
fn without_curly_quotes(text: &str) -> Option<&str> {
    let inside = text.strip_prefix(['“', '”', '„', '‘', '’'])?;
    inside.strip_suffix(['”', '“', '’', '‘']).filter(|inside| !inside.contains(['“', '”', '„']))
}

fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ => {
            // A leading zero is a code, never a count: 0123 stays text.
            let is_code = text.len() > 1 && text.starts_with('0') && !text.starts_with("0.");
            if is_code || !text.starts_with(|ch: char| ch.is_ascii_digit() || ch == '-') {
                return Value::Text(text.to_owned());
            }
            // `4.200` is four thousand two hundred to who writes Dutch; as text it is read so.
            if is_grouped(text) {
                return Value::Text(text.to_owned());
            }
            text.parse()
                .map(Value::Int)
                .or_else(|_| text.parse().map(Value::Float))
                .unwrap_or_else(|_| Value::Text(text.to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<Node>, Vec<Diagnostic>) {
        yaml(
            &Source::new("a.md", text),
            0..text.len(),
            &["titel", "status", "samenvatting", "dekt"],
        )
    }

    #[test]
    fn every_value_knows_its_place() {
        let text = "titel: \"Eén\"\nlijst: [a, 2]\nkaart:\n  x: 2026-01-01\n";
        let (root, found) = read(text);
        let root = root.unwrap();
        assert!(found.is_empty(), "{found:?}");
        let at = |node: &Node| text[node.span.range()].to_owned();
        assert_eq!(at(root.get("titel").unwrap()), "\"Eén\"");
        assert_eq!(at(&root.get("lijst").unwrap().items()[1]), "2");
        let date = root.get("kaart").unwrap().get("x").unwrap();
        assert_eq!(at(date), "2026-01-01");
        assert_eq!(date.date(), Some(Date::new(2026, 1, 1).unwrap()));
    }

    use crate::source::Date;

    #[test]
    fn what_came_before_a_mistake_is_kept() {
        let (root, found) = read("titel: Visie\nsamenvatting: Kern: kort\n");
        assert_eq!(root.unwrap().get("titel").unwrap().text().unwrap(), "Visie");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].why.as_ref().unwrap().id, "yaml-dubbele-punt");
    }

    #[test]
    fn the_line_without_its_colon_is_blamed() {
        for (text, line) in [
            ("titel Ons plan\nstatus: concept\n", "titel Ons plan"),
            ("titel:Ons plan\nstatus: concept\n", "titel:Ons plan"),
            ("titel Ons plan\nsoort kort\nstatus: concept\n", "titel Ons plan"),
            ("status: concept\ntitel Ons plan\n", "titel Ons plan"),
            ("status: concept\r\ntitel Ons plan\r\ndatum: 2026-01-01\r\n", "titel Ons plan"),
            ("a:\n  titel Ons plan\n  status: concept\n", "titel Ons plan"),
            ("a:\n  - naam: b\n    titel Ons plan\n    rol: c\n", "titel Ons plan"),
            ("samenvatting: |\n  Wij doen\n  status goed\nstatus concept\n", "status concept"),
            ("status: concept\nsamenvating Wij doen\n", "samenvating Wij doen"),
        ] {
            let found = read(text).1;
            assert_eq!(found.len(), 1, "{text:?}");
            assert_eq!(found[0].code.0, "dubbele-punt-vergeten", "{text:?}");
            assert_eq!(&text[found[0].location.span().range()], line, "{text:?}");
        }
        for text in [
            "titel: A: b\n",
            "titel: \"A\nstatus: b\n",
            "- a\nb: c\n",
            "samenvatting: De visie gaat over\n  status en gezin\nstatus: \"open\n",
            "samenvatting: Wij doen\nhet samen met ouders\n",
            "samenvatting: \"Wij doen\n  titel of niet\nstatus: concept\n",
            "samenvatting:\n  status van de visie\ntitel: A: b\n",
        ] {
            assert_eq!(read(text).1[0].code.0, "yaml-fout", "{text:?}");
        }
    }

    #[test]
    fn aliases_and_depth_are_refused() {
        for text in ["a: &x 1\nb: *x\n".to_owned(), "[".repeat(5000)] {
            assert_eq!(read(&text).1.len(), 1, "{text:.20}");
        }
    }
}
