import { expect, test } from 'vitest';
import { beside } from './beside';

const window = { width: 1280, height: 720 };
const popup = { width: 200, height: 100 };
const at = (left: number, top: number) => ({ left, right: left + 80, top, bottom: top + 40 });

test('it opens below, at the edge where reading begins', () => {
  expect(beside(at(300, 100), popup, window, false)).toEqual({ top: 144, left: 300 });
  expect(beside(at(300, 100), popup, window, true)).toEqual({ top: 144, left: 180 });
});

test('it never leaves the window', () => {
  expect(beside(at(1200, 100), popup, window, false).left).toBe(1076);
  expect(beside(at(0, 100), popup, window, true).left).toBe(4);
});

test('without room below it opens above', () => {
  expect(beside(at(300, 660), popup, window, false).top).toBe(556);
});
