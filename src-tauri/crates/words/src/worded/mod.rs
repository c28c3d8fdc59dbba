//! The wording of the core's closed lists, exhaustive: a new value does not compile without words.

mod consent;
mod course;
mod field;
mod group;
mod hint;
mod language;
mod matching;
mod meeting;
mod operation;
mod person;
mod plan;
mod reason;
mod record;
mod registration;
mod remaining;
mod today;
mod why_not;

pub use course::{CourseSign, SignAbout, clash, course_signs, course_title};
pub use language::with_level;
pub use operation::{redo, undo};
pub use plan::{scarce, unlockable};
pub use reason::{Names, reason, short};
pub use today::{DueWords, due};
pub use why_not::{lacks, opening, why_not};

pub(crate) use record::not_found;

use crate::Lang;

/// A value that has words in every language.
pub trait Worded {
    /// Its words in this language: a name or a short phrase, fit for a label or a list.
    fn words(&self, lang: Lang) -> String;
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use vejviser_core::courses;
    use vejviser_core::matches::{self, life};
    use vejviser_core::register::{Field, OperationKind, Record};
    use vejviser_core::values::{self, Coded, KnownLanguage, SpokenLanguage};

    use super::*;

    /// A list where two values read alike can't be chosen from.
    fn reads_distinctly<T: Coded + Worded>() {
        for lang in Lang::all() {
            let words: BTreeSet<_> = T::VARIANTS.iter().map(|value| value.words(lang)).collect();
            assert_eq!(words.len(), T::VARIANTS.len(), "{lang}: {words:#?}");
        }
    }

    #[test]
    fn no_two_values_of_a_list_read_alike() {
        reads_distinctly::<values::Side>();
        reads_distinctly::<values::RegistrationState>();
        reads_distinctly::<values::LanguageLevel>();
        reads_distinctly::<values::DayPart>();
        reads_distinctly::<values::WeekTime>();
        reads_distinctly::<values::Topic>();
        reads_distinctly::<values::Gender>();
        reads_distinctly::<values::GenderWish>();
        reads_distinctly::<values::Frequency>();
        reads_distinctly::<values::AgeBand>();
        reads_distinctly::<values::Composition>();
        reads_distinctly::<values::TimeInDenmark>();
        reads_distinctly::<values::DanishEducation>();
        reads_distinctly::<values::YesNo>();
        reads_distinctly::<values::Referrer>();
        reads_distinctly::<values::ChildCertificate>();
        reads_distinctly::<values::Purpose>();
        reads_distinctly::<values::ConsentHow>();
        reads_distinctly::<values::MeetingState>();
        reads_distinctly::<values::SignUpSource>();
        reads_distinctly::<values::Controller>();
        reads_distinctly::<values::Desk>();
        reads_distinctly::<matches::MatchState>();
        reads_distinctly::<matches::EndReason>();
        reads_distinctly::<matches::DeclinedBy>();
        reads_distinctly::<matches::DeclineReason>();
        reads_distinctly::<matches::Criterion>();
        reads_distinctly::<matches::Weight>();
        reads_distinctly::<matches::TalkedWith>();
        reads_distinctly::<matches::OutcomeTheme>();
        reads_distinctly::<matches::Outcome>();
        reads_distinctly::<matches::ConcernTopic>();
        reads_distinctly::<matches::Choice>();
        reads_distinctly::<matches::Gate>();
        reads_distinctly::<life::Quiet>();
        reads_distinctly::<courses::CourseKind>();
        reads_distinctly::<courses::Audience>();
        reads_distinctly::<courses::CourseState>();
        reads_distinctly::<courses::Standing>();
        reads_distinctly::<KnownLanguage>();
        reads_distinctly::<Record>();
        reads_distinctly::<Field>();
        reads_distinctly::<OperationKind>();
    }

    #[test]
    fn a_language_without_a_word_is_shown_as_it_was_given() {
        let known: SpokenLanguage = KnownLanguage::Arabic.into();
        assert_eq!(known.words(Lang::DANISH), "arabisk");
        let given = SpokenLanguage::new("Bilen");
        assert_eq!(given.words(Lang::DANISH), "Bilen");
    }

    #[test]
    fn undo_and_redo_name_the_deed() {
        let deed = OperationKind::SignedUp;
        assert_eq!(deed.words(Lang::DANISH), "Tilmeldt til et møde");
        assert_eq!(undo(Lang::DANISH, deed), "Fortryd: tilmeldt til et møde");
        assert_eq!(redo(Lang::DANISH, deed), "Gentag: tilmeldt til et møde");
    }
}
