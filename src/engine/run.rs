//! Runs the line up to the assessment.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::{Check, Input};
use crate::assessment::{assess, judge, look_ahead, suggest};
use crate::coherence::cohere;
use crate::data;
use crate::diagnostic::{Diagnostic, Kind, Severity, catalogue, sorted};
use crate::document::{self, Document};
use crate::history::{self, History, Release};
use crate::judgement;
use crate::lint::lint;
use crate::norm::{self, Editions, Norm, in_settings};
use crate::publication::{Files, publication};
use crate::settings::{self, Settings};
use crate::source::{Digest, Located, SitePath, Source, SourceSet, Span, nearest};
use crate::theme;

/// What is kept between two runs: documents by path and digest, with their findings, the editions
/// that the program carries, and what versions changed.
#[derive(Clone, Debug, Default)]
pub struct Cache {
    documents: HashMap<SitePath, Read>,
    editions: Option<Editions>,
    releases: Option<(Arc<History>, Arc<[Release]>)>,
}

impl Cache {
    /// What each version changed, worked out again only for another history.
    pub(super) fn releases(&mut self, history: &Arc<History>) -> Arc<[Release]> {
        if let Some((known, releases)) = &self.releases
            && Arc::ptr_eq(known, history)
        {
            return Arc::clone(releases);
        }
        let releases: Arc<[Release]> = history::releases(history).into();
        self.releases = Some((Arc::clone(history), Arc::clone(&releases)));
        releases
    }
}

/// A document as it was read last time.
#[derive(Clone, Debug)]
struct Read {
    digest: Digest,
    document: Arc<Document>,
    found: Arc<[Diagnostic]>,
}

/// Runs the line up to the assessment.
pub fn check(input: &Input, cache: &mut Cache) -> Check {
    let (settings, mut found) = settings::read(input.settings.as_ref());
    found.extend(input.edge_findings.iter().cloned());
    found.extend(settings::watch(&settings, input.today));
    let mut sources = input.content.clone();
    sources.extend(input.theme.clone());
    sources.extend(input.judgements.clone());
    sources.extend(input.settings.iter().map(|source| (source.path.clone(), source.clone())));
    let known = cache.editions.take().filter(|known| std::ptr::eq(known.all, input.editions));
    let mut editions = known.unwrap_or_else(|| Editions::new(input.editions));
    let norms = norms_in_force(&settings, &input.norms, &mut editions, &mut sources, &mut found);
    let documents = read_documents(&input.content, cache, &mut found);
    sources.extend(input.data.clone());
    let is_beside = |path: &&SitePath| path.as_str().starts_with("content/");
    let assets = input.assets.iter().filter(|(path, _)| is_beside(path));
    let assets = assets.map(|(path, n_bytes)| (path.clone(), *n_bytes)).collect();
    let files = Files {
        assets,
        pictures: input.pictures.clone(),
        pdfs: &input.pdfs,
        data: &input.data,
        changes: history::changes_addresses(&input.history, &settings),
        editions: input.editions,
    };
    let (publication, mut more) = publication(documents, files, &settings, &norms);
    found.append(&mut more);
    let status = input.as_status.unwrap_or_else(|| settings.status());
    let (mut assessment, mut more) = assess(&publication, &settings, &norms, status, input.today);
    found.append(&mut more);
    for outcome in &mut assessment.norms {
        if let Some(later) = later_revision(&outcome.norm, &mut editions) {
            let later =
                look_ahead(&publication, &settings, outcome, &later, input.today, &mut found);
            outcome.later = Some(later);
        }
    }
    cache.editions = Some(editions);
    let (coherence, mut more) = cohere(&publication, &settings, &norms, input.today);
    found.append(&mut more);
    found.extend(settings::outdated_helplines(&settings, input.today));
    let (judgements, mut more) = judgement::read(&input.judgements);
    found.append(&mut more);
    judge(&mut assessment, &judgements, &publication, &sources, &mut found);
    found.extend(history::check(&publication, &settings, &input.history, input.today));
    found.extend(theme_findings(&settings, input));
    found.extend(publication.menu_findings(&settings.site.look.menu));
    soften_unpublished(&publication, &mut found);
    let suggestions = suggest(&publication, &assessment, &sources);
    Check {
        settings: Arc::new(settings),
        norms,
        publication: Arc::new(publication),
        assessment: Arc::new(assessment),
        coherence: Arc::new(coherence),
        judgements,
        diagnostics: sorted(found),
        suggestions,
        sources,
        today: input.today,
    }
}

