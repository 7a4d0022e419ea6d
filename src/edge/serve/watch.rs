//! Tells what changes in a region's folder: from the events of the system, and by looking now and
//! then where those do not come.
//!
//! A save is more than one event, and a checkout hundreds: events are gathered until it is quiet
//! for a moment, but never for long. A network folder may give no events at all, so the folder is
//! also listed every few seconds; when that finds what no event told, it is said once, and from
//! then on it is looked at more often.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::preview::Preview;
use crate::edge::listing::FOLDERS;

/// So long it must be quiet before the changes are read. An editor's save is a few events within
/// a millisecond or two.
const QUIET: Duration = Duration::from_millis(5);

/// So long events are gathered at most, when it does not get quiet.
const LONGEST: Duration = Duration::from_millis(50);

/// An editor may move a file away and put a new one in its place: a file that is gone gets so
/// long to come back.
const COME_BACK: Duration = Duration::from_millis(40);

/// The folder is listed no more often than this, while events come.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// The same, while no events come.
const LOOK_OFTEN: Duration = Duration::from_millis(500);

/// Listing takes at most one part in so many of the time, while events come and while not.
const SHARE: u32 = 50;
const SHARE_OFTEN: u32 = 10;

/// Changes that were read together.
#[derive(Debug)]
pub(super) struct Batch {
    /// What the events named.
    pub paths: BTreeSet<PathBuf>,
    /// Whether events were lost, so that any file may have changed.
    pub is_everything: bool,
    /// How long was waited for more events.
    pub waited: Duration,
}

/// The events of the system, gathered from before the folder is read for the first time.
#[derive(Debug)]
pub(super) struct Watch {
    sender: Sender<notify::Result<notify::Event>>,
    receiver: Receiver<notify::Result<notify::Event>>,
}

impl Watch {
    /// Opens the line along which events come.
    pub(super) fn new() -> Self {
        let (sender, receiver) = mpsc::channel();
        Self { sender, receiver }
    }

    /// Watches the folder of a preview for as long as somebody holds that.
    pub(super) fn start(self, preview: &Arc<Preview>) {
        let looker = Looker {
            preview: Arc::downgrade(preview),
            watcher: None,
            sender: self.sender,
            is_often: false,
            looking_takes: Duration::ZERO,
        };
        std::thread::spawn(move || looker.run(&self.receiver));
    }
}

/// The thread that waits for changes and has them read.
struct Looker {
    preview: Weak<Preview>,
    watcher: Option<RecommendedWatcher>,
    sender: Sender<notify::Result<notify::Event>>,
    /// Whether events do not come, so that looking is all there is.
    is_often: bool,
    looking_takes: Duration,
}

impl Looker {
    fn run(mut self, receiver: &Receiver<notify::Result<notify::Event>>) {
        self.watch();
        // What changed between reading the folder and watching it.
        self.look(receiver);
        while self.preview.strong_count() > 0 {
            match receiver.recv_timeout(self.pause()) {
                Ok(event) => {
                    let batch = gather(event, receiver);
                    let Some(preview) = self.preview.upgrade() else { return };
                    if !batch.is_everything && batch.paths.is_empty() {
                        continue;
                    }
                    if batch.paths.iter().any(|path| preview.is_source_folder(path)) {
                        self.watch();
                    }
                    await_return(&batch, &preview);
                    preview.read_again(&batch);
                }
                Err(RecvTimeoutError::Timeout) => self.look(receiver),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn pause(&self) -> Duration {
        let (least, share) =
            if self.is_often { (LOOK_OFTEN, SHARE_OFTEN) } else { (LOOK_EVERY, SHARE) };
        least.max(self.looking_takes * share)
    }

    /// Asks the system for events: of the folder itself, and of everything in the folders that
    /// are read. Watching all of it would take in the built site, and whatever else lies there.
    fn watch(&mut self) {
        let Some(preview) = self.preview.upgrade() else { return };
        let sender = self.sender.clone();
        let told = move |event| drop(sender.send(event));
        let made = notify::recommended_watcher(told).and_then(|mut watcher| {
            watcher.watch(preview.root(), RecursiveMode::NonRecursive)?;
            for folder in FOLDERS.map(|name| preview.root().join(name)) {
                if folder.is_dir() {
                    watcher.watch(&folder, RecursiveMode::Recursive)?;
                }
            }
            Ok(watcher)
        });
        self.watcher = made.ok();
        if self.watcher.is_none() {
            self.look_often(&preview);
        }
    }

    /// Lists the folder. Finds nothing as long as events come.
    fn look(&mut self, receiver: &Receiver<notify::Result<notify::Event>>) {
        let Some(preview) = self.preview.upgrade() else { return };
        let start = Instant::now();
        let was_gone = preview.is_gone();
        let found = preview.look();
        self.looking_takes = start.elapsed();
        if was_gone && !preview.is_gone() {
            self.watch();
        }
        if found && !was_gone && !self.is_often {
            match awaited(receiver) {
                Some(batch) => preview.read_again(&batch),
                None => self.look_often(&preview),
            }
        }
    }

    fn look_often(&mut self, preview: &Preview) {
        if !self.is_often {
            self.is_often = true;
            preview.say_no_events();
        }
    }
}

/// The event that was on its way when a change was found by looking; `None` when none comes.
/// That we read a file is told too, and is not it.
fn awaited(receiver: &Receiver<notify::Result<notify::Event>>) -> Option<Batch> {
    let start = Instant::now();
    while let Some(left) = LOOK_OFTEN.checked_sub(start.elapsed()) {
        let batch = gather(receiver.recv_timeout(left).ok()?, receiver);
        if batch.is_everything || !batch.paths.is_empty() {
            return Some(batch);
        }
    }
    None
}

/// Gathers what follows on an event until it is quiet.
fn gather(
    first: notify::Result<notify::Event>,
    receiver: &Receiver<notify::Result<notify::Event>>,
) -> Batch {
    let start = Instant::now();
    let mut batch = Batch { paths: BTreeSet::new(), is_everything: false, waited: Duration::ZERO };
    let mut next = Some(first);
    while let Some(event) = next {
        batch.take(event);
        let is_late = start.elapsed() >= LONGEST;
        next = if is_late { None } else { receiver.recv_timeout(QUIET).ok() };
    }
    // What has come in already costs no waiting.
    while let Ok(event) = receiver.try_recv() {
        batch.take(event);
    }
    batch.waited = start.elapsed();
    batch
}

impl Batch {
    fn take(&mut self, event: notify::Result<notify::Event>) {
        match event {
            Ok(event) => {
                self.is_everything |= event.need_rescan();
                if is_change(event.kind) {
                    self.paths.extend(event.paths);
                }
            }
            Err(_) => self.is_everything = true,
        }
    }
}

/// Whether a file may be other than it was; reading it is no change, and we read files too.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}

/// Waits a moment for pages that are gone: a page that disappears and comes back within a save
/// would flash in the browser.
fn await_return(batch: &Batch, preview: &Preview) {
    let is_away = || batch.paths.iter().any(|path| preview.had(path) && !path.exists());
    let start = Instant::now();
    while is_away() && start.elapsed() < COME_BACK {
        std::thread::sleep(QUIET);
    }
}
