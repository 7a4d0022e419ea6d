//! The page for who has no region's folder yet: it does what `init` does, or opens a folder.
//!
//! It works without script, as forms, since it is the first thing that anybody sees.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};

use super::Server;
use super::html::with_code;
use super::http::html;
use super::open_points::document;
use super::panel::own;
use crate::edge::init;
use crate::edge::region_folder::region_folder;
use crate::edge::trouble::{Trouble, shown};
use crate::markup::{escaped, percent_decoded};
use crate::settings::SETTINGS_FILE;

/// So many regions are named that lie near.
const MAX_NEAR: usize = 12;

/// The fields of a form.
#[derive(Debug, Default)]
pub(super) struct Form {
    fields: Vec<(String, String)>,
}

impl Form {
    /// Reads a form as browsers send it; what is none has no fields.
    pub(super) fn of(body: &[u8]) -> Self {
        let Ok(text) = std::str::from_utf8(body) else { return Self::default() };
        let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
        let plain = |text: &str| percent_decoded(&text.replace('+', " "));
        Self { fields: pairs.map(|(name, value)| (plain(name), plain(value))).collect() }
    }

    /// What was filled in, without spaces around it; empty when nothing was.
    pub(super) fn value(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.trim())
    }
}

/// The page, with what was filled in and what was wrong with that.
pub(super) fn page(server: &Server, form: &Form, trouble: Option<&Trouble>) -> String {
    let words = server.terminal.words();
    let say = |id: &str| escaped(&words.word(id));
    let mut body = format!("<h1>{}</h1><p>{}</p>", say("start-kop"), say("start-zin"));
    if let Some(trouble) = trouble {
        body.push_str(&refusal(server, trouble));
    }
    let near = near();
    if !near.is_empty() {
        body.push_str(&format!("<h2>{}</h2><ul class=keuzes>", say("start-gevonden")));
        for folder in near {
            let folder = escaped(&shown(&folder));
            body.push_str(&format!(
                "<li>{}<input type=hidden name=map value=\"{folder}\"><button>{}</button> \
                 <span>{folder}</span></form></li>",
                opening(server, "kies"),
                say("start-open"),
            ));
        }
        body.push_str("</ul>");
    }
    body.push_str(&format!(
        "<h2>{}</h2>{}{}{}{}<button class=hoofd>{}</button></form>",
        say("start-nieuw"),
        opening(server, "begin"),
        field("regio", &say("start-regio"), form.value("regio"), " list=regios required"),
        field("gemeenten", &say("start-gemeenten"), form.value("gemeenten"), " required"),
        field("map", &say("start-map"), &new_folder(form), " required"),
        say("start-begin"),
    ));
    let regions: String = init::known_regions()
        .iter()
        .map(|name| format!("<option>{}</option>", escaped(name)))
        .collect();
    body.push_str(&format!("<datalist id=regios>{regions}</datalist>"));
    body.push_str(&format!(
        "<h2>{}</h2>{}{}<button>{}</button></form><h2>{}</h2>{}<button>{}</button></form>",
        say("start-bestaand"),
        opening(server, "kies"),
        field(
            "bestaande-map",
            &say("start-bestaande-map"),
            form.value("bestaande-map"),
            " required"
        ),
        say("start-open"),
        say("start-klaar"),
        opening(server, "stop"),
        say("paneel-stop"),
    ));
    let title = words.word("start-kop");
    let title = match trouble {
        Some(_) => format!("{}: {title}", words.word("ernst-fout")),
        None => title,
    };
    document(&title, &body, words)
}

/// Why it did not work and what to do, with a button when another folder was probably meant.
fn refusal(server: &Server, trouble: &Trouble) -> String {
    let words = server.terminal.words();
    let message = trouble.message(words);
    let mut letters = message.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    let mut out = format!(
        "<div class=laag role=alert><p><b>{}{}.</b> {}</p>",
        escaped(&first.unwrap_or_default()),
        with_code(letters.as_str()),
        with_code(&trouble.help_on_page(words)),
    );
    if let Some(region) = trouble.region_there() {
        let region = escaped(&shown(region));
        out.push_str(&format!(
            "{}<input type=hidden name=map value=\"{region}\"><p><button>{}</button> {region}</p>\
             </form>",
            opening(server, "kies"),
            escaped(&words.word("start-open")),
        ));
    }
    out + "</div>"
}

/// The start of a form with the token of this run.
fn opening(server: &Server, name: &str) -> String {
    format!(
        "<form method=post action=\"{}\"><input type=hidden name=sleutel value=\"{}\">",
        own(name),
        server.token
    )
}

fn field(name: &str, label: &str, value: &str, more: &str) -> String {
    format!(
        "<p><label for=\"veld-{name}\">{label}</label>\
         <input id=\"veld-{name}\" name=\"{name}\" value=\"{}\"{more}></p>",
        escaped(value)
    )
}

