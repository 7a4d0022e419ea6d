//! Why a command could not run: what was tried, with which path, and what to do.

use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Arg, Message};
use crate::report::Words;
use crate::source::SitePath;

/// What the world refused.
#[derive(Debug)]
pub enum Trouble {
    /// The folder that was named is not there.
    NoFolder(PathBuf),
    /// A file was named where a folder is needed.
    FileNotFolder(PathBuf),
    /// The folder has neither settings nor content.
    NoRegion(PathBuf),
    /// No folder was named, and none upwards is a region's; the first right below that is.
    NoRegionUpwards(Option<PathBuf>),
    /// Reading failed.
    Read(PathBuf, io::Error),
    /// Writing failed; the disk may be full.
    Write(PathBuf, io::Error),
    /// The output folder holds something that we did not make.
    ForeignFolder(PathBuf),
    /// The output folder is a file.
    OutputIsFile(PathBuf),
    /// The output folder lies in the sources, or holds them.
    OutputInSources(PathBuf),
    /// Another build works on the same output folder.
    Busy(PathBuf),
    /// The port that was asked for is taken.
    PortTaken(u16),
    /// No port is free from here upwards.
    NoPort(u16),
    /// Files that would be overwritten.
    FilesExist(Vec<String>),
    /// `init` was given a folder that is a region's already.
    RegionExists(PathBuf),
    /// The start page was given a folder inside a region's, and that region's.
    InsideRegion(PathBuf, PathBuf),
    /// `init` was given no region and cannot ask.
    RegionNeeded,
    /// `init` was given no municipality and cannot ask.
    GemeenteNeeded,
    /// A municipality's code that is none.
    GemeenteCode(String),
    /// A municipality without a name.
    GemeenteNameless,
    /// A folder on the start page that begins nowhere.
    FolderNotWhole(PathBuf),
    /// The code of a youth region where a municipality is asked.
    RegioIsNoGemeente(String),
    /// `init` was given no folder and cannot ask.
    NewFolderNeeded,
    /// The start page was asked to open a vision, and not where it is.
    FolderNeeded,
    /// `init` was given a file.
    NewFolderIsFile(PathBuf),
    /// A youth region's code that does not exist.
    RegioCode(String),
    /// `explain` was asked about something that is not there; the names that come near.
    UnknownTopic(String, Vec<String>),
    /// `--only` names no norm, chapter or requirement.
    UnknownId {
        /// What was asked.
        id: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// The norms in force.
        known: Vec<String>,
    },
    /// `schema` was asked for a record that no norm has.
    UnknownRecord {
        /// What was asked.
        name: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// The records there are.
        known: Vec<String>,
    },
    /// `review` was asked about a requirement that no norm in force has, nor any other we know.
    UnknownRequirement {
        /// What was asked.
        id: String,
        /// What was probably meant.
        nearest: Option<String>,
    },
    /// `review` was asked about a requirement of a norm that is not in force.
    NormOff {
        /// The requirement.
        id: String,
        /// The line that switches its norm on.
        line: String,
    },
    /// `review` found no text and no facts on the requirement.
    NothingToJudge(String),
    /// `review` was given no role.
    RoleNeeded,
    /// `review` was given no remark.
    RemarkNeeded,
    /// A file that has to be read to the end before another is written.
    Unreadable(SitePath),
    /// A requirement whose id cannot be the name of a file.
    NoFileName(String),
    /// `--today` or SOURCE_DATE_EPOCH is no date.
    NotADate(String),
    /// `--address` is no web address.
    NotAnAddress(String),
    /// A language that there are no messages in.
    UnknownLanguage(String),
    /// The person stopped answering questions.
    Stopped,
    /// An answer could not be read.
    Answer(String),
    /// A panic; where it happened and its words.
    OwnFault {
        /// Where, and the words of the panic.
        place: String,
    },
}

