//! What is new as an Atom feed.
//!
//! Written here, like the sitemap: a feed is a handful of fixed elements, and the crates for it
//! bring a second library for dates. Source: RFC 4287 (Atom), <https://www.rfc-editor.org/rfc/rfc4287>;
//! which characters may stand in it: XML 1.0, 2.2.

use crate::markup::escaped;
use crate::output::{html, plain};
use crate::site::{Feed, FeedEntry, Site};
use crate::source::Date;

/// A feed of this site; empty when there is none.
pub fn feed(site: &Site, feed: Feed) -> String {
    let Some(view) = site.feed(feed) else { return String::new() };
    let updated = view.entries.iter().map(|entry| entry.updated).max();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    out.push_str(&xml(&view.language));
    out.push_str("\">\n");
    element(&mut out, "title", &view.title);
    element(&mut out, "id", &html::address(&view.page));
    if let Some(updated) = updated {
        element(&mut out, "updated", &moment(updated));
    }
    out.push_str("<author>");
    element(&mut out, "name", &view.author);
    out.push_str("</author>\n");
    link(&mut out, "self", "application/atom+xml", &view.address);
    link(&mut out, "alternate", "text/html", &view.page);
    for each in &view.entries {
        entry(&mut out, each);
    }
    out.push_str("</feed>\n");
    out
}

fn entry(out: &mut String, entry: &FeedEntry) {
    out.push_str("<entry>\n");
    element(out, "title", &entry.title);
    element(out, "id", &html::address(&entry.address));
    element(out, "published", &moment(entry.day));
    element(out, "updated", &moment(entry.updated));
    link(out, "alternate", "text/html", &entry.address);
    if !entry.summary.is_empty() {
        element(out, "summary", &entry.summary);
    }
    out.push_str("</entry>\n");
}

/// A day as a moment, which the standard asks: its beginning in UTC, which is the same day here.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

fn element(out: &mut String, name: &str, text: &str) {
    out.push_str(&format!("<{name}>{}</{name}>\n", xml(&plain(text))));
}

fn link(out: &mut String, rel: &str, media_type: &str, address: &str) {
    let address = xml(&html::address(address));
    out.push_str(&format!("<link rel=\"{rel}\" type=\"{media_type}\" href=\"{address}\"/>\n"));
}

/// Text for XML, in an element or an attribute. What no XML may hold is left out.
fn xml(text: &str) -> String {
    let held = |ch: char| match ch {
        '\t' | '\n' | '\r' => Some(' '),
        '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => None,
        ch => Some(ch),
    };
    escaped(&text.chars().filter_map(held).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::xml;

    #[test]
    fn text_in_a_feed_is_always_xml() {
        assert_eq!(
            xml("a < b & c ]]> \"d\"\u{1}\u{ffff}"),
            "a &lt; b &amp; c ]]&gt; &quot;d&quot;"
        );
    }
}
