//! Phases as bars on a scale of years, moments as diamonds. Today is not drawn: the same input
//! gives the same drawing on any day.

use super::{em, lines_of, open, percent, words_at};
use crate::document::Fase;
use crate::output::html;
use crate::source::Date;
use crate::theme::Labels;

/// A line of words, in em.
const LINE: f64 = 1.35;
/// The thickness of a bar.
const BAR: f64 = 0.8;
/// The room between two phases.
const GAP: f64 = 0.7;
/// The years above the phases.
const YEARS: f64 = 2.0;

/// The drawing of phases, at least one, by their first day.
pub(in crate::output) fn timeline(
    id: &str,
    title: &str,
    fasen: &[Fase],
    labels: &Labels,
) -> String {
    let (Some(first), Some(last)) = (fasen.first(), fasen.iter().max_by_key(|fase| fase.tot))
    else {
        return String::new();
    };
    let (from, to) = (first.van.year(), last.tot.year() + 1);
    let span = f64::from(to - from);
    let at = |date: Date| (years(date) - f64::from(from)) / span * 100.0;
    let (mut bars, mut top) = (String::new(), YEARS + 0.4);
    for fase in fasen {
        for line in lines_of(&fase.naam, 34) {
            words_at(&mut bars, "", (0.0, top + 1.0), "", &line);
            top += LINE;
        }
        let (start, end) = (at(fase.van), at(fase.tot) + 100.0 / span / 366.0);
        bar(&mut bars, fase, (start, end), top + 0.1);
        top += BAR + GAP;
    }
    let (van, tot) = (labels.date(first.van), labels.date(last.tot));
    let values = [
        ("n", fasen.len().into()),
        ("eerste", first.naam.as_str().into()),
        ("van", van.as_str().into()),
        ("tot", tot.as_str().into()),
    ];
    let mut out = String::new();
    open(&mut out, id, title, &labels.with("tijdlijn-punt", &values), top);
    scale(&mut out, (from, to), top);
    out.push_str(&bars);
    out.push_str("</svg>");
    out
}

/// A day as a number of years.
fn years(date: Date) -> f64 {
    let day = f64::from(date.day_of_year() - 1) / f64::from(date.days_in_year());
    f64::from(date.year()) + day
}

fn bar(out: &mut String, fase: &Fase, (start, end): (f64, f64), top: f64) {
    if fase.van == fase.tot {
        out.push_str("<svg class=rv-reeks-2 overflow=visible");
        html::attribute(out, "x", &percent(start));
        html::attribute(out, "y", &em(top + BAR / 2.0));
        out.push_str("><path fill=currentColor d=M0,-8L8,0L0,8L-8,0z /></svg>");
        return;
    }
    out.push_str("<rect class=rv-reeks-1 fill=currentColor rx=2");
    html::attribute(out, "x", &percent(start));
    html::attribute(out, "y", &em(top));
    html::attribute(out, "width", &percent((end - start).max(0.6)));
    html::attribute(out, "height", &em(BAR));
    out.push_str(" />");
}

/// A line where a year begins, as many with their number as fit on a phone.
fn scale(out: &mut String, (from, to): (i16, i16), bottom: f64) {
    const FIT: i16 = 6;
    let n_years = to - from;
    let step = (n_years + FIT - 1) / FIT;
    for year in from..to {
        if (year - from) % step != 0 {
            continue;
        }
        let x = f64::from(year - from) / f64::from(n_years) * 100.0;
        out.push_str("<line class=rv-grafiek__lijn");
        html::attribute(out, "x1", &percent(x));
        html::attribute(out, "x2", &percent(x));
        html::attribute(out, "y1", "0");
        html::attribute(out, "y2", &em(bottom));
        out.push_str(" />");
        out.push_str("<text class=rv-grafiek__jaar dx=5");
        html::attribute(out, "x", &percent(x));
        html::attribute(out, "y", &em(1.0));
        out.push('>');
        out.push_str(&year.to_string());
        out.push_str("</text>");
    }
}
