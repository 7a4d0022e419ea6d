//! Text with tags in it: finished pages, raw HTML and drawings, cut in pieces, and words made fit
//! to stand in it.
//!
//! In: text that we or somebody else wrote. Out: tags, comments and the words between them, all
//! of them parts of that text. There is no tree: which tags belong together is left to those who
//! ask. What is safe is left to the libraries that clean.
//!
//! Invariant: the pieces together are the text.

mod escape;
mod tag;

pub use escape::{escaped, percent_decoded, unescaped};
pub use tag::{Tag, Token, tags, tokens};
