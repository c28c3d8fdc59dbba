// The columns of a table or of a long list.
import type { Snippet } from 'svelte';

export interface Column<T> {
  label: string;
  /** A track of a CSS grid: '5rem', '2fr', 'minmax(8rem, 1fr)'. '1fr' where nothing is said. */
  width?: string;
  numeric?: boolean;
  cell: Snippet<[item: T, index: number]>;
}

export function tracks(columns: readonly { width?: string }[]): string {
  return columns.map(({ width }) => width ?? 'minmax(0, 1fr)').join(' ');
}
