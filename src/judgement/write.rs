//! Writes a file of `oordelen/` with one judgement more.

use std::fmt::Write;
use std::ops::Range;

use super::{Judgement, read};
use crate::data::{Node, Value, toml};
use crate::source::{Date, Source, SourceSet};

/// The text of the file with this judgement in it, in order of day and role. One of the same day
/// and role is replaced; the text of all others, remarks of a writer included, stays as it was.
///
/// The file is one that [`read()`] has no errors about.
pub fn with(file: &Source, new: &Judgement) -> String {
    let (old, _) = read(&SourceSet::from([(file.path.clone(), file.clone())]));
    let (root, _) = toml(file);
    let items = root.get("oordeel").map(Node::items).unwrap_or_default();
    let is_one_by_one = items.iter().all(|item| text_at(file, item.span.range()).starts_with("[["));
    let mut blocks: Vec<Block> = vec![];
    let mut head = if is_one_by_one {
        blocks = cut(file, items, &old);
        let first = blocks.first().map_or(file.text.len(), |block| block.range.start);
        file.text.get(..first).unwrap_or_default().to_owned()
    } else {
        // Written as one list: nothing can be put between without writing all of it anew.
        blocks.extend(old.iter().map(|one| Block { range: 0..0, key: one.key(), text: text(one) }));
        String::new()
    };
    blocks.retain(|block| block.key != new.key());
    blocks.push(Block { range: 0..0, key: new.key(), text: text(new) });
    blocks.sort_by(|one, other| one.key.cmp(&other.key));
    for block in blocks {
        if !head.trim_end().is_empty() {
            head.truncate(head.trim_end().len());
            head.push_str("\n\n");
        }
        head.push_str(block.text.trim());
        head.push('\n');
    }
    let line_end = if file.text.contains("\r\n") { "\r\n" } else { "\n" };
    head.replace("\r\n", "\n").replace('\n', line_end)
}

/// One entry as it stands, comments right above it included.
struct Block {
    range: Range<usize>,
    key: (Date, String),
    text: String,
}

fn text_at(file: &Source, range: Range<usize>) -> &str {
    file.text.get(range).unwrap_or_default()
}

