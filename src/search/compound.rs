//! Finds the words inside a compound: `jeugd` and `hulp` in `jeugdhulp`.
//!
//! The site's own words are the dictionary, so that nothing is found that does not occur. Both
//! parts must be known: a part is a word of the site, a stem of one, or the front of several
//! compounds with known ends (`pleeg` in `pleegzorg`, `pleeggezin`).

use std::collections::{BTreeSet, HashMap, HashSet};

use super::family::Families;

/// What may stand between two parts.
const LINKS: [&str; 4] = ["", "s", "e", "en"];

/// A known end makes a front known from this many compounds on.
const MIN_FRONTS: usize = 3;

/// A compound of compounds is taken apart this often.
const MAX_DEPTH: usize = 3;

/// Fronts that change a verb and are no part of a compound, and ends that make words of words.
const NO_PART: [&str; 18] = [
    "aan", "baar", "ding", "door", "eren", "gaan", "heid", "loos", "mede", "onder", "over",
    "schap", "tegen", "telijk", "thuis", "ting", "voor", "weer",
];

/// Ends of words that are no words by themselves; what ends like this is no end of a compound.
const NO_END: [&str; 38] = [
    "aar", "aren", "atie", "dere", "dien", "elijke", "elijkse", "erbaar", "ering", "euren",
    "lende", "naal", "nale", "ing", "lijk", "lijke", "heid", "heden", "ingen", "igen", "schap",
    "loos", "loze", "baar", "bare", "aars", "enden", "ende", "achtig", "achtige", "matig",
    "matige", "eerd", "eerde", "eren", "vuldig", "zaam", "zame",
];

/// Ends of compounds that do not stand alone anywhere on the site: `gids` of `tarievengids`.
/// Visitors search them all the same.
pub(super) fn ends(forms: &[String], stop: &[&str]) -> Vec<String> {
    let by_form: HashSet<&str> = forms.iter().map(String::as_str).collect();
    let is_word = |part: &str| {
        part.len() >= 5
            && by_form.contains(part)
            && stop.binary_search(&part).is_err()
            && !NO_PART.contains(&part)
    };
    let mut found = vec![];
    for form in forms.iter().filter(|form| form.bytes().all(|byte| byte.is_ascii_lowercase())) {
        // The longest front: `jeugdhulp` and not `jeugd` in `jeugdhulpaanbieder`.
        let cut = splits(form).filter(|(front, end)| {
            let n_vowels = end.bytes().filter(|byte| b"aeiouy".contains(byte)).count();
            is_word(front) && end.len() >= 4 && n_vowels > 0
        });
        let Some((front, end)) = cut.last() else { continue };
        // A linking s: no Dutch word begins with an s and one of these.
        let is_linked = |end: &&str| end.starts_with(['b', 'd', 'f', 'g', 'r', 'v', 'z']);
        let end = end.strip_prefix('s').filter(is_linked).unwrap_or(end);
        let is_inflected = NO_END.contains(&end) || front.ends_with(end);
        if !is_inflected && !by_form.contains(end) {
            found.push(end.to_owned());
        }
    }
    found
}

/// The dictionary for taking compounds apart.
pub(super) struct Compounds<'a> {
    by_form: &'a HashMap<&'a str, usize>,
    families: &'a Families,
    stop: &'a [&'a str],
    fronts: HashSet<&'a str>,
}

impl<'a> Compounds<'a> {
    pub(super) fn new(
        forms: &'a [String],
        by_form: &'a HashMap<&'a str, usize>,
        families: &'a Families,
        stop: &'a [&'a str],
    ) -> Self {
        let mut all = Self { by_form, families, stop, fronts: HashSet::new() };
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for form in forms {
            for (front, end) in splits(form) {
                if front.len() >= 5 && end.len() >= 4 && all.by_form.contains_key(end) {
                    *seen.entry(front).or_insert(0) += 1;
                }
            }
        }
        let fronts = seen.into_iter().filter(|(_, n_seen)| *n_seen >= MIN_FRONTS);
        all.fronts = fronts.map(|(front, _)| front).collect();
        all
    }

    /// The families of the parts of a form; none for a word that is no compound.
    pub(super) fn parts(&self, form: &str) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        if form.bytes().all(|byte| byte.is_ascii_lowercase()) {
            self.add_parts(form, MAX_DEPTH, &mut found);
        }
        if let Some(own) = self.family(form) {
            found.remove(&own);
        }
        found
    }

    fn add_parts(&self, form: &str, depth: usize, found: &mut BTreeSet<usize>) {
        if depth == 0 {
            return;
        }
        for (front, end) in splits(form) {
            let Some(end_family) = self.family(end) else { continue };
            for link in LINKS {
                let Some(front) = front.strip_suffix(link).filter(|part| part.len() >= 3) else {
                    continue;
                };
                // Two short words are a word by chance more often than by meaning.
                if front.len().max(end.len()) < 5 {
                    continue;
                }
                let mut inside: BTreeSet<usize> = self.family(front).into_iter().collect();
                self.add_parts(front, depth - 1, &mut inside);
                if inside.is_empty() && !self.fronts.contains(front) {
                    continue;
                }
                found.append(&mut inside);
                found.insert(end_family);
                self.add_parts(end, depth - 1, found);
            }
        }
    }

    /// The family of a part that may stand in a compound.
    fn family(&self, part: &str) -> Option<usize> {
        if self.stop.binary_search(&part).is_ok() || NO_PART.contains(&part) {
            return None;
        }
        let form = self.by_form.get(part);
        let family = form.and_then(|idx| self.families.of_form.get(*idx).copied());
        family.or_else(|| self.families.of_stem(part).filter(|_| part.len() >= 4))
    }
}

/// Every way to cut a word of small ASCII letters in two, three letters each at least.
fn splits(form: &str) -> impl Iterator<Item = (&str, &str)> {
    let last = form.len().saturating_sub(3);
    (3..=last).filter_map(move |at| Some((form.get(..at)?, form.get(at..)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(words: &str, form: &str) -> Vec<String> {
        let forms: Vec<String> = words.split(' ').map(str::to_owned).collect();
        let by_form = forms.iter().enumerate().map(|(idx, form)| (form.as_str(), idx)).collect();
        let families = Families::new(&forms, &by_form, "nl");
        let compounds = Compounds::new(&forms, &by_form, &families, &["de", "voor"]);
        let found = compounds.parts(form);
        let first = |family: &usize| families.of_form.iter().position(|known| known == family);
        found.iter().filter_map(|family| forms.get(first(family)?).cloned()).collect()
    }

    #[test]
    fn a_compound_has_parts_that_the_site_knows() {
        assert_eq!(parts("hulp jeugd jeugdhulp", "jeugdhulp"), ["hulp", "jeugd"]);
        assert_eq!(parts("hulp ouders", "ouderhulp"), ["hulp", "ouders"]);
        assert_eq!(parts("gezin huis", "gezinshuis"), ["gezin", "huis"]);
        assert_eq!(parts("hulp jeugd regio", "jeugdhulpregio"), ["hulp", "jeugd", "regio"]);
        assert_eq!(
            parts("pleegzorg pleeggezin pleegouder zorg gezin ouder", "pleegzorg"),
            ["zorg"]
        );
        assert!(parts("zorg de voor", "voorzorg").is_empty());
        assert!(parts("hulp", "hulp").is_empty());
        assert!(parts("hulp", "behulpzaam").is_empty());
    }
}
