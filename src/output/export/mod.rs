//! Files for machines, one kind per file.

pub mod feed;
pub mod search;
pub mod sitemap;
