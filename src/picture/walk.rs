//! Walks through the parts of a picture file without unpacking it: what it is, how large, whether
//! it is whole, and which parts only tell of its making.
//!
//! Sources: JPEG, ITU-T T.81 annex B; PNG 3rd edition (W3C); GIF89a; WebP, RFC 9649.

use super::{Family, exif};

/// What was found, and what stays of the file.
#[derive(Debug)]
pub(super) struct Walked {
    pub(super) family: Family,
    /// Before turning.
    pub(super) width: u32,
    pub(super) height: u32,
    /// 1 to 8.
    pub(super) orientation: u8,
    pub(super) n_frames: usize,
    /// The file without what tells of its making.
    pub(super) bare: Vec<u8>,
}

/// The file ends too soon, or says what cannot be.
#[derive(Debug)]
pub(super) struct Broken;

/// Walks through a picture in pixels; `None` when it is none.
pub(super) fn walk(bytes: &[u8]) -> Option<Result<Walked, Broken>> {
    let walk = match bytes {
        [0xff, 0xd8, 0xff, ..] => jpeg,
        [0x89, b'P', b'N', b'G', ..] => png,
        [b'G', b'I', b'F', b'8', ..] => gif,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp,
        _ => return None,
    };
    Some(walk(bytes).ok_or(Broken))
}

fn big(bytes: &[u8], at: usize, n_bytes: usize) -> Option<u32> {
    let part = bytes.get(at..at.checked_add(n_bytes)?)?;
    Some(part.iter().fold(0, |sum, byte| (sum << 8) | u32::from(*byte)))
}

fn little(bytes: &[u8], at: usize, n_bytes: usize) -> Option<u32> {
    let part = bytes.get(at..at.checked_add(n_bytes)?)?;
    Some(part.iter().rev().fold(0, |sum, byte| (sum << 8) | u32::from(*byte)))
}

fn jpeg(bytes: &[u8]) -> Option<Walked> {
    let mut found = Walked::new(Family::Jpeg, bytes, 2)?;
    let mut at = 2;
    let mut has_pixels = false;
    loop {
        // Between two parts any number of filling bytes may stand.
        while bytes.get(at..at + 2)? == [0xff, 0xff] {
            at += 1;
        }
        let [0xff, marker] = *bytes.get(at..at + 2)? else { return None };
        if marker == 0xd9 {
            found.bare.extend([0xff, 0xd9]);
            return (has_pixels && found.width > 0).then(|| found.turned());
        }
        let length = big(bytes, at + 2, 2)? as usize;
        let end = at + 2 + length;
        let part = bytes.get(at..end)?;
        let inside = part.get(4..)?;
        match marker {
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                found.height = big(inside, 1, 2)?;
                found.width = big(inside, 3, 2)?;
            }
            0xe1 => {
                if let Some(notes) = inside.strip_prefix(b"Exif\0\0") {
                    found.orientation = exif::orientation(notes);
                }
            }
            _ => {}
        }
        // What is left out tells of camera, place, maker and programs, or hides a second picture.
        let is_kept = match marker {
            0xe0 => inside.starts_with(b"JFIF\0"),
            0xe2 => inside.starts_with(b"ICC_PROFILE\0"),
            0xee => inside.starts_with(b"Adobe"),
            0xe1 | 0xe3..=0xed | 0xef | 0xfe => false,
            _ => true,
        };
        if is_kept {
            found.bare.extend(part);
        }
        at = end;
        if marker == 0xda {
            let pixels = end_of_pixels(bytes, end)?;
            found.bare.extend(bytes.get(end..pixels)?);
            has_pixels = true;
            at = pixels;
        }
    }
}

/// Where the packed pixels of a JPEG end: at the next marker that is none of theirs.
fn end_of_pixels(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let pairs = rest.windows(2).position(
        |pair| matches!(pair, [0xff, marker] if !matches!(marker, 0 | 0xff | 0xd0..=0xd7)),
    );
    pairs.map(|at| from + at)
}

