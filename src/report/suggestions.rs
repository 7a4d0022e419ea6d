//! Tells which headings could carry a claim. A suggestion counts for nothing.

use super::Subject;
use crate::assessment::Suggestion;

/// So many headings are shown; the rest is counted.
const MAX_SHOWN: usize = 12;

/// The suggestions that name a requirement, as lines: per page its headings, then how to claim.
/// Empty when there are none.
pub(super) fn suggestion_lines(subject: &Subject<'_>) -> Vec<String> {
    let words = subject.words;
    let fits = |it: &&Suggestion| it.requirements.iter().any(|id| subject.selection.holds(id));
    let suggestions: Vec<&Suggestion> = subject.suggestions.iter().filter(fits).collect();
    let Some(first) = suggestions.first() else { return Vec::new() };
    let places = subject.places();
    let mut lines = Vec::new();
    let mut page = None;
    for suggestion in suggestions.iter().take(MAX_SHOWN) {
        let path = &suggestion.span.path;
        if page != Some(path) {
            lines.push(path.as_str().to_owned());
            page = Some(path);
        }
        let line = places.area(&suggestion.span).start.line as usize;
        let asked = words.list(&suggestion.requirements, "lijst-of");
        let args = [
            ("regel", line.into()),
            ("kop", suggestion.heading.as_str().into()),
            ("eisen", asked.into()),
        ];
        lines.push(format!("  {}", words.say("idee", &args)));
    }
    let n_more = suggestions.len().saturating_sub(MAX_SHOWN);
    if n_more > 0 {
        lines.push(format!("  {}", words.say("ideeen-meer", &[("aantal", n_more.into())])));
    }
    let example = first.requirements.first().map_or("", String::as_str);
    lines.push(words.say("ideeen-doen", &[("eis", example.into())]));
    lines
}
