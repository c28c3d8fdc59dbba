//! A match's whole life: each step does what it says, and is taken back whole.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate};
use vejviser_core::Refusal;
use vejviser_core::consents;
use vejviser_core::matches::{
    self, Choice, DeclineReason, DeclinedBy, EndReason, Gate, MatchFilter, MatchRow, MatchState,
    Pair, StepDetails, Wishes,
};
use vejviser_core::register::{Register, get};
use vejviser_core::registrations::{self, NewRegistration, RegistrationRow};
use vejviser_core::testing::{a_person, consent_to, today};
use vejviser_core::values::{LanguageLevel, Purpose, RegistrationState, Side, YesNo};

use crate::given::{Given, a_group, everything, is_whole, refusal};

fn amal() -> NewRegistration {
    let mut amal = a_person("Amal Haddad")
        .unwrap()
        .phone("22 69 83 50")
        .unwrap()
        .speaks("ar", LanguageLevel::MotherTongue)
        .speaks("da", LanguageLevel::Fair)
        .living_in("Tønder")
        .unwrap()
        .waiting_for(96)
        .consenting()
        .wishes_for_a_friend();
    amal.consents.push(consent_to(Purpose::ShareWithFriend));
    amal
}

fn jens(capacity: i64) -> NewRegistration {
    let mut jens = a_person("Jens Peter Sørensen")
        .unwrap()
        .phone("37 00 20 09")
        .unwrap()
        .speaks("da", LanguageLevel::MotherTongue)
        .living_in("Tønder")
        .unwrap()
        .waiting_for(12)
        .consenting()
        .would_be_a_friend();
    jens.consents.push(consent_to(Purpose::ShareWithFriend));
    jens.details.capacity = Some(capacity);
    jens
}

async fn on_the_list(register: &Register, new: NewRegistration) -> RegistrationRow {
    let row = registrations::add(register, new).await.unwrap();
    registrations::step(register, &row.id, Ready).await.unwrap()
}

/// A group in which Amal and Jens wait.
pub struct Two {
    pub given: Given,
    pub pair: Pair,
}

impl Two {
    pub async fn wait() -> Self {
        Self::with(jens(1)).await
    }

    pub async fn with(friend: NewRegistration) -> Self {
        let given = a_group().await;
        let participant = on_the_list(&given.register, amal()).await;
        let friend = on_the_list(&given.register, friend).await;
        Self {
            pair: Pair::new(&participant.id, &friend.id),
            given,
        }
    }

    pub fn register(&self) -> &Register {
        &self.given.register
    }

    pub async fn drafted(&self) -> MatchRow {
        matches::propose(self.register(), &self.pair, None)
            .await
            .unwrap()
    }

    pub async fn step(&self, row: &MatchRow, to: MatchState) -> MatchRow {
        matches::step(self.register(), &row.id, to, StepDetails::default())
            .await
            .unwrap()
    }

    /// Drafted, approved, asked, and two times yes.
    pub async fn agreed(&self) -> MatchRow {
        let row = self.drafted().await;
        self.step(&row, MatchState::Approved).await;
        self.step(&row, MatchState::BothAsked).await;
        for side in [Side::Participant, Side::Friend] {
            matches::answer(self.register(), &row.id, side, Some(YesNo::Yes))
                .await
                .unwrap();
        }
        get(self.register().readers(), &row.id).await.unwrap()
    }

    pub async fn active(&self) -> MatchRow {
        let row = self.agreed().await;
        self.step(&row, MatchState::FirstMeeting).await;
        self.step(&row, MatchState::Active).await
    }

    pub async fn end(&self, row: &MatchRow, again: (YesNo, YesNo)) {
        let details = StepDetails {
            end_reason: Some(EndReason::DoingWell),
            participant_again: Some(again.0),
            friend_again: Some(again.1),
            ..StepDetails::default()
        };
        matches::step(self.register(), &row.id, MatchState::Ended, details)
            .await
            .unwrap();
    }

    pub async fn states(&self) -> (RegistrationState, RegistrationState) {
        let state = async |id: &str| {
            let row: RegistrationRow = get(self.register().readers(), id).await.unwrap();
            row.state
        };
        (
            state(&self.pair.participant).await,
            state(&self.pair.friend).await,
        )
    }

