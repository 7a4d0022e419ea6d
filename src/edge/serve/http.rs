//! Answers requests: pages of the site, and what the server itself has under `/_regiovisie/`.
//!
//! No address of a page begins so, since those have letters, digits and hyphens only.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};

use super::html::{encoded, query_value};
use super::preview::{Page, Preview, Site};
use super::{Server, edit, events, open_points, panel, start, twin};
use crate::edge::pictures;
use crate::engine::FileBody;
use crate::markup::{escaped, percent_decoded};
use crate::source::MAX_SOURCE_BYTES;

/// Under this stands what is the server's own.
pub(super) const OWN: &str = "/_regiovisie/";

const SCRIPT: &str = include_str!("assets/bekijk.js");
const STYLE: &str = include_str!("assets/bekijk.css");

/// The header in which our own pages send the token of this run.
const TOKEN: &str = "x-regiovisie-sleutel";

/// What a page may load: from this server only, and no script or style inside the page itself.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; \
    manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What a file beside the pages may do: nothing. A page somebody put there as a file would else
/// be one of ours.
const NO_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; \
    frame-ancestors 'none'";

/// The largest text that may be saved, written as JSON.
const MAX_BODY: usize = 2 * MAX_SOURCE_BYTES as usize;

pub(super) async fn answer(
    State(server): State<Arc<Server>>,
    request: Request<Body>,
) -> Response<Body> {
    if !server.is_own_host(request.headers()) {
        return server.text(StatusCode::FORBIDDEN, "bekijk-vreemde-host");
    }
    let path = percent_decoded(request.uri().path());
    let own = path.strip_prefix(OWN).map(str::to_owned);
    let is_act = own.as_deref().is_some_and(|own| ACTS.contains(&own));
    if is_act && request.method() == Method::POST {
        return act(server, own.unwrap_or_default(), request).await;
    }
    if is_act || (request.method() != Method::GET && request.method() != Method::HEAD) {
        let mut response = server.text(StatusCode::METHOD_NOT_ALLOWED, "bekijk-methode");
        let allowed = if is_act { "POST" } else { "GET, HEAD" };
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allowed));
        return response;
    }
    let query = request.uri().query().map(str::to_owned);
    let address = query_value(query.as_deref(), "adres").unwrap_or_else(|| "/".to_owned());
    let file = query_value(query.as_deref(), "pad");
    if own.as_deref() == Some("gebeurtenissen") && request.method() == Method::GET {
        let Some(preview) = server.region() else {
            return server.text(StatusCode::NOT_FOUND, "bekijk-niet-gevonden");
        };
        let shows = query_value(query.as_deref(), "merk").unwrap_or_default();
        return events::answer(server, preview, address, shows);
    }
    let has_token = server.is_own_page(request.headers());
    blocking(&server, move |server| match own.as_deref() {
        Some(own) => server.own(own, &address, file.as_deref(), has_token),
        None => server.page(&path),
    })
    .await
}

/// Does something that may touch the disk, away from the threads that wait for requests.
async fn blocking(
    server: &Arc<Server>,
    work: impl FnOnce(&Arc<Server>) -> Response<Body> + Send + 'static,
) -> Response<Body> {
    let kept = Arc::clone(server);
    let made =
        tokio::task::spawn_blocking(move || catch_unwind(AssertUnwindSafe(|| work(&kept)))).await;
    match made {
        Ok(Ok(response)) => response,
        Ok(Err(_)) | Err(_) => server.text(StatusCode::INTERNAL_SERVER_ERROR, "bekijk-fout"),
    }
}

/// What changes something.
const ACTS: [&str; 5] = ["bewaar", "editor", "stop", "begin", "kies"];

