//! Holds the site as it is now: reads what changed, works out the rest, and knows what the pages
//! that browsers have open look like.
//!
//! A save is answered in two steps. First the saved page alone is made again, when nothing but
//! its title, its summary and its body changed: that costs one page however large the site is. Then the whole
//! line runs, and what it says replaces the first answer. The second step is the only one that
//! decides; the first is never more than a page early.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::watch;

use super::http::OWN;
use super::watch::Batch;
use crate::diagnostic::{Diagnostic, Severity};
use crate::edge::clock;
use crate::edge::disk::Folder;
use crate::edge::listing::FOLDERS;
use crate::edge::terminal::Terminal;
use crate::edge::trouble::{Trouble, shown};
use crate::engine::{self, Build, Cache, Check, FileBody, Purpose};
use crate::machine::Totals;
use crate::report::{self, Selection, Subject};
use crate::source::{Date, Digest, SitePath};

/// So many changed files are named after a change; the rest is counted.
const MAX_NAMED: usize = 3;

/// So many open pages are held against what they were; browsers that show others ask themselves.
const MAX_OPEN: usize = 64;

/// A made page or file.
#[derive(Debug)]
pub(super) struct Page {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The digest of those.
    pub digest: Digest,
    /// What went wrong while it was made.
    pub diagnostics: Vec<Diagnostic>,
}

/// The site as it was last read.
#[derive(Debug)]
pub(super) struct Site {
    /// The check, and how every file is made.
    pub build: Build,
    /// Positions in the planned files, by address.
    by_address: HashMap<String, usize>,
    not_found: Option<usize>,
    /// The pages that were asked for, so that a page is made once.
    made: Mutex<HashMap<usize, Arc<Page>>>,
}

impl Site {
    fn of(build: Build) -> Arc<Self> {
        let files = build.files.iter().enumerate();
        let by_address = files.map(|(idx, file)| (file.address.clone(), idx)).collect();
        let not_found = build.files.iter().position(|file| file.path == "404.html");
        Arc::new(Self { build, by_address, not_found, made: Mutex::default() })
    }

    /// The position of the file at an address.
    pub(super) fn file_at(&self, address: &str) -> Option<usize> {
        self.by_address.get(address).copied()
    }

    /// The position of the page for addresses without one.
    pub(super) fn not_found(&self) -> Option<usize> {
        self.not_found
    }

    /// The page at this position; `None` for a file that is copied from the disk.
    pub(super) fn page(&self, file_idx: usize) -> Option<Arc<Page>> {
        if let Some(page) = locked(&self.made).get(&file_idx) {
            return Some(Arc::clone(page));
        }
        let page = page_of(self.build.render(file_idx))?;
        // A draft that came in meanwhile goes before what was made of the text before it.
        Some(Arc::clone(locked(&self.made).entry(file_idx).or_insert(page)))
    }

    /// What a browser at this address shows.
    pub(super) fn shown_at(&self, address: &str) -> Option<Arc<Page>> {
        self.page(self.file_at(address).or(self.not_found)?)
    }
}

fn page_of(rendered: engine::Rendered) -> Option<Arc<Page>> {
    let FileBody::Bytes(bytes) = rendered.body else { return None };
    let digest = Digest::of(&bytes);
    Some(Arc::new(Page { bytes, digest, diagnostics: rendered.diagnostics }))
}

/// What browsers are told. Whole, not as steps: who misses one misses nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct News {
    /// One more at every change.
    pub number: u64,
    /// One more when the check is other than it was.
    pub check_number: u64,
    /// How the open pages look now.
    pub pages: Arc<HashMap<String, Digest>>,
    /// Addresses of pictures and other files that changed with this number.
    pub files: Arc<Vec<String>>,
    /// Our own time, from the end of waiting for events until this was known.
    pub took: Duration,
    /// How long was waited for more events.
    pub waited: Duration,
}

/// What changes when the folder does.
#[derive(Debug)]
struct Work {
    folder: Folder,
    cache: Cache,
}

/// A folder that is being looked at.
#[derive(Debug)]
pub(super) struct Preview {
    root: PathBuf,
    is_day_fixed: bool,
    terminal: Terminal,
    work: Mutex<Work>,
    site: Mutex<Arc<Site>>,
    news: watch::Sender<News>,
    /// How many browsers show an address.
    open: Mutex<BTreeMap<String, usize>>,
    is_gone: AtomicBool,
    /// Held while a page is saved from a browser, so that two saves cannot cross.
    saving: Mutex<()>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Preview {
    /// Reads a folder and works out its site.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    pub(super) fn open(
        root: &Path,
        today: Date,
        is_day_fixed: bool,
        terminal: Terminal,
    ) -> Result<Self, Trouble> {
        let folder = Folder::open(root, today)?;
        let mut cache = Cache::default();
        let site = Site::of(engine::build(&folder.input, &mut cache, Purpose::Preview));
        Ok(Self {
            root: folder.root.clone(),
            is_day_fixed,
            terminal,
            work: Mutex::new(Work { folder, cache }),
            site: Mutex::new(site),
            news: watch::Sender::new(News::default()),
            open: Mutex::default(),
            is_gone: AtomicBool::new(false),
            saving: Mutex::default(),
        })
    }

