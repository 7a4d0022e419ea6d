//! Makes whole pages: the document around them, their own parts in between.

use std::collections::HashSet;
use std::sync::OnceLock;

use serde::Serialize;

use super::frame::{Frame, Slot};
use super::markdown;
use super::minify::minify;
use super::redirect::RedirectView;
use super::whole::{self, Chapter, Surroundings};
use super::{html, plain};
use crate::diagnostic::Diagnostic;
use crate::document::Document;
use crate::site::{
    FrameKind, PageKind, PageView, Site, SlotsView, StandingPage, StandingView, TocItem,
    WholeChapter, encoded, shortened,
};
use crate::theme::{Filled, Template, Theme, Writing};

/// Everything that is made once for all pages, and the pages made from it.
pub struct Output {
    /// The pages and their views.
    pub site: Site,
    /// The templates, words and files.
    pub theme: Theme,
    writing: Writing,
    /// The document around a page that stands in a part of the site.
    with_navigation: Frame,
    /// The document around any other page.
    without_navigation: Frame,
    /// The document around the page where visitors search.
    around_search: Frame,
    /// The document around a page that repeats others.
    around_repeated: Frame,
    /// The document around the page for addresses without one, which has no address itself.
    without_address: Frame,
    /// Per page the open branch beside it, made when the first page asks for it. This is the one
    /// place in the core that is filled in later: what comes in depends on the site alone, so it
    /// does not matter which page asks first. Made up front, the branches of a site with 2,000
    /// pages (112 of them) took 0.46 s of one core in a debug build, and of 10,000 pages (512)
    /// 3.4 s; a preview would pay that at every save, for the one branch it shows.
    branches: Vec<OnceLock<Option<Branch>>>,
    /// Per page itself as a chapter, kept when the page is made, since its text is at hand then.
    /// As of branches, what comes in does not depend on who asks first.
    chapters: Vec<OnceLock<Chapter>>,
}

/// Where the chapters of a page that holds others go. A private use character, as of slots.
const CHAPTERS: &str = "\u{f8f2}";

/// An open branch of the site, and what went wrong while it was made.
struct Branch {
    frame: Frame,
    found: Option<Diagnostic>,
}

/// A page, and what went wrong while it was made.
#[derive(Clone, PartialEq, Debug)]
pub struct Made {
    /// The HTML of the whole document.
    pub html: String,
    /// Templates that failed; the built-in one did the work.
    pub diagnostics: Vec<Diagnostic>,
}

/// The parts of one page.
struct Parts<'p> {
    page_idx: Option<usize>,
    title: &'p str,
    heading: &'p str,
    address: &'p str,
    description: &'p str,
    canonical: &'p str,
    /// The translations, with the page itself: language and whole address.
    alternates: &'p [(String, String)],
    body: &'p str,
    navigation: Option<&'p Frame>,
}

impl Output {
    /// Makes what all pages share; the findings are those of the document around pages.
    pub fn new(site: Site, mut theme: Theme, writing: Writing) -> (Self, Vec<Diagnostic>) {
        theme.share(&site.shared());
        let mut found = vec![];
        let mut frame = |kind| {
            let view = site.frame(kind, slots(&site, kind), &|idx| Slot::Current(idx).mark());
            let filled = theme.fill(Template::Basis, &view);
            found.extend(filled.found);
            Frame::cut(&written(writing, filled.html))
        };
        let with_navigation = frame(FrameKind::Part);
        let without_navigation = frame(FrameKind::Loose);
        let around_search = frame(FrameKind::Search);
        let around_repeated = frame(FrameKind::Repeated);
        let without_address = frame(FrameKind::Nowhere);
        let chapters = site.pages.iter().map(|_| OnceLock::new()).collect();
        let branches = site.pages.iter().map(|_| OnceLock::new()).collect();
        let output = Self {
            site,
            theme,
            writing,
            with_navigation,
            without_navigation,
            around_search,
            around_repeated,
            without_address,
            branches,
            chapters,
        };
        (output, found)
    }

    /// Makes a page. `text` is the source text of its document, empty for a generated page.
    pub fn page(&self, page_idx: usize, text: &str) -> Made {
        let document = self.site.pages.get(page_idx).and_then(|page| self.site.document(page));
        self.page_with(page_idx, document.map(|document| &**document), text)
    }

