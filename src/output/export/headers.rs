//! What a server sends with each file, in the form that each kind of server reads.
//!
//! In: the files of the theme, the addresses and the old addresses. Out: one table, [`Headers`],
//! and its forms: `_headers` and `_redirects` (Netlify, Cloudflare Pages), `.htaccess` (Apache),
//! a part for nginx, one for Caddy, and JSON for any other.
//!
//! Invariant: all forms come from the one table, so that no server is less strict than another.
//!
//! Source: internet.nl, translations and checks of its website test, read in 2026.

use serde::Serialize;

use crate::output::Output;
use crate::site::{Addresses, header_policy};

/// A file that never changes under its name may be kept a year.
const KEPT_A_YEAR: &str = "public, max-age=31536000, immutable";

/// Any other file is asked for again, so that a change is seen at once.
const ASKED_AGAIN: &str = "no-cache";

/// What the servers' own lists of media types lack or leave without a character set, by the end of
/// the name.
const MEDIA_TYPES: [(&str, &str); 3] = [
    ("csv", "text/csv; charset=utf-8"),
    ("md", "text/markdown; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
];

/// A kind of server with a form of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HeaderForm {
    /// `_headers`, for Netlify and Cloudflare Pages.
    Netlify,
    /// `.htaccess`.
    Apache,
    /// A part of a `server` block.
    Nginx,
    /// A part of a site's block.
    Caddy,
    /// For any other.
    Json,
}

/// What a server is told. Addresses hold the base path.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Headers {
    /// The version of this form.
    pub version: u32,
    /// The path that the site stands under, a slash at both ends.
    pub base: String,
    /// Sent with every file.
    pub headers: Vec<(&'static str, String)>,
    /// `Cache-Control` of any file that is not in `kept`.
    pub cache: &'static str,
    /// `Cache-Control` of the files in `kept`.
    pub kept_cache: &'static str,
    /// Addresses of files that never change under their name.
    pub kept: Vec<String>,
    /// Media types by the end of the name.
    pub media_types: Vec<(&'static str, &'static str)>,
    /// The page for addresses without one.
    pub not_found: String,
    /// Old addresses, and where they lead.
    pub redirects: Vec<(String, String)>,
}

impl Headers {
    /// The table of a site; `redirects` holds old addresses without the base path.
    pub fn new(output: &Output, redirects: impl Iterator<Item = (String, usize)>) -> Self {
        let addresses = &output.site.parts.addresses;
        let kept = output.theme.assets.iter().filter(|asset| asset.is_named_by_digest());
        let to = |(from, page_idx): (String, usize)| {
            let page = output.site.pages.get(page_idx)?;
            Some((addresses.link(&from), addresses.link(&page.address)))
        };
        Self {
            version: 1,
            base: addresses.base.clone(),
            headers: everywhere(addresses),
            cache: ASKED_AGAIN,
            kept_cache: KEPT_A_YEAR,
            // A name with a sign that means something to a server would break its settings; such a
            // file is asked for again like any other.
            kept: kept
                .map(|asset| addresses.link(&asset.address))
                .filter(|address| is_plain(address))
                .collect(),
            media_types: MEDIA_TYPES.to_vec(),
            not_found: addresses.link("/404.html"),
            redirects: redirects.filter_map(to).filter(|(from, _)| is_plain(from)).collect(),
        }
    }

    /// The table in the form that a server reads.
    pub fn written(&self, form: HeaderForm) -> String {
        match form {
            HeaderForm::Netlify => self.netlify(),
            HeaderForm::Apache => self.apache(),
            HeaderForm::Nginx => self.nginx(),
            HeaderForm::Caddy => self.caddy(),
            HeaderForm::Json => {
                let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
                text.push('\n');
                text
            }
        }
    }

    /// `_headers`. These hosts ask for every file again by themselves, and would join two values
    /// of one header with a comma, so only the kept files get a `Cache-Control`.
    fn netlify(&self) -> String {
        let mut out = format!("{}*\n", self.base);
        for (name, value) in &self.headers {
            out.push_str(&format!("  {name}: {value}\n"));
        }
        for address in &self.kept {
            out.push_str(&format!("{address}\n  Cache-Control: {}\n", self.kept_cache));
        }
        let text = self.media_types.iter().find(|(end, _)| *end == "txt");
        if let Some((_, media_type)) = text {
            let path = format!("{}.well-known/security.txt", self.base);
            out.push_str(&format!("{path}\n  Content-Type: {media_type}\n"));
        }
        out
    }

    /// `_redirects`. `status` is `301`, or `301!` where a page at the old address would go first.
    pub fn redirect_lines(&self, status: &str) -> String {
        let mut out = String::new();
        for (from, to) in &self.redirects {
            out.push_str(&format!("{from} {to} {status}\n"));
        }
        out
    }

