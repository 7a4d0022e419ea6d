//! Tells what a finding means, what a requirement asks, or which requirements a chapter or norm
//! has.

use std::sync::Arc;

use super::evidence::asked_evidence;
use super::selection::all_ids;
use super::wrap::wrap;
use super::{Words, level_word};
use crate::norm::{Bron, Certainty, Chapter, Norm, Origin, Requirement};

/// What can be explained.
#[derive(Clone, PartialEq, Debug)]
pub enum Topic {
    /// A finding, by its code.
    Finding(String),
    /// A requirement, by its norm and its position in it.
    Requirement(Arc<Norm>, usize),
    /// A chapter, by its norm and its position in it.
    Chapter(Arc<Norm>, usize),
    /// A norm.
    Norm(Arc<Norm>),
}

/// The topic with this name; the first of the norms that has it. Upper and lower case are the
/// same.
pub fn find_topic(name: &str, norms: &[Arc<Norm>], words: &Words) -> Option<Topic> {
    let name = name.trim().to_lowercase();
    for norm in norms {
        if norm.id == name {
            return Some(Topic::Norm(Arc::clone(norm)));
        }
        if let Some(idx) = norm.chapters.iter().position(|chapter| chapter.id == name) {
            return Some(Topic::Chapter(Arc::clone(norm), idx));
        }
        if let Some(idx) = norm.requirements.iter().position(|found| found.id.value == name) {
            return Some(Topic::Requirement(Arc::clone(norm), idx));
        }
    }
    words.has(&format!("{name}.uitleg")).then_some(Topic::Finding(name))
}

/// All names that [`find_topic`] knows, for suggestions.
pub fn topic_names(norms: &[Arc<Norm>], words: &Words) -> Vec<String> {
    let ids = norms.iter().flat_map(|norm| all_ids(norm)).map(str::to_owned);
    ids.chain(words.finding_codes()).collect()
}

const BOLD: &str = "\u{1b}[1m";
const RESET: &str = "\u{1b}[0m";

/// The explanation for lines of `width` characters, with bold headings; ends with a line end.
pub fn explain(topic: &Topic, words: &Words, width: usize) -> String {
    let mut page = Page { text: String::new(), words, width };
    match topic {
        Topic::Finding(code) => page.finding(code),
        Topic::Requirement(norm, idx) => {
            if let Some(requirement) = norm.requirements.get(*idx) {
                page.requirement(norm, requirement);
            }
        }
        Topic::Chapter(norm, idx) => {
            if let Some(chapter) = norm.chapters.get(*idx) {
                page.chapter(norm, chapter, *idx);
            }
        }
        Topic::Norm(norm) => page.norm(norm),
    }
    page.text
}

struct Page<'w> {
    text: String,
    words: &'w Words,
    width: usize,
}

