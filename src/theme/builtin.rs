//! The theme that every binary carries, file by file.

/// Files of the built-in theme by name, in name order. A test compares it with the folder.
pub(super) const FILES: &[(&str, &str)] = &[
    ("assets/bladzijde.js", include_str!("../../themes/standaard/assets/bladzijde.js")),
    ("assets/favicon.svg", include_str!("../../themes/standaard/assets/favicon.svg")),
    ("assets/stijl.css", include_str!("../../themes/standaard/assets/stijl.css")),
    ("assets/zoeken-start.js", include_str!("../../themes/standaard/assets/zoeken-start.js")),
    ("assets/zoeken.js", include_str!("../../themes/standaard/assets/zoeken.js")),
    ("labels.en.ftl", include_str!("../../themes/standaard/labels.en.ftl")),
    ("labels.nl.ftl", include_str!("../../themes/standaard/labels.nl.ftl")),
    ("templates/404.html", include_str!("../../themes/standaard/templates/404.html")),
    ("templates/a-z.html", include_str!("../../themes/standaard/templates/a-z.html")),
    ("templates/basis.html", include_str!("../../themes/standaard/templates/basis.html")),
    ("templates/checklist.html", include_str!("../../themes/standaard/templates/checklist.html")),
    ("templates/delen.html", include_str!("../../themes/standaard/templates/delen.html")),
    (
        "templates/doorverwijzing.html",
        include_str!("../../themes/standaard/templates/doorverwijzing.html"),
    ),
    ("templates/hele-visie.html", include_str!("../../themes/standaard/templates/hele-visie.html")),
    ("templates/hoofdstuk.html", include_str!("../../themes/standaard/templates/hoofdstuk.html")),
    ("templates/kop.html", include_str!("../../themes/standaard/templates/kop.html")),
    ("templates/mensen.html", include_str!("../../themes/standaard/templates/mensen.html")),
    ("templates/navigatie.html", include_str!("../../themes/standaard/templates/navigatie.html")),
    ("templates/normen.html", include_str!("../../themes/standaard/templates/normen.html")),
    (
        "templates/over-deze-site.html",
        include_str!("../../themes/standaard/templates/over-deze-site.html"),
    ),
    ("templates/pagina.html", include_str!("../../themes/standaard/templates/pagina.html")),
    ("templates/paginas.html", include_str!("../../themes/standaard/templates/paginas.html")),
    ("templates/samenhang.html", include_str!("../../themes/standaard/templates/samenhang.html")),
    (
        "templates/toegankelijkheid.html",
        include_str!("../../themes/standaard/templates/toegankelijkheid.html"),
    ),
    (
        "templates/vergelijking.html",
        include_str!("../../themes/standaard/templates/vergelijking.html"),
    ),
    ("templates/voet.html", include_str!("../../themes/standaard/templates/voet.html")),
    (
        "templates/wijzigingen.html",
        include_str!("../../themes/standaard/templates/wijzigingen.html"),
    ),
    ("templates/zoeken.html", include_str!("../../themes/standaard/templates/zoeken.html")),
    ("theme.toml", include_str!("../../themes/standaard/theme.toml")),
];

/// The text of a built-in file; empty when there is none of that name.
pub(super) fn text(name: &str) -> &'static str {
    FILES.iter().find(|(file, _)| *file == name).map_or("", |(_, text)| text)
}
