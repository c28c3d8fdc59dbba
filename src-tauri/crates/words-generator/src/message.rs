//! What a message is made of, as far as functions and checks need it.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use crate::kind::Kind;
use crate::problem::Problem;

/// A message with its wordings: its own and its attributes'.
#[derive(Debug, Clone)]
pub struct Message {
    /// Its id, `meeting-people-missing`.
    pub id: String,
    /// The variables its comment describes, in order.
    pub described: Vec<Variable>,
    /// Comment lines that look like a variable's description and are none.
    pub misdescribed: Vec<String>,
    /// Its own wording, if it has one, and each attribute's.
    pub wordings: Vec<Wording>,
}

/// A variable as its comment describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Its name without the dollar sign.
    pub name: String,
    /// Its type.
    pub kind: Kind,
    /// What it is.
    pub about: String,
}

/// One text that can be said.
#[derive(Debug, Clone, Default)]
pub struct Wording {
    /// The attribute, or `None` for the message itself.
    pub attribute: Option<String>,
    /// The variables used, selectors' included.
    pub variables: BTreeSet<String>,
    /// The messages it refers to.
    pub references: BTreeSet<String>,
    /// The choices in it, outermost first.
    pub selectors: Vec<Selector>,
    /// All its literal text, variants and all, a line each.
    pub text: String,
}

/// A choice between variants.
#[derive(Debug, Clone)]
pub struct Selector {
    /// The variable chosen by.
    pub variable: String,
    /// Each variant's key and literal text, in order.
    pub variants: Vec<(Key, String)>,
}

/// A variant's key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A word: a plural category or a value.
    Word(String),
    /// A number.
    Number(String),
}

impl Message {
    /// The wording of this attribute, or the message's own.
    #[must_use]
    pub fn wording(&self, attribute: Option<&str>) -> Option<&Wording> {
        self.wordings
            .iter()
            .find(|wording| wording.attribute.as_deref() == attribute)
    }

    /// The description of this variable.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<&Variable> {
        self.described.iter().find(|variable| variable.name == name)
    }
}

/// Reads one file's messages.
pub(crate) fn parse(file: &str, source: &str) -> Result<Vec<Message>, Problem> {
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        let what = errors.first().map_or_else(String::new, |error| {
            let before = source.get(..error.pos.start).unwrap_or_default();
            format!("line {}: {error}", before.matches('\n').count() + 1)
        });
        Problem::new(file, "", what)
    })?;
    Ok(resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(read(message)),
            _ => None,
        })
        .collect())
}

fn read(message: &ast::Message<&str>) -> Message {
    let mut described = Vec::new();
    let mut misdescribed = Vec::new();
    let comment = message.comment.iter().flat_map(|comment| &comment.content);
    for line in comment.filter(|line| line.trim_start().starts_with('$')) {
        match variable(line) {
            Some(variable) => described.push(variable),
            None => misdescribed.push((*line).to_owned()),
        }
    }
    let mut wordings = Vec::new();
    if let Some(pattern) = &message.value {
        wordings.push(wording(None, pattern));
    }
    for attribute in &message.attributes {
        wordings.push(wording(Some(attribute.id.name), &attribute.value));
    }
    Message {
        id: message.id.name.to_owned(),
        described,
        misdescribed,
        wordings,
    }
}

/// Reads `$count (Number) – seats still free`.
fn variable(line: &str) -> Option<Variable> {
    let (name, rest) = line.trim().strip_prefix('$')?.split_once(" (")?;
    let (kind, about) = rest.split_once(')')?;
    let about = about.trim().trim_start_matches(['–', '-']).trim();
    (!name.is_empty() && !about.is_empty()).then_some(())?;
    Some(Variable {
        name: name.to_owned(),
        kind: Kind::from_name(kind)?,
        about: about.to_owned(),
    })
}

fn wording(attribute: Option<&str>, pattern: &ast::Pattern<&str>) -> Wording {
    let mut wording = Wording {
        attribute: attribute.map(str::to_owned),
        ..Wording::default()
    };
    wording.text = gather(&mut wording, pattern);
    wording
}

/// Notes what the pattern uses and answers its literal text.
fn gather(into: &mut Wording, pattern: &ast::Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => {
                text.push_str(&expression_text(into, expression));
            }
        }
    }
    text
}

fn expression_text(into: &mut Wording, expression: &ast::Expression<&str>) -> String {
    match expression {
        ast::Expression::Inline(inline) => inline_text(into, inline),
        ast::Expression::Select { selector, variants } => {
            let variable = inline_text(into, selector);
            let at = into.selectors.len();
            into.selectors.push(Selector {
                variable: variable.trim_matches(['{', '}', '$', ' ']).to_owned(),
                variants: Vec::new(),
            });
            let mut all = String::new();
            for variant in variants {
                let key = match &variant.key {
                    ast::VariantKey::Identifier { name } => Key::Word((*name).to_owned()),
                    ast::VariantKey::NumberLiteral { value } => Key::Number((*value).to_owned()),
                };
                let text = gather(into, &variant.value);
                all.push_str(&text);
                all.push('\n');
                if let Some(selector) = into.selectors.get_mut(at) {
                    selector.variants.push((key, text));
                }
            }
            all
        }
    }
}

fn inline_text(into: &mut Wording, inline: &ast::InlineExpression<&str>) -> String {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            into.variables.insert(id.name.to_owned());
            format!("{{ ${} }}", id.name)
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            into.references.insert(id.name.to_owned());
            String::new()
        }
        ast::InlineExpression::StringLiteral { value }
        | ast::InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        ast::InlineExpression::Placeable { expression } => expression_text(into, expression),
        ast::InlineExpression::FunctionReference { .. }
        | ast::InlineExpression::TermReference { .. } => String::new(),
    }
}
