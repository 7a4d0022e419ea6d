//! The command `serve`: shows the folder as a site on this machine, from memory, and lets the
//! writer see and mend it in the browser.
//!
//! In: a region's folder, or none yet ([`start`]). [`watch`] tells what changed on the disk,
//! [`preview`] holds the site as it is now, [`http`] answers requests, [`events`] tells open
//! pages what changed. [`twin`] finds a preview of the same folder. [`panel`] and [`open_points`] say how the vision stands, [`edit`] saves.
//!
//! Invariants: only this machine can look, and only pages of this server can act: a request that
//! names another host is refused, and what changes something needs the token of this run. A path
//! in a request is looked up, never opened. Nothing of this stands in what `build` makes.

mod edit;
mod editor;
mod events;
mod html;
mod http;
mod open_points;
mod origin;
mod panel;
mod preview;
mod start;
mod twin;
mod watch;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use tokio::sync::Notify;

use super::arguments::ServeOptions;
use super::region_folder::region_folder;
use super::terminal::Terminal;
use super::trouble::{Trouble, behind_command, shown};
use super::{Exit, clock};
use crate::source::Digest;
use editor::Editor;
use preview::Preview;

/// The first port that is tried when none is named.
const FIRST_PORT: u16 = 8000;

/// So many ports are tried, and asked whether they show the same folder.
const N_PORTS: u16 = 100;

/// So long the answer to the button that stops gets to reach the browser. Waiting until every
/// connection is closed would take for ever: pages keep one open for the news.
const LAST_ANSWER: Duration = Duration::from_millis(300);

/// What all requests share.
#[derive(Debug)]
struct Server {
    /// The names of this machine, with the port.
    hosts: Vec<String>,
    /// Only pages that we gave know it.
    token: String,
    /// Tells this run from another; says nothing of the token.
    run: String,
    is_read_only: bool,
    /// The program that whoever started this chose; else our own editor opens.
    editor: Option<Editor>,
    /// `--today`, as it was written.
    today: Option<String>,
    terminal: Terminal,
    /// The region that is shown; `None` while the start page is.
    region: Mutex<Option<Arc<Preview>>>,
    stop: Notify,
}

impl Server {
    fn new(options: &ServeOptions, port: u16, terminal: &Terminal) -> Self {
        let names = ["127.0.0.1", "localhost"];
        let mut hosts: Vec<String> = names.iter().map(|name| format!("{name}:{port}")).collect();
        if port == 80 {
            hosts.extend(names.map(str::to_owned));
        }
        let token = token();
        Self {
            hosts,
            run: Digest::of(token.as_bytes()).short(8),
            token,
            is_read_only: options.is_read_only,
            editor: Editor::of(options.editor.as_deref()),
            today: options.today.clone(),
            terminal: terminal.clone(),
            region: Mutex::new(None),
            stop: Notify::new(),
        }
    }

    fn region(&self) -> Option<Arc<Preview>> {
        self.region.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Shows the region in this folder from now on.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    fn show(&self, root: PathBuf) -> Result<Arc<Preview>, Trouble> {
        let today = clock::today(self.today.as_deref())?;
        let watcher = watch::Watch::new();
        let preview = Preview::open(&root, today, self.today.is_some(), self.terminal.clone())?;
        let preview = Arc::new(preview);
        watcher.start(&preview);
        *self.region.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&preview));
        Ok(preview)
    }
}

/// Thirty-two hexadecimal digits that nobody can guess.
fn token() -> String {
    let mut bytes = [0; 32];
    if getrandom::fill(&mut bytes).is_err() {
        // Without a source of chance: the keys that the standard library drew for its maps.
        use std::hash::{BuildHasher, RandomState};
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&RandomState::new().hash_one(0_u8).to_le_bytes());
        }
    }
    Digest::of(&bytes).short(32)
}

