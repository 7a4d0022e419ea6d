//! Files for machines, one kind per file.

pub mod json;
pub mod sitemap;
