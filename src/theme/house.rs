//! The house style of a municipality: its file of design tokens, its logo, its favicon.
//!
//! The token file is published as it is, but for the names of files beside it: those carry a
//! digest, and drawings are cleaned. Nothing is asked of other hosts, so a file that does is
//! refused.

use std::collections::{BTreeMap, BTreeSet};

use super::css::{self, FileRef, Sheet};
use super::{Asset, AssetBody, Look, Parts, Picture, Writing, asset, drawing, style};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::markup::percent_decoded;
use crate::source::{Located, SitePath, Source, nearest};

/// The folders in which files of the look may lie.
pub const FOLDERS: [&str; 2] = ["huisstijl/", "themes/"];

/// Larger than this, a logo is a burden on every page.
///
/// Source: a page should weigh little on a slow phone; a drawn logo is 2 to 20 kB.
const MAX_LOGO_BYTES: u64 = 100 * 1024;

const PICTURES: [&str; 6] = ["svg", "png", "webp", "jpg", "jpeg", "avif"];
const ICONS: [&str; 3] = ["svg", "png", "ico"];

/// A file of design tokens.
pub(super) struct Tokens<'a> {
    pub source: &'a Source,
    pub sheet: Sheet,
    /// The class that its tokens stand under; `None` when they stand on the root.
    pub class: Option<String>,
    /// Whether it has colours for visitors who asked for dark.
    pub has_dark: bool,
}

/// Reads the token file that the settings name; the findings are all that is wrong in it.
pub(super) fn tokens<'a>(
    parts: &Parts<'a>,
    read_names: &BTreeSet<String>,
    found: &mut Vec<Diagnostic>,
) -> Option<Tokens<'a>> {
    let wish = parts.wishes.tokens?;
    let path = file(parts, "huisstijl", wish, &["css"], found)?;
    let source = parts.files.get(&path)?;
    if let Some(fault) = &source.fault {
        found.push(catalogue::source_fault(&source.path, fault));
        return None;
    }
    let sheet = css::read(&source.text);
    if let Some((range, fault)) = &sheet.fault {
        found.push(catalogue::broken_tokens(source.span(range.clone()), fault.word()));
        return None;
    }
    let class = class(parts, source, &sheet, found);
    let is_read = |name: &String| read_names.contains(name);
    let mut declared = sheet.rules.iter().flat_map(|rule| &rule.declared);
    if !declared.any(|declared| is_read(&declared.name)) {
        found.push(catalogue::no_tokens(wish.span.clone(), &wish.value));
    }
    let has_dark = sheet.rules.iter().any(|rule| {
        let is_dark = rule.conditions.iter().any(|it| it.contains("prefers-color-scheme:dark"));
        rule.declared.iter().any(|declared| {
            (is_dark && declared.name.starts_with("--")) || declared.value.contains("light-dark(")
        })
    });
    Some(Tokens { source, sheet, class, has_dark })
}

/// The class that the tokens stand under.
fn class(
    parts: &Parts<'_>,
    source: &Source,
    sheet: &Sheet,
    found: &mut Vec<Diagnostic>,
) -> Option<String> {
    // In the order of the file, each with its place.
    let mut classes: Vec<(&str, usize)> = vec![];
    for rule in &sheet.rules {
        let Some(first) = rule.declared.iter().find(|it| it.name.starts_with("--")) else {
            continue;
        };
        for selector in &rule.selectors {
            let Some(name) = selector.strip_prefix('.').filter(|name| is_class(name)) else {
                continue;
            };
            if !classes.iter().any(|(known, _)| *known == name) {
                classes.push((name, first.range.start));
            }
        }
    }
    let names: Vec<&str> = classes.iter().map(|(name, _)| *name).collect();
    if let Some(asked) = parts.wishes.class {
        let name = asked.value.trim().trim_start_matches('.');
        if names.contains(&name) {
            return Some(name.to_owned());
        }
        let near = nearest(name, names.iter().copied());
        found.push(catalogue::unknown_token_class(asked.span.clone(), name, near, &names));
        return None;
    }
    if classes.iter().any(|(name, _)| name.ends_with("-theme")) {
        classes.retain(|(name, _)| name.ends_with("-theme"));
    }
    match classes.as_slice() {
        [] => None,
        [(only, _)] => Some((*only).to_owned()),
        [_, (_, second), ..] => {
            let names: Vec<&str> = classes.iter().map(|(name, _)| *name).collect();
            found.push(catalogue::many_token_classes(source.span(*second..*second), &names));
            None
        }
    }
}