/// Serves until Ctrl-C, or until the button that stops it.
///
/// # Errors
///
/// When the folder cannot be read or the port is taken.
pub(super) fn run(options: &ServeOptions, terminal: &Terminal) -> Result<Exit, Trouble> {
    clock::today(options.today.as_deref())?;
    let root = region(options)?;
    let other = root.as_deref().and_then(twin::address_of);
    if let Some(other) = &other
        && !is_special(options)
    {
        return Ok(show_other(other, options, terminal));
    }
    let (listener, port) = listen(options.port)?;
    allow_many_connections();
    let server = Arc::new(Server::new(options, port, terminal));
    let address = format!("http://127.0.0.1:{port}/");
    let words = terminal.words();
    let preview = match &root {
        Some(root) => Some(server.show(root.clone())?),
        None => None,
    };
    let (id, how_to_stop) = match &root {
        Some(_) => ("bekijk-adres", "bekijk-stoppen"),
        None => ("bekijk-begin-adres", "bekijk-begin-stoppen"),
    };
    terminal.result(&format!("{}\n", words.say(id, &[("adres", address.as_str().into())])));
    if let Some(root) = &root {
        terminal.remark(&words.say("bekijk-map", &[("map", shown(root).into())]));
    }
    terminal.remark(&words.word(how_to_stop));
    if let Some(other) = &other {
        terminal.remark(&words.say("bekijk-twee", &[("adres", other.as_str().into())]));
    }
    if let Some(preview) = &preview {
        preview.say_at_start();
    }
    if options.opens_browser && open::that_detached(&address).is_err() {
        terminal.remark(&words.word("bekijk-geen-browser"));
    }
    listen_to_keys(&server);
    let refused = |error| Trouble::Write(PathBuf::from(&address), error);
    let runtime = tokio::runtime::Runtime::new().map_err(refused)?;
    runtime.block_on(serve(listener, server)).map_err(refused)?;
    // Pages that are being made need not be finished.
    runtime.shutdown_background();
    terminal.remark(&words.word("bekijk-gestopt"));
    Ok(Exit::Clean)
}

/// Whether something was asked that a preview that runs already may not do.
fn is_special(options: &ServeOptions) -> bool {
    options.port.is_some()
        || options.today.is_some()
        || options.editor.is_some()
        || options.is_read_only
}

/// Leads to the preview of the same folder that runs already: two windows on one text help nobody.
fn show_other(address: &str, options: &ServeOptions, terminal: &Terminal) -> Exit {
    let words = terminal.words();
    terminal.result(&format!("{}\n", words.say("bekijk-al-open", &[("adres", address.into())])));
    let waar = behind_command(options.folder.as_deref());
    terminal.remark(&words.say("bekijk-al-open-nu", &[("waar", waar.into())]));
    if options.opens_browser && open::that_detached(address).is_err() {
        terminal.remark(&words.word("bekijk-geen-browser"));
    }
    Exit::Clean
}

/// The region's folder; `None` when the start page was asked for.
fn region(options: &ServeOptions) -> Result<Option<PathBuf>, Trouble> {
    if options.shows_start {
        return Ok(None);
    }
    match region_folder(options.folder.as_deref()) {
        Ok(root) => Ok(Some(root)),
        Err(Trouble::NoRegionUpwards(_)) if options.may_show_start => Ok(beside_program()),
        Err(trouble) => Err(trouble),
    }
}

/// The region that the program itself lies in: who opens it from a file manager starts wherever
/// the system likes.
fn beside_program() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    program.ancestors().skip(1).take(2).find_map(|folder| region_folder(Some(folder)).ok())
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

/// Every open page is an open file to the system, and many systems allow 1,024 of those until they
/// are asked for more.
#[cfg(unix)]
fn allow_many_connections() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    const WANTED: u64 = 8192;
    let limit = getrlimit(Resource::Nofile);
    let wanted = limit.maximum.map_or(WANTED, |most| most.min(WANTED));
    if limit.current.is_some_and(|now| now < wanted) {
        // Without it a browser may have to wait; no page is lost.
        let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), ..limit });
    }
}

/// Elsewhere there is no such limit.
#[cfg(not(unix))]
fn allow_many_connections() {}

async fn serve(listener: TcpListener, server: Arc<Server>) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let app = Router::new().fallback(http::answer).with_state(Arc::clone(&server));
    let stopped = async {
        server.stop.notified().await;
        tokio::time::sleep(LAST_ANSWER).await;
    };
    tokio::select! {
        result = axum::serve(listener, app) => result,
        result = tokio::signal::ctrl_c() => result,
        () = stopped => Ok(()),
    }
}

/// Shows all findings when somebody at a terminal presses Enter. The line editing of the
/// terminal stays as it is, so that nothing has to be put back at the end.
fn listen_to_keys(server: &Arc<Server>) {
    if !server.terminal.can_ask() {
        return;
    }
    if server.region().is_some() {
        server.terminal.remark(&server.terminal.words().word("bekijk-toets"));
    }
    let server = Arc::clone(server);
    std::thread::spawn(move || {
        let mut line = String::new();
        while std::io::stdin().read_line(&mut line).is_ok_and(|n_bytes| n_bytes > 0) {
            line.clear();
            if let Some(region) = server.region() {
                region.say_everything();
            }
        }
    });
}
