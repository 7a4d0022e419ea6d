//! What a custom property is worth on the root of a page, and where that was decided.

use std::collections::BTreeMap;

use super::colour::Scheme;
use super::css::{self, Sheet};
use crate::source::Span;

/// A stylesheet in the order in which pages link them.
pub(super) struct Layer<'a> {
    /// Its rules.
    pub sheet: &'a Sheet,
    /// Gives the place of bytes in the file, when the region wrote it.
    pub place: Option<&'a dyn Fn(std::ops::Range<usize>) -> Span>,
}

/// The custom properties on the root of a page, each as the last rule that counts declares it.
pub(super) struct Properties<'a> {
    by_name: BTreeMap<&'a str, Property<'a>>,
}

struct Property<'a> {
    value: &'a str,
    weight: usize,
    place: Option<Span>,
}

/// A value without `var()`, and the declarations of the region that it came through.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Resolved {
    /// The value; `None` when a property is not declared anywhere.
    pub value: Option<String>,
    /// Name and place, the last one is where the value itself stands.
    pub trail: Vec<(String, Span)>,
}

/// The longest value, and the most properties that one may go through: no colour takes more, and
/// a file that somebody made to stop us does.
const MAX_VALUE: usize = 4096;
const MAX_TRAIL: usize = 256;

/// More steps than that are a circle.
const MAX_DEPTH: usize = 32;

impl<'a> Properties<'a> {
    /// The properties of a root with these classes.
    pub(super) fn new(layers: &[Layer<'a>], scheme: Scheme, classes: &[&str]) -> Self {
        let mut by_name: BTreeMap<&str, Property<'_>> = BTreeMap::new();
        for layer in layers {
            for rule in &layer.sheet.rules {
                let weights = rule.selectors.iter().filter_map(|it| weight(it, classes));
                let Some(weight) = weights.max() else { continue };
                if !rule.conditions.iter().all(|condition| holds(condition, scheme)) {
                    continue;
                }
                for declared in rule.declared.iter().filter(|it| it.name.starts_with("--")) {
                    let is_later =
                        by_name.get(&*declared.name).is_none_or(|it| it.weight <= weight);
                    if is_later {
                        let place = layer.place.map(|place| place(declared.range.clone()));
                        let value = declared.value.as_str();
                        by_name.insert(&declared.name, Property { value, weight, place });
                    }
                }
            }
        }
        Self { by_name }
    }

    /// Works out a property.
    pub(super) fn resolve(&self, name: &str) -> Resolved {
        let mut trail = vec![];
        let value = self.property(name, &mut trail, 0);
        Resolved { value, trail }
    }

    fn property(
        &self,
        name: &str,
        trail: &mut Vec<(String, Span)>,
        depth: usize,
    ) -> Option<String> {
        let property = self.by_name.get(name).filter(|_| depth < MAX_DEPTH)?;
        if let Some(place) = &property.place {
            trail.push((name.to_owned(), place.clone()));
        }
        self.substitute(property.value, trail, depth + 1)
    }

    /// The value with every `var()` worked out; `None` where one has neither value nor fallback.
    fn substitute(
        &self,
        value: &str,
        trail: &mut Vec<(String, Span)>,
        depth: usize,
    ) -> Option<String> {
        let mut out = String::new();
        let mut rest = value;
        while let Some(start) = rest.find("var(") {
            let (before, call) = rest.split_at(start);
            let inside = call.get(4..).unwrap_or_default();
            let end = closing(inside)?;
            let (inside, after) = (inside.get(..end)?, inside.get(end + 1..)?);
            let (name, fallback) = match inside.split_once(',') {
                Some((name, fallback)) => (name, Some(fallback)),
                None => (inside, None),
            };
            // Two uses of a property in each of a few others double its value every time.
            if out.len() > MAX_VALUE || trail.len() > MAX_TRAIL {
                return None;
            }
            let known = trail.len();
            let found = match (self.property(name.trim(), trail, depth), fallback) {
                (Some(found), _) => found,
                (None, fallback) => {
                    trail.truncate(known);
                    self.substitute(fallback?, trail, depth)?
                }
            };
            out.push_str(before);
            out.push_str(found.trim());
            rest = after;
        }
        out.push_str(rest);
        Some(out)
    }
}

/// Where the parenthesis closes that was open before this text.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, ch) in text.char_indices() {
        match ch {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// How much a selector counts for the root of a page with these classes; `None` when it is about
/// something else.
fn weight(selector: &str, classes: &[&str]) -> Option<usize> {
    let mut weight = 0;
    let mut rest = selector.trim();
    if rest == "*" {
        return Some(0);
    }
    if let Some(after) = rest.strip_prefix("html") {
        (rest, weight) = (after, 1);
    }
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix(":root") {
            (rest, weight) = (after, weight + 10);
        } else if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(|ch: char| !is_name(ch)).unwrap_or(after.len());
            let (class, after) = after.split_at(end);
            classes.contains(&class).then_some(())?;
            (rest, weight) = (after, weight + 10);
        } else if let Some((inside, after)) = call(rest, ":where(") {
            css::split(inside).find_map(|part| self::weight(part, classes))?;
            rest = after;
        } else if let Some((inside, after)) = call(rest, ":is(") {
            weight += css::split(inside).filter_map(|part| self::weight(part, classes)).max()?;
            rest = after;
        } else if let Some((inside, after)) = call(rest, ":not(") {
            let is_any = css::split(inside).any(|part| self::weight(part, classes).is_some());
            if is_any {
                return None;
            }
            (rest, weight) = (after, weight + 10);
        } else {
            return None;
        }
    }
    Some(weight)
}

