//! Follow-ups come when the settings say, quiet pairs are seen, and somebody else steps in for just as
//! long as she said.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate, NaiveTime};
use vejviser_core::Refusal;
use vejviser_core::groups;
use vejviser_core::matches::life::Quiet;
use vejviser_core::matches::{
    self, MatchFilter, MatchRow, MatchState, NewFollowUp, Outcome, OutcomeTheme, StandIn,
    StepDetails, TalkedWith,
};
use vejviser_core::members::MemberRow;
use vejviser_core::register::{Cost, Field, OperationKind, Passphrase, Record, Register, get};
use vejviser_core::registrations;
use vejviser_core::testing::today;
use vejviser_core::today::{self as due_today, Due, DueKind, LeadsTo, Urgency};
use vejviser_core::values::{FreeText, PersonName};

use crate::given::{everything, is_whole, opened_later, refusal};
use crate::match_life::Two;

fn in_days(days: i64) -> NaiveDate {
    today() + Duration::days(days)
}

/// What is due about matches on this day.
pub async fn due_on(register: &Register, day: NaiveDate) -> Vec<Due> {
    let all = due_today::of(register.readers(), day).await.unwrap();
    let about_one = |due: &Due| matches!(due.leads_to, LeadsTo::Match(_));
    all.into_iter().filter(about_one).collect()
}

async fn kinds(register: &Register, day: NaiveDate) -> Vec<(DueKind, Urgency)> {
    let due = due_on(register, day).await;
    due.iter().map(|due| (due.kind, due.urgency)).collect()
}

/// Two who met for the first time so many days ago, and have met since.
async fn met(two: &Two, days_ago: i64) -> MatchRow {
    let row = two.agreed().await;
    let on = in_days(-days_ago);
    let details = StepDetails {
        on: Some(on),
        first_meeting_at: Some(on.and_time(NaiveTime::MIN + Duration::hours(16))),
        ..StepDetails::default()
    };
    for to in [MatchState::FirstMeeting, MatchState::Active] {
        matches::step(two.register(), &row.id, to, details.clone())
            .await
            .unwrap();
    }
    get(two.register().readers(), &row.id).await.unwrap()
}

async fn settings(register: &Register, follow_ups: &[i64], soon: i64, late: i64) {
    let mut group = groups::get(register.readers()).await.unwrap();
    group.follow_up_days = follow_ups.to_vec();
    group.quiet_soon_days = soon;
    group.quiet_late_days = late;
    groups::change(register, &group).await.unwrap();
}

fn planned(number: i64) -> NewFollowUp {
    NewFollowUp {
        number: Some(number),
        ..NewFollowUp::on(today())
    }
}

fn said(text: &str, field: Field) -> Option<FreeText> {
    Some(FreeText::parse(text, field).unwrap())
}

async fn how_quiet(register: &Register, day: NaiveDate) -> Quiet {
    let every = MatchFilter::default();
    let all = matches::list(register.readers(), &every, day);
    all.await.unwrap()[0].quiet
}

#[tokio::test]
async fn a_follow_up_is_due_on_the_day_of_the_settings_and_a_skipped_one_is_not_asked_for_again() {
    let two = Two::wait().await;
    let register = two.register();
    settings(register, &[14, 42, 91, 182], 366, 366).await;
    let row = met(&two, 0).await;
    assert_eq!(kinds(register, in_days(13)).await, []);
    let due = due_on(register, in_days(14)).await;
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].leads_to, LeadsTo::Match(row.id.clone()));
    assert_eq!(
        (due[0].kind, due[0].urgency),
        (DueKind::FollowUpDue, Urgency::Soon)
    );
    assert_eq!((due[0].count, due[0].date), (1, Some(in_days(14))));
    let late = [(DueKind::FollowUpDue, Urgency::Late)];
    assert_eq!(kinds(register, in_days(15)).await, late);

    // The third is noted; the first and the second are not asked for any more.
    matches::follow_up(register, &row.id, planned(2))
        .await
        .unwrap();
    assert_eq!(kinds(register, in_days(181)).await, []);
    assert_eq!(due_on(register, in_days(182)).await[0].count, 4);
    matches::follow_up(register, &row.id, planned(3))
        .await
        .unwrap();
    assert_eq!(kinds(register, in_days(360)).await, []);

    // Other settings, other days.
    settings(register, &[14, 42, 91, 182, 200], 366, 366).await;
    assert_eq!(kinds(register, in_days(199)).await, []);
    assert_eq!(due_on(register, in_days(200)).await[0].count, 5);
}