    /// Makes a page with this document in the place of its own: what a writer just saved, before
    /// the rest of the site is worked out again.
    pub fn page_with(&self, page_idx: usize, document: Option<&Document>, text: &str) -> Made {
        let mut diagnostics = vec![];
        let body = self.body(page_idx, document, text, &mut diagnostics);
        let title = document.filter(|document| !self.is_own(page_idx, document));
        let title = title.map(|document| shortened(&document.title.value));
        self.finished(page_idx, title.as_deref(), &body, diagnostics)
    }

    /// Whether this is the document of that page as the site has it, and not a newer one.
    fn is_own(&self, page_idx: usize, document: &Document) -> bool {
        let page = self.site.pages.get(page_idx);
        let own = page.and_then(|page| self.site.document(page));
        own.is_some_and(|own| std::ptr::eq(&raw const **own, document))
    }

    /// Puts the document around the own parts of a page; `title` goes before the page's own.
    fn finished(
        &self,
        page_idx: usize,
        title: Option<&str>,
        body: &str,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Made {
        let Some(page) = self.site.pages.get(page_idx) else {
            return Made { html: String::new(), diagnostics };
        };
        let own_title = title.unwrap_or(&page.title);
        let settings = &self.site.parts.settings;
        let title = match page.parent {
            Some(_) => format!("{own_title} – {}", settings.title()),
            None => settings.title(),
        };
        let canonical = self.canonical(&page.address);
        let local = self.site.parts.addresses.link(&page.address);
        let alternates = self.site.alternates(page);
        let branch = self.site.branch(page_idx).and_then(|idx| self.branch(idx));
        diagnostics.extend(branch.and_then(|branch| branch.found.clone()));
        let html = self.assemble(&Parts {
            page_idx: Some(page_idx),
            title: &title,
            heading: own_title,
            address: if canonical.is_empty() { &local } else { &canonical },
            description: if page.summary.is_empty() { own_title } else { &page.summary },
            canonical: &canonical,
            alternates: &alternates,
            body,
            navigation: branch.map(|branch| &branch.frame),
        });
        Made { html, diagnostics }
    }

    /// Makes the page for addresses without one.
    pub fn not_found(&self) -> Made {
        let filled = self.theme.fill(Template::NotFound, &self.site.not_found());
        let title = self.site.parts.labels.text("niet-gevonden");
        let html = self.assemble(&Parts {
            page_idx: None,
            title: &format!("{title} – {}", self.site.parts.settings.title()),
            heading: &title,
            address: "",
            description: &title,
            canonical: "",
            alternates: &[],
            body: &written(self.writing, filled.html),
            navigation: None,
        });
        Made { html, diagnostics: filled.found.into_iter().collect() }
    }

    /// Makes the page of an old address that leads to the page at this position.
    pub fn redirect(&self, page_idx: usize) -> Made {
        let Some(page) = self.site.pages.get(page_idx) else {
            return Made { html: String::new(), diagnostics: vec![] };
        };
        let view = RedirectView {
            titel: page.title.clone(),
            adres: self.site.parts.addresses.link(&page.address),
            canoniek: self.canonical(&page.address),
        };
        self.alone(Template::Doorverwijzing, &view)
    }

    /// A document without a frame.
    fn alone<V: Serialize>(&self, template: Template, view: &V) -> Made {
        let Filled { html, found } = self.theme.fill(template, view);
        Made { html: written(self.writing, html), diagnostics: found.into_iter().collect() }
    }

    fn canonical(&self, address: &str) -> String {
        self.site.parts.addresses.full(address).unwrap_or_default()
    }

    /// Everything between header and footer.
    fn body(
        &self,
        page_idx: usize,
        document: Option<&Document>,
        text: &str,
        found: &mut Vec<Diagnostic>,
    ) -> String {
        let Some(page) = self.site.pages.get(page_idx) else { return String::new() };
        let filled = match page.kind {
            PageKind::Standing(_) => {
                let view = self.site.standing_view(page_idx);
                view.map(|view| self.theme.fill(view.template(), &view))
            }
            PageKind::Document(_)
            | PageKind::Home
            | PageKind::Folder
            | PageKind::Chapter { .. }
            | PageKind::Overview { .. } => {
                let written = document.map(|document| markdown::write(&self.site, document, text));
                let view = self.site.page_view(page_idx, written.unwrap_or_default());
                let is_own = document.is_none_or(|document| self.is_own(page_idx, document));
                if let Some(view) = view.as_ref().filter(|_| is_own) {
                    self.keep_chapter(page_idx, view);
                }
                let view = view.map(|view| match document.filter(|_| !is_own) {
                    Some(document) => view.retitled(page, document),
                    None => view,
                });
                view.map(|view| self.theme.fill(Template::Pagina, &view))
            }
        };
        let Some(filled) = filled else { return String::new() };
        found.extend(filled.found);
        // Text written by us is tight; what a template makes alone is not.
        if document.is_none() { written(self.writing, filled.html) } else { filled.html }
    }

    /// Makes a page that holds others. `text_of` gives the source text of the page at a position.
    pub fn whole<'t>(&self, page_idx: usize, text_of: &dyn Fn(usize) -> &'t str) -> Made {
        let mut found = vec![];
        let chapters = self.site.chapters_of_whole(page_idx);
        let contents = self.contents(&chapters);
        let Some(view) = self.site.whole_view(page_idx, contents, CHAPTERS) else {
            return Made { html: String::new(), diagnostics: found };
        };
        let view = StandingView::Whole(Box::new(view));
        let filled = self.theme.fill(view.template(), &view);
        found.extend(filled.found);
        let body = written(self.writing, filled.html);
        let made: Vec<&Chapter> = chapters
            .into_iter()
            .filter_map(|chapter| self.chapter(chapter, text_of(chapter.page_idx)))
            .collect();
        let ids: HashSet<&str> =
            made.iter().flat_map(|chapter| &chapter.ids).map(String::as_str).collect();
        let mut all = String::with_capacity(made.iter().map(|chapter| chapter.html.len()).sum());
        for chapter in made {
            chapter.write(&mut all, &ids);
        }
        self.finished(page_idx, None, &body.replacen(CHAPTERS, &all, 1), found)
    }

