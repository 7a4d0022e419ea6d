//! Cleans a drawing in lines: nothing that could run, and nothing that asks another website.

use crate::markup::{Tag, Token, tags, tokens};

/// A drawing that may be published.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Drawing {
    pub(super) text: String,
    /// Width and height in whole pixels, where it says so.
    pub(super) size: Option<(u32, u32)>,
    /// What was taken out that a visitor could have noticed, in the order met, without doubles.
    pub(super) removed: Vec<String>,
}

/// Elements that could run, load or hold anything.
const REFUSED: [&str; 8] =
    ["script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler"];

/// How deep elements may stand in each other: what cleans takes the square of it in time. Source:
/// our own choice; drawing programs write some ten deep.
const MAX_DEPTH: usize = 200;

/// Cleans a drawing; `None` when it is none, no whole XML, or nested too deep.
pub(super) fn clean(bytes: &[u8]) -> Option<Drawing> {
    if is_too_deep(&String::from_utf8_lossy(bytes)) {
        return None;
    }
    let mut out = vec![];
    let mut filter = svg_hush::Filter::new();
    filter.set_data_url_filter(svg_hush::data_url_filter::allow_standard_images);
    filter.filter(bytes, &mut out).ok()?;
    let text = String::from_utf8(out).ok()?;
    let root = root(&text)?;
    Some(Drawing { size: size(root), removed: removed(&String::from_utf8_lossy(bytes)), text })
}

/// Whether elements stand in each other deeper than [`MAX_DEPTH`].
fn is_too_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut is_data = false;
    tokens(text).any(|token| {
        // In character data nothing is a tag.
        is_data |= token.text().starts_with("<![CDATA[");
        match token {
            _ if is_data => is_data = !token.text().contains("]]>"),
            Token::Tag(tag) if tag.is_closing => depth = depth.saturating_sub(1),
            Token::Tag(tag) if !tag.is_self_closed() => depth += 1,
            Token::Tag(_) | Token::Words(_) | Token::Comment(_) => {}
        }
        depth > MAX_DEPTH
    })
}

/// The first tag of a drawing.
fn root(text: &str) -> Option<Tag<'_>> {
    tags(text).find(|tag| tag.name == "svg")
}

/// Width and height as written, else those of the field that is drawn on.
fn size(root: Tag<'_>) -> Option<(u32, u32)> {
    let written = |name| length(root.attribute(name)?);
    if let (Some(width), Some(height)) = (written("width"), written("height")) {
        return Some((width, height));
    }
    let field = root.attribute("viewBox")?;
    let mut numbers = field.split([' ', ',']).filter(|part| !part.is_empty()).skip(2);
    let (width, height) = (length(numbers.next()?)?, length(numbers.next()?)?);
    Some((width, height))
}

/// Whole pixels; `None` for a share of something else, and for what no page is wide.
fn length(text: &str) -> Option<u32> {
    let number: f64 = text.trim().trim_end_matches("px").parse().ok()?;
    let whole = number.round();
    (1.0..=20_000.0).contains(&whole).then_some(whole as u32)
}

/// What a visitor or a writer could have noticed; notes of drawing programs are none of it.
fn removed(text: &str) -> Vec<String> {
    let mut found: Vec<String> = vec![];
    let mut note = |what: String| {
        if !found.contains(&what) {
            found.push(what);
        }
    };
    for tag in tags(text).filter(|tag| !tag.is_closing) {
        let bare = tag.name.rsplit(':').next().unwrap_or_default();
        if REFUSED.contains(&bare.to_ascii_lowercase().as_str()) {
            note(format!("<{bare}>"));
            continue;
        }
        for (key, value) in tag.attributes() {
            let key = key.rsplit(':').next().unwrap_or_default();
            let lower: String = value.to_lowercase().split_whitespace().collect();
            let is_act = key.len() > 2 && key.to_ascii_lowercase().starts_with("on");
            let is_script = lower.contains("javascript:");
            let is_away = key == "href" && lower.starts_with("http") && bare != "a";
            if is_act || is_script || is_away || lower.contains("url(http") {
                note(key.to_owned());
            }
        }
    }
    if text.contains("@import") {
        note("@import".to_owned());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_tells_its_size() {
        for (root, expected) in [
            ("width=\"10\" height='20px'", Some((10, 20))),
            ("width=\"100%\" height=\"50%\" viewBox=\"0 0 640 480.4\"", Some((640, 480))),
            ("viewBox='0,0,3,4'", Some((3, 4))),
            ("width=\"10\"", None),
            ("viewBox=\"0 0 -1 4\"", None),
        ] {
            let text = format!("<svg {root}>");
            assert_eq!(size(super::root(&text).unwrap()), expected, "{root}");
        }
    }

    #[test]
    fn a_drawing_that_is_nested_too_deep_is_refused_at_once() {
        let nested = |open: &str, depth: usize| {
            let close = "</g>".repeat(depth);
            format!("<svg xmlns='http://www.w3.org/2000/svg'>{}{close}</svg>", open.repeat(depth))
        };
        assert!(clean(nested("<g>", 150).as_bytes()).is_some());
        let start = std::time::Instant::now();
        for open in ["<g>", "<g><![CDATA[></g>]]>", "<g><!-- </g> -->", "<g a='</g>'>"] {
            assert_eq!(clean(nested(open, 50_000).as_bytes()), None, "{open}");
        }
        assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
        let flat = format!(
            "<svg xmlns='http://www.w3.org/2000/svg'>{}</svg>",
            "<g><path/></g>".repeat(500)
        );
        assert!(clean(flat.as_bytes()).is_some());
    }
}
