import { expect, test } from 'vitest';
import { draftAddress, goalAddress } from './goal';

test('what is due leads to the place where it is done', () => {
  expect(goalAddress({ to: 'meeting_print', id: 'm1' })).toBe('#/meetings/m1/print');
  expect(goalAddress({ to: 'course_attendance', id: 'c1' })).toBe('#/courses/c1/attendance');
  expect(goalAddress({ to: 'course', id: 'c1' })).toBe('#/courses/c1');
  expect(goalAddress({ to: 'without_consent', id: null })).toBe('#/waiting?side=both&show=consent_missing');
  expect(goalAddress({ to: 'waiting_until', id: '2026-05-25' })).toBe('#/waiting?side=both&until=2026-05-25');
});

test('a draft is gone on with in the form it was typed in', () => {
  expect(draftAddress({ id: 'registration:ab12', kind: 'registration', about: null })).toBe('#/registration/new?draft=ab12');
  expect(draftAddress({ id: 'meeting:new', kind: 'meeting', about: null })).toBe('#/meetings/new');
  expect(draftAddress({ id: 'sheet:m1', kind: 'sheet', about: 'm1' })).toBe('#/meetings/m1/sheet');
  expect(draftAddress({ id: 'attendance:c1', kind: 'sheet', about: 'c1' })).toBe('#/courses/c1/attendance');
  expect(draftAddress({ id: 'course:like:c0', kind: 'note', about: 'c0' })).toBe('#/courses/new?like=c0');
  expect(draftAddress({ id: 'course:c1', kind: 'note', about: 'c1' })).toBe('#/courses/c1/edit');
  expect(draftAddress({ id: 'note:r1', kind: 'note', about: 'r1' })).toBe('#/waiting/r1?side=both&show=all');
});
