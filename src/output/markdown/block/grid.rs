//! Rows and columns of a block as a table, with its sums and the file that it was made from.

use crate::data::Unit;
use crate::document::Block;
use crate::output::html;
use crate::output::markdown::Writer;
use crate::publication::{Grid, GridCell, GridColumn, asset_address};
use crate::theme::Labels;

/// With more columns than these the first stays in sight while the others scroll.
const MANY_COLUMNS: usize = 5;

impl Writer<'_> {
    /// What a block shows in rows and columns. What is wrong with it was said by the check.
    pub(super) fn grid_of(&self, block: &Block) -> Option<Grid> {
        let publication = &self.site.parts.publication;
        publication.grid(&self.site.schema(), self.document, block, &mut vec![])
    }

    /// A table, under a caption or else with a name that is only read aloud.
    pub(super) fn grid(&mut self, grid: &Grid, caption: Option<&str>, name: &str) {
        self.n_tables += 1;
        let id = format!("rv-tabel-{}", self.n_tables);
        let is_wide = grid.columns.len() > MANY_COLUMNS;
        let class = if is_wide { "rv-tabel rv-tabel--breed" } else { "rv-tabel" };
        self.out.push_str("<div");
        html::attribute(&mut self.out, "class", class);
        self.out.push_str(" role=group tabindex=0");
        if caption.is_some() {
            html::attribute(&mut self.out, "aria-labelledby", &id);
        } else {
            html::attribute(&mut self.out, "aria-label", name);
        }
        self.out.push_str("><table class=utrecht-table>");
        if let Some(caption) = caption {
            self.out.push_str("<caption");
            html::attribute(&mut self.out, "id", &id);
            self.out.push_str(" class=utrecht-table__caption>");
            html::text(&mut self.out, caption.trim());
            self.out.push_str("</caption>");
        }
        self.grid_head(grid);
        self.grid_rows(grid);
        self.grid_foot(grid);
        self.out.push_str("</table></div>");
        self.grid_source(grid);
    }

    fn grid_head(&mut self, grid: &Grid) {
        self.out.push_str("<thead><tr>");
        for (idx, column) in grid.columns.iter().enumerate() {
            self.out.push_str("<th scope=col");
            self.side(column, idx);
            html::text(&mut self.out, column.title.trim());
            if let Unit::Word(unit) = &column.unit {
                self.out.push_str(" (");
                html::text(&mut self.out, unit);
                self.out.push(')');
            }
            self.out.push_str("</th>");
        }
        self.out.push_str("</tr></thead><tbody>");
    }

    fn grid_rows(&mut self, grid: &Grid) {
        for row in &grid.rows {
            self.out.push_str("<tr>");
            for (idx, (cell, column)) in row.iter().zip(&grid.columns).enumerate() {
                // A header without words heads nothing.
                let is_head = idx == 0 && grid.columns.len() > 1 && !cell.text.is_empty();
                self.out.push_str(if is_head { "<th scope=row" } else { "<td" });
                self.side(column, idx);
                self.grid_cell(cell, column);
                self.out.push_str(if is_head { "</th>" } else { "</td>" });
            }
            self.out.push_str("</tr>");
        }
        self.out.push_str("</tbody>");
    }

    /// The row of totals; where the first column has none of its own, it says what the row is.
    fn grid_foot(&mut self, grid: &Grid) {
        if !grid.has_totals {
            return;
        }
        self.out.push_str("<tfoot><tr>");
        for (idx, column) in grid.columns.iter().enumerate() {
            let name = self.labels.text("tabel-totaal");
            let words = match column.total {
                Some(total) => number_in(self.labels, total, column),
                None if idx == 0 => name,
                None => String::new(),
            };
            let is_head = idx == 0 && column.total.is_none();
            self.out.push_str(if is_head { "<th scope=row" } else { "<td" });
            self.side(column, idx);
            html::text(&mut self.out, &words);
            self.out.push_str(if is_head { "</th>" } else { "</td>" });
        }
        self.out.push_str("</tr></tfoot>");
    }

    /// How many rows are not shown, and the file that holds all.
    fn grid_source(&mut self, grid: &Grid) {
        let file = grid.file.as_ref().map(|path| {
            let address = self.site.parts.addresses.link(&asset_address(path));
            (path.file_name().to_owned(), html::address(&address))
        });
        if file.is_none() && grid.n_more == 0 {
            return;
        }
        self.out.push_str("<p class=rv-tabel__bron>");
        if grid.n_more > 0 {
            let more = self.labels.with("tabel-meer", &[("n", grid.n_more.into())]);
            html::text(&mut self.out, &more);
            self.out.push(' ');
        }
        if let Some((name, address)) = file {
            self.out.push_str("<a");
            html::attribute(&mut self.out, "href", &address);
            self.out.push('>');
            let words = self.labels.with("gegevens-bestand", &[("bestand", name.as_str().into())]);
            html::text(&mut self.out, &words);
            self.out.push_str("</a>");
        }
        self.out.push_str("</p>");
    }

    /// Ends the opening tag of a cell: numbers stand on the right, what names a row on the left.
    fn side(&mut self, column: &GridColumn, idx: usize) {
        self.out.push_str(if column.is_number && idx > 0 { " class=rv-rechts>" } else { ">" });
    }

    fn grid_cell(&mut self, cell: &GridCell, column: &GridColumn) {
        if let Some(number) = cell.number.filter(|_| column.is_rewritten) {
            let words = number_in(self.labels, number, column);
            return html::text(&mut self.out, &words);
        }
        let Some(value) = &cell.value else { return html::text(&mut self.out, &cell.text) };
        for (idx, part) in self.site.fact_parts(value, column.kind.as_ref()).into_iter().enumerate()
        {
            self.out.push_str(if idx > 0 { ", " } else { "" });
            match &part.adres {
                Some(address) => {
                    self.out.push_str("<a");
                    html::attribute(&mut self.out, "href", address);
                    self.out.push('>');
                    html::text(&mut self.out, &part.tekst);
                    self.out.push_str("</a>");
                }
                None => html::text(&mut self.out, &part.tekst),
            }
        }
    }
}

/// A number of a column, with the sign of what it counts.
pub(super) fn number_in(labels: &Labels, number: f64, column: &GridColumn) -> String {
    let decimals = match column.unit {
        // An amount has cents or none.
        Unit::Euro if column.decimals > 0 => 2,
        _ => column.decimals,
    };
    let written = labels.number(number, decimals);
    match column.unit {
        Unit::Euro => format!("€\u{a0}{written}"),
        Unit::Percent => format!("{written}\u{a0}%"),
        Unit::None | Unit::Word(_) => written,
    }
}
