//! Turns the pages of a site into files: HTML from views and Markdown, exports to their
//! standards.
//!
//! In: a site, a theme and the texts. Out: bytes. Nothing here knows which pages exist or what
//! is on them.

pub mod export;

pub use export::json::{DiagnosticJson, FindingCounts, Machine, machine_report};
