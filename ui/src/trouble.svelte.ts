// What went wrong outside any form, shown on top of the screen until it is dismissed or the next one comes.
import { Refused } from './ipc/refused';
import * as m from './words/messages';

let error = $state.raw<unknown>(null);

export const trouble = {
  /** The words to show, or null. Read anew in the language of the moment, except for what the shell has worded. */
  get text(): string | null {
    return error === null ? null : wordsFor(error);
  },
};

/** What happened, why and what to do now, for any error. */
export function wordsFor(what: unknown): string {
  return what instanceof Refused ? what.message : m.frameWentWrong();
}

export function report(what: unknown): void {
  error = what;
}

export function dismiss(): void {
  error = null;
}
