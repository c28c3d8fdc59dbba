// The preview of a print: set a moment after the last choice, one setting at a time.
import { untrack } from 'svelte';
import type { PrintView } from '../../bindings/PrintView';
import { loaded, type Loaded } from '../../ipc/loaded.svelte';

/** So long after the last key, so that a number being typed is not set page by page. */
const pause = 250;

/** Call while a component is being set up. `chosen` gives what it chooses as one `$derived` value. */
export function previewOf<Choice>(chosen: () => Choice, set: (choice: Choice) => Promise<PrintView>): Loaded<PrintView> {
  let settled = $state.raw<Choice>(untrack(chosen));
  $effect(() => {
    const next = chosen();
    const timer = setTimeout(() => (settled = next), pause);
    return () => clearTimeout(timer);
  });

  // What was asked for meanwhile and is wanted no more is left out.
  let running: Promise<unknown> = Promise.resolve();
  return loaded(() => {
    const wanted = settled;
    const mine = running.then(() => (wanted === settled ? set(wanted) : Promise.reject(new Error('older'))));
    running = mine.catch(() => undefined);
    return mine;
  });
}
