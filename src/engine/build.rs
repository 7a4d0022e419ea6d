//! Runs the line to its end: a check, and every file of the site, made one by one when asked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::places::Places;
use super::{Cache, Check, Input};
use crate::assessment::{Assessment, assess, judge};
use crate::diagnostic::{Diagnostic, Kind, Location, Severity, catalogue, sorted};
use crate::document::{self, Document};
use crate::machine::{Checked, MachineReport, Totals};
use crate::output::{
    HeaderForm, Headers, Made, Output, SECURITY_TXT, feed, is_searched, page_text, redirect_path,
    robots, search_phrases, security_txt, sitemap,
};
use crate::picture::Form;
use crate::publication::{Publication, SEARCH_ADDRESS, asset_address};
use crate::search::{self, Index, PageText, Shard};
use crate::settings::{Publicatie, Server};
use crate::site::{Addresses, Audience, Feed, Page, PageKind, Parts, Site};
use crate::source::{SitePath, Source, Span};
use crate::theme::{self, AssetBody, Writing};

/// What the site is made for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// To be published: guidance and kept-back pages left out, minified, under the base path.
    Publish,
    /// To be looked at by the writer: guidance and kept-back pages shown and marked, checklist
    /// always shown, at `/`.
    Preview,
}

/// A checked publication whose files can be made one by one, in any order, from any thread.
pub struct Build {
    /// The check, findings of the theme and of the site's own making included.
    pub check: Check,
    /// Every file of the output, sorted by path, no path twice.
    pub files: Vec<PlannedFile>,
    /// How each of `files` is made, in the same order.
    jobs: Vec<Job>,
    output: Output,
    /// How many findings `regiovisie.json` names: those under the region's own status.
    totals: Totals,
    searched: Searched,
}

/// What visitors search, filled in as pages are made: what comes in depends on the pages alone,
/// so it does not matter who asks first. A preview pays for it at the first search.
struct Searched {
    /// Positions of pages in the site.
    pages: Vec<usize>,
    /// The words of each of those pages.
    texts: Vec<OnceLock<Arc<PageText>>>,
    index: OnceLock<Index>,
}

impl std::fmt::Debug for Build {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Build").field("files", &self.files).finish_non_exhaustive()
    }
}

/// How a file is made.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Job {
    /// The page at this position of the site.
    Page(usize),
    /// The page for addresses without one.
    NotFound,
    /// An old address that leads to the page at this position.
    Redirect(usize),
    /// The file of the theme at this position.
    ThemeAsset(usize),
    /// A file beside the pages.
    Asset(SitePath),
    /// A picture beside the pages, in one of its forms.
    Picture(PictureFile),
    /// The machine interface.
    Machine,
    /// The list of pages for search engines.
    Sitemap,
    /// What robots may do here.
    Robots,
    /// What is new, for those who follow it.
    Feed(Feed),
    /// A part of what visitors search.
    Search(Shard),
    /// Whom to tell of a weak spot.
    Security,
    /// What a server sends with each file, for a server that reads it from the site.
    Headers(HeaderForm),
    /// Old addresses, for such a server.
    Redirects,
    /// An empty file that says something by its name.
    Empty,
}

/// A file of the output that can be made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlannedFile {
    /// Relative to the output folder, with `/`: `visie/index.html`.
    pub path: String,
    /// The address without the base path (`/visie/`); for assets the path with a leading `/`.
    pub address: String,
    /// The media type, for the preview server: `text/html; charset=utf-8`.
    pub media_type: &'static str,
    /// Whether it is a page for visitors, for the closing line.
    pub is_page: bool,
}

/// A made file.
#[derive(Clone, PartialEq, Debug)]
pub struct Rendered {
    /// Its bytes, or the file to copy.
    pub body: FileBody,
    /// What went wrong while making it (a template that failed on this page); the file is there
    /// all the same, made with the built-in template.
    pub diagnostics: Vec<Diagnostic>,
}

/// The bytes of an output file, or where they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileBody {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of this file in the region's folder.
    Copy(SitePath),
    /// What is made of this picture in the region's folder, by [`crate::picture::make`].
    Picture(PictureFile),
}

/// A picture in one of its forms.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PictureFile {
    /// The file in the region's folder.
    pub from: SitePath,
    /// What is made of it.
    pub form: Form,
}

