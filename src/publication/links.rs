//! Finds what a link or picture on a page leads to, and reports the ones that lead nowhere.

use std::collections::HashMap;

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use super::Publication;
use super::facts::Owner;
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::Document;
use crate::source::{Located, SitePath, nearest};

/// What an address in Markdown leads to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// Another page of this publication, or a place on it.
    Page {
        /// Position in [`Publication::documents`].
        document_idx: usize,
        /// The anchor on that page, without `#`.
        anchor: Option<String>,
    },
    /// A page that the program makes: a checklist, or a chapter that nobody wrote.
    Generated {
        /// Its address without the base path.
        address: String,
        /// The anchor on that page, without `#`.
        anchor: Option<String>,
    },
    /// A file under `content/`.
    Asset(SitePath),
    /// Another site, a mail address, a telephone number: taken as it is.
    External,
    /// A figure that the facts give; what it names is checked where values are worked out.
    Value,
    /// A page that is kept back with `publiceren: nee`.
    Unpublished {
        /// Position in [`Publication::documents`].
        document_idx: usize,
    },
    /// A page that is there without the anchor.
    NoAnchor {
        /// Position in [`Publication::documents`].
        document_idx: usize,
        /// The anchor that is not there.
        anchor: String,
    },
    /// A page that the program makes, without the anchor.
    GeneratedNoAnchor {
        /// Its address without the base path.
        address: String,
        /// The anchor that is not there.
        anchor: String,
    },
    /// Nothing; the path that was looked for.
    Nowhere(String),
    /// A scheme that is refused, such as `javascript:`.
    Refused,
}

/// The address of a file beside the pages, without the base path: `content/a/b.pdf` is `/a/b.pdf`.
pub fn asset_address(path: &SitePath) -> String {
    let inside = path.as_str().strip_prefix("content/").unwrap_or(path.as_str());
    format!("/{inside}")
}

impl Publication {
    /// What `target`, written on `document`, leads to.
    ///
    /// Understood are paths to a `.md` file or any other file, relative to the page or from
    /// `content/` with a leading `/`; addresses of pages (`/visie/`); `#anchor` on the page
    /// itself; and `http`, `https`, `mailto` and `tel`.
    pub fn resolve(&self, document: &Document, target: &str) -> Target {
        let target = target.trim();
        if let Some(scheme) = scheme(target) {
            if scheme == "waarde" {
                return Target::Value;
            }
            let is_known = matches!(scheme.as_str(), "http" | "https" | "mailto" | "tel");
            return if is_known { Target::External } else { Target::Refused };
        }
        if target.starts_with("//") {
            return Target::Refused;
        }
        let (path, anchor) = match target.split_once('#') {
            Some((path, anchor)) => {
                (path, Some(decode(anchor)).filter(|anchor| !anchor.is_empty()))
            }
            None => (target, None),
        };
        let path = decode(path.split('?').next().unwrap_or_default());
        if path.is_empty() {
            return match self.by_path.get(&document.path) {
                Some(idx) if !target.is_empty() => self.page(*idx, anchor),
                _ => Target::Nowhere(String::new()),
            };
        }
        self.file(document, &path, anchor)
    }

    fn file(&self, document: &Document, path: &str, anchor: Option<String>) -> Target {
        let Some(joined) = document.path.join(path) else {
            return Target::Nowhere(path.to_owned());
        };
        if let Some(idx) = self.by_path.get(&joined) {
            return self.page(*idx, anchor);
        }
        if self.assets.contains_key(&joined) {
            return Target::Asset(joined);
        }
        let address = self.address_of(&joined, path);
        if let Some(idx) = self.by_address.get(&address) {
            return self.page(*idx, anchor);
        }
        if self.generated.contains(&address) {
            let is_made = |anchor: &String| self.has_made_anchor(&address, anchor);
            return match anchor {
                Some(anchor) if !is_made(&anchor) => Target::GeneratedNoAnchor { address, anchor },
                anchor => Target::Generated { address, anchor },
            };
        }
        Target::Nowhere(joined.as_str().to_owned())
    }

    /// The address that a path without a file would have.
    fn address_of(&self, joined: &SitePath, path: &str) -> String {
        if path.starts_with('/') && !path.ends_with(".md") {
            return if path.ends_with('/') { path.to_owned() } else { format!("{path}/") };
        }
        let inside = joined.as_str().strip_prefix("content").unwrap_or(joined.as_str());
        let stem = inside.strip_suffix(".md").unwrap_or(inside);
        let stem = stem.strip_suffix("/_index").unwrap_or(stem);
        format!("{}/", stem.to_lowercase())
    }

