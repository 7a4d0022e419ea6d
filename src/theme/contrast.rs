//! Holds the colours of a theme against each other: every pair that pages show, light and dark.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use csscolorparser::Color;

use super::cascade::{Layer, Properties, Resolved};
use super::colour::{self, Scheme};
use super::css::{self, Sheet};
use super::house::Tokens;
use super::{EXTRA, STYLE, builtin};
use crate::data;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::{LowContrast, low_contrast, unknown_colour};
use crate::source::{Source, Span};

/// The page itself, behind everything.
const GROUND: &str = "--rv-k-vlak";

/// Two colours that pages show on each other.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Pair {
    /// What they are, in words.
    pub name: String,
    /// The custom property of what is read.
    pub front: String,
    /// The custom property of what it stands on.
    pub back: String,
    /// The contrast that they need.
    pub asked: f64,
}

/// The pairs of a theme, from `theme.toml`.
pub(super) fn pairs(source: &Source, found: &mut Vec<Diagnostic>) -> Vec<Pair> {
    let (root, _) = data::toml(source);
    let items = root.get("kleurpaar").map_or(&[][..], data::Node::items);
    let mut all = vec![];
    for item in items {
        let Some(mut table) = data::Table::new(item, "kleurpaar", found) else { continue };
        let (front, back) = (table.required_text("voor"), table.required_text("achter"));
        let (name, asked) = (table.text("naam"), table.number("contrast"));
        table.finish(found);
        let (Some(front), Some(back)) = (front, back) else { continue };
        let name = name.map_or_else(|| format!("{} op {}", front.value, back.value), |it| it.value);
        let asked = asked.map_or(4.5, |it| it.value);
        all.push(Pair { name, front: front.value, back: back.value, asked });
    }
    all
}

/// The stylesheets of a theme: the region's own where it has them.
pub(super) struct Sheets<'a> {
    all: Vec<(Sheet, Option<&'a Source>)>,
}

impl<'a> Sheets<'a> {
    pub(super) fn read(own: &BTreeMap<&str, &'a Source>) -> Self {
        let mut all = vec![];
        for name in [STYLE, EXTRA] {
            match own.get(name).filter(|source| *source.text != *builtin::text(name)) {
                Some(source) => all.push((css::read(&source.text), Some(*source))),
                None if name == STYLE => all.push((css::read(builtin::text(name)), None)),
                None => {}
            }
        }
        Self { all }
    }

    /// The custom properties that they read and leave to others to set.
    pub(super) fn reads(&self) -> BTreeSet<String> {
        let rules = self.all.iter().flat_map(|(sheet, _)| &sheet.rules);
        let declared: Vec<_> = rules.flat_map(|rule| &rule.declared).collect();
        let asked = declared.iter().flat_map(|it| it.value.split("var(").skip(1));
        let names = asked.map(|rest| rest.split([',', ')']).next().unwrap_or_default().trim());
        let set: BTreeSet<&str> = declared.iter().map(|it| it.name.as_str()).collect();
        names.filter(|name| !set.contains(name)).map(str::to_owned).collect()
    }

    fn is_own(&self) -> bool {
        self.all.iter().any(|(_, source)| source.is_some())
    }

    /// Where a theme of the region's own begins; its colours are not declared anywhere else.
    fn top(&self) -> Option<Span> {
        self.all.iter().find_map(|(_, source)| Some(Span::top(&source.as_ref()?.path)))
    }
}

/// Every pair whose contrast is too low, and every colour that cannot be worked out.
pub(super) fn findings(
    sheets: &Sheets<'_>,
    tokens: Option<&Tokens<'_>>,
    pairs: &[Pair],
) -> Vec<Diagnostic> {
    if !sheets.is_own() && tokens.is_none() {
        // A test holds the colours of the built-in theme.
        return vec![];
    }
    let mut low: BTreeMap<Place, Vec<(f64, LowContrast)>> = BTreeMap::new();
    let mut unknown: BTreeMap<Place, Unknown> = BTreeMap::new();
    let is_light_only = tokens.is_some_and(|tokens| !tokens.has_dark);
    let schemes = if is_light_only { &[Scheme::Light][..] } else { &[Scheme::Light, Scheme::Dark] };
    for scheme in schemes {
        with_properties(sheets, tokens, *scheme, |properties| {
            for pair in pairs {
                match judge(&properties, pair, *scheme) {
                    Outcome::Enough | Outcome::NotOurs => {}
                    Outcome::TooLow(place, part, about) => {
                        low.entry(key(&place)).or_default().push((part, about));
                    }
                    Outcome::Unknown(name, value, place) => {
                        let Some(place) = place.or_else(|| sheets.top()) else { continue };
                        let entry = unknown.entry(key(&place)).or_insert_with(|| Unknown {
                            place,
                            value,
                            names: BTreeSet::new(),
                        });
                        entry.names.insert(name);
                    }
                }
            }
        });
    }
    let mut found = vec![];
    for mut group in low.into_values() {
        group.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        let mut all = group.into_iter().map(|(_, about)| about);
        if let Some(worst) = all.next() {
            found.push(low_contrast(worst, &all.collect::<Vec<_>>()));
        }
    }
    found.extend(unknown.into_values().map(|it| unknown_colour(it.place, &it.value, &it.names)));
    found
}

