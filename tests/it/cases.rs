//! Runs every case in `tests/cases`: one Markdown file, one test or more, each under a title.
//!
//! A case holds files as blocks under their path in backticks, and what is expected of them:
//! The pages of the handbook with such blocks are cases too: what they show is what happens.
//!
//! `expect` (findings other than completeness; `expect hulp` with what to do about them,
//! `expect site` with those of the theme),
//! `oordeel` (verdicts of the requirements named there, with the finding on completeness),
//! `samenhang RULE` (what a rule says, and the facts that decided), `waarden` (all computed
//! values), `melding CODE` (the findings of one code as the terminal shows them; `melding CODE
//! PATH` those in one file), `pagina PATH` (the `main` of one page) or `kop PATH` (what stands above its text).
//! `BLESS=1 cargo test` rewrites the expectations; read the difference.

use std::fmt::Write;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use regiovisie::coherence::RuleState;
use regiovisie::data::DUTCH_MARKS;
use regiovisie::diagnostic::{Diagnostic, Kind, Severity, sorted};
use regiovisie::engine::{Check, FileBody, Input, PlannedFile, Purpose, build, check};
use regiovisie::report::{Language, Selection, Subject, Words, faults};
use regiovisie::settings::Status;
use regiovisie::source::{LineIndex, SitePath, Source, SourceFault, Span, parse_date};

use crate::pictures;
use crate::region;

const SETTINGS: &str = "[regio]\nnaam = \"Voorbeeld\"\nstatus = \"concept\"\ngemeenten = [\"Voorbeelddam\", \"Testwolde\"]\n";

/// One block of a case: what stands above it in backticks, its language, its text.
struct Block {
    name: String,
    language: String,
    text: String,
    /// The bytes of `text` in the case.
    range: Range<usize>,
}

fn blocks(case: &str) -> Vec<Block> {
    let mut blocks = vec![];
    let mut name = String::new();
    let mut open: Option<(String, String, usize)> = None;
    let mut at = 0;
    for line in case.split_inclusive('\n') {
        let bare = line.trim_end();
        match &open {
            None if bare.starts_with("```") => {
                let fence: String = bare.chars().take_while(|ch| *ch == '`').collect();
                let language = bare[fence.len()..].to_owned();
                open = Some((fence, language, at + line.len()));
            }
            None if bare.starts_with('`') && bare.ends_with('`') => {
                name = bare.trim_matches('`').to_owned();
            }
            Some((fence, language, start)) if bare == fence => {
                let range = *start..at;
                blocks.push(Block {
                    name: std::mem::take(&mut name),
                    language: language.clone(),
                    text: case[range.clone()].to_owned(),
                    range,
                });
                open = None;
            }
            _ => {}
        }
        at += line.len();
    }
    blocks
}

