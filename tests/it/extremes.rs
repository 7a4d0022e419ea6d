//! What few regions have and some will: very many pages, very long words, other scripts.

use std::collections::BTreeMap;
use std::fmt::Write;

use regiovisie::engine::{Cache, FileBody, Purpose, build};

use crate::region;

const SETTINGS: &str = "[regio]\nnaam = \"Proef\"\nstatus = \"concept\"\n\
    [site]\nadres = \"https://www.example.nl/\"\n";

/// The pages of a site, by path.
fn made(files: &[(String, String)]) -> BTreeMap<String, String> {
    let mut input = region::empty();
    region::add(&mut input, "regiovisie.toml", SETTINGS.as_bytes());
    region::add(&mut input, "content/_index.md", b"# Proef\n\nWelkom.\n");
    for (path, text) in files {
        region::add(&mut input, path, text.as_bytes());
    }
    let built = build(&input, &mut Cache::default(), Purpose::Publish);
    let pages = built.files.iter().enumerate().filter(|(_, file)| file.path.ends_with(".html"));
    let pages = pages.filter_map(|(idx, file)| {
        let FileBody::Bytes(bytes) = built.render(idx).body else { return None };
        Some((file.path.clone(), String::from_utf8(bytes).unwrap()))
    });
    pages.collect()
}

/// A section with so many pages.
fn section(n_pages: usize) -> BTreeMap<String, String> {
    let page = |number: usize| {
        let text = format!("# Maatregel {number:03}\n\nWat wij doen om wachten te voorkomen.\n");
        (format!("content/maatregelen/maatregel-{number:03}.md"), text)
    };
    let above = ("content/maatregelen/_index.md".to_owned(), "# Maatregelen\n\nAlle.\n".to_owned());
    made(&[above].into_iter().chain((1..=n_pages).map(page)).collect::<Vec<_>>())
}

#[test]
fn a_section_of_three_hundred_pages_stays_usable() {
    let (many, few) = (section(300), section(20));
    let address = |number: usize| format!("/maatregelen/maatregel-{number:03}/");
    // Its own page leads to all of them.
    let above = &many["maatregelen/index.html"];
    for number in 1..=300 {
        assert!(above.contains(&address(number)), "{number}");
    }
    assert!(above.len() < 150_000, "{} bytes", above.len());
    // A page in it leads to the ones beside it and to the section, and costs what it costs in a
    // small section.
    let page = "maatregelen/maatregel-010/index.html";
    let (in_many, in_few) = (&many[page], &few[page]);
    for part in [address(9), address(11), "/maatregelen/".to_owned()] {
        assert!(in_many.contains(&part), "{part} in {in_many}");
    }
    let n_links = |page: &str| page.matches("<a ").count();
    let sizes = (in_many.len(), in_few.len(), n_links(in_many), n_links(in_few));
    assert!(in_many.len() < in_few.len() + 2_000, "{sizes:?}");
    // The menu of every page leads to the section, not to what is in it.
    let home = &many["index.html"];
    let menu = home.split_once("<nav").unwrap().1.split_once("</nav>").unwrap().0;
    assert!(menu.contains("href=/maatregelen/") && !menu.contains("maatregel-"), "{menu}");
}

#[test]
fn a_heading_of_five_thousand_words_is_cut_where_it_is_repeated() {
    let mut title = String::new();
    for number in 0..5_000 {
        write!(title, "woord{number} ").unwrap();
    }
    let text = format!(
        "# Kop\n\n## {title}\n\nEerste.\n\n## Tweede\n\nLees [dit](#eigen).\n\n## Derde {{#eigen}}\n\nTekst.\n"
    );
    let pages = made(&[("content/kop.md".to_owned(), text)]);
    let page = &pages["kop/index.html"];
    let main = page.split_once("<main").unwrap().1;
    let heading = main.split_once("<h2 id=woord").unwrap().1.split_once("</h2>").unwrap().0;
    assert!(heading.contains("woord4999"), "the text itself is whole");
    assert_eq!(page.matches("woord4999").count(), 1, "the list of headings is short");
    let anchor = heading.split([' ', '>']).next().map(|end| format!("woord{end}")).unwrap();
    assert!(anchor.len() <= 80, "{anchor}");
    assert!(page.contains(&format!("href=#{anchor}")), "{anchor}");
    let others = pages.iter().filter(|(path, _)| !path.starts_with("hele-visie"));
    for (path, page) in others.filter(|(path, _)| *path != "kop/index.html") {
        assert!(!page.contains("woord60 "), "{path}");
    }
}

#[test]
fn other_scripts_have_an_address_a_name_in_the_tab_and_a_direction() {
    let file = |name: &str, text: &str| (format!("content/{name}.md"), text.to_owned());
    let arabic =
        "---\ntaal: ar\n---\n# مساعدة الشباب\n\nنص.\n\n## كيف نعمل\n\nنص.\n\n## كيف نعمل\n\nنص.\n";
    let pages = made(&[
        file("شباب", arabic),
        file(
            "feest",
            "# 🎉 Feest in de regio 🎈\n\nTekst.\n\n## 🎈\n\nTekst.\n\n## 🎉\n\nTekst.\n",
        ),
        file("🎉", "# Alleen een teken\n\nTekst.\n"),
    ]);
    let with = |part: &str| {
        let found =
            pages.iter().find(|(path, page)| path.matches('/').count() == 1 && page.contains(part));
        found.unwrap_or_else(|| panic!("{part} in {:?}", pages.keys()))
    };
    let (path, page) = with("<title>مساعدة الشباب");
    assert!(path.is_ascii() && path.len() > "/index.html".len(), "{path}");
    assert!(page.contains("lang=\"ar\" dir=\"rtl\""), "{page}");
    let ids = |page: &str| -> Vec<String> {
        let main = page.split_once("</main>").unwrap().0;
        let parts = main.split("<h2").skip(1).filter_map(|part| part.split_once("id="));
        parts.map(|(_, id)| id.split([' ', '>']).next().unwrap().to_owned()).collect()
    };
    let anchors = ids(page);
    assert_eq!(anchors.len(), 2, "{anchors:?}");
    assert!(anchors[0] != anchors[1] && anchors.iter().all(|id| id.is_ascii() && id.len() > 2));
    let (path, page) = with("<title>🎉 Feest in de regio 🎈");
    assert_eq!(path, "feest/index.html");
    let anchors = ids(page);
    assert!(anchors.len() == 2 && anchors[0] != anchors[1], "{anchors:?}");
    let (path, _) = with("<title>Alleen een teken");
    assert!(path.is_ascii(), "{path}");
}
