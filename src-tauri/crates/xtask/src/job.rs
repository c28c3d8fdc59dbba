//! An evening's job on an invented group by typed commands, each step shown with its command.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::command::{Outcome, run as run_command, shown};
use crate::repository;

/// Opens the invented group's register; the people in it are invented too.
const PASSPHRASE: &str = "en rolig aften i prøvebyen";

/// Who signs up until the meeting is ready.
const THREE_MORE: [&str; 3] = ["Nadia Petersen", "محمد الأحمد", "ሰላም ተስፋይ"];

/// Makes a try-out register and goes through the job on it, with the `vejviser-cli` that was built.
pub fn go_through() -> Outcome {
    let sheet = repository::target().join("sign-up-sheet.pdf");
    Job::begin()?.go_through(&sheet)?;
    println!("\nThe sheet to print lies in {}", sheet.display());
    Ok(())
}

/// A run of the job, in a folder of its own.
struct Job {
    program: PathBuf,
    folder: PathBuf,
}

impl Job {
    fn begin() -> Outcome<Self> {
        let stamp = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_err(|error| error.to_string())?
            .as_millis();
        let folder = repository::target().join("run").join(stamp.to_string());
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let program = format!("vejviser-cli{}", std::env::consts::EXE_SUFFIX);
        Ok(Self {
            program: repository::target().join("debug").join(program),
            folder,
        })
    }

    fn go_through(&self, sheet: &Path) -> Outcome {
        let sheet = sheet.display().to_string();
        let backup = self.place("group.vejviser-backup");
        let elsewhere = self.place("elsewhere");
        println!("The passphrase is in VEJVISER_PASSPHRASE, for these commands alone.");

        self.tell("A register with an invented group", &["new", "--try-out"])?;
        let spreadsheet = "tests/fixtures/venteliste-2026.xlsx";
        self.tell(
            "The group's own spreadsheet, looked at first",
            &["import", spreadsheet, "--dry-run"],
        )?;
        self.tell("… and brought in", &["import", spreadsheet])?;
        self.tell(
            "The language school's list",
            &["import", "tests/fixtures/sprogskole-hold.csv"],
        )?;
        self.tell(
            "Who has waited longest",
            &["registrations", "--side", "participant", "--limit", "8"],
        )?;
        self.tell("Where people wait", &["areas"])?;
        self.tell("The meeting: 12 of 15", &["meetings", "--lang", "en"])?;
        let meeting = gathering(&self.ask(&["meetings", "--json"])?)
            .ok_or("the invented group has no meeting that gathers people")?;
        for name in THREE_MORE {
            self.tell(
                "One more signs up",
                &["meeting", "sign-up", &meeting, "--name", name],
            )?;
        }
        self.tell("Now it is ready", &["meetings", "--lang", "en"])?;
        remove(Path::new(&sheet))?;
        self.tell(
            "The sign-up sheet, Arabic beside Danish",
            &[
                "meeting", "sheet", &meeting, "--lang", "ar", "--with", "da", "-o", &sheet,
            ],
        )?;

        let before = self.ask(&["dump", "--json"])?;
        self.tell("The last sign-up undone", &["undo"])?;
        self.tell("… and done again", &["redo"])?;
        same("undo and redo", &before, &self.ask(&["dump", "--json"])?)?;
        println!("Every row is as it was before.");

        self.tell("A backup, checked by opening it", &["backup", &backup])?;
        self.tell("… restored elsewhere", &["restore", &backup, &elsewhere])?;
        let restored = self.ask_at(&elsewhere, &["dump", "--json"])?;
        same("the backup", &before, &restored)?;
        println!("Every row is there.");
        self.tell("Proof that the register is whole", &["verify"])
    }

    fn place(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    fn command(&self, register: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(arguments)
            .args(["--register", register])
            .current_dir(repository::root())
            .env("VEJVISER_PASSPHRASE", PASSPHRASE)
            .env_remove("VEJVISER_LANG");
        command
    }

    /// A step for the reader: what, the command, its answer.
    fn tell(&self, what: &str, arguments: &[&str]) -> Outcome {
        println!("\n── {what}");
        run_command(&mut self.command(&self.place("register"), arguments))
    }

    /// A step for us: its answer is not shown.
    fn ask(&self, arguments: &[&str]) -> Outcome<String> {
        self.ask_at(&self.place("register"), arguments)
    }

    fn ask_at(&self, register: &str, arguments: &[&str]) -> Outcome<String> {
        let mut command = self.command(register, arguments);
        let output = command
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("{} cannot be started: {error}", shown(&command)))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        Err(format!("{} ended with {}", shown(&command), output.status))
    }
}

fn remove(file: &Path) -> Outcome {
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(format!(
            "{} cannot be written over: {error}",
            file.display()
        )),
        _ => Ok(()),
    }
}

fn same(what: &str, before: &str, after: &str) -> Outcome {
    if before == after {
        return Ok(());
    }
    Err(format!(
        "After {what} the register is not as it was before."
    ))
}

/// The id of the first meeting that still gathers people, in the list as JSON.
fn gathering(json: &str) -> Option<String> {
    json.split("\"id\":\"")
        .skip(1)
        .find(|meeting| meeting.contains("\"state\":\"gathering\""))
        .and_then(|meeting| Some(meeting.split_once('"')?.0.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_meeting_that_gathers_people_is_found_among_the_others() {
        let json = r#"{"meetings":[{"id":"0193","readiness":{"state":"held"}},
            {"id":"0194","readiness":{"state":"gathering"}},{"id":"0195"}]}"#;
        assert_eq!(gathering(json).as_deref(), Some("0194"));
        assert_eq!(gathering(r#"{"meetings":[]}"#), None);
    }
}
