//! Shows one finding as the best compilers do: the line of the text with the place underlined,
//! then why it matters and what to do.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use super::wrap::wrap;
use super::{Subject, Words, explain_name, needed, question, see_also, severity_word};
use crate::diagnostic::{Diagnostic, Location, Reference, Severity};
use crate::machine::{Area, Places};
use crate::source::Span;

/// The longest part of a line that is underlined, in characters; a claim on a whole paragraph
/// points at its beginning.
const MAX_UNDERLINED: usize = 60;

/// Makes the pictures of findings, with colours; the edge takes those out where they do not
/// belong.
#[derive(Debug)]
pub(super) struct Painter<'c> {
    places: Places<'c>,
    words: &'c Words,
    width: usize,
    renderer: Renderer,
}

impl<'c> Painter<'c> {
    /// Paints for lines of `width` characters.
    pub(super) fn new(subject: &Subject<'c>, width: usize) -> Self {
        let renderer = Renderer::styled().term_width(width.saturating_sub(8)).hyperlink(false);
        Self { places: subject.places(), words: subject.words, width, renderer }
    }

    /// The finding with its line, reason, help and source; ends without a line end.
    pub(super) fn paint(&self, found: &Diagnostic) -> String {
        let title = self.words.of(&found.message);
        let name = self.words.word(severity_word(found.severity));
        let title = self.wrapped(&title, name.chars().count() + 2);
        let level = match found.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Advice => Level::INFO,
        };
        let group = level.with_name(name).primary_title(title).elements(self.place(found));
        let group = group.elements(self.notes(found));
        self.renderer.render(&[group])
    }

    fn place(&self, found: &Diagnostic) -> Vec<Element<'_>> {
        let mut elements = match &found.location {
            Location::At(span) | Location::Gap { inside: span } => {
                vec![self.source_line(span, None, AnnotationKind::Primary)]
            }
            Location::Absent { path, asked_by } => {
                let mut elements: Vec<Element<'_>> =
                    vec![Origin::path(path.as_str().to_owned()).into()];
                if let Some(span) = asked_by {
                    let label = self.words.word("gevraagd-door");
                    elements.push(self.source_line(span, Some(label), AnnotationKind::Context));
                }
                elements
            }
            Location::Site => vec![Origin::path(found.location.path().as_str().to_owned()).into()],
        };
        for (span, message) in found.labels.iter().filter(|(span, _)| self.has_text(span)) {
            let label = Some(self.words.of(message));
            elements.push(self.source_line(span, label, AnnotationKind::Context));
        }
        elements
    }

    /// The first line of a span, with the part in the span underlined; the file alone when its
    /// text is not there.
    fn source_line(&self, span: &Span, label: Option<String>, kind: AnnotationKind) -> Element<'_> {
        let path = span.path.as_str().to_owned();
        let text = self.places.lines_of(&span.path);
        let Some((text, index)) = text.filter(|(text, _)| !text.is_empty()) else {
            return Origin::path(path).into();
        };
        let area = self.places.area(span);
        let line = index.line(text, area.start.line);
        Snippet::source(line)
            .path(path)
            .line_start(area.start.line as usize)
            .annotation(kind.span(underlined(line, area)).label(label))
            .into()
    }

    fn has_text(&self, span: &Span) -> bool {
        self.places.lines_of(&span.path).is_some_and(|(text, _)| !text.is_empty())
    }

    fn notes(&self, found: &Diagnostic) -> Vec<Element<'_>> {
        let mut notes = Vec::new();
        if matches!(found.location, Location::Absent { .. }) {
            notes.push(("kop-bestand", self.words.word("bestand-bestaat-nog-niet")));
        }
        // A label in a file that was not read has no line to stand at.
        let unread = found.labels.iter().filter(|(span, _)| !self.has_text(span));
        notes.extend(unread.map(|label| ("kop-ook", see_also(label, &self.places, self.words))));
        notes.extend(question(found, self.words).map(|text| ("kop-vraag", text)));
        let needed = needed(found, self.words);
        if !needed.is_empty() {
            notes.push(("kop-nodig", needed.join("\n")));
        }
        if let Some(why) = &found.why {
            notes.push(("kop-waarom", self.words.of(why)));
        }
        if let Some(help) = &found.help {
            notes.push(("kop-doen", self.words.of(help)));
        }
        if let Some(reference) = &found.reference {
            notes.push(("kop-bron", reference_text(reference)));
        }
        let explain = [("code", explain_name(found).into())];
        notes.push(("kop-uitleg", self.words.say("meer-uitleg", &explain)));
        notes.into_iter().map(|(heading, text)| self.note(heading, &text)).collect()
    }

    fn note(&self, heading: &str, text: &str) -> Element<'_> {
        let heading = self.words.word(heading);
        let text = self.wrapped(text, heading.chars().count() + 8);
        Level::NOTE.with_name(heading).message(text).into()
    }

    fn wrapped(&self, text: &str, taken: usize) -> String {
        wrap(text, self.width.saturating_sub(taken).max(30)).join("\n")
    }
}

