//! Tells of a PDF whether somebody who has it read aloud can use it, as far as its own marks say.
//!
//! In: the bytes of one file. Out: a [`Pdf`]. Whether the tags are the right ones, and whether a
//! scan has words at all, only a person or a program for PDF/UA can tell.
//!
//! Invariants: no bytes make it panic, and none cost more time and memory than their number tells.
//!
//! Source: ISO 32000-1, 14.7, 14.8 and 14.9.2; ISO 14289-1 (PDF/UA-1), 7.1 and 7.2.

mod gate;
mod inflate;

use hayro_syntax::object::{Dict, Name, Object, Stream};
use hayro_syntax::{LoadPdfError, Pdf as File, PdfData};

/// The largest file that is looked into, in bytes. Source: our own choice; a report of a hundred
/// pages with photos takes some 20 MB.
pub const MAX_BYTES: u64 = 50 * 1024 * 1024;

/// How many bytes of the data about the document are read. Source: our own choice; they take some
/// 10 kB.
const MAX_ABOUT: usize = 16 * 1024 * 1024;

/// What a PDF says of itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pdf {
    /// Whether it has tags: what is a heading, a list, a table.
    pub is_tagged: bool,
    /// Whether it says in which language it is.
    pub has_language: bool,
    /// Whether it has a title of its own, beside the name of the file.
    pub has_title: bool,
}

/// Why a PDF cannot be looked into.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is damaged, not whole, or no PDF at all.
    Unreadable,
    /// It opens with a password only.
    Locked,
    /// It has more than [`MAX_BYTES`] bytes.
    TooManyBytes,
}

/// Whether the name is that of a PDF.
pub fn is_pdf(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("pdf"))
}

/// Looks into a PDF.
///
/// # Errors
///
/// When it cannot be looked into.
pub fn read(bytes: Vec<u8>) -> Result<Pdf, Fault> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Fault::TooManyBytes);
    }
    gate::check(&bytes).map_err(|fault| if is_locked(&bytes) { Fault::Locked } else { fault })?;
    let data = PdfData::from(bytes);
    let file = File::new(data.clone()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Fault::Locked,
        // A locked one whose table of contents is damaged too cannot be repaired without its key.
        LoadPdfError::Invalid if is_locked(data.as_ref()) => Fault::Locked,
        LoadPdfError::Invalid => Fault::Unreadable,
    })?;
    let xref = file.xref();
    let root: Dict<'_> = xref.get(xref.root_id()).ok_or(Fault::Unreadable)?;
    let marks: Option<Dict<'_>> = root.get("MarkInfo");
    let is_marked = marks.and_then(|marks| marks.get::<bool>("Marked")).unwrap_or(false);
    let tree: Option<Dict<'_>> = root.get("StructTreeRoot");
    let language = root.get::<Object<'_>>("Lang").and_then(Object::into_string);
    let own_title = file.metadata().title.as_deref().is_some_and(has_letters);
    Ok(Pdf {
        is_tagged: is_marked && tree.is_some_and(|tree| tree.contains_key("K")),
        has_language: language.is_some_and(|language| has_letters(language.as_bytes())),
        has_title: own_title || root.get::<Stream<'_>>("Metadata").is_some_and(|it| is_titled(&it)),
    })
}

fn is_locked(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-") && bytes.windows(8).any(|part| part == b"/Encrypt")
}

/// Whether a text has anything but blanks, in whatever way it is written.
fn has_letters(text: &[u8]) -> bool {
    text.iter().any(u8::is_ascii_alphanumeric)
}

