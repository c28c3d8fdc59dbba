import { expect, test } from 'vitest';
import { followUpAddress, followUpDraft } from './draft_address';

test('a follow-up’s draft leads back to its form', () => {
  expect(followUpAddress(followUpDraft('m1', null))).toBe('#/matches/m1/follow-up');
  expect(followUpAddress(followUpDraft('m1', 'f1'))).toBe('#/matches/m1/follow-up/f1');
  expect(followUpAddress('note:m1')).toBeNull();
});
