//! Asks the person at the terminal what the options did not say.

use dialoguer::Input;

use super::{gemeente_of, named_region, regions};
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
            .interact_text()
            .map_err(answer)?;
        match named_region(&name) {
            Ok(region) => return Ok(region),
            Err(trouble) => terminal.trouble(&trouble),
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

/// Asks for municipalities, one by one, until an empty answer; at least one.
///
/// # Errors
///
/// When the person stops, or the terminal does.
pub(super) fn gemeenten(terminal: &Terminal) -> Result<Vec<(String, Option<String>)>, Trouble> {
    let words = terminal.words();
    let mut gemeenten = Vec::new();
    loop {
        let name: String = Input::new()
            .with_prompt(words.word("begin-vraag-gemeente"))
            .allow_empty(true)
            .interact_text()
            .map_err(answer)?;
        if !name.trim().is_empty() {
            match gemeente_of(&name) {
                Ok(gemeente) => gemeenten.push(gemeente),
                Err(trouble) => terminal.trouble(&trouble),
            }
        } else if gemeenten.is_empty() {
            terminal.trouble(&Trouble::GemeenteNeeded);
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
