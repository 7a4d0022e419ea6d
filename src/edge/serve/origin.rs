//! Says of a page that only the program makes where its content comes from: there is no text to
//! change on it, and a writer who wants to needs the way to what it is made of.

use super::html::{encoded, with_code};
use super::open_points;
use super::panel::Here;
use crate::markup::escaped;
use crate::report::Words;
use crate::site::{PageKind, StandingPage};

/// So many pages are named that hold what a page is made of.
const MAX_NAMED: usize = 6;

/// A sentence on where this page comes from, with links there; empty for a page that is written
/// in a file.
pub(super) fn of_page(here: &Here<'_>, words: &Words) -> String {
    let Some(page) = here.page.filter(|_| here.file().is_none()) else { return String::new() };
    let (id, links) = match page.kind {
        PageKind::Document(_) | PageKind::Home | PageKind::Folder | PageKind::Chapter { .. } => {
            return String::new();
        }
        PageKind::Overview { .. } => ("herkomst-paginas", vec![]),
        PageKind::Standing(standing) => match standing {
            StandingPage::Checklist { .. } | StandingPage::Norms => {
                let open = words.word("paneel-alle-open-punten");
                ("herkomst-eisen", vec![(open_points::ADDRESS.to_owned(), open)])
            }
            StandingPage::Coherence | StandingPage::Comparison => {
                ("herkomst-keuzes", with_facts(here))
            }
            StandingPage::Accessibility => ("herkomst-toegankelijkheid", vec![]),
            StandingPage::About => ("herkomst-instellingen", vec![]),
            StandingPage::Changes { .. } => ("herkomst-versies", vec![]),
            StandingPage::Index { .. }
            | StandingPage::Alphabet
            | StandingPage::Whole { .. }
            | StandingPage::Search
            | StandingPage::People(_) => ("herkomst-paginas", vec![]),
        },
    };
    let links: String = links
        .iter()
        .map(|(address, text)| {
            format!("<li><a href=\"{}\">{}</a></li>", encoded(address), escaped(text))
        })
        .collect();
    let links = if links.is_empty() { links } else { format!("<ul>{links}</ul>") };
    format!("<p>{}</p>{links}", with_code(&words.word(id)))
}

/// The pages with facts in their front matter.
fn with_facts(here: &Here<'_>) -> Vec<(String, String)> {
    let documents = here.site.build.check.publication.documents.iter();
    let with_facts = documents.filter(|document| !document.front.records.is_empty());
    with_facts
        .take(MAX_NAMED)
        .map(|document| (document.address.clone(), document.title.value.clone()))
        .collect()
}
