//! Where a visitor reacts to the page that he reads: a mail or a form, with the page, its address
//! and the version filled in.
//!
//! The address is made once for all pages, with marks where a page's own title and address go, so
//! that it costs a page nothing. There is no server behind it and nothing is kept.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::Site;

/// What a region may write in the address of its form.
const PAGE: &str = "{pagina}";
const VERSION: &str = "{versie}";
const ANCHOR: &str = "{anker}";

/// A link to react by.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ReactionView {
    /// The address, with marks in it.
    pub adres: String,
    /// The mark where the page's own address goes, as it stands in `adres`.
    pub pagina: String,
}

impl Site {
    /// The link to react by, where the settings say how; `title` and `page` mark the spots where
    /// a page's title and whole address go, as [`encoded`] writes them.
    pub fn reaction(&self, title: &str, page: &str) -> Option<ReactionView> {
        let site = &self.parts.settings.site;
        let reactions = site.reacties.as_ref().map(|address| address.value.clone());
        let by_mail = || site.contact.as_ref().map(|mail| format!("mailto:{}", mail.value));
        let address = reactions.or_else(by_mail)?;
        let adres = match address.strip_prefix("mailto:") {
            Some(mail) => self.by_mail(mail, title, page),
            None => self.by_form(&address, page),
        };
        Some(ReactionView { adres, pagina: page.to_owned() })
    }

    fn version(&self) -> &str {
        self.parts.settings.regio.versie.as_ref().map_or("", |version| version.value.as_str())
    }

    /// What the region wrote behind the address itself goes before.
    fn by_mail(&self, mail: &str, title: &str, page: &str) -> String {
        let labels = &self.parts.labels;
        let (to, query) = mail.split_once('?').unwrap_or((mail, ""));
        let has = |key: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.any(|(name, _)| name.eq_ignore_ascii_case(key))
        };
        let mut parts: Vec<String> = vec![];
        parts.extend(Some(query.to_owned()).filter(|query| !query.is_empty()));
        if !has("subject") {
            let version = self.version();
            let subject = match version.is_empty() {
                true => labels.text("reactie-onderwerp"),
                false => labels.with("reactie-onderwerp-versie", &[("versie", version.into())]),
            };
            parts.push(format!("subject={}%20{title}", encoded(&subject)));
        }
        if !has("body") {
            let words = encoded(&labels.text("reactie-pagina"));
            parts.push(format!("body={words}%20{title}%0D%0A{page}%0D%0A%0D%0A"));
        }
        format!("mailto:{to}?{}", parts.join("&"))
    }

    /// A form that names the places itself gets them there, any other gets two parameters.
    fn by_form(&self, form: &str, page: &str) -> String {
        let version = encoded(self.version());
        if [PAGE, VERSION, ANCHOR].iter().any(|place| form.contains(place)) {
            let filled = form.replace(PAGE, page).replace(VERSION, &version);
            return filled.replace(ANCHOR, "");
        }
        let (form, anchor) = form.split_once('#').map_or((form, None), |(f, a)| (f, Some(a)));
        let sign = if form.contains('?') { '&' } else { '?' };
        let mut address = format!("{form}{sign}pagina={page}");
        if !version.is_empty() {
            address.push_str(&format!("&versie={version}"));
        }
        address.extend(anchor.map(|anchor| format!("#{anchor}")));
        address
    }
}

/// Text as it stands inside the query of an address.
pub fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
