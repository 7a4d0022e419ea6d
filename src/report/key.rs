//! The keys that a region can write: in the settings, in front matter, in blocks. What each of
//! them means stands in the messages under `naslag-PLACE-…`; which exist is held against what
//! the readers ask by a test.

use super::Words;

/// What the ids of these messages begin with.
const PREFIX: &str = "naslag-";

/// Where a key can be written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum KeyPlace {
    /// `regiovisie.toml`.
    Settings,
    /// The front matter of a page.
    FrontMatter,
    /// A block in a page.
    Block,
}

/// A key that a region can write.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Key {
    /// Where it is written.
    pub place: KeyPlace,
    /// Its name with the names of the tables around it, outermost first: `["site", "adres"]`.
    pub path: Vec<String>,
}

impl KeyPlace {
    const ALL: [(Self, &'static str); 3] =
        [(Self::Settings, "instelling"), (Self::FrontMatter, "kopblok"), (Self::Block, "blok")];

    /// Its word in ids of messages, and before a name to tell it from others: `kopblok.titel`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Settings => "instelling",
            Self::FrontMatter => "kopblok",
            Self::Block => "blok",
        }
    }
}

impl Key {
    /// All keys, in the order of the messages: a table before what is in it.
    pub fn all(words: &Words) -> Vec<Self> {
        let ids = words.ids().filter_map(|id| id.strip_prefix(PREFIX));
        let read = |id: &str| {
            let (place, path) = id.split_once('-')?;
            let (place, _) = KeyPlace::ALL.into_iter().find(|(_, word)| *word == place)?;
            Some(Self { place, path: path.split('-').map(str::to_owned).collect() })
        };
        ids.filter_map(read).collect()
    }

    /// Keys by what somebody typed, upper and lower case the same: `site.adres`, `kopblok.titel`,
    /// or a name alone, which may be that of several.
    pub fn named(name: &str, words: &Words) -> Vec<Self> {
        let name = name.trim_matches(['[', ']', '.']).to_lowercase();
        let all = Self::all(words);
        let exact: Vec<Self> = all.iter().filter(|key| key.is_called(&name)).cloned().collect();
        if !exact.is_empty() || name.contains('.') {
            return exact;
        }
        all.into_iter().filter(|key| key.path.last().is_some_and(|last| *last == name)).collect()
    }

    fn is_called(&self, name: &str) -> bool {
        let own = self.name();
        let in_place = name.strip_prefix(self.place.word()).and_then(|rest| rest.strip_prefix('.'));
        own == name || in_place == Some(own.as_str())
    }

    /// Its name with the tables around it: `site.adres`.
    pub fn name(&self) -> String {
        self.path.join(".")
    }

    /// Whether this key stands right inside another.
    pub fn is_in(&self, outer: &Self) -> bool {
        let inner = self.path.split_last().map(|(_, around)| around);
        self.place == outer.place && inner == Some(&outer.path[..])
    }

    /// What it means.
    pub fn meaning(&self, words: &Words) -> String {
        words.word(&self.id())
    }

    /// What goes in.
    pub fn form(&self, words: &Words) -> String {
        words.word(&format!("{}.vorm", self.id()))
    }

    /// What holds without it; `None` where that goes without saying.
    pub fn otherwise(&self, words: &Words) -> Option<String> {
        let id = format!("{}.zonder", self.id());
        words.has(&id).then(|| words.word(&id))
    }

    fn id(&self) -> String {
        format!("{PREFIX}{}-{}", self.place.word(), self.path.join("-"))
    }
}
