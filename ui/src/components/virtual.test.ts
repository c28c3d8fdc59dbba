import { expect, test } from 'vitest';
import { nearestPages, pagesOf, rowAfterKey, rowsInView, scrolledTo } from './virtual';

test('only the rows in view and a few around them are drawn', () => {
  expect(rowsInView(0, 600, 60, 100_000, 5)).toEqual({ first: 0, end: 15 });
  expect(rowsInView(3_000_000, 600, 60, 100_000, 5)).toEqual({ first: 49_995, end: 50_015 });
});

test('at the end no row is drawn that does not exist', () => {
  expect(rowsInView(5_999_400, 600, 60, 100_000, 5)).toEqual({ first: 99_985, end: 100_000 });
  expect(rowsInView(900, 600, 60, 3, 5)).toEqual({ first: 3, end: 3 });
  expect(rowsInView(0, 600, 60, 0, 5)).toEqual({ first: 0, end: 0 });
});

test('a pull beyond the top shows the top', () => {
  expect(rowsInView(-80, 600, 60, 100, 0)).toEqual({ first: 0, end: 10 });
});

test('rows on the seam of two pages need both', () => {
  expect(pagesOf({ first: 95, end: 105 }, 100)).toEqual([0, 1]);
  expect(pagesOf({ first: 100, end: 200 }, 100)).toEqual([1]);
  expect(pagesOf({ first: 4, end: 4 }, 100)).toEqual([]);
});

test('keys move within the list and stop at its ends', () => {
  expect(rowAfterKey('ArrowDown', -1, 10, 4)).toBe(0);
  expect(rowAfterKey('ArrowDown', 9, 10, 4)).toBe(9);
  expect(rowAfterKey('ArrowUp', 0, 10, 4)).toBe(0);
  expect(rowAfterKey('PageDown', 7, 10, 4)).toBe(9);
  expect(rowAfterKey('PageUp', 2, 10, 4)).toBe(0);
  expect(rowAfterKey('End', 0, 100_000, 10)).toBe(99_999);
  expect(rowAfterKey('Home', 5, 10, 4)).toBe(0);
  expect(rowAfterKey('x', 5, 10, 4)).toBeNull();
  expect(rowAfterKey('End', -1, 0, 4)).toBeNull();
});

test('a row that is in view does not make the list jump', () => {
  expect(scrolledTo(5, 200, 600, 60)).toBe(200);
  expect(scrolledTo(2, 200, 600, 60)).toBe(120);
  expect(scrolledTo(20, 200, 600, 60)).toBe(660);
});

test('the pages nearest to the view are kept', () => {
  expect([...nearestPages([0, 5, 6, 7, 40], [5, 6], 3)].sort()).toEqual([5, 6, 7]);
});
