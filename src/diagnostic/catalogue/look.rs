//! What is wrong in the look of the site: tokens, colours, logo, menu, words.

use std::collections::BTreeSet;

use super::{advice, error, list, warning, with_nearest};
use crate::diagnostic::{Arg, Diagnostic, Location, Message, Reference};
use crate::source::Span;

/// `site-bestand-ontbreekt`: a setting names a file that is not there, or lies where the site's
/// files of the look cannot lie.
pub fn missing_look_file(at: Span, key: &str, file: &str, nearest: Option<&str>) -> Diagnostic {
    let name = file.rsplit('/').next().unwrap_or(file);
    let args = vec![("sleutel", key.into()), ("bestand", file.into()), ("naam", name.into())];
    with_nearest(error("site-bestand-ontbreekt", Location::At(at), args), nearest)
}

/// `site-bestand-soort`: a setting names a file of a kind that does not serve there.
pub fn look_file_kind(at: Span, key: &str, file: &str, kinds: &[&str]) -> Diagnostic {
    let kinds = list(kinds.iter().copied());
    let args = vec![("sleutel", key.into()), ("bestand", file.into()), ("soorten", kinds.into())];
    error("site-bestand-soort", Location::At(at), args)
}

/// `logo-zwaar`: a logo that makes every page slow.
pub fn heavy_logo(at: Span, kb: usize, most: usize) -> Diagnostic {
    warning("logo-zwaar", Location::At(at), vec![("kb", kb.into()), ("grens", most.into())])
}

/// `huisstijl-fout`: the first place in a token file that a browser cannot read. `fault` is the
/// end of the id of the words for it.
pub fn broken_tokens(at: Span, fault: &str) -> Diagnostic {
    let mut found = error("huisstijl-fout", Location::At(at), vec![]);
    found.why = Some(Message::new(format!("huisstijl-fout.{fault}"), vec![]));
    found
}

/// `huisstijl-zonder-tokens`: a token file without one token that the theme reads.
pub fn no_tokens(at: Span, file: &str) -> Diagnostic {
    warning("huisstijl-zonder-tokens", Location::At(at), vec![("bestand", file.into())])
}

/// `huisstijl-klassen`: tokens under more than one class, and nobody said which.
pub fn many_token_classes(at: Span, classes: &[&str]) -> Diagnostic {
    let first = classes.first().copied().unwrap_or_default();
    let args = vec![("klassen", list(classes.iter().copied()).into()), ("eerste", first.into())];
    error("huisstijl-klassen", Location::At(at), args)
}

/// `huisstijl-klasse-onbekend`: the class in the settings is not in the token file.
pub fn unknown_token_class(
    at: Span,
    class: &str,
    nearest: Option<&str>,
    known: &[&str],
) -> Diagnostic {
    let known = list(known.iter().copied());
    let args = vec![("klasse", class.into()), ("klassen", known.into())];
    with_nearest(error("huisstijl-klasse-onbekend", Location::At(at), args), nearest)
}

/// `huisstijl-van-buiten`: a token file that makes visitors ask another host.
pub fn remote_look_file(at: Span, target: &str) -> Diagnostic {
    error("huisstijl-van-buiten", Location::At(at), vec![("adres", target.into())])
}

/// `huisstijl-import`: a stylesheet that asks for another one beside it.
pub fn imported_tokens(at: Span, target: &str) -> Diagnostic {
    error("huisstijl-import", Location::At(at), vec![("bestand", target.into())])
}

/// `huisstijl-bestand-ontbreekt`: a token file asks for a file that is not there.
pub fn missing_beside(at: Span, target: &str) -> Diagnostic {
    error("huisstijl-bestand-ontbreekt", Location::At(at), vec![("bestand", target.into())])
}

/// Two colours that are too much alike.
#[derive(Clone, PartialEq, Debug)]
pub struct LowContrast {
    /// Where the colour stands that is best changed.
    pub at: Span,
    /// What the two are, in words.
    pub pair: String,
    /// The custom property at that place.
    pub token: String,
    /// Whether it is so for visitors who asked for dark.
    pub is_dark: bool,
    /// How it is.
    pub contrast: f64,
    /// How it should be at least.
    pub asked: f64,
    /// The colour.
    pub colour: String,
    /// The other one.
    pub on: String,
    /// The nearest colour that serves.
    pub better: Option<String>,
    /// Where the other one stands, when that is the region's too.
    pub on_at: Option<Span>,
}

