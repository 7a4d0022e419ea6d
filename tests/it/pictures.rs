//! Pictures: drawn here, so that none has to be kept beside the tests.

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::Command;

use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, Frame, ImageEncoder, ImageFormat, Rgb, RgbImage};
use regiovisie::picture::{Family, Fault, Form, is_picture, make, read};

/// A size as a case writes it: `800x600`.
pub(crate) fn size(word: &str) -> Option<(u32, u32)> {
    let (width, height) = word.split_once('x')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}

/// A picture with slopes and edges. The upper left corner is red, the rest is not.
fn pixels(width: u32, height: u32) -> DynamicImage {
    let colour = |x: u32, y: u32| {
        let is_corner = x < width / 3 && y < height / 3;
        let (slope, edge) =
            ((x * 255 / width) as u8, if (x / 9 + y / 7).is_multiple_of(2) { 40 } else { 0 });
        if is_corner { Rgb([230, 20, 20]) } else { Rgb([20, slope, 120 + edge]) }
    };
    DynamicImage::from(RgbImage::from_fn(width, height, colour))
}

/// A picture of this kind: `png`, `jpg`, `webp` or `gif`.
pub(crate) fn drawn(kind: &str, width: u32, height: u32) -> Vec<u8> {
    let format = ImageFormat::from_extension(kind).unwrap();
    let mut out = Cursor::new(vec![]);
    pixels(width, height).write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// A picture of two frames.
pub(crate) fn moving() -> Vec<u8> {
    let mut out = vec![];
    let mut encoder = GifEncoder::new(&mut out);
    for width in [30, 15] {
        let frame = pixels(width, 20).resize_exact(30, 20, image::imageops::Nearest);
        encoder.encode_frame(Frame::new(frame.to_rgba8())).unwrap();
    }
    drop(encoder);
    out
}

/// A photo with the notes of a camera: how it is turned, and a word that nobody should see.
fn photo(width: u32, height: u32, orientation: u8) -> Vec<u8> {
    let mut notes = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    notes.extend([orientation, 0, 0, 0, 0, 0, 0]);
    notes.extend(b"GPS 52.1, 5.2 CAMERA-EIGENAAR");
    let mut out = vec![];
    let mut encoder = JpegEncoder::new_with_quality(&mut out, 90);
    encoder.set_exif_metadata(notes).unwrap();
    encoder.encode_image(&pixels(width, height)).unwrap();
    out
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|part| part == words.as_bytes())
}

fn unpacked(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).unwrap()
}

fn is_red(image: &DynamicImage, x: u32, y: u32) -> bool {
    let [red, green, _] = image.to_rgb8().get_pixel(x, y).0;
    red > 150 && green < 100
}

#[test]
fn a_picture_tells_what_it_is_by_its_bytes() {
    for (kind, family) in
        [("jpg", Family::Jpeg), ("png", Family::Png), ("webp", Family::Webp), ("gif", Family::Gif)]
    {
        let picture = read(&drawn(kind, 90, 40)).unwrap();
        assert_eq!((picture.family, picture.size), (family, Some((90, 40))), "{kind}");
        assert!(!picture.is_animated, "{kind}");
    }
    assert!(read(&moving()).unwrap().is_animated);
    assert!(is_picture("content/FOTO.JPG") && !is_picture("content/a.pdf"));
}

#[test]
fn copies_are_never_wider_than_the_picture() {
    for (width, expected) in [
        (3000, vec![480, 960, 1600]),
        (1600, vec![480, 960, 1600]),
        (1000, vec![480, 1000]),
        (960, vec![480, 960]),
        (300, vec![300]),
        (1, vec![1]),
    ] {
        let copies = read(&drawn("png", width, 4)).unwrap().copies();
        let expected: Vec<Form> = expected.into_iter().map(Form::Webp).collect();
        assert_eq!(copies, expected, "{width}");
    }
}