    fn page(&self, document_idx: usize, anchor: Option<String>) -> Target {
        let Some(document) = self.documents.get(document_idx) else {
            return Target::Nowhere(String::new());
        };
        if !document.is_published() {
            return Target::Unpublished { document_idx };
        }
        match anchor {
            Some(anchor) if !self.has_anchor(document, &anchor) => {
                Target::NoAnchor { document_idx, anchor }
            }
            anchor => Target::Page { document_idx, anchor },
        }
    }

    fn has_anchor(&self, document: &Document, anchor: &str) -> bool {
        self.has_made_anchor(&document.address, anchor)
            || document.headings.iter().any(|heading| heading.id == anchor)
            || document.anchors.iter().any(|id| id == anchor)
    }

    fn has_made_anchor(&self, address: &str, anchor: &str) -> bool {
        self.made_anchors.get(address).is_some_and(|anchors| anchors.contains(anchor))
    }

    /// Files that pages which are kept back lead to, or carry as their data, and no published
    /// page leads to; they are kept back with those pages. Those that are never published, too.
    pub fn kept_back_assets(&self) -> BTreeSet<SitePath> {
        let (published, held): (Vec<_>, Vec<_>) =
            self.documents.iter().partition(|document| document.is_published());
        let mut kept: BTreeSet<SitePath> =
            held.iter().flat_map(|document| self.files_of(document)).collect();
        kept.extend(self.kept_back_data.iter().cloned());
        // What lies beside a page that waits, waits with it, also when nothing leads to it.
        let beside = self.assets.keys().filter(|path| matches!(self.owner(path), Owner::KeptBack));
        kept.extend(beside.cloned());
        if !kept.is_empty() {
            for path in published.iter().flat_map(|document| self.files_of(document)) {
                kept.remove(&path);
            }
        }
        kept.extend(self.loose.iter().cloned());
        kept
    }

    /// The address that a word of the setting `menu` means: `visie/`, `/visie` or `visie.md`.
    pub fn menu_address(written: &str) -> String {
        let path = written.trim().trim_matches('/');
        let path = path.strip_prefix("content/").unwrap_or(path);
        let path = path.strip_suffix(".md").unwrap_or(path);
        let path = path.strip_suffix("_index").unwrap_or(path).trim_matches('/');
        if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
    }

    /// Reports words of the setting `menu` that lead to no page.
    pub fn menu_findings(&self, menu: &[Located<String>]) -> Vec<Diagnostic> {
        let mut found = vec![];
        for word in menu {
            let address = Self::menu_address(&word.value);
            let published = || self.documents.iter().filter(|document| document.is_published());
            // A folder with pages in it is a page too.
            let is_known = self.generated.contains(&address)
                || published().any(|document| document.address.starts_with(&address));
            if !is_known {
                let known = published().map(|document| document.address.as_str());
                let known = known.chain(self.generated.iter().map(String::as_str));
                let near = nearest(&address, known).map(|near| near.trim_start_matches('/'));
                found.push(catalogue::unknown_menu_page(word.span.clone(), &word.value, near));
            }
        }
        found
    }

    /// Reports links and pictures of one document that lead nowhere.
    pub(super) fn check_links(&self, document: &Document, found: &mut Vec<Diagnostic>) {
        let mut known = HashMap::new();
        for link in &document.links {
            let at = link.span.clone();
            if is_local(&link.target) {
                found.push(catalogue::local_link(at, &link.target));
                continue;
            }
            match self.resolve(document, &link.target) {
                Target::Nowhere(path) => {
                    let near = self.near(document, &path, &link.target, &mut known);
                    found.push(catalogue::dead_link(at, &link.target, near.as_deref()));
                }
                Target::NoAnchor { document_idx, anchor } => {
                    let Some(page) = self.documents.get(document_idx) else { continue };
                    let near = nearest(&anchor, page.headings.iter().map(|h| h.id.as_str()));
                    found.push(catalogue::dead_anchor(at, page.path.as_str(), &anchor, near));
                }
                Target::GeneratedNoAnchor { address, anchor } => {
                    let anchors = self.made_anchors.get(&address).into_iter().flatten();
                    let near = nearest(&anchor, anchors.map(String::as_str));
                    found.push(catalogue::dead_anchor(at, &address, &anchor, near));
                }
                // A page that is kept back may link to its like.
                Target::Unpublished { document_idx } if document.is_published() => {
                    let Some(page) = self.documents.get(document_idx) else { continue };
                    found.push(catalogue::link_to_unpublished(at, page.path.as_str()));
                }
                Target::Refused => found.push(catalogue::refused_link(at, &link.target)),
                Target::Page { .. }
                | Target::Generated { .. }
                | Target::Asset(_)
                | Target::External
                | Target::Value
                | Target::Unpublished { .. } => {}
            }
        }
        for picture in &document.pictures {
            let at = picture.span.clone();
            if is_local(&picture.target) {
                found.push(catalogue::local_link(at, &picture.target));
                continue;
            }
            match self.resolve(document, &picture.target) {
                Target::Asset(_) => {}
                Target::External => found.push(catalogue::remote_picture(at, &picture.target)),
                Target::Refused => found.push(catalogue::refused_link(at, &picture.target)),
                _ => {
                    let names = self.assets.keys().map(SitePath::file_name);
                    let name = picture.target.rsplit('/').next().unwrap_or_default();
                    let near = nearest(name, names);
                    found.push(catalogue::missing_picture(at, &picture.target, near));
                }
            }
        }
    }

