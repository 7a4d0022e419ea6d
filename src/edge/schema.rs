//! The command `schema`: writes JSON Schema of what a region can fill in, for editors.

use std::path::Path;
use std::sync::Arc;

use super::Exit;
use super::arguments::{CommonOptions, SchemaOptions};
use super::check::read_input;
use super::terminal::Terminal;
use super::trouble::{Trouble, shown};
use crate::engine::{self, Cache, Check};
use crate::norm::{BUILTIN, Editions, Norm};
use crate::report::{NamedSchema, PAGE_SCHEMA, SchemaParts, schemas, schemas_text};
use crate::source::nearest;

/// Writes the schemas to standard output as one object, or as files.
///
/// # Errors
///
/// When the folder that was named cannot be read, nothing has the name that was asked, or a file
/// cannot be written.
pub(super) fn run(options: &SchemaOptions, terminal: &Terminal) -> Result<Exit, Trouble> {
    let (folder, name) = asked(options);
    let check = region(folder)?;
    let norms = match &check {
        Some(check) => check.norms.clone(),
        None => builtin(),
    };
    let parts = SchemaParts {
        norms: &norms,
        region: check.as_ref().map(|check| (&*check.settings, &*check.publication)),
        words: terminal.words(),
    };
    let mut all = schemas(&parts);
    if let Some(name) = &name {
        let wanted = name.trim().to_lowercase();
        let is_asked = |one: &NamedSchema| one.name == wanted || one.stem == wanted;
        if !all.iter().any(is_asked) {
            let known: Vec<String> = all.iter().map(|one| one.name.clone()).collect();
            let near = nearest(&wanted, known.iter().map(String::as_str)).map(str::to_owned);
            return Err(Trouble::UnknownRecord { name: name.clone(), nearest: near, known });
        }
        all.retain(is_asked);
    }
    match &options.out {
        Some(out) => write(&all, out, terminal)?,
        None => match (&name, all.as_slice()) {
            (Some(_), [only]) => terminal.result(&only.text()),
            _ => terminal.result(&schemas_text(&all)),
        },
    }
    Ok(Exit::Clean)
}

/// The folder and the name that were meant: a single word is a folder when there is one.
fn asked(options: &SchemaOptions) -> (Option<&Path>, Option<String>) {
    match (&options.folder, &options.record) {
        (Some(only), None) if !only.is_dir() => (None, Some(only.to_string_lossy().into_owned())),
        (folder, record) => (folder.as_deref(), record.clone()),
    }
}

/// The region in a folder that was named, or upwards from here; `None` when there is none here.
fn region(folder: Option<&Path>) -> Result<Option<Check>, Trouble> {
    let options = CommonOptions {
        folder: folder.map(Path::to_path_buf),
        as_status: None,
        fail_on: None,
        today: None,
    };
    match read_input(&options) {
        Ok(input) => Ok(Some(engine::check(&input, &mut Cache::default()))),
        Err(Trouble::NoRegionUpwards(_)) => Ok(None),
        Err(trouble) => Err(trouble),
    }
}

fn builtin() -> Vec<Arc<Norm>> {
    let mut editions = Editions::default();
    let all = BUILTIN.iter().filter_map(|edition| editions.named(&edition.name()));
    all.map(|(norm, _)| norm).collect()
}

/// Writes a file per schema, and says how an editor finds them.
fn write(all: &[NamedSchema], out: &Path, terminal: &Terminal) -> Result<(), Trouble> {
    std::fs::create_dir_all(out).map_err(|error| Trouble::Write(out.into(), error))?;
    for one in all {
        let path = out.join(file_name(one));
        std::fs::write(&path, one.text()).map_err(|error| Trouble::Write(path.clone(), error))?;
    }
    let words = terminal.words();
    let args = [("aantal", all.len().into()), ("map", shown(out).into())];
    terminal.remark(&words.say("schema-geschreven", &args));
    let of_data: Vec<&NamedSchema> = all.iter().filter(|one| one.name != PAGE_SCHEMA).collect();
    if let Some(first) = of_data.first() {
        let folder = with_slashes(out);
        terminal.remark(&format!(
            "\n{}\n{}\n\n{}\n# yaml-language-server: $schema={folder}/{}",
            words.word("schema-hoe-werkruimte"),
            workspace(&of_data, &folder),
            words.word("schema-hoe-regel"),
            file_name(first),
        ));
    }
    Ok(())
}

fn file_name(one: &NamedSchema) -> String {
    format!("{}.schema.json", one.stem)
}

/// A folder as an editor reads it: `./schemas`, or the whole path when it was given whole.
fn with_slashes(out: &Path) -> String {
    let text = shown(out).replace('\\', "/");
    let text = text.trim_end_matches('/');
    match out.is_absolute() || text.starts_with('.') {
        true => text.to_owned(),
        false => format!("./{text}"),
    }
}

/// The setting that ties data files to their schemas.
fn workspace(all: &[&NamedSchema], folder: &str) -> String {
    let files: serde_json::Map<String, serde_json::Value> = all
        .iter()
        .map(|one| {
            let names = ["yaml", "yml"].into_iter().flat_map(|ending| {
                ["", "-*"].map(|more| format!("content/**/{}{more}.{ending}", one.stem))
            });
            let names: Vec<String> = names.collect();
            (format!("{folder}/{}", file_name(one)), names.into())
        })
        .collect();
    let settings = serde_json::json!({ "yaml.schemas": files });
    serde_json::to_string_pretty(&settings).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn a_single_word_is_a_folder_when_there_is_one() {
        let options = |first: &str| SchemaOptions {
            folder: Some(PathBuf::from(first)),
            record: None,
            out: None,
        };
        assert_eq!(asked(&options("segment")), (None, Some("segment".to_owned())));
        assert_eq!(asked(&options(".")), (Some(Path::new(".")), None));
    }
}
