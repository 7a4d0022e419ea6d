//! Words that say nothing about what a page is about, per language, folded.

const DUTCH: &[&str] = &[
    "aan", "al", "alle", "als", "bij", "daar", "daarom", "dan", "dat", "de", "der", "deze", "die",
    "dit", "doen", "door", "dus", "een", "elk", "elke", "en", "er", "ervan", "geen", "had",
    "hebben", "heeft", "hem", "het", "hier", "hij", "hoe", "hun", "ieder", "iedere", "iemand",
    "iets", "ik", "in", "is", "kan", "krijgen", "krijgt", "kunnen", "kunt", "maar", "mag", "meer",
    "men", "met", "mijn", "moet", "moeten", "na", "naar", "niet", "nog", "nu", "of", "om", "omdat",
    "ons", "onze", "ook", "op", "over", "per", "staan", "staat", "te", "ten", "ter", "tot",
    "tussen", "uit", "uw", "van", "vanaf", "veel", "voor", "waar", "waarom", "wanneer", "waren",
    "was", "wat", "we", "wel", "welke", "werd", "wie", "wij", "wil", "willen", "worden", "wordt",
    "ze", "zich", "zij", "zijn", "zo", "zodat", "zonder", "zou",
];

const ENGLISH: &[&str] = &[
    "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "but",
    "by", "can", "do", "does", "each", "for", "from", "had", "has", "have", "he", "her", "his",
    "how", "if", "in", "into", "is", "it", "its", "may", "more", "must", "no", "not", "of", "on",
    "or", "our", "out", "over", "she", "should", "so", "such", "than", "that", "the", "their",
    "them", "then", "there", "these", "they", "this", "those", "to", "us", "was", "we", "were",
    "what", "when", "where", "which", "who", "why", "will", "with", "you", "your",
];

/// The words of a language, `nl` or `en`, in order.
pub(super) fn words(language: &str) -> &'static [&'static str] {
    if language == "en" { ENGLISH } else { DUTCH }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_words_are_in_order() {
        for words in [super::DUTCH, super::ENGLISH] {
            assert!(words.is_sorted());
        }
    }
}
