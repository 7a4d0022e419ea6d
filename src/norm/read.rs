//! stub
use super::Norm;
use crate::diagnostic::Diagnostic;
use crate::source::Source;
/// Reads one norm file.
pub fn read(_source: &Source) -> (Norm, Vec<Diagnostic>) {
    unimplemented!()
}
