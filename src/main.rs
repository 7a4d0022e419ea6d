//! Hands the arguments to [`regiovisie::edge`].

use std::process::ExitCode;

/// The system's own allocator is slow when many threads make pages, most of all in the static
/// Linux binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    regiovisie::edge::run(std::env::args_os())
}
