//! Finds a preview of the same folder that runs already, on this machine.
//!
//! It asks the ports themselves, so that nothing is left behind by a preview that crashed or was
//! killed, and nothing is written anywhere. A preview at a port of somebody's choice is not found;
//! when two save the same page, the second is refused and shown both texts.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use super::{FIRST_PORT, N_PORTS};
use crate::source::Digest;

/// Under this name a preview says which folder it shows.
pub(super) const NAME: &str = "map";

/// How long all previews together get to answer; what else listens there may never do so.
const PATIENCE: Duration = Duration::from_millis(300);

/// What a preview of this folder answers: which one it is, and nothing of its name.
pub(super) fn mark(root: &Path) -> String {
    let root = std::fs::canonicalize(root).unwrap_or_else(|_| root.to_path_buf());
    format!("regiovisie {}", Digest::of(root.as_os_str().as_encoded_bytes()).short(32))
}

/// Where a preview of this folder runs; `None` when none does. All ports are asked at once.
pub(super) fn address_of(root: &Path) -> Option<String> {
    let addresses = (FIRST_PORT..FIRST_PORT + N_PORTS)
        .map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
        // Where nobody listens, taking the port is faster than asking.
        .filter(|address| TcpListener::bind(address).is_err());
    first_with(&mark(root), addresses).map(|address| format!("http://{address}/"))
}

/// The address that answers with this mark, within our patience.
fn first_with(mark: &str, addresses: impl Iterator<Item = SocketAddr>) -> Option<SocketAddr> {
    let addresses: Vec<SocketAddr> = addresses.collect();
    let end = Instant::now() + PATIENCE;
    let (sender, receiver) = mpsc::channel();
    for address in addresses {
        let (sender, mark) = (sender.clone(), mark.to_owned());
        std::thread::spawn(move || {
            if answer(address, end).is_some_and(|it| it.contains(&mark)) {
                // Nobody listens any more when another was first.
                let _ = sender.send(address);
            }
        });
    }
    drop(sender);
    receiver.recv_timeout(left_until(end)?).ok()
}

/// What is answered at an address before `end`.
fn answer(address: SocketAddr, end: Instant) -> Option<String> {
    let mut stream = TcpStream::connect_timeout(&address, left_until(end)?).ok()?;
    stream.set_write_timeout(left_until(end)).ok()?;
    let request = format!(
        "GET {}{NAME} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n",
        super::http::OWN
    );
    stream.write_all(request.as_bytes()).ok()?;
    // Ours is short; no more is read of anything else.
    let mut bytes = [0; 4096];
    let mut n_read = 0;
    // Each part gets only the time that is left: a byte now and then must not hold us up.
    while let Some(room) = bytes.get_mut(n_read..).filter(|room| !room.is_empty()) {
        stream.set_read_timeout(Some(left_until(end)?)).ok()?;
        match stream.read(room).ok()? {
            0 => break,
            n_more => n_read += n_more,
        }
    }
    Some(String::from_utf8_lossy(bytes.get(..n_read)?).into_owned())
}

/// The time that is left; `None` when it is over.
fn left_until(end: Instant) -> Option<Duration> {
    end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Something that listens, and answers a byte each twentieth of a second.
    fn slow() -> SocketAddr {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            let Ok((mut stream, _)) = listener.accept() else { return };
            for _ in 0..200 {
                std::thread::sleep(Duration::from_millis(50));
                if stream.write_all(b"x").is_err() {
                    return;
                }
            }
        });
        address
    }

    #[test]
    fn what_answers_slowly_or_never_holds_nobody_up() {
        let silent: Vec<TcpListener> =
            (0..3).map(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap()).collect();
        let silent = silent.iter().map(|listener| listener.local_addr().unwrap());
        let addresses: Vec<SocketAddr> = silent.chain([slow(), slow()]).collect();
        let start = Instant::now();
        assert_eq!(first_with("regiovisie", addresses.into_iter()), None);
        // Ten times as long as it takes, for machines that are busy.
        assert!(start.elapsed() < 10 * PATIENCE, "{:?}", start.elapsed());
    }
}