/// The cases of a file, each from its title on: `# Title`.
fn parts(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![];
    let mut fence: Option<String> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end();
        match &fence {
            None if bare.starts_with("```") => {
                fence = Some(bare.chars().take_while(|ch| *ch == '`').collect());
            }
            None if bare.starts_with("# ") => starts.push(at),
            Some(open) if bare == open => fence = None,
            _ => {}
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// The files of a case. `crlf`, `bom` and `bytes` (hexadecimal) behind the language change how a
/// file is written; `800x600` draws a picture of that size, `beweegt` one that moves, and `half`
/// keeps half of a file; `onleesbaar`, `te-groot` and `koppeling` say why it cannot be read.
fn input(case: &str) -> Input {
    let mut input = region::empty();
    input.settings = Some(Source::new("regiovisie.toml", SETTINGS));
    for line in case.lines() {
        if let Some(day) = line.strip_prefix("Vandaag: ") {
            input.today = parse_date(day).unwrap();
        }
        if let Some(status) = line.strip_prefix("Alsof: ") {
            let known = Status::ALL.iter().find(|(word, _)| *word == status.trim());
            input.as_status = Some(known.unwrap().1);
        }
    }
    for block in blocks(case).iter().filter(|block| !block.name.is_empty()) {
        let mut bytes = block.text.clone().into_bytes();
        for word in block.language.split(' ') {
            bytes = match word {
                "crlf" => block.text.replace('\n', "\r\n").into_bytes(),
                "bom" => [b"\xef\xbb\xbf".as_slice(), &bytes].concat(),
                "bytes" => block
                    .text
                    .split_whitespace()
                    .map(|hex| u8::from_str_radix(hex, 16).unwrap())
                    .collect(),
                "half" => bytes[..bytes.len() / 2].to_vec(),
                "beweegt" => pictures::moving(),
                size => match pictures::size(size) {
                    Some((width, height)) => {
                        let kind = block.name.rsplit('.').next().unwrap();
                        pictures::drawn(kind, width, height)
                    }
                    None => bytes,
                },
            };
        }
        region::add(&mut input, &block.name, &bytes);
        if let Some(fault) = fault(&block.language) {
            let source = Source::faulty(&block.name, fault);
            let is_judgement = block.name.starts_with("oordelen/");
            let files = if is_judgement { &mut input.judgements } else { &mut input.content };
            files.insert(SitePath::new(&block.name), source);
        }
    }
    input
}

fn fault(language: &str) -> Option<SourceFault> {
    language.split(' ').find_map(|word| match word {
        "onleesbaar" => Some(SourceFault::Unreadable("geen toegang".to_owned())),
        "te-groot" => Some(SourceFault::TooLarge(9 * 1024 * 1024)),
        "koppeling" => Some(SourceFault::LinkOutside),
        _ => None,
    })
}

fn words() -> Words {
    Words::new(Language::Dutch)
}

fn line(check: &Check, found: &Diagnostic) -> String {
    let span = found.location.span();
    let text = check.sources.get(&span.path).map_or("", |source| &source.text);
    let place = LineIndex::new(text).position(text, span.start);
    let severity = match found.severity {
        Severity::Error => "fout",
        Severity::Warning => "waarschuwing",
        Severity::Advice => "advies",
    };
    let (line, column) = (place.line, place.column);
    let message = words().of(&found.message);
    format!("{}:{line}:{column} {severity} {} {message}\n", span.path, found.code.0)
}

/// Why, and what to do, each on a line of its own.
fn advice(found: &Diagnostic, is_asked: bool) -> String {
    let parts = [&found.why, &found.help].into_iter().flatten().filter(|_| is_asked);
    parts.map(|part| format!("  {}\n", words().of(part))).collect()
}

fn verdict_word(id: &str) -> &'static str {
    match id {
        "missing" => "ontbreekt",
        "treated" => "behandeld",
        "substantiated" => "onderbouwd",
        "not-applicable" => "niet van toepassing",
        _ => "mensenwerk",
    }
}

/// Verdicts of the requirements that the expectation names, each with its findings.
fn verdicts(check: &Check, expected: &str) -> String {
    let mut out = String::new();
    let named = expected.lines().filter(|line| !line.starts_with(' '));
    for id in named.filter_map(|line| line.split(' ').next()) {
        let mut outcomes = check.assessment.norms.iter().flat_map(|norm| &norm.outcomes);
        let Some(outcome) = outcomes.find(|outcome| outcome.id == id) else {
            writeln!(out, "{id} bestaat niet").unwrap();
            continue;
        };
        writeln!(out, "{id} {}", verdict_word(outcome.verdict.id())).unwrap();
        let about = |found: &&Diagnostic| {
            found.requirement.as_deref() == Some(id) && found.kind == Kind::Completeness
        };
        for found in check.diagnostics.iter().filter(about) {
            write!(out, "  {}", line(check, found)).unwrap();
            for note in found.notes.iter().skip(1) {
                writeln!(out, "    {}", words().of(note)).unwrap();
            }
        }
    }
    out
}

/// What one rule says of every record, with the places of the facts that decided.
fn rule(check: &Check, id: &str) -> String {
    let mut out = String::new();
    for outcome in &check.coherence.rules {
        if outcome.rule().is_none_or(|rule| rule.id.value != id) {
            continue;
        }
        let name = if outcome.name.is_empty() { "regio" } else { &outcome.name };
        let state = match &outcome.state {
            RuleState::Fine => "in orde".to_owned(),
            RuleState::Lifted => "opgevangen".to_owned(),
            RuleState::Broken => "kapot".to_owned(),
            RuleState::Unknown(missing) => {
                let fields: Vec<&str> = missing.iter().map(|one| one.field.as_str()).collect();
                format!("niet te beoordelen, vul {} in", fields.join(", "))
            }
            RuleState::Tension(_) if outcome.is_answered() => "beantwoord".to_owned(),
            RuleState::Tension(severity) => {
                let severity = match severity {
                    Severity::Error => "fout",
                    Severity::Warning => "waarschuwing",
                    Severity::Advice => "advies",
                };
                format!("spanning ({severity}){}", places(check, &outcome.places))
            }
        };
        writeln!(out, "{name}: {state}").unwrap();
    }
    out
}

fn places(check: &Check, places: &[Span]) -> String {
    let mut out = String::new();
    let mut all: Vec<&Span> = places.iter().collect();
    all.sort();
    for span in all {
        let text = check.sources.get(&span.path).map_or("", |source| &source.text);
        let line = LineIndex::new(text).position(text, span.start).line;
        write!(out, " {}:{line}", span.path).unwrap();
    }
    out
}

/// All computed values, as a visitor reads them.
fn values(check: &Check) -> String {
    let mut out = String::new();
    for value in &check.coherence.values {
        let shown = value.written(DUTCH_MARKS).unwrap_or_else(|| {
            let missing: Vec<&str> = value.missing.iter().map(|one| one.field.as_str()).collect();
            format!("niet te berekenen, vul {} in", missing.join(", "))
        });
        writeln!(out, "{} {shown}", value.mark()).unwrap();
    }
    out
}

/// The findings of one code, as a terminal shows them; only those in one file when it is named.
fn on_terminal(check: &Check, code: &str, path: Option<&str>) -> String {
    let is_asked = |found: &&Diagnostic| {
        let is_there = path.is_none_or(|path| found.location.span().path.as_str() == path);
        found.code.0 == code && is_there
    };
    let shown: Vec<&Diagnostic> = check.diagnostics.iter().filter(is_asked).collect();
    let subject = Subject {
        checked: check.checked(),
        shown: &shown,
        suggestions: &[],
        selection: &Selection::of(&[], &[]).unwrap(),
        held_as: None,
        words: &words(),
    };
    let lines = faults(&subject, 72);
    lines.lines().map(|line| format!("{}\n", uncoloured(line).trim_end())).collect()
}

fn uncoloured(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or_default();
    let rest = parts.map(|part| part.split_once('m').map_or(part, |(_, after)| after));
    std::iter::once(first).chain(rest).collect()
}

/// The inside of `main` of one page.
fn page(input: &Input, path: &str) -> String {
    let built = build(input, &mut region::cache(), Purpose::Publish);
    let Some(idx) = built.files.iter().position(|file| file.path == path) else {
        let paths = built.files.iter().filter(|file| file.is_page).map(|file| file.path.as_str());
        let paths: Vec<&str> = paths.filter(|path| !path.starts_with("assets/")).collect();
        return format!("{path} is er niet; wel: {}\n", paths.join(", "));
    };
    let FileBody::Bytes(bytes) = built.render(idx).body else { return "een kopie\n".to_owned() };
    let html = String::from_utf8(bytes).unwrap();
    let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once('>'));
    let inside =
        main.and_then(|(_, rest)| rest.split_once("</main>")).map_or(&*html, |(main, _)| main);
    format!("{}\n", inside.trim())
}

