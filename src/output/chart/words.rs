//! The main point of a chart in words, for who does not see it.

use super::Chart;
use crate::document::Soort;
use crate::publication::Figure;

/// What kind of chart it is, and per series the highest and the lowest, or where it goes.
pub(super) fn main_point(chart: &Chart<'_>) -> String {
    let kind = match chart.figure.soort {
        Soort::Staaf => "grafiek-staaf",
        Soort::Gestapeld => "grafiek-gestapeld",
        Soort::Lijn => "grafiek-lijn",
        Soort::Aandeel => "grafiek-aandeel",
    };
    let mut all = vec![chart.labels.text(kind)];
    for (series_idx, series) in chart.figure.series.iter().enumerate() {
        let values = match chart.figure.soort {
            Soort::Aandeel => shares(chart.figure),
            Soort::Staaf | Soort::Gestapeld | Soort::Lijn => series.values.clone(),
        };
        let named = chart.figure.names.iter().zip(values);
        let known: Vec<(&str, f64)> =
            named.filter_map(|(name, value)| Some((name.as_str(), value?))).collect();
        let said = match chart.figure.soort {
            Soort::Lijn => trend(chart, series_idx, &known),
            Soort::Staaf | Soort::Gestapeld | Soort::Aandeel => extremes(chart, series_idx, &known),
        };
        all.extend(said);
    }
    all.join(" ")
}

/// A number, or a share, as it stands in the chart.
fn said(chart: &Chart<'_>, number: f64, series_idx: usize) -> String {
    match chart.figure.soort {
        Soort::Aandeel => share(chart, number),
        Soort::Staaf | Soort::Gestapeld | Soort::Lijn => (chart.number)(number, series_idx),
    }
}

fn title(chart: &Chart<'_>, series_idx: usize) -> String {
    let series = chart.figure.series.get(series_idx);
    series.map_or_else(String::new, |series| series.column.title.trim().to_owned())
}

/// The highest and the lowest.
fn extremes(chart: &Chart<'_>, series_idx: usize, known: &[(&str, f64)]) -> Option<String> {
    let first = known.first()?;
    let (low, high) = known.iter().fold((first, first), |(low, high), one| {
        (if one.1 < low.1 { one } else { low }, if one.1 > high.1 { one } else { high })
    });
    let reeks = title(chart, series_idx);
    let (most, least) = (said(chart, high.1, series_idx), said(chart, low.1, series_idx));
    let values = [
        ("reeks", reeks.as_str().into()),
        ("naam", high.0.into()),
        ("waarde", most.as_str().into()),
        ("laagste", low.0.into()),
        ("laag", least.as_str().into()),
    ];
    let id = match (known.len(), low.1 < high.1) {
        (1, _) => "grafiek-een",
        (_, true) => "grafiek-hoogst",
        (_, false) => "grafiek-gelijk",
    };
    Some(chart.labels.with(id, &values))
}

/// From where to where a line goes.
fn trend(chart: &Chart<'_>, series_idx: usize, known: &[(&str, f64)]) -> Option<String> {
    let (first, last) = (known.first()?, known.last()?);
    if known.len() == 1 {
        return extremes(chart, series_idx, known);
    }
    let reeks = title(chart, series_idx);
    let (from, to) = (said(chart, first.1, series_idx), said(chart, last.1, series_idx));
    let values = [
        ("reeks", reeks.as_str().into()),
        ("begin", first.0.into()),
        ("van", from.as_str().into()),
        ("eind", last.0.into()),
        ("naar", to.as_str().into()),
    ];
    let id = match first.1.total_cmp(&last.1) {
        std::cmp::Ordering::Less => "grafiek-stijgt",
        std::cmp::Ordering::Equal => "grafiek-vlak",
        std::cmp::Ordering::Greater => "grafiek-daalt",
    };
    let highest = known.iter().fold(first, |high, one| if one.1 > high.1 { one } else { high });
    let lowest = known.iter().fold(first, |low, one| if one.1 < low.1 { one } else { low });
    let is_between = highest.1 > first.1.max(last.1) || lowest.1 < first.1.min(last.1);
    let point = chart.labels.with(id, &values);
    let more = extremes(chart, series_idx, known).filter(|_| is_between);
    Some(more.map_or_else(|| point.clone(), |more| format!("{point} {more}")))
}

/// The share of each name in the whole, in per cent.
pub(super) fn shares(figure: &Figure) -> Vec<Option<f64>> {
    let Some(series) = figure.series.first() else { return vec![] };
    // Divided first, so that huge numbers do not become endless.
    let largest = series.values.iter().flatten().fold(0.0, |most: f64, it| most.max(*it));
    let total: f64 = series.values.iter().flatten().map(|it| it / largest).sum();
    let share = |value: &Option<f64>| value.map(|value| value / largest / total * 100.0);
    series.values.iter().map(share).collect()
}

/// A share in words: whole per cents, and one decimal where that would say nothing.
pub(super) fn share(chart: &Chart<'_>, share: f64) -> String {
    let decimals = usize::from(share > 0.0 && share < 1.0);
    format!("{}\u{a0}%", chart.labels.number(share, decimals))
}
