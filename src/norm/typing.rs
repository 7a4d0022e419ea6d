//! Holds every expression of a norm against the fields it declares, before anything is judged.
//!
//! A wrong name, a text that is in no list, or a comparison of a date with a number is a finding
//! in the norm file. So an evaluation can meet an empty fact, but never a wrong one.

use super::expression::{Comparison, Each, Expression, Function, Term, TermKind};
use super::schema::{GEMEENTE, REGIO};
use super::{FieldKind, Norm, Schema};
use crate::diagnostic::{Diagnostic, catalogue};
use crate::source::{Located, Span, nearest};

/// The kind of value that a part of an expression gives.
#[derive(Clone, PartialEq, Debug)]
enum Type {
    /// Not known, after a mistake that was reported, or of a computed value.
    Any,
    Null,
    Bool,
    Number,
    Text,
    Date,
    Period,
    Contact,
    /// A word of this list.
    Choice(String),
    /// A record of this kind.
    Record(String),
    List(Box<Type>),
}

impl Type {
    /// The id of the words for it.
    fn words(&self) -> &'static str {
        match self {
            Self::Any => "soort-iets",
            Self::Null => "soort-niets",
            Self::Bool => "soort-waar",
            Self::Number => "soort-getal",
            Self::Text => "soort-tekst",
            Self::Date => "soort-datum",
            Self::Period => "soort-periode",
            Self::Contact => "soort-contact",
            Self::Choice(_) => "soort-keuze",
            Self::Record(_) => "soort-gegeven",
            Self::List(_) => "soort-lijst",
        }
    }

    fn item(&self) -> Self {
        match self {
            Self::List(item) => (**item).clone(),
            _ => Self::Any,
        }
    }
}

/// Positions of the rules and values that are at fault.
#[derive(Default)]
pub(super) struct Faulty {
    pub rules: Vec<usize>,
    pub values: Vec<usize>,
}

/// Every rule and value of a norm of which nothing can be said.
pub(super) fn all(norm: &Norm) -> Faulty {
    Faulty { rules: (0..norm.rules.len()).collect(), values: (0..norm.values.len()).collect() }
}

/// Checks the rules and the computed values of a norm.
pub(super) fn check(norm: &Norm, found: &mut Vec<Diagnostic>) -> Faulty {
    let schema = Schema::of([norm]);
    let mut faulty = Faulty::default();
    for (value_idx, value) in norm.values.iter().enumerate() {
        let n_before = found.len();
        if let Some(mut checker) = Checker::new(norm, &schema, value.record.as_ref(), found) {
            checker.may_use_values = false;
            if let Some(expression) = &value.expression {
                checker.infer(&expression.root);
            }
        }
        if found.len() > n_before {
            faulty.values.push(value_idx);
        }
    }
    for (rule_idx, rule) in norm.rules.iter().enumerate() {
        let n_before = found.len();
        if let Some(mut checker) = Checker::new(norm, &schema, rule.record.as_ref(), found) {
            for expression in [&rule.condition, &rule.unless, &rule.is_error_when] {
                checker.truth_of(expression.as_ref());
            }
        }
        if found.len() > n_before {
            faulty.rules.push(rule_idx);
        }
    }
    faulty
}

struct Checker<'c> {
    norm: &'c Norm,
    schema: &'c Schema<'c>,
    names: Vec<(String, Type)>,
    may_use_values: bool,
    found: &'c mut Vec<Diagnostic>,
}