/// Runs the whole line; files are made by [`Build::render`].
pub fn build(input: &Input, cache: &mut Cache, purpose: Purpose) -> Build {
    let mut check = super::check(input, cache);
    let (audience, writing) = match purpose {
        Purpose::Publish => (Audience::Visitors, Writing::Tight),
        Purpose::Preview => (Audience::Writer, Writing::Plain),
    };
    let own = check.settings.site.adres.as_ref().map(|adres| adres.value.as_str());
    let addresses = match (purpose, &input.address) {
        (Purpose::Preview, _) => Addresses::new(None, false),
        (Purpose::Publish, Some(address)) => Addresses::new(Some(address), true),
        (Purpose::Publish, None) => Addresses::new(own, false),
    };
    // What is wrong in the theme's files is among the findings of the check already.
    let (theme, _) = theme::read(&theme::Parts {
        name: &check.settings.site.thema,
        named_at: check.settings.site.thema_at.as_ref(),
        language: check.settings.language(),
        base: &addresses.base,
        files: &input.theme,
        binaries: &input.assets,
        digests: &input.digests,
        wishes: super::wishes(&check.settings),
        writing,
    });
    let site = Site::new(Parts {
        settings: Arc::clone(&check.settings),
        publication: Arc::clone(&check.publication),
        assessment: Arc::clone(&check.assessment),
        coherence: Arc::clone(&check.coherence),
        labels: theme.labels.clone(),
        look: theme.look.clone(),
        addresses,
        audience,
        history: Arc::clone(&input.history),
        releases: cache.releases(&input.history),
        today: check.today,
        has_own_code: theme::has_own_code(&input.theme),
    });
    let totals = published_totals(&check, input, &site);
    let (output, mut found) = Output::new(site, theme, writing);
    let mut plan = plan(&output, purpose);
    found.append(&mut plan.found);
    if !found.is_empty() {
        found.append(&mut check.diagnostics);
        check.diagnostics = sorted(found);
    }
    let (files, jobs) = plan.files.into_values().unzip();
    let searched = Searched::of(&output.site);
    Build { check, files, jobs, output, totals, searched }
}

/// How many findings there are under the region's own status, since `--as` changes no output;
/// those on completeness and coherence only where the checklist is shown.
fn published_totals(check: &Check, input: &Input, site: &Site) -> Totals {
    let status = check.settings.status();
    let shows = Site::shows_checklist(&site.parts);
    let mut severities: Vec<Severity> = vec![];
    let is_as_is = input.as_status.is_none_or(|other| other == status);
    for found in &check.diagnostics {
        let is_counted = match found.kind {
            Kind::Completeness => shows && is_as_is,
            Kind::Coherence => shows,
            Kind::Time | Kind::Fault => true,
        };
        if is_counted {
            severities.push(found.severity);
        }
    }
    if shows && !is_as_is {
        let (publication, settings) = (&check.publication, &check.settings);
        let (mut again, mut found) =
            assess(publication, settings, &check.norms, status, check.today);
        judge(&mut again, &check.judgements, publication, &check.sources, &mut found);
        let completeness = sorted(found).into_iter();
        let completeness = completeness.filter(|found| found.kind == Kind::Completeness);
        severities.extend(completeness.map(|found| found.severity));
    }
    let count = |wanted| severities.iter().filter(|severity| **severity == wanted).count();
    Totals {
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        advice: count(Severity::Advice),
    }
}

/// Every file by path, with the places they take and what was in the way of what.
#[derive(Default)]
struct Plan {
    files: BTreeMap<String, (PlannedFile, Job)>,
    places: Places,
    found: Vec<Diagnostic>,
}

impl Plan {
    /// Adds a file, unless another is in its way.
    fn add(&mut self, path: &str, address: &str, job: Job, at: Location) {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let path = parts.join("/");
        if let Err(other) = self.places.take(&path) {
            let winner = self.files.get(&path).map(|(_, job)| job);
            // An old address that a page has is a finding elsewhere.
            if !matches!((&job, winner), (Job::Redirect(_), Some(Job::Page(_)))) {
                self.found.push(catalogue::colliding_file(at, &path, &other));
            }
            return;
        }
        let file = PlannedFile {
            media_type: media_type(&path),
            path: path.clone(),
            address: address.to_owned(),
            is_page: matches!(job, Job::Page(_)),
        };
        self.files.insert(path, (file, job));
    }
}