#[test]
fn a_copy_has_its_size_and_is_a_picture() {
    for kind in ["jpg", "png", "webp", "gif"] {
        let bytes = drawn(kind, 160, 120);
        let forms = [Form::Webp(80), Form::Fallback(40), Form::Bare];
        let made = make(&bytes, &forms);
        for (made, (width, height)) in made.iter().zip([(80, 60), (40, 30), (160, 120)]) {
            let made = unpacked(made.as_ref().unwrap());
            assert_eq!((made.width(), made.height()), (width, height), "{kind}");
            assert!(is_red(&made, 5, 5) && !is_red(&made, width - 5, height - 5), "{kind}");
        }
        assert_eq!(made, make(&bytes, &forms), "{kind}");
    }
}

#[test]
fn nothing_of_the_making_of_a_photo_is_published_but_how_it_is_turned() {
    let bytes = photo(200, 100, 6);
    assert!(holds(&bytes, "CAMERA-EIGENAAR"));
    let picture = read(&bytes).unwrap();
    // On its side: the upper left corner comes to stand at the upper right.
    assert_eq!((picture.size, picture.fallback()), (Some((100, 200)), Form::Fallback(100)));
    let made = make(&bytes, &[Form::Webp(50), Form::Fallback(100), Form::Bare]);
    for made in made.iter().flatten() {
        assert!(!holds(made, "CAMERA-EIGENAAR") && !holds(made, "GPS"));
    }
    let copy = unpacked(made[0].as_ref().unwrap());
    assert_eq!((copy.width(), copy.height()), (50, 100));
    assert!(is_red(&copy, 45, 5) && !is_red(&copy, 5, 5));
    let bare = made[2].as_ref().unwrap();
    assert_eq!(read(bare).unwrap().size, Some((100, 200)));
    assert!(is_red(&unpacked(bare), 10, 10));
}

#[test]
fn words_in_a_png_are_left_out() {
    let mut bytes = drawn("png", 20, 20);
    let note = b"tEXtAuthor\0EIGENAAR";
    let mut part = ((note.len() - 4) as u32).to_be_bytes().to_vec();
    part.extend(note);
    part.extend([0; 4]);
    bytes.splice(33..33, part);
    let bare = make(&bytes, &[Form::Bare]).remove(0).unwrap();
    assert!(!holds(&bare, "EIGENAAR") && bare == drawn("png", 20, 20));
}

#[test]
fn a_picture_that_is_not_whole_is_no_picture() {
    for kind in ["jpg", "png", "webp", "gif"] {
        let bytes = drawn(kind, 160, 90);
        for end in (0..bytes.len()).step_by(100).chain([bytes.len() - 1]) {
            let part = &bytes[..end];
            assert_eq!(read(part), Err(Fault::Unreadable), "{kind}, {end} of {}", bytes.len());
            assert_eq!(make(part, &[Form::Webp(100)]), [None], "{kind}, {end}");
        }
    }
}

#[test]
fn wrong_bytes_never_make_it_panic() {
    for kind in ["jpg", "png", "webp", "gif"] {
        let bytes = drawn(kind, 40, 30);
        for at in (0..bytes.len()).step_by(11) {
            for value in [0, 0x7f, 0xff] {
                let mut wrong = bytes.clone();
                wrong[at] = value;
                if read(&wrong).is_ok() {
                    make(&wrong, &[Form::Bare, Form::Webp(20)]);
                }
            }
        }
    }
    for bytes in [&b""[..], b"<svg", b"\xff\xd8\xff", b"GIF89a", b"RIFF\xff\xff\xff\xffWEBP"] {
        assert_eq!(read(bytes), Err(Fault::Unreadable));
    }
}

#[test]
fn a_picture_of_too_many_pixels_is_not_unpacked() {
    let mut bytes = drawn("gif", 2, 2);
    bytes[6..10].copy_from_slice(&[0xff; 4]);
    assert_eq!(read(&bytes), Err(Fault::TooManyPixels(65_535 * 65_535)));
    assert_eq!(make(&bytes, &[Form::Webp(480)]), [None]);
}

