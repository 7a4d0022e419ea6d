//! Works out what an expression of a norm says of the facts.
//!
//! There are three answers: true, false and *unknown*, where a fact is empty. Unknown goes on
//! through every operation, except where the answer is the same whatever the fact would be:
//! false and unknown is false, true or unknown is true. Asking whether something is empty
//! (`== null`) always has an answer.
//!
//! On the way it notes which facts were read and which were missing: the ones that decided.
//!
//! Source: Kleene's strong logic of three values; CEL treats errors in `&&` and `||` likewise.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use crate::data::parse_number;
use crate::norm::{Comparison, Each, Function, GEMEENTE, Norm, REGIO, Schema, Sum, Term, TermKind};
use crate::publication::{FactValue, Facts, Record};
use crate::settings::Settings;
use crate::source::{Date, Span, fold};

/// How many parts of expressions one rule may work out for one record. Source: our own choice;
/// the heaviest rule we know takes some thousands.
pub(super) const MAX_STEPS: usize = 1_000_000;

/// A fact that is empty.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Missing {
    /// `segment.bekostiging`, or the key of records of which there are none: `doelen`.
    pub field: String,
    /// The record that lacks it; `None` for the region, and when there is no record at all.
    pub record: Option<String>,
    /// Where it could be filled in; `None` when nothing of the kind is there yet.
    pub inside: Option<Span>,
}

/// Why there is no answer at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Failure {
    /// It takes too much work.
    TooHeavy,
    /// Values of kinds that cannot be held against each other.
    Mismatch,
}

/// What an expression gives.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Value<'a> {
    /// Some fact is empty, or cannot be worked out.
    Unknown,
    /// Something stands there that could not be read: whether it is empty cannot be said either.
    Faulty,
    /// `null`, as written.
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    Date(Date),
    Period(Date, Date),
    Choice {
        id: &'a str,
        variant: Option<&'a str>,
    },
    Contact,
    Record {
        kind: &'a str,
        idx: usize,
    },
    List(Vec<Seen<'a>>),
}

/// A value, with what was read to come to it.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Seen<'a> {
    pub value: Value<'a>,
    /// The facts that decided, in the order they were read.
    pub read: Vec<Span>,
    /// The empty facts that decided.
    pub missing: Vec<Missing>,
}

impl<'a> Seen<'a> {
    fn new(value: Value<'a>) -> Self {
        Self { value, read: vec![], missing: vec![] }
    }

    /// This value, having read what these others read.
    fn after(mut self, others: &[&Seen<'a>]) -> Self {
        // Doubles go at the end: looking for them here would cost more than all the rest.
        for other in others {
            self.read.extend(other.read.iter().cloned());
            self.missing.extend(other.missing.iter().cloned());
        }
        self
    }

    /// Each place and each empty fact once, in the order they were read.
    pub(super) fn without_doubles(mut self) -> Self {
        let mut seen = BTreeSet::new();
        self.read.retain(|span| seen.insert(span.clone()));
        let mut seen = BTreeSet::new();
        self.missing.retain(|missing| seen.insert(missing.clone()));
        self
    }

    fn is_unknown(&self) -> bool {
        matches!(self.value, Value::Unknown | Value::Faulty)
    }

    /// An answer that no longer depends on what is missing.
    fn decided(mut self) -> Self {
        if !self.is_unknown() {
            self.missing.clear();
        }
        self
    }
}

type Answer<'a> = Result<Seen<'a>, Failure>;

/// The facts that expressions are about.
pub(super) struct World<'a> {
    pub facts: &'a Facts,
    pub schema: &'a Schema<'a>,
    pub settings: &'a Settings,
    pub today: Date,
    /// Who names a record: by the kind that names, the kind and the position of the record.
    pub referring: BTreeMap<(String, String, usize), Vec<(usize, Span)>>,
}

