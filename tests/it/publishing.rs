//! What stands around the pages when they are published: who is behind the site, whom to tell of
//! a weak spot, and what a server sends with each file.

use std::collections::BTreeMap;

use regiovisie::engine::{Build, FileBody, Input, Purpose, build};
use regiovisie::output::{HeaderForm, Headers};

use crate::region;

const SETTINGS: &str = "[regio]\nnaam = \"Proef\"\ngemeenten = [\"Aa\", \"Bee\", \"Cee\"]\n\
    [site]\nadres = \"https://www.example.nl/visie/\"\nlicentie = \"CC BY 4.0\"\n\
    [publicatie]\nserver = [\"netlify\", \"apache\"]\n\
    [beveiliging]\ncontact = [\"lek@example.nl\"]\nverloopt = 2027-06-01\n";

const START: (&str, &str) = ("content/_index.md", "---\naliassen: [/oud/, /a.b/]\n---\n# Thuis\n");

fn input(settings: &str, files: &[(&str, &str)]) -> Input {
    let mut input = region::empty();
    region::add(&mut input, "regiovisie.toml", settings.as_bytes());
    for (path, text) in files {
        region::add(&mut input, path, text.as_bytes());
    }
    input
}

fn built(input: &Input, purpose: Purpose) -> Build {
    build(input, &mut region::cache(), purpose)
}

/// The made files, by path.
fn files(build: &Build) -> BTreeMap<String, String> {
    let made = build.files.iter().enumerate().filter_map(|(idx, file)| {
        let FileBody::Bytes(bytes) = build.render(idx).body else { return None };
        Some((file.path.clone(), String::from_utf8(bytes).unwrap()))
    });
    made.collect()
}

fn headers(settings: &str) -> Headers {
    built(&input(settings, &[START]), Purpose::Publish).headers()
}

#[test]
fn every_page_leads_to_the_same_two_pages_at_its_foot() {
    let made = files(&built(&input(SETTINGS, &[START]), Purpose::Publish));
    let pages = made.iter().filter(|(path, _)| path.ends_with(".html"));
    let mut n_pages = 0;
    for (path, page) in pages.filter(|(path, _)| !path.starts_with(['o', 'a'])) {
        let footer = page.split_once("<footer").unwrap().1;
        let places: Vec<usize> = ["over-deze-site", "toegankelijkheid"]
            .iter()
            .map(|name| footer.find(&format!("href=/visie/{name}/")).unwrap())
            .collect();
        assert!(places[0] < places[1], "{path}");
        n_pages += 1;
    }
    assert!(n_pages > 10);
    let own = ("content/over-deze-site.md", "# Onze site\n\nEigen tekst.\n");
    let made = files(&built(&input(SETTINGS, &[START, own]), Purpose::Publish));
    assert!(made["over-deze-site/index.html"].contains("Eigen tekst."));
    let footer = made["index.html"].split_once("<footer").unwrap().1;
    assert_eq!(footer.matches("/visie/over-deze-site/").count(), 1, "{footer}");
}

#[test]
fn the_site_says_whose_it_is_and_what_there_is_to_download() {
    let given = input(
        SETTINGS,
        &[
            START,
            ("content/markt.md", "# Markt\n\n[Cijfers](cijfers.csv)\n"),
            ("content/cijfers.csv", "naam;aantal\nEen;1\n"),
            ("content/wacht.md", "---\npubliceren: nee\n---\n# Wacht\n\n[Rapport](geheim.pdf)\n"),
            ("content/geheim.pdf", "%PDF"),
            ("content/kaart.svg", "<svg/>"),
        ],
    );
    let made = files(&built(&given, Purpose::Publish));
    let page = &made["over-deze-site/index.html"];
    assert!(page.contains("Aa, Bee en Cee"), "{page}");
    assert!(page.contains("href=/visie/cijfers.csv>cijfers (csv, 1 kB)</a>"), "{page}");
    assert!(page.contains("href=/visie/regiovisie.json>"), "{page}");
    assert!(!page.contains("geheim") && !page.contains("kaart.svg"), "{page}");
    assert!(page.contains(">CC BY 4.0</a>") && page.contains("geen cookies"), "{page}");
    let preview = files(&built(&given, Purpose::Preview));
    assert!(preview["over-deze-site/index.html"].contains("geheim"));
    // Of templates of a region's own nothing can be promised.
    let own = ("themes/standaard/templates/voet.html", "<footer><p>Eigen voet</p></footer>");
    let made = files(&built(&input(SETTINGS, &[START, own]), Purpose::Publish));
    assert!(!made["over-deze-site/index.html"].contains("geen cookies"));
}

