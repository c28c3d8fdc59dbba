//! The catalogue as it lies on the disk: a folder for each language, a file for each noun.

use std::fs;
use std::path::Path;

use crate::message::{Message, parse};
use crate::problem::Problem;

/// The source language: its comments describe the variables, its messages are the functions.
pub const SOURCE: &str = "da";

/// Every language's words.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// The languages, the source first, then by tag.
    pub languages: Vec<Language>,
}

/// One language's words.
#[derive(Debug, Clone)]
pub struct Language {
    /// The folder's name, which is the language's tag.
    pub tag: String,
    /// Its files, by name.
    pub nouns: Vec<Noun>,
}

/// One file of words.
#[derive(Debug, Clone)]
pub struct Noun {
    /// The file's name without its ending.
    pub name: String,
    /// The file as a problem names it: `da/meeting.ftl`.
    pub file: String,
    /// The file's text.
    pub source: String,
    /// Its messages, in order.
    pub messages: Vec<Message>,
}

impl Catalogue {
    /// Reads every language folder in `locales`.
    ///
    /// # Errors
    /// When a folder or file can't be read, a file isn't Fluent, or the source language is missing.
    pub fn read(locales: &Path) -> Result<Self, Problem> {
        let mut languages = Vec::new();
        for folder in sorted(locales)? {
            if folder.is_dir() {
                languages.push(Language::read(&folder)?);
            }
        }
        languages.sort_by_key(|language| (language.tag != SOURCE, language.tag.clone()));
        if languages.first().is_none_or(|first| first.tag != SOURCE) {
            return Err(Problem::new(SOURCE, "", "the source language is missing"));
        }
        Ok(Self { languages })
    }

    /// The source language.
    #[must_use]
    pub fn source(&self) -> Option<&Language> {
        self.languages.first()
    }
}

impl Language {
    fn read(folder: &Path) -> Result<Self, Problem> {
        let tag = stem(folder);
        let mut nouns = Vec::new();
        for path in sorted(folder)? {
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let name = stem(&path);
                let file = format!("{tag}/{name}.ftl");
                let source = fs::read_to_string(&path)
                    .map_err(|error| Problem::new(&file, "", error.to_string()))?;
                let messages = parse(&file, &source)?;
                nouns.push(Noun {
                    name,
                    file,
                    source,
                    messages,
                });
            }
        }
        Ok(Self { tag, nouns })
    }

    /// Every message with the file it stands in.
    pub fn messages(&self) -> impl Iterator<Item = (&Noun, &Message)> {
        self.nouns
            .iter()
            .flat_map(|noun| noun.messages.iter().map(move |message| (noun, message)))
    }

    /// The message of this id.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages()
            .find_map(|(_, message)| (message.id == id).then_some(message))
    }
}

fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>, Problem> {
    let failed = |error: std::io::Error| Problem::new(&stem(folder), "", error.to_string());
    let mut paths = fs::read_dir(folder)
        .map_err(failed)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(failed)?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
