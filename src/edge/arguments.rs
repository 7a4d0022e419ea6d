//! The command line: which commands and options there are, and what was asked.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command as Clap, value_parser};
use clap_complete::Shell;

use super::trouble::Trouble;
use crate::diagnostic::Severity;
use crate::judgement::HumanVerdict;
use crate::output::HeaderForm;
use crate::report::{Language, Words, wrap};
use crate::settings::Status;

/// The widest that the help of an option may be, so that it fits beside its name in 80 columns.
const HELP_WIDTH: usize = 46;

/// Where the options stand that every command has: behind its own.
const LAST: usize = 900;

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

/// The kinds of server, by their word.
const SERVERS: [(&str, HeaderForm); 6] = [
    ("nginx", HeaderForm::Nginx),
    ("caddy", HeaderForm::Caddy),
    ("apache", HeaderForm::Apache),
    ("netlify", HeaderForm::Netlify),
    ("cloudflare", HeaderForm::Netlify),
    ("json", HeaderForm::Json),
];

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

/// The command line as the library knows it, with all words in the language of this run.
pub(super) fn command(words: &Words) -> Clap {
    let heading = |id: &str| words.word(id);
    let main_template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{}:\n{{subcommands}}\n\n{}:\n{{options}}{{after-help}}\n",
        heading("gebruik-kop"),
        heading("gebruik-opdrachten"),
        heading("gebruik-opties"),
    );
    let usage = format!("regiovisie {} {}", heading("gebruik-opdracht"), heading("gebruik-regel"));
    let after = format!("{}\n{}", heading("gebruik-na"), heading("gebruik-uitkomst"));
    let mut main = Clap::new("regiovisie")
        .version(env!("CARGO_PKG_VERSION"))
        .about(wrap(&heading("gebruik-over"), 78).join("\n"))
        .after_help(wrap(&after, 78).join("\n"))
        .help_template(main_template)
        .override_usage(usage)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommand_required(true)
        .arg(language_arg(words))
        .arg(
            flag("help", words)
                .short('h')
                .action(ArgAction::Help)
                .global(true)
                .display_order(LAST + 1),
        )
        .arg(flag("version", words).short('V').action(ArgAction::Version).display_order(LAST + 2));
    for (name, alias, args) in subcommands(words) {
        main = main.subcommand(subcommand(name, alias, args, words));
    }
    main
}

/// The commands in the order of their use: name, Dutch alias, arguments.
fn subcommands(words: &Words) -> Vec<(&'static str, &'static str, Vec<Arg>)> {
    let option = |name, value| option(name, value, words);
    let folder = || positional("folder", "gebruik-map", "optie-map", words);
    let today = || option("today", "waarde-datum");
    let levels = || {
        [
            option("as", "waarde-status").value_parser(["concept", "vastgesteld"]),
            option("fail-on", "waarde-niveau")
                .value_parser(["error", "warning", "advice", "never"]),
            today(),
        ]
    };
    let new_folder = positional("new-folder", "gebruik-nieuwe-map", "optie-nieuwe-map", words);
    let mut check = vec![
        folder(),
        option("format", "waarde-vorm").value_parser(["human", "plain", "json", "github"]),
        option("only", "waarde-id").action(ArgAction::Append).value_delimiter(','),
    ];
    check.extend(levels());
    let mut build = vec![
        folder(),
        option("out", "waarde-map").value_parser(value_parser!(PathBuf)),
        option("address", "waarde-adres"),
        flag("force", words).action(ArgAction::SetTrue),
    ];
    build.extend(levels());
    let init = vec![
        new_folder,
        option("region", "waarde-naam"),
        option("municipality", "waarde-gemeente").action(ArgAction::Append),
        flag("empty", words).action(ArgAction::SetTrue),
        flag("yes", words).action(ArgAction::SetTrue),
    ];
    let topic = Arg::new("topic")
        .value_name(words.word("waarde-onderwerp"))
        .help(words.word("optie-onderwerp"))
        .required(true);
    let shell = Arg::new("shell")
        .value_name(words.word("waarde-shell"))
        .help(words.word("optie-shell"))
        .value_parser(value_parser!(Shell))
        .hide_possible_values(true)
        .required(true);
    vec![
        ("init", "begin", init),
        ("check", "controleer", check),
        ("build", "bouw", build),
        ("serve", "bekijk", serve_args(words)),
        ("explain", "uitleg", vec![topic]),
        // Its Dutch name is the same word.
        ("schema", "", schema_args(words)),
        ("review", "beoordeel", review_args(words)),
        ("headers", "kopregels", headers_args(words)),
        ("completions", "", vec![shell]),
    ]
}

