//! Cuts a text in tags, comments and the words between them, without a copy of any.
//!
//! Source: HTML Standard, 13.2.5 (tokenization), <https://html.spec.whatwg.org/multipage/parsing.html>,
//! but for elements whose inside is no markup (`script`), which are read as others are. XML differs
//! in nothing that is asked here.

/// How often a text is looked through for tags that do not end.
const MAX_LOOKS: usize = 100;

/// A piece of a text with tags.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Token<'t> {
    /// Words as they are written ([`unescaped`](super::unescaped) makes them those that are read).
    /// A `<` that begins no tag is one of them, and starts a piece of its own.
    Words(&'t str),
    /// An opening or closing tag.
    Tag(Tag<'t>),
    /// A comment, or another thing between `<!` or `<?` and `>`.
    Comment(&'t str),
}

/// An opening or closing tag.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tag<'t> {
    /// All of it, brackets included.
    pub text: &'t str,
    /// The name as it is written.
    pub name: &'t str,
    /// Whether it closes an element.
    pub is_closing: bool,
    /// What stands behind the name, up to the closing bracket.
    rest: &'t str,
}

/// The pieces of a text in order; none is empty.
pub fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    // Behind the last bracket no tag ends, so none is looked for.
    let mut close = text.rfind('>').map_or(0, |at| at + 1);
    // A quote that is not closed costs a look at all that follows. A text with many of them is no
    // markup, and is not looked through again for each.
    let mut n_left = MAX_LOOKS.saturating_mul(text.len());
    let mut rest = text;
    std::iter::from_fn(move || {
        let token = first(rest, close);
        let len = token.text().len();
        if matches!(token, Token::Words(words) if begins_tag(words)) {
            n_left = n_left.saturating_sub(rest.len());
        }
        close = if n_left == 0 { 0 } else { close.saturating_sub(len) };
        rest = rest.get(len..).unwrap_or_default();
        (len > 0).then_some(token)
    })
}

/// The tags of a text in order.
pub fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    tokens(text).filter_map(|token| match token {
        Token::Tag(tag) => Some(tag),
        Token::Words(_) | Token::Comment(_) => None,
    })
}

impl<'t> Token<'t> {
    /// All of it, brackets included.
    pub fn text(self) -> &'t str {
        match self {
            Self::Words(text) | Self::Comment(text) => text,
            Self::Tag(tag) => tag.text,
        }
    }
}

impl<'t> Tag<'t> {
    /// Names and values as they are written, in order; a name alone has an empty value.
    pub fn attributes(self) -> impl Iterator<Item = (&'t str, &'t str)> {
        let mut rest = self.rest;
        std::iter::from_fn(move || {
            let (name, value, after) = attribute(rest)?;
            rest = after;
            Some((name, value))
        })
    }

    /// The value of an attribute as it is written; `None` when the tag has none of that name.
    pub fn attribute(self, name: &str) -> Option<&'t str> {
        self.attributes().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// Whether it ends in a slash of its own, and not in one of a value without quotes.
    pub fn is_self_closed(self) -> bool {
        let before = self.rest.trim_end().strip_suffix('/');
        before.is_some_and(|before| !before.contains('=') || before.ends_with([' ', '"', '\'']))
    }
}

/// The piece at the start of a text; `close` is where its last closing bracket ends.
fn first(text: &str, close: usize) -> Token<'_> {
    let upto = |end: usize| text.get(..end).unwrap_or(text);
    let Some(inside) = text.strip_prefix('<') else {
        return Token::Words(upto(text.find('<').unwrap_or(text.len())));
    };
    if let Some(comment) = inside.strip_prefix("!--") {
        return Token::Comment(upto(comment.find("-->").map_or(text.len(), |at| at + 7)));
    }
    if inside.starts_with(['!', '?']) {
        return Token::Comment(upto(text.find('>').map_or(text.len(), |at| at + 1)));
    }
    let (is_closing, inside) = match inside.strip_prefix('/') {
        Some(inside) => (true, inside),
        None => (false, inside),
    };
    if close > 0
        && begins_tag(text)
        && let Some((inside, rest)) = end(inside).and_then(|end| inside.split_at_checked(end))
    {
        let is_over = |ch: char| ch.is_ascii_whitespace() || ch == '/';
        let (name, attributes) = inside.split_at(inside.find(is_over).unwrap_or(inside.len()));
        let text = upto(text.len() - rest.len() + 1);
        return Token::Tag(Tag { text, name, is_closing, rest: attributes });
    }
    let after = text.get(1..).unwrap_or_default();
    Token::Words(upto(after.find('<').map_or(text.len(), |at| at + 1)))
}

