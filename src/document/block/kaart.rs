//! `kaart`: the municipalities as tiles, laid out about as they lie, each with a number if there
//! is one.

use super::{Block, Data, Kind, Shown, data};
use crate::data::{Node, Table};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::Located;

/// The most tiles beside each other that can be read on a phone.
pub const MAX_TILES: usize = 6;

/// The municipalities as tiles.
#[derive(Clone, PartialEq, Debug)]
pub struct Kaart {
    /// What it is called.
    pub bijschrift: Option<Located<String>>,
    /// Rows of tiles, from north to south; `None` is a place without one. Empty: the program lays
    /// the municipalities out in the order of the settings.
    pub tegels: Vec<Vec<Option<Located<String>>>>,
    /// What stands in the tiles: the first column names the municipality, the second is shown.
    pub data: Option<Data>,
}

impl Kaart {
    /// The names in the tiles, from north to south.
    pub fn names(&self) -> impl Iterator<Item = &Located<String>> {
        self.tegels.iter().flatten().flatten()
    }
}

impl Kind for Kaart {
    fn data(&self) -> Option<Shown<'_>> {
        self.data.as_ref().map(|data| (data, self.bijschrift.as_ref()))
    }
}

pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Option<Block> {
    let mut table = Table::new(node, "kaart", found)?;
    let bijschrift = table.required_text("bijschrift");
    let has_data =
        ["bestand", "records", "rijen"].into_iter().any(|key| table.filled(key).is_some());
    let data = match has_data {
        true => Some(data::read(&mut table)),
        false => {
            // Columns of nothing are held to their form all the same.
            data::columns(&mut table, "kolommen");
            table.allow(["sorteer", "totaal", "maximum"]);
            None
        }
    };
    let tegels: Vec<Vec<Option<Located<String>>>> = table
        .filled("tegels")
        .map(|node| node.items().iter().map(row).collect())
        .unwrap_or_default();
    let widest = tegels.iter().map(Vec::len).max().unwrap_or_default();
    if widest > MAX_TILES {
        let at = table.key_span("tegels").unwrap_or_else(|| node.span.clone());
        table.found.push(catalogue::too_many_tiles(at, widest, MAX_TILES));
        table.finish(found);
        return None;
    }
    table.finish(found);
    // A number that cannot be found is no reason to show an empty tile.
    let data = match data {
        Some(data) => Some(data?),
        None => None,
    };
    Some(Block::Kaart(Kaart { bijschrift, tegels, data }))
}

/// A row of tiles; an empty one, or a point, is a place without a municipality.
fn row(node: &Node) -> Vec<Option<Located<String>>> {
    let tile = |item: &Node| {
        let text = item.text().filter(|text| !matches!(text.trim(), "" | "." | "-"))?;
        Some(Located::new(text, item.span.clone()))
    };
    node.items().iter().map(tile).collect()
}