/// The latest revision of the edition in force, when that is not the one that the region chose.
fn later_revision(norm: &Norm, editions: &mut Editions) -> Option<Arc<Norm>> {
    let of_edition =
        editions.all.iter().filter(|it| it.norm == norm.id && it.edition == norm.edition.id);
    let latest = of_edition.max_by_key(|builtin| builtin.revision)?;
    let is_later = latest.revision > norm.edition.revision;
    let name = latest.name();
    editions.named(&name).filter(|_| is_later).map(|(norm, _)| norm)
}

/// What is wrong in the region's own theme. A theme that is only built in has no faults, and
/// compiling it would cost more than checking a small site.
fn theme_findings(settings: &Settings, input: &Input) -> Vec<Diagnostic> {
    let wishes = super::wishes(settings);
    if input.theme.is_empty() && settings.site.thema_at.is_none() && wishes.is_empty() {
        return vec![];
    }
    let parts = theme::Parts {
        name: &settings.site.thema,
        named_at: settings.site.thema_at.as_ref(),
        language: settings.language(),
        base: settings.base_path(),
        files: &input.theme,
        binaries: &input.assets,
        digests: &input.digests,
        wishes,
        writing: theme::Writing::Plain,
    };
    theme::check(&parts)
}

/// What is wrong on a page that is kept back can wait. What the vision lacks cannot, even where
/// that page is the place to write it.
fn soften_unpublished(publication: &crate::publication::Publication, found: &mut [Diagnostic]) {
    for finding in found.iter_mut().filter(|finding| finding.kind != Kind::Completeness) {
        let page = publication.document(&finding.location.path());
        if page.is_some_and(|page| !page.is_published() && !page.front.is_hold_unreadable) {
            finding.severity = Severity::Advice;
        }
    }
}

fn read_documents(
    content: &SourceSet,
    cache: &mut Cache,
    found: &mut Vec<Diagnostic>,
) -> Vec<Arc<Document>> {
    let known = &cache.documents;
    let all: Vec<(SitePath, Read)> = content
        .par_iter()
        .map(|(path, source)| {
            let kept = known
                .get(path)
                .filter(|read| read.digest == source.digest && source.fault.is_none());
            (path.clone(), kept.cloned().unwrap_or_else(|| read(source)))
        })
        .collect();
    let mut documents = Vec::with_capacity(all.len());
    cache.documents.clear();
    for (path, read) in all {
        found.extend(read.found.iter().cloned());
        documents.push(Arc::clone(&read.document));
        cache.documents.insert(path, read);
    }
    documents
}

fn read(source: &Source) -> Read {
    let (document, mut found) = document::read(source);
    found.extend(lint(&document, source));
    Read { digest: source.digest, document: Arc::new(document), found: found.into() }
}

/// The norms that the settings name, in their order. A region's own file that equals a built-in
/// edition is that edition; any other use of a built-in id is refused.
fn norms_in_force(
    settings: &Settings,
    own: &SourceSet,
    editions: &mut Editions,
    sources: &mut SourceSet,
    found: &mut Vec<Diagnostic>,
) -> Vec<Arc<Norm>> {
    let mut own_norms: Vec<Arc<Norm>> = vec![];
    let mut refused = vec![];
    for source in own.values() {
        if let Some(fault) = &source.fault {
            found.push(catalogue::source_fault(&source.path, fault));
            continue;
        }
        let is_builtin = editions.all.iter().any(|known| same_text(known.text, &source.text));
        if is_builtin || same_text(norm::REFERENCE_TEXT, &source.text) {
            continue;
        }
        let (norm, mut broken) = norm::read(source, editions);
        found.append(&mut broken);
        sources.insert(source.path.clone(), source.clone());
        let (root, _) = data::toml(source);
        let at = root.get("norm").map_or_else(|| Span::top(&source.path), |id| id.span.clone());
        let is_same = |other: &&Arc<Norm>| {
            (&other.id, &other.edition.id, other.edition.revision)
                == (&norm.id, &norm.edition.id, norm.edition.revision)
        };
        if editions.all.iter().any(|builtin| builtin.norm == norm.id) {
            found.push(catalogue::builtin_redefined(at, &norm.id));
            refused.push(norm);
        } else if let Some(first) = own_norms.iter().find(is_same) {
            let name = norm.in_settings();
            found.push(catalogue::duplicate_norm(at, &name, &first.path));
        } else {
            redefined(&norm, editions, found);
            own_norms.push(Arc::new(norm));
        }
    }
    // What was refused is known well enough: one mistake, one finding.
    let is_refused = |choice: &&settings::NormChoice| {
        refused.iter().any(|norm| is_chosen(norm, choice)) && builtin_of(choice, editions).is_none()
    };
    let choices = settings.normen.iter().filter(|choice| !is_refused(choice));
    let choices: Vec<_> = choices.collect();
    let norms = choices.into_iter();
    norms.filter_map(|choice| norm_of(choice, &own_norms, editions, sources, found)).collect()
}

