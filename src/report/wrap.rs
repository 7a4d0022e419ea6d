//! Breaks text into lines of a certain width.

/// Breaks a text between words into lines of at most `width` characters; a word that is longer
/// gets a line of its own. Line ends in the text stay, and so do the spaces a line begins with.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    text.lines().flat_map(|line| wrap_line(line, width)).collect()
}

fn wrap_line(line: &str, width: usize) -> Vec<String> {
    let indent: String = line.chars().take_while(|ch| *ch == ' ').collect();
    let mut lines = Vec::new();
    let mut current = indent.clone();
    let mut length = indent.len();
    let mut is_empty = true;
    for word in line.split_whitespace() {
        let word_length = word.chars().count();
        if !is_empty && length + 1 + word_length > width {
            lines.push(std::mem::replace(&mut current, indent.clone()));
            length = indent.len();
            is_empty = true;
        }
        if !is_empty {
            current.push(' ');
            length += 1;
        }
        current.push_str(word);
        length += word_length;
        is_empty = false;
    }
    lines.push(current);
    lines
}

/// Cuts a text to at most `width` characters, with `…` for what is left out.
pub(super) fn shorten(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let kept: String = text.chars().take(width.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_keep_their_indent() {
        assert_eq!(wrap("een twee drie", 8), ["een twee", "drie"]);
        assert_eq!(wrap("  a b c", 5), ["  a b", "  c"]);
        assert_eq!(wrap("jeugdhulpregio x", 4), ["jeugdhulpregio", "x"]);
        assert_eq!(wrap("een\n\ntwee", 80), ["een", "", "twee"]);
        assert_eq!(wrap("éé éé", 5), ["éé éé"]);
    }

    #[test]
    fn a_cut_text_says_so() {
        assert_eq!(shorten("beschikbaarheid", 15), "beschikbaarheid");
        assert_eq!(shorten("beschikbaarheid", 8), "beschik…");
    }
}
