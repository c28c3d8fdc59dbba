//! Recognising folders that a cloud service synchronises: it would copy a register file by file,
//! half way through a change, and put two versions side by side.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// What this machine says about its cloud folders, apart from the folders themselves.
#[derive(Debug, Default)]
pub(crate) struct Surroundings {
    /// The user's home folder, resolved.
    pub(crate) home: Option<PathBuf>,
    /// Folders that are known to be synchronised, and by which service.
    pub(crate) synced: Vec<(PathBuf, String)>,
}

impl Surroundings {
    /// Asks this machine: the variables that OneDrive sets, the file in which Dropbox notes its
    /// folders, and whether iCloud holds the desktop.
    pub(crate) fn of_this_machine() -> Self {
        let home = env::home_dir().and_then(|home| home.canonicalize().ok());
        let mut here = Self {
            home: home.clone(),
            synced: Vec::new(),
        };
        for variable in ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"] {
            here.note(env::var_os(variable).map(PathBuf::from), "OneDrive");
        }
        let settings = [env::var_os("APPDATA"), env::var_os("LOCALAPPDATA")]
            .into_iter()
            .flatten()
            .map(|folder| PathBuf::from(folder).join("Dropbox"));
        let dot = home.iter().map(|home| home.join(".dropbox"));
        for folder in settings.chain(dot) {
            for place in dropbox_folders(&folder.join("info.json")) {
                here.note(Some(place), "Dropbox");
            }
        }
        if let Some(home) = home {
            here.note_icloud(&home);
        }
        here
    }

    /// With "Desktop & Documents" switched on, both lie where they always did and are mirrored.
    fn note_icloud(&mut self, home: &Path) {
        let drive = home.join("Library/Mobile Documents/com~apple~CloudDocs");
        for folder in ["Desktop", "Documents"] {
            if drive.join(folder).exists() {
                self.note(Some(home.join(folder)), "iCloud");
            }
        }
    }

    fn note(&mut self, folder: Option<PathBuf>, service: &str) {
        // An empty variable would make every folder a synchronised one.
        let folder = folder.filter(|folder| folder.is_absolute());
        if let Some(folder) = folder.and_then(|folder| folder.canonicalize().ok()) {
            self.synced.push((folder, service.to_owned()));
        }
    }
}

/// Where Dropbox says its folders are: one each for a private and a company account.
fn dropbox_folders(info: &Path) -> Vec<PathBuf> {
    let accounts = fs::read(info)
        .ok()
        .and_then(|text| serde_json::from_slice::<Value>(&text).ok());
    let Some(Value::Object(accounts)) = accounts else {
        return Vec::new();
    };
    accounts
        .values()
        .filter_map(|account| account.get("path")?.as_str())
        .map(PathBuf::from)
        .collect()
}

/// The service that synchronises this folder or one it lies in. The path must be resolved already:
/// a link into a cloud folder does not tell by its name.
pub(crate) fn service_over(folder: &Path, here: &Surroundings) -> Option<String> {
    let known = here
        .synced
        .iter()
        .find(|(root, _)| folder.starts_with(root))
        .map(|(_, service)| service.clone());
    known.or_else(|| {
        folder.ancestors().find_map(|ancestor| {
            by_place(ancestor, here)
                .or_else(|| by_name(ancestor).map(str::to_owned))
                .or_else(|| by_mark(ancestor).map(str::to_owned))
        })
    })
}

/// By where it lies: macOS keeps every service's folder in one place, and names too common to mean
/// anything elsewhere mean a service right in the home folder.
fn by_place(folder: &Path, here: &Surroundings) -> Option<String> {
    let home = here.home.as_deref()?;
    let name = folder.file_name()?.to_str()?;
    let parent = folder.parent()?;
    if parent == home.join("Library/CloudStorage") {
        let service = name.split('-').next().unwrap_or(name);
        return Some(by_name(folder).unwrap_or(service).to_owned());
    }
    if parent != home {
        return None;
    }
    match name.to_lowercase().as_str() {
        "box" => Some("Box".to_owned()),
        "mega" => Some("MEGA".to_owned()),
        "icloud" => Some("iCloud".to_owned()),
        _ => None,
    }
}

