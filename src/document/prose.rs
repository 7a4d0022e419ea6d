//! Cuts running text into sentences and tells text from what only looks like it.

use super::Sentence;

/// Words that stand alone where a text should be.
const PLACEHOLDERS: &[&str] = &[
    "",
    "ntb",
    "nader te bepalen",
    "nader in te vullen",
    "volgt",
    "volgt nog",
    "volgt later",
    "tekst volgt",
    "wordt aangevuld",
    "wordt nog aangevuld",
    "todo",
    "pm",
    "tbd",
    "tbc",
    "xxx",
    "invullen",
    "nog invullen",
    "in te vullen",
    "nog in te vullen",
    "nog te bepalen",
    "nog niet bekend",
];

/// Words of the text that printers fill pages with.
const LOREM: [&str; 4] =
    ["lorem ipsum", "dolor sit amet", "consectetur adipiscing", "sed do eiusmod"];

/// Beginnings between square brackets that ask to be filled in.
const BRACKETS: &[&str] = &[
    "[invul", "[vul ", "[naam", "[datum", "[...", "[…", "[nader", "[tekst", "[hier", "[todo", "[x",
];

/// Whether a text only holds the place of one: `n.t.b.`, `volgt`, `TODO: uitwerken`,
/// `[invullen]`, `lorem ipsum`, or nothing but punctuation.
pub fn is_placeholder(text: &str) -> bool {
    /// Longer texts say something; only brackets and lorem ipsum are looked for in them.
    const MAX_BYTES: usize = 60;
    let text = text.trim();
    let has_latin = ["psum", "PSUM", "amet", "AMET", "adipiscing", "eiusmod"];
    if has_latin.iter().any(|word| text.contains(word)) && is_lorem(text) {
        return true;
    }
    let is_bracketed = text.starts_with('[') && text.ends_with(']');
    if is_bracketed || (text.contains('[') && asks_to_fill_in(text)) {
        return true;
    }
    let start = text.get(..4).unwrap_or_default();
    if text.len() > MAX_BYTES {
        return start.eq_ignore_ascii_case("todo");
    }
    let lower = text.to_lowercase();
    let words: Vec<String> = words(&lower).collect();
    let joined = words.join(" ");
    if PLACEHOLDERS.contains(&joined.as_str()) || start.eq_ignore_ascii_case("todo") {
        return true;
    }
    // "De uitwerking volgt nog": too short to be more than a promise.
    let starts = |word: &str| words.len() <= 4 && words.first().is_some_and(|first| first == word);
    if starts("volgt") || starts("ntb") {
        return true;
    }
    let promises = [" volgt", " volgt nog", " volgt later", " ntb", " nader te bepalen"];
    words.len() <= 6 && promises.iter().any(|end| joined.ends_with(end))
}

fn is_lorem(text: &str) -> bool {
    let lower = text.to_lowercase();
    LOREM.iter().any(|words| lower.contains(words))
}

fn asks_to_fill_in(text: &str) -> bool {
    let lower = text.to_lowercase();
    BRACKETS.iter().any(|start| lower.contains(start))
}

/// Words without punctuation; an abbreviation with points counts as one word.
fn words(lower: &str) -> impl Iterator<Item = String> {
    lower
        .split_whitespace()
        .map(|word| word.chars().filter(|ch| ch.is_alphanumeric()).collect::<String>())
        .filter(|word| !word.is_empty())
}

/// A number that is equal for texts that say the same in the same words, whatever their case,
/// punctuation and spacing.
pub fn sentence_hash(text: &str) -> u64 {
    measure(text).0
}

/// The hash (64-bit FNV-1a over lower-case letters and digits) and the number of words.
fn measure(text: &str) -> (u64, u32) {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut mix = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let mut n_words = 0;
    for word in text.split_whitespace() {
        let mut has_letter = false;
        for ch in word.chars().filter(|ch| ch.is_alphanumeric()) {
            has_letter = true;
            if ch.is_ascii() {
                mix(ch.to_ascii_lowercase() as u8);
            } else {
                let mut bytes = [0; 4];
                ch.to_lowercase().for_each(|ch| {
                    ch.encode_utf8(&mut bytes).bytes().for_each(&mut mix);
                });
            }
        }
        if has_letter {
            n_words += 1;
            mix(b' ');
        }
    }
    (hash, n_words)
}

/// Adds the sentences of one block of text that starts at `at`.
pub(super) fn push_sentences(text: &str, at: u32, out: &mut Vec<Sentence>) {
    if is_placeholder(text) {
        out.push(Sentence { at, hash: 0, words: 0 });
        return;
    }
    for sentence in split(text) {
        let (hash, words) = measure(sentence);
        if words > 0 {
            let words = if is_placeholder(sentence) { 0 } else { words };
            out.push(Sentence { at, hash, words });
        }
    }
}

