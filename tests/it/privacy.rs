//! Nothing about a person lies readable on the disk, in a message or in a file's name, and whoever is
//! erased is gone from every byte.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use vejviser_core::consents;
use vejviser_core::drafts::{self, Draft, DraftKind};
use vejviser_core::matches::{self, Choice, MatchState, Pair};
use vejviser_core::meetings;
use vejviser_core::people::{self, PersonDetails, PersonRow};
use vejviser_core::register::{
    Clock, Field, OperationKind, Passphrase, RecoveryCode, Register, get,
};
use vejviser_core::registrations::{self, AdultDetails, Filter, NewRegistration, RegistrationRow};
use vejviser_core::testing::{
    PASSPHRASE, a_meeting, a_person, a_sign_up, an_unencrypted_twin, now, passphrase, today,
};
use vejviser_core::values::{
    Email, FreeText, Line, PersonName, Phone, Purpose, RegistrationState, Side, SpokenLanguage,
    YesNo,
};
use vejviser_core::{Error, Refusal, groups, members};

use crate::given::{a_group, everything, is_whole, refusal};
use crate::window::whole;

const NAME: &str = "Amal Haddadsdottir";
const OWN_SCRIPT: &str = "أمل حداد";
const PHONE: &str = "22698350";
const EMAIL: &str = "amal.haddadsdottir@example.org";
const NOTE: &str = "har en gul hoveddør";
const WISH: &str = "vil gerne lære at cykle";
/// Everything that tells of Amal.
const HERS: [&str; 7] = [
    "Haddadsdottir",
    "haddadsdottir",
    OWN_SCRIPT,
    PHONE,
    EMAIL,
    NOTE,
    WISH,
];

fn amal() -> NewRegistration {
    let mut new = a_person(NAME)
        .unwrap()
        .phone(PHONE)
        .unwrap()
        .living_in("Skærbæk")
        .unwrap()
        .noted(NOTE)
        .unwrap()
        .consenting()
        .wishes_for_a_friend();
    new.person.own_script_name = Some(PersonName::parse(OWN_SCRIPT).unwrap());
    new.person.email = Some(Email::parse(EMAIL).unwrap());
    new.details.own_words = Some(FreeText::parse(WISH, Field::OwnWords).unwrap());
    new
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        }
        all.push(path);
    }
    all
}

fn contains(bytes: &[u8], sought: &[u8]) -> bool {
    bytes.windows(sought.len()).any(|window| window == sought)
}

/// The words that stand readable in a file of the folder, or in a file's name.
fn readable(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for path in files(folder) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = if path.is_file() {
            fs::read(&path).unwrap()
        } else {
            Vec::new()
        };
        for word in words {
            let wide: Vec<u16> = word.encode_utf16().collect();
            let little: Vec<u8> = wide.iter().flat_map(|unit| unit.to_le_bytes()).collect();
            let big: Vec<u8> = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
            let spellings = [word.as_bytes(), &little, &big];
            if name.contains(word) || spellings.iter().any(|sought| contains(&bytes, sought)) {
                found.push(format!("{word} in {name}"));
            }
        }
    }
    found
}

#[tokio::test]
async fn nothing_in_the_registers_folder_can_be_read_without_its_key() {
    let given = a_group().await;
    let folder = given.folder();
    registrations::add(&given.register, amal()).await.unwrap();
    let meeting = meetings::add(&given.register, a_meeting().unwrap())
        .await
        .unwrap();
    meetings::sign_up(
        &given.register,
        &meeting.id,
        a_sign_up("Selam Tesfay", 2).unwrap(),
    )
    .await
    .unwrap();
    let mut secret = HERS.to_vec();
    secret.extend([
        "Kirsten",
        "Bækgaard",
        "Selam",
        "Tesfay",
        "Skærbæk",
        "Digegrevens",
        "Venner Viser Vej",
        "registration",
        "create table",
        PASSPHRASE,
        "hjørnet",
    ]);
    // While it is open there is a log beside it, and after closing a backup.
    assert!(folder.join("register.db-wal").metadata().unwrap().len() > 0);
    assert_eq!(readable(&folder, &secret), Vec::<String>::new());
    let (_root, folder) = given.closed().await;
    assert!(fs::read_dir(folder.join("backups")).unwrap().count() > 0);
    assert_eq!(readable(&folder, &secret), Vec::<String>::new());
}

