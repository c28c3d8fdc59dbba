//! The words for what is asked when somebody registers.

use vejviser_core::values::{
    ChildCertificate, Composition, DanishEducation, Frequency, GenderWish, Referrer,
    RegistrationState, Side, TimeInDenmark, Topic,
};

use crate::{Lang, Worded, messages};

impl Worded for Side {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Friend => messages::registration_side_friend(lang),
            Self::Participant => messages::registration_side_participant(lang),
        }
    }
}

impl Worded for RegistrationState {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::New => messages::state_registration_new(lang),
            Self::TalkArranged => messages::state_registration_talk_arranged(lang),
            Self::Ready => messages::state_registration_ready(lang),
            Self::Matched => messages::state_registration_matched(lang),
            Self::Withdrawn => messages::state_registration_withdrawn(lang),
            Self::Closed => messages::state_registration_closed(lang),
        }
    }
}

impl Worded for Topic {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::BusAndTrain => messages::registration_topic_bus_and_train(lang),
            Self::EverydayDanish => messages::registration_topic_everyday_danish(lang),
            Self::Letters => messages::registration_topic_letters(lang),
            Self::Homework => messages::registration_topic_homework(lang),
            Self::JobSearch => messages::registration_topic_job_search(lang),
            Self::DigitalId => messages::registration_topic_digital_id(lang),
            Self::SportAndClubs => messages::registration_topic_sport_and_clubs(lang),
            Self::Volunteering => messages::registration_topic_volunteering(lang),
            Self::Culture => messages::registration_topic_culture(lang),
            Self::Children => messages::registration_topic_children(lang),
            Self::CompanyToMeetings => messages::registration_topic_company_to_meetings(lang),
            Self::ShoppingAndNeighbourhood => {
                messages::registration_topic_shopping_and_neighbourhood(lang)
            }
            Self::WasteSorting => messages::registration_topic_waste_sorting(lang),
            Self::FoodAndOutings => messages::registration_topic_food_and_outings(lang),
            Self::LeisureGrants => messages::registration_topic_leisure_grants(lang),
        }
    }
}

impl Worded for GenderWish {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Woman => messages::registration_gender_wish_woman(lang),
            Self::Man => messages::registration_gender_wish_man(lang),
            Self::NoDifference => messages::registration_gender_wish_no_difference(lang),
        }
    }
}

impl Worded for Frequency {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Weekly => messages::registration_frequency_weekly(lang),
            Self::EverySecondWeek => messages::registration_frequency_every_second_week(lang),
            Self::Monthly => messages::registration_frequency_monthly(lang),
            Self::Flexible => messages::registration_frequency_flexible(lang),
        }
    }
}

impl Worded for Composition {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Alone => messages::registration_composition_alone(lang),
            Self::Family => messages::registration_composition_family(lang),
        }
    }
}

impl Worded for TimeInDenmark {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Newcomer => messages::registration_time_in_denmark_newcomer(lang),
            Self::Longer => messages::registration_time_in_denmark_longer(lang),
        }
    }
}

impl Worded for DanishEducation {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Unknown => messages::registration_danish_education_unknown(lang),
            Self::None => messages::registration_danish_education_none(lang),
            Self::Du1 => messages::registration_danish_education_du1(lang),
            Self::Du2 => messages::registration_danish_education_du2(lang),
            Self::Du3 => messages::registration_danish_education_du3(lang),
            Self::Pd1 => messages::registration_danish_education_pd1(lang),
            Self::Pd2 => messages::registration_danish_education_pd2(lang),
            Self::Pd3 => messages::registration_danish_education_pd3(lang),
            Self::Studieproven => messages::registration_danish_education_studieproven(lang),
        }
    }
}

impl Worded for Referrer {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Myself => messages::registration_referrer_myself(lang),
            Self::Municipality => messages::registration_referrer_municipality(lang),
            Self::LanguageSchool => messages::registration_referrer_language_school(lang),
            Self::SocialHousing => messages::registration_referrer_social_housing(lang),
            Self::AsylumCentre => messages::registration_referrer_asylum_centre(lang),
            Self::OtherGroup => messages::registration_referrer_other_group(lang),
            Self::Other => messages::registration_referrer_other(lang),
        }
    }
}

impl Worded for ChildCertificate {
    fn words(&self, lang: Lang) -> String {
        match self {
            Self::NotRequired => messages::registration_child_certificate_not_required(lang),
            Self::AskedFor => messages::registration_child_certificate_asked_for(lang),
            Self::Assessed => messages::registration_child_certificate_assessed(lang),
        }
    }
}