async fn act(server: Arc<Server>, name: String, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return server.text(StatusCode::PAYLOAD_TOO_LARGE, "bekijk-te-groot");
    };
    let has_token = server.is_own_page(&parts.headers);
    let is_same_origin = server.is_same_origin(&parts.headers);
    blocking(&server, move |server| {
        // A form without script carries the token among its fields.
        let form = start::Form::of(&body);
        let is_form = ["begin", "kies", "stop"].contains(&name.as_str());
        let has_token = has_token || (is_form && form.value("sleutel") == server.token);
        if !has_token || !is_same_origin {
            return server.text(StatusCode::FORBIDDEN, "bekijk-vreemde-pagina");
        }
        match (name.as_str(), server.region()) {
            ("stop", _) => {
                server.stop.notify_one();
                server.text(StatusCode::OK, "bekijk-gestopt")
            }
            ("bewaar", Some(preview)) => edit::save(server, &preview, &body),
            ("editor", Some(preview)) => edit::open_in_editor(server, &preview, &body),
            ("begin" | "kies", None) => start::act(server, &name, &form),
            _ => server.text(StatusCode::NOT_FOUND, "bekijk-niet-gevonden"),
        }
    })
    .await
}

impl Server {
    /// Whether the request names this machine. A page elsewhere that lets its own name point here
    /// (DNS rebinding) names itself.
    fn is_own_host(&self, headers: &HeaderMap) -> bool {
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        host.is_some_and(|host| self.hosts.iter().any(|own| own.eq_ignore_ascii_case(host)))
    }

    /// Whether the request comes from a page of this server, as far as the browser says.
    fn is_same_origin(&self, headers: &HeaderMap) -> bool {
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let is_own = |origin: &str| {
            let host = origin.strip_prefix("http://");
            host.is_some_and(|host| self.hosts.iter().any(|own| own.eq_ignore_ascii_case(host)))
        };
        text("origin").is_none_or(is_own)
            && text("sec-fetch-site").is_none_or(|site| site == "same-origin" || site == "none")
    }

    /// Whether the request carries the token of this run.
    fn is_own_page(&self, headers: &HeaderMap) -> bool {
        headers.get(TOKEN).and_then(|token| token.to_str().ok()) == Some(&*self.token)
            && self.is_same_origin(headers)
    }

    /// Tells this run from another; no secret.
    pub(super) fn run(&self) -> &str {
        &self.run
    }

    /// What stands under `/_regiovisie/`.
    fn own(
        &self,
        name: &str,
        address: &str,
        file: Option<&str>,
        has_token: bool,
    ) -> Response<Body> {
        match name {
            "bekijk.js" => return own_file("text/javascript; charset=utf-8", SCRIPT),
            "bekijk.css" => return own_file("text/css; charset=utf-8", STYLE),
            _ => {}
        }
        let Some(preview) = self.region() else { return self.start_page() };
        match name {
            "open/" => {
                let page = open_points::page(self, &preview);
                let merk = crate::source::Digest::of(page.as_bytes()).short(16);
                let bytes = self.with_panel(page.as_bytes(), open_points::ADDRESS, &merk);
                html(StatusCode::OK, bytes)
            }
            twin::NAME => response(
                StatusCode::OK,
                "text/plain; charset=utf-8",
                twin::mark(preview.root()).into_bytes(),
                POLICY,
            ),
            "paneel" => html(StatusCode::OK, panel::fragment(self, &preview, address).into()),
            "bewerk" if has_token && !preview.root().is_dir() => {
                self.text(StatusCode::NOT_FOUND, "bewerk-map-weg")
            }
            "bewerk" if has_token => match edit::fragment(self, &preview, address, file) {
                Some(fragment) => html(StatusCode::OK, fragment.into()),
                None => self.text(StatusCode::NOT_FOUND, "bewerk-kan-niet"),
            },
            "bewerk" => self.text(StatusCode::FORBIDDEN, "bekijk-vreemde-pagina"),
            _ => self.text(StatusCode::NOT_FOUND, "bekijk-niet-gevonden"),
        }
    }

    fn start_page(&self) -> Response<Body> {
        html(StatusCode::OK, start::page(self, &start::Form::default(), None).into())
    }

