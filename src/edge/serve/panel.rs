//! The panel beside a page: how the vision stands, what is wrong with this page, and what to
//! write next. And above the page what would stop a build.
//!
//! In: the site as it is now, and an address. Out: a piece of HTML that the script of the server
//! puts in an element with its own style. The words are those of `check`.

use std::sync::Arc;

use super::Server;
use super::html::{encoded, with_code};
use super::http::OWN;
use super::preview::{Preview, Site};
use super::{open_points, origin};
use crate::assessment::{Counts, NormOutcome, Outcome, Verdict};
use crate::diagnostic::{Diagnostic, Kind, Location, Severity};
use crate::document::{Document, Heading};
use crate::edge::init;
use crate::edge::trouble::shown;
use crate::machine::Places;
use crate::markup::escaped;
use crate::norm::{Level, Requirement};
use crate::publication::chapter_address;
use crate::report::{self, Words, asked_evidence};
use crate::site::{Page, PageKind, StandingPage};
use crate::source::SitePath;

/// So many findings are shown with a page; the rest is counted.
const MAX_FINDINGS: usize = 50;

/// So many errors are shown above a page.
const MAX_ERRORS: usize = 5;

/// What the script says once the program is gone: the id of the element, and of its words.
const GONE: [(&str, &str); 3] = [
    ("zin-gestopt", "paneel-gestopt"),
    ("zin-weg", "paneel-weg"),
    ("zin-niet-bewaard", "bewerk-gestopt"),
];

/// Where a browser is, and what stands there.
pub(super) struct Here<'s> {
    /// The site.
    pub site: &'s Site,
    /// The page, unless the address is one of the server's own.
    pub page: Option<&'s Page>,
    document: Option<&'s Arc<Document>>,
}

impl<'s> Here<'s> {
    /// What stands at this address.
    pub(super) fn at(site: &'s Site, address: &str) -> Self {
        let page = site.file_at(address).and_then(|idx| site.build.page_of_file(idx));
        let document = page.and_then(|page| site.build.document_of(page));
        Self { site, page, document }
    }

    /// The file in which this page is written, there or not; `None` for a page that only the
    /// program makes.
    pub(super) fn file(&self) -> Option<SitePath> {
        if let Some(document) = self.document {
            return Some(document.path.clone());
        }
        let page = self.page?;
        let address = page.address.trim_end_matches('/');
        match page.kind {
            PageKind::Home | PageKind::Folder => {
                Some(SitePath::new(&format!("content{address}/_index.md")))
            }
            PageKind::Chapter { .. } | PageKind::Standing(StandingPage::People(_)) => {
                Some(SitePath::new(&format!("content{address}.md")))
            }
            PageKind::Document(_) | PageKind::Overview { .. } | PageKind::Standing(_) => None,
        }
    }

    /// The page that this file is, or where it would be; `None` when no page is written there.
    pub(super) fn of_file(site: &'s Site, path: &SitePath) -> Option<Self> {
        let publication = &site.build.check.publication;
        let known = publication.by_path.get(path).and_then(|idx| publication.documents.get(*idx));
        if let Some(document) = known {
            return Some(Self { document: Some(document), ..Self::at(site, &document.address) });
        }
        let pages = site.build.files.iter().filter(|file| file.is_page);
        let mut here = pages.map(|file| Self::at(site, &file.address));
        here.find(|here| here.file().as_ref() == Some(path))
    }

    /// The chapter whose page this is: the norm's outcome, and the chapter's position.
    pub(super) fn chapter(&self) -> Option<(&'s NormOutcome, usize)> {
        let check = &self.site.build.check;
        if let Some(PageKind::Chapter { norm_idx, chapter_idx }) = self.page.map(|page| page.kind) {
            return Some((check.assessment.norms.get(norm_idx)?, chapter_idx));
        }
        let id = self.document?.front.hoofdstuk.as_ref()?.value.to_lowercase();
        check.assessment.norms.iter().find_map(|outcome| {
            let chapters = &outcome.norm.chapters;
            Some((outcome, chapters.iter().position(|chapter| chapter.id == id)?))
        })
    }