    pub async fn gates(&self) -> Vec<Gate> {
        let pool = matches::pool(self.register().readers(), today())
            .await
            .unwrap();
        pool.judge(&self.pair).unwrap().shut.iter().collect()
    }

    pub async fn match_now(&self, row: &MatchRow) -> MatchRow {
        get(self.register().readers(), &row.id).await.unwrap()
    }
}

use RegistrationState::{Closed, Matched, Ready, TalkArranged, Withdrawn};

#[tokio::test]
async fn two_are_matched_once_both_said_yes_and_not_before() {
    let two = Two::wait().await;
    let row = two.drafted().await;
    assert_eq!(two.states().await, (Ready, Ready));
    two.step(&row, MatchState::Approved).await;
    two.step(&row, MatchState::BothAsked).await;
    let early = matches::step(
        two.register(),
        &row.id,
        MatchState::FirstMeeting,
        StepDetails::default(),
    );
    assert_eq!(refusal(early.await), Refusal::AnswersMissing);
    for side in [Side::Participant, Side::Friend] {
        matches::answer(two.register(), &row.id, side, Some(YesNo::Yes))
            .await
            .unwrap();
    }
    assert_eq!(two.states().await, (Ready, Ready));
    two.step(&row, MatchState::FirstMeeting).await;
    assert_eq!(two.states().await, (Matched, Matched));
    is_whole(two.register()).await;
}

#[tokio::test]
async fn every_step_of_a_life_is_taken_back_one_by_one() {
    let two = Two::wait().await;
    let register = two.register();
    let mut dumps = vec![everything(register).await];
    let row = two.drafted().await;
    dumps.push(everything(register).await);
    for to in [MatchState::Approved, MatchState::BothAsked] {
        two.step(&row, to).await;
        dumps.push(everything(register).await);
    }
    for side in [Side::Participant, Side::Friend] {
        matches::answer(register, &row.id, side, Some(YesNo::Yes))
            .await
            .unwrap();
        dumps.push(everything(register).await);
    }
    for to in [
        MatchState::FirstMeeting,
        MatchState::Active,
        MatchState::Paused,
        MatchState::Active,
    ] {
        two.step(&row, to).await;
        dumps.push(everything(register).await);
    }
    two.end(&row, (YesNo::Yes, YesNo::No)).await;
    assert_eq!(two.states().await, (Ready, Closed));
    while let Some(before) = dumps.pop() {
        register.undo().await.unwrap();
        assert_eq!(everything(register).await, before);
    }
    is_whole(register).await;
}

#[tokio::test]
async fn contact_data_appears_only_after_two_times_yes_and_with_consent_to_share() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.drafted().await;
    let shown = async || {
        let detail = matches::detail(register.readers(), &row.id, today())
            .await
            .unwrap();
        (
            detail.participant.phone.is_some(),
            detail.friend.phone.is_some(),
        )
    };
    two.step(&row, MatchState::Approved).await;
    two.step(&row, MatchState::BothAsked).await;
    assert_eq!(shown().await, (false, false));
    matches::answer(register, &row.id, Side::Friend, Some(YesNo::Yes))
        .await
        .unwrap();
    assert_eq!(shown().await, (false, false));
    matches::answer(register, &row.id, Side::Participant, Some(YesNo::Yes))
        .await
        .unwrap();
    assert_eq!(shown().await, (true, true));
    let amal: RegistrationRow = get(register.readers(), &two.pair.participant)
        .await
        .unwrap();
    consents::withdraw(register, &amal.person_id, Purpose::ShareWithFriend, today())
        .await
        .unwrap();
    assert_eq!(shown().await, (false, true));
}

#[tokio::test]
async fn a_protected_persons_number_is_never_passed_on() {
    let mut friend = jens(1);
    friend.person.protected = true;
    let two = Two::with(friend).await;
    let row = two.agreed().await;
    let detail = matches::detail(two.register().readers(), &row.id, today())
        .await
        .unwrap();
    assert_eq!(detail.friend.name, None);
    assert_eq!(detail.friend.phone, None);
    assert!(detail.participant.phone.is_some());
}