impl<'c> Checker<'c> {
    /// `None` and a finding when there is no such record: every name of it would be a mistake too.
    fn new(
        norm: &'c Norm,
        schema: &'c Schema<'c>,
        record: Option<&Located<String>>,
        found: &'c mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let list = |kind: &str| Type::List(Box::new(Type::Record(kind.to_owned())));
        let mut names = vec![
            (REGIO.to_owned(), Type::Record(REGIO.to_owned())),
            (schema.key_of(GEMEENTE), list(GEMEENTE)),
            ("vandaag".to_owned(), Type::Date),
        ];
        for kind in schema.records() {
            names.push((kind.key.clone(), list(&kind.name)));
        }
        if let Some(record) = record {
            let mut known: Vec<&str> =
                schema.records().iter().map(|kind| kind.name.as_str()).collect();
            known.push(GEMEENTE);
            if known.contains(&record.value.as_str()) {
                names.push((record.value.clone(), Type::Record(record.value.clone())));
            } else {
                let near = nearest(&record.value, known.iter().copied());
                let at = record.span.clone();
                found.push(catalogue::unknown_value(at, "bij", &record.value, near, &known));
                return None;
            }
        }
        Some(Self { norm, schema, names, may_use_values: true, found })
    }

    fn truth_of(&mut self, expression: Option<&Expression>) {
        if let Some(expression) = expression {
            self.expect(&expression.root, &Type::Bool);
        }
    }

    /// Infers a part and reports it when it is of another kind.
    fn expect(&mut self, term: &Term, wanted: &Type) -> Type {
        let seen = self.infer(term);
        let fits = matches!((&seen, wanted), (Type::Any, _) | (_, Type::Any))
            || seen == *wanted
            || matches!((&seen, wanted), (Type::List(_), Type::List(_)));
        if !fits {
            self.mismatch(&term.span, &seen, wanted);
            return Type::Any;
        }
        seen
    }

    fn mismatch(&mut self, at: &Span, seen: &Type, wanted: &Type) {
        self.found.push(catalogue::rule_type(at.clone(), seen.words(), wanted.words()));
    }

    fn unknown(&mut self, at: &Span, name: &str, known: &[&str]) -> Type {
        let near = nearest(name, known.iter().copied());
        self.found.push(catalogue::unknown_rule_name(at.clone(), name, near, known));
        Type::Any
    }

    fn infer(&mut self, term: &Term) -> Type {
        match &term.kind {
            TermKind::Null => Type::Null,
            TermKind::Bool(_) => Type::Bool,
            TermKind::Number(_) => Type::Number,
            TermKind::Text(_) => Type::Text,
            TermKind::List(items) => {
                let kinds: Vec<Type> = items.iter().map(|item| self.infer(item)).collect();
                Type::List(Box::new(kinds.first().cloned().unwrap_or(Type::Any)))
            }
            TermKind::Name(name) => self.name(&term.span, name),
            TermKind::Field(of, name) => self.field(of, name, &term.span),
            TermKind::Not(one) => self.expect(one, &Type::Bool),
            TermKind::Negative(one) => self.expect(one, &Type::Number),
            TermKind::And(a, b) | TermKind::Or(a, b) => {
                self.expect(a, &Type::Bool);
                self.expect(b, &Type::Bool);
                Type::Bool
            }
            TermKind::Compare(how, a, b) => {
                self.compare(*how, a, b, &term.span);
                Type::Bool
            }
            TermKind::Sum(_, a, b) => {
                self.expect(a, &Type::Number);
                self.expect(b, &Type::Number);
                Type::Number
            }
            TermKind::Choose(condition, a, b) => {
                self.expect(condition, &Type::Bool);
                let (a, b) = (self.infer(a), self.infer(b));
                if a == b { a } else { Type::Any }
            }
            TermKind::Call(function, args) => self.call(*function, args, &term.span),
            TermKind::Each { how, list, name, body } => self.each(*how, list, name, body),
        }
    }

    fn name(&mut self, at: &Span, name: &str) -> Type {
        if let Some((_, kind)) = self.names.iter().rev().find(|(known, _)| known == name) {
            return kind.clone();
        }
        let known: Vec<String> = self.names.iter().map(|(name, _)| name.clone()).collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        self.unknown(at, name, &known)
    }

