import { expect, test } from 'vitest';
import { globalKey, undoesRecords } from './keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
  ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

test('Ctrl K, L, Z and Y do what they say; on a Mac it is ⌘', () => {
  expect(globalKey(press('k', { ctrlKey: true }), false)).toBe('palette');
  expect(globalKey(press('L', { ctrlKey: true }), false)).toBe('lock');
  expect(globalKey(press('z', { ctrlKey: true }), false)).toBe('undo');
  expect(globalKey(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo');
  expect(globalKey(press('y', { ctrlKey: true }), false)).toBe('redo');
  expect(globalKey(press('z', { metaKey: true }), true)).toBe('undo');
  expect(globalKey(press('z', { ctrlKey: true }), true)).toBeNull();
  expect(globalKey(press('z', { metaKey: true }), false)).toBeNull();
});

test('letters alone and with Alt are for typing', () => {
  expect(globalKey(press('k'), false)).toBeNull();
  expect(globalKey(press('l', { ctrlKey: true, altKey: true }), false)).toBeNull();
});

test('F6 goes round the parts of the window, F8 hides names', () => {
  expect(globalKey(press('F6'), false)).toBe('regions');
  expect(globalKey(press('F6', { shiftKey: true }), false)).toBe('regionsBack');
  expect(globalKey(press('F8'), false)).toBe('privacy');
});

test('typing in a field undoes the typing first', () => {
  expect(undoesRecords({ typing: true, edited: true, dialog: false })).toBe(false);
});

test('a field nobody typed in leaves undo to the records', () => {
  expect(undoesRecords({ typing: true, edited: false, dialog: false })).toBe(true);
  expect(undoesRecords({ typing: false, edited: false, dialog: false })).toBe(true);
});

test('nothing is undone behind a dialog', () => {
  expect(undoesRecords({ typing: false, edited: false, dialog: true })).toBe(false);
});