/// Who names which record, in the order of the records; each once.
pub(super) fn referring(facts: &Facts) -> BTreeMap<(String, String, usize), Vec<(usize, Span)>> {
    let mut all: BTreeMap<(String, String, usize), Vec<(usize, Span)>> = BTreeMap::new();
    for (kind, records) in &facts.records {
        for (from, record) in records.iter().enumerate() {
            for fact in record.fields.values() {
                let values = match &fact.value {
                    FactValue::List(values) => values.as_slice(),
                    one => std::slice::from_ref(one),
                };
                for value in values {
                    let FactValue::Reference { record, idx, .. } = value else { continue };
                    let names = all.entry((kind.clone(), record.clone(), *idx)).or_default();
                    if names.last().is_none_or(|(last, _)| *last != from) {
                        names.push((from, fact.span.clone()));
                    }
                }
            }
        }
    }
    all
}

/// One evaluation.
pub(super) struct Evaluation<'a> {
    world: &'a World<'a>,
    norm: &'a Norm,
    names: Vec<(&'a str, Seen<'a>)>,
    n_steps: &'a Cell<usize>,
}

impl<'a> Evaluation<'a> {
    /// An evaluation about this record, or about the region.
    pub(super) fn new(
        world: &'a World<'a>,
        norm: &'a Norm,
        about: Option<(&'a str, usize)>,
        n_steps: &'a Cell<usize>,
    ) -> Self {
        let names = about.map(|(kind, idx)| (kind, Seen::new(Value::Record { kind, idx })));
        Self { world, norm, names: names.into_iter().collect(), n_steps }
    }

    /// Works out a part.
    pub(super) fn value(&mut self, term: &'a Term) -> Answer<'a> {
        self.count(1);
        if self.n_steps.get() > MAX_STEPS {
            return Err(Failure::TooHeavy);
        }
        match &term.kind {
            TermKind::Null => Ok(Seen::new(Value::Null)),
            TermKind::Bool(yes) => Ok(Seen::new(Value::Bool(*yes))),
            TermKind::Number(number) => Ok(Seen::new(Value::Number(*number))),
            TermKind::Text(text) => Ok(Seen::new(Value::Text(text.clone()))),
            TermKind::List(items) => {
                let items = items.iter().map(|item| self.value(item));
                Ok(Seen::new(Value::List(items.collect::<Result<_, _>>()?)))
            }
            TermKind::Name(name) => Ok(self.name(name)),
            TermKind::Field(of, name) => self.field(of, name),
            TermKind::Not(one) => self.not(one),
            TermKind::Negative(one) => {
                let one = self.value(one)?;
                number(&one, |number| Value::Number(-number))
            }
            TermKind::And(a, b) => self.both(a, b, false),
            TermKind::Or(a, b) => self.both(a, b, true),
            TermKind::Compare(how, a, b) => self.compare(*how, a, b),
            TermKind::Sum(sum, a, b) => self.sum(*sum, a, b),
            TermKind::Choose(condition, a, b) => {
                let condition = self.value(condition)?;
                match condition.value {
                    Value::Bool(yes) => {
                        let chosen = self.value(if yes { a } else { b })?;
                        Ok(chosen.after(&[&condition]))
                    }
                    Value::Unknown | Value::Faulty => Ok(condition),
                    _ => Err(Failure::Mismatch),
                }
            }
            TermKind::Call(function, args) => self.call(*function, args),
            TermKind::Each { how, list, name, body } => self.each(*how, list, name, body),
        }
    }

    fn count(&self, n: usize) {
        self.n_steps.set(self.n_steps.get().saturating_add(n));
    }

    fn name(&self, name: &'a str) -> Seen<'a> {
        if let Some((_, seen)) = self.names.iter().rev().find(|(known, _)| *known == name) {
            return seen.clone();
        }
        match name {
            "vandaag" => Seen::new(Value::Date(self.world.today)),
            REGIO => Seen::new(Value::Record { kind: REGIO, idx: 0 }),
            key => match self.world.schema.kind_of_list(key) {
                Some(kind) => {
                    let n_records = self.records(kind).len();
                    self.count(n_records);
                    let all = (0..n_records).map(|idx| Value::Record { kind, idx });
                    self.list_of(all.map(Seen::new).collect(), key, None, None)
                }
                None => Seen::new(Value::Unknown),
            },
        }
    }

    /// A list of records; one without any is unknown.
    fn list_of(
        &self,
        all: Vec<Seen<'a>>,
        key: &str,
        record: Option<String>,
        inside: Option<Span>,
    ) -> Seen<'a> {
        if all.is_empty() {
            let mut unknown = Seen::new(Value::Unknown);
            unknown.missing.push(Missing { field: key.to_owned(), record, inside });
            return unknown;
        }
        Seen::new(Value::List(all))
    }

    fn records(&self, kind: &str) -> &'a [Record] {
        self.world.facts.records.get(kind).map(Vec::as_slice).unwrap_or_default()
    }

    fn field(&mut self, of: &'a Term, name: &'a str) -> Answer<'a> {
        let of = self.value(of)?;
        let value = match (&of.value, name) {
            (Value::Unknown | Value::Faulty, _) => return Ok(of),
            (Value::Record { kind, idx }, _) => {
                return Ok(self.fact(kind, *idx, name).after(&[&of]));
            }
            (Value::Period(van, _), "van") => Value::Date(*van),
            (Value::Period(_, tot), "tot") => Value::Date(*tot),
            (Value::Choice { variant, .. }, "variant") => {
                // A word to which the norm gives no variant says nothing about one.
                variant.map_or(Value::Unknown, |variant| Value::Text(variant.to_owned()))
            }
            _ => return Err(Failure::Mismatch),
        };
        Ok(Seen::new(value).after(&[&of]))
    }

