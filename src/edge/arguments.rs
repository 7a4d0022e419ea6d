//! What was asked on the command line, typed. Which commands and options there are stands in
//! [`command_line`](super::command_line).

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap_complete::Shell;

use super::command_line::{SERVERS, command};
use super::trouble::Trouble;
use crate::diagnostic::Severity;
use crate::judgement::HumanVerdict;
use crate::output::HeaderForm;
use crate::report::{Language, Words};
use crate::settings::Status;

/// What was asked.
#[derive(Debug)]
pub(super) enum Call {
    /// Show this text: help or the version.
    Help(String),
    /// Run this.
    Run(Box<Command>),
}

/// A command with its options.
#[derive(Debug)]
pub(super) enum Command {
    /// `check`
    Check(CheckOptions),
    /// `build`
    Build(BuildOptions),
    /// `serve`
    Serve(ServeOptions),
    /// `init`
    Init(InitOptions),
    /// `explain`
    Explain(String),
    /// `schema`
    Schema(SchemaOptions),
    /// `headers`
    Headers(HeadersOptions),
    /// `review`
    Review(ReviewOptions),
    /// `completions`
    Completions(Shell),
}

/// What `check` and `build` share.
#[derive(Debug)]
pub(super) struct CommonOptions {
    /// The region's folder; the nearest one upwards when absent.
    pub folder: Option<PathBuf>,
    /// `--as`
    pub as_status: Option<Status>,
    /// `--fail-on`
    pub fail_on: Option<FailOn>,
    /// `--today`, as it was written.
    pub today: Option<String>,
}

/// From which severity on the exit code is 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum FailOn {
    /// This one and worse.
    Level(Severity),
    /// None.
    Never,
}

impl FailOn {
    /// Whether a finding of this severity counts.
    pub(super) fn counts(self, severity: Severity) -> bool {
        match self {
            Self::Level(level) => severity >= level,
            Self::Never => false,
        }
    }
}

/// The options of `check`.
#[derive(Debug)]
pub(super) struct CheckOptions {
    /// What it shares with `build`.
    pub common: CommonOptions,
    /// `--format`
    pub format: Format,
    /// `--only`
    pub only: Vec<String>,
}

/// The forms of a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Format {
    /// For a terminal.
    Human,
    /// Whole sentences.
    Plain,
    /// The machine interface.
    Json,
    /// Annotations for GitHub.
    Github,
}

/// The options of `build`.
#[derive(Debug)]
pub(super) struct BuildOptions {
    /// What it shares with `check`.
    pub common: CommonOptions,
    /// `--out`; `public` in the region's folder when absent.
    pub out: Option<PathBuf>,
    /// `--address`
    pub address: Option<String>,
    /// `--force`
    pub is_forced: bool,
}

/// The options of `serve`.
#[derive(Debug)]
pub(super) struct ServeOptions {
    /// The region's folder; the nearest one upwards when absent.
    pub folder: Option<PathBuf>,
    /// `--port`
    pub port: Option<u16>,
    /// Whether to open the browser.
    pub opens_browser: bool,
    /// `--today`, as it was written.
    pub today: Option<String>,
    /// `--editor`
    pub editor: Option<String>,
    /// `--read-only`
    pub is_read_only: bool,
    /// `--start`: the page that makes or opens a region's folder.
    pub shows_start: bool,
    /// Whether that page comes, too, when there is no region's folder here.
    pub may_show_start: bool,
}

/// The options of `schema`.
#[derive(Debug)]
pub(super) struct SchemaOptions {
    /// The region's folder, or the only word that was given.
    pub folder: Option<PathBuf>,
    /// The kind of record; all when absent.
    pub record: Option<String>,
    /// `--out`; standard output when absent.
    pub out: Option<PathBuf>,
}

/// The options of `headers`.
#[derive(Debug)]
pub(super) struct HeadersOptions {
    /// The region's folder; the nearest one upwards when absent.
    pub folder: Option<PathBuf>,
    /// `--server`
    pub form: HeaderForm,
    /// `--address`
    pub address: Option<String>,
}

/// The options of `init`.
#[derive(Debug)]
pub(super) struct InitOptions {
    /// The new folder; asked when absent.
    pub folder: Option<PathBuf>,
    /// `--region`
    pub region: Option<String>,
    /// `--municipality`, each as it was written.
    pub gemeenten: Vec<String>,
    /// `--empty`
    pub is_empty: bool,
    /// `--yes`
    pub asks_nothing: bool,
}

