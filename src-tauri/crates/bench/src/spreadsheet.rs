//! A spreadsheet of ten thousand invented people, as a large group might keep it.

use std::path::Path;

use rust_xlsxwriter::{Workbook, XlsxError};

const ROWS: u32 = 10_000;

const HEADER: [&str; 9] = [
    "Navn",
    "Telefon",
    "E-mail",
    "By",
    "Sprog",
    "Alene/familie",
    "Ønsker",
    "Henvendt",
    "Bemærkninger",
];

const FIRST: [&str; 12] = [
    "Amal",
    "Mohamad",
    "Selam",
    "Yonas",
    "Fatima",
    "Ahmed",
    "Oksana",
    "Hodan",
    "Reza",
    "Zozan",
    "محمد",
    "ሰላም",
];

const LAST: [&str; 11] = [
    "Haddad",
    "Alahmad",
    "Tesfay",
    "Habte",
    "Rahimi",
    "Warsame",
    "Koval",
    "Demir",
    "Hosseini",
    "الأحمد",
    "ተስፋይ",
];

const TOWNS: [&str; 5] = ["Tønder", "Skærbæk", "Løgumkloster", "Toftlund", "Bredebro"];

const LANGUAGES: [&str; 5] = [
    "arabisk",
    "tigrinya, engelsk",
    "dari",
    "ukrainsk; russisk",
    "somali, lidt dansk",
];

const WISHES: [&str; 4] = [
    "hverdagsdansk",
    "lektier og breve",
    "børnene",
    "indkøb, sport",
];

/// Writes it.
pub fn write(file: &Path) -> Result<(), XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Venteliste")?;
    for (column, name) in (0..).zip(HEADER) {
        sheet.write_string(0, column, name)?;
    }
    for row in 0..ROWS {
        for (column, text) in (0..).zip(person(row)) {
            sheet.write_string(row + 1, column, text)?;
        }
    }
    book.save(file)
}

fn person(row: u32) -> [String; 9] {
    let (first, last) = (pick(&FIRST, row), pick(&LAST, row / 12));
    let middle = pick(&FIRST, row / 132);
    [
        format!("{first} {middle} {last}"),
        format!("{}", 20_000_000 + row * 37),
        format!("nr{row}@example.org"),
        pick(&TOWNS, row / 3).to_owned(),
        pick(&LANGUAGES, row / 5).to_owned(),
        pick(&["alene", "familie"], row / 2).to_owned(),
        pick(&WISHES, row / 7).to_owned(),
        format!("{:02}-{:02}-2026", row % 28 + 1, row % 12 + 1),
        if row.is_multiple_of(4) {
            "ring efter kl. 16".to_owned()
        } else {
            String::new()
        },
    ]
}

fn pick<'a>(list: &[&'a str], place: u32) -> &'a str {
    let place = usize::try_from(place).unwrap_or(0) % list.len();
    list.get(place).copied().unwrap_or_default()
}
