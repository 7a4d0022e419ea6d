//! Looks at the settings on a given day: what has run out, and what a published site lacks.
//!
//! Source: digitoegankelijk.nl (statement and audit), RFC 9116, section 2.5.5 (security.txt);
//! read in 2026.

use jiff::Span as Time;

use super::{Beveiliging, Nalevingsstatus, Settings, Status, Toegankelijkheid};
use crate::diagnostic::{Diagnostic, Location, catalogue};
use crate::source::{Date, Located};

/// How long a statement holds.
const STATEMENT_MONTHS: i32 = 12;

/// How long an audit holds.
const AUDIT_MONTHS: i32 = 36;

/// How long first measures may stand without an audit.
const FIRST_MEASURES_MONTHS: i32 = 6;

/// How long before its end a `security.txt` asks for attention.
const NOTICE_DAYS: i32 = 30;

/// What has run out by this day, and what a site with an address lacks.
pub fn watch(settings: &Settings, today: Date) -> Vec<Diagnostic> {
    let mut found = vec![];
    // These are duties of governments: nothing is asked without municipalities, of a region that
    // does not exist, or of a vision that another replaced.
    let is_asked = !settings.regio.gemeenten.is_empty()
        && !settings.site.voorbeeld
        && settings.status() != Status::Vervallen;
    let published = settings.site.adres.iter().filter(|_| is_asked);
    match &settings.beveiliging {
        Some(beveiliging) => security(settings, beveiliging, today, &mut found),
        // Under a path the host's own site has the file.
        None if settings.base_path() == "/" && settings.beveiliging_at.is_none() => {
            found.extend(published.clone().map(|adres| catalogue::no_security_txt(gap(adres))));
        }
        None => {}
    }
    match &settings.toegankelijkheid {
        Some(statement) => accessibility(statement, today, &mut found),
        None => {
            found.extend(published.map(|adres| catalogue::no_accessibility_statement(gap(adres))));
        }
    }
    found
}

fn gap<T>(beside: &Located<T>) -> Location {
    Location::Gap { inside: beside.span.clone() }
}

fn security(
    settings: &Settings,
    beveiliging: &Beveiliging,
    today: Date,
    found: &mut Vec<Diagnostic>,
) {
    let verloopt = &beveiliging.verloopt;
    let (at, until) = (verloopt.span.clone(), verloopt.value.to_string());
    let soon = today.checked_add(Time::new().days(NOTICE_DAYS)).unwrap_or(today);
    if verloopt.value <= today {
        found.push(catalogue::security_txt_expired(at, &until));
    } else if verloopt.value <= soon {
        found.push(catalogue::security_txt_expires(at, &until));
    } else if verloopt.value >= after(today, STATEMENT_MONTHS) {
        found.push(catalogue::security_txt_too_long(at, &until));
    }
    if settings.base_path() != "/" {
        let at = beveiliging.at.clone();
        found.push(catalogue::security_txt_in_folder(at, settings.base_path()));
    }
}

fn accessibility(statement: &Toegankelijkheid, today: Date, found: &mut Vec<Diagnostic>) {
    use Nalevingsstatus::{A, B, C};
    let Some(status) = &statement.status else {
        if !statement.is_status_unreadable {
            let inside = statement.at.clone();
            found.push(catalogue::statement_without_status(Location::Gap { inside }));
        }
        return;
    };
    if let Some(datum) = &statement.datum {
        let is_older_than = |months| after(datum.value, months) <= today;
        let (at, day) = (datum.span.clone(), datum.value.to_string());
        if status.value == C && is_older_than(FIRST_MEASURES_MONTHS) {
            found.push(catalogue::first_measures_too_long(at, &day));
        } else if is_older_than(STATEMENT_MONTHS) {
            found.push(catalogue::statement_out_of_date(at, &day));
        }
    }
    if matches!(status.value, A | B) {
        let letter = status.value.letter().to_uppercase();
        let newest = statement.onderzoek.iter().map(|it| &it.datum).max_by_key(|it| it.value);
        match newest {
            None => found.push(catalogue::status_without_audit(status.span.clone(), &letter)),
            Some(newest) if after(newest.value, AUDIT_MONTHS) <= today => {
                let day = newest.value.to_string();
                found.push(catalogue::audit_out_of_date(newest.span.clone(), &day, &letter));
            }
            Some(_) => {}
        }
    }
    let n_problems = statement.problemen.len();
    if status.value == A && n_problems > 0 {
        found.push(catalogue::full_status_with_problems(status.span.clone(), n_problems));
    }
}

/// The same day some months later; the last day of a shorter month.
fn after(date: Date, months: i32) -> Date {
    date.checked_add(Time::new().months(months)).unwrap_or(date)
}
