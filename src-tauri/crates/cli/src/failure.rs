//! Why a command was not done, in words on stderr, and the exit code that says so to a script.

use std::io::Write as _;
use std::process::ExitCode;

use vejviser_core::error::ChangedSince;
use vejviser_core::{Error, Fault, Refusal};
use vejviser_words::{Lang, plain, refusal};

/// Why a command was not done.
pub enum Failure {
    /// The core's answer, and the name of the member it speaks of, where there is one.
    Core(Error, Option<String>),
    /// An answer worded already.
    Worded(String),
    /// The command was not understood.
    Usage(String),
    /// It was done, and whoever read the answer stopped reading.
    NobodyListens,
}

impl Failure {
    /// A failure of the machine outside the register.
    pub fn machine(what: &'static str) -> Self {
        Self::Core(
            Fault::Io {
                what,
                kind: std::io::ErrorKind::Other,
            }
            .into(),
            None,
        )
    }

    /// Says why and gives the exit code.
    pub fn report(&self, lang: Lang) -> ExitCode {
        let (text, code) = match self {
            Self::Core(Error::Refused(Refusal::ChangedSince(since)), member) => {
                (changed_since(lang, since, member.as_deref()), 1)
            }
            Self::Core(error @ Error::Fault(fault), _) => (
                // The second line is for whoever helps: ids and codes, never a person.
                format!("{}\n({fault})", refusal::error(lang, error)),
                1,
            ),
            Self::Core(error, _) => (refusal::error(lang, error), 1),
            Self::Worded(text) => (text.clone(), 1),
            Self::Usage(text) => (text.clone(), 2),
            Self::NobodyListens => return ExitCode::SUCCESS,
        };
        let _ = writeln!(std::io::stderr(), "{}", plain(&text));
        ExitCode::from(code)
    }
}

fn changed_since(lang: Lang, since: &ChangedSince, member: Option<&str>) -> String {
    refusal::changed_since(lang, since, member)
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(error, None)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Core(refusal.into(), None)
    }
}
