//! Takes out of a stylesheet what a browser does not need: comments and white space.
//!
//! Nothing is rewritten, so that a rule means what it meant, whatever a browser makes of it.

/// The stylesheet without comments, line ends and needless spaces. Text in quotes stays.
pub(super) fn tighten(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(ch) = rest.chars().next() {
        let taken = match ch {
            '/' if rest.starts_with("/*") => {
                gap(&mut out);
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            }
            '"' | '\'' => {
                let end = quoted_end(rest, ch);
                out.push_str(rest.get(..end).unwrap_or_default());
                end
            }
            _ if ch.is_ascii_whitespace() => {
                gap(&mut out);
                ch.len_utf8()
            }
            '{' | '}' | ';' | ',' | '>' => {
                while out.ends_with(' ') {
                    out.pop();
                }
                if ch == '}' && out.ends_with(';') {
                    out.pop();
                }
                out.push(ch);
                ch.len_utf8()
            }
            _ => {
                out.push(ch);
                ch.len_utf8()
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    out.trim_end().to_owned()
}

/// A single space, unless it would mean nothing here.
fn gap(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',', '>', ':']) {
        out.push(' ');
    }
}

fn quoted_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, ch) in text.char_indices().skip(1) {
        match ch {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if ch == quote => return at + ch.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::tighten;

    #[test]
    fn a_stylesheet_loses_white_space_and_nothing_else() {
        for (css, expected) in [
            (
                "a { color: red; }\n\n/* note */\nb > c { margin: 0 1rem; }",
                "a{color:red}b>c{margin:0 1rem}",
            ),
            ("a::before { content: \"  ; } /* \"; }", "a::before{content:\"  ; } /* \"}"),
            ("a { width: calc(1px + 2px) }", "a{width:calc(1px + 2px)}"),
            ("a :hover, b { x: 1 }", "a :hover,b{x:1}"),
            (
                "@media (min-width: 40rem) and (x) { a { b: c } }",
                "@media (min-width:40rem) and (x){a{b:c}}",
            ),
            ("a { b: '\\'' } /* open", "a{b:'\\''}"),
        ] {
            assert_eq!(tighten(css), expected);
        }
    }
}
