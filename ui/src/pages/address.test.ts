import { expect, test } from 'vitest';
import { address, match } from './address';

const patterns = ['today', 'waiting/new', 'waiting/:id?', 'meetings/:id/sheet', 'meetings/:id?'];
const where = (hash: string) => {
  const found = match(hash, patterns);
  return found && { pattern: found.pattern, params: found.params };
};

test('an address leads to its screen with what it names', () => {
  expect(where('#/waiting')).toEqual({ pattern: 'waiting/:id?', params: {} });
  expect(where('#/waiting/0190-a')).toEqual({ pattern: 'waiting/:id?', params: { id: '0190-a' } });
  expect(where('#/meetings/7/sheet')).toEqual({ pattern: 'meetings/:id/sheet', params: { id: '7' } });
});

test('the first line of the list that fits wins', () => {
  expect(where('#/waiting/new')?.pattern).toBe('waiting/new');
});

test('an address of nothing leads nowhere', () => {
  for (const hash of ['#/partners', '#/waiting/a/b', '#/meetings//sheet/x', '#/waiting/%E0%A4%A']) expect(where(hash)).toBeNull();
});

test('filters stand behind the path and survive', () => {
  const hash = address('waiting', 'a b', { side: 'friend', language: undefined, town: '' });
  expect(hash).toBe('#/waiting/a%20b?side=friend');
  expect(match(hash, patterns)?.params).toEqual({ id: 'a b' });
  expect(match(hash, patterns)?.query.get('side')).toBe('friend');
});
