// What was done last, and taking it back.
import type { UndoState } from '../bindings/UndoState';
import { call, listen } from './tauri';

export const undoState = () => call<UndoState>('undo_state');
export const undo = () => call<UndoState>('undo');
export const redo = () => call<UndoState>('redo');

/** Records have changed without the page having asked for it. */
export const onChanged = (handler: () => void) => listen('changed', handler);
