//! Finds the files of an office program that nobody asked to publish: drafts, minutes and mail
//! that somebody kept beside the pages.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use super::facts::Owner;
use super::{FactValue, Publication, Target};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::Document;
use crate::source::SitePath;

/// How such files end. Pictures, PDFs and data are not among them: those are made to be shown.
const OFFICE: [&str; 22] = [
    "doc", "docx", "docm", "dot", "dotx", "xls", "xlsx", "xlsm", "xlsb", "ppt", "pptx", "pptm",
    "odt", "ods", "odp", "rtf", "txt", "zip", "msg", "eml", "one", "pst",
];

/// Files for programs that visit the site; no page has to lead to them.
const FOR_MACHINES: [&str; 4] = ["robots.txt", "humans.txt", "security.txt", "llms.txt"];

impl Publication {
    /// Reports the files of an office program that no page, block or field names, and remembers
    /// them: they are never published.
    pub(super) fn find_loose(&mut self, found: &mut Vec<Diagnostic>) {
        let is_office = |path: &&SitePath| {
            ending(path).is_some_and(|it| OFFICE.contains(&&*it))
                && !FOR_MACHINES.contains(&path.file_name())
        };
        let mut loose: BTreeSet<SitePath> = self.assets.keys().filter(is_office).cloned().collect();
        if loose.is_empty() {
            return;
        }
        for document in &self.documents {
            for path in self.files_of(document) {
                loose.remove(&path);
            }
        }
        let single = self.facts.single.values();
        let records = self.facts.records.values().flatten();
        for fact in single.chain(records.flat_map(|record| record.fields.values())) {
            loose.retain(|path| !names(&fact.value, path.file_name()));
        }
        // What lies beside a page that waits, waits with it.
        loose.retain(|path| !matches!(self.owner(path), Owner::KeptBack));
        found.extend(loose.iter().map(catalogue::loose_file));
        self.loose = loose;
    }

    /// The files that a page links to, shows or takes its data from.
    pub(super) fn files_of(&self, document: &Document) -> Vec<SitePath> {
        let links = document.links.iter().map(|link| &link.target);
        let targets = links.chain(document.pictures.iter().map(|picture| &picture.target));
        let resolved = targets.map(|target| self.resolve(document, target));
        let files = resolved.filter_map(|target| match target {
            Target::Asset(path) => Some(path),
            _ => None,
        });
        let shown = document.blocks.iter().filter_map(|it| it.block.file(&document.path));
        files.chain(shown).collect()
    }
}

fn ending(path: &SitePath) -> Option<String> {
    path.file_name().rsplit_once('.').map(|(_, ending)| ending.to_lowercase())
}

/// Whether a value holds the name of this file, as it is or as it stands in an address.
fn names(value: &FactValue, name: &str) -> bool {
    let holds = |text: &str| {
        text.contains(name) || percent_decode_str(text).decode_utf8_lossy().contains(name)
    };
    match value {
        FactValue::Text(text) => holds(text),
        FactValue::List(values) => values.iter().any(|value| names(value, name)),
        FactValue::Contact { adres, .. } => adres.as_deref().is_some_and(holds),
        FactValue::Number(_)
        | FactValue::Date(_)
        | FactValue::Choice { .. }
        | FactValue::Reference { .. }
        | FactValue::Period { .. } => false,
    }
}
