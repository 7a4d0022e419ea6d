//! Takes out of the built-in scripts what a browser does not need: comments and white space.
//! A region's own script is left as it is, since nobody here knows what relies on it.

/// The script, shorter, and meaning the same. What cannot be read stays as it is.
pub(super) fn tighten(script: &str) -> String {
    let kind = if script.contains("\nexport ") { " type=module" } else { "" };
    let open = format!("<script{kind}>");
    // The library keeps some comments; ours stand on lines of their own.
    let lines = script.lines().filter(|line| !line.trim_start().starts_with("//"));
    let bare = lines.collect::<Vec<_>>().join("\n");
    let mut settings = minify_html::Cfg::new();
    settings.keep_closing_tags = true;
    settings.minify_js = true;
    let bytes = minify_html::minify(format!("{open}{bare}</script>").as_bytes(), &settings);
    let html = String::from_utf8(bytes).unwrap_or_default();
    let inside = html.split_once('>').and_then(|(_, rest)| rest.strip_suffix("</script>"));
    inside.filter(|inside| !inside.is_empty()).unwrap_or(script).to_owned()
}

#[cfg(test)]
mod tests {
    use super::tighten;

    #[test]
    fn a_script_loses_what_a_browser_does_not_need() {
        let script = "// Telt op.\nconst sum = (first, second) => first + second;\n\
            \nexport const three = sum(1, 2);\n";
        let tight = tighten(script);
        assert!(tight.len() < 70 && tight.contains("three"), "{tight}");
        assert_eq!(tighten("dit is ( geen script"), "dit is ( geen script");
    }
}
