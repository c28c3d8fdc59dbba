//! Which system this is, and what one types on it to install what it lacks.

use std::fs;

use super::needs::{Need, Purpose};
use crate::node;

/// Where Node.js comes from when the system's own packages are too old.
const NODE: &str = "https://nodejs.org/en/download";

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum System {
    Debian,
    Fedora,
    Windows,
    MacOs,
    Other,
}

impl System {
    pub fn of_this_machine() -> Self {
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
        let is_one_of = |names: [&str; 2]| families.iter().any(|family| names.contains(family));
        if is_one_of(["debian", "ubuntu"]) {
            Self::Debian
        } else if is_one_of(["fedora", "rhel"]) {
            Self::Fedora
        } else {
            Self::Other
        }
    }

    /// The lines to type. `offered_node` is the version that Debian's packages would bring.
    pub fn commands(self, lacking: &[&Need], offered_node: Option<&str>) -> Vec<String> {
        let each = |of: fn(&Need) -> &'static str| distinct(lacking.iter().map(|need| of(need)));
        match self {
            Self::Debian => {
                let mut lines = Vec::new();
                let packages = packages(lacking, offered_node);
                if !packages.is_empty() {
                    lines.push(format!(
                        "sudo apt-get install --no-install-recommends {}",
                        packages.join(" ")
                    ));
                }
                if node_from_elsewhere(lacking, offered_node) {
                    lines.push(format!(
                        "Node.js 20 or newer from {NODE} (this system's packages are older)"
                    ));
                }
                lines
            }
            Self::Fedora => {
                let names = distinct(lacking.iter().flat_map(|need| need.fedora.iter().copied()));
                vec![format!("sudo dnf install {}", names.join(" "))]
            }
            Self::Windows => owned(&each(|need| need.windows)),
            Self::MacOs => owned(&each(|need| need.macos)),
            Self::Other => vec![format!(
                "your system's package manager: {}",
                each(|need| need.other).join(", ")
            )],
        }
    }
}

/// Debian's packages for what is lacking; without Node.js where they are too old for us.
pub fn packages(lacking: &[&Need], offered_node: Option<&str>) -> Vec<&'static str> {
    let from_elsewhere = node_from_elsewhere(lacking, offered_node);
    // NodeSource's package brings npm along and does not go together with Debian's.
    let has_npm = offered_node.is_some_and(|version| version.contains("nodesource"));
    distinct(
        lacking
            .iter()
            .filter(|need| !(from_elsewhere && need.purpose == Purpose::Page))
            .flat_map(|need| need.debian.iter().copied())
            .filter(|package| !(has_npm && *package == "npm")),
    )
}

/// Whether Node.js is lacking and Debian's packages would bring one that is too old.
pub fn node_from_elsewhere(lacking: &[&Need], offered_node: Option<&str>) -> bool {
    lacking.iter().any(|need| need.purpose == Purpose::Page)
        && !offered_node.is_some_and(node::is_new_enough)
}

fn distinct(names: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut found: Vec<&str> = Vec::new();
    for name in names {
        if !name.is_empty() && !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::needs::NEEDS;
    use super::*;

    fn for_purposes(purposes: &[Purpose]) -> Vec<&'static Need> {
        static ALL: [Need; NEEDS.len()] = NEEDS;
        ALL.iter()
            .filter(|need| purposes.contains(&need.purpose))
            .collect()
    }

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
    fn a_system_is_told_one_command_for_everything() {
        let code = for_purposes(&[Purpose::Code]);
        assert_eq!(
            System::Debian.commands(&code, None),
            ["sudo apt-get install --no-install-recommends build-essential perl"]
        );
        let window = for_purposes(&[Purpose::Window, Purpose::Page, Purpose::Driving]);
        assert_eq!(
            System::Debian.commands(&window, Some("20.19.2+dfsg-1")),
            [
                "sudo apt-get install --no-install-recommends pkg-config libwebkit2gtk-4.1-dev \
                 nodejs npm webkit2gtk-driver xvfb poppler-utils"
            ]
        );
        assert_eq!(
            System::Fedora.commands(&code, None),
            ["sudo dnf install gcc make perl"]
        );
    }

    #[test]
    fn a_node_too_old_is_not_installed_but_pointed_elsewhere() {
        let page = for_purposes(&[Purpose::Page]);
        let debian = |offered| System::Debian.commands(&page, Some(offered)).join("\n");
        assert!(debian("18.20.4+dfsg-1~deb12u1").contains(NODE));
        assert!(!debian("18.20.4+dfsg-1~deb12u1").contains("apt-get"));
        assert!(debian("20.20.2-1nodesource1").ends_with(" nodejs"));
    }

    #[test]
    fn windows_and_macos_are_told_each_command_once() {
        let all = for_purposes(&[Purpose::Code, Purpose::Window, Purpose::Page]);
        assert_eq!(
            System::MacOs.commands(&all, None),
            ["xcode-select --install", "brew install node"]
        );
        assert_eq!(System::Windows.commands(&all, None).len(), 3);
    }
}
