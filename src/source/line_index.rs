//! Turns byte offsets into the lines and columns that people count.

/// A place as people count it: both 1-based, columns in Unicode scalar values.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column in Unicode scalar values, from 1.
    pub column: u32,
}

/// The starts of a text's lines, in bytes.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Looks for the line ends of a text; `\n` and `\r\n` end a line.
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(text.match_indices('\n').map(|(at, _)| at as u32 + 1));
        Self { starts }
    }

    /// The position of a byte offset; an offset past the end counts as the end, one inside a
    /// character as the start of that character.
    pub fn position(&self, text: &str, offset: u32) -> Position {
        let mut offset = (offset as usize).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line_idx = self.starts.partition_point(|start| *start as usize <= offset) - 1;
        let start = self.starts.get(line_idx).copied().unwrap_or(0) as usize;
        let column = text.get(start..offset).unwrap_or_default().chars().count() + 1;
        Position { line: line_idx as u32 + 1, column: column as u32 }
    }

    /// The text of a line (1-based) without its line end; empty past the last.
    pub fn line<'t>(&self, text: &'t str, line: u32) -> &'t str {
        let idx = line.saturating_sub(1) as usize;
        let start = self.starts.get(idx).map_or(text.len(), |at| *at as usize);
        let end = self.starts.get(idx + 1).map_or(text.len(), |at| *at as usize);
        text.get(start..end).unwrap_or_default().trim_end_matches(['\n', '\r'])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_in_either_way() {
        let text = "één\r\ntwee\n\ndrie";
        let index = LineIndex::new(text);
        let at = |offset| {
            let place = index.position(text, offset);
            (place.line, place.column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(3), (1, 2), "inside the second é counts as its start");
        assert_eq!(at(7), (2, 1));
        assert_eq!(at(12), (3, 1));
        assert_eq!(at(999), (4, 5));
        assert_eq!(index.line(text, 1), "één");
        assert_eq!(index.line(text, 9), "");
    }
}
