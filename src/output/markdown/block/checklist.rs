//! A part of a checklist, and the choices of the region beside those of others.

use super::Writer;
use crate::document::{ChecklistPart, Vergelijking};
use crate::output::html;
use crate::site::{ChecklistLine, SubjectView};

impl Writer<'_> {
    /// Writes nothing where the checklist is hidden.
    pub(super) fn checklist_part(&mut self, part: &ChecklistPart) {
        let Some(view) = self.site.checklist_part(part) else { return };
        self.out.push_str("<div class=rv-eisenblok>");
        if !view.title.is_empty() {
            self.out.push_str("<p class=rv-eisenblok__titel>");
            html::text(&mut self.out, &view.title);
            self.out.push_str("</p><p class=rv-zacht>");
            html::text(&mut self.out, &view.counts);
            self.out.push_str("</p>");
        }
        self.out.push_str("<ul class=rv-eisenblok__lijst>");
        for line in &view.lines {
            self.checklist_line(line);
        }
        self.out.push_str("</ul></div>");
    }

    fn checklist_line(&mut self, line: &ChecklistLine) {
        self.out.push_str("<li><a");
        html::attribute(&mut self.out, "href", &line.address);
        self.out.push('>');
        html::text(&mut self.out, &line.title);
        self.out.push_str("</a> <span class=\"rv-zacht");
        if let Some(verdict) = line.verdict {
            self.out.push_str(" rv-oordeel--");
            self.out.push_str(verdict);
            self.out.push_str("\"><span class=rv-teken aria-hidden=true>");
            self.out.push_str(sign(verdict));
            self.out.push_str("</span> ");
        } else {
            self.out.push_str("\">");
        }
        html::text(&mut self.out, &line.words);
        self.out.push_str("</span></li>");
    }

    /// The chosen subjects of the comparison, as a table with what it is worth under it.
    /// `false` when there is none of them.
    pub(super) fn comparison(&mut self, block: &Vergelijking, at: usize) -> bool {
        let ids: Vec<&str> = block.onderwerpen.iter().map(|id| id.value.as_str()).collect();
        let view = self.site.comparison_of(&ids);
        if view.subjects.is_empty() {
            return false;
        }
        let year = [("jaar", view.year.as_str().into())];
        let caption_id = format!("rv-vergelijking-{at}");
        self.out.push_str("<div class=rv-tabel role=group tabindex=0 aria-labelledby=");
        self.out.push_str(&caption_id);
        self.out.push_str("><table class=\"utrecht-table rv-vergelijking\"><caption id=");
        self.out.push_str(&caption_id);
        self.out.push_str(" class=utrecht-table__caption>");
        html::text(&mut self.out, &self.labels.with("vergelijking-tabel", &year));
        self.out.push_str("</caption><thead><tr>");
        let subject = self.labels.text("vergelijking-onderwerp");
        let names = view.regions.iter().map(|region| region.naam.as_str());
        for name in [subject.as_str(), view.own.as_str()].into_iter().chain(names) {
            self.out.push_str("<th scope=col>");
            html::text(&mut self.out, name);
            self.out.push_str("</th>");
        }
        self.out.push_str("</tr></thead><tbody>");
        for subject in &view.subjects {
            self.subject(subject);
        }
        self.out.push_str("</tbody></table></div><p class=rv-zacht>");
        html::text(&mut self.out, &view.introduction);
        self.out.push_str("</p>");
        true
    }

    fn subject(&mut self, subject: &SubjectView) {
        self.out.push_str("<tr><th scope=row>");
        html::text(&mut self.out, &subject.titel);
        self.out.push_str("</th>");
        let own: Vec<String> = subject.eigen.iter().map(|choice| choice.words()).collect();
        let others = subject.anderen.iter().map(String::as_str);
        for (words, empty) in std::iter::once((own.join("; "), "bewijs-niet-ingevuld"))
            .chain(others.map(|words| (words.to_owned(), "vergelijking-onbekend")))
        {
            self.out.push_str("<td>");
            match words.is_empty() {
                true => html::text(&mut self.out, &self.labels.text(empty)),
                false => html::text(&mut self.out, &words),
            }
            self.out.push_str("</td>");
        }
        self.out.push_str("</tr>");
    }
}

/// The sign of a verdict; the same as on the checklist.
fn sign(verdict: &str) -> &'static str {
    match verdict {
        "onderbouwd" => "●",
        "behandeld" => "◐",
        "ontbreekt" => "○",
        "mensenwerk" => "◇",
        _ => "–",
    }
}
