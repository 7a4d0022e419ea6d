//! Lets the writer change a page in the browser: gives its text, and saves it.
//!
//! Invariants: only Markdown files under `content/` are written, each the one that a page of the
//! site is written in; a file is replaced whole or stays as it was; and a text that somebody else
//! changed in the meantime is never lost: then both texts are shown and nothing is written.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::http::{Response, StatusCode};
use serde::Deserialize;

use super::Server;
use super::http::{POLICY, html, response};
use super::panel::{self, Here};
use super::preview::Preview;
use crate::assessment::NormOutcome;
use crate::edge::trouble::{Trouble, shown};
use crate::edge::{init, listing};
use crate::machine::Places;
use crate::markup::escaped;
use crate::norm::Requirement;
use crate::report::Words;
use crate::source::{MAX_SOURCE_BYTES, SitePath, Source};

/// So many requirements are offered to add.
const MAX_OFFERED: usize = 80;

/// What the buttons put into the text: id of the words, before and after what is selected, and
/// what stands there when nothing is. In Dutch, since it becomes the writer's own text.
const INSERTS: [(&str, &str, &str, &str); 3] = [
    ("bewerk-kop", "\n## ", "\n", "Kop"),
    (
        "bewerk-tabel",
        "\n\nTabel: Titel van de tabel\n\n| Kolom | Kolom |\n|---|---|\n| ",
        " |  |\n",
        "",
    ),
    ("bewerk-link", "[", "](https://)", "woorden van de link"),
];

/// What is asked to be saved.
#[derive(Deserialize)]
struct Asked {
    pad: String,
    tekst: String,
    /// The digest of the text that the writer began with; empty for a new file.
    merk: String,
}

/// What is asked to be opened in the editor.
#[derive(Deserialize)]
struct Place {
    pad: String,
    regel: u32,
}

/// The form in which a page is changed: the one at an address, or the one that is written in the
/// file that was asked for. `None` where there is no file behind a page, and while nothing may be
/// changed.
pub(super) fn fragment(
    server: &Server,
    preview: &Preview,
    address: &str,
    asked: Option<&str>,
) -> Option<String> {
    if server.is_read_only {
        return None;
    }
    let words = server.terminal.words();
    let site = preview.site();
    let (here, path) = match asked {
        Some(asked) => {
            let path = writable(preview, asked)?;
            (Here::of_file(&site, &path)?, path)
        }
        None => {
            let here = Here::at(&site, address);
            let path = here.file()?;
            (here, path)
        }
    };
    let (text, merk) = match on_disk(preview, &path).ok()? {
        Some(source) if source.fault.is_some() => return None,
        Some(source) => (source.text.to_string(), source.digest.short(64)),
        None => (new_text(&here), String::new()),
    };
    let title = words.say("bewerk-titel", &[("bestand", path.as_str().into())]);
    let mut out = format!(
        "<form id=bewerk data-pad=\"{}\" data-merk=\"{merk}\"><h2 id=bewerk-titel>{}</h2>\
         <div class=knoppen role=group aria-label=\"{}\">",
        escaped(path.as_str()),
        escaped(&title),
        escaped(&words.word("bewerk-knoppen")),
    );
    for (id, before, after, empty) in INSERTS {
        out.push_str(&format!(
            "<button type=button data-doe=zet data-voor=\"{}\" data-na=\"{}\" data-leeg=\"{}\">{}</button>",
            escaped(before),
            escaped(after),
            escaped(empty),
            escaped(&words.word(id)),
        ));
    }
    out.push_str(&offered(&here, words));
    out.push_str(&format!(
        "</div><label for=tekst>{}</label>\
         <textarea id=tekst name=tekst spellcheck=true rows=20>\n{}</textarea>\
         <div id=antwoord role=alert></div><p class=knoppen>\
         <button type=submit class=hoofd>{}</button><button type=button data-doe=sluit>{}</button></p>\
         <p id=vraag hidden>{}</p></form>",
        escaped(&words.word("bewerk-tekst")),
        escaped(&text),
        escaped(&words.word("bewerk-bewaar")),
        escaped(&words.word("bewerk-sluit")),
        escaped(&words.word("bewerk-weg")),
    ));
    Some(out)
}