/// Whether the data about the document (XMP) hold a title.
fn is_titled(about: &Stream<'_>) -> bool {
    let packed = about.raw_data();
    let filters: Vec<Name<'_>> = match about.dict().get("Filter") {
        Some(Object::Name(filter)) => vec![filter],
        Some(Object::Array(filters)) => filters.iter().collect(),
        _ => vec![],
    };
    let mut bytes = vec![];
    let mut take = |piece: &[u8]| bytes.extend_from_slice(piece);
    match filters.as_slice() {
        [] => take(&packed),
        [one] if one.as_str() == "FlateDecode" => {
            if inflate::inflated(&packed, MAX_ABOUT, take).0.is_none() {
                return false;
            }
        }
        // Nobody packs them twice, or as a picture.
        _ => return false,
    }
    let text = String::from_utf8_lossy(&bytes);
    let Some((_, after)) = text.split_once("<dc:title") else { return false };
    let title = after.split_once("</dc:title").map_or("", |(title, _)| title);
    let mut words = title.split('<').filter_map(|part| part.split_once('>'));
    words.any(|(_, words)| has_letters(words.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Lang(nl-NL)/MarkInfo<</Marked \
        true>>/StructTreeRoot 4 0 R/Metadata 5 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count \
        1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n4 0 obj\n<</Type\
        /StructTreeRoot/K[]>>\nendobj\n5 0 obj\n<</Type/Metadata/Subtype/XML/Length 66>>\nstream\n\
        <dc:title><rdf:Alt><rdf:li>Jaarverslag</rdf:li></rdf:Alt></dc:title>\nendstream\nendobj\n\
        trailer\n<</Root 1 0 R>>\n%%EOF\n";

    fn look(text: &str) -> Result<[bool; 3], Fault> {
        let found = read(text.as_bytes().to_vec())?;
        Ok([found.is_tagged, found.has_language, found.has_title])
    }

    #[test]
    fn a_pdf_tells_whom_it_serves() {
        assert_eq!(look(WHOLE), Ok([true; 3]));
        for (part, expected) in [
            ("/Marked", [false, true, true]),
            ("/StructTreeRoot 4", [false, true, true]),
            ("/Lang(nl-NL)", [true, false, true]),
            ("Jaarverslag", [true, true, false]),
        ] {
            assert_eq!(look(&WHOLE.replace(part, &" ".repeat(part.len()))), Ok(expected), "{part}");
        }
        let titled = WHOLE.replace("/Root 1", "/Info<</Title(Verslag)>>/Root 1");
        assert_eq!(look(&titled.replace("Jaarverslag", "")), Ok([true; 3]));
    }

    #[test]
    fn what_cannot_be_read_is_a_fault() {
        assert_eq!(look(""), Err(Fault::Unreadable));
        assert_eq!(look("<html>Niet gevonden</html>"), Err(Fault::Unreadable));
        let locked = "/Encrypt<</Filter/Anders/V 9/R 9>>/ID[<00><00>]/Root 1";
        assert_eq!(look(&WHOLE.replace("/Root 1", locked)), Err(Fault::Locked));
    }

    #[test]
    fn no_bytes_make_it_panic() {
        let bytes = WHOLE.as_bytes();
        for end in 0..bytes.len() {
            let _ = read(bytes[..end].to_vec());
        }
        for at in 0..bytes.len() {
            for other in [0, b'<', b'9', b'(', 0xff] {
                let mut changed = bytes.to_vec();
                changed[at] = other;
                let _ = read(changed);
            }
        }
        let deep = format!("%PDF-1.7\n1 0 obj\n{}\nendobj", "[".repeat(200_000));
        assert!(look(&deep).is_err());
    }

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut engine = flate2::write::ZlibEncoder::new(vec![], flate2::Compression::default());
        std::io::Write::write_all(&mut engine, bytes).unwrap();
        engine.finish().unwrap()
    }

    fn stream(head: &str, bytes: &[u8]) -> Vec<u8> {
        let head = format!("<<{head}/Length {}>>\nstream\n", bytes.len());
        [head.as_bytes(), bytes, b"\nendstream\nendobj\n"].concat()
    }

    /// A PDF whose catalogue stands in a stream of objects.
    fn modern(objects: &[u8], filter: &str) -> Vec<u8> {
        let mut out =
            b"%PDF-1.7\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n".to_vec();
        let at_page = 9_u16;
        let at_objects = u16::try_from(out.len()).unwrap();
        out.extend(b"6 0 obj\n");
        out.extend(stream(&format!("/Type/ObjStm/N 3/First 15{filter}"), objects));
        let at_table = u32::try_from(out.len()).unwrap();
        let entry = |kind: u8, at: u16, third: u8| [kind, (at >> 8) as u8, at as u8, third];
        let table = [
            entry(0, 0, 0),
            entry(2, 6, 0),
            entry(2, 6, 1),
            entry(1, at_page, 0),
            entry(2, 6, 2),
            entry(0, 0, 0),
            entry(1, at_objects, 0),
        ];
        out.extend(b"7 0 obj\n");
        out.extend(stream(
            "/Type/XRef/W[1 2 1]/Size 7/Root 1 0 R/Filter/FlateDecode",
            &packed(&table.concat()),
        ));
        out.extend(format!("startxref\n{at_table}\n%%EOF\n").as_bytes());
        out
    }

    fn catalogue() -> Vec<u8> {
        let parts = [
            "<</Type/Catalog/Pages 2 0 R/Lang(nl)/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R>>\n",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>\n",
            "<</Type/StructTreeRoot/K[]>>\n",
        ];
        let (second, third) = (parts[0].len(), parts[0].len() + parts[1].len());
        let head = format!("1 0 2 {second} 4 {third}");
        format!("{head:<15}{}", parts.concat()).into_bytes()
    }

    #[test]
    fn a_stream_of_objects_is_looked_into_up_to_a_limit() {
        let expected = Ok(Pdf { is_tagged: true, has_language: true, has_title: false });
        assert_eq!(read(modern(&catalogue(), "")), expected);
        let flate = "/Filter/FlateDecode";
        assert_eq!(read(modern(&packed(&catalogue()), flate)), expected);
        let mut bomb = catalogue();
        bomb.resize(40_000_000, b' ');
        let bomb = packed(&bomb);
        assert_eq!(read(modern(&bomb, flate)), Err(Fault::Unreadable));
        for chain in ["/Filter[/FlateDecode/FlateDecode]", "/Filter[/Fl/F#6c]", "/Filter 9 0 R"] {
            assert_eq!(read(modern(&packed(&bomb), chain)), Err(Fault::Unreadable), "{chain}");
        }
    }

    #[test]
    fn data_about_the_document_are_read_up_to_a_limit() {
        let title = b"<dc:title><rdf:li>Verslag</rdf:li></dc:title>";
        let large = [title.to_vec(), vec![0; 40_000_000]].concat();
        for (about, filter, expected) in [
            (title.to_vec(), "", Ok(true)),
            (packed(title), "/Filter/FlateDecode", Ok(true)),
            (packed(title), "/Filter[/FlateDecode]", Ok(true)),
            (packed(&large), "/Filter/FlateDecode", Ok(false)),
            (packed(&packed(title)), "/Filter[/FlateDecode/FlateDecode]", Err(Fault::Unreadable)),
        ] {
            let (before, _) = WHOLE.split_once("<</Type/Metadata").unwrap();
            let (_, after) = WHOLE.split_once("trailer").unwrap();
            let about = stream(&format!("/Type/Metadata/Subtype/XML{filter}"), &about);
            let file = [before.as_bytes(), &about, b"trailer", after.as_bytes()].concat();
            assert_eq!(read(file).map(|it| it.has_title), expected, "{filter}");
        }
    }

    #[test]
    fn what_would_take_minutes_is_refused_at_once() {
        let (before, after) = WHOLE.split_once("trailer").unwrap();
        for part in [
            "1 0 obj [ ",
            "<</A ",
            "<</A(",
            "1 0 obj ( ",
            "1 0 obj % ",
            "1 % ",
            "1 0 obj 1\n",
            "9 0 obj<</N 1>>stream\n",
        ] {
            let time = |n_times| {
                let file = [before, &part.repeat(n_times), "\ntrailer", after].concat();
                let start = std::time::Instant::now();
                let _ = look(&file);
                start.elapsed()
            };
            let (one, two) = (time(20_000), time(40_000));
            assert!(two.as_secs() < 10, "{part}: {one:?}, {two:?}");
            assert!(
                two < one * 6 + std::time::Duration::from_millis(300),
                "{part}: {one:?}, {two:?}"
            );
        }
        let deep = |depth| {
            let nested = format!("/A{}{}", "[".repeat(depth), "]".repeat(depth));
            look(&WHOLE.replace("/StructTreeRoot/K[]", &format!("/StructTreeRoot/K[]{nested}")))
        };
        assert_eq!(deep(100), Ok([true; 3]));
        assert_eq!(deep(250), Err(Fault::Unreadable));
    }
}
