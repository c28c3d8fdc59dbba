import { expect, test } from 'vitest';
import type { AttendanceLine } from '../../bindings/AttendanceLine';
import type { SessionLine } from '../../bindings/SessionLine';
import { allTicked, came, countOf, openSessions, stillOpen, ticked, toNote, type Ticks } from './ticks';

const session = (id: string, more: Partial<SessionLine> = {}): SessionLine => ({
  id, day: '', short_day: '', time: '', topic: null, hints: [], begun: true, past: true, noted: false, came: 0, ...more,
});
const row = (person: string, marks: (boolean | null)[]): AttendanceLine => ({
  enrolment: `e-${person}`, person, name: 'Opdigtet Navn', unit_text: 'person', number: 1, marks,
});
const none: Ticks = {};
const [a, b] = [row('a', [null, true]), row('b', [null, false])];
const marks = { sessions: [session('s1'), session('s2', { noted: true })], rows: [a, b] };
const tick = (ticks: Ticks, one: AttendanceLine, at: number, value: boolean) => ticked(ticks, marks.sessions, one, at, value);

test('a tick means she came, and in that session whoever has none did not', () => {
  const ticks = tick(none, a, 0, true);
  expect(toNote(ticks, marks)).toEqual([
    { session: 's1', enrolment: 'e-a', person: 'a', came: true },
    { session: 's1', enrolment: 'e-b', person: 'b', came: false },
  ]);
});

test('a session nobody ticked in is left as it was', () => {
  expect(toNote(none, marks)).toEqual([]);
  expect(came(none, marks.sessions, a, 1)).toBe(true);
});

test('what is noted already is not noted again, and a change taken back is none', () => {
  const away = tick(none, a, 1, false);
  expect(toNote(away, marks)).toEqual([{ session: 's2', enrolment: 'e-a', person: 'a', came: false }]);
  expect(tick(away, a, 1, true)).toEqual({});
});

test('all came; once more, and nobody did, which is noted too', () => {
  const all = allTicked(none, marks, 0);
  expect(countOf(all, marks, 0)).toBe(2);
  const nobody = allTicked(all, marks, 0);
  expect(countOf(nobody, marks, 0)).toBe(0);
  expect(toNote(nobody, marks).map((note) => note.came)).toEqual([false, false]);
});

test('a session counts as open until somebody is ticked in it', () => {
  const later = { ...marks, sessions: [...marks.sessions, session('s3', { begun: false, past: false })] };
  expect(openSessions(none, later)).toBe(1);
  expect(openSessions(tick(none, b, 0, true), later)).toBe(0);
});

test('who is no longer in the course is not noted', () => {
  const ticks = tick(none, a, 0, true);
  expect(toNote(ticks, { ...marks, rows: [b] })).toEqual([]);
});

test('once it is noted as it was ticked, nothing is left to save', () => {
  const ticks = allTicked(tick(none, b, 1, true), marks, 0);
  const saved = { ...marks, rows: [row('a', [true, true]), row('b', [true, true])] };
  expect(stillOpen(ticks, saved)).toEqual({});
  expect(stillOpen(ticks, marks)).toEqual(ticks);
});