    /// The heading of this page that claims a requirement, as it is typed.
    fn heading_of(&self, asked: &Requirement) -> Option<&'s str> {
        let claims = |heading: &&Heading| heading.dekt.iter().any(|id| id.value == asked.id.value);
        self.document?.headings.iter().find(claims).map(|heading| heading.text.as_str())
    }

    /// The open requirements, those of this page's chapter first.
    pub(super) fn open(&self) -> Vec<(&'s NormOutcome, &'s Outcome, &'s Requirement)> {
        let open = report::open_outcomes(&self.site.build.check.assessment);
        let asked = |(norm, outcome): (&'s NormOutcome, &'s Outcome)| {
            Some((norm, outcome, norm.norm.requirements.get(outcome.requirement_idx)?))
        };
        let all = open.into_iter().filter_map(asked);
        let chapter = self.chapter();
        let is_here = |norm: &NormOutcome, asked: &Requirement| {
            chapter
                .is_some_and(|(its, idx)| its.norm.id == norm.norm.id && asked.chapter_idx == idx)
        };
        let (mut here, elsewhere): (Vec<_>, Vec<_>) =
            all.partition(|(norm, _, asked)| is_here(norm, asked));
        here.extend(elsewhere);
        here
    }

    /// Whether a finding is about this page: about its file, or data that it shows.
    fn is_about(&self, found: &Diagnostic) -> bool {
        let path = found.location.path();
        let publication = &self.site.build.check.publication;
        match (self.document, self.file()) {
            (Some(document), _) => {
                publication.page_of(&path).is_some_and(|it| it.path == document.path)
            }
            (None, Some(file)) => file == path,
            (None, None) => false,
        }
    }
}

/// Whether a finding keeps the website from being renewed.
fn is_stopping(found: &Diagnostic) -> bool {
    found.kind == Kind::Fault && found.severity == Severity::Error
}

/// The layer above the page and the panel beside it.
pub(super) fn fragment(server: &Server, preview: &Preview, address: &str) -> String {
    let site = preview.site();
    let here = Here::at(&site, address);
    let words = server.terminal.words();
    let (said, layer) = layer(server, preview, &here);
    // In a place of its own that is always there: only then a screen reader says it.
    let said = format!("<p id=hoort role=status class=gehoord>{}</p>", escaped(&said));
    let mut out = said + &layer;
    let open = |id: &str| escaped(&words.word(id));
    out.push_str(&format!(
        "<details id=paneel open><summary>{}</summary><aside aria-label=\"{}\">",
        open("paneel-kop"),
        open("paneel-naam"),
    ));
    out.push_str(&buttons(server, &here, words));
    out.push_str(&origin::of_page(&here, words));
    out.push_str(&standing(&here, words));
    out.push_str(&next(server, &here, words));
    out.push_str(&of_page(server, &here, address));
    out.push_str("</aside></details>");
    // The script says these when nobody is there to ask.
    for (id, of_words) in GONE {
        out.push_str(&format!("<p id=\"{id}\" hidden>{}</p>", open(of_words)));
    }
    out
}

/// What a writer does most, and the place where the answer stands: at the top, in sight.
fn buttons(server: &Server, here: &Here<'_>, words: &Words) -> String {
    let mut out = "<p class=knoppen>".to_owned();
    if !server.is_read_only && here.file().is_some() {
        out.push_str(&button("bewerk", "", &words.word("paneel-bewerk")));
    }
    out.push_str(&format!(
        "<a href=\"{}\">{}</a>",
        open_points::ADDRESS,
        escaped(&words.word("paneel-alle-open-punten"))
    ));
    out.push_str(&button("stop", "", &words.word("paneel-stop")));
    out.push_str("</p><p id=gezegd role=status></p>");
    out
}

