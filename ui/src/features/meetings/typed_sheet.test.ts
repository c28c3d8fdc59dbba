import { expect, test } from 'vitest';
import type { SignUpLine } from '../../bindings/SignUpLine';
import { came, emptyWalkIn, sheetOf, toSave, withRoom } from './typed_sheet';

const line = (id: string, people: number, more: Partial<SignUpLine> = {}): SignUpLine => ({
  id, number: 1, name: 'Opdigtet Navn', known: false, contact: null, people, source: '', source_text: null, wants_to_be_friend: false,
  wants_friend: false, came: null, illegible: false, protected: false, registration: null, can_be_registered: false, perhaps_known: null,
  ...more,
});

test('the rows stand in printed order, with room for those who just came', () => {
  const sheet = sheetOf([line('a', 2), line('b', 1)]);
  expect(sheet.rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(sheet.walkIns).toHaveLength(3);
});

test('a tick means all who were signed up, a number just so many, no tick nobody', () => {
  const lines = [line('a', 4), line('b', 4), line('c', 1)];
  const sheet = sheetOf(lines);
  const [a, b] = sheet.rows;
  if (!a || !b) throw new Error('rows');
  a.came = true;
  b.came = true;
  b.number = 3;
  expect(toSave(sheet, lines).map((row) => row.came)).toEqual([4, 3, 0]);
  expect(came(sheet)).toBe(7);
});

test('what nobody could read is not noted as absent', () => {
  const lines = [line('a', 1, { illegible: true })];
  expect(toSave(sheetOf(lines), lines)[0]?.came).toBeNull();
});

test('a draft comes back, and a row that came since stands in its place', () => {
  const draft = sheetOf([line('a', 1)]);
  const [first] = draft.rows;
  if (!first) throw new Error('row');
  first.came = true;
  const sheet = sheetOf([line('a', 1), line('b', 1)], draft);
  expect(sheet.rows.map((row) => row.came)).toEqual([true, false]);
});

test('there is always a row to go on writing in', () => {
  const written = { ...emptyWalkIn(), name: 'Opdigtet Navn' };
  expect(withRoom([written])).toHaveLength(2);
  expect(withRoom([written, emptyWalkIn()])).toHaveLength(2);
});