/// The open requirements, each with its heading and guidance, to put into the text.
fn offered(here: &Here<'_>, words: &Words) -> String {
    let mut groups: Vec<(String, String)> = Vec::new();
    for (outcome, _, asked) in here.open().into_iter().take(MAX_OFFERED) {
        let text = init::section(asked, &outcome.norm);
        let option = format!(
            "<option value=\"{}\" data-tekst=\"{}\">{} {}</option>",
            escaped(&asked.id.value),
            escaped(&text),
            escaped(&asked.id.value),
            escaped(&asked.question),
        );
        let title = group_title(outcome, asked);
        match groups.iter_mut().find(|(known, _)| *known == title) {
            Some((_, options)) => options.push_str(&option),
            None => groups.push((title, option)),
        }
    }
    if groups.is_empty() {
        return String::new();
    }
    let groups: String = groups
        .iter()
        .map(|(title, options)| {
            format!("<optgroup label=\"{}\">{options}</optgroup>", escaped(title))
        })
        .collect();
    format!(
        "<label for=eis>{}</label><select id=eis>{groups}</select>\
         <button type=button data-doe=invoegen>{}</button>",
        escaped(&words.word("bewerk-eis")),
        escaped(&words.word("bewerk-voeg-toe")),
    )
}

/// The norm and the chapter that a requirement stands in.
fn group_title(outcome: &NormOutcome, asked: &Requirement) -> String {
    let norm = &outcome.norm.edition.title;
    let Some(chapter) = outcome.norm.chapters.get(asked.chapter_idx) else { return norm.clone() };
    let number = chapter.id.rsplit('-').next().unwrap_or_default();
    format!("{norm}, {} {number}: {}", chapter.kind, chapter.title)
}

/// What a page begins with that nobody wrote yet.
fn new_text(here: &Here<'_>) -> String {
    match here.chapter() {
        Some((outcome, chapter_idx)) => init::chapter_start(&outcome.norm, chapter_idx),
        None => "---\ntitel: \n---\n\n".to_owned(),
    }
}

