//! Makes the bytes of each form of a picture. The file is unpacked once for all of them.

use std::io::Cursor;

use fast_image_resize::{ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::{Family, Form, MAX_PIXELS, svg, walk};

/// How much is kept of a photo, of 100. Source: our own choice, by looking at photos of people
/// and streets at twice their size.
const WEBP_QUALITY: f32 = 78.0;
const JPEG_QUALITY: u8 = 82;

/// Makes these forms of a picture, in the order asked; `None` for one that cannot be made.
pub fn make(bytes: &[u8], forms: &[Form]) -> Vec<Option<Vec<u8>>> {
    let walked = match walk::walk(bytes) {
        Some(Ok(walked)) => walked,
        Some(Err(_)) => return forms.iter().map(|_| None).collect(),
        None => {
            let drawing = svg::clean(bytes).map(|drawing| drawing.text.into_bytes());
            let of = |form: &Form| drawing.clone().filter(|_| *form == Form::Bare);
            return forms.iter().map(of).collect();
        }
    };
    let is_asked = forms.iter().any(|form| *form != Form::Bare);
    let pixels = is_asked.then(|| unpacked(bytes, walked.family)).flatten();
    let turned = Orientation::from_exif(walked.orientation).unwrap_or(Orientation::NoTransforms);
    let is_photo = walked.family == Family::Jpeg;
    let of = |form: &Form| match form {
        Form::Bare => Some(walked.bare.clone()),
        Form::Webp(width) => webp(&sized(pixels.as_ref()?, *width, turned)?, is_photo),
        Form::Fallback(width) => written(&sized(pixels.as_ref()?, *width, turned)?, is_photo),
    };
    forms.iter().map(of).collect()
}

/// The pixels in the colours of the web, before turning: three or four bytes each.
fn unpacked(bytes: &[u8], family: Family) -> Option<DynamicImage> {
    let format = match family {
        Family::Jpeg => ImageFormat::Jpeg,
        Family::Png => ImageFormat::Png,
        Family::Webp => ImageFormat::WebP,
        Family::Gif => ImageFormat::Gif,
        Family::Svg => return None,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    // Eight bytes for each pixel: four colours of sixteen bits.
    limits.max_alloc = Some(MAX_PIXELS * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return None;
    }
    let profile = decoder.icc_profile().ok().flatten();
    let image = DynamicImage::from_decoder(decoder).ok()?;
    let mut image = match image.color().has_alpha() {
        true => DynamicImage::ImageRgba8(image.into_rgba8()),
        false => DynamicImage::ImageRgb8(image.into_rgb8()),
    };
    if let Some(profile) = profile.and_then(|bytes| ColorProfile::new_from_slice(&bytes).ok()) {
        to_web_colours(&mut image, &profile);
    }
    Some(image)
}

/// Turns the colours of a camera or printer into those of the web; a profile that does not fit
/// leaves them as they are.
fn to_web_colours(image: &mut DynamicImage, profile: &ColorProfile) {
    let layout = if image.color().has_alpha() { Layout::Rgba } else { Layout::Rgb };
    if profile.color_space != DataColorSpace::Rgb {
        return;
    }
    let web = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let Ok(turn) = profile.create_transform_8bit(layout, &web, layout, options) else { return };
    let mut new = vec![0; image.as_bytes().len()];
    if turn.transform(image.as_bytes(), &mut new).is_err() {
        return;
    }
    let (width, height) = (image.width(), image.height());
    let made = match layout {
        Layout::Rgba => image::RgbaImage::from_raw(width, height, new).map(DynamicImage::from),
        _ => image::RgbImage::from_raw(width, height, new).map(DynamicImage::from),
    };
    if let Some(made) = made {
        *image = made;
    }
}

/// The picture so many pixels wide, turned as it is shown.
fn sized(image: &DynamicImage, width: u32, turned: Orientation) -> Option<DynamicImage> {
    let is_on_its_side = matches!(
        turned,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    );
    let (from_width, from_height) = match is_on_its_side {
        true => (image.height(), image.width()),
        false => (image.width(), image.height()),
    };
    let height = super::height_at((from_width, from_height), width);
    let (to_width, to_height) = if is_on_its_side { (height, width) } else { (width, height) };
    let mut made = match image.color().has_alpha() {
        true => DynamicImage::new_rgba8(to_width, to_height),
        false => DynamicImage::new_rgb8(to_width, to_height),
    };
    Resizer::new().resize(image, &mut made, &ResizeOptions::new()).ok()?;
    made.apply_orientation(turned);
    Some(made)
}

/// The smallest way. A photo loses what nobody sees; of a screenshot or drawing each line stays
/// sharp, unless that takes more than a quarter more room.
fn webp(image: &DynamicImage, is_photo: bool) -> Option<Vec<u8>> {
    let (width, height, bytes) = (image.width(), image.height(), image.as_bytes());
    let encoder = match image.color().has_alpha() {
        true => webp::Encoder::from_rgba(bytes, width, height),
        false => webp::Encoder::from_rgb(bytes, width, height),
    };
    let small = encoder.encode_simple(false, WEBP_QUALITY).ok()?;
    if is_photo {
        return Some(small.to_vec());
    }
    let sharp = encoder.encode_simple(true, 75.0).ok()?;
    Some(if sharp.len() * 4 <= small.len() * 5 { sharp.to_vec() } else { small.to_vec() })
}

fn written(image: &DynamicImage, is_photo: bool) -> Option<Vec<u8>> {
    let mut out = Cursor::new(vec![]);
    if is_photo {
        let mut encoder =
            image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY);
        encoder.encode_image(image).ok()?;
    } else {
        image.write_to(&mut out, ImageFormat::Png).ok()?;
    }
    Some(out.into_inner())
}
