//! Tells open pages what changed, as server-sent events.
//!
//! A page says at which address it stands and what it shows (the digest it was given); it hears
//! when that is no longer so. What it misses while the line is broken, it hears when it is back.
//!
//! Source: HTML standard, section 9.2 (server-sent events).

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Serialize;
use tokio::sync::watch::Receiver;

use super::Server;
use super::preview::{News, Preview};

/// A browser that went away without a word is noticed within this time.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// What a page hears.
#[derive(Serialize)]
struct Heard<'n> {
    /// Tells this run of the server from the one before: then the page itself is old.
    run: &'n str,
    /// Whether the page is other than it was told last.
    pagina: bool,
    /// Whether the panel is.
    paneel: bool,
    /// Pictures and other files that changed.
    bestanden: &'n [String],
    /// Our own time in microseconds, and how long was waited for more events.
    eigen_us: u128,
    gewacht_us: u128,
}

/// One open page.
struct Line {
    server: Arc<Server>,
    preview: Arc<Preview>,
    address: String,
    /// What the page shows: the digest it was told last.
    shows: String,
    number: u64,
    check_number: u64,
    is_new: bool,
    news: Receiver<News>,
}

impl Drop for Line {
    fn drop(&mut self) {
        self.preview.closed(&self.address);
    }
}

/// The stream of events for a page at this address that shows what has this digest.
pub(super) fn answer(
    server: Arc<Server>,
    preview: Arc<Preview>,
    address: String,
    shows: String,
) -> Response<axum::body::Body> {
    preview.opened(&address);
    let news = preview.news();
    let line =
        Line { server, preview, address, shows, number: 0, check_number: 0, is_new: true, news };
    let events = stream::unfold(line, |mut line| async move {
        let event = line.next().await?;
        Some((Ok::<_, Infallible>(event), line))
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT)).into_response()
}

impl Line {
    /// Waits for the next event; `None` when there is no server any more.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if !self.is_new {
                self.news.changed().await.ok()?;
            }
            let news = self.news.borrow_and_update().clone();
            if let Some(event) = self.heard(&news) {
                return Some(event);
            }
        }
    }

    fn heard(&mut self, news: &News) -> Option<Event> {
        let now = match news.pages.get(&self.address) {
            Some(digest) if !self.is_new => Some(digest.short(16)),
            // Not among the pages that were made again; a page that just opened asks for itself.
            _ => self.preview.shown_digest(&self.address).map(|digest| digest.short(16)),
        };
        let is_page_new = now.as_ref().is_some_and(|now| *now != self.shows);
        let is_panel_new = news.check_number != self.check_number;
        let is_files_new = news.number != self.number && !news.files.is_empty() && !self.is_new;
        let is_worth = self.is_new || is_page_new || is_panel_new || is_files_new;
        if let Some(now) = now {
            self.shows = now;
        }
        self.number = news.number;
        self.check_number = news.check_number;
        self.is_new = false;
        let heard = Heard {
            run: self.server.run(),
            pagina: is_page_new,
            paneel: is_panel_new,
            bestanden: if is_files_new { &news.files } else { &[] },
            eigen_us: news.took.as_micros(),
            gewacht_us: news.waited.as_micros(),
        };
        let text = serde_json::to_string(&heard).unwrap_or_default();
        is_worth.then(|| Event::default().event("nieuws").data(text))
    }
}
