//! Writes the page's module: one TypeScript function for each wording that a page can say.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Language};
use crate::kind::Kind;
use crate::message::{Message, Variable, Wording};
use crate::parameters::{check_described, parameters};
use crate::problem::Problem;

/// Files of words that only the terminal says; the page is spared them.
const TERMINAL_ONLY: [&str; 1] = ["cli"];

/// The name of the TypeScript function of a message or of its attribute: `dateWeekdayMondayShort`.
#[must_use]
pub fn typescript_name(id: &str, attribute: Option<&str>) -> String {
    let mut name = camel_case(id);
    for part in attribute.into_iter().flat_map(|name| name.split('-')) {
        name.push_str(&capitalised(part));
    }
    name
}

/// The property of a function's arguments that a variable travels in.
#[must_use]
pub fn typescript_property(variable: &str) -> String {
    camel_case(variable)
}

/// Every wording that a page can say, with its message and the variables its function takes.
pub fn wordings_of_the_page(
    catalogue: &Catalogue,
) -> impl Iterator<Item = (&Message, &Wording, Vec<&Variable>)> {
    let nouns = catalogue.source().into_iter().flat_map(|s| &s.nouns);
    nouns
        .filter(|noun| !TERMINAL_ONLY.contains(&noun.name.as_str()))
        .flat_map(|noun| &noun.messages)
        .flat_map(move |message| {
            let wordings = message.wordings.iter();
            wordings.map(move |wording| (message, wording, parameters(catalogue, message, wording)))
        })
}

/// The TypeScript module of typed functions. The words themselves are not in it: the page reads them
/// from the files of the language it speaks.
///
/// # Errors
/// When a variable is not described in the source language.
pub fn typescript_module(catalogue: &Catalogue) -> Result<String, Problem> {
    for (noun, message) in catalogue.source().into_iter().flat_map(Language::messages) {
        check_described(catalogue, noun, message)?;
    }
    let mut functions = String::new();
    for (message, wording, variables) in wordings_of_the_page(catalogue) {
        function(&mut functions, message, wording, &variables);
    }
    let percent = if functions.contains("percent(") {
        "percent, "
    } else {
        ""
    };
    Ok(format!(
        "// One function for each message of the catalogue, made from locales/ by\n\
         // `cargo run -p vejviser-words-generator`. A change here is lost; docs/translating.md tells more.\n\n\
         import {{ {percent}say }} from './say.svelte';\n{functions}"
    ))
}

fn function(out: &mut String, message: &Message, wording: &Wording, variables: &[&Variable]) {
    out.push_str("\n/**\n");
    for line in wording.text.lines().filter(|line| !line.trim().is_empty()) {
        let _ = writeln!(out, " * »{}«", comment(line));
    }
    for variable in variables {
        let property = typescript_property(&variable.name);
        let about = comment(&variable.about);
        let written = written(variable.kind);
        let _ = writeln!(out, " * @param said.{property} – {about}{written}");
    }
    out.push_str(" */\n");
    let name = typescript_name(&message.id, wording.attribute.as_deref());
    let attribute = match &wording.attribute {
        Some(attribute) => format!("'{attribute}'"),
        None => "null".to_owned(),
    };
    if variables.is_empty() {
        let _ = writeln!(
            out,
            "export function {name}(lang?: string): string {{\n  return say('{}', {attribute}, null, lang);\n}}",
            message.id
        );
        return;
    }
    let types: Vec<String> = variables
        .iter()
        .map(|v| format!("{}: {}", typescript_property(&v.name), type_of(v.kind)))
        .collect();
    let _ = writeln!(
        out,
        "export function {name}(said: {{ {} }}, lang?: string): string {{\n  return say('{}', {attribute}, {}, lang);\n}}",
        types.join("; "),
        message.id,
        arguments(variables),
    );
}

/// The object that Fluent is handed: the function's own, where names and values are the same.
fn arguments(variables: &[&Variable]) -> String {
    let same = |v: &&Variable| v.kind != Kind::Percent && typescript_property(&v.name) == v.name;
    if variables.iter().all(same) {
        return "said".to_owned();
    }
    let each = variables.iter().map(|variable| {
        let value = format!("said.{}", typescript_property(&variable.name));
        let value = match variable.kind {
            Kind::Percent => format!("percent({value}, lang)"),
            _ => value,
        };
        format!("'{}': {value}", variable.name)
    });
    format!("{{ {} }}", each.collect::<Vec<_>>().join(", "))
}

/// The type of the property. Dates and lists reach the page written by Rust.
fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Number | Kind::Percent => "number",
        Kind::String | Kind::Date | Kind::LongDate | Kind::DateTime | Kind::List => "string",
    }
}

/// What a caller must know of a value that is a text here and none in Rust.
fn written(kind: Kind) -> &'static str {
    match kind {
        Kind::Number | Kind::Percent | Kind::String => "",
        Kind::Date | Kind::LongDate | Kind::DateTime => "; a date, as Rust has written it",
        Kind::List => "; a list, as Rust has written it",
    }
}

fn comment(text: &str) -> String {
    text.trim().replace("*/", "* /")
}

fn camel_case(name: &str) -> String {
    let mut parts = name.split(['-', '_']);
    let first = parts.next().unwrap_or_default().to_owned();
    first + &parts.map(capitalised).collect::<String>()
}

fn capitalised(part: &str) -> String {
    let mut chars = part.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn module(noun: &str, source: &str) -> String {
        let text = ("da".to_owned(), noun.to_owned(), source.to_owned());
        typescript_module(&Catalogue::from_texts([text]).unwrap()).unwrap()
    }

    #[test]
    fn a_message_becomes_a_function_of_its_variables() {
        let module = module(
            "tree",
            "# $count (Number) – leaves\n# $day-seen (Date) – the day\ntree-seen-on = { $count } { $day-seen }\n    .short = set\n",
        );
        assert!(module.contains(
            "export function treeSeenOn(said: { count: number; daySeen: string }, lang?: string): string {\n  return say('tree-seen-on', null, { 'count': said.count, 'day-seen': said.daySeen }, lang);\n}"
        ), "{module}");
        assert!(
            module.contains("@param said.daySeen – the day; a date, as Rust has written it"),
            "{module}"
        );
        assert!(module.contains(
            "export function treeSeenOnShort(lang?: string): string {\n  return say('tree-seen-on', 'short', null, lang);\n}"
        ), "{module}");
    }

    #[test]
    fn a_percentage_is_written_before_it_goes_into_the_sentence() {
        let module = module(
            "tree",
            "# $part (Percent) – green\ntree-green = { $part }\n",
        );
        assert!(module.contains("import { percent, say }"), "{module}");
        assert!(
            module.contains("{ 'part': percent(said.part, lang) }"),
            "{module}"
        );
    }

    #[test]
    fn a_comment_can_not_be_closed_by_a_sentence() {
        assert!(!module("tree", "tree-a = a */ b\n").contains("»a */"));
    }

    #[test]
    fn the_page_is_spared_the_words_of_the_terminal() {
        assert!(!module("cli", "cli-a = a\n").contains("cliA"));
    }
}