    /// The titles of chapters, those of deeper ones inside the one above.
    fn contents(&self, chapters: &[WholeChapter]) -> Vec<TocItem> {
        let mut contents: Vec<TocItem> = vec![];
        for chapter in chapters {
            let Some(page) = self.site.pages.get(chapter.page_idx) else { continue };
            let item = TocItem {
                titel: self.site.chapter_title(chapter.page_idx),
                anker: whole::chapter_id(&page.address),
                onder: vec![],
            };
            let mut list = &mut contents;
            for _ in 1..chapter.depth {
                if list.is_empty() {
                    break;
                }
                let Some(last) = list.last_mut() else { return contents };
                list = &mut last.onder;
            }
            list.push(item);
        }
        contents
    }

    /// A page as a chapter; made here when the page itself has not been made yet.
    fn chapter(&self, chapter: WholeChapter, text: &str) -> Option<&Chapter> {
        let slot = self.chapters.get(chapter.page_idx)?;
        if slot.get().is_none() {
            let page = self.site.pages.get(chapter.page_idx)?;
            if let PageKind::Standing(_) = page.kind {
                let view = self.site.standing_view(chapter.page_idx)?;
                let html = self.theme.fill(view.template(), &view).html;
                let html = format!(
                    "<section class=rv-hoofdstuk>{}</section>",
                    written(self.writing, html)
                );
                slot.get_or_init(|| self.as_chapter(chapter, &html));
            } else {
                let document = self.site.document(page);
                let content = document.map(|document| markdown::write(&self.site, document, text));
                let view = self.site.page_view(chapter.page_idx, content.unwrap_or_default())?;
                self.keep_chapter(chapter.page_idx, &view);
            }
        }
        slot.get()
    }

    /// Keeps a page as a chapter, where it is one.
    fn keep_chapter(&self, page_idx: usize, view: &PageView) {
        if self.site.whole_of(page_idx).is_none() {
            return;
        }
        let Some(slot) = self.chapters.get(page_idx) else { return };
        slot.get_or_init(|| {
            let filled = self.theme.fill(Template::Hoofdstuk, view);
            self.as_chapter(self.site.as_chapter(page_idx), &filled.html)
        });
    }

