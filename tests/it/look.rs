//! The look of a site: house style, logo, menu and words, as visitors get them.

use std::collections::BTreeMap;

use regiovisie::engine::{Cache, FileBody, Purpose, build};

use crate::region;

const SETTINGS: &str =
    "[regio]\nnaam = \"Proef & Co\"\n[site]\nadres = \"https://www.example.nl/v/\"\n";

const TOKENS: &str = "@font-face { font-family: A; src: url(\"letters/a.woff2\") format(\"woff2\") }\n\
    .proef-theme { --utrecht-link-color: #004488; --x: url( beeld.svg ) }\n";

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 60\"></svg>";

/// The files of a site: text, or where a copy comes from; and the codes of what was found.
fn made(settings: &str, files: &[(&str, &str)]) -> (BTreeMap<String, String>, Vec<&'static str>) {
    let mut input = region::empty();
    region::add(&mut input, "content/_index.md", b"# Proef\n\nTekst.\n");
    region::add(&mut input, "regiovisie.toml", format!("{SETTINGS}{settings}").as_bytes());
    for (path, text) in files {
        region::add(&mut input, path, text.as_bytes());
    }
    let built = build(&input, &mut Cache::default(), Purpose::Publish);
    let found = built.check.diagnostics.iter();
    let found = found.filter(|found| found.severity > regiovisie::diagnostic::Severity::Advice);
    let found = found.map(|found| found.code.0).filter(|code| *code != "eis-ontbreekt").collect();
    let files = built.files.iter().enumerate().map(|(idx, file)| {
        let body = match built.render(idx).body {
            FileBody::Bytes(bytes) => String::from_utf8(bytes).unwrap(),
            FileBody::Copy(path) => format!("copy of {}", path.as_str()),
            FileBody::Picture(file) => format!("made of {}", file.from.as_str()),
        };
        (file.path.clone(), body)
    });
    (files.collect(), found)
}

/// The one file whose path begins and ends so.
fn named(files: &BTreeMap<String, String>, start: &str, end: &str) -> (String, String) {
    let is_it = |path: &&String| path.starts_with(start) && path.ends_with(end);
    let all: Vec<&String> = files.keys().filter(is_it).collect();
    let [only] = all.as_slice() else { panic!("{start}…{end}: {all:?} in {:?}", files.keys()) };
    ((*only).clone(), files[*only].clone())
}

#[test]
fn a_house_style_is_published_with_its_fonts_and_goes_before_the_theme() {
    let settings = "huisstijl = \"huisstijl/tokens.css\"\nthema = \"eigen\"\n";
    let (files, found) = made(
        settings,
        &[
            ("huisstijl/tokens.css", TOKENS),
            ("huisstijl/letters/a.woff2", "letter"),
            ("huisstijl/letters/niet-gevraagd.woff2", "geheim"),
            ("huisstijl/beeld.svg", LOGO),
            ("themes/eigen/assets/extra.css", "body { margin: 0 }"),
            ("themes/eigen/assets/foto.png", "foto"),
        ],
    );
    assert!(!found.iter().any(|code| code.starts_with("huisstijl")), "{found:?}");
    let (font, copy) = named(&files, "assets/a.", ".woff2");
    assert_eq!(copy, "copy of huisstijl/letters/a.woff2");
    assert_eq!(font.len(), "assets/a.0123456789.woff2".len(), "{font}");
    let (picture, _) = named(&files, "assets/beeld.", ".svg");
    let (tokens, text) = named(&files, "assets/tokens.", ".css");
    assert!(text.contains(&format!("url(\"{}\")", font.trim_start_matches("assets/"))), "{text}");
    assert!(
        text.contains(&format!("url(\"{}\")", picture.trim_start_matches("assets/"))),
        "{text}"
    );
    named(&files, "assets/foto.", ".png");
    assert!(!files.keys().any(|path| path.contains("niet-gevraagd")));
    assert!(!files.keys().any(|path| path.starts_with("huisstijl") || path.starts_with("themes")));
    let page = &files["index.html"];
    let head = page.split_once("</head>").unwrap().0;
    let (style, _) = named(&files, "assets/stijl.", ".css");
    let (extra, _) = named(&files, "assets/extra.", ".css");
    let at =
        |path: &str| head.find(&format!("/v/{path}")).unwrap_or_else(|| panic!("{path}: {head}"));
    assert!(at(&style) < at(&tokens) && at(&tokens) < at(&extra));
    // Its colours are light alone, so the site is: never its text on our dark ground.
    assert!(head.contains("class=\"rv-theme proef-theme rv-licht\""), "{head}");
    assert!(head.contains("content=light ") || head.contains("content=\"light\""), "{head}");
}

