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
mod cascade;
mod colour;
mod contrast;
mod css;
mod drawing;
mod house;
mod label;
mod refused;
mod script;
mod style;
mod template;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::data;
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Digest, Located, SitePath, Source, SourceSet, Span, nearest};

pub use asset::{Asset, AssetBody};
pub use house::FOLDERS as LOOK_FOLDERS;
pub use label::{LabelValue, Labels};
pub use template::Template;

use template::Templates;

/// The name of the built-in theme.
pub const BUILTIN_NAME: &str = "standaard";

/// The stylesheet that every page links.
const STYLE: &str = "assets/stijl.css";

/// The stylesheet of a theme of the region's own that comes behind all others.
const EXTRA: &str = "assets/extra.css";

/// A theme, ready to render.
pub struct Theme {
    /// Its name, the folder under `themes/`.
    pub name: String,
    /// Every word to a visitor.
    pub labels: Labels,
    /// The files that pages need, by name.
    pub assets: Vec<Asset>,
    /// What the look adds to every page.
    pub look: Look,
    templates: Templates,
}

/// What the look adds to every page. Addresses are without the base path and its slash.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Look {
    /// The stylesheets, in the order in which pages link them.
    pub stylesheets: Vec<String>,
    /// The class that the tokens of the house style stand under.
    pub class: Option<String>,
    /// Whether the house style has no colours for visitors who asked for dark.
    pub is_light_only: bool,
    /// The logo.
    pub logo: Option<Picture>,
    /// The small picture in the tab of a browser.
    pub favicon: String,
}

/// A picture of the look.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// Where it is published.
    pub address: String,
    /// Width and height, for the room it takes before it is there; known of drawings.
    pub size: Option<(u32, u32)>,
}

/// What the settings ask of the look.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes<'a> {
    /// The file with the tokens of a municipality.
    pub tokens: Option<&'a Located<String>>,
    /// The class in it that counts.
    pub class: Option<&'a Located<String>>,
    /// The logo.
    pub logo: Option<&'a Located<String>>,
    /// The small picture in the tab of a browser.
    pub favicon: Option<&'a Located<String>>,
    /// Words to visitors by the name of their label.
    pub labels: &'a [(Located<String>, Located<String>)],
}

impl Wishes<'_> {
    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        let files = [self.tokens, self.class, self.logo, self.favicon];
        files.iter().all(Option::is_none) && self.labels.is_empty()
    }
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
    /// The digests of those of them that belong to the look.
    pub digests: &'a BTreeMap<SitePath, Digest>,
    /// What the settings ask of the look.
    pub wishes: Wishes<'a>,
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
    let mut own = own_files(parts);
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
    let templates = own.iter().filter(|(name, source)| refused::is_own_template(name, source));
    found.extend(templates.flat_map(|(_, source)| refused::findings(source)));
    let labels = Labels::read(parts.language, &own, parts.wishes.labels, &mut found);
    let mut assets = asset::all(&folder, &own, parts, &mut found);
    let look = look(parts, &own, &mut assets, &mut found);
    let templates = Templates::read(&folder, &own, &labels, &assets, parts.base, &mut found);
    (Theme { name: parts.name.to_owned(), labels, assets, look, templates }, found)
}

/// Everything that is wrong in a theme, how well its colours are seen on each other included.
pub fn check(parts: &Parts<'_>) -> Vec<Diagnostic> {
    let (_, mut found) = read(parts);
    let mut own = own_files(parts);
    own.retain(|_, source| source.fault.is_none());
    let builtin = Source::new("theme.toml", builtin::text("theme.toml"));
    let mut pairs = own.get("theme.toml").map(|source| contrast::pairs(source, &mut found));
    if pairs.as_ref().is_none_or(Vec::is_empty) {
        pairs = Some(contrast::pairs(&builtin, &mut vec![]));
    }
    let sheets = contrast::Sheets::read(&own);
    let tokens = house::tokens(parts, &sheets.reads(), &mut vec![]);
    found.extend(contrast::findings(&sheets, tokens.as_ref(), &pairs.unwrap_or_default()));
    found
}

/// The region's files of this theme, by name; those that are the built-in ones are none.
fn own_files<'a>(parts: &Parts<'a>) -> BTreeMap<&'a str, &'a Source> {
    let folder = format!("themes/{}/", parts.name);
    let named = |path: &'a SitePath| path.as_str().strip_prefix(&folder);
    parts.files.iter().filter_map(|(path, source)| Some((named(path)?, source))).collect()
}

/// Reads the house style and adds its files to those of the theme.
fn look(
    parts: &Parts<'_>,
    own: &BTreeMap<&str, &Source>,
    assets: &mut Vec<Asset>,
    found: &mut Vec<Diagnostic>,
) -> Look {
    let address = |assets: &[Asset], name: &str| {
        let name = name.strip_prefix("assets/").unwrap_or(name);
        assets.iter().find(|asset| asset.name == name).map(|asset| asset.address.clone())
    };
    let mut look = Look {
        stylesheets: address(assets, STYLE).into_iter().collect(),
        class: None,
        is_light_only: false,
        logo: None,
        favicon: address(assets, "favicon.svg").unwrap_or_default(),
    };
    if parts.wishes.tokens.is_some()
        && let Some(tokens) = house::tokens(parts, &contrast::Sheets::read(own).reads(), found)
    {
        for asset in house::published(parts, &tokens, found) {
            house::add(assets, asset);
        }
        look.stylesheets.extend(address(assets, tokens.source.path.as_str()));
        look.is_light_only = !tokens.has_dark;
        look.class = tokens.class;
    }
    look.stylesheets.extend(address(assets, EXTRA));
    house::pictures(parts, &mut look, assets, found);
    look
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
fn read_manifest(source: &Source, found: &mut Vec<Diagnostic>) {
    let (root, mut wrong) = data::toml(source);
    found.append(&mut wrong);
    let Some(mut table) = data::Table::new(&root, "theme.toml", found) else { return };
    table.allow(["naam", "titel", "kleurpaar"]);
    if let Some(basis) = table.text("basis").filter(|basis| basis.value != BUILTIN_NAME) {
        let near = nearest(&basis.value, [BUILTIN_NAME]);
        let allowed = [BUILTIN_NAME];
        found.push(catalogue::unknown_value(basis.span, "basis", &basis.value, near, &allowed));
    }
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
