//! Files for machines, one kind per file.

pub mod sitemap;