#[test]
fn security_txt_says_whom_to_tell_and_until_when() {
    let path = ".well-known/security.txt";
    let made = files(&built(&input(SETTINGS, &[START]), Purpose::Publish));
    let expected = "Contact: mailto:lek@example.nl\nExpires: 2027-06-01T00:00:00Z\n\
        Preferred-Languages: nl\nCanonical: https://www.example.nl/.well-known/security.txt\n";
    assert_eq!(made[path], expected);
    let whole = SETTINGS.to_owned()
        + "taal = [\"nl\", \"en\", \"x y\"]\nbeleid = \"https://www.example.nl/beleid/\"\n\
           sleutel = \"https://www.example.nl/sleutel.asc\"\ndankwoord = \"https://www.example.nl/dank/\"\n";
    let made = files(&built(&input(&whole, &[START]), Purpose::Publish));
    for line in
        ["Preferred-Languages: nl, en\n", "Policy: https", "Encryption: h", "Acknowledgments: h"]
    {
        assert!(made[path].contains(line), "{line} in {}", made[path]);
    }
    let without = files(&built(&input("[site]\ntitel = \"A\"\n", &[START]), Purpose::Publish));
    assert!(!without.contains_key(path));
}

#[test]
fn every_server_is_told_the_same() {
    let table = headers(SETTINGS);
    assert_eq!(table.kept.len(), 4, "{:?}", table.kept);
    assert!(table.kept.iter().all(|address| address.starts_with("/visie/assets/")));
    let forms = [
        HeaderForm::Netlify,
        HeaderForm::Apache,
        HeaderForm::Nginx,
        HeaderForm::Caddy,
        HeaderForm::Json,
    ];
    for form in forms {
        let text = table.written(form);
        for (name, value) in &table.headers {
            assert!(text.contains(name) && text.contains(value), "{form:?}: {name}\n{text}");
        }
        assert!(text.contains(table.kept_cache), "{form:?}\n{text}");
        for address in &table.kept {
            let name = address.rsplit('/').next().unwrap();
            let escaped = name.replace('.', "\\.");
            assert!(text.contains(name) || text.contains(&escaped), "{form:?}: {name}\n{text}");
        }
        // Old addresses stand in a file of their own on the first kind of server.
        assert!(form == HeaderForm::Netlify || text.contains("/visie/oud"), "{form:?}\n{text}");
        let balance = |open: char, close: char| {
            assert_eq!(text.matches(open).count(), text.matches(close).count(), "{form:?}");
        };
        balance('{', '}');
        assert_eq!(text.matches('"').count() % 2, 0, "{form:?}");
    }
    // Each location of nginx loses the headers of the block around it.
    let nginx = table.written(HeaderForm::Nginx);
    let n_locations = nginx.matches("\nlocation ").count() - nginx.matches(" return 301 ").count();
    assert_eq!(nginx.matches("add_header Content-Security-Policy").count(), n_locations);
    assert!(nginx.contains("location = /visie/oud { return 301 /visie/; }"), "{nginx}");
}

/// What is read back from `_headers` is the table.
#[test]
fn a_header_file_holds_the_table() {
    let table = headers(SETTINGS);
    let made = files(&built(&input(SETTINGS, &[START]), Purpose::Publish));
    let mut read: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    let mut path = "";
    for line in made["_headers"].lines() {
        match line.strip_prefix("  ") {
            Some(header) => read.entry(path).or_default().push(header.split_once(": ").unwrap()),
            None => path = line,
        }
    }
    let everywhere: Vec<(&str, &str)> =
        table.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(read["/visie/*"], everywhere);
    for address in &table.kept {
        assert_eq!(read[address.as_str()], [("Cache-Control", table.kept_cache)]);
        assert!(made.contains_key(address.strip_prefix("/visie/").unwrap()), "{address}");
    }
    assert_eq!(made["_redirects"], "/visie/a.b/ /visie/ 301!\n/visie/oud/ /visie/ 301!\n");
    assert!(made[".htaccess"].contains("RedirectMatch 301 \"^/visie/a\\.b/?$\" \"/visie/\""));
    assert!(made.contains_key("oud/index.html"), "a page stands there for other servers");
    let both = SETTINGS.replace("\"apache\"", "\"cloudflare\"");
    let made = files(&built(&input(&both, &[START]), Purpose::Publish));
    assert!(made["_redirects"].contains(" 301\n") && !made.contains_key(".htaccess"));
    let preview = files(&built(&input(SETTINGS, &[START]), Purpose::Preview));
    assert!(!preview.contains_key("_headers"));
}

