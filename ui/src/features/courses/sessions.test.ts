import { expect, test } from 'vitest';
import { nextSession } from './sessions';

test('one session more keeps the hours of the last, and nothing else', () => {
  const last = { id: 'a', date: '24.11.2026', starts: '18:30', ends: '20:30', topic: 'At lytte' };
  expect(nextSession([last])).toEqual({ id: null, date: '', starts: '18:30', ends: '20:30', topic: '' });
});

test('the first session begins empty', () => {
  expect(nextSession([])).toEqual({ id: null, date: '', starts: '', ends: '', topic: '' });
});