#[test]
fn a_house_style_with_dark_colours_or_none_at_all_follows_the_visitor() {
    let dark = "@media (prefers-color-scheme: dark) { :root { --utrecht-link-color: #9cf } }";
    for (settings, tokens) in [("huisstijl = \"huisstijl/t.css\"\n", dark), ("", dark)] {
        let (files, _) = made(settings, &[("huisstijl/t.css", tokens)]);
        let head = files["index.html"].split_once("</head>").unwrap().0;
        assert!(!head.contains("rv-licht") && head.contains("light dark"), "{head}");
        assert_eq!(head.contains("assets/t."), !settings.is_empty());
    }
}

#[test]
fn a_logo_and_a_favicon_stand_on_every_page() {
    let settings = "logo = \"huisstijl/logo.svg\"\nfavicon = \"huisstijl/klein.png\"\n";
    let pictures = [("huisstijl/logo.svg", LOGO), ("huisstijl/klein.png", "klein")];
    let (files, found) = made(settings, &pictures);
    assert!(!found.contains(&"logo-zwaar"));
    let (logo, _) = named(&files, "assets/logo.", ".svg");
    assert_eq!(files["favicon.png"], "copy of huisstijl/klein.png");
    assert!(!files.contains_key("favicon.svg"));
    for page in ["index.html", "404.html"] {
        let page = &files[page];
        let tag = page.split("<img ").find(|tag| tag.contains("rv-kop__logo")).unwrap();
        let tag = tag.split_once('>').unwrap().0;
        assert!(tag.contains(&format!("/v/{logo}")) && tag.contains("Proef & Co"), "{tag}");
        assert!(tag.contains("width=240") && tag.contains("height=60"), "{tag}");
        assert!(page.contains("href=/v/favicon.png") && page.contains("image/png"), "{page}");
    }
    let (files, _) = made(&format!("{settings}logo_alt = \"Wapen\"\n"), &pictures);
    assert!(files["index.html"].contains("alt=Wapen"));
    let heavy = LOGO.replace("</svg>", &format!("<path d=\"{}\"/></svg>", "M0 0 ".repeat(25_000)));
    let (_, found) = made(settings, &[("huisstijl/logo.svg", &heavy), pictures[1]]);
    assert!(found.contains(&"logo-zwaar"), "{found:?}");
}

#[test]
fn a_stylesheet_of_a_theme_finds_the_files_beside_it() {
    let extra = "@font-face { font-family: A; src: url(letters/a.woff2) }\n\
        body { background: url('foto.png#x'); mask: url(/beeld.svg); cursor: url(data:,x) }";
    let deeper = "p { background: url(../foto.png) }";
    let (files, found) = made(
        "thema = \"eigen\"\n",
        &[
            ("themes/eigen/assets/extra.css", extra),
            ("themes/eigen/assets/los/deel.css", deeper),
            ("themes/eigen/assets/letters/a.woff2", "letter"),
            ("themes/eigen/assets/foto.png", "foto"),
        ],
    );
    assert!(!found.iter().any(|code| code.starts_with("huisstijl")), "{found:?}");
    let (font, _) = named(&files, "assets/letters/a.", ".woff2");
    let (photo, _) = named(&files, "assets/foto.", ".png");
    let (_, text) = named(&files, "assets/extra.", ".css");
    let bare = |path: &str| path.trim_start_matches("assets/").to_owned();
    assert!(text.contains(&bare(&font)) && text.contains(&bare(&photo)), "{text}");
    assert!(text.contains("/beeld.svg") && text.contains("data:,x"), "{text}");
    assert!(text.contains(&format!("{}#x", bare(&photo))), "what stands behind a name: {text}");
    let (_, text) = named(&files, "assets/los/deel.", ".css");
    assert!(text.contains(&format!("../{}", bare(&photo))), "{text}");
}

