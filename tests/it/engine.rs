//! What holds for every input.

use regiovisie::engine::{Cache, check};
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