#[tokio::test]
async fn without_encryption_the_same_search_would_have_found_her() {
    let root = tempfile::tempdir().unwrap();
    let twin = an_unencrypted_twin(&root.path().join("twin"))
        .await
        .unwrap();
    registrations::add(&twin, amal()).await.unwrap();
    for word in HERS {
        assert!(!readable(twin.folder(), &[word]).is_empty(), "{word}");
    }
}

/// Amal in every way a person can be here, and gone through everything that leaves traces.
async fn amal_with_a_past(register: &Register) -> String {
    let added = registrations::add(register, amal()).await.unwrap();
    let note = || FreeText::parse(NOTE, Field::Note).unwrap();
    registrations::add_note(register, &added.id, note())
        .await
        .unwrap();
    register.undo().await.unwrap();
    let meeting = meetings::add(register, a_meeting().unwrap()).await.unwrap();
    let known = meetings::NewSignUp::of(meetings::Who::Person(added.person_id.clone()));
    meetings::sign_up(register, &meeting.id, known)
        .await
        .unwrap();
    consents::withdraw(register, &added.person_id, Purpose::FindFriend, today())
        .await
        .unwrap();
    meetings::invite(register, &meeting.id, std::slice::from_ref(&added.id))
        .await
        .unwrap();
    for (id, about, content) in [
        (
            "of-her",
            Some(added.id.clone()),
            json!({ "own_words": WISH }),
        ),
        ("of-the-sheet", Some(meeting.id), json!({ "rows": [NAME] })),
        ("by-name", None, json!({ "full_name": NAME.to_uppercase() })),
        ("by-number", None, json!({ "phone": "22 69 83 50" })),
        (
            "of-another",
            None,
            json!({ "full_name": "Olena Kovalenko" }),
        ),
    ] {
        let draft = Draft {
            id: id.to_owned(),
            kind: DraftKind::Registration,
            about,
            content,
        };
        drafts::keep(register, draft).await.unwrap();
    }
    let mut details = get::<PersonRow>(register.readers(), &added.person_id)
        .await
        .unwrap()
        .details;
    details.phone = Some(Phone::parse("61 71 43 30").unwrap());
    people::change(register, &added.person_id, details)
        .await
        .unwrap();
    added.person_id
}

#[tokio::test]
async fn whoever_is_erased_is_gone_from_every_byte_and_the_others_are_not() {
    let root = tempfile::tempdir().unwrap();
    let register = an_unencrypted_twin(&root.path().join("twin"))
        .await
        .unwrap();
    let olena = a_person("Olena Kovalenko")
        .unwrap()
        .noted("elsker skak")
        .unwrap();
    registrations::add(&register, olena.wishes_for_a_friend())
        .await
        .unwrap();
    let others = everything(&register).await;
    let person = amal_with_a_past(&register).await;
    let touched: Vec<String> = register
        .ledger(None, None)
        .await
        .unwrap()
        .into_iter()
        .filter(|line| line.kind == OperationKind::RegistrationAdded)
        .map(|line| line.id)
        .collect();
    // Backups of before, one of them from a day that this computer's clock has not come to yet.
    for day in ["2027-03-01", "2027-04-01"] {
        let name = format!("backups/{day}T120000000Z.vejviser-backup");
        register
            .back_up(&register.folder().join(name))
            .await
            .unwrap();
    }

    register.erase(&person).await.unwrap();
    assert_eq!(readable(register.folder(), &HERS), Vec::<String>::new());
    assert!(!readable(register.folder(), &["Kovalenko"]).is_empty());
    assert_eq!(register.backups().len(), 1);
    let drafts = drafts::all(register.readers()).await.unwrap();
    assert_eq!(drafts.len(), 1);
    assert_eq!(drafts[0].id, "of-another");
    is_whole(&register).await;
    let left = everything(&register).await;
    assert!(
        others.iter().all(|row| left.contains(row)),
        "somebody else was touched"
    );
    assert!(!left.iter().any(|row| row.id == person));
    assert_eq!(
        people::search(register.readers(), "Haddad", None)
            .await
            .unwrap(),
        []
    );

    let history = register.ledger(Some(&person), None).await.unwrap();
    assert_eq!(history.last().unwrap().kind, OperationKind::PersonErased);
    assert_eq!(
        refusal(register.undo_operation(&touched[1]).await),
        Refusal::ErasedSince
    );
    let erasing = &history.last().unwrap().id;
    assert_eq!(
        refusal(register.undo_operation(erasing).await),
        Refusal::CannotBeUndone
    );
    assert_eq!(
        refusal(register.erase(&person).await),
        Refusal::NotFound {
            record: vejviser_core::register::Record::Person
        }
    );
    // The one whom nobody erased can still be undone, and her bytes are where they were.
    register.undo_operation(&touched[0]).await.unwrap();
    is_whole(&register).await;
}