    /// The folder, with all links in its path followed.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Where a file of the region is. Part by part: in a path that Windows gives for a folder with
    /// its links followed, a slash is no separator.
    pub(super) fn on_disk(&self, path: &SitePath) -> PathBuf {
        path.as_str().split('/').fold(self.root.clone(), |folder, part| folder.join(part))
    }

    /// The site as it is now.
    pub(super) fn site(&self) -> Arc<Site> {
        Arc::clone(&locked(&self.site))
    }

    /// What browsers are told, from now on.
    pub(super) fn news(&self) -> watch::Receiver<News> {
        self.news.subscribe()
    }

    /// Whether the folder is not there at this moment.
    pub(super) fn is_gone(&self) -> bool {
        self.is_gone.load(Ordering::Relaxed)
    }

    /// Whether this is one of the folders that are read, itself.
    pub(super) fn is_source_folder(&self, path: &Path) -> bool {
        let name = path.strip_prefix(&self.root).ok().and_then(Path::to_str);
        name.is_some_and(|name| name.is_empty() || FOLDERS.contains(&name))
    }

    /// Whether a file was there when it was last looked at.
    pub(super) fn had(&self, path: &Path) -> bool {
        locked(&self.work).folder.has(path)
    }

    /// The digest of what a browser at this address would get; `None` for the server's own
    /// pages, and while a page cannot be made.
    pub(super) fn shown_digest(&self, address: &str) -> Option<Digest> {
        if address.starts_with(OWN) {
            return None;
        }
        let site = self.site();
        catch_unwind(AssertUnwindSafe(|| site.shown_at(address))).ok()?.map(|page| page.digest)
    }

    /// A browser shows this address.
    pub(super) fn opened(&self, address: &str) {
        *locked(&self.open).entry(address.to_owned()).or_default() += 1;
    }

    /// A browser that showed this address went away.
    pub(super) fn closed(&self, address: &str) {
        let mut open = locked(&self.open);
        if let Some(n_browsers) = open.get_mut(address) {
            *n_browsers -= 1;
            if *n_browsers == 0 {
                open.remove(address);
            }
        }
    }

    /// Reads what these events named, and tells browsers what came of it.
    pub(super) fn read_again(&self, batch: &Batch) {
        let start = Instant::now();
        let mut work = locked(&self.work);
        let changed = match batch.is_everything {
            true => work.folder.refresh_all(&batch.paths),
            false => work.folder.refresh(&batch.paths),
        };
        self.work_out(&mut work, changed, start, batch.waited);
    }

