import { expect, test } from 'vitest';
import { asRefused, Refused } from './refused';

test('a command that says no keeps its words, its code and its fields', () => {
  const refused = asRefused({
    code: 'duplicate',
    message: 'Intet er ændret.',
    fields: [{ field: 'phone', message: 'Skriv otte cifre.' }],
  });
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({
    message: 'Intet er ændret.',
    code: 'duplicate',
    fields: [{ field: 'phone', message: 'Skriv otte cifre.' }],
  });
});

test('a refusal without code and fields is one all the same', () => {
  expect(asRefused({ code: null, message: 'Disken er fuld.' })).toMatchObject({ code: null, fields: [] });
});

test('fields of another shape are left out rather than believed', () => {
  expect(asRefused({ message: 'nej', fields: ['phone'] })).toMatchObject({ fields: [] });
});

test('what no command says stays what it is', () => {
  const bug = new TypeError('x is undefined');
  expect(asRefused(bug)).toBe(bug);
  expect(asRefused('command unlock not found')).toBe('command unlock not found');
});
