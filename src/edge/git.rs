//! Reads the history of a region's folder from git, when it is kept there.
//!
//! Git is asked as a program, without a shell and without anything that the folder's own settings
//! could start; nothing is changed and nothing is fetched. Without git, without a repository or
//! when it takes too long there is no history, and that is no fault: pages have the date that
//! their front matter gives.
//!
//! Invariant: what is read depends on the commits, not on the clock, the time zone or the user's
//! settings, so that one commit gives one website.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant, SystemTime};

use super::listing::is_passing;
use crate::history::{FileChange, History, OldText, Version, version_in, version_order};
use crate::settings::{ChangeDate, Settings};
use crate::source::{Date, Digest, SitePath, Source, SourceSet, parse_date};

/// All of git together may take so long.
const LONGEST: Duration = Duration::from_secs(30);

/// The most that is read of one answer.
const MAX_BYTES: u64 = 512 * 1024 * 1024;

/// The most versions that are compared, the newest ones.
const MAX_VERSIONS: usize = 12;

/// The folder whose history counts.
const CONTENT: &str = "content";

/// What the region wants to know.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Asked {
    /// When each page last changed.
    days: bool,
    /// What changed between versions.
    versions: bool,
}

/// What tells from outside that there is another commit or tag.
pub(super) type Stamp = [Option<(u64, SystemTime)>; 4];

impl Asked {
    /// What the settings ask. What they do not name is asked when the folder is a repository of
    /// its own: in a folder inside another project the history is that of the project.
    pub(super) fn of(root: &Path, settings: &Settings) -> Self {
        let is_own = root.join(".git").exists();
        Self {
            days: match settings.site.wijzigingsdatum {
                Some(ChangeDate::Git) => true,
                Some(ChangeDate::Kopblok | ChangeDate::Geen) => false,
                None => is_own,
            },
            versions: settings.site.verschillen.unwrap_or(is_own),
        }
    }
}

/// The stamp of the repository in this folder. In a folder inside a repository, and where the
/// repository lies elsewhere, it is always the same, and the history is that of the start.
pub(super) fn stamp(root: &Path) -> Stamp {
    ["HEAD", "logs/HEAD", "packed-refs", "refs/tags"].map(|name| {
        let about = std::fs::metadata(root.join(".git").join(name)).ok()?;
        Some((about.len(), about.modified().ok()?))
    })
}

/// The history of the region in this folder, with these pages in it today.
pub(super) fn history(root: &Path, asked: Asked, content: &SourceSet) -> History {
    let mut history = History::default();
    if !asked.days && !asked.versions {
        return history;
    }
    let git = Git { root, until: Instant::now() + LONGEST };
    let Some(about) = git.text(&["rev-parse", "--is-shallow-repository", "--show-prefix"]) else {
        return history;
    };
    let mut lines = about.lines();
    history.is_shallow = lines.next() == Some("true");
    let prefix = lines.next().unwrap_or_default().to_owned();
    if asked.days {
        history.days = git.days(content, &prefix, history.is_shallow).unwrap_or_default();
    }
    if asked.versions {
        history.versions = git.versions(&prefix).unwrap_or_default();
    }
    history
}

struct Git<'r> {
    root: &'r Path,
    until: Instant,
}

