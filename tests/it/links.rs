//! Links in texts to pages that nobody wrote.

use std::fmt::Write;

use regiovisie::engine::{Cache, Purpose, build};

use crate::region;

#[test]
fn a_text_can_lead_to_every_page_of_the_site() {
    for folder in ["", "tests/sites/twente-in-aanbouw"] {
        let mut input = region::read(&region::project().join(folder));
        let built = build(&input, &mut Cache::default(), Purpose::Publish);
        let mut text = String::from("# Wegwijzer\n\n");
        let mut n_pages = 0;
        for file in built.files.iter().filter(|file| file.is_page && file.path != "404.html") {
            writeln!(text, "- [{n_pages}]({})", file.address).unwrap();
            n_pages += 1;
        }
        assert!(n_pages > 30, "{folder}: {n_pages}");
        region::add(&mut input, "content/wegwijzer.md", text.as_bytes());
        let built = build(&input, &mut Cache::default(), Purpose::Publish);
        let found = built.check.diagnostics.iter();
        let dead: Vec<_> = found.filter(|found| found.code.0 == "link-nergens").collect();
        assert!(dead.is_empty(), "{folder}: {dead:#?}");
    }
}
