//! Puts the forms of one word together: `maatregel` and `maatregelen`, `stad` and `steden`.
//!
//! A stemmer does most of it. For Dutch it leaves pairs apart (of 50 words of policy that were
//! tried ten: `maatregel`, `strategie`, `stad`, `bijlage`, `raadslid`, `idee`), so forms that both
//! occur and differ as a plural does are put together too.

use std::collections::HashMap;

use pagefind_stem::{Algorithm, Stemmer};

/// The family of each form, and which families there are.
pub(super) struct Families {
    /// Per form its family.
    pub of_form: Vec<usize>,
    /// How many there are.
    pub n_families: usize,
    /// Families by what the stemmer left of a form.
    by_stem: HashMap<String, usize>,
}

impl Families {
    /// Families of forms, numbered in the order of their first form.
    pub(super) fn new(forms: &[String], by_form: &HashMap<&str, usize>, language: &str) -> Self {
        let is_dutch = language != "en";
        let stemmer = Stemmer::create(if is_dutch { Algorithm::Dutch } else { Algorithm::English });
        let mut above: Vec<usize> = (0..forms.len()).collect();
        let mut first_of_stem: HashMap<String, usize> = HashMap::new();
        for (idx, form) in forms.iter().enumerate() {
            // The stemmer knows the letters of its language only, and numbers have one form.
            if !form.bytes().all(|byte| byte.is_ascii_lowercase()) {
                continue;
            }
            let first = *first_of_stem.entry(stemmer.stem(form).into_owned()).or_insert(idx);
            join(&mut above, first, idx);
            if is_dutch {
                for plural in plurals(form) {
                    if let Some(other) = by_form.get(plural.as_str()) {
                        join(&mut above, idx, *other);
                    }
                }
            }
        }
        let mut number: HashMap<usize, usize> = HashMap::new();
        let mut of_form = Vec::with_capacity(forms.len());
        for idx in 0..forms.len() {
            let n_known = number.len();
            of_form.push(*number.entry(top(&mut above, idx)).or_insert(n_known));
        }
        let family = |idx: usize| of_form.get(idx).copied().unwrap_or_default();
        let by_stem = first_of_stem.into_iter().map(|(stem, idx)| (stem, family(idx))).collect();
        Self { n_families: number.len(), of_form, by_stem }
    }

    /// The family whose forms have this stem.
    pub(super) fn of_stem(&self, stem: &str) -> Option<usize> {
        self.by_stem.get(stem).copied()
    }
}

fn top(above: &mut [usize], idx: usize) -> usize {
    let mut at = idx;
    while let Some(&next) = above.get(at).filter(|next| **next != at) {
        let further = above.get(next).copied().unwrap_or(next);
        if let Some(slot) = above.get_mut(at) {
            *slot = further;
        }
        at = further;
    }
    at
}

/// Joins two families under the form that comes first, so that numbers do not depend on the way.
fn join(above: &mut [usize], one: usize, other: usize) {
    let (one, other) = (top(above, one), top(above, other));
    if let Some(slot) = above.get_mut(one.max(other)) {
        *slot = one.min(other);
    }
}

/// How a Dutch noun of four letters or more may look in the plural; most of these are no word.
fn plurals(form: &str) -> Vec<String> {
    if form.len() < 3 {
        return vec![];
    }
    let mut all: Vec<String> = vec![];
    for (end, plural) in [("lid", "leden"), ("stad", "steden"), ("schip", "schepen")] {
        if let Some(front) = form.strip_suffix(end) {
            all.push(format!("{front}{plural}"));
        }
    }
    if let Some(front) = form.strip_suffix("heid") {
        all.push(format!("{front}heden"));
    }
    let bytes = form.as_bytes();
    let last_three = bytes.last_chunk::<3>().copied().unwrap_or_default();
    let is_vowel = |byte: u8| b"aeiou".contains(&byte);
    if let [before, vowel, last] = last_three
        && !is_vowel(last)
        && is_vowel(vowel)
    {
        let front = form.get(..form.len() - 1).unwrap_or_default();
        let voiced = match last {
            b'f' => 'v',
            b's' => 'z',
            last => char::from(last),
        };
        if before == vowel {
            // `taak`, `taken`; `brief` keeps both its vowels, since they differ.
            let short = form.get(..form.len() - 2).unwrap_or_default();
            all.push(format!("{short}{voiced}en"));
        } else if !is_vowel(before) {
            let last = char::from(last);
            all.push(format!("{front}{last}{last}en"));
        }
        all.push(format!("{front}{voiced}en"));
    }
    if form.len() > 3 {
        all.extend(["en", "s", "n", "eren"].map(|end| format!("{form}{end}")));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn families(words: &str, language: &str) -> Vec<usize> {
        let forms: Vec<String> = words.split(' ').map(str::to_owned).collect();
        let by_form = forms.iter().enumerate().map(|(idx, form)| (form.as_str(), idx)).collect();
        Families::new(&forms, &by_form, language).of_form
    }

    #[test]
    fn forms_of_one_word_are_one_family() {
        for pair in [
            "maatregel maatregelen",
            "strategie strategieen",
            "stad steden",
            "bijlage bijlagen",
            "raadslid raadsleden",
            "idee ideeen",
            "schip schepen",
            "weg wegen",
            "kostprijs kostprijzen",
            "tarief tarieven",
            "gezinshuis gezinshuizen",
            "indicator indicatoren",
            "kind kinderen",
            "taak taken",
            "mogelijkheid mogelijkheden",
            "lokaal lokale",
        ] {
            assert_eq!(families(pair, "nl"), [0, 0], "{pair}");
        }
        assert_eq!(families("raad raam", "nl"), [0, 1]);
        assert_eq!(families("2026 2027 مرحبا", "nl"), [0, 1, 2]);
        assert_eq!(families("child house houses", "en"), [0, 1, 1]);
    }
}