const WHY: &str = "begge elsker krydderier";
const DID: &str = "bagte brød med safran";
const WORRY: &str = "har lånt penge ud";
const SOLUTION: &str = "talte om grænser";
/// What was said of Amal and her friend.
const THEIRS: [&str; 5] = [WHY, DID, WORRY, SOLUTION, "ved den gamle mølle"];

/// Amal and a friend who meet, and all that is said about two: followed up, worried about, undone and
/// done again. Gives Amal, the friend's registration and what it was before.
async fn amal_with_a_friend(register: &Register) -> (String, String) {
    let ready = async |new: NewRegistration| {
        let row = registrations::add(register, new).await.unwrap();
        let ready = RegistrationState::Ready;
        registrations::step(register, &row.id, ready).await.unwrap()
    };
    let amal = ready(amal()).await;
    let jens = a_person("Jens Holm").unwrap().consenting();
    let jens = ready(jens.would_be_a_friend()).await;
    let pair = Pair::new(&amal.id, &jens.id);
    matches::choose(register, &pair, Some(Choice::Locked))
        .await
        .unwrap();
    matches::choose(register, &pair, None).await.unwrap();
    let said = |text: &str| Some(FreeText::parse(text, Field::Note).unwrap());
    let undone = matches::propose(register, &pair, said(WHY)).await.unwrap();
    register.undo().await.unwrap();
    let row = matches::propose(register, &pair, said(WHY)).await.unwrap();
    assert_ne!(undone.id, row.id);
    let step = async |to| {
        let details = matches::StepDetails {
            first_meeting_place: Some(Line::parse(THEIRS[4], Field::Place).unwrap()),
            ..matches::StepDetails::default()
        };
        matches::step(register, &row.id, to, details).await.unwrap();
    };
    step(MatchState::Approved).await;
    step(MatchState::BothAsked).await;
    for side in [Side::Participant, Side::Friend] {
        matches::answer(register, &row.id, side, Some(YesNo::Yes))
            .await
            .unwrap();
    }
    step(MatchState::FirstMeeting).await;
    step(MatchState::Active).await;
    let follow_up = matches::NewFollowUp {
        number: Some(0),
        did: said(DID),
        ..matches::NewFollowUp::on(today())
    };
    let noted = matches::follow_up(register, &row.id, follow_up.clone())
        .await
        .unwrap();
    let corrected = matches::NewFollowUp {
        did: said(NOTE),
        ..follow_up
    };
    matches::change_follow_up(register, &noted.id, corrected)
        .await
        .unwrap();
    register.undo().await.unwrap();
    let concern = matches::NewConcern {
        topic: matches::ConcernTopic::Money,
        urgent: true,
        text: said(WORRY),
        taken_by: None,
    };
    matches::raise_concern(register, &row.id, concern.clone())
        .await
        .unwrap();
    register.undo().await.unwrap();
    let concern = matches::raise_concern(register, &row.id, concern)
        .await
        .unwrap();
    matches::solve_concern(register, &concern.id, said(SOLUTION))
        .await
        .unwrap();
    let in_its_id = format!("follow-up:{}:new", row.id);
    for (id, about) in [
        ("of-two", Some(row.id)),
        ("of-a-worry", Some(concern.id)),
        (in_its_id.as_str(), None),
    ] {
        let draft = Draft {
            id: id.to_owned(),
            kind: DraftKind::Note,
            about,
            content: json!({ "did": DID }),
        };
        drafts::keep(register, draft).await.unwrap();
    }
    (amal.person_id, jens.id)
}

