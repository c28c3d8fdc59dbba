// How a state looks: its shape and its tone beside its word, which comes from the shell.
import type { ComponentProps } from 'svelte';
import type Tag from './Tag.svelte';

export type Look = Required<Pick<ComponentProps<typeof Tag>, 'shape' | 'tone'>>;

/** The looks of one kind of record. A state the page does not know yet is shown by its word alone. */
export const looks =
  (known: Record<string, Look>) =>
  (state: string): Look =>
    known[state] ?? { shape: 'none', tone: 'plain' };
