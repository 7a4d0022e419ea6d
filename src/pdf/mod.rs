//! Tells of a PDF whether somebody who has it read aloud can use it, as far as its own marks say.
//!
//! In: the bytes of one file. Out: a [`Pdf`]. Whether the tags are the right ones, and whether a
//! scan has words at all, only a person or a program for PDF/UA can tell.
//!
//! Invariant: no bytes make it panic.
//!
//! Source: ISO 32000-1, 14.7, 14.8 and 14.9.2; ISO 14289-1 (PDF/UA-1), 7.1 and 7.2.

use hayro_syntax::object::{Dict, Object, Stream};
use hayro_syntax::{LoadPdfError, Pdf as File, PdfData};

/// The largest file that is looked into, in bytes. Source: our own choice; a report of a hundred
/// pages with photos takes some 20 MB.
pub const MAX_BYTES: u64 = 50 * 1024 * 1024;

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
    let Ok(bytes) = about.decoded() else { return false };
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
}
