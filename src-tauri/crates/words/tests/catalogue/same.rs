//! The same files, messages, attributes and variables in every language.

use std::collections::BTreeSet;

use vejviser_words_generator::{Catalogue, Language, Message, Problem};

use super::{catalogue, catalogue_of, just, none};

fn files(catalogue: &Catalogue) -> Vec<Problem> {
    let names = |language: &Language| -> BTreeSet<String> {
        language
            .nouns
            .iter()
            .map(|noun| noun.name.clone())
            .collect()
    };
    let source = names(&catalogue.languages[0]);
    let mut problems = Vec::new();
    for language in &catalogue.languages {
        let own = names(language);
        for name in source.symmetric_difference(&own) {
            let what = if own.contains(name) {
                "is not there in Danish"
            } else {
                "is missing"
            };
            problems.push(Problem::new(
                &format!("{}/{name}.ftl", language.tag),
                "",
                what,
            ));
        }
    }
    problems
}

fn messages(catalogue: &Catalogue) -> Vec<Problem> {
    let source = &catalogue.languages[0];
    let mut problems = Vec::new();
    for language in &catalogue.languages {
        for noun in &language.nouns {
            let Some(original) = source.nouns.iter().find(|other| other.name == noun.name) else {
                continue;
            };
            let mut seen = BTreeSet::new();
            for message in &noun.messages {
                let mut problem = |what: &str| {
                    problems.push(Problem::new(&noun.file, &message.id, what));
                };
                if !seen.insert(&message.id) {
                    problem("stands here twice");
                }
                if message.id != noun.name && !message.id.starts_with(&format!("{}-", noun.name)) {
                    problem("does not begin with its file's noun");
                }
                if message
                    .id
                    .chars()
                    .any(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-'))
                {
                    problem("is not in kebab-case");
                }
                match original
                    .messages
                    .iter()
                    .find(|other| other.id == message.id)
                {
                    None => problem("is not there in Danish"),
                    Some(other) if attributes(other) != attributes(message) => {
                        problem("has other attributes than in Danish");
                    }
                    Some(other) if !variables(message).is_superset(&variables(other)) => {
                        problem("leaves out a variable that Danish uses");
                    }
                    Some(other)
                        if variables(message)
                            .iter()
                            .any(|name| other.variable(name).is_none()) =>
                    {
                        problem("uses a variable that Danish does not describe");
                    }
                    Some(_) => {}
                }
            }
            for other in original
                .messages
                .iter()
                .filter(|other| !seen.contains(&other.id))
            {
                problems.push(Problem::new(&noun.file, &other.id, "is missing"));
            }
        }
    }
    problems
}

fn described(catalogue: &Catalogue) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (noun, message) in catalogue.languages[0].messages() {
        for line in &message.misdescribed {
            problems.push(Problem::new(
                &noun.file,
                &message.id,
                format!("cannot read »{line}«"),
            ));
        }
        for name in variables(message)
            .iter()
            .filter(|name| message.variable(name).is_none())
        {
            problems.push(Problem::new(
                &noun.file,
                &message.id,
                format!("${name} is undescribed"),
            ));
        }
        for variable in &message.described {
            let used = catalogue
                .languages
                .iter()
                .filter_map(|l| l.message(&message.id));
            if !used
                .into_iter()
                .any(|m| variables(m).contains(&variable.name))
            {
                let what = format!("${} is described and used nowhere", variable.name);
                problems.push(Problem::new(&noun.file, &message.id, what));
            }
        }
    }
    problems
}

fn attributes(message: &Message) -> BTreeSet<Option<String>> {
    message
        .wordings
        .iter()
        .map(|wording| wording.attribute.clone())
        .collect()
}

fn variables(message: &Message) -> BTreeSet<String> {
    message
        .wordings
        .iter()
        .flat_map(|wording| wording.variables.clone())
        .collect()
}

#[test]
fn every_language_has_the_same_files() {
    none(&files(&catalogue()));
}

#[test]
fn every_language_has_the_same_messages_attributes_and_variables() {
    none(&messages(&catalogue()));
}

#[test]
fn every_variable_is_described_with_its_type() {
    none(&described(&catalogue()));
}

#[test]
fn what_differs_from_danish_is_found() {
    let found = |danish, other| messages(&catalogue_of(danish, "en", other));
    just(
        &found("tree-a = a\ntree-b = b\n", "tree-a = a\n"),
        "is missing",
    );
    just(
        &found("tree-a = a\n", "tree-a = a\ntree-b = b\n"),
        "is not there in Danish",
    );
    just(
        &found("tree-a = a\n    .x = x\n", "tree-a = a\n"),
        "other attributes",
    );
    let danish = "# $n (Number) – how many\ntree-a = { $n }\n";
    just(&found(danish, "tree-a = a\n"), "leaves out");
    just(
        &found(danish, "tree-a = { $n }{ $m }\n"),
        "does not describe",
    );
    let twice = "tree-a = a\ntree-a = a\n";
    just(&found("tree-a = a\n", twice), "twice");
}

#[test]
fn a_foreign_or_shouting_id_is_found() {
    let found = |source| messages(&catalogue_of(source, "en", source));
    assert_eq!(found("bush-a = a\n").len(), 2);
    assert_eq!(found("tree-A = a\n").len(), 2);
}

#[test]
fn an_undescribed_and_an_idle_variable_are_found() {
    let found = |source| described(&catalogue_of(source, "en", source));
    just(&found("tree-a = { $n }\n"), "undescribed");
    just(
        &found("# $n (Number) – how many\ntree-a = a\n"),
        "used nowhere",
    );
    just(
        &found("# $n (Numeral) – how many\ntree-a = a\n"),
        "cannot read",
    );
}

#[test]
fn a_missing_file_is_found() {
    let text = |tag: &str, name: &str| (tag.to_owned(), name.to_owned(), String::new());
    let catalogue = Catalogue::from_texts([text("da", "a"), text("da", "b"), text("en", "a")]);
    just(&files(&catalogue.unwrap()), "is missing");
}
