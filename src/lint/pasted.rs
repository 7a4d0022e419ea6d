//! What Word leaves when somebody pastes a text as it is: bullets that are letters, columns that
//! are tabs, and names of tables that stayed behind.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::Source;

/// Signs that begin a point of a list in Word; the last one is that of its font Symbol.
const BULLETS: [char; 7] = ['•', '·', '▪', '◦', '●', '‣', '\u{f0b7}'];

/// Letters and dashes that do so only before a tab or a hard space.
const BULLETS_BEFORE_TAB: [char; 4] = ['o', '§', '–', '-'];

/// What is remembered between two paragraphs, so that one list is reported once.
#[derive(Default)]
pub(super) struct Pasted {
    /// Whether the last paragraph was a point of a list.
    is_list: bool,
}

impl Pasted {
    /// Another thing than a paragraph begins: the list is over.
    pub(super) fn interrupt(&mut self) {
        self.is_list = false;
    }

    /// Looks at the paragraph that stands at `range`.
    pub(super) fn paragraph(
        &mut self,
        source: &Source,
        range: Range<usize>,
        found: &mut Vec<Diagnostic>,
    ) {
        let text = source.text.get(range.clone()).unwrap_or_default();
        let mut at = range.start;
        let mut bulleted: Option<(Range<usize>, &str)> = None;
        let mut tabbed: Option<Range<usize>> = None;
        let mut is_tabbed_reported = false;
        for line in text.split_inclusive('\n') {
            let words = line.trim();
            let start = at + (line.len() - line.trim_start().len());
            let place = start..start + words.len();
            at += line.len();
            if let Some(sign) = bullet(words) {
                bulleted.get_or_insert((place, sign));
                tabbed = None;
            } else if !words.contains('\t') {
                tabbed = None;
            } else if let Some(first) = tabbed.as_ref().filter(|_| !is_tabbed_reported) {
                found.push(catalogue::tabs_as_table(source.span(first.start..place.end)));
                is_tabbed_reported = true;
            } else {
                tabbed = Some(place);
            }
        }
        if let Some((place, sign)) = bulleted.as_ref().filter(|_| !self.is_list) {
            found.push(catalogue::bullet_as_text(source.span(place.clone()), sign));
        }
        self.is_list = bulleted.is_some();
    }
}

/// The sign that a line begins with as a point of a list.
fn bullet(line: &str) -> Option<&str> {
    let sign = line.chars().next()?;
    let (sign_text, rest) = line.split_at(sign.len_utf8());
    let is_before_tab = BULLETS_BEFORE_TAB.contains(&sign) && rest.starts_with(['\t', '\u{a0}']);
    let has_words = rest.contains(char::is_alphanumeric);
    (has_words && (BULLETS.contains(&sign) || is_before_tab)).then_some(sign_text)
}

/// Whether a paragraph names a table: `Tabel:` or `Tabel 1:`.
pub(super) fn names_table(text: &str) -> bool {
    let rest = text.trim_start().strip_prefix("Tabel");
    rest.and_then(|rest| rest.split_once(':')).is_some_and(|(number, _)| {
        number.trim().chars().all(|ch| ch.is_ascii_digit() || ch == '.') && number.len() <= 6
    })
}
