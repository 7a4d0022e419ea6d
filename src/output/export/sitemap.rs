//! What search engines and other robots get: `sitemap.xml` and `robots.txt`.
//!
//! Source: sitemaps.org, protocol 0.9; RFC 9309 (robots.txt).

use crate::output::html;
use crate::site::{PageKind, Site, StandingPage};

/// All published pages with their whole address; `None` without a base address, and for a
/// try-out, which no robot should know.
pub fn sitemap(site: &Site) -> Option<String> {
    if site.parts.addresses.is_preview {
        return None;
    }
    site.parts.addresses.absolute.as_ref()?;
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in site.pages.iter().filter(|page| page.is_published && !is_kept_out(page.kind)) {
        let Some(address) = site.parts.addresses.full(&page.address) else { continue };
        out.push_str("<url><loc>");
        html::text(&mut out, &html::address(&address));
        out.push_str("</loc>");
        if let Some(date) = page.changed.or(page.date) {
            out.push_str(&format!("<lastmod>{date}</lastmod>"));
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    Some(out)
}

/// Whether search engines are told to pass over a page of this kind.
fn is_kept_out(kind: PageKind) -> bool {
    matches!(kind, PageKind::Standing(StandingPage::Search | StandingPage::Whole { .. }))
}

/// What robots may do here.
pub fn robots(site: &Site) -> String {
    let addresses = &site.parts.addresses;
    if addresses.is_preview {
        return "User-agent: *\nDisallow: /\n".to_owned();
    }
    match addresses.full("/sitemap.xml") {
        Some(address) => format!("User-agent: *\nAllow: /\n\nSitemap: {address}\n"),
        None => "User-agent: *\nAllow: /\n".to_owned(),
    }
}
