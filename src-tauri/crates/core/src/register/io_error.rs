//! What an answer of the file system means to the user.

use std::io;

use crate::{Error, Fault, Refusal};

/// The refusal for what a user can mend (room on the disk, a folder she may write), a fault for the
/// rest. A file that is not there means something else in every place, so the caller looks at
/// [`io::ErrorKind::NotFound`] first.
pub(crate) fn refusal_of_io(what: &'static str, kind: io::ErrorKind) -> Error {
    match kind {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            Refusal::DiskFull.into()
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            Refusal::ReadOnly.into()
        }
        kind => Fault::Io { what, kind }.into(),
    }
}

/// The same as a function to hand to `map_err`.
pub(crate) fn while_doing(what: &'static str) -> impl Fn(io::Error) -> Error {
    move |error| refusal_of_io(what, error.kind())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]
    use super::*;

    #[test]
    fn a_full_disk_a_full_quota_and_a_file_grown_too_large_are_all_a_full_disk() {
        for kind in [
            io::ErrorKind::StorageFull,
            io::ErrorKind::QuotaExceeded,
            io::ErrorKind::FileTooLarge,
        ] {
            assert!(
                matches!(
                    refusal_of_io("writing", kind),
                    Error::Refused(Refusal::DiskFull)
                ),
                "{kind:?}"
            );
        }
    }

    #[test]
    fn what_may_not_be_written_is_read_only() {
        for kind in [
            io::ErrorKind::PermissionDenied,
            io::ErrorKind::ReadOnlyFilesystem,
        ] {
            assert!(
                matches!(
                    refusal_of_io("writing", kind),
                    Error::Refused(Refusal::ReadOnly)
                ),
                "{kind:?}"
            );
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_real_full_device_is_a_full_disk() {
        use std::io::Write;
        let mut full = match std::fs::OpenOptions::new().write(true).open("/dev/full") {
            Ok(full) => full,
            Err(error) => panic!("this Linux has no /dev/full: {:?}", error.kind()),
        };
        let Err(error) = full.write_all(b"x") else {
            panic!("/dev/full took a byte");
        };
        assert!(matches!(
            while_doing("writing")(error),
            Error::Refused(Refusal::DiskFull)
        ));
    }

    #[test]
    fn a_fault_says_what_was_done_and_names_no_path() {
        let error = refusal_of_io("reading the keys", io::ErrorKind::TimedOut);
        assert_eq!(error.to_string(), "reading the keys: TimedOut");
    }
}
