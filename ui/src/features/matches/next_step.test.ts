import { expect, test } from 'vitest';
import type { MatchView } from '../../bindings/MatchView';
import { nextStep } from './next_step';

const step = (state: string, more: { both_said_yes?: boolean; said_no?: boolean } = {}) =>
  nextStep({ both_said_yes: false, said_no: false, ...more, line: { state } as MatchView['line'] });

test('a match goes from the draft to its follow-ups, one verb at a time', () => {
  expect(['draft', 'approved', 'first_meeting', 'active', 'paused'].map((state) => step(state))).toEqual([
    'approved', 'both_asked', 'active', 'follow_up', 'resumed',
  ]);
});

test('the first meeting comes after two times yes, and a no is noted as one', () => {
  expect(step('both_asked')).toBeNull();
  expect(step('both_asked', { both_said_yes: true })).toBe('first_meeting');
  expect(step('both_asked', { said_no: true })).toBe('declined');
});

test('after the end somebody is thanked, and a declined match asks nothing', () => {
  expect(step('ended')).toBe('thank_you');
  expect(step('declined')).toBeNull();
});
