import { expect, test } from 'vitest';
import { given, mean, noScores } from './scores';

test('nobody was asked: no mean', () => {
  expect(given(noScores())).toBe(0);
  expect(mean(noScores())).toBeNull();
});

test('the mean weighs each score by how many gave it', () => {
  expect(given([0, 1, null, 3, 8])).toBe(12);
  expect(mean([0, 1, null, 3, 8])).toBe(4.5);
  expect(mean([1, null, null, null, 2])).toBe(3.7);
});