/// Where a new folder is proposed: among the writer's documents, else where the program started.
fn new_folder(form: &Form) -> String {
    let asked = form.value("map");
    if !asked.is_empty() {
        return asked.to_owned();
    }
    let home = home();
    let documents = ["Documenten", "Documents"].map(|name| home.as_ref().map(|it| it.join(name)));
    let above = documents.into_iter().flatten().find(|folder| folder.is_dir()).or(home);
    shown(&free(&above.unwrap_or_default(), "regiovisie"))
}

/// The folder with this name, or with the first number behind it that makes it a new one.
fn free(above: &Path, name: &str) -> PathBuf {
    let numbered = (2..1000).map(|number| above.join(format!("{name}-{number}")));
    let first = above.join(name);
    let free = std::iter::once(first.clone()).chain(numbered).find(|path| !path.exists());
    free.unwrap_or(first)
}

fn home() -> Option<PathBuf> {
    let named = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"));
    named.map(PathBuf::from).filter(|home| home.is_dir())
}

/// The regions that lie right in the folder where the program started, or among the documents.
fn near() -> Vec<PathBuf> {
    let here = std::env::current_dir().ok();
    let documents =
        home().into_iter().flat_map(|home| [home.join("Documenten"), home.join("Documents")]);
    let mut found = Vec::new();
    for folder in here.into_iter().chain(documents) {
        let Ok(inside) = std::fs::read_dir(&folder) else { continue };
        let folders = inside.flatten().map(|entry| entry.path());
        found.extend(folders.filter(|path| path.join(SETTINGS_FILE).is_file()));
    }
    found.sort();
    found.dedup();
    found.truncate(MAX_NEAR);
    found
}

/// Makes or opens a region, and shows it from now on.
pub(super) fn act(server: &Arc<Server>, name: &str, form: &Form) -> Response<Body> {
    match shows(server, name, form) {
        Ok(()) => {
            let mut response = html(StatusCode::SEE_OTHER, vec![]);
            response.headers_mut().insert(header::LOCATION, HeaderValue::from_static("/"));
            response
        }
        Err(trouble) => {
            html(StatusCode::UNPROCESSABLE_ENTITY, page(server, form, Some(&trouble)).into())
        }
    }
}

fn shows(server: &Arc<Server>, name: &str, form: &Form) -> Result<(), Trouble> {
    let named = ["map", "bestaande-map"].map(|name| form.value(name)).concat();
    if named.is_empty() {
        return Err(match name {
            "begin" => Trouble::NewFolderNeeded,
            _ => Trouble::FolderNeeded,
        });
    }
    let folder = meant(&named);
    if !folder.is_absolute() {
        // Relative to where the program happened to start would be a guess.
        return Err(Trouble::FolderNotWhole(folder));
    }
    let root = match name {
        "begin" => {
            if let Some(region) = region_above(&folder) {
                return Err(Trouble::InsideRegion(folder, region));
            }
            init::make_from_form(&folder, form.value("regio"), form.value("gemeenten"))?;
            folder
        }
        _ => region_folder(Some(&folder)).map_err(|trouble| match region_above(&folder) {
            Some(region) => Trouble::InsideRegion(folder.clone(), region),
            None => trouble,
        })?,
    };
    let words = server.terminal.words();
    server.show(root.clone())?;
    server.terminal.remark(&words.say("bekijk-map", &[("map", shown(&root).into())]));
    Ok(())
}

/// The folder that somebody means: as file managers copy it, with quotes around it; from the home
/// folder, as people write that; and for the settings themselves the folder around them.
fn meant(named: &str) -> PathBuf {
    let named = named.trim_matches(['"', '\'', '“', '”']).trim();
    let below_home = if named == "~" { Some("") } else { named.strip_prefix("~/") };
    let folder = match (below_home, home()) {
        (Some(""), Some(home)) => home,
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(named),
    };
    match folder.parent() {
        Some(around) if folder.ends_with(SETTINGS_FILE) && folder.is_file() => around.to_owned(),
        _ => folder,
    }
}

/// The folder with settings that a folder, there or not, lies in.
fn region_above(folder: &Path) -> Option<PathBuf> {
    let above = folder.ancestors().skip(1);
    let region = above.into_iter().find(|above| above.join(SETTINGS_FILE).is_file());
    region.map(Path::to_path_buf)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_that_is_proposed_is_a_new_one() {
        let above = tempfile::tempdir().unwrap();
        let proposed = || free(above.path(), "regiovisie");
        assert_eq!(proposed(), above.path().join("regiovisie"));
        std::fs::create_dir(proposed()).unwrap();
        assert_eq!(proposed(), above.path().join("regiovisie-2"));
        std::fs::create_dir(proposed()).unwrap();
        assert_eq!(proposed(), above.path().join("regiovisie-3"));
    }

    #[test]
    fn a_form_is_read_as_browsers_send_it() {
        let form = Form::of(b"regio=Den+Haag%20e.o.&map=%2Fa+b&leeg=");
        assert_eq!(form.value("regio"), "Den Haag e.o.");
        assert_eq!(form.value("map"), "/a b");
        assert_eq!(form.value("leeg"), "");
        assert_eq!(Form::of(&[0xff, b'=']).value("geen"), "");
    }
}
