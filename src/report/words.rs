//! Every word to a writer, by id, in Dutch or English.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::diagnostic::{Arg, Message};

/// The languages that messages exist in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Language {
    /// `nl`.
    Dutch,
    /// `en`.
    English,
}

impl Language {
    /// The language with this code: `nl` or `en`, a region behind it (`nl-NL`) left aside.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.split(['-', '_', '.']).next()? {
            "nl" => Some(Self::Dutch),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Dutch => include_str!("../../messages/nl.ftl"),
            Self::English => include_str!("../../messages/en.ftl"),
        }
    }
}

/// Arguments whose value is itself the id of a noun phrase.
const PHRASE_ARGS: [&str; 4] = ["verwacht", "reden", "gezien", "oorzaak"];

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    language: Language,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

impl Words {
    /// Loads a language.
    pub fn new(language: Language) -> Self {
        // The files are part of the binary. What cannot be read in them is left out, and a test
        // reads both without a complaint.
        let resource = match FluentResource::try_new(language.text().to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let locale = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Self { bundle, language }
    }

    /// The language of these words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words of a message.
    pub fn of(&self, message: &Message) -> String {
        self.say(&message.id, &message.args)
    }

    /// The words with this id (`code` or `code.attribute`); the id itself when there are none.
    pub fn say(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// The words with this id that take no arguments.
    pub fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// Whether there are words with this id.
    pub fn has(&self, id: &str) -> bool {
        self.find(id, &[]).is_some()
    }

    /// The ids of all messages, in the order of the file.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'static str> {
        let lines = self.language.text().lines();
        let named = lines.filter(|line| line.starts_with(|ch: char| ch.is_ascii_alphabetic()));
        named.filter_map(|line| Some(line.split_once(" =")?.0))
    }

    /// The codes of all findings, in the order of the file: every message with an `.uitleg`.
    pub fn finding_codes(&self) -> Vec<String> {
        let mut codes = Vec::new();
        let mut current = "";
        for line in self.language.text().lines() {
            if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                current = id;
            } else if line.trim_start().starts_with(".uitleg") {
                codes.push(current.to_owned());
            }
        }
        codes
    }

    /// The words with this id, with `…` where an argument would stand.
    pub fn without_args(&self, id: &str) -> String {
        let text = self.word(id);
        let mut parts = text.split("{$");
        let mut shown = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            shown.push('…');
            shown.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
        }
        shown.replace("….", "…")
    }

    fn find(&self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        let (message, attribute) = match id.rsplit_once('.') {
            Some((code, attribute)) => (self.bundle.get_message(code)?, Some(attribute)),
            None => (self.bundle.get_message(id)?, None),
        };
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut fluent_args = FluentArgs::new();
        for (name, value) in args {
            match value {
                Arg::Text(text) if PHRASE_ARGS.contains(name) && self.is_phrase(text) => {
                    fluent_args.set(*name, self.word(text));
                }
                Arg::Text(text) => fluent_args.set(*name, harmless(text)),
                Arg::Number(number) => fluent_args.set(*name, *number),
            }
        }
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&fluent_args), &mut faults);
        Some(text.trim_end().to_owned())
    }

    fn is_phrase(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// Joins names for people: `a, b en c`, with the word under `last_id` before the last.
    pub fn list(&self, names: &[String], last_id: &str) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [start @ .., last] => {
                let args = [("begin", start.join(", ").into()), ("laatste", last.as_str().into())];
                self.say(last_id, &args)
            }
        }
    }
}

/// A text from a file, fit to be shown: what could steer a terminal becomes a space.
fn harmless(text: &str) -> String {
    text.chars().map(|ch| if ch.is_control() && ch != '\n' { ' ' } else { ch }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: [Language; 2] = [Language::Dutch, Language::English];

    /// Every id with its attributes, in the order of the file.
    fn ids(language: Language) -> Vec<String> {
        let mut ids = Vec::new();
        let mut current = "";
        for line in language.text().lines() {
            let Some((name, _)) = line.split_once(" =") else { continue };
            match name.trim_start().strip_prefix('.') {
                Some(attribute) => ids.push(format!("{current}.{attribute}")),
                None if !line.starts_with([' ', '#']) => {
                    current = name;
                    ids.push(name.to_owned());
                }
                None => {}
            }
        }
        ids
    }

    #[test]
    fn both_files_are_read_without_a_complaint() {
        for language in BOTH {
            let resource = FluentResource::try_new(language.text().to_owned());
            assert!(resource.is_ok(), "{:?}", resource.err().map(|(_, faults)| faults));
            let words = Words::new(language);
            for id in ids(language) {
                assert!(words.has(&id), "{id} in {language:?}");
            }
        }
    }

    #[test]
    fn a_message_is_one_short_line_without_a_full_stop() {
        for language in BOTH {
            let words = Words::new(language);
            for code in words.finding_codes() {
                let message = words.without_args(&code);
                assert!(message.chars().count() <= 80, "{message}");
                assert!(!message.contains('\n') && !message.ends_with('.'), "{message}");
            }
        }
    }

    #[test]
    fn one_is_no_plural() {
        let words = Words::new(Language::Dutch);
        let args = [("fouten", 1_usize.into())];
        assert!(words.say("bekijk-meldingen", &args).contains("er is 1 fout."));
        let args = [("gevonden", 0_usize.into()), ("gevraagd", 1_usize.into())];
        for (id, expected) in [
            ("tekort-woorden.of", "tekst van 1 woord (nu 0)"),
            ("tekort-punten.of", "een lijst van 1 punt (nu 0)"),
            ("tekort-rijen.of", "een tabel met 1 volledige rij (nu 0)"),
        ] {
            assert_eq!(words.say(id, &args), expected);
        }
    }

    #[test]
    fn arguments_are_filled_in_without_marks_around_them() {
        let words = Words::new(Language::Dutch);
        let args = [("sleutel", "datum".into()), ("verwacht", "soort-datum".into())];
        assert_eq!(words.say("verkeerd-type", &args), "bij `datum` hoort een datum");
        let args = [("sleutel", "x\u{1b}[2J".into()), ("verwacht", "soort-?".into())];
        assert_eq!(words.say("verkeerd-type", &args), "bij `x [2J` hoort soort-?");
        assert_eq!(words.without_args("kop-springt"), "kopniveau springt van … naar …");
        assert_eq!(words.say("plat-code", &[("code", 12_345_usize.into())]).len(), 30);
    }
}
