//! Files for machines, one kind per file.

pub mod search;
pub mod sitemap;