/// A place that can be put in order.
type Place = (String, u32, u32);

fn key(place: &Span) -> Place {
    (place.path.as_str().to_owned(), place.start, place.end)
}

/// A colour that cannot be worked out.
struct Unknown {
    place: Span,
    value: String,
    names: BTreeSet<String>,
}

fn with_properties(
    sheets: &Sheets<'_>,
    tokens: Option<&Tokens<'_>>,
    scheme: Scheme,
    judge: impl FnOnce(Properties<'_>),
) {
    let places: Vec<Option<Placed<'_>>> =
        sheets.all.iter().map(|(_, source)| source.as_ref().map(|source| placed(source))).collect();
    let token_place = tokens.map(|tokens| placed(tokens.source));
    let mut layers: Vec<Layer<'_>> = sheets
        .all
        .iter()
        .zip(&places)
        .map(|((sheet, _), place)| Layer { sheet, place: place.as_deref() })
        .collect();
    if let (Some(tokens), Some(place)) = (tokens, &token_place) {
        // Behind the theme's own stylesheet, before what the region adds to it.
        layers.insert(1.min(layers.len()), Layer { sheet: &tokens.sheet, place: Some(&**place) });
    }
    let class = tokens.and_then(|tokens| tokens.class.as_deref());
    let mut classes = vec!["rv-theme"];
    classes.extend(class);
    classes.extend(tokens.filter(|tokens| !tokens.has_dark).map(|_| "rv-licht"));
    judge(Properties::new(&layers, scheme, &classes));
}

/// Gives the place of bytes in one file.
type Placed<'s> = Box<dyn Fn(Range<usize>) -> Span + 's>;

fn placed(source: &Source) -> Placed<'_> {
    Box::new(|range| source.span(range))
}

enum Outcome {
    Enough,
    /// Neither colour is the region's.
    NotOurs,
    /// With the place to mend, the part of the asked contrast, and what to say.
    TooLow(Span, f64, LowContrast),
    /// Name, value, and the place where the value stands.
    Unknown(String, String, Option<Span>),
}

fn judge(properties: &Properties<'_>, pair: &Pair, scheme: Scheme) -> Outcome {
    let (front, back) = (properties.resolve(&pair.front), properties.resolve(&pair.back));
    let known = |resolved: &Resolved| {
        resolved.value.as_deref().and_then(|value| colour::parse(value, scheme))
    };
    let (Some(front_colour), Some(back_colour)) = (known(&front), known(&back)) else {
        let (name, wrong) = match known(&front) {
            None => (&pair.front, front),
            Some(_) => (&pair.back, back),
        };
        let (name, place) = match wrong.trail.last() {
            Some((name, place)) => (name, Some(place.clone())),
            None => (name, None),
        };
        return Outcome::Unknown(name.clone(), wrong.value.unwrap_or_default(), place);
    };
    let ground = known(&properties.resolve(GROUND)).unwrap_or(Color::new(1.0, 1.0, 1.0, 1.0));
    let back_colour = colour::over(&back_colour, &ground);
    let front_colour = colour::over(&front_colour, &back_colour);
    let contrast = colour::contrast(&front_colour, &back_colour);
    if contrast >= pair.asked {
        return Outcome::Enough;
    }
    let (mine, other, trail, others) = match front.trail.is_empty() {
        false => (front_colour, back_colour, front.trail, back.trail),
        true => (back_colour, front_colour, back.trail, vec![]),
    };
    let Some((token, place)) = trail.last().cloned() else { return Outcome::NotOurs };
    let about = LowContrast {
        at: place.clone(),
        pair: pair.name.clone(),
        token,
        is_dark: scheme == Scheme::Dark,
        contrast,
        asked: pair.asked,
        colour: mine.to_css_hex().to_string(),
        on: other.to_css_hex().to_string(),
        better: colour::nearest(&mine, &other, pair.asked),
        on_at: others.last().map(|(_, place)| place.clone()),
    };
    Outcome::TooLow(place, contrast / pair.asked, about)
}