/// The arguments of `schema`.
fn schema_args(words: &Words) -> Vec<Arg> {
    vec![
        positional("folder", "gebruik-map", "optie-map", words),
        Arg::new("record")
            .value_name(words.word("waarde-gegeven"))
            .help(wrap(&words.word("optie-gegeven"), 66).join("\n")),
        option("out", "waarde-map", words)
            .help(wrap(&words.word("optie-schema-out"), HELP_WIDTH).join("\n"))
            .value_parser(value_parser!(PathBuf)),
    ]
}

/// The arguments of `headers`.
fn headers_args(words: &Words) -> Vec<Arg> {
    vec![
        positional("folder", "gebruik-map", "optie-map", words),
        option("server", "waarde-server", words)
            .value_parser(SERVERS.map(|(name, _)| name))
            .required(true),
        option("address", "waarde-adres", words)
            .help(wrap(&words.word("optie-headers-address"), HELP_WIDTH).join("\n")),
    ]
}

fn serve_args(words: &Words) -> Vec<Arg> {
    let switch = |name| flag(name, words).action(ArgAction::SetTrue);
    let port = option("port", "waarde-nummer", words);
    vec![
        positional("folder", "gebruik-map", "optie-map", words),
        port.value_parser(value_parser!(u16).range(1..)),
        switch("no-open"),
        switch("read-only"),
        option("editor", "waarde-programma", words),
        switch("start").conflicts_with("folder"),
        option("today", "waarde-datum", words),
    ]
}

fn review_args(words: &Words) -> Vec<Arg> {
    let verdicts = HumanVerdict::ALL.map(|(word, _)| word);
    vec![
        Arg::new("requirement")
            .value_name(words.word("waarde-id"))
            .help(words.word("optie-requirement"))
            .required(true),
        positional("folder", "gebruik-map", "optie-map", words),
        option("verdict", "waarde-oordeel", words).value_parser(verdicts).required(true),
        option("role", "waarde-rol", words).required(true),
        option("remark", "waarde-tekst", words).required(true),
        option("date", "waarde-datum", words),
    ]
}

fn subcommand(name: &'static str, alias: &'static str, args: Vec<Arg>, words: &Words) -> Clap {
    let positionals = args.iter().filter(|arg| arg.is_positional());
    let inputs: String = positionals
        .filter_map(|arg| {
            let value = arg.get_value_names()?.first()?;
            Some(if arg.is_required_set() { format!(" {value}") } else { format!(" [{value}]") })
        })
        .collect();
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{}:\n{{positionals}}\n\n{}:\n{{options}}\n",
        words.word("gebruik-kop"),
        words.word("gebruik-invoer"),
        words.word("gebruik-opties"),
    );
    let command = Clap::new(name)
        .about(words.word(&format!("opdracht-{name}")))
        .override_usage(format!("regiovisie {name} {}{inputs}", words.word("gebruik-regel")))
        .help_template(template)
        .disable_help_flag(true)
        .args(args);
    if alias.is_empty() { command } else { command.alias(alias) }
}

fn language_arg(words: &Words) -> Arg {
    option("lang", "waarde-taal", words).global(true).display_order(LAST)
}

fn positional(
    id: &'static str,
    value_id: &'static str,
    help_id: &'static str,
    words: &Words,
) -> Arg {
    Arg::new(id)
        .value_name(words.word(value_id))
        .help(wrap(&words.word(help_id), 66).join("\n"))
        .value_parser(value_parser!(PathBuf))
}

fn option(name: &'static str, value_id: &'static str, words: &Words) -> Arg {
    let name_of_value = words.word(value_id);
    flag(name, words).value_name(name_of_value).hide_possible_values(true).num_args(1)
}

fn flag(name: &'static str, words: &Words) -> Arg {
    let help = words.word(&format!("optie-{name}"));
    Arg::new(name).long(name).help(wrap(&help, HELP_WIDTH).join("\n"))
}
