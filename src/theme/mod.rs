//! Makes a [`Theme`]: compiled templates, every word to a visitor, and the files a page needs.
//!
//! In: the built-in theme, and the files of the region's `themes/NAME/`, of which each replaces
//! the built-in file of the same name. Out: a theme that can always render. What a page shows is
//! decided by the floors above; a template sees a view and nothing else.
//!
//! Invariant: a theme always renders. A template of the region that does not compile, or fails
//! on a page, is a finding with its place, and the built-in one does the work.

mod asset;
mod builtin;
mod label;
mod script;
mod style;
mod template;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::data;
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{SitePath, SourceSet, Span};

pub use asset::{Asset, AssetBody};
pub use label::{LabelValue, Labels};
pub use template::Template;

use template::Templates;

/// The name of the built-in theme.
pub const BUILTIN_NAME: &str = "standaard";

/// A theme, ready to render.
pub struct Theme {
    /// Its name, the folder under `themes/`.
    pub name: String,
    /// Every word to a visitor.
    pub labels: Labels,
    /// The files that pages need, by name.
    pub assets: Vec<Asset>,
    templates: Templates,
}

/// What a theme is made from.
#[derive(Clone, Copy)]
pub struct Parts<'a> {
    /// The name in the settings.
    pub name: &'a str,
    /// Where the settings name it; `None` for the default.
    pub named_at: Option<&'a Span>,
    /// The site's language, `nl` or `en`.
    pub language: &'a str,
    /// The path that internal addresses begin with, a slash at both ends.
    pub base: &'a str,
    /// The region's theme files.
    pub files: &'a SourceSet,
    /// Other files of the region, with their size; those outside `themes/` are passed over.
    pub binaries: &'a BTreeMap<SitePath, u64>,
    /// How the stylesheet is written.
    pub writing: Writing,
}

/// How what is written is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Writing {
    /// Without anything a browser does not need.
    Tight,
    /// As it stands in the file, to be read.
    Plain,
}

/// HTML from a template, and what went wrong on the way.
#[derive(Clone, PartialEq, Debug)]
pub struct Filled {
    /// The HTML.
    pub html: String,
    /// A template that failed; the built-in one made the HTML.
    pub found: Option<Diagnostic>,
}

/// Reads a theme. Never fails.
pub fn read(parts: &Parts<'_>) -> (Theme, Vec<Diagnostic>) {
    let mut found = vec![];
    let folder = format!("themes/{}/", parts.name);
    let mut own: BTreeMap<&str, &crate::source::Source> = parts
        .files
        .iter()
        .filter_map(|(path, source)| Some((path.as_str().strip_prefix(&folder)?, source)))
        .collect();
    if own.is_empty()
        && parts.name != BUILTIN_NAME
        && let Some(at) = parts.named_at
    {
        found.push(catalogue::unknown_theme(at.clone(), parts.name));
    }
    // The built-in file does the work of one that cannot be read.
    own.retain(|_, source| {
        let fault = source.fault.as_ref();
        found.extend(fault.map(|fault| catalogue::source_fault(&source.path, fault)));
        fault.is_none()
    });
    if let Some(source) = own.get("theme.toml") {
        read_manifest(source, &mut found);
    }
    let labels = Labels::read(parts.language, &own, &mut found);
    let assets = asset::all(&folder, &own, parts);
    let templates = Templates::read(&folder, &own, &labels, &assets, parts.base, &mut found);
    (Theme { name: parts.name.to_owned(), labels, assets, templates }, found)
}

/// Whether a region's theme files hold templates or scripts of its own, or styles that reach out,
/// so that nothing can be promised of what its pages do in a browser.
pub fn has_own_code(files: &SourceSet) -> bool {
    files.values().any(|source| {
        let name = source.path.as_str().splitn(3, '/').nth(2).unwrap_or_default();
        let reaches_out =
            || ["://", "url(//", "\"//", "'//"].iter().any(|it| source.text.contains(it));
        let is_code = name.ends_with(".html") || name.ends_with(".js");
        let is_own = || builtin::text(name) != &*source.text;
        (is_code || (name.ends_with(".css") && reaches_out())) && is_own()
    })
}

/// Looks for mistakes in `theme.toml`. Its colour pairs are for whoever checks the contrast.
fn read_manifest(source: &crate::source::Source, found: &mut Vec<Diagnostic>) {
    let (root, mut wrong) = data::toml(source);
    found.append(&mut wrong);
    let Some(mut table) = data::Table::new(&root, "theme.toml", found) else { return };
    table.allow(["naam", "titel", "basis", "kleurpaar"]);
    table.finish(found);
}

impl Theme {
    /// Sets what every page shares; templates see it as `site`.
    pub fn share<S: Serialize>(&mut self, site: &S) {
        self.templates.share(site);
    }

    /// Fills a template with a view.
    pub fn fill<V: Serialize>(&self, template: Template, view: &V) -> Filled {
        self.templates.fill(template, view)
    }

    /// The asset of this name.
    pub fn asset(&self, name: &str) -> Option<&Asset> {
        self.assets.iter().find(|asset| asset.name == name)
    }
}
