//! What the compiler cannot hold: words, ids and cases that belong together.

use std::collections::BTreeSet;
use std::fs;

use regiovisie::norm::{BUILTIN, Editions};

use crate::region::{files, project};

/// The codes of the catalogue: the first text after each of its `error(`, `warning(`, `advice(`,
/// `completeness(` and `coherence(`, and after `Diagnostic::new(` where that is a text.
fn codes() -> BTreeSet<String> {
    let mut code = String::new();
    for file in files(&project().join("src/diagnostic"), "rs") {
        if file.to_string_lossy().contains("catalogue") {
            code.push_str(&bare(&fs::read_to_string(file).unwrap()));
        }
    }
    let mut codes = BTreeSet::new();
    let bare_new = code.match_indices("Diagnostic::new(\"");
    for (at, name) in bare_new {
        let literal = code[at + name.len()..].split_once('"');
        codes.insert(literal.unwrap().0.to_owned());
    }
    for name in ["error(", "warning(", "advice(", "completeness(", "coherence("] {
        for (at, _) in code.match_indices(name) {
            let is_definition = code[..at].ends_with("fn ");
            let is_call = code[..at].ends_with(|ch: char| !ch.is_alphanumeric() && ch != '_');
            if is_call && !is_definition {
                let argument = code[at + name.len()..].trim_start();
                let literal = argument.strip_prefix('"').and_then(|rest| rest.split_once('"'));
                let shown = argument.lines().next();
                let (code, _) = literal.unwrap_or_else(|| panic!("no code in {name}{shown:?}"));
                codes.insert(code.to_owned());
            }
        }
    }
    codes
}

fn messages(language: &str) -> String {
    fs::read_to_string(project().join(format!("messages/{language}.ftl"))).unwrap()
}

/// The ids of a Fluent file: messages and `message.attribute`.
fn ids(text: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut message = String::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once('=') else { continue };
        if line.starts_with(|ch: char| ch.is_ascii_alphabetic()) {
            message = name.trim().to_owned();
            ids.insert(message.clone());
        } else if let Some(attribute) = name.trim().strip_prefix('.') {
            ids.insert(format!("{message}.{}", attribute.trim()));
        }
    }
    ids
}

#[test]
fn every_code_has_its_words_in_both_languages() {
    let codes = codes();
    assert!(codes.len() > 50, "{codes:?}");
    for language in ["nl", "en"] {
        let ids = ids(&messages(language));
        let asked = codes.iter().flat_map(|code| [code.clone(), format!("{code}.uitleg")]);
        let missing: Vec<String> = asked.filter(|id| !ids.contains(id)).collect();
        assert!(missing.is_empty(), "messages/{language}.ftl lacks {missing:?}");
    }
}

#[test]
fn both_languages_have_the_same_ids() {
    same(&ids(&messages("nl")), &ids(&messages("en")));
    let labels = |language: &str| {
        let path = project().join(format!("themes/standaard/labels.{language}.ftl"));
        ids(&fs::read_to_string(path).unwrap())
    };
    same(&labels("nl"), &labels("en"));
}

/// Of two messages with one id the last is said, with the arguments of the other.
#[test]
fn no_id_stands_twice() {
    for path in ["messages/nl.ftl", "messages/en.ftl"]
        .into_iter()
        .chain(["themes/standaard/labels.nl.ftl", "themes/standaard/labels.en.ftl"])
    {
        let text = fs::read_to_string(project().join(path)).unwrap();
        let mut seen = BTreeSet::new();
        let named = text.lines().filter(|line| line.starts_with(|ch: char| ch.is_alphabetic()));
        for id in named.filter_map(|line| Some(line.split_once(" =")?.0)) {
            assert!(seen.insert(id), "{path} has `{id}` twice");
        }
    }
}

/// A label that is asked only in a rare state would else break the page in that state.
#[test]
fn every_label_in_a_template_exists() {
    let labels = fs::read_to_string(project().join("themes/standaard/labels.nl.ftl")).unwrap();
    let known = ids(&labels);
    let mut n_asked = 0;
    for file in files(&project().join("themes/standaard/templates"), "html") {
        let text = fs::read_to_string(&file).unwrap();
        for asked in text.split("t(id=\"").skip(1) {
            let (id, rest) = asked.split_once('"').unwrap();
            // What is put together (`"niveau-" ~ niveau`) begins like some label.
            let is_known = match rest.starts_with(" ~") {
                true => known.iter().any(|label| label.starts_with(id)),
                false => known.contains(id),
            };
            assert!(is_known, "{} asks the label `{id}`", file.display());
            n_asked += 1;
        }
    }
    assert!(n_asked > 100, "{n_asked} labels");
}