const DRAWING: &str = r##"<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 640 400" role="img" aria-labelledby="t d" onload="alert(1)">
<title id="t">Vier &amp; vijf</title><desc id="d">Eén balk is hoger.</desc>
<style>.balk { fill: #154273 } .b { background: url(https://ver.example/x.png) }</style>
<script>alert(1)</script>
<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>
<a xlink:href="javascript:alert(1)"><rect class="balk" x="10" y="10" width="40" height="90"/></a>
<image href="https://ver.example/spion.png" width="5" height="5"/>
<use href="#t"/><text x="4" y="8">Hoogte in €</text></svg>"##;

#[test]
fn a_drawing_keeps_its_words_and_loses_what_could_run() {
    let picture = read(DRAWING.as_bytes()).unwrap();
    assert_eq!((picture.family, picture.size), (Family::Svg, Some((640, 400))));
    assert_eq!(picture.copies(), []);
    let removed = ["onload", "<script>", "<foreignObject>", "href"];
    assert_eq!(picture.removed, removed);
    let made = make(DRAWING.as_bytes(), &[Form::Bare]).remove(0).unwrap();
    let made = String::from_utf8(made).unwrap();
    for kept in [
        "<title id=\"t\">Vier &amp; vijf</title>",
        "Eén balk is hoger.",
        "role=\"img\"",
        "aria-labelledby=\"t d\"",
        "class=\"balk\"",
        "fill: #154273",
        "Hoogte in €",
    ] {
        assert!(made.contains(kept), "{kept} in {made}");
    }
    for gone in ["script", "onload", "foreignObject", "ver.example", "javascript"] {
        assert!(!made.contains(gone), "{gone} in {made}");
    }
    assert_eq!(
        read(b"<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>"),
        Err(Fault::Unreadable)
    );
    assert_eq!(read(b"<html></html>"), Err(Fault::Unreadable));
}

/// A region with one page and these files.
fn region(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content");
    fs::create_dir(&content).unwrap();
    fs::write(folder.path().join("regiovisie.toml"), "[regio]\nnaam = \"Voorbeeld\"\n").unwrap();
    for (name, bytes) in files {
        fs::write(content.join(name), bytes).unwrap();
    }
    folder
}

fn build(folder: &Path) -> (Option<i32>, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_regiovisie"))
        .args(["build", "--today", "2026-11-22"])
        .arg(folder)
        .output()
        .unwrap();
    (out.status.code(), String::from_utf8_lossy(&out.stderr).into_owned())
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder.join("public")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.starts_with("foto")).collect();
    names.sort();
    names
}

#[test]
fn a_copy_that_is_there_is_not_made_again() {
    let page = b"# Start\n\n![Een vlak](foto.jpg)\n";
    let folder = region(&[("_index.md", page), ("foto.jpg", &drawn("jpg", 700, 300))]);
    assert_eq!(build(folder.path()).0, Some(0));
    let first = names(folder.path());
    assert_eq!(first.len(), 3, "{first:?}");
    // Another file under the name of the copy shows that it was taken over.
    let copy = folder.path().join("public").join(&first[0]);
    fs::write(&copy, b"overgenomen").unwrap();
    assert_eq!(build(folder.path()).0, Some(0));
    assert_eq!(fs::read(&copy).unwrap(), b"overgenomen");
    // Another picture has copies of another name, and the old ones go.
    fs::write(folder.path().join("content/foto.jpg"), drawn("jpg", 701, 300)).unwrap();
    assert_eq!(build(folder.path()).0, Some(0));
    let second = names(folder.path());
    assert!(second.len() == 3 && second[0] != first[0], "{first:?} {second:?}");
}

#[test]
fn a_picture_that_breaks_while_it_is_unpacked_stops_the_build() {
    let mut bytes = drawn("png", 300, 200);
    // Whole by its parts, but the pixels themselves are wrong.
    let at = bytes.windows(4).position(|part| part == b"IDAT").unwrap();
    bytes[at + 10..at + 60].fill(0xff);
    let page = b"# Start\n\n![Een vlak](foto.png)\n";
    let folder = region(&[("_index.md", page), ("foto.png", &bytes)]);
    let (code, said) = build(folder.path());
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("content/_index.md:3") && said.contains("foto.png"), "{said}");
    assert!(!folder.path().join("public").exists());
}
