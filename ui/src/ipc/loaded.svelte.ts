// Records a screen shows: read when it opens, when they change, when the language changes, and when what was asked for changes.
import { ledger } from '../ledger.svelte';

/** What came of a reading. `value` stays while it is read again, so that nothing flickers. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: unknown;
  readonly busy: boolean;
  /** Reads again by hand, for "try again". */
  again(): void;
}

/**
 * Call while a component is being set up: `const meetings = loaded(() => ipc.meetings(filter))`.
 * Whatever `$state` the function reads before its first `await` makes it read again.
 */
export function loaded<T>(read: () => Promise<T>): Loaded<T> {
  let value = $state.raw<T>();
  let error = $state.raw<unknown>();
  let busy = $state(true);
  let asked = $state(0);

  $effect(() => {
    void ledger.version;
    void asked;
    let current = true;
    busy = true;
    read()
      .then(
        (answer) => {
          if (!current) return;
          value = answer;
          error = undefined;
        },
        (reason) => {
          if (current) error = reason;
        },
      )
      .finally(() => {
        if (current) busy = false;
      });
    return () => {
      current = false;
    };
  });

  return {
    get value() { return value; },
    get error() { return error; },
    get busy() { return busy; },
    again() { asked += 1; },
  };
}
