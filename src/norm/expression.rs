//! Reads one expression of a rule: the text is CEL, the tree is ours.
//!
//! In: a text in a norm file. Out: an [`Expression`] whose parts have a place in that file, and
//! findings. The parser is the one of the crate `cel`; we keep a small part of the language, in
//! a tree of our own, because a rule needs what that crate's evaluation does not give: a third
//! answer where a fact is empty, the facts that were read on the way, and a limit on the work.
//!
//! Source: the Common Expression Language, <https://github.com/google/cel-spec>, read 2026-11-22.

use std::ops::Range;

use cel::Env;
use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue, SourceInfo};

use crate::data::{Node, Value};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Source, Span, nearest};

/// More parts than these are refused: no rule that a person can read comes near.
const MAX_TERMS: usize = 200;
/// How deep lists may be walked inside each other.
const MAX_DEPTH: usize = 2;
/// More bytes than these are not even parsed, and brackets no deeper: the parser calls itself, so
/// that a text without an end would take the whole program down.
const MAX_BYTES: usize = 4000;
const MAX_BRACKETS: usize = 24;

/// An expression with places.
#[derive(Clone, PartialEq, Debug)]
pub struct Expression {
    /// The text as written.
    pub text: String,
    /// The tree.
    pub root: Term,
}

/// A part of an expression.
#[derive(Clone, PartialEq, Debug)]
pub struct Term {
    /// What it is.
    pub kind: TermKind,
    /// Its place in the norm file.
    pub span: Span,
}

/// What a part can be: a closed list.
#[derive(Clone, PartialEq, Debug)]
pub enum TermKind {
    /// `null`: nothing is filled in.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number; whole and broken numbers are one kind.
    Number(f64),
    /// Text between quotes.
    Text(String),
    /// `[…]`
    List(Vec<Term>),
    /// A name: `segment`, `vandaag`.
    Name(String),
    /// `segment.bekostiging`
    Field(Box<Term>, String),
    /// `!…`
    Not(Box<Term>),
    /// `-…`
    Negative(Box<Term>),
    /// `… && …`
    And(Box<Term>, Box<Term>),
    /// `… || …`
    Or(Box<Term>, Box<Term>),
    /// `… == …` and its like.
    Compare(Comparison, Box<Term>, Box<Term>),
    /// `… + …` and its like.
    Sum(Sum, Box<Term>, Box<Term>),
    /// `… ? … : …`
    Choose(Box<Term>, Box<Term>, Box<Term>),
    /// A function with its arguments; the thing before the point is the first.
    Call(Function, Vec<Term>),
    /// `list.exists(name, body)` and its like.
    Each {
        /// Which.
        how: Each,
        /// The list.
        list: Box<Term>,
        /// What one item is called.
        name: String,
        /// What is asked of one item.
        body: Box<Term>,
    },
}

/// How two values are compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Comparison {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
    /// `in`
    In,
}

/// What is worked out of two numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sum {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `/`
    Divided,
    /// `%`
    Remainder,
}

/// What is asked of a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Each {
    /// `exists`: of at least one item.
    Exists,
    /// `exists_one`: of exactly one.
    ExistsOne,
    /// `all`: of every item.
    All,
    /// `filter`: the items of which it is true.
    Filter,
    /// `map`: what it is for every item.
    Map,
}

/// The functions: a closed list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Function {
    /// `has(segment.bekostiging)`: whether a field is filled in.
    Has,
    /// `size(list)`: how many items.
    Size,
    /// `maanden(van, tot)`: whole months.
    Months,
    /// `dagen(van, tot)`
    Days,
    /// `jaar(datum)`
    Year,
    /// `som(list)`
    Total,
    /// `grootste(list, n)`: the n largest numbers.
    Largest,
    /// `minimum(list)`
    Minimum,
    /// `maximum(list)`
    Maximum,
    /// `rond(number, decimals)`
    Round,
    /// `waarde('id')` or `waarde('id', record)`: a computed value.
    Value,
    /// `text.contains('…')`, without regard to case and accents.
    Contains,
    /// `text.startsWith('…')`, likewise.
    StartsWith,
}

impl Function {
    /// All functions with their names and how many arguments they take.
    pub const ALL: [(&'static str, Self, Range<usize>); 13] = [
        ("has", Self::Has, 1..2),
        ("size", Self::Size, 1..2),
        ("maanden", Self::Months, 2..3),
        ("dagen", Self::Days, 2..3),
        ("jaar", Self::Year, 1..2),
        ("som", Self::Total, 1..2),
        ("grootste", Self::Largest, 2..3),
        ("minimum", Self::Minimum, 1..2),
        ("maximum", Self::Maximum, 1..2),
        ("rond", Self::Round, 2..3),
        ("waarde", Self::Value, 1..3),
        ("contains", Self::Contains, 2..3),
        ("startsWith", Self::StartsWith, 2..3),
    ];

    /// Its name in a rule.
    pub fn name(self) -> &'static str {
        let known = Self::ALL.iter().find(|(_, function, _)| *function == self);
        known.map_or("", |(name, ..)| name)
    }
}

