//! The plural categories that each language has, all of them and no other.

use std::collections::BTreeSet;

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};
use vejviser_words_generator::{Catalogue, Key, Kind, Problem, Selector, Wording};

use super::{catalogue, catalogue_of, just, none};

fn rules(tag: &str) -> PluralRules {
    let locale: Locale = tag.parse().expect("a folder's name is a language tag");
    PluralRules::try_new_cardinal(locale.into()).expect("the language has plural rules")
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn plurals(catalogue: &Catalogue) -> Vec<Problem> {
    let source = &catalogue.languages[0];
    let mut problems = Vec::new();
    for language in &catalogue.languages {
        let rules = rules(&language.tag);
        for (noun, message) in language.messages() {
            let Some(original) = source.message(&message.id) else {
                continue;
            };
            for wording in &message.wordings {
                let danish = original.wording(wording.attribute.as_deref());
                for selector in &wording.selectors {
                    let number = original
                        .variable(&selector.variable)
                        .is_some_and(|variable| variable.kind == Kind::Number);
                    let found = if number {
                        of_number(selector, &rules)
                    } else {
                        of_value(selector, danish)
                    };
                    let of = |what| Problem::new(&noun.file, &message.id, what);
                    problems.extend(found.into_iter().map(of));
                }
                let own = selected(wording);
                for (variable, zero) in danish.map(selected).unwrap_or_default() {
                    let what = match own.iter().find(|(name, _)| *name == variable) {
                        None => format!("does not choose by ${variable}"),
                        Some((_, false)) if zero => format!("has no wording for no ${variable}"),
                        Some(_) => continue,
                    };
                    problems.push(Problem::new(&noun.file, &message.id, what));
                }
            }
        }
    }
    problems
}

/// Which variables are chosen by, and whether none of them has its own wording.
fn selected(wording: &Wording) -> Vec<(String, bool)> {
    let zero = |key: &Key| matches!(key, Key::Number(n) if n == "0") || is(key, "zero");
    wording
        .selectors
        .iter()
        .map(|s| {
            (
                s.variable.clone(),
                s.variants.iter().any(|(key, _)| zero(key)),
            )
        })
        .collect()
}

fn is(key: &Key, word: &str) -> bool {
    matches!(key, Key::Word(own) if own == word)
}

fn of_number(selector: &Selector, rules: &PluralRules) -> Vec<String> {
    let wanted: BTreeSet<&str> = rules.categories().map(name).collect();
    let mut problems = Vec::new();
    let mut words = BTreeSet::new();
    for (key, _) in &selector.variants {
        match key {
            Key::Word(word) => {
                words.insert(word.as_str());
            }
            Key::Number(number) if !words.is_empty() => {
                problems.push(format!(
                    "[{number}] stands behind a category and is never chosen"
                ));
            }
            Key::Number(_) => {}
        }
    }
    for category in wanted.symmetric_difference(&words) {
        let what = if wanted.contains(category) {
            "is missing"
        } else {
            "does not exist here"
        };
        problems.push(format!("[{category}] {what}"));
    }
    // Where "one" is also said of nought, it has to show the number.
    if rules.category_for(0) == PluralCategory::One {
        let shown = format!("{{ ${} }}", selector.variable);
        let text = |word: &str| {
            let mut variants = selector.variants.iter();
            variants.find_map(|(key, text)| is(key, word).then_some(text))
        };
        if let (Some(one), Some(other)) = (text("one"), text("other")) {
            if other.contains(&shown) && !one.contains(&shown) {
                problems.push("[one] is also nought here and must show the number".to_owned());
            }
            let mut words = one.split_whitespace();
            if words.any(|word| ["یک", "ሓደ", "ሓንቲ"].contains(&word)) {
                problems.push("[one] is also nought here and must not say one".to_owned());
            }
        }
    }
    problems
}

/// A choice by anything but a number has the same variants as in Danish.
fn of_value(selector: &Selector, danish: Option<&Wording>) -> Vec<String> {
    let keys =
        |s: &Selector| -> BTreeSet<Key> { s.variants.iter().map(|(key, _)| key.clone()).collect() };
    let mut others = danish.iter().flat_map(|wording| &wording.selectors);
    match others.find(|other| other.variable == selector.variable) {
        Some(other) if keys(other) == keys(selector) => Vec::new(),
        _ => vec![format!(
            "chooses by ${} otherwise than Danish",
            selector.variable
        )],
    }
}

#[test]
fn every_choice_by_a_number_has_the_languages_own_categories() {
    none(&plurals(&catalogue()));
}

#[test]
fn the_categories_are_those_of_the_glossary() {
    let of = |tag| {
        rules(tag)
            .categories()
            .map(name)
            .collect::<BTreeSet<_>>()
            .len()
    };
    assert_eq!(["da", "en", "ar", "fa", "ti"].map(of), [2, 2, 6, 2, 2]);
}

#[test]
fn a_wrong_choice_is_found() {
    let danish = "# $n (Number) – how many\ntree-a = { $n ->\n    [0] ingen\n    [one] et\n   *[other] { $n }\n}\n";
    let found = |tag, variants: &str| {
        let other = format!("tree-a = {{ $n ->{variants}\n}}\n");
        plurals(&catalogue_of(danish, tag, &other))
    };
    none(&found("en", "\n [0] no\n [one] a\n *[other] { $n }"));
    just(
        &found("en", "\n [one] a\n [0] no\n *[other] { $n }"),
        "never chosen",
    );
    just(
        &found("en", "\n [0] no\n *[other] { $n }"),
        "[one] is missing",
    );
    just(
        &found("en", "\n [0] no\n [one] a\n [few] b\n *[other] { $n }"),
        "does not exist",
    );
    just(
        &found("en", "\n [one] a\n *[other] { $n }"),
        "no wording for no",
    );
    just(
        &found("fa", "\n [0] a\n [one] b\n *[other] { $n }"),
        "show the number",
    );
    just(
        &found("ti", "\n [0] a\n [one] ሓደ { $n }\n *[other] { $n }"),
        "not say one",
    );
    assert_eq!(
        found("ar", "\n [zero] a\n [one] a\n *[other] { $n }").len(),
        3
    );
    let unchosen = plurals(&catalogue_of(danish, "en", "tree-a = { $n }\n"));
    just(&unchosen, "does not choose");
}