    fn as_chapter(&self, chapter: WholeChapter, html: &str) -> Chapter {
        let (site, page_idx) = (&self.site, chapter.page_idx);
        let chapter_at = |address: &str| {
            let idx = site.page_at(address)?;
            (site.whole_of(idx) == site.whole_of(page_idx)).then(|| whole::chapter_id(address))
        };
        let address = site.pages.get(page_idx).map_or("/", |page| &page.address);
        let around = Surroundings {
            id: whole::chapter_id(address),
            depth: chapter.depth,
            base: &site.parts.addresses.base,
            chapter_at: &chapter_at,
        };
        whole::chapter(html, &around)
    }

    fn branch(&self, branch_idx: usize) -> Option<&Branch> {
        let made = self.branches.get(branch_idx)?.get_or_init(|| {
            let view = self.site.navigation(branch_idx, &|idx| Slot::Current(idx).mark())?;
            let Filled { html, found } = self.theme.fill(Template::Navigatie, &view);
            Some(Branch { frame: Frame::cut(&written(self.writing, html)), found })
        });
        made.as_ref()
    }

    fn is_search(&self, page_idx: usize) -> bool {
        self.site
            .pages
            .get(page_idx)
            .is_some_and(|page| page.kind == PageKind::Standing(StandingPage::Search))
    }

    fn assemble(&self, parts: &Parts<'_>) -> String {
        let frame = match (parts.page_idx, parts.navigation) {
            (None, _) => &self.without_address,
            (Some(idx), _) if self.is_search(idx) => &self.around_search,
            (Some(idx), _) if self.site.is_whole(idx) => &self.around_repeated,
            (Some(_), Some(_)) => &self.with_navigation,
            (Some(_), None) => &self.without_navigation,
        };
        let part = parts.page_idx.and_then(|idx| self.site.part_of(idx));
        let mut out = String::with_capacity(parts.body.len() + 8 * 1024);
        frame.fill(&mut out, &|slot, out| match slot {
            Slot::Title => html::text(out, &plain(parts.title)),
            Slot::Description => out.push_str(&html::escaped(&plain(parts.description))),
            Slot::Canonical => out.push_str(&html::escaped(&html::address(parts.canonical))),
            Slot::Body => out.push_str(parts.body),
            Slot::PageTitle => out.push_str(&encoded(&plain(parts.heading))),
            Slot::PageAddress => out.push_str(&encoded(parts.address)),
            Slot::Navigation => {
                if let Some(navigation) = parts.navigation {
                    navigation.fill(out, &|slot, out| here(slot, parts.page_idx, None, out));
                }
            }
            Slot::Current(_) => here(slot, parts.page_idx, part, out),
        });
        // Few pages have these, so they are put in here and cost no other page a spot.
        if let Some(at) = out.find("</head>").filter(|_| !parts.alternates.is_empty()) {
            out.insert_str(at, &alternate_links(parts.alternates));
        }
        out
    }
}

/// Links to the same page in other languages, for search engines.
fn alternate_links(alternates: &[(String, String)]) -> String {
    let mut links = String::new();
    for (tag, address) in alternates {
        links.push_str("<link rel=alternate");
        html::attribute(&mut links, "hreflang", tag);
        html::attribute(&mut links, "href", &html::address(address));
        links.push('>');
    }
    links
}

/// Writes whether a link leads to this page, or to the part it stands in.
fn here(slot: Slot, page_idx: Option<usize>, part_idx: Option<usize>, out: &mut String) {
    let Slot::Current(idx) = slot else { return };
    if Some(idx) == page_idx {
        out.push_str(" aria-current=page");
    } else if Some(idx) == part_idx {
        out.push_str(" aria-current=true");
    }
}

fn slots(site: &Site, kind: FrameKind) -> SlotsView {
    let addresses = &site.parts.addresses;
    let has_canonical = addresses.absolute.is_some()
        && !addresses.is_preview
        && !matches!(kind, FrameKind::Nowhere | FrameKind::Search | FrameKind::Repeated);
    SlotsView {
        titel: Slot::Title.mark(),
        beschrijving: Slot::Description.quoted_mark(),
        canoniek: if has_canonical { Slot::Canonical.quoted_mark() } else { String::new() },
        inhoud: Slot::Body.mark(),
        navigatie: Slot::Navigation.mark(),
        reactie: site
            .reaction(&Slot::PageTitle.mark(), &Slot::PageAddress.mark())
            .filter(|_| !matches!(kind, FrameKind::Nowhere | FrameKind::Search)),
    }
}

fn written(writing: Writing, html: String) -> String {
    match writing {
        Writing::Tight => minify(&html),
        Writing::Plain => html,
    }
}
