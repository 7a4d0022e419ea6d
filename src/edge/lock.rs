//! Keeps two builds from writing to one place at the same time.
//!
//! Invariant: the lock ends with the process, however that ends; a file that a killed build left
//! is in nobody's way.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::trouble::Trouble;

/// A file that one build at a time may hold.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// Takes the lock at this path for a build that writes to `target`.
    ///
    /// # Errors
    ///
    /// When another build holds it, or the file cannot be made.
    pub(super) fn take(path: &Path, target: &Path) -> Result<Self, Trouble> {
        let write = |error| Trouble::Write(path.to_path_buf(), error);
        loop {
            let file = File::options().create(true).append(true).open(path).map_err(write)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(fs::TryLockError::WouldBlock) => {
                    return Err(Trouble::Busy(target.to_path_buf()));
                }
                // A file system without locks, such as some network drives: go on without.
                Err(fs::TryLockError::Error(_)) => {}
            }
            // Between opening and locking, the build before us may have removed the file.
            if is_at(&file, path) {
                return Ok(Self { path: path.to_path_buf(), file });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is still locked, so that nobody can lock a file that is gone.
        let _ = fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

/// Whether the open file is the one at this path.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |about: fs::Metadata| (about.dev(), about.ino());
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(there)) => identity(open) == identity(there),
        (Ok(_) | Err(_), _) => false,
    }
}

/// Elsewhere an open file keeps its path.
#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}
