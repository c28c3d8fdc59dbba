// The language of the screen, and saying a message in it or in another.
import { SvelteMap } from 'svelte/reactivity';
import { facts } from './facts';
import { known, read, source, SOURCE } from './languages';
import { written } from './numbers';
import { plain } from './plain';
import type { Speaker, Values } from './speaker';

export { plain };

let current = $state(SOURCE);
let wanted = SOURCE;

/** Languages whose words are read. What was said too early is said again when they are. */
const speaking = new SvelteMap<string, Speaker>([[SOURCE, source]]);

/** Turns the screen to another language once its words are read. The last one asked for wins. */
export async function setLanguage(tag: string): Promise<void> {
  const chosen = known(tag);
  wanted = chosen;
  await loadLanguage(chosen);
  if (wanted === chosen) current = chosen;
}

/** The tag of the screen's language. Whatever reads it in a template follows when it changes. */
export function language(): string {
  return current;
}

/** Which way a language runs; the screen's, where none is named. */
export function direction(lang: string = current): 'ltr' | 'rtl' {
  return facts[known(lang)]?.direction ?? 'ltr';
}

/** Reads a language's words, so that messages can be said in it beside the screen's. */
export async function loadLanguage(tag: string): Promise<void> {
  const chosen = known(tag);
  const speaker = await read(chosen);
  if (!speaking.has(chosen)) speaking.set(chosen, speaker);
}

/**
 * The message, or its attribute, in this language; in Danish where the language lacks it. A language that
 * is not read yet is read now, and the template says it again in that language.
 */
export function say(id: string, attribute: string | null, values: Values | null, lang: string = current): string {
  const chosen = known(lang);
  const speaker = speaking.get(chosen);
  // Danish stands until the words are there; should they fail to come, it stays.
  if (!speaker) loadLanguage(chosen).catch(() => undefined);
  return speaker?.say(id, attribute, values) ?? source.say(id, attribute, values) ?? id;
}

/** A number with the language's separators: `7.200`, `7,200`. */
export function number(value: number, lang: string = current): string {
  return written(known(lang), value);
}

/** A day such as `2026-12-24` in the language's digits: `24.12.2026`. */
export function date(iso: string, lang: string = current): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const parts: Record<string, string> = { '%Y': year, '%m': month, '%d': day };
  return say('language-date-digits', null, null, lang).replace(/%[Ymd]/g, (part) => parts[part] ?? part);
}

/** A number of hundredths with the language's percent sign: `12 %`, `12%`. */
export function percent(value: number, lang: string = current): string {
  return plain(say('number-percent', null, { number: number(value, lang) }, lang));
}
