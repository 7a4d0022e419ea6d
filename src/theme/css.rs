//! Reads a stylesheet as far as its declarations, the files it asks for and its first mistake go.
//!
//! What a browser makes of it is left to the browser; a mistake is one here when the browser
//! would drop something without a word.

use std::ops::Range;

use cssparser::{Parser, Token};

/// What stands in a stylesheet.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Sheet {
    /// Its rules in order, those inside `@media` with their conditions.
    pub rules: Vec<Rule>,
    /// The files it asks for.
    pub files: Vec<FileRef>,
    /// The first thing that a browser could not read.
    pub fault: Option<(Range<usize>, Fault)>,
}

/// Selectors with what is declared for them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Rule {
    /// `:root`, `.voorbeeld-theme`: one per comma.
    pub selectors: Vec<String>,
    /// The conditions around it, in small letters without spaces: `@media(min-width:60rem)`.
    pub conditions: Vec<String>,
    /// `--naam: waarde`, and all other declarations.
    pub declared: Vec<Declared>,
}

/// One declaration.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Declared {
    /// The name, small unless it is a custom property.
    pub name: String,
    /// The value without comments, trimmed.
    pub value: String,
    /// From the name to the end of the value.
    pub range: Range<usize>,
}

/// A file that a stylesheet asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct FileRef {
    /// The address as it stands there.
    pub target: String,
    /// The bytes of the address, quotes included.
    pub range: Range<usize>,
    /// Whether it is a whole other stylesheet.
    pub is_import: bool,
}

/// What a browser could not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fault {
    /// A brace, bracket or parenthesis that is never closed.
    Unclosed,
    /// One that closes nothing.
    Stray,
    /// A quote that is not closed on its line.
    Quote,
    /// A declaration without a colon.
    NoColon,
    /// A declaration that goes on in the next one.
    NoSemicolon,
    /// Something that is no rule.
    NoRule,
}

impl Fault {
    /// The end of the id of its words.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Unclosed => "open",
            Self::Stray => "los",
            Self::Quote => "aanhaling",
            Self::NoColon => "dubbele-punt",
            Self::NoSemicolon => "puntkomma",
            Self::NoRule => "geen-regel",
        }
    }
}

/// Reads a stylesheet.
pub(super) fn read(text: &str) -> Sheet {
    let mut reader = Reader { text, sheet: Sheet::default() };
    reader.rules(&mut Parser::new(text), &[]);
    reader.sheet
}

/// What stands around a list of declarations.
struct Around<'a> {
    selectors: &'a [String],
    conditions: &'a [String],
}

struct Reader<'t> {
    text: &'t str,
    sheet: Sheet,
}

type Never = cssparser::ParseError<()>;