/// That a page is saved, and how the vision stands by now.
pub(super) fn saved(preview: &Preview, words: &Words) -> String {
    let site = preview.site();
    let norms = site.build.check.assessment.norms.iter();
    let standings = norms.map(|outcome| report::standing(outcome, words));
    std::iter::once(words.word("bewerk-bewaard")).chain(standings).collect::<Vec<_>>().join(" ")
}

/// A button with what it does, more attributes, and its words.
fn button(does: &str, more: &str, words: &str) -> String {
    format!("<button type=button data-doe={does}{more}>{}</button>", escaped(words))
}

/// What would stop a build, above the page, behind a sentence about it; nothing when nothing
/// would.
fn layer(server: &Server, preview: &Preview, here: &Here<'_>) -> (String, String) {
    let words = server.terminal.words();
    if preview.is_gone() {
        let args = [("map", shown(preview.root()).into())];
        let text = words.say("bekijk-map-weg", &args);
        let layer = format!(
            "<div id=laag class=laag role=region aria-label=\"{0}\"><p>{0}</p></div>",
            escaped(&text)
        );
        return (text, layer);
    }
    let all = here.site.build.check.diagnostics.iter().filter(|found| is_stopping(found));
    let (mut errors, elsewhere): (Vec<_>, Vec<_>) = all.partition(|found| here.is_about(found));
    errors.extend(elsewhere);
    if errors.is_empty() {
        return (String::new(), "<div id=laag class=leeg></div>".to_owned());
    }
    let title = words.say("paneel-houdt-tegen", &[("aantal", errors.len().into())]);
    let mut out = format!(
        "<section aria-label=\"{0}\"><details id=laag class=laag open><summary>{0}</summary>\
         <ul class=meldingen>",
        escaped(&title)
    );
    out.push_str(&findings(server, here.site, &errors, MAX_ERRORS));
    out.push_str("</ul>");
    out.push_str(&and_more(errors.len(), MAX_ERRORS, words));
    out.push_str("</details></section>");
    (title, out)
}

fn and_more(n_all: usize, n_shown: usize, words: &Words) -> String {
    let n_more = n_all.saturating_sub(n_shown);
    if n_more == 0 {
        return String::new();
    }
    let text = words.say("meer-niet-getoond", &[("aantal", n_more.into())]);
    format!("<p><a href=\"{}\">{}</a></p>", open_points::ADDRESS, escaped(&text))
}

/// How every norm and every chapter stands.
fn standing(here: &Here<'_>, words: &Words) -> String {
    let check = &here.site.build.check;
    let mut out = format!("<h2>{}</h2>", escaped(&words.word("paneel-stand")));
    if check.assessment.norms.is_empty() {
        out.push_str(&format!("<p>{}</p>", escaped(&words.word("zonder-normen"))));
    }
    for outcome in &check.assessment.norms {
        let summary = escaped(&report::standing(outcome, words));
        out.push_str(&format!(
            "<details id=\"norm-{}\" class=norm><summary>{summary}</summary><ul class=stand>",
            escaped(&outcome.norm.id)
        ));
        for (chapter_idx, chapter) in outcome.norm.chapters.iter().enumerate() {
            let of_chapter = outcome.outcomes.iter().filter(|found| {
                let asked = outcome.norm.requirements.get(found.requirement_idx);
                asked.is_some_and(|asked| asked.chapter_idx == chapter_idx)
            });
            let counts = Counts::of(of_chapter);
            let args = [
                ("onderbouwd", counts.substantiated.into()),
                ("eisen", counts.requirements.into()),
            ];
            let title = if chapter.short.is_empty() { &chapter.title } else { &chapter.short };
            out.push_str(&format!(
                "<li><a href=\"{}\">{}</a> <span>{}</span></li>",
                encoded(&address_of(here, outcome, &chapter.id)),
                escaped(title),
                escaped(&words.say("paneel-van", &args)),
            ));
        }
        out.push_str("</ul></details>");
    }
    out
}