/// By its own name, alone or with an account behind it ("OneDrive - Røde Kors").
fn by_name(folder: &Path) -> Option<&'static str> {
    const NAMES: [(&str, &str); 23] = [
        ("onedrive", "OneDrive"),
        ("dropbox", "Dropbox"),
        ("google drive", "Google Drive"),
        ("googledrive", "Google Drive"),
        ("google drev", "Google Drive"),
        ("my drive", "Google Drive"),
        ("mit drev", "Google Drive"),
        ("mobile documents", "iCloud"),
        ("com~apple~clouddocs", "iCloud"),
        ("icloud drive", "iCloud"),
        ("iclouddrive", "iCloud"),
        ("nextcloud", "Nextcloud"),
        ("owncloud", "ownCloud"),
        ("box sync", "Box"),
        ("box-box", "Box"),
        ("pcloud drive", "pCloud"),
        ("pclouddrive", "pCloud"),
        ("pcloud sync", "pCloud"),
        ("megasync", "MEGA"),
        ("proton drive", "Proton Drive"),
        ("protondrive", "Proton Drive"),
        ("jottacloud", "Jottacloud"),
        ("tresorit", "Tresorit"),
    ];
    let name = folder.file_name()?.to_str()?.to_lowercase();
    NAMES
        .iter()
        .find(|(known, _)| {
            name.strip_prefix(known).is_some_and(|rest| {
                rest.is_empty()
                    || [" -", "-", " ("]
                        .iter()
                        .any(|account| rest.starts_with(account))
            })
        })
        .map(|(_, service)| *service)
}

/// By what the service's program leaves in the folder it keeps.
fn by_mark(folder: &Path) -> Option<&'static str> {
    // `.dropbox` is a file in the synchronised folder; the folder of that name in the home folder
    // holds the program's settings.
    if folder.join(".dropbox").is_file() || folder.join(".dropbox.cache").is_dir() {
        return Some("Dropbox");
    }
    for (mark, service) in [
        (".stfolder", "Syncthing"),
        (".tmp.drivedownload", "Google Drive"),
        (".tmp.driveupload", "Google Drive"),
        (".megaignore", "MEGA"),
        (".owncloudsync.log", "ownCloud"),
        (".nextcloudsync.log", "Nextcloud"),
    ] {
        if folder.join(mark).exists() {
            return Some(service);
        }
    }
    // Both clients keep the list of what they synchronise in a small database with a name of its own.
    let mut entries = fs::read_dir(folder).ok()?.flatten();
    entries
        .any(|entry| entry.file_name().to_str().is_some_and(is_a_sync_journal))
        .then_some("Nextcloud")
}

