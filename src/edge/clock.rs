//! The day of today: from `--today`, else `SOURCE_DATE_EPOCH`, else the clock.

use super::trouble::Trouble;
use crate::source::{Date, parse_date};

/// The day to work with.
///
/// `SOURCE_DATE_EPOCH` is in seconds since 1970 in UTC, so that a build can be repeated.
/// Source: reproducible-builds.org, "SOURCE_DATE_EPOCH", read 2026-11-22.
///
/// # Errors
///
/// When the option or the variable is no date.
pub(super) fn today(asked: Option<&str>) -> Result<Date, Trouble> {
    if let Some(asked) = asked {
        return parse_date(asked).ok_or_else(|| Trouble::NotADate(asked.to_owned()));
    }
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => seconds
            .trim()
            .parse()
            .ok()
            .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
            .map(|moment| moment.to_zoned(jiff::tz::TimeZone::UTC).date())
            .ok_or(Trouble::NotADate(seconds)),
        Err(_) => Ok(jiff::Zoned::now().date()),
    }
}
