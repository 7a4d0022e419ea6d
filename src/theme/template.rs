//! Compiled templates, the region's over the built-in ones.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera};

use super::label::fluent_value;
use super::{Asset, Filled, Labels, builtin};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{SitePath, Source, Span};

/// The templates that pages are made with; a theme may have more, for its own use.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Template {
    /// `basis.html`: the whole document around a page.
    Basis,
    /// `navigatie.html`: the pages of a part of the site.
    Navigatie,
    /// `pagina.html`: a page with text, a list of pages, or both.
    Pagina,
    /// `checklist.html`: a norm and what was found of it.
    Checklist,
    /// `normen.html`: all norms in force.
    Normen,
    /// `samenhang.html`: the choices of the region against each other.
    Samenhang,
    /// `vergelijking.html`: the choices beside those of other regions.
    Vergelijking,
    /// `paginas.html`: the list of all pages.
    Paginas,
    /// `wijzigingen.html`: what a version changed in the texts.
    Wijzigingen,
    /// `a-z.html`: all subjects by letter.
    Alfabet,
    /// `hele-visie.html`: the whole vision, or a part of it, to print.
    HeleVisie,
    /// `hoofdstuk.html`: one page as a chapter of that.
    Hoofdstuk,
    /// `zoeken.html`: where visitors search.
    Zoeken,
    /// `toegankelijkheid.html`: what the accessibility statement says.
    Toegankelijkheid,
    /// `over-deze-site.html`: who is behind the site, and what it is made of.
    OverDezeSite,
    /// `404.html`: what an address without a page shows.
    NotFound,
    /// `doorverwijzing.html`: an old address.
    Doorverwijzing,
}

impl Template {
    /// The name of the file.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Basis => "basis.html",
            Self::Navigatie => "navigatie.html",
            Self::Pagina => "pagina.html",
            Self::Checklist => "checklist.html",
            Self::Normen => "normen.html",
            Self::Samenhang => "samenhang.html",
            Self::Vergelijking => "vergelijking.html",
            Self::Paginas => "paginas.html",
            Self::Wijzigingen => "wijzigingen.html",
            Self::Alfabet => "a-z.html",
            Self::HeleVisie => "hele-visie.html",
            Self::Hoofdstuk => "hoofdstuk.html",
            Self::Zoeken => "zoeken.html",
            Self::Toegankelijkheid => "toegankelijkheid.html",
            Self::OverDezeSite => "over-deze-site.html",
            Self::NotFound => "404.html",
            Self::Doorverwijzing => "doorverwijzing.html",
        }
    }
}

/// Built-in templates, and those with the region's own laid over them.
pub(super) struct Templates {
    /// With the region's files; `None` when it has none.
    own: Option<Tera>,
    builtin: Tera,
    /// `themes/NAME/templates/`.
    folder: String,
}

impl Templates {
    /// Compiles everything.
    pub(super) fn read(
        folder: &str,
        own: &BTreeMap<&str, &Source>,
        labels: &Labels,
        assets: &[Asset],
        base: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let folder = format!("{folder}templates/");
        let mut builtin = Tera::new();
        register(&mut builtin, labels, assets, base);
        // A test compiles every built-in template, so there is nothing to report here.
        let _ = builtin.add_raw_templates(builtin_templates());
        let mut changed: BTreeMap<&str, &Source> = own
            .iter()
            .filter_map(|(name, source)| Some((name.strip_prefix("templates/")?, *source)))
            .filter(|(name, source)| {
                name.ends_with(".html")
                    && builtin::text(&format!("templates/{name}")) != &*source.text
            })
            .collect();
        let mut with_own = None;
        while !changed.is_empty() {
            let mut tera = builtin.clone();
            match tera
                .add_raw_templates(changed.iter().map(|(name, source)| (*name, &*source.text)))
            {
                Ok(()) => {
                    with_own = Some(tera);
                    break;
                }
                Err(error) => {
                    let fault = Fault::of(&error);
                    found.push(fault.finding(&folder));
                    // One broken template at a time is set aside, so that each gets its finding.
                    if changed.remove(fault.template.as_str()).is_none() {
                        changed.clear();
                    }
                }
            }
        }
        Self { own: with_own, builtin, folder }
    }

