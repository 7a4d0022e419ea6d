//! Which folder is the region's: the one that somebody names, or the one that he stands in.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::listing::CONTENT;
use super::trouble::Trouble;
use crate::settings::SETTINGS_FILE;

/// The region's folder: the one that was named, else the nearest one upwards with settings.
///
/// # Errors
///
/// When it is not there, is no folder, or is no region's.
pub(super) fn region_folder(named: Option<&Path>) -> Result<PathBuf, Trouble> {
    match named {
        Some(folder) => {
            let path = folder.to_path_buf();
            let about = match fs::metadata(folder) {
                Ok(about) => about,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    return Err(Trouble::NoFolder(path));
                }
                Err(error) => return Err(Trouble::Read(path, error)),
            };
            if !about.is_dir() {
                return Err(Trouble::FileNotFolder(path));
            }
            if !is_region(folder) {
                return Err(Trouble::NoRegion(path));
            }
            Ok(path)
        }
        None => {
            let here = std::env::current_dir()
                .map_err(|error| Trouble::Read(PathBuf::from("."), error))?;
            let upwards = here.ancestors().find(|folder| folder.join(SETTINGS_FILE).exists());
            let folder = upwards.map(Path::to_path_buf);
            // A folder with content but without settings is a region too, when one stands in it.
            let folder = folder.or_else(|| is_region(&here).then(|| here.clone()));
            folder.ok_or_else(|| Trouble::NoRegionUpwards(region_below(&here)))
        }
    }
}

/// The name of the first folder right in this one that has settings.
fn region_below(here: &Path) -> Option<PathBuf> {
    let inside = fs::read_dir(here).ok()?.flatten();
    let regions = inside.filter(|entry| entry.path().join(SETTINGS_FILE).is_file());
    regions.map(|entry| PathBuf::from(entry.file_name())).min()
}

fn is_region(folder: &Path) -> bool {
    folder.join(SETTINGS_FILE).exists() || folder.join(CONTENT).is_dir()
}
