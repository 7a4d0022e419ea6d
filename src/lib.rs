//! regiovisie: from a region's Markdown to a checked, published vision.
//!
//! The modules in reading order; `ARCHITECTURE.md` says which may use which.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::disallowed_methods,
        reason = "a test that fails should say so at once"
    )
)]

pub mod markup;
pub mod source;

pub mod diagnostic;
pub mod pdf;
pub mod picture;

pub mod data;

pub mod document;
pub mod judgement;
pub mod norm;
pub mod settings;
pub mod theme;

pub mod lint;
pub mod publication;

pub mod assessment;
pub mod coherence;
pub mod history;

pub mod machine;
pub mod search;
pub mod site;

pub mod output;
pub mod report;

pub mod engine;

pub mod edge;
