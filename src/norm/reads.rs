//! Which fields a rule or value looks at, so that people can be told.

use std::collections::BTreeSet;

use super::schema::REGIO;
use super::{Expression, FieldKind, Schema, Term, TermKind};

/// The full names of the fields that an expression looks at (`segment.bekostiging`), and the keys
/// of the records that it walks or counts (`doelen`); sorted. `record` is the kind of record it
/// is about. What computed values look at is theirs.
pub fn reads(expression: &Expression, record: Option<&str>, schema: &Schema<'_>) -> Vec<String> {
    let mut reader = Reader { schema, names: vec![], read: BTreeSet::new() };
    reader.names.extend(record.map(|kind| (kind.to_owned(), Some(kind.to_owned()))));
    reader.kind_of(&expression.root);
    reader.read.into_iter().collect()
}

struct Reader<'r> {
    schema: &'r Schema<'r>,
    /// What is named, with its kind of record; the last of a name counts.
    names: Vec<(String, Option<String>)>,
    read: BTreeSet<String>,
}

impl Reader<'_> {
    /// The kind of record that a part gives, one or a list of them; `None` for all else.
    fn kind_of(&mut self, term: &Term) -> Option<String> {
        match &term.kind {
            TermKind::Name(name) => self.named(name),
            TermKind::Field(of, name) => {
                let kind = self.kind_of(of)?;
                self.field(&kind, name)
            }
            TermKind::Each { list, name, body, .. } => {
                let kind = self.kind_of(list);
                self.names.push((name.clone(), kind.clone()));
                let of_body = self.kind_of(body);
                self.names.pop();
                // A walk that keeps records has those of the list; a `map` may have others.
                of_body.or(kind)
            }
            kind => {
                for part in kind.parts() {
                    self.kind_of(part);
                }
                None
            }
        }
    }

    fn named(&mut self, name: &str) -> Option<String> {
        if let Some((_, kind)) = self.names.iter().rev().find(|(known, _)| known == name) {
            return kind.clone();
        }
        if name == REGIO {
            return Some(REGIO.to_owned());
        }
        let kind = self.schema.kind_of_list(name)?;
        self.read.insert(name.to_owned());
        Some(kind.to_owned())
    }

    fn field(&mut self, kind: &str, name: &str) -> Option<String> {
        if let Some((_, field)) = self.schema.field(kind, name) {
            self.read.insert(field.full_name());
            return match &field.kind {
                FieldKind::Reference { record, .. } => Some(record.clone()),
                _ => None,
            };
        }
        // Records that refer to this one, or a fact of the settings.
        let referring = self.schema.referring(name, kind);
        if let Some(field) = referring.first() {
            self.read.insert(field.full_name());
            return self.schema.kind_of_list(name).map(str::to_owned);
        }
        self.read.insert(format!("{kind}.{name}"));
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::norm::{Editions, read};
    use crate::source::Source;

    fn check(record: Option<&str>, condition: &str, expected: &[&str]) {
        let bij = record.map_or_else(String::new, |kind| format!("bij = \"{kind}\"\n"));
        let text = format!(
            "norm = \"x\"\neditie = {{ id = \"1\", titel = \"X\" }}\n\
             [[record]]\nnaam = \"plek\"\nsleutel = \"plekken\"\nnaamveld = \"naam\"\n\
             [[record]]\nnaam = \"huis\"\nsleutel = \"huizen\"\nnaamveld = \"naam\"\n\
             [[veld]]\nnaam = \"plek.naam\"\ntype = \"tekst\"\n\
             [[veld]]\nnaam = \"plek.bedden\"\ntype = {{ getal = {{}} }}\n\
             [[veld]]\nnaam = \"plek.huis\"\ntype = {{ verwijst = \"huis\" }}\n\
             [[veld]]\nnaam = \"huis.naam\"\ntype = \"tekst\"\n\
             [[samenhang]]\nid = \"r\"\nherkomst = \"uitwerking\"\nmelding = \"m\"\n{bij}\
             als = \"{condition}\"\n"
        );
        let source = Source::new("norms/x.toml", &text);
        let (norm, found) = read(&source, &mut Editions::default());
        assert!(found.is_empty(), "{found:?}");
        let schema = Schema::of([&norm]);
        let expression = norm.rules[0].condition.as_ref().unwrap();
        assert_eq!(reads(expression, record, &schema), expected, "{condition}");
    }

    #[test]
    fn every_field_on_the_way_is_read() {
        check(Some("plek"), "plek.bedden < 3", &["plek.bedden"]);
        check(Some("plek"), "plek.huis.naam == 'a'", &["huis.naam", "plek.huis"]);
        check(Some("huis"), "huis.plekken == null", &["plek.huis"]);
        check(None, "plekken.exists(p, p.bedden < 3)", &["plek.bedden", "plekken"]);
        check(None, "som(plekken.map(p, p.bedden)) < 3", &["plek.bedden", "plekken"]);
        check(None, "regio.periode.tot < vandaag", &["regio.periode"]);
    }
}
