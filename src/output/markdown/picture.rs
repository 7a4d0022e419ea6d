//! Pictures of this site: how large they are, and which copy a browser takes.

use std::fmt::Write;

use super::Writer;
use crate::output::html;
use crate::picture::{Family, Form, Picture};
use crate::publication::asset_address;
use crate::site::Audience;
use crate::source::SitePath;

/// How wide a column of text is at most, in pixels: 44rem. Keep in step with `.rv-tekst` in the
/// stylesheet; where a theme has another, browsers only take a copy that is a step off.
const COLUMN_PX: u32 = 704;

/// The room beside the column on a narrow screen, in pixels: twice 1.25rem.
const MARGINS_PX: u32 = 40;

impl Writer<'_> {
    /// Writes a picture that stands beside the pages.
    ///
    /// The first one of a page is mostly in sight at once, so it is asked for at once.
    pub(super) fn picture_file(&mut self, path: &SitePath, alt: &str) {
        let when = if self.n_pictures == 0 { "" } else { " loading=lazy" };
        self.n_pictures += 1;
        let publication = &self.site.parts.publication;
        let known = publication.pictures.get(path).and_then(|known| known.as_ref().ok());
        let is_published = self.site.parts.audience == Audience::Visitors;
        let copies =
            known.filter(|_| is_published).map_or(String::new(), |it| self.copies(it, path));
        let shown = match known.filter(|_| is_published) {
            Some(picture) => picture.path_of(path, picture.fallback()),
            None => path.clone(),
        };
        // A picture that is WebP itself needs no other way.
        let is_plain = matches!(known.map(Picture::fallback), Some(Form::Webp(_)) | None);
        let is_wrapped = !copies.is_empty() && !is_plain;
        if is_wrapped {
            let _ = write!(self.out, "<picture><source type=image/webp{copies}>");
        }
        self.out.push_str("<img");
        if !is_wrapped {
            self.out.push_str(&copies);
        }
        let address = self.site.parts.addresses.link(&asset_address(&shown));
        html::attribute(&mut self.out, "src", &html::address(&address));
        html::attribute(&mut self.out, "alt", alt);
        if let Some((width, height)) = known.and_then(|known| known.size) {
            let _ = write!(self.out, " width={width} height={height}");
        }
        let _ = write!(self.out, "{when} decoding=async>");
        if is_wrapped {
            self.out.push_str("</picture>");
        }
    }

    /// The attributes with the copies that a browser chooses from; empty for a drawing.
    fn copies(&self, picture: &Picture, path: &SitePath) -> String {
        let (Some((width, _)), false) = (picture.size, picture.family == Family::Svg) else {
            return String::new();
        };
        let copies = picture.copies().into_iter().filter_map(|form| {
            let Form::Webp(width) = form else { return None };
            let address = asset_address(&picture.path_of(path, form));
            let address = html::address(&self.site.parts.addresses.link(&address));
            // A comma or space would end the address there.
            Some(format!("{} {width}w", address.replace(',', "%2C")))
        });
        let copies: Vec<String> = copies.collect();
        let column = width.min(COLUMN_PX);
        let sizes = format!(
            "(min-width: {}px) {column}px, calc(100vw - {MARGINS_PX}px)",
            column + MARGINS_PX
        );
        let mut out = String::new();
        html::attribute(&mut out, "srcset", &copies.join(", "));
        html::attribute(&mut out, "sizes", &sizes);
        out
    }
}