const EACH: [(&str, Each); 6] = [
    ("exists", Each::Exists),
    ("exists_one", Each::ExistsOne),
    ("existsOne", Each::ExistsOne),
    ("all", Each::All),
    ("filter", Each::Filter),
    ("map", Each::Map),
];

const COMPARISONS: [(&str, Comparison); 7] = [
    ("_==_", Comparison::Equal),
    ("_!=_", Comparison::NotEqual),
    ("_<_", Comparison::Less),
    ("_<=_", Comparison::AtMost),
    ("_>_", Comparison::More),
    ("_>=_", Comparison::AtLeast),
    ("@in", Comparison::In),
];

const SUMS: [(&str, Sum); 5] = [
    ("_+_", Sum::Plus),
    ("_-_", Sum::Minus),
    ("_*_", Sum::Times),
    ("_/_", Sum::Divided),
    ("_%_", Sum::Remainder),
];

/// Reads the text of a node; `None` with a finding when it is no expression that we understand.
pub(super) fn read(
    source: &Source,
    node: &Node,
    key: &str,
    found: &mut Vec<Diagnostic>,
) -> Option<Expression> {
    let Value::Text(text) = &node.value else {
        found.push(catalogue::wrong_type(node.span.clone(), key, "soort-tekst"));
        return None;
    };
    if text.len() > MAX_BYTES || brackets(text) > MAX_BRACKETS {
        found.push(catalogue::heavy_rule(node.span.clone()));
        return None;
    }
    let place = Place::new(source, node, text);
    // No macros: a walk over a list stays the call that was written.
    let (expr, info) = match Env::default().parser().parse_with_source_info(text) {
        Ok(parsed) => parsed,
        Err(errors) => {
            let pos = errors.errors.first().map_or((1, 1), |error| error.pos);
            found.push(catalogue::unreadable_rule(place.at(pos)));
            return None;
        }
    };
    let mut reader = Reader { place: &place, info: &info, n_terms: 0, found: vec![] };
    let root = reader.term(&expr, 0);
    // A mistake among so many parts would hide behind their number.
    if reader.n_terms > MAX_TERMS {
        reader.found.clear();
        reader.found.push(catalogue::heavy_rule(node.span.clone()));
    }
    let is_clean = reader.found.is_empty();
    found.append(&mut reader.found);
    root.filter(|_| is_clean).map(|root| Expression { text: text.clone(), root })
}

