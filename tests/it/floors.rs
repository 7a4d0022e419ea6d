//! Holds the code against the table of floors in `ARCHITECTURE.md`.

use std::collections::BTreeMap;
use std::fs;

use crate::region::{files, project};

/// Module by name, with its floor, from the rows `| 0 | \`source\` | … |`.
fn floors() -> BTreeMap<String, u32> {
    let text = fs::read_to_string(project().join("ARCHITECTURE.md")).unwrap();
    let mut floors = BTreeMap::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        if let (Some(Ok(floor)), Some(module)) =
            (cells.first().map(|cell| cell.parse()), cells.get(1))
        {
            floors.insert(module.trim_matches('`').to_owned(), floor);
        }
    }
    floors
}

/// What a module uses that stands on its own floor or higher.
fn climbs(module: &str, text: &str, floors: &BTreeMap<String, u32>) -> Vec<String> {
    let own = floors[module];
    let mut found = vec![];
    for (at, _) in text.match_indices("crate::") {
        let line_start = text[..at].rfind('\n').map_or(0, |nl| nl + 1);
        if text[line_start..at].trim_start().starts_with("//") {
            continue;
        }
        let rest = &text[at + "crate::".len()..];
        let name: String =
            rest.chars().take_while(|ch| ch.is_alphanumeric() || *ch == '_').collect();
        match floors.get(&name) {
            Some(floor) if *floor < own || name == module => {}
            Some(floor) => {
                found.push(format!("{module} (floor {own}) uses {name} (floor {floor})"))
            }
            None => found.push(format!("{module} uses {name}, which has no floor")),
        }
    }
    if text.contains("super::super") {
        found.push(format!("{module} climbs through super::super"));
    }
    found
}

#[test]
fn modules_use_only_lower_floors() {
    let floors = floors();
    assert!(floors.len() >= 14, "{floors:?}");
    let source = project().join("src");
    let mut found = vec![];
    for file in files(&source, "rs") {
        let path = file.strip_prefix(&source).unwrap();
        let module = path.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        if module == "lib" || module == "main" {
            continue;
        }
        assert!(floors.contains_key(module), "`{module}` has no row in ARCHITECTURE.md");
        found.extend(climbs(module, &fs::read_to_string(&file).unwrap(), &floors));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_check_of_floors_can_fail() {
    let floors = BTreeMap::from([("source".to_owned(), 0), ("data".to_owned(), 2)]);
    assert_eq!(climbs("source", "use crate::data::Node;", &floors).len(), 1);
    assert_eq!(climbs("data", "use crate::source::Span;\n// crate::nergens", &floors).len(), 0);
    assert_eq!(climbs("data", "use super::super::source;", &floors).len(), 1);
}