#[tokio::test]
async fn a_pair_is_yellow_on_the_fourteenth_day_without_contact_and_red_on_the_twenty_eighth() {
    let two = Two::wait().await;
    let register = two.register();
    settings(register, &[], 14, 28).await;
    let row = met(&two, 0).await;
    for (day, quiet, due) in [
        (13, Quiet::No, vec![]),
        (14, Quiet::Soon, vec![(DueKind::PairQuiet, Urgency::Soon)]),
        (27, Quiet::Soon, vec![(DueKind::PairQuiet, Urgency::Soon)]),
        (28, Quiet::Late, vec![(DueKind::PairQuiet, Urgency::Late)]),
    ] {
        assert_eq!(how_quiet(register, in_days(day)).await, quiet, "day {day}");
        assert_eq!(kinds(register, in_days(day)).await, due, "day {day}");
    }
    let due = &due_on(register, in_days(28)).await[0];
    assert_eq!((due.count, due.date), (28, Some(today())));
    // Other settings, other days.
    settings(register, &[], 5, 6).await;
    assert_eq!(how_quiet(register, in_days(5)).await, Quiet::Soon);
    assert_eq!(how_quiet(register, in_days(6)).await, Quiet::Late);
    let last = matches::last_contact(register.readers(), &row.id, in_days(6)).await;
    assert_eq!(last.unwrap(), Some(today()));
}

#[tokio::test]
async fn a_follow_up_or_a_note_on_either_side_is_contact() {
    let two = Two::wait().await;
    let register = two.register();
    settings(register, &[], 14, 28).await;
    let row = met(&two, 40).await;
    assert_eq!(how_quiet(register, today()).await, Quiet::Late);
    let last = async || {
        let last = matches::last_contact(register.readers(), &row.id, today());
        last.await.unwrap().unwrap()
    };
    assert_eq!(last().await, in_days(-40));
    matches::follow_up(register, &row.id, NewFollowUp::on(in_days(-20)))
        .await
        .unwrap();
    assert_eq!(last().await, in_days(-20));
    assert_eq!(how_quiet(register, today()).await, Quiet::Soon);
    for side in [&two.pair.participant, &two.pair.friend] {
        let note = FreeText::parse("har ringet", Field::Note).unwrap();
        registrations::add_note(register, side, note).await.unwrap();
        assert_eq!(last().await, today());
        assert_eq!(how_quiet(register, today()).await, Quiet::No);
        register.undo().await.unwrap();
        assert_eq!(last().await, in_days(-20));
    }
}

#[tokio::test]
async fn a_first_meeting_that_is_still_to_come_is_no_contact_yet() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.agreed().await;
    matches::plan_first_meeting(register, &row.id, in_days(3).and_hms_opt(16, 0, 0), None)
        .await
        .unwrap();
    two.step(&row, MatchState::FirstMeeting).await;
    let last = async |day| {
        let last = matches::last_contact(register.readers(), &row.id, day);
        last.await.unwrap()
    };
    assert_eq!(last(in_days(2)).await, None);
    assert_eq!(last(in_days(3)).await, Some(in_days(3)));
}

#[tokio::test]
async fn what_was_noted_before_there_was_a_match_is_no_contact_of_the_two() {
    let two = Two::wait().await;
    let note = FreeText::parse("har ringet", Field::Note).unwrap();
    registrations::add_note(two.register(), &two.pair.friend, note)
        .await
        .unwrap();
    let pair = two.pair.clone();
    let (_root, folder) = two.given.closed().await;
    let register = opened_later(&folder, Duration::days(10)).await;
    let row = matches::propose(&register, &pair, None).await.unwrap();
    let last = matches::last_contact(register.readers(), &row.id, in_days(10)).await;
    assert_eq!(last.unwrap(), None);
}