impl Git<'_> {
    /// When each page last changed, of those whose file is as it was committed.
    ///
    /// One pass from the newest commit back, whatever the number of pages: of 10,000 pages the
    /// log took 0.5 s and the state of the files 1.0 s on a machine that was busy with other work
    /// (0.03 s of its own time each). A page that was only moved keeps its day. In a history that
    /// was cut off, the oldest commit that is there seems to add everything, so it tells nothing.
    fn days(
        &self,
        content: &SourceSet,
        prefix: &str,
        is_shallow: bool,
    ) -> Option<BTreeMap<SitePath, (Date, Digest)>> {
        let log = self.bytes(&[
            "log",
            "-z",
            "--name-status",
            "-M",
            "-l1000",
            "--no-ext-diff",
            "--no-textconv",
            "--relative",
            "--date=short",
            "--format=%x01%ad %P",
            "--",
            CONTENT,
        ])?;
        let dirty = self.dirty(prefix)?;
        let mut days: BTreeMap<SitePath, (Date, Digest)> = BTreeMap::new();
        for (path, day) in last_changes(&String::from_utf8_lossy(&log), is_shallow) {
            let path = SitePath::new(&path);
            if let Some(source) = content.get(&path).filter(|_| !dirty.contains(path.as_str())) {
                days.insert(path, (day, source.digest));
            }
        }
        Some(days)
    }

    /// The files that are other than they were committed.
    fn dirty(&self, prefix: &str) -> Option<BTreeSet<String>> {
        // To see whether a file is as it was committed, git passes it through the filters that
        // the repository names, and those are programs. What is not started cannot do harm.
        let filters = self.text(&["config", "--name-only", "--get-regexp", r"^filter\."]);
        let mut args: Vec<String> = vec![];
        for name in filters.iter().flat_map(|all| all.lines()) {
            let value = if name.ends_with(".required") { "false" } else { "" };
            args.extend(["-c".to_owned(), format!("{name}={value}")]);
        }
        let status = ["status", "--porcelain", "-z", "--no-renames", "-uall"];
        let status = status.into_iter().chain(["--ignore-submodules=all", "--", CONTENT]);
        args.extend(status.map(str::to_owned));
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let status = self.text(&args)?;
        // Two letters and a space, then a path from the top of the repository.
        let paths = status.split('\0').filter_map(|line| line.get(3..)?.strip_prefix(prefix));
        Some(paths.map(str::to_owned).collect())
    }

    /// What each version changed, oldest first, and what changed after the last one.
    fn versions(&self, prefix: &str) -> Option<Vec<Version>> {
        let format = "--format=%(refname:strip=2)%00%(creatordate:short)";
        let tags = self.text(&["for-each-ref", "--merged=HEAD", format, "refs/tags"])?;
        let mut known: Vec<(String, String, Date)> = vec![];
        for line in tags.lines() {
            let Some((tag, day)) = line.split_once('\0') else { continue };
            let (Some(name), Some(day)) = (version_of_tag(tag), parse_date(day)) else { continue };
            known.push((name, format!("refs/tags/{tag}"), day));
        }
        known.sort_by_cached_key(|(name, tag, _)| (version_order(name), tag.clone()));
        known.dedup_by_key(|(name, ..)| version_order(name));
        let known = known.get(known.len().saturating_sub(MAX_VERSIONS)..).unwrap_or_default();
        let mut all = vec![];
        for pair in known.windows(2) {
            if let [(before, old, _), (name, new, day)] = pair {
                let files = self.changes(old, new, prefix)?;
                all.push(Version {
                    name: Some(name.clone()),
                    before: before.clone(),
                    day: *day,
                    files,
                });
            }
        }
        if let Some((before, old, _)) = known.last() {
            let files = self.changes(old, "HEAD", prefix)?;
            let last = self.text(&["log", "-1", "--date=short", "--format=%ad", "--", CONTENT])?;
            if let Some(day) = parse_date(last.trim()) {
                all.push(Version { name: None, before: before.clone(), day, files });
            }
        }
        all.retain(|version| !version.files.is_empty());
        Some(all)
    }

    /// The pages that are other in the newer commit, with both texts.
    fn changes(&self, old: &str, new: &str, prefix: &str) -> Option<Vec<FileChange>> {
        let args = [
            "diff",
            "-z",
            "--name-status",
            "-M",
            "--no-ext-diff",
            "--no-textconv",
            "--relative",
            old,
            new,
            "--",
            CONTENT,
        ];
        let diff = self.text(&args)?;
        let steps: Vec<Step> = steps(diff.split('\0')).into_iter().filter_map(page_only).collect();
        let mut wanted = String::new();
        for step in &steps {
            for (commit, path) in [(old, &step.old), (new, &step.new)] {
                if let Some(path) = path {
                    wanted.push_str(&format!("{commit}:{prefix}{path}\n"));
                }
            }
        }
        let texts = self.answer(&["cat-file", "--batch"], wanted.into_bytes())?;
        let mut texts = blobs(&texts).into_iter();
        let mut files = vec![];
        for step in steps {
            let mut read = |path: Option<String>| -> Option<Option<OldText>> {
                let Some(path) = path else { return Some(None) };
                let source = Source::from_bytes(&path, texts.next()??);
                let is_text = source.fault.is_none();
                is_text.then_some(Some(OldText { path: source.path, text: source.text }))
            };
            // Both are read, so that the answers stay in step.
            let (old, new) = (read(step.old), read(step.new));
            if let (Some(old), Some(new)) = (old, new) {
                files.push(FileChange { old, new });
            }
        }
        Some(files)
    }

    fn text(&self, args: &[&str]) -> Option<String> {
        self.bytes(args).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    fn bytes(&self, args: &[&str]) -> Option<Vec<u8>> {
        self.answer(args, vec![])
    }

    /// What git answers; `None` when there is no git, when it refuses, or takes too long.
    fn answer(&self, args: &[&str], question: Vec<u8>) -> Option<Vec<u8>> {
        let mut child = self.command(args).spawn().ok()?;
        let (mut input, output) = (child.stdin.take()?, child.stdout.take()?);
        // Git may answer before it has read all questions, so both go at once.
        std::thread::spawn(move || drop(input.write_all(&question)));
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            let mut bytes = vec![];
            let is_read = output.take(MAX_BYTES).read_to_end(&mut bytes).is_ok();
            drop(sender.send(is_read.then_some(bytes)));
        });
        let left = self.until.saturating_duration_since(Instant::now());
        let bytes = receiver.recv_timeout(left).ok().flatten();
        ended(child, bytes)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(self.root);
        // A repository may name programs of its own in its settings; none of them is started.
        for setting in [
            "core.fsmonitor=false",
            "core.quotePath=false",
            "log.showSignature=false",
            "log.follow=false",
        ] {
            command.args(["-c", setting]);
        }
        command.args(["--no-pager", "--literal-pathspecs"]).args(args);
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_EXTERNAL_DIFF"] {
            command.env_remove(name);
        }
        command
            .envs([
                ("LC_ALL", "C"),
                ("GIT_OPTIONAL_LOCKS", "0"),
                ("GIT_TERMINAL_PROMPT", "0"),
                ("GIT_NO_LAZY_FETCH", "1"),
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        command
    }
}

