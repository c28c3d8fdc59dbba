//! What a registration and the person behind it take on the command line.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use vejviser_core::values::{
    AgeBand, ChildCertificate, Composition, DanishEducation, Frequency, Gender, GenderWish,
    Purpose, Referrer, RegistrationState, Side, TimeInDenmark, Topic, WeekTime, YesNo,
};
use vejviser_words::Lang;

use super::{code, lang};

#[derive(Subcommand)]
pub enum RegistrationVerb {
    /// Add a registration with the person and household it is for.
    Add(Box<Add>),
    /// Everything about a registration.
    Show { id: String },
    /// Change what was asked.
    Change {
        id: String,
        /// The day the wait began.
        #[arg(long, value_name = "DATE")]
        asked_on: Option<NaiveDate>,
        #[command(flatten)]
        fields: Box<RegistrationFields>,
    },
    /// Take it to another state: talk_arranged, ready, matched, withdrawn, closed, new.
    Step {
        id: String,
        #[arg(value_parser = code::<RegistrationState>)]
        state: RegistrationState,
    },
    /// Write a contact note.
    Note { id: String, text: String },
}

#[derive(Args)]
pub struct Add {
    /// friend or participant.
    #[arg(long, value_parser = code::<Side>)]
    pub side: Side,
    /// The whole name, in whatever script.
    #[arg(long)]
    pub name: String,
    /// The day the wait began; today where none is said.
    #[arg(long, value_name = "DATE")]
    pub asked_on: Option<NaiveDate>,
    #[command(flatten)]
    pub person: PersonFields,
    /// A language she speaks, with its level: `ar`, `ar:mother_tongue`. Can be said several times.
    #[arg(long = "speaks", value_name = "CODE[:LEVEL]")]
    pub languages: Vec<String>,
    #[command(flatten)]
    pub household: HouseholdFields,
    #[command(flatten)]
    pub fields: RegistrationFields,
    /// A first contact note.
    #[arg(long)]
    pub note: Option<String>,
    /// A consent given with it, on a signed slip. Can be said several times.
    #[arg(long, value_parser = code::<Purpose>)]
    pub consent: Vec<Purpose>,
}

/// What is known of a person; `""` empties a text.
#[derive(Args)]
pub struct PersonFields {
    #[arg(long, value_name = "NAME")]
    pub calling_name: Option<String>,
    /// Her name in her own letters.
    #[arg(long, value_name = "NAME")]
    pub own_script_name: Option<String>,
    #[arg(long)]
    pub phone: Option<String>,
    #[arg(long)]
    pub email: Option<String>,
    /// The language to speak to her in.
    #[arg(long, value_name = "LANG", value_parser = lang)]
    pub contact_language: Option<Lang>,
    #[arg(long, value_parser = code::<Gender>)]
    pub gender: Option<Gender>,
    #[arg(long, value_name = "YEAR")]
    pub birth_year: Option<i64>,
    #[arg(long, value_parser = code::<AgeBand>)]
    pub age_band: Option<AgeBand>,
    /// Protected name and address: yes or no.
    #[arg(long, value_parser = code::<YesNo>, num_args = 0..=1, default_missing_value = "yes")]
    pub protected: Option<YesNo>,
}

/// What is known of a household.
#[derive(Args)]
pub struct HouseholdFields {
    #[arg(long, value_parser = code::<Composition>)]
    pub composition: Option<Composition>,
    /// A child's age. Can be said several times.
    #[arg(long = "child", value_name = "AGE")]
    pub children: Vec<u8>,
    /// Another adult, and after `=` what she speaks, as in `Yonas Habte=ti:mother_tongue,da`. Can be said
    /// several times.
    #[arg(long = "adult", value_name = "NAME=LANGUAGE,…")]
    pub adults: Vec<String>,
    /// The town or quarter.
    #[arg(long)]
    pub area: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub municipality: Option<String>,
    /// An area that can be reached as well. Can be said several times.
    #[arg(long, value_name = "AREA")]
    pub reach: Vec<String>,
}

/// What is asked of a registration; `""` empties a text.
#[derive(Args)]
pub struct RegistrationFields {
    /// The day of the talk.
    #[arg(long, value_name = "DATE")]
    pub talked_on: Option<NaiveDate>,
    /// A wish or an offer. Can be said several times.
    #[arg(long = "topic", value_parser = code::<Topic>)]
    pub topics: Option<Vec<Topic>>,
    /// Wishes or offers in own words.
    #[arg(long)]
    pub own_words: Option<String>,
    #[arg(long)]
    pub interests: Option<String>,
    /// What they would rather avoid.
    #[arg(long)]
    pub avoid: Option<String>,
    /// A time of the week: `tue_evening`. Can be said several times.
    #[arg(long = "time", value_parser = code::<WeekTime>)]
    pub times: Option<Vec<WeekTime>>,
    #[arg(long, value_parser = code::<Frequency>)]
    pub how_often: Option<Frequency>,
    #[arg(long, value_parser = code::<GenderWish>)]
    pub gender_wish: Option<GenderWish>,
    #[arg(long, value_parser = code::<YesNo>)]
    pub interpreter_needed: Option<YesNo>,
    #[arg(long, value_parser = code::<TimeInDenmark>)]
    pub time_in_denmark: Option<TimeInDenmark>,
    #[arg(long, value_parser = code::<DanishEducation>)]
    pub danish_education: Option<DanishEducation>,
    #[arg(long, value_name = "1-6")]
    pub danish_module: Option<i64>,
    #[arg(long)]
    pub class_or_teacher: Option<String>,
    #[arg(long, value_parser = code::<YesNo>)]
    pub talking_partner: Option<YesNo>,
    #[arg(long, value_parser = code::<Referrer>)]
    pub referrer: Option<Referrer>,
    #[arg(long)]
    pub referrer_contact: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub referred_on: Option<NaiveDate>,
    /// Work and line of business.
    #[arg(long)]
    pub work: Option<String>,
    /// How many friends at once.
    #[arg(long, value_name = "N")]
    pub capacity: Option<i64>,
    #[arg(long, value_parser = code::<YesNo>)]
    pub introduced: Option<YesNo>,
    #[arg(long, value_name = "DATE")]
    pub introduced_on: Option<NaiveDate>,
    /// The day confidentiality was signed.
    #[arg(long, value_name = "DATE")]
    pub confidentiality_on: Option<NaiveDate>,
    #[arg(long, value_parser = code::<ChildCertificate>)]
    pub child_certificate: Option<ChildCertificate>,
    #[arg(long, value_name = "DATE")]
    pub child_certificate_on: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    pub child_certificate_renew_by: Option<NaiveDate>,
}
