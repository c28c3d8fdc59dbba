//! The closed lists of the field: what a registration, a consent or a meeting can say.
//!
//! Every value has a stable code (snake case) that stands in the register, in exported files and in
//! the command line; its wording in five languages is the words crate's.

use strum::VariantArray;

use super::closed::codes;

/// A value with a stable code, from a closed list.
pub trait Coded: VariantArray + Into<&'static str> + std::str::FromStr {
    /// The code that is stored and exchanged.
    fn code(self) -> &'static str {
        self.into()
    }

    /// The value of a code; `None` where no such code exists.
    fn from_code(code: &str) -> Option<Self> {
        code.parse().ok()
    }
}

impl<T: VariantArray + Into<&'static str> + std::str::FromStr> Coded for T {}

codes! {
    /// Which side of a friendship a registration is on; a property of the registration, never of the
    /// person (domain.md §2).
    pub enum Side {
        /// A volunteer, alone or as a family.
        Friend,
        /// A person or family who wishes for a friend.
        Participant,
    }

    /// Where a registration stands (domain.md §3).
    pub enum RegistrationState {
        /// Just arrived.
        New,
        /// A talk has been arranged.
        TalkArranged,
        /// On the waiting list.
        Ready,
        /// Has a friend.
        Matched,
        /// Taken back by the person.
        Withdrawn,
        /// Closed by the group.
        Closed,
    }

    /// How well a language is spoken (domain.md §4).
    pub enum LanguageLevel {
        /// Mother tongue.
        MotherTongue,
        /// Fluent.
        Fluent,
        /// Some: enough for a simple talk.
        Fair,
        /// Beginner.
        Beginner,
    }

    /// A part of the day in the week grid (domain.md §4).
    pub enum DayPart {
        /// Until noon.
        Morning,
        /// Noon to five.
        Afternoon,
        /// After five.
        Evening,
    }

    /// What is wished for and offered: the same fifteen on both sides (domain.md §4).
    pub enum Topic {
        /// Bus plans and transport.
        BusAndTrain,
        /// Everyday Danish.
        EverydayDanish,
        /// Letters from authorities.
        Letters,
        /// Homework.
        Homework,
        /// Job search and working culture.
        JobSearch,
        /// MitID, e-Boks.
        DigitalId,
        /// Sport and clubs.
        SportAndClubs,
        /// Becoming a volunteer.
        Volunteering,
        /// Danish culture and traditions.
        Culture,
        /// The children: play, leisure, parents' evening.
        Children,
        /// Company to meetings with the caseworker.
        CompanyToMeetings,
        /// Shopping and the neighbourhood.
        ShoppingAndNeighbourhood,
        /// Recycling and waste sorting.
        WasteSorting,
        /// Food, outings, good company.
        FoodAndOutings,
        /// Grants for leisure.
        LeisureGrants,
    }

    /// A person's own word for their gender, where given; needed only for gender wishes.
    pub enum Gender {
        /// Woman.
        Woman,
        /// Man.
        Man,
        /// Another word.
        Other,
    }

    /// Whom the friend may be (domain.md §4, optional).
    pub enum GenderWish {
        /// A woman.
        Woman,
        /// A man.
        Man,
        /// Asked, and it makes no difference.
        NoDifference,
    }

    /// How often the pair would like to meet (domain.md §3: about every second week works best).
    pub enum Frequency {
        /// Every week.
        Weekly,
        /// Every second week.
        EverySecondWeek,
        /// Once a month.
        Monthly,
        /// It varies.
        Flexible,
    }

    /// An age in place of a birth date, which is never stored (domain.md §4).
    pub enum AgeBand {
        /// 18–24.
        Age18To24,
        /// 25–39.
        Age25To39,
        /// 40–59.
        Age40To59,
        /// 60 or more.
        Age60Up,
    }

    /// Whether the household stands alone or is a family.
    pub enum Composition {
        /// One person.
        Alone,
        /// Several people.
        Family,
    }
}

impl Composition {
    /// What a household of so many people is, children among them.
    #[must_use]
    pub const fn of(people: usize) -> Self {
        if people > 1 {
            Self::Family
        } else {
            Self::Alone
        }
    }
}

codes! {
    /// Newcomer, or longer in Denmark (domain.md §4).
    pub enum TimeInDenmark {
        /// A newcomer.
        Newcomer,
        /// Longer in Denmark.
        Longer,
    }

    /// Danish education: the track, or the highest examination passed (domain.md §4).
    pub enum DanishEducation {
        /// Not known.
        Unknown,
        /// None.
        None,
        /// Danskuddannelse 1.
        Du1,
        /// Danskuddannelse 2.
        Du2,
        /// Danskuddannelse 3.
        Du3,
        /// Prøve i Dansk 1 passed.
        Pd1,
        /// Prøve i Dansk 2 passed.
        Pd2,
        /// Prøve i Dansk 3 passed.
        Pd3,
        /// Studieprøven passed.
        Studieproven,
    }

    /// A question that may also not have been asked (then it is absent).
    pub enum YesNo {
        /// Yes.
        Yes,
        /// No.
        No,
    }

    /// Who sent the request (domain.md §3, §8).
    pub enum Referrer {
        /// The person came by herself.
        Myself,
        /// The municipality.
        Municipality,
        /// The language school.
        LanguageSchool,
        /// Social housing.
        SocialHousing,
        /// An asylum centre.
        AsylumCentre,
        /// Another group.
        OtherGroup,
        /// Somebody else.
        Other,
    }

    /// What is known about a child certificate (domain.md §4); never its content.
    pub enum ChildCertificate {
        /// Not required.
        NotRequired,
        /// Asked for, not yet seen.
        AskedFor,
        /// Seen and assessed.
        Assessed,
    }

    /// What a person can consent to, each by itself (domain.md §8).
    pub enum Purpose {
        /// To find a friend.
        FindFriend,
        /// To share contact data with the proposed friend.
        ShareWithFriend,
        /// To share with the municipality.
        ShareWithMunicipality,
        /// To count in statistics.
        Statistics,
        /// To get news.
        News,
    }

    /// How a consent was given (domain.md §8).
    pub enum ConsentHow {
        /// On a signed slip.
        SignedSlip,
        /// By word, witnessed.
        WitnessedWord,
    }

    /// Where an introductory meeting stands (domain.md §6).
    pub enum MeetingState {
        /// Wished for.
        Wished,
        /// Gathering sign-ups.
        Gathering,
        /// Enough people and a place.
        Ready,
        /// The consultant has confirmed too.
        ConsultantConfirmed,
        /// Held.
        Held,
        /// Cancelled.
        Cancelled,
    }

    /// How a sign-up came in.
    pub enum SignUpSource {
        /// By herself.
        Myself,
        /// Through a friend.
        Friend,
        /// Through the language school.
        LanguageSchool,
        /// Through the municipality.
        Municipality,
        /// At the door.
        WalkIn,
        /// Another way.
        Other,
    }

    /// The one data controller of a group (domain.md §9).
    pub enum Controller {
        /// Danish Red Cross.
        RedCross,
        /// DRC Danish Refugee Council.
        RefugeeCouncil,
    }

    /// Which desk the program is (product.md).
    pub enum Desk {
        /// A volunteer group.
        Group,
        /// A language school.
        School,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parent_with_one_child_is_a_family() {
        assert_eq!(Composition::of(1), Composition::Alone);
        assert_eq!(Composition::of(2), Composition::Family);
    }
}
