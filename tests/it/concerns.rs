//! A concern about a pair is apart from its follow-ups: it is somebody's, it stands on Today until it is
//! solved, and the urgent ones come before everything else.

use vejviser_core::Refusal;
use vejviser_core::matches::{self, ConcernTopic, MatchFilter, MatchRow, NewConcern, NewFollowUp};
use vejviser_core::register::{Field, Record, Register};
use vejviser_core::testing::today;
use vejviser_core::today::{DueKind, Urgency};
use vejviser_core::values::{FreeText, PersonName, YesNo};

use crate::follow_ups::due_on;
use crate::given::{everything, is_whole, refusal};
use crate::match_life::Two;

fn about(topic: ConcernTopic, urgent: bool) -> NewConcern {
    NewConcern {
        topic,
        urgent,
        text: Some(FreeText::parse("svarer ikke på beskeder", Field::Note).unwrap()),
        taken_by: None,
    }
}

async fn told(register: &Register) -> Vec<(Urgency, i64)> {
    let due = due_on(register, today()).await;
    due.iter()
        .filter(|due| due.kind == DueKind::ConcernOpen)
        .map(|due| (due.urgency, due.count))
        .collect()
}

async fn counted(register: &Register, row: &MatchRow) -> (i64, bool) {
    let every = MatchFilter::default();
    let all = matches::list(register.readers(), &every, today());
    let all = all.await.unwrap();
    let item = all.iter().find(|item| item.row.id == row.id).unwrap();
    (item.open_concerns, item.urgent)
}

#[tokio::test]
async fn a_concern_stays_out_of_the_follow_ups_and_a_follow_up_out_of_the_concerns() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.active().await;
    matches::raise_concern(register, &row.id, about(ConcernTopic::Contact, false))
        .await
        .unwrap();
    assert_eq!(
        matches::follow_ups(register.readers(), &row.id)
            .await
            .unwrap(),
        []
    );
    matches::follow_up(register, &row.id, NewFollowUp::on(today()))
        .await
        .unwrap();
    assert_eq!(
        matches::follow_ups(register.readers(), &row.id)
            .await
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        matches::concerns(register.readers(), &row.id)
            .await
            .unwrap()
            .len(),
        1
    );
    // The talk does not end it.
    assert_eq!(told(register).await, [(Urgency::Soon, 1)]);
}

#[tokio::test]
async fn a_concern_stands_on_today_until_it_is_solved_and_an_urgent_one_before_everything() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.active().await;
    let first = matches::raise_concern(register, &row.id, about(ConcernTopic::Money, false))
        .await
        .unwrap();
    assert_eq!(told(register).await, [(Urgency::Soon, 1)]);
    assert_eq!(counted(register, &row).await, (1, false));
    let second = matches::raise_concern(register, &row.id, about(ConcernTopic::Safety, true))
        .await
        .unwrap();
    assert_eq!(told(register).await, [(Urgency::Urgent, 2)]);
    assert_eq!(counted(register, &row).await, (2, true));
    let all = vejviser_core::today::of(register.readers(), today())
        .await
        .unwrap();
    assert_eq!(all[0].kind, DueKind::ConcernOpen);
    let open = matches::concerns(register.readers(), &row.id)
        .await
        .unwrap();
    assert_eq!(open[0].row.id, second.id);

    let how = FreeText::parse("talte med begge", Field::Solution).unwrap();
    let solved = matches::solve_concern(register, &second.id, Some(how.clone()))
        .await
        .unwrap();
    assert_eq!(
        (solved.solved_on, solved.solution),
        (Some(today()), Some(how))
    );
    assert_eq!(told(register).await, [(Urgency::Soon, 1)]);
    // Also when the two have parted, as long as it is not solved.
    two.end(&row, (YesNo::No, YesNo::No)).await;
    assert_eq!(told(register).await, [(Urgency::Soon, 1)]);
    matches::solve_concern(register, &first.id, None)
        .await
        .unwrap();
    assert_eq!(told(register).await, []);
    assert_eq!(
        matches::concerns(register.readers(), &row.id)
            .await
            .unwrap()
            .len(),
        2
    );
}

#[tokio::test]
async fn a_concern_is_somebodys_and_everything_done_about_it_is_undone() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.active().await;
    let mut dumps = vec![everything(register).await];
    let raised = matches::raise_concern(register, &row.id, about(ConcernTopic::Other, false))
        .await
        .unwrap();
    dumps.push(everything(register).await);
    let taken = NewConcern {
        taken_by: Some(register.member().to_owned()),
        ..about(ConcernTopic::Children, true)
    };
    matches::change_concern(register, &raised.id, taken.clone())
        .await
        .unwrap();
    dumps.push(everything(register).await);
    let all = matches::concerns(register.readers(), &row.id)
        .await
        .unwrap();
    assert_eq!(
        all[0].taken_by_name,
        Some(PersonName::parse("Kirsten Bækgaard").unwrap())
    );
    assert_eq!(
        (all[0].row.topic, all[0].row.urgent),
        (ConcernTopic::Children, true)
    );
    assert_eq!(all[0].row.raised_on, today());
    matches::solve_concern(register, &raised.id, None)
        .await
        .unwrap();
    while let Some(before) = dumps.pop() {
        register.undo().await.unwrap();
        assert!(everything(register).await == before);
    }
    let stranger = NewConcern {
        taken_by: Some("nobody".to_owned()),
        ..taken
    };
    let refused = matches::raise_concern(register, &row.id, stranger).await;
    assert_eq!(
        refusal(refused),
        Refusal::NotFound {
            record: Record::Member
        }
    );
    is_whole(register).await;
}