    /// `.htaccess`. A part whose module is off is passed over: without that, a server that lacks
    /// one answers every page with an error.
    fn apache(&self) -> String {
        let mut out = String::from("<IfModule mod_headers.c>\n");
        for (name, value) in &self.headers {
            out.push_str(&format!("  Header always set {name} \"{value}\"\n"));
        }
        out.push_str(&format!("  Header set Cache-Control \"{}\"\n", self.cache));
        let names: Vec<String> =
            self.kept.iter().filter_map(|it| it.rsplit('/').next()).map(pattern).collect();
        if !names.is_empty() {
            let names = names.join("|");
            let value = self.kept_cache;
            out.push_str(&format!(
                "  <FilesMatch \"^({names})$\">\n    Header set Cache-Control \"{value}\"\n  \
                 </FilesMatch>\n"
            ));
        }
        out.push_str("</IfModule>\n<IfModule mod_mime.c>\n");
        out.push_str("  AddCharset utf-8 .css .csv .js .json .md .svg .txt .xml\n");
        for (end, media_type) in &self.media_types {
            let bare = media_type.split(';').next().unwrap_or(media_type);
            out.push_str(&format!("  AddType {bare} .{end}\n"));
        }
        out.push_str(&format!("</IfModule>\nErrorDocument 404 {}\n", self.not_found));
        if !self.redirects.is_empty() {
            out.push_str("<IfModule mod_alias.c>\n");
            for (from, to) in &self.redirects {
                let from = pattern(from.trim_end_matches('/'));
                out.push_str(&format!("  RedirectMatch 301 \"^{from}/?$\" \"{to}\"\n"));
            }
            out.push_str("</IfModule>\n");
        }
        out
    }

    /// A part of a `server` block. A location that sends a header of its own loses those of the
    /// block around it, so each holds all of them.
    fn nginx(&self) -> String {
        let all = |cache: &str| {
            let mut lines = String::new();
            for (name, value) in &self.headers {
                lines.push_str(&format!("    add_header {name} \"{value}\" always;\n"));
            }
            format!("{lines}    add_header Cache-Control \"{cache}\";\n")
        };
        let (base, usual) = (&self.base, all(self.cache));
        let mut out = format!("error_page 404 {};\n", self.not_found);
        out.push_str(&format!("location {base} {{\n    charset utf-8;\n{usual}}}\n"));
        for (end, media_type) in &self.media_types {
            let at = pattern(base);
            out.push_str(&format!(
                "location ~ ^{at}.*\\.{end}$ {{\n    types {{ }}\n    default_type \
                 \"{media_type}\";\n{usual}}}\n"
            ));
        }
        for address in &self.kept {
            let all = all(self.kept_cache);
            out.push_str(&format!("location = {address} {{\n    charset utf-8;\n{all}}}\n"));
        }
        for (from, to) in &self.redirects {
            for from in both(from) {
                out.push_str(&format!("location = {from} {{ return 301 {to}; }}\n"));
            }
        }
        out
    }

    /// A part of a site's block, beside `root` and `file_server`.
    fn caddy(&self) -> String {
        let mut out = format!("header {}* {{\n", self.base);
        for (name, value) in &self.headers {
            out.push_str(&format!("\t{name} \"{value}\"\n"));
        }
        out.push_str("}\n");
        let kept = self.kept.join(" ");
        if !self.kept.is_empty() {
            out.push_str(&format!("@vast path {kept}\nheader @vast Cache-Control "));
            out.push_str(&format!("\"{}\"\n", self.kept_cache));
        }
        // Two rules for one header would wait for each other; this one leaves the kept files out.
        out.push_str(&format!("@wisselt {{\n\tpath {}*\n", self.base));
        if !self.kept.is_empty() {
            out.push_str(&format!("\tnot path {kept}\n"));
        }
        out.push_str(&format!("}}\nheader @wisselt Cache-Control \"{}\"\n", self.cache));
        for (end, media_type) in &self.media_types {
            let at = pattern(&self.base);
            out.push_str(&format!("@{end} path_regexp ^{at}.*\\.{end}$\n"));
            out.push_str(&format!("header @{end} Content-Type \"{media_type}\"\n"));
        }
        for (from, to) in &self.redirects {
            for from in both(from) {
                out.push_str(&format!("redir {from} {to} permanent\n"));
            }
        }
        let page = &self.not_found;
        out.push_str(&format!(
            "handle_errors {{\n\t@weg expression {{err.status_code}} == 404\n\thandle @weg {{\n\
             \t\trewrite * {page}\n\t\tfile_server\n\t}}\n}}\n"
        ));
        out
    }
}

/// What goes with every file. HSTS binds this host name alone, without its subdomains, since those
/// may be other sites of the same organisation.
fn everywhere(addresses: &Addresses) -> Vec<(&'static str, String)> {
    let mut all = vec![
        ("Content-Security-Policy", header_policy()),
        ("Referrer-Policy", "same-origin".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("X-Frame-Options", "DENY".to_owned()),
        (
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()".to_owned(),
        ),
    ];
    let is_plain_http = addresses.absolute.as_deref().is_some_and(|it| it.starts_with("http:"));
    if !is_plain_http {
        all.push(("Strict-Transport-Security", "max-age=31536000".to_owned()));
    }
    all
}

/// Whether an address can stand in all forms as it is. The page at any other old address still
/// leads on.
fn is_plain(address: &str) -> bool {
    address.chars().all(|ch| ch.is_ascii_alphanumeric() || "/-_.~".contains(ch))
}

/// An address with and without its closing slash.
fn both(address: &str) -> Vec<&str> {
    match address.strip_suffix('/') {
        Some(bare) if !bare.is_empty() => vec![address, bare],
        _ => vec![address],
    }
}

/// A text as a regular expression for itself.
fn pattern(text: &str) -> String {
    text.replace('.', "\\.")
}
