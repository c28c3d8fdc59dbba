//! Everything that is said, in every language.

use vejviser_exchange::{ExchangeRefusal, LeftOut, LooksLike, Meaning, Quoted, RowProblem, words};
use vejviser_words::Lang;

use crate::support::read_fixture;

#[test]
fn refusals_and_problems_have_words_in_every_language() {
    let preview = read_fixture("venteliste-2026.xlsx");
    let sheet = &preview.sheets[0];
    let refusal = ExchangeRefusal::CprColumn {
        header: Quoted("CPR-nr.".to_owned()),
        letter: "B".to_owned(),
    };
    let problem = RowProblem::NotUnderstood {
        field: vejviser_core::register::Field::Phone,
        column: 2,
    };
    for lang in Lang::all() {
        assert!(words::refusal(lang, &refusal).contains("CPR-nr."));
        let said = words::row_problem(lang, sheet, 12, problem);
        assert!(said.contains("12") && said.contains("Tlf."), "{said}");
        assert!(words::left_out(lang, 26, LeftOut::Total).contains("26"));
        assert!(!words::meaning(lang, Meaning::Unknown).is_empty());
        for looks_like in [
            LooksLike::Pdf,
            LooksLike::Picture,
            LooksLike::Document,
            LooksLike::WebPage,
            LooksLike::BinaryWorkbook,
            LooksLike::Other,
        ] {
            assert!(!words::refusal(lang, &ExchangeRefusal::WrongType { looks_like }).is_empty());
        }
    }
    let english = Lang::from_tag("en").unwrap();
    assert_eq!(
        vejviser_words::plain(&words::row_problem(english, sheet, 12, RowProblem::NoName)),
        "Row 12: There is no name, so the row cannot be brought in."
    );
}
