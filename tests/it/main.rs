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

mod build;
mod cases;
mod cli;
mod disk;
mod engine;
mod extremes;
mod facts;
mod floors;
mod handbook;
mod history;
mod init;
mod judgement;
mod links;
mod look;
mod mutation;
mod pictures;
mod program;
mod publishing;
mod reference;
mod region;
mod review;
mod revision;
mod search;
mod serve;
mod sites;
mod tidy;
mod web;