#[tokio::test]
async fn nobody_is_promised_twice() {
    let two = Two::wait().await;
    two.drafted().await;
    let again = matches::propose(two.register(), &two.pair, None).await;
    assert_eq!(refusal(again), Refusal::GateShut { gate: Gate::NoRoom });
}

#[tokio::test]
async fn whoever_is_withdrawn_leaves_her_draft_at_once_and_one_undo_brings_it_back() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.agreed().await;
    two.step(&row, MatchState::FirstMeeting).await;
    let before = everything(register).await;
    registrations::step(register, &two.pair.participant, Withdrawn)
        .await
        .unwrap();
    let fallen = two.match_now(&row).await;
    assert_eq!(fallen.state, MatchState::Declined);
    assert_eq!(fallen.declined_by, Some(DeclinedBy::Participant));
    assert_eq!(fallen.decline_reason, Some(DeclineReason::Withdrawn));
    assert_eq!(two.states().await, (Withdrawn, Ready));
    register.undo().await.unwrap();
    assert_eq!(everything(register).await, before);
}

#[tokio::test]
async fn withdrawing_consent_to_find_a_friend_takes_no_friend_away() {
    let two = Two::with(jens(2)).await;
    let register = two.register();
    let met = two.active().await;
    let other = on_the_list(register, {
        let mut other = amal();
        other.person.full_name = vejviser_core::values::PersonName::parse("Rim Barakat").unwrap();
        other.person.phone = None;
        other
    })
    .await;
    let pair = Pair::new(&other.id, &two.pair.friend);
    let draft = matches::propose(register, &pair, None).await.unwrap();
    let jens: RegistrationRow = get(register.readers(), &two.pair.friend).await.unwrap();
    consents::withdraw(register, &jens.person_id, Purpose::FindFriend, today())
        .await
        .unwrap();
    assert_eq!(two.match_now(&draft).await.state, MatchState::Declined);
    assert_eq!(two.match_now(&met).await.state, MatchState::Active);
}

#[tokio::test]
async fn a_friend_with_room_for_two_stays_on_the_list_until_she_has_both() {
    let two = Two::with(jens(2)).await;
    two.active().await;
    assert_eq!(two.states().await, (Matched, Ready));
}

#[tokio::test]
async fn two_who_were_declined_are_not_suggested_again_until_it_is_lifted() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.drafted().await;
    matches::decline(register, &row.id, DeclinedBy::Friend, DeclineReason::Time)
        .await
        .unwrap();
    assert_eq!(two.gates().await, [Gate::DeclinedBefore]);
    assert_eq!(two.states().await, (Ready, Ready));
    let again = matches::propose(register, &two.pair, None).await;
    assert_eq!(
        refusal(again),
        Refusal::GateShut {
            gate: Gate::DeclinedBefore
        }
    );
    matches::lift(register, &row.id).await.unwrap();
    assert_eq!(two.gates().await, []);
    assert_eq!(
        refusal(matches::lift(register, &row.id).await),
        Refusal::NothingToLift
    );
}

#[tokio::test]
async fn not_these_two_keeps_them_apart_without_a_draft() {
    let two = Two::wait().await;
    matches::keep_apart(two.register(), &two.pair, DeclineReason::Chemistry)
        .await
        .unwrap();
    assert_eq!(two.gates().await, [Gate::DeclinedBefore]);
    two.register().undo().await.unwrap();
    assert_eq!(two.gates().await, []);
}

#[tokio::test]
async fn a_match_that_has_begun_is_ended_with_a_reason_and_not_declined() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.active().await;
    let declined = matches::decline(register, &row.id, DeclinedBy::Group, DeclineReason::Other);
    assert_eq!(
        refusal(declined.await),
        Refusal::NoSuchMatchStep {
            from: MatchState::Active,
            to: MatchState::Declined
        }
    );
    let silent = matches::step(register, &row.id, MatchState::Ended, StepDetails::default());
    assert_eq!(refusal(silent.await), Refusal::ReasonMissing);
}

