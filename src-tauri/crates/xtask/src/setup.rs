//! What the system must have beside Rust: found out, named with the exact command, and on Debian
//! installed when the builder says so.
//!
//! The register's encryption (SQLCipher) and the OpenSSL under it are compiled from source. That
//! takes a C compiler, make and perl; nothing else is needed, no database and no library.

use std::fs;
use std::io::{IsTerminal as _, Write as _};
use std::process::Command;

use crate::command::{Outcome, answers, run};

/// What is looked for, and how one sees that it is there.
struct Need {
    what: &'static str,
    is_there: fn() -> bool,
    /// Debian's and Ubuntu's package.
    debian: &'static str,
    fedora: &'static str,
}

const NEEDS: [Need; 3] = [
    Need {
        what: "a C compiler",
        is_there: || cfg!(windows) || answers("cc", &["--version"]),
        debian: "build-essential",
        fedora: "gcc",
    },
    Need {
        what: "make",
        // On Windows it is nmake, which comes with the compiler that Rust itself asks for.
        is_there: || cfg!(windows) || answers("make", &["--version"]),
        debian: "build-essential",
        fedora: "make",
    },
    Need {
        what: "perl with its usual modules",
        // Debian's perl-base and Fedora's perl-interpreter lack some that OpenSSL's build needs.
        is_there: || {
            let modules = [
                "FindBin",
                "IPC::Cmd",
                "File::Compare",
                "File::Copy",
                "Time::Piece",
            ];
            let mut arguments: Vec<String> =
                modules.iter().map(|module| format!("-M{module}")).collect();
            arguments.extend(["-e".to_owned(), "1".to_owned()]);
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            answers("perl", &arguments)
        },
        debian: "perl",
        fedora: "perl",
    },
];

/// Sees to it that everything is there that the build needs.
pub fn see_to_it(unasked: bool) -> Outcome {
    let lacking: Vec<&Need> = NEEDS.iter().filter(|need| !(need.is_there)()).collect();
    if lacking.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = lacking.iter().map(|need| need.what).collect();
    println!("To build Vejviser this system lacks {}.", names.join(", "));
    let system = System::of_this_machine();
    println!("Install it with:\n\n    {}\n", system.command(&lacking));
    if system != System::Debian {
        return Err("Then run the same command again.".to_owned());
    }
    if !unasked && !agreed()? {
        return Err("Nothing was installed. Then run the same command again.".to_owned());
    }
    install(&packages(&lacking))?;
    match NEEDS.iter().find(|need| !(need.is_there)()) {
        None => Ok(()),
        Some(need) => Err(format!("After installing, {} is still lacking.", need.what)),
    }
}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
enum System {
    Debian,
    Fedora,
    Windows,
    MacOs,
    Other,
}

impl System {
    fn of_this_machine() -> Self {
        if cfg!(windows) {
            Self::Windows
        } else if cfg!(target_os = "macos") {
            Self::MacOs
        } else {
            Self::of_release(&fs::read_to_string("/etc/os-release").unwrap_or_default())
        }
    }

    /// By `ID` and `ID_LIKE` of os-release, so that Mint and Rocky are known as well.
    fn of_release(release: &str) -> Self {
        let families: Vec<&str> = release
            .lines()
            .filter_map(|line| line.strip_prefix("ID=").or(line.strip_prefix("ID_LIKE=")))
            .flat_map(|value| value.trim_matches('"').split(' '))
            .collect();
        if families
            .iter()
            .any(|family| ["debian", "ubuntu"].contains(family))
        {
            Self::Debian
        } else if families
            .iter()
            .any(|family| ["fedora", "rhel"].contains(family))
        {
            Self::Fedora
        } else {
            Self::Other
        }
    }

    fn command(self, lacking: &[&Need]) -> String {
        match self {
            Self::Debian => format!(
                "sudo apt-get install --no-install-recommends {}",
                packages(lacking).join(" ")
            ),
            Self::Fedora => {
                let mut names: Vec<&str> = lacking.iter().map(|need| need.fedora).collect();
                names.dedup();
                format!("sudo dnf install {}", names.join(" "))
            }
            Self::Windows => "winget install StrawberryPerl.StrawberryPerl".to_owned(),
            Self::MacOs => "xcode-select --install".to_owned(),
            Self::Other => {
                "your system's package manager: gcc or clang, make, perl with its core modules"
                    .to_owned()
            }
        }
    }
}

fn packages(lacking: &[&Need]) -> Vec<&'static str> {
    let mut names: Vec<&str> = lacking.iter().map(|need| need.debian).collect();
    names.dedup();
    names
}

fn agreed() -> Outcome<bool> {
    if !std::io::stdin().is_terminal() {
        return Ok(false);
    }
    print!("Shall I do it now? [y/N] ");
    std::io::stdout()
        .flush()
        .map_err(|error| error.to_string())?;
    let mut answer = String::new();
    std::io::stdin()
        .read_line(&mut answer)
        .map_err(|error| error.to_string())?;
    Ok(["y", "yes", "j", "ja"].contains(&answer.trim().to_lowercase().as_str()))
}

fn install(packages: &[&str]) -> Outcome {
    let is_root = fs::metadata("/root").is_ok_and(|_| fs::read_dir("/root").is_ok());
    let apt = |arguments: &[&str]| {
        let mut command = if is_root {
            Command::new("apt-get")
        } else {
            let mut sudo = Command::new("sudo");
            sudo.arg("apt-get");
            sudo
        };
        command
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        run(&mut command)
    };
    apt(&["update"])?;
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    apt(&arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_systems_family_is_known_by_its_release_file() {
        for (release, system) in [
            ("NAME=\"Debian\"\nID=debian\n", System::Debian),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", System::Debian),
            ("ID=fedora\n", System::Fedora),
            (
                "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n",
                System::Fedora,
            ),
            ("ID=arch\n", System::Other),
            ("", System::Other),
        ] {
            assert_eq!(System::of_release(release), system, "{release}");
        }
    }

    #[test]
    fn every_system_is_told_one_command_for_everything() {
        let all: Vec<&Need> = NEEDS.iter().collect();
        assert_eq!(
            System::Debian.command(&all),
            "sudo apt-get install --no-install-recommends build-essential perl"
        );
        assert_eq!(
            System::Fedora.command(&all),
            "sudo dnf install gcc make perl"
        );
    }
}