    fn field(&mut self, of: &Term, name: &str, at: &Span) -> Type {
        match self.infer(of) {
            Type::Any => Type::Any,
            Type::Period if matches!(name, "van" | "tot") => Type::Date,
            Type::Period => self.unknown(at, name, &["van", "tot"]),
            Type::Choice(_) if name == "variant" => Type::Text,
            Type::Choice(_) => self.unknown(at, name, &["variant"]),
            Type::Record(kind) => self.record_field(&kind, name, at),
            seen => {
                self.mismatch(&of.span, &seen, &Type::Record(String::new()));
                Type::Any
            }
        }
    }

    fn record_field(&mut self, kind: &str, name: &str, at: &Span) -> Type {
        let schema = self.schema;
        if let Some((_, field)) = schema.field(kind, name) {
            return of_field(&field.kind);
        }
        let built_in: &[(&str, Type)] = match kind {
            REGIO => &[
                ("naam", Type::Text),
                ("code", Type::Text),
                ("status", Type::Text),
                ("versie", Type::Text),
                ("periode", Type::Period),
            ],
            GEMEENTE => &[("naam", Type::Text), ("code", Type::Text)],
            _ => &[],
        };
        if let Some((_, found)) = built_in.iter().find(|(known, _)| *known == name) {
            return found.clone();
        }
        if !schema.referring(name, kind).is_empty() {
            let of = schema.kind_of_list(name).unwrap_or_default().to_owned();
            return Type::List(Box::new(Type::Record(of)));
        }
        let mut known: Vec<&str> =
            schema.fields(kind).iter().map(|(_, field)| field.name.as_str()).collect();
        known.extend(built_in.iter().map(|(name, _)| *name));
        let lists = schema.records().into_iter().map(|kind| kind.key.as_str());
        known.extend(lists.filter(|key| !schema.referring(key, kind).is_empty()));
        self.unknown(at, name, &known)
    }

    fn compare(&mut self, how: Comparison, a: &Term, b: &Term, at: &Span) {
        let (left, right) = (self.infer(a), self.infer(b));
        match how {
            Comparison::Equal | Comparison::NotEqual => {
                self.known_choice(&left, b);
                self.known_choice(&right, a);
                if !is_comparable(&left, &right) {
                    self.mismatch(&b.span, &right, &left);
                }
            }
            Comparison::Less | Comparison::AtMost | Comparison::More | Comparison::AtLeast => {
                let is_ordered =
                    |kind: &Type| matches!(kind, Type::Number | Type::Date | Type::Any);
                if !is_ordered(&left) {
                    self.mismatch(&a.span, &left, &Type::Number);
                } else if !is_ordered(&right) || !is_comparable(&left, &right) {
                    self.mismatch(&b.span, &right, &left);
                }
            }
            Comparison::In => match &right {
                Type::List(item) => {
                    if let TermKind::List(items) = &b.kind {
                        items.iter().for_each(|item| self.known_choice(&left, item));
                    }
                    self.known_choice(item, a);
                    if !is_comparable(&left, item) {
                        self.mismatch(at, &left, item);
                    }
                }
                Type::Any => {}
                seen => self.mismatch(&b.span, seen, &Type::List(Box::new(Type::Any))),
            },
        }
    }

    /// A text beside a choice must be one of its list.
    fn known_choice(&mut self, choice: &Type, term: &Term) {
        let (Type::Choice(list), TermKind::Text(text)) = (choice, &term.kind) else { return };
        let Some(list) = self.schema.vocabulary(list) else { return };
        let ids: Vec<&str> = list.choices.iter().map(|choice| choice.id.as_str()).collect();
        if !ids.contains(&text.as_str()) {
            let near = nearest(text, ids.iter().copied());
            let at = term.span.clone();
            self.found.push(catalogue::unknown_value(at, &list.id, text, near, &ids));
        }
    }

