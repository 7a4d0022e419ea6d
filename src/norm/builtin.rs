//! The editions that every binary carries.

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
        norm: "jeugdwet",
        edition: "2026",
        revision: 1,
        path: "norms/jeugdwet-2026.toml",
        text: include_str!("../../norms/jeugdwet-2026.toml"),
    },
];
