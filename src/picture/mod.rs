//! Makes what a website shows of the pictures beside its pages: what a file is and how large,
//! smaller copies of photos, and drawings without anything that could run.
//!
//! In: the bytes of one file. Out: a [`Picture`] with what its pages need to know, and bytes for
//! each [`Form`] that the website asks for. Which forms those are is told here too, since they
//! follow from the picture alone; where they stand is left to the site.
//!
//! Invariants: no bytes make it panic, and none take more memory than [`MAX_PIXELS`] allows.
//! What is published carries nothing of where, when or with what a photo was taken.

mod encode;
mod exif;
mod svg;
mod walk;

use crate::source::{Digest, SitePath};

pub use encode::make;

/// The largest file that is looked into, in bytes. Source: our own choice; a photo of 50
/// megapixels out of a camera takes some 25 MB.
pub const MAX_BYTES: u64 = 30 * 1024 * 1024;

/// The most pixels that are unpacked. Source: our own choice: 200 MB of memory for each picture
/// that is being made, and far above what a telephone takes.
pub const MAX_PIXELS: u64 = 50_000_000;

/// The widths that a photo is made in, in pixels: a telephone, a sharp telephone or a plain
/// screen, a sharp screen. A column of text is 704 pixels wide.
const WIDTHS: [u32; 3] = [480, 960, 1600];

/// The width of the copy for browsers without WebP.
const FALLBACK_WIDTH: u32 = 960;

/// An original of at most so many bytes is shown as it is to browsers without WebP.
const MAX_FALLBACK_BYTES: u64 = 300_000;

/// One more whenever the same picture would be made differently, so that no older copy is kept.
const RECIPE: u8 = 1;

/// What a picture file is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Family {
    /// A photo.
    Jpeg,
    /// A screenshot or drawing in pixels.
    Png,
    /// Either of them.
    Webp,
    /// A drawing in few colours; only its first frame is shown.
    Gif,
    /// A drawing in lines, text in XML.
    Svg,
}

/// One picture file, looked into.
#[derive(Clone, PartialEq, Debug)]
pub struct Picture {
    /// What it is by its bytes, whatever its name says.
    pub family: Family,
    /// Width and height as it is shown, in pixels; `None` for a drawing that does not say.
    pub size: Option<(u32, u32)>,
    /// How a photo is turned before it is shown, 1 to 8. Source: EXIF 2.32, tag 0x0112.
    pub orientation: u8,
    /// Whether it has more than one frame.
    pub is_animated: bool,
    /// What is taken out of a drawing before it is published, in words of the file itself.
    pub removed: Vec<String>,
    /// Its size in bytes.
    pub n_bytes: u64,
    /// The digest of its bytes.
    digest: Digest,
}

/// Why a picture cannot be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is damaged, not whole, or no picture at all.
    Unreadable,
    /// It has more than [`MAX_BYTES`] bytes; how many.
    TooManyBytes(u64),
    /// It has more than [`MAX_PIXELS`] pixels; how many.
    TooManyPixels(u64),
}

/// How a picture is published.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Form {
    /// As it is, without what it tells of its making; a drawing without what could run.
    Bare,
    /// So many pixels wide, in the smallest way.
    Webp(u32),
    /// So many pixels wide, for browsers without WebP: a photo as JPEG, anything else as PNG.
    Fallback(u32),
}

/// Whether the name is that of a picture that is looked into.
pub fn is_picture(path: &str) -> bool {
    matches!(ending(path).as_str(), "jpg" | "jpeg" | "jfif" | "png" | "webp" | "gif" | "svg")
}

/// Whether the name is that of a picture that browsers do not show, or only at a great size.
pub fn is_foreign(path: &str) -> bool {
    matches!(
        ending(path).as_str(),
        "tif"
            | "tiff"
            | "heic"
            | "heif"
            | "bmp"
            | "emf"
            | "wmf"
            | "eps"
            | "ai"
            | "psd"
            | "jxl"
            | "jp2"
            | "raw"
            | "dng"
            | "pdf"
    )
}

