//! Reads what a region answers to a tension between its choices.

use super::typed::personal_data;
use crate::data::{Node, Table};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::document::is_placeholder;
use crate::source::{Date, Located, Span};

/// The front matter key that holds a list of answers.
pub const ANSWERS: &str = "antwoorden";

/// Why a region keeps a choice that does not go well with another.
#[derive(Clone, PartialEq, Debug)]
pub struct Answer {
    /// `regel`: the rule.
    pub rule: Located<String>,
    /// `bij`: the record it is about; `None` answers the rule wherever it applies.
    pub about: Option<Located<String>>,
    /// `antwoord`: the reason.
    pub reason: String,
    /// `rol`: who says so, as a role.
    pub role: Option<String>,
    /// `datum`: when.
    pub date: Option<Date>,
    /// The whole answer.
    pub span: Span,
}

/// A yes, a no or a placeholder is no reason.
fn is_reason(text: &str) -> bool {
    !is_placeholder(text) && text.split_whitespace().count() >= 4
}

/// Reads a list of answers. One without a rule or a reason answers nothing.
pub(super) fn read(node: &Node, found: &mut Vec<Diagnostic>) -> Vec<Answer> {
    let mut answers = vec![];
    for item in node.items() {
        let Some(mut table) = Table::new(item, ANSWERS, found) else { continue };
        let rule = table.text("regel");
        let about = table.text("bij");
        let reason = table.text("antwoord").filter(|text| is_reason(&text.value));
        let role = table.text("rol").map(|role| role.value);
        let date = table.date("datum").map(|date| date.value);
        table.finish(found);
        // An answer stands on the website.
        let seen = reason.as_ref().and_then(|reason| personal_data(&reason.value));
        if let (Some(reason), Some(seen)) = (&reason, seen) {
            found.push(catalogue::personal_data(reason.span.clone(), "antwoord", &seen));
        }
        match (rule, reason) {
            (Some(rule), Some(reason)) => answers.push(Answer {
                rule,
                about,
                reason: reason.value.trim().to_owned(),
                role,
                date,
                span: item.span.clone(),
            }),
            _ => found.push(catalogue::empty_answer(item.span.clone())),
        }
    }
    answers
}
