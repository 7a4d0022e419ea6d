//! What is wrong with a file before anything in it is read.

use super::{error, warning};
use crate::diagnostic::{Diagnostic, Location};
use crate::source::{MAX_SOURCE_BYTES, SitePath, SourceFault, Span};

/// What is wrong with a file that could not be read as text: `geen-utf8`, `onleesbaar-bestand`,
/// `bestand-te-groot`, `bestand-van-office` or `koppeling-naar-buiten`.
pub fn source_fault(path: &SitePath, fault: &SourceFault) -> Diagnostic {
    const MB: u64 = 1024 * 1024;
    let at = Location::At(Span::top(path));
    match fault {
        SourceFault::NotUtf8(place) => {
            let (line, column) = (place.line as usize, place.column as usize);
            error("geen-utf8", at, vec![("regel", line.into()), ("kolom", column.into())])
        }
        SourceFault::Unreadable(reason) => {
            error("onleesbaar-bestand", at, vec![("reden", reason.as_str().into())])
        }
        SourceFault::TooLarge(bytes) => {
            let (mb, limit) = (bytes.div_ceil(MB) as usize, (MAX_SOURCE_BYTES / MB) as usize);
            error("bestand-te-groot", at, vec![("mb", mb.into()), ("grens", limit.into())])
        }
        SourceFault::Office => {
            let name = path.file_name().to_lowercase();
            let kind = if name.ends_with(".md") { "tekst" } else { "rijen" };
            error("bestand-van-office", at, vec![("soort", kind.into())])
        }
        SourceFault::LinkOutside => {
            error("koppeling-naar-buiten", at, vec![("bestand", path.as_str().into())])
        }
    }
}

/// `bestandsnaam-ongeldig`: a file or folder whose name cannot stand in a path on every system; it
/// is passed over. The place is the folder that it lies in.
pub fn bad_file_name(folder: &SitePath, name: &str) -> Diagnostic {
    let at = Location::At(Span::top(folder));
    warning("bestandsnaam-ongeldig", at, vec![("naam", name.into())])
}

/// `bestand-zonder-link`: a file of an office program that no page leads to; it stays private.
pub fn loose_file(path: &SitePath) -> Diagnostic {
    let args = vec![("bestand", path.file_name().into())];
    warning("bestand-zonder-link", Location::At(Span::top(path)), args)
}

/// `conflictkopie`: a second version that a cloud folder made when two people wrote in one file;
/// it is left out. A warning, since what somebody wrote is in it.
pub fn conflict_copy(path: &SitePath, original: &str) -> Diagnostic {
    let args = vec![("bestand", path.file_name().into()), ("eerste", original.into())];
    warning("conflictkopie", Location::At(Span::top(path)), args)
}
