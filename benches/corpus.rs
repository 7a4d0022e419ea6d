//! Writes a region's folder with as many pages as asked, the same bytes every time: what speed is
//! measured on. `benches/run` calls it.
//!
//! A page has about 600 words, as real visions have: headings, lists, a table, footnotes, links
//! to other pages. A folder holds at most 50 pages. One page in twenty claims a requirement.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a tool for developers: what fails should say so at once"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

const PAGES_PER_FOLDER: usize = 50;
const FOLDERS_PER_PART: usize = 20;
const WORDS_PER_PAGE: usize = 600;
const SECTIONS_PER_PAGE: usize = 5;

const WHO: [&str; 16] = [
    "De gemeente",
    "Het lokale team",
    "De huisarts",
    "Een gecertificeerde instelling",
    "De regio",
    "Het regionale contactpunt",
    "De aanbieder van ambulante hulp",
    "Het gezin",
    "De jongerenraad",
    "Het expertteam",
    "Een gezinshuis",
    "De school",
    "Het samenwerkingsverband",
    "De wethouder",
    "Een pleeggezin",
    "De inkooporganisatie",
];

const DOES: [&str; 14] = [
    "bespreekt",
    "regelt",
    "volgt",
    "verbetert",
    "onderzoekt",
    "betaalt",
    "bewaakt",
    "beschrijft",
    "vergelijkt",
    "plant",
    "bekijkt",
    "verdeelt",
    "toetst",
    "ondersteunt",
];

const WHAT: [&str; 18] = [
    "de hulp in de eigen buurt",
    "het aanbod van jeugdbescherming",
    "de wachttijd voor behandeling",
    "een plek in een gezinshuis",
    "de overgang naar volwassenheid",
    "het tarief voor dagbehandeling",
    "de samenwerking met het onderwijs",
    "de inzet van ervaringsdeskundigen",
    "het contract met de aanbieder",
    "de continuïteit van zorg",
    "de hulp bij een eetstoornis",
    "het verblijf in een kleine groep",
    "de administratie van een traject",
    "de kwaliteit van het gesprek",
    "de veiligheid in het gezin",
    "het geld voor specialistische jeugdhulp",
    "de begeleiding na een crisis",
    "de cijfers over het afgelopen jaar",
];

const HOW: [&str; 12] = [
    "samen met de buurgemeenten",
    "binnen de afgesproken tijd",
    "zonder onnodige formulieren",
    "met een vast aanspreekpunt",
    "op basis van de cijfers",
    "zo dicht mogelijk bij huis",
    "in overleg met de cliëntenraad",
    "volgens het regionale plan",
    "met aandacht voor het hele gezin",
    "voordat een contract afloopt",
    "nadat het gezin heeft meegedacht",
    "zolang dat nodig is",
];

const SUBJECT: [&str; 10] = [
    "Toegang",
    "Pleegzorg",
    "Wachttijden",
    "Contracten",
    "Samenwerking",
    "Veiligheid",
    "Wonen",
    "Onderwijs",
    "Tarieven",
    "Evaluatie",
];

/// Chance that is the same on every machine: a linear congruential generator with the numbers of
/// Knuth's MMIX.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn of<'t>(&mut self, all: &[&'t str]) -> &'t str {
        all[self.below(all.len())]
    }

    fn sentence(&mut self) -> String {
        let (who, does, what) = (self.of(&WHO), self.of(&DOES), self.of(&WHAT));
        match self.below(3) {
            0 => format!("{who} {does} {what} {}.", self.of(&HOW)),
            1 => format!("In {} {does} men {what} {}.", 2024 + self.below(8), self.of(&HOW)),
            _ => format!(
                "{who} {does} {what}, en dat geldt voor {} van de {} jeugdigen.",
                10 + self.below(80),
                90 + self.below(900)
            ),
        }
    }

    fn paragraph(&mut self, n_sentences: usize) -> String {
        (0..n_sentences).map(|_| self.sentence() + "\n").collect()
    }
}

fn main() {
    // `cargo bench` adds `--bench`.
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let (Some(folder), Some(n_pages)) = (args.first(), args.get(1).and_then(|n| n.parse().ok()))
    else {
        println!("usage: cargo bench --bench corpus -- FOLDER PAGES");
        return;
    };
    let folder = PathBuf::from(folder);
    let requirements = requirements();
    let paths = paths(n_pages);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("regiovisie.toml"), SETTINGS).unwrap();
    for page_idx in 0..paths.len() {
        let path = folder.join("content").join(&paths[page_idx]);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, page(page_idx, &paths, &requirements)).unwrap();
    }
    println!("{} pages in {}", paths.len(), folder.display());
}

const SETTINGS: &str = r#"[regio]
naam = "Jeugdregio Meetlat"
status = "concept"
versie = "0.1"
periode = { van = 2026-01-01, tot = 2029-12-31 }
gemeenten = [ { naam = "Voorbeelddam" }, { naam = "Proefstad" }, { naam = "Testerveen" } ]