/// The beginning of a page: its title with what stands under it, and on the home page all that
/// stands above the region's own text.
fn head(page: &str) -> String {
    let end = page.find("</header>").map_or(page.len(), |at| at + "</header>".len());
    let (head, rest) = page.split_at(end);
    let facts = rest.find("<dl class=rv-feiten>").unwrap_or(rest.len());
    let above = rest[facts..].find("</dl>").map_or("", |end| &rest[..facts + end]);
    format!("{}{above}\n", head.trim_end())
}

/// The check with what went wrong while the site was made.
fn site(input: &Input) -> Check {
    let mut built = build(input, &mut region::cache(), Purpose::Publish);
    let mut found = std::mem::take(&mut built.check.diagnostics);
    found.extend((0..built.files.len()).flat_map(|idx| built.render(idx).diagnostics));
    built.check.diagnostics = sorted(found);
    built.check
}

fn actual(case: &str, block: &Block) -> Option<String> {
    let input = input(case);
    let mut words = block.language.split(' ');
    match words.next() {
        Some("expect") => {
            let word = words.next();
            let outcome = match word {
                Some("site") => site(&input),
                _ => check(&input, &mut region::cache()),
            };
            let shown = outcome.diagnostics.iter().filter(|found| found.kind != Kind::Completeness);
            // What rules wait for is a long list in a small region.
            let is_asked =
                |found: &&Diagnostic| word != Some("gegevens") || found.kind != Kind::Coherence;
            let shown = shown.filter(is_asked);
            let help = word == Some("hulp");
            Some(shown.map(|found| line(&outcome, found) + &advice(found, help)).collect())
        }
        Some("oordeel") => {
            let outcome = check(&input, &mut region::cache());
            Some(verdicts(&outcome, &block.text))
        }
        Some("samenhang") => {
            let outcome = check(&input, &mut region::cache());
            Some(rule(&outcome, words.next().unwrap_or_default()))
        }
        Some("melding") => {
            let outcome = check(&input, &mut region::cache());
            Some(on_terminal(&outcome, words.next().unwrap_or_default(), words.next()))
        }
        Some("waarden") => Some(values(&check(&input, &mut region::cache()))),
        Some("pagina") => Some(page(&input, words.next().unwrap_or_default())),
        Some("kop") => Some(head(&page(&input, words.next().unwrap_or_default()))),
        _ => None,
    }
}

