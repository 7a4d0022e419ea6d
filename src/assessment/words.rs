//! Compares the words of tables with the words a norm asks: without case, accents and plural
//! endings, so that `Functies` is `functie` and `Wachttijden (weken)` has `wachttijd`.

use crate::source::fold;

/// The stems of a name, in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Stems(Vec<String>);

impl Stems {
    /// The stems of these words.
    pub(super) fn of(words: &str) -> Self {
        let words = words.replace(['\'', '’', '‘'], "");
        Self(fold(&words).split(' ').filter(|word| !word.is_empty()).map(stem).collect())
    }

    /// Whether these are the same words.
    pub(super) fn equals(&self, other: &Self) -> bool {
        !self.0.is_empty() && self == other
    }

    /// Whether `other` stands in here as whole words, in its order.
    pub(super) fn contains(&self, other: &Self) -> bool {
        !other.0.is_empty() && self.0.windows(other.0.len()).any(|words| words == other.0)
    }
}

/// A word without its plural ending and without doubled letters, so that both forms of most
/// Dutch words meet: gemeente/gemeenten, stap/stappen, taal/talen, prijs/prijzen.
fn stem(word: &str) -> String {
    let strip = |word: &mut String, end: &str| {
        if word.len() > end.len() + 2 && word.ends_with(end) {
            word.truncate(word.len() - end.len());
        }
    };
    let mut word = word.to_owned();
    strip(&mut word, "en");
    if let Some(base) = word.strip_suffix('z') {
        word = format!("{base}s");
    } else if let Some(base) = word.strip_suffix('v') {
        word = format!("{base}f");
    }
    strip(&mut word, "s");
    strip(&mut word, "e");
    let mut single = String::with_capacity(word.len());
    for ch in word.chars() {
        if !(ch.is_alphabetic() && single.ends_with(ch)) {
            single.push(ch);
        }
    }
    single
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_a_word_meet() {
        for (one, many) in [
            ("gemeente", "Gemeenten"),
            ("functie", "functies"),
            ("stap", "stappen"),
            ("prijs", "prijzen"),
            ("taal", "talen"),
            ("risico", "risico's"),
            ("plaats", "plaatsen"),
            ("maatregel", "maatregelen"),
        ] {
            assert!(Stems::of(one).equals(&Stems::of(many)), "{one} {many}");
        }
        assert!(Stems::of("Wachttijden nu (weken)").contains(&Stems::of("wachttijd")));
        assert!(!Stems::of("Streefwachttijd").contains(&Stems::of("wachttijd")));
        assert!(!Stems::of("").equals(&Stems::of("")));
    }
}
