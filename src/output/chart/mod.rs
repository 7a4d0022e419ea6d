//! Draws charts as SVG, at build time and by our own hand: nothing runs in the browser.
//!
//! In: a [`Figure`] and how its numbers are written. Out: an `svg` element. Widths are shares of
//! the page and heights are in `em`, so that words keep their size on a phone and grow with what
//! a reader sets. Colours come from the stylesheet by class; patterns, dashes and markers tell
//! series apart without them.
//!
//! Invariant: the same figure gives the same bytes, and each number is drawn where it lies.

mod bars;
mod line;
mod scale;
mod sign;
mod timeline;
mod words;

use crate::document::Soort;
use crate::output::html;
use crate::publication::Figure;
use crate::theme::Labels;

pub(super) use sign::legend;
pub(super) use timeline::timeline;

/// A chart to be drawn.
pub(super) struct Chart<'a> {
    /// Begins every id in it, unique on its page.
    pub id: &'a str,
    /// What it is called.
    pub title: &'a str,
    pub figure: &'a Figure,
    pub labels: &'a Labels,
    /// How a number of a series is written.
    pub number: &'a dyn Fn(f64, usize) -> String,
    /// How a number beside a scale is written: in the decimals that it has itself.
    pub tick: &'a dyn Fn(f64) -> String,
}

/// The drawing, with its name and its main point in words for who does not see it.
pub(super) fn svg(chart: &Chart<'_>) -> String {
    let drawn = match chart.figure.soort {
        Soort::Staaf => bars::bars(chart),
        Soort::Gestapeld => bars::stacked(chart),
        Soort::Aandeel => bars::shares(chart),
        Soort::Lijn => line::lines(chart),
    };
    let mut out = String::new();
    open(&mut out, chart.id, chart.title, &words::main_point(chart), drawn.height_em);
    out.push_str(&sign::patterns(chart.id, chart.figure));
    out.push_str(&drawn.inside);
    out.push_str("</svg>");
    out
}

/// Where the scale of a chart begins, in words, when that is not at zero: a reader who misses it
/// takes a small difference for a large one.
pub(super) fn cut_off(chart: &Chart<'_>) -> Option<String> {
    let from = match chart.figure.soort {
        Soort::Lijn => line::begin(chart)?,
        Soort::Staaf | Soort::Gestapeld | Soort::Aandeel => return None,
    };
    let from = (chart.tick)(from);
    Some(chart.labels.with("grafiek-as", &[("van", from.as_str().into())]))
}

/// What stands inside a drawing, and how high it is.
struct Drawn {
    inside: String,
    height_em: f64,
}

/// Opens a drawing.
fn open(out: &mut String, id: &str, title: &str, point: &str, height_em: f64) {
    out.push_str("<svg class=rv-grafiek__beeld role=img");
    html::attribute(out, "aria-labelledby", &format!("{id}-t {id}-d"));
    html::attribute(out, "width", "100%");
    html::attribute(out, "height", &em(height_em));
    out.push_str("><title");
    html::attribute(out, "id", &format!("{id}-t"));
    out.push('>');
    html::text(out, title.trim());
    out.push_str("</title><desc");
    html::attribute(out, "id", &format!("{id}-d"));
    out.push('>');
    html::text(out, point);
    out.push_str("</desc>");
}

/// A number in at most two decimals, as short as it can be.
fn short(number: f64) -> String {
    let written = format!("{number:.2}");
    let written = written.trim_end_matches('0').trim_end_matches('.');
    if written == "-0" { "0".to_owned() } else { written.to_owned() }
}

fn em(number: f64) -> String {
    format!("{}em", short(number))
}

fn percent(share: f64) -> String {
    format!("{}%", short(share))
}

/// Words at a place.
fn words_at(out: &mut String, class: &str, (x, y): (f64, f64), anchor: &str, words: &str) {
    out.push_str("<text");
    if !class.is_empty() {
        html::attribute(out, "class", class);
    }
    html::attribute(out, "x", &percent(x));
    html::attribute(out, "y", &em(y));
    if !anchor.is_empty() {
        html::attribute(out, "text-anchor", anchor);
    }
    out.push('>');
    html::text(out, words);
    out.push_str("</text>");
}

/// Words cut into lines of at most so many characters; a longer word stands alone, cut off.
fn lines_of(text: &str, max: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    for word in text.split_whitespace() {
        let fits = |line: &String| line.chars().count() + 1 + word.chars().count() <= max;
        match lines.last_mut().filter(|line| fits(line)) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(cut(word, max)),
        }
    }
    if lines.is_empty() {
        lines.push("–".to_owned());
    }
    lines
}

/// A text of at most so many characters.
fn cut(text: &str, max: usize) -> String {
    if text.chars().count() <= max {
        return text.to_owned();
    }
    let start: String = text.chars().take(max.saturating_sub(1)).collect();
    format!("{start}…")
}
