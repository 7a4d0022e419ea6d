//! Makes [`Settings`] from `regiovisie.toml`: the region, its municipalities, the site and the
//! norms in force.
//!
//! In: the settings file, if there is one. Out: settings that are always usable, and findings
//! for what is wrong in the file. Program defaults are not the region's own words, so a
//! [`Located`] value is one that the region wrote; a plain one may be a default.

mod beveiliging;
mod contact;
mod look;
mod mensen;
mod publicatie;
mod read;
mod status;
mod toegankelijkheid;
mod watch;

use crate::source::{Date, Located, SitePath, Span};

pub use crate::data::Status;

pub use beveiliging::Beveiliging;
pub use look::LookSettings;
pub use mensen::{Hulplijn, dialled, outdated_helplines};
pub use publicatie::{Publicatie, Server};
pub use read::{base_address, read};
pub use toegankelijkheid::{Nalevingsstatus, Onderzoek, Probleem, Toegankelijkheid};
pub use watch::watch;

/// The name of the settings file, at the top of a region's folder.
pub const SETTINGS_FILE: &str = "regiovisie.toml";

/// Everything in `regiovisie.toml`.
#[derive(Clone, PartialEq, Debug)]
pub struct Settings {
    /// The file itself, for findings about what is missing in it.
    pub path: SitePath,
    /// The table `[regio]`.
    pub regio: Regio,
    /// The table `[site]`.
    pub site: SiteSettings,
    /// The table `[normen]`: which norms are in force, in the order of the file.
    pub normen: Vec<NormChoice>,
    /// The tables `[[keuze]]`: choices of the region's own beside those of a norm.
    pub keuzes: Vec<EigenKeuze>,
    /// The table `[publicatie]`: on what kind of server the site is put.
    pub publicatie: Publicatie,
    /// The table `[beveiliging]`; `None` without it, and when it lacks a contact or a last day.
    pub beveiliging: Option<Beveiliging>,
    /// Where that table stands, whatever it lacks.
    pub beveiliging_at: Option<Span>,
    /// The table `[toegankelijkheid]`.
    pub toegankelijkheid: Option<Toegankelijkheid>,
    /// The table `[inspraak]`: when and how people can react.
    pub inspraak: Option<Inspraak>,
    /// The table `[labels]`: words to visitors by the name of their label.
    pub labels: Vec<(Located<String>, Located<String>)>,
    /// The tables `[[hulplijn]]`: numbers for everybody, in the order of the file; those that the
    /// program carries when the region names none.
    pub hulplijnen: Vec<Hulplijn>,
}

/// When and how people can react to the vision; `van` is never after `tot`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Inspraak {
    /// The table itself.
    pub at: Span,
    /// `van`: the first day.
    pub van: Option<Located<Date>>,
    /// `tot`: the last day.
    pub tot: Option<Located<Date>>,
    /// Whether `van` was filled in and refused, so that there is a finding about it.
    pub is_van_refused: bool,
    /// The same for `tot`.
    pub is_tot_refused: bool,
    /// `adres`: where to react, `mailto:` or a web address; `site.reacties` when absent.
    pub adres: Option<Located<String>>,
    /// `uitleg`: how to react, in a sentence or two.
    pub uitleg: Option<Located<String>>,
}

/// What took the place of a vision that is no longer in force.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Replacement {
    /// `vervangen_door`: the address of the new vision.
    pub door: Option<Located<String>>,
    /// `vervallen_op`: the first day on which this one was no longer in force.
    pub op: Option<Located<Date>>,
}

/// A choice of the region's own, which counts as one of the norm's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EigenKeuze {
    /// `lijst`: the norm's list.
    pub lijst: Located<String>,
    /// `id`: the word in the region's files.
    pub id: Located<String>,
    /// `titel`: how it is shown; the id when absent.
    pub titel: String,
    /// `valt_onder`: the norm's choice that it counts as.
    pub valt_onder: Located<String>,
}

/// The region.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Regio {
    /// `naam`: what the region calls itself.
    pub naam: Option<Located<String>>,
    /// `code`: the CBS code of the youth region, such as `JZ14`. A region may have none.
    pub code: Option<Located<String>>,
    /// `status`: `None` when not filled in; read it through [`Settings::status`].
    pub status: Option<Located<Status>>,
    /// `versie`: the region's own version of the vision.
    pub versie: Option<Located<String>>,
    /// `periode`: the years the vision is for.
    pub periode: Option<Located<Periode>>,
    /// `gemeenten`: the municipalities that take part, in the order of the file.
    pub gemeenten: Vec<Gemeente>,
    /// `vervangen_door` and `vervallen_op`.
    pub vervanging: Replacement,
}

/// The years a vision is for; `van` is never after `tot`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Periode {
    /// First day.
    pub van: Date,
    /// Last day.
    pub tot: Date,
}

/// A municipality that takes part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gemeente {
    /// Its name.
    pub naam: Located<String>,
    /// Its CBS code, such as `GM0153`.
    pub code: Option<String>,
    /// `toegang`: the name of the team where inhabitants ask for help.
    pub toegang: Option<String>,
    /// `adres`: where that team can be visited.
    pub adres: Option<String>,
    /// `telefoon`: its number, as people read it.
    pub telefoon: Option<String>,
    /// `mail`: its e-mail address.
    pub mail: Option<String>,
    /// `website`: its website, a whole address.
    pub website: Option<String>,
}