#[tokio::test]
async fn who_wants_another_friend_waits_anew_and_who_was_not_asked_is_talked_with() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.active().await;
    let details = StepDetails {
        end_reason: Some(EndReason::Moved),
        friend_again: Some(YesNo::Yes),
        ..StepDetails::default()
    };
    matches::step(register, &row.id, MatchState::Ended, details)
        .await
        .unwrap();
    assert_eq!(two.states().await, (TalkArranged, Ready));
    let jens: RegistrationRow = get(register.readers(), &two.pair.friend).await.unwrap();
    assert_eq!(jens.asked_on, today());
    // Both may be matched with each other again once they are on the list.
    assert_eq!(two.gates().await, [Gate::NotReady]);
}

#[tokio::test]
async fn a_gate_that_shut_since_the_draft_stops_the_approval() {
    let two = Two::wait().await;
    let register = two.register();
    let row = two.drafted().await;
    let jens: RegistrationRow = get(register.readers(), &two.pair.friend).await.unwrap();
    let mut details = jens.details.clone();
    details.gender_wish = Some(vejviser_core::values::GenderWish::Man);
    registrations::change(register, &jens.id, jens.asked_on, details)
        .await
        .unwrap();
    let approved = matches::step(
        register,
        &row.id,
        MatchState::Approved,
        StepDetails::default(),
    );
    assert_eq!(
        refusal(approved.await),
        Refusal::GateShut {
            gate: Gate::FriendWish
        }
    );
}

#[tokio::test]
async fn what_was_said_of_two_holds_for_every_plan_and_is_undone() {
    let two = Two::wait().await;
    let register = two.register();
    let before = everything(register).await;
    matches::choose(register, &two.pair, Some(Choice::Forbidden))
        .await
        .unwrap();
    assert_eq!(two.gates().await, [Gate::Forbidden]);
    let pool = matches::pool(register.readers(), today()).await.unwrap();
    assert!(pool.plan(&Wishes::default()).unwrap().pairs.is_empty());
    register.undo().await.unwrap();
    assert_eq!(everything(register).await, before);
    matches::choose(register, &two.pair, Some(Choice::Locked))
        .await
        .unwrap();
    let kept = matches::choices(register.readers()).await.unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].choice, Choice::Locked);
}

#[tokio::test]
async fn a_plan_is_drafted_whole_or_not_at_all() {
    let two = Two::wait().await;
    let register = two.register();
    let before = everything(register).await;
    let nobody = Pair::new(&two.pair.participant, &two.pair.friend);
    let twice = matches::propose_all(register, &[two.pair.clone(), nobody]).await;
    assert_eq!(refusal(twice), Refusal::GateShut { gate: Gate::NoRoom });
    assert_eq!(everything(register).await, before);
    let rows = matches::propose_all(register, std::slice::from_ref(&two.pair))
        .await
        .unwrap();
    assert_eq!(rows.len(), 1);
    register.undo().await.unwrap();
    assert_eq!(everything(register).await, before);
}

#[tokio::test]
async fn the_pool_reads_what_was_registered() {
    let mut family = amal().clone();
    family.household.children_ages = vec![14, 17];
    let given = a_group().await;
    let register = &given.register;
    let participant = on_the_list(register, family).await;
    let mut friend = jens(1);
    friend.details.child_certificate = Some(vejviser_core::values::ChildCertificate::Assessed);
    friend.details.child_certificate_renew_by = Some(today() - Duration::days(1));
    let friend = on_the_list(register, friend).await;
    let gates = async |day: NaiveDate| -> BTreeSet<Gate> {
        let pool = matches::pool(register.readers(), day).await.unwrap();
        let pair = Pair::new(&participant.id, &friend.id);
        pool.judge(&pair).unwrap().shut.iter().collect()
    };
    // The certificate ran out yesterday.
    assert_eq!(gates(today()).await, [Gate::Certificate].into());
    assert_eq!(gates(today() - Duration::days(1)).await, [].into());
    let list = matches::list(register.readers(), &MatchFilter::default(), today()).await;
    assert!(list.unwrap().is_empty());
}

#[tokio::test]
async fn who_was_set_to_matched_by_hand_is_not_planned_for_again() {
    let two = Two::wait().await;
    registrations::step(two.register(), &two.pair.participant, Matched)
        .await
        .unwrap();
    assert_eq!(two.gates().await, [Gate::NotReady]);
}
