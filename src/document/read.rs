//! stub
use super::Document;
use crate::diagnostic::Diagnostic;
use crate::source::Source;
/// Reads one Markdown file.
pub fn read(_source: &Source) -> (Document, Vec<Diagnostic>) {
    unimplemented!()
}