/// Every file by path. Where two want one path, what visitors asked for first comes first:
/// pages, then what belongs to the site, then old addresses and files beside the pages.
fn plan(output: &Output, purpose: Purpose) -> Plan {
    let mut plan = Plan::default();
    let top = |path: &SitePath| Location::At(Span::top(path));
    for (idx, page) in output.site.pages.iter().enumerate() {
        let path = format!("{}index.html", page.address);
        let at = output.site.document(page).map_or(Location::Site, |found| top(&found.path));
        plan.add(&path, &page.address, Job::Page(idx), at);
    }
    plan_for_machines(output, purpose, &mut plan);
    for (idx, asset) in output.theme.assets.iter().enumerate() {
        let at = match &asset.body {
            AssetBody::File(path) => top(path),
            AssetBody::Text(_) => Location::Site,
        };
        let address = format!("/{}", asset.address);
        plan.add(&asset.address, &address, Job::ThemeAsset(idx), at);
    }
    for (idx, page) in output.site.pages.iter().enumerate() {
        let Some(document) = output.site.document(page) else { continue };
        for alias in &document.front.aliassen {
            if let Some(path) = redirect_path(&alias.value) {
                let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(&path));
                let at = Location::At(alias.span.clone());
                plan.add(&path, &address, Job::Redirect(idx), at);
            }
        }
    }
    let publication = &output.site.parts.publication;
    let kept_back = match purpose {
        Purpose::Publish => publication.kept_back_assets(),
        Purpose::Preview => publication.loose.clone(),
    };
    for path in publication.assets.keys().filter(|path| !kept_back.contains(*path)) {
        let address = asset_address(path);
        let job = match publication.pictures.get(path) {
            Some(Ok(_)) => Job::Picture(PictureFile { from: path.clone(), form: Form::Bare }),
            Some(Err(_)) | None => Job::Asset(path.clone()),
        };
        plan.add(&address, &address, job, top(path));
    }
    if purpose == Purpose::Publish {
        plan_pictures(publication, &mut plan);
    }
    plan
}

/// The page for addresses without one, and what robots, programs, servers and the search read.
fn plan_for_machines(output: &Output, purpose: Purpose, plan: &mut Plan) {
    plan.add("404.html", "/404.html", Job::NotFound, Location::Site);
    plan.add("regiovisie.json", "/regiovisie.json", Job::Machine, Location::Site);
    plan.add("robots.txt", "/robots.txt", Job::Robots, Location::Site);
    if purpose == Purpose::Publish && sitemap(&output.site).is_some() {
        plan.add("sitemap.xml", "/sitemap.xml", Job::Sitemap, Location::Site);
    }
    for feed in Feed::ALL.into_iter().filter(|feed| output.site.has_feed(*feed)) {
        plan.add(feed.path(), feed.path(), Job::Feed(feed), Location::Site);
    }
    if security_txt(&output.site).is_some() {
        plan.add(SECURITY_TXT, &format!("/{SECURITY_TXT}"), Job::Security, Location::Site);
    }
    if purpose == Purpose::Publish {
        for (path, job) in server_files(&output.site.parts.settings.publicatie) {
            plan.add(path, &format!("/{path}"), job, Location::Site);
        }
    }
    for shard in searched_shards(&output.site) {
        let path = format!("{SEARCH_ADDRESS}{}", shard.name());
        plan.add(&path, &path, Job::Search(shard), Location::Site);
    }
}

/// The files for the servers that the settings name.
fn server_files(publicatie: &Publicatie) -> Vec<(&'static str, Job)> {
    let mut files = vec![];
    if publicatie.has_header_files() {
        files.push(("_headers", Job::Headers(HeaderForm::Netlify)));
        files.push(("_redirects", Job::Redirects));
    }
    if publicatie.has_apache() {
        files.push((".htaccess", Job::Headers(HeaderForm::Apache)));
    }
    // Else GitHub would leave out what begins with a low line.
    if publicatie.has_no_headers() {
        files.push((".nojekyll", Job::Empty));
    }
    files
}

/// The copies of pictures that pages show. A preview shows the pictures themselves.
fn plan_pictures(publication: &Publication, plan: &mut Plan) {
    for (path, at) in publication.shown_pictures() {
        let Some(Ok(picture)) = publication.pictures.get(&path) else { continue };
        let mut forms: BTreeSet<Form> = picture.copies().into_iter().collect();
        forms.insert(picture.fallback());
        forms.remove(&Form::Bare);
        for form in forms {
            let address = asset_address(&picture.path_of(&path, form));
            let job = Job::Picture(PictureFile { from: path.clone(), form });
            plan.add(&address, &address, job, Location::At(at.clone()));
        }
    }
}

/// The files that visitors search in; none where they cannot search.
fn searched_shards(site: &Site) -> Vec<Shard> {
    match site.can_search() {
        true => search::shards(site.pages.iter().filter(|page| is_searched(page)).count()),
        false => vec![],
    }
}

