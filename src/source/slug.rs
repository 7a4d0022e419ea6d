//! Turns words into addresses, and finds the word that was probably meant.

use deunicode::deunicode_char;

/// The address form of a text: lower case, accents dropped, every run outside a–z0–9 one
/// hyphen, trimmed. Empty when nothing is left.
///
/// `'s-Gravenhage & één` becomes `s-gravenhage-een`.
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    let mut push = |ch: char, out: &mut String| {
        if ch.is_ascii_alphanumeric() {
            if gap && !out.is_empty() {
                out.push('-');
            }
            gap = false;
            out.push(ch.to_ascii_lowercase());
        } else {
            gap = true;
        }
    };
    for ch in text.chars() {
        if ch.is_ascii() {
            push(ch, &mut out);
        } else {
            deunicode_char(ch).unwrap_or(" ").chars().for_each(|part| push(part, &mut out));
        }
    }
    out
}

/// The form in which words are compared: lower case, no accents, one space between words,
/// nothing but letters and digits.
pub fn fold(text: &str) -> String {
    let mut out = slug(text);
    // The slug is ASCII, so bytes can be swapped one for one.
    if out.contains('-') {
        out = out.replace('-', " ");
    }
    out
}

/// The candidate that was probably meant, or `None` when all are too far away.
///
/// Far away is more than a third of the word's length, at least two letters. Ties go to the
/// first. Source: our own choice, after the suggestions that compilers give.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = word.to_lowercase();
    let length = word.chars().count();
    let limit = (length / 3).max(2);
    candidates
        .into_iter()
        .map(|candidate| (candidate.to_lowercase(), candidate))
        // Words differ at least as much as their lengths do, and lengths cost little.
        .filter(|(lower, _)| lower.chars().count().abs_diff(length) <= limit)
        .map(|(lower, candidate)| (strsim::osa_distance(&word, &lower), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_has_only_letters_digits_and_single_hyphens() {
        for (text, expected) in [
            ("Beschikbaarheid en continuïteit", "beschikbaarheid-en-continuiteit"),
            ("  'S-Gravenhage & één! ", "s-gravenhage-een"),
            ("2. Visie (2026–2029)", "2-visie-2026-2029"),
            ("€ 100", "eur-100"),
            ("—", ""),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
    }

    #[test]
    fn a_far_word_has_no_neighbour() {
        assert_eq!(nearest("titl", ["titel", "datum"]), Some("titel"));
        assert_eq!(nearest("kleur", ["titel", "datum"]), None);
        assert_eq!(nearest("titel", ["titelblad", "ti"]), None);
        assert_eq!(nearest("titel", ["TITELS", "tit"]), Some("TITELS"));
        assert_eq!(nearest("nvo-2.z", ["nvo-2.a", "nvo-2.b"]), Some("nvo-2.a"));
    }
}
