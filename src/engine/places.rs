//! Which places in the output folder are taken, on every kind of disk.

use std::collections::HashMap;

/// The taken places, compared without case: many disks keep `Foto.jpg` and `foto.jpg` as one.
#[derive(Default)]
pub(super) struct Places {
    files: HashMap<String, String>,
    /// Per folder a file inside it.
    folders: HashMap<String, String>,
}

impl Places {
    /// Takes the place of a file.
    ///
    /// # Errors
    ///
    /// With the file that is in the way: at this place, inside it, or where a folder is needed.
    pub(super) fn take(&mut self, path: &str) -> Result<(), String> {
        let key = path.to_lowercase();
        let above = || key.match_indices('/').filter_map(|(at, _)| key.get(..at));
        let taken = self.files.get(&key).or_else(|| self.folders.get(&key));
        if let Some(other) = taken.or_else(|| above().find_map(|folder| self.files.get(folder))) {
            return Err(other.clone());
        }
        for folder in above() {
            if !self.folders.contains_key(folder) {
                self.folders.insert(folder.to_owned(), path.to_owned());
            }
        }
        self.files.insert(key, path.to_owned());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Places;

    #[test]
    fn a_place_is_taken_without_regard_to_case_and_with_its_folders() {
        let mut places = Places::default();
        assert_eq!(places.take("visie/index.html"), Ok(()));
        assert_eq!(places.take("visie/foto.jpg"), Ok(()));
        assert_eq!(places.take("Visie/Foto.JPG"), Err("visie/foto.jpg".to_owned()));
        assert_eq!(places.take("visie"), Err("visie/index.html".to_owned()));
        let inside = places.take("visie/foto.jpg/index.html");
        assert_eq!(inside, Err("visie/foto.jpg".to_owned()));
        assert_eq!(places.take("visie2"), Ok(()));
    }
}