#[tokio::test]
async fn whoever_rests_is_not_quiet_and_is_not_followed_up_and_begins_anew_afterwards() {
    let two = Two::wait().await;
    let register = two.register();
    settings(register, &[14], 14, 28).await;
    let row = met(&two, 40).await;
    let late = [(DueKind::PairQuiet, Urgency::Late)];
    assert_eq!(kinds(register, today()).await, late);
    two.step(&row, MatchState::Paused).await;
    assert_eq!(how_quiet(register, today()).await, Quiet::No);
    assert_eq!(kinds(register, in_days(100)).await, []);
    two.step(&row, MatchState::Active).await;
    assert_eq!(how_quiet(register, today()).await, Quiet::No);
    let due = kinds(register, today()).await;
    assert_eq!(due, [(DueKind::FollowUpDue, Urgency::Late)]);
    assert_eq!(how_quiet(register, in_days(14)).await, Quiet::Soon);
}

#[tokio::test]
async fn of_a_quiet_pair_whose_follow_up_is_due_only_the_more_pressing_is_told() {
    let two = Two::wait().await;
    let register = two.register();
    settings(register, &[14], 14, 28).await;
    met(&two, 0).await;
    let follow_up = [(DueKind::FollowUpDue, Urgency::Soon)];
    assert_eq!(kinds(register, in_days(14)).await, follow_up);
    let quiet = [(DueKind::PairQuiet, Urgency::Late)];
    assert_eq!(kinds(register, in_days(28)).await, quiet);
}

#[tokio::test]
async fn a_follow_up_is_refused_before_both_said_yes_and_where_it_cannot_be() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.drafted().await;
    let early = matches::follow_up(register, &row.id, NewFollowUp::on(today())).await;
    assert_eq!(refusal(early), Refusal::AnswersMissing);
    register.undo().await.unwrap();
    let row = met(&two, 20).await;
    matches::follow_up(register, &row.id, planned(0))
        .await
        .unwrap();
    let before = everything(register).await;
    for (new, why) in [
        (planned(0), Refusal::FollowUpNoted { number: 1 }),
        (
            planned(5),
            Refusal::OutOfRange {
                field: Field::Number,
                least: 0,
                most: 4,
            },
        ),
        (
            NewFollowUp::on(in_days(1)),
            Refusal::TooLate {
                field: Field::DoneOn,
                most: today(),
            },
        ),
        (
            NewFollowUp {
                times_met: Some(-1),
                ..NewFollowUp::on(today())
            },
            Refusal::OutOfRange {
                field: Field::TimesMet,
                least: 0,
                most: 400,
            },
        ),
    ] {
        let refused = matches::follow_up(register, &row.id, new).await;
        assert_eq!(refusal(refused), why);
    }
    assert!(FreeText::parse("cpr 010190-1234", Field::Did).is_err());
    assert!(everything(register).await == before);
    // Of two who have parted one may still tell how it was.
    two.end(
        &row,
        (
            vejviser_core::values::YesNo::No,
            vejviser_core::values::YesNo::No,
        ),
    )
    .await;
    let after = matches::follow_up(register, &row.id, NewFollowUp::on(today())).await;
    assert_eq!(after.unwrap().number, None);
}

#[tokio::test]
async fn a_follow_up_keeps_what_was_said_and_every_step_of_it_is_undone() {
    let two = Two::wait().await;
    let register = two.register();
    let row = met(&two, 20).await;
    let mut dumps = vec![everything(register).await];
    let new = NewFollowUp {
        number: Some(0),
        done_on: in_days(-6),
        talked_with: Some(TalkedWith::Both),
        did: said("lavede mad sammen", Field::Did),
        good: said("de griner meget", Field::Good),
        hard: None,
        times_met: Some(3),
        outcomes: BTreeMap::from([(OutcomeTheme::Danish, Outcome::Better)]),
    };
    let noted = matches::follow_up(register, &row.id, new.clone())
        .await
        .unwrap();
    dumps.push(everything(register).await);
    let changed = NewFollowUp {
        number: None,
        hard: said("at finde en dag", Field::Hard),
        ..new
    };
    matches::change_follow_up(register, &noted.id, changed)
        .await
        .unwrap();
    let all = matches::follow_ups(register.readers(), &row.id)
        .await
        .unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(
        all[0].by,
        Some(PersonName::parse("Kirsten Bækgaard").unwrap())
    );
    let kept = &all[0].row;
    assert_eq!(
        (kept.number, kept.times_met, kept.done_on),
        (None, Some(3), in_days(-6))
    );
    assert_eq!(kept.did, said("lavede mad sammen", Field::Did));
    assert_eq!(kept.outcomes[&OutcomeTheme::Danish], Outcome::Better);
    while let Some(before) = dumps.pop() {
        register.undo().await.unwrap();
        assert!(everything(register).await == before);
    }
    is_whole(register).await;
}

