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
    /// The path it would have in the program's own folder: `norms/nvo-2020.toml`.
    pub path: &'static str,
    /// The whole file.
    pub text: &'static str,
}

/// All built-in editions, each in its newest revision last.
pub const BUILTIN: &[Builtin] = &[];
