//! The command `explain`: tells what a finding means, a requirement asks, a rule looks at, or a
//! region can fill in.

use std::sync::Arc;

use super::Exit;
use super::arguments::CommonOptions;
use super::check::{read_input, subject};
use super::terminal::Terminal;
use super::trouble::Trouble;
use crate::diagnostic::Diagnostic;
use crate::engine::{self, Cache, Check};
use crate::norm::{BUILTIN, Editions, Norm};
use crate::report::{self, Selection};
use crate::source::nearest;

/// The region's folder upwards, today, as it is.
const HERE: CommonOptions =
    CommonOptions { folder: None, as_status: None, fail_on: None, today: None };

/// So many names that come near are offered.
const MAX_NEAR: usize = 3;

/// Explains one name: of a finding, requirement, chapter, norm, rule, value, record or field.
///
/// # Errors
///
/// When nothing has that name.
pub(super) fn run(topic: &str, terminal: &Terminal) -> Result<Exit, Trouble> {
    let words = terminal.words();
    let check = check_here();
    let norms = known_norms(check.as_ref());
    let Some(found) = report::find_topic(topic, &norms, words) else {
        let names = report::topic_names(&norms, words);
        return Err(Trouble::UnknownTopic(topic.to_owned(), near(topic, names)));
    };
    let in_force = check.as_ref().map_or(&[][..], |check| &check.norms);
    let known = report::Known { in_force, all: &norms };
    let mut text = report::explain(&found, known, words, terminal.width());
    if let Some(check) = &check {
        let shown: Vec<&Diagnostic> = check.diagnostics.iter().collect();
        let selection = Selection::default();
        let subject = subject(check, &shown, &selection, &HERE, terminal);
        text.push_str(&report::explain_here(&found, &subject, terminal.width()));
    }
    terminal.result(&text);
    Ok(Exit::Clean)
}

/// The region where the command is given, held against its norms; `None` when there is none.
fn check_here() -> Option<Check> {
    let input = read_input(&HERE).ok()?;
    Some(engine::check(&input, &mut Cache::default()))
}

/// The norms in force, then all that the program carries, newest first.
fn known_norms(check: Option<&Check>) -> Vec<Arc<Norm>> {
    let mut norms = check.map_or_else(Vec::new, |check| check.norms.clone());
    let mut editions = Editions::default();
    let builtin = BUILTIN.iter().rev().filter_map(|edition| editions.named(&edition.name()));
    norms.extend(builtin.map(|(norm, _)| norm));
    norms
}

fn near(topic: &str, mut names: Vec<String>) -> Vec<String> {
    let topic = topic.trim().to_lowercase();
    let mut near: Vec<String> = Vec::new();
    while near.len() < MAX_NEAR
        && let Some(found) = nearest(&topic, names.iter().map(String::as_str))
    {
        let found = found.to_owned();
        names.retain(|name| *name != found);
        near.push(found);
    }
    near
}