impl Searched {
    fn of(site: &Site) -> Self {
        let pages = site.pages.iter().enumerate().filter(|(_, page)| is_searched(page));
        let mut pages: Vec<usize> = pages.map(|(idx, _)| idx).collect();
        if !site.can_search() {
            pages.clear();
        }
        let texts = pages.iter().map(|_| OnceLock::new()).collect();
        Self { pages, texts, index: OnceLock::new() }
    }

    /// Keeps the words of a page that was just made.
    fn keep(&self, site: &Site, page_idx: usize, html: &str) {
        let Ok(at) = self.pages.binary_search(&page_idx) else { return };
        let (Some(page), Some(text)) = (site.pages.get(page_idx), self.texts.get(at)) else {
            return;
        };
        text.get_or_init(|| Arc::new(page_text(site, page, html)));
    }
}

/// The media type by the end of the name; bytes of an unknown kind are not looked into.
fn media_type(path: &str) -> &'static str {
    if Feed::ALL.iter().any(|feed| feed.path().trim_start_matches('/') == path) {
        return "application/atom+xml; charset=utf-8";
    }
    let kind = path.rsplit_once('.').map(|(_, kind)| kind.to_ascii_lowercase());
    match kind.as_deref() {
        Some("html" | "htm" | "aspx") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("xml") => "application/xml",
        Some("txt" | "md" | "yaml" | "yml" | "toml") => "text/plain; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("avif") => "image/avif",
        Some("ico") => "image/x-icon",
        Some("pdf") => "application/pdf",
        Some("woff2") => "font/woff2",
        Some("woff") => "font/woff",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("odt") => "application/vnd.oasis.opendocument.text",
        Some("ods") => "application/vnd.oasis.opendocument.spreadsheet",
        Some("zip") => "application/zip",
        _ => "application/octet-stream",
    }
}

impl Build {
    /// Makes the file at this position of [`Build::files`].
    pub fn render(&self, file_idx: usize) -> Rendered {
        let Some(job) = self.jobs.get(file_idx) else { return text(String::new()) };
        let output = &self.output;
        match job {
            Job::Page(idx) => {
                if output.site.is_whole(*idx) {
                    return made(output.whole(*idx, &|idx| self.text_of(idx)));
                }
                let page = output.page(*idx, self.text_of(*idx));
                self.searched.keep(&output.site, *idx, &page.html);
                made(page)
            }
            Job::NotFound => made(output.not_found()),
            Job::Redirect(idx) => made(output.redirect(*idx)),
            Job::ThemeAsset(idx) => match output.theme.assets.get(*idx).map(|asset| &asset.body) {
                Some(AssetBody::Text(content)) => text(content.to_string()),
                Some(AssetBody::File(path)) => copy(path),
                None => text(String::new()),
            },
            Job::Asset(path) => copy(path),
            Job::Picture(file) => {
                Rendered { body: FileBody::Picture(file.clone()), diagnostics: vec![] }
            }
            Job::Machine => text(self.machine()),
            Job::Sitemap => text(sitemap(&output.site).unwrap_or_default()),
            Job::Robots => text(robots(&output.site)),
            Job::Feed(kind) => text(feed(&output.site, *kind)),
            Job::Search(shard) => text(self.index().shard(*shard)),
            Job::Security => text(security_txt(&output.site).unwrap_or_default()),
            Job::Headers(form) => text(self.headers().written(*form)),
            Job::Redirects => text(self.redirects()),
            Job::Empty => text(String::new()),
        }
    }

    /// Makes the page of a changed document before the rest of the site is worked out again, when
    /// nothing changed but its title, its summary and the text of its body: the position of its
    /// file, and the file.
    ///
    /// `None` when the page is new, or when other pages may have to change with it: then only a
    /// whole [`build`] tells. What the page says of its requirements is as it was.
    pub fn draft(&self, source: &Source) -> Option<(usize, Rendered)> {
        let site = &self.output.site;
        let old_idx = *site.parts.publication.by_path.get(&source.path)?;
        let old = site.parts.publication.documents.get(old_idx)?;
        let page_idx = site.page_of(old_idx)?;
        let (new, _) = document::read(source);
        let (old_head, new_head) = (head(self.text_of(page_idx), old), head(&source.text, &new));
        let is_text_only = source.fault.is_none()
            && old.address == new.address
            && old_head.eq(new_head)
            && site.parts.publication.has_data_of(&new);
        if !is_text_only {
            return None;
        }
        let file_idx = self.jobs.iter().position(|job| *job == Job::Page(page_idx))?;
        let rendered = self.output.page_with(page_idx, Some(&new), &source.text);
        Some((file_idx, made(rendered)))
    }