[site]
titel = "Regiovisie Jeugdhulp Meetlat"
adres = "https://meetlat.example.nl/regiovisie/"
contact = "meetlat@example.nl"

[normen]
nvo = "2020"
"#;

/// The ids of the requirements, read from the norm itself.
fn requirements() -> Vec<String> {
    let norm = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("norms/nvo-2020.toml");
    let text = fs::read_to_string(norm).unwrap();
    let ids = text.lines().filter_map(|line| line.strip_prefix("id = \"nvo-"));
    ids.filter(|id| id.contains('.'))
        .map(|id| format!("nvo-{}", id.trim_end_matches('"')))
        .collect()
}

/// Paths under `content/`: a home page, parts, folders in parts, pages in folders.
fn paths(n_pages: usize) -> Vec<String> {
    let mut paths = vec!["_index.md".to_owned()];
    for folder_idx in 0.. {
        let part = format!("deel-{}", folder_idx / FOLDERS_PER_PART + 1);
        if usize::is_multiple_of(folder_idx, FOLDERS_PER_PART) {
            paths.push(format!("{part}/_index.md"));
        }
        let folder = format!("{part}/hoofdstuk-{}", folder_idx % FOLDERS_PER_PART + 1);
        paths.push(format!("{folder}/_index.md"));
        paths.extend((1..PAGES_PER_FOLDER).map(|number| format!("{folder}/pagina-{number}.md")));
        if paths.len() >= n_pages {
            break;
        }
    }
    paths.truncate(n_pages);
    paths
}

fn page(page_idx: usize, paths: &[String], requirements: &[String]) -> String {
    let mut chance = Chance(u64::try_from(page_idx).unwrap() + 1);
    // The first numbers from neighbouring starts are alike.
    for _ in 0..8 {
        chance.below(2);
    }
    let subject = SUBJECT[page_idx % SUBJECT.len()];
    let mut text = format!(
        "---\ntitel: {subject} {}\nsamenvatting: {}datum: 2026-{:02}-{:02}\nvolgorde: {}\n---\n\n",
        page_idx + 1,
        chance.paragraph(1),
        page_idx % 12 + 1,
        page_idx % 28 + 1,
        page_idx % PAGES_PER_FOLDER + 1,
    );
    // A last paragraph runs on for some twenty words.
    let n_words = WORDS_PER_PAGE / SECTIONS_PER_PAGE - 20;
    for section_idx in 0..SECTIONS_PER_PAGE {
        let claim = match requirements.get(page_idx / 20 % requirements.len()) {
            Some(id) if page_idx.is_multiple_of(20) && section_idx == 0 => format!(" dekt={id}"),
            _ => String::new(),
        };
        let title = SUBJECT[(page_idx + section_idx * 3 + 1) % SUBJECT.len()];
        let _ = writeln!(text, "## {title} in de regio {{#deel-{section_idx}{claim}}}\n");
        let start = text.len();
        section(section_idx, page_idx, paths, &mut chance, &mut text);
        while text[start..].split_whitespace().count() < n_words {
            text.push_str(&chance.paragraph(2));
            text.push('\n');
        }
    }
    let _ = write!(text, "[^1]: {}[^2]: {}", chance.paragraph(1), chance.paragraph(1));
    text
}

/// What each section has of its own; sentences fill it up.
fn section(
    section_idx: usize,
    page_idx: usize,
    paths: &[String],
    chance: &mut Chance,
    text: &mut String,
) {
    match section_idx {
        0 => {
            let _ = writeln!(text, "{}Dat staat in het jaarverslag.[^1]\n", chance.paragraph(3));
        }
        1 => {
            let items: String = (0..5).map(|_| format!("- {}\n", chance.sentence())).collect();
            let _ = writeln!(text, "{}\n{items}", chance.paragraph(1));
        }
        2 => {
            text.push_str("Tabel: Jeugdigen met hulp per gemeente\n\n");
            text.push_str("| Gemeente | 2024 | 2025 | Aandeel |\n|---|--:|--:|--:|\n");
            for gemeente in ["Voorbeelddam", "Proefstad", "Testerveen"] {
                let (old, new, share) = (chance.below(900), chance.below(900), chance.below(20));
                let _ = writeln!(text, "| {gemeente} | {old} | {new} | {share} procent |");
            }
            text.push('\n');
        }
        3 => {
            let _ = writeln!(text, "### Hoe het verder gaat\n\n{}", chance.paragraph(2));
            for step in [1, 7, 60, 501] {
                let target = &paths[(page_idx + step) % paths.len()];
                let link = relative(&paths[page_idx], target);
                let _ = writeln!(text, "Lees ook [{}]({link}#deel-1).", chance.of(&WHAT));
            }
            text.push('\n');
        }
        _ => {
            let _ = writeln!(text, "**Let op.** {}Zie de bronnen.[^2]\n", chance.paragraph(1));
        }
    }
}

/// The way from one file to another, as a writer types it.
fn relative(from: &str, to: &str) -> String {
    format!("{}{to}", "../".repeat(from.matches('/').count()))
}
