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
use super::trouble::{Trouble, shown, typed};

use crate::report::wrap;
use crate::settings::SETTINGS_FILE;
use crate::source::fold;
use regions::Jeugdregio;

pub(super) use scaffold::{chapter_start, heading, section};

/// A municipality: its name, and its CBS code when it was given.
pub(super) type Gemeente = (String, Option<String>);

/// A region as `init` knows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct NewRegion {
    /// Its name.
    pub naam: String,
    /// Its CBS code, when it has one.
    pub code: Option<String>,
    /// Its municipalities.
    pub gemeenten: Vec<Gemeente>,
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
    let folder = &new_folder(options, terminal)?;
    if folder.is_file() {
        return Err(Trouble::NewFolderIsFile(folder.clone()));
    }
    // Before any question: nobody answers for nothing.
    refuse_existing(folder, &["regiovisie.toml".to_owned(), "content/_index.md".to_owned()])?;
    let region = new_region(options, terminal)?;
    let paths = make(folder, &region, options.is_empty)?;
    let words = terminal.words();
    let made = [("aantal", paths.len().into()), ("map", shown(folder).into())];
    let mut lines = vec![words.say("begin-gemaakt", &made), words.word("begin-waar")];
    let is_here = folder == Path::new(".") || folder.as_os_str().is_empty();
    lines.push(if is_here {
        words.word("begin-nu-hier")
    } else {
        words.say("begin-nu", &[("map", typed(folder).into())])
    });
    if let Some(near) = regions::near(&region) {
        let args = [("naam", near.naam.into()), ("code", near.code.into())];
        terminal.remark(&words.say("begin-regio-lijkt-op", &args));
    }
    let lines: Vec<String> = lines.iter().flat_map(|line| wrap(line, terminal.width())).collect();
    terminal.result(&format!("{}\n", lines.join("\n")));
    Ok(Exit::Clean)
}

/// Makes the files of a new region; gives their paths.
///
/// # Errors
///
/// When a file exists already, or when the disk refuses; then none is made.
fn make(folder: &Path, region: &NewRegion, is_empty: bool) -> Result<Vec<String>, Trouble> {
    let files = scaffold::files(region, is_empty);
    let paths: Vec<String> = files.iter().map(|file| file.path.clone()).collect();
    refuse_existing(folder, &paths)?;
    write_all(folder, &files)?;
    Ok(paths)
}

/// Makes the folder of a region from what somebody filled in on the start page: the name or code
/// of a region, and municipalities with commas or lines between.
///
/// # Errors
///
/// As of [`run`], without questions.
pub(super) fn make_from_form(folder: &Path, region: &str, gemeenten: &str) -> Result<(), Trouble> {
    if folder.is_file() {
        return Err(Trouble::NewFolderIsFile(folder.to_path_buf()));
    }
    let (naam, code) = named_region(region)?;
    let mut taken = Vec::new();
    take_up(&mut taken, gemeenten_of(gemeenten)?);
    make(folder, &NewRegion { naam, code, gemeenten: taken }, false).map(drop)
}

/// The names of the youth regions that are known, in the order of their codes.
pub(super) fn known_regions() -> Vec<&'static str> {
    regions::all().map(|region| region.naam).collect()
}

fn can_ask(options: &InitOptions, terminal: &Terminal) -> bool {
    terminal.can_ask() && !options.asks_nothing
}

fn new_folder(options: &InitOptions, terminal: &Terminal) -> Result<PathBuf, Trouble> {
    match &options.folder {
        Some(folder) if !folder.as_os_str().is_empty() => Ok(folder.clone()),
        _ if can_ask(options, terminal) => questions::folder(terminal),
        _ => Err(Trouble::NewFolderNeeded),
    }
}

