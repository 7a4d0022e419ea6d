//! What is wrong with status, versions of the vision, and news.

use super::{advice, error, timely, warning, with_first};
use crate::diagnostic::{Diagnostic, Location, Message};
use crate::source::Span;

/// `inspraak-omgekeerd`: the days for reactions end before they begin.
pub fn reactions_reversed(at: Span, first: Span) -> Diagnostic {
    with_first(error("inspraak-omgekeerd", Location::At(at), vec![]), first)
}

/// `inspraak-zonder-periode`: people may react, and nothing says until when.
pub fn reactions_without_window(place: Location) -> Diagnostic {
    warning("inspraak-zonder-periode", place, vec![])
}

/// `inspraak-voorbij`: the last day for reactions has passed and the status is the same.
pub fn reactions_over(at: Span, date: &str) -> Diagnostic {
    timely(warning("inspraak-voorbij", Location::At(at), vec![("datum", date.into())]))
}

/// `versie-niet-in-logboek`: the settings name another version than the newest one in the log.
pub fn version_not_in_log(at: Span, version: &str, newest: &str, log: Span) -> Diagnostic {
    let args = vec![("versie", version.into()), ("nieuwste", newest.into())];
    let mut found = advice("versie-niet-in-logboek", Location::At(at), args);
    found.labels.push((log, Message::new("versie-niet-in-logboek.nieuwste", vec![])));
    found
}

/// `logboek-kop`: a heading in the log of versions that names no version.
pub fn log_heading_unclear(at: Span, heading: &str) -> Diagnostic {
    advice("logboek-kop", Location::At(at), vec![("kop", heading.into())])
}

/// `logboek-volgorde`: a newer version stands below an older one.
pub fn log_out_of_order(at: Span, newer: &str, older: &str) -> Diagnostic {
    let args = vec![("nieuw", newer.into()), ("oud", older.into())];
    advice("logboek-volgorde", Location::At(at), args)
}

/// `nieuws-zonder-datum`: a piece of news without a day; it stands last and is in no feed.
pub fn news_without_date(place: Location) -> Diagnostic {
    advice("nieuws-zonder-datum", place, vec![])
}

/// `git-ondiep`: only the last part of the history is there, so that most pages have no known day
/// of change.
pub fn shallow_history(at: Span) -> Diagnostic {
    advice("git-ondiep", Location::At(at), vec![])
}
