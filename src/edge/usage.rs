//! Says in words what was wrong with a call, and what was probably meant.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::Exit;
use super::command_line;
use super::terminal::Terminal;
use crate::diagnostic::Arg;

/// Words for a version that are no command; people try them all the same.
const VERSION_WORDS: [&str; 2] = ["version", "versie"];

/// Shows what was wrong in a call of `command`; for a call without a command the help.
pub(super) fn show(error: &clap::Error, command: Option<&str>, terminal: &Terminal) -> Exit {
    let words = terminal.words();
    if error.kind() == ErrorKind::MissingSubcommand {
        let help = command_line::command(words).render_help().ansi().to_string();
        terminal.remark(help.trim_end());
        return Exit::Refused;
    }
    let what = name(error);
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    let id = match error.kind() {
        ErrorKind::UnknownArgument if what.starts_with('-') => "verkeerd-onbekende-optie",
        ErrorKind::UnknownArgument => "verkeerd-te-veel",
        ErrorKind::InvalidSubcommand => "verkeerd-onbekende-opdracht",
        ErrorKind::InvalidValue if value.is_empty() => "verkeerd-waarde-nodig",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::InvalidUtf8 => {
            "verkeerd-waarde"
        }
        ErrorKind::TooManyValues => "verkeerd-geen-waarde",
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            "verkeerd-waarde-nodig"
        }
        ErrorKind::MissingRequiredArgument => "verkeerd-ontbreekt",
        ErrorKind::ArgumentConflict => "verkeerd-twee-keer",
        _ => "verkeerd-anders",
    };
    let args: [(&str, Arg); 2] = [("wat", what.into()), ("waarde", value.into())];
    terminal.refusal(&words.say(id, &args), &help(error, command, terminal));
    Exit::Refused
}

/// The option or command that was wrong, without the name of its value.
fn name(error: &clap::Error) -> String {
    let kinds = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand];
    let found = kinds.into_iter().find_map(|kind| text(error, kind)).unwrap_or_default();
    found.split([' ', '=']).next().unwrap_or_default().trim_matches(['<', '>']).to_owned()
}

fn help(error: &clap::Error, command: Option<&str>, terminal: &Terminal) -> String {
    let words = terminal.words();
    let mut sentences = Vec::new();
    if let Some(meant) = meant(error) {
        sentences.push(words.say("verkeerd-bedoeld", &[("bedoeld", meant.into())]));
    }
    if let Some(ContextValue::Strings(values)) = error.get(ContextKind::ValidValue)
        && !values.is_empty()
    {
        let values = words.list(values, "lijst-of");
        sentences.push(words.say("verkeerd-kies", &[("keuzes", values.into())]));
    }
    if sentences.is_empty() {
        let call = command.map_or("regiovisie".to_owned(), |name| format!("regiovisie {name}"));
        sentences.push(words.say("verkeerd-hulp", &[("opdracht", call.into())]));
    }
    sentences.join(" ")
}

/// What was probably meant.
fn meant(error: &clap::Error) -> Option<String> {
    let is_command = error.kind() == ErrorKind::InvalidSubcommand;
    if is_command && VERSION_WORDS.contains(&name(error).as_str()) {
        return Some("--version".to_owned());
    }
    let suggested =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let typed = name(error);
    let meant = suggested.into_iter().find_map(|kind| match error.get(kind)? {
        // Of several the one that takes the fewest changes; clap puts the longest match last.
        ContextValue::Strings(all) => {
            all.iter().min_by_key(|one| strsim::osa_distance(&typed, one)).cloned()
        }
        _ => text(error, kind),
    })?;
    meant.split(' ').next().map(str::to_owned)
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => texts.first().cloned(),
        ContextValue::StyledStr(text) => Some(text.to_string()),
        ContextValue::StyledStrs(texts) => texts.first().map(ToString::to_string),
        _ => None,
    }
}
