//! Makes texts with places: every file as it was given, and every spot in it that a finding
//! may point at.
//!
//! In: bytes and a path, handed over by the edge. Out: a [`Source`], and the sums that turn a
//! byte offset into a line and a column. What the text means is left to the floors above.
//!
//! Invariant: a [`SitePath`] is the identity of a file. It is relative to the region's folder
//! and is written with `/`, on every system.

mod date;
mod line_index;
mod slug;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub use date::{Date, WrittenDate, dates_in, parse_date};
pub use line_index::{LineIndex, Position};
pub use slug::{fold, nearest, slug};

/// The path of a file relative to the region's folder, with `/`: `content/visie.md`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

impl SitePath {
    /// Takes a path as it stands; a backslash becomes a slash.
    pub fn new(path: &str) -> Self {
        if path.contains('\\') { Self(path.replace('\\', "/").into()) } else { Self(path.into()) }
    }

    /// The path as text, with `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder the file lies in, without a closing slash; empty at the top.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The last part of the path: `visie.md`.
    pub fn file_name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&*self.0, |(_, name)| name)
    }

    /// The path of `relative` seen from this file's folder, with `.` and `..` worked out.
    ///
    /// `None` when it climbs above the region's folder. A leading `/` counts from `content/`.
    pub fn join(&self, relative: &str) -> Option<SitePath> {
        let (mut parts, relative): (Vec<&str>, &str) = match relative.strip_prefix('/') {
            Some(rest) => (vec!["content"], rest),
            None => (self.folder().split('/').filter(|part| !part.is_empty()).collect(), relative),
        };
        for part in relative.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                name => parts.push(name),
            }
        }
        Some(SitePath(parts.join("/").into()))
    }
}

impl fmt::Debug for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The blake3 digest of a text, used to see whether it changed.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The first `n` hexadecimal digits, at most 64.
    pub fn short(&self, n: usize) -> String {
        let mut hex: String = self.0.iter().map(|byte| format!("{byte:02x}")).collect();
        hex.truncate(n);
        hex
    }

    /// The digest with these 64 hexadecimal digits; `None` for anything else.
    pub fn from_hex(hex: &str) -> Option<Self> {
        if hex.len() != 64 || !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, at) in bytes.iter_mut().zip((0..).step_by(2)) {
            *byte = u8::from_str_radix(hex.get(at..at + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.short(16))
    }
}

/// One text file as it was given, without a byte-order mark.
#[derive(Clone, Debug)]
pub struct Source {
    /// Where it stands.
    pub path: SitePath,
    /// The whole text; line ends as they were.
    pub text: Arc<str>,
    /// The digest of `text`.
    pub digest: Digest,
    /// What the edge found wrong with it, if anything.
    pub fault: Option<SourceFault>,
    /// The encoding that it was turned into text from, when that is not UTF-8.
    pub encoding: Option<&'static str>,
}

/// Why a file could not be read as text. Its `text` is then empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceFault {
    /// The bytes are no UTF-8; line and column (1-based) of the first wrong byte.
    NotUtf8(Position),
    /// The system refused; its own words.
    Unreadable(String),
    /// Larger than [`MAX_SOURCE_BYTES`]; its size in bytes.
    TooLarge(u64),
    /// A file of Excel or Word under the name of a text.
    Office,
    /// A symbolic link that leads out of the region's folder or in a circle.
    LinkOutside,
}

/// The largest text that is read, in bytes. Source: our own choice; the largest vision known to
/// us is under 0.5 MB of text, and a whole Word archive pasted as base64 is over 8 MB.
pub const MAX_SOURCE_BYTES: u64 = 8 * 1024 * 1024;

/// The first bytes of files of an office program: a ZIP archive, as it makes now, and a compound
/// file, as it made before 2007. Source: ECMA-376, part 2; MS-CFB, 2.2.
const OFFICE_STARTS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"];

impl Source {
    /// Takes a text; a byte-order mark at its start is dropped.
    pub fn new(path: &str, text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        Self {
            path: SitePath::new(path),
            text: text.into(),
            digest: Digest::of(text.as_bytes()),
            fault: None,
            encoding: None,
        }
    }

    /// Takes bytes; what is no UTF-8 becomes an empty text with a [`SourceFault::NotUtf8`].
    pub fn from_bytes(path: &str, bytes: &[u8]) -> Self {
        if OFFICE_STARTS.iter().any(|start| bytes.starts_with(start)) {
            return Self::faulty(path, SourceFault::Office);
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::new(path, text),
            Err(error) => {
                let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let before = std::str::from_utf8(before).unwrap_or_default();
                let place = LineIndex::new(before).position(before, before.len() as u32);
                Self::faulty(path, SourceFault::NotUtf8(place))
            }
        }
    }

    /// Takes the bytes of a data file: a table as a spreadsheet writes it, anything else as UTF-8.
    pub fn from_data(path: &str, bytes: &[u8]) -> Self {
        let name = path.to_lowercase();
        if name.ends_with(".csv") || name.ends_with(".tsv") {
            return Self::from_spreadsheet(path, bytes);
        }
        Self::from_bytes(path, bytes)
    }

    /// Takes bytes as an older spreadsheet may have written them: with a mark of UTF-16, else
    /// UTF-8, else Windows-1252, in which every byte means something.
    fn from_spreadsheet(path: &str, bytes: &[u8]) -> Self {
        let marked = encoding_rs::Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
        let encoding = match marked {
            Some(encoding) => encoding,
            None if OFFICE_STARTS.iter().any(|start| bytes.starts_with(start)) => {
                encoding_rs::UTF_8
            }
            None if std::str::from_utf8(bytes).is_ok() => encoding_rs::UTF_8,
            None => encoding_rs::WINDOWS_1252,
        };
        if encoding == encoding_rs::UTF_8 {
            return Self::from_bytes(path, bytes);
        }
        let (text, _, _) = encoding.decode(bytes);
        Self { encoding: Some(encoding.name()), ..Self::new(path, &text) }
    }

    /// A file that could not be read.
    pub fn faulty(path: &str, fault: SourceFault) -> Self {
        Self { fault: Some(fault), ..Self::new(path, "") }
    }

    /// A place in this text.
    pub fn span(&self, range: Range<usize>) -> Span {
        Span { path: self.path.clone(), start: range.start as u32, end: range.end as u32 }
    }
}

/// Text files by path, in path order.
pub type SourceSet = BTreeMap<SitePath, Source>;

/// A place in a text: bytes, half open.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Span {
    /// The file.
    pub path: SitePath,
    /// The first byte, 0-based.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The very start of a file.
    pub fn top(path: &SitePath) -> Self {
        Self { path: path.clone(), start: 0, end: 0 }
    }

    /// The byte range, for slicing.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value and the place where it was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T> Located<T> {
    /// Joins a value and its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}
