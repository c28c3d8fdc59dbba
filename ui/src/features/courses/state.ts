// How a course's state looks: its shape and its tone; the word comes from the shell.
import type { ComponentProps } from 'svelte';
import type Tag from '../../components/Tag.svelte';

type Look = Required<Pick<ComponentProps<typeof Tag>, 'shape' | 'tone'>>;

const looks: Record<string, Look> = {
  wished: { shape: 'empty', tone: 'plain' },
  open: { shape: 'quarter', tone: 'soon' },
  confirmed: { shape: 'full', tone: 'way' },
  running: { shape: 'half', tone: 'info' },
  held: { shape: 'tick', tone: 'plain' },
  cancelled: { shape: 'struck', tone: 'late' },
};

/** A state the page does not know yet is shown by its word alone. */
export const lookOf = (state: string): Look => looks[state] ?? { shape: 'none', tone: 'plain' };
