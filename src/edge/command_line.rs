//! Which commands and options there are, as the library for them knows them: their names, values
//! and help. What was asked with them is read by [`arguments`](super::arguments).

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command as Clap, value_parser};
use clap_complete::Shell;

use crate::judgement::HumanVerdict;
use crate::output::HeaderForm;
use crate::report::{Words, wrap};

/// The widest that the help of an option may be, so that it fits beside its name in 80 columns.
const HELP_WIDTH: usize = 46;

/// Where the options stand that every command has: behind its own.
const LAST: usize = 900;

/// The kinds of server, by their word.
pub(super) const SERVERS: [(&str, HeaderForm); 6] = [
    ("nginx", HeaderForm::Nginx),
    ("caddy", HeaderForm::Caddy),
    ("apache", HeaderForm::Apache),
    ("netlify", HeaderForm::Netlify),
    ("cloudflare", HeaderForm::Netlify),
    ("json", HeaderForm::Json),
];

/// The command line, with all words in the language of this run.
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
