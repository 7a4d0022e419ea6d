//! stub
use super::Settings;
use crate::diagnostic::Diagnostic;
use crate::source::Source;
/// Reads the settings; `extra` …
pub fn read(_source: Option<&Source>) -> (Settings, Vec<Diagnostic>) {
    unimplemented!()
}
