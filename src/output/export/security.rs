//! Whom to tell of a weak spot: `security.txt`.
//!
//! Source: RFC 9116.

use crate::site::Site;

/// The path of the file; RFC 9116, section 3.
pub const SECURITY_TXT: &str = ".well-known/security.txt";

/// The file; `None` when the settings do not say whom to tell, or until when.
pub fn security_txt(site: &Site) -> Option<String> {
    let settings = &site.parts.settings;
    let security = settings.beveiliging.as_ref()?;
    let mut out = String::new();
    let mut line = |field: &str, value: &str| out.push_str(&format!("{field}: {value}\n"));
    for contact in &security.contact {
        line("Contact", &contact.value);
    }
    line("Expires", &format!("{}T00:00:00Z", security.verloopt.value));
    let languages: Vec<&str> = security.taal.iter().map(|taal| taal.value.as_str()).collect();
    match languages.is_empty() {
        true => line("Preferred-Languages", settings.language()),
        false => line("Preferred-Languages", &languages.join(", ")),
    }
    let host = site.parts.addresses.absolute.as_deref().and_then(host);
    // A try-out stands at an address that nobody should trust.
    if let Some(host) = host.filter(|_| !site.parts.addresses.is_preview) {
        line("Canonical", &format!("{host}/{SECURITY_TXT}"));
    }
    let links = [
        ("Policy", &security.beleid),
        ("Encryption", &security.sleutel),
        ("Acknowledgments", &security.dankwoord),
    ];
    for (field, link) in links {
        if let Some(link) = link {
            line(field, &link.value);
        }
    }
    Some(out)
}

/// The address up to its path: `https://www.example.nl`.
fn host(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("://")?;
    let end = rest.find('/').unwrap_or(rest.len());
    address.get(..scheme.len() + 3 + end)
}
