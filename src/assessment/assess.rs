//! stub
use super::Assessment;
use crate::diagnostic::Diagnostic;
use crate::norm::Norm;
use crate::publication::Publication;
use crate::settings::{Settings, Status};
use crate::source::Date;
use std::sync::Arc;
/// Holds the publication against the norms; `status` decides the severities.
pub fn assess(
    _p: &Publication,
    _s: &Settings,
    _n: &[Arc<Norm>],
    _status: Status,
    _today: Date,
) -> (Assessment, Vec<Diagnostic>) {
    unimplemented!()
}
