//! The page has a function for every message it can say, knows how each language writes numbers, and is
//! handed what Rust says, to be held to it by `ui/src/words/golden.test.ts`.

use std::fmt::Write as _;
use std::path::PathBuf;

use fluent_bundle::FluentArgs;
use serde_json::{Map, Value, json};
use vejviser_words::{Lang, lists, numbers, say};
use vejviser_words_generator::{
    Catalogue, Key, Kind, Variable, Wording, typescript_module, typescript_name,
    typescript_property, wordings_of_the_page,
};

use super::{catalogue, workspace};

/// Numbers for every plural branch of every language, for separators, fractions and signs.
const NUMBERS: [f64; 15] = [
    0.0,
    1.0,
    2.0,
    3.0,
    5.0,
    11.0,
    23.0,
    100.0,
    101.0,
    103.0,
    111.0,
    1000.0,
    1_234_567.0,
    2.5,
    -1234.0,
];

/// Texts of every script, none at all, and such as a template could trip over.
const TEXTS: [&str; 5] = ["Tesfay", "أمل", "ተስፋይ", "", " »Å« «{ $x }»"];

fn file_of_the_page(name: &str) -> PathBuf {
    workspace().join("ui/src/words").join(name)
}

/// Holds a generated file to what it should be, or writes it when told to.
#[track_caller]
fn fresh(name: &str, wanted: &str) {
    let file = file_of_the_page(name);
    if std::env::var_os("WRITE_WORDS").is_some() {
        std::fs::write(&file, wanted).unwrap();
    }
    let found = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        found == wanted,
        "ui/src/words/{name} is stale: run \
         `WRITE_WORDS=1 cargo test -p vejviser-words --test catalogue page`"
    );
}

/// How a language writes numbers and which way it runs, read off what ICU writes.
fn facts() -> String {
    let mut out = String::from(
        "// How each language writes numbers and which way it runs, taken from Unicode's data by the words\n\
         // crate's `catalogue` test. A change here is lost; docs/translating.md tells more.\n\n\
         export interface Facts {\n  \
           readonly direction: 'ltr' | 'rtl';\n  \
           /** Between groups of digits. */\n  readonly group: string;\n  \
           /** Before the fraction. */\n  readonly decimal: string;\n  \
           /** Before and after a number below nought. */\n  readonly minus: readonly [string, string];\n  \
           /** How many digits the last group has, and each before it. */\n  readonly sizes: readonly [number, number];\n  \
           /** The smallest number that is parted into groups. */\n  readonly from: number;\n\
         }\n\n\
         export const facts: Readonly<Record<string, Facts>> = {\n",
    );
    for lang in Lang::all() {
        let written = numbers::number(lang, 1_234_567_890.5);
        let digits: Vec<(usize, char)> = written
            .char_indices()
            .filter(|(_, c)| c.is_ascii_digit())
            .collect();
        assert_eq!(digits.len(), 11, "{lang}: {written} has other digits");
        let gap = |n: usize| &written[digits[n].0 + 1..digits[n + 1].0];
        let parted: Vec<usize> = (0..9).filter(|n| !gap(*n).is_empty()).collect();
        let (last, before) = (parted[parted.len() - 1], parted[parted.len() - 2]);
        let minus = numbers::number(lang, -5);
        let (front, back) = minus.split_once('5').unwrap();
        let from = (1..7)
            .map(|e| 10_u32.pow(e))
            .find(|least| numbers::number(lang, *least).len() > least.to_string().len());
        let _ = writeln!(
            out,
            "  '{lang}': {{ direction: '{}', group: {}, decimal: {}, minus: [{}, {}], sizes: [{}, {}], from: {} }},",
            if lang.is_rtl() { "rtl" } else { "ltr" },
            literal(gap(last)),
            literal(gap(9)),
            literal(front),
            literal(back),
            9 - last,
            last - before,
            from.unwrap(),
        );
    }
    out + "};\n"
}

/// The text as TypeScript writes it, with marks that the eye can't see written out.
fn literal(text: &str) -> String {
    let escaped = text.chars().map(|c| match c {
        '\'' | '\\' => format!("\\{c}"),
        c if c.is_ascii_graphic() => c.to_string(),
        c => format!("\\u{{{:x}}}", u32::from(c)),
    });
    format!("'{}'", escaped.collect::<String>())
}

/// Every wording of the page, said by Rust in every language with every kind of value.
fn golden(catalogue: &Catalogue) -> Vec<Value> {
    let mut said = Vec::new();
    for (message, wording, variables) in wordings_of_the_page(catalogue) {
        let attribute = wording.attribute.as_deref();
        let name = typescript_name(&message.id, attribute);
        for values in sets(&variables, &all_keys(catalogue, &message.id, wording)) {
            let mut texts = Map::new();
            for lang in Lang::all() {
                let mut arguments = FluentArgs::new();
                for (variable, value) in variables.iter().zip(&values) {
                    argument(&mut arguments, lang, variable, value);
                }
                let text = say(lang, &message.id, attribute, &arguments);
                texts.insert(lang.tag().to_owned(), text.into());
            }
            let properties = variables.iter().map(|v| typescript_property(&v.name));
            let values: Map<String, Value> = properties.zip(values).collect();
            said.push(json!([name, values, texts]));
        }
    }
    said
}