/// Whether a text begins as a tag does; `< 18` does not.
fn begins_tag(text: &str) -> bool {
    let inside = text.strip_prefix('<');
    let inside = inside.map(|inside| inside.strip_prefix('/').unwrap_or(inside));
    inside.is_some_and(|inside| inside.starts_with(|ch: char| ch.is_ascii_alphabetic()))
}

/// Where the closing bracket of a tag stands; one in quotes is none.
fn end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The first attribute, its value, and what stands behind it.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let text = text.trim_start_matches(|ch: char| ch.is_ascii_whitespace() || ch == '/');
    let mut bytes = text.bytes().enumerate();
    // A name may begin with `=`.
    let is_over =
        |at, byte: u8| byte.is_ascii_whitespace() || byte == b'/' || (byte == b'=' && at > 0);
    let name_len = bytes.position(|(at, byte)| is_over(at, byte)).unwrap_or(text.len());
    let (name, after) = text.split_at(name_len);
    if name.is_empty() {
        return None;
    }
    let Some(value) = after.trim_ascii_start().strip_prefix('=') else {
        return Some((name, "", after));
    };
    let value = value.trim_ascii_start();
    let (value, after) = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => {
            let inside = value.get(1..).unwrap_or_default();
            inside.split_once(quote).unwrap_or((inside, ""))
        }
        _ => value.split_at(value.find(|ch: char| ch.is_ascii_whitespace()).unwrap_or(value.len())),
    };
    Some((name, value, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words as they are, tags as `name(attributes)`, comments as `#`.
    fn check(text: &str, expected: &[&str]) {
        let all: Vec<Token<'_>> = tokens(text).collect();
        assert_eq!(all.iter().map(|it| it.text()).collect::<String>(), text, "nothing is lost");
        let shown: Vec<String> = all
            .into_iter()
            .map(|token| match token {
                Token::Words(words) => words.to_owned(),
                Token::Comment(_) => "#".to_owned(),
                Token::Tag(tag) => {
                    let all = tag.attributes().map(|(name, value)| format!("{name}={value}"));
                    let all = all.collect::<Vec<_>>().join("|");
                    format!("{}{}({all})", if tag.is_closing { "/" } else { "" }, tag.name)
                }
            })
            .collect();
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn a_text_falls_apart_in_tags_and_words() {
        check("", &[]);
        check("a", &["a"]);
        check("a<b>c</b>d", &["a", "b()", "c", "/b()", "d"]);
        check("<H1>ë</h1 >", &["H1()", "ë", "/h1()"]);
        check("<a href=/b/ title=\"c > d\" e='\"'>", &["a(href=/b/|title=c > d|e=\")"]);
        check("<br/><img alt=\"\"src=x />", &["br()", "img(alt=|src=x)"]);
        check("<a b = c d=>", &["a(b=c|d=)"]);
        check("<a =b/c>", &["a(=b=|c=)"]);
        check("<xlink:use xlink:href='#a'/>", &["xlink:use(xlink:href=#a)"]);
        check("<details open>", &["details(open=)"]);
    }

    #[test]
    fn what_is_no_tag_is_a_comment_or_words() {
        check("a<!-- <b> -->c", &["a", "#", "c"]);
        check("<!-- zonder eind <b>", &["#"]);
        check("<!doctype html><?xml a?><p>", &["#", "#", "p()"]);
        check("1 < 2 <b> <3", &["1 ", "< 2 ", "b()", " ", "<3"]);
        check("<>a</><b>", &["<>a", "</>", "b()"]);
        check("<a title=\"zonder eind>b <i>", &["<a title=\"zonder eind>b ", "i()"]);
        check("<b><a <a <!-- a", &["b()", "<a ", "<a ", "#"]);
    }

    #[test]
    fn words_with_a_bracket_hide_no_tag() {
        let text = format!("{}<b>", "a < b <3 ".repeat(2_000));
        assert_eq!(tags(&text).count(), 1);
    }

    #[test]
    fn many_quotes_without_an_end_cost_no_time() {
        let start = std::time::Instant::now();
        // Wherever a tag begins, one of the two quotes is open at the only bracket.
        let text = format!("{}'>", "<a \"".repeat(50_000));
        assert_eq!(tags(&text).count(), 0);
        assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
    }

    #[test]
    fn a_slash_of_a_value_closes_nothing() {
        for (text, expected) in [
            ("<br/>", true),
            ("<use href=#s />", true),
            ("<path d='M0'/>", true),
            ("<a href=/b/>", false),
            ("<a>", false),
        ] {
            assert_eq!(tags(text).next().map(Tag::is_self_closed), Some(expected), "{text}");
        }
    }

    #[test]
    fn an_attribute_is_found_by_its_whole_name() {
        let tag = tags("<a data-id=x id='y&amp;z'>").next().unwrap();
        assert_eq!(tag.attribute("id"), Some("y&amp;z"));
        assert_eq!(tag.attribute("d"), None);
    }
}
