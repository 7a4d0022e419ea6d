//! Works out per version which pages are other than in the version before.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{FileChange, History, OldText, Version};
use crate::document::{self, Document};
use crate::source::{Date, SitePath};

/// What a version changed.
#[derive(Clone, PartialEq, Debug)]
pub struct Release {
    /// Its name: `1.1`. `None` for what changed after the last version.
    pub name: Option<String>,
    /// The name of the version before it.
    pub before: String,
    /// Its day.
    pub day: Date,
    /// The pages that changed, in path order; those that are kept back in one of the two versions
    /// are left out.
    pub pages: Vec<ChangedPage>,
}

/// A page that changed.
#[derive(Clone, PartialEq, Debug)]
pub struct ChangedPage {
    /// Where the page is since the last commit; `None` when it is gone. Whether visitors may see
    /// it today is for the site to say.
    pub today: Option<SitePath>,
    /// Its title, in this version when it is there.
    pub title: String,
    /// Its title in the version before, where that was another.
    pub old_title: Option<String>,
    /// Whether it moved to another place.
    pub is_moved: bool,
    /// The text in the version before; `None` for a new page.
    pub old: Option<OldText>,
    /// The text in this version; `None` for a page that went.
    pub new: Option<OldText>,
}

/// What each version changed, oldest first.
pub fn releases(history: &History) -> Vec<Release> {
    let mut all = vec![];
    // Where a page of this version is today, from the newest version back.
    let mut later: BTreeMap<SitePath, Option<SitePath>> = BTreeMap::new();
    for version in history.versions.iter().rev() {
        all.push(release(version, &later));
        for file in &version.files {
            note(file, &mut later);
        }
    }
    all.reverse();
    all
}

/// Notes where a page of the version before is today.
fn note(file: &FileChange, later: &mut BTreeMap<SitePath, Option<SitePath>>) {
    let Some(old) = &file.old else {
        // What was not there before cannot be followed further back under this name.
        return;
    };
    let today = file.new.as_ref().and_then(|new| today(&new.path, later));
    later.insert(old.path.clone(), today);
}

fn today(path: &SitePath, later: &BTreeMap<SitePath, Option<SitePath>>) -> Option<SitePath> {
    later.get(path).cloned().unwrap_or_else(|| Some(path.clone()))
}

fn release(version: &Version, later: &BTreeMap<SitePath, Option<SitePath>>) -> Release {
    let pages = version.files.iter().filter_map(|file| changed(file, later)).collect();
    Release { name: version.name.clone(), before: version.before.clone(), day: version.day, pages }
}

fn changed(file: &FileChange, later: &BTreeMap<SitePath, Option<SitePath>>) -> Option<ChangedPage> {
    let read = |text: &Option<OldText>| -> Option<Arc<Document>> {
        text.as_ref().map(|text| Arc::new(document::read(&text.source()).0))
    };
    let (old, new) = (read(&file.old), read(&file.new));
    let is_shown = [&old, &new].into_iter().flatten().all(|page| page.is_published());
    let newest = new.as_ref().or(old.as_ref())?;
    if !is_shown {
        return None;
    }
    let title = newest.title.value.clone();
    let old_title = old.as_ref().map(|page| page.title.value.clone());
    Some(ChangedPage {
        today: file.new.as_ref().and_then(|new| today(&new.path, later)),
        old_title: old_title.filter(|old_title| *old_title != title),
        title,
        is_moved: old.zip(new).is_some_and(|(old, new)| old.address != new.address),
        old: file.old.clone(),
        new: file.new.clone(),
    })
}
