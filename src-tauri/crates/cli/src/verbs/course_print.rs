//! `course print`: programme, attendance list, name badges, table signs and certificates, as a PDF.

use vejviser_core::register::Register;
use vejviser_core::{courses, groups};
use vejviser_paper::{CoursePrint as Kind, CourseSheet, print_course};
use vejviser_words::dates;

use super::{Session, sheet};
use crate::arguments::{CoursePaper, CoursePrint};
use crate::failure::Failure;

pub async fn print(
    session: &mut Session,
    register: &Register,
    asked: CoursePrint,
) -> Result<(), Failure> {
    let lang = session.lang;
    let kind = match asked.kind {
        CoursePaper::Programme => Kind::Programme,
        CoursePaper::Attendance => Kind::Attendance,
        CoursePaper::Badges => Kind::Badges,
        CoursePaper::Signs => Kind::Signs,
        CoursePaper::Certificates => Kind::Certificates,
    };
    if asked.person.is_some() && matches!(kind, Kind::Programme | Kind::Attendance) {
        return Err(Failure::Usage(
            "--person goes with badges, signs and certificates".to_owned(),
        ));
    }
    vejviser_core::register::check_place(&asked.output)?;
    let readers = register.readers();
    let today = dates::in_denmark(register.clock().now()).date();
    let detail = courses::detail(readers, &asked.id, today).await?;
    let group = groups::get(readers).await?;
    let sheet = CourseSheet::of(lang, &group, &detail, asked.person.as_deref(), today);
    let beside = asked.beside;
    let printed =
        tokio::task::spawn_blocking(move || print_course(kind, &sheet, lang, beside, &|_| true));
    let told = sheet::hand_out(lang, register, Some(&asked.id), &asked.output, printed).await?;
    session.answer.object(&told.object, &told.words.join("\n"))
}