impl LowContrast {
    fn args(&self) -> Vec<(&'static str, Arg)> {
        // Cut off, so that 4.496 is never shown as the 4.5 that it is not.
        let parts = |number: f64| {
            let hundredths = (number * 100.0).floor().max(0.0) as usize;
            (hundredths / 100, format!("{:02}", hundredths % 100))
        };
        let ((whole, rest), (asked, asked_rest)) = (parts(self.contrast), parts(self.asked));
        let asked_rest = asked_rest.trim_end_matches('0');
        let asked_rest = if asked_rest.is_empty() { "0" } else { asked_rest };
        vec![
            ("paar", self.pair.as_str().into()),
            ("token", self.token.as_str().into()),
            ("heel", whole.into()),
            ("deel", rest.into()),
            ("nodig", asked.into()),
            ("nodigdeel", asked_rest.into()),
            ("kleur", self.colour.as_str().into()),
            ("op", self.on.as_str().into()),
            ("stand", if self.is_dark { "donker" } else { "licht" }.into()),
            ("beter", self.better.as_deref().unwrap_or("geen").into()),
        ]
    }
}

/// `contrast-te-laag`: a colour that cannot be read well on another; `others` are pairs that the
/// same place spoils too.
pub fn low_contrast(worst: LowContrast, others: &[LowContrast]) -> Diagnostic {
    let mut found = warning("contrast-te-laag", Location::At(worst.at.clone()), worst.args());
    let on_at = worst.on_at.filter(|at| *at != worst.at);
    found.labels.extend(on_at.map(|at| (at, Message::new("contrast-te-laag.op", vec![]))));
    let notes = others.iter().map(|it| Message::new("contrast-te-laag.ook", it.args()));
    found.notes.extend(notes);
    found.reference = Some(Reference {
        text: "WCAG 2.2, 1.4.3 en 1.4.11 (W3C, 2023)".to_owned(),
        url: Some("https://www.w3.org/TR/WCAG22/#contrast-minimum".to_owned()),
    });
    found
}

/// `kleur-onbekend`: a colour whose contrast cannot be worked out.
pub fn unknown_colour(at: Span, value: &str, names: &BTreeSet<String>) -> Diagnostic {
    let names = list(names.iter().map(String::as_str));
    let value = if value.is_empty() { "-" } else { value };
    let args = vec![("namen", names.into()), ("waarde", value.into())];
    advice("kleur-onbekend", Location::At(at), args)
}

/// `menu-onbekend`: the menu names a page that is not there.
pub fn unknown_menu_page(at: Span, address: &str, nearest: Option<&str>) -> Diagnostic {
    let args = vec![("adres", address.into())];
    with_nearest(error("menu-onbekend", Location::At(at), args), nearest)
}

/// `label-onbekend`: words for a label that the theme does not have.
pub fn unknown_label(at: Span, label: &str, nearest: Option<&str>) -> Diagnostic {
    let args = vec![("label", label.into())];
    with_nearest(warning("label-onbekend", Location::At(at), args), nearest)
}

/// `thema-onbekend`: no theme of that name.
pub fn unknown_theme(at: Span, name: &str) -> Diagnostic {
    error("thema-onbekend", Location::At(at), vec![("thema", name.into())])
}

/// `template-fout`: a template of the region's theme does not compile, or fails on a page; the
/// built-in one is used instead. `reason` is in the words of the template library.
pub fn broken_template(at: Span, template: &str, reason: &str) -> Diagnostic {
    error(
        "template-fout",
        Location::At(at),
        vec![("template", template.into()), ("reden", reason.into())],
    )
}

/// `label-fout`: a file with labels has a line that cannot be read; the built-in label is used.
pub fn broken_label(at: Span) -> Diagnostic {
    error("label-fout", Location::At(at), vec![])
}

/// What browsers refuse under the policy of the site.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RefusedCode {
    /// A script in the page itself.
    Script,
    /// Styles in the page itself.
    Style,
    /// Style at an element.
    StyleAttribute,
    /// Code at an element, or as the address of a link.
    Handler,
    /// A page or a film inside the page.
    Frame,
    /// A file of another host.
    OtherHost,
    /// What visitors fill in, sent to another host.
    Form,
}

/// `sjabloon-geweigerd`: a template of the region's theme with something that browsers refuse
/// under the policy of the site; `what` names it as it stands there.
pub fn refused_code(at: Span, template: &str, what: &str, kind: RefusedCode) -> Diagnostic {
    let kind = match kind {
        RefusedCode::Script => "script",
        RefusedCode::Style => "stijl",
        RefusedCode::StyleAttribute => "stijl-bij-element",
        RefusedCode::Handler => "handeling",
        RefusedCode::Frame => "venster",
        RefusedCode::OtherHost => "van-buiten",
        RefusedCode::Form => "formulier",
    };
    let args = vec![("template", template.into()), ("wat", what.into()), ("soort", kind.into())];
    warning("sjabloon-geweigerd", Location::At(at), args)
}
