import { expect, test } from 'vitest';
import type { CourseView } from '../../bindings/CourseView';
import { nextStep } from './next_step';

type Given = Parameters<typeof nextStep>[0];
const can = { confirm: true, hold: true, cancel: true, reopen: false, enrol: true, note_attendance: true };
const line = { state: 'open', over: false, came: 0, missing: 3, to_decide: false } as CourseView['line'];
const given = (change: Partial<Given> = {}): Given => ({ line, can, inside: [], readiness: [], ...change });
const wants = (about: 'attendance' | 'held' | 'place', done = false) => [{ about, done, text: '' }];

test('people are gathered until there are enough, then it is confirmed', () => {
  expect(nextStep(given())).toBe('enrol');
  expect(nextStep(given({ line: { ...line, missing: 0 } }))).toBe('confirm');
  expect(nextStep(given({ line: { ...line, to_decide: true } }))).toBe('confirm');
});

test('whoever moved up is called before anything else is done', () => {
  const called = [{ to_tell: true }] as CourseView['inside'];
  expect(nextStep(given({ inside: called, readiness: wants('place') }))).toBe('call');
});

test('a place that is missing is found first; one that is there is not asked for', () => {
  expect(nextStep(given({ readiness: wants('place') }))).toBe('edit');
  expect(nextStep(given({ readiness: wants('place', true) }))).toBe('enrol');
});

test('after the sessions come the attendance, the end and the certificates', () => {
  expect(nextStep(given({ readiness: [...wants('attendance'), ...wants('held')] }))).toBe('attendance');
  expect(nextStep(given({ readiness: wants('held') }))).toBe('hold');
  expect(nextStep(given({ line: { ...line, state: 'held', over: true, came: 2 } }))).toBe('certificates');
  expect(nextStep(given({ line: { ...line, state: 'cancelled', over: true } }))).toBe('none');
});
