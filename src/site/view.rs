//! Views that more than one page has: links, marks, what the whole site shares.

use std::borrow::Cow;

use serde::Serialize;

use super::{Audience, Feed, Page, Site, StatusView};
use crate::assessment::NormOutcome;
use crate::document::Heading;
use crate::settings::{Settings, Status};
use crate::source::Located;

/// The most characters of a title or heading in a list, a menu or the name of a window.
const MAX_TITLE: usize = 150;

/// Words for a list: cut at a space where they are too many.
pub fn shortened(text: &str) -> Cow<'_, str> {
    let Some((end, _)) = text.char_indices().nth(MAX_TITLE) else { return Cow::Borrowed(text) };
    let cut = text.get(..end).unwrap_or_default();
    let words = cut.rsplit_once(char::is_whitespace).map_or(cut, |(words, _)| words);
    Cow::Owned(format!("{}…", words.trim_end_matches([',', ';', ':', '.', ' '])))
}

/// A link to a page, its address ready to use.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct LinkView {
    /// The words.
    pub titel: String,
    /// The address, base path included.
    pub adres: String,
}

/// A link to a requirement that a page or section treats.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct MarkView {
    /// The requirement's id.
    pub id: String,
    /// The question it asks.
    pub vraag: String,
    /// Its place on the checklist.
    pub adres: String,
}

/// One line of a table of contents.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct TocItem {
    /// The words of the heading.
    pub titel: String,
    /// Its anchor, as it stands in a link.
    pub anker: String,
    /// The headings one level below it.
    pub onder: Vec<TocItem>,
}

/// What every page shares; templates see it as `site`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SiteView {
    /// Title of the publication.
    pub titel: String,
    /// The region's name; `None` when not filled in.
    pub regio: Option<String>,
    /// `nl` or `en`.
    pub taal: String,
    /// Path that internal addresses begin with, a slash at both ends.
    pub basis: String,
    /// `concept`, `inspraak`, `vastgesteld` or `vervallen`.
    pub status: &'static str,
    /// The status in words.
    pub status_woord: String,
    /// What the status means here and now.
    pub stand: StatusView,
    /// The region's version; `None` when not filled in.
    pub versie: Option<String>,
    /// The period in words.
    pub periode: Option<String>,
    /// The years of the period: `2026–2029`.
    pub jaren: Option<String>,
    /// An e-mail address.
    pub contact: Option<String>,
    /// Where reactions go, an address.
    pub reacties: Option<String>,
    /// The address of the feed with news; `None` where there is none.
    pub feed: Option<String>,
    /// Names of the municipalities.
    pub gemeenten: Vec<String>,
    /// What a browser may do with a page, where no server says so.
    pub beleid: Option<String>,
    /// The stylesheets in their order, base path included.
    pub stijlen: Vec<String>,
    /// The classes of the root of every page.
    pub klassen: String,
    /// `light dark`, or `light` with a house style that has no dark colours.
    pub kleurstand: &'static str,
    /// The small picture in the tab of a browser.
    pub favicon: ImageView,
    /// The logo; `None` when there is none.
    pub logo: Option<ImageView>,
    /// Whether the region does not exist.
    pub voorbeeld: bool,
    /// Whether this is a try-out at another address.
    pub proef: bool,
    /// Whether the writer looks at it before it is published.
    pub voorvertoning: bool,
}

/// A picture of the look.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ImageView {
    /// The address, base path included.
    pub adres: String,
    /// The media type.
    pub soort: &'static str,
    /// What it says.
    pub alt: String,
    /// How wide it is in pixels; `None` when unknown.
    pub breed: Option<u32>,
    /// How high it is in pixels; `None` when unknown.
    pub hoog: Option<u32>,
}

/// What an address without a page shows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct NotFoundView {
    /// The home page and the parts of the site.
    pub links: Vec<LinkView>,
}

