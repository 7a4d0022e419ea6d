//! Old addresses that lead to a page: where they stand and what they show.

use serde::Serialize;

/// What an old address shows; templates see these names.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub(super) struct RedirectView {
    /// The title of the page it leads to.
    pub(super) titel: String,
    /// The address of that page, base path included.
    pub(super) adres: String,
    /// The whole address; empty when unknown.
    pub(super) canoniek: String,
}

/// The file of an old address: `/oud/` is `oud/index.html`, `/oud.html` is `oud.html`.
///
/// `None` for what is no address on this site: another host, a step upwards, a query.
pub fn redirect_path(alias: &str) -> Option<String> {
    let path = alias.trim().trim_matches('/');
    let is_plain = !path.is_empty()
        && !path.contains(['\\', ':', '?', '#', '*', '"', '<', '>', '|', '\n'])
        && path.split('/').all(|part| !part.is_empty() && part.trim_matches('.') == part.trim())
        && path.split('/').all(|part| part != "..");
    if !is_plain {
        return None;
    }
    let last = path.rsplit('/').next().unwrap_or(path);
    if last.ends_with(".html") || last.ends_with(".htm") || last.ends_with(".aspx") {
        Some(path.to_owned())
    } else {
        Some(format!("{path}/index.html"))
    }
}

#[cfg(test)]
mod tests {
    use super::redirect_path;

    #[test]
    fn an_old_address_becomes_a_file_inside_the_site() {
        for (alias, expected) in [
            ("/regiovisie-2026/", Some("regiovisie-2026/index.html")),
            ("oud/pagina", Some("oud/pagina/index.html")),
            ("/oud/pagina.html", Some("oud/pagina.html")),
            ("/", None),
            ("/../../etc/", None),
            ("/a/./b", None),
            ("https://example.nl/", None),
            ("/a?b=1", None),
        ] {
            assert_eq!(redirect_path(alias).as_deref(), expected, "{alias}");
        }
    }
}
