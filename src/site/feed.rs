//! What is new, for people who follow the site with a feed reader.

use super::page::NEWS_ADDRESS;
use super::{Page, Site};
use crate::history::{CHANGES_ADDRESS, Log};
use crate::source::Date;

/// The most entries of a feed; who follows it has seen the rest.
const MAX_ENTRIES: usize = 30;

/// Which feed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Feed {
    /// The news.
    News,
    /// The versions.
    Versions,
}

/// A feed, newest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FeedView {
    /// Its title.
    pub title: String,
    /// Who makes it.
    pub author: String,
    /// Its own whole address.
    pub address: String,
    /// The whole address of the page that shows the same.
    pub page: String,
    /// The language.
    pub language: String,
    /// The entries; never empty.
    pub entries: Vec<FeedEntry>,
}

/// An entry of a feed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FeedEntry {
    /// Its title.
    pub title: String,
    /// Its whole address, which no other entry has.
    pub address: String,
    /// Its day.
    pub day: Date,
    /// The day of its last change; never before its day.
    pub updated: Date,
    /// A sentence; may be empty.
    pub summary: String,
}

impl Feed {
    /// All feeds.
    pub const ALL: [Self; 2] = [Self::News, Self::Versions];

    /// Where it stands, without the base path.
    pub fn path(self) -> &'static str {
        match self {
            Self::News => "/nieuws/feed.xml",
            Self::Versions => "/wijzigingen/feed.xml",
        }
    }

    /// The page that shows the same.
    fn page(self) -> &'static str {
        match self {
            Self::News => NEWS_ADDRESS,
            Self::Versions => CHANGES_ADDRESS,
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::News => "nieuws",
            Self::Versions => "wat-is-gewijzigd",
        }
    }
}

impl Site {
    /// Whether there is such a feed: it has entries, whose whole addresses are known. A try-out
    /// has none.
    pub fn has_feed(&self, feed: Feed) -> bool {
        self.feed(feed).is_some()
    }

    /// A feed; `None` when there is none.
    pub fn feed(&self, feed: Feed) -> Option<FeedView> {
        let addresses = &self.parts.addresses;
        if addresses.is_preview {
            return None;
        }
        let page = addresses.full(feed.page())?;
        self.page_at(feed.page())?;
        let mut entries = match feed {
            Feed::News => self.news_entries(),
            Feed::Versions => self.version_entries(),
        };
        // Among entries of one day the order of the site stays.
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.day));
        entries.truncate(MAX_ENTRIES);
        let settings = &self.parts.settings;
        let label = self.parts.labels.text(feed.label());
        let naam = settings.regio.naam.as_ref().map(|naam| naam.value.clone());
        Some(FeedView {
            title: format!("{label} – {}", settings.title()),
            author: naam.unwrap_or_else(|| settings.title()),
            address: addresses.full(feed.path())?,
            page,
            language: self.parts.labels.language.clone(),
            entries,
        })
        .filter(|feed| !feed.entries.is_empty())
    }

    fn news_entries(&self) -> Vec<FeedEntry> {
        let folder = self.page_at(NEWS_ADDRESS).and_then(|idx| self.pages.get(idx));
        let news = folder.into_iter().flat_map(|folder| self.children(folder));
        let entry = |page: &Page| {
            let day = page.date?;
            Some(FeedEntry {
                title: page.title.clone(),
                address: self.parts.addresses.full(&page.address)?,
                day,
                updated: page.changed.map_or(day, |changed| changed.max(day)),
                summary: page.summary.clone(),
            })
        };
        news.filter(|page| page.is_published).filter_map(entry).collect()
    }

    fn version_entries(&self) -> Vec<FeedEntry> {
        let Some(log) = Log::of(&self.parts.publication) else { return vec![] };
        let entry = |entry: crate::history::LogEntry| {
            let day = entry.day?;
            let address = format!("{CHANGES_ADDRESS}#{}", entry.anchor);
            let address = self.parts.addresses.full(&address)?;
            Some(FeedEntry {
                title: entry.title,
                address,
                day,
                updated: day,
                summary: String::new(),
            })
        };
        log.entries.into_iter().filter_map(entry).collect()
    }
}