/// The options of `review`.
#[derive(Debug)]
pub(super) struct ReviewOptions {
    /// The requirement, as it was written.
    pub requirement: String,
    /// The region's folder; the nearest one upwards when absent.
    pub folder: Option<PathBuf>,
    /// `--verdict`
    pub verdict: HumanVerdict,
    /// `--role`, as it was written.
    pub role: String,
    /// `--remark`, as it was written.
    pub remark: String,
    /// `--date`, as it was written.
    pub date: Option<String>,
}

/// The words of the language that is asked for: `--lang`, then `REGIOVISIE_LANG`, else Dutch.
/// Dutch too, with a trouble, when there is no such language.
pub(super) fn words_for(args: &[OsString]) -> (Words, Option<Trouble>) {
    let asked = language_option(args)
        .or_else(|| std::env::var("REGIOVISIE_LANG").ok().filter(|value| !value.is_empty()));
    match asked.as_deref().map(Language::from_code) {
        None => (Words::new(Language::Dutch), None),
        Some(Some(language)) => (Words::new(language), None),
        Some(None) => {
            let trouble = Trouble::UnknownLanguage(asked.unwrap_or_default());
            (Words::new(Language::Dutch), Some(trouble))
        }
    }
}

/// The value of `--lang`, read before all else, since every other message needs it.
fn language_option(args: &[OsString]) -> Option<String> {
    let mut args = args.iter().map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        if arg == "--" {
            return None;
        }
        if arg == "--lang" {
            return args.next().map(|value| value.into_owned());
        }
        if let Some(value) = arg.strip_prefix("--lang=") {
            return Some(value.to_owned());
        }
    }
    None
}

/// The position of the first argument that is no option: the command.
fn command_at(args: &[OsString]) -> Option<usize> {
    let mut idx = 1;
    while let Some(arg) = args.get(idx) {
        match arg.to_string_lossy() {
            arg if arg == "--lang" => idx += 2,
            arg if arg.starts_with('-') => idx += 1,
            _ => return Some(idx),
        }
    }
    None
}

/// `help` as people type it, alone or before a command, as the option that it means.
///
/// The library has a command for it, with English words that cannot be replaced.
fn help_as_option(mut args: Vec<OsString>) -> Vec<OsString> {
    if let Some(idx) = command_at(&args)
        && args.get(idx).is_some_and(|arg| arg == "help" || arg == "hulp")
    {
        args.remove(idx);
        args.push("--help".into());
    }
    args
}

/// The command that these arguments ask for, by its own name; `None` when there is none.
pub(super) fn asked_command(args: &[OsString], words: &Words) -> Option<String> {
    let asked = args.get(command_at(args)?)?.to_str()?;
    let command = command(words);
    command.find_subcommand(asked).map(|found| found.get_name().to_owned())
}

/// Reads the arguments.
///
/// # Errors
///
/// The library's own description of what was wrong; [`super::usage`] puts it into words.
pub(super) fn read(args: Vec<OsString>, words: &Words) -> Result<Call, clap::Error> {
    let matches = match command(words).try_get_matches_from(help_as_option(args)) {
        Ok(matches) => matches,
        Err(answer) => {
            return match answer.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                    Ok(Call::Help(answer.render().ansi().to_string()))
                }
                _ => Err(answer),
            };
        }
    };
    let Some((name, options)) = matches.subcommand() else {
        return Err(clap::Error::new(ErrorKind::MissingSubcommand));
    };
    Ok(Call::Run(Box::new(match name {
        "check" => Command::Check(check_options(options)?),
        "build" => Command::Build(build_options(options)),
        "serve" => Command::Serve(serve_options(options)),
        "init" => Command::Init(init_options(options)),
        "explain" => Command::Explain(options.get_one("topic").cloned().unwrap_or_default()),
        "schema" => Command::Schema(SchemaOptions {
            folder: options.get_one("folder").cloned(),
            record: options.get_one("record").cloned(),
            out: options.get_one("out").cloned(),
        }),
        "headers" => Command::Headers(headers_options(options)),
        "review" => Command::Review(review_options(options)?),
        _ => Command::Completions(options.get_one("shell").copied().unwrap_or(Shell::Bash)),
    })))
}