/// The title of a source with its address.
pub(super) fn reference_text(reference: &Reference) -> String {
    match &reference.url {
        Some(url) => format!("{}, {url}", reference.text),
        None => reference.text.clone(),
    }
}

/// The bytes of the line that are underlined: the part of the area on this line, without spaces
/// at its end. An area that goes on past the line stops there; an empty one is one character.
fn underlined(line: &str, area: Area) -> Range<usize> {
    let first = area.start.column as usize - 1;
    let n_wanted = if area.end.line == area.start.line {
        (area.end.column - area.start.column) as usize
    } else {
        usize::MAX
    };
    let n_wanted = n_wanted.clamp(1, MAX_UNDERLINED);
    let at = |n: usize| line.char_indices().nth(n).map_or(line.len(), |(at, _)| at);
    let start = at(first);
    let end = at(first.saturating_add(n_wanted));
    let part = line.get(start..end).unwrap_or_default();
    start..start + part.trim_end().len().max(part.chars().next().map_or(0, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::catalogue;
    use crate::report::Language;
    use crate::source::{Position, SitePath, Source, SourceFault, SourceSet};

    fn check(line: &str, columns: (u32, u32), expected: &str) {
        let place = |column| Position { line: 1, column };
        let area = Area { start: place(columns.0), end: place(columns.1) };
        assert_eq!(line.get(underlined(line, area)), Some(expected));
    }

    #[test]
    fn the_underlined_part_is_cut_between_characters() {
        check("één twee", (1, 4), "één");
        check("één twee", (2, 2), "é");
        check("één twee  ", (5, 11), "twee");
        check("één", (4, 4), "");
        check("één", (40, 50), "");
        check(&"a".repeat(200), (1, 201), &"a".repeat(MAX_UNDERLINED));
    }

    /// The picture of a finding in a page, without colours.
    fn painted(text: &str, found: &Diagnostic, width: usize) -> String {
        let source = Source::new("content/a.md", text);
        let sources = SourceSet::from([(source.path.clone(), source)]);
        let words = Words::new(Language::Dutch);
        let painter = Painter {
            places: Places::new(&sources),
            words: &words,
            width,
            renderer: Renderer::plain().term_width(width.saturating_sub(8)),
        };
        painter.paint(found)
    }

    fn at(range: Range<usize>) -> Span {
        Source::new("content/a.md", "").span(range)
    }

    #[test]
    fn a_finding_shows_its_line_and_what_to_do() {
        let text = "# Kop\n\nÉén, [hier](b.md).\n";
        let start = text.find('[').unwrap();
        let found = catalogue::vague_link(at(start..start + 12), "hier");
        let expected = "\
advies: linktekst `hier` zegt niet waar de link heen gaat
 --> content/a.md:3:6
  |
3 | Één, [hier](b.md).
  |      ^^^^^^^^^^^^
  |
  = doe dit: Maak de woorden van het doel tot link, zoals: lees [het besluit
             van de raad].
  = meer: regiovisie explain link-vaag";
        assert_eq!(painted(text, &found, 80), expected);
    }

    #[test]
    fn another_place_is_shown_with_its_words_also_when_its_text_is_not_there() {
        let mut found = catalogue::vague_link(at(0..3), "hier");
        let other = Span::top(&SitePath::new("content/b.md"));
        found.labels.push((other, crate::diagnostic::Message::verbatim("hier ook")));
        let picture = painted("# Kop\n", &found, 80);
        assert!(picture.contains("= zie ook: content/b.md:1: hier ook"), "{picture}");
    }

    #[test]
    fn a_long_line_is_shortened_around_the_place() {
        let text = format!("{}[hier](b.md){}", "woord ".repeat(60), " woord".repeat(60));
        let start = text.find('[').unwrap();
        let picture = painted(&text, &catalogue::vague_link(at(start..start + 12), "hier"), 80);
        assert!(picture.lines().all(|line| line.chars().count() <= 80), "{picture}");
        assert!(picture.contains("[hier](b.md)") && picture.contains("..."), "{picture}");
    }

    #[test]
    fn a_place_without_text_shows_the_file_alone() {
        for found in [
            catalogue::no_pages(),
            catalogue::source_fault(
                &SitePath::new("content/b.md"),
                &SourceFault::Unreadable("reden-geen-toegang".to_owned()),
            ),
            catalogue::vague_link(at(900..999), "hier"),
        ] {
            let picture = painted("", &found, 80);
            assert!(picture.contains("--> content/"), "{picture}");
        }
    }

    #[test]
    fn an_area_of_more_lines_stops_at_the_end_of_the_first() {
        let start = Position { line: 1, column: 3 };
        let area = Area { start, end: Position { line: 4, column: 1 } };
        assert_eq!(underlined("## Kop", area), 2..6);
        assert_eq!("## Kop".get(3..6), Some("Kop"));
    }
}
