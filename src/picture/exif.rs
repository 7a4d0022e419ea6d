//! Finds in a camera's notes how a photo is turned, and writes a note that says only that.

/// The number of the one field that matters. Source: EXIF 2.32, table 4.
const ORIENTATION: u32 = 0x0112;

/// How a photo is turned, 1 to 8; 1 when the notes (a TIFF file) do not say.
pub(super) fn orientation(notes: &[u8]) -> u8 {
    find(notes).filter(|found| (1..=8).contains(found)).unwrap_or(1)
}

fn find(notes: &[u8]) -> Option<u8> {
    let is_little = match notes.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let number = |at: usize, n_bytes: usize| -> Option<u32> {
        let bytes = notes.get(at..at.checked_add(n_bytes)?)?;
        let join = |sum: u32, byte: &u8| (sum << 8) | u32::from(*byte);
        Some(match is_little {
            true => bytes.iter().rev().fold(0, join),
            false => bytes.iter().fold(0, join),
        })
    };
    let table = number(4, 4)? as usize;
    let n_fields = number(table, 2)? as usize;
    let fields = (0..n_fields).map(|idx| table + 2 + idx * 12);
    let mut fields = fields.take_while(|at| at + 12 <= notes.len());
    let at = fields.find(|at| number(*at, 2) == Some(ORIENTATION))?;
    u8::try_from(number(at + 8, 2)?).ok()
}

/// The segment of a JPEG that says how it is turned and nothing else.
pub(super) fn segment(orientation: u8) -> Vec<u8> {
    let mut segment = vec![0xff, 0xe1, 0, 34];
    segment.extend(b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    segment.extend([orientation, 0, 0, 0, 0, 0, 0]);
    segment
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        for turned in 1..=8 {
            let segment = segment(turned);
            assert_eq!(segment.len(), 36);
            assert_eq!(orientation(&segment[10..]), turned);
        }
        assert_eq!(orientation(b"II*\0\x08\0\0\0\xff\xff"), 1);
        assert_eq!(orientation(b""), 1);
    }
}
