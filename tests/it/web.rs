//! What is published: whole files, as visitors and machines get them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use regiovisie::diagnostic::Diagnostic;
use regiovisie::engine::{Cache, FileBody, Input, Purpose, build};

use crate::region::{self, project};

/// The made files of a site, by path.
struct Made {
    files: BTreeMap<String, String>,
    found: Vec<Diagnostic>,
}

impl Made {
    fn of(input: &Input, purpose: Purpose) -> Self {
        let built = build(input, &mut Cache::default(), purpose);
        let mut found = built.check.diagnostics.clone();
        let mut files = BTreeMap::new();
        for (idx, file) in built.files.iter().enumerate() {
            let rendered = built.render(idx);
            found.extend(rendered.diagnostics);
            if let FileBody::Bytes(bytes) = rendered.body {
                files.insert(file.path.clone(), String::from_utf8(bytes).unwrap());
            }
        }
        Self { files, found }
    }

    fn publish(input: &Input) -> Self {
        Self::of(input, Purpose::Publish)
    }

    fn page(&self, path: &str) -> &str {
        let names: Vec<&String> = self.files.keys().collect();
        self.files.get(path).unwrap_or_else(|| panic!("{path} is not among {names:?}"))
    }

    fn codes(&self) -> Vec<&str> {
        self.found.iter().map(|found| found.code.0).collect()
    }

    fn pages(&self) -> impl Iterator<Item = (&String, &String)> {
        self.files.iter().filter(|(path, _)| path.ends_with(".html"))
    }
}

fn region(files: &[(&str, &str)]) -> Input {
    let mut input = region::empty();
    for (path, text) in files {
        region::add(&mut input, path, text.as_bytes());
    }
    input
}

const SETTINGS: &str = "[regio]\nnaam = \"Proef\"\nstatus = \"concept\"\nversie = \"0.1\"\n\
    [site]\nadres = \"https://www.example.nl/visie/\"\n[normen]\nnvo = \"2020\"\n";

#[test]
fn every_file_of_the_builtin_theme_is_in_the_binary() {
    let list = fs::read_to_string(project().join("src/theme/builtin.rs")).unwrap();
    for extension in ["css", "svg", "ftl", "html", "toml"] {
        let folder = project().join("themes/standaard");
        for file in region::files(&folder, extension) {
            let name = file.strip_prefix(&folder).unwrap().to_str().unwrap().replace('\\', "/");
            assert!(list.contains(&format!("\"{name}\"")), "{name} is not in builtin.rs");
        }
    }
}

#[test]
fn a_template_that_does_not_compile_is_a_finding_and_the_builtin_one_is_used() {
    let template = "themes/eigen/templates/404.html";
    let settings = SETTINGS.replace("[site]", "[site]\nthema = \"eigen\"");
    let made = Made::publish(&region(&[
        ("regiovisie.toml", &settings),
        ("content/_index.md", "# Proef\n\nTekst.\n"),
        (template, "<main>{% if %}</main>"),
        ("themes/eigen/labels.nl.ftl", "start = Begin\n= niets\n"),
    ]));
    let codes = made.codes();
    assert!(codes.contains(&"template-fout") && codes.contains(&"label-fout"), "{codes:?}");
    let found = made.found.iter().find(|found| found.code.0 == "template-fout").unwrap();
    assert_eq!(found.location.span().path.as_str(), template);
    assert!(made.page("404.html").contains("Deze pagina bestaat niet"));
    assert!(made.page("404.html").contains(">Proef<") || made.page("404.html").contains("Begin"));
}

#[test]
fn a_template_that_fails_on_a_page_is_a_finding_on_that_page() {
    let settings = SETTINGS.replace("[site]", "[site]\nthema = \"eigen\"");
    let made = Made::publish(&region(&[
        ("regiovisie.toml", &settings),
        ("content/_index.md", "# Proef\n\nTekst.\n"),
        ("themes/eigen/templates/pagina.html", "<main>{{ bestaat_niet }}</main>"),
    ]));
    assert!(made.codes().contains(&"template-fout"));
    assert!(made.page("index.html").contains("<p>Tekst.</p>"));
}

