//! Two lists as real groups keep them: a waiting list of two sheets and a school's export.

use chrono::{NaiveDate, Weekday};
use vejviser_core::values::{
    ChildCertificate, Composition, DanishEducation, DayPart, GenderWish, LanguageLevel, Referrer,
    Side, Topic, YesNo,
};
use vejviser_exchange::{LeftOut, RowProblem};

use crate::support::{fixture, only_sheet, options, read_fixture, read_with, row};

const LIST: &str = "venteliste-2026.xlsx";
const SCHOOL: &str = "sprogskole-hold.csv";

fn languages(row: &vejviser_exchange::RowPreview) -> Vec<(&str, Option<LanguageLevel>)> {
    row.draft
        .languages
        .iter()
        .map(|(language, level)| (language.as_str(), *level))
        .collect()
}

#[test]
fn both_sheets_are_read_each_for_its_side() {
    let preview = read_fixture(LIST);
    let sides: Vec<_> = preview
        .sheets
        .iter()
        .map(|sheet| (sheet.name.as_str(), sheet.side, sheet.rows.len()))
        .collect();
    assert_eq!(
        sides,
        [
            ("Flygtninge", Side::Participant, 20),
            ("Frivillige", Side::Friend, 12)
        ]
    );
    assert!(preview.skipped_sheets.is_empty());
}

#[test]
fn a_side_that_is_told_does_not_turn_the_friends_of_another_sheet_into_participants() {
    let mut told = options();
    told.side = Some(Side::Participant);
    let bytes = std::fs::read(fixture(LIST)).unwrap();
    let sides = |options: &vejviser_exchange::Options| -> Vec<Side> {
        let preview = read_with(&bytes, options).unwrap();
        preview.sheets.iter().map(|sheet| sheet.side).collect()
    };
    assert_eq!(sides(&told), [Side::Participant, Side::Friend]);
    told.sheet = Some("Frivillige".to_owned());
    assert_eq!(sides(&told), [Side::Participant]);
}

#[test]
fn the_header_is_found_below_the_title_and_the_total_is_left_out() {
    let preview = read_fixture(LIST);
    let sheet = &preview.sheets[0];
    assert_eq!(sheet.header_row, 4);
    assert_eq!(sheet.left_out, [(26, LeftOut::Total)]);
    assert_eq!(preview.sheets[1].header_row, 1);
}

#[test]
fn nothing_in_the_groups_lists_is_misunderstood() {
    for name in [LIST, SCHOOL] {
        for sheet in read_fixture(name).sheets {
            for row in sheet.rows {
                let expected = |problem: &RowProblem| matches!(problem, RowProblem::Undecided);
                assert!(
                    row.problems.iter().all(expected),
                    "row {}: {:?}",
                    row.row_number,
                    row.problems
                );
            }
        }
    }
}

#[test]
fn a_participants_row_is_understood_cell_by_cell() {
    let preview = read_fixture(LIST);
    let sheet = &preview.sheets[0];
    let amal = row(sheet, "Amal Haddad");
    assert_eq!(amal.row_number, 5);
    // Typed as a number in the spreadsheet.
    assert_eq!(amal.draft.phone.as_deref(), Some("28471240"));
    assert_eq!(amal.draft.town.as_deref(), Some("Skærbæk"));
    assert_eq!(languages(amal), [("uk", None)]);
    assert_eq!(amal.draft.composition, Some(Composition::Alone));
    assert_eq!(amal.draft.topics, [Topic::Children]);
    assert_eq!(amal.draft.own_words, None);
    assert_eq!(amal.draft.referrer, Some(Referrer::Municipality));
    assert_eq!(amal.draft.asked_on, NaiveDate::from_ymd_opt(2026, 1, 21));
    assert_eq!(amal.draft.note.as_deref(), Some("bange for hunde"));
    assert_eq!(amal.draft.avoid.as_deref(), Some("bange for hunde"));

    let mohamad = row(sheet, "Mohamad Alahmad");
    assert_eq!(mohamad.draft.children_ages, [12, 14, 8, 9]);
    assert_eq!(mohamad.draft.composition, Some(Composition::Family));
    assert_eq!(mohamad.draft.topics, [Topic::BusAndTrain, Topic::DigitalId]);
    assert_eq!(mohamad.draft.referrer, Some(Referrer::LanguageSchool));
    assert_eq!(mohamad.draft.note.as_deref(), Some("ring efter kl. 16"));
    assert_eq!(
        row(sheet, "Isaac Tekle").draft.gender_wish,
        Some(GenderWish::Woman)
    );
    assert_eq!(
        row(sheet, "Isaac Tekle").draft.note.as_deref(),
        Some("vil helst en kvinde")
    );
    assert_eq!(languages(row(sheet, "Nour Darwish")), [("kurdisk", None)]);
    assert_eq!(
        row(sheet, "محمد الأحمد").draft.referrer,
        Some(Referrer::Myself)
    );
    assert_eq!(
        row(sheet, "ሰላም ተስፋይ").draft.referrer,
        Some(Referrer::SocialHousing)
    );
}

