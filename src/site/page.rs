//! The view of a page with text, a list of pages, or both.

use std::sync::Arc;

use serde::Serialize;

use super::alphabet::LetterView;
use super::checklist::ChapterView;
use super::entrance::EntranceLink;
use super::help::HomeHelpView;
use super::navigation::CardView;
use super::people::PeopleView;
use super::records::PageFactsView;
use super::values::{PartView, mail, telephone};
use super::view::shortened;
use super::{
    Feed, LanguageView, LinkView, MarkView, Page, PageKind, Site, StandingPage, TocItem,
    VersionView, WordView,
};
use crate::document::Document;
use crate::history::CHANGES_ADDRESS;
use crate::publication::PeoplePage;
use crate::source::Date;

/// How many pieces of news the home page shows.
const NEWS: usize = 3;

/// The folder whose newest pages the home page shows.
pub(super) const NEWS_ADDRESS: &str = "/nieuws/";

/// What the writer of HTML made of a document.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Content {
    /// The body.
    pub html: String,
    /// Its headings.
    pub toc: Vec<TocItem>,
    /// The terms it uses, by their position in the glossary.
    pub terms: Vec<usize>,
    /// Whether there is anything to read.
    pub is_empty: bool,
}

/// A page with text, a list of pages, or both.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PageView {
    /// The title, the only heading of level 1.
    pub titel: String,
    /// The title as it stands in the trail, not too long.
    pub titel_kort: String,
    /// Whether its words may run from right to left.
    pub richting: bool,
    /// The words above the title, such as `Opgave 2`.
    pub soort: Option<String>,
    /// One sentence under the title; only what the writer wrote as such.
    pub samenvatting: Option<String>,
    /// The date in words.
    pub datum: Option<String>,
    /// The day of the last change in words; only where that is not the date itself.
    pub gewijzigd: Option<String>,
    /// The status of this page in words, where it has its own.
    pub status: Option<String>,
    /// The language of title and text, where that is not the one of the site.
    pub taal: Option<LanguageView>,
    /// The same in plain language or in another language.
    pub versies: Vec<VersionView>,
    /// Whether the page is kept back.
    pub verborgen: bool,
    /// Requirements that the page as a whole treats.
    pub merken: Vec<MarkView>,
    /// The body, HTML.
    pub inhoud: String,
    /// The terms that it uses, with what they mean.
    pub woorden: Vec<WordView>,
    /// Links to letters, where the page explains terms.
    pub letters: Vec<LetterView>,
    /// Whether a page of text has no text.
    pub leeg: bool,
    /// Whether it is the home page.
    pub start: bool,
    /// Headings; empty when there are too few to help.
    pub inhoudsopgave: Vec<TocItem>,
    /// The trail from the home page to the page above this one.
    pub kruimels: Vec<LinkView>,
    /// The page before this one.
    pub vorige: Option<LinkView>,
    /// The page after this one.
    pub volgende: Option<LinkView>,
    /// Lists of pages under the text.
    pub lijsten: Vec<ListView>,
    /// The facts that the page carries.
    pub gegevens: Option<PageFactsView>,
    /// How many municipalities have adopted the vision, where the page is about that.
    pub besluiten: Option<String>,
    /// Where everything stands on one page, on the home page.
    pub heel: Option<LinkView>,
    /// Where to go for help, on the home page.
    pub hulp: Option<HomeHelpView>,
    /// The entrances per kind of reader, on the home page.
    pub ingangen: Vec<EntranceLink>,
    /// The page with all decisions, on the home page.
    pub alle_besluiten: Option<LinkView>,
    /// What the program tells here about municipalities, decisions, help or one kind of reader.
    pub mensen: Option<PeopleView>,
    /// Whom to ask about this page.
    pub contact: Option<PartView>,
    /// Requirements of the chapter whose page this is.
    pub hoofdstuk: Option<ChapterView>,
}

impl PageView {
    /// The same page under the title and summary of a document that was just saved; what other
    /// pages say of it is for the whole line.
    pub fn retitled(self, page: &Page, document: &Document) -> Self {
        let samenvatting = document.front.samenvatting.as_ref().map(|text| text.value.clone());
        Self {
            titel: whole_title(page, Some(document)),
            titel_kort: shortened(&document.title.value).into_owned(),
            samenvatting: samenvatting.or(self.samenvatting),
            ..self
        }
    }
}

/// A list of pages with a heading.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ListView {
    /// The heading.
    pub titel: String,
    /// Its anchor.
    pub anker: &'static str,
    /// `opgaven`, `nieuws` or `paginas`.
    pub soort: &'static str,
    /// A sentence under the heading; may be empty.
    pub inleiding: String,
    /// The pages.
    pub kaarten: Vec<CardView>,
    /// Where there is more.
    pub meer: Option<LinkView>,
}