fn argument<'a>(
    arguments: &mut FluentArgs<'a>,
    lang: Lang,
    variable: &'a Variable,
    value: &'a Value,
) {
    let name = variable.name.as_str();
    match (variable.kind, value.as_f64()) {
        (Kind::Number, Some(number)) => arguments.set(name, numbers::counted(lang, number)),
        (Kind::Percent, Some(number)) => arguments.set(name, numbers::percent(lang, number)),
        _ => arguments.set(name, value.as_str().unwrap().to_owned()),
    }
}

/// The values that any language chooses a variant by.
fn all_keys(catalogue: &Catalogue, id: &str, wording: &Wording) -> Vec<(String, Key)> {
    let same = catalogue.languages.iter().filter_map(|language| {
        let message = language.message(id)?;
        message.wording(wording.attribute.as_deref())
    });
    same.flat_map(|wording| &wording.selectors)
        .flat_map(|s| {
            s.variants
                .iter()
                .map(|(key, _)| (s.variable.clone(), key.clone()))
        })
        .collect()
}

/// Sets of values: two numbers meet in all ways, and texts take turns.
fn sets(variables: &[&Variable], keys: &[(String, Key)]) -> Vec<Vec<Value>> {
    let values: Vec<Vec<Value>> = variables.iter().map(|v| values_of(v, keys)).collect();
    let numbers: Vec<usize> = (0..variables.len())
        .filter(|n| values[*n][0].is_number())
        .collect();
    let rounds = match numbers[..] {
        [] => values.iter().map(Vec::len).max().unwrap_or(1),
        [only] => values[only].len(),
        [one, two, ..] => values[one].len() * values[two].len(),
    };
    let turn = |round: usize, n: usize| {
        let step = match numbers.get(1) {
            Some(second) if *second == n => round / values[numbers[0]].len(),
            _ => round + n,
        };
        values[n][step % values[n].len()].clone()
    };
    (0..rounds)
        .map(|round| (0..variables.len()).map(|n| turn(round, n)).collect())
        .collect()
}

fn values_of(variable: &Variable, keys: &[(String, Key)]) -> Vec<Value> {
    let own = keys.iter().filter(|(name, _)| *name == variable.name);
    let own = own.map(|(_, key)| key);
    let mut values: Vec<Value> = match variable.kind {
        Kind::Number | Kind::Percent => {
            let exact = own.filter_map(|key| match key {
                Key::Number(number) => number.parse().ok(),
                Key::Word(_) => None,
            });
            NUMBERS.into_iter().chain(exact).map(number).collect()
        }
        Kind::List => vec![lists::and(Lang::DANISH, &TEXTS).into(), "".into()],
        Kind::String | Kind::Date | Kind::LongDate | Kind::DateTime => {
            let words = own.filter_map(|key| match key {
                Key::Word(word) => Some(word.as_str()),
                Key::Number(_) => None,
            });
            TEXTS.into_iter().chain(words).map(Value::from).collect()
        }
    };
    let mut seen = Vec::new();
    values.retain(|value| !seen.contains(value) && (seen.push(value.clone()), true).1);
    values
}

/// A number as JSON writes it: whole where it is whole.
fn number(value: f64) -> Value {
    if value.fract() == 0.0 {
        json!(value as i64)
    } else {
        json!(value)
    }
}

#[test]
fn the_page_has_a_function_for_every_message_it_can_say() {
    fresh("messages.ts", &typescript_module(&catalogue()).unwrap());
}

#[test]
fn the_page_knows_how_each_language_writes_numbers() {
    fresh("facts.ts", &facts());
}

/// Writes what Rust says to a file that is not committed: what is compared is always today's.
#[test]
fn the_page_is_handed_what_rust_says() {
    let catalogue = catalogue();
    let said = golden(&catalogue);
    let nameless = said.iter().find(|case| {
        let texts = case[2].as_object().unwrap();
        texts.len() != catalogue.languages.len() || texts.values().any(|t| t == &case[0])
    });
    assert_eq!(nameless, None, "a message was not said");
    let lines: Vec<String> = said.iter().map(Value::to_string).collect();
    let text = format!("[\n{}\n]\n", lines.join(",\n"));
    std::fs::write(file_of_the_page("golden.json"), text).unwrap();
}

#[test]
fn two_numbers_meet_in_all_ways() {
    let text = ("da".to_owned(), "tree".to_owned(), "# $a (Number) – a\n# $b (Number) – b\n# $c (String) – c\ntree-a = { $a ->\n    [7] sieben\n   *[other] { $b }{ $c }\n}\n".to_owned());
    let catalogue = Catalogue::from_texts([text]).unwrap();
    let (message, wording, variables) = wordings_of_the_page(&catalogue).next().unwrap();
    let sets = sets(&variables, &all_keys(&catalogue, &message.id, wording));
    let pairs: std::collections::BTreeSet<String> =
        sets.iter().map(|s| format!("{} {}", s[0], s[1])).collect();
    assert_eq!(pairs.len(), (NUMBERS.len() + 1) * NUMBERS.len());
    assert!(pairs.contains("7 11"), "{pairs:?}");
    assert!(
        TEXTS
            .iter()
            .all(|text| sets.iter().any(|set| set[2] == *text))
    );
}
