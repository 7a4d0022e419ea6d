//! The command `headers`: shows what a server has to send with each file.
//!
//! For nginx and Caddy this is the only way: what a server is told should not be public, so it is
//! in no file of the site.

use super::arguments::HeadersOptions;
use super::build::web_address;
use super::region_folder::region_folder;
use super::terminal::Terminal;
use super::trouble::Trouble;
use super::{Exit, clock, disk};
use crate::engine::{self, Cache, Purpose};

/// Shows the headers in the form that was asked for.
///
/// # Errors
///
/// When the folder cannot be read, or the address is none.
pub(super) fn run(options: &HeadersOptions, terminal: &Terminal) -> Result<Exit, Trouble> {
    let root = region_folder(options.folder.as_deref())?;
    let mut input = disk::read_folder(&root, clock::today(None)?)?;
    input.address = options.address.as_deref().map(web_address).transpose()?;
    let build = engine::build(&input, &mut Cache::default(), Purpose::Publish);
    if build.check.has_unreadable_settings() {
        terminal.remark(&terminal.words().word("headers-instellingen"));
        return Ok(Exit::Refused);
    }
    terminal.result(&build.headers().written(options.form));
    Ok(Exit::Clean)
}
