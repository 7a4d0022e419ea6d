//! Makes the index that visitors search: small files that a script in the browser reads.
//!
//! In: the words that pages show, by heading. Out: an [`Index`] and the bytes of each [`Shard`].
//! Which pages are in it, and how words come out of a page, is decided by the floors above.
//!
//! A visitor's browser has no stemmer. The index holds the word forms that occur, each with the
//! number of its *family*: the forms that mean the same (`maatregel`, `maatregelen`). A family
//! has its places and the forms to mark there, compounds included (`hulp` is in `jeugdhulp`).
//!
//! Invariant: what is in no page is in no shard, and the same pages give the same bytes.

mod compound;
mod family;
mod index;
mod stop;
mod word;

pub use index::{Index, PageText, Phrases, SectionText, Shard, shards};
