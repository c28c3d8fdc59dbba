// The filters of the list of matches in the address.
import { expect, test } from 'vitest';
import { filtersOf, narrowed, queryOf } from './filters';

test('an address without filters shows the matches that live', () => {
  const filters = filtersOf(new URLSearchParams());
  expect(filters).toEqual({ show: 'living', state: '', mine: false });
  expect(narrowed(filters)).toBe(false);
  expect(Object.values(queryOf(filters)).every((one) => one === undefined)).toBe(true);
});

test('filters survive the address, and what is no filter does not', () => {
  const filters = filtersOf(new URLSearchParams('show=over&state=ended&mine=yes'));
  const query = Object.entries(queryOf(filters)).filter((pair): pair is [string, string] => pair[1] !== undefined);
  expect(filtersOf(new URLSearchParams(query))).toEqual(filters);
  expect(narrowed(filters)).toBe(true);
  expect(filtersOf(new URLSearchParams('show=x&state=A%20name')).show).toBe('living');
  expect(filtersOf(new URLSearchParams('state=Amal%20Haddad')).state).toBe('');
});
