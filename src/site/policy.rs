//! What a browser may do with a page: the content security policy that all pages are written for.
//!
//! Source: internet.nl, translations and checks of its test of the CSP header, read in 2026: the
//! parts `default-src`, `base-uri`, `frame-src`, `frame-ancestors` and `form-action` are set, and
//! no inline code is allowed.

use super::{Audience, Site};

/// The parts in order. A page has no inline style or script and asks nothing of other hosts; its
/// form leads to the page where visitors search.
const POLICY: [(&str, &str); 11] = [
    ("default-src", "'none'"),
    ("base-uri", "'none'"),
    ("form-action", "'self'"),
    (FRAME_ANCESTORS, "'none'"),
    ("frame-src", "'none'"),
    ("style-src", "'self'"),
    ("script-src", "'self'"),
    ("img-src", "'self'"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("manifest-src", "'self'"),
];

/// The part that browsers heed in a header only.
const FRAME_ANCESTORS: &str = "frame-ancestors";

/// The policy as a header says it.
pub fn header_policy() -> String {
    written(|_| true)
}

impl Site {
    /// The policy as a page says it itself, for a server that sends no headers of ours; `None`
    /// elsewhere, and in a preview, which puts a panel of its own in the page.
    pub(super) fn page_policy(&self) -> Option<String> {
        let is_asked = self.parts.audience == Audience::Visitors
            && self.parts.settings.publicatie.has_no_headers();
        is_asked.then(|| written(|name| name != FRAME_ANCESTORS))
    }
}

fn written(is_heeded: impl Fn(&str) -> bool) -> String {
    let parts = POLICY.iter().filter(|(name, _)| is_heeded(name));
    let parts: Vec<String> = parts.map(|(name, source)| format!("{name} {source}")).collect();
    parts.join("; ")
}
