//! Reads the files of `oordelen/`.

use super::{HumanVerdict, Judgement};
use crate::data::{Node, Table, toml};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Digest, Source, SourceSet};

/// All judgements that can be read, by requirement, then day, then role.
///
/// An entry without a day, role, verdict or remark is no judgement: it is a finding only. Of a
/// file that is no TOML nothing is taken, since what is missing could be the entry that counts.
pub fn read(files: &SourceSet) -> (Vec<Judgement>, Vec<Diagnostic>) {
    let mut found = vec![];
    let mut all: Vec<Judgement> = vec![];
    for source in files.values() {
        all.extend(file(source, &mut found));
    }
    let order = |one: &Judgement| (one.requirement.clone(), one.key());
    all.sort_by_cached_key(|one| order(one));
    for pair in all.windows(2) {
        if let [first, again] = pair
            && order(first) == order(again)
        {
            let (at, first) = (again.span.clone(), first.span.clone());
            let date = again.date.to_string();
            let id = &again.requirement;
            found.push(catalogue::duplicate_judgement(at, id, &again.role, &date, first));
        }
    }
    (all, found)
}

fn file(source: &Source, found: &mut Vec<Diagnostic>) -> Vec<Judgement> {
    if let Some(fault) = &source.fault {
        found.push(catalogue::source_fault(&source.path, fault));
        return vec![];
    }
    let (root, mut broken) = toml(source);
    if !broken.is_empty() {
        found.append(&mut broken);
        return vec![];
    }
    let name = source.path.file_name();
    let requirement = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let Some(mut table) = Table::new(&root, name, found) else { return vec![] };
    let entries = table.node("oordeel").map(Node::items).unwrap_or_default();
    table.finish(found);
    entries.iter().filter_map(|item| entry(requirement, item, found)).collect()
}

fn entry(requirement: &str, item: &Node, found: &mut Vec<Diagnostic>) -> Option<Judgement> {
    let mut table = Table::new(item, "oordeel", found)?;
    for key in ["datum", "oordeel"] {
        if table.filled(key).is_none() {
            table.missing(key);
        }
    }
    let date = table.date("datum");
    let role = table.required_text("rol");
    let verdict = table.choice("oordeel", &HumanVerdict::ALL);
    let remark = table.required_text("opmerking");
    let digest_node = table.filled("digest");
    let digest = digest_node.and_then(Node::text).and_then(|hex| Digest::from_hex(&hex));
    let digest_at = digest_node.map(|node| node.span.clone());
    table.finish(found);
    let (date, role, verdict, remark) = (date?.value, role?.value, verdict?.value, remark?.value);
    if digest.is_none() {
        let at = digest_at.unwrap_or_else(|| item.span.clone());
        found.push(catalogue::judgement_without_digest(at, requirement, &role));
    }
    Some(Judgement {
        requirement: requirement.to_owned(),
        date,
        role: role.trim().to_owned(),
        verdict,
        remark: remark.trim().to_owned(),
        digest,
        span: item.span.clone(),
    })
}
