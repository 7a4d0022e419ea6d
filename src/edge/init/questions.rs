//! Asks the person at the terminal what the options did not say.

use dialoguer::{Input, Select};

use super::{gemeente_of, named_region, regions};
use crate::edge::terminal::Terminal;
use crate::edge::trouble::Trouble;

/// So many regions are shown at once.
const MAX_SHOWN: usize = 12;

/// Asks for the region: one of the list, or another name.
///
/// # Errors
///
/// When the person stops, or the terminal does.
pub(super) fn region(terminal: &Terminal) -> Result<(String, Option<String>), Trouble> {
    let words = terminal.words();
    let mut known: Vec<regions::Jeugdregio> = regions::all().collect();
    known.sort_by_key(|region| region.naam);
    let mut names = vec![words.word("begin-andere-regio")];
    names.extend(known.iter().map(|region| format!("{} ({})", region.naam, region.code)));
    let picked = Select::new()
        .with_prompt(words.word("begin-kies-regio"))
        .items(&names)
        .default(1)
        .max_length(MAX_SHOWN)
        .interact_opt()
        .map_err(answer)?
        .ok_or(Trouble::Stopped)?;
    match picked.checked_sub(1).and_then(|idx| known.get(idx)) {
        Some(region) => Ok((region.naam.to_owned(), Some(region.code.to_owned()))),
        None => {
            let name: String = Input::new()
                .with_prompt(words.word("begin-vraag-naam"))
                .interact_text()
                .map_err(answer)?;
            named_region(&name)
        }
    }
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
