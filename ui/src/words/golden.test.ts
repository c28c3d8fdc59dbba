// Rust and the page say the same text for every message in every language.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { tags } from './languages';
import * as messages from './messages';
import { loadLanguage } from './say.svelte';
import type { Values } from './speaker';

/** A function, what it is called with, and what Rust says in each language. */
type Case = [name: string, values: Values, texts: Record<string, string>];

const functions: Record<string, unknown> = { ...messages };

function golden(): Case[] {
  try {
    return JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8')) as Case[];
  } catch (error) {
    throw new Error('What Rust says is not written yet: cargo test -p vejviser-words --test catalogue page', { cause: error });
  }
}

function said(name: string, values: Values, tag: string): unknown {
  const say = functions[name];
  if (typeof say !== 'function') return `there is no ${name}`;
  return Object.keys(values).length === 0 ? say(tag) : say(values, tag);
}

/** Marks of direction made visible, so that a difference can be read. */
function visible(text: unknown): string {
  return String(text).replace(/[\u200E\u200F\u061C\u2066-\u2069]/g, (mark) => `<${mark.charCodeAt(0).toString(16)}>`);
}

beforeAll(async () => {
  await Promise.all(tags.map(loadLanguage));
});

test('every message says in the page what it says in Rust', () => {
  const differences = golden().flatMap(([name, values, texts]) =>
    Object.entries(texts)
      .map(([tag, text]) => ({ name, tag, values, rust: visible(text), page: visible(said(name, values, tag)) }))
      .filter(({ rust, page }) => rust !== page));
  expect(differences.slice(0, 10)).toEqual([]);
});

test('every message and every language of the page is compared', () => {
  const cases = golden();
  expect(Object.keys(functions).sort()).toEqual([...new Set(cases.map(([name]) => name))].sort());
  const spoken = new Set(cases.flatMap(([, , texts]) => Object.keys(texts)));
  expect([...spoken].sort()).toEqual([...tags].sort());
});