#[tokio::test]
async fn the_number_of_a_follow_up_that_another_has_since_is_not_given_back() {
    let two = Two::wait().await;
    let register = two.register();
    let row = met(&two, 20).await;
    let first = matches::follow_up(register, &row.id, planned(0))
        .await
        .unwrap();
    let between = NewFollowUp::on(today());
    matches::change_follow_up(register, &first.id, between)
        .await
        .unwrap();
    let changing = register
        .ledger(None, None)
        .await
        .unwrap()
        .last()
        .unwrap()
        .id
        .clone();
    matches::follow_up(register, &row.id, planned(0))
        .await
        .unwrap();
    let before = everything(register).await;
    assert_eq!(
        refusal(register.undo_operation(&changing).await),
        Refusal::BuiltUpon {
            record: Record::FollowUp,
            by: OperationKind::FollowedUp
        }
    );
    assert!(everything(register).await == before);
    is_whole(register).await;
}

async fn yasmin(register: &Register) -> MemberRow {
    let words = Passphrase::new("en anden lang sætning om havnen".to_owned());
    let name = PersonName::parse("Yasmin Holm").unwrap();
    register
        .add_member(name, &words, Cost::for_tests())
        .await
        .unwrap()
}

#[tokio::test]
async fn a_stand_in_takes_over_for_just_her_days() {
    let two = Two::wait().await;
    let register = two.register();
    let yasmin = yasmin(register).await;
    let row = met(&two, 20).await;
    let before = everything(register).await;
    let stands_in = StandIn {
        member: yasmin.id.clone(),
        from: in_days(2),
        until: in_days(9),
    };
    let row = matches::stand_in(register, &row.id, Some(stands_in))
        .await
        .unwrap();
    let kirsten = register.member();
    for (day, who) in [
        (1, kirsten),
        (2, &yasmin.id),
        (9, &yasmin.id),
        (10, kirsten),
    ] {
        assert_eq!(row.follows_up_on(in_days(day)), Some(who), "day {day}");
    }
    register.undo().await.unwrap();
    assert!(everything(register).await == before);
    register.redo().await.unwrap();
    let row = matches::stand_in(register, &row.id, None).await.unwrap();
    assert_eq!(row.follows_up_on(in_days(2)), Some(kirsten));
    let row = matches::follow_up_by(register, &row.id, &yasmin.id)
        .await
        .unwrap();
    assert_eq!(row.follows_up_on(today()), Some(yasmin.id.as_str()));
    register.undo().await.unwrap();
    register.undo().await.unwrap();
    register.undo().await.unwrap();
    assert!(everything(register).await == before);
    is_whole(register).await;
}

#[tokio::test]
async fn nobody_follows_up_who_is_no_member_or_has_left_and_no_time_ends_before_it_begins() {
    let two = Two::wait().await;
    let register = two.register();
    let yasmin = yasmin(register).await;
    let row = two.drafted().await;
    let by = |member: &str, until: i64| {
        Some(StandIn {
            member: member.to_owned(),
            from: today(),
            until: in_days(until),
        })
    };
    let backwards = matches::stand_in(register, &row.id, by(&yasmin.id, -1)).await;
    assert_eq!(
        refusal(backwards),
        Refusal::TooEarly {
            field: Field::StandInUntil,
            least: today()
        }
    );
    let nobody = matches::stand_in(register, &row.id, by("nobody", 1)).await;
    assert_eq!(
        refusal(nobody),
        Refusal::NotFound {
            record: Record::Member
        }
    );
    register.remove_member(&yasmin.name).await.unwrap();
    let gone = matches::stand_in(register, &row.id, by(&yasmin.id, 1)).await;
    assert_eq!(refusal(gone), Refusal::MemberLeft);
    let gone = matches::follow_up_by(register, &row.id, &yasmin.id).await;
    assert_eq!(refusal(gone), Refusal::MemberLeft);
}