    fn fact(&self, kind: &'a str, idx: usize, name: &'a str) -> Seen<'a> {
        let full = format!("{kind}.{name}");
        let (fact, record) = if kind == REGIO {
            (self.world.facts.single.get(&full), None)
        } else {
            let record = self.records(kind).get(idx);
            (record.and_then(|record| record.fields.get(name)), record)
        };
        let inside = record.map(|record| record.span.clone());
        let is_faulty = self.world.facts.faulty.contains(&(full.clone(), inside.clone()));
        let faulty = || {
            let mut seen = Seen::new(Value::Faulty);
            let record = record.map(|record| record.name.value.clone());
            seen.missing.push(Missing { field: full.clone(), record, inside: inside.clone() });
            seen
        };
        if let Some(fact) = fact {
            let mut seen = Seen::new(of_fact(&fact.value));
            if let (true, Value::List(items)) = (is_faulty, &mut seen.value) {
                // Something in the list could not be read, and may be what is looked for.
                items.push(faulty());
            }
            seen.read.push(fact.span.clone());
            return seen;
        }
        if is_faulty {
            return faulty();
        }
        let declared = self.world.schema.field(kind, name).is_some();
        if !declared && !self.world.schema.referring(name, kind).is_empty() {
            return self.referring(kind, idx, name);
        }
        let mut seen = Seen::new(Value::Unknown);
        let settings = || Span::top(&self.world.settings.path);
        let is_setting = kind == GEMEENTE || (kind == REGIO && !declared);
        seen.missing.push(Missing {
            field: full,
            record: record.map(|record| record.name.value.clone()),
            inside: record.map(|record| record.span.clone()).or_else(|| is_setting.then(settings)),
        });
        seen
    }

    /// The records that name this one.
    fn referring(&self, kind: &'a str, idx: usize, key: &'a str) -> Seen<'a> {
        let Some(of) = self.world.schema.kind_of_list(key) else {
            return Seen::new(Value::Unknown);
        };
        let mut all = vec![];
        let key_of = (of.to_owned(), kind.to_owned(), idx);
        for (from, span) in self.world.referring.get(&key_of).into_iter().flatten() {
            let mut seen = Seen::new(Value::Record { kind: of, idx: *from });
            seen.read.push(span.clone());
            all.push(seen);
        }
        self.count(all.len());
        let record = self.records(kind).get(idx);
        let inside = record.map(|record| record.span.clone());
        self.list_of(all, key, record.map(|record| record.name.value.clone()), inside)
    }

    fn not(&mut self, one: &'a Term) -> Answer<'a> {
        let one = self.value(one)?;
        match one.value {
            Value::Bool(yes) => Ok(Seen { value: Value::Bool(!yes), ..one }),
            Value::Unknown | Value::Faulty => Ok(one),
            _ => Err(Failure::Mismatch),
        }
    }

    /// `&&` and `||`: `deciding` alone settles it, whatever the other side says.
    fn both(&mut self, a: &'a Term, b: &'a Term, deciding: bool) -> Answer<'a> {
        let first = self.value(a)?;
        if first.value == Value::Bool(false) && !deciding {
            return Ok(first);
        }
        let second = self.value(b)?;
        let known = |seen: &Seen<'a>| match seen.value {
            Value::Faulty => Value::Unknown,
            ref value => value.clone(),
        };
        match (&known(&first), &known(&second)) {
            // Both sides clash, so a finding points at both.
            (Value::Bool(true), Value::Bool(true)) if deciding => Ok(first.after(&[&second])),
            (Value::Bool(yes), _) if *yes == deciding => Ok(first),
            (_, Value::Bool(yes)) if *yes == deciding => Ok(second),
            (Value::Unknown, Value::Unknown) => Ok(unknown(&[&first, &second])),
            (Value::Unknown, Value::Bool(_)) => Ok(first),
            (Value::Bool(_), Value::Unknown) => Ok(second),
            (Value::Bool(_), Value::Bool(_)) => {
                Ok(Seen::new(Value::Bool(!deciding)).after(&[&first, &second]))
            }
            _ => Err(Failure::Mismatch),
        }
    }

    fn compare(&mut self, how: Comparison, a: &'a Term, b: &'a Term) -> Answer<'a> {
        let (a, b) = (self.value(a)?, self.value(b)?);
        let is_equality = matches!(how, Comparison::Equal | Comparison::NotEqual);
        // Whether something is empty can always be said.
        let asks_emptiness = a.value == Value::Null || b.value == Value::Null;
        let is_faulty = a.value == Value::Faulty || b.value == Value::Faulty;
        if is_equality && asks_emptiness && !is_faulty {
            let is_empty = |seen: &Seen<'_>| matches!(seen.value, Value::Unknown | Value::Null);
            let is_equal = is_empty(&a) && is_empty(&b);
            let is_true = is_equal == (how == Comparison::Equal);
            let mut seen = Seen::new(Value::Bool(is_true)).after(&[&a, &b]);
            // The emptiness itself decides, so its place belongs to the answer.
            let places = seen.missing.drain(..).filter_map(|missing| missing.inside);
            for place in places.collect::<Vec<_>>() {
                if !seen.read.contains(&place) {
                    seen.read.push(place);
                }
            }
            return Ok(seen);
        }
        if how == Comparison::In {
            return self.contains(&a, &b);
        }
        if a.is_unknown() || b.is_unknown() {
            return Ok(unknown(&[&a, &b]));
        }
        let is_true = match how {
            Comparison::Equal => self.is_equal(&a.value, &b.value)?,
            Comparison::NotEqual => !self.is_equal(&a.value, &b.value)?,
            Comparison::Less => order(&a.value, &b.value)?.is_lt(),
            Comparison::AtMost => order(&a.value, &b.value)?.is_le(),
            Comparison::More => order(&a.value, &b.value)?.is_gt(),
            Comparison::AtLeast => order(&a.value, &b.value)?.is_ge(),
            Comparison::In => false,
        };
        Ok(Seen::new(Value::Bool(is_true)).after(&[&a, &b]))
    }

    fn contains(&self, item: &Seen<'a>, list: &Seen<'a>) -> Answer<'a> {
        let Value::List(all) = &list.value else {
            if list.is_unknown() {
                return Ok(unknown(&[item, list]));
            }
            return Err(Failure::Mismatch);
        };
        if item.is_unknown() {
            return Ok(item.clone());
        }
        let mut has_unknown = false;
        for one in all {
            if one.is_unknown() {
                has_unknown = true;
            } else if self.is_equal(&item.value, &one.value)? {
                return Ok(Seen::new(Value::Bool(true)).after(&[item, list, one]));
            }
        }
        let all: Vec<&Seen<'a>> = all.iter().chain([item, list]).collect();
        if has_unknown {
            return Ok(unknown(&all));
        }
        Ok(Seen::new(Value::Bool(false)).after(&all).decided())
    }

    fn is_equal(&self, a: &Value<'a>, b: &Value<'a>) -> Result<bool, Failure> {
        let name_of = |kind: &str, idx: usize| {
            let record = self.records(kind).get(idx);
            record.map(|record| fold(&record.name.value)).unwrap_or_default()
        };
        Ok(match (a, b) {
            (Value::Number(a), Value::Number(b)) => {
                (a - b).abs() <= f64::EPSILON * a.abs().max(1.0)
            }
            (Value::Choice { id, .. }, Value::Text(text))
            | (Value::Text(text), Value::Choice { id, .. }) => id == text,
            (Value::Record { kind, idx }, Value::Text(text))
            | (Value::Text(text), Value::Record { kind, idx }) => name_of(kind, *idx) == fold(text),
            (Value::Text(a), Value::Text(b)) => a == b,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Date(a), Value::Date(b)) => a == b,
            (Value::Period(a, b), Value::Period(c, d)) => a == c && b == d,
            (Value::Choice { id: a, .. }, Value::Choice { id: b, .. }) => a == b,
            (Value::Record { kind: a, idx }, Value::Record { kind: b, idx: other }) => {
                a == b && idx == other
            }
            _ => return Err(Failure::Mismatch),
        })
    }

    fn sum(&mut self, sum: Sum, a: &'a Term, b: &'a Term) -> Answer<'a> {
        let (a, b) = (self.value(a)?, self.value(b)?);
        if a.is_unknown() || b.is_unknown() {
            return Ok(unknown(&[&a, &b]));
        }
        let (Value::Number(x), Value::Number(y)) = (&a.value, &b.value) else {
            return Err(Failure::Mismatch);
        };
        let result = match sum {
            Sum::Plus => x + y,
            Sum::Minus => x - y,
            Sum::Times => x * y,
            Sum::Divided => x / y,
            Sum::Remainder => x % y,
        };
        // Nothing can be said of a share of nothing.
        let value = if result.is_finite() { Value::Number(result) } else { Value::Unknown };
        Ok(Seen::new(value).after(&[&a, &b]))
    }

    fn each(&mut self, how: Each, list: &'a Term, name: &'a str, body: &'a Term) -> Answer<'a> {
        let list = self.value(list)?;
        let Value::List(items) = &list.value else {
            return if list.is_unknown() { Ok(list) } else { Err(Failure::Mismatch) };
        };
        let mut answers = Vec::with_capacity(items.len());
        for item in items {
            self.names.push((name, item.clone()));
            let answer = self.value(body);
            self.names.pop();
            answers.push(answer?.after(&[item]));
        }
        if how == Each::Map {
            return Ok(Seen::new(Value::List(answers)).after(&[&list]));
        }
        let is = |answer: &Seen<'a>, wanted: bool| answer.value == Value::Bool(wanted);
        let is_answer = |seen: &Seen<'_>| matches!(seen.value, Value::Bool(_)) || seen.is_unknown();
        if !answers.iter().all(is_answer) {
            return Err(Failure::Mismatch);
        }
        let no_answer: Vec<&Seen<'a>> = answers.iter().filter(|one| one.is_unknown()).collect();
        let yes: Vec<&Seen<'a>> = answers.iter().filter(|one| is(one, true)).collect();
        let no: Vec<&Seen<'a>> = answers.iter().filter(|one| is(one, false)).collect();
        let (value, deciding) = match how {
            Each::Exists if !yes.is_empty() => (Value::Bool(true), yes),
            Each::All if !no.is_empty() => (Value::Bool(false), no),
            Each::ExistsOne if yes.len() > 1 => (Value::Bool(false), yes),
            Each::Filter if no_answer.is_empty() => {
                let kept = items.iter().zip(&answers).filter(|(_, answer)| is(answer, true));
                let kept = kept.map(|(item, answer)| item.clone().after(&[answer])).collect();
                (Value::List(kept), vec![])
            }
            _ if !no_answer.is_empty() => (unknown(&no_answer).value, no_answer),
            Each::Exists => (Value::Bool(false), no),
            Each::All => (Value::Bool(true), yes),
            Each::ExistsOne => (Value::Bool(yes.len() == 1), yes),
            Each::Filter | Each::Map => (Value::Unknown, vec![]),
        };
        let mut seen = Seen::new(value).after(&deciding);
        seen =
            seen.after(&[&Seen { value: Value::Null, missing: vec![], read: list.read.clone() }]);
        Ok(seen.decided())
    }

    fn call(&mut self, function: Function, args: &'a [Term]) -> Answer<'a> {
        if function == Function::Value {
            return self.computed(args);
        }
        let values = args.iter().map(|arg| self.value(arg)).collect::<Result<Vec<_>, _>>()?;
        let all: Vec<&Seen<'a>> = values.iter().collect();
        if function == Function::Has {
            if values.iter().any(|seen| seen.value == Value::Faulty) {
                return Ok(Seen::new(Value::Unknown).after(&all));
            }
            let is_filled = !values.iter().any(Seen::is_unknown);
            return Ok(Seen::new(Value::Bool(is_filled)).after(&all).decided());
        }
        let is_open = |seen: &Seen<'_>| match &seen.value {
            Value::List(items) => function != Function::Size && items.iter().any(Seen::is_unknown),
            _ => seen.is_unknown(),
        };
        if values.iter().any(is_open) {
            let items = values.iter().filter_map(|seen| match &seen.value {
                Value::List(items) => Some(items.iter().filter(|item| item.is_unknown())),
                _ => None,
            });
            let all: Vec<&Seen<'a>> = all.into_iter().chain(items.flatten()).collect();
            return Ok(unknown(&all));
        }
        let value = apply(function, &values)?;
        let items = values.iter().filter_map(|seen| match &seen.value {
            Value::List(items) => Some(items),
            _ => None,
        });
        let all: Vec<&Seen<'a>> = values.iter().chain(items.flatten()).collect();
        Ok(Seen::new(value).after(&all))
    }

    /// A computed value of the norm, worked out for the region or for one record.
    fn computed(&mut self, args: &'a [Term]) -> Answer<'a> {
        let about = match args.get(1) {
            Some(of) => Some(self.value(of)?),
            None => None,
        };
        let about = match about {
            None => None,
            Some(seen) if seen.is_unknown() => return Ok(seen),
            Some(Seen { value: Value::Record { kind, idx }, .. }) => Some((kind, idx)),
            Some(_) => return Err(Failure::Mismatch),
        };
        let Some(TermKind::Text(id)) = args.first().map(|arg| &arg.kind) else {
            return Err(Failure::Mismatch);
        };
        let expression = self.norm.value(id).and_then(|value| value.expression.as_ref());
        let Some(expression) = expression else { return Ok(Seen::new(Value::Unknown)) };
        let mut inner = Evaluation::new(self.world, self.norm, about, self.n_steps);
        inner.value(&expression.root)
    }
}

/// What follows from values of which one is unknown: what could not be read was told where it
/// stands, so nothing more is said of it.
fn unknown<'a>(parts: &[&Seen<'a>]) -> Seen<'a> {
    let is_faulty = |seen: &&&Seen<'a>| seen.value == Value::Faulty;
    let value = match parts.iter().find(is_faulty) {
        Some(_) => Value::Faulty,
        None => Value::Unknown,
    };
    Seen::new(value).after(parts)
}

