import { expect, test } from 'vitest';
import { wholeNumber } from './whole_number';

test('digits of any of the languages are read', () => {
  expect(wholeNumber(' 15 ')).toBe(15);
  expect(wholeNumber('١٥')).toBe(15);
  expect(wholeNumber('۱۵')).toBe(15);
});

test('what is no whole number is none', () => {
  for (const text of ['', ' ', '-1', '1,5', '12a']) expect(wholeNumber(text)).toBeNull();
});