/// Cuts after `.`, `!` or `?` when a space and no lower-case letter follows.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let cut = end_of_first(rest).unwrap_or(rest.len());
        let (sentence, after) = rest.split_at(cut);
        rest = after.trim_start();
        Some(sentence.trim())
    })
}

fn end_of_first(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    text.match_indices(['.', '!', '?']).map(|(at, _)| at + 1).find(|at| {
        let followed_by_space = bytes.get(*at).is_some_and(u8::is_ascii_whitespace);
        let next = text.get(*at..).and_then(|rest| rest.trim_start().chars().next());
        followed_by_space && next.is_some_and(|ch| !ch.is_lowercase())
    })
}

/// Where an e-mail address or telephone number stands in a text, if anywhere.
pub fn has_contact(text: &str) -> bool {
    if !text.bytes().any(|byte| byte == b'@' || byte.is_ascii_digit()) {
        return false;
    }
    let has_mail = text.split_whitespace().any(|word| {
        word.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.trim_end_matches(['.', ',', ')', ';']).contains('.')
        })
    });
    has_mail || has_telephone(text)
}

/// A run of ten digits that starts with 0, or of eleven that starts with +31; spaces and
/// hyphens may stand between them. Also the short public numbers, written as 14 0xx.
fn has_telephone(text: &str) -> bool {
    let mut digits = String::new();
    for ch in text.chars().chain(['x']) {
        match ch {
            '0'..='9' | '+' => digits.push(ch),
            ' ' | '-' | '(' | ')' | '\u{a0}' => {}
            _ => {
                let long = digits.starts_with('0') && digits.len() == 10;
                let abroad = digits.starts_with("+31") && digits.len() == 12;
                if long || abroad {
                    return true;
                }
                digits.clear();
            }
        }
    }
    has_short_number(text)
}

/// `14 020`, `14 0412`: no other number is written with a space before a zero.
fn has_short_number(text: &str) -> bool {
    text.match_indices("14 0").any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.trim_end().chars().next_back());
        let digits = text.get(at + 4..).unwrap_or_default();
        let n_digits = digits.chars().take_while(char::is_ascii_digit).count();
        let after = digits.get(n_digits..).unwrap_or_default();
        let is_amount = before
            .is_some_and(|ch| ch.is_ascii_digit() || matches!(ch, '€' | ',' | '.'))
            || after.starts_with([',', '.'])
                && after.get(1..2).is_some_and(|ch| ch.parse::<u8>().is_ok())
            || after.get(..1) == Some(" ")
                && after.get(1..2).is_some_and(|ch| ch.parse::<u8>().is_ok());
        // Three zeros would be a thousand written with a space.
        (2..=3).contains(&n_digits) && !digits.starts_with("00") && !is_amount
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_is_no_text() {
        for text in [
            "n.t.b.",
            "Volgt",
            "TODO: uitwerken",
            "[invullen]",
            "Lorem ipsum dolor sit amet",
            "-",
            "…",
            "De uitwerking volgt nog.",
            "[naam gemeente]",
            "p.m.",
            "LOREM IPSUM",
            "Consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.",
            "Volgt in 2027",
            "ntb (raad)",
            "[aantal weken]",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in [
            "Het college volgt de uitvoering elk kwartaal.",
            "n.v.t.",
            "Crisis",
            "2,4",
            "De raad volgt, samen met de cliëntenraad, hoe het gaat.",
        ] {
            assert!(!is_placeholder(text), "{text}");
        }
    }

    #[test]
    fn sentences_end_before_a_capital_and_count_their_words() {
        let mut found = vec![];
        push_sentences("Wij kopen o.a. crisis in. Dat doen we samen! N.t.b.", 7, &mut found);
        let words: Vec<u32> = found.iter().map(|sentence| sentence.words).collect();
        assert_eq!(words, [5, 4, 0]);
        assert_eq!(sentence_hash("Dat doen we — samen"), sentence_hash("dat doen we samen!"));
    }

    #[test]
    fn a_contact_is_a_mail_address_or_a_telephone_number() {
        for text in ["mail naar jeugd@example.nl.", "bel 0800 12 34 567 8", "(020) 123 45 67"] {
            assert_eq!(has_contact(text), text != "bel 0800 12 34 567 8", "{text}");
        }
        for text in ["Bel 14 0412.", "bel 14 020"] {
            assert!(has_contact(text), "{text}");
        }
        for text in [
            "van 2026 tot 2029 en 1.234.567.890 euro",
            "In 2026 kregen 14025 jeugdigen hulp.",
            "Dat kost 14 000 euro.",
            "Dat zijn er 3 14 025 in totaal.",
        ] {
            assert!(!has_contact(text), "{text}");
        }
    }
}
