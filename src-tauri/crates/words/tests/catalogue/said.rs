//! Every message can be said in every language without a hole in it.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use vejviser_words_generator::{Catalogue, Kind, Problem};

use super::{catalogue, catalogue_of, just, none};

/// Says every wording with no, one, two, three, eleven and a hundred of everything.
fn holes(catalogue: &Catalogue) -> Vec<Problem> {
    let source = &catalogue.languages[0];
    let mut problems = Vec::new();
    for language in &catalogue.languages {
        let mut bundle = FluentBundle::new(vec![language.tag.parse().unwrap()]);
        for noun in &language.nouns {
            bundle.add_resource_overriding(FluentResource::try_new(noun.source.clone()).unwrap());
        }
        for (noun, message) in language.messages() {
            let Some(original) = source.message(&message.id) else {
                continue;
            };
            for count in [0, 1, 2, 3, 11, 100] {
                let mut arguments = FluentArgs::new();
                for variable in &original.described {
                    let value = match variable.kind {
                        Kind::Number => FluentValue::from(count),
                        _ => FluentValue::from("x"),
                    };
                    arguments.set(variable.name.clone(), value);
                }
                let stored = bundle.get_message(&message.id).unwrap();
                let patterns = stored.value().into_iter();
                for pattern in patterns.chain(stored.attributes().map(|a| a.value())) {
                    let mut errors = Vec::new();
                    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                    let what = match errors.first() {
                        Some(error) => error.to_string(),
                        None if text.trim().is_empty() => "says nothing".to_owned(),
                        None => continue,
                    };
                    problems.push(Problem::new(&noun.file, &message.id, what));
                }
            }
        }
    }
    problems.dedup();
    problems
}

#[test]
fn every_message_can_be_said_with_any_count() {
    none(&holes(&catalogue()));
}

#[test]
fn a_hole_is_found() {
    let danish = "tree-a = a\n";
    just(
        &holes(&catalogue_of(danish, "en", "tree-a = { tree-b }\n")),
        "tree-b",
    );
}