#[test]
fn a_friends_row_is_understood_cell_by_cell() {
    let preview = read_fixture(LIST);
    let sheet = &preview.sheets[1];
    let soren = row(sheet, "Søren Østergård");
    assert_eq!(soren.draft.email.as_deref(), Some("soeren@example.dk"));
    assert_eq!(soren.draft.capacity, Some(2));
    assert_eq!(soren.draft.introduced, Some(YesNo::Yes));
    assert_eq!(
        soren.draft.child_certificate,
        Some(ChildCertificate::AskedFor)
    );
    assert_eq!(soren.draft.times, [(Weekday::Tue, DayPart::Evening)]);
    assert_eq!(
        languages(soren),
        [
            ("da", None),
            ("en", None),
            ("ar", Some(LanguageLevel::Fair))
        ]
    );

    let couple = row(sheet, "Åse og Jørgen Lykke");
    assert_eq!(couple.draft.composition, Some(Composition::Family));
    assert_eq!(couple.draft.introduced, Some(YesNo::No));
    assert_eq!(
        couple.draft.times,
        [
            (Weekday::Wed, DayPart::Afternoon),
            (Weekday::Thu, DayPart::Afternoon)
        ]
    );
    assert_eq!(
        row(sheet, "Familien Holm").draft.composition,
        Some(Composition::Family)
    );
    assert_eq!(row(sheet, "Familien Holm").draft.times.len(), 21);
    assert_eq!(
        row(sheet, "Familien Holm").draft.child_certificate,
        Some(ChildCertificate::NotRequired)
    );
    let birthe = row(sheet, "Birthe Nørgaard");
    assert_eq!(
        birthe.draft.child_certificate,
        Some(ChildCertificate::Assessed)
    );
    assert_eq!(
        birthe.draft.child_certificate_on,
        NaiveDate::from_ymd_opt(2026, 2, 3)
    );
    assert_eq!(birthe.draft.times.len(), 6);
}

#[test]
fn the_schools_list_is_read_in_its_own_encoding() {
    let preview = read_fixture(SCHOOL);
    let sheet = only_sheet(&preview);
    assert_eq!((sheet.side, sheet.rows.len()), (Side::Participant, 14));
    let helin = row(sheet, "Hêlîn Demir");
    assert_eq!(
        languages(helin),
        [
            ("ar", Some(LanguageLevel::MotherTongue)),
            ("fr", Some(LanguageLevel::Fair))
        ]
    );
    assert_eq!(helin.draft.danish_education, Some(DanishEducation::Du3));
    assert_eq!(helin.draft.danish_module, Some(6));
    assert_eq!(helin.draft.class_or_teacher.as_deref(), Some("H4"));
    assert_eq!(helin.draft.asked_on, NaiveDate::from_ymd_opt(2026, 3, 27));
    let isaac = row(sheet, "Isaac Tekle");
    assert_eq!(
        languages(isaac),
        [
            ("ti", Some(LanguageLevel::MotherTongue)),
            ("en", Some(LanguageLevel::Fair))
        ]
    );
    assert_eq!(isaac.problems, [RowProblem::Undecided]);
    assert_eq!(isaac.draft.note.as_deref(), Some("Ønsker ven: måske"));
    assert_eq!(
        row(sheet, "Layla Al-Masri").draft.note.as_deref(),
        Some("Ønsker ven: ja, gerne familie")
    );
}
