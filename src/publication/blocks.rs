//! Reads the data files that blocks name, and lets what blocks show count as tables of their page.

use std::sync::Arc;

use super::Publication;
use super::claims::is_known;
use super::grid::is_data_file;
use crate::data::{csv, yaml};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::{Block, ChecklistPart, Kaart};
use crate::norm::{Norm, Schema, reference_regions};
use crate::source::{Source, SourceSet, Span, fold, nearest};

impl Publication {
    /// Reads the data files that the blocks of all pages name.
    pub(super) fn read_block_data(&mut self, files: &SourceSet, found: &mut Vec<Diagnostic>) {
        let named = self.documents.iter().flat_map(|document| {
            let blocks = document.blocks.iter();
            blocks.filter_map(|placed| placed.block.file(&document.path))
        });
        let named: Vec<_> = named.filter(|path| is_data_file(path.file_name())).collect();
        for path in named {
            let Some(source) = files.get(&path) else { continue };
            if self.block_data.contains_key(&path) {
                continue;
            }
            if let Some(fault) = &source.fault {
                found.push(catalogue::source_fault(&path, fault));
                self.block_data.insert(path, None);
                continue;
            }
            if let Some(encoding) = source.encoding {
                found.push(catalogue::old_encoding(&path, encoding));
            }
            let root = read(source, found);
            self.block_data.insert(path, root.map(Arc::new));
        }
    }

    /// Adds what blocks show in rows and columns to the tables of their page, so that it counts
    /// as a table in the text does.
    pub(super) fn add_block_tables(&mut self, schema: &Schema<'_>, found: &mut Vec<Diagnostic>) {
        for idx in 0..self.documents.len() {
            let Some(document) = self.documents.get(idx).map(Arc::clone) else { continue };
            if document.blocks.is_empty() {
                continue;
            }
            let mut whole = None;
            for placed in &document.blocks {
                if let Block::Tijdlijn(tijdlijn) = &placed.block {
                    self.phases(schema, tijdlijn, found);
                }
                let Some((_, caption)) = placed.block.data() else { continue };
                let grid = self.grid(schema, &document, &placed.block, found);
                let Some(grid) = grid else { continue };
                if let Block::Grafiek(grafiek) = &placed.block {
                    grid.figure(grafiek, &placed.name, found);
                }
                let caption = caption.map(|caption| caption.value.clone());
                let table = grid.table(placed.range.clone(), caption);
                whole.get_or_insert_with(|| (*document).clone()).add_table(table);
            }
            let Some(mut whole) = whole else { continue };
            whole.tables.sort_by_key(|table| table.range.start);
            if let Some(place) = self.documents.get_mut(idx) {
                *place = Arc::new(whole);
            }
        }
    }
}

impl Publication {
    /// Holds what blocks name against the norms in force and the comparison.
    pub(super) fn check_blocks(&self, norms: &[Arc<Norm>], found: &mut Vec<Diagnostic>) {
        for placed in self.documents.iter().flat_map(|document| &document.blocks) {
            match &placed.block {
                Block::Checklist(part) => check_part(part, norms, found),
                Block::Kaart(kaart) => self.check_tiles(kaart, &placed.name, found),
                Block::Vergelijking(block) => {
                    let others = reference_regions();
                    let all: Vec<&str> = others.subjects.iter().map(|it| it.id.as_str()).collect();
                    for id in block.onderwerpen.iter().filter(|id| !all.contains(&&*id.value)) {
                        let near = nearest(&id.value, all.iter().copied());
                        found.push(catalogue::unknown_subject(
                            id.span.clone(),
                            &id.value,
                            near,
                            &all,
                        ));
                    }
                }
                Block::Begrip(_)
                | Block::Cijfers(_)
                | Block::Citaat(_)
                | Block::Contact(_)
                | Block::Grafiek(_)
                | Block::Stappen(_)
                | Block::Tabel(_)
                | Block::Tijdlijn(_) => {}
            }
        }
    }
}

impl Publication {
    /// Every tile is a municipality of the region, and every municipality has one.
    fn check_tiles(&self, kaart: &Kaart, at: &Span, found: &mut Vec<Diagnostic>) {
        let all = self.people.municipalities.iter();
        let all: Vec<&str> = all.map(|one| one.gemeente.naam.value.as_str()).collect();
        let is_same = |one: &str, other: &str| fold(one) == fold(other);
        for name in kaart.names().filter(|name| !all.iter().any(|it| is_same(it, &name.value))) {
            let near = nearest(&name.value, all.iter().copied());
            found.push(catalogue::unknown_tile(name.span.clone(), &name.value, near));
        }
        let has_tile = |name: &str| kaart.names().any(|tile| is_same(&tile.value, name));
        let missing: Vec<&str> = all.into_iter().filter(|name| !has_tile(name)).collect();
        if !kaart.tegels.is_empty() && !missing.is_empty() {
            found.push(catalogue::missing_tiles(at.clone(), &missing));
        }
    }
}

fn check_part(part: &ChecklistPart, norms: &[Arc<Norm>], found: &mut Vec<Diagnostic>) {
    match part {
        ChecklistPart::Norm(id) if !norms.iter().any(|norm| norm.id == id.value) => {
            let near = nearest(&id.value, norms.iter().map(|norm| norm.id.as_str()));
            found.push(catalogue::unknown_norm_in_block(id.span.clone(), &id.value, near));
        }
        ChecklistPart::Norm(_) => {}
        ChecklistPart::Chapter(id) => {
            let mut all = norms.iter().flat_map(|norm| &norm.chapters).map(|it| it.id.as_str());
            if all.clone().all(|known| known != id.value) {
                let near = nearest(&id.value, &mut all);
                found.push(catalogue::unknown_chapter(id.span.clone(), &id.value, near));
            }
        }
        ChecklistPart::Requirements(ids) => {
            for id in ids {
                is_known(norms, id, found);
            }
        }
    }
}

fn read(source: &Source, found: &mut Vec<Diagnostic>) -> Option<crate::data::Node> {
    let name = source.path.file_name().to_lowercase();
    if name.ends_with(".csv") || name.ends_with(".tsv") {
        let (root, mut wrong) = csv(source);
        found.append(&mut wrong);
        return Some(root);
    }
    let (root, mut wrong) = yaml(source, 0..source.text.len(), &[]);
    found.append(&mut wrong);
    root
}