    fn page(&self, path: &str) -> Response<Body> {
        let Some(preview) = self.region() else { return self.start_page() };
        let site = preview.site();
        if let Some(file_idx) = site.file_at(path) {
            return self.file(&preview, &site, file_idx, path, StatusCode::OK);
        }
        let with_slash = format!("{path}/");
        if site.file_at(&with_slash).is_some() {
            let mut response = self.text(StatusCode::TEMPORARY_REDIRECT, "bekijk-niet-gevonden");
            // It begins with one slash, so that it cannot name another host.
            let address = format!("/{}", encoded(with_slash.trim_start_matches(['/', '\\'])));
            if let Ok(address) = HeaderValue::from_str(&address) {
                response.headers_mut().insert(header::LOCATION, address);
            }
            return response;
        }
        match site.not_found() {
            Some(file_idx) => self.file(&preview, &site, file_idx, path, StatusCode::NOT_FOUND),
            None => self.text(StatusCode::NOT_FOUND, "bekijk-niet-gevonden"),
        }
    }

    fn file(
        &self,
        preview: &Preview,
        site: &Site,
        file_idx: usize,
        path: &str,
        status: StatusCode,
    ) -> Response<Body> {
        let Some(file) = site.build.files.get(file_idx) else {
            return self.text(StatusCode::NOT_FOUND, "bekijk-niet-gevonden");
        };
        if let Some(page) = site.page(file_idx) {
            let is_page = file.is_page || status == StatusCode::NOT_FOUND;
            return match is_page {
                true => html(status, self.shown(&page, path)),
                false => response(status, file.media_type, page.bytes.clone(), POLICY),
            };
        }
        let (source, form) = match site.build.render(file_idx).body {
            FileBody::Copy(source) => (source, None),
            FileBody::Picture(picture) => (picture.from, Some(picture.form)),
            FileBody::Bytes(_) => return self.text(StatusCode::NOT_FOUND, "bekijk-niet-gevonden"),
        };
        let read = std::fs::read(preview.on_disk(&source)).ok();
        let made = read.and_then(|bytes| match form {
            Some(form) => pictures::one(&bytes, form),
            None => Some(bytes),
        });
        match made {
            Some(bytes) => {
                let is_document =
                    file.media_type.contains("html") || file.media_type.contains("xml");
                let policy = if is_document { NO_POLICY } else { POLICY };
                response(status, file.media_type, bytes, policy)
            }
            None => self.text(StatusCode::NOT_FOUND, "bekijk-niet-gevonden"),
        }
    }

    fn shown(&self, page: &Page, address: &str) -> Vec<u8> {
        self.with_panel(&page.bytes, address, &page.digest.short(16))
    }

    /// A page with the panel at its end. It is put in here, on the way to the browser, so that
    /// no page that is made anywhere else can have it.
    fn with_panel(&self, html: &[u8], address: &str, merk: &str) -> Vec<u8> {
        let panel = format!(
            "<regiovisie-paneel data-adres=\"{}\" data-merk=\"{merk}\" data-run=\"{}\" \
             data-sleutel=\"{}\"></regiovisie-paneel>\
             <script src=\"{OWN}bekijk.js\" defer></script>",
            escaped(address),
            self.run(),
            self.token,
        );
        let end = b"</body>";
        let at = html.windows(end.len()).rposition(|part| part.eq_ignore_ascii_case(end));
        let (before, after) =
            html.split_at_checked(at.unwrap_or(html.len())).unwrap_or((html, b""));
        [before, panel.as_bytes(), after].concat()
    }

    /// A sentence as the whole answer.
    pub(super) fn text(&self, status: StatusCode, id: &str) -> Response<Body> {
        let text = format!("{}\n", self.terminal.words().word(id));
        response(status, "text/plain; charset=utf-8", text.into_bytes(), POLICY)
    }
}

fn own_file(media_type: &'static str, text: &'static str) -> Response<Body> {
    response(StatusCode::OK, media_type, text.as_bytes().to_vec(), POLICY)
}

/// A page, or a piece of one.
pub(super) fn html(status: StatusCode, bytes: Vec<u8>) -> Response<Body> {
    response(status, "text/html; charset=utf-8", bytes, POLICY)
}

/// An answer that nothing else may keep, frame or load.
pub(super) fn response(
    status: StatusCode,
    media_type: &'static str,
    bytes: Vec<u8>,
    policy: &'static str,
) -> Response<Body> {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // With "no-referrer" a form would not tell where it comes from, not even to ourselves.
        (header::REFERRER_POLICY, "same-origin"),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