fn is_a_sync_journal(name: &str) -> bool {
    (name.starts_with(".sync_") || name.starts_with("._sync_")) && name.ends_with(".db")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// A machine with nothing on it, so that the one the tests run on does not matter.
    fn nowhere() -> Surroundings {
        Surroundings {
            home: Some(PathBuf::from("/home/amal")),
            synced: Vec::new(),
        }
    }

    fn service(path: &str) -> Option<String> {
        service_over(Path::new(path), &nowhere())
    }

    #[test]
    fn the_usual_cloud_folders_are_known_by_name_however_deep() {
        for (path, expected) in [
            ("/home/amal/OneDrive/venner", "OneDrive"),
            ("/home/amal/OneDrive - Røde Kors/a/b/c", "OneDrive"),
            ("/home/amal/Dropbox (Venner)/register", "Dropbox"),
            ("/home/amal/dropbox", "Dropbox"),
            ("/g/My Drive/register", "Google Drive"),
            ("/g/Mit drev/register", "Google Drive"),
            (
                "/home/amal/Library/Mobile Documents/com~apple~CloudDocs/x",
                "iCloud",
            ),
            ("/home/amal/iCloudDrive/x", "iCloud"),
            ("/home/amal/Nextcloud/x", "Nextcloud"),
            ("/home/amal/ownCloud/x", "ownCloud"),
            ("/home/amal/Box/x", "Box"),
            ("/home/amal/Box Sync/x", "Box"),
            ("/home/amal/pCloud Drive/x", "pCloud"),
            ("/home/amal/pCloudDrive/x", "pCloud"),
            ("/home/amal/MEGA/x", "MEGA"),
            ("/home/amal/Proton Drive/amal/x", "Proton Drive"),
            ("/home/amal/Jottacloud/x", "Jottacloud"),
        ] {
            assert_eq!(service(path).as_deref(), Some(expected), "{path}");
        }
    }

    #[test]
    fn whatever_lies_in_the_macs_cloud_storage_is_synced() {
        for (name, expected) in [
            ("GoogleDrive-amal@example.org", "Google Drive"),
            ("OneDrive-SharedLibraries-Venner", "OneDrive"),
            ("Box-Box", "Box"),
            ("ProtonDrive-amal@example.org-folder", "Proton Drive"),
            ("SomethingNew-amal", "SomethingNew"),
        ] {
            let path = format!("/home/amal/Library/CloudStorage/{name}/register");
            assert_eq!(service(&path).as_deref(), Some(expected));
        }
    }

    #[test]
    fn folders_that_only_sound_alike_are_left_alone() {
        for path in [
            "/home/amal/Documents/register",
            "/home/amal/Boxing/register",
            "/srv/box/register",
            "/srv/mega/register",
            "/home/amal/My Driveway/register",
            "/home/amal/Dropboxes/register",
        ] {
            assert_eq!(service(path), None, "{path}");
        }
    }

    #[test]
    fn a_folder_is_known_by_what_its_service_left_there() {
        for (mark, expected) in [
            (".stfolder", "Syncthing"),
            (".dropbox", "Dropbox"),
            (".sync_0123456789ab.db", "Nextcloud"),
            ("._sync_0123456789ab.db", "Nextcloud"),
            (".tmp.drivedownload", "Google Drive"),
        ] {
            let root = tempfile::tempdir().unwrap();
            let inner = root.path().join("a/b");
            fs::create_dir_all(&inner).unwrap();
            assert_eq!(service_over(&inner, &nowhere()), None);
            fs::write(root.path().join(mark), "").unwrap();
            assert_eq!(
                service_over(&inner, &nowhere()).as_deref(),
                Some(expected),
                "{mark}"
            );
        }
    }

    #[test]
    fn dropboxs_own_settings_make_no_home_folder_a_synced_one() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join(".dropbox")).unwrap();
        assert_eq!(service_over(&home.path().join("x"), &nowhere()), None);
    }

    #[test]
    fn a_folder_that_dropbox_was_moved_to_is_known_by_its_notes() {
        let notes = tempfile::tempdir().unwrap();
        let info = notes.path().join("info.json");
        fs::write(
            &info,
            r#"{"personal":{"path":"/data/min","host":1},"business":{"path":"/data/vores"}}"#,
        )
        .unwrap();
        assert_eq!(
            dropbox_folders(&info),
            [PathBuf::from("/data/min"), PathBuf::from("/data/vores")]
        );
    }

    #[test]
    fn a_desktop_that_icloud_mirrors_is_a_synced_one() {
        let home = tempfile::tempdir().unwrap();
        let home = home.path().canonicalize().unwrap();
        let mut here = Surroundings::default();
        fs::create_dir_all(home.join("Desktop")).unwrap();
        here.note_icloud(&home);
        assert_eq!(service_over(&home.join("Desktop/r"), &here), None);
        fs::create_dir_all(home.join("Library/Mobile Documents/com~apple~CloudDocs/Desktop"))
            .unwrap();
        here.note_icloud(&home);
        assert_eq!(
            service_over(&home.join("Desktop/r"), &here).as_deref(),
            Some("iCloud")
        );
        assert_eq!(service_over(&home.join("Downloads/r"), &here), None);
    }

    #[test]
    fn an_empty_variable_makes_nothing_a_cloud_folder() {
        let mut here = nowhere();
        here.note(Some(PathBuf::new()), "OneDrive");
        assert!(here.synced.is_empty());
    }
}
