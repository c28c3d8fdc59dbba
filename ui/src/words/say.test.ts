// The page speaks every language, changes it at once, and says a message in two of them side by side.
import { beforeEach, expect, test } from 'vitest';
import { tags } from './languages';
import * as m from './messages';
import { date, direction, language, loadLanguage, number, percent, plain, setLanguage } from './say.svelte';

beforeEach(() => setLanguage('da'));

test('the screen speaks Danish first', () => {
  expect(language()).toBe('da');
  expect(m.answerYes()).toBe('ja');
});

test('every language of the catalogue can be chosen, and Arabic and Persian run from right to left', async () => {
  const names: string[] = [];
  for (const tag of tags) {
    await setLanguage(tag);
    expect(language()).toBe(tag);
    names.push(`${tag} ${m.languageNameSelf()} ${direction()}`);
  }
  expect(new Set(names).size).toBe(tags.length);
  expect(tags.filter((tag) => direction(tag) === 'rtl')).toEqual(['ar', 'fa']);
});

test('a region falls back to its language, and an unknown language to Danish', async () => {
  await setLanguage('AR-sy');
  expect(language()).toBe('ar');
  await setLanguage('tlh');
  expect(language()).toBe('da');
});

test('the language asked for last wins, whichever is read first', async () => {
  await Promise.all([setLanguage('ti'), setLanguage('en')]);
  expect(language()).toBe('en');
});

test('a day is written in the digits of every language', () => {
  for (const tag of tags) expect(date('2026-12-24', tag)).toBe('24.12.2026');
});

test('a message is said in another language than the screen', async () => {
  await loadLanguage('en');
  expect([m.answerYes(), m.answerYes('en')]).toEqual(['ja', 'yes']);
});

test('numbers and percentages are written as the language does', async () => {
  expect([number(1234567.5), percent(12)]).toEqual(['1.234.567,5', '12\u00A0%']);
  await setLanguage('en');
  expect([number(1234567.5), percent(12), number(999)]).toEqual(['1,234,567.5', '12%', '999']);
});

test('marks of direction go from copied text, and the half-space of Persian stays', () => {
  expect(plain('\u2068می\u200Cشود\u2069\u200E')).toBe('می\u200Cشود');
});