/// What a region's own norm calls by a name that a built-in one has for its like.
fn redefined(own: &Norm, editions: &mut Editions, found: &mut Vec<Diagnostic>) {
    let own_names = names(own);
    let mut taken: BTreeSet<(Like, String)> = BTreeSet::new();
    for name in editions.names() {
        let Some((norm, _)) = editions.named(&name) else { continue };
        taken.extend(names(&norm).into_iter().map(|(like, name, _)| (like, name)));
    }
    for (like, name, at) in own_names {
        if taken.contains(&(like, name.clone())) {
            found.push(catalogue::builtin_redefined(at, &name));
        }
    }
}

/// What can have the same name without a clash: a rule and a value may, two rules may not.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Like {
    Requirement,
    Rule,
    Value,
    List,
    Record,
    Field,
}

fn names(norm: &Norm) -> Vec<(Like, String, Span)> {
    let located = |like, id: &Located<String>| (like, id.value.clone(), id.span.clone());
    let mut all: Vec<(Like, String, Span)> = vec![];
    all.extend(norm.requirements.iter().map(|it| located(Like::Requirement, &it.id)));
    all.extend(norm.rules.iter().map(|it| located(Like::Rule, &it.id)));
    all.extend(norm.values.iter().map(|it| located(Like::Value, &it.id)));
    let lists = norm.vocabularies.iter();
    all.extend(lists.map(|it| (Like::List, it.id.clone(), it.span.clone())));
    all.extend(norm.records.iter().map(|it| (Like::Record, it.name.clone(), it.span.clone())));
    all.extend(norm.fields.iter().map(|it| (Like::Field, it.full_name(), it.span.clone())));
    all
}

fn builtin_of(
    choice: &settings::NormChoice,
    editions: &Editions,
) -> Option<&'static norm::Builtin> {
    editions.all.iter().find(|builtin| {
        builtin.norm == choice.norm.value
            && builtin.edition == choice.editie.value
            && builtin.revision == choice.revisie
    })
}

fn is_chosen(norm: &Norm, choice: &settings::NormChoice) -> bool {
    norm.id == choice.norm.value
        && norm.edition.id == choice.editie.value
        && norm.edition.revision == choice.revisie
}

fn norm_of(
    choice: &settings::NormChoice,
    own: &[Arc<Norm>],
    editions: &mut Editions,
    sources: &mut SourceSet,
    found: &mut Vec<Diagnostic>,
) -> Option<Arc<Norm>> {
    if let Some(builtin) = builtin_of(choice, editions)
        && let Some((norm, broken)) = editions.named(&builtin.name())
    {
        found.extend(broken);
        let source = Source::new(builtin.path, builtin.text);
        sources.entry(source.path.clone()).or_insert(source);
        return Some(norm);
    }
    if let Some(norm) = own.iter().find(|norm| is_chosen(norm, choice)) {
        return Some(Arc::clone(norm));
    }
    let mut known: Vec<String> = editions
        .all
        .iter()
        .map(|builtin| in_settings(builtin.norm, builtin.edition, builtin.revision))
        .collect();
    known.extend(own.iter().map(|norm| norm.in_settings()));
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let name = in_settings(&choice.norm.value, &choice.editie.value, choice.revisie);
    let near = nearest(&name, known.iter().copied());
    found.push(catalogue::unknown_norm(choice.norm.span.clone(), &name, near, &known));
    None
}

fn same_text(a: &str, b: &str) -> bool {
    a.lines().eq(b.lines())
}