fn of_fact(value: &FactValue) -> Value<'_> {
    match value {
        FactValue::Text(text) => Value::Text(text.clone()),
        FactValue::Number(number) => Value::Number(*number),
        FactValue::Date(date) => Value::Date(*date),
        FactValue::Period { van, tot } => Value::Period(*van, *tot),
        FactValue::Choice { counts_as, variant, .. } => {
            Value::Choice { id: counts_as, variant: variant.as_deref() }
        }
        FactValue::Contact { .. } => Value::Contact,
        FactValue::Reference { record, idx, .. } => Value::Record { kind: record, idx: *idx },
        FactValue::List(all) => {
            Value::List(all.iter().map(|one| Seen::new(of_fact(one))).collect())
        }
    }
}

fn number<'a>(seen: &Seen<'a>, make: impl Fn(f64) -> Value<'a>) -> Answer<'a> {
    match &seen.value {
        Value::Number(number) => Ok(Seen::new(make(*number)).after(&[seen])),
        Value::Unknown | Value::Faulty => Ok(seen.clone()),
        _ => Err(Failure::Mismatch),
    }
}

fn order(a: &Value<'_>, b: &Value<'_>) -> Result<std::cmp::Ordering, Failure> {
    match (a, b) {
        // Zero and minus zero are one number.
        (Value::Number(a), Value::Number(b)) => Ok((a + 0.0).total_cmp(&(b + 0.0))),
        (Value::Date(a), Value::Date(b)) => Ok(a.cmp(b)),
        _ => Err(Failure::Mismatch),
    }
}

