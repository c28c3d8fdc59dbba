import { expect, test } from 'vitest';
import { scriptOf } from './script_of';

test('a name is known by its first letter', () => {
  expect(scriptOf('محمد الأحمد')).toBe('arabic');
  expect(scriptOf('«زهرا» Hosseini')).toBe('arabic');
  expect(scriptOf('ሰላም ተስፋይ')).toBe('ethiopic');
  expect(scriptOf('Oksana Кравченко')).toBe('other');
  expect(scriptOf('  12')).toBe('other');
});
