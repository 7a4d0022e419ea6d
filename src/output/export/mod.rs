//! Files for machines, one kind per file.

pub mod feed;
pub mod headers;
pub mod search;
pub mod security;
pub mod sitemap;