/// A function over known values.
fn apply<'a>(function: Function, values: &[Seen<'a>]) -> Result<Value<'a>, Failure> {
    let value = |idx: usize| values.get(idx).map(|seen| &seen.value).ok_or(Failure::Mismatch);
    let date = |idx: usize| match value(idx)? {
        Value::Date(date) => Ok(*date),
        _ => Err(Failure::Mismatch),
    };
    let number = |idx: usize| match value(idx)? {
        Value::Number(number) => Ok(*number),
        _ => Err(Failure::Mismatch),
    };
    let text = |idx: usize| match value(idx)? {
        Value::Text(text) => Ok(fold(text)),
        Value::Choice { id, .. } => Ok(fold(id)),
        _ => Err(Failure::Mismatch),
    };
    let numbers = || match value(0)? {
        Value::List(items) => items
            .iter()
            .map(|item| match &item.value {
                Value::Number(number) => Ok(*number),
                Value::Text(text) => parse_number(text).ok_or(Failure::Mismatch),
                _ => Err(Failure::Mismatch),
            })
            .collect::<Result<Vec<f64>, _>>(),
        _ => Err(Failure::Mismatch),
    };
    let any = |best: Option<f64>| best.map_or(Value::Unknown, Value::Number);
    Ok(match function {
        Function::Size => match value(0)? {
            Value::List(items) => Value::Number(items.len() as f64),
            _ => return Err(Failure::Mismatch),
        },
        Function::Months => Value::Number(f64::from(months_between(date(0)?, date(1)?))),
        Function::Days => Value::Number(f64::from((date(1)? - date(0)?).get_days())),
        Function::Year => Value::Number(f64::from(date(0)?.year())),
        Function::Total => Value::Number(numbers()?.iter().sum()),
        Function::Minimum => any(numbers()?.into_iter().reduce(f64::min)),
        Function::Maximum => any(numbers()?.into_iter().reduce(f64::max)),
        Function::Largest => {
            let mut all = numbers()?;
            all.sort_by(|a, b| b.total_cmp(a));
            all.truncate(number(1)?.max(0.0) as usize);
            Value::List(all.into_iter().map(|n| Seen::new(Value::Number(n))).collect())
        }
        Function::Round => {
            let factor = 10f64.powf(number(1)?.clamp(0.0, 6.0));
            Value::Number((number(0)? * factor).round() / factor)
        }
        Function::Contains => Value::Bool(text(0)?.contains(&text(1)?)),
        Function::StartsWith => Value::Bool(text(0)?.starts_with(&text(1)?)),
        Function::Has | Function::Value => return Err(Failure::Mismatch),
    })
}

/// Whole months from `from` to `until`, as used for contract terms.
///
/// A month counts when its day is reached, so 31 January to 28 February is 0. Negative when
/// `until` lies before `from`.
///
/// Source: our own choice, since the sources give no way of counting.
fn months_between(from: Date, until: Date) -> i32 {
    if until < from {
        return -months_between(until, from);
    }
    let months = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    months(until) - months(from) - i32::from(until.day() < from.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_whole() {
        let date = |text: &str| crate::source::parse_date(text).unwrap();
        for (from, until, expected) in [
            ("2026-01-01", "2028-01-01", 24),
            ("2026-01-02", "2028-01-01", 23),
            ("2026-01-31", "2026-02-28", 0),
            ("2028-01-01", "2026-01-01", -24),
            ("2026-05-05", "2026-05-05", 0),
        ] {
            assert_eq!(months_between(date(from), date(until)), expected, "{from} {until}");
        }
    }
}
