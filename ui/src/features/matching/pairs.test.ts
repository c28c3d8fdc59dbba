// Which of two is the participant, and who is opened beside the list.
import { expect, test } from 'vitest';
import { described, pairOf, toOpen, waited } from './pairs';

test('the participant of a pair is the one who wishes for a friend, from whichever side one looks', () => {
  expect(pairOf('participant', 'amal', 'jens')).toEqual({ participant: 'amal', friend: 'jens' });
  expect(pairOf('friend', 'jens', 'amal')).toEqual({ participant: 'amal', friend: 'jens' });
});

test('the first who fits is opened once, and not again when she was closed', () => {
  expect(toOpen(null, 'jens', false)).toBe('jens');
  expect(toOpen(null, 'jens', true)).toBeNull();
  expect(toOpen('birthe', 'jens', true)).toBe('birthe');
  expect(toOpen(null, undefined, false)).toBeNull();
});

test('a friend is free for so many days, a participant has waited them', () => {
  expect(waited({ side: 'friend', days: 12 })).toMatch(/ledig i .?12.? dage/);
  expect(waited({ side: 'participant', days: 1 })).toMatch(/har ventet .?1.? dag$/);
});

test('only a friend has room for more', () => {
  expect(described({ side: 'friend', days: 2 }, 2)).toMatch(/plads til .?2.? · ledig/);
  expect(described({ side: 'participant', days: 2 }, 1)).toBe(waited({ side: 'participant', days: 2 }));
});
