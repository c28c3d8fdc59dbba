//! Those of the try-out group who wish for a friend.

use chrono::NaiveDate;

use super::story::Story;
use crate::error::Result;
use crate::values::Gender::{Man, Woman};
use crate::values::LanguageLevel::{Beginner, Fair, Fluent, MotherTongue};
use crate::values::Purpose::{
    FindFriend, News, ShareWithFriend, ShareWithMunicipality, Statistics,
};
use crate::values::RegistrationState::{Closed, Ready, TalkArranged};
use crate::values::Topic::{
    BusAndTrain, Children, CompanyToMeetings, Culture, DigitalId, EverydayDanish, FoodAndOutings,
    Homework, JobSearch, LeisureGrants, Letters, ShoppingAndNeighbourhood, SportAndClubs,
};
use crate::values::WeekTime::{
    FriAfternoon, MonMorning, SatAfternoon, SatMorning, SunAfternoon, ThuEvening, TueEvening,
    WedAfternoon, WedEvening,
};
use crate::values::{DanishEducation, Frequency, GenderWish, Referrer, Side, TimeInDenmark, YesNo};

pub(super) fn all(today: NaiveDate) -> Result<Vec<Story>> {
    let asked = |name, days| Story::of(Side::Participant, name, today, days);
    Ok(vec![
        asked("Amal Haddad", 96)?
            .in_own_script("أمل حداد")?
            .reached_by(1_001, "amal@example.org")?
            .who_is(Woman, 38)
            .speaks(
                "ar",
                &[("ar", MotherTongue), ("da", Beginner), ("en", Fair)],
            )
            .lives_with_family_in("Skærbæk", &[9, 6])?
            .about(
                &[EverydayDanish, Letters, Children],
                "Vil gerne tale dansk med en nabo",
            )?
            .at(&[WedAfternoon, ThuEvening])
            .sent_by(Referrer::LanguageSchool, "Lone, hold 3")?
            .noted("Ring efter kl. 16. Børnene går til svømning om tirsdagen.")?
            .consents(&[FindFriend, ShareWithFriend, Statistics])
            .with(|new| {
                new.details.gender_wish = Some(GenderWish::Woman);
                new.details.how_often = Some(Frequency::EverySecondWeek);
                new.details.danish_education = Some(DanishEducation::Du2);
                new.details.danish_module = Some(3);
                new.details.time_in_denmark = Some(TimeInDenmark::Newcomer);
            })
            .then(&[Ready]),
        asked("محمد الأحمد", 131)?
            .reached_by(1_002, "")?
            .who_is(Man, 45)
            .speaks(
                "ar",
                &[("ar", MotherTongue), ("kmr", Fair), ("da", Beginner)],
            )
            .lives_alone_in("Skærbæk")?
            .about(&[JobSearch, DigitalId], "أبحث عن عمل وأريد أن أفهم الرسائل")?
            .at(&[MonMorning, WedAfternoon])
            .sent_by(Referrer::Municipality, "Integrationsteamet")?
            .consents(&[
                FindFriend,
                ShareWithFriend,
                ShareWithMunicipality,
                Statistics,
            ])
            .with(|new| {
                new.details.interpreter_needed = Some(YesNo::Yes);
                new.details.how_often = Some(Frequency::Weekly);
            })
            .then(&[TalkArranged, Ready]),
        // The school sent him too, in Latin letters: a likely duplicate.
        asked("Mohamad Alahmad", 12)?
            .reached_by(1_003, "")?
            .speaks("ar", &[("ar", MotherTongue)])
            .lives_alone_in("Skærbæk")?
            .about(&[JobSearch, EverydayDanish], "")?
            .sent_by(Referrer::LanguageSchool, "Lone, hold 1")?
            .noted("Står måske på listen i forvejen.")?,
        asked("نور درويش", 33)?
            .reached_by(1_004, "")?
            .who_is(Woman, 24)
            .speaks("ar", &[("ar", MotherTongue), ("en", Fluent), ("da", Fair)])
            .lives_alone_in("Skærbæk")?
            .reaches(&["Bredebro"])?
            .about(&[SportAndClubs, Culture], "Vil spille håndbold")?
            .at(&[TueEvening, ThuEvening])
            .consents(&[FindFriend])
            .then(&[TalkArranged]),
        asked("ሰላም ተስፋይ", 203)?
            .called("Selam")?
            .reached_by(1_005, "")?
            .who_is(Woman, 31)
            .speaks(
                "ti",
                &[("ti", MotherTongue), ("am", Fair), ("da", Beginner)],
            )
            .lives_with_family_in("Toftlund", &[3])?
            .about(&[BusAndTrain, ShoppingAndNeighbourhood], "ቋንቋ ዳኒሽ ክመሃር እደሊ")?
            .at(&[SatMorning, SunAfternoon])
            .sent_by(Referrer::LanguageSchool, "Lone, hold 2")?
            .noted("Har brug for tolk på tigrinya ved første møde.")?
            .consents(&[FindFriend, ShareWithFriend])
            .with(|new| {
                new.details.interpreter_needed = Some(YesNo::Yes);
                new.details.gender_wish = Some(GenderWish::Woman);
                new.details.danish_education = Some(DanishEducation::Du1);
                new.details.danish_module = Some(1);
            })
            .then(&[Ready]),
        asked("زهرا حسینی", 54)?
            .called("Zahra")?
            .reached_by(1_006, "zahra@example.org")?
            .who_is(Woman, 42)
            .speaks("fa", &[("prs", MotherTongue), ("da", Fair)])
            .lives_with_family_in("Tønder", &[15, 11, 8])?
            .about(&[Homework, Letters, LeisureGrants], "کمک در درس‌های کودکان")?
            .at(&[WedEvening, SatAfternoon])
            .sent_by(Referrer::SocialHousing, "")?
            .consents(&[FindFriend, ShareWithFriend, Statistics, News])
            .with(|new| new.details.how_often = Some(Frequency::EverySecondWeek))
            .then(&[Ready]),
        asked("Hêlîn Demir", 20)?
            .asks_for_a_meeting(18)
            .reached_by(1_007, "")?
            .who_is(Woman, 29)
            .speaks("da", &[("kmr", MotherTongue), ("tr", Fluent), ("da", Fair)])
            .lives_alone_in("Løgumkloster")?
            .about(&[FoodAndOutings, Culture], "Laver gerne mad sammen")?
            .at(&[FriAfternoon, SunAfternoon])
            .sent_by(Referrer::Myself, "")?,
        asked("Олена Коваленко", 167)?
            .called("Olena")?
            .reached_by(1_008, "olena@example.org")?
            .who_is(Woman, 40)
            .speaks("en", &[("uk", MotherTongue), ("ru", Fluent), ("en", Fair)])
            .lives_with_family_in("Bredebro", &[14, 11])?
            .about(
                &[JobSearch, Children, SportAndClubs],
                "Хочу познайомитися з родиною",
            )?
            .at(&[SatMorning, SatAfternoon, SunAfternoon])
            .sent_by(Referrer::Municipality, "")?
            .consents(&[FindFriend, ShareWithFriend, Statistics])
            .then(&[Ready]),
        asked("Abdirahman Warsame Nuur", 78)?
            .asks_for_a_meeting(30)
            .reached_by(1_009, "")?
            .who_is(Man, 52)
            .speaks("en", &[("so", MotherTongue), ("ar", Fair), ("da", Fair)])
            .lives_alone_in("Tønder")?
            .about(&[CompanyToMeetings, EverydayDanish], "")?
            .at(&[MonMorning])
            .sent_by(Referrer::OtherGroup, "Gruppen i Aabenraa")?
            .consents(&[FindFriend])
            .with(|new| {
                new.details.gender_wish = Some(GenderWish::Man);
                new.details.time_in_denmark = Some(TimeInDenmark::Longer);
            })
            .then(&[Ready]),
        asked("Grace Okello", 41)?
            .asks_for_a_meeting(25)
            .reached_by(1_010, "grace@example.org")?
            .who_is(Woman, 35)
            .speaks(
                "en",
                &[("en", MotherTongue), ("sw", Fluent), ("da", Beginner)],
            )
            .lives_alone_in("Tønder")?
            .about(
                &[Culture, FoodAndOutings],
                "I would like to sing in a choir",
            )?
            .at(&[TueEvening])
            .interested_in("Sang, løb")?
            .avoids("Rygning")?
            .then(&[TalkArranged]),
        asked("Yohannes Berhane Ghebremedhin", 260)?
            .in_own_script("ዮሃንስ ብርሃነ ገብረመድህን")?
            .reached_by(1_011, "")?
            .who_is(Man, 33)
            .speaks("ti", &[("ti", MotherTongue), ("en", Fair)])
            .lives_alone_in("Toftlund")?
            .about(&[JobSearch], "")?
            .sent_by(Referrer::AsylumCentre, "")?
            .consents(&[FindFriend, ShareWithMunicipality])
            .then(&[Ready])
            .consent_withdrawn(),
        asked("Rim Barakat", 64)?
            .who_is(Woman, 36)
            .speaks("ar", &[("ar", MotherTongue), ("da", Fair)])
            .about(&[EverydayDanish, Children], "")?
            .consents(&[FindFriend])
            .with(|new| new.person.protected = true)
            .then(&[Ready]),
        asked("Reza Karimi", 110)?
            .in_own_script("رضا کریمی")?
            .reached_by(1_012, "")?
            .who_is(Man, 44)
            .speaks("fa", &[("fa", MotherTongue), ("da", Beginner)])
            .lives_with_family_in("Tønder", &[10, 8])?
            // Her Danish is what a Danish family can talk with them in.
            .together_with("مریم کریمی")?
            .who_speaks(&[("fa", MotherTongue), ("da", Fair)])
            .about(
                &[Homework, FoodAndOutings, Children],
                "خانواده‌ای با کودکان هم‌سن",
            )?
            .at(&[SatAfternoon, SunAfternoon])
            .sent_by(Referrer::LanguageSchool, "Lone, hold 2")?
            .consents(&[FindFriend, ShareWithFriend, Statistics])
            .in_class("Hold 2, Lone")?
            .with(|new| {
                new.details.danish_education = Some(DanishEducation::Du3);
                new.details.danish_module = Some(2);
                new.details.talking_partner = Some(YesNo::No);
            })
            .then(&[Ready]),
        asked("Kateryna Shevchuk", 320)?
            .in_own_script("Катерина Шевчук")?
            .reached_by(1_013, "")?
            .speaks("en", &[("uk", MotherTongue), ("en", Fluent)])
            .lives_alone_in("Bredebro")?
            .about(&[EverydayDanish], "")?
            .noted("Er flyttet til Odense. Ønsket er lukket efter aftale.")?
            .consents(&[FindFriend])
            .then(&[Ready, Closed]),
    ])
}
