//! Reads `regiovisie.toml`.

use super::look::{labels, look};
use super::{
    ChangeDate, ChecklistVisibility, EigenKeuze, LookSettings, NormChoice, Periode, Publicatie,
    Regio, SETTINGS_FILE, Settings, SiteSettings, Status, beveiliging, contact, mensen, publicatie,
    toegankelijkheid,
};
use crate::data::{Node, Table, Value, language_tag, toml};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Located, SitePath, Source, Span};

const CHECKLIST: [(&str, ChecklistVisibility); 3] = [
    ("openbaar", ChecklistVisibility::Openbaar),
    ("vanaf-vastgesteld", ChecklistVisibility::VanafVastgesteld),
    ("intern", ChecklistVisibility::Intern),
];

const CHANGE_DATES: [(&str, ChangeDate); 3] =
    [("git", ChangeDate::Git), ("kopblok", ChangeDate::Kopblok), ("geen", ChangeDate::Geen)];

/// The languages that the website itself speaks.
const LANGUAGES: [&str; 2] = ["nl", "en"];

/// Reads the settings; without a file everything is as by default.
pub fn read(source: Option<&Source>) -> (Settings, Vec<Diagnostic>) {
    let mut settings = defaults();
    let mut found = vec![];
    let Some(source) = source else {
        settings.hulplijnen = mensen::builtin(settings.language());
        return (settings, found);
    };
    if let Some(fault) = &source.fault {
        found.push(catalogue::source_fault(&source.path, fault));
        return (settings, found);
    }
    let (root, mut broken) = toml(source);
    let is_whole = broken.is_empty();
    found.append(&mut broken);
    if let Some(mut table) = Table::new(&root, SETTINGS_FILE, &mut found) {
        if let Some(node) = table.node("regio") {
            settings.regio = regio(node, &mut found);
        }
        if let Some(node) = table.node("site") {
            settings.site = site(node, settings.site, &mut found);
        }
        if let Some(node) = table.node("normen") {
            settings.normen = normen(node, &mut found);
            if node.is_empty() {
                found.push(catalogue::no_norms(node.span.clone()));
            }
        }
        let inspraak = table.filled("inspraak");
        settings.inspraak = inspraak.and_then(|node| super::status::inspraak(node, &mut found));
        if let Some(node) = table.node("publicatie") {
            settings.publicatie = publicatie::read(node, &mut found);
        }
        if let Some(node) = table.node("beveiliging") {
            settings.beveiliging = beveiliging::read(node, &mut found);
            settings.beveiliging_at = Some(node.span.clone());
        }
        if let Some(node) = table.node("toegankelijkheid") {
            settings.toegankelijkheid = toegankelijkheid::read(node, &mut found);
        }
        if let Some(node) = table.node("keuze") {
            settings.keuzes =
                node.items().iter().filter_map(|item| keuze(item, &mut found)).collect();
        }
        if let Some(node) = table.node("labels") {
            settings.labels = labels(node, &mut found);
        }
        if let Some(node) = table.filled("hulplijn") {
            settings.hulplijnen = mensen::hulplijnen(node, &mut found);
        }
        table.finish(&mut found);
    }
    if settings.hulplijnen.is_empty() {
        settings.hulplijnen = mensen::builtin(settings.language());
    }
    if !is_whole {
        // What follows from one mistake in form is not the writer's second mistake.
        found.truncate(1);
    }
    (settings, found)
}

fn defaults() -> Settings {
    Settings {
        path: SitePath::new(SETTINGS_FILE),
        regio: Regio::default(),
        site: SiteSettings {
            titel: None,
            adres: None,
            contact: None,
            reacties: None,
            thema: "standaard".to_owned(),
            thema_at: None,
            talen: vec!["nl".to_owned()],
            checklist: ChecklistVisibility::Openbaar,
            vergelijking: false,
            nummering: false,
            begrippen: true,
            hulp: None,
            vertalingen: vec![],
            eenvoudige_taal: None,
            voorbeeld: false,
            wijzigingsdatum: None,
            verschillen: None,
            licentie: None,
            archief: None,
            look: LookSettings::default(),
        },
        // Without the table the norm that every region agreed on is in force.
        normen: vec![NormChoice {
            norm: Located::new("nvo".to_owned(), Span::top(&SitePath::new(SETTINGS_FILE))),
            editie: Located::new("2020".to_owned(), Span::top(&SitePath::new(SETTINGS_FILE))),
            revisie: 1,
        }],
        keuzes: vec![],
        inspraak: None,
        publicatie: Publicatie::default(),
        beveiliging: None,
        beveiliging_at: None,
        toegankelijkheid: None,
        labels: vec![],
        hulplijnen: vec![],
    }
}