    fn each(&mut self, how: Each, list: &Term, name: &str, body: &Term) -> Type {
        let list = self.expect(list, &Type::List(Box::new(Type::Any)));
        self.names.push((name.to_owned(), list.item()));
        let result = match how {
            Each::Map => Type::List(Box::new(self.infer(body))),
            Each::Exists | Each::ExistsOne | Each::All => self.expect(body, &Type::Bool),
            Each::Filter => {
                self.expect(body, &Type::Bool);
                list
            }
        };
        self.names.pop();
        result
    }

    fn call(&mut self, function: Function, args: &[Term], at: &Span) -> Type {
        let any_list = Type::List(Box::new(Type::Any));
        let mut each = |kinds: &[&Type]| {
            for (arg, kind) in args.iter().zip(kinds) {
                self.expect(arg, kind);
            }
        };
        match function {
            Function::Has => {
                each(&[&Type::Any]);
                Type::Bool
            }
            Function::Size => {
                each(&[&any_list]);
                Type::Number
            }
            Function::Months | Function::Days => {
                each(&[&Type::Date, &Type::Date]);
                Type::Number
            }
            Function::Year => {
                each(&[&Type::Date]);
                Type::Number
            }
            Function::Total | Function::Minimum | Function::Maximum => {
                self.numbers(args.first());
                Type::Number
            }
            Function::Largest => {
                self.numbers(args.first());
                args.get(1).map(|n| self.expect(n, &Type::Number));
                Type::List(Box::new(Type::Number))
            }
            Function::Round => {
                each(&[&Type::Number, &Type::Number]);
                Type::Number
            }
            Function::Contains | Function::StartsWith => {
                each(&[&Type::Text, &Type::Text]);
                Type::Bool
            }
            Function::Value => self.value(args, at),
        }
    }

    fn numbers(&mut self, list: Option<&Term>) {
        let Some(list) = list else { return };
        let seen = self.expect(list, &Type::List(Box::new(Type::Any)));
        if !matches!(seen.item(), Type::Any | Type::Number) {
            self.mismatch(&list.span, &seen.item(), &Type::Number);
        }
    }

    fn value(&mut self, args: &[Term], at: &Span) -> Type {
        let known: Vec<&str> = self.norm.values.iter().map(|v| v.id.value.as_str()).collect();
        let Some(TermKind::Text(id)) = args.first().map(|arg| &arg.kind) else {
            self.mismatch(at, &Type::Any, &Type::Text);
            return Type::Any;
        };
        let value = self.norm.value(id).filter(|_| self.may_use_values);
        let Some(value) = value else { return self.unknown(at, id, &known) };
        match (&value.record, args.get(1)) {
            (Some(record), Some(of)) => {
                self.expect(of, &Type::Record(record.value.clone()));
            }
            (None, None) => {}
            (Some(record), None) => {
                self.mismatch(at, &Type::Null, &Type::Record(record.value.clone()));
            }
            (None, Some(of)) => {
                let seen = self.infer(of);
                self.mismatch(&of.span, &seen, &Type::Null);
            }
        }
        Type::Any
    }
}

fn is_comparable(a: &Type, b: &Type) -> bool {
    match (a, b) {
        (Type::Any | Type::Null, _) | (_, Type::Any | Type::Null) => true,
        (Type::Choice(_) | Type::Record(_), Type::Text)
        | (Type::Text, Type::Choice(_) | Type::Record(_)) => true,
        _ => a == b,
    }
}

fn of_field(kind: &FieldKind) -> Type {
    let many = |item: Type, many: bool| if many { Type::List(Box::new(item)) } else { item };
    match kind {
        FieldKind::Text => Type::Text,
        FieldKind::Texts => Type::List(Box::new(Type::Text)),
        FieldKind::Date => Type::Date,
        FieldKind::Period => Type::Period,
        FieldKind::Contact => Type::Contact,
        FieldKind::Number { .. } | FieldKind::Money | FieldKind::Share => Type::Number,
        FieldKind::Choice { list, many: several } => many(Type::Choice(list.clone()), *several),
        FieldKind::Reference { record, many: several } => {
            many(Type::Record(record.clone()), *several)
        }
    }
}