/// How deep brackets stand inside each other; those in a text between quotes count too.
fn brackets(text: &str) -> usize {
    let (mut depth, mut deepest): (usize, usize) = (0, 0);
    for ch in text.chars() {
        match ch {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// Where the text of an expression stands in its file.
struct Place<'a> {
    whole: &'a Span,
    text: &'a str,
    /// The byte in the file where the text begins; `None` when the file has escapes in it, so
    /// that bytes do not match.
    start: Option<usize>,
}

impl<'a> Place<'a> {
    fn new(source: &Source, node: &'a Node, text: &'a str) -> Self {
        let raw = source.text.get(node.span.range()).unwrap_or_default();
        let start = raw.find(text).map(|inside| node.span.start as usize + inside);
        Self { whole: &node.span, text, start: start.filter(|_| !text.is_empty()) }
    }

    fn span(&self, range: Range<usize>) -> Span {
        match self.start {
            Some(start) => Span {
                path: self.whole.path.clone(),
                start: (start + range.start.min(self.text.len())) as u32,
                end: (start + range.end.min(self.text.len())) as u32,
            },
            None => self.whole.clone(),
        }
    }

    /// A line and a column, both from 1, as the parser counts.
    fn at(&self, (line, column): (isize, isize)) -> Span {
        let line = usize::try_from(line).unwrap_or(1).max(1);
        let column = usize::try_from(column).unwrap_or(1).max(1);
        let before = self.text.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>();
        let rest = self.text.get(before..).unwrap_or_default();
        let inside = rest.char_indices().nth(column - 1).map_or(rest.len(), |(at, _)| at);
        // At the very end the last character is the nearest thing to show.
        let at = before + inside;
        let from =
            if at >= self.text.len() { self.text.trim_end().len().saturating_sub(1) } else { at };
        let end = self.text.get(from..).and_then(|rest| rest.chars().next());
        self.span(from..from + end.map_or(0, char::len_utf8))
    }
}

struct Reader<'a> {
    place: &'a Place<'a>,
    info: &'a SourceInfo,
    n_terms: usize,
    found: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn span(&self, id: u64) -> Range<usize> {
        let (start, stop) = self.info.offset_for(id).unwrap_or((0, 0));
        // The parser counts characters, and the last one is part of it.
        let byte = |nth: usize| {
            let mut chars = self.place.text.char_indices();
            chars.nth(nth).map_or(self.place.text.len(), |(at, _)| at)
        };
        byte(start as usize)..byte(stop as usize + 1)
    }

    fn term(&mut self, expr: &IdedExpr, depth: usize) -> Option<Term> {
        self.n_terms += 1;
        if self.n_terms > MAX_TERMS {
            return None;
        }
        let own = self.span(expr.id);
        let kind = match &expr.expr {
            Expr::Literal(literal) => self.literal(literal, &own)?,
            Expr::Ident(name) => TermKind::Name(name.clone()),
            Expr::List(list) => {
                let items = list.elements.iter().map(|item| self.term(item, depth));
                TermKind::List(items.collect::<Option<Vec<_>>>()?)
            }
            Expr::Select(select) => {
                let operand = self.term(&select.operand, depth)?;
                let end = (own.start + 1 + select.field.len()).max(own.end);
                let start = self.local_start(&operand, own.start);
                let kind = TermKind::Field(Box::new(operand), select.field.clone());
                return Some(Term { kind, span: self.place.span(start..end) });
            }
            Expr::Call(call) => self.call(call, &own, depth)?,
            Expr::Unspecified | Expr::Comprehension(_) | Expr::Map(_) | Expr::Struct(_) => {
                return self.refuse(&own);
            }
        };
        let span = self.whole_span(&kind, own);
        Some(Term { kind, span })
    }

    fn refuse<T>(&mut self, at: &Range<usize>) -> Option<T> {
        self.found.push(catalogue::unreadable_rule(self.place.span(at.clone())));
        None
    }

    fn literal(&mut self, literal: &LiteralValue, own: &Range<usize>) -> Option<TermKind> {
        Some(match literal {
            LiteralValue::Boolean(yes) => TermKind::Bool(*yes.inner()),
            LiteralValue::Double(number) => TermKind::Number(*number.inner()),
            LiteralValue::Int(number) => TermKind::Number(*number.inner() as f64),
            LiteralValue::UInt(number) => TermKind::Number(*number.inner() as f64),
            LiteralValue::String(text) => TermKind::Text(text.inner().to_owned()),
            LiteralValue::Null => TermKind::Null,
            LiteralValue::Bytes(_) => return self.refuse(own),
        })
    }

    fn call(&mut self, call: &CallExpr, own: &Range<usize>, depth: usize) -> Option<TermKind> {
        if let (Some(target), Some((_, how))) =
            (&call.target, EACH.iter().find(|(name, _)| *name == call.func_name))
        {
            return self.each(*how, target, call, own, depth);
        }
        let mut args = vec![];
        for arg in call.target.iter().map(|target| &**target).chain(&call.args) {
            args.push(self.term(arg, depth)?);
        }
        if let Some(kind) = operator(&call.func_name, &mut args) {
            return Some(kind);
        }
        let Some((_, function, takes)) =
            Function::ALL.iter().find(|(name, ..)| *name == call.func_name)
        else {
            // An operator that we leave out has no name that a person would write.
            if call.func_name.contains(['_', '@', '?'])
                && !call.func_name.contains(char::is_alphabetic)
            {
                return self.refuse(own);
            }
            let mut known: Vec<&str> = Function::ALL.iter().map(|(name, ..)| *name).collect();
            known.extend(EACH.iter().map(|(name, _)| *name));
            let near = nearest(&call.func_name, known.iter().copied());
            let at = self.place.span(own.clone());
            self.found.push(catalogue::unknown_rule_name(at, &call.func_name, near, &known));
            return None;
        };
        let is_has = *function == Function::Has;
        let is_field = matches!(args.first().map(|arg| &arg.kind), Some(TermKind::Field(..)));
        if !takes.contains(&args.len()) || (is_has && !is_field) {
            return self.refuse(own);
        }
        Some(TermKind::Call(*function, args))
    }

    fn each(
        &mut self,
        how: Each,
        target: &IdedExpr,
        call: &CallExpr,
        own: &Range<usize>,
        depth: usize,
    ) -> Option<TermKind> {
        let list = Box::new(self.term(target, depth)?);
        let [IdedExpr { expr: Expr::Ident(name), .. }, body] = call.args.as_slice() else {
            return self.refuse(own);
        };
        if depth >= MAX_DEPTH {
            self.found.push(catalogue::heavy_rule(self.place.span(own.clone())));
            return None;
        }
        let body = Box::new(self.term(body, depth + 1)?);
        Some(TermKind::Each { how, list, name: name.clone(), body })
    }

    /// Where a part begins, in bytes of the expression; `or` when its place is unknown.
    fn local_start(&self, term: &Term, or: usize) -> usize {
        match self.place.start {
            Some(start) => (term.span.start as usize).saturating_sub(start),
            None => or,
        }
    }

    /// A call is known by its operator or name; its place is that of all its parts together.
    fn whole_span(&self, kind: &TermKind, own: Range<usize>) -> Span {
        let mut span = self.place.span(own);
        if self.place.start.is_some() {
            for part in kind.parts() {
                span.start = span.start.min(part.span.start);
                span.end = span.end.max(part.span.end);
            }
        }
        span
    }
}

impl TermKind {
    /// The parts of it, in the order they were written.
    pub fn parts(&self) -> Vec<&Term> {
        match self {
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) | Self::Name(_) => vec![],
            Self::List(items) | Self::Call(_, items) => items.iter().collect(),
            Self::Field(one, _) | Self::Not(one) | Self::Negative(one) => vec![one],
            Self::And(a, b) | Self::Or(a, b) | Self::Compare(_, a, b) | Self::Sum(_, a, b) => {
                vec![a, b]
            }
            Self::Choose(a, b, c) => vec![a, b, c],
            Self::Each { list, body, .. } => vec![list, body],
        }
    }
}