impl Reader<'_> {
    fn fault(&mut self, range: Range<usize>, fault: Fault) {
        self.sheet.fault.get_or_insert((range, fault));
    }

    fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    fn rules(&mut self, input: &mut Parser<'_>, conditions: &[String]) {
        loop {
            input.skip_whitespace();
            let (state, start) = (input.state(), at(input));
            let Ok(token) = input.next().cloned() else { return };
            match token {
                Token::AtKeyword(name) => {
                    let around = Around { selectors: &[], conditions };
                    self.at_rule(input, &name.to_ascii_lowercase(), start, &around);
                }
                Token::CDO | Token::CDC => {}
                Token::CloseCurlyBracket
                | Token::CloseParenthesis
                | Token::CloseSquareBracket
                | Token::Semicolon => self.fault(start..at(input), Fault::Stray),
                _ => {
                    input.reset(&state);
                    self.qualified(input, &[], conditions);
                }
            }
        }
    }

    /// `@media … { … }`, `@font-face { … }`, `@import …;`: read from behind its name.
    fn at_rule(&mut self, input: &mut Parser<'_>, name: &str, start: usize, on: &Around<'_>) {
        let begin = at(input);
        loop {
            let before = at(input);
            match input.next().cloned() {
                Err(_) => return self.fault(start..begin, Fault::NoRule),
                Ok(Token::Semicolon) => return,
                Ok(Token::CurlyBracketBlock) => break,
                Ok(token) => self.file(input, &token, before, name == "import"),
            }
        }
        let open = at(input) - 1;
        let prelude = bare(self.slice(begin..open)).to_ascii_lowercase();
        let condition: String = prelude.split_whitespace().collect();
        let mut conditions = on.conditions.to_vec();
        conditions.push(format!("@{name}{condition}"));
        self.block(input, open, |reader, inner| match name {
            "media" | "supports" | "layer" | "container" | "scope" if on.selectors.is_empty() => {
                reader.rules(inner, &conditions);
            }
            "media" | "supports" | "layer" | "container" => {
                let around = Around { selectors: on.selectors, conditions: &conditions };
                reader.declarations(inner, &around);
            }
            "font-face" | "page" => {
                reader.declarations(inner, &Around { selectors: &[], conditions: &conditions });
            }
            // Key frames and what is to come: only their files matter here.
            _ => reader.anything(inner),
        });
    }

    /// A rule with selectors, inside another one or not.
    fn qualified(&mut self, input: &mut Parser<'_>, outer: &[String], conditions: &[String]) {
        let start = at(input);
        loop {
            let before = at(input);
            match input.next().cloned() {
                Err(_) => return self.fault(start..at(input), Fault::NoRule),
                Ok(Token::Semicolon) if !outer.is_empty() => {
                    return self.fault(start..at(input), Fault::NoColon);
                }
                Ok(Token::CurlyBracketBlock) => break,
                Ok(token) => self.file(input, &token, before, false),
            }
        }
        let open = at(input) - 1;
        let prelude = bare(self.slice(start..open));
        let within = if outer.is_empty() { String::new() } else { format!("{} ", outer.join(",")) };
        let selectors: Vec<String> =
            split(&prelude).map(|part| format!("{within}{}", part.trim())).collect();
        let around = Around { selectors: &selectors, conditions };
        self.block(input, open, |reader, inner| reader.declarations(inner, &around));
    }

    fn declarations(&mut self, input: &mut Parser<'_>, on: &Around<'_>) {
        let mut declared = vec![];
        loop {
            input.skip_whitespace();
            let (state, start) = (input.state(), at(input));
            let Ok(token) = input.next().cloned() else { break };
            match token {
                Token::Semicolon => {}
                Token::AtKeyword(name) => {
                    self.at_rule(input, &name.to_ascii_lowercase(), start, on);
                }
                Token::Ident(name) => {
                    let is_colon = matches!(input.next(), Ok(Token::Colon));
                    if is_colon {
                        let name = match name.starts_with("--") {
                            true => name.to_string(),
                            false => name.to_ascii_lowercase(),
                        };
                        let (value, end) = self.value(input);
                        declared.push(Declared { name, value, range: start..end });
                    } else {
                        input.reset(&state);
                        self.qualified(input, &[String::from("&")], on.conditions);
                    }
                }
                Token::CloseCurlyBracket | Token::CloseParenthesis | Token::CloseSquareBracket => {
                    self.fault(start..at(input), Fault::Stray);
                }
                _ => {
                    input.reset(&state);
                    self.qualified(input, &[String::from("&")], on.conditions);
                }
            }
        }
        let (selectors, conditions) = (on.selectors.to_vec(), on.conditions.to_vec());
        self.sheet.rules.push(Rule { selectors, conditions, declared });
    }

    /// The value of a declaration, read to its semicolon, and where it ends.
    fn value(&mut self, input: &mut Parser<'_>) -> (String, usize) {
        input.skip_whitespace();
        let start = at(input);
        let mut last: Option<(String, usize)> = None;
        let end = loop {
            input.skip_whitespace();
            let before = at(input);
            match input.next().cloned() {
                Err(_) => break at(input),
                Ok(Token::Semicolon) => break at(input) - 1,
                Ok(Token::Colon) => {
                    let (_, name_at) = last.take().unwrap_or((String::new(), before));
                    self.fault(name_at..at(input), Fault::NoSemicolon);
                }
                Ok(Token::Ident(name)) => last = Some((name.to_string(), before)),
                Ok(token) => self.file(input, &token, before, false),
            }
        };
        let value = bare(self.slice(start..end)).trim().to_owned();
        (value, start + self.slice(start..end).trim_end().len())
    }

    /// Notes what a token asks for or breaks, with all that is inside it.
    fn file(&mut self, input: &mut Parser<'_>, token: &Token<'_>, before: usize, import: bool) {
        let range = before..at(input);
        match token {
            Token::UnquotedUrl(target) => {
                let written = self.slice(range.clone());
                let open = written.find('(').map_or(0, |open| open + 1);
                let start = range.start + open;
                let end = range.end.saturating_sub(usize::from(written.ends_with(')')));
                let target = target.to_string();
                self.sheet.files.push(FileRef { target, range: start..end, is_import: import });
            }
            Token::QuotedString(target) if import => {
                let lead = self.slice(range.clone());
                let lead = lead.len() - lead.trim_start().len();
                let range = range.start + lead..range.end;
                let target = target.to_string();
                self.sheet.files.push(FileRef { target, range, is_import: true });
            }
            Token::Function(name) => {
                let is_file = ["url", "src"].iter().any(|file| name.eq_ignore_ascii_case(file));
                self.block(input, range.end - 1, |reader, inner| match is_file {
                    true => reader.address(inner, import),
                    false => reader.anything(inner),
                });
            }
            Token::ParenthesisBlock | Token::SquareBracketBlock | Token::CurlyBracketBlock => {
                self.block(input, range.end - 1, |reader, inner| reader.anything(inner));
            }
            Token::BadUrl(_) | Token::BadString(_) => self.fault(range, Fault::Quote),
            Token::CloseCurlyBracket | Token::CloseParenthesis | Token::CloseSquareBracket => {
                self.fault(range, Fault::Stray);
            }
            _ => {}
        }
    }

    /// The address in quotes inside `url(…)`.
    fn address(&mut self, input: &mut Parser<'_>, is_import: bool) {
        input.skip_whitespace();
        let before = at(input);
        if let Ok(Token::QuotedString(target)) = input.next().cloned() {
            let range = before..at(input);
            self.sheet.files.push(FileRef { target: target.to_string(), range, is_import });
        }
        self.anything(input);
    }

    fn anything(&mut self, input: &mut Parser<'_>) {
        loop {
            input.skip_whitespace();
            let before = at(input);
            match input.next().cloned() {
                Err(_) => return,
                // The block that this stands in is not closed before it; that is the mistake.
                Ok(
                    Token::CloseCurlyBracket | Token::CloseParenthesis | Token::CloseSquareBracket,
                ) => return,
                Ok(token) => self.file(input, &token, before, false),
            }
        }
    }

    /// Reads the inside of the block that was opened at `open`.
    fn block(
        &mut self,
        input: &mut Parser<'_>,
        open: usize,
        read: impl FnOnce(&mut Self, &mut Parser<'_>),
    ) {
        let mut end = open;
        let inside = |inner: &mut Parser<'_>| -> Result<(), Never> {
            read(self, inner);
            // Whatever is left: a reader stops at the end only.
            while inner.next().is_ok() {}
            end = at(inner);
            Ok(())
        };
        let _ = input.parse_nested_block(inside);
        if !self.slice(end..self.text.len()).starts_with(['}', ')', ']']) {
            self.fault(open..open + 1, Fault::Unclosed);
        }
    }
}

