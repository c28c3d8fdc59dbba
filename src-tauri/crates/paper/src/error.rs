//! Why a sheet could not be printed. No text here holds a name: not even Typst's own messages are
//! kept, since they may quote what they stumbled upon.

/// Why there is no PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// The print would be longer than this many pages.
    #[error("longer than {most} pages")]
    TooLong {
        /// The most pages a print may have.
        most: usize,
    },
    /// It was stopped before it was done.
    #[error("stopped")]
    Stopped,
    /// No session is planned, so there is nothing to print.
    #[error("no session is planned")]
    NoSession,
    /// Nobody stands on it: nobody is enrolled, or, on a certificate, nobody is noted as having come.
    #[error("nobody stands on it")]
    Nobody,
    /// The template failed, in this file and line of ours.
    #[error("the template failed: {file}:{line}")]
    Template {
        /// The template's file.
        file: &'static str,
        /// The line, from 1; 0 where it is not known.
        line: usize,
    },
    /// The pages were set and the PDF was refused.
    #[error("the PDF could not be written")]
    Pdf,
}