fn is_class(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|ch| ch.is_alphanumeric() || ch == '-' || ch == '_')
}

/// The file that a setting names, when it is there and of a kind that serves.
fn file(
    parts: &Parts<'_>,
    key: &str,
    wish: &Located<String>,
    kinds: &[&str],
    found: &mut Vec<Diagnostic>,
) -> Option<SitePath> {
    let value = wish.value.trim().replace('\\', "/");
    let value = value.trim_start_matches("./").trim_start_matches('/');
    let path = SitePath::new(value);
    let at = wish.span.clone();
    let kind = value.rsplit_once('.').map(|(_, kind)| kind.to_ascii_lowercase());
    if !kind.is_some_and(|kind| kinds.contains(&kind.as_str())) {
        found.push(catalogue::look_file_kind(at, key, value, kinds));
        return None;
    }
    let is_there = parts.files.contains_key(&path) || parts.binaries.contains_key(&path);
    if is_there && is_look(&path) {
        return Some(path);
    }
    let names = parts.files.keys().chain(parts.binaries.keys()).filter(|path| is_look(path));
    let names: Vec<&str> = names.map(SitePath::as_str).collect();
    let same_name = || names.iter().find(|name| name.ends_with(&format!("/{}", path.file_name())));
    let near = nearest(value, names.iter().copied()).or_else(|| same_name().copied());
    found.push(catalogue::missing_look_file(at, key, value, near));
    None
}

fn is_look(path: &SitePath) -> bool {
    FOLDERS.iter().any(|folder| path.as_str().starts_with(folder))
}

/// The files that a token file asks for, by the place where it asks.
fn beside(
    parts: &Parts<'_>,
    source: &Source,
    sheet: &Sheet,
    found: &mut Vec<Diagnostic>,
) -> Vec<(FileRef, SitePath)> {
    let mut all = vec![];
    for file in &sheet.files {
        let target = file.target.trim();
        let at = source.span(file.range.clone());
        if is_inside(target) {
            continue;
        }
        if is_remote(target) {
            found.push(catalogue::remote_look_file(at, target));
        } else if file.is_import {
            found.push(catalogue::imported_tokens(at, target));
        } else {
            let path = source.path.join(&parted(target).0).filter(is_look);
            let is_there = |path: &SitePath| {
                parts.files.contains_key(path) || parts.binaries.contains_key(path)
            };
            match path.filter(is_there) {
                Some(path) => all.push((file.clone(), path)),
                None => found.push(catalogue::missing_beside(at, target)),
            }
        }
    }
    all
}

/// The path in an address as files are called (`my%20letter.woff2`), and what stands behind it:
/// `#star` of a drawing.
pub(super) fn parted(target: &str) -> (String, &str) {
    let (path, behind) = target.split_at(target.find(['?', '#']).unwrap_or(target.len()));
    (percent_decoded(path), behind)
}

/// Whether an address in a stylesheet means nothing outside it.
pub(super) fn is_inside(target: &str) -> bool {
    let is_data = target.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("data:"));
    is_data || target.starts_with('#') || target.is_empty()
}

/// Whether an address in a stylesheet is on another host.
pub(super) fn is_remote(target: &str) -> bool {
    !is_inside(target) && (target.starts_with("//") || target.contains("://"))
}