/// The operators of the language; `None` for a name. Takes the arguments of an operator.
fn operator(name: &str, args: &mut Vec<Term>) -> Option<TermKind> {
    let comparison = COMPARISONS.iter().find(|(known, _)| *known == name).map(|(_, how)| *how);
    let sum = SUMS.iter().find(|(known, _)| *known == name).map(|(_, sum)| *sum);
    let mut all = std::mem::take(args).into_iter().map(Box::new);
    let kind = match (name, all.next(), all.next(), all.next()) {
        ("_&&_", Some(a), Some(b), None) => TermKind::And(a, b),
        ("_||_", Some(a), Some(b), None) => TermKind::Or(a, b),
        ("!_", Some(a), None, None) => TermKind::Not(a),
        ("-_", Some(a), None, None) => TermKind::Negative(a),
        ("_?_:_", Some(a), Some(b), Some(c)) => TermKind::Choose(a, b, c),
        (_, Some(a), Some(b), None) if comparison.is_some() => TermKind::Compare(comparison?, a, b),
        (_, Some(a), Some(b), None) if sum.is_some() => TermKind::Sum(sum?, a, b),
        (_, a, b, c) => {
            args.extend([a, b, c].into_iter().flatten().chain(all).map(|term| *term));
            return None;
        }
    };
    Some(kind)
}

#[cfg(test)]
mod tests {
    use crate::norm::{Editions, read};
    use crate::source::Source;

    fn codes(expression: &str) -> Vec<&'static str> {
        let text = format!(
            "norm = \"x\"\neditie = {{ id = \"1\", titel = \"X\" }}\n[[samenhang]]\nid = \"r\"\n\
             herkomst = \"uitwerking\"\nmelding = \"m\"\nals = \"{expression}\"\n"
        );
        let (_, found) = read(&Source::new("norms/x.toml", &text), &mut Editions::default());
        found.iter().map(|found| found.code.0).collect()
    }

    #[test]
    fn no_expression_takes_the_program_down() {
        for (open, inside, close) in [
            ("(", "true", ")"),
            ("[", "1", "]"),
            ("size(", "1", ")"),
            ("!", "true", ""),
            ("-", "1", ""),
            ("true && ", "true", ""),
            ("1 + ", "1", ""),
            ("true ? true : ", "true", ""),
            ("", "regio", ".naam"),
        ] {
            for n in [30, 300, 3_990 / (open.len() + close.len()), 100_000] {
                let text = format!("{}{inside}{}", open.repeat(n), close.repeat(n));
                let found = codes(&text);
                assert!(found.len() <= 2, "{open} {n}: {found:?}");
                if n > 10_000 {
                    assert_eq!(found, ["regel-te-zwaar"], "{open}");
                }
            }
        }
        assert_eq!(codes("((((true))))"), [""; 0]);
    }
}
