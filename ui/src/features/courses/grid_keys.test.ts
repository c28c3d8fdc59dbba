import { expect, test } from 'vitest';
import { cellAfter } from './grid_keys';

const size = { rows: 12, columns: 3 };
const from = (key: string, row: number, column: number, rtl = false, ctrl = false) => cellAfter(key, { row, column }, size, rtl, ctrl);

test('the arrows go one cell, and no further than the edge', () => {
  expect(from('ArrowDown', 0, 1)).toEqual({ row: 1, column: 1 });
  expect(from('ArrowUp', 0, 1)).toEqual({ row: 0, column: 1 });
  expect(from('ArrowRight', 0, 2)).toEqual({ row: 0, column: 2 });
  expect(from('PageDown', 5, 0)).toEqual({ row: 11, column: 0 });
});

test('right to left, the next session is to the left', () => {
  expect(from('ArrowLeft', 0, 0, true)).toEqual({ row: 0, column: 1 });
  expect(from('ArrowRight', 0, 1, true)).toEqual({ row: 0, column: 0 });
});

test('home and end go along the row, with Ctrl over the whole grid', () => {
  expect(from('End', 3, 0)).toEqual({ row: 3, column: 2 });
  expect(from('Home', 3, 2, false, true)).toEqual({ row: 0, column: 0 });
});

test('a letter and space are not for moving', () => {
  expect(from(' ', 0, 0)).toBeNull();
  expect(from('a', 0, 0)).toBeNull();
});