impl Page<'_> {
    fn title(&mut self, name: &str, title: &str) {
        let lines = wrap(&format!("{name}: {title}"), self.width).join("\n");
        self.text.push_str(&format!("{BOLD}{lines}{RESET}\n"));
    }

    fn heading(&mut self, id: &str) {
        self.text.push_str(&format!("\n{BOLD}{}{RESET}\n", self.words.word(id)));
    }

    fn paragraph(&mut self, text: &str) {
        for line in wrap(text.trim(), self.width.saturating_sub(2)) {
            let line = format!("  {line}");
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    fn items(&mut self, items: &[String]) {
        for item in items {
            for (line_idx, line) in wrap(item, self.width.saturating_sub(4)).into_iter().enumerate()
            {
                let mark = if line_idx == 0 { "-" } else { " " };
                self.text.push_str(&format!("  {mark} {line}\n"));
            }
        }
    }

    /// Text that may be copied into a file: not wrapped.
    fn example(&mut self, example: &str) {
        if example.trim().is_empty() {
            return;
        }
        self.heading("uitleg-voorbeeld");
        for line in example.trim_matches('\n').lines() {
            self.text.push_str(format!("    {line}").trim_end());
            self.text.push('\n');
        }
    }

    fn finding(&mut self, code: &str) {
        let words = self.words;
        self.title(code, &words.without_args(code));
        self.heading("uitleg-betekenis");
        self.paragraph(&words.word(&format!("{code}.uitleg")));
        self.heading("uitleg-raad");
        self.paragraph(&words.without_args(&format!("{code}.hulp")));
        if words.has(&format!("{code}.voorbeeld")) {
            self.example(&words.word(&format!("{code}.voorbeeld")));
        }
    }

    fn requirement(&mut self, norm: &Norm, requirement: &Requirement) {
        self.title(&requirement.id.value, &requirement.question);
        if let Some(chapter) = norm.chapters.get(requirement.chapter_idx) {
            self.paragraph(&format!("{}: {}", chapter.id, chapter.title));
        }
        self.heading("uitleg-soort");
        self.items(&kind_in_words(requirement, self.words));
        self.heading("uitleg-gevraagd");
        self.items(&asked_evidence(requirement, norm, self.words));
        for (id, text) in
            [("uitleg-waarom", &requirement.reason), ("uitleg-raad", &requirement.advice)]
        {
            if !text.is_empty() {
                self.heading(id);
                self.paragraph(text);
            }
        }
        if !requirement.pitfalls.is_empty() {
            self.heading("uitleg-valkuilen");
            self.items(&requirement.pitfalls);
        }
        self.example(&requirement.example);
        let sources: Vec<String> = requirement
            .sources
            .iter()
            .filter_map(|id| norm.source(id))
            .map(|source| source_in_words(source, self.words))
            .collect();
        if !sources.is_empty() {
            self.heading("uitleg-bronnen");
            self.items(&sources);
        }
    }

    fn chapter(&mut self, norm: &Norm, chapter: &Chapter, chapter_idx: usize) {
        self.title(&chapter.id, &chapter.title);
        self.paragraph(&chapter.introduction);
        self.heading("uitleg-eisen");
        let of_chapter: Vec<&Requirement> =
            norm.requirements.iter().filter(|it| it.chapter_idx == chapter_idx).collect();
        let lines: Vec<String> = of_chapter
            .iter()
            .map(|it| {
                let level = self.words.word(level_word(it.level));
                format!("{} ({level}): {}", it.id.value, it.question)
            })
            .collect();
        self.items(&lines);
        if let Some(first) = of_chapter.first() {
            let args = [("eis", first.id.value.as_str().into())];
            let more = self.words.say("uitleg-lees-eis", &args);
            self.text.push_str(&format!("\n{more}\n"));
        }
    }

    fn norm(&mut self, norm: &Norm) {
        let args = [
            ("norm", norm.edition.title.as_str().into()),
            ("editie", norm.edition.id.as_str().into()),
        ];
        let title = self.words.say("tabel-titel", &args);
        self.title(&norm.id, &title);
        self.paragraph(&norm.introduction);
        self.heading("uitleg-hoofdstukken");
        let lines: Vec<String> =
            norm.chapters.iter().map(|it| format!("{}: {}", it.id, it.title)).collect();
        self.items(&lines);
        if let Some(first) = norm.chapters.first() {
            let args = [("hoofdstuk", first.id.as_str().into())];
            let more = self.words.say("uitleg-lees-hoofdstuk", &args);
            self.text.push_str(&format!("\n{more}\n"));
        }
    }
}

fn kind_in_words(requirement: &Requirement, words: &Words) -> Vec<String> {
    let origin = match requirement.origin {
        Origin::Norm => "herkomst-norm",
        Origin::Law => "herkomst-wet",
        Origin::Guidance => "herkomst-handreiking",
        Origin::Elaboration => "herkomst-uitwerking",
    };
    let certainty = match requirement.certainty {
        Certainty::High => "zekerheid-hoog",
        Certainty::Medium => "zekerheid-middel",
        Certainty::Low => "zekerheid-laag",
    };
    let level = words.word(level_word(requirement.level));
    let mut lines = vec![format!("{level}: {}; {}", words.word(origin), words.word(certainty))];
    if requirement.needs_no_claim {
        lines.push(words.word("zonder-claim"));
    }
    if requirement.may_be_not_applicable {
        lines.push(words.word("nvt-mag"));
    }
    lines
}

fn source_in_words(source: &Bron, words: &Words) -> String {
    let mut parts = vec![source.title.clone(), source.publisher.clone()];
    parts.extend(source.date.map(|date| date.to_string()));
    parts.extend(source.address.clone());
    if source.is_second_hand {
        parts.push(words.word("uitleg-tweedehands"));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}
