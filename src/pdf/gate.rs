//! Refuses a file that would cost far more time or memory to look into than its size tells, before
//! anything else looks into it.
//!
//! In: the bytes of one file. Out: nothing, or why not. What is read is never kept.
//!
//! A damaged file is repaired by reading what stands behind each `obj` and each `<<`, wherever they
//! stand; so that is what is measured here, in the same lenient way.
//!
//! Source: ISO 32000-1, 7.2 (tokens), 7.3 (objects), 7.5.7 and 7.5.8 (object and xref streams).

use super::Fault;
use super::inflate::inflated;

/// How deep arrays and dictionaries may stand in each other. Source: our own choice; programs write
/// some ten deep.
const MAX_DEPTH: usize = 200;

/// How often all bytes together are read. Source: our own choice; nested dictionaries and a PDF in
/// a PDF cost some four.
const MAX_READS: usize = 8;

/// How many objects a file may have. Source: our own choice; a report of a thousand pages with all
/// its tags has some 200,000.
const MAX_OBJECTS: usize = 1_000_000;

/// How large one stream of objects may be unpacked, and all of them.
const MAX_UNPACKED: usize = 16 * 1024 * 1024;
const MAX_ALL_UNPACKED: usize = 64 * 1024 * 1024;

/// How large the streams that say where objects stand may be unpacked; an entry takes some 5 bytes.
const MAX_ENTRIES: usize = 4 * 1024 * 1024;

/// How large a row of a stream of objects may be, as the product of all numbers that say so.
const MAX_ROW: u64 = 10_000_000;

/// Whether a file may be looked into.
///
/// # Errors
///
/// When it may not.
pub(super) fn check(bytes: &[u8]) -> Result<(), Fault> {
    let n_left = bytes.len().saturating_mul(MAX_READS).saturating_add(1 << 20);
    let mut gate = Gate {
        bytes,
        n_left,
        n_packed_left: n_left,
        n_entries: 0,
        n_unpacked: 0,
        is_locked: false,
    };
    let (mut n_objects, mut is_streamed) = (0, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'<' if gate.has(at, b"<<") => {
                let Some((keys, end)) = gate.object(at)? else { continue };
                gate.is_locked |= keys.iter().any(|key| key.name == b"Encrypt");
                is_streamed |= gate.stream(&keys, end)?;
            }
            b'o' if gate.has(at, b"obj") && is_behind_number(bytes, at) => {
                n_objects += 1;
                let start = gate.blanks(at + 3)?;
                if !gate.has(start, b"<<") {
                    gate.object(start)?;
                }
            }
            // A comment is skipped to look for the number behind one.
            b'%' if is_behind_number(bytes, at) => drop(gate.blanks(at)?),
            _ => {}
        }
    }
    match () {
        () if n_objects > MAX_OBJECTS => Err(Fault::Unreadable),
        // What is locked cannot be measured, and is unpacked all the same.
        () if gate.is_locked && is_streamed => Err(Fault::Locked),
        () => Ok(()),
    }
}

/// Whether a blank or a digit stands before a place.
fn is_behind_number(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| bytes.get(at));
    before.is_some_and(|byte| byte.is_ascii_digit() || is_blank(*byte))
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_blank(byte) && !b"()<>[]{}/%".contains(&byte)
}

/// A key of a dictionary, and what stands behind it.
struct Key<'b> {
    name: Vec<u8>,
    value: &'b [u8],
}

struct Gate<'b> {
    bytes: &'b [u8],
    /// How many bytes may still be read.
    n_left: usize,
    /// How many packed bytes may still be read.
    n_packed_left: usize,
    n_entries: usize,
    n_unpacked: usize,
    is_locked: bool,
}

impl<'b> Gate<'b> {
    fn has(&self, at: usize, word: &[u8]) -> bool {
        self.rest(at).starts_with(word)
    }