fn ending(path: &str) -> String {
    path.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_ascii_lowercase())
}

/// Looks into a picture file.
///
/// # Errors
///
/// When it cannot be shown.
pub fn read(bytes: &[u8]) -> Result<Picture, Fault> {
    let n_bytes = bytes.len() as u64;
    if n_bytes > MAX_BYTES {
        return Err(Fault::TooManyBytes(n_bytes));
    }
    let digest = Digest::of(&[Digest::of(bytes).0.as_slice(), &[RECIPE]].concat());
    let Some(walked) = walk::walk(bytes) else {
        let drawing = svg::clean(bytes).ok_or(Fault::Unreadable)?;
        return Ok(Picture {
            family: Family::Svg,
            size: drawing.size,
            orientation: 1,
            is_animated: false,
            removed: drawing.removed,
            n_bytes,
            digest,
        });
    };
    let walked = walked.map_err(|_| Fault::Unreadable)?;
    let n_pixels = u64::from(walked.width) * u64::from(walked.height);
    if n_pixels == 0 {
        return Err(Fault::Unreadable);
    }
    if n_pixels > MAX_PIXELS {
        return Err(Fault::TooManyPixels(n_pixels));
    }
    let size = match walked.orientation {
        5..=8 => (walked.height, walked.width),
        _ => (walked.width, walked.height),
    };
    Ok(Picture {
        family: walked.family,
        size: Some(size),
        orientation: walked.orientation,
        is_animated: walked.n_frames > 1,
        removed: vec![],
        n_bytes,
        digest,
    })
}

/// The height of a picture of this size when it is made so many pixels wide; at least 1.
fn height_at((width, height): (u32, u32), new_width: u32) -> u32 {
    let height = u64::from(height) * u64::from(new_width) * 2 / u64::from(width.max(1));
    u32::try_from(height.div_ceil(2)).unwrap_or(u32::MAX).max(1)
}

impl Picture {
    /// The copies that browsers choose from, narrowest first, never wider than the picture
    /// itself; none of a drawing, which is sharp at any size.
    pub fn copies(&self) -> Vec<Form> {
        let Some((width, _)) = self.size.filter(|_| self.family != Family::Svg) else {
            return vec![];
        };
        let widest = width.min(WIDTHS.into_iter().max().unwrap_or(width));
        // A copy hardly narrower than the widest would only cost time and room.
        let narrower = WIDTHS.into_iter().filter(|other| other * 10 < widest * 9);
        narrower.chain([widest]).map(Form::Webp).collect()
    }

    /// What a browser gets that understands nothing of the copies.
    pub fn fallback(&self) -> Form {
        let Some((width, _)) = self.size.filter(|_| self.family != Family::Svg) else {
            return Form::Bare;
        };
        if self.family == Family::Webp && self.orientation == 1 && !self.is_animated {
            return Form::Webp(width.min(WIDTHS.into_iter().max().unwrap_or(width)));
        }
        let is_light = self.n_bytes <= MAX_FALLBACK_BYTES && width <= FALLBACK_WIDTH * 2;
        match is_light && self.orientation == 1 && !self.is_animated {
            true => Form::Bare,
            false => Form::Fallback(width.min(FALLBACK_WIDTH)),
        }
    }

    /// The path of a form beside that of the file: `beeld/foto.0a1b2c3d4e.960.webp`. It names
    /// the bytes and how they were made, so a file of that name never needs to be made again.
    pub fn path_of(&self, path: &SitePath, form: Form) -> SitePath {
        let stem = path.as_str().rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem);
        let (width, kind) = match form {
            Form::Bare => return path.clone(),
            Form::Webp(width) => (width, "webp"),
            Form::Fallback(width) if self.family == Family::Jpeg => (width, "jpg"),
            Form::Fallback(width) => (width, "png"),
        };
        SitePath::new(&format!("{stem}.{}.{width}.{kind}", self.digest.short(10)))
    }
}