    /// The picture that the file at this position of [`Build::files`] is; `None` for other files.
    pub fn picture_at(&self, file_idx: usize) -> Option<&PictureFile> {
        match self.jobs.get(file_idx)? {
            Job::Picture(file) => Some(file),
            _ => None,
        }
    }

    /// The page that the file at this position of [`Build::files`] is; `None` for other files.
    pub fn page_of_file(&self, file_idx: usize) -> Option<&Page> {
        match self.jobs.get(file_idx)? {
            Job::Page(idx) => self.output.site.pages.get(*idx),
            _ => None,
        }
    }

    /// The document that a page shows; `None` for a generated page.
    pub fn document_of(&self, page: &Page) -> Option<&Arc<Document>> {
        self.output.site.document(page)
    }

    /// What visitors search, made when it is first asked for; every page is made for it, unless
    /// it was made before.
    pub fn index(&self) -> &Index {
        self.searched.index.get_or_init(|| {
            let site = &self.output.site;
            let read = |page_idx: &usize| {
                let at = self.searched.pages.binary_search(page_idx).ok()?;
                let text = self.searched.texts.get(at)?;
                if text.get().is_none() {
                    let page = self.output.page(*page_idx, self.text_of(*page_idx));
                    self.searched.keep(site, *page_idx, &page.html);
                }
                text.get().cloned()
            };
            let all = &self.searched.pages;
            // As in `Index::new`: no waiting for own work inside the pool.
            let texts: Vec<Arc<PageText>> = match rayon::current_thread_index() {
                None => all.par_iter().filter_map(read).collect(),
                Some(_) => all.iter().filter_map(read).collect(),
            };
            Index::new(texts, &site.parts.labels.language, search_phrases(site))
        })
    }

    /// What a server sends with each file of this site.
    pub fn headers(&self) -> Headers {
        let redirects = self.files.iter().zip(&self.jobs).filter_map(|(file, job)| match job {
            Job::Redirect(page_idx) => Some((file.address.clone(), *page_idx)),
            _ => None,
        });
        Headers::new(&self.output, redirects)
    }

    /// Old addresses as Netlify and Cloudflare Pages read them. A page stands at each of them for
    /// other servers; only Netlify has to be told to pass it by, and only Netlify has a word for
    /// that.
    fn redirects(&self) -> String {
        let servers = &self.check.settings.publicatie.server;
        let passes_by = !servers.contains(&Server::Cloudflare);
        self.headers().redirect_lines(if passes_by { "301!" } else { "301" })
    }

    /// The source text of a page's document; empty for a generated page.
    fn text_of(&self, page_idx: usize) -> &str {
        let site = &self.output.site;
        let Some(page) = site.pages.get(page_idx) else { return "" };
        let PageKind::Document(_) = page.kind else { return "" };
        let source = site.document(page).and_then(|found| self.check.sources.get(&found.path));
        source.map_or("", |source| &source.text)
    }

    /// The machine interface as it is published: no findings, since those may quote what should
    /// not be public. Where the checklist is hidden there are no verdicts and no tensions; the
    /// facts stay, since they are on the pages anyhow.
    fn machine(&self) -> String {
        let hidden = Assessment::default();
        let shows = Site::shows_checklist(&self.output.site.parts);
        let mut report = MachineReport::new(&Checked {
            assessment: if shows { &self.check.assessment } else { &hidden },
            totals: self.totals,
            ..self.check.checked()
        });
        if !shows {
            report.coherence.clear();
        }
        report.to_json()
    }
}

/// The lines of the front matter that say more than title and summary: what other pages, facts and
/// verdicts may hang on.
fn head<'t>(text: &'t str, document: &Document) -> impl Iterator<Item = &'t str> {
    let head = text.get(..document.body.start as usize).unwrap_or_default();
    let is_title = |line: &&str| {
        let key = line.split_once(':').map(|(key, _)| key);
        matches!(key, Some("titel" | "title" | "samenvatting" | "description"))
    };
    head.lines().filter(move |line| !is_title(line))
}

fn made(made: Made) -> Rendered {
    Rendered { body: FileBody::Bytes(made.html.into_bytes()), diagnostics: made.diagnostics }
}

fn text(content: String) -> Rendered {
    Rendered { body: FileBody::Bytes(content.into_bytes()), diagnostics: vec![] }
}

fn copy(path: &SitePath) -> Rendered {
    Rendered { body: FileBody::Copy(path.clone()), diagnostics: vec![] }
}
