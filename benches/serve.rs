//! Measures how long it takes from saving a page to seeing it, with a running `serve`: prints one
//! row of the table of `benches/run`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a tool for developers: what fails should say so at once"
)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const N_SAVES: usize = 30;

/// The page that is saved, and where it stands.
const FILE: &str = "content/deel-1/hoofdstuk-1/pagina-3.md";
const ADDRESS: &str = "/deel-1/hoofdstuk-1/pagina-3/";

struct Stop(Child);

impl Drop for Stop {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// An event: the page changed, everything is checked, own and waited time in microseconds.
struct Event {
    is_page: bool,
    is_check: bool,
    own: f64,
    waited: f64,
}

fn main() {
    // `cargo bench` adds `--bench`.
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let [folder, size] = &args[..] else {
        println!("usage: cargo bench --bench serve -- FOLDER PAGES");
        return;
    };
    let folder = Path::new(folder);
    let file = folder.join(FILE);
    let text = fs::read_to_string(&file).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_regiovisie"))
        .args(["serve", "--no-open", "--today", "2026-11-22"])
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let host = line.split("http://").nth(1).unwrap().trim().trim_end_matches('/').to_owned();
    let child = Stop(child);
    let mut events = listen(&host);
    next(&mut events);
    // The first look at the folder is over by then.
    std::thread::sleep(Duration::from_secs(4));
    let (mut own, mut waited, mut whole, mut checked) = (vec![], vec![], vec![], vec![]);
    for number in 0..N_SAVES {
        let mark = format!("Bewaard onder nummer {number}.");
        let beside = file.with_extension("md.tmp");
        fs::write(&beside, format!("{text}\n{mark}\n")).unwrap();
        let start = Instant::now();
        fs::rename(&beside, &file).unwrap();
        loop {
            let event = next(&mut events);
            if event.is_page {
                assert!(get(&host, ADDRESS).contains(&mark));
                whole.push(start.elapsed().as_secs_f64() * 1e3);
                own.push(event.own / 1e3);
                waited.push(event.waited / 1e3);
            }
            if event.is_check {
                checked.push(event.own / 1e3);
                break;
            }
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    fs::write(&file, text).unwrap();
    let most = own.iter().copied().fold(0.0, f64::max);
    println!(
        "| {size} | {:.2} | {most:.2} | {:.2} | {:.1} | {:.0} | {} |",
        median(own),
        median(waited),
        median(whole),
        median(checked),
        memory_mb(child.0.id()),
    );
}

fn listen(host: &str) -> BufReader<TcpStream> {
    let mut stream = TcpStream::connect(host).unwrap();
    let path = format!("/_regiovisie/gebeurtenissen?adres={ADDRESS}&merk=x");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
    BufReader::new(stream)
}

fn next(events: &mut BufReader<TcpStream>) -> Event {
    loop {
        let mut line = String::new();
        assert!(events.read_line(&mut line).unwrap() > 0, "the server went away");
        let Some(data) = line.strip_prefix("data: ") else { continue };
        let data: serde_json::Value = serde_json::from_str(data).unwrap();
        return Event {
            is_page: data["pagina"].as_bool().unwrap(),
            is_check: data["paneel"].as_bool().unwrap(),
            own: data["eigen_us"].as_f64().unwrap(),
            waited: data["gewacht_us"].as_f64().unwrap(),
        };
    }
}

fn get(host: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn memory_mb(id: u32) -> String {
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    kilobytes.map_or("–".to_owned(), |n| (n / 1024).to_string())
}