/// Whether a page of the handbook shows what the program answers.
fn is_case(page: &str) -> bool {
    let answers = ["expect", "samenhang", "oordeel", "melding", "waarden"];
    answers.iter().any(|answer| page.contains(&format!("\n```{answer}")))
}

#[test]
fn every_case_gives_what_it_expects() {
    let cases = region::files(&region::project().join("tests/cases"), "md");
    assert!(cases.len() >= 40, "{} cases", cases.len());
    hold(&cases, parts);
}

/// A page of the handbook is one case, from its first line to its last.
#[test]
fn what_the_handbook_shows_is_what_happens() {
    let pages = region::files(&region::project().join("docs/handboek/content"), "md");
    let shows = |page: &&PathBuf| is_case(&fs::read_to_string(page).unwrap());
    let pages: Vec<PathBuf> = pages.iter().filter(shows).cloned().collect();
    assert!(pages.len() >= 3, "{} pages with an answer of the program", pages.len());
    hold(&pages, |text| std::iter::once(0..text.len()).collect());
}

/// Holds what files expect against what the program answers; `BLESS=1` writes the answers.
fn hold(files: &[PathBuf], parts: fn(&str) -> Vec<Range<usize>>) {
    let mut failures = String::new();
    for path in files {
        let text = fs::read_to_string(path).unwrap();
        let mut blessed = text.clone();
        // From the last to the first, so that what is rewritten moves nothing before it.
        for part in parts(&text).into_iter().rev() {
            let case = &text[part.clone()];
            let mut n_expectations = 0;
            for block in blocks(case).iter().rev() {
                let Some(actual) = actual(case, block) else { continue };
                n_expectations += 1;
                if actual == block.text {
                    continue;
                }
                let (start, end) = (part.start + block.range.start, part.start + block.range.end);
                blessed.replace_range(start..end, &actual);
                let (name, expected) = (name(path), &block.text);
                let title = case.lines().next().unwrap_or_default();
                let shown = format!("== {name} {title}\n-- expected\n{expected}");
                writeln!(failures, "{shown}-- actual\n{actual}").unwrap();
            }
            assert!(n_expectations > 0, "{} expects nothing", path.display());
        }
        if std::env::var_os("BLESS").is_some() && blessed != text {
            fs::write(path, &blessed).unwrap();
            failures.clear();
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

fn name(path: &Path) -> String {
    path.strip_prefix(region::project()).unwrap().display().to_string()
}

/// A text that is being typed is cut off somewhere; nothing of it may make the line panic.
#[test]
fn every_beginning_of_a_case_can_be_built() {
    let cases = region::files(&region::project().join("tests/cases"), "md");
    cases.par_iter().for_each(|path| {
        let text = fs::read_to_string(path).unwrap();
        // The cases of one file differ little.
        let Some(first) = parts(&text).into_iter().next() else { return };
        let case = text[first].to_owned();
        let all = blocks(&case);
        let files = all.iter().filter(|block| !block.name.is_empty());
        for (block_idx, block) in files.enumerate() {
            let step = (block.text.len() / 5 + 1).max(23);
            let ends = (0..block.text.len()).step_by(step);
            for at in ends.filter(|at| block.text.is_char_boundary(*at)) {
                let mut input = input(&case);
                region::add(&mut input, &block.name, &block.text.as_bytes()[..at]);
                let built = build(&input, &mut region::cache(), Purpose::Publish);
                // What the program writes itself is rendered once a case; it takes long.
                let written = &built.check.publication.by_address;
                let is_first = block_idx == 0 && at == step;
                let is_asked = |file: &PlannedFile| {
                    file.is_page && (is_first || written.contains_key(&file.address))
                };
                let pages = built.files.iter().enumerate().filter(|(_, file)| is_asked(file));
                for (idx, _) in pages {
                    built.render(idx);
                }
            }
        }
    });
}
