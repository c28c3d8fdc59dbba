// What was done last, taking it back, and the number that tells screens to read their records anew.
import type { UndoState } from './bindings/UndoState';
import { announce } from './components/announce.svelte';
import * as commands from './ipc/ledger';
import { report } from './trouble.svelte';
import * as m from './words/messages';

const nothing: UndoState = { undo: null, redo: null, last: null };
let steps = $state.raw<UndoState>(nothing);
let version = $state(0);
let working = $state(false);

export const ledger = {
  get undo() { return steps.undo; },
  get redo() { return steps.redo; },
  /** What was done last, in words. */
  get last() { return steps.last; },
  /** Grows with every change; whoever shows records reads it in an `$effect` or through `loaded`. */
  get version() { return version; },
  /** An undo or redo is under way. */
  get working() { return working; },
};

/** Call after every command that changes records: shows the undo, says what was done, reloads what is in view. */
export async function afterChange(): Promise<void> {
  version += 1;
  await refresh();
  if (steps.last) announce(steps.last);
}

/** Reads what can be undone, in the language of the moment, and lets the screens read anew. */
export async function reload(): Promise<void> {
  version += 1;
  await refresh();
}

export const undo = () => step(steps.undo !== null, commands.undo, m.frameNothingToUndo);
export const redo = () => step(steps.redo !== null, commands.redo, m.frameNothingToRedo);

/** Forgets everything when the register is locked. */
export function forget(): void {
  steps = nothing;
}

async function step(possible: boolean, command: () => Promise<UndoState>, otherwise: () => string) {
  if (working) return;
  if (!possible) return announce(otherwise());
  working = true;
  try {
    steps = await command();
    version += 1;
    if (steps.last) announce(steps.last);
  } catch (error) {
    report(error);
    await refresh();
  } finally {
    working = false;
  }
}

async function refresh() {
  try {
    steps = await commands.undoState();
  } catch (error) {
    report(error);
  }
}
