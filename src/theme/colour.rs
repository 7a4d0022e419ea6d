//! Colours as a stylesheet writes them, and how well one is seen on another.

use csscolorparser::Color;

use super::css;

/// Which of two looks a visitor asked for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The colour of a value in which no `var()` is left; `None` when it cannot be worked out here.
pub(super) fn parse(value: &str, scheme: Scheme) -> Option<Color> {
    let value = value.trim();
    let lower = value.to_ascii_lowercase();
    if let Some(inside) = inside(&lower, "light-dark") {
        let (light, dark) = two(css::split(inside))?;
        return parse(if scheme == Scheme::Light { light } else { dark }, scheme);
    }
    if let Some(inside) = inside(&lower, "color-mix") {
        return mix(inside, scheme);
    }
    csscolorparser::parse(value).ok().map(|colour| colour.clamp())
}

fn inside<'v>(value: &'v str, function: &str) -> Option<&'v str> {
    value.strip_prefix(function)?.trim_start().strip_prefix('(')?.strip_suffix(')')
}

fn two<'v>(mut parts: impl Iterator<Item = &'v str>) -> Option<(&'v str, &'v str)> {
    let both = (parts.next()?, parts.next()?);
    parts.next().is_none().then_some(both)
}

/// `in oklab, red 30%, blue`.
fn mix(inside: &str, scheme: Scheme) -> Option<Color> {
    let mut parts = css::split(inside);
    let space = parts.next()?.trim().strip_prefix("in ")?.trim();
    let (first, second) = two(parts)?;
    let ((a, a_share), (b, b_share)) = (share(first, scheme)?, share(second, scheme)?);
    let (a_share, b_share) = match (a_share, b_share) {
        (None, None) => (0.5, 0.5),
        (Some(a), None) => (a, 1.0 - a),
        (None, Some(b)) => (1.0 - b, b),
        (Some(a), Some(b)) => (a, b),
    };
    let sum = a_share + b_share;
    if sum <= 0.0 {
        return None;
    }
    let part = b_share / sum;
    // Colours are mixed by how much of them is seen.
    let alpha = a.a + (b.a - a.a) * part;
    let weight = if alpha > 0.0 { part * b.a / alpha } else { part };
    let mut mixed = match space {
        "srgb" => a.interpolate_rgb(&b, weight),
        "srgb-linear" => a.interpolate_linear_rgb(&b, weight),
        "oklab" => a.interpolate_oklab(&b, weight),
        "lab" => a.interpolate_lab(&b, weight),
        _ => return None,
    };
    mixed.a = alpha * sum.min(1.0);
    Some(mixed.clamp())
}

/// `red 30%`: the colour, and its share when it has one.
fn share(part: &str, scheme: Scheme) -> Option<(Color, Option<f32>)> {
    let part = part.trim();
    let percent = |text: &str| text.strip_suffix('%')?.parse::<f32>().ok().map(|n| n / 100.0);
    if let Some((colour, last)) = part.rsplit_once(' ')
        && let Some(share) = percent(last)
    {
        return Some((parse(colour, scheme)?, Some(share)));
    }
    if let Some((first, colour)) = part.split_once(' ')
        && let Some(share) = percent(first)
    {
        return Some((parse(colour, scheme)?, Some(share)));
    }
    Some((parse(part, scheme)?, None))
}

/// What is seen of a colour that lets through what is behind it.
pub(super) fn over(front: &Color, back: &Color) -> Color {
    let mixed =
        |front_part: f32, back_part: f32| front_part * front.a + back_part * (1.0 - front.a);
    Color::new(mixed(front.r, back.r), mixed(front.g, back.g), mixed(front.b, back.b), 1.0)
}

/// How well one colour is seen on another, 1 to 21.
///
/// Source: WCAG 2.2, definitions of relative luminance and contrast ratio.
pub(super) fn contrast(one: &Color, other: &Color) -> f64 {
    let light = |colour: &Color| {
        // Screens show 256 steps, and so do the tools that others check with.
        let [r, g, b, _] = colour.to_rgba8();
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) + 0.05
    };
    let (a, b) = (light(one), light(other));
    a.max(b) / a.min(b)
}

/// The colour of the same kind that is nearest in lightness and has this contrast on `back`.
pub(super) fn nearest(front: &Color, back: &Color, asked: f64) -> Option<String> {
    let [lightness, chroma, hue, _] = front.to_oklcha();
    let steps = (1..=200_u16).map(|step| f32::from(step) * 0.005);
    for step in steps {
        for lightness in [lightness - step, lightness + step] {
            let colour = Color::from_oklcha(lightness.clamp(0.0, 1.0), chroma, hue, 1.0).clamp();
            if contrast(&colour, back) >= asked {
                return Some(colour.to_css_hex().to_string());
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(value: &str) -> Option<String> {
        parse(value, Scheme::Dark).map(|colour| colour.to_css_hex().to_string())
    }

    #[test]
    fn colours_are_read_in_every_form_that_themes_write() {
        for (value, expected) in [
            ("#06c", Some("#0066cc")),
            (" RGB(0 102 204) ", Some("#0066cc")),
            ("rgba(0, 102, 204, 0.5)", Some("#0066cc80")),
            ("hsl(210deg 100% 40%)", Some("#0066cc")),
            ("rebeccapurple", Some("#663399")),
            ("transparent", Some("#00000000")),
            ("oklch(0% 0 0)", Some("#000000")),
            ("color-mix(in srgb, #000, #fff)", Some("#808080")),
            ("color-mix(in srgb, #000 75%, #fff)", Some("#404040")),
            ("color-mix(in srgb, black 25%, transparent)", Some("#00000040")),
            ("light-dark(#fff, rgb(1, 2, 3))", Some("#010203")),
            ("currentColor", None),
            ("color-mix(in lch, red, blue)", None),
            ("12px", None),
        ] {
            assert_eq!(hex(value).as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn contrast_is_what_the_standard_counts() {
        let colour = |value| parse(value, Scheme::Light).unwrap();
        for (front, back, expected) in [
            ("#000", "#fff", "21.00"),
            ("#777", "#fff", "4.48"),
            ("#767676", "#fff", "4.54"),
            ("#06566b", "#ffffff", "8.23"),
        ] {
            assert_eq!(format!("{:.2}", contrast(&colour(front), &colour(back))), expected);
        }
        let near = nearest(&colour("#777"), &colour("#fff"), 4.5).unwrap();
        assert!(contrast(&colour(&near), &colour("#fff")) >= 4.5, "{near}");
    }
}
