//! Gathers who claims what, what does not apply, what is promised, and which page is the page
//! of a chapter.

use super::{Claim, Publication};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::{Document, NotApplicable, Plan};
use crate::norm::{BUILTIN, Norm};
use crate::source::{Date, Located, Span, nearest};

use std::collections::BTreeMap;
use std::sync::Arc;

/// Gathers the claims of one published document.
pub(super) fn gather(
    publication: &mut Publication,
    document_idx: usize,
    document: &Document,
    norms: &[Arc<Norm>],
    found: &mut Vec<Diagnostic>,
) {
    for id in &document.front.dekt {
        let claim = Claim {
            document_idx,
            heading_idx: None,
            range: document.body.clone(),
            at: id.span.clone(),
        };
        push(publication, norms, id, claim, found);
    }
    for (heading_idx, heading) in document.headings.iter().enumerate() {
        for id in &heading.dekt {
            let claim = Claim {
                document_idx,
                heading_idx: Some(heading_idx),
                range: heading.section.clone(),
                at: id.span.clone(),
            };
            push(publication, norms, id, claim, found);
        }
    }
    exceptions(publication, document, norms, found);
    chapter_page(publication, document_idx, document, norms, found);
}

fn push(
    publication: &mut Publication,
    norms: &[Arc<Norm>],
    id: &Located<String>,
    claim: Claim,
    found: &mut Vec<Diagnostic>,
) {
    if is_known(norms, id, found) {
        publication.claims.entry(id.value.clone()).or_default().push(claim);
    }
}

/// Whether a norm in force has this requirement; a finding when none does. What is said about a
/// built-in norm that is switched off is left alone.
pub fn is_known(norms: &[Arc<Norm>], id: &Located<String>, found: &mut Vec<Diagnostic>) -> bool {
    if norms.iter().any(|norm| norm.requirement(&id.value).is_some()) {
        return true;
    }
    if !is_of_another(&id.value) {
        let known = norms.iter().flat_map(|norm| &norm.requirements);
        let near = nearest(&id.value, known.map(|requirement| requirement.id.value.as_str()));
        found.push(catalogue::unknown_requirement(id.span.clone(), &id.value, near));
    }
    false
}

/// Whether a requirement or chapter is that of a built-in norm which is switched off, or of
/// another revision of one in force.
fn is_of_another(id: &str) -> bool {
    BUILTIN.iter().any(|builtin| builtin.declares("id", id))
}

fn exceptions(
    publication: &mut Publication,
    document: &Document,
    norms: &[Arc<Norm>],
    found: &mut Vec<Diagnostic>,
) {
    for exception in &document.front.nvt {
        let id = &exception.id;
        if !is_known(norms, id, found) {
            continue;
        }
        let mut requirements = norms.iter().filter_map(|norm| norm.requirement(&id.value));
        if !requirements.any(|requirement| requirement.may_be_not_applicable) {
            found.push(catalogue::not_applicable_refused(id.span.clone(), &id.value));
        } else if exception.reden.is_some() && exception.tot.is_some() {
            let located = Located::new(exception.clone(), id.span.clone());
            let until = |kept: &NotApplicable| kept.tot.as_ref().map(|day| day.value);
            keep_latest(&mut publication.not_applicable, &id.value, located, until);
        }
    }
    for plan in &document.front.gepland {
        if is_known(norms, &plan.id, found) && plan.wanneer.is_some() {
            let located = Located::new(plan.clone(), plan.id.span.clone());
            let when = |kept: &Plan| kept.wanneer.as_ref().map(|day| day.value);
            keep_latest(&mut publication.plans, &plan.id.value, located, when);
        }
    }
}

/// Of two for one requirement the one with the latest day counts: a page that was not brought up
/// to date hides nothing on another. On the same day the first counts.
fn keep_latest<T>(
    kept: &mut BTreeMap<String, Located<T>>,
    id: &str,
    located: Located<T>,
    day: impl Fn(&T) -> Option<Date>,
) {
    let is_latest = kept.get(id).is_none_or(|first| day(&first.value) < day(&located.value));
    if is_latest {
        kept.insert(id.to_owned(), located);
    }
}

fn chapter_page(
    publication: &mut Publication,
    document_idx: usize,
    document: &Document,
    norms: &[Arc<Norm>],
    found: &mut Vec<Diagnostic>,
) {
    let Some(hoofdstuk) = &document.front.hoofdstuk else { return };
    let id = hoofdstuk.value.to_lowercase();
    if !norms.iter().any(|norm| norm.chapter(&id).is_some()) {
        let known = norms.iter().flat_map(|norm| &norm.chapters).map(|chapter| chapter.id.as_str());
        if !is_of_another(&id) {
            let near = nearest(&id, known);
            found.push(catalogue::unknown_chapter(hoofdstuk.span.clone(), &hoofdstuk.value, near));
        }
        return;
    }
    match publication.chapter_pages.get(&id) {
        None => {
            publication.chapter_pages.insert(id, document_idx);
        }
        Some(first) => {
            let first = publication.documents.get(*first);
            let place = first.and_then(|page| page.front.hoofdstuk.as_ref());
            let place = place.map_or_else(|| Span::top(&document.path), |at| at.span.clone());
            found.push(catalogue::duplicate_chapter(hoofdstuk.span.clone(), &id, place));
        }
    }
}

/// The address of a chapter that nobody wrote: `nvo-2` becomes `/nvo/2/`.
pub fn chapter_address(norm: &Norm, chapter_id: &str) -> String {
    let rest = chapter_id.strip_prefix(norm.id.as_str()).and_then(|rest| rest.strip_prefix('-'));
    match rest {
        Some(rest) => format!("/{}/{rest}/", norm.id),
        None => format!("/{}/{chapter_id}/", norm.id),
    }
}

/// The address of a norm's checklist: `/nvo-checklist/`.
pub fn checklist_address(norm: &Norm) -> String {
    format!("/{}-checklist/", norm.id)
}
