//! Denmark's 98 municipalities and the regions they lie in (domain.md §11).

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A region. Which one a municipality lies in depends on the day:
/// see [`Municipality::region_on`].
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Region {
    /// Until the end of 2026.
    Hovedstaden,
    /// Until the end of 2026.
    Sjaelland,
    /// Southern Denmark.
    Syddanmark,
    /// Central Jutland.
    Midtjylland,
    /// Northern Jutland.
    Nordjylland,
    /// From 1 January 2027: what were Hovedstaden and Sjælland.
    Ostdanmark,
}

impl Region {
    /// The region's name, the same in every language of the program.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hovedstaden => "Hovedstaden",
            Self::Sjaelland => "Sjælland",
            Self::Syddanmark => "Syddanmark",
            Self::Midtjylland => "Midtjylland",
            Self::Nordjylland => "Nordjylland",
            Self::Ostdanmark => "Østdanmark",
        }
    }

    /// The region's official number; Østdanmark's is not in our sources.
    #[must_use]
    pub const fn number(self) -> Option<u16> {
        match self {
            Self::Hovedstaden => Some(1084),
            Self::Sjaelland => Some(1085),
            Self::Syddanmark => Some(1083),
            Self::Midtjylland => Some(1082),
            Self::Nordjylland => Some(1081),
            Self::Ostdanmark => None,
        }
    }
}

/// A municipality. Stored and exchanged as its four-digit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Municipality {
    code: &'static str,
    name: &'static str,
    region_in_2026: Region,
}

impl Municipality {
    /// All 98, by region and code.
    #[must_use]
    pub const fn all() -> &'static [Self] {
        ALL
    }

    /// The municipality of a code, with or without its leading zero.
    #[must_use]
    pub fn by_code(code: &str) -> Option<Self> {
        let code = code.trim();
        ALL.iter()
            .find(|m| m.code == code || m.code.strip_prefix('0') == Some(code))
            .copied()
    }

    /// The municipality of a name as people write it: `tønder`, `Tønder Kommune`, `Københavns Kommune`.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        let called = |name: &str| ALL.iter().find(|m| m.name.to_lowercase() == name).copied();
        match name.strip_suffix(" kommune") {
            None => called(&name),
            Some(stem) => called(stem).or_else(|| called(stem.strip_suffix('s')?)),
        }
    }

    /// The four-digit code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// The name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// The region on a day: on 1 January 2027 Hovedstaden and Sjælland become Østdanmark.
    #[must_use]
    pub fn region_on(self, day: NaiveDate) -> Region {
        let joined = NaiveDate::from_ymd_opt(2027, 1, 1).is_some_and(|joining| day >= joining);
        match self.region_in_2026 {
            Region::Hovedstaden | Region::Sjaelland if joined => Region::Ostdanmark,
            region => region,
        }
    }
}

impl Serialize for Municipality {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code)
    }
}

impl<'de> Deserialize<'de> for Municipality {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::by_code(&code).ok_or_else(|| serde::de::Error::custom("no such municipality"))
    }
}

const fn m(code: &'static str, name: &'static str, region_in_2026: Region) -> Municipality {
    Municipality {
        code,
        name,
        region_in_2026,
    }
}

