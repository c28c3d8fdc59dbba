// The second passphrase must be the first.
import { expect, test } from 'vitest';
import { Refused } from '../../ipc/refused';
import { sameTwice } from './twice';

test('two passphrases that differ are refused beside the second field', () => {
  expect(() => sameTwice('en to tre fire', 'en to tre fire', 'forskellige')).not.toThrow();
  try {
    sameTwice('en to tre fire', 'en to tre fir', 'forskellige');
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).fields).toEqual([{ field: 'again', message: 'forskellige' }]);
  }
});
