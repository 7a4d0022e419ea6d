//! Charts, timelines and key figures.

use super::grid::number_in;
use crate::document::{Cijfer, Cijfers, Fase, Grafiek, PlacedBlock, Tijdlijn};
use crate::output::chart::{Chart, cut_off, legend, svg, timeline};
use crate::output::html;
use crate::output::markdown::Writer;
use crate::publication::GridColumn;
use crate::source::Date;
use crate::theme::Labels;

impl Writer<'_> {
    /// A chart with its table behind it; the table alone where nothing can be drawn. `false` when
    /// there is no table either.
    pub(super) fn grafiek(&mut self, placed: &PlacedBlock, grafiek: &Grafiek, at: usize) -> bool {
        let Some(grid) = self.grid_of(&placed.block) else { return false };
        let caption = grafiek.bijschrift.as_ref().map(|caption| caption.value.as_str());
        let Some(figure) = grid.figure(grafiek, &placed.name, &mut vec![]) else {
            self.grid(&grid, caption, &self.table_name(at));
            return true;
        };
        let id = self.next_figure();
        let title = caption.map_or_else(|| self.table_name(at), str::to_owned);
        let labels = self.labels;
        let series = &figure.series;
        let number = |number: f64, series_idx: usize| {
            let column = series.get(series_idx).map(|one| &one.column);
            column.map_or_else(|| labels.plain_number(number), |it| number_in(labels, number, it))
        };
        let tick = |number: f64| {
            let column = series.first().map(|one| GridColumn {
                decimals: n_decimals(labels, number),
                ..one.column.clone()
            });
            column.map_or_else(|| labels.plain_number(number), |it| number_in(labels, number, &it))
        };
        let (id, title) = (id.as_str(), title.as_str());
        let chart = Chart { id, title, figure: &figure, labels, number: &number, tick: &tick };
        self.out.push_str("<figure class=rv-grafiek>");
        self.figure_caption(caption);
        self.out.push_str(&legend(id, &figure));
        self.out.push_str(&svg(&chart));
        if let Some(note) = cut_off(&chart) {
            self.out.push_str("<p class=rv-grafiek__as>");
            html::text(&mut self.out, &note);
            self.out.push_str("</p>");
        }
        self.out.push_str("<details class=rv-grafiek__cijfers><summary>");
        html::text(&mut self.out, &labels.text("grafiek-tabel"));
        self.out.push_str("</summary>");
        self.grid(&grid, None, title);
        self.out.push_str("</details></figure>");
        true
    }

    /// An id for a drawing, unique on its page.
    fn next_figure(&mut self) -> String {
        self.n_figures += 1;
        format!("rv-grafiek-{}", self.n_figures)
    }

    fn figure_caption(&mut self, caption: Option<&str>) {
        let Some(caption) = caption else { return };
        self.out.push_str("<figcaption class=rv-grafiek__titel>");
        html::text(&mut self.out, caption.trim());
        self.out.push_str("</figcaption>");
    }

    /// Phases as a drawing and in words; `false` when there are none.
    pub(super) fn tijdlijn(&mut self, tijdlijn: &Tijdlijn, at: usize) -> bool {
        let publication = &self.site.parts.publication;
        let phases = publication.phases(&self.site.schema(), tijdlijn, &mut vec![]);
        let Some(phases) = phases else { return false };
        let id = self.next_figure();
        let caption = tijdlijn.bijschrift.as_ref().map(|caption| caption.value.as_str());
        let title = caption.map_or_else(|| self.table_name(at), str::to_owned);
        self.out.push_str("<figure class=\"rv-grafiek rv-tijdlijn\">");
        self.figure_caption(caption);
        self.out.push_str(&timeline(&id, &title, &phases, self.labels));
        self.out.push_str("<ol class=rv-tijdlijn__lijst>");
        for fase in &phases {
            self.fase(fase);
        }
        self.out.push_str("</ol></figure>");
        true
    }

    fn fase(&mut self, fase: &Fase) {
        self.out.push_str("<li><span class=rv-tijdlijn__naam>");
        html::text(&mut self.out, fase.naam.trim());
        self.out.push_str("</span> <span class=rv-zacht>");
        self.day(fase.van);
        if fase.van != fase.tot {
            html::text(&mut self.out, &self.labels.text("tijdlijn-tot"));
            self.day(fase.tot);
        }
        self.out.push_str("</span>");
        if let Some(tekst) = &fase.tekst {
            self.paragraphs(tekst);
        }
        self.out.push_str("</li>");
    }

    /// A day in words, for machines too.
    fn day(&mut self, date: Date) {
        self.out.push_str("<time");
        html::attribute(&mut self.out, "datetime", &date.to_string());
        self.out.push('>');
        html::text(&mut self.out, &self.labels.date(date));
        self.out.push_str("</time>");
    }

    /// Key figures; `false` when one of them is worked out and is not known.
    pub(super) fn cijfers(&mut self, cijfers: &Cijfers) -> bool {
        let shown: Option<Vec<String>> =
            cijfers.cijfers.iter().map(|one| self.cijfer_words(one)).collect();
        let Some(shown) = shown else { return false };
        self.out.push_str("<dl class=rv-cijfers>");
        for (cijfer, words) in cijfers.cijfers.iter().zip(shown) {
            self.out.push_str("<div><dt>");
            html::text(&mut self.out, cijfer.tekst.value.trim());
            self.out.push_str("</dt><dd class=rv-cijfers__getal>");
            html::text(&mut self.out, &words);
            self.out.push_str("</dd>");
            self.cijfer_source(cijfer);
            self.out.push_str("</div>");
        }
        self.out.push_str("</dl>");
        true
    }

    /// A figure with what it counts.
    fn cijfer_words(&self, cijfer: &Cijfer) -> Option<String> {
        let words = match cijfer.worked_out() {
            Some(name) => {
                let outcome = self.site.parts.coherence.value(name)?;
                outcome.written(self.labels.marks())?
            }
            None => cijfer.waarde.value.trim().to_owned(),
        };
        let Some(unit) = &cijfer.eenheid else { return Some(words) };
        Some(match unit.value.trim() {
            "€" | "euro" => format!("€\u{a0}{words}"),
            unit => format!("{words}\u{a0}{unit}"),
        })
    }

    fn cijfer_source(&mut self, cijfer: &Cijfer) {
        let day = cijfer.peildatum.as_ref().map(|day| self.labels.date(day.value));
        if cijfer.bron.is_none() && day.is_none() {
            return;
        }
        self.out.push_str("<dd class=rv-cijfers__bron>");
        if let Some(bron) = &cijfer.bron {
            self.source(&bron.value, None);
        }
        if let Some(day) = day {
            self.out.push_str(if cijfer.bron.is_some() { ", " } else { "" });
            html::text(&mut self.out, &day);
        }
        self.out.push_str("</dd>");
    }
}

/// How many decimals a number has as readers see it.
fn n_decimals(labels: &Labels, number: f64) -> usize {
    let (_, fraction) = labels.marks();
    let written = labels.plain_number(number);
    written.split_once(fraction).map_or(0, |(_, decimals)| decimals.len())
}
