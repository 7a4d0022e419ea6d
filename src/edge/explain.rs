//! The command `explain`: tells what a finding means or a requirement asks.

use std::sync::Arc;

use super::terminal::Terminal;
use super::trouble::Trouble;
use super::{Exit, clock, disk};
use crate::engine::{self, Cache};
use crate::norm::{self, BUILTIN, Norm};
use crate::report;
use crate::source::{Source, nearest};

/// So many names that come near are offered.
const MAX_NEAR: usize = 3;

/// Explains one name: of a finding, requirement, chapter or norm.
///
/// # Errors
///
/// When nothing has that name.
pub(super) fn run(topic: &str, terminal: &Terminal) -> Result<Exit, Trouble> {
    let words = terminal.words();
    let norms = known_norms();
    let Some(found) = report::find_topic(topic, &norms, words) else {
        let names = report::topic_names(&norms, words);
        return Err(Trouble::UnknownTopic(topic.to_owned(), near(topic, names)));
    };
    terminal.result(&report::explain(&found, words, terminal.width()));
    Ok(Exit::Clean)
}

/// The norms in force where the command is given, then all that the program carries, newest
/// first.
fn known_norms() -> Vec<Arc<Norm>> {
    let in_force =
        disk::region_folder(None).and_then(|root| disk::read_folder(&root, clock::today(None)?));
    let mut norms = match in_force {
        Ok(input) => engine::check(&input, &mut Cache::default()).norms,
        Err(_) => Vec::new(),
    };
    for edition in BUILTIN.iter().rev() {
        let (norm, _) = norm::read(&Source::new(edition.path, edition.text));
        norms.push(Arc::new(norm));
    }
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