#[tokio::test]
async fn what_was_said_of_two_goes_with_the_one_who_is_erased_and_the_other_is_free_again() {
    let root = tempfile::tempdir().unwrap();
    let register = an_unencrypted_twin(&root.path().join("twin"))
        .await
        .unwrap();
    let (person, friend) = amal_with_a_friend(&register).await;
    for word in THEIRS {
        assert!(!readable(register.folder(), &[word]).is_empty(), "{word}");
    }
    register.erase(&person).await.unwrap();
    assert_eq!(readable(register.folder(), &HERS), Vec::<String>::new());
    assert_eq!(readable(register.folder(), &THEIRS), Vec::<String>::new());
    assert!(!readable(register.folder(), &["Holm"]).is_empty());
    is_whole(&register).await;
    assert_eq!(drafts::all(register.readers()).await.unwrap(), []);
    let readers = register.readers();
    let all = matches::MatchFilter::default();
    assert_eq!(matches::list(readers, &all, today()).await.unwrap(), []);
    // Somebody talks with the one who lost a friend; nobody was asked whether he wants another.
    let left: RegistrationRow = get(readers, &friend).await.unwrap();
    assert_eq!(left.state, RegistrationState::TalkArranged);
    let story = registrations::story(readers, &friend, 100).await.unwrap();
    assert!(!story.is_empty());
    // What freed him is never taken back, so neither is what came before it.
    let Refusal::ChangedSince(since) = refusal(register.undo().await) else {
        panic!("refused for another reason")
    };
    assert_eq!(since.by, OperationKind::PersonErased);
}

#[tokio::test]
async fn a_walk_in_who_became_a_registration_is_erased_with_the_rows_she_signed_up_by() {
    let root = tempfile::tempdir().unwrap();
    let register = an_unencrypted_twin(&root.path().join("twin"))
        .await
        .unwrap();
    let meeting = meetings::add(&register, a_meeting().unwrap())
        .await
        .unwrap();
    let sheet = a_sign_up(NAME, 1).unwrap();
    let row = meetings::sign_up(&register, &meeting.id, sheet)
        .await
        .unwrap();
    // Registered, taken back, registered again: the first person is only in the ledger.
    meetings::register_sign_up(&register, &row.id, Side::Friend)
        .await
        .unwrap();
    register.undo().await.unwrap();
    let kept = meetings::register_sign_up(&register, &row.id, Side::Participant)
        .await
        .unwrap();
    meetings::remove_sign_up(&register, &row.id).await.unwrap();
    assert!(!readable(register.folder(), &[NAME]).is_empty());

    register.erase(&kept.person_id).await.unwrap();
    assert_eq!(
        readable(register.folder(), &["Haddadsdottir", "haddadsdottir"]),
        Vec::<String>::new()
    );
    is_whole(&register).await;
    // A plain undo passes over what touched her, and takes back what did not.
    let undone = register.undo().await.unwrap();
    assert_eq!(undone.of.kind, OperationKind::MeetingAdded);
    assert_eq!(refusal(register.undo().await), Refusal::NothingToUndo);
    is_whole(&register).await;
}