fn call<'s>(text: &'s str, function: &str) -> Option<(&'s str, &'s str)> {
    let inside = text.strip_prefix(function)?;
    let end = closing(inside)?;
    Some((inside.get(..end)?, inside.get(end + 1..)?))
}

fn is_name(ch: char) -> bool {
    ch.is_alphanumeric() || ch == '-' || ch == '_'
}

/// Whether a condition holds on a wide screen in this scheme.
fn holds(condition: &str, scheme: Scheme) -> bool {
    let Some(media) = condition.strip_prefix("@media") else {
        return ["@supports", "@layer"].iter().any(|always| condition.starts_with(always));
    };
    match () {
        () if media.contains("prefers-color-scheme:dark") => scheme == Scheme::Dark,
        () if media.contains("prefers-color-scheme:light") => scheme == Scheme::Light,
        () => media.starts_with("screen") || media.starts_with("all") || media.starts_with("(min-"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_selector_is_about_the_root_or_not() {
        let classes = ["rv-theme", "x-theme"];
        for (selector, expected) in [
            (":root", Some(10)),
            ("html", Some(1)),
            ("html.x-theme", Some(11)),
            (".x-theme", Some(10)),
            (".y-theme", None),
            (".x-theme .knop", None),
            (":root:where(:not(.rv-licht))", Some(10)),
            (":root:not(.x-theme)", None),
            (":is(.x-theme,.y)", Some(10)),
            ("body", None),
        ] {
            assert_eq!(weight(selector, &classes), expected, "{selector}");
        }
    }

    #[test]
    fn a_value_is_followed_to_where_it_stands() {
        let sheet = css::read(
            ":root { --a: var(--b, red); --b: var(--c); --c: #123456; --d: var(--weg, var(--e, 1px)); \
             --rond: var(--rond2); --rond2: var(--rond); --f: var(--weg) }\
             @media (prefers-color-scheme: dark) { :root { --c: black } }\
             @media print { :root { --c: white } }",
        );
        let place = |range: std::ops::Range<usize>| Span {
            path: crate::source::SitePath::new("x.css"),
            start: range.start as u32,
            end: range.end as u32,
        };
        let layers = || [Layer { sheet: &sheet, place: Some(&place) }];
        let light = Properties::new(&layers(), Scheme::Light, &[]);
        let found = light.resolve("--a");
        assert_eq!(found.value.as_deref(), Some("#123456"));
        let trail: Vec<&str> = found.trail.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(trail, ["--a", "--b", "--c"]);
        assert_eq!(light.resolve("--d").value.as_deref(), Some("1px"));
        assert_eq!(light.resolve("--rond").value, None);
        assert_eq!(light.resolve("--f").value, None);
        let dark = Properties::new(&layers(), Scheme::Dark, &[]);
        assert_eq!(dark.resolve("--a").value.as_deref(), Some("black"));
    }

    /// Each property uses the next one twice: 2^40 uses if nobody stops.
    #[test]
    fn properties_that_double_their_value_end() {
        let rules: String =
            (0..40).map(|n| format!("--p{n}: var(--p{0}) var(--p{0});", n + 1)).collect();
        let sheet = css::read(&format!(":root {{ {rules} --p40: red }}"));
        let layers = [Layer { sheet: &sheet, place: None }];
        let properties = Properties::new(&layers, Scheme::Light, &[]);
        assert_eq!(properties.resolve("--p0").value, None);
        assert_eq!(properties.resolve("--p39").value.as_deref(), Some("red red"));
    }
}