/// The entries with their text, in the order of the file.
fn cut(file: &Source, items: &[Node], old: &[Judgement]) -> Vec<Block> {
    let mut starts = vec![];
    let mut floor = 0;
    for item in items {
        let header = item.span.start as usize;
        starts.push(with_comments(file, floor..header));
        floor = end_of(item);
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([file.text.len()]).collect();
    let places = items.iter().zip(starts.into_iter().zip(ends));
    let blocks = places.filter_map(|(item, (start, end))| {
        let judgement = old.iter().find(|one| one.span == item.span)?;
        let text = text_at(file, start..end).to_owned();
        Some(Block { range: start..end, key: judgement.key(), text })
    });
    blocks.collect()
}

/// Where the comment lines right above the end of this range begin.
fn with_comments(file: &Source, range: Range<usize>) -> usize {
    let mut start = range.end;
    for line in text_at(file, range).split_inclusive('\n').rev() {
        if !line.trim_start().starts_with('#') {
            break;
        }
        start -= line.len();
    }
    start
}

/// The byte after the last value of an entry.
fn end_of(item: &Node) -> usize {
    let own = item.span.end as usize;
    match &item.value {
        Value::Map(entries) => {
            entries.iter().map(|(_, value)| end_of(value)).max().map_or(own, |end| end.max(own))
        }
        Value::List(items) => items.iter().map(end_of).max().map_or(own, |end| end.max(own)),
        Value::Null | Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::Text(_) => own,
    }
}

fn text(judgement: &Judgement) -> String {
    let Judgement { date, role, verdict, remark, digest, .. } = judgement;
    let mut text = format!("[[oordeel]]\ndatum = {date}\nrol = {}\n", quoted(role));
    let _ = writeln!(text, "oordeel = {}", quoted(verdict.word()));
    let _ = writeln!(text, "opmerking = {}", quoted(remark));
    if let Some(digest) = digest {
        let _ = writeln!(text, "digest = {}", quoted(&digest.short(64)));
    }
    text
}

/// A TOML basic string. Source: TOML 1.0.0, "String", toml.io, read 2026-11-22.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for ch in text.chars() {
        match ch {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            ch if ch.is_control() => {
                let _ = write!(out, "\\u{:04X}", ch as u32);
            }
            ch => out.push(ch),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judgement::{HumanVerdict, file_of};
    use crate::source::{Digest, Span};

    fn judgement(date: &str, role: &str, remark: &str) -> Judgement {
        let path = file_of("a-1.a").unwrap();
        Judgement {
            requirement: "a-1.a".to_owned(),
            date: date.parse().unwrap(),
            role: role.to_owned(),
            verdict: HumanVerdict::Sufficient,
            remark: remark.to_owned(),
            digest: Some(Digest::of(b"x")),
            span: Span::top(&path),
        }
    }

    fn add(text: &str, new: &Judgement) -> String {
        with(&Source::new("oordelen/a-1.a.toml", text), new)
    }

    /// Day, role and remark of what is read back, which has no findings.
    fn back(text: &str) -> Vec<(String, String, String)> {
        let source = Source::new("oordelen/a-1.a.toml", text);
        let (all, found) = read(&SourceSet::from([(source.path.clone(), source)]));
        assert!(found.is_empty(), "{found:?} {text}");
        all.into_iter().map(|one| (one.date.to_string(), one.role, one.remark)).collect()
    }

    #[test]
    fn what_is_written_is_read_back() {
        for remark in ["Goed zo.", "Met \"aanhaling\" en \\", "twee\nregels\ten\u{7}meer", "é 👍"]
        {
            let new = judgement("2026-03-01", "raad van \"ouders\"", remark);
            let text = add("", &new);
            let expected = ("2026-03-01".to_owned(), new.role.clone(), remark.to_owned());
            assert_eq!(back(&text), [expected], "{text}");
        }
    }

    #[test]
    fn entries_stand_in_order_and_the_same_day_and_role_is_replaced() {
        let mut text = String::new();
        for (date, role) in [
            ("2026-05-01", "b"),
            ("2026-03-01", "b"),
            ("2026-05-01", "a"),
            ("2026-03-01", "B"),
            ("2026-04-01", "c"),
        ] {
            text = add(&text, &judgement(date, role, role));
        }
        let order: Vec<String> =
            back(&text).into_iter().map(|(date, role, _)| format!("{date} {role}")).collect();
        assert_eq!(order, ["2026-03-01 B", "2026-04-01 c", "2026-05-01 a", "2026-05-01 b"]);
        let again = add(&text, &judgement("2026-04-01", "c", "c"));
        assert_eq!(again, text);
    }

    #[test]
    fn what_a_writer_added_stays() {
        let old = "# Oordelen over klachten.\r\n\r\n# Na het overleg.\r\n[[oordeel]]\r\n\
                   rol = 'b' # secretaris\r\ndatum = 2026-05-01\r\noordeel = 'onvoldoende'\r\n\
                   opmerking = '''\r\n[[oordeel]]\r\n# geen kop'''\r\ndigest = '00'\r\n";
        let text = add(old, &judgement("2026-03-01", "a", "eerst"));
        let head = "# Oordelen over klachten.\r\n\r\n[[oordeel]]\r\ndatum = 2026-03-01\r\n";
        assert!(text.starts_with(head), "{text}");
        let tail = old.strip_prefix("# Oordelen over klachten.\r\n\r\n").unwrap();
        assert!(text.ends_with(tail), "{text}");
        assert!(!text.replace("\r\n", "").contains('\n'), "{text}");
    }

    #[test]
    fn a_list_on_one_line_is_written_out() {
        let digest = Digest::of(b"x").short(64);
        let old = format!(
            "oordeel = [{{ datum = 2026-05-01, rol = 'b', oordeel = 'voldoende', \
             opmerking = 'x', digest = '{digest}' }}]\n"
        );
        let text = add(&old, &judgement("2026-03-01", "a", "y"));
        let roles: Vec<String> = back(&text).into_iter().map(|(_, role, _)| role).collect();
        assert_eq!(roles, ["a", "b"]);
        let single = old.replace("oordeel = [{", "[oordeel]\n").replace(" }]", "");
        let single = single.replace(", ", "\n");
        assert_eq!(back(&add(&single, &judgement("2026-03-01", "a", "y"))).len(), 2);
    }
}
