//! Reads `[publicatie]`: on what kind of server the site is put.

use crate::data::{Node, Table};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::nearest;

/// A kind of server that reads files from the site itself, or reads none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Server {
    /// `netlify`: reads `_headers` and `_redirects`.
    Netlify,
    /// `cloudflare`: Cloudflare Pages, which reads the same two files.
    Cloudflare,
    /// `apache`: reads `.htaccess`.
    Apache,
    /// `github-pages`: sends no headers of ours.
    GithubPages,
    /// `gitlab-pages`: the same.
    GitlabPages,
}

const SERVERS: [(&str, Server); 5] = [
    ("netlify", Server::Netlify),
    ("cloudflare", Server::Cloudflare),
    ("apache", Server::Apache),
    ("github-pages", Server::GithubPages),
    ("gitlab-pages", Server::GitlabPages),
];

/// How the site is published.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Publicatie {
    /// `server`: in the order of the file, each once; may be empty.
    pub server: Vec<Server>,
}

impl Publicatie {
    /// Whether a server reads `_headers` and `_redirects`.
    pub fn has_header_files(&self) -> bool {
        self.server.iter().any(|it| matches!(it, Server::Netlify | Server::Cloudflare))
    }

    /// Whether a server reads `.htaccess`.
    pub fn has_apache(&self) -> bool {
        self.server.contains(&Server::Apache)
    }

    /// Whether a server sends no headers of ours, so that pages carry the policy themselves.
    pub fn has_no_headers(&self) -> bool {
        self.server.iter().any(|it| matches!(it, Server::GithubPages | Server::GitlabPages))
    }
}

/// `[publicatie]`: `server`, one or more.
pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Publicatie {
    let mut publicatie = Publicatie::default();
    let Some(mut table) = Table::new(node, "publicatie", found) else { return publicatie };
    let names = SERVERS.map(|(name, _)| name);
    for word in table.texts("server") {
        let name = word.value.trim().to_lowercase();
        match SERVERS.iter().find(|(known, _)| *known == name) {
            Some((_, server)) if publicatie.server.contains(server) => {}
            Some((_, server)) => publicatie.server.push(*server),
            // These read no file from the site: the administrator puts theirs in the server.
            None if matches!(name.as_str(), "nginx" | "caddy") => {
                table.found.push(catalogue::server_by_command(word.span, &name));
            }
            None => {
                let near = nearest(&name, names);
                let value = &word.value;
                table
                    .found
                    .push(catalogue::unknown_value(word.span, "server", value, near, &names));
            }
        }
    }
    table.finish(found);
    publicatie
}