#[test]
fn a_theme_changes_one_file_and_keeps_the_rest() {
    let settings = SETTINGS.replace("[site]", "[site]\nthema = \"eigen\"");
    let made = Made::publish(&region(&[
        ("regiovisie.toml", &settings),
        ("content/_index.md", "# Proef\n\nTekst.\n"),
        ("themes/eigen/templates/voet.html", "<footer>Eigen voet</footer>"),
        ("themes/eigen/assets/stijl.css", "body { color: red }"),
        ("themes/eigen/labels.nl.ftl", "naar-inhoud = Sla over\n"),
    ]));
    assert!(made.found.iter().all(|found| !found.code.0.starts_with("template")));
    let page = made.page("index.html");
    assert!(page.contains("<footer>Eigen voet</footer>") && page.contains("Sla over"), "{page}");
    assert!(
        made.files.values().any(|text| text == "body{color:red }" || text == "body{color:red}")
    );
}

#[test]
fn internal_addresses_begin_with_the_path_of_the_site() {
    let made = Made::publish(&region(&[
        ("regiovisie.toml", SETTINGS),
        ("content/_index.md", "# Proef\n\nLees [het doel](doel.md#wat) of [niets](weg.md).\n"),
        ("content/doel.md", "# Doel\n\n## Wat {#wat}\n\nTekst, terug naar [het begin](/).\n"),
    ]));
    assert!(made.page("index.html").contains("<a href=/visie/doel/#wat>het doel</a>"));
    assert!(made.page("index.html").contains("of niets."));
    assert!(made.page("doel/index.html").contains("<a href=/visie/>het begin</a>"));
    for (path, page) in made.pages() {
        for link in page.split(" href=").skip(1).map(|rest| rest.trim_start_matches('"')) {
            let is_fine = ["/visie/", "#", "http", "mailto:"].iter().any(|ok| link.starts_with(ok));
            assert!(is_fine, "{path}: {}", link.get(..40).unwrap_or(link));
        }
    }
    assert!(made.page("sitemap.xml").contains("<loc>https://www.example.nl/visie/doel/</loc>"));
}

#[test]
fn a_hidden_checklist_is_nowhere() {
    let settings = SETTINGS.replace("[site]", "[site]\nchecklist = \"intern\"");
    let text =
        "# Proef\n\n## Deel {#deel dekt=nvo-2.a}\n\nTekst, zie [de lijst](/nvo-checklist/).\n";
    let input = region(&[("regiovisie.toml", &settings), ("content/_index.md", text)]);
    let made = Made::publish(&input);
    for (path, page) in made.pages() {
        assert!(!page.contains("hecklist") && !page.contains("nvo-2"), "{path}");
    }
    assert!(!made.files.keys().any(|path| path.starts_with("nvo")));
    let json: serde_json::Value = serde_json::from_str(made.page("regiovisie.json")).unwrap();
    assert_eq!(json["summary"]["norms"].as_array().unwrap().len(), 0);
    assert_eq!(json["requirements"].as_array().unwrap().len(), 0);
    let preview = Made::of(&input, Purpose::Preview);
    assert!(preview.page("index.html").contains("rv-merk"));
    assert!(preview.page("nvo-checklist/index.html").contains("nvo-2.a"));
}

#[test]
fn a_checklist_names_edition_and_revision_in_the_words_of_the_rest() {
    let made = Made::publish(&region(&[
        ("regiovisie.toml", SETTINGS),
        ("content/_index.md", "# Proef\n\nTekst.\n"),
    ]));
    let page = made.page("nvo-checklist/index.html");
    assert!(page.contains(", revisie ") && !page.contains("herziening"), "{page}");
}

/// On a narrow screen the rows are cards: the words above the columns must then be on every cell.
/// Roles are not written out, since HTML refuses them inside a table.
#[test]
fn the_summary_of_a_checklist_stays_a_table_when_it_is_stacked() {
    let made = Made::publish(&region(&[
        ("regiovisie.toml", SETTINGS),
        ("content/_index.md", "# Proef\n\nTekst.\n"),
    ]));
    let page = made.page("nvo-checklist/index.html");
    let table = page.split_once("<table").unwrap().1.split_once("</table>").unwrap().0;
    let tags = |name: &'static str| {
        let tags = table.split('<').filter_map(move |piece| piece.strip_prefix(name));
        tags.filter(|rest| rest.starts_with(' ')).map(|rest| rest.split_once('>').unwrap().0)
    };
    assert!(!table.contains("role="), "{table}");
    assert!(!table.contains("<td>"));
    assert!(tags("td").all(|tag| tag.contains("data-kop=")));
    assert!(tags("th").all(|tag| tag.contains("scope=")));
    assert!(tags("td").count() > 40);
}

