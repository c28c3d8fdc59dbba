// Going round the week by keyboard.
import { expect, test } from 'vitest';
import { afterArrow } from './week';

test('sideways goes to the same part of the next day, in the direction of reading', () => {
  expect(afterArrow('ArrowRight', 1, false)).toBe(4);
  expect(afterArrow('ArrowLeft', 1, true)).toBe(4);
  expect(afterArrow('ArrowRight', 1, true)).toBe(19);
  expect(afterArrow('ArrowRight', 20, false)).toBe(2);
});

test('down goes through the parts of one day, and other keys do nothing', () => {
  expect([0, 1, 2].map((at) => afterArrow('ArrowDown', at, false))).toEqual([1, 2, 0]);
  expect(afterArrow('ArrowUp', 3, false)).toBe(5);
  expect(afterArrow('End', 1, false)).toBe(19);
  expect(afterArrow('Tab', 1, false)).toBeNull();
});
