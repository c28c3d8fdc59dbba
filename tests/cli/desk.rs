//! A register in a temporary folder, and the command line that works on it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;
use vejviser_core::register::{Clock, Register};
use vejviser_core::testing::new_register;

/// The passphrase of every register made here.
pub const PASSPHRASE: &str = vejviser_core::testing::PASSPHRASE;

pub struct Desk {
    folder: TempDir,
}

impl Desk {
    /// A place without a register.
    pub fn empty() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    /// The register of a group in Tønder, made by the command line.
    pub fn of_a_group() -> Self {
        let desk = Self::empty();
        desk.json(&[
            "new",
            "--group",
            "Venner Viser Vej Tønder",
            "--municipality",
            "0550",
        ]);
        desk
    }

    /// The same group's, with a passphrase that is quickly tried: one member, Kirsten Bækgaard.
    pub fn with_a_register() -> Self {
        let desk = Self::empty();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let new = new_register().unwrap();
            let made = Register::create(&desk.path("register"), new, Clock::system()).await;
            made.unwrap().0.close().await.unwrap();
        });
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file beside the register.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        self.command_on(&self.path("register"), arguments)
    }

    fn command_on(&self, folder: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vejviser-cli"));
        command
            .arg("--register")
            .arg(folder)
            .args(arguments)
            .env("VEJVISER_PASSPHRASE", PASSPHRASE)
            .env_remove("VEJVISER_LANG")
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs a verb that must be done, and gives its one JSON object.
    pub fn json(&self, arguments: &[&str]) -> Value {
        self.json_of(&self.path("register"), arguments)
    }

    /// The same on the register in another folder.
    pub fn json_of(&self, folder: &Path, arguments: &[&str]) -> Value {
        let arguments = [arguments, &["--json"]].concat();
        answer(
            &self.command_on(folder, &arguments).output().unwrap(),
            &arguments,
        )
    }

    /// Runs a verb that must be done, and gives its words.
    pub fn words(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a verb that must be refused with nothing but a reason, and gives the reason.
    pub fn refused(&self, arguments: &[&str]) -> String {
        refusal(&self.run(arguments), 1, arguments)
    }

    /// Runs what is no proper command, and gives what is said of it.
    pub fn misused(&self, arguments: &[&str]) -> String {
        refusal(&self.run(arguments), 2, arguments)
    }
}

/// The one JSON object that a command answered, alone on stdout.
pub fn answer(output: &Output, arguments: &[&str]) -> Value {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(answer.is_object(), "{arguments:?}");
    answer
}

/// The reason on stderr of a command that ended with this code; stdout is empty.
pub fn refusal(output: &Output, code: i32, arguments: &[&str]) -> String {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    assert!(
        output.stdout.is_empty(),
        "{arguments:?} said something on stdout"
    );
    assert!(!said.trim().is_empty(), "{arguments:?} gave no reason");
    said
}

/// The id of a record that was made: its own, and first.
pub fn id(made: &Value) -> String {
    let (key, id) = made.as_object().unwrap().iter().next().unwrap();
    assert_eq!(key, "id");
    id.as_str().unwrap().to_owned()
}

/// The rows of an answer's one array.
pub fn rows(answer: &Value) -> Vec<Value> {
    let mut arrays = answer
        .as_object()
        .unwrap()
        .values()
        .filter_map(Value::as_array);
    let rows = arrays.next().expect("a list has an array").clone();
    assert!(arrays.next().is_none(), "a list has one array");
    rows
}

/// A fixture of the repository.
pub fn fixture(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/fixtures")
        .join(name)
        .to_str()
        .unwrap()
        .to_owned()
}
