//! Writes the Rust module: one function for each wording of the source language.

use std::fmt::Write as _;

use crate::catalogue::Catalogue;
use crate::message::{Message, Wording};
use crate::parameters::{check_described, parameters};
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

fn function(out: &mut String, catalogue: &Catalogue, message: &Message, wording: &Wording) {
    let parameters = parameters(catalogue, message, wording);
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
