//! The command `serve`: shows the folder as a site on this machine, from memory.
//!
//! Pages are made when they are asked for, and the folder is read again when a file in it
//! changed. Only this machine can look: the address is the loopback one, and a request that
//! names another host is refused, so that no web page elsewhere can read the preview.
//!
//! Invariant: only planned files are given. A path in a request is looked up, never opened.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Request, Response, StatusCode, header};

use super::arguments::ServeOptions;
use super::terminal::Terminal;
use super::trouble::Trouble;
use super::{Exit, clock, disk};
use crate::diagnostic::Severity;
use crate::engine::{self, Build, Cache, Check, FileBody, Input, Purpose};
use crate::machine::Totals;
use crate::report;
use crate::source::{Date, Digest, SitePath};

/// The first port that is tried when none is named.
const FIRST_PORT: u16 = 8000;

/// So many ports are tried.
const N_PORTS: u16 = 100;

/// The folder is not looked at more often than this.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// So many changed files are named after a change; the rest is counted.
const MAX_NAMED: usize = 3;

/// Serves until Ctrl-C.
///
/// # Errors
///
/// When the folder cannot be read or the port is taken.
pub(super) fn run(options: &ServeOptions, terminal: &Terminal) -> Result<Exit, Trouble> {
    let today = clock::today(options.today.as_deref())?;
    let root = disk::region_folder(options.folder.as_deref())?;
    let (listener, port) = listen(options.port)?;
    let preview = Arc::new(Preview::open(root, today, port, terminal.clone())?);
    let address = format!("http://127.0.0.1:{port}/");
    let words = terminal.words();
    terminal
        .result(&format!("{}\n", words.say("bekijk-adres", &[("adres", address.as_str().into())])));
    terminal.remark(&words.word("bekijk-stoppen"));
    let site = preview.site();
    let n_errors = site.build.check.count(Severity::Error);
    if n_errors > 0 {
        terminal.remark(&words.say("bekijk-meldingen", &[("fouten", n_errors.into())]));
        say_first_error(&site.build.check, terminal);
    }
    if options.opens_browser && open::that_detached(&address).is_err() {
        terminal.remark(&words.word("bekijk-geen-browser"));
    }
    let refused = |error| Trouble::Write(PathBuf::from(&address), error);
    let runtime = tokio::runtime::Runtime::new().map_err(refused)?;
    runtime.block_on(serve(listener, preview)).map_err(refused)?;
    // Pages that are being made need not be finished.
    runtime.shutdown_background();
    terminal.remark(&words.word("bekijk-gestopt"));
    Ok(Exit::Clean)
}

/// Names the first error, when there is one: where, and what.
fn say_first_error(check: &Check, terminal: &Terminal) {
    let Some(found) = check.diagnostics.iter().find(|it| it.severity == Severity::Error) else {
        return;
    };
    let args = [
        ("plaats", report::place_in_short(found, &check.sources).into()),
        ("melding", terminal.words().of(&found.message).into()),
    ];
    terminal.remark(&terminal.words().say("bekijk-eerste-fout", &args));
}

fn listen(asked: Option<u16>) -> Result<(TcpListener, u16), Trouble> {
    let bind = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    match asked {
        Some(port) => match bind(port) {
            Ok(listener) => Ok((listener, port)),
            Err(_) => Err(Trouble::PortTaken(port)),
        },
        None => (FIRST_PORT..FIRST_PORT + N_PORTS)
            .find_map(|port| bind(port).ok().map(|listener| (listener, port)))
            .ok_or(Trouble::NoPort(FIRST_PORT)),
    }
}

async fn serve(listener: TcpListener, preview: Arc<Preview>) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let app = Router::new().fallback(answer).with_state(preview);
    tokio::select! {
        result = axum::serve(listener, app) => result,
        result = tokio::signal::ctrl_c() => result,
    }
}

