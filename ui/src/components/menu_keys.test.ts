import { expect, test } from 'vitest';
import { nextInMenu } from './menu_keys';

test('down and up go round the ends', () => {
  expect(nextInMenu('ArrowDown', 2, 3)).toBe(0);
  expect(nextInMenu('ArrowUp', 0, 3)).toBe(2);
  expect(nextInMenu('ArrowUp', -1, 3)).toBe(2);
  expect(nextInMenu('ArrowDown', -1, 3)).toBe(0);
});

test('Home and End reach the ends, other keys mean nothing', () => {
  expect(nextInMenu('Home', 2, 3)).toBe(0);
  expect(nextInMenu('End', 0, 3)).toBe(2);
  expect(nextInMenu('a', 0, 3)).toBeNull();
  expect(nextInMenu('ArrowDown', 0, 0)).toBeNull();
});
