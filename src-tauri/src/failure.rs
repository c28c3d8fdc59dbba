//! Why a command was not done, as the page is told: worded, with the field it is about.

use std::path::Path;

use serde::Serialize;
use ts_rs::TS;
use vejviser_core::register::{Field, Register};
use vejviser_core::{Error, Fault, Refusal};
use vejviser_exchange::ExchangeRefusal;
use vejviser_paper::PaperError;
use vejviser_words::{Lang, dates, messages, refusal};

/// What a command answers where it was not done.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Refused {
    /// Set only where the page does something else than show the message.
    pub code: Option<RefusedCode>,
    /// What happened, why, and what to do, in the user's language.
    pub message: String,
    /// The fields that stand in the way, each with its own sentence.
    pub fields: Vec<FieldRefused>,
}

/// A field that stands in the way.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct FieldRefused {
    /// The field's name in the form.
    pub field: String,
    /// What is wrong with it and what to do.
    pub message: String,
}

/// What the page branches on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RefusedCode {
    /// The register is locked: the page shows the unlock screen.
    Locked,
    /// The register is damaged, and there is a good backup to be offered.
    DamagedWithBackup,
    /// The file has a column of CPR numbers, which can be left out.
    CprColumn,
    /// The file tells no side, which can be chosen.
    SideUnclear,
    /// Stopped by the user.
    Stopped,
    /// What was asked for is not there any more.
    NotFound,
}

/// Why a command was not done, before it is worded.
#[derive(Debug)]
pub enum Failure {
    /// The core's answer, and the name of the member it speaks of, where there is one.
    Core(Error, Option<String>),
    /// Fields of a form, each with its refusal.
    Fields(Vec<(String, Refusal)>),
    /// A spreadsheet that cannot be read.
    Exchange(ExchangeRefusal),
    /// A print that cannot be made.
    Paper(PaperError),
    /// Worded already.
    Worded(String),
    /// A field of a form, worded already.
    Field(&'static str, String),
    /// No register is open.
    Locked,
}

impl Failure {
    /// A failure of the machine outside the register.
    pub fn machine(what: &'static str) -> Self {
        let kind = std::io::ErrorKind::Other;
        Self::Core(Fault::Io { what, kind }.into(), None)
    }

    /// A field of a form stands in the way.
    pub fn field(field: &'static str, message: String) -> Self {
        Self::Field(field, message)
    }

    /// Another program has the register in this folder open: since when, and which.
    pub fn open_elsewhere(lang: Lang, folder: &Path) -> Self {
        let refused = refusal::refusal(lang, &Refusal::AlreadyOpen);
        let since = Register::holder(folder).map(|holder| {
            let at = dates::date_time(lang, dates::in_denmark(holder.since));
            messages::window_open_since(lang, &at)
        });
        Self::Worded(
            [Some(refused), since]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" "),
        )
    }

    /// What the page is told.
    pub fn worded(&self, lang: Lang) -> Refused {
        let plain = |code, message| Refused {
            code,
            message,
            fields: Vec::new(),
        };
        match self {
            Self::Core(Error::Refused(refused), member) => {
                let message = match refused {
                    Refusal::ChangedSince(since) => {
                        refusal::changed_since(lang, since, member.as_deref())
                    }
                    // The page is told of the backup, not of the place where it lies.
                    Refusal::Damaged { backup: Some(_) }
                    | Refusal::KeysLost { backup: Some(_) } => messages::window_damaged(lang),
                    other => refusal::refusal(lang, other),
                };
                let fields = field_of(refused).map_or_else(Vec::new, |field| {
                    vec![FieldRefused {
                        field: field.to_owned(),
                        message: message.clone(),
                    }]
                });
                Refused {
                    code: code_of(refused),
                    message,
                    fields,
                }
            }
            Self::Core(Error::Fault(fault), _) => {
                // The second line is for whoever helps: ids and codes, never a person.
                plain(None, format!("{}\n({fault})", refusal::fault(lang)))
            }
            Self::Fields(fields) => Refused {
                code: None,
                message: messages::window_errors(lang, fields.len()),
                fields: fields
                    .iter()
                    .map(|(field, refused)| FieldRefused {
                        field: field.clone(),
                        message: refusal::refusal(lang, refused),
                    })
                    .collect(),
            },
            Self::Exchange(refused) => plain(
                match refused {
                    ExchangeRefusal::CprColumn { .. } => Some(RefusedCode::CprColumn),
                    ExchangeRefusal::SideUnclear { .. } => Some(RefusedCode::SideUnclear),
                    ExchangeRefusal::Stopped => Some(RefusedCode::Stopped),
                    _ => None,
                },
                vejviser_exchange::words::refusal(lang, refused),
            ),
            Self::Paper(PaperError::TooLong { most }) => {
                plain(None, messages::paper_too_long(lang, *most))
            }
            Self::Paper(PaperError::Stopped) => plain(
                Some(RefusedCode::Stopped),
                vejviser_exchange::words::refusal(lang, &ExchangeRefusal::Stopped),
            ),
            Self::Paper(PaperError::NoSession) => plain(None, messages::paper_no_session(lang)),
            Self::Paper(PaperError::Nobody) => plain(None, messages::paper_nobody(lang)),
            Self::Paper(_) => plain(None, refusal::fault(lang)),
            Self::Worded(message) => plain(None, message.clone()),
            Self::Field(field, message) => Refused {
                code: None,
                message: message.clone(),
                fields: vec![FieldRefused {
                    field: (*field).to_owned(),
                    message: message.clone(),
                }],
            },
            Self::Locked => plain(Some(RefusedCode::Locked), messages::window_locked(lang)),
        }
    }
}

fn code_of(refused: &Refusal) -> Option<RefusedCode> {
    match refused {
        Refusal::Damaged { backup: Some(_) } | Refusal::KeysLost { backup: Some(_) } => {
            Some(RefusedCode::DamagedWithBackup)
        }
        Refusal::NotFound { .. } => Some(RefusedCode::NotFound),
        _ => None,
    }
}

/// The field that a refusal is about, by its code, which is its name in the form.
pub fn field_of(refused: &Refusal) -> Option<&'static str> {
    let field: Field = match refused {
        Refusal::Missing { field }
        | Refusal::TooLong { field, .. }
        | Refusal::CprNumber { field }
        | Refusal::OutOfRange { field, .. }
        | Refusal::NotADate { field }
        | Refusal::NotATime { field }
        | Refusal::ControlCharacter { field } => *field,
        Refusal::NotAPhone => Field::Phone,
        Refusal::NotAnEmail => Field::Email,
        Refusal::NotAnAdult => Field::BirthYear,
        Refusal::WrongPassphrase
        | Refusal::PassphraseTooShort { .. }
        | Refusal::PassphraseTaken => return Some("passphrase"),
        Refusal::RecoveryCodeMistyped | Refusal::RecoveryCodeUnknown => {
            return Some("recovery_code");
        }
        _ => return None,
    };
    Some(field.into())
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

impl From<ExchangeRefusal> for Failure {
    fn from(refusal: ExchangeRefusal) -> Self {
        Self::Exchange(refusal)
    }
}

impl From<PaperError> for Failure {
    fn from(error: PaperError) -> Self {
        Self::Paper(error)
    }
}
