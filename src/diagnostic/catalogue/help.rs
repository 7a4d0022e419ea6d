//! What is wrong with helplines and ways to reach somebody.

use super::{advice, error, timely, warning};
use crate::diagnostic::{Diagnostic, Location};
use crate::source::Span;

/// `contact-ongeldig`: neither an e-mail address nor `https:` nor `tel:`.
pub fn bad_contact(at: Span, value: &str) -> Diagnostic {
    error("contact-ongeldig", Location::At(at), vec![("waarde", value.into())])
}

/// `telefoon-ongeldig`: a telephone number that cannot be dialled; it is left out.
pub fn bad_telephone(at: Span, value: &str) -> Diagnostic {
    error("telefoon-ongeldig", Location::At(at), vec![("waarde", value.into())])
}

/// `contact-onbruikbaar`: whom to ask about a page, without a way to reach them; it is left out.
pub fn unusable_contact(at: Span, value: &str) -> Diagnostic {
    warning("contact-onbruikbaar", Location::At(at), vec![("waarde", value.into())])
}

/// `hulplijn-zonder-datum`: nobody wrote when a helpline was looked at.
pub fn undated_helpline(at: Span, name: &str) -> Diagnostic {
    warning("hulplijn-zonder-datum", Location::At(at), vec![("hulplijn", name.into())])
}

/// `hulplijn-in-de-toekomst`: a helpline was looked at on a day that is still to come.
pub fn helpline_from_the_future(at: Span, name: &str) -> Diagnostic {
    warning("hulplijn-in-de-toekomst", Location::At(at), vec![("hulplijn", name.into())])
}

/// `hulplijn-verouderd`: a helpline that was looked at more than twelve months ago.
pub fn old_helpline(at: Span, name: &str, date: &str) -> Diagnostic {
    let args = vec![("hulplijn", name.into()), ("datum", date.into())];
    timely(advice("hulplijn-verouderd", Location::At(at), args))
}

/// `hulplijnen-verouderd`: the same of the helplines that the program carries; the region can
/// only make a list of its own, so the place is the file in which it stands.
pub fn old_helplines(settings: Span, date: &str) -> Diagnostic {
    let at = Location::Gap { inside: settings };
    timely(advice("hulplijnen-verouderd", at, vec![("datum", date.into())]))
}