/// Source: internet.nl, the checks of its website test.
#[test]
fn the_policy_allows_nothing_inline_and_nothing_from_elsewhere() {
    let table = headers(SETTINGS);
    let of = |table: &Headers, name: &str| {
        table.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    };
    let policy = of(&table, "Content-Security-Policy").unwrap();
    for part in policy.split("; ") {
        let (name, source) = part.split_once(' ').unwrap();
        assert!(["'none'", "'self'"].contains(&source), "{name} {source}");
    }
    for part in ["default-src", "base-uri", "frame-src", "frame-ancestors", "form-action 'self'"] {
        assert!(policy.contains(part), "{part}");
    }
    let hsts = "Strict-Transport-Security";
    assert_eq!(of(&table, hsts).as_deref(), Some("max-age=31536000"));
    assert_eq!(
        of(&headers(&SETTINGS.replace("https://www.example.nl/visie", "http://a.nl")), hsts),
        None
    );
}

#[test]
fn a_page_carries_the_policy_itself_where_the_server_sends_none() {
    let settings = SETTINGS.replace("\"netlify\", \"apache\"", "\"github-pages\"");
    let given = input(&settings, &[START]);
    let made = files(&built(&given, Purpose::Publish));
    let page = &made["index.html"];
    let policy = page.split("<meta").find(|tag| tag.contains("Content-Security-Policy")).unwrap();
    assert!(policy.contains("default-src") && !policy.contains("frame-ancestors"), "{policy}");
    assert_eq!(made[".nojekyll"], "");
    assert!(!made.contains_key("_headers"));
    let preview = files(&built(&given, Purpose::Preview));
    assert!(!preview["index.html"].contains("Content-Security-Policy"));
    let elsewhere = files(&built(&input(SETTINGS, &[START]), Purpose::Publish));
    assert!(!elsewhere["index.html"].contains("Content-Security-Policy"));
}

/// Whatever is typed, a page loads nothing from elsewhere; links to elsewhere stay links.
#[test]
fn what_is_typed_never_makes_a_browser_ask_another_host() {
    let far = "https://far.example.nl";
    let page = format!(
        "# Proef\n\n![Kaart]({far}/a.png)\n\n<img src=\"{far}/b.png\" alt=\"B\">\n\n\
         <img srcset=\"{far}/c.png 2x\" alt=\"C\">\n\n<video src=\"{far}/d.mp4\" poster=\"{far}/d.png\">\
         </video>\n\n<iframe src=\"{far}/e\"></iframe>\n\n<script src=\"{far}/f.js\"></script>\n\n\
         <link rel=\"stylesheet\" href=\"{far}/g.css\">\n\n<p style=\"background:url({far}/h.png)\">H</p>\n\n\
         <style>@import \"{far}/i.css\"</style>\n\n<table background=\"{far}/j.png\"><tr><td>J</td></tr>\
         </table>\n\n<object data=\"{far}/k\"></object>\n\n<form action=\"{far}/l\"><input></form>\n\n\
         <svg><image href=\"{far}/m.png\"/></svg>\n\n<base href=\"{far}/\">\n\n\
         <meta http-equiv=\"refresh\" content=\"0;url={far}/n\">\n\n<picture><source srcset=\"{far}/o.png\">\
         </picture>\n\n<a href=\"{far}/p\" ping=\"{far}/q\">Link</a>\n"
    );
    let made = files(&built(&input(SETTINGS, &[START, ("content/a.md", &page)]), Purpose::Publish));
    let html = &made["a/index.html"];
    for (at, _) in html.match_indices(far) {
        let before = html[..at].rsplit('<').next().unwrap();
        let is_link = before.starts_with("a ") && before.trim_end_matches('"').ends_with("href=");
        let is_text = before.contains('>');
        assert!(is_link || is_text, "<{before}{}", &html[at..(at + 40).min(html.len())]);
    }
    assert!(html.contains(&format!("{far}/p")), "{html}");
}
