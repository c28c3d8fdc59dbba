// Which languages there are and where their words lie. A new folder in locales/ is a new language, and no code.
import { speaker, type Speaker } from './speaker';

/** The source of all words, and what stands in where a language lacks one. */
export const SOURCE = 'da';

type Text = () => Promise<string>;

// Danish comes with the page. The terminal's own words stay away: as `TERMINAL_ONLY` in words-generator.
const danish = import.meta.glob<string>(['../../../locales/da/*.ftl', '!../../../locales/*/cli.ftl'], { query: '?raw', import: 'default', eager: true });
const others = import.meta.glob<string>(['../../../locales/*/*.ftl', '!../../../locales/da/*.ftl', '!../../../locales/*/cli.ftl'], { query: '?raw', import: 'default' });

const texts = new Map<string, Text[]>();
for (const [path, text] of Object.entries(others)) {
  const tag = path.split('/').at(-2) ?? '';
  texts.set(tag, [...(texts.get(tag) ?? []), text]);
}

const speakers = new Map<string, Promise<Speaker>>();

/** The tags of all languages, Danish first, then by tag. */
export const tags: readonly string[] = [SOURCE, ...[...texts.keys()].sort()];

/** Danish, which can always speak. */
export const source: Speaker = speaker(SOURCE, Object.values(danish));

/** The language of this tag: `ar`, or `ar-SY` where only `ar` is there; Danish where neither is. */
export function known(tag: string): string {
  const lower = tag.toLowerCase();
  const own = (name: string | undefined) => tags.find((known) => known.toLowerCase() === name);
  return own(lower) ?? own(lower.split(/[-_]/)[0]) ?? SOURCE;
}

/** Reads the words of a language, once; a reading that failed is tried again when asked again. */
export function read(tag: string): Promise<Speaker> {
  if (tag === SOURCE) return Promise.resolve(source);
  const reading = speakers.get(tag) ?? readAll(tag);
  speakers.set(tag, reading);
  reading.catch(() => speakers.delete(tag));
  return reading;
}

async function readAll(tag: string): Promise<Speaker> {
  return speaker(tag, await Promise.all((texts.get(tag) ?? []).map((text) => text())));
}
