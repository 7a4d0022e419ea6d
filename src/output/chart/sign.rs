//! What tells series apart: a pattern for surfaces, a dash and a marker for lines. A colour comes
//! with it, by class.

use super::{percent, short};
use crate::document::Soort;
use crate::output::html;
use crate::publication::Figure;

/// The insides of patterns of six by six, for the second series and on; the first is solid.
const PATTERNS: [&str; 5] = [
    "<path d=M-1,7L7,-1M-4,4L4,-4M2,10L10,2 stroke=currentColor stroke-width=2.2 />",
    "<circle cx=3 cy=3 r=1.7 fill=currentColor />",
    "<path d=M0,3H6M3,0V6 stroke=currentColor stroke-width=1.2 />",
    "<path d=M0,2H6 stroke=currentColor stroke-width=2.6 />",
    "",
];

/// Dashes, one per series; the first line has none.
const DASHES: [&str; 6] = ["", "7 4", "2 4", "12 4 2 4", "4 3", "14 6"];

/// The patterns that a figure needs.
pub(super) fn patterns(id: &str, figure: &Figure) -> String {
    let n_patterns = match figure.soort {
        Soort::Lijn | Soort::Aandeel => 0,
        Soort::Staaf | Soort::Gestapeld => figure.series.len().saturating_sub(1),
    };
    if n_patterns == 0 {
        return String::new();
    }
    let mut out = String::from("<defs>");
    for (idx, inside) in PATTERNS.iter().enumerate().take(n_patterns) {
        let n = idx + 2;
        out.push_str("<pattern");
        html::attribute(&mut out, "id", &format!("{id}-p{n}"));
        html::attribute(&mut out, "class", &format!("rv-reeks-{n}"));
        out.push_str(" width=6 height=6 patternUnits=userSpaceOnUse>");
        out.push_str(inside);
        out.push_str("</pattern>");
    }
    out.push_str("</defs>");
    out
}

/// The attributes of a surface of a series, counted from 0.
pub(super) fn surface(out: &mut String, id: &str, series_idx: usize) {
    let n = series_idx + 1;
    html::attribute(out, "class", &format!("rv-reeks-{n}"));
    let fill = if n == 1 { "currentColor".to_owned() } else { format!("url(#{id}-p{n})") };
    html::attribute(out, "fill", &fill);
    out.push_str(" stroke=currentColor");
}

/// The attributes of a line of a series, counted from 0.
pub(super) fn stroke(out: &mut String, series_idx: usize) {
    html::attribute(out, "class", &format!("rv-reeks-{}", series_idx + 1));
    out.push_str(" fill=none stroke=currentColor stroke-width=2.5");
    if let Some(dash) = DASHES.get(series_idx).filter(|dash| !dash.is_empty()) {
        html::attribute(out, "stroke-dasharray", dash);
    }
}

/// A marker of a series at a place in per cent.
pub(super) fn marker(out: &mut String, series_idx: usize, (x, y): (f64, f64)) {
    out.push_str("<svg overflow=visible");
    html::attribute(out, "class", &format!("rv-reeks-{}", series_idx + 1));
    html::attribute(out, "x", &percent(x));
    html::attribute(out, "y", &percent(y));
    out.push_str("><path");
    // From the fourth on the same shapes again, open.
    out.push_str(if series_idx < 3 { " fill=currentColor" } else { " class=rv-grafiek__open" });
    out.push_str(" stroke=currentColor stroke-width=2 d=");
    out.push_str(match series_idx % 3 {
        0 => "M-4,0a4,4,0,1,0,8,0a4,4,0,1,0,-8,0z",
        1 => "M-3.5,-3.5h7v7h-7z",
        _ => "M0,-4.5L4.5,3.5H-4.5z",
    });
    out.push_str(" /></svg>");
}

/// The names of the series with their sign; nothing for one, which the caption names.
pub(in crate::output) fn legend(id: &str, figure: &Figure) -> String {
    if figure.series.len() < 2 {
        return String::new();
    }
    let mut out = String::from("<ul class=rv-grafiek__legenda>");
    for (idx, series) in figure.series.iter().enumerate() {
        out.push_str("<li><svg aria-hidden=true width=24 height=16>");
        match figure.soort {
            Soort::Lijn => {
                out.push_str("<path d=M0,8H24");
                stroke(&mut out, idx);
                out.push_str(" />");
                marker(&mut out, idx, (50.0, 50.0));
            }
            Soort::Staaf | Soort::Gestapeld | Soort::Aandeel => {
                out.push_str("<rect x=1 y=1 height=14");
                html::attribute(&mut out, "width", &short(22.0));
                surface(&mut out, id, idx);
                out.push_str(" />");
            }
        }
        out.push_str("</svg>");
        html::text(&mut out, series.column.title.trim());
        out.push_str("</li>");
    }
    out.push_str("</ul>");
    out
}
