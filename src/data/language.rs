//! Reads the language of a page or site as a writer gives it.

use icu_locale_core::LanguageIdentifier;

/// Languages by their Dutch name, since that is what a writer may type.
const NAMES: [(&str, &str); 14] = [
    ("nederlands", "nl"),
    ("fries", "fy"),
    ("papiaments", "pap"),
    ("engels", "en"),
    ("duits", "de"),
    ("frans", "fr"),
    ("spaans", "es"),
    ("pools", "pl"),
    ("oekraïens", "uk"),
    ("turks", "tr"),
    ("arabisch", "ar"),
    ("perzisch", "fa"),
    ("tigrinya", "ti"),
    ("somalisch", "so"),
];

/// Languages that are written from right to left. Source: Unicode CLDR 46, `characterOrder`.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv"];

/// The tag of a language, written as the standard does: `en`, `pt-BR`. `None` for what is none;
/// a language itself has two or three letters.
///
/// Source: BCP 47 (RFC 5646).
pub fn language_tag(written: &str) -> Option<String> {
    let lower = written.trim().to_lowercase();
    if let Some((_, tag)) = NAMES.iter().find(|(name, _)| *name == lower) {
        return Some((*tag).to_owned());
    }
    let id = LanguageIdentifier::try_from_str(written.trim()).ok()?;
    let is_known = !id.language.is_unknown() && id.language.as_str().len() <= 3;
    is_known.then(|| id.to_string())
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    let (language, rest) = tag.split_once('-').unwrap_or((tag, ""));
    RIGHT_TO_LEFT.contains(&language) && !rest.starts_with("Latn")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_a_tag_or_a_dutch_name() {
        for (written, expected) in [
            ("en", Some("en")),
            (" EN ", Some("en")),
            ("pt-br", Some("pt-BR")),
            ("Engels", Some("en")),
            ("Arabisch", Some("ar")),
            ("klingels", None),
            ("und", None),
            ("", None),
            ("e n", None),
        ] {
            assert_eq!(language_tag(written).as_deref(), expected, "{written}");
        }
        assert!(is_right_to_left("ar") && is_right_to_left("fa-AF"));
        assert!(!is_right_to_left("en") && !is_right_to_left("ar-Latn"));
    }
}