impl Trouble {
    /// The id of the words for it.
    fn id(&self) -> &'static str {
        match self {
            Self::NoFolder(_) => "moeite-geen-map",
            Self::FileNotFolder(_) => "moeite-geen-map-maar-bestand",
            Self::NoRegion(_) => "moeite-geen-regio",
            Self::NoRegionUpwards(_) => "moeite-nergens-regio",
            Self::Read(..) => "moeite-lezen",
            Self::Write(_, error) if error.kind() == io::ErrorKind::StorageFull => {
                "moeite-schijf-vol"
            }
            Self::Write(..) => "moeite-schrijven",
            Self::ForeignFolder(_) => "moeite-vreemde-map",
            Self::OutputIsFile(_) => "moeite-uitvoer-is-bestand",
            Self::OutputInSources(_) => "moeite-uitvoer-in-bron",
            Self::Busy(_) => "moeite-al-bezig",
            Self::PortTaken(_) => "moeite-poort-bezet",
            Self::NoPort(_) => "moeite-geen-poort",
            Self::FilesExist(_) => "moeite-bestaat-al",
            Self::RegionExists(_) => "moeite-visie-bestaat-al",
            Self::InsideRegion(..) => "moeite-in-visie",
            Self::RegionNeeded => "moeite-regio-nodig",
            Self::GemeenteNeeded => "moeite-gemeente-nodig",
            Self::GemeenteCode(_) => "moeite-gemeente-code",
            Self::GemeenteNameless => "moeite-gemeente-naam",
            Self::FolderNotWhole(_) => "moeite-map-niet-heel",
            Self::RegioIsNoGemeente(_) => "moeite-gemeente-regio",
            Self::NewFolderNeeded => "moeite-nieuwe-map-nodig",
            Self::FolderNeeded => "moeite-map-nodig",
            Self::NewFolderIsFile(_) => "moeite-nieuwe-map-is-bestand",
            Self::RegioCode(_) => "moeite-regio-code",
            Self::UnknownTopic(..) => "moeite-onbekend-onderwerp",
            Self::UnknownId { .. } => "moeite-onbekende-eis",
            Self::UnknownRecord { .. } => "moeite-onbekend-gegeven",
            Self::UnknownRequirement { .. } => "moeite-geen-eis",
            Self::NormOff { .. } => "moeite-norm-uit",
            Self::NothingToJudge(_) => "moeite-niets-te-beoordelen",
            Self::RoleNeeded => "moeite-rol-nodig",
            Self::RemarkNeeded => "moeite-opmerking-nodig",
            Self::Unreadable(_) => "moeite-eerst-verbeteren",
            Self::NoFileName(_) => "moeite-geen-bestandsnaam",
            Self::NotADate(_) => "moeite-datum",
            Self::NotAnAddress(_) => "moeite-adres",
            Self::UnknownLanguage(_) => "moeite-taal",
            Self::Stopped => "moeite-afgebroken",
            Self::Answer(_) => "moeite-geen-antwoord",
            Self::OwnFault { .. } => "paniek",
        }
    }

    fn args(&self, words: &Words) -> Vec<(&'static str, Arg)> {
        match self {
            Self::NoFolder(path)
            | Self::FileNotFolder(path)
            | Self::NewFolderIsFile(path)
            | Self::NoRegion(path)
            | Self::FolderNotWhole(path)
            | Self::ForeignFolder(path)
            | Self::OutputIsFile(path)
            | Self::OutputInSources(path)
            | Self::Busy(path) => vec![("pad", shown(path).into())],
            Self::Read(path, error) | Self::Write(path, error) => {
                vec![("pad", shown(path).into()), ("reden", error_words(error, words).into())]
            }
            Self::PortTaken(port) | Self::NoPort(port) => vec![("poort", port.to_string().into())],
            Self::RegionExists(folder) => vec![("map", typed(folder).into())],
            Self::InsideRegion(folder, region) => {
                vec![("pad", shown(folder).into()), ("map", typed(region).into())]
            }
            Self::NoRegionUpwards(below) => {
                below.iter().map(|folder| ("map", typed(folder).into())).collect()
            }
            Self::FilesExist(paths) => vec![("bestanden", paths.join(", ").into())],
            Self::GemeenteCode(code) | Self::RegioIsNoGemeente(code) | Self::RegioCode(code) => {
                vec![("code", code.as_str().into())]
            }
            Self::UnknownTopic(what, near) => {
                vec![("wat", what.as_str().into()), ("bedoeld", near.join(", ").into())]
            }
            Self::UnknownId { id: name, nearest, known }
            | Self::UnknownRecord { name, nearest, known } => vec![
                ("wat", name.as_str().into()),
                ("bedoeld", nearest.clone().unwrap_or_default().into()),
                ("bekend", known.join(", ").into()),
            ],
            Self::UnknownRequirement { id, nearest } => vec![
                ("eis", id.as_str().into()),
                ("bedoeld", nearest.clone().unwrap_or_default().into()),
            ],
            Self::NormOff { id, line } => {
                vec![("eis", id.as_str().into()), ("regel", line.as_str().into())]
            }
            Self::NothingToJudge(id) | Self::NoFileName(id) => vec![("eis", id.as_str().into())],
            Self::Unreadable(path) => vec![("bestand", path.as_str().into())],
            Self::NotADate(value) | Self::NotAnAddress(value) | Self::UnknownLanguage(value) => {
                vec![("waarde", value.as_str().into())]
            }
            Self::Answer(reason) => vec![("reden", reason.as_str().into())],
            Self::OwnFault { place } => vec![("plaats", place.as_str().into())],
            Self::RegionNeeded
            | Self::GemeenteNeeded
            | Self::GemeenteNameless
            | Self::NewFolderNeeded
            | Self::FolderNeeded
            | Self::RoleNeeded
            | Self::RemarkNeeded
            | Self::Stopped => Vec::new(),
        }
    }

    /// What is the matter.
    pub fn message(&self, words: &Words) -> String {
        words.of(&Message::new(self.id(), self.args(words)))
    }

    /// What to do for somebody who is being asked: the same, unless there are words for that.
    pub fn help_at_question(&self, words: &Words) -> String {
        let id = format!("{}.antwoord", self.id());
        if words.has(&id) {
            words.of(&Message::new(id, self.args(words)))
        } else {
            self.help(words)
        }
    }

    /// What to do for somebody who has only the start page: without a word of commands.
    pub fn help_on_page(&self, words: &Words) -> String {
        let id = format!("{}.pagina", self.id());
        if words.has(&id) {
            words.of(&Message::new(id, self.args(words)))
        } else {
            self.help_at_question(words)
        }
    }

    /// The region's folder that the person may want to open instead.
    pub fn region_there(&self) -> Option<&Path> {
        match self {
            Self::RegionExists(region) | Self::InsideRegion(_, region) => Some(region),
            _ => None,
        }
    }

    /// What to do.
    pub fn help(&self, words: &Words) -> String {
        let attribute = match self {
            Self::UnknownTopic(_, near) if !near.is_empty() => "bedoeld",
            Self::UnknownId { nearest: Some(_), .. }
            | Self::UnknownRecord { nearest: Some(_), .. }
            | Self::UnknownRequirement { nearest: Some(_), .. } => "bedoeld",
            Self::NoRegionUpwards(Some(_)) => "eronder",
            _ => "hulp",
        };
        words.of(&Message::new(format!("{}.{attribute}", self.id()), self.args(words)))
    }
}

