//! Says a message in a language: the one place that asks Fluent.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::messages::COUNT;
use crate::{Lang, numbers};

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: [OnceLock<Bundle>; COUNT] = [const { OnceLock::new() }; COUNT];

/// The message, or its attribute, in this language; in Danish where the language lacks it.
///
/// Public for the check that the page says the same; everybody else calls [`crate::messages`], whose
/// functions can't be handed a wrong id or forget a value.
pub fn say(lang: Lang, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> String {
    said(lang, id, attribute, arguments)
        .or_else(|| said(Lang::DANISH, id, attribute, arguments))
        .unwrap_or_else(|| id.to_owned())
}

fn said(
    lang: Lang,
    id: &str,
    attribute: Option<&str>,
    arguments: &FluentArgs<'_>,
) -> Option<String> {
    let bundle = BUNDLES.get(lang.index())?.get_or_init(|| read(lang));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    // A variable that is missing shows as its name; the checks hold that there is none.
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
    Some(text.into_owned())
}

fn read(lang: Lang) -> Bundle {
    let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![id]);
    bundle.set_formatter(Some(number));
    for source in lang.sources() {
        // What can't be read is left out; the build refuses such a file in the first place.
        let resource =
            FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Fluent writes numbers bare; ours are written as the language does.
fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    // One that Fluent chose by a stand-in brings its own writing, see `numbers::counted`.
    if let Some(written) = &number.options.currency {
        return Some(written.clone());
    }
    let Speaking(lang) = memoizer
        .with_try_get::<Speaking, _, _>((), |speaking| *speaking)
        .ok()?;
    Some(numbers::number(lang, number.value))
}

/// The language of a bundle, found again from inside it: Fluent hands its formatter nothing else.
#[derive(Clone, Copy)]
struct Speaking(Lang);

impl Memoizable for Speaking {
    type Args = ();
    type Error = ();

    fn construct(id: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Lang::from_tag(&id.to_string()).map(Self).ok_or(())
    }
}