fn new_region(options: &InitOptions, terminal: &Terminal) -> Result<NewRegion, Trouble> {
    let can_ask = can_ask(options, terminal);
    let (naam, code) = match &options.region {
        Some(named) => named_region(named)?,
        None if can_ask => questions::region(terminal)?,
        None => return Err(Trouble::RegionNeeded),
    };
    let mut gemeenten = Vec::new();
    for value in &options.gemeenten {
        say_doubles(&take_up(&mut gemeenten, gemeenten_of(value)?), terminal);
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

/// The municipalities in one value or answer: one, or more with a comma or semicolon between.
///
/// # Errors
///
/// At the first that is none; none of the others is taken then.
fn gemeenten_of(text: &str) -> Result<Vec<Gemeente>, Trouble> {
    let parts = text.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let gemeenten = parts.map(gemeente_of).collect::<Result<Vec<Gemeente>, Trouble>>()?;
    if gemeenten.is_empty() { Err(Trouble::GemeenteNameless) } else { Ok(gemeenten) }
}

/// `Enschede`, `Enschede=GM0153` or `Enschede GM0153`.
fn gemeente_of(text: &str) -> Result<Gemeente, Trouble> {
    let (naam, code) = match text.split_once('=') {
        Some((naam, code)) => (naam.trim(), Some(code.trim().to_uppercase())),
        None => match text.rsplit_once(char::is_whitespace) {
            Some((naam, last)) if begins_as_code(last) => (naam.trim(), Some(last.to_uppercase())),
            _ if begins_as_code(text) => ("", Some(text.to_uppercase())),
            _ => (text, None),
        },
    };
    if let Some(region) = code.as_ref().filter(|code| regions::looks_like_code(code)) {
        return Err(Trouble::RegioIsNoGemeente(region.clone()));
    }
    if naam.is_empty() {
        return Err(Trouble::GemeenteNameless);
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

/// Whether a word is meant as a code: `GM` or `JZ`, and digits. No name looks so.
fn begins_as_code(word: &str) -> bool {
    let digits = word.get(2..).unwrap_or_default();
    let prefix = word.get(..2).unwrap_or_default().to_uppercase();
    ["GM", "JZ"].contains(&prefix.as_str())
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Takes these up; the names of those that were there already come back. A code that is given
/// at the second time only is kept.
fn take_up(taken: &mut Vec<Gemeente>, new: Vec<Gemeente>) -> Vec<String> {
    let mut doubles = Vec::new();
    for (naam, code) in new {
        match taken.iter_mut().find(|(known, _)| fold(known) == fold(&naam)) {
            Some((known, known_code)) => {
                if known_code.is_none() {
                    *known_code = code;
                }
                doubles.push(known.clone());
            }
            None => taken.push((naam, code)),
        }
    }
    doubles
}

fn say_doubles(doubles: &[String], terminal: &Terminal) {
    for naam in doubles {
        let args = [("naam", naam.as_str().into())];
        terminal.remark(&terminal.words().say("begin-dubbel", &args));
    }
}

fn refuse_existing(folder: &Path, paths: &[String]) -> Result<(), Trouble> {
    // Nobody should think of taking away a vision to make room for one.
    if folder.join(SETTINGS_FILE).exists() {
        // Written out: "in ." is no place to a reader.
        let is_here = folder.as_os_str().is_empty() || folder == Path::new(".");
        let whole = is_here.then(std::env::current_dir).and_then(Result::ok);
        return Err(Trouble::RegionExists(whole.unwrap_or_else(|| folder.to_path_buf())));
    }
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

    fn gemeente(naam: &str, code: &str) -> Gemeente {
        (naam.to_owned(), Some(code.to_owned()).filter(|code| !code.is_empty()))
    }

    #[test]
    fn a_municipality_may_have_a_code() {
        for (text, code) in [
            ("Enschede", ""),
            ("Enschede = gm0153", "GM0153"),
            ("Enschede GM0153", "GM0153"),
            ("Enschede   gm0153", "GM0153"),
        ] {
            assert_eq!(gemeente_of(text).unwrap(), gemeente("Enschede", code), "{text}");
        }
        assert_eq!(gemeente_of("Den Haag").unwrap(), gemeente("Den Haag", ""));
        for text in ["Enschede=153", "Enschede GM153"] {
            assert!(matches!(gemeente_of(text), Err(Trouble::GemeenteCode(_))), "{text}");
        }
        for text in ["=GM0153", "GM0153"] {
            assert!(matches!(gemeente_of(text), Err(Trouble::GemeenteNameless)), "{text}");
        }
        for text in ["JZ14", "Twente JZ14", "Twente=JZ14"] {
            assert!(matches!(gemeente_of(text), Err(Trouble::RegioIsNoGemeente(_))), "{text}");
        }
    }

    #[test]
    fn more_municipalities_may_stand_in_one_value() {
        let (proefstad, almelo) = (gemeente("Proefstad", ""), gemeente("Almelo", "GM0141"));
        for text in ["Proefstad, Almelo=GM0141", " Proefstad;Almelo GM0141; "] {
            assert_eq!(gemeenten_of(text).unwrap(), [proefstad.clone(), almelo.clone()], "{text}");
        }
        for text in ["", " ", ",;"] {
            assert!(matches!(gemeenten_of(text), Err(Trouble::GemeenteNameless)), "{text}");
        }
    }

    #[test]
    fn a_municipality_counts_once() {
        let mut taken = Vec::new();
        let new = gemeenten_of("Almelo, proefstad, ALMELO=GM0141").unwrap();
        assert_eq!(take_up(&mut taken, new), ["Almelo"]);
        assert_eq!(taken, [gemeente("Almelo", "GM0141"), gemeente("proefstad", "")]);
    }
}
