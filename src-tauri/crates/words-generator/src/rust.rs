//! Writes the Rust module: one function for each wording of the source language.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Language, Noun};
use crate::message::{Message, Variable, Wording};
use crate::problem::Problem;

/// The name of the Rust function of a message or of its attribute.
#[must_use]
pub fn function_name(id: &str, attribute: Option<&str>) -> String {
    let name = match attribute {
        Some(attribute) => format!("{id}_{attribute}"),
        None => id.to_owned(),
    };
    name.replace('-', "_")
}

/// The Rust module of typed functions, with the catalogue embedded.
///
/// # Errors
/// When a variable is not described in the source language.
pub fn rust_module(catalogue: &Catalogue) -> Result<String, Problem> {
    let mut out = String::from("// Generated from locales/ by vejviser-words-generator.\n\n");
    embed(&mut out, catalogue);
    if let Some(source) = catalogue.source() {
        for (noun, message) in source.messages() {
            check_described(catalogue, noun, message)?;
            for wording in &message.wordings {
                function(&mut out, catalogue, message, wording);
            }
        }
    }
    Ok(out)
}

/// The files' texts, by language and noun, the source language first.
fn embed(out: &mut String, catalogue: &Catalogue) {
    let _ = writeln!(
        out,
        "pub(crate) const COUNT: usize = {};\n",
        catalogue.languages.len()
    );
    out.push_str("pub(crate) static FOLDERS: [(&str, &[&str]); COUNT] = [\n");
    for language in &catalogue.languages {
        let _ = writeln!(out, "    ({:?}, &[", language.tag);
        for noun in &language.nouns {
            let _ = writeln!(out, "        {:?},", noun.source);
        }
        out.push_str("    ]),\n");
    }
    out.push_str("];\n\n");
}

fn check_described(catalogue: &Catalogue, noun: &Noun, message: &Message) -> Result<(), Problem> {
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

fn function(out: &mut String, catalogue: &Catalogue, message: &Message, wording: &Wording) {
    let used = used_anywhere(catalogue, message, wording);
    let used_elsewhere: BTreeSet<String> = message
        .wordings
        .iter()
        .flat_map(|other| used_anywhere(catalogue, message, other))
        .collect();
    // What no language uses yet is handed in all the same, so that a translation can't break a call.
    let parameters: Vec<&Variable> = message
        .described
        .iter()
        .filter(|v| used.contains(&v.name) || !used_elsewhere.contains(&v.name))
        .collect();
    for line in wording.text.lines().filter(|line| !line.trim().is_empty()) {
        let _ = writeln!(out, "#[doc = {:?}]", format!("»{}«", line.trim()));
    }
    for variable in &parameters {
        let _ = writeln!(out, "#[doc = \"\"]");
        let about = format!("- `{}`: {}", parameter(&variable.name), variable.about);
        let _ = writeln!(out, "#[doc = {about:?}]");
    }
    let name = function_name(&message.id, wording.attribute.as_deref());
    let _ = write!(out, "#[must_use]\npub fn {name}(lang: Lang");
    for variable in &parameters {
        let kind = variable.kind.rust_type();
        let _ = write!(out, ", {}: {kind}", parameter(&variable.name));
    }
    out.push_str(") -> String {\n");
    let mutable = if parameters.is_empty() { "" } else { "mut " };
    let _ = writeln!(out, "    let {mutable}arguments = FluentArgs::new();");
    for variable in &parameters {
        let argument = variable.kind.rust_argument(&parameter(&variable.name));
        let _ = writeln!(out, "    arguments.set({:?}, {argument});", variable.name);
    }
    let _ = writeln!(
        out,
        "    crate::say::say(lang, {:?}, {:?}, &arguments)\n}}\n",
        message.id,
        wording.attribute.as_deref(),
    );
}

fn parameter(variable: &str) -> String {
    let name = variable.replace('-', "_");
    if matches!(
        name.as_str(),
        "type" | "in" | "for" | "match" | "where" | "move" | "lang"
    ) {
        format!("{name}_")
    } else {
        name
    }
}
