//! The command `init`: makes the folder of a new region, ready to write in.
//!
//! In: a region's name and its municipalities, from the options or asked. Out: settings, a home
//! page, and per chapter of the norm a page in which every requirement has its heading.
//!
//! Invariant: nothing that exists is overwritten; either all files are made or none.

mod questions;
mod regions;
mod scaffold;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::Exit;
use super::arguments::InitOptions;
use super::terminal::Terminal;
use super::trouble::{Trouble, shown};

use regions::Jeugdregio;

/// A region as `init` knows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct NewRegion {
    /// Its name.
    pub naam: String,
    /// Its CBS code, when it has one.
    pub code: Option<String>,
    /// Its municipalities: name, and CBS code when it was given.
    pub gemeenten: Vec<(String, Option<String>)>,
}

/// A file to make.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct NewFile {
    /// Relative to the new folder, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Makes the folder.
///
/// # Errors
///
/// When something is missing and cannot be asked, when a file exists already, or when the disk
/// refuses.
pub(super) fn run(options: &InitOptions, terminal: &Terminal) -> Result<Exit, Trouble> {
    let folder = &options.folder;
    if folder.is_file() {
        return Err(Trouble::FileNotFolder(folder.clone()));
    }
    // Before any question: nobody answers for nothing.
    refuse_existing(folder, &["regiovisie.toml".to_owned(), "content/_index.md".to_owned()])?;
    let region = new_region(options, terminal)?;
    let files = scaffold::files(&region, options.is_empty);
    let paths: Vec<String> = files.iter().map(|file| file.path.clone()).collect();
    refuse_existing(folder, &paths)?;
    write_all(folder, &files)?;

    let words = terminal.words();
    let mut lines = vec![words.say("begin-gemaakt", &[("map", shown(folder).into())])];
    lines.extend(paths.iter().map(|path| format!("  {path}")));
    lines.push(String::new());
    let is_here = folder == Path::new(".") || folder.as_os_str().is_empty();
    lines.push(if is_here {
        words.word("begin-nu-hier")
    } else {
        words.say("begin-nu", &[("map", quoted(folder).into())])
    });
    if let Some(near) = regions::near(&region) {
        let args = [("naam", near.naam.into()), ("code", near.code.into())];
        terminal.remark(&words.say("begin-regio-lijkt-op", &args));
    }
    terminal.result(&format!("{}\n", lines.join("\n")));
    Ok(Exit::Clean)
}

/// The folder as it can be typed behind `cd`.
fn quoted(folder: &Path) -> String {
    let path = shown(folder);
    if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path }
}

fn new_region(options: &InitOptions, terminal: &Terminal) -> Result<NewRegion, Trouble> {
    let can_ask = terminal.can_ask() && !options.asks_nothing;
    let (naam, code) = match &options.region {
        Some(named) => named_region(named)?,
        None if can_ask => questions::region(terminal)?,
        None => return Err(Trouble::RegionNeeded),
    };
    let mut gemeenten = Vec::new();
    for gemeente in &options.gemeenten {
        gemeenten.push(gemeente_of(gemeente)?);
    }
    if gemeenten.is_empty() {
        if !can_ask {
            return Err(Trouble::GemeenteNeeded);
        }
        gemeenten = questions::gemeenten(terminal)?;
    }
    Ok(NewRegion { naam, code, gemeenten })
}

/// The name and code for what stands behind `--region`: a code, a known name, or another name.
fn named_region(named: &str) -> Result<(String, Option<String>), Trouble> {
    let named = named.trim();
    if named.is_empty() {
        return Err(Trouble::RegionNeeded);
    }
    if regions::looks_like_code(named) {
        let found = regions::all().find(|region| region.code.eq_ignore_ascii_case(named));
        let Jeugdregio { code, naam } =
            found.ok_or_else(|| Trouble::RegioCode(named.to_owned()))?;
        return Ok((naam.to_owned(), Some(code.to_owned())));
    }
    match regions::with_name(named) {
        Some(region) => Ok((region.naam.to_owned(), Some(region.code.to_owned()))),
        None => Ok((named.to_owned(), None)),
    }
}

/// `Enschede` or `Enschede=GM0153`.
fn gemeente_of(text: &str) -> Result<(String, Option<String>), Trouble> {
    let (naam, code) = match text.split_once('=') {
        Some((naam, code)) => (naam.trim(), Some(code.trim().to_uppercase())),
        None => (text.trim(), None),
    };
    if naam.is_empty() {
        return Err(Trouble::GemeenteNeeded);
    }
    let is_code = |code: &String| {
        code.strip_prefix("GM")
            .is_some_and(|rest| rest.len() == 4 && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    match code {
        Some(code) if !is_code(&code) => Err(Trouble::GemeenteCode(code)),
        code => Ok((naam.to_owned(), code)),
    }
}

fn refuse_existing(folder: &Path, paths: &[String]) -> Result<(), Trouble> {
    let existing: Vec<String> = paths
        .iter()
        .filter(|path| folder.join(path).symlink_metadata().is_ok())
        .map(|path| shown(&folder.join(path)))
        .collect();
    if existing.is_empty() { Ok(()) } else { Err(Trouble::FilesExist(existing)) }
}

/// Writes all files; when one fails, takes away those that were made.
fn write_all(folder: &Path, files: &[NewFile]) -> Result<(), Trouble> {
    let mut made: Vec<PathBuf> = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        if let Err(error) = write_new(&path, &file.text) {
            for path in &made {
                let _ = fs::remove_file(path);
            }
            return Err(Trouble::Write(path, error));
        }
        made.push(path);
    }
    Ok(())
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::File::options().write(true).create_new(true).open(path)?;
    let written = file.write_all(text.as_bytes());
    if written.is_err() {
        let _ = fs::remove_file(path);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_found_by_code_and_by_name() {
        let twente = ("Twente".to_owned(), Some("JZ14".to_owned()));
        for named in ["JZ14", "jz14", "Twente", " twente "] {
            assert_eq!(named_region(named).unwrap(), twente, "{named}");
        }
        assert_eq!(named_region("Friesland").unwrap().1.as_deref(), Some("JZ02"));
        assert_eq!(named_region("Waterrijk").unwrap(), ("Waterrijk".to_owned(), None));
        assert!(named_region("JZ40").is_err());
        assert!(named_region(" ").is_err());
    }

    #[test]
    fn a_municipality_may_have_a_code() {
        let enschede = |code: Option<&str>| ("Enschede".to_owned(), code.map(str::to_owned));
        assert_eq!(gemeente_of("Enschede").unwrap(), enschede(None));
        assert_eq!(gemeente_of("Enschede = gm0153").unwrap(), enschede(Some("GM0153")));
        assert!(gemeente_of("Enschede=153").is_err());
        assert!(gemeente_of("=GM0153").is_err());
    }
}