fn same(nl: &BTreeSet<String>, en: &BTreeSet<String>) {
    let odd: Vec<&String> = nl.symmetric_difference(en).collect();
    assert!(odd.is_empty(), "in one language only: {odd:?}");
}

#[test]
fn every_code_is_shown_by_a_case() {
    let mut shown = String::new();
    for folder in ["tests/cases", "tests/it"] {
        for extension in ["md", "rs"] {
            for file in files(&project().join(folder), extension) {
                if !file.ends_with("tidy.rs") {
                    shown.push_str(&fs::read_to_string(file).unwrap());
                }
            }
        }
    }
    let missing: Vec<String> = codes().into_iter().filter(|code| !shown.contains(code)).collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
}

/// Code without comments and without its unit tests.
fn bare(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    code.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

/// `nvo-2.b`: a chapter's number and a letter. The name of an edition's file is none.
fn has_requirement_id(code: &str) -> bool {
    ["nvo-", "gw-", "wvbj-", "coh-"].iter().any(|prefix| {
        code.match_indices(prefix).any(|(at, _)| {
            let rest = &code[at + prefix.len()..];
            let digits = rest.chars().take_while(char::is_ascii_digit).count();
            (1..=2).contains(&digits) && rest[digits..].starts_with('.')
        })
    })
}

#[test]
fn no_requirement_and_no_wording_of_a_norm_stands_in_code() {
    let norm = fs::read_to_string(project().join("norms/nvo-2020.toml")).unwrap();
    let questions: Vec<&str> = norm
        .lines()
        .filter_map(|line| line.strip_prefix("vraag = \"").map(|rest| rest.trim_end_matches('"')))
        .collect();
    assert_eq!(questions.len(), 43);
    for file in files(&project().join("src"), "rs") {
        let code = bare(&fs::read_to_string(&file).unwrap());
        assert!(!has_requirement_id(&code), "{} names a requirement", file.display());
        for question in &questions {
            assert!(!code.contains(question), "{} has the words of a norm", file.display());
        }
    }
    assert!(has_requirement_id("let id = \"nvo-2.b\";"), "the check can fail");
}

const APPROVAL: [&str; 4] = ["goedgekeurd", "goedkeuring", "voldoet", "approved"];

fn approves(text: &str) -> bool {
    let text = text.to_lowercase();
    APPROVAL.iter().any(|word| text.contains(word))
}

#[test]
fn nothing_we_say_is_an_approval() {
    let mut all = files(&project().join("messages"), "ftl");
    all.extend(files(&project().join("themes"), "ftl"));
    all.extend(files(&project().join("themes"), "html"));
    assert!(all.len() > 5);
    for file in all {
        let text = fs::read_to_string(&file).unwrap();
        assert!(!approves(&text), "{} has a word of approval", file.display());
    }
    assert!(approves("De visie is Goedgekeurd"), "the check can fail");
}

/// Where emptiness is no fault, one of the three cases of a rule has the fact empty.
#[test]
fn every_rule_has_a_case_on_both_sides_and_one_with_an_empty_fact() {
    let mut editions = Editions::default();
    let mut n_rules = 0;
    for builtin in BUILTIN {
        let (norm, found) = editions.named(&builtin.name()).unwrap();
        assert!(found.is_empty(), "{}: {found:#?}", builtin.path);
        for rule in &norm.rules {
            n_rules += 1;
            let id = &rule.id.value;
            let path = project().join(format!("tests/cases/samenhang/{id}.md"));
            let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("no case for {id}"));
            let blocks: Vec<&str> = text.split(&format!("```samenhang {id}\n")).skip(1).collect();
            let states: Vec<&str> =
                blocks.iter().map(|block| block.split("```").next().unwrap()).collect();
            assert!(states.len() >= 3, "{id} has {} cases", states.len());
            let shows = |word: &str| states.iter().any(|state| state.contains(word));
            assert!(shows(": spanning"), "{id} never speaks");
            assert!(shows(": in orde"), "{id} is never silent");
            let asks_emptiness = rule.condition.as_ref().unwrap().text.contains("== null");
            assert!(shows(": niet te beoordelen") || asks_emptiness, "{id} has no empty fact");
            assert!(rule.unless.is_none() || shows(": opgevangen"), "{id} is never lifted");
        }
    }
    assert_eq!(n_rules, 58);
}