    fn rest(&self, at: usize) -> &'b [u8] {
        self.bytes.get(at..).unwrap_or_default()
    }

    fn spend(&mut self, n_bytes: usize) -> Result<(), Fault> {
        self.n_left = self.n_left.checked_sub(n_bytes).ok_or(Fault::Unreadable)?;
        Ok(())
    }

    /// Where the first byte stands for which it is so; else the end.
    fn until(&mut self, at: usize, is_it: impl Fn(u8) -> bool) -> Result<usize, Fault> {
        let rest = self.rest(at);
        let len = rest.iter().position(|byte| is_it(*byte)).unwrap_or(rest.len());
        self.spend(len)?;
        Ok(at + len)
    }

    /// Where blanks and comments end.
    fn blanks(&mut self, mut at: usize) -> Result<usize, Fault> {
        loop {
            at = self.until(at, |byte| !is_blank(byte))?;
            if !self.has(at, b"%") {
                return Ok(at);
            }
            at = self.until(at, |byte| matches!(byte, b'\n' | b'\r'))?;
        }
    }

    /// Where a text in brackets ends; `None` when it does not.
    fn text(&mut self, start: usize) -> Result<Option<usize>, Fault> {
        let (mut at, mut depth) = (start, 0_usize);
        loop {
            at = self.until(at, |byte| matches!(byte, b'(' | b')' | b'\\'))?;
            match self.bytes.get(at) {
                Some(b'(') => depth += 1,
                Some(b')') if depth <= 1 => return Ok(Some(at + 1)),
                Some(b')') => depth -= 1,
                Some(_) => at += 1,
                None => return Ok(None),
            }
            at += 1;
        }
    }

    /// Reads the object at a place: its keys when it is a dictionary, and where it ends. `None`
    /// when it is no whole object.
    fn object(&mut self, start: usize) -> Result<Option<(Vec<Key<'b>>, usize)>, Fault> {
        let mut open: Vec<u8> = vec![];
        let mut keys: Vec<(Vec<u8>, usize, usize)> = vec![];
        let (mut at, mut is_value) = (start, false);
        loop {
            at = self.blanks(at)?;
            let Some(&byte) = self.bytes.get(at) else { return Ok(None) };
            self.spend(1)?;
            let from = at;
            match byte {
                b'<' if self.has(at, b"<<") => {
                    open.push(b'>');
                    at += 2;
                }
                b'[' => {
                    open.push(b']');
                    at += 1;
                }
                b'>' if self.has(at, b">>") && open.pop() == Some(b'>') => at += 2,
                b']' if open.pop() == Some(b']') => at += 1,
                b'(' => match self.text(at)? {
                    Some(end) => at = end,
                    None => return Ok(None),
                },
                b'<' => at = self.until(at, |byte| byte == b'>')? + 1,
                b'/' => at = self.until(at + 1, |byte| !is_regular(byte))?,
                // Any word passes for an object.
                _ if is_regular(byte) => at = self.until(at, |byte| !is_regular(byte))?,
                _ => return Ok(None),
            }
            if open.len() > MAX_DEPTH {
                return Err(Fault::Unreadable);
            }
            if open == [b'>'] && byte == b'/' && !is_value {
                let name = self.bytes.get(from + 1..at).unwrap_or_default();
                keys.push((name_of(name), from, at));
                is_value = true;
            } else {
                is_value = false;
            }
            if open.is_empty() {
                break;
            }
        }
        let ends = keys.iter().skip(1).map(|key| key.1).chain([at]).collect::<Vec<_>>();
        let keys = keys.into_iter().zip(ends).map(|((name, _, from), end)| Key {
            name,
            value: self.bytes.get(from..end).unwrap_or_default(),
        });
        Ok(Some((keys.collect(), at)))
    }

    /// Measures the stream behind a dictionary, if there is one; says whether it holds objects.
    fn stream(&mut self, keys: &[Key<'b>], end: usize) -> Result<bool, Fault> {
        let start = self.blanks(end)?;
        if !self.has(start, b"stream") {
            return Ok(false);
        }
        let start = start + 6;
        let start = start + usize::from(self.has(start, b"\r\n")) + 1;
        let len = self.end_of_stream(start)?;
        let is = |key: &Key<'_>, names: &[&[u8]]| names.contains(&&*key.name);
        let filters = keys.iter().filter(|key| is(key, &[b"Filter", b"F"]));
        let filters: Vec<Vec<u8>> = filters.flat_map(|key| names(key.value)).collect();
        let is_table = keys.iter().any(|key| is(key, &[b"W"]));
        let is_typed = keys.iter().filter(|key| is(key, &[b"Type"])).any(|key| {
            let names = names(key.value);
            names.is_empty() || names.iter().any(|name| name == b"ObjStm" || name == b"XRef")
        });
        if !is_table && !is_typed && !keys.iter().any(|key| is(key, &[b"First"])) {
            // It might be unpacked when a table says that it holds objects.
            let n_packed = filters.iter().filter(|name| is_packing(name)).count();
            return if n_packed > 1 { Err(Fault::Unreadable) } else { Ok(false) };
        }
        let is_indirect = |key: &&Key<'_>| words(key.value).any(|word| word == b"R");
        let rows = keys.iter().filter(|key| is(key, &[b"DecodeParms", b"DP"]));
        let told = keys.iter().filter(|key| is(key, &[b"Filter", b"F"])).chain(rows.clone());
        let is_plain = filters.iter().all(|name| name == b"FlateDecode" || name == b"Fl");
        if told.clone().any(|key| is_indirect(&key)) || !is_plain || filters.len() > 1 {
            return Err(Fault::Unreadable);
        }
        if rows.map(|key| product(key.value)).any(|row| row > MAX_ROW) {
            return Err(Fault::Unreadable);
        }
        if filters.is_empty() {
            let length = keys.iter().filter(|key| is(key, &[b"Length"])).map(|key| key.value);
            let written = length.map(product).max().unwrap_or(0);
            self.count(is_table, len.max(usize::try_from(written).unwrap_or(usize::MAX)))?;
        } else if !self.is_locked || is_table {
            let (unpacked, n_read) = inflated(self.rest(start), MAX_UNPACKED, |_| ());
            self.n_packed_left = self.n_packed_left.checked_sub(n_read).ok_or(Fault::Unreadable)?;
            self.count(is_table, unpacked.ok_or(Fault::Unreadable)?)?;
        }
        Ok(!is_table)
    }

    /// How long a stream is up to the word that ends it.
    fn end_of_stream(&mut self, start: usize) -> Result<usize, Fault> {
        let mut at = start;
        loop {
            at = self.until(at, |byte| byte == b'e')?;
            if at >= self.bytes.len() || self.has(at, b"endstream") {
                return Ok(at.saturating_sub(start));
            }
            at += 1;
        }
    }

    fn count(&mut self, is_table: bool, n_bytes: usize) -> Result<(), Fault> {
        self.n_unpacked = self.n_unpacked.saturating_add(n_bytes);
        if is_table {
            self.n_entries = self.n_entries.saturating_add(n_bytes);
        }
        let is_much = self.n_unpacked > MAX_ALL_UNPACKED || self.n_entries > MAX_ENTRIES;
        if is_much { Err(Fault::Unreadable) } else { Ok(()) }
    }
}