#[test]
fn one_page_lists_all_pages_and_the_footer_leads_to_it() {
    let start = ("content/_index.md", "# Proef\n\nTekst.\n");
    let part = ("content/deel/een.md", "# Een\n\nTekst.\n");
    let made = Made::publish(&region(&[("regiovisie.toml", SETTINGS), start, part]));
    let list = made.page("paginas/index.html");
    let list = list.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    // The page to search on is no page to read.
    let apart = ["404.html", "zoeken/index.html"];
    for (path, page) in made.pages().filter(|(path, _)| !apart.contains(&path.as_str())) {
        let address = format!("/visie/{}", path.strip_suffix("index.html").unwrap());
        let is_itself = path == "paginas/index.html";
        assert_eq!(list.contains(&format!("href={address}>")), !is_itself, "{address}");
        let (above, footer) = page.split_once("<footer").unwrap();
        assert!(footer.contains(">Alle pagina’s</a>"), "{path}");
        // Above the page it stands in for the search of who has no JavaScript.
        let (before, rest) = above.split_once("<noscript").unwrap();
        let above = format!("{before}{}", rest.split_once("</noscript>").unwrap().1);
        assert!(is_itself || !above.contains("/visie/paginas/"), "{path}");
    }
    assert!(made.page("sitemap.xml").contains("/visie/paginas/</loc>"));
    let own = ("content/paginas/_index.md", "# Eigen lijst\n\nTekst.\n");
    let made = Made::publish(&region(&[("regiovisie.toml", SETTINGS), start, own]));
    assert!(made.page("paginas/index.html").contains("<h1 class=utrecht-heading-1>Eigen lijst"));
    assert!(!made.page("index.html").contains("Alle pagina’s"));
}

#[test]
fn a_list_of_more_than_2000_pages_is_split_by_part() {
    let mut input = region(&[
        ("regiovisie.toml", SETTINGS),
        ("content/_index.md", "# Proef\n\nTekst.\n"),
        ("content/los.md", "# Los\n\nTekst.\n"),
    ]);
    for idx in 0..2100 {
        let path = format!("content/deel-{}/p{idx}.md", idx % 3);
        region::add(&mut input, &path, b"# Blad\n\nTekst.\n");
    }
    let built = build(&input, &mut Cache::default(), Purpose::Publish);
    let page = |path: &str| {
        let idx = built.files.iter().position(|file| file.path == path).unwrap();
        let FileBody::Bytes(bytes) = built.render(idx).body else { panic!("{path}") };
        String::from_utf8(bytes).unwrap()
    };
    let all = page("paginas/index.html");
    assert!(all.contains("href=/visie/paginas/deel-1/") && all.contains("href=/visie/los/"));
    assert!(!all.contains("/visie/deel-1/p1/"));
    assert_eq!(page("paginas/deel-1/index.html").matches("href=/visie/deel-1/p").count(), 700);
    assert!(!page("los/index.html").contains("/visie/paginas/deel"));
}

#[test]
fn a_vision_of_more_than_5_mb_is_on_one_page_per_part() {
    let long = |title: &str| format!("# {title}\n\n{}", "wij helpen samen ".repeat(160_000));
    let small = "# Klein\n\nLees [de rest](../groot/a.md).\n";
    let settings = SETTINGS.replace("[site]", "[site]\nchecklist = \"intern\"");
    let input = region(&[
        ("regiovisie.toml", &settings),
        ("content/groot/a.md", &long("A")),
        ("content/ook/b.md", &long("B")),
        ("content/ook/c.md", &long("C")),
        ("content/klein/_index.md", small),
    ]);
    let built = build(&input, &mut Cache::default(), Purpose::Publish);
    let page = |path: &str| {
        let idx = built.files.iter().position(|file| file.path == path)?;
        let FileBody::Bytes(bytes) = built.render(idx).body else { return None };
        Some(String::from_utf8(bytes).unwrap())
    };
    let top = page("hele-visie/index.html").unwrap();
    assert!(top.contains("href=/visie/hele-visie/groot/"), "{top}");
    assert!(top.contains("Ook: dit deel is ook te groot voor één pagina"), "{top}");
    let part = page("hele-visie/klein/index.html").unwrap();
    assert!(part.contains("<h2 id=h.klein>Klein</h2>"), "{part}");
    assert!(
        part.contains("href=/visie/groot/a/"),
        "a link to another part leaves the page: {part}"
    );
    assert!(page("hele-visie/ook/index.html").is_none());
}