/// Waits for the end of a program that answered, and ends one that did not.
fn ended(mut child: Child, answer: Option<Vec<u8>>) -> Option<Vec<u8>> {
    if answer.is_none() {
        let _ = child.kill();
    }
    let is_fine = child.wait().is_ok_and(|status| status.success());
    answer.filter(|_| is_fine)
}

/// A file in two commits.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Step {
    old: Option<String>,
    new: Option<String>,
    /// Whether the text is the same under another name.
    is_move: bool,
}

/// Reads `--name-status -z`: letters, and one path or two.
fn steps<'t>(mut fields: impl Iterator<Item = &'t str>) -> Vec<Step> {
    let mut all = vec![];
    while let Some(status) = fields.next() {
        let status = status.trim_start_matches('\n');
        let Some(letter) = status.chars().next() else { continue };
        let Some(first) = fields.next().map(str::to_owned) else { break };
        let step = match letter {
            'A' => Step { old: None, new: Some(first), is_move: false },
            'D' => Step { old: Some(first), new: None, is_move: false },
            'R' | 'C' => {
                let Some(second) = fields.next().map(str::to_owned) else { break };
                let is_move = status == "R100";
                let old = (letter == 'R').then_some(first);
                Step { old, new: Some(second), is_move }
            }
            _ => Step { old: Some(first.clone()), new: Some(first), is_move: false },
        };
        all.push(step);
    }
    all
}

/// The step, as far as it is about pages.
fn page_only(step: Step) -> Option<Step> {
    let is_page = |path: &String| {
        path.to_lowercase().ends_with(".md")
            && !path.contains('\n')
            && !path.split('/').any(is_passing)
    };
    let (old, new) = (step.old.filter(is_page), step.new.filter(is_page));
    (old.is_some() || new.is_some()).then_some(Step { old, new, is_move: step.is_move })
}

/// The day of the last change per file of today, from a log with the newest commit first.
fn last_changes(log: &str, is_shallow: bool) -> Vec<(String, Date)> {
    let mut found: HashMap<String, Date> = HashMap::new();
    // The name of today, for a name of the commit that is looked at.
    let mut moved: HashMap<String, String> = HashMap::new();
    for commit in log.split('\u{1}') {
        let Some((head, rest)) = commit.split_once('\0') else { continue };
        let (day, parents) = head.split_once(' ').unwrap_or((head, ""));
        let Some(day) = parse_date(day) else { continue };
        if is_shallow && parents.trim().is_empty() {
            continue;
        }
        for step in steps(rest.split('\0')) {
            let Some(new) = step.new else { continue };
            let today = moved.remove(&new).unwrap_or_else(|| new.clone());
            if let Some(old) = step.old.filter(|old| *old != new) {
                if step.is_move && !found.contains_key(&today) {
                    moved.insert(old, today);
                    continue;
                }
            } else if today != new {
                moved.insert(new, today.clone());
            }
            found.entry(today).or_insert(day);
        }
    }
    let mut all: Vec<(String, Date)> = found.drain().collect();
    all.sort();
    all
}

