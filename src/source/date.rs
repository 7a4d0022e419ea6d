//! Reads dates as people write them.

use std::ops::Range;

/// A day in the calendar.
pub type Date = jiff::civil::Date;

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// A date found in running text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WrittenDate {
    /// The day; the first of the month when only a month was written.
    pub date: Date,
    /// The bytes it takes in the text.
    pub range: Range<usize>,
}

/// Reads one date and nothing else: `2026-03-01`, `01-03-2026`, `1 maart 2026`, `1/3/2026`.
///
/// Day before month, as in Dutch. `None` for anything else, 31-02-2026 included.
pub fn parse_date(text: &str) -> Option<Date> {
    let text = text.trim();
    let found = dates_in(text);
    match found.as_slice() {
        [only] if only.range == (0..text.len()) && !is_month_only(text) => Some(only.date),
        _ => None,
    }
}

fn is_month_only(text: &str) -> bool {
    !text.starts_with(|ch: char| ch.is_ascii_digit())
}

/// All dates in a text, in reading order: full dates and a month with its year.
pub fn dates_in(text: &str) -> Vec<WrittenDate> {
    // Every date has a year in digits; most texts have none.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return vec![];
    }
    let words: Vec<(usize, &str)> = words(text);
    let mut found = Vec::new();
    let mut idx = 0;
    while idx < words.len() {
        let used = numeric(&words, idx, &mut found).or_else(|| spelled(&words, idx, &mut found));
        idx += used.unwrap_or(1);
    }
    found
}

fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, ch) in text.char_indices() {
        let inside = ch.is_alphanumeric() || (matches!(ch, '-' | '/') && start.is_some());
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push((from, text.get(from..at).unwrap_or_default()));
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        words.push((from, text.get(from..).unwrap_or_default()));
    }
    words
}

fn numeric(words: &[(usize, &str)], idx: usize, found: &mut Vec<WrittenDate>) -> Option<usize> {
    let (at, word) = *words.get(idx)?;
    let mut parts = word.split(['-', '/']);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    if year.len() != 4 {
        return None;
    }
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    found.push(WrittenDate { date, range: at..at + word.len() });
    Some(1)
}

fn spelled(words: &[(usize, &str)], idx: usize, found: &mut Vec<WrittenDate>) -> Option<usize> {
    let (at, first) = *words.get(idx)?;
    let (day, month_idx) = match first.parse::<i8>() {
        Ok(day) if first.len() <= 2 => (Some(day), idx + 1),
        _ => (None, idx),
    };
    let month = month_number(words.get(month_idx)?.1)?;
    let (year_at, year_word) = *words.get(month_idx + 1)?;
    let year: i16 = year_word.parse().ok().filter(|_| year_word.len() == 4)?;
    let date = Date::new(year, month, day.unwrap_or(1)).ok()?;
    found.push(WrittenDate { date, range: at..year_at + year_word.len() });
    Some(month_idx + 2 - idx)
}

fn month_number(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    let at = MONTHS.iter().position(|month| {
        *month == word
            || (word.len() == 3 && month.starts_with(&word))
            || (word == "mrt" && *month == "maart")
    })?;
    i8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_may_be_written_in_four_ways() {
        let expected = Date::new(2026, 3, 1).unwrap();
        for text in ["2026-03-01", "01-03-2026", "1/3/2026", "1 maart 2026", " 1 mrt 2026 "] {
            assert_eq!(parse_date(text), Some(expected), "{text}");
        }
        for text in ["31-02-2026", "maart 2026", "1 maart", "morgen", "2026", "1 maart 2026 en"] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    #[test]
    fn running_text_gives_its_dates_in_order() {
        let text = "Start op 1 maart 2026, gunning in mei 2027 en einde 2028-12-31.";
        let dates: Vec<String> = dates_in(text).iter().map(|d| d.date.to_string()).collect();
        assert_eq!(dates, ["2026-03-01", "2027-05-01", "2028-12-31"]);
    }
}
