//! The editions that every binary carries.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Norm, read};
use crate::diagnostic::Diagnostic;
use crate::source::Source;

/// One edition file in the binary.
#[derive(Clone, Copy, Debug)]
pub struct Builtin {
    /// The norm's id, as in the settings.
    pub norm: &'static str,
    /// The edition, as in the settings.
    pub edition: &'static str,
    /// The revision.
    pub revision: u32,
    /// The path it has in the program's own folder: `norms/nvo-2020.toml`.
    pub path: &'static str,
    /// The whole file.
    pub text: &'static str,
}

impl Builtin {
    /// Its name where another edition builds on it: `nvo-2020`, `nvo-2020.2`.
    pub fn name(&self) -> String {
        match self.revision {
            1 => format!("{}-{}", self.norm, self.edition),
            revision => format!("{}-{}.{revision}", self.norm, self.edition),
        }
    }

    /// Whether the edition says this of something: `id`, `sleutel` or `naam`. Looked up in the
    /// text, so that an edition that is not in force need not be read.
    pub fn declares(&self, key: &str, value: &str) -> bool {
        self.text.contains(&format!("\n{key} = \"{value}\"\n"))
    }
}

/// All built-in editions.
pub const BUILTIN: &[Builtin] = &[
    Builtin {
        norm: "nvo",
        edition: "2020",
        revision: 1,
        path: "norms/nvo-2020.toml",
        text: include_str!("../../norms/nvo-2020.toml"),
    },
    Builtin {
        norm: "gewoonten",
        edition: "2018",
        revision: 1,
        path: "norms/gewoonten-2018.toml",
        text: include_str!("../../norms/gewoonten-2018.toml"),
    },
    Builtin {
        norm: "inkoopstrategie",
        edition: "2018",
        revision: 1,
        path: "norms/inkoopstrategie-2018.toml",
        text: include_str!("../../norms/inkoopstrategie-2018.toml"),
    },
    Builtin {
        norm: "jeugdwet",
        edition: "2026",
        revision: 1,
        path: "norms/jeugdwet-2026.toml",
        text: include_str!("../../norms/jeugdwet-2026.toml"),
    },
];

/// Editions that can be read by name, each at most once.
#[derive(Clone, Debug)]
pub struct Editions {
    /// Those there are.
    pub all: &'static [Builtin],
    read: BTreeMap<String, (Arc<Norm>, Vec<Diagnostic>)>,
    /// The names that are being read, so that no edition builds on itself.
    reading: Vec<String>,
}

impl Editions {
    /// These editions.
    pub fn new(all: &'static [Builtin]) -> Self {
        Self { all, read: BTreeMap::new(), reading: vec![] }
    }

    /// The edition with this name (`nvo-2020`) and what is wrong in it; `None` when there is
    /// none, or when it is being read and would build on itself.
    pub fn named(&mut self, name: &str) -> Option<(Arc<Norm>, Vec<Diagnostic>)> {
        if let Some(known) = self.read.get(name) {
            return Some(known.clone());
        }
        let builtin = self.all.iter().find(|builtin| builtin.name() == name)?;
        if self.reading.iter().any(|reading| reading == name) {
            return None;
        }
        self.reading.push(name.to_owned());
        let (norm, found) = read(&Source::new(builtin.path, builtin.text), self);
        self.reading.pop();
        let norm = (Arc::new(norm), found);
        self.read.insert(name.to_owned(), norm.clone());
        Some(norm)
    }

    /// The names of all editions.
    pub fn names(&self) -> Vec<String> {
        self.all.iter().map(Builtin::name).collect()
    }
}

impl Default for Editions {
    fn default() -> Self {
        Self::new(BUILTIN)
    }
}
