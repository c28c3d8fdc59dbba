// The arithmetic of a long list of which only the rows in view exist.

export interface Rows {
  /** First row that is drawn. */
  first: number;
  /** The row after the last one drawn. */
  end: number;
}

/** Which rows are drawn: those in view and some before and after. */
export function rowsInView(scrolled: number, height: number, rowHeight: number, total: number, spare = 8): Rows {
  const first = Math.floor(Math.max(0, scrolled) / rowHeight) - spare;
  const end = Math.ceil((Math.max(0, scrolled) + height) / rowHeight) + spare;
  return { first: Math.min(Math.max(0, first), total), end: Math.max(0, Math.min(end, total)) };
}

/** The pages that hold these rows. */
export function pagesOf({ first, end }: Rows, size: number): number[] {
  if (end <= first) return [];
  const from = Math.floor(first / size);
  const to = Math.floor((end - 1) / size);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The row that a key leads to, or null where the key means nothing to a list. `active` is -1 while no row is. */
export function rowAfterKey(key: string, active: number, total: number, perView: number): number | null {
  if (total === 0) return null;
  const last = total - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, last);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'PageDown':
      return Math.min(Math.max(active, 0) + perView, last);
    case 'PageUp':
      return Math.max(active - perView, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** How far to be scrolled so that a row stands wholly in view; unchanged where it does already. */
export function scrolledTo(row: number, scrolled: number, height: number, rowHeight: number): number {
  const top = row * rowHeight;
  if (top < scrolled) return top;
  if (top + rowHeight > scrolled + height) return top + rowHeight - height;
  return scrolled;
}

/** Drops the pages farthest from the view until `most` are left. */
export function nearestPages(held: Iterable<number>, view: readonly number[], most: number): Set<number> {
  const middle = view.length === 0 ? 0 : ((view[0] ?? 0) + (view[view.length - 1] ?? 0)) / 2;
  const sorted = [...held].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return new Set(sorted.slice(0, most));
}
