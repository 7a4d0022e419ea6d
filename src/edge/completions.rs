//! Makes the file with which a shell completes commands and options.

use clap_complete::Shell;

use super::terminal::Terminal;
use super::{Exit, command_line};

/// Writes the completions of one shell.
pub(super) fn run(shell: Shell, terminal: &Terminal) -> Exit {
    let mut command = command_line::command(terminal.words());
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut command, "regiovisie", &mut text);
    terminal.result(&String::from_utf8_lossy(&text));
    Exit::Clean
}
