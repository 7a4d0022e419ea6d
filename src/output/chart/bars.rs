//! Bars lie down, each under its name: that leaves room for words on a phone.

use super::scale::Scale;
use super::{Chart, Drawn, em, lines_of, percent, sign, words_at};
use crate::output::html;

/// A line of words, in em.
const LINE: f64 = 1.35;
/// The thickness of a bar.
const BAR: f64 = 1.0;
/// The room between two names.
const GAP: f64 = 0.95;
/// Characters of a name on a line, beside a number.
const NAME: usize = 24;
/// With more series than one the number stands behind its bar, which leaves it this share.
const BESIDE: f64 = 68.0;

/// A bar per number.
pub(super) fn bars(chart: &Chart<'_>) -> Drawn {
    let series = &chart.figure.series;
    let numbers = series.iter().flat_map(|one| one.values.iter().flatten().copied());
    let scale = Scale::from_zero(numbers);
    let (mut out, mut top) = (String::new(), 0.0);
    for (idx, name) in chart.figure.names.iter().enumerate() {
        let value =
            |one: usize| series.get(one).and_then(|one| one.values.get(idx).copied().flatten());
        if series.len() == 1 {
            let words = written(chart, value(0), 0);
            top = named(&mut out, name, &words, top);
            bar(&mut out, chart, scale, (0, value(0)), (top, 100.0));
            top += BAR + GAP;
            continue;
        }
        top = named(&mut out, name, "", top);
        for series_idx in 0..series.len() {
            bar(&mut out, chart, scale, (series_idx, value(series_idx)), (top, BESIDE));
            let words = written(chart, value(series_idx), series_idx);
            words_at(&mut out, "", (100.0, top + 0.9), "end", &words);
            top += BAR + 0.35;
        }
        top += GAP;
    }
    let width = if series.len() == 1 { 100.0 } else { BESIDE };
    axis(&mut out, scale, width, top - GAP);
    Drawn { inside: out, height_em: top }
}

/// A bar per name, of a part per series.
pub(super) fn stacked(chart: &Chart<'_>) -> Drawn {
    let series = &chart.figure.series;
    let total = |idx: usize| -> f64 {
        series.iter().filter_map(|one| one.values.get(idx).copied().flatten()).sum()
    };
    let n_names = chart.figure.names.len();
    let scale = Scale::from_zero((0..n_names).map(total));
    let (mut out, mut top) = (String::new(), 0.0);
    for (idx, name) in chart.figure.names.iter().enumerate() {
        top = named(&mut out, name, &(chart.number)(total(idx), 0), top);
        let mut from = 0.0;
        for (series_idx, one) in series.iter().enumerate() {
            let Some(number) = one.values.get(idx).copied().flatten() else { continue };
            let (start, end) = (scale.at(from), scale.at(from + number));
            surface(&mut out, chart, series_idx, (start, end), top);
            from += number;
        }
        top += BAR + GAP;
    }
    Drawn { inside: out, height_em: top }
}

/// The share of each name, on a bar that is the whole.
pub(super) fn shares(chart: &Chart<'_>) -> Drawn {
    let (mut out, mut top) = (String::new(), 0.0);
    let shares = super::words::shares(chart.figure);
    for (name, share) in chart.figure.names.iter().zip(shares) {
        let words = share.map_or_else(|| unknown(chart), |share| super::words::share(chart, share));
        top = named(&mut out, name, &words, top);
        out.push_str("<rect class=rv-grafiek__heel width=100% fill=none");
        html::attribute(&mut out, "y", &em(top));
        html::attribute(&mut out, "height", &em(BAR));
        out.push_str(" />");
        surface(&mut out, chart, 0, (0.0, share.unwrap_or(0.0)), top);
        top += BAR + GAP;
    }
    Drawn { inside: out, height_em: top }
}

/// Writes a name, with words at the other side; gives the place under it.
fn named(out: &mut String, name: &str, words: &str, top: f64) -> f64 {
    let lines = lines_of(name, if words.is_empty() { NAME + 10 } else { NAME });
    for (idx, line) in lines.iter().enumerate() {
        words_at(out, "", (0.0, top + 1.0 + idx as f64 * LINE), "", line);
    }
    if !words.is_empty() {
        words_at(out, "rv-grafiek__getal", (100.0, top + 1.0), "end", words);
    }
    top + lines.len() as f64 * LINE + 0.1
}

fn written(chart: &Chart<'_>, value: Option<f64>, series_idx: usize) -> String {
    value.map_or_else(|| unknown(chart), |value| (chart.number)(value, series_idx))
}

fn unknown(chart: &Chart<'_>) -> String {
    chart.labels.text("grafiek-onbekend")
}

/// A bar from zero to a number; nothing for a number that is not known.
fn bar(
    out: &mut String,
    chart: &Chart<'_>,
    scale: Scale,
    (series_idx, value): (usize, Option<f64>),
    (top, width): (f64, f64),
) {
    let Some(value) = value else { return };
    let (zero, end) = (scale.at(0.0) * width / 100.0, scale.at(value) * width / 100.0);
    surface(out, chart, series_idx, (zero.min(end), zero.max(end)), top);
}

/// A surface of a series between two places in per cent.
fn surface(
    out: &mut String,
    chart: &Chart<'_>,
    series_idx: usize,
    (start, end): (f64, f64),
    top: f64,
) {
    // Nothing is no surface; of something a hair is to be seen.
    if end <= start {
        return;
    }
    out.push_str("<rect");
    html::attribute(out, "x", &percent(start));
    html::attribute(out, "y", &em(top));
    html::attribute(out, "width", &percent((end - start).max(0.3)));
    html::attribute(out, "height", &em(BAR));
    sign::surface(out, chart.id, series_idx);
    out.push_str(" />");
}

/// The line where zero is, when bars go both ways.
fn axis(out: &mut String, scale: Scale, width: f64, bottom: f64) {
    if scale.low >= 0.0 {
        return;
    }
    let zero = percent(scale.at(0.0) * width / 100.0);
    out.push_str("<line class=rv-grafiek__as");
    html::attribute(out, "x1", &zero);
    html::attribute(out, "x2", &zero);
    html::attribute(out, "y1", "0");
    html::attribute(out, "y2", &em(bottom));
    out.push_str(" />");
}
