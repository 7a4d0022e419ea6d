//! Unpacks what is deflated, up to a limit.

use flate2::{Decompress, FlushDecompress, Status};

/// Unpacks a stream piece by piece, with or without a zlib head, and whether or not it is whole.
/// Tells how many bytes came out, `None` when it is damaged or they are more than `limit`, and how
/// many were read.
pub(super) fn inflated(
    bytes: &[u8],
    limit: usize,
    mut take: impl FnMut(&[u8]),
) -> (Option<usize>, usize) {
    let body = match bytes {
        [cmf, flg, body @ ..] if is_head(*cmf, *flg) => body,
        _ => bytes,
    };
    let mut engine = Decompress::new(false);
    let mut piece = vec![0; 32 * 1024];
    loop {
        let (n_in, n_out) = (engine.total_in(), engine.total_out());
        let rest = body.get(n_in as usize..).unwrap_or_default();
        let status = engine.decompress(rest, &mut piece, FlushDecompress::None);
        let n_new = (engine.total_out() - n_out) as usize;
        take(piece.get(..n_new).unwrap_or_default());
        let n_all = engine.total_out() as usize;
        let n_read = engine.total_in() as usize;
        match status {
            Err(_) => return (None, n_read),
            Ok(_) if n_all > limit => return (None, n_read),
            Ok(Status::StreamEnd) => return (Some(n_all), n_read),
            Ok(_) if n_new == 0 && engine.total_in() == n_in => return (Some(n_all), n_read),
            Ok(_) => {}
        }
    }
}

fn is_head(cmf: u8, flg: u8) -> bool {
    cmf & 0x0f == 8 && (u16::from(cmf) << 8 | u16::from(flg)).is_multiple_of(31) && flg & 0x20 == 0
}
