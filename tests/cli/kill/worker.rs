//! The tests' own program, started a second time to work on a register until it is killed. Each
//! thing done is acknowledged in a line of its own, which is out before the next is begun.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use vejviser_core::meetings;
use vejviser_core::register::{Clock, Cost, Passphrase, Register};
use vejviser_core::registrations;
use vejviser_core::testing::{PASSPHRASE, a_person, a_sign_up, now, passphrase};
use vejviser_core::values::PersonName;
use vejviser_core::{Error, Refusal};

use super::hunt::{DONE, READY};
use super::opened;

const WORK: &str = "VEJVISER_WORK";
const ROOT: &str = "VEJVISER_WORK_ROOT";
const FROM: &str = "VEJVISER_WORK_FROM";

/// How many rows an import has.
pub const ROWS: usize = 300;
/// The member who comes and goes.
pub const COMES_AND_GOES: &str = "Selam Tesfay";

/// The program that does this work under `root`, counting from `from`.
pub fn at(work: &str, root: &Path, from: usize) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "kill::worker::works_until_it_is_killed"])
        .args(["--ignored", "--nocapture", "--test-threads", "1"])
        .env(WORK, work)
        .env(ROOT, root)
        .env(FROM, from.to_string());
    command
}

/// The passphrase of this number.
pub fn numbered(number: usize) -> Passphrase {
    Passphrase::new(format!("{PASSPHRASE} {number}"))
}

/// The passphrase of the member who comes and goes.
pub fn hers() -> Passphrase {
    Passphrase::new("en helt anden sætning".to_owned())
}

/// A backup of this number.
pub fn backup(root: &Path, number: usize) -> PathBuf {
    root.join("out").join(format!("{number}.vejviser"))
}

/// A folder of this number.
pub fn folder(root: &Path, number: usize) -> PathBuf {
    root.join("out").join(number.to_string())
}

#[tokio::test]
#[ignore = "not a promise: the program that is killed"]
async fn works_until_it_is_killed() {
    let root = PathBuf::from(std::env::var_os(ROOT).expect("is started by a promise"));
    let from = std::env::var(FROM).unwrap().parse().unwrap();
    match std::env::var(WORK).unwrap().as_str() {
        "daily" => daily(&root).await,
        "import" => import(&root).await,
        "passphrase" => change_the_passphrase(&root, from).await,
        "members" => come_and_go(&root).await,
        "backup" => back_up(&root, from).await,
        "restore" => restore(&root, from).await,
        "migrate" => migrate(&root, from).await,
        other => panic!("no such work: {other}"),
    }
}

/// Says a line at once, whole or not at all.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("\n{line}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

fn acknowledge(what: impl std::fmt::Display) {
    say(&format!("{DONE}{what}"));
}

/// Acknowledges the newest operation, after which this record is there or gone.
async fn acknowledge_newest(register: &Register, there: bool, record: &str) {
    let newest = register.ledger(None, Some(1)).await.unwrap().remove(0);
    let word = if there { "there" } else { "gone" };
    acknowledge(format!("{word} {record} {}", newest.id));
}

enum Deed {
    Register,
    SignUp,
    Undo,
    Redo,
}

async fn daily(root: &Path) {
    use Deed::{Redo, Register, SignUp, Undo};
    let register = opened(&root.join("register")).await;
    let meeting = meetings::list(register.readers()).await.unwrap().remove(0);
    let meeting = meeting.meeting.id;
    say(READY);
    let mut record = String::new();
    let deeds = [
        Register, Undo, Redo, SignUp, Undo, Redo, Register, SignUp, Undo,
    ];
    for deed in deeds.iter().cycle() {
        let there = match deed {
            Register => {
                let new = a_person("Amal Haddad")
                    .unwrap()
                    .living_in("Skærbæk")
                    .unwrap();
                let new = new.consenting().wishes_for_a_friend();
                record = registrations::add(&register, new).await.unwrap().id;
                true
            }
            SignUp => {
                let new = a_sign_up("ሰላም ተስፋይ", 2).unwrap();
                record = meetings::sign_up(&register, &meeting, new)
                    .await
                    .unwrap()
                    .id;
                true
            }
            Undo => {
                register.undo().await.unwrap();
                false
            }
            Redo => {
                register.redo().await.unwrap();
                true
            }
        };
        acknowledge_newest(&register, there, &record).await;
    }
}

async fn import(root: &Path) {
    let register = opened(&root.join("register")).await;
    let rows: Vec<_> = (0..ROWS)
        .map(|_| {
            a_person("محمد الأحمد")
                .unwrap()
                .living_in("Tønder")
                .unwrap()
                .wishes_for_a_friend()
        })
        .collect();
    say(READY);
    loop {
        let done = registrations::import(&register, &rows, &[]).await.unwrap();
        let first = done.registrations.first().unwrap();
        acknowledge_newest(&register, true, first).await;
        register.undo().await.unwrap();
        acknowledge_newest(&register, false, first).await;
    }
}

async fn change_the_passphrase(root: &Path, from: usize) {
    let folder = root.join("register");
    let register = Register::open(&folder, &numbered(from), Clock::standing(now()))
        .await
        .unwrap();
    say(READY);
    for number in from + 1.. {
        register
            .change_passphrase(&numbered(number), Cost::for_tests())
            .await
            .unwrap();
        acknowledge(number);
    }
}

async fn come_and_go(root: &Path) {
    let register = opened(&root.join("register")).await;
    let name = PersonName::parse(COMES_AND_GOES).unwrap();
    say(READY);
    loop {
        match register
            .add_member(name.clone(), &hers(), Cost::for_tests())
            .await
        {
            Ok(_) | Err(Error::Refused(Refusal::MemberExists)) => acknowledge("came"),
            Err(other) => panic!("{other}"),
        }
        register.remove_member(&name).await.unwrap();
        acknowledge("went");
    }
}

async fn back_up(root: &Path, from: usize) {
    let register = opened(&root.join("register")).await;
    say(READY);
    for number in from.. {
        register.back_up(&backup(root, number)).await.unwrap();
        acknowledge(number);
    }
}

async fn restore(root: &Path, from: usize) {
    say(READY);
    for number in from.. {
        let clock = Clock::standing(now());
        let file = root.join("backup.vejviser");
        let there = Register::restore(&file, &folder(root, number), &passphrase(), clock).await;
        there.unwrap().close().await.unwrap();
        acknowledge(number);
    }
}

/// Opens one copy after another of a register of an older form.
async fn migrate(root: &Path, from: usize) {
    say(READY);
    for number in from.. {
        let folder = folder(root, number);
        std::fs::create_dir(&folder).unwrap();
        for entry in std::fs::read_dir(root.join("older")).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                std::fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
            }
        }
        acknowledge(format!("copied {number}"));
        opened(&folder).await.close().await.unwrap();
        acknowledge(format!("opened {number}"));
    }
}
