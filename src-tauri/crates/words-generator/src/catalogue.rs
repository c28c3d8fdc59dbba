//! The catalogue as it lies on the disk: a folder for each language, a file for each noun.

use std::path::{Path, PathBuf};
use std::{fs, io};

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
        let mut texts = Vec::new();
        for folder in sorted(locales)?.iter().filter(|path| path.is_dir()) {
            for path in sorted(folder)? {
                if path.extension().is_some_and(|ending| ending == "ftl") {
                    let text = fs::read_to_string(&path).map_err(|e| unreadable(&path, &e))?;
                    texts.push((stem(folder), stem(&path), text));
                }
            }
        }
        Self::from_texts(texts)
    }

    /// The catalogue of these texts: a language's tag, a file's name, what stands in it.
    ///
    /// # Errors
    /// When a text isn't Fluent, or the source language is missing.
    pub fn from_texts(
        texts: impl IntoIterator<Item = (String, String, String)>,
    ) -> Result<Self, Problem> {
        let mut languages: Vec<Language> = Vec::new();
        for (tag, name, source) in texts {
            let file = format!("{tag}/{name}.ftl");
            let noun = Noun {
                messages: parse(&file, &source)?,
                name,
                file,
                source,
            };
            match languages.iter_mut().find(|language| language.tag == tag) {
                Some(language) => language.nouns.push(noun),
                None => languages.push(Language {
                    tag,
                    nouns: vec![noun],
                }),
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

/// What lies in a folder, by name: a build is the same on every machine.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let mut paths = fs::read_dir(folder)
        .and_then(|entries| {
            entries
                .map(|e| e.map(|e| e.path()))
                .collect::<io::Result<Vec<_>>>()
        })
        .map_err(|error| unreadable(folder, &error))?;
    paths.sort();
    Ok(paths)
}

fn unreadable(path: &Path, error: &io::Error) -> Problem {
    Problem::new(&stem(path), "", error.to_string())
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
