//! The files of a theme that pages point at: stylesheet, favicon, logo, fonts.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Parts, Writing, builtin, css, drawing, house, script, style};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::catalogue::{self, RefusedCode};
use crate::source::{Digest, SitePath, Source};

/// One file of a theme.
#[derive(Clone, PartialEq, Debug)]
pub struct Asset {
    /// Its name under `assets/`: `stijl.css`.
    pub name: String,
    /// Where it is published, without the base path and its slash: `assets/stijl.0a1b2c3d.css`.
    pub address: String,
    /// Its content.
    pub body: AssetBody,
}

/// The content of a file of a theme.
#[derive(Clone, PartialEq, Debug)]
pub enum AssetBody {
    /// This text.
    Text(Arc<str>),
    /// The bytes of this file in the region's folder.
    File(SitePath),
}

impl Asset {
    /// Whether its name holds the digest of its content, so that a browser may keep it for ever.
    pub fn is_named_by_digest(&self) -> bool {
        self.address != self.name && self.address != format!("assets/{}", self.name)
    }
}

/// All assets, the region's over the built-in ones, in name order. A drawing that cannot be read
/// leaves the built-in file in its place.
pub(super) fn all(
    folder: &str,
    own: &BTreeMap<&str, &Source>,
    parts: &Parts<'_>,
    found: &mut Vec<Diagnostic>,
) -> Vec<Asset> {
    let mut bodies: BTreeMap<&str, AssetBody> = BTreeMap::new();
    for (name, text) in builtin::FILES {
        if let Some(name) = name.strip_prefix("assets/") {
            bodies.insert(name, AssetBody::Text((*text).into()));
        }
    }
    for path in parts.binaries.keys() {
        let inside = path.as_str().strip_prefix(folder);
        if let Some(name) = inside.and_then(|name| name.strip_prefix("assets/")) {
            bodies.insert(name, AssetBody::File(path.clone()));
        }
    }
    for (name, source) in own {
        let Some(name) = name.strip_prefix("assets/") else { continue };
        let text = match drawing::is_drawing(name) {
            true => drawing::clean(source, found).map(|drawing| drawing.text),
            false => Some(source.text.clone()),
        };
        if let Some(text) = text {
            bodies.insert(name, AssetBody::Text(text));
        }
    }
    let mut all: Vec<Asset> =
        bodies.into_iter().map(|(name, body)| asset(name, body, parts)).collect();
    for (name, source) in own {
        let Some(name) = name.strip_prefix("assets/").filter(|name| name.ends_with(".css")) else {
            continue;
        };
        if let Some(text) = with_names(source, &format!("{folder}assets/"), &all, found)
            && let Some(sheet) = all.iter_mut().find(|asset| asset.name == name)
        {
            *sheet = asset(name, AssetBody::Text(text.into()), parts);
        }
    }
    all
}

/// A stylesheet of the region's theme with the published names of the files beside it, which hold a
/// digest; `None` when it asks for none. What has a path of its own (`/beeld.png`) is left.
fn with_names(
    source: &Source,
    folder: &str,
    all: &[Asset],
    found: &mut Vec<Diagnostic>,
) -> Option<String> {
    let sheet = css::read(&source.text);
    let mut text = source.text.to_string();
    let above = source.path.as_str().strip_prefix(folder)?;
    let above = "../".repeat(above.matches('/').count());
    for file in sheet.files.iter().rev() {
        let target = file.target.trim();
        let at = source.span(file.range.clone());
        let (bare, behind) = house::parted(target);
        if house::is_remote(target) {
            let name = source.path.file_name();
            found.push(catalogue::refused_code(at, name, target, RefusedCode::OtherHost));
        } else if file.is_import {
            found.push(catalogue::imported_tokens(at, target));
        } else if !bare.is_empty() && !bare.starts_with('/') && !house::is_inside(target) {
            let path = source.path.join(&bare);
            let name = path.as_ref().and_then(|path| path.as_str().strip_prefix(folder));
            let asset = name.and_then(|name| all.iter().find(|asset| asset.name == name));
            let address = asset.and_then(|asset| asset.address.strip_prefix("assets/"));
            match address {
                Some(address) => {
                    text.replace_range(file.range.clone(), &format!("\"{above}{address}{behind}\""))
                }
                None => found.push(catalogue::missing_beside(at, target)),
            }
        }
    }
    (text != *source.text).then_some(text)
}

fn asset(name: &str, body: AssetBody, parts: &Parts<'_>) -> Asset {
    let writing = parts.writing;
    let digest = match &body {
        AssetBody::File(path) => parts.digests.get(path),
        AssetBody::Text(_) => None,
    };
    let body = match body {
        AssetBody::Text(text) if writing == Writing::Tight && name.ends_with(".css") => {
            AssetBody::Text(style::tighten(&text).into())
        }
        AssetBody::Text(text)
            if writing == Writing::Tight
                && name.ends_with(".js")
                && builtin::text(&format!("assets/{name}")) == &*text =>
        {
            AssetBody::Text(script::tighten(&text).into())
        }
        body => body,
    };
    Asset { name: name.to_owned(), address: address(name, &body, digest), body }
}

/// A file whose content is known carries its digest in its name, so that browsers may keep it for
/// ever. The favicon keeps its name: browsers and other sites ask for it by that. A file from
/// another folder than the theme's `assets/` goes by its last name.
pub(super) fn address(name: &str, body: &AssetBody, digest: Option<&Digest>) -> String {
    if name == "favicon.svg" {
        return name.to_owned();
    }
    let is_outside = house::FOLDERS.iter().any(|folder| name.starts_with(folder));
    let name = name.rsplit('/').next().filter(|_| is_outside).unwrap_or(name);
    let digest = match body {
        AssetBody::Text(text) => Some(Digest::of(text.as_bytes())),
        AssetBody::File(_) => digest.copied(),
    };
    match (digest, name.rsplit_once('.')) {
        (Some(digest), Some((stem, extension))) => {
            format!("assets/{stem}.{}.{extension}", digest.short(10))
        }
        _ => format!("assets/{name}"),
    }
}