/// Whether a filter can make much of little.
fn is_packing(name: &[u8]) -> bool {
    [&b"FlateDecode"[..], b"Fl", b"LZWDecode", b"LZW", b"RunLengthDecode", b"RL"].contains(&name)
}

/// A name with `#41` and the like written out.
fn name_of(written: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(written.len());
    let mut rest = written;
    while let Some((byte, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let hex = hex.filter(|_| *byte == b'#').and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(hex.unwrap_or(*byte));
        rest = if hex.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    out
}

/// The names in a value.
fn names(value: &[u8]) -> Vec<Vec<u8>> {
    let parts = value.split(|byte| *byte == b'/').skip(1);
    parts.map(|part| name_of(part.split(|byte| !is_regular(*byte)).next().unwrap_or(&[]))).collect()
}

fn words(value: &[u8]) -> impl Iterator<Item = &[u8]> {
    value.split(|byte| !is_regular(*byte)).filter(|word| !word.is_empty())
}

/// All numbers in a value but zero, multiplied.
fn product(value: &[u8]) -> u64 {
    let number = |word| std::str::from_utf8(word).ok()?.parse::<u64>().ok();
    let numbers = words(value).filter_map(number).filter(|number| *number > 0);
    numbers.fold(1, u64::saturating_mul)
}