/// The file with tokens as it is published, and the files it asks for.
pub(super) fn published(
    parts: &Parts<'_>,
    tokens: &Tokens<'_>,
    found: &mut Vec<Diagnostic>,
) -> Vec<Asset> {
    let beside = beside(parts, tokens.source, &tokens.sheet, found);
    let mut assets: BTreeMap<SitePath, Asset> = BTreeMap::new();
    let mut text = tokens.source.text.to_string();
    for (file, path) in beside.into_iter().rev() {
        let Some((published, _)) = asset_of(parts, &path, found) else { continue };
        let name = published.address.rsplit('/').next().unwrap_or_default();
        let (_, behind) = parted(file.target.trim());
        text.replace_range(file.range, &format!("\"{name}{behind}\""));
        assets.insert(path, published);
    }
    if parts.writing == Writing::Tight {
        text = style::tighten(&text);
    }
    let name = tokens.source.path.as_str();
    let body = AssetBody::Text(text.into());
    let sheet = Asset { name: name.to_owned(), address: asset::address(name, &body, None), body };
    std::iter::once(sheet).chain(assets.into_values()).collect()
}

/// A file as it is published, and the size of a drawing; `None` when it cannot be.
fn asset_of(
    parts: &Parts<'_>,
    path: &SitePath,
    found: &mut Vec<Diagnostic>,
) -> Option<(Asset, Option<(u32, u32)>)> {
    let (body, size) = match parts.files.get(path) {
        Some(source) if drawing::is_drawing(path.as_str()) => {
            let drawing = drawing::clean(source, found)?;
            (AssetBody::Text(drawing.text), drawing.size)
        }
        Some(source) => (AssetBody::Text(source.text.clone()), None),
        None => {
            let path = parts.binaries.contains_key(path).then(|| path.clone())?;
            (AssetBody::File(path), None)
        }
    };
    let address = asset::address(path.as_str(), &body, parts.digests.get(path));
    Some((Asset { name: path.as_str().to_owned(), address, body }, size))
}

/// Logo and favicon: what pages say about them, and their files.
pub(super) fn pictures(
    parts: &Parts<'_>,
    look: &mut Look,
    assets: &mut Vec<Asset>,
    found: &mut Vec<Diagnostic>,
) {
    if let Some(wish) = parts.wishes.logo
        && let Some(path) = file(parts, "logo", wish, &PICTURES, found)
        && let Some((published, size)) = asset_of(parts, &path, found)
    {
        let n_bytes = match &published.body {
            AssetBody::Text(text) => text.len() as u64,
            AssetBody::File(path) => parts.binaries.get(path).copied().unwrap_or_default(),
        };
        if n_bytes > MAX_LOGO_BYTES {
            let (kb, most) = (n_bytes.div_ceil(1024), MAX_LOGO_BYTES / 1024);
            found.push(catalogue::heavy_logo(wish.span.clone(), kb as usize, most as usize));
        }
        look.logo = Some(Picture { address: published.address.clone(), size });
        add(assets, published);
    }
    if let Some(wish) = parts.wishes.favicon
        && let Some(path) = file(parts, "favicon", wish, &ICONS, found)
        && let Some((mut published, _)) = asset_of(parts, &path, found)
    {
        let kind = path.as_str().rsplit_once('.').map_or("", |(_, kind)| kind);
        // Browsers and other sites ask for it by this name.
        published.address = format!("favicon.{}", kind.to_ascii_lowercase());
        look.favicon.clone_from(&published.address);
        assets.retain(|asset| asset.name != "favicon.svg");
        // Own templates ask for it by the name that it always had.
        published.name = "favicon.svg".to_owned();
        add(assets, published);
    }
}

/// Adds a file, unless the same stands there already.
pub(super) fn add(assets: &mut Vec<Asset>, asset: Asset) {
    if !assets.iter().any(|known| known.address == asset.address) {
        assets.push(asset);
    }
}
