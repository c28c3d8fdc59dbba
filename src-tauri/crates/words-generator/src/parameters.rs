//! Which variables a wording's function takes, in whatever language it is written.

use std::collections::BTreeSet;

use crate::catalogue::{Catalogue, Language, Noun};
use crate::message::{Message, Variable, Wording};
use crate::problem::Problem;

/// Refuses a message that says a variable which its comment does not describe.
pub(crate) fn check_described(
    catalogue: &Catalogue,
    noun: &Noun,
    message: &Message,
) -> Result<(), Problem> {
    let problem = |what: String| Err(Problem::new(&noun.file, &message.id, what));
    if let Some(line) = message.misdescribed.first() {
        return problem(format!(
            "»{line}« does not read `$name (Type) – what it is`"
        ));
    }
    let mut used = BTreeSet::new();
    for wording in &message.wordings {
        used.extend(used_anywhere(catalogue, message, wording));
    }
    if let Some(name) = used.iter().find(|name| message.variable(name).is_none()) {
        return problem(format!(
            "${name} is not described: `# ${name} (Type) – what it is`"
        ));
    }
    Ok(())
}

/// The variables of a wording in any language: a language may say more than the source does.
fn used_anywhere(catalogue: &Catalogue, message: &Message, wording: &Wording) -> BTreeSet<String> {
    let mut variables = BTreeSet::new();
    for language in &catalogue.languages {
        let same = language
            .message(&message.id)
            .and_then(|message| message.wording(wording.attribute.as_deref()));
        if let Some(same) = same {
            used_in(language, same, &mut BTreeSet::new(), &mut variables);
        }
    }
    variables
}

/// The variables of a wording and of the messages it refers to.
fn used_in(
    language: &Language,
    wording: &Wording,
    seen: &mut BTreeSet<String>,
    variables: &mut BTreeSet<String>,
) {
    variables.extend(wording.variables.iter().cloned());
    for reference in &wording.references {
        if seen.insert(reference.clone())
            && let Some(own) = language.message(reference).and_then(|m| m.wording(None))
        {
            used_in(language, own, seen, variables);
        }
    }
}

/// The variables that are handed to a wording's function, in the order of their descriptions.
pub(crate) fn parameters<'a>(
    catalogue: &Catalogue,
    message: &'a Message,
    wording: &Wording,
) -> Vec<&'a Variable> {
    let used = used_anywhere(catalogue, message, wording);
    let used_elsewhere: BTreeSet<String> = message
        .wordings
        .iter()
        .flat_map(|other| used_anywhere(catalogue, message, other))
        .collect();
    // What no language uses yet is handed in all the same, so that a translation can't break a call.
    message
        .described
        .iter()
        .filter(|v| used.contains(&v.name) || !used_elsewhere.contains(&v.name))
        .collect()
}