const ALL: &[Municipality] = &[
    m("0101", "København", Region::Hovedstaden),
    m("0147", "Frederiksberg", Region::Hovedstaden),
    m("0151", "Ballerup", Region::Hovedstaden),
    m("0153", "Brøndby", Region::Hovedstaden),
    m("0155", "Dragør", Region::Hovedstaden),
    m("0157", "Gentofte", Region::Hovedstaden),
    m("0159", "Gladsaxe", Region::Hovedstaden),
    m("0161", "Glostrup", Region::Hovedstaden),
    m("0163", "Herlev", Region::Hovedstaden),
    m("0165", "Albertslund", Region::Hovedstaden),
    m("0167", "Hvidovre", Region::Hovedstaden),
    m("0169", "Høje-Taastrup", Region::Hovedstaden),
    m("0173", "Lyngby-Taarbæk", Region::Hovedstaden),
    m("0175", "Rødovre", Region::Hovedstaden),
    m("0183", "Ishøj", Region::Hovedstaden),
    m("0185", "Tårnby", Region::Hovedstaden),
    m("0187", "Vallensbæk", Region::Hovedstaden),
    m("0190", "Furesø", Region::Hovedstaden),
    m("0201", "Allerød", Region::Hovedstaden),
    m("0210", "Fredensborg", Region::Hovedstaden),
    m("0217", "Helsingør", Region::Hovedstaden),
    m("0219", "Hillerød", Region::Hovedstaden),
    m("0223", "Hørsholm", Region::Hovedstaden),
    m("0230", "Rudersdal", Region::Hovedstaden),
    m("0240", "Egedal", Region::Hovedstaden),
    m("0250", "Frederikssund", Region::Hovedstaden),
    m("0260", "Halsnæs", Region::Hovedstaden),
    m("0270", "Gribskov", Region::Hovedstaden),
    m("0400", "Bornholm", Region::Hovedstaden),
    m("0253", "Greve", Region::Sjaelland),
    m("0259", "Køge", Region::Sjaelland),
    m("0265", "Roskilde", Region::Sjaelland),
    m("0269", "Solrød", Region::Sjaelland),
    m("0306", "Odsherred", Region::Sjaelland),
    m("0316", "Holbæk", Region::Sjaelland),
    m("0320", "Faxe", Region::Sjaelland),
    m("0326", "Kalundborg", Region::Sjaelland),
    m("0329", "Ringsted", Region::Sjaelland),
    m("0330", "Slagelse", Region::Sjaelland),
    m("0336", "Stevns", Region::Sjaelland),
    m("0340", "Sorø", Region::Sjaelland),
    m("0350", "Lejre", Region::Sjaelland),
    m("0360", "Lolland", Region::Sjaelland),
    m("0370", "Næstved", Region::Sjaelland),
    m("0376", "Guldborgsund", Region::Sjaelland),
    m("0390", "Vordingborg", Region::Sjaelland),
    m("0410", "Middelfart", Region::Syddanmark),
    m("0420", "Assens", Region::Syddanmark),
    m("0430", "Faaborg-Midtfyn", Region::Syddanmark),
    m("0440", "Kerteminde", Region::Syddanmark),
    m("0450", "Nyborg", Region::Syddanmark),
    m("0461", "Odense", Region::Syddanmark),
    m("0479", "Svendborg", Region::Syddanmark),
    m("0480", "Nordfyns", Region::Syddanmark),
    m("0482", "Langeland", Region::Syddanmark),
    m("0492", "Ærø", Region::Syddanmark),
    m("0510", "Haderslev", Region::Syddanmark),
    m("0530", "Billund", Region::Syddanmark),
    m("0540", "Sønderborg", Region::Syddanmark),
    m("0550", "Tønder", Region::Syddanmark),
    m("0561", "Esbjerg", Region::Syddanmark),
    m("0563", "Fanø", Region::Syddanmark),
    m("0573", "Varde", Region::Syddanmark),
    m("0575", "Vejen", Region::Syddanmark),
    m("0580", "Aabenraa", Region::Syddanmark),
    m("0607", "Fredericia", Region::Syddanmark),
    m("0621", "Kolding", Region::Syddanmark),
    m("0630", "Vejle", Region::Syddanmark),
    m("0615", "Horsens", Region::Midtjylland),
    m("0657", "Herning", Region::Midtjylland),
    m("0661", "Holstebro", Region::Midtjylland),
    m("0665", "Lemvig", Region::Midtjylland),
    m("0671", "Struer", Region::Midtjylland),
    m("0706", "Syddjurs", Region::Midtjylland),
    m("0707", "Norddjurs", Region::Midtjylland),
    m("0710", "Favrskov", Region::Midtjylland),
    m("0727", "Odder", Region::Midtjylland),
    m("0730", "Randers", Region::Midtjylland),
    m("0740", "Silkeborg", Region::Midtjylland),
    m("0741", "Samsø", Region::Midtjylland),
    m("0746", "Skanderborg", Region::Midtjylland),
    m("0751", "Aarhus", Region::Midtjylland),
    m("0756", "Ikast-Brande", Region::Midtjylland),
    m("0760", "Ringkøbing-Skjern", Region::Midtjylland),
    m("0766", "Hedensted", Region::Midtjylland),
    m("0779", "Skive", Region::Midtjylland),
    m("0791", "Viborg", Region::Midtjylland),
    m("0773", "Morsø", Region::Nordjylland),
    m("0787", "Thisted", Region::Nordjylland),
    m("0810", "Brønderslev", Region::Nordjylland),
    m("0813", "Frederikshavn", Region::Nordjylland),
    m("0820", "Vesthimmerlands", Region::Nordjylland),
    m("0825", "Læsø", Region::Nordjylland),
    m("0840", "Rebild", Region::Nordjylland),
    m("0846", "Mariagerfjord", Region::Nordjylland),
    m("0849", "Jammerbugt", Region::Nordjylland),
    m("0851", "Aalborg", Region::Nordjylland),
    m("0860", "Hjørring", Region::Nordjylland),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn there_are_98_and_christianso_is_none() {
        let codes: BTreeSet<_> = Municipality::all().iter().map(|m| m.code()).collect();
        assert_eq!(codes.len(), 98);
        assert!(
            codes
                .iter()
                .all(|c| c.len() == 4 && c.bytes().all(|b| b.is_ascii_digit()))
        );
        assert_eq!(Municipality::by_code("0411"), None);
    }

    #[test]
    fn a_code_is_known_with_and_without_its_zero() {
        let tonder = Municipality::by_code("0550").unwrap();
        assert_eq!(tonder.name(), "Tønder");
        assert_eq!(Municipality::by_code(" 550 "), Some(tonder));
        assert_eq!(Municipality::by_code("50"), None);
        assert_eq!(Municipality::by_code("00550"), None);
    }

    #[test]
    fn every_municipality_is_found_by_its_name_as_people_write_it() {
        for municipality in Municipality::all() {
            let name = municipality.name();
            for written in [
                name.to_owned(),
                name.to_uppercase(),
                format!("{name} Kommune"),
                format!("{name}s kommune"),
            ] {
                assert_eq!(
                    Municipality::by_name(&written),
                    Some(*municipality),
                    "{written}"
                );
            }
        }
        assert_eq!(Municipality::by_name("Skærbæk"), None);
    }

    #[test]
    fn the_east_is_one_region_from_2027_on_and_the_rest_stays() {
        let last_day = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();
        let first_day = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
        let region = |name, day| Municipality::by_name(name).unwrap().region_on(day);
        assert_eq!(region("Hørsholm", last_day), Region::Hovedstaden);
        assert_eq!(region("Roskilde", last_day), Region::Sjaelland);
        assert_eq!(region("Hørsholm", first_day), Region::Ostdanmark);
        assert_eq!(region("Roskilde", first_day), Region::Ostdanmark);
        assert_eq!(region("Tønder", first_day), Region::Syddanmark);
    }

    #[test]
    fn on_the_wire_a_municipality_is_its_code() {
        let tonder: Municipality = serde_json::from_str("\"550\"").unwrap();
        assert_eq!(serde_json::to_string(&tonder).unwrap(), "\"0550\"");
    }
}
