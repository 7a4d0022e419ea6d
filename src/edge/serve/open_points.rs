//! The page with all open points: every requirement that is not substantiated, in the order in
//! which to write them, and every finding.

use super::Server;
use super::panel::{Here, copy_button, findings, own, requirement};
use super::preview::Preview;
use crate::diagnostic::{Diagnostic, Kind};
use crate::machine::Totals;
use crate::markup::escaped;
use crate::report::{self, Words};

/// Where it stands.
pub(super) const ADDRESS: &str = "/_regiovisie/open/";

/// So many findings are shown; the rest is counted.
const MAX_FINDINGS: usize = 500;

/// The whole page.
pub(super) fn page(server: &Server, preview: &Preview) -> String {
    let words = server.terminal.words();
    let site = preview.site();
    let check = &site.build.check;
    let here = Here::at(&site, ADDRESS);
    let mut body = format!(
        "<p><a href=\"/\">{}</a></p><h1>{}</h1>",
        escaped(&words.word("open-terug")),
        escaped(&words.word("paneel-alle-open-punten")),
    );
    for outcome in &check.assessment.norms {
        body.push_str(&format!("<p>{}</p>", escaped(&report::standing(outcome, words))));
    }
    body.push_str(&format!("<h2>{}</h2>", escaped(&words.word("open-eisen"))));
    let open = here.open();
    if open.is_empty() {
        body.push_str(&format!("<p>{}</p>", escaped(&words.word("paneel-niets-open"))));
    }
    body.push_str("<ol class=eisen>");
    for (outcome, found, asked) in open {
        body.push_str(&format!(
            "<li>{}<p class=knoppen>{}</p></li>",
            requirement(outcome, found, asked, words),
            copy_button(asked, words),
        ));
    }
    body.push_str("</ol>");
    // What completeness asks stands above already.
    let found: Vec<&Diagnostic> =
        check.diagnostics.iter().filter(|it| it.kind != Kind::Completeness).collect();
    let tally = report::tally(Totals::of(found.iter().copied()), words);
    let title = escaped(&words.word("open-meldingen"));
    body.push_str(&format!("<h2>{title}</h2><p>{}</p><ul class=meldingen>", escaped(&tally)));
    body.push_str(&findings(server, &site, &found, MAX_FINDINGS));
    body.push_str("</ul>");
    let n_more = found.len().saturating_sub(MAX_FINDINGS);
    if n_more > 0 {
        let more = words.say("meer-niet-getoond", &[("aantal", n_more.into())]);
        body.push_str(&format!("<p>{}</p>", escaped(&more)));
    }
    document(&words.word("paneel-alle-open-punten"), &body, words)
}

/// A whole page of the server's own.
pub(super) fn document(title: &str, body: &str, words: &Words) -> String {
    let language = match words.language() {
        report::Language::Dutch => "nl",
        report::Language::English => "en",
    };
    format!(
        "<!doctype html><html lang={language}><head><meta charset=utf-8>\
         <meta name=viewport content=\"width=device-width, initial-scale=1\">\
         <title>{} – regiovisie</title><link rel=stylesheet href=\"{}\"></head>\
         <body class=eigen><main>{body}</main></body></html>",
        escaped(title),
        own("bekijk.css"),
    )
}
