//! The files of a new region's folder. They are in Dutch, whatever the language of the messages:
//! their readers are the region's writers.

use super::{NewFile, NewRegion};
use crate::norm::{Chapter, Editions, Level, Norm, Requirement};
use crate::report::{Language, Words, asked_evidence};
use crate::source::slug;

/// The norm that a new region starts with, and its edition.
const NORM: &str = "nvo";
const EDITION: &str = "2020";

const SETTINGS: &str = include_str!("../../../data/begin/regiovisie.toml");
const HOME: &str = include_str!("../../../data/begin/voorpagina.md");
const CHAPTERS: &str = include_str!("../../../data/begin/opgaven.md");
const README: &str = include_str!("../../../data/begin/README.md");
const IGNORED: &str = include_str!("../../../data/begin/gitignore");

/// All files in the order in which a writer meets them; with `is_empty` the settings and the
/// home page only.
pub(super) fn files(region: &NewRegion, is_empty: bool) -> Vec<NewFile> {
    let filled = |text: &str| fill(text, region);
    let file = |path: &str, text: String| NewFile { path: path.to_owned(), text };
    let mut files =
        vec![file("regiovisie.toml", settings(region)), file("content/_index.md", filled(HOME))];
    if is_empty {
        return files;
    }
    files.push(file("README.md", filled(README)));
    files.push(file(".gitignore", IGNORED.to_owned()));
    files.push(file(&format!("content/{NORM}/_index.md"), filled(CHAPTERS)));
    let Some((norm, _)) = Editions::default().named(&format!("{NORM}-{EDITION}")) else {
        return files;
    };
    let words = Words::new(Language::Dutch);
    for (chapter_idx, chapter) in norm.chapters.iter().enumerate() {
        // The place where a report expects the page of a chapter: `nvo-2` in `nvo/2.md`.
        let number = chapter.id.rsplit('-').next().unwrap_or(&chapter.id);
        let path = format!("content/{NORM}/{number}.md");
        files.push(NewFile { path, text: chapter_page(&norm, chapter, chapter_idx, &words) });
    }
    files
}

fn fill(text: &str, region: &NewRegion) -> String {
    text.replace("@NAAM@", name_in_title(region))
}

/// The name behind "Regiovisie Jeugdhulp", which says "regio" and "jeugd" already.
fn name_in_title(region: &NewRegion) -> &str {
    let naam = region.naam.trim();
    for kind in ["jeugdregio ", "jeugdhulpregio ", "jeugdzorgregio ", "regio "] {
        let start = naam.get(..kind.len()).unwrap_or_default();
        let rest = naam.get(kind.len()..).unwrap_or_default().trim();
        if start.eq_ignore_ascii_case(kind) && !rest.is_empty() {
            return rest;
        }
    }
    naam
}

fn settings(region: &NewRegion) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let code = match &region.code {
        Some(code) => format!("code = {}", quoted(code)),
        None => "# code = \"JZ14\"".to_owned(),
    };
    let gemeenten: String = region
        .gemeenten
        .iter()
        .map(|(naam, code)| {
            let code =
                code.as_ref().map_or_else(String::new, |code| format!(", code = {}", quoted(code)));
            format!("  {{ naam = {}{code} }},\n", quoted(naam))
        })
        .collect();
    SETTINGS
        .replace("@CODE@", &code)
        .replace("@GEMEENTEN@\n", &gemeenten)
        .replace("@TITEL@", &quoted(&format!("Regiovisie Jeugdhulp {}", name_in_title(region))))
        .replace("@NAAM@", &quoted(&region.naam))
}

/// The page of a chapter: every requirement has its heading with a claim, and guidance under it.
fn chapter_page(norm: &Norm, chapter: &Chapter, chapter_idx: usize, words: &Words) -> String {
    let mut text = chapter_start(norm, chapter_idx);
    text.push_str(&guidance(std::slice::from_ref(&chapter.introduction)));
    for requirement in norm.requirements.iter().filter(|it| it.chapter_idx == chapter_idx) {
        text.push_str(&format!("\n{}\n", heading(requirement)));
        text.push_str(&requirement_guidance(requirement, norm, words));
    }
    text
}

/// What the page of a chapter begins with: its title, and whose page it is.
pub(in crate::edge) fn chapter_start(norm: &Norm, chapter_idx: usize) -> String {
    let Some(chapter) = norm.chapters.get(chapter_idx) else { return String::new() };
    let title = yaml_text(&chapter.title);
    format!("---\ntitel: {title}\nhoofdstuk: {}\nvolgorde: {}\n---\n", chapter.id, chapter_idx + 1)
}

/// A requirement's heading with its guidance under it, as a writer puts it in a page.
pub(in crate::edge) fn section(requirement: &Requirement, norm: &Norm) -> String {
    let guidance = requirement_guidance(requirement, norm, &Words::new(Language::Dutch));
    format!("{}\n{guidance}", heading(requirement))
}

