//! The municipalities as tiles: a list that a stylesheet lays out, so that it is read, linked and
//! printed as any list.

use super::Writer;
use crate::document::{Kaart, PlacedBlock};
use crate::output::html;
use crate::publication::Grid;
use crate::source::{Located, fold};

/// Shades of the ground of a tile, from light to dark.
const SHADES: f64 = 4.0;

/// What stands in a tile.
struct Tile {
    value: String,
    /// 1 to 4; `None` where there is no number.
    shade: Option<u8>,
}

impl Writer<'_> {
    /// `false` when what stands in the tiles is not there.
    pub(super) fn map(&mut self, placed: &PlacedBlock, kaart: &Kaart) -> bool {
        let grid = match &kaart.data {
            Some(_) => match self.grid_of(&placed.block) {
                Some(grid) => Some(grid),
                None => return false,
            },
            None => None,
        };
        let rows = self.tile_rows(kaart);
        let n_columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        if n_columns == 0 {
            return false;
        }
        self.out.push_str("<figure class=rv-tegels>");
        self.map_caption(kaart, grid.as_ref());
        self.out.push_str("<ul");
        html::attribute(
            &mut self.out,
            "class",
            &format!("rv-tegels__lijst rv-tegels__lijst--{n_columns}"),
        );
        self.out.push('>');
        for row in &rows {
            for column_idx in 0..n_columns {
                match row.get(column_idx).and_then(Option::as_deref) {
                    Some(name) => self.tile(name, grid.as_ref()),
                    None => self.out.push_str("<li class=rv-tegels__leeg aria-hidden=true>"),
                }
                self.out.push_str("</li>");
            }
        }
        self.out.push_str("</ul></figure>");
        true
    }

    /// The rows as they were written; else the municipalities in about a square.
    fn tile_rows(&self, kaart: &Kaart) -> Vec<Vec<Option<String>>> {
        if !kaart.tegels.is_empty() {
            let words = |tile: &Option<Located<String>>| {
                tile.as_ref().map(|name| name.value.trim().to_owned())
            };
            return kaart.tegels.iter().map(|row| row.iter().map(words).collect()).collect();
        }
        let all = &self.site.parts.settings.regio.gemeenten;
        let width = (1..=crate::document::MAX_TILES).find(|width| width * width >= all.len());
        let width = width.unwrap_or(crate::document::MAX_TILES);
        let names: Vec<Option<String>> =
            all.iter().map(|gemeente| Some(gemeente.naam.value.clone())).collect();
        names.chunks(width).map(<[_]>::to_vec).collect()
    }

    fn map_caption(&mut self, kaart: &Kaart, grid: Option<&Grid>) {
        self.out.push_str("<figcaption class=rv-grafiek__titel>");
        if let Some(bijschrift) = &kaart.bijschrift {
            html::text(&mut self.out, bijschrift.value.trim());
        }
        let column = grid.and_then(|grid| grid.columns.get(1));
        if let Some(column) = column {
            self.out.push_str(" <span class=rv-zacht>");
            html::text(&mut self.out, &column.title);
            self.out.push_str("</span>");
        }
        self.out.push_str("</figcaption>");
    }

    fn tile(&mut self, name: &str, grid: Option<&Grid>) {
        let tile = grid.map(|grid| tile_of(grid, name));
        let shade = tile.as_ref().and_then(|tile| tile.shade);
        match shade {
            Some(shade) => {
                let class = format!("rv-tegel rv-tegel--{shade}");
                self.out.push_str("<li");
                html::attribute(&mut self.out, "class", &class);
                self.out.push('>');
            }
            None => self.out.push_str("<li class=rv-tegel>"),
        }
        let people = &self.site.parts.publication.people;
        let is_named =
            |one: &crate::publication::Municipality| fold(&one.gemeente.naam.value) == fold(name);
        let page = people.municipalities.iter().position(is_named);
        let page = page.and_then(|idx| people.page_of(idx));
        if let Some(page) = page {
            self.out.push_str("<a");
            html::attribute(&mut self.out, "href", &self.site.parts.addresses.link(page));
            self.out.push('>');
        }
        html::text(&mut self.out, name);
        if page.is_some() {
            self.out.push_str("</a>");
        }
        if let Some(tile) = tile {
            self.out.push_str(" <span class=rv-tegel__getal>");
            let unknown = self.labels.text("grafiek-onbekend");
            html::text(&mut self.out, if tile.value.is_empty() { &unknown } else { &tile.value });
            self.out.push_str("</span>");
        }
    }
}

/// What the rows say of a municipality.
fn tile_of(grid: &Grid, name: &str) -> Tile {
    let cells = grid.rows.iter().filter_map(|row| Some((row.first()?, row.get(1)?)));
    let numbers: Vec<f64> = cells.clone().filter_map(|(_, cell)| cell.number).collect();
    let least = numbers.iter().copied().fold(f64::INFINITY, f64::min);
    let most = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let found = cells.into_iter().find(|(first, _)| fold(&first.text) == fold(name));
    let Some((_, cell)) = found else { return Tile { value: String::new(), shade: None } };
    let shade = cell.number.filter(|_| most > least).map(|number| {
        let share = (number - least) / (most - least);
        (share * (SHADES - 1.0)).round() as u8 + 1
    });
    Tile { value: cell.text.trim().to_owned(), shade }
}
