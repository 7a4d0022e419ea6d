//! The page about the site itself: who is behind it, how it was made, what can be downloaded and
//! what visitors may do with it.
//!
//! It stands outside the tree of pages, and the footer of every page leads to it.

use serde::Serialize;

use super::{Audience, LinkView, Site, StandingPage};
use crate::publication::{ABOUT_ADDRESS, ACCESSIBILITY_ADDRESS, asset_address};
use crate::source::SitePath;

/// Ends of names of files that people take along: data and documents, no pictures.
const DOWNLOADS: [&str; 13] = [
    "csv", "tsv", "xlsx", "ods", "pdf", "odt", "docx", "odp", "pptx", "zip", "json", "yaml", "yml",
];

/// Licences that have a known short name, with their address.
const LICENCES: [(&str, &str, &str); 3] = [
    ("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.nl"),
    ("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.nl"),
    ("CC-BY-SA-4.0", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/deed.nl"),
];

/// The page about the site.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct AboutView {
    /// The title.
    pub titel: String,
    /// The trail from the home page.
    pub kruimels: Vec<LinkView>,
    /// The names of the municipalities as one list: `A, B en C`; may be empty.
    pub gemeenten: String,
    /// Name and version of the program that made the site.
    pub programma: String,
    /// Whether the region put templates or scripts of its own in it, of which we know nothing.
    pub eigen_code: bool,
    /// The machine interface.
    pub gegevens: LinkView,
    /// Files to take along, by their address.
    pub downloads: Vec<DownloadView>,
    /// Under which conditions others may use the texts; an empty address for words of the
    /// region's own.
    pub licentie: Option<LinkView>,
    /// Where earlier states of the site are kept.
    pub archief: Option<String>,
    /// The page on accessibility.
    pub toegankelijkheid: Option<LinkView>,
}

/// A file to take along.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct DownloadView {
    /// Its name, what it is and how large.
    pub bestand: LinkView,
    /// The page that it belongs to, when that is known.
    pub bij: Option<LinkView>,
}

/// Adds the page. Where content has a page at this address, that is shown.
pub(super) fn add(site: &mut Site) {
    site.add_standing(ABOUT_ADDRESS, StandingPage::About, "over-deze-site");
}

impl Site {
    /// The view of the page about the site.
    pub fn about_view(&self, page_idx: usize) -> Option<AboutView> {
        let page = self.pages.get(page_idx)?;
        let settings = &self.parts.settings;
        let link = |address: &str| {
            let page = self.page_at(address).and_then(|idx| self.pages.get(idx));
            page.map(|page| self.link(page))
        };
        let licence = settings.site.licentie.as_ref().map(|licence| licence.value.as_str());
        let machine = "/regiovisie.json";
        Some(AboutView {
            titel: page.title.clone(),
            kruimels: self.crumbs(page),
            gemeenten: self.municipalities_in_words(),
            programma: format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")),
            eigen_code: self.parts.has_own_code,
            gegevens: LinkView {
                titel: machine.trim_start_matches('/').to_owned(),
                adres: self.parts.addresses.link(machine),
            },
            downloads: self.downloads(),
            licentie: licence.map(licence_link),
            archief: settings.site.archief.as_ref().map(|archief| archief.value.clone()),
            toegankelijkheid: link(ACCESSIBILITY_ADDRESS),
        })
    }

    fn municipalities_in_words(&self) -> String {
        let all = &self.parts.settings.regio.gemeenten;
        let names: Vec<&str> = all.iter().map(|gemeente| gemeente.naam.value.as_str()).collect();
        match names.split_last() {
            Some((last, [])) => (*last).to_owned(),
            Some((last, rest)) => {
                let and = self.parts.labels.text("en");
                format!("{} {and} {last}", rest.join(", "))
            }
            None => String::new(),
        }
    }

    /// Files to take along, with what each is and how large.
    fn downloads(&self) -> Vec<DownloadView> {
        let publication = &self.parts.publication;
        let kept_back = match self.parts.audience {
            Audience::Visitors => publication.kept_back_assets(),
            Audience::Writer => publication.loose.clone(),
        };
        let is_download = |path: &&SitePath| {
            let kind = path.file_name().rsplit_once('.').map(|(_, kind)| kind.to_lowercase());
            path.as_str().starts_with("content/")
                && kind.is_some_and(|kind| DOWNLOADS.contains(&kind.as_str()))
                && !kept_back.contains(*path)
        };
        let all = publication.assets.keys().filter(is_download);
        let link = |path: &SitePath| {
            let name = path.file_name();
            let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
            let page = publication.data_pages.get(path).and_then(|idx| self.page_of(*idx));
            DownloadView {
                bestand: LinkView {
                    titel: format!("{stem} ({})", self.weight(path)),
                    adres: self.parts.addresses.link(&asset_address(path)),
                },
                bij: page.and_then(|idx| self.pages.get(idx)).map(|page| self.link(page)),
            }
        };
        all.map(link).collect()
    }

    /// What a file is and how large: `pdf, 1,2 MB`. Empty for a name without an end.
    pub fn weight(&self, path: &SitePath) -> String {
        let Some((_, kind)) = path.file_name().rsplit_once('.') else { return String::new() };
        let kind = kind.to_lowercase();
        let bytes = self.parts.publication.assets.get(path).copied().unwrap_or(0);
        let size = if bytes >= 1_000_000 {
            let tenths = (bytes + 50_000) / 100_000;
            let mark = if self.parts.labels.language == "en" { '.' } else { ',' };
            format!("{}{mark}{} MB", tenths / 10, tenths % 10)
        } else {
            format!("{} kB", bytes.div_ceil(1000).max(1))
        };
        format!("{kind}, {size}")
    }
}

/// A known licence with its address; other words as they are.
fn licence_link(written: &str) -> LinkView {
    let bare = |name: &str| name.to_lowercase().replace([' ', '-', '_'], "");
    let known = LICENCES.iter().find(|(id, ..)| bare(id) == bare(written));
    match known {
        Some((_, titel, adres)) => {
            LinkView { titel: (*titel).to_owned(), adres: (*adres).to_owned() }
        }
        None => LinkView { titel: written.to_owned(), adres: String::new() },
    }
}

#[cfg(test)]
mod tests {
    use super::licence_link;

    #[test]
    fn a_known_licence_has_its_address() {
        for written in ["CC0-1.0", "cc0 1.0", "CC BY-SA 4.0"] {
            assert!(licence_link(written).adres.starts_with("https://"), "{written}");
        }
        assert_eq!(licence_link("Vraag het ons").adres, "");
    }
}
