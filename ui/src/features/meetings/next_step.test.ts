import { expect, test } from 'vitest';
import type { MeetingReadiness } from '../../bindings/MeetingReadiness';
import type { MeetingView } from '../../bindings/MeetingView';
import { nextStep } from './next_step';

const readiness: MeetingReadiness = {
  people: 15, minimum: 15, missing: 0, places_left: null, date: true, place: true, consultant: 'confirmed', decide_by: null, days_left: null,
};
const step = (more: Partial<MeetingReadiness>, view: { begun?: boolean; to_invite?: number } = {}) =>
  nextStep({ begun: false, to_invite: 0, ...view, line: { readiness: { ...readiness, ...more } } as MeetingView['line'] });

test('people are invited before anything else, while some are missing', () => {
  expect(step({ missing: 3, place: false }, { to_invite: 2 })).toBe('invite');
  expect(step({ missing: 0 }, { to_invite: 2 })).toBe('print');
});

test('without a place or a consultant there is something to plan', () => {
  expect(step({ place: false })).toBe('edit');
  expect(step({ consultant: 'missing' })).toBe('edit');
});

test('with people enough it is the consultant who must say yes', () => {
  expect(step({ consultant: 'asked' })).toBe('confirm');
  expect(step({ consultant: 'asked', missing: 1 })).toBe('print');
});

test('once the day has come the sheet is typed back', () => {
  expect(step({ missing: 9 }, { begun: true, to_invite: 4 })).toBe('type');
});