    pub(super) fn share<S: Serialize>(&mut self, site: &S) {
        let site = tera::Value::from_serializable(site);
        if let Some(own) = &mut self.own {
            own.global_context().insert_value("site", site.clone());
        }
        self.builtin.global_context().insert_value("site", site);
    }

    pub(super) fn fill<V: Serialize>(&self, template: Template, view: &V) -> Filled {
        let name = template.file_name();
        let context = Context::from_serialize(view).unwrap_or_default();
        let mut found = None;
        if let Some(own) = &self.own {
            match own.render(name, &context) {
                Ok(html) => return Filled { html, found: None },
                Err(error) => found = Some(Fault::of(&error).finding(&self.folder)),
            }
        }
        match self.builtin.render(name, &context) {
            Ok(html) => Filled { html, found },
            Err(error) => {
                let fault = Fault::of(&error).finding("themes/standaard/templates/");
                Filled { html: String::new(), found: found.or(Some(fault)) }
            }
        }
    }
}

fn builtin_templates() -> impl Iterator<Item = (&'static str, &'static str)> {
    let all = builtin::FILES.iter();
    all.filter_map(|(name, text)| Some((name.strip_prefix("templates/")?, *text)))
}

/// Gives templates their functions: `t(id=…)` for a label, `asset(naam=…)` for an address.
fn register(tera: &mut Tera, labels: &Labels, assets: &[Asset], base: &str) {
    let labels = labels.clone();
    tera.register_function("t", move |kwargs: Kwargs, _: &State| -> tera::TeraResult<String> {
        let id = kwargs.must_get::<&str>("id")?.to_owned();
        let mut args = FluentArgs::new();
        for (key, value) in kwargs.iter() {
            if let Some(name) = key.as_str().filter(|name| *name != "id") {
                args.set(name.to_owned(), fluent_value(value));
            }
        }
        labels
            .format(&id, &args)
            .ok_or_else(|| tera::Error::message(format!("label `{id}` bestaat niet")))
    });
    let addresses: BTreeMap<String, String> = assets
        .iter()
        .map(|asset| (asset.name.clone(), format!("{base}{}", asset.address)))
        .collect();
    tera.register_function("asset", move |kwargs: Kwargs, _: &State| -> tera::TeraResult<String> {
        let name = kwargs.must_get::<&str>("naam")?;
        let address = addresses.get(name).cloned();
        address.ok_or_else(|| tera::Error::message(format!("bestand `{name}` bestaat niet")))
    });
}

/// What the template library says, reduced to what a writer can use.
struct Fault {
    template: String,
    range: std::ops::Range<usize>,
    reason: String,
}

impl Fault {
    fn of(error: &tera::Error) -> Self {
        let (template, range, reason) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                (report.filename(), report.span().range.clone(), report.message().to_owned())
            }
            ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
                (tpl.as_str(), 0..0, error.to_string())
            }
            ErrorKind::MissingParent { current, .. } => (current.as_str(), 0..0, error.to_string()),
            _ => ("", 0..0, error.to_string()),
        };
        Self { template: template.to_owned(), range, reason }
    }

    fn finding(&self, folder: &str) -> Diagnostic {
        let name = if self.template.is_empty() { "basis.html" } else { &self.template };
        let at = Span {
            path: SitePath::new(&format!("{folder}{name}")),
            start: u32::try_from(self.range.start).unwrap_or(0),
            end: u32::try_from(self.range.end).unwrap_or(0),
        };
        let reason = self.reason.lines().next().unwrap_or_default();
        catalogue::broken_template(at, name, reason)
    }
}
