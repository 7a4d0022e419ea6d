//! Links and pictures: where they lead, and what is shown when they lead nowhere.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::Writer;
use crate::coherence::Worked;
use crate::document::Document;
use crate::output::html;
use crate::publication::{Target, asset_address};
use crate::site::{Audience, Site};

/// Where an address in the text leads, as a page shows it.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Way {
    /// A page of this site, with base path and anchor.
    Page(String),
    /// A file of this site, and what it is and how large: `pdf, 1,2 MB`.
    File(String, String),
    /// Another site, or mail, or telephone.
    Outside(String),
    /// A figure that the facts give: the number itself, and how it is written.
    Value((Option<f64>, String)),
    /// Nowhere that a visitor may go; only the words are shown.
    None,
}

/// Works out where an address leads.
pub(super) fn way(site: &Site, document: &Document, target: &str) -> Way {
    let documents = &site.parts.publication.documents;
    match site.parts.publication.resolve(document, target) {
        Target::Page { document_idx, anchor } => {
            let anchor = anchor.filter(|anchor| {
                documents.get(document_idx).is_some_and(|page| is_shown(site, page, anchor))
            });
            page_way(site, document_idx, anchor.as_deref())
        }
        Target::NoAnchor { document_idx, .. } | Target::Unpublished { document_idx } => {
            page_way(site, document_idx, None)
        }
        Target::Asset(path) => {
            let address = html::address(&site.parts.addresses.link(&asset_address(&path)));
            Way::File(address, site.weight(&path))
        }
        Target::External => Way::Outside(html::address(target.trim())),
        Target::Generated { address, anchor } => generated_page(site, &address, anchor.as_deref()),
        Target::GeneratedNoAnchor { address, .. } => generated_page(site, &address, None),
        Target::Value => value_way(site, target),
        Target::Nowhere(_) | Target::Refused => Way::None,
    }
}

fn value_way(site: &Site, target: &str) -> Way {
    let Some(outcome) = site.parts.coherence.value(target) else { return Way::None };
    let Some(shown) = outcome.written(site.parts.labels.marks()) else { return Way::None };
    let number = match outcome.value {
        Some(Worked::Number(number)) => Some(number),
        Some(Worked::Text(_)) | None => None,
    };
    Way::Value((number, shown))
}

fn page_way(site: &Site, document_idx: usize, anchor: Option<&str>) -> Way {
    let page = site.page_of(document_idx).and_then(|idx| site.pages.get(idx));
    let Some(page) = page else { return Way::None };
    let address = site.parts.addresses.link(&page.address);
    Way::Page(match anchor {
        Some(anchor) => format!("{address}#{}", html::address(anchor)),
        None => address,
    })
}

/// A page that no document makes, such as a checklist; one that is hidden leads nowhere.
fn generated_page(site: &Site, address: &str, anchor: Option<&str>) -> Way {
    if site.page_at(address).is_none() {
        return Way::None;
    }
    let link = site.parts.addresses.link(address);
    Way::Page(match anchor {
        Some(anchor) => format!("{link}#{}", html::address(anchor)),
        None => link,
    })
}

/// Whether visitors see the section with this anchor.
fn is_shown(site: &Site, document: &Document, anchor: &str) -> bool {
    if site.parts.audience == Audience::Writer {
        return true;
    }
    let Some(heading) = document.headings.iter().find(|heading| heading.id == anchor) else {
        return true;
    };
    let at = heading.span.start;
    !document
        .headings
        .iter()
        .any(|outer| outer.is_guidance_only && outer.span.start <= at && at < outer.section.end)
}

impl<'a> Writer<'a> {
    pub(super) fn link_start(&mut self, idx: usize, tag: &Tag<'_>) {
        let Tag::Link { link_type, dest_url, .. } = tag else { return };
        let is_bare_mail = *link_type == LinkType::Email && !dest_url.starts_with("mailto:");
        let target = if is_bare_mail { format!("mailto:{dest_url}") } else { dest_url.to_string() };
        match way(self.site, self.document, &target) {
            Way::Page(address) | Way::Outside(address) => {
                self.out.push_str("<a");
                html::attribute(&mut self.out, "href", &address);
                if matches!(link_type, LinkType::Autolink | LinkType::Email) {
                    self.out.push_str(" class=rv-adres");
                }
                self.out.push('>');
                self.links.push("</a>".to_owned());
            }
            // A visitor hears what a file is and how large before asking for it.
            Way::File(address, weight) => {
                self.out.push_str("<a");
                html::attribute(&mut self.out, "href", &address);
                self.out.push('>');
                let weight = html::escaped(&weight);
                self.links.push(if weight.is_empty() {
                    "</a>".to_owned()
                } else {
                    format!(" ({weight})</a>")
                });
            }
            Way::Value(value) => self.figure_start(idx, value),
            Way::None => self.links.push(String::new()),
        }
    }

    /// A figure that the facts give: the words of the writer, else the figure itself.
    fn figure_start(&mut self, idx: usize, (number, shown): (Option<f64>, String)) {
        let is_empty = matches!(self.events.get(idx + 1), Some((Event::End(TagEnd::Link), _)));
        let close = match number {
            Some(number) => {
                self.out.push_str("<data");
                html::attribute(&mut self.out, "value", &number.to_string());
                self.out.push('>');
                "</data>"
            }
            None => "",
        };
        if is_empty {
            html::text(&mut self.out, &shown);
        }
        self.links.push(close.to_owned());
    }

    /// Writes a picture as a whole; gives the position after it.
    pub(super) fn image(&mut self, idx: usize, tag: &Tag<'_>) -> usize {
        let end = self.end_of(idx);
        let Tag::Image { dest_url, .. } = tag else { return end + 1 };
        let alt = self.words(idx + 1..end);
        self.picture(dest_url, &alt);
        end + 1
    }

    /// A picture of this site. One elsewhere is a link to it, since a page asks nothing of
    /// another host; one that is not there is its description.
    pub(super) fn picture(&mut self, target: &str, alt: &str) {
        let publication = &self.site.parts.publication;
        if let Target::Asset(path) = publication.resolve(self.document, target) {
            return self.picture_file(&path, alt);
        }
        match way(self.site, self.document, target) {
            Way::Page(address) | Way::Outside(address) if !alt.is_empty() => {
                self.out.push_str("<a");
                html::attribute(&mut self.out, "href", &address);
                self.out.push('>');
                html::text(&mut self.out, alt);
                self.out.push_str("</a>");
            }
            Way::Page(_) | Way::File(..) | Way::Outside(_) | Way::Value(_) | Way::None => {
                html::text(&mut self.out, alt)
            }
        }
    }

    /// A paragraph that holds one picture with a title: the title becomes its caption.
    pub(super) fn figure(&mut self, idx: usize, end: usize) -> Option<usize> {
        let Some((Event::Start(Tag::Image { dest_url, title, .. }), _)) = self.events.get(idx + 1)
        else {
            return None;
        };
        let picture: Range<usize> = idx + 1..self.end_of(idx + 1);
        if title.is_empty() || picture.end + 1 != end {
            return None;
        }
        let alt = self.words(picture.start + 1..picture.end);
        self.out.push_str("<figure>");
        self.picture(dest_url, &alt);
        self.out.push_str("<figcaption>");
        html::text(&mut self.out, title);
        self.out.push_str("</figcaption></figure>");
        Some(end + 1)
    }
}
