//! What holds for every input.

use regiovisie::engine::{Cache, FileBody, Purpose, build, check};
use regiovisie::source::{SitePath, Source};

use crate::region;

#[test]
fn a_warm_check_equals_a_cold_check() {
    let mut input = region::read(&region::project());
    let mut warm = Cache::default();
    check(&input, &mut warm);
    let paths: Vec<SitePath> = input.content.keys().cloned().collect();
    // A fixed series of edits: each takes a part out of one page.
    for (round, path) in paths.iter().enumerate() {
        let text = input.content[path].text.to_string();
        let at = text.char_indices().nth(text.chars().count() * (round % 7) / 7).unwrap().0;
        let edited = Source::new(path.as_str(), &text[..at]);
        input.content.insert(path.clone(), edited);
        let (a, b) = (check(&input, &mut warm), check(&input, &mut Cache::default()));
        assert_eq!(a.diagnostics, b.diagnostics, "after editing {path}");
        assert_eq!(a.assessment.norms[0].outcomes, b.assessment.norms[0].outcomes);
    }
}

#[test]
fn an_empty_folder_gives_one_error_and_no_panic() {
    let outcome = check(&region::empty(), &mut Cache::default());
    assert!(outcome.diagnostics.iter().any(|found| found.code.0 == "geen-paginas"));
    assert_eq!(outcome.assessment.norms[0].counts().substantiated, 0);
}

#[test]
fn a_new_title_is_in_the_draft_and_other_facts_wait_for_the_line() {
    let input = region::read(&region::project());
    let made = build(&input, &mut Cache::default(), Purpose::Preview);
    let path = SitePath::new("content/nvo/2.md");
    let text = input.content[&path].text.to_string();
    let title = text.lines().find(|line| line.starts_with("titel: ")).unwrap();
    let draft = |text: &str| made.draft(&Source::new(path.as_str(), text));
    let html = |text: &str| match draft(text).unwrap().1.body {
        FileBody::Bytes(bytes) => String::from_utf8(bytes).unwrap(),
        FileBody::Copy(_) | FileBody::Picture(_) => panic!("no page"),
    };
    let page = html(&text.replace(title, "titel: Een nieuwe naam"));
    assert!(page.contains("<title>Een nieuwe naam – "), "{}", &page[..400]);
    let heading = page.split("<h1").nth(1).unwrap().split("</h1>").next().unwrap();
    assert!(heading.ends_with(">Een nieuwe naam"), "{heading}");
    // The draft of what stands there is the page itself.
    let file_idx = draft(&text).unwrap().0;
    let FileBody::Bytes(own) = made.render(file_idx).body else { panic!("no page") };
    assert_eq!(html(&text), String::from_utf8(own).unwrap());
    let dated = text.replace(title, &format!("{title}\ndatum: 2026-01-01"));
    assert!(draft(&dated).is_none(), "a day stands on other pages too");
}