/// The file as it is now; `None` when there is none.
fn on_disk(preview: &Preview, path: &SitePath) -> io::Result<Option<Source>> {
    match fs::read(preview.on_disk(path)) {
        Ok(bytes) if bytes.len() as u64 > MAX_SOURCE_BYTES => {
            Err(io::Error::from(io::ErrorKind::FileTooLarge))
        }
        Ok(bytes) => Ok(Some(Source::from_bytes(path.as_str(), &bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Saves a page.
pub(super) fn save(server: &Server, preview: &Preview, body: &[u8]) -> Response<Body> {
    if server.is_read_only {
        return said(server, StatusCode::FORBIDDEN, "bewerk-alleen-lezen");
    }
    let Ok(asked) = serde_json::from_slice::<Asked>(body) else {
        return said(server, StatusCode::BAD_REQUEST, "bewerk-kan-niet");
    };
    let Some(path) = writable(preview, &asked.pad) else {
        return said(server, StatusCode::FORBIDDEN, "bewerk-kan-niet");
    };
    if asked.tekst.len() as u64 > MAX_SOURCE_BYTES {
        return said(server, StatusCode::PAYLOAD_TOO_LARGE, "bekijk-te-groot");
    }
    if !preview.root().is_dir() {
        return said(server, StatusCode::NOT_FOUND, "bewerk-map-weg");
    }
    let _alone = preview.saving();
    match write(preview, &path, &asked) {
        Ok(Saved::Done(target)) => {
            preview.read_file(target);
            let text = panel::saved(preview, server.terminal.words());
            response(StatusCode::OK, "text/plain; charset=utf-8", text.into_bytes(), POLICY)
        }
        Ok(Saved::Changed(source)) => {
            html(StatusCode::CONFLICT, conflict(source.as_ref(), server.terminal.words()).into())
        }
        Err(error) => {
            let trouble = Trouble::Write(preview.on_disk(&path), error);
            let words = server.terminal.words();
            let (message, help) = (trouble.message(words), trouble.help(words));
            let text = format!("<p>{} {}</p>", escaped(&message), escaped(&help));
            html(StatusCode::INTERNAL_SERVER_ERROR, text.into())
        }
    }
}

fn said(server: &Server, status: StatusCode, id: &str) -> Response<Body> {
    html(status, format!("<p>{}</p>", escaped(&server.terminal.words().word(id))).into())
}

/// The path, when it is one that a page of the site is written in: known, or where a page that
/// the program makes would be written. Nothing else is ever written.
fn writable(preview: &Preview, path: &str) -> Option<SitePath> {
    let site = preview.site();
    let path = SitePath::new(path);
    let parts: Vec<&str> = path.as_str().split('/').collect();
    let is_plain = parts.first() == Some(&"content")
        && path.as_str().ends_with(".md")
        && !parts.iter().any(|part| part.is_empty() || listing::is_passing(part));
    (is_plain && Here::of_file(&site, &path).is_some()).then_some(path)
}

enum Saved {
    /// Into this file.
    Done(PathBuf),
    /// Not: it stands differently on the disk by now, or is gone.
    Changed(Option<Source>),
}

fn write(preview: &Preview, path: &SitePath, asked: &Asked) -> io::Result<Saved> {
    let content = preview.root().join("content");
    let named = preview.on_disk(path);
    let old = on_disk(preview, path)?;
    let is_as_begun = match &old {
        Some(source) => source.fault.is_none() && source.digest.short(64) == asked.merk,
        None => asked.merk.is_empty(),
    };
    if !is_as_begun {
        return Ok(Saved::Changed(old));
    }
    if let Some(folder) = named.parent() {
        fs::create_dir_all(folder)?;
        // A link in the path may lead out of the region.
        let is_inside = fs::canonicalize(folder)?.starts_with(fs::canonicalize(&content)?);
        let leads_away = named.symlink_metadata().is_ok_and(|about| about.is_symlink())
            && !listing::stays_inside(&named, &fs::canonicalize(&content)?);
        if !is_inside || leads_away {
            return Err(io::Error::from(io::ErrorKind::PermissionDenied));
        }
    }
    // A file behind a link is written where it is; the link stays.
    let target = fs::canonicalize(&named).unwrap_or(named);
    let beside = target.with_file_name(format!(".{}.tmp", path.file_name()));
    let written = write_whole(&beside, &as_before(&target, &asked.tekst))
        .and_then(|()| keep_permissions(&target, &beside))
        .and_then(|()| fs::rename(&beside, &target));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written.map(|()| Saved::Done(target))
}

/// The text with the line ends and the mark at its start that the file has now. A browser gives
/// every line end as one character.
fn as_before(target: &Path, text: &str) -> String {
    let old = fs::read(target).unwrap_or_default();
    let text = text.replace("\r\n", "\n");
    let n_lines = old.iter().filter(|byte| **byte == b'\n').count();
    let n_windows = old.windows(2).filter(|pair| pair == b"\r\n").count();
    let text = if n_windows * 2 > n_lines { text.replace('\n', "\r\n") } else { text };
    let mark = if old.starts_with("\u{feff}".as_bytes()) { "\u{feff}" } else { "" };
    format!("{mark}{text}")
}

fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    // What a killed run left, or a link that leads elsewhere, is not written through.
    let _ = fs::remove_file(path);
    let mut file = File::options().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn keep_permissions(old: &Path, new: &Path) -> io::Result<()> {
    match fs::metadata(old) {
        Ok(about) => fs::set_permissions(new, about.permissions()),
        Err(_) => Ok(()),
    }
}

/// What to say when the file changed meanwhile: the text on the disk, to compare with.
fn conflict(source: Option<&Source>, words: &Words) -> String {
    let (text, merk) = match source {
        Some(source) => (source.text.to_string(), source.digest.short(64)),
        None => (String::new(), String::new()),
    };
    format!(
        "<p>{}</p><label for=schijf>{}</label>\
         <textarea id=schijf readonly rows=12 data-merk=\"{merk}\">\n{}</textarea><p class=knoppen>\
         <button type=button data-doe=mijn>{}</button>\
         <button type=button data-doe=schijf>{}</button></p>",
        escaped(&words.word("bewerk-anders")),
        escaped(&words.word("bewerk-op-schijf")),
        escaped(&text),
        escaped(&words.word("bewerk-mijn-tekst")),
        escaped(&words.word("bewerk-tekst-van-schijf")),
    )
}

/// Opens a file of the region at a line in the writer's editor.
pub(super) fn open_in_editor(server: &Server, preview: &Preview, body: &[u8]) -> Response<Body> {
    let Ok(place) = serde_json::from_slice::<Place>(body) else {
        return said(server, StatusCode::BAD_REQUEST, "bewerk-kan-niet");
    };
    let site = preview.site();
    let path = SitePath::new(&place.pad);
    let on_disk = preview.on_disk(&path);
    let is_known = Places::new(&site.build.check.sources).lines_of(&path).is_some();
    // The norms of the program have a path, too, and are no file here.
    if !is_known || !on_disk.is_file() {
        return said(server, StatusCode::NOT_FOUND, "bewerk-geen-bestand");
    }
    let Some(editor) = &server.editor else {
        return said(server, StatusCode::NOT_FOUND, "bewerk-geen-editor");
    };
    match editor.open(Path::new(&shown(&on_disk)), place.regel.max(1)) {
        Ok(()) => said(server, StatusCode::OK, "bewerk-geopend"),
        Err(_) => said(server, StatusCode::INTERNAL_SERVER_ERROR, "bewerk-geen-editor"),
    }
}