#[tokio::test]
async fn somebody_whose_import_was_undone_is_erased_from_what_the_ledger_remembers() {
    let root = tempfile::tempdir().unwrap();
    let register = an_unencrypted_twin(&root.path().join("twin"))
        .await
        .unwrap();
    let other = a_person("Olena Kovalenko").unwrap().wishes_for_a_friend();
    registrations::import(&register, &[amal(), other], &[])
        .await
        .unwrap();
    let amal = people::search(register.readers(), NAME, None)
        .await
        .unwrap();
    register.undo().await.unwrap();
    assert!(!readable(register.folder(), &[NAME]).is_empty());
    register.erase(&amal[0].id).await.unwrap();
    assert_eq!(readable(register.folder(), &HERS), Vec::<String>::new());
    assert!(!readable(register.folder(), &["Kovalenko"]).is_empty());
    is_whole(&register).await;
    // Neither undo nor redo stumbles over it again and again.
    assert_eq!(refusal(register.undo().await), Refusal::NothingToUndo);
    assert_eq!(refusal(register.redo().await), Refusal::NothingToRedo);
}

#[tokio::test]
async fn a_couples_registration_goes_on_with_the_other_one_who_is_asked_for_her_own_consent() {
    let root = tempfile::tempdir().unwrap();
    let register = an_unencrypted_twin(&root.path().join("twin"))
        .await
        .unwrap();
    let mut couple = a_person(NAME).unwrap().consenting().wishes_for_a_friend();
    couple.other_adults =
        vec![PersonDetails::named(PersonName::parse("Karim Aziz").unwrap()).into()];
    let couple = registrations::add(&register, couple).await.unwrap();
    registrations::step(&register, &couple.id, RegistrationState::Ready)
        .await
        .unwrap();
    register.erase(&couple.person_id).await.unwrap();

    assert_eq!(readable(register.folder(), &HERS), Vec::<String>::new());
    let left = registrations::list(register.readers(), &Filter::default())
        .await
        .unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].name, Some(PersonName::parse("Karim Aziz").unwrap()));
    assert_eq!(
        (left[0].state, left[0].consent),
        (RegistrationState::TalkArranged, false)
    );
    is_whole(&register).await;
}

#[tokio::test]
async fn the_other_adult_is_erased_with_all_she_ever_spoke() {
    let root = tempfile::tempdir().unwrap();
    let register = an_unencrypted_twin(&root.path().join("twin"))
        .await
        .unwrap();
    let speaking = |language: &str| vec![(SpokenLanguage::new(language), None)];
    let mut couple = amal();
    couple.other_adults = vec![AdultDetails {
        person: PersonDetails::named(PersonName::parse("Karim Aziz").unwrap()),
        languages: speaking("Bilinsk"),
    }];
    let couple = registrations::add(&register, couple).await.unwrap();
    let shown = registrations::detail(register.readers(), &couple.id)
        .await
        .unwrap();
    let mut form = whole(&shown);
    form.other_adults[0].details.languages = speaking("Sahosk");
    registrations::change_whole(&register, &couple.id, form)
        .await
        .unwrap();
    let his = ["Karim", "Bilinsk", "Sahosk"];
    for word in his {
        assert!(!readable(register.folder(), &[word]).is_empty(), "{word}");
    }
    register.erase(&shown.other_adults[0].row.id).await.unwrap();
    assert_eq!(readable(register.folder(), &his), Vec::<String>::new());
    assert!(!readable(register.folder(), &[NAME]).is_empty());
    is_whole(&register).await;
}

