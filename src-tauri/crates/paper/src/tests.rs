#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
use crate::*;
use vejviser_words::Lang;
pub fn row(number: u32, name: &str) -> SheetRow {
    SheetRow { number, name: Some(name.into()), calling: None, contact: Some("+45 20 41 77 03".into()), people: Some(2), be_a_friend: number % 2 == 0, have_a_friend: number % 3 == 0 }
}
pub fn sheet(kind: SheetKind) -> MeetingSheet {
    let names = ["Amal Haddad", "Søren Østergård", "ሰላም ተስፋይ", "Kirsten Bækgaard", "نور درویش", "Familien Holm", "زهرا حسینی", "Ганна Й\u{301}ваненко", "*fed* #panic(1)", "Maximiliana Konstantinopolska-Wolfeschlegelsteinhausen Bergerdorff von und zu Hohenlohe", "محمد الأحمد", "Åse"];
    let mut rows: Vec<_> = names.iter().enumerate().map(|(i, n)| row(i as u32 + 1, n)).collect();
    rows[3].name = None;
    rows[5].contact = Some("familien.holm.i.skaerbaek@example-mail.dk".into());
    MeetingSheet {
        kind,
        group: GroupHeader { name: "Venner Viser Vej Tønder".into(), controller: "Røde Kors".into(), contact_name: Some("Birgit Lund".into()), phone: Some("+45 74 72 00 11".into()), email: Some("vvv.toender@example.dk".into()) },
        meeting: MeetingLine { title: None, at: chrono::NaiveDate::from_ymd_opt(2027,3,3).unwrap().and_hms_opt(18,30,0).unwrap(), place: "Digegrevens Hus".into(), address: Some("Vestergade 14, 6270 Tønder".into()) },
        rows, blank: 20,
        destroy_by: chrono::NaiveDate::from_ymd_opt(2027,4,2).unwrap(),
        printed_on: chrono::NaiveDate::from_ymd_opt(2027,2,24).unwrap(),
        sheet_number: "27-03".into(),
    }
}
#[test]
fn look() {
    let dir = std::env::var("LOOK").unwrap_or("/tmp/paperlook".into());
    std::fs::create_dir_all(&dir).unwrap();
    for kind in [SheetKind::SignUpSheet, SheetKind::DoorList, SheetKind::Slips] {
        let l = |t| Lang::from_tag(t).unwrap();
        for (a, b) in [(l("da"), None), (l("ti"), None), (l("ar"), None), (l("en"), None), (l("fa"), None), (l("da"), Some(l("ar"))), (l("ar"), Some(l("da"))), (l("da"), Some(l("ti"))), (l("fa"), Some(l("en")))] {
            let t = std::time::Instant::now();
            let p = print(&sheet(kind), a, b);
            let name = format!("{kind:?}-{a:?}-{b:?}.pdf").replace("Some(", "").replace(")", "").replace("-None", "");
            match p {
                Ok(p) => { println!("{name} {} pages {:?} ua {} {:?}", p.pages, p.undrawable, p.accessible, t.elapsed()); std::fs::write(format!("{dir}/{name}"), p.pdf).unwrap(); }
                Err(e) => println!("{name} {e}"),
            }
        }
    }
}
