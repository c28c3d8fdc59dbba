// The filters of the waiting list in the address.
import { expect, test } from 'vitest';
import { filtersOf, narrowed, queryOf } from './filters';

test('an address without filters shows participants who wait', () => {
  const filters = filtersOf(new URLSearchParams());
  expect(filters).toEqual({ side: 'participant', show: 'waits', area: '', language: '', topic: '', until: '' });
  expect(narrowed(filters)).toBe(false);
  expect(Object.values(queryOf(filters)).every((one) => one === undefined)).toBe(true);
});

test('filters survive the address, and what is no filter does not', () => {
  const filters = filtersOf(new URLSearchParams('side=both&show=matched&area=a1&language=ti&topic=homework&until=2026-05-25'));
  const query = Object.entries(queryOf(filters)).filter((pair): pair is [string, string] => pair[1] !== undefined);
  expect(filtersOf(new URLSearchParams(query))).toEqual(filters);
  expect(narrowed(filters)).toBe(true);
  expect(filtersOf(new URLSearchParams('side=x&show=y')).show).toBe('waits');
  expect(filtersOf(new URLSearchParams('until=whenever')).until).toBe('');
});
