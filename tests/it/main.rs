//! Everything that is tested from outside, in one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    missing_docs,
    clippy::exit,
    reason = "a test that fails should say so at once"
)]

mod cases;
mod cli;
mod engine;
mod facts;
mod floors;
mod handbook;
mod history;
mod judgement;
mod look;
mod mutation;
mod pictures;
mod publishing;
mod reference;
mod region;
mod revision;
mod search;
mod serve;
mod sites;
mod tidy;
mod web;
