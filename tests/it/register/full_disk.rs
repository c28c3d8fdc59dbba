//! A full disk: refused, nothing lost, and all well again when there is room.

use vejviser_core::Refusal;
use vejviser_core::people;
use vejviser_core::registrations::{self, NewRegistration};
use vejviser_core::testing::a_person;

use crate::given::{a_group, everything, is_whole, refusal};

fn many() -> Vec<NewRegistration> {
    (0..200)
        .map(|number| {
            a_person(&format!("Invented Person {number}"))
                .unwrap()
                .wishes_for_a_friend()
        })
        .collect()
}

#[tokio::test]
async fn when_the_disk_is_full_nothing_is_half_done_and_work_goes_on_once_there_is_room() {
    let given = a_group().await;
    let register = &given.register;
    let amal = a_person("Amal Haddad").unwrap().wishes_for_a_friend();
    registrations::add(register, amal.clone()).await.unwrap();
    let before = everything(register).await;

    register.leave_room_for(Some(2)).await.unwrap();
    let refused = registrations::import(register, &many(), &[]).await;
    assert_eq!(refusal(refused), Refusal::DiskFull);
    assert!(everything(register).await == before);
    is_whole(register).await;

    register.leave_room_for(None).await.unwrap();
    registrations::import(register, &many(), &[]).await.unwrap();
    assert_eq!(
        people::page(register.readers(), "", i64::MAX)
            .await
            .unwrap()
            .len(),
        201
    );
    is_whole(register).await;
    register.undo().await.unwrap();
    assert!(everything(register).await == before);
}

#[tokio::test]
async fn an_undo_for_which_there_is_no_room_is_refused_and_possible_later() {
    let given = a_group().await;
    let register = &given.register;
    let before = everything(register).await;
    registrations::import(register, &many(), &[]).await.unwrap();
    let after = everything(register).await;
    register.leave_room_for(Some(0)).await.unwrap();
    assert_eq!(refusal(register.undo().await), Refusal::DiskFull);
    assert!(everything(register).await == after);
    register.leave_room_for(None).await.unwrap();
    register.undo().await.unwrap();
    assert!(everything(register).await == before);
    is_whole(register).await;
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn when_the_system_lets_no_file_grow_what_was_acknowledged_is_there_afterwards() {
    use crate::given::opened;
    use crate::second_program;
    use std::process::Command;

    let (_root, folder) = a_group().await.closed().await;
    let mut command = Command::new("sh");
    // No file larger than 2 MiB; ignored, the signal becomes an error of the write.
    command
        .args(["-c", "trap '' XFSZ; ulimit -f 4096; exec \"$@\"", "sh"])
        .arg(std::env::current_exe().unwrap());
    second_program::arguments(&mut command, "fill", &folder);
    let answer = second_program::answer(&command.output().unwrap());
    let (acknowledged, refused) = answer.split_once(' ').unwrap();
    assert_eq!(refused, "DiskFull");
    let acknowledged: usize = acknowledged.parse().unwrap();
    assert!(acknowledged > 1, "{acknowledged}");

    let register = opened(&folder).await;
    let there = people::page(register.readers(), "", i64::MAX)
        .await
        .unwrap()
        .len();
    assert_eq!(there, acknowledged);
    is_whole(&register).await;
    registrations::import(&register, &many(), &[])
        .await
        .unwrap();
    is_whole(&register).await;
}
