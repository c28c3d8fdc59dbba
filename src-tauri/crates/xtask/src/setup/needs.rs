//! What the system must have beside Rust, for what, and how one sees that it is there.

use std::process::Command;

use crate::command::answers;
use crate::node;

/// What a command or a check is about to do, and therefore needs.
#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum Purpose {
    /// Compiling the crates under the window. The register's encryption (SQLCipher) and the OpenSSL
    /// under it are compiled from source.
    Code,
    /// Compiling the window, which shows its page in the system's own web view.
    Window,
    /// Building and checking the page.
    Page,
    /// Driving the real window in tests, on a screen that nobody sees, and reading what it prints.
    Driving,
    /// Listening to what the window asks of the system.
    Listening,
}

/// What is looked for, and how one sees that it is there.
pub struct Need {
    pub what: &'static str,
    pub purpose: Purpose,
    pub is_there: fn() -> bool,
    /// Debian's and Ubuntu's packages.
    pub debian: &'static [&'static str],
    pub fedora: &'static [&'static str],
    /// The whole command. Rust itself already asks for Microsoft's build tools.
    pub windows: &'static str,
    pub macos: &'static str,
    /// What is told where the system is none of these.
    pub other: &'static str,
}

const XCODE: &str = "xcode-select --install";
const MSVC: &str = "winget install Microsoft.VisualStudio.2022.BuildTools";

/// Everything that is ever needed. What only Linux needs counts as there on other systems: the web
/// view is part of Windows and macOS, and the window is driven on Linux alone.
pub const NEEDS: [Need; 10] = [
    Need {
        what: "a C compiler",
        purpose: Purpose::Code,
        is_there: || cfg!(windows) || answers("cc", &["--version"]),
        debian: &["build-essential"],
        fedora: &["gcc"],
        windows: MSVC,
        macos: XCODE,
        other: "gcc or clang",
    },
    Need {
        what: "make",
        purpose: Purpose::Code,
        // On Windows it is nmake, which comes with the compiler that Rust itself asks for.
        is_there: || cfg!(windows) || answers("make", &["--version"]),
        debian: &["build-essential"],
        fedora: &["make"],
        windows: MSVC,
        macos: XCODE,
        other: "make",
    },
    Need {
        what: "perl with its usual modules",
        purpose: Purpose::Code,
        is_there: has_perl,
        debian: &["perl"],
        fedora: &["perl"],
        windows: "winget install StrawberryPerl.StrawberryPerl",
        macos: XCODE,
        other: "perl with its core modules",
    },
    Need {
        what: "pkg-config",
        purpose: Purpose::Window,
        is_there: || !LINUX || answers("pkg-config", &["--version"]),
        debian: &["pkg-config"],
        fedora: &["pkgconf-pkg-config"],
        windows: "",
        macos: "",
        other: "pkg-config",
    },
    Need {
        what: "the web view's library (WebKitGTK 4.1)",
        purpose: Purpose::Window,
        is_there: || !LINUX || answers("pkg-config", &["--exists", "webkit2gtk-4.1"]),
        debian: &["libwebkit2gtk-4.1-dev"],
        fedora: &["webkit2gtk4.1-devel"],
        windows: "",
        macos: "",
        other: "WebKitGTK 4.1 with its headers",
    },
    Need {
        what: "Node.js 20 or newer with npm",
        purpose: Purpose::Page,
        is_there: node::is_there,
        debian: &["nodejs", "npm"],
        fedora: &["nodejs", "nodejs-npm"],
        windows: "winget install OpenJS.NodeJS.LTS",
        macos: "brew install node",
        other: "Node.js 20 or newer with npm",
    },
    Need {
        what: "the web view's test driver (WebKitWebDriver)",
        purpose: Purpose::Driving,
        is_there: || !LINUX || on_the_path("WebKitWebDriver"),
        debian: &["webkit2gtk-driver"],
        // Which package holds it has changed; dnf finds it by its place.
        fedora: &["/usr/bin/WebKitWebDriver"],
        windows: "",
        macos: "",
        other: "WebKitWebDriver",
    },
    Need {
        what: "a screen that nobody sees (Xvfb)",
        purpose: Purpose::Driving,
        is_there: || !LINUX || on_the_path("Xvfb"),
        debian: &["xvfb"],
        fedora: &["xorg-x11-server-Xvfb"],
        windows: "",
        macos: "",
        other: "Xvfb",
    },
    Need {
        what: "programs that read a PDF (pdftotext, pdfinfo)",
        purpose: Purpose::Driving,
        is_there: || !LINUX || (on_the_path("pdftotext") && on_the_path("pdfinfo")),
        debian: &["poppler-utils"],
        fedora: &["poppler-utils"],
        windows: "",
        macos: "",
        other: "poppler's utilities",
    },
    Need {
        what: "strace",
        purpose: Purpose::Listening,
        is_there: || !LINUX || on_the_path("strace"),
        debian: &["strace"],
        fedora: &["strace"],
        windows: "",
        macos: "",
        other: "strace",
    },
];

const LINUX: bool = cfg!(target_os = "linux");

/// Debian's perl-base and Fedora's perl-interpreter lack some modules that OpenSSL's build needs.
fn has_perl() -> bool {
    let modules = [
        "FindBin",
        "IPC::Cmd",
        "File::Compare",
        "File::Copy",
        "Time::Piece",
    ];
    let mut arguments: Vec<String> = modules.iter().map(|module| format!("-M{module}")).collect();
    arguments.extend(["-e".to_owned(), "1".to_owned()]);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    answers("perl", &arguments)
}

/// Whether a program lies where programs are looked for. For those that do not answer when asked
/// for their version.
fn on_the_path(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
    })
}

/// The version of Node.js that Debian's packages would install, as `apt-cache policy` tells it.
pub fn offered_node() -> Option<String> {
    let output = Command::new("apt-cache")
        .args(["policy", "nodejs"])
        .env("LC_ALL", "C")
        .output()
        .ok()?;
    candidate(&String::from_utf8_lossy(&output.stdout))
}

fn candidate(policy: &str) -> Option<String> {
    let line = policy
        .lines()
        .find_map(|line| line.trim().strip_prefix("Candidate: "))?;
    (line != "(none)").then(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_on_offer_is_read_from_apts_answer() {
        let policy = "nodejs:\n  Installed: (none)\n  Candidate: 18.20.4+dfsg-1~deb12u1\n";
        assert_eq!(candidate(policy).as_deref(), Some("18.20.4+dfsg-1~deb12u1"));
        assert_eq!(candidate("nodejs:\n  Candidate: (none)\n"), None);
        assert_eq!(candidate(""), None);
    }
}