/// The heading that the norm's own example has, since that is one a reader understands; else one
/// made from the question.
pub(in crate::edge) fn heading(requirement: &Requirement) -> String {
    let id = &requirement.id.value;
    let claim = format!("dekt={id}}}");
    let lines = requirement.example.lines();
    let of_example =
        lines.map(str::trim_end).find(|line| line.starts_with("## ") && line.ends_with(&claim));
    of_example.map_or_else(
        || {
            let words = requirement.question.trim_end_matches('?');
            format!("## {words} {{#{} dekt={id}}}", slug(id))
        },
        str::to_owned,
    )
}

fn requirement_guidance(requirement: &Requirement, norm: &Norm, words: &Words) -> String {
    let level = match requirement.level {
        Level::Must => "niveau-moet",
        Level::Should => "niveau-hoort",
        Level::Advice => "niveau-advies",
    };
    let id = &requirement.id.value;
    let mut paragraphs = vec![format!("{} ({id}, {})", requirement.question, words.word(level))];
    paragraphs.push(requirement.advice.clone());
    let asked = asked_evidence(requirement, norm, words);
    if !asked.is_empty() {
        let heading = words.word("uitleg-gevraagd");
        paragraphs.push(format!("{heading}: {}.", asked.join("; ")));
    }
    guidance(&paragraphs)
}

/// A block of guidance: it never counts, and never reaches the website.
fn guidance(paragraphs: &[String]) -> String {
    let mut lines = String::new();
    let paragraphs = paragraphs.iter().filter(|text| !text.trim().is_empty());
    for (paragraph_idx, paragraph) in paragraphs.enumerate() {
        let start = if paragraph_idx == 0 { "\n> **Schrijfhulp:** " } else { ">\n> " };
        lines.push_str(&format!("{start}{}\n", paragraph.trim().replace('\n', "\n> ")));
    }
    lines
}

/// A text as a value in front matter, in quotes only where it needs them.
fn yaml_text(text: &str) -> String {
    let is_plain = text.chars().all(|ch| ch.is_alphanumeric() || " ,.()–'’é-".contains(ch))
        && text.starts_with(char::is_alphabetic);
    if is_plain { text.to_owned() } else { format!("{text:?}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn twente() -> NewRegion {
        NewRegion {
            naam: "Twente \"oost\"".to_owned(),
            code: None,
            gemeenten: vec![
                ("Enschede".to_owned(), Some("GM0153".to_owned())),
                ("Almelo".to_owned(), None),
            ],
        }
    }

    #[test]
    fn settings_are_readable_whatever_the_name() {
        let text = settings(&twente());
        let table: toml::Table = text.parse().unwrap();
        assert_eq!(table["regio"]["naam"].as_str(), Some("Twente \"oost\""));
        assert_eq!(table["regio"]["gemeenten"].as_array().unwrap().len(), 2);
        assert_eq!(table["regio"]["gemeenten"][0]["code"].as_str(), Some("GM0153"));
        assert!(table["regio"].get("periode").is_none() && table["site"].get("contact").is_none());
        assert!(!text.contains("@NAAM@") && !text.contains("@GEMEENTEN@"), "{text}");
    }

    #[test]
    fn a_title_does_not_say_region_twice() {
        for (naam, title) in [
            ("Jeugdregio Voorbeeld", "Regiovisie Jeugdhulp Voorbeeld"),
            ("regio Rivierenland", "Regiovisie Jeugdhulp Rivierenland"),
            ("Jeugdregio", "Regiovisie Jeugdhulp Jeugdregio"),
            ("Één", "Regiovisie Jeugdhulp Één"),
        ] {
            let region = NewRegion { naam: naam.to_owned(), ..twente() };
            let table: toml::Table = settings(&region).parse().unwrap();
            assert_eq!(table["site"]["titel"].as_str(), Some(title));
            assert_eq!(table["regio"]["naam"].as_str(), Some(naam));
            let home = &files(&region, true)[1].text;
            assert!(home.starts_with(&format!("# {title}\n")), "{home}");
        }
    }

    #[test]
    fn every_requirement_has_one_heading_that_claims_it() {
        let files = files(&twente(), false);
        let text: String = files.iter().map(|file| file.text.as_str()).collect();
        let (norm, _) = Editions::default().named(&format!("{NORM}-{EDITION}")).unwrap();
        for requirement in &norm.requirements {
            let claim = format!(" dekt={}}}\n", requirement.id.value);
            assert_eq!(text.matches(&claim).count(), 1, "{claim}");
        }
    }

    #[test]
    fn an_empty_start_is_settings_and_a_home_page() {
        let paths: Vec<String> = files(&twente(), true).into_iter().map(|it| it.path).collect();
        assert_eq!(paths, ["regiovisie.toml", "content/_index.md"]);
    }
}