/// `[[keuze]]`: a choice of the region's own. `lijst`, `id`, `titel`, `valt_onder`.
fn keuze(node: &Node, found: &mut Vec<Diagnostic>) -> Option<EigenKeuze> {
    let mut table = Table::new(node, "keuze", found)?;
    let (lijst, id) = (table.required_text("lijst"), table.required_text("id"));
    let (titel, valt_onder) = (table.text("titel"), table.required_text("valt_onder"));
    table.finish(found);
    let id = id?;
    let titel = titel.map_or_else(|| id.value.clone(), |titel| titel.value);
    Some(EigenKeuze { lijst: lijst?, titel, valt_onder: valt_onder?, id })
}

/// `[regio]`: the region. `naam`, `code` (CBS youth region), `status`, `versie`, `periode` with
/// `van` and `tot`, `gemeenten` with `naam` and `code` (CBS municipality).
fn regio(node: &Node, found: &mut Vec<Diagnostic>) -> Regio {
    let mut regio = Regio::default();
    let Some(mut table) = Table::new(node, "regio", found) else { return regio };
    regio.naam = table.text("naam");
    regio.code = table.text("code");
    if let Some(code) = regio.code.as_ref().filter(|code| !is_code(&code.value, "JZ", 2)) {
        found.push(catalogue::bad_code(code.span.clone(), &code.value, "JZ14"));
    }
    regio.status = table.choice("status", &Status::ALL);
    regio.versie = table.text("versie");
    regio.periode = table.filled("periode").and_then(|node| periode(node, found));
    regio.vervanging = super::status::replacement(&mut table);
    if let Some(node) = table.filled("gemeenten") {
        regio.gemeenten = mensen::gemeenten(node, found);
    }
    table.finish(found);
    regio
}

