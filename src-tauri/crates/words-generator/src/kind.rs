//! What a variable of a message can be, and how it travels into Rust.

/// The type of a variable, as its comment names it: `# $count (Number) – seats still free`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A number: written with the language's separators, and fit to choose a plural by.
    Number,
    /// A number of hundredths, written with the language's percent sign.
    Percent,
    /// A text, as it is.
    String,
    /// A day, written `24.12.2026`.
    Date,
    /// A day in words, `onsdag 3. marts 2027`.
    LongDate,
    /// A day and a time, written `24.12.2026 18:30`.
    DateTime,
    /// Several texts, written `a, b og c`.
    List,
}

impl Kind {
    /// Every kind, with the name it has in comments.
    pub const ALL: [(&'static str, Self); 7] = [
        ("Number", Self::Number),
        ("Percent", Self::Percent),
        ("String", Self::String),
        ("Date", Self::Date),
        ("LongDate", Self::LongDate),
        ("DateTime", Self::DateTime),
        ("List", Self::List),
    ];

    /// The kind of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find_map(|(known, kind)| (known == name).then_some(kind))
    }

    /// The type of the Rust function's parameter.
    pub(crate) fn rust_type(self) -> &'static str {
        match self {
            Self::Number | Self::Percent => "impl Into<Number>",
            Self::String => "&str",
            Self::Date | Self::LongDate => "chrono::NaiveDate",
            Self::DateTime => "chrono::NaiveDateTime",
            Self::List => "&[&str]",
        }
    }

    /// The Rust expression that makes Fluent's argument of the parameter.
    pub(crate) fn rust_argument(self, parameter: &str) -> String {
        match self {
            Self::Number => format!("crate::numbers::counted(lang, {parameter})"),
            Self::Percent => format!("crate::numbers::percent(lang, {parameter})"),
            Self::String => parameter.to_owned(),
            Self::Date => format!("crate::dates::date(lang, {parameter})"),
            Self::LongDate => format!("crate::dates::long_date(lang, {parameter})"),
            Self::DateTime => format!("crate::dates::date_time(lang, {parameter})"),
            Self::List => format!("crate::lists::and(lang, {parameter})"),
        }
    }
}
