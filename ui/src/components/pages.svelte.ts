// The rows of a long list that have been read, page by page, as they come into view.
import { nearestPages, pagesOf, type Rows } from './virtual';

export interface Page<T> {
  /** How many rows there are in all. */
  total: number;
  items: T[];
}

/** Reads `limit` rows from `offset` on. */
export type Source<T> = (offset: number, limit: number) => Promise<Page<T>>;

const size = 100;
const most = 30;

export class Pages<T> {
  #total = $state<number | null>(null);
  #error = $state.raw<unknown>(null);
  #held = $state.raw<ReadonlyMap<number, T[]>>(new Map());
  #asked = new Set<number>();
  #turn = 0;
  #view: Rows = { first: 0, end: size };

  /** Null until the first page has come. */
  get total() { return this.#total; }
  get error() { return this.#error; }

  /** The row, or undefined while it is on its way. */
  at(index: number): T | undefined {
    return this.#held.get(Math.floor(index / size))?.[index % size];
  }

  /** Reads what these rows need and is not here yet. */
  need(rows: Rows, source: Source<T>): void {
    this.#view = rows;
    const pages = this.#total === null ? [0] : pagesOf(rows, size);
    for (const page of pages) if (!this.#held.has(page)) void this.#read(page, source);
  }

  /** Records have changed: what is in view is read anew, and stays on the screen until it has come. */
  refresh(source: Source<T>): void {
    this.#turn += 1;
    this.#asked.clear();
    const pages = new Set(pagesOf(this.#view, size));
    pages.add(Math.floor(this.#view.first / size));
    const kept = new Map([...this.#held].filter(([page]) => pages.has(page)));
    this.#held = kept;
    for (const page of pages) void this.#read(page, source);
  }

  async #read(page: number, source: Source<T>) {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const turn = this.#turn;
    try {
      const { total, items } = await source(page * size, size);
      if (turn !== this.#turn) return;
      const held = new Map(this.#held).set(page, items);
      const keep = nearestPages(held.keys(), pagesOf(this.#view, size), most);
      this.#held = new Map([...held].filter(([one]) => keep.has(one)));
      this.#total = total;
      this.#error = null;
    } catch (error) {
      if (turn === this.#turn) this.#error = error;
    } finally {
      if (turn === this.#turn) this.#asked.delete(page);
    }
  }
}