#[test]
fn a_drawing_of_the_look_is_published_without_what_could_run() {
    let settings = "thema = \"eigen\"\nhuisstijl = \"huisstijl/t.css\"\n\
        logo = \"huisstijl/logo.svg\"\nfavicon = \"huisstijl/logo.svg\"\n";
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 60\" onload=\"fout()\">\
        <script>fout()</script><image href=\"https://elders.example/fout.png\"/><circle r=\"7\"/></svg>";
    let tokens = ".proef-theme { --utrecht-link-color: #004488; --x: url(beeld.svg) }";
    let (files, found) = made(
        settings,
        &[
            ("huisstijl/t.css", tokens),
            ("huisstijl/logo.svg", drawing),
            ("huisstijl/beeld.svg", drawing),
            ("themes/eigen/assets/teken.svg", drawing),
        ],
    );
    let n_cleaned = found.iter().filter(|code| **code == "tekening-opgeschoond").count();
    assert_eq!(n_cleaned, 3, "each file once: {found:?}");
    for start in ["assets/logo.", "assets/beeld.", "assets/teken.", "favicon."] {
        let (path, text) = named(&files, start, ".svg");
        assert!(text.contains("circle") && text.contains("viewBox"), "{path}: {text}");
        for word in ["script", "fout()", "onload", "elders"] {
            assert!(!text.contains(word), "{path}: {text}");
        }
    }
    assert!(files["index.html"].contains("width=240") && files["index.html"].contains("height=60"));
}

#[test]
fn what_is_no_drawing_is_not_published_as_one() {
    let settings = "logo = \"huisstijl/logo.svg\"\nfavicon = \"huisstijl/klein.svg\"\n";
    let files =
        [("huisstijl/logo.svg", "<html><p>niet</p></html>"), ("huisstijl/klein.svg", "<svg")];
    let (files, found) = made(settings, &files);
    let n_refused = found.iter().filter(|code| **code == "afbeelding-onleesbaar").count();
    assert_eq!(n_refused, 2, "{found:?}");
    assert!(!files.keys().any(|path| path.contains("logo")));
    // The region's name stands where the logo would, and the favicon is the built-in one.
    assert!(!files["index.html"].contains("rv-kop__logo"));
    assert!(files["favicon.svg"].contains("</svg>"));
}

#[test]
fn the_settings_choose_menu_and_words() {
    let pages = [
        ("content/visie/_index.md", "# De visie\n\nTekst.\n"),
        ("content/cijfers.md", "# Cijfers\n\nTekst.\n"),
        ("content/nieuws/_index.md", "# Nieuws\n\nTekst.\n"),
    ];
    let settings = "menu = [\"cijfers\", \"/visie/\"]\n[labels]\nnaar-inhoud = \"Sla over\"\n";
    let (files, _) = made(settings, &pages);
    let page = &files["index.html"];
    assert!(page.contains("Sla over"));
    let menu = page.split_once("<ul class=utrecht-nav-list>").unwrap().1;
    let menu = menu.split_once("</ul>").unwrap().0;
    assert!(menu.find("Cijfers") < menu.find("De visie") && !menu.contains("Nieuws"), "{menu}");
    // What is left out is found in the footer.
    let footer = page.split_once("<footer").unwrap().1;
    assert!(footer.contains("Nieuws") && !footer.contains(">Cijfers<"), "{footer}");
}
