//! Recognises tables that the Markdown parser does not know: the ones a converter from Word
//! draws with dashes.

/// Whether a line stands under the header of a table drawn with dashes and spaces (pandoc's
/// simple and multiline tables), which cannot be read with certainty: `-------- ------ ----`, at
/// least two runs of three dashes and nothing else. To Markdown it is a rule.
pub(super) fn is_ruler(line: &str) -> bool {
    let mut runs = line.split_whitespace().peekable();
    let mut n_runs = 0;
    for run in runs.by_ref() {
        if run.len() < 3 || !run.bytes().all(|byte| byte == b'-') {
            return false;
        }
        n_runs += 1;
    }
    n_runs >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ruler_has_gaps() {
        assert!(is_ruler("---------- -------"));
        assert!(!is_ruler("----------"));
        assert!(!is_ruler("- - -"));
    }
}
