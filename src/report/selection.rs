//! What `--only` asks for: norms, chapters, requirements or rules.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::norm::Norm;
use crate::source::nearest;

/// The requirements and rules that are asked for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Selection {
    /// The ids as they were given; empty asks for everything.
    asked: Vec<String>,
    /// The requirements and rules behind them.
    requirements: BTreeSet<String>,
}

/// An id that no norm in force has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownId {
    /// The id as it was given.
    pub id: String,
    /// The id that was probably meant.
    pub nearest: Option<String>,
}

impl Selection {
    /// Looks the ids up among the norms in force: of a norm (its rules too), a chapter, a
    /// requirement or a rule.
    ///
    /// # Errors
    ///
    /// The first id that is none of these.
    pub fn of(ids: &[String], norms: &[Arc<Norm>]) -> Result<Self, UnknownId> {
        let mut requirements = BTreeSet::new();
        for id in ids {
            let found: Vec<String> =
                norms.iter().flat_map(|norm| requirements_of(norm, id)).collect();
            let is_known = !found.is_empty();
            requirements.extend(found);
            if !is_known {
                let known = norms.iter().flat_map(|norm| all_ids(norm));
                let nearest = nearest(id, known).map(str::to_owned);
                return Err(UnknownId { id: id.clone(), nearest });
            }
        }
        Ok(Self { asked: ids.to_vec(), requirements })
    }

    /// Whether nothing is left out.
    pub fn is_everything(&self) -> bool {
        self.asked.is_empty()
    }

    /// Whether a requirement or rule is asked for.
    pub fn holds(&self, requirement: &str) -> bool {
        self.is_everything() || self.requirements.contains(requirement)
    }

    /// Whether a finding is asked for; one about no requirement only when everything is.
    pub fn shows(&self, found: &Diagnostic) -> bool {
        let mut about = found.requirement.iter().chain(&found.also_about);
        self.is_everything() || about.any(|id| self.holds(id))
    }

    /// The ids as they were given.
    pub fn asked(&self) -> &[String] {
        &self.asked
    }
}

fn requirements_of<'n>(norm: &'n Norm, id: &'n str) -> impl Iterator<Item = String> + 'n {
    let is_norm = norm.id == id;
    let rules = norm.rules.iter().map(|rule| &rule.id.value);
    let rules = rules.filter(move |rule| is_norm || *rule == id).cloned();
    let requirements = norm.requirements.iter().filter_map(move |requirement| {
        let chapter = norm.chapters.get(requirement.chapter_idx);
        let is_inside = is_norm
            || requirement.id.value == id
            || chapter.is_some_and(|chapter| chapter.id == id);
        is_inside.then(|| requirement.id.value.clone())
    });
    requirements.chain(rules)
}

/// The ids of a norm, its chapters, its requirements and its rules.
pub(super) fn all_ids(norm: &Norm) -> impl Iterator<Item = &str> {
    let chapters = norm.chapters.iter().map(|chapter| chapter.id.as_str());
    let requirements = norm.requirements.iter().map(|found| found.id.value.as_str());
    let rules = norm.rules.iter().map(|rule| rule.id.value.as_str());
    std::iter::once(norm.id.as_str()).chain(chapters).chain(requirements).chain(rules)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::norm::{BUILTIN, Editions};

    fn norms() -> Vec<Arc<Norm>> {
        let mut editions = Editions::default();
        BUILTIN
            .iter()
            .filter_map(|edition| editions.named(&edition.name()))
            .map(|(norm, _)| norm)
            .collect()
    }

    #[test]
    fn a_norm_holds_its_chapters_and_they_their_requirements() {
        let norms = norms();
        let norm = &norms[0];
        let (last, chapter) = (norm.requirements.last().unwrap(), norm.chapters.last().unwrap());
        for id in [&norm.id, &chapter.id, &last.id.value] {
            let selection = Selection::of(std::slice::from_ref(id), &norms).unwrap();
            assert!(selection.holds(&last.id.value), "{id}");
        }
        let first = std::slice::from_ref(&norm.chapters[0].id);
        assert!(!Selection::of(first, &norms).unwrap().holds(&last.id.value));
        assert!(Selection::default().holds(&last.id.value));
    }

    #[test]
    fn an_unknown_id_gets_the_one_that_was_meant() {
        let norms = norms();
        let id = format!("{}x", norms[0].chapters[0].id);
        let unknown = Selection::of(std::slice::from_ref(&id), &norms).unwrap_err();
        assert_eq!(unknown.nearest.as_deref(), Some(norms[0].chapters[0].id.as_str()));
    }
}
