//! Turns the pages of a site into files: HTML from views and Markdown, exports to their
//! standards.
//!
//! In: a [`Site`](crate::site::Site), a [`Theme`](crate::theme::Theme) and the texts. Out:
//! bytes. Which pages exist, and what is on them, is decided below.
//!
//! Invariant: a page costs its own parts. What it shares with others is made once.

mod chart;
pub mod export;
mod frame;
mod html;
mod markdown;
mod minify;
mod page;
mod redirect;
mod whole;

pub use export::feed::feed;
pub use export::headers::{HeaderForm, Headers};
pub use export::search::{is_searched, page_text, search_phrases};
pub use export::security::{SECURITY_TXT, security_txt};
pub use export::sitemap::{robots, sitemap};
pub use page::{Made, Output};
pub use redirect::redirect_path;

/// Words on one line, without the spaces around them.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
