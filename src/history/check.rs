//! What is to be said about dates and versions.

use super::{History, Log, log::version_order};
use crate::diagnostic::{Diagnostic, Location, catalogue};
use crate::publication::Publication;
use crate::settings::{Settings, Status};
use crate::source::{Date, Span};

/// The folder with news.
const NEWS: &str = "/nieuws/";

/// Findings about the window for reactions, the log of versions, news and the history itself.
pub fn check(
    publication: &Publication,
    settings: &Settings,
    history: &History,
    today: Date,
) -> Vec<Diagnostic> {
    let mut found = vec![];
    reactions(settings, today, &mut found);
    if let Some(log) = Log::of(publication) {
        versions(&log, settings, &mut found);
    }
    for page in &publication.documents {
        let is_news = page.address.starts_with(NEWS) && page.address != NEWS;
        if is_news && page.front.datum.is_none() {
            let inside = page.front.span.clone().unwrap_or_else(|| Span::top(&page.path));
            found.push(catalogue::news_without_date(Location::Gap { inside }));
        }
    }
    if history.is_shallow {
        found.push(catalogue::shallow_history(settings.top()));
    }
    found
}

fn reactions(settings: &Settings, today: Date, found: &mut Vec<Diagnostic>) {
    let Some(status) = settings.regio.status.as_ref() else { return };
    if status.value != Status::Inspraak {
        return;
    }
    let window = settings.inspraak.as_ref();
    match window.map(|window| (&window.van, &window.tot)) {
        Some((Some(_), Some(tot))) if tot.value < today => {
            found.push(catalogue::reactions_over(tot.span.clone(), &tot.value.to_string()));
        }
        Some((Some(_), Some(_))) => {}
        // What is written and cannot be read has a finding of its own.
        Some((van, tot)) if is_said(window, van.is_none(), tot.is_none()) => {}
        Some(_) | None => {
            let inside = window.map_or_else(|| status.span.clone(), |window| window.at.clone());
            found.push(catalogue::reactions_without_window(Location::Gap { inside }));
        }
    }
}

/// Whether a missing day was filled in and refused, so that there is a finding about it already.
fn is_said(window: Option<&crate::settings::Inspraak>, no_van: bool, no_tot: bool) -> bool {
    window.is_some_and(|window| {
        (no_van && window.is_van_refused) || (no_tot && window.is_tot_refused)
    })
}

fn versions(log: &Log, settings: &Settings, found: &mut Vec<Diagnostic>) {
    for (title, at) in &log.unclear {
        found.push(catalogue::log_heading_unclear(at.clone(), title));
    }
    for pair in log.entries.windows(2) {
        if let [first, second] = pair
            && version_order(&first.name) < version_order(&second.name)
        {
            let (newer, older) = (&second.name, &first.name);
            found.push(catalogue::log_out_of_order(second.span.clone(), newer, older));
        }
    }
    let newest = log.entries.iter().max_by_key(|entry| version_order(&entry.name));
    if let (Some(versie), Some(newest)) = (&settings.regio.versie, newest)
        && version_order(&versie.value) != version_order(&newest.name)
    {
        let mark = newest.span.clone();
        found.push(catalogue::version_not_in_log(
            versie.span.clone(),
            &versie.value,
            &newest.name,
            mark,
        ));
    }
}
