//! The verbs: each opens the register, makes one call and words the answer.

mod calendar;
mod course;
mod course_print;
mod due;
mod fields;
mod follow_up;
mod group;
mod import;
mod keys;
mod ledger;
mod match_print;
mod matches;
mod matrix;
mod meeting;
mod new;
mod people;
mod plan;
mod registration;
mod sheet;
mod store;
mod suggest;

use std::path::{Path, PathBuf};

use vejviser_core::members;
use vejviser_core::register::{Clock, Register};
use vejviser_core::{Error, Refusal};
use vejviser_words::{Lang, dates, messages, refusal};

use crate::answer::Answer;
use crate::arguments::{Arguments, Verb};
use crate::failure::Failure;
use crate::secrets;

/// What every verb is given.
pub struct Session {
    pub lang: Lang,
    pub answer: Answer,
    folder: Option<PathBuf>,
}

impl Session {
    /// The folder that `--register` names.
    pub fn folder(&self) -> Result<&Path, Failure> {
        self.folder
            .as_deref()
            .ok_or_else(|| Failure::Usage("--register DIR says where the register lies".to_owned()))
    }

    /// Opens the register with the passphrase.
    async fn open(&self) -> Result<Register, Failure> {
        let folder = self.folder()?;
        let passphrase = secrets::passphrase(self.lang)?;
        let opened = Register::open(folder, &passphrase, Clock::system()).await;
        opened.map_err(|error| match (&error, Register::holder(folder)) {
            (Error::Refused(Refusal::AlreadyOpen), Some(holder)) => Failure::Worded(format!(
                "{} {}",
                refusal::error(self.lang, &error),
                messages::cli_open_since(
                    self.lang,
                    dates::in_denmark(holder.since),
                    &holder.process.to_string(),
                )
            )),
            _ => error.into(),
        })
    }
}

/// Does what the command line says.
pub async fn run(arguments: Arguments) -> Result<(), Failure> {
    let mut session = Session {
        lang: arguments.lang,
        answer: Answer::new(arguments.json),
        folder: arguments.register,
    };
    let done = match arguments.verb {
        Verb::New(new) => new::new(&mut session, new).await,
        Verb::Restore { file, dir } => store::restore(&mut session, &file, &dir).await,
        Verb::Recover { member } => keys::recover(&mut session, member.as_deref()).await,
        verb => {
            let register = session.open().await?;
            let done = with_register(&mut session, &register, verb).await;
            let done = explained(&register, done).await;
            // A backup that cannot be made is said, unless there is something worse to say.
            let closed = register.close().await;
            done.and_then(|()| {
                session.answer.flush()?;
                Ok(closed?)
            })
        }
    };
    match done {
        Ok(()) => session.answer.flush(),
        Err(failure) => {
            session.answer.drop_the_rest();
            Err(failure)
        }
    }
}

async fn with_register(
    session: &mut Session,
    register: &Register,
    verb: Verb,
) -> Result<(), Failure> {
    match verb {
        Verb::Import(import) => import::import(session, register, import).await,
        Verb::Registrations(asked) => registration::list(session, register, asked).await,
        Verb::Registration(verb) => registration::run(session, register, verb).await,
        Verb::Consent(consent) => registration::consent(session, register, consent).await,
        Verb::People(asked) => people::list(session, register, asked).await,
        Verb::Person(verb) => people::run(session, register, verb).await,
        Verb::Areas => group::areas(session, register).await,
        Verb::Area(verb) => group::add_area(session, register, verb).await,
        Verb::Group(group) => group::group(session, register, group).await,
        Verb::Suggest(asked) => suggest::suggest(session, register, asked).await,
        Verb::Plan(asked) => plan::plan(session, register, asked).await,
        Verb::Matches(asked) => matches::list(session, register, asked).await,
        Verb::Match(verb) => matches::run(session, register, verb).await,
        Verb::FollowUp(said) => follow_up::follow_up(session, register, said).await,
        Verb::Concern(said) => follow_up::concern(session, register, said).await,
        Verb::Due { on } => due::list(session, register, on).await,
        Verb::Meetings => meeting::list(session, register).await,
        Verb::Meeting(verb) => meeting::run(session, register, verb).await,
        Verb::Courses => course::list(session, register).await,
        Verb::Course(verb) => course::run(session, register, verb).await,
        Verb::Calendar(asked) => calendar::write(session, register, asked).await,
        Verb::Undo { operation } => ledger::undo(session, register, operation.as_deref()).await,
        Verb::Redo => ledger::redo(session, register).await,
        Verb::Ledger { record, limit } => {
            ledger::list(session, register, record.as_deref(), limit).await
        }
        Verb::Dump => store::dump(session, register).await,
        Verb::Backup { file } => store::back_up(session, register, &file).await,
        Verb::Verify => store::verify(session, register).await,
        Verb::Passphrase => keys::change_passphrase(session, register).await,
        Verb::Members => keys::members(session, register).await,
        Verb::Member(verb) => keys::member(session, register, verb).await,
        Verb::New(_) | Verb::Restore { .. } | Verb::Recover { .. } => Err(Failure::Usage(
            "this verb opens its own register".to_owned(),
        )),
    }
}

/// Fills in what only the open register knows: the newest good backup, the member who changed
/// something since.
async fn explained(register: &Register, done: Result<(), Failure>) -> Result<(), Failure> {
    let Err(Failure::Core(error, _)) = done else {
        return done;
    };
    let error = register.explain(error).await;
    let member = match &error {
        Error::Refused(Refusal::ChangedSince(since)) => since.member.clone(),
        _ => None,
    };
    let name = match member {
        Some(id) => members::list(register.readers())
            .await
            .ok()
            .and_then(|all| all.into_iter().find(|member| member.id == id))
            .map(|member| member.name.as_str().to_owned()),
        None => None,
    };
    Err(Failure::Core(error, name))
}