    /// What was probably meant, as it should be written on the page: a mail address or another
    /// site without its beginning, a path that is almost the same, or a file of that very name
    /// elsewhere. `known` keeps what was found for a path without its anchor, since all pages are
    /// looked at for it.
    fn near<'d>(
        &self,
        document: &Document,
        path: &str,
        target: &'d str,
        known: &mut HashMap<&'d str, Option<String>>,
    ) -> Option<String> {
        let bare = target.split('#').next().unwrap_or_default();
        if bare.contains('@') && !bare.contains('/') {
            return Some(format!("mailto:{bare}"));
        }
        if bare.starts_with("www.") {
            return Some(format!("https://{target}"));
        }
        known.entry(bare).or_insert_with(|| self.near_path(document, path, bare)).clone()
    }

    fn near_path(&self, document: &Document, path: &str, bare: &str) -> Option<String> {
        let paths = || self.by_path.keys().chain(self.assets.keys()).map(SitePath::as_str);
        let name = bare.rsplit('/').next().filter(|name| !name.is_empty())?;
        // Of short names such as `3.md` almost every other one is near; those are no help.
        let is_long = name.split('.').next().is_some_and(|stem| stem.len() >= 4);
        let almost = nearest(path, paths().filter(|near| is_long && near_enough(path, near)));
        let same_name = || paths().find(|path| path.rsplit('/').next() == Some(name));
        almost.or_else(same_name).map(|path| relative(&document.path, path))
    }
}

/// Whether two paths differ in at most two letters.
fn near_enough(a: &str, b: &str) -> bool {
    // Two letters are eight bytes at most; counting those costs nothing.
    if a.len().abs_diff(b.len()) > 8 || a.chars().count().abs_diff(b.chars().count()) > 2 {
        return false;
    }
    let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let ends = a.chars().rev().zip(b.chars().rev()).take_while(|(a, b)| a == b).count();
    let longest = a.chars().count().max(b.chars().count());
    common + ends + 2 >= longest
}

/// A path as it is written on a page: `../nvo/3.md`.
fn relative(from: &SitePath, to: &str) -> String {
    let folder: Vec<&str> = from.folder().split('/').collect();
    let parts: Vec<&str> = to.split('/').collect();
    let common = folder.iter().zip(&parts).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(folder.len() - common);
    format!("{up}{}", parts.get(common..).unwrap_or_default().join("/"))
}

fn scheme(target: &str) -> Option<String> {
    let (scheme, _) = target.split_once(':')?;
    let is_scheme = scheme.len() > 1
        && scheme.starts_with(|ch: char| ch.is_ascii_alphabetic())
        && scheme.chars().all(|ch| ch.is_ascii_alphanumeric() || "+.-".contains(ch));
    is_scheme.then(|| scheme.to_ascii_lowercase())
}

/// Whether an address is one of the computer that the writer sits at: a preview, or its disk.
fn is_local(target: &str) -> bool {
    let target = target.trim().to_ascii_lowercase();
    if target.starts_with("file:") {
        return true;
    }
    let rest = target.strip_prefix("http://").or_else(|| target.strip_prefix("https://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let name = host.split_once(':').map_or(host, |(name, _)| name);
    name == "localhost" || name == "0.0.0.0" || host.starts_with("[::1]") || is_loopback(name)
}

fn is_loopback(name: &str) -> bool {
    name.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_is_at_most_two_letters_away() {
        for (a, b, expected) in [
            ("content/doelne.md", "content/doelen.md", true),
            ("content/doel.md", "content/doelen.md", true),
            ("content/doel.md", "content/doelstelling.md", false),
            ("content/één.md", "content/een.md", true),
            ("aaaa", "aaaaaaaa", false),
        ] {
            assert_eq!(near_enough(a, b), expected, "{a} {b}");
        }
    }
}
