// The words of locales/, so that one test runs in every language.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';

const LOCALES = new URL('../../../locales/', import.meta.url);

/** The five languages of the window, the source first. */
export const LANGS = ['da', 'en', 'ar', 'fa', 'ti'];

/** Whose digits and plurals Fluent takes: the program writes Western digits everywhere. */
const TAGS = { ar: 'ar-u-nu-latn', fa: 'fa-u-nu-latn' };

const bundles = new Map();

function bundle(lang) {
  if (!bundles.has(lang)) {
    const made = new FluentBundle(TAGS[lang] ?? lang, { useIsolating: false });
    const folder = new URL(`${lang}/`, LOCALES);
    for (const file of readdirSync(folder)) {
      made.addResource(new FluentResource(readFileSync(new URL(file, folder), 'utf8')));
    }
    bundles.set(lang, made);
  }
  return bundles.get(lang);
}

/** A message in a language, as the window shows it. */
export function say(id, lang, args) {
  const words = bundle(lang);
  const message = words.getMessage(id);
  if (!message?.value) throw new Error(`locales/${lang} has no message ${id}`);
  const errors = [];
  const text = words.formatPattern(message.value, args, errors);
  if (errors.length > 0) throw new Error(`${id} in ${lang}: ${errors.join(', ')}`);
  return text;
}