async fn answer(State(preview): State<Arc<Preview>>, request: Request<Body>) -> Response<Body> {
    if !preview.is_own_host(request.headers()) {
        return preview.text(StatusCode::FORBIDDEN, "bekijk-vreemde-host");
    }
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let mut response = preview.text(StatusCode::METHOD_NOT_ALLOWED, "bekijk-methode");
        response.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let path = decoded(request.uri().path());
    let kept = Arc::clone(&preview);
    let made =
        tokio::task::spawn_blocking(move || catch_unwind(AssertUnwindSafe(|| kept.page(&path))));
    match made.await {
        Ok(Ok(response)) => response,
        Ok(Err(_)) | Err(_) => preview.text(StatusCode::INTERNAL_SERVER_ERROR, "bekijk-fout"),
    }
}

/// The path of an address with `%20` and the like written out.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The site as it was last read.
#[derive(Debug)]
struct Site {
    build: Build,
    /// Positions in the planned files, by address.
    by_address: HashMap<String, usize>,
}

impl Site {
    fn of(build: Build) -> Arc<Self> {
        let files = build.files.iter().enumerate();
        let by_address = files.map(|(idx, file)| (file.address.clone(), idx)).collect();
        Arc::new(Self { build, by_address })
    }
}

/// What of each file tells whether it changed: the digest of a text, the size of another file.
type Files = BTreeMap<SitePath, (Option<Digest>, u64)>;

fn files_of(input: &Input) -> Files {
    let texts = input.content.values().chain(input.norms.values()).chain(input.theme.values());
    let texts = texts.chain(input.judgements.values());
    let texts = texts.chain(&input.settings).map(|it| (it.path.clone(), (Some(it.digest), 0)));
    let others = input.assets.iter().map(|(path, size)| (path.clone(), (None, *size)));
    texts.chain(others).collect()
}

/// The paths that are new, gone or other than they were, in order.
fn changed(old: &Files, new: &Files) -> Vec<String> {
    let paths: BTreeSet<&SitePath> = old.keys().chain(new.keys()).collect();
    let is_changed = |path: &&SitePath| old.get(*path) != new.get(*path);
    paths.into_iter().filter(is_changed).map(|path| path.as_str().to_owned()).collect()
}

/// What changes when the folder does.
#[derive(Debug)]
struct Latest {
    stamp: u64,
    looked_at: Instant,
    files: Files,
    site: Arc<Site>,
    cache: Cache,
}

/// A folder that is being looked at.
#[derive(Debug)]
struct Preview {
    root: PathBuf,
    today: Date,
    hosts: Vec<String>,
    terminal: Terminal,
    latest: Mutex<Latest>,
}

impl Preview {
    fn open(root: PathBuf, today: Date, port: u16, terminal: Terminal) -> Result<Self, Trouble> {
        let stamp = disk::stamp(&root);
        let input = disk::read_folder(&root, today)?;
        let mut cache = Cache::default();
        let site = Site::of(engine::build(&input, &mut cache, Purpose::Preview));
        let files = files_of(&input);
        let latest = Mutex::new(Latest { stamp, looked_at: Instant::now(), files, site, cache });
        let names = ["127.0.0.1", "localhost"];
        let mut hosts: Vec<String> = names.iter().map(|name| format!("{name}:{port}")).collect();
        if port == 80 {
            hosts.extend(names.map(str::to_owned));
        }
        Ok(Self { root, today, hosts, terminal, latest })
    }

    /// Whether the request names this machine. A page elsewhere that lets its own name point here
    /// (DNS rebinding) names itself.
    fn is_own_host(&self, headers: &HeaderMap) -> bool {
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        host.is_some_and(|host| self.hosts.iter().any(|own| own.eq_ignore_ascii_case(host)))
    }

