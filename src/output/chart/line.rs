//! Lines, over names that follow each other, such as years.

use super::scale::Scale;
use super::{Chart, Drawn, cut, em, percent, short, sign, words_at};
use crate::output::html;

/// The height of the field with the lines, in em, and what stands above it.
const FIELD: f64 = 14.0;
const ABOVE: f64 = 0.6;
/// The width of a character on a narrow phone, in per cent of the drawing.
const CHARACTER: f64 = 3.0;
/// What stands free at the right, for the half of the last name.
const RIGHT: f64 = 95.0;

/// A line per series, with a marker at each number; a gap where one is not known.
pub(super) fn lines(chart: &Chart<'_>) -> Drawn {
    let series = &chart.figure.series;
    let (scale, ticks) = scale(chart);
    let ticks: Vec<(f64, String)> =
        ticks.into_iter().map(|tick| (tick, (chart.tick)(tick))).collect();
    let widest = ticks.iter().map(|(_, words)| words.chars().count()).max().unwrap_or(1);
    let left = (widest as f64 * CHARACTER + 3.0).clamp(9.0, 40.0);
    let mut out = String::new();
    for (tick, words) in &ticks {
        let y = ABOVE + (100.0 - scale.at(*tick)) / 100.0 * FIELD;
        out.push_str("<line class=rv-grafiek__lijn");
        html::attribute(&mut out, "x1", &percent(left - 1.5));
        html::attribute(&mut out, "x2", "100%");
        html::attribute(&mut out, "y1", &em(y));
        html::attribute(&mut out, "y2", &em(y));
        out.push_str(" />");
        words_at(&mut out, "", (0.0, y + 0.35), "", words);
    }
    let n_names = chart.figure.names.len();
    let across = |idx: usize| match n_names {
        0 | 1 => (left + RIGHT) / 2.0,
        _ => left + 2.0 + (RIGHT - left - 2.0) * idx as f64 / (n_names - 1) as f64,
    };
    names(&mut out, &chart.figure.names, across, RIGHT - left);
    out.push_str("<svg width=100% overflow=visible");
    html::attribute(&mut out, "y", &em(ABOVE));
    html::attribute(&mut out, "height", &em(FIELD));
    out.push('>');
    for (series_idx, one) in series.iter().enumerate() {
        let place = |(idx, value): (usize, &Option<f64>)| {
            value.map(|value| (across(idx), 100.0 - scale.at(value)))
        };
        let places: Vec<Option<(f64, f64)>> = one.values.iter().enumerate().map(place).collect();
        trace(&mut out, series_idx, &places);
        // More markers than these would be one thick line.
        if n_names <= 30 {
            places.iter().flatten().for_each(|place| sign::marker(&mut out, series_idx, *place));
        }
    }
    out.push_str("</svg>");
    Drawn { inside: out, height_em: ABOVE + FIELD + 2.0 }
}

fn scale(chart: &Chart<'_>) -> (Scale, Vec<f64>) {
    let series = &chart.figure.series;
    Scale::with_ticks(series.iter().flat_map(|one| one.values.iter().flatten().copied()))
}

/// The end of the scale that is closest to zero, when zero is not on it.
pub(super) fn begin(chart: &Chart<'_>) -> Option<f64> {
    match scale(chart).0 {
        Scale { low, .. } if low > 0.0 => Some(low),
        Scale { high, .. } if high < 0.0 => Some(high),
        Scale { .. } => None,
    }
}

/// The names under the field, as many as fit on a phone, the first and the last among them.
fn names(out: &mut String, names: &[String], across: impl Fn(usize) -> f64, room: f64) {
    const LONGEST: usize = 14;
    let shown: Vec<String> = names.iter().map(|name| cut(name, LONGEST)).collect();
    let widest = shown.iter().map(|name| name.chars().count()).max().unwrap_or(1);
    let n_fit = (room / (widest as f64 * CHARACTER + 3.0)).floor().max(2.0) as usize;
    let last = shown.len().saturating_sub(1);
    let step = last.div_ceil(n_fit.saturating_sub(1).max(1)).max(1);
    for (idx, name) in shown.iter().enumerate() {
        let is_last = idx == last;
        let is_shown = is_last || (idx.is_multiple_of(step) && last - idx >= step);
        if is_shown {
            // A long last name would stand out of the page.
            let is_long = is_last && last > 0 && name.chars().count() > 6;
            let (x, anchor) = if is_long { (100.0, "end") } else { (across(idx), "middle") };
            words_at(out, "", (x, ABOVE + FIELD + 1.4), anchor, name);
        }
    }
}

/// The line itself, in pieces between the gaps.
fn trace(out: &mut String, series_idx: usize, places: &[Option<(f64, f64)>]) {
    let mut path = String::new();
    let mut is_open = false;
    for place in places {
        let Some((x, y)) = place else {
            is_open = false;
            continue;
        };
        path.push(if is_open { 'L' } else { 'M' });
        path.push_str(&format!("{},{}", short(*x), short(*y)));
        is_open = true;
    }
    if !path.contains('L') {
        return;
    }
    out.push_str("<svg viewBox=\"0 0 100 100\" preserveAspectRatio=none width=100% height=100% overflow=visible><path");
    html::attribute(out, "d", &path);
    sign::stroke(out, series_idx);
    out.push_str(" vector-effect=non-scaling-stroke /></svg>");
}
