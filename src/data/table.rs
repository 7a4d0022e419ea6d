//! Reads the keys of a map one by one and notices what nobody asked for.

use super::{Node, Value};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Date, Located, Span, nearest};

/// A map being read. Every key that is taken becomes an allowed key; [`Table::finish`] reports
/// the rest with the nearest allowed one.
pub struct Table<'n> {
    entries: &'n [(Located<String>, Node)],
    span: Span,
    asked: Vec<&'n str>,
    /// What was wrong so far.
    pub found: Vec<Diagnostic>,
}

impl<'n> Table<'n> {
    /// Starts reading; `None` and a finding when the node is no map. `key` names it in messages.
    pub fn new(node: &'n Node, key: &str, found: &mut Vec<Diagnostic>) -> Option<Self> {
        match &node.value {
            Value::Map(entries) => {
                Some(Self { entries, span: node.span.clone(), asked: vec![], found: vec![] })
            }
            _ => {
                found.push(catalogue::wrong_type(node.span.clone(), key, "soort-kaart"));
                None
            }
        }
    }

    /// The whole map's place.
    pub fn span(&self) -> &Span {
        &self.span
    }

    /// The node under a key, empty ones included.
    pub fn node(&mut self, key: &'n str) -> Option<&'n Node> {
        self.asked.push(key);
        self.entries.iter().find(|(name, _)| name.value == key).map(|(_, node)| node)
    }

    /// Where a key itself stands.
    pub fn key_span(&self, key: &str) -> Option<Span> {
        let entry = self.entries.iter().find(|(name, _)| name.value == key);
        entry.map(|(name, _)| name.span.clone())
    }

    /// The node under a key, unless nothing was filled in.
    pub fn filled(&mut self, key: &'n str) -> Option<&'n Node> {
        self.node(key).filter(|node| !node.is_empty())
    }

    /// One line of text.
    pub fn text(&mut self, key: &'n str) -> Option<Located<String>> {
        self.read(key, "soort-tekst", Node::text)
    }

    /// Text that must be there.
    pub fn required_text(&mut self, key: &'n str) -> Option<Located<String>> {
        if self.filled(key).is_none() {
            self.missing(key);
        }
        self.text(key)
    }

    /// Notes that a key must be there and is not.
    pub fn missing(&mut self, key: &str) {
        self.found.push(catalogue::missing_key(self.span.clone(), key));
    }

    /// Yes or no.
    pub fn yes_or_no(&mut self, key: &'n str) -> Option<Located<bool>> {
        self.read(key, "soort-ja-nee", Node::yes_or_no)
    }

    /// A whole number from zero.
    pub fn count(&mut self, key: &'n str) -> Option<Located<usize>> {
        self.read(key, "soort-getal", |node| match node.value {
            Value::Int(number) => usize::try_from(number).ok(),
            _ => None,
        })
    }

    /// A number.
    pub fn number(&mut self, key: &'n str) -> Option<Located<f64>> {
        self.read(key, "soort-getal", Node::number)
    }

    /// A date.
    pub fn date(&mut self, key: &'n str) -> Option<Located<Date>> {
        let node = self.filled(key)?;
        match (node.date(), node.text()) {
            (Some(date), _) => Some(Located::new(date, node.span.clone())),
            (None, Some(value)) => {
                self.found.push(catalogue::not_a_date(node.span.clone(), key, &value));
                None
            }
            (None, None) => {
                self.found.push(catalogue::wrong_type(node.span.clone(), key, "soort-datum"));
                None
            }
        }
    }

    /// One of a closed list of words.
    pub fn choice<T: Copy>(&mut self, key: &'n str, choices: &[(&str, T)]) -> Option<Located<T>> {
        let word = self.text(key)?;
        let found = choices.iter().find(|(name, _)| *name == word.value.trim().to_lowercase());
        if let Some((_, value)) = found {
            return Some(Located::new(*value, word.span));
        }
        let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
        let near = nearest(&word.value, names.iter().copied());
        self.found.push(catalogue::unknown_value(word.span, key, &word.value, near, &names));
        None
    }

    /// A list of texts; one text counts as a list of one.
    pub fn texts(&mut self, key: &'n str) -> Vec<Located<String>> {
        let Some(node) = self.filled(key) else { return vec![] };
        let mut texts = vec![];
        for item in node.items() {
            match item.text() {
                Some(text) => texts.push(Located::new(text, item.span.clone())),
                None => {
                    self.found.push(catalogue::wrong_type(item.span.clone(), key, "soort-tekst"));
                }
            }
        }
        texts
    }

    /// Accepts these keys without reading them.
    pub fn allow(&mut self, keys: impl IntoIterator<Item = &'n str>) {
        self.asked.extend(keys);
    }

    /// The entries that nobody asked for so far.
    pub fn rest(&self) -> Vec<&'n (Located<String>, Node)> {
        self.entries.iter().filter(|(name, _)| !self.asked.contains(&name.value.as_str())).collect()
    }

    /// Ends reading: what nobody asked for is reported, and all findings are handed over.
    pub fn finish(mut self, found: &mut Vec<Diagnostic>) {
        self.asked.sort_unstable();
        self.asked.dedup();
        for (name, _) in self.rest() {
            let near = nearest(&name.value, self.asked.iter().copied());
            // A misspelt key is one mistake; that the right one is missing follows from it.
            self.found.retain(|found| !near.is_some_and(|near| found.is_missing_key(near)));
            let at = name.span.clone();
            self.found.push(catalogue::unknown_key(at, &name.value, near, &self.asked));
        }
        found.append(&mut self.found);
    }

    fn read<T>(
        &mut self,
        key: &'n str,
        kind: &str,
        read: impl Fn(&Node) -> Option<T>,
    ) -> Option<Located<T>> {
        let node = self.filled(key)?;
        match read(node) {
            Some(value) => Some(Located::new(value, node.span.clone())),
            None => {
                self.found.push(catalogue::wrong_type(node.span.clone(), key, kind));
                None
            }
        }
    }
}