/// The texts in an answer of `cat-file --batch`; `None` for what is not there.
fn blobs(mut answer: &[u8]) -> Vec<Option<&[u8]>> {
    let mut all = vec![];
    while let Some(end) = answer.iter().position(|byte| *byte == b'\n') {
        let (head, rest) = answer.split_at(end);
        let rest = rest.get(1..).unwrap_or_default();
        let head = String::from_utf8_lossy(head);
        let mut words = head.rsplit(' ');
        let n_bytes: Option<usize> = words.next().and_then(|size| size.parse().ok());
        let is_text = words.next() == Some("blob");
        let Some(n_bytes) = n_bytes else {
            all.push(None);
            answer = rest;
            continue;
        };
        all.push(rest.get(..n_bytes).filter(|_| is_text));
        answer = rest.get(n_bytes + 1..).unwrap_or_default();
    }
    all
}

/// The version that a tag names: `1.0` for `v1.0`, `1.0` and `versie-1.0`. `None` for all else, a
/// try-out (`v1.0-rc1`) among it.
fn version_of_tag(tag: &str) -> Option<String> {
    version_in(tag).filter(|name| tag.ends_with(name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_with_a_number_is_a_version() {
        for (tag, expected) in [
            ("v1.0", Some("1.0")),
            ("1.10", Some("1.10")),
            ("versie-0.9", Some("0.9")),
            ("v2", Some("2")),
            ("v1.0-rc1", None),
            ("2027", None),
            ("release", None),
            ("visie/1.0", None),
        ] {
            assert_eq!(version_of_tag(tag).as_deref(), expected, "{tag}");
        }
    }

    fn check(log: &str, is_shallow: bool, expected: &[(&str, &str)]) {
        let found = last_changes(log, is_shallow);
        let found: Vec<(String, String)> =
            found.into_iter().map(|(path, day)| (path, day.to_string())).collect();
        let expected: Vec<(String, String)> =
            expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        assert_eq!(found, expected, "{log:?}");
    }

    #[test]
    fn a_page_that_only_moved_keeps_its_day() {
        let moved = "\u{1}2026-03-01 b\0\nR100\0a.md\0b.md\0\u{1}2026-02-01 \0\nA\0a.md\0";
        check(moved, false, &[("b.md", "2026-02-01")]);
        let edited = "\u{1}2026-03-01 b\0\nR080\0a.md\0b.md\0\u{1}2026-02-01 \0\nA\0a.md\0";
        check(edited, false, &[("a.md", "2026-02-01"), ("b.md", "2026-03-01")]);
        let twice = "\u{1}2026-04-01 c\0\nR100\0b.md\0c.md\0\u{1}2026-03-01 b\0\nR100\0a.md\0b.md\0\
                     \u{1}2026-02-01 a\0\nM\0a.md\0\u{1}2026-01-01 \0\nA\0a.md\0";
        check(twice, false, &[("c.md", "2026-02-01")]);
    }

    #[test]
    fn the_edge_of_a_cut_off_history_tells_nothing() {
        let log = "\u{1}2026-03-01 b\0\nM\0a.md\0\u{1}2026-02-01 \0\nA\0a.md\0A\0b.md\0";
        check(log, true, &[("a.md", "2026-03-01")]);
        check(log, false, &[("a.md", "2026-03-01"), ("b.md", "2026-02-01")]);
        check("", false, &[]);
    }

    #[test]
    fn answers_stay_in_step_with_questions() {
        let answer = b"1a blob 3\nab\n\nrefs/tags/x:y missing\n2b tree 1\nz\n3c blob 0\n\n";
        let found = blobs(answer);
        assert_eq!(found, [Some(b"ab\n".as_slice()), None, None, Some(b"".as_slice())]);
    }
}