impl Site {
    /// What every page shares.
    pub fn shared(&self) -> SiteView {
        let Settings { regio, site, .. } = &*self.parts.settings;
        let labels = &self.parts.labels;
        let text = |value: &Option<Located<String>>| value.as_ref().map(|text| text.value.clone());
        let periode = regio.periode.as_ref().map(|periode| periode.value);
        let status = self.parts.settings.status();
        let link = |address: &str| self.parts.addresses.link(address);
        SiteView {
            titel: self.parts.settings.title(),
            regio: text(&regio.naam),
            taal: labels.language.clone(),
            basis: self.parts.addresses.base.clone(),
            status: status.word(),
            status_woord: self.status_word(status),
            stand: self.status_view(),
            versie: text(&regio.versie),
            periode: periode.map(|periode| {
                let (van, tot) = (labels.date(periode.van), labels.date(periode.tot));
                labels
                    .with("periode", &[("van", van.as_str().into()), ("tot", tot.as_str().into())])
            }),
            jaren: periode.map(|periode| format!("{}–{}", periode.van.year(), periode.tot.year())),
            contact: text(&site.contact),
            reacties: text(&site.reacties),
            feed: self.has_feed(Feed::News).then(|| self.parts.addresses.link(Feed::News.path())),
            gemeenten: regio.gemeenten.iter().map(|gemeente| gemeente.naam.value.clone()).collect(),
            beleid: self.page_policy(),
            stijlen: self.parts.look.stylesheets.iter().map(|it| link(it)).collect(),
            klassen: self.root_classes(),
            kleurstand: if self.parts.look.is_light_only { "light" } else { "light dark" },
            favicon: self.image(&self.parts.look.favicon, String::new(), None),
            logo: self.parts.look.logo.as_ref().map(|logo| {
                let own = site.look.logo_alt.as_ref().or(regio.naam.as_ref());
                let alt = own.map_or_else(|| self.parts.settings.title(), |it| it.value.clone());
                self.image(&logo.address, alt, logo.size)
            }),
            voorbeeld: site.voorbeeld,
            proef: self.parts.addresses.is_preview,
            voorvertoning: self.parts.audience == Audience::Writer,
        }
    }

    fn root_classes(&self) -> String {
        let look = &self.parts.look;
        let mut classes = vec!["rv-theme"];
        classes.extend(look.class.as_deref());
        classes.extend(look.is_light_only.then_some("rv-licht"));
        classes.join(" ")
    }

    fn image(&self, address: &str, alt: String, size: Option<(u32, u32)>) -> ImageView {
        let kind = address.rsplit_once('.').map_or("", |(_, kind)| kind);
        ImageView {
            adres: self.parts.addresses.link(address),
            soort: match kind {
                "svg" => "image/svg+xml",
                "png" => "image/png",
                "ico" => "image/x-icon",
                "webp" => "image/webp",
                "avif" => "image/avif",
                _ => "image/jpeg",
            },
            alt,
            breed: size.map(|(width, _)| width),
            hoog: size.map(|(_, height)| height),
        }
    }

    /// A status in words.
    pub(super) fn status_word(&self, status: Status) -> String {
        self.parts.labels.text(&format!("status-{}", status.word()))
    }

    pub(super) fn link(&self, page: &Page) -> LinkView {
        LinkView { titel: page.title.clone(), adres: self.parts.addresses.link(&page.address) }
    }

    /// The marks of these claims: one per requirement of a shown norm, without doubles.
    pub fn marks(&self, claimed: &[Located<String>]) -> Vec<MarkView> {
        let mut marks: Vec<MarkView> = vec![];
        for claim in claimed {
            let Some((norm_idx, outcome_idx)) = self.requirements.get(&claim.value) else {
                continue;
            };
            let Some(outcome) = self.parts.assessment.norms.get(*norm_idx) else { continue };
            let Some(mark) = self.mark(outcome, *outcome_idx) else { continue };
            if !marks.contains(&mark) {
                marks.push(mark);
            }
        }
        marks
    }

    fn mark(&self, outcome: &NormOutcome, outcome_idx: usize) -> Option<MarkView> {
        let found = outcome.outcomes.get(outcome_idx)?;
        let asked = outcome.norm.requirements.get(found.requirement_idx)?;
        Some(MarkView {
            id: found.id.clone(),
            vraag: asked.question.clone(),
            adres: self.requirement_address(outcome, &found.id),
        })
    }

    /// The marks of a heading.
    pub fn heading_marks(&self, heading: &Heading) -> Vec<MarkView> {
        self.marks(&heading.dekt)
    }

    /// What an address without a page shows.
    pub fn not_found(&self) -> NotFoundView {
        let home = self.page_at("/").and_then(|idx| self.pages.get(idx));
        let mut links = vec![];
        if let Some(home) = home {
            links.push(self.link(home));
            links.extend(self.menu_pages(home).into_iter().map(|page| self.link(page)));
        }
        NotFoundView { links }
    }
}