    /// Keeps others from saving for as long as it is held.
    pub(super) fn saving(&self) -> MutexGuard<'_, ()> {
        locked(&self.saving)
    }

    /// Reads one file that was just written here, without waiting for the system to tell.
    pub(super) fn read_file(&self, path: PathBuf) {
        let paths = BTreeSet::from([path]);
        self.read_again(&Batch { paths, is_everything: false, waited: Duration::ZERO });
    }

    /// Lists the folder; whether something changed that no event told.
    pub(super) fn look(&self) -> bool {
        let start = Instant::now();
        let mut work = locked(&self.work);
        let changed = work.folder.refresh_all(&BTreeSet::new());
        let is_changed = changed.as_ref().is_ok_and(Option::is_some);
        let is_new_day = self.take_day(&mut work);
        // A new day, or a folder that is back as it was, is worked out without a changed file.
        let changed = match changed {
            Ok(None) if is_new_day || self.is_gone() => Ok(Some(vec![])),
            changed => changed,
        };
        self.work_out(&mut work, changed, start, Duration::ZERO);
        is_changed
    }

    /// Takes the day of today, unless it was given; whether it is another one.
    fn take_day(&self, work: &mut Work) -> bool {
        if self.is_day_fixed {
            return false;
        }
        let Ok(today) = clock::today(None) else { return false };
        std::mem::replace(&mut work.folder.input.today, today) != today
    }

    fn work_out(
        &self,
        work: &mut Work,
        changed: Result<Option<Vec<SitePath>>, Trouble>,
        start: Instant,
        waited: Duration,
    ) {
        let words = self.terminal.words();
        let paths = match changed {
            Ok(Some(paths)) => paths,
            Ok(None) => return,
            Err(_) => {
                if !self.is_gone.swap(true, Ordering::Relaxed) {
                    let args = [("map", shown(&self.root).into())];
                    self.terminal.remark(&words.say("bekijk-map-weg", &args));
                    self.tell(&self.site(), vec![], true, start, waited);
                }
                return;
            }
        };
        if self.is_gone.swap(false, Ordering::Relaxed) {
            self.terminal.remark(&words.word("bekijk-map-terug"));
        }
        self.show_drafts(work, &paths, start, waited);
        let build = {
            let Work { folder, cache } = work;
            let made = || engine::build(&folder.input, cache, Purpose::Preview);
            catch_unwind(AssertUnwindSafe(made))
        };
        let Ok(build) = build else {
            self.terminal.remark(&words.word("bekijk-fout"));
            return;
        };
        let site = Site::of(build);
        let files =
            paths.iter().filter(|path| site.build.check.publication.assets.contains_key(*path));
        let files = files.map(crate::publication::asset_address).collect();
        *locked(&self.site) = Arc::clone(&site);
        self.tell(&site, files, true, start, waited);
        self.say_what_was_read(&paths, &site.build.check, start.elapsed());
    }

    /// Shows the saved pages before the rest is worked out, where that can be done page by page.
    fn show_drafts(&self, work: &Work, paths: &[SitePath], start: Instant, waited: Duration) {
        if paths.len() > MAX_NAMED {
            return;
        }
        let site = self.site();
        let sources = paths.iter().filter_map(|path| work.folder.input.content.get(path));
        let mut n_drafts = 0;
        for source in sources {
            let draft = catch_unwind(AssertUnwindSafe(|| site.build.draft(source)));
            let Ok(Some((file_idx, rendered))) = draft else { continue };
            if let Some(page) = page_of(rendered) {
                locked(&site.made).insert(file_idx, page);
                n_drafts += 1;
            }
        }
        if n_drafts > 0 {
            self.tell(&site, vec![], false, start, waited);
        }
    }

    fn tell(
        &self,
        site: &Site,
        files: Vec<String>,
        is_checked: bool,
        start: Instant,
        waited: Duration,
    ) {
        let is_page = |address: &&String| !address.starts_with(OWN);
        let open: Vec<String> =
            locked(&self.open).keys().filter(is_page).take(MAX_OPEN).cloned().collect();
        let mut pages = HashMap::new();
        for address in open {
            let page = catch_unwind(AssertUnwindSafe(|| site.shown_at(&address)));
            if let Ok(Some(page)) = page {
                pages.insert(address, page.digest);
            }
        }
        self.news.send_modify(|news| {
            news.number += 1;
            news.check_number += u64::from(is_checked);
            news.pages = Arc::new(pages);
            news.files = Arc::new(files);
            news.took = start.elapsed();
            news.waited = waited;
        });
    }

    /// What there is to say before the first request.
    pub(super) fn say_at_start(&self) {
        let site = self.site();
        let check = &site.build.check;
        let n_errors = check.count(Severity::Error);
        if n_errors > 0 {
            let words = self.terminal.words();
            self.terminal.remark(&words.say("bekijk-meldingen", &[("fouten", n_errors.into())]));
            self.say_first_error(check);
        }
    }

    /// All findings, each with its lines.
    pub(super) fn say_everything(&self) {
        let site = self.site();
        let text = with_subject(&site.build.check, self.terminal.words(), |subject| {
            report::human_in_full(subject, self.terminal.width())
        });
        self.terminal.remark(text.trim_end());
    }

    /// Says that the folder tells of no changes.
    pub(super) fn say_no_events(&self) {
        self.terminal.remark(&self.terminal.words().word("bekijk-kijkt-zelf"));
    }

    /// One line after a change: which files, how many findings there are now, and how long it
    /// took.
    fn say_what_was_read(&self, paths: &[SitePath], check: &Check, took: Duration) {
        if paths.is_empty() {
            return;
        }
        let words = self.terminal.words();
        let named: Vec<&str> = paths.iter().take(MAX_NAMED).map(SitePath::as_str).collect();
        let args = [
            ("bestanden", named.join(", ").into()),
            ("meer", (paths.len() - named.len()).into()),
            ("telling", report::tally(Totals::of(&check.diagnostics), words).into()),
            ("tijd", (took.as_millis().max(1) as usize).into()),
        ];
        self.terminal.remark(&words.say("bekijk-opnieuw", &args));
        self.say_first_error(check);
    }

    /// Names the first error, when there is one: where, and what.
    fn say_first_error(&self, check: &Check) {
        let words = self.terminal.words();
        let first = check.diagnostics.iter().find(|it| it.severity == Severity::Error);
        if let Some(found) = first {
            let args = [
                ("plaats", report::place_in_short(found, &check.sources).into()),
                ("melding", words.of(&found.message).into()),
            ];
            self.terminal.remark(&words.say("bekijk-eerste-fout", &args));
        }
    }
}

/// Everything that a report is made from, for all findings.
pub(super) fn with_subject<T>(
    check: &Check,
    words: &report::Words,
    then: impl FnOnce(&Subject<'_>) -> T,
) -> T {
    let shown: Vec<&Diagnostic> = check.diagnostics.iter().collect();
    let selection = Selection::default();
    then(&Subject {
        checked: check.checked(),
        shown: &shown,
        suggestions: &check.suggestions,
        selection: &selection,
        held_as: None,
        words,
    })
}
