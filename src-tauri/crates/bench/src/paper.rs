//! Printing the sign-up sheet: the first of a process, and those after it.

use std::error::Error;
use std::time::Instant;

use chrono::NaiveDate;
use vejviser_paper::{GroupHeader, MeetingLine, MeetingSheet, SheetKind, SheetRow, print};
use vejviser_words::Lang;

use crate::samples::Samples;

/// Invented, in every script that a sheet meets.
const SIGNED_UP: [&str; 12] = [
    "Amal Haddad",
    "محمد الأحمد",
    "ሰላም ተስፋይ",
    "Nadia Petersen",
    "فاطمه رضایی",
    "Yonas Ghebremedhin Habte",
    "Søren Ågård",
    "Олена Коваль",
    "Hodan Warsame",
    "Kirsten Holm",
    "Ali Reza Hosseini",
    "Zozan Demir",
];

/// Measures one sheet with twelve signed up, Arabic beside Danish.
pub fn measure() -> Result<(), Box<dyn Error>> {
    let sheet = sheet().ok_or("a day that cannot be")?;
    let lang = |tag| Lang::from_tag(tag).ok_or("a language that is not there");
    let (first, beside) = (lang("ar")?, lang("da")?);
    let one = || -> Result<_, Box<dyn Error>> {
        let start = Instant::now();
        print(&sheet, first, Some(beside)).map_err(|_| "a sheet that cannot be printed")?;
        Ok(start.elapsed())
    };
    let mut cold = Samples::default();
    cold.add(one()?);
    cold.tell("sign-up sheet, the first", 100);
    let mut warm = Samples::default();
    for _ in 0..50 {
        warm.add(one()?);
    }
    warm.tell("sign-up sheet, warm", 30);
    Ok(())
}

fn sheet() -> Option<MeetingSheet> {
    let day = NaiveDate::from_ymd_opt(2027, 3, 3)?;
    let rows = (1..).zip(SIGNED_UP).map(|(number, name)| SheetRow {
        number,
        name: Some(name.to_owned()),
        calling: None,
        contact: Some(format!("+45 20 00 00 {number:02}")),
        people: Some(1),
        be_a_friend: number % 2 == 0,
        have_a_friend: number % 2 == 1,
    });
    Some(MeetingSheet {
        kind: SheetKind::SignUpSheet,
        group: GroupHeader {
            name: "Venner i prøvebyen".to_owned(),
            controller: "Røde Kors".to_owned(),
            contact_name: Some("Kirsten Holm".to_owned()),
            phone: Some("+45 20 00 00 00".to_owned()),
            email: Some("gruppen@example.org".to_owned()),
        },
        meeting: MeetingLine {
            title: None,
            at: day.and_hms_opt(18, 30, 0)?,
            place: "Biblioteket".to_owned(),
            address: Some("Torvet 1".to_owned()),
        },
        rows: rows.collect(),
        blank: 20,
        destroy_by: day + chrono::Days::new(30),
        printed_on: day,
        sheet_number: "1".to_owned(),
    })
}
