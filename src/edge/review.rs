//! The command `review`: writes down what a person found of the text on one requirement.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::arguments::{CommonOptions, ReviewOptions};
use super::lock::Lock;
use super::region_folder::region_folder;
use super::terminal::Terminal;
use super::trouble::{Trouble, shown};
use super::{Exit, clock, disk, listing};
use crate::assessment::judged_digest;
use crate::diagnostic::Severity;
use crate::document::is_placeholder;
use crate::engine::{self, Cache, Check, Input};
use crate::judgement::{self, Judgement};
use crate::norm::{self, BUILTIN, Editions, Norm, Requirement};
use crate::report::wrap;
use crate::source::{SitePath, Source, SourceSet, Span, nearest};

/// Holds two reviews of one region apart, so that neither is lost.
const LOCK: &str = ".oordelen.regiovisie-slot";

/// Records a judgement in the region's folder.
///
/// # Errors
///
/// When there is nothing to judge, what was asked cannot be recorded, or the disk refuses. The
/// folder is then as it was.
pub(super) fn run(options: &ReviewOptions, terminal: &Terminal) -> Result<Exit, Trouble> {
    let role = said(&options.role).ok_or(Trouble::RoleNeeded)?;
    let remark = said(&options.remark).ok_or(Trouble::RemarkNeeded)?;
    let date = clock::today(options.date.as_deref())?;
    let common = CommonOptions {
        folder: options.folder.clone(),
        as_status: None,
        fail_on: None,
        today: None,
    };
    let root = region_folder(common.folder.as_deref())?;
    let _lock = Lock::take(&root.join(LOCK), &root.join(judgement::FOLDER))?;
    let input = disk::read_folder(&root, date)?;
    let check = engine::check(&input, &mut Cache::default());
    if check.has_unreadable_settings() {
        return Err(Trouble::Unreadable(check.settings.path.clone()));
    }
    let (norm, requirement) = asked(&options.requirement, &input, &check)?;
    let id = &requirement.id.value;
    let path = judgement::file_of(id).ok_or_else(|| Trouble::NoFileName(id.clone()))?;
    let digest = judged_digest(&check.publication, norm, requirement, &check.sources)
        .ok_or_else(|| Trouble::NothingToJudge(id.clone()))?;
    let old = old_file(&root, &path, &input)?;
    let new = Judgement {
        requirement: id.clone(),
        date,
        role,
        verdict: options.verdict,
        remark,
        digest: Some(digest),
        span: Span::top(&path),
    };
    let is_replaced = check
        .judgements
        .iter()
        .any(|one| one.span.path == path && one.date == new.date && one.has_role_of(&new));
    write(&root, &path, &judgement::with(&old, &new))?;
    terminal.result(&closing(&new, &path, is_replaced, terminal));
    Ok(Exit::Clean)
}

/// What was said, unless it is nothing: empty, or words that only hold a place.
fn said(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !is_placeholder(text)).map(str::to_owned)
}

/// The requirement in force with this id; upper and lower case are the same.
fn asked<'c>(
    asked: &str,
    input: &Input,
    check: &'c Check,
) -> Result<(&'c Norm, &'c Requirement), Trouble> {
    let id = asked.trim().to_lowercase();
    let has_id = |requirement: &&Requirement| requirement.id.value.to_lowercase() == id;
    let found =
        check.norms.iter().find_map(|norm| Some((&**norm, norm.requirements.iter().find(has_id)?)));
    if let Some(found) = found {
        return Ok(found);
    }
    let builtin = BUILTIN.iter().map(|edition| Source::new(edition.path, edition.text));
    let mut editions = Editions::default();
    let all = builtin.chain(input.norms.values().cloned());
    let mut all = all.map(|source| norm::read(&source, &mut editions).0);
    if let Some(off) = all.find(|norm| norm.requirements.iter().any(|one| has_id(&one))) {
        return Err(Trouble::NormOff { id, line: off.in_settings() });
    }
    let known = check.norms.iter().flat_map(|norm| &norm.requirements);
    let near = nearest(&id, known.map(|one| one.id.value.as_str())).map(str::to_owned);
    Err(Trouble::UnknownRequirement { id, nearest: near })
}

/// The file as it is; an empty one when there is none.
///
/// # Errors
///
/// When it cannot be read to the end: writing it again could lose what somebody recorded.
fn old_file(root: &Path, path: &SitePath, input: &Input) -> Result<Source, Trouble> {
    let on_disk = root.join(path.as_str());
    let Some(source) = input.judgements.get(path) else {
        let folder = root.join(judgement::FOLDER);
        let is_there = on_disk.symlink_metadata().is_ok() || folder.symlink_metadata().is_ok();
        let leads_away = is_there && !listing::stays_inside(&folder, &canonical(root)?);
        if on_disk.symlink_metadata().is_ok() || leads_away {
            return Err(Trouble::Unreadable(path.clone()));
        }
        return Ok(Source::new(path.as_str(), ""));
    };
    let (_, found) = judgement::read(&SourceSet::from([(path.clone(), source.clone())]));
    if found.iter().any(|found| found.severity == Severity::Error) {
        return Err(Trouble::Unreadable(path.clone()));
    }
    Ok(source.clone())
}

fn canonical(root: &Path) -> Result<std::path::PathBuf, Trouble> {
    fs::canonicalize(root).map_err(|error| Trouble::Read(root.to_path_buf(), error))
}

/// Puts the new text in the place of the old in one step.
fn write(root: &Path, path: &SitePath, text: &str) -> Result<(), Trouble> {
    let folder = root.join(judgement::FOLDER);
    let refused = |error| Trouble::Write(root.join(path.as_str()), error);
    let is_new_folder = !folder.exists();
    fs::create_dir_all(&folder).map_err(refused)?;
    // A file behind a link is written where it is; the link stays.
    let target = root.join(path.as_str());
    let target = fs::canonicalize(&target).unwrap_or(target);
    let beside = target.with_file_name(format!(".{}.tmp", path.file_name()));
    let written = write_whole(&beside, text).and_then(|()| fs::rename(&beside, &target));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
        if is_new_folder {
            let _ = fs::remove_dir(&folder);
        }
    }
    written.map_err(refused)
}

fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    // What a killed review left, or a link that leads elsewhere, is not written through.
    let _ = fs::remove_file(path);
    let mut file = File::options().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn closing(new: &Judgement, path: &SitePath, is_replaced: bool, terminal: &Terminal) -> String {
    let words = terminal.words();
    let args = [
        ("eis", new.requirement.as_str().into()),
        ("oordeel", new.verdict.word().into()),
        ("rol", new.role.as_str().into()),
        ("datum", new.date.to_string().into()),
        ("bestand", shown(Path::new(path.as_str())).into()),
    ];
    let mut lines = vec![words.say("beoordeel-klaar", &args)];
    if is_replaced {
        lines.push(words.word("beoordeel-vervangen"));
    }
    lines.push(words.word("beoordeel-zolang"));
    lines.push(words.say("beoordeel-nu", &args));
    let lines: Vec<String> = lines.iter().flat_map(|line| wrap(line, terminal.width())).collect();
    format!("{}\n", lines.join("\n"))
}
