//! The week grid: seven days of three parts, in which people say when they have time (domain.md §4).

use chrono::Weekday;

use super::DayPart;
use super::closed::codes;

codes! {
    /// A part of a day of the week. The week starts on Monday (domain.md §11).
    pub enum WeekTime {
        /// Monday morning.
        MonMorning,
        /// Monday afternoon.
        MonAfternoon,
        /// Monday evening.
        MonEvening,
        /// Tuesday morning.
        TueMorning,
        /// Tuesday afternoon.
        TueAfternoon,
        /// Tuesday evening.
        TueEvening,
        /// Wednesday morning.
        WedMorning,
        /// Wednesday afternoon.
        WedAfternoon,
        /// Wednesday evening.
        WedEvening,
        /// Thursday morning.
        ThuMorning,
        /// Thursday afternoon.
        ThuAfternoon,
        /// Thursday evening.
        ThuEvening,
        /// Friday morning.
        FriMorning,
        /// Friday afternoon.
        FriAfternoon,
        /// Friday evening.
        FriEvening,
        /// Saturday morning.
        SatMorning,
        /// Saturday afternoon.
        SatAfternoon,
        /// Saturday evening.
        SatEvening,
        /// Sunday morning.
        SunMorning,
        /// Sunday afternoon.
        SunAfternoon,
        /// Sunday evening.
        SunEvening,
    }
}

impl WeekTime {
    /// The time of a day and a part of it.
    #[must_use]
    pub const fn of(day: Weekday, part: DayPart) -> Self {
        match (day, part) {
            (Weekday::Mon, DayPart::Morning) => Self::MonMorning,
            (Weekday::Mon, DayPart::Afternoon) => Self::MonAfternoon,
            (Weekday::Mon, DayPart::Evening) => Self::MonEvening,
            (Weekday::Tue, DayPart::Morning) => Self::TueMorning,
            (Weekday::Tue, DayPart::Afternoon) => Self::TueAfternoon,
            (Weekday::Tue, DayPart::Evening) => Self::TueEvening,
            (Weekday::Wed, DayPart::Morning) => Self::WedMorning,
            (Weekday::Wed, DayPart::Afternoon) => Self::WedAfternoon,
            (Weekday::Wed, DayPart::Evening) => Self::WedEvening,
            (Weekday::Thu, DayPart::Morning) => Self::ThuMorning,
            (Weekday::Thu, DayPart::Afternoon) => Self::ThuAfternoon,
            (Weekday::Thu, DayPart::Evening) => Self::ThuEvening,
            (Weekday::Fri, DayPart::Morning) => Self::FriMorning,
            (Weekday::Fri, DayPart::Afternoon) => Self::FriAfternoon,
            (Weekday::Fri, DayPart::Evening) => Self::FriEvening,
            (Weekday::Sat, DayPart::Morning) => Self::SatMorning,
            (Weekday::Sat, DayPart::Afternoon) => Self::SatAfternoon,
            (Weekday::Sat, DayPart::Evening) => Self::SatEvening,
            (Weekday::Sun, DayPart::Morning) => Self::SunMorning,
            (Weekday::Sun, DayPart::Afternoon) => Self::SunAfternoon,
            (Weekday::Sun, DayPart::Evening) => Self::SunEvening,
        }
    }

    /// The day.
    #[must_use]
    pub const fn day(self) -> Weekday {
        match self {
            Self::MonMorning | Self::MonAfternoon | Self::MonEvening => Weekday::Mon,
            Self::TueMorning | Self::TueAfternoon | Self::TueEvening => Weekday::Tue,
            Self::WedMorning | Self::WedAfternoon | Self::WedEvening => Weekday::Wed,
            Self::ThuMorning | Self::ThuAfternoon | Self::ThuEvening => Weekday::Thu,
            Self::FriMorning | Self::FriAfternoon | Self::FriEvening => Weekday::Fri,
            Self::SatMorning | Self::SatAfternoon | Self::SatEvening => Weekday::Sat,
            Self::SunMorning | Self::SunAfternoon | Self::SunEvening => Weekday::Sun,
        }
    }

    /// The part of the day.
    #[must_use]
    pub const fn part(self) -> DayPart {
        match self {
            Self::MonMorning
            | Self::TueMorning
            | Self::WedMorning
            | Self::ThuMorning
            | Self::FriMorning
            | Self::SatMorning
            | Self::SunMorning => DayPart::Morning,
            Self::MonAfternoon
            | Self::TueAfternoon
            | Self::WedAfternoon
            | Self::ThuAfternoon
            | Self::FriAfternoon
            | Self::SatAfternoon
            | Self::SunAfternoon => DayPart::Afternoon,
            Self::MonEvening
            | Self::TueEvening
            | Self::WedEvening
            | Self::ThuEvening
            | Self::FriEvening
            | Self::SatEvening
            | Self::SunEvening => DayPart::Evening,
        }
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;
    use crate::values::Coded;

    #[test]
    fn every_day_has_its_three_parts_and_nothing_else() {
        assert_eq!(WeekTime::VARIANTS.len(), 7 * DayPart::VARIANTS.len());
        for time in WeekTime::VARIANTS {
            assert_eq!(WeekTime::of(time.day(), time.part()), *time);
        }
    }

    #[test]
    fn the_code_names_the_day_and_the_part() {
        for time in WeekTime::VARIANTS {
            let day = time.day().to_string().to_lowercase();
            assert_eq!(time.code(), format!("{day}_{}", time.part().code()));
        }
    }

    #[test]
    fn the_week_runs_from_monday_morning_to_sunday_evening() {
        let in_order =
            WeekTime::VARIANTS.is_sorted_by_key(|t| (t.day().num_days_from_monday(), t.part()));
        assert!(in_order);
    }
}