/// Where the page of a chapter stands.
fn address_of(here: &Here<'_>, outcome: &NormOutcome, chapter_id: &str) -> String {
    let publication = &here.site.build.check.publication;
    let written = publication.chapter_pages.get(chapter_id);
    let written = written.and_then(|idx| publication.documents.get(*idx));
    written.map_or_else(|| chapter_address(&outcome.norm, chapter_id), |page| page.address.clone())
}

/// The requirement to write next: its question, its guidance, and its heading to take along.
fn next(server: &Server, here: &Here<'_>, words: &Words) -> String {
    let mut out = format!("<h2>{}</h2>", escaped(&words.word("paneel-volgende")));
    let all = here.open();
    let Some((outcome, found, asked)) = all.first() else {
        out.push_str(&format!("<p>{}</p>", escaped(&words.word("paneel-niets-open"))));
        return out;
    };
    out.push_str(&requirement(outcome, found, asked, words));
    let chapter = outcome.norm.chapters.get(asked.chapter_idx);
    let address = chapter.map(|chapter| address_of(here, outcome, &chapter.id));
    let is_here = address.as_deref() == here.page.map(|page| page.address.as_str());
    out.push_str("<p class=knoppen>");
    let heading = here.heading_of(asked);
    let is_to_write = heading.is_some() || found.verdict == Verdict::Missing;
    match address {
        Some(_) if is_here && !server.is_read_only && is_to_write => {
            let id = format!(" data-eis=\"{}\"", escaped(&asked.id.value));
            let new = init::heading(asked);
            let new = new.trim_start_matches('#').split('{').next().unwrap_or_default().trim();
            let words = match heading {
                Some(there) => words.say("paneel-schrijf-onder", &[("kop", there.into())]),
                None => words.say("paneel-voeg-kop-toe", &[("kop", new.into())]),
            };
            out.push_str(&button("voegtoe", &id, &words));
        }
        Some(address) if !is_here => {
            let text = escaped(&words.word("paneel-naar-pagina"));
            out.push_str(&format!("<a href=\"{}\">{text}</a>", encoded(&address)));
        }
        Some(_) | None => {}
    }
    out.push_str(&copy_button(asked, words));
    out.push_str("</p>");
    out
}

/// The button that copies a requirement's heading with its claim.
pub(super) fn copy_button(asked: &Requirement, words: &Words) -> String {
    let heading = format!(" data-tekst=\"{}\"", escaped(&init::heading(asked)));
    button("kopieer", &heading, &words.word("paneel-kopieer-kop"))
}

/// One requirement: id, level and verdict, its question, and how to write it.
pub(super) fn requirement(
    outcome: &NormOutcome,
    found: &Outcome,
    asked: &Requirement,
    words: &Words,
) -> String {
    let level = match asked.level {
        Level::Must => "niveau-moet",
        Level::Should => "niveau-hoort",
        Level::Advice => "niveau-advies",
    };
    let verdict = match found.verdict {
        Verdict::Missing => "paneel-ontbreekt",
        Verdict::Treated => "paneel-behandeld",
        Verdict::Substantiated => "paneel-onderbouwd",
        Verdict::NotApplicable => "paneel-nvt",
        Verdict::ForHumans => "paneel-mensenwerk",
    };
    let evidence = asked_evidence(asked, &outcome.norm, words);
    let evidence: String =
        evidence.iter().map(|entry| format!("<li>{}</li>", with_code(entry))).collect();
    format!(
        "<p class=vraag><b>{}</b> {}</p><p class=zacht>{}, {}</p><p>{}</p>\
         <p>{}:</p><ul>{evidence}</ul>",
        escaped(&asked.id.value),
        with_code(&asked.question),
        escaped(&words.word(level)),
        escaped(&words.word(verdict)),
        with_code(&asked.advice),
        escaped(&words.word("uitleg-gevraagd")),
    )
}

