//! Hands the arguments to [`regiovisie::edge`].

use std::process::ExitCode;

fn main() -> ExitCode {
    regiovisie::edge::run(std::env::args_os())
}