/// A path as people read it, without the mark that Windows puts before a path that is followed
/// to its end.
pub(crate) fn shown(path: &Path) -> String {
    let text = path.display().to_string();
    text.strip_prefix(r"\\?\").map_or(text.clone(), str::to_owned)
}

/// A path as it can be typed behind a command.
pub(super) fn typed(folder: &Path) -> String {
    let path = shown(folder);
    if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path }
}

/// The folder that was named, as it stands behind the name of a command: with the space before
/// it, and nothing when none was named.
pub(super) fn behind_command(folder: Option<&Path>) -> String {
    folder.map(|folder| format!(" {}", typed(folder))).unwrap_or_default()
}

/// The reason of the system in the writer's language, where it is a common one; else the
/// system's own words.
fn error_words(error: &io::Error, words: &Words) -> String {
    reason_id(error).map_or_else(|| error.to_string(), |id| words.word(id))
}

/// The id of the words for a common reason of the system.
pub(super) fn reason_id(error: &io::Error) -> Option<&'static str> {
    Some(match error.kind() {
        io::ErrorKind::PermissionDenied => "reden-geen-toegang",
        io::ErrorKind::NotFound => "reden-niet-gevonden",
        io::ErrorKind::StorageFull => "reden-schijf-vol",
        io::ErrorKind::ReadOnlyFilesystem => "reden-alleen-lezen",
        io::ErrorKind::FileTooLarge => "reden-te-groot",
        io::ErrorKind::QuotaExceeded => "reden-quotum",
        io::ErrorKind::NotADirectory => "reden-geen-map",
        io::ErrorKind::IsADirectory => "reden-is-map",
        io::ErrorKind::AlreadyExists => "reden-bestaat-al",
        _ => return None,
    })
}