#[test]
fn guidance_is_for_the_writer_alone() {
    let text = "# Proef\n\n> **Schrijfhulp:** Schrijf hier over geld.\n\n## Leeg {#leeg}\n\n\
        > **Schrijfhulp:** Schrijf hier over tijd.\n\n## Vol\n\nTekst, zie [boven](#leeg).\n";
    let input = region(&[
        ("regiovisie.toml", SETTINGS),
        ("content/_index.md", text),
        ("content/straks.md", "# Straks\n\n> **Schrijfhulp:** Schrijf iets.\n"),
    ]);
    let made = Made::publish(&input);
    let page = made.page("index.html");
    assert!(!page.contains("Schrijf hier") && !page.contains("Leeg"), "{page}");
    assert!(page.contains("<a href=/visie/>boven</a>"), "{page}");
    assert!(made.page("straks/index.html").contains("in voorbereiding"));
    let preview = Made::of(&input, Purpose::Preview);
    assert!(preview.page("index.html").contains("rv-schrijfhulp"));
    assert!(preview.page("index.html").contains("over tijd"));
}

#[test]
fn a_page_that_is_kept_back_is_in_the_preview_alone() {
    let input = region(&[
        ("regiovisie.toml", SETTINGS),
        ("content/_index.md", "# Proef\n\nTekst.\n"),
        ("content/geheim.md", "---\npubliceren: nee\n---\n# Geheim plan\n\nTekst.\n"),
    ]);
    let made = Made::publish(&input);
    assert!(made.files.values().all(|text| !text.contains("Geheim plan")));
    let preview = Made::of(&input, Purpose::Preview);
    assert!(preview.page("geheim/index.html").contains("niet openbaar"));
}

#[test]
fn a_try_out_is_not_for_search_engines() {
    let mut input =
        region(&[("regiovisie.toml", SETTINGS), ("content/_index.md", "# Proef\n\nTekst.\n")]);
    input.address = Some("https://proef.example.nl/a/".to_owned());
    let made = Made::publish(&input);
    assert!(made.page("index.html").contains("noindex"));
    assert!(made.page("index.html").contains("proefversie"));
    assert!(!made.page("index.html").contains("canonical"));
    assert_eq!(made.page("robots.txt"), "User-agent: *\nDisallow: /\n");
    assert!(!made.files.contains_key("sitemap.xml"));
}

#[test]
fn an_old_address_leads_to_the_page() {
    let made = Made::publish(&region(&[
        ("regiovisie.toml", SETTINGS),
        ("content/_index.md", "---\naliassen: [/oud/]\n---\n# Proef\n\nTekst.\n"),
    ]));
    let page = made.page("oud/index.html");
    assert!(page.contains("url=/visie/") && page.contains("href=/visie/"), "{page}");
    assert!(!made.page("sitemap.xml").contains("/oud/"));
}

#[test]
fn an_empty_folder_still_gives_a_site() {
    let made = Made::publish(&region::empty());
    for path in ["index.html", "404.html", "regiovisie.json", "robots.txt"] {
        assert!(!made.page(path).is_empty());
    }
}

#[test]
fn building_twice_gives_the_same_bytes() {
    let input = region::read(&project());
    assert_eq!(Made::publish(&input).files, Made::publish(&input).files);
}

#[test]
fn minifying_a_finished_page_finds_next_to_nothing() {
    let mut settings = minify_html::Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.keep_input_type_text_attr = true;
    for (path, page) in Made::publish(&region::read(&project())).pages() {
        let left = page.len() - minify_html::minify(page.as_bytes(), &settings).len();
        assert!(left * 50 < page.len(), "{path}: {left} of {} bytes", page.len());
    }
}

