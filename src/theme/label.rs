//! Every word to a visitor, by name, in the site's language.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::builtin;
use crate::data::{DUTCH_MARKS, write_number};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Date, Located, Source, nearest};

/// The labels of one language, the region's own over the built-in ones. Cheap to copy.
#[derive(Clone)]
pub struct Labels {
    /// `nl` or `en`.
    pub language: String,
    bundle: Arc<FluentBundle<FluentResource>>,
}

/// A value inside a label.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LabelValue<'v> {
    /// Words; shown as they are.
    Text(&'v str),
    /// A count, which may change the form of the words around it.
    Number(usize),
}

impl<'v> From<&'v str> for LabelValue<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for LabelValue<'_> {
    fn from(count: usize) -> Self {
        Self::Number(count)
    }
}

impl Labels {
    /// Reads the labels; a language without built-in labels is Dutch.
    pub(super) fn read(
        language: &str,
        own: &BTreeMap<&str, &Source>,
        in_settings: &[(Located<String>, Located<String>)],
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let language = if language == "en" { "en" } else { "nl" };
        let locale: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        let name = format!("labels.{language}.ftl");
        bundle.add_resource_overriding(lenient(builtin::text(&name)).0);
        if let Some(source) = own.get(name.as_str()) {
            let (resource, wrong) = lenient(&source.text);
            bundle.add_resource_overriding(resource);
            found.extend(wrong.into_iter().map(|at| catalogue::broken_label(source.span(at))));
        }
        for (id, words) in in_settings {
            add_words(&mut bundle, builtin::text(&name), id, words, found);
        }
        Self { language: language.to_owned(), bundle: Arc::new(bundle) }
    }

    /// Whether there is a label of this name.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A label without values. A name that does not exist is shown as it is.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A label with its values. A name that does not exist is shown as it is.
    pub fn with(&self, id: &str, values: &[(&str, LabelValue<'_>)]) -> String {
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            match *value {
                LabelValue::Text(text) => args.set(name.to_string(), text.to_owned()),
                LabelValue::Number(count) => args.set(name.to_string(), count),
            }
        }
        self.format(id, &args).unwrap_or_else(|| id.to_owned())
    }

    /// A date in words.
    pub fn date(&self, date: Date) -> String {
        let (day, month) = (date.day().unsigned_abs(), date.month().unsigned_abs());
        let year = date.year().to_string();
        self.with(
            "datum",
            &[
                ("dag", usize::from(day).into()),
                ("maand", usize::from(month).into()),
                ("jaar", year.as_str().into()),
            ],
        )
    }

    /// A number with so many decimals, as readers of this language write it.
    pub fn number(&self, number: f64, decimals: usize) -> String {
        write_number(number, decimals, self.marks())
    }

    /// A number with the decimals that it has, six at most.
    pub fn plain_number(&self, number: f64) -> String {
        let written = write_number(number, 6, self.marks());
        let (_, fraction) = self.marks();
        if written.contains(fraction) {
            return written.trim_end_matches('0').trim_end_matches(fraction).to_owned();
        }
        written
    }

    /// What stands between thousands, and before a fraction.
    pub fn marks(&self) -> (char, char) {
        if self.language == "en" { (',', '.') } else { DUTCH_MARKS }
    }

    /// A label by Fluent values; `None` when there is none of that name.
    pub(super) fn format(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut wrong = vec![];
        Some(self.bundle.format_pattern(pattern, Some(args), &mut wrong).into_owned())
    }
}

/// Puts words of the settings in the place of a label that there is.
fn add_words(
    bundle: &mut FluentBundle<FluentResource>,
    builtin: &str,
    id: &Located<String>,
    words: &Located<String>,
    found: &mut Vec<Diagnostic>,
) {
    if !bundle.has_message(&id.value) {
        let known = builtin.lines().filter_map(|line| line.split_once(" = "));
        let known = known.map(|(name, _)| name).filter(|name| !name.contains([' ', '#', '.']));
        let near = nearest(&id.value, known);
        found.push(catalogue::unknown_label(id.span.clone(), &id.value, near));
        return;
    }
    // What goes on behind a line end belongs to the label only when it stands further in.
    let written = format!("{} = {}\n", id.value, words.value.trim().replace('\n', "\n    "));
    let (resource, wrong) = lenient(&written);
    if wrong.is_empty() {
        bundle.add_resource_overriding(resource);
    } else {
        found.push(catalogue::broken_label(words.span.clone()));
    }
}

/// As much of a Fluent file as can be read, and the places of the rest.
fn lenient(text: &str) -> (FluentResource, Vec<std::ops::Range<usize>>) {
    // Fluent counts a carriage return before a line end as text in some places.
    let text = text.replace("\r\n", "\n");
    match FluentResource::try_new(text) {
        Ok(resource) => (resource, vec![]),
        Err((resource, wrong)) => (resource, wrong.into_iter().map(|error| error.pos).collect()),
    }
}

/// A value of a template as a value of a label.
pub(super) fn fluent_value(value: &tera::Value) -> FluentValue<'static> {
    match value.as_i64() {
        Some(number) => FluentValue::from(number),
        None => FluentValue::from(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
    }
}
