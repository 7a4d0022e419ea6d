//! Finds a preview of the same folder that runs already, on this machine.
//!
//! It asks the ports themselves, so that nothing is left behind by a preview that crashed or was
//! killed, and nothing is written anywhere. A preview at a port of somebody's choice is not found;
//! when two save the same page, the second is refused and shown both texts.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::time::Duration;

use super::FIRST_PORT;
use crate::source::Digest;

/// Under this name a preview says which folder it shows.
pub(super) const NAME: &str = "map";

/// So many ports are asked; previews take the first that is free.
const N_PORTS: u16 = 10;

/// How long a preview gets to answer; what else listens there may never do so.
const PATIENCE: Duration = Duration::from_millis(300);

/// What a preview of this folder answers: which one it is, and nothing of its name.
pub(super) fn mark(root: &Path) -> String {
    let root = std::fs::canonicalize(root).unwrap_or_else(|_| root.to_path_buf());
    format!("regiovisie {}", Digest::of(root.as_os_str().as_encoded_bytes()).short(32))
}

/// Where a preview of this folder runs; `None` when none does.
pub(super) fn address_of(root: &Path) -> Option<String> {
    let mark = mark(root);
    let mut ports = FIRST_PORT..FIRST_PORT + N_PORTS;
    let port = ports.find(|port| {
        // Where nobody listens, taking the port is faster than asking.
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, *port));
        TcpListener::bind(address).is_err() && answer(address).is_some_and(|it| it.contains(&mark))
    })?;
    Some(format!("http://127.0.0.1:{port}/"))
}

fn answer(address: SocketAddr) -> Option<String> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE).ok()?;
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.set_write_timeout(Some(PATIENCE)).ok()?;
    let request = format!(
        "GET {}{NAME} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n",
        super::http::OWN
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut bytes = Vec::new();
    // Ours is short; no more is read of anything else.
    stream.take(4096).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}