#[test]
fn no_page_asks_anything_of_another_host_or_carries_its_own_style_or_script() {
    for (path, page) in Made::publish(&region::read(&project())).pages() {
        for wrong in [" style=", "<style", " src=http", "url(http", " onclick"] {
            assert!(!page.contains(wrong), "{path} has {wrong}");
        }
        for script in page.split("<script").skip(1) {
            let script = script.split_once("</script>").unwrap().0;
            let is_own = script.starts_with(" defer src=/assets/") && script.ends_with(".js>");
            assert!(is_own, "{path} has <script{script}");
        }
        assert_eq!(page.matches("<h1").count(), 1, "{path}");
        assert!(page.starts_with("<!doctype html><html"), "{path}");
    }
}

/// The theme of this project as a region's own, with one letter changed so that it is held
/// against its own pairs; and what is found of its colours.
fn colours(change: &dyn Fn(String) -> String) -> Vec<Diagnostic> {
    let folder = project().join("themes/standaard");
    let css = fs::read_to_string(folder.join("assets/stijl.css")).unwrap();
    let manifest = fs::read_to_string(folder.join("theme.toml")).unwrap();
    let settings = SETTINGS.replace("[site]", "[site]\nthema = \"eigen\"");
    let made = Made::publish(&region(&[
        ("regiovisie.toml", &settings),
        ("content/_index.md", "# Proef\n\nTekst.\n"),
        ("themes/eigen/theme.toml", &manifest),
        ("themes/eigen/assets/stijl.css", &format!("{}\n", change(css))),
    ]));
    let is_colour =
        |found: &Diagnostic| ["contrast-te-laag", "kleur-onbekend"].contains(&found.code.0);
    made.found.into_iter().filter(is_colour).collect()
}

#[test]
fn every_colour_pair_of_the_theme_has_its_contrast_in_light_and_dark() {
    assert_eq!(colours(&|css| css), []);
    for (good, bad) in
        [("--rv-link: #06566b", "--rv-link: #7fd0e0"), ("--rv-link: #7fd0e0", "--rv-link: #06566b")]
    {
        let found = colours(&|css| css.replacen(good, bad, 1));
        assert!(!found.is_empty(), "{bad} in the place of {good}");
    }
    let found = colours(&|css| css.replacen("--rv-link: #06566b", "--rv-link: 12px", 1));
    assert_eq!(found.iter().map(|found| found.code.0).collect::<Vec<_>>(), ["kleur-onbekend"]);
}

/// The custom properties that rules for a screen use in these declarations.
fn used(css: &str, properties: &[&str]) -> BTreeSet<String> {
    let rules = css.split_once("*, *::before").unwrap().1;
    let rules = rules.split_once("@media print").unwrap().0;
    let mut used = BTreeSet::new();
    for declaration in rules.split(['{', ';', '}']) {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        if properties.contains(&property.trim()) {
            let names =
                value.split("var(").skip(1).map(|rest| rest.split([',', ')']).next().unwrap());
            used.extend(names.map(str::to_owned));
        }
    }
    used
}