impl Site {
    /// The view of any page but a checklist.
    pub fn page_view(&self, page_idx: usize, content: Content) -> Option<PageView> {
        let page = self.pages.get(page_idx)?;
        let document = self.document(page);
        let chapter = self.chapter_of(page_idx);
        let (before, after) = self.neighbours(page);
        let is_home = page.parent.is_none();
        let lijsten = if is_home { self.home_lists(page) } else { self.page_lists(page, page_idx) };
        let front = document.map(|document| &document.front);
        let written = front.and_then(|front| front.samenvatting.as_ref());
        let gegevens = document.and_then(|document| self.page_facts(document));
        let besluiten = match is_home {
            true => self.decisions_in_words(),
            false => chapter.and_then(|chapter| self.decisions_of_chapter(chapter)),
        };
        let mensen = self.people_view(page);
        let contact = front.and_then(|front| front.contact.as_ref());
        Some(PageView {
            titel: whole_title(page, document.map(|document| &**document)),
            titel_kort: page.title.clone(),
            richting: document.is_some_and(|document| may_run_left(document)),
            soort: chapter.map(|(norm, chapter)| self.chapter_kind(norm, chapter)),
            samenvatting: written
                .map(|text| text.value.clone())
                .or_else(|| self.introduction(page)),
            datum: self.own_date(page).map(|date| self.parts.labels.date(date)),
            gewijzigd: self.change_of(page).map(|date| self.parts.labels.date(date)),
            status: front
                .and_then(|front| front.status.as_ref())
                .filter(|status| status.value != self.parts.settings.status())
                .map(|status| self.status_word(status.value)),
            taal: self.language_of(page),
            versies: self.version_links(page),
            verborgen: !page.is_published,
            merken: front.map(|front| self.marks(&front.dekt)).unwrap_or_default(),
            woorden: self.words(&content.terms),
            letters: document.map(|it| self.term_letters(it)).unwrap_or_default(),
            leeg: document.is_some()
                && content.is_empty
                && lijsten.is_empty()
                && mensen.is_none()
                && gegevens.is_none(),
            inhoud: content.html,
            start: is_home,
            inhoudsopgave: match is_home {
                true => vec![],
                false => self.contents(content.toc, gegevens.is_some()),
            },
            kruimels: self.crumbs(page),
            vorige: before.map(|page| self.link(page)).filter(|_| !is_home),
            volgende: after.map(|page| self.link(page)).filter(|_| !is_home),
            lijsten,
            gegevens,
            besluiten,
            heel: self.whole_link().filter(|_| is_home),
            hulp: self.home_help().filter(|_| is_home),
            ingangen: if is_home { self.entrances() } else { vec![] },
            alle_besluiten: self.decisions_link().filter(|_| is_home),
            mensen,
            contact: contact.map(|text| reached_at(&text.value)),
            hoofdstuk: chapter.and_then(|at| self.chapter_on_page(at, document)),
        })
    }

    /// The table of contents, with the facts under the text; empty when there is little to list.
    fn contents(&self, mut toc: Vec<TocItem>, has_facts: bool) -> Vec<TocItem> {
        if has_facts && !toc.is_empty() {
            let titel = self.parts.labels.text("gegevens-op-pagina");
            toc.push(TocItem { titel, anker: "rv-gegevens".to_owned(), onder: vec![] });
        }
        let n_items: usize = toc.iter().map(|item| 1 + item.onder.len()).sum();
        if n_items > 2 { toc } else { vec![] }
    }

    /// Where everything stands on one page.
    fn whole_link(&self) -> Option<LinkView> {
        let titel = self.parts.labels.text("heel-link");
        self.whole_page().map(|page| LinkView { titel, ..self.link(page) })
    }

    /// The date of a page that shows it as such: news, the home page, and every page where no day
    /// of change is told.
    fn own_date(&self, page: &Page) -> Option<Date> {
        let is_news = page.address.starts_with(NEWS_ADDRESS);
        page.date.filter(|_| is_news || page.parent.is_none() || page.changed.is_none())
    }

    /// The day of the last change; of a page with a date of its own only a later day.
    fn change_of(&self, page: &Page) -> Option<Date> {
        let own = self.own_date(page);
        page.changed.filter(|changed| own.is_none_or(|own| *changed > own))
    }

    /// The requirements of a chapter under its own text. Where a heading has taken the anchor of
    /// a requirement, the heading keeps it.
    fn chapter_on_page(
        &self,
        (norm_idx, chapter_idx): (usize, usize),
        document: Option<&Arc<Document>>,
    ) -> Option<ChapterView> {
        let mut view = self.chapter_view(norm_idx, chapter_idx)?;
        for heading in document.iter().flat_map(|document| &document.headings) {
            for eis in view.eisen.iter_mut().filter(|eis| eis.anker == heading.id) {
                eis.anker.clear();
            }
        }
        Some(view)
    }

