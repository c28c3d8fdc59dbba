import { expect, test } from 'vitest';
import { ranked } from './rank';

const actions = [
  { label: 'Gå til venteliste' },
  { label: 'Ny tilmelding', also: ['registrering'] },
  { label: 'Venteliste' },
  { label: 'Åbn indstillinger' },
  { label: 'قائمة الانتظار' },
];
const found = (typed: string) => ranked(typed, actions).map(({ label }) => label);

test('the label that begins so comes before the word that begins so', () => {
  expect(found('vent')).toEqual(['Venteliste', 'Gå til venteliste']);
});

test('accents and capitals do not matter', () => {
  expect(found('abn')).toEqual(['Åbn indstillinger']);
  expect(found('إنتظار')).toEqual(['قائمة الانتظار']);
  expect(found('الانتظار')).toEqual(['قائمة الانتظار']);
});

test('every word must fit, in any order', () => {
  expect(found('tilmelding ny')).toEqual(['Ny tilmelding']);
  expect(found('ny vent')).toEqual([]);
});

test('other words lead there too', () => {
  expect(found('regis')).toEqual(['Ny tilmelding']);
});

test('nothing typed shows everything in its own order', () => {
  expect(found('  ')).toEqual(actions.map(({ label }) => label));
});