/// Else a house style could make words on that ground unreadable, and nobody would hear of it.
#[test]
fn every_colour_of_words_and_every_ground_is_in_a_pair() {
    let folder = project().join("themes/standaard");
    let css = fs::read_to_string(folder.join("assets/stijl.css")).unwrap();
    let manifest = fs::read_to_string(folder.join("theme.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let pairs = manifest["kleurpaar"].as_array().unwrap();
    for (properties, side) in
        [(&["color"][..], "voor"), (&["background", "background-color"][..], "achter")]
    {
        let listed: BTreeSet<String> =
            pairs.iter().map(|pair| pair[side].as_str().unwrap().to_owned()).collect();
        let used = used(&css, properties);
        assert!(used.len() > 6, "{used:?}");
        // A shadow only shows that a table goes on.
        let odd = used.difference(&listed).filter(|name| *name != "--rv-schaduw");
        let odd: Vec<&String> = odd.collect();
        assert!(odd.is_empty(), "{properties:?} without a pair in theme.toml: {odd:?}");
    }
    let rules = "a { color: var(--x) } b { background: linear-gradient(var(--y), red) }";
    let rules = format!("*, *::before {{}} {rules} @media print {{ c {{ color: var(--z) }} }}");
    assert_eq!(used(&rules, &["color"]), BTreeSet::from(["--x".to_owned()]));
    assert_eq!(used(&rules, &["background"]), BTreeSet::from(["--y".to_owned()]));
}

/// What is open at the end of a piece of HTML, or the first tag that closes what is not open.
fn unbalanced(html: &str) -> Option<String> {
    const VOID: [&str; 5] = ["br", "hr", "img", "wbr", "col"];
    let mut open: Vec<&str> = vec![];
    for tag in html.split('<').skip(1) {
        let end = tag.find(|ch: char| !ch.is_ascii_alphanumeric() && ch != '/').unwrap();
        match tag[..end].strip_prefix('/') {
            Some(name) if open.last() == Some(&name) => drop(open.pop()),
            Some(name) => return Some(format!("</{name}> in {open:?}")),
            None if VOID.contains(&&tag[..end]) => {}
            None => open.push(&tag[..end]),
        }
    }
    (!open.is_empty()).then(|| format!("{open:?} at the end"))
}

/// What a hostile text is put together from.
const PARTS: [&str; 44] = [
    "\n\n",
    "\n\n",
    "\n\n",
    "\n",
    "<details>",
    "</details>",
    "<summary>Meer</summary>",
    "<div>",
    "</div>",
    "<section id=a>",
    "</section>",
    "<figure>",
    "</figure>",
    "<table>",
    "</table>",
    "<tr><td>",
    "</td></tr>",
    "<caption>",
    "<th>",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<a href=/>",
    "</a>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<div title='",
    "'>",
    "woord ",
    "- punt ",
    "> citaat ",
    "> **Schrijfhulp:** hulp",
    "## Kop ",
    "    ",
    "Tabel: naam",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "noot[^1] ",
    "[^1]: noot ",
    "a@b.nl ",
    "**",
    "`",
];

#[test]
fn html_is_balanced_whatever_is_typed() {
    let mut seed: u64 = 7;
    let mut next = |n: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % n
    };
    let mut pages: Vec<(String, String)> = vec![];
    for idx in 0..1500 {
        let text: String = (0..3 + next(25)).map(|_| PARTS[next(PARTS.len())]).collect();
        pages.push((format!("content/p{idx}.md"), text));
    }
    let mut files: Vec<(&str, &str)> = vec![("regiovisie.toml", SETTINGS)];
    files.extend(pages.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let made = Made::publish(&region(&files));
    for (path, text) in &pages {
        let page = made.page(&path.replace("content/", "").replace(".md", "/index.html"));
        let main = page.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
        let main = &main[main.find('>').unwrap() + 1..];
        assert_eq!(unbalanced(main), None, "{text:?} gives {main}");
    }
    assert!(unbalanced("<p><b></p></b>").is_some() && unbalanced("<p>").is_some());
}

#[test]
fn a_fact_that_counts_as_evidence_is_shown() {
    let norm = "norm = \"eigen\"\neditie = { id = \"1\", titel = \"Eigen\" }\n\
        [[hoofdstuk]]\nid = \"eigen-1\"\ntitel = \"Hulp\"\n\
        [[record]]\nnaam = \"contract\"\nsleutel = \"contracten\"\ntitel = \"Contracten\"\n\
        naamveld = \"naam\"\n\
        [[veld]]\nnaam = \"contract.naam\"\ntitel = \"Naam\"\ntype = \"tekst\"\n\
        [[veld]]\nnaam = \"contract.duur\"\ntitel = \"Duur\"\n\
        type = { getal = { min = 0, max = 20, eenheid = \"jaar\" } }\n\
        [[veld]]\nnaam = \"contract.start\"\ntitel = \"Start\"\ntype = \"datum\"\n\
        [[veld]]\nnaam = \"regio.bureau\"\ntitel = \"Bureau\"\ntype = \"contact\"\n\
        [[eis]]\nid = \"eigen-1.a\"\nhoofdstuk = \"eigen-1\"\nvraag = \"Wie en wat?\"\n\
        niveau = \"moet\"\nzonder_claim = true\nbewijs = [\
        { soort = \"veld\", veld = \"contract.naam\" }, { soort = \"veld\", veld = \"contract.duur\" }, \
        { soort = \"veld\", veld = \"contract.start\" }, { soort = \"veld\", veld = \"regio.bureau\" }]\n";
    let mut page = "---\ntitel: A\nregio:\n  bureau:\n    organisatie: Bureau <b> & co\n    \
        rol: Regisseur\n    e-mail: bureau@example.nl\n    telefoon: 030 123 45 67\n    \
        adres: javascript:alert(1)\ncontracten:\n"
        .to_owned();
    for number in 1..=14 {
        page += &format!(
            "  - naam: C{number}\n    duur: 2.5\n    start: 2027-01-0{}\n",
            number % 9 + 1
        );
    }
    let made = Made::publish(&region(&[
        ("regiovisie.toml", &SETTINGS.replace("nvo = \"2020\"", "eigen = \"1\"")),
        ("norms/eigen.toml", norm),
        ("content/_index.md", "# Thuis\n\nTekst.\n"),
        ("content/a.md", &(page + "hoofdstuk: eigen-1\n---\n\nTekst.\n")),
    ]));
    for path in ["eigen-checklist/index.html", "a/index.html"] {
        let html = made.page(path).replace('"', "");
        for part in [
            "<li>C1</li>",
            "<li>C1: 2,5 jaar</li>",
            "<li>C1: 2 januari 2027</li>",
            "<li>C12: 2,5 jaar</li><li>en nog 2</li>",
            "Bureau &lt;b",
            "co, Regisseur, <a href=mailto:bureau@example.nl>bureau@example.nl</a>, ",
            "<a href=tel:0301234567>030 123 45 67</a></li>",
        ] {
            assert!(html.contains(part), "{path} lacks {part}");
        }
    }
}

#[test]
fn a_written_page_does_not_replace_the_checklist() {
    let made = Made::publish(&region(&[
        ("regiovisie.toml", SETTINGS),
        ("content/_index.md", "# Thuis\n\nTekst.\n"),
        ("content/nvo-checklist.md", "---\nhoofdstuk: nvo-2\n---\n\nAlles is in orde.\n"),
    ]));
    assert!(made.codes().contains(&"adres-gereserveerd"));
    let html = made.page("nvo-checklist/index.html");
    assert!(html.contains("nvo-2.b") && !html.contains("Alles is in orde"), "{html}");
    assert!(made.page("nvo/2/index.html").contains("nvo-2.b"));
}

/// What a link may lead to is on the page that it leads to, whatever the rules found there.
#[test]
fn every_anchor_that_the_program_promises_is_on_its_page() {
    let settings = "[regio]\nnaam = \"Proef\"\ngemeenten = [\"Voorbeelddam\"]\n\
        [site]\nvergelijking = \"ja\"\n\
        [normen]\nnvo = \"2020\"\ninkoopstrategie = \"2018\"\n";
    let page = "---\ntitel: A\nhoofdstuk: nvo-2\nsegmenten:\n\
        \x20 - { naam: Wonen & co, bekostiging: taak-populatie, contractmodel: open }\n\
        \x20 - { naam: Wonen & co, contractmodel: gesloten }\n\
        \x20 - { naam: Crisis }\n---\n\n## Kop {#segmenten-crisis}\n\nTekst.\n";
    let providers = "naam;omzet\nDe Brug;1000\nHet Anker;2000\n";
    let input = region(&[
        ("regiovisie.toml", settings),
        ("content/_index.md", "# Thuis\n\nTekst.\n"),
        ("content/a.md", page),
        ("content/markt/_index.md", "# Markt\n\nTekst.\n"),
        ("content/markt/aanbieders.csv", providers),
    ]);
    let built = build(&input, &mut Cache::default(), Purpose::Publish);
    let made = Made::publish(&input);
    let promised = &built.check.publication.made_anchors;
    assert!(promised["/a/"].contains("segmenten-wonen-co-2"), "{:?}", promised["/a/"]);
    assert!(promised["/samenhang/"].len() > 100);
    for (address, anchors) in promised {
        let html = made.page(&format!("{}index.html", &address[1..])).replace('"', "");
        for anchor in anchors {
            let n = [format!(" id={anchor} "), format!(" id={anchor}>")];
            let n: usize = n.iter().map(|id| html.matches(id).count()).sum();
            assert_eq!(n, 1, "{address}#{anchor}");
        }
    }
    let market = made.page("markt/index.html");
    assert!(market.contains("/markt/aanbieders.csv") && market.contains("€\u{a0}3000"), "{market}");
}
