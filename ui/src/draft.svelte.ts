// A form's draft: kept in the register shortly after each change, found again after a crash.
import { draft, dropDraft, keepDraft, type DraftKind } from './ipc/drafts';
import { Refused } from './ipc/refused';
import { report } from './trouble.svelte';

/** So long after the last key the draft is written. */
const pause = 400;

export class Draft<T> {
  readonly #id: string;
  readonly #kind: DraftKind;
  readonly #about: string | null;
  readonly #told: (refused: Refused | null) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: T | undefined;
  /** Writing and letting go happen one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * One draft for each form: `new Draft('meeting:new', 'meeting', null)`. `told` hears why a draft was not
   * kept (a CPR number in it), and null once it is.
   */
  constructor(id: string, kind: DraftKind, about: string | null, told: (refused: Refused | null) => void = () => undefined) {
    this.#id = id;
    this.#kind = kind;
    this.#about = about;
    this.#told = told;
  }

  /** What was typed last and not saved. */
  async found(): Promise<T | null> {
    const kept = await draft(this.#id);
    return kept === null ? null : (JSON.parse(kept.content) as T);
  }

  /** Keeps this, a moment after the last change. */
  keep(content: T): void {
    this.#waiting = content;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), pause);
  }

  /** Keeps at once what waits to be kept: call when the form goes out of view. */
  flush(): void {
    clearTimeout(this.#timer);
    const content = this.#waiting;
    if (content === undefined) return;
    this.#waiting = undefined;
    this.#next(async () => {
      await keepDraft(this.#id, this.#kind, this.#about, JSON.stringify(content));
      this.#told(null);
    });
  }

  /** Lets go of it: saved, or not wanted. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    this.#next(() => dropDraft(this.#id));
    await this.#last;
  }

  #next(work: () => Promise<unknown>): void {
    this.#last = this.#last.then(work).catch((error: unknown) => {
      // What may not be kept is told beside its field when the form is saved.
      if (error instanceof Refused) this.#told(error);
      else report(error);
    });
  }
}