#[tokio::test]
async fn what_is_printed_for_builders_shows_nobody() {
    let given = a_group().await;
    let register = &given.register;
    let new = amal();
    let added = registrations::add(register, new.clone()).await.unwrap();
    let meeting = meetings::add(register, a_meeting().unwrap()).await.unwrap();
    let sign_up = a_sign_up(NAME, 1).unwrap();
    let row = meetings::sign_up(register, &meeting.id, sign_up.clone())
        .await
        .unwrap();
    let readers = register.readers();
    let shown = [
        format!("{new:?} {added:?} {sign_up:?} {row:?} {meeting:?}"),
        format!(
            "{:?}",
            get::<PersonRow>(readers, &added.person_id).await.unwrap()
        ),
        format!("{:?}", people::page(readers, "", i64::MAX).await.unwrap()),
        format!("{:?}", people::search(readers, NAME, None).await.unwrap()),
        format!("{:?}", vejviser_core::search::query(NAME)),
        format!(
            "{:?}",
            registrations::list(readers, &Filter::default())
                .await
                .unwrap()
        ),
        format!(
            "{:?}",
            registrations::notes(readers, &added.id).await.unwrap()
        ),
        format!(
            "{:?}",
            meetings::sign_ups(readers, &meeting.id).await.unwrap()
        ),
        format!("{:?}", meetings::list(readers).await.unwrap()),
        format!("{:?}", members::list(readers).await.unwrap()),
        format!("{:?}", groups::get(readers).await.unwrap()),
        format!("{:?}", groups::areas(readers).await.unwrap()),
        format!("{:?}", everything(register).await),
        format!("{:?}", register.ledger(None, None).await.unwrap()),
        format!("{:?} {:?}", passphrase(), RecoveryCode::random().unwrap()),
        format!("{:?}", register.undo().await.unwrap()),
    ];
    for text in &shown {
        for word in
            HERS.iter()
                .chain(&["Kirsten", "61714330", "Skærbæk", "Digegrevens", PASSPHRASE])
        {
            assert!(!text.contains(word), "{word} in {text}");
        }
    }
}

#[tokio::test]
async fn no_message_repeats_what_was_typed() {
    let given = a_group().await;
    let register = &given.register;
    let added = registrations::add(register, amal()).await.unwrap();
    let long = format!("{NAME} ").repeat(30);
    let typed = [
        PersonName::parse(&long).map(drop),
        PersonName::parse(&format!("{NAME}\u{7}")).map(drop),
        PersonName::parse(&format!("{NAME} 010190-1234")).map(drop),
        Phone::parse(NAME).map(drop),
        Email::parse(NAME).map(drop),
        Line::parse(&format!("{NAME}\n{NAME}"), Field::Place).map(drop),
        FreeText::parse(&long.repeat(10), Field::Note).map(drop),
        RecoveryCode::parse(NAME).map(drop),
    ];
    let mut errors: Vec<Error> = typed
        .into_iter()
        .map(|one| one.unwrap_err().into())
        .collect();
    let kirsten = PersonName::parse("Kirsten Bækgaard").unwrap();
    let cost = vejviser_core::register::Cost::for_tests();
    let short = Passphrase::new("hjørnet".to_owned());
    errors.push(
        register
            .add_member(kirsten.clone(), &passphrase(), cost)
            .await
            .unwrap_err(),
    );
    errors.push(register.remove_member(&kirsten).await.unwrap_err());
    errors.push(register.change_passphrase(&short, cost).await.unwrap_err());
    errors.push(register.erase(NAME).await.unwrap_err());
    errors.push(
        registrations::step(register, NAME, added.state)
            .await
            .unwrap_err(),
    );
    let mut details = get::<PersonRow>(register.readers(), &added.person_id)
        .await
        .unwrap()
        .details;
    details.birth_year = Some(2020);
    errors.push(
        people::change(register, &added.person_id, details)
            .await
            .unwrap_err(),
    );
    let (_root, folder) = given.closed().await;
    let wrong = Passphrase::new(NAME.to_owned());
    let clock = Clock::standing(now());
    errors.extend(Register::open(&folder, &wrong, clock).await.err());
    assert_eq!(errors.len(), 15);
    for error in errors {
        let said = format!("{error} {error:?}");
        for word in ["Haddadsdottir", "Kirsten", "Bækgaard", "010190", "hjørnet"] {
            assert!(!said.contains(word), "{word} in {said}");
        }
    }
}
