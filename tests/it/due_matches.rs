//! Today tells of every match that waits for somebody, once, and no sooner than that.

use chrono::{Duration, NaiveDate};
use vejviser_core::matches::{
    self, DeclineReason, DeclinedBy, MatchState, NewConcern, NewFollowUp, StepDetails,
};
use vejviser_core::register::{Field, OperationKind, Record};
use vejviser_core::registrations::{self, Happened};
use vejviser_core::testing::today;
use vejviser_core::today::{DueKind, Urgency};
use vejviser_core::values::{FreeText, RegistrationState, Side, YesNo};

use crate::follow_ups::due_on;
use crate::match_life::Two;

fn in_days(days: i64) -> NaiveDate {
    today() + Duration::days(days)
}

/// The one thing that is due about the match on this day: what, how soon, how many, and its day.
async fn due(two: &Two, days: i64) -> Option<(DueKind, Urgency, i64, Option<NaiveDate>)> {
    let all = due_on(two.register(), in_days(days)).await;
    assert!(all.len() <= 1, "{all:?}");
    let due = all.first()?;
    Some((due.kind, due.urgency, due.count, due.date))
}

#[tokio::test]
async fn a_draft_may_lie_for_a_week_and_so_may_an_approved_one() {
    let two = Two::wait().await;
    let row = two.drafted().await;
    let waits = |since| Some((DueKind::DraftWaiting, Urgency::WhenYouCan, 0, Some(since)));
    assert_eq!(due(&two, 7).await, None);
    assert_eq!(due(&two, 8).await, waits(today()));
    let details = StepDetails {
        on: Some(in_days(5)),
        ..StepDetails::default()
    };
    matches::step(two.register(), &row.id, MatchState::Approved, details)
        .await
        .unwrap();
    assert_eq!(due(&two, 12).await, None);
    assert_eq!(due(&two, 13).await, waits(in_days(5)));
}

#[tokio::test]
async fn answers_are_waited_for_a_week_and_then_asked_for_until_the_match_goes_on() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.drafted().await;
    two.step(&row, MatchState::Approved).await;
    two.step(&row, MatchState::BothAsked).await;
    let missing = |count| Some((DueKind::AnswersAwaited, Urgency::Soon, count, Some(today())));
    assert_eq!(due(&two, 7).await, None);
    assert_eq!(due(&two, 8).await, missing(2));
    matches::answer(register, &row.id, Side::Friend, Some(YesNo::Yes))
        .await
        .unwrap();
    assert_eq!(due(&two, 8).await, missing(1));
    // Nobody waits for the other where one has said no.
    matches::answer(register, &row.id, Side::Friend, Some(YesNo::No))
        .await
        .unwrap();
    assert_eq!(due(&two, 8).await, missing(0));
    matches::answer(register, &row.id, Side::Friend, Some(YesNo::Yes))
        .await
        .unwrap();
    matches::answer(register, &row.id, Side::Participant, Some(YesNo::Yes))
        .await
        .unwrap();
    assert_eq!(due(&two, 8).await, missing(0));
}

#[tokio::test]
async fn a_first_meeting_is_planned_and_asked_about_the_day_after() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.agreed().await;
    two.step(&row, MatchState::FirstMeeting).await;
    let note = |day| Some((DueKind::FirstMeetingToNote, Urgency::Soon, 0, day));
    assert_eq!(due(&two, 0).await, note(None));
    let at = in_days(3).and_hms_opt(16, 0, 0);
    matches::plan_first_meeting(register, &row.id, at, None)
        .await
        .unwrap();
    assert_eq!(due(&two, 0).await, None);
    assert_eq!(due(&two, 3).await, None);
    assert_eq!(due(&two, 4).await, note(Some(in_days(3))));
    two.step(&row, MatchState::Active).await;
    assert_eq!(due(&two, 4).await, None);
}

#[tokio::test]
async fn a_pause_is_over_when_its_last_day_has_passed() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.active().await;
    let details = StepDetails {
        pause_until: Some(in_days(30)),
        ..StepDetails::default()
    };
    matches::step(register, &row.id, MatchState::Paused, details)
        .await
        .unwrap();
    assert_eq!(due(&two, 30).await, None);
    let over = Some((DueKind::PauseOver, Urgency::Soon, 0, Some(in_days(30))));
    assert_eq!(due(&two, 31).await, over);
}

#[tokio::test]
async fn the_leader_hears_for_two_weeks_that_a_match_fell_away() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.agreed().await;
    registrations::step(register, &two.pair.friend, RegistrationState::Withdrawn)
        .await
        .unwrap();
    let fell = Some((DueKind::MatchFellAway, Urgency::Soon, 0, Some(today())));
    assert_eq!(due(&two, 0).await, fell);
    assert_eq!(due(&two, 14).await, fell);
    assert_eq!(due(&two, 15).await, None);
    matches::lift(register, &row.id).await.unwrap();
    assert_eq!(due(&two, 0).await, None);
}

#[tokio::test]
async fn a_no_that_was_said_to_us_is_no_news() {
    let two = Two::wait().await;
    let row = two.drafted().await;
    matches::decline(
        two.register(),
        &row.id,
        DeclinedBy::Friend,
        DeclineReason::Time,
    )
    .await
    .unwrap();
    assert_eq!(due(&two, 0).await, None);
    assert_eq!(due(&two, 14).await, None);
}

#[tokio::test]
async fn the_story_of_a_match_tells_its_steps_follow_ups_and_concerns_and_those_of_no_other() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.active().await;
    let noted = NewFollowUp {
        did: Some(FreeText::parse("gik en tur", Field::Did).unwrap()),
        ..NewFollowUp::on(today())
    };
    let noted = matches::follow_up(register, &row.id, noted).await.unwrap();
    register.undo().await.unwrap();
    register.redo().await.unwrap();
    let concern = NewConcern {
        topic: matches::ConcernTopic::Contact,
        urgent: false,
        text: None,
        taken_by: None,
    };
    matches::raise_concern(register, &row.id, concern)
        .await
        .unwrap();
    let story = matches::story(register.readers(), &row.id, 100)
        .await
        .unwrap();
    let kinds: Vec<OperationKind> = story.iter().map(|line| line.kind).collect();
    use OperationKind as Kind;
    assert_eq!(
        kinds,
        [
            Kind::ConcernRaised,
            Kind::Redone,
            Kind::Undone,
            Kind::FollowedUp,
            Kind::MatchStepped,
            Kind::MatchStepped,
            Kind::MatchAnswered,
            Kind::MatchAnswered,
            Kind::MatchStepped,
            Kind::MatchStepped,
            Kind::MatchProposed,
        ]
    );
    let came = &story[3].changes[0];
    assert_eq!((came.record, came.what), (Record::FollowUp, Happened::Came));
    assert_eq!(came.id, noted.id);
    let changed: Vec<Option<Field>> = story[4].changes[0]
        .fields
        .iter()
        .map(|one| one.field)
        .collect();
    assert!(changed.contains(&Some(Field::State)), "{changed:?}");
    // Either registration's own story has the match as well.
    for registration in [&two.pair.participant, &two.pair.friend] {
        let story = registrations::story(register.readers(), registration, 100)
            .await
            .unwrap();
        let told = |kind| story.iter().any(|line| line.kind == kind);
        assert!(told(Kind::MatchProposed) && told(Kind::RegistrationAdded));
    }
}
