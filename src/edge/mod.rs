//! Touches the world: arguments, disk, clock, network, terminal. Runs the commands.
//!
//! In: the arguments of the process. Out: an exit code, text on the terminal, files. What is
//! said about a region comes from the floors below; here is only what the world can refuse.
//!
//! Invariants: standard output carries the result and standard error the rest; a command either
//! does all that it says or leaves what was there.
#![expect(clippy::disallowed_methods, reason = "this is the floor that touches the world")]

mod arguments;
mod build;
mod check;
mod clock;
mod command_line;
mod completions;
mod conflict_copy;
pub mod disk;
mod explain;
mod git;
mod headers;
mod init;
mod listing;
mod lock;
mod output_folder;
mod pictures;
mod region_folder;
mod review;
mod schema;
mod serve;
mod terminal;
mod trouble;
mod usage;

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use crate::report::Words;
use arguments::{Call, Command};
use terminal::Terminal;
use trouble::Trouble;

/// How a command ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Exit {
    /// Nothing at or above the asked level.
    Clean,
    /// Findings at or above the asked level.
    Findings,
    /// The command could not run.
    Refused,
    /// A fault of our own.
    Fault,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Clean => 0,
            Exit::Findings => 1,
            Exit::Refused => 2,
            Exit::Fault => 3,
        }
        .into()
    }
}

/// Runs the command in these arguments, the program's own name first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let (words, language_trouble) = arguments::words_for(&args);
    let terminal = Terminal::new(words);
    let command = || match language_trouble {
        Some(trouble) => Err(trouble),
        None => run_command(args, &terminal),
    };
    guarded(command, &terminal).into()
}

/// Runs a command and says what stopped it: the world, or a fault of our own.
fn guarded(command: impl FnOnce() -> Result<Exit, Trouble>, terminal: &Terminal) -> Exit {
    let panicked_at = remember_panics();
    match catch_unwind(AssertUnwindSafe(command)) {
        Ok(Ok(exit)) => exit,
        Ok(Err(trouble)) => {
            terminal.trouble(&trouble);
            Exit::Refused
        }
        Err(_) => {
            let place = panicked_at.lock().map(|place| place.clone()).unwrap_or_default();
            terminal.trouble(&Trouble::OwnFault { place });
            Exit::Fault
        }
    }
}

fn run_command(args: Vec<OsString>, terminal: &Terminal) -> Result<Exit, Trouble> {
    // In a pipe or a script nobody waits for a website: there the help is the answer.
    if args.len() <= 1 && terminal.is_somebody_there() {
        return serve::run(&arguments::without_arguments(), terminal);
    }
    let command = arguments::asked_command(&args, terminal.words());
    let call = match arguments::read(args, terminal.words()) {
        Ok(call) => call,
        Err(answer) => return Ok(usage::show(&answer, command.as_deref(), terminal)),
    };
    match call {
        Call::Help(text) => {
            terminal.result(&text);
            Ok(Exit::Clean)
        }
        Call::Run(command) => match *command {
            Command::Check(options) => check::run(&options, terminal),
            Command::Build(options) => build::run(&options, terminal),
            Command::Serve(options) => serve::run(&options, terminal),
            Command::Init(options) => init::run(&options, terminal),
            Command::Explain(topic) => explain::run(&topic, terminal),
            Command::Schema(options) => schema::run(&options, terminal),
            Command::Headers(options) => headers::run(&options, terminal),
            Command::Review(options) => review::run(&options, terminal),
            Command::Completions(shell) => Ok(completions::run(shell, terminal)),
        },
    }
}

/// Keeps the place and words of the last panic instead of printing them; people read our own
/// message.
fn remember_panics() -> Arc<Mutex<String>> {
    let place = Arc::new(Mutex::new(String::new()));
    let kept = Arc::clone(&place);
    std::panic::set_hook(Box::new(move |info| {
        if let Ok(mut kept) = kept.lock() {
            let payload = info.payload();
            let words = payload
                .downcast_ref::<&str>()
                .map(|text| (*text).to_owned())
                .or_else(|| payload.downcast_ref::<String>().cloned())
                .unwrap_or_default();
            let at = info.location().map(ToString::to_string).unwrap_or_default();
            *kept = format!("{at} {words}");
        }
    }));
    place
}

/// The words of this run's language.
type SharedWords = Arc<Words>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Language;

    #[test]
    fn a_panic_is_a_fault_of_our_own() {
        let terminal = Terminal::new(Words::new(Language::Dutch));
        let before = std::panic::take_hook();
        assert_eq!(guarded(|| unreachable!("as this test wants"), &terminal), Exit::Fault);
        std::panic::set_hook(before);
        assert_eq!(guarded(|| Ok(Exit::Clean), &terminal), Exit::Clean);
        assert_eq!(guarded(|| Err(Trouble::NoRegionUpwards(None)), &terminal), Exit::Refused);
    }
}