/// The findings of this page, worst first.
fn of_page(server: &Server, here: &Here<'_>, address: &str) -> String {
    let words = server.terminal.words();
    let made = here.site.shown_at(address);
    let of_making = made.iter().flat_map(|page| &page.diagnostics);
    let of_check = here.site.build.check.diagnostics.iter();
    let mut found: Vec<&Diagnostic> =
        of_making.chain(of_check.filter(|found| here.is_about(found))).collect();
    found.sort_by_key(|found| std::cmp::Reverse(found.severity));
    let title = words.say("paneel-meldingen", &[("aantal", found.len().into())]);
    let mut out = format!("<h2>{}</h2><ul class=meldingen>", escaped(&title));
    out.push_str(&findings(server, here.site, &found, MAX_FINDINGS));
    out.push_str("</ul>");
    out.push_str(&and_more(found.len(), MAX_FINDINGS, words));
    out
}

/// The first `n_shown` of these findings, as items of a list. What is said more than once, to the
/// letter, is said once with all its places.
pub(super) fn findings(
    server: &Server,
    site: &Site,
    found: &[&Diagnostic],
    n_shown: usize,
) -> String {
    let words = server.terminal.words();
    let places = Places::new(&site.build.check.sources);
    let mut said: Vec<(String, Vec<String>)> = Vec::new();
    for one in found.iter().take(n_shown) {
        let (text, place) = (finding(one, words), place_of(server, site, one, &places));
        match said.iter_mut().find(|(known, _)| *known == text) {
            Some((_, more)) => more.push(place),
            None => said.push((text, vec![place])),
        }
    }
    let item = |(text, at): (String, Vec<String>)| match at.as_slice() {
        [one] => format!("{text}<p>{one}</p></li>"),
        more => {
            let n_places = words.say("paneel-plaatsen", &[("aantal", more.len().into())]);
            let more: String = more.iter().map(|place| format!("<li>{place}</li>")).collect();
            format!("{text}<p>{}</p><ul class=plaatsen>{more}</ul></li>", escaped(&n_places))
        }
    };
    said.into_iter().map(item).collect()
}

/// One finding without its place: what, which question, why and what to do. Its item stays open.
fn finding(found: &Diagnostic, words: &Words) -> String {
    let (severity, class) = match found.severity {
        Severity::Error => ("ernst-fout", "fout"),
        Severity::Warning => ("ernst-waarschuwing", "waarschuwing"),
        Severity::Advice => ("ernst-advies", "advies"),
    };
    let mut out = format!(
        "<li class={class}><p><b>{}</b> {}</p>",
        escaped(&words.word(severity)),
        with_code(&words.of(&found.message))
    );
    let helps = found.why.iter().chain(&found.help);
    for text in found.notes.iter().chain(helps) {
        out.push_str(&format!("<p>{}</p>", with_code(&words.of(text))));
    }
    out
}

/// The place of a finding, as a way there: into the editor that was chosen, else into our own
/// where that can change the file, else only in words.
fn place_of(server: &Server, site: &Site, found: &Diagnostic, places: &Places<'_>) -> String {
    let path = found.location.path();
    let line = places.area(&found.location.span()).start.line;
    let args = [("bestand", path.as_str().into()), ("regel", (line as usize).into())];
    let text = server.terminal.words().say("paneel-plaats", &args);
    // A page that is still to be made can be begun there.
    let is_page = site.build.check.publication.by_path.contains_key(&path)
        || matches!(found.location, Location::Absent { .. });
    let does = match server.editor {
        Some(_) => "editor",
        None if is_page && !server.is_read_only => "bewerk",
        None => return format!("<span class=plek>{}</span>", escaped(&text)),
    };
    let at = format!(" data-pad=\"{}\" data-regel={line} class=plaats", escaped(path.as_str()));
    button(does, &at, &text)
}

/// An address under this server's own, for links.
pub(super) fn own(name: &str) -> String {
    format!("{OWN}{name}")
}
