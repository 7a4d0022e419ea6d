//! Looks at the PDFs that pages link to, and reports those that not every visitor can use.

use std::collections::{BTreeMap, BTreeSet};

use super::{Publication, Target};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::pdf::{self, Fault, Pdf};
use crate::source::{SitePath, Span};

impl Publication {
    /// Reports each PDF once, where it is linked first.
    pub(super) fn check_pdfs(
        &self,
        pdfs: &BTreeMap<SitePath, Result<Pdf, Fault>>,
        found: &mut Vec<Diagnostic>,
    ) {
        let mut seen = BTreeSet::new();
        for document in self.documents.iter().filter(|_| !pdfs.is_empty()) {
            let bare = |target: &str| target.split(['#', '?']).next().is_some_and(pdf::is_pdf);
            for link in document.links.iter().filter(|link| bare(&link.target)) {
                let Target::Asset(path) = self.resolve(document, &link.target) else { continue };
                let Some(read) = pdfs.get(&path) else { continue };
                if seen.insert(path.clone()) {
                    found.extend(about(*read, path.file_name(), link.span.clone()));
                }
            }
        }
    }
}

fn about(read: Result<Pdf, Fault>, name: &str, at: Span) -> Option<Diagnostic> {
    let unreadable = |why| Some(catalogue::unreadable_pdf(at.clone(), name, why));
    let pdf = match read {
        Ok(pdf) => pdf,
        Err(Fault::Unreadable) => return unreadable("kapot"),
        Err(Fault::Locked) => return unreadable("slot"),
        Err(Fault::TooManyBytes) => return unreadable("groot"),
    };
    let marks = [("labels", pdf.is_tagged), ("taal", pdf.has_language), ("titel", pdf.has_title)];
    let lacks: Vec<&str> = marks.iter().filter(|(_, has)| !has).map(|(mark, _)| *mark).collect();
    (!lacks.is_empty()).then(|| catalogue::pdf_lacks_marks(at, name, &lacks))
}