impl Gemeente {
    /// A municipality of which only the name is known.
    pub fn new(naam: Located<String>) -> Self {
        Self {
            naam,
            code: None,
            toegang: None,
            adres: None,
            telefoon: None,
            mail: None,
            website: None,
        }
    }
}

/// The website.
#[derive(Clone, PartialEq, Debug)]
pub struct SiteSettings {
    /// `titel`: title of the publication.
    pub titel: Option<Located<String>>,
    /// `adres`: base address with a closing slash, such as `https://www.example.nl/visie/`.
    pub adres: Option<Located<String>>,
    /// `contact`: an e-mail address, shown in the footer.
    pub contact: Option<Located<String>>,
    /// `reacties`: where reactions go, `mailto:` or `https:`.
    pub reacties: Option<Located<String>>,
    /// `thema`: name of the theme; `standaard` unless set.
    pub thema: String,
    /// Where `thema` stands, when it was set.
    pub thema_at: Option<Span>,
    /// The first of `talen`: the site's language; `["nl"]` unless set.
    pub talen: Vec<String>,
    /// `checklist`: who sees the checklist; `openbaar` unless set.
    pub checklist: ChecklistVisibility,
    /// `vergelijking`: whether a page lays the region's choices beside those of other regions;
    /// off unless set.
    pub vergelijking: bool,
    /// `nummering`: whether chapters and their headings have numbers; off unless set.
    pub nummering: bool,
    /// `begrippen`: whether the first use of a term on a page is linked and explained; on unless
    /// set.
    pub begrippen: bool,
    /// `hulp`: whether the site says where to go for help; `None` unless set, read it through
    /// [`Settings::shows_help`].
    pub hulp: Option<bool>,
    /// The others of `talen`: the languages that pages are meant to have a translation in.
    pub vertalingen: Vec<Located<String>>,
    /// `eenvoudige_taal`: whether pages are meant to have a version in plain language; where it
    /// says so.
    pub eenvoudige_taal: Option<Span>,
    /// `voorbeeld`: marks the site as an example on every page; off unless set.
    pub voorbeeld: bool,
    /// `licentie`: under which conditions others may use the texts, a known short name or words.
    pub licentie: Option<Located<String>>,
    /// `archief`: where earlier states of the site are kept, an address.
    pub archief: Option<Located<String>>,
    /// `wijzigingsdatum`: where the day of the last change of a page comes from; `None` unless set.
    pub wijzigingsdatum: Option<ChangeDate>,
    /// `verschillen`: whether pages show what changed in the text between versions; `None` unless
    /// set.
    pub verschillen: Option<bool>,
    /// The house style, logo and menu.
    pub look: LookSettings,
}

/// The setting `wijzigingsdatum`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChangeDate {
    /// `git`: from the history of the folder, else from the front matter.
    Git,
    /// `kopblok`: from `datum` in the front matter.
    Kopblok,
    /// `geen`: pages name no day of their last change.
    Geen,
}

/// The setting `checklist`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChecklistVisibility {
    /// `openbaar`: always shown.
    Openbaar,
    /// `vanaf-vastgesteld`: shown once the region's status is vastgesteld or vervallen.
    VanafVastgesteld,
    /// `intern`: never in what is published.
    Intern,
}

/// One line of `[normen]`: `nvo = "2020"`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NormChoice {
    /// The norm's id, `nvo`.
    pub norm: Located<String>,
    /// The edition, `2020`.
    pub editie: Located<String>,
    /// The revision, 1 unless written as `2020.2`.
    pub revisie: u32,
}

impl Settings {
    /// The region's status; `concept` as long as it names none.
    pub fn status(&self) -> Status {
        self.regio.status.as_ref().map_or(Status::Concept, |status| status.value)
    }

    /// The publication's title: `site.titel`, else made from the region's name.
    pub fn title(&self) -> String {
        match (&self.site.titel, &self.regio.naam) {
            (Some(titel), _) => titel.value.clone(),
            (None, Some(naam)) => format!("Regiovisie Jeugdhulp {}", naam.value),
            (None, None) => "Regiovisie Jeugdhulp".to_owned(),
        }
    }

    /// The site's language, `nl` or `en`.
    pub fn language(&self) -> &str {
        self.site.talen.first().map_or("nl", String::as_str)
    }

    /// The path part of the base address, with a slash at both ends: `/` or `/regiovisie/`.
    pub fn base_path(&self) -> &str {
        let Some(adres) = &self.site.adres else { return "/" };
        let rest = adres.value.split_once("://").map_or(adres.value.as_str(), |(_, rest)| rest);
        rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/")
    }

    /// Whether the site says where to go for help: as set, else when it names municipalities.
    pub fn shows_help(&self) -> bool {
        self.site.hulp.unwrap_or(!self.regio.gemeenten.is_empty())
    }

    /// Whether visitors may see the checklist.
    pub fn shows_checklist(&self) -> bool {
        match self.site.checklist {
            ChecklistVisibility::Openbaar => true,
            ChecklistVisibility::Intern => false,
            ChecklistVisibility::VanafVastgesteld => {
                matches!(self.status(), Status::Vastgesteld | Status::Vervallen)
            }
        }
    }
}