fn periode(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Located<Periode>> {
    let mut table = Table::new(node, "periode", found)?;
    let (van, tot) = (table.date("van"), table.date("tot"));
    for (key, date) in [("van", &van), ("tot", &tot)] {
        if date.is_none() && table.filled(key).is_none() {
            table.missing(key);
        }
    }
    table.finish(found);
    let (van, tot) = (van?, tot?);
    if van.value > tot.value {
        found.push(catalogue::period_reversed(node.span.clone()));
        return None;
    }
    Some(Located::new(Periode { van: van.value, tot: tot.value }, node.span.clone()))
}

/// `[site]`: the website. See [`SiteSettings`] for each key.
fn site(node: &Node, mut site: SiteSettings, found: &mut Vec<Diagnostic>) -> SiteSettings {
    let Some(mut table) = Table::new(node, "site", found) else { return site };
    site.titel = table.text("titel");
    site.adres = table.text("adres").and_then(|adres| address(adres, found));
    site.contact = table.text("contact").and_then(|contact| mail(contact, found));
    site.reacties = table.text("reacties").and_then(|reacties| reactions(reacties, found));
    if let Some(thema) = table.text("thema") {
        site.thema_at = Some(thema.span);
        site.thema = thema.value;
    }
    languages(table.texts("talen"), &mut site, found);
    if let Some(checklist) = table.choice("checklist", &CHECKLIST) {
        site.checklist = checklist.value;
    }
    site.vergelijking = table.yes_or_no("vergelijking").is_some_and(|yes| yes.value);
    site.nummering = table.yes_or_no("nummering").is_some_and(|yes| yes.value);
    site.begrippen = table.yes_or_no("begrippen").is_none_or(|yes| yes.value);
    site.hulp = table.yes_or_no("hulp").map(|yes| yes.value);
    let plain = table.yes_or_no("eenvoudige_taal").filter(|yes| yes.value);
    site.eenvoudige_taal = plain.map(|yes| yes.span);
    site.voorbeeld = table.yes_or_no("voorbeeld").is_some_and(|yes| yes.value);
    let wijzigingsdatum = table.choice("wijzigingsdatum", &CHANGE_DATES);
    site.wijzigingsdatum = wijzigingsdatum.map(|choice| choice.value);
    site.verschillen = table.yes_or_no("verschillen").map(|yes| yes.value);
    site.licentie = table.text("licentie");
    site.archief = table.text("archief").and_then(|archief| contact::web(archief, found));
    site.look = look(&mut table);
    table.finish(found);
    site
}

/// `talen`: the language of the site, then those that pages are meant to be translated in.
fn languages(talen: Vec<Located<String>>, site: &mut SiteSettings, found: &mut Vec<Diagnostic>) {
    for (idx, taal) in talen.into_iter().enumerate() {
        match language_tag(&taal.value) {
            Some(tag) if idx > 0 => site.vertalingen.push(Located::new(tag, taal.span)),
            Some(tag) if LANGUAGES.contains(&tag.as_str()) => site.talen = vec![tag],
            _ if idx > 0 => found.push(catalogue::unknown_language(taal.span, &taal.value)),
            _ => {
                let value = &taal.value;
                found.push(catalogue::unknown_value(taal.span, "talen", value, None, &LANGUAGES));
            }
        }
    }
}

/// `[normen]`: `nvo = "2020"`, or with a revision `nvo = "2020.2"`.
fn normen(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<NormChoice> {
    let Value::Map(entries) = &node.value else {
        found.push(catalogue::wrong_type(node.span.clone(), "normen", "soort-kaart"));
        return vec![];
    };
    let mut all = vec![];
    for (norm, value) in entries {
        // An edition written as a number, `2020`, means the same.
        let Some(text) = value.text() else {
            let at = value.span.clone();
            found.push(catalogue::wrong_type(at, &norm.value, "soort-tekst"));
            continue;
        };
        // Behind a point that is followed by anything but a number stands no revision.
        let with_revision = text.split_once('.');
        let with_revision = with_revision.and_then(|(id, n)| Some((id, n.parse().ok()?)));
        let (editie, revisie) = with_revision.unwrap_or((text.as_str(), 1));
        all.push(NormChoice {
            norm: norm.clone(),
            editie: Located::new(editie.to_owned(), value.span.clone()),
            revisie,
        });
    }
    all
}

/// A base address: http or https, with a host, no query; a closing slash is added.
pub fn base_address(value: &str) -> Option<String> {
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"))?;
    let host = rest.split('/').next().unwrap_or_default();
    let is_plain = !host.is_empty()
        && !value.contains(['?', '#', '"', '\'', '<', '>', '\\', ';', '{', '}', '$', '`'])
        && !value.contains(char::is_whitespace);
    is_plain.then(|| if value.ends_with('/') { value.to_owned() } else { format!("{value}/") })
}

fn address(adres: Located<String>, found: &mut Vec<Diagnostic>) -> Option<Located<String>> {
    match base_address(adres.value.trim()) {
        Some(value) => Some(Located::new(value, adres.span)),
        None => refuse(adres, found),
    }
}

pub(super) fn mail(
    contact: Located<String>,
    found: &mut Vec<Diagnostic>,
) -> Option<Located<String>> {
    let is_mail = contact.value.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !contact.value.contains(char::is_whitespace)
    });
    if is_mail {
        return Some(contact);
    }
    found.push(catalogue::bad_mail(contact.span, &contact.value));
    None
}

/// Where reactions go: an e-mail address, with `mailto:` before it or not, or a web address.
pub(super) fn reactions(
    mut reacties: Located<String>,
    found: &mut Vec<Diagnostic>,
) -> Option<Located<String>> {
    let is_bare = |value: &str| {
        let parts = value.split_once('@');
        parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
            && !value.contains([':', '/', '?', ' ', '<', '>', '"'])
    };
    if is_bare(&reacties.value) {
        reacties.value.insert_str(0, "mailto:");
    }
    let value = &reacties.value;
    let is_known = value.starts_with("mailto:") && value.contains('@')
        || base_address(value.split(['?', '#']).next().unwrap_or_default()).is_some();
    if is_known { Some(reacties) } else { refuse(reacties, found) }
}

/// A whole address of a page.
pub(super) fn web(value: Located<String>, found: &mut Vec<Diagnostic>) -> Option<Located<String>> {
    let is_web = base_address(value.value.split(['?', '#']).next().unwrap_or_default()).is_some()
        && !value.value.contains(char::is_whitespace);
    if is_web { Some(value) } else { refuse(value, found) }
}

fn refuse(value: Located<String>, found: &mut Vec<Diagnostic>) -> Option<Located<String>> {
    found.push(catalogue::bad_address(value.span, &value.value));
    None
}

pub(super) fn is_code(value: &str, prefix: &str, n_digits: usize) -> bool {
    value.strip_prefix(prefix).is_some_and(|digits| {
        digits.len() == n_digits && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

impl Settings {
    /// The place of `[normen]`, for findings about what is missing there.
    pub fn top(&self) -> Span {
        Span::top(&self.path)
    }
}
