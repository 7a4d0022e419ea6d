//! Asks the person at the terminal what the options did not say.

use std::path::PathBuf;

use dialoguer::Input;

use super::{Gemeente, gemeenten_of, named_region, regions, say_doubles, take_up};
use crate::edge::terminal::Terminal;
use crate::edge::trouble::Trouble;

/// Asks for the region: one of the list, by name or code, or another name.
///
/// A list to walk through with the arrow keys was tried: its library counts pages in English,
/// and a screen reader reads the whole list again at every step.
///
/// # Errors
///
/// When the person stops, or the terminal does.
pub(crate) fn region(terminal: &Terminal) -> Result<(String, Option<String>), Trouble> {
    let words = terminal.words();
    terminal.remark(&format!("{}\n", known_regions()));
    loop {
        let name: String = Input::new()
            .with_prompt(words.word("begin-vraag-regio"))
            .allow_empty(true)
            .interact_text()
            .map_err(answer)?;
        match named_region(&name) {
            Ok(region) => return Ok(region),
            Err(trouble) => terminal.wrong_answer(&trouble),
        }
    }
}

/// Asks in which folder the vision will lie.
///
/// # Errors
///
/// When the person stops, or the terminal does.
pub(super) fn folder(terminal: &Terminal) -> Result<PathBuf, Trouble> {
    loop {
        let name: String = Input::new()
            .with_prompt(terminal.words().word("begin-vraag-map"))
            .allow_empty(true)
            .interact_text()
            .map_err(answer)?;
        if name.trim().is_empty() {
            terminal.wrong_answer(&Trouble::NewFolderNeeded);
        } else {
            return Ok(PathBuf::from(name.trim()));
        }
    }
}

/// The known regions in two columns, in the order of their codes.
fn known_regions() -> String {
    let lines: Vec<String> =
        regions::all().map(|region| format!("{} {}", region.code, region.naam)).collect();
    let n_rows = lines.len().div_ceil(2);
    let row = |row_idx: usize| {
        let right = lines.get(n_rows + row_idx).map_or("", String::as_str);
        let left = lines.get(row_idx).map_or("", String::as_str);
        format!("  {left:38}{right}").trim_end().to_owned()
    };
    (0..n_rows).map(row).collect::<Vec<_>>().join("\n")
}

/// Asks for municipalities, one or more at a time, until an empty answer; at least one.
///
/// # Errors
///
/// When the person stops, or the terminal does.
pub(super) fn gemeenten(terminal: &Terminal) -> Result<Vec<Gemeente>, Trouble> {
    let words = terminal.words();
    let mut gemeenten = Vec::new();
    loop {
        let names: String = Input::new()
            .with_prompt(words.word("begin-vraag-gemeente"))
            .allow_empty(true)
            .interact_text()
            .map_err(answer)?;
        if !names.trim().is_empty() {
            match gemeenten_of(&names) {
                Ok(new) => say_doubles(&take_up(&mut gemeenten, new), terminal),
                Err(trouble) => terminal.wrong_answer(&trouble),
            }
        } else if gemeenten.is_empty() {
            terminal.wrong_answer(&Trouble::GemeenteNeeded);
        } else {
            return Ok(gemeenten);
        }
    }
}

fn answer(error: dialoguer::Error) -> Trouble {
    let dialoguer::Error::IO(error) = error;
    if error.kind() == std::io::ErrorKind::Interrupted {
        return Trouble::Stopped;
    }
    Trouble::Answer(error.to_string())
}