    /// The words under the title of a generated page.
    fn introduction(&self, page: &Page) -> Option<String> {
        let norms = &self.parts.assessment.norms;
        let words = match page.kind {
            PageKind::Standing(StandingPage::People(_)) => page.summary.clone(),
            PageKind::Document(_) | PageKind::Standing(_) => return None,
            PageKind::Home => self.parts.labels.text("start-zonder-tekst"),
            PageKind::Folder => String::new(),
            PageKind::Chapter { norm_idx, chapter_idx } => {
                norms.get(norm_idx)?.norm.chapters.get(chapter_idx)?.introduction.clone()
            }
            PageKind::Overview { norm_idx } => norms.get(norm_idx)?.norm.introduction.clone(),
        };
        Some(words).filter(|words| !words.is_empty())
    }

    fn page_lists(&self, page: &Page, page_idx: usize) -> Vec<ListView> {
        if page.children.is_empty() {
            return vec![];
        }
        let labels = &self.parts.labels;
        // What the program lists itself is not listed twice.
        let is_listed = |child: &&Page| {
            let kind = self.people_page(child);
            matches!(kind, Some(PeoplePage::Municipality(_) | PeoplePage::Entrance(_)))
        };
        let chapter = page.children.iter().find_map(|child| self.chapter_of(*child));
        let titel = chapter.and_then(|(norm_idx, _)| self.chapters_title(norm_idx));
        let mut kaarten: Vec<(Option<_>, CardView)> = self
            .children(page)
            .filter(|child| !is_listed(child))
            .map(|child| (child.date, self.card(child)))
            .collect();
        if kaarten.is_empty() {
            return vec![];
        }
        let is_news = self.pages.get(page_idx).is_some_and(|page| page.address == NEWS_ADDRESS);
        if is_news {
            kaarten.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
        }
        let is_changes = page.address == CHANGES_ADDRESS;
        let part = if is_changes { "verschillen-kop" } else { "in-dit-deel" };
        let feed = match (is_news, is_changes) {
            (true, _) => Some(("nieuws-volgen", Feed::News)),
            (_, true) => Some(("wijzigingen-volgen", Feed::Versions)),
            (false, false) => None,
        };
        let feed = feed.filter(|(_, feed)| self.has_feed(*feed)).map(|(label, feed)| LinkView {
            titel: labels.text(label),
            adres: self.parts.addresses.link(feed.path()),
        });
        vec![ListView {
            titel: titel.unwrap_or_else(|| labels.text(part)),
            anker: "rv-in-dit-deel",
            soort: if is_news { "nieuws" } else { "paginas" },
            inleiding: String::new(),
            kaarten: kaarten.into_iter().map(|(_, card)| card).collect(),
            meer: feed,
        }]
    }

    fn home_lists(&self, home: &Page) -> Vec<ListView> {
        // Who comes here for the first time sees the main parts; the other norms have a page.
        let mut lists: Vec<ListView> = self.chapters_list(0).into_iter().collect();
        lists.extend(self.news_list());
        if !matches!(home.kind, PageKind::Document(_)) {
            let labels = &self.parts.labels;
            lists.insert(
                0,
                ListView {
                    titel: labels.text("inhoud"),
                    anker: "rv-inhoud-van-de-site",
                    soort: "paginas",
                    inleiding: String::new(),
                    kaarten: self.children(home).map(|child| self.card(child)).collect(),
                    meer: None,
                },
            );
        }
        lists.retain(|list| !list.kaarten.is_empty());
        lists
    }

    fn news_list(&self) -> Option<ListView> {
        let folder = self.pages.get(self.page_at(NEWS_ADDRESS)?)?;
        let mut news: Vec<&Page> = self.children(folder).filter(|page| page.is_published).collect();
        // Among pages of one day the site order stays.
        news.sort_by_key(|page| std::cmp::Reverse(page.date));
        Some(ListView {
            titel: self.parts.labels.text("nieuws"),
            anker: "rv-nieuws",
            soort: "nieuws",
            inleiding: String::new(),
            kaarten: news.into_iter().take(NEWS).map(|page| self.card(page)).collect(),
            meer: Some(LinkView {
                titel: self.parts.labels.text("nieuws-meer"),
                adres: self.parts.addresses.link(&folder.address),
            }),
        })
    }
}

/// The title with its number, however long.
fn whole_title(page: &Page, document: Option<&Document>) -> String {
    match (document, &page.number) {
        (None, _) => page.title.clone(),
        (Some(document), None) => document.title.value.clone(),
        (Some(document), Some(number)) => format!("{number} {}", document.title.value),
    }
}

/// Whether the title or the first sentence has letters that are read from right to left: then a
/// browser decides per text (`dir=auto`).
///
/// Source: Unicode 16, blocks Hebrew to Arabic Extended-A and the presentation forms.
fn may_run_left(document: &Document) -> bool {
    let is_rtl = |ch: char| matches!(ch, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    document.title.value.contains(is_rtl) || document.excerpt.contains(is_rtl)
}

/// An e-mail address or telephone number as a link.
fn reached_at(contact: &str) -> PartView {
    if contact.contains('@') { mail(contact) } else { telephone(contact) }
}
