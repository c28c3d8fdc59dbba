//! What the system must have beside Rust: found out, named with the exact command, and on Debian
//! installed when the builder says so.

mod needs;
mod system;

use std::fs;
use std::io::{IsTerminal as _, Write as _};
use std::process::Command;

pub use needs::Purpose;
use needs::{NEEDS, Need, offered_node};
use system::{System, node_from_elsewhere, packages};

use crate::command::{Outcome, run};

/// Sees to it that everything is there that these purposes need.
pub fn see_to_it(purposes: &[Purpose], unasked: bool) -> Outcome {
    let lacking: Vec<&Need> = NEEDS
        .iter()
        .filter(|need| purposes.contains(&need.purpose) && !(need.is_there)())
        .collect();
    if lacking.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = lacking.iter().map(|need| need.what).collect();
    println!(
        "For this, Vejviser needs what this system lacks: {}.",
        names.join(", ")
    );
    let system = System::of_this_machine();
    let node = (system == System::Debian).then(offered_node).flatten();
    let commands = system.commands(&lacking, node.as_deref());
    println!("Install it with:\n\n    {}\n", commands.join("\n    "));
    let by_hand = node_from_elsewhere(&lacking, node.as_deref());
    if system != System::Debian || by_hand {
        return Err("Then run the same command again.".to_owned());
    }
    if !unasked && !agreed()? {
        return Err("Nothing was installed. Then run the same command again.".to_owned());
    }
    install(&packages(&lacking, node.as_deref()))?;
    match lacking.iter().find(|need| !(need.is_there)()) {
        None => Ok(()),
        Some(need) => Err(format!("After installing, {} is still lacking.", need.what)),
    }
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