fn common_options(options: &ArgMatches) -> CommonOptions {
    let word = |name: &str| options.get_one::<String>(name).map(String::as_str);
    CommonOptions {
        folder: options.get_one("folder").cloned(),
        as_status: match word("as") {
            Some("concept") => Some(Status::Concept),
            Some("vastgesteld") => Some(Status::Vastgesteld),
            _ => None,
        },
        fail_on: match word("fail-on") {
            Some("error") => Some(FailOn::Level(Severity::Error)),
            Some("warning") => Some(FailOn::Level(Severity::Warning)),
            Some("advice") => Some(FailOn::Level(Severity::Advice)),
            Some("never") => Some(FailOn::Never),
            _ => None,
        },
        today: options.get_one("today").cloned(),
    }
}

/// The options of `check`.
///
/// # Errors
///
/// When `--only` names nothing: showing everything then would answer another question.
fn check_options(options: &ArgMatches) -> Result<CheckOptions, clap::Error> {
    let only = options.get_many::<String>("only").into_iter().flatten();
    let only: Vec<String> =
        only.map(|id| id.trim().to_lowercase()).filter(|id| !id.is_empty()).collect();
    if only.is_empty() && options.contains_id("only") {
        let mut error = clap::Error::new(ErrorKind::TooFewValues);
        error.insert(ContextKind::InvalidArg, ContextValue::String("--only".to_owned()));
        return Err(error);
    }
    Ok(CheckOptions {
        common: common_options(options),
        format: match options.get_one::<String>("format").map(String::as_str) {
            Some("plain") => Format::Plain,
            Some("json") => Format::Json,
            Some("github") => Format::Github,
            _ => Format::Human,
        },
        only,
    })
}

fn build_options(options: &ArgMatches) -> BuildOptions {
    BuildOptions {
        common: common_options(options),
        out: options.get_one("out").cloned(),
        address: options.get_one("address").cloned(),
        is_forced: options.get_flag("force"),
    }
}

fn serve_options(options: &ArgMatches) -> ServeOptions {
    ServeOptions {
        folder: options.get_one("folder").cloned(),
        port: options.get_one("port").copied(),
        opens_browser: !options.get_flag("no-open"),
        today: options.get_one("today").cloned(),
        editor: options.get_one("editor").cloned(),
        is_read_only: options.get_flag("read-only"),
        shows_start: options.get_flag("start"),
        may_show_start: false,
    }
}

/// What the program does when it is opened without any argument, by a double click: it shows the
/// region that it stands in, else the page to begin one.
pub(super) fn without_arguments() -> ServeOptions {
    ServeOptions {
        folder: None,
        port: None,
        opens_browser: true,
        today: None,
        editor: None,
        is_read_only: false,
        shows_start: false,
        may_show_start: true,
    }
}

fn init_options(options: &ArgMatches) -> InitOptions {
    InitOptions {
        folder: options.get_one("new-folder").cloned(),
        region: options.get_one("region").cloned(),
        gemeenten: options.get_many("municipality").into_iter().flatten().cloned().collect(),
        is_empty: options.get_flag("empty"),
        asks_nothing: options.get_flag("yes"),
    }
}

fn headers_options(options: &ArgMatches) -> HeadersOptions {
    let word = options.get_one::<String>("server").map(String::as_str);
    let known = SERVERS.iter().find(|(name, _)| Some(*name) == word);
    HeadersOptions {
        folder: options.get_one("folder").cloned(),
        form: known.map_or(HeaderForm::Json, |(_, form)| *form),
        address: options.get_one("address").cloned(),
    }
}

/// The options of `review`.
///
/// # Errors
///
/// When there is no verdict of ours, which the library has refused before.
fn review_options(options: &ArgMatches) -> Result<ReviewOptions, clap::Error> {
    let text = |name: &str| options.get_one::<String>(name).cloned().unwrap_or_default();
    let word = text("verdict");
    let verdict = HumanVerdict::ALL.iter().find(|(name, _)| *name == word);
    let (_, verdict) = verdict.ok_or_else(|| clap::Error::new(ErrorKind::InvalidValue))?;
    Ok(ReviewOptions {
        requirement: text("requirement"),
        folder: options.get_one("folder").cloned(),
        verdict: *verdict,
        role: text("role"),
        remark: text("remark"),
        date: options.get_one("date").cloned(),
    })
}
