//! Which records and fields a region can fill: those of all norms in force and of the editions
//! that they build on.

use super::{Field, FieldKind, KeyChoice, Norm, RecordKind, Vocabulary};

/// The kind of fact of which there is one: the region itself.
pub const REGIO: &str = "regio";
/// The kind of record that the settings hold.
pub const GEMEENTE: &str = "gemeente";

/// The key of all municipalities in a rule.
const GEMEENTEN: &str = "gemeenten";

/// What a region can fill. Each record and field stands here once: the first norm has it.
#[derive(Clone, Default, Debug)]
pub struct Schema<'n> {
    norms: Vec<&'n Norm>,
}

impl<'n> Schema<'n> {
    /// Of these norms and the editions that they build on.
    pub fn of(norms: impl IntoIterator<Item = &'n Norm>) -> Self {
        let mut all: Vec<&'n Norm> = vec![];
        for norm in norms {
            add(norm, &mut all);
        }
        Self { norms: all }
    }

    /// All kinds of records, without doubles.
    pub fn records(&self) -> Vec<&'n RecordKind> {
        let mut all: Vec<&'n RecordKind> = vec![];
        for kind in self.norms.iter().flat_map(|norm| &norm.records) {
            if !all.iter().any(|known| known.name == kind.name) {
                all.push(kind);
            }
        }
        all
    }

    /// The kind of record with this name.
    pub fn record(&self, name: &str) -> Option<&'n RecordKind> {
        self.norms.iter().flat_map(|norm| &norm.records).find(|kind| kind.name == name)
    }

    /// The kind of record with this key.
    pub fn record_of_key(&self, key: &str) -> Option<&'n RecordKind> {
        self.norms.iter().flat_map(|norm| &norm.records).find(|kind| kind.key == key)
    }

    /// The fields of a kind of record, or of `regio`, without doubles; each with the norm that
    /// knows its lists.
    pub fn fields(&self, record: &str) -> Vec<(&'n Norm, &'n Field)> {
        let mut all: Vec<(&'n Norm, &'n Field)> = vec![];
        for norm in &self.norms {
            for field in norm.fields.iter().filter(|field| field.record == record) {
                if !all.iter().any(|(_, known)| known.name == field.name) {
                    all.push((norm, field));
                }
            }
        }
        all
    }

    /// One field.
    pub fn field(&self, record: &str, name: &str) -> Option<(&'n Norm, &'n Field)> {
        let of_norm = |norm: &&'n Norm| {
            let mut fields = norm.fields.iter();
            fields.find(|field| field.record == record && field.name == name)
        };
        self.norms.iter().find_map(|norm| Some((*norm, of_norm(norm)?)))
    }

    /// The fields that hold a choice of a strategy's part, without doubles: parts in their
    /// order, fields of a part in the order of the norms.
    pub fn key_fields(&self) -> Vec<(KeyChoice, &'n Norm, &'n Field)> {
        let mut all: Vec<(KeyChoice, &'n Norm, &'n Field)> = vec![];
        for norm in &self.norms {
            for field in &norm.fields {
                let is_known = all.iter().any(|(_, _, known)| {
                    (&known.record, &known.name) == (&field.record, &field.name)
                });
                if let (Some(choice), false) = (field.key_choice, is_known) {
                    all.push((choice, norm, field));
                }
            }
        }
        all.sort_by_key(|(choice, ..)| *choice);
        all
    }

    /// The list with this id.
    pub fn vocabulary(&self, id: &str) -> Option<&'n Vocabulary> {
        self.norms.iter().flat_map(|norm| &norm.vocabularies).find(|list| list.id == id)
    }

    /// All lists, without doubles.
    pub fn vocabularies(&self) -> Vec<&'n Vocabulary> {
        let mut all: Vec<&'n Vocabulary> = vec![];
        for list in self.norms.iter().flat_map(|norm| &norm.vocabularies) {
            if !all.iter().any(|known| known.id == list.id) {
                all.push(list);
            }
        }
        all
    }

    /// The name of the kind whose records stand under this key, `gemeenten` included.
    pub fn kind_of_list(&self, key: &str) -> Option<&'n str> {
        if key == GEMEENTEN {
            return Some(GEMEENTE);
        }
        self.record_of_key(key).map(|kind| kind.name.as_str())
    }

    /// The fields of other records, with this key, that may name a record of this kind.
    pub fn referring(&self, key: &str, to: &str) -> Vec<&'n Field> {
        let Some(kind) = self.record_of_key(key) else { return vec![] };
        let fields = self.fields(&kind.name).into_iter().map(|(_, field)| field);
        fields
            .filter(
                |field| matches!(&field.kind, FieldKind::Reference { record, .. } if record == to),
            )
            .collect()
    }

    /// What the records of a kind are called together: `segmenten`.
    pub fn key_of(&self, record: &str) -> String {
        match self.record(record) {
            Some(kind) => kind.key.clone(),
            None if record == GEMEENTE => GEMEENTEN.to_owned(),
            None => record.to_owned(),
        }
    }
}

/// Adds a norm and, behind it, all that it builds on; each edition once. An edition cannot build
/// on itself, so this ends.
fn add<'n>(norm: &'n Norm, all: &mut Vec<&'n Norm>) {
    if !all.iter().any(|known| known.id == norm.id && known.edition.id == norm.edition.id) {
        all.push(norm);
    }
    for base in &norm.base {
        add(base, all);
    }
}