fn at(input: &Parser<'_>) -> usize {
    input.position().byte_index()
}

/// A piece of a stylesheet without comments.
fn bare(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out
}

/// The parts between commas that stand in no parentheses.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    text.split(move |ch: char| {
        match ch {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        ch == ',' && depth == 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(css: &str) -> Option<(&str, Fault)> {
        read(css).fault.map(|(range, fault)| (&css[range], fault))
    }

    #[test]
    fn declarations_know_their_rule_conditions_and_place() {
        let css = "/* a */ .x-theme, :root:not(.y) { --a: #fff; /* b */ --b:var(--a , red) }\n\
            @media (prefers-color-scheme: dark) { .x-theme { color : blue } }";
        let sheet = read(css);
        assert_eq!(sheet.fault, None);
        let [first, second] = sheet.rules.as_slice() else { panic!("{:?}", sheet.rules) };
        assert_eq!(first.selectors, [".x-theme", ":root:not(.y)"]);
        let found: Vec<_> = first.declared.iter().map(|it| (&*it.name, &*it.value)).collect();
        assert_eq!(found, [("--a", "#fff"), ("--b", "var(--a , red)")]);
        assert_eq!(&css[first.declared[1].range.clone()], "--b:var(--a , red)");
        assert_eq!(second.conditions, ["@media(prefers-color-scheme:dark)"]);
        assert_eq!(second.declared[0].value, "blue");
    }

    #[test]
    fn every_file_that_is_asked_for_is_known_with_its_place() {
        let css = "@import \"a.css\"; @import url(b.css);\n\
            @font-face { src: local(x), url('c.woff2') format(\"woff2\"), url( d.woff ) }\n\
            a { background: image-set(url(\"e.png\") 1x); content: \"f.png\" }";
        let sheet = read(css);
        assert_eq!(sheet.fault, None);
        let found = sheet.files.iter();
        let found = found.map(|it| (&*it.target, it.is_import, &css[it.range.clone()]));
        let found: Vec<_> = found.collect();
        assert_eq!(
            found,
            [
                ("a.css", true, "\"a.css\""),
                ("b.css", true, "b.css"),
                ("c.woff2", false, "'c.woff2'"),
                ("d.woff", false, " d.woff "),
                ("e.png", false, "\"e.png\""),
            ]
        );
    }

    #[test]
    fn the_first_mistake_has_its_place() {
        for (css, expected) in [
            ("a { b: c }", None),
            ("a { b: c;; } ", None),
            ("a { --x: { b: c }; }", None),
            ("a { b: c", Some(("{", Fault::Unclosed))),
            ("a { --b: var(--c; --d: e }", Some(("(", Fault::Unclosed))),
            ("a { --b: #fff\n --c: #000 }", Some(("--c:", Fault::NoSemicolon))),
            ("a { --b #fff; --c: d }", Some(("--b #fff;", Fault::NoColon))),
            ("a { b: c } }", Some(("}", Fault::Stray))),
            ("a { b: \"c\n } ", Some(("\"c", Fault::Quote))),
            ("zomaar tekst", Some(("zomaar tekst", Fault::NoRule))),
        ] {
            assert_eq!(fault(css), expected, "{css}");
        }
    }
}
