//! Those of the try-out group who would be a friend.

use chrono::{Duration, NaiveDate};

use super::story::Story;
use crate::error::Result;
use crate::registrations::RegistrationDetails;
use crate::values::ChildCertificate::{AskedFor, Assessed, NotRequired};
use crate::values::Gender::{Man, Woman};
use crate::values::LanguageLevel::{Fair, Fluent, MotherTongue};
use crate::values::Purpose::{FindFriend, News, ShareWithFriend, Statistics};
use crate::values::RegistrationState::{Closed, Ready, TalkArranged, Withdrawn};
use crate::values::Topic::{
    BusAndTrain, Children, Culture, DigitalId, EverydayDanish, FoodAndOutings, Homework, JobSearch,
    LeisureGrants, Letters, SportAndClubs, Volunteering, WasteSorting,
};
use crate::values::WeekTime::{
    FriAfternoon, MonMorning, SatAfternoon, SatMorning, SunAfternoon, ThuEvening, TueEvening,
    WedEvening, WedMorning,
};
use crate::values::{ChildCertificate, Frequency, GenderWish, Side, YesNo};

pub(super) fn all(today: NaiveDate, member: &str) -> Result<Vec<Story>> {
    let offered = |name, days| Story::of(Side::Friend, name, today, days);
    let danish = [("da", MotherTongue), ("en", Fair)];
    let day = |days| today - Duration::days(days);
    let certificate = |to: &mut RegistrationDetails, status: ChildCertificate, days: i64| {
        to.child_certificate = Some(status);
        if status != NotRequired {
            to.child_certificate_on = Some(day(days));
        }
        if status == Assessed {
            to.child_certificate_by = Some(member.to_owned());
            to.child_certificate_renew_by = Some(day(days) + Duration::days(730));
        }
    };
    Ok(vec![
        offered("Søren Østergård", 88)?
            .reached_by(2_001, "soren@example.org")?
            .who_is(Man, 67)
            .speaks(
                "da",
                &[("da", MotherTongue), ("en", Fluent), ("de", Fluent)],
            )
            .lives_alone_in("Tønder")?
            .reaches(&["Løgumkloster"])?
            .about(
                &[Letters, DigitalId, JobSearch],
                "Har god tid om formiddagen",
            )?
            .at(&[MonMorning, WedMorning])
            .consents(&[FindFriend, ShareWithFriend, Statistics])
            .works_as("Pensioneret toldbetjent")?
            .with(|new| {
                introduced(&mut new.details, 2, day(70));
                certificate(&mut new.details, NotRequired, 0);
            })
            .then(&[TalkArranged, Ready]),
        offered("Kirsten Bækgaard", 150)?
            .reached_by(2_002, "kirsten@example.org")?
            .who_is(Woman, 58)
            .speaks("da", &danish)
            .lives_alone_in("Tønder")?
            .about(&[EverydayDanish, Culture, Volunteering], "")?
            .at(&[WedEvening])
            .consents(&[FindFriend, ShareWithFriend, Statistics, News])
            .with(|new| {
                introduced(&mut new.details, 1, day(140));
                new.details.how_often = Some(Frequency::EverySecondWeek);
                new.details.gender_wish = Some(GenderWish::NoDifference);
                certificate(&mut new.details, NotRequired, 0);
            })
            .then(&[Ready]),
        offered("Familien Holm", 61)?
            .called("Mette")?
            .reached_by(2_003, "holm@example.org")?
            .speaks("da", &danish)
            .lives_with_family_in("Tønder", &[8, 5])?
            .together_with("Jens Holm")?
            .who_speaks(&danish)
            .about(
                &[Children, FoodAndOutings, LeisureGrants],
                "Børnene glæder sig",
            )?
            .at(&[SatAfternoon, SunAfternoon])
            .consents(&[FindFriend, ShareWithFriend])
            .interested_in("Natur, legepladser, bagning")?
            .with(|new| {
                introduced(&mut new.details, 1, day(40));
                certificate(&mut new.details, Assessed, 35);
            })
            .then(&[Ready]),
        offered("Lise Brodersen", 47)?
            .reached_by(2_004, "")?
            .who_is(Woman, 63)
            .speaks("da", &danish)
            .lives_with_family_in("Løgumkloster", &[])?
            .together_with("Henrik Brodersen")?
            .who_speaks(&[("da", MotherTongue), ("de", Fluent)])
            .about(
                &[FoodAndOutings, BusAndTrain],
                "Vi kører gerne og viser egnen frem",
            )?
            .at(&[FriAfternoon, SatMorning])
            .consents(&[FindFriend, ShareWithFriend])
            .avoids("Rygning")?
            .with(|new| {
                introduced(&mut new.details, 2, day(30));
            })
            .then(&[Ready]),
        offered("Åse Lorenzen", 9)?
            .reached_by(2_005, "")?
            .who_is(Woman, 71)
            .speaks("da", &[("da", MotherTongue), ("de", Fluent)])
            .lives_alone_in("Toftlund")?
            .about(&[EverydayDanish, WasteSorting], "")?
            .noted("Vil gerne høre mere, før hun siger ja. Kommer til mødet.")?
            .with(|new| new.details.capacity = Some(1)),
        offered("Bent Nissen", 25)?
            .reached_by(2_006, "bent@example.org")?
            .who_is(Man, 49)
            .speaks("da", &danish)
            .lives_alone_in("Tønder")?
            .about(&[SportAndClubs], "Træner i cykelklubben")?
            .at(&[TueEvening, ThuEvening])
            .works_as("Cykelhandler, butik")?
            .then(&[TalkArranged]),
        offered("Fatima Al-Masri", 36)?
            .in_own_script("فاطمة المصري")?
            .reached_by(2_007, "fatima@example.org")?
            .who_is(Woman, 37)
            .speaks("da", &[("ar", MotherTongue), ("da", Fluent), ("en", Fair)])
            .lives_with_family_in("Tønder", &[12])?
            .about(
                &[Letters, Homework, Volunteering],
                "Fik selv en ven for seks år siden",
            )?
            .at(&[SatMorning])
            .consents(&[FindFriend, ShareWithFriend, Statistics])
            .works_as("Social- og sundhedshjælper")?
            .with(|new| {
                introduced(&mut new.details, 1, day(20));
                certificate(&mut new.details, AskedFor, 15);
            })
            .then(&[Ready]),
        offered("Emily Carter", 72)?
            .reached_by(2_008, "emily@example.org")?
            .who_is(Woman, 33)
            .speaks("en", &[("en", MotherTongue), ("da", Fair)])
            .lives_alone_in("Bredebro")?
            .about(&[JobSearch, SportAndClubs], "")?
            .at(&[WedEvening, SunAfternoon])
            .consents(&[FindFriend])
            .with(|new| introduced(&mut new.details, 1, day(50)))
            .then(&[Ready]),
        offered("Ole Jepsen", 5)?
            .reached_by(2_009, "")?
            .who_is(Man, 55)
            .speaks("da", &danish)
            .lives_alone_in("Løgumkloster")?
            .about(&[Homework, Children], "Kan hjælpe med matematik")?
            .works_as("Lærer, folkeskole")?
            .with(|new| {
                new.details.capacity = Some(1);
                new.details.introduced = Some(YesNo::No);
                certificate(&mut new.details, AskedFor, 3);
            }),
        offered("Jørgen Thaysen", 190)?
            .reached_by(2_010, "")?
            .speaks("da", &danish)
            .lives_alone_in("Tønder")?
            .about(&[Letters], "")?
            .noted("Har ikke tid i år. Må gerne spørges igen til næste efterår.")?
            .consents(&[FindFriend])
            .then(&[Ready, Withdrawn]),
        offered("Karen Margrethe Petersen", 400)?
            .reached_by(2_011, "")?
            .speaks("da", &danish)
            .lives_alone_in("Bredebro")?
            .about(&[Culture], "")?
            .consents(&[FindFriend])
            .then(&[TalkArranged, Ready, Closed]),
    ])
}

fn introduced(details: &mut RegistrationDetails, capacity: i64, on: NaiveDate) {
    details.capacity = Some(capacity);
    details.introduced = Some(YesNo::Yes);
    details.introduced_on = Some(on);
    details.confidentiality_on = Some(on);
}
