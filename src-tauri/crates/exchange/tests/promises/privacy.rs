//! What may never come in, and what never reaches a log.

use vejviser_exchange::{ExchangeRefusal, Quoted, RowProblem};

use crate::support::{only_sheet, preview, refusal};

#[test]
fn a_cpr_number_in_a_text_is_an_error_on_its_row_and_is_not_in_the_draft() {
    let preview = preview(
        "Kursist;Bemærkninger;Yndlingsfarve;DU\n\
         Amal Haddad;cpr er 240185-1234;grøn;1\n\
         Selam Tesfay;ring;rød 0101901234;2\nYonas;hej;blå;1\n",
    );
    let rows = &only_sheet(&preview).rows;
    assert_eq!(rows[0].problems, [RowProblem::CprNumber { column: 1 }]);
    assert_eq!(rows[1].problems, [RowProblem::CprNumber { column: 2 }]);
    assert!(rows[2].can_be_taken());
    let all = serde_json::to_string(&preview).unwrap();
    assert!(!all.contains("240185") && !all.contains("0101901234"));
}

#[test]
fn a_cpr_number_in_the_name_or_the_phone_is_found_too() {
    let preview = preview(
        "Kursist;Tlf.;DU\nAmal 240185-1234;28471240;1\nSelam Tesfay;010190-1234;2\nYonas;42433304;1\n",
    );
    let rows = &only_sheet(&preview).rows;
    assert_eq!(
        rows[0].problems,
        [RowProblem::CprNumber { column: 0 }, RowProblem::NoName]
    );
    assert_eq!(rows[1].problems, [RowProblem::CprNumber { column: 1 }]);
    assert_eq!(rows[1].draft.phone, None);
}

#[test]
fn drafts_and_refusals_print_nothing_personal() {
    let preview = preview("Kursist;Tlf.;DU\nAmal Haddad;28471240;1\n");
    let printed = format!("{:?}", only_sheet(&preview).rows[0].draft);
    assert_eq!(printed, "DraftRow(…)");
    let refused = refusal("Navn;Tlf.\nAmal Haddad;28471240\n");
    assert!(!format!("{refused:?} {refused}").contains("Amal"));
    let column = Quoted("Amal".to_owned());
    let refused = ExchangeRefusal::NoSuchColumn { column };
    assert!(!format!("{refused:?} {refused}").contains("Amal"));
}
