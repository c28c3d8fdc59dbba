//! Likely duplicates: found and told, never dropped.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::Serialize;
use sqlx::{Executor, Sqlite};

use crate::error::Result;
use crate::register::row::json_list;
use crate::search::table::whole;
use crate::values::{Email, PersonName, Phone};

/// Somebody who may be in the register already.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// Her name.
    pub name: &'a PersonName,
    /// Her number.
    pub phone: Option<&'a Phone>,
    /// Her address.
    pub email: Option<&'a Email>,
}

/// In what a candidate is like somebody in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(rename_all = "snake_case")]
pub enum Likeness {
    /// The same number.
    Phone,
    /// The same address.
    Email,
    /// The same name, perhaps in another spelling or script.
    Name,
}

/// A likely duplicate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct Likely {
    /// Which of the candidates, counted from 0.
    pub candidate: i64,
    /// The person in the register.
    pub person_id: String,
    /// In what they are alike.
    pub likeness: Likeness,
}

/// Two candidates of one list who may be the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Alike {
    /// The later of the two, counted from 0.
    pub candidate: usize,
    /// The first like her.
    pub earlier: usize,
    /// In what they are alike.
    pub likeness: Likeness,
}

/// Who of these may be the same as somebody before her in the same list.
#[must_use]
pub fn alike_among(candidates: &[Candidate<'_>]) -> Vec<Alike> {
    let mut first: BTreeMap<(Likeness, String), usize> = BTreeMap::new();
    let mut alike = Vec::new();
    for (place, candidate) in candidates.iter().enumerate() {
        let known = [
            candidate
                .phone
                .map(|phone| (Likeness::Phone, phone.as_str().to_owned())),
            candidate
                .email
                .map(|email| (Likeness::Email, email.as_str().to_owned())),
            Some((Likeness::Name, whole(candidate.name))),
        ];
        for key in known.into_iter().flatten() {
            let likeness = key.0;
            match first.entry(key) {
                Entry::Occupied(earlier) => alike.push(Alike {
                    candidate: place,
                    earlier: *earlier.get(),
                    likeness,
                }),
                Entry::Vacant(free) => {
                    free.insert(place);
                }
            }
        }
    }
    alike
}

#[derive(Serialize)]
struct Asked<'a> {
    name: String,
    phone: Option<&'a Phone>,
    email: Option<&'a Email>,
}

/// Who of these may be in the register already, in the candidates' order.
///
/// # Errors
/// When the store cannot be read.
pub async fn likely_duplicates(
    executor: impl Executor<'_, Database = Sqlite>,
    candidates: &[Candidate<'_>],
) -> Result<Vec<Likely>> {
    let asked: Vec<Asked<'_>> = candidates
        .iter()
        .map(|candidate| Asked {
            name: whole(candidate.name),
            phone: candidate.phone,
            email: candidate.email,
        })
        .collect();
    Ok(sqlx::query_as(
        "with asked as (
             select key as candidate, value ->> '$.name' as name, value ->> '$.phone' as phone,
                 value ->> '$.email' as email
             from json_each($1)
         )
         select candidate, person.id as person_id, 'phone' as likeness
             from asked join person on person.phone = asked.phone
         union all
         select candidate, person.id, 'email' from asked join person on person.email = asked.email
         union all
         select candidate, search_person.person_id, 'name' from asked
             join search_word on search_word.word = asked.name
             join search_person on search_person.number = search_word.number
         order by 1, 3, 2",
    )
    .bind(json_list(&asked)?)
    .fetch_all(executor)
    .await?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn one_name_in_two_scripts_and_one_number_twice_are_told_within_a_list() {
        let names = [
            "Mohamad Alahmad",
            "Birthe Nørgaard",
            "محمد الأحمد",
            "Per Rasmussen",
        ]
        .map(|name| PersonName::parse(name).unwrap());
        let phone = Phone::parse("20 41 77 03").unwrap();
        let candidates: Vec<Candidate<'_>> = names
            .iter()
            .enumerate()
            .map(|(place, name)| Candidate {
                name,
                phone: (place == 1 || place == 3).then_some(&phone),
                email: None,
            })
            .collect();
        let alike = alike_among(&candidates);
        let told: Vec<_> = alike
            .iter()
            .map(|one| (one.candidate, one.earlier, one.likeness))
            .collect();
        assert_eq!(told, [(2, 0, Likeness::Name), (3, 1, Likeness::Phone)]);
    }
}