    /// The site as the folder is now; as it was, while the folder cannot be read.
    fn site(&self) -> Arc<Site> {
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.looked_at.elapsed() >= LOOK_EVERY {
            latest.looked_at = Instant::now();
            let stamp = disk::stamp(&self.root);
            if stamp != latest.stamp
                && let Ok(input) = disk::read_folder(&self.root, self.today)
            {
                latest.stamp = stamp;
                let files = files_of(&input);
                let paths = changed(&latest.files, &files);
                latest.files = files;
                let build = engine::build(&input, &mut latest.cache, Purpose::Preview);
                self.say_what_was_read(&paths, &build.check);
                latest.site = Site::of(build);
            }
        }
        Arc::clone(&latest.site)
    }

    /// One line after a change: which files, and how many findings there are now. Nothing when a
    /// file was saved as it was.
    fn say_what_was_read(&self, paths: &[String], check: &Check) {
        if paths.is_empty() {
            return;
        }
        let words = self.terminal.words();
        let named: Vec<&str> = paths.iter().take(MAX_NAMED).map(String::as_str).collect();
        let args = [
            ("bestanden", named.join(", ").into()),
            ("meer", (paths.len() - named.len()).into()),
            ("telling", report::tally(Totals::of(&check.diagnostics), words).into()),
        ];
        self.terminal.remark(&words.say("bekijk-opnieuw", &args));
        say_first_error(check, &self.terminal);
    }

    fn page(&self, path: &str) -> Response<Body> {
        let site = self.site();
        if let Some(file_idx) = site.by_address.get(path) {
            return self.file(&site, *file_idx, StatusCode::OK);
        }
        let with_slash = format!("{path}/");
        if site.by_address.contains_key(&with_slash) {
            let mut response = self.text(StatusCode::TEMPORARY_REDIRECT, "bekijk-niet-gevonden");
            if let Ok(address) = header::HeaderValue::from_str(&encoded(&with_slash)) {
                response.headers_mut().insert(header::LOCATION, address);
            }
            return response;
        }
        let not_found = site.build.files.iter().position(|file| file.path == "404.html");
        match not_found {
            Some(file_idx) => self.file(&site, file_idx, StatusCode::NOT_FOUND),
            None => self.text(StatusCode::NOT_FOUND, "bekijk-niet-gevonden"),
        }
    }

    fn file(&self, site: &Site, file_idx: usize, status: StatusCode) -> Response<Body> {
        let Some(file) = site.build.files.get(file_idx) else {
            return self.text(StatusCode::NOT_FOUND, "bekijk-niet-gevonden");
        };
        let bytes = match site.build.render(file_idx).body {
            FileBody::Bytes(bytes) => bytes,
            FileBody::Copy(path) => match std::fs::read(self.root.join(path.as_str())) {
                Ok(bytes) => bytes,
                Err(_) => return self.text(StatusCode::NOT_FOUND, "bekijk-niet-gevonden"),
            },
        };
        response(status, file.media_type, bytes)
    }

    fn text(&self, status: StatusCode, id: &str) -> Response<Body> {
        let text = format!("{}\n", self.terminal.words().word(id));
        response(status, "text/plain; charset=utf-8", text.into_bytes())
    }
}

fn response(status: StatusCode, media_type: &'static str, bytes: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        headers.insert(name, header::HeaderValue::from_static(value));
    }
    response
}

/// A path fit for a header: everything outside plain ASCII as `%20` and the like. It begins with
/// one slash, so that it cannot name another host.
fn encoded(path: &str) -> String {
    let mut out = String::from("/");
    for byte in path.trim_start_matches(['/', '\\']).bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_written_out_and_back() {
        assert_eq!(decoded("/co%C3%B6rdinatie/a%20b"), "/coördinatie/a b");
        assert_eq!(decoded("/100%/%2"), "/100%/%2");
        assert_eq!(encoded("/coördinatie/a b/"), "/co%C3%B6rdinatie/a%20b/");
        assert_eq!(encoded("//evil.example/"), "/evil.example/");
    }
}
