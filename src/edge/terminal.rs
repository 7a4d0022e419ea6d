//! Writes to the terminal: results on standard output, all else on standard error, colours only
//! where they belong.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

use anstream::AutoStream;
use dialoguer::console::Term;

use super::SharedWords;
use super::trouble::Trouble;
use crate::report::{Words, wrap};

/// Lines are never wider than this; longer ones are hard to read.
const MAX_WIDTH: usize = 100;

/// The width when there is no terminal to ask.
const DEFAULT_WIDTH: usize = 80;

const BOLD_RED: &str = "\u{1b}[1;31m";
const BOLD: &str = "\u{1b}[1m";
const RESET: &str = "\u{1b}[0m";

/// The one writer of the program.
#[derive(Clone, Debug)]
pub(super) struct Terminal {
    words: SharedWords,
}

impl Terminal {
    /// Speaks with these words.
    pub(super) fn new(words: Words) -> Self {
        Self { words: Arc::new(words) }
    }

    /// The words of this run.
    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    /// Writes the result of a command. Colours go where standard output is no terminal, or as
    /// `NO_COLOR`, `CLICOLOR` and `CLICOLOR_FORCE` say.
    pub(super) fn result(&self, text: &str) {
        // A reader that stops reading (`| head`) is no fault, and changes no exit code.
        let mut out = AutoStream::auto(io::stdout()).lock();
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    }

    /// Writes something beside the result, with a line end.
    pub(super) fn remark(&self, text: &str) {
        let mut err = AutoStream::auto(io::stderr()).lock();
        let _ = writeln!(err, "{text}");
    }

    /// Says why a command could not run, and what to do.
    pub(super) fn trouble(&self, trouble: &Trouble) {
        self.refusal(&trouble.message(&self.words), &trouble.help(&self.words));
    }

    /// Says why an answer will not do. There is another question coming, so no option is advised.
    pub(super) fn wrong_answer(&self, trouble: &Trouble) {
        self.refusal(&trouble.message(&self.words), &trouble.help_at_question(&self.words));
    }

    /// Says why something is refused, and what to do.
    pub(super) fn refusal(&self, message: &str, help: &str) {
        let name = self.words.word("ernst-fout");
        let todo = self.words.word("kop-doen");
        let message = wrap(message, self.width().saturating_sub(name.len() + 2)).join("\n  ");
        let help = wrap(help, self.width().saturating_sub(todo.len() + 4)).join("\n    ");
        let help = if help.is_empty() { help } else { format!("\n  {BOLD}{todo}{RESET}: {help}") };
        self.remark(&format!("{BOLD_RED}{name}{RESET}: {message}{help}"));
    }

    /// The width to write for, in characters: the terminal's, at most 100; 80 without one.
    pub(super) fn width(&self) -> usize {
        let width = Term::stdout().size_checked().map(|(_, columns)| usize::from(columns));
        width.unwrap_or(DEFAULT_WIDTH).clamp(40, MAX_WIDTH)
    }

    /// Whether somebody can answer questions.
    pub(super) fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Whether the program was started by a person: from a terminal, or in a window of its own.
    pub(super) fn is_somebody_there(&self) -> bool {
        io::stdin().is_terminal() && (io::stdout().is_terminal() || io::stderr().is_terminal())
    }

    /// Whether somebody watches standard error.
    pub(super) fn is_watched(&self) -> bool {
        io::stderr().is_terminal()
    }
}