fn png(bytes: &[u8]) -> Option<Walked> {
    let mut found = Walked::new(Family::Png, bytes, 8)?;
    let mut at = 8;
    let mut has_pixels = false;
    loop {
        let length = big(bytes, at, 4)? as usize;
        let end = at.checked_add(length)?.checked_add(12)?;
        let part = bytes.get(at..end)?;
        let inside = part.get(8..length + 8)?;
        let kind = part.get(4..8)?;
        match kind {
            b"IHDR" => {
                found.width = big(inside, 0, 4)?;
                found.height = big(inside, 4, 4)?;
            }
            b"acTL" => found.n_frames = big(inside, 0, 4)? as usize,
            b"eXIf" => found.orientation = exif::orientation(inside),
            b"IDAT" => has_pixels = true,
            _ => {}
        }
        if !matches!(kind, b"eXIf" | b"tEXt" | b"zTXt" | b"iTXt" | b"tIME") {
            found.bare.extend(part);
        }
        at = end;
        if kind == b"IEND" {
            return (has_pixels && found.width > 0).then_some(found);
        }
    }
}

fn gif(bytes: &[u8]) -> Option<Walked> {
    let colours = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let head = 13 + colours(*bytes.get(10)?);
    let mut found = Walked::new(Family::Gif, bytes, head)?;
    found.width = little(bytes, 6, 2)?;
    found.height = little(bytes, 8, 2)?;
    found.n_frames = 0;
    let mut at = head;
    loop {
        let (from, is_kept) = match *bytes.get(at)? {
            0x3b => {
                found.bare.push(0x3b);
                return (found.n_frames > 0).then_some(found);
            }
            0x21 => {
                let label = *bytes.get(at + 1)?;
                let name = bytes.get(at + 3..at + 14).unwrap_or_default();
                let is_loop = label == 0xff && matches!(name, b"NETSCAPE2.0" | b"ANIMEXTS1.0");
                (at + 2, label == 0xf9 || is_loop)
            }
            0x2c => {
                found.n_frames += 1;
                (at + 11 + colours(*bytes.get(at + 9)?), true)
            }
            _ => return None,
        };
        let mut end = from;
        loop {
            let length = usize::from(*bytes.get(end)?);
            end += length + 1;
            if length == 0 {
                break;
            }
        }
        if is_kept {
            found.bare.extend(bytes.get(at..end)?);
        }
        at = end;
    }
}

fn webp(bytes: &[u8]) -> Option<Walked> {
    let whole = bytes.get(..(little(bytes, 4, 4)? as usize).checked_add(8)?)?;
    let mut found = Walked::new(Family::Webp, whole, 12)?;
    let mut at = 12;
    while at < whole.len() {
        let length = little(whole, at + 4, 4)? as usize;
        let inside = whole.get(at + 8..(at + 8).checked_add(length)?)?;
        let end = (at + 8 + length + length % 2).min(whole.len());
        let kind = whole.get(at..at + 4)?;
        let start = found.bare.len();
        if !matches!(kind, b"EXIF" | b"XMP ") {
            found.bare.extend(whole.get(at..end)?);
        }
        match kind {
            b"VP8X" => {
                found.width = little(inside, 4, 3)? + 1;
                found.height = little(inside, 7, 3)? + 1;
                // It says which parts there are, too.
                if let Some(flags) = found.bare.get_mut(start + 8) {
                    *flags &= !0b1100;
                }
            }
            b"VP8 " if found.width == 0 => {
                found.width = little(inside, 6, 2)? & 0x3fff;
                found.height = little(inside, 8, 2)? & 0x3fff;
            }
            b"VP8L" if found.width == 0 => {
                let packed = little(inside, 1, 4)?;
                found.width = (packed & 0x3fff) + 1;
                found.height = ((packed >> 14) & 0x3fff) + 1;
            }
            b"ANMF" => found.n_frames += 1,
            b"EXIF" => {
                let notes = inside.strip_prefix(b"Exif\0\0").unwrap_or(inside);
                found.orientation = exif::orientation(notes);
            }
            _ => {}
        }
        at = end;
    }
    let length = u32::try_from(found.bare.len().checked_sub(8)?).ok()?;
    for (byte, new) in found.bare.iter_mut().skip(4).zip(length.to_le_bytes()) {
        *byte = new;
    }
    (found.width > 0).then_some(found)
}

impl Walked {
    fn new(family: Family, bytes: &[u8], n_head: usize) -> Option<Self> {
        Some(Self {
            family,
            width: 0,
            height: 0,
            orientation: 1,
            n_frames: 1,
            bare: bytes.get(..n_head)?.to_vec(),
        })
    }

    /// The file with how it is turned, which browsers go by.
    fn turned(mut self) -> Self {
        if self.orientation != 1 {
            self.bare.splice(2..2, exif::segment(self.orientation));
        }
        self
    }
}
