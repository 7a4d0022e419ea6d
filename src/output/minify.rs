//! Takes out of finished HTML what a browser does not need, and stays within the standard.
//!
//! A page's own text is written tight as it is, so this is for what a theme writes: the document
//! around pages, and the few pages that are made from templates alone.

/// HTML, whole or a part, without needless bytes.
///
/// Closing tags stay, and so do `<html>` and `<head>`: leaving them out is allowed, but many
/// checkers and readers of source stumble over it. Scripts and styles are left alone.
pub(super) fn minify(html: &str) -> String {
    let mut settings = minify_html::Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    settings.keep_input_type_text_attr = true;
    settings.minify_css = false;
    settings.minify_js = false;
    let bytes = minify_html::minify(html.as_bytes(), &settings);
    // The library cuts between characters only; if it ever did not, the longer text serves.
    String::from_utf8(bytes).unwrap_or_else(|_| html.to_owned())
}
