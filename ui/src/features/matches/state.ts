// How a match's state looks: its shape and its tone; the word comes from the shell.
import type { ComponentProps } from 'svelte';
import type Tag from '../../components/Tag.svelte';

type Look = Required<Pick<ComponentProps<typeof Tag>, 'shape' | 'tone'>>;

const looks: Record<string, Look> = {
  draft: { shape: 'empty', tone: 'plain' },
  approved: { shape: 'quarter', tone: 'info' },
  both_asked: { shape: 'half', tone: 'soon' },
  first_meeting: { shape: 'half', tone: 'info' },
  active: { shape: 'full', tone: 'way' },
  paused: { shape: 'quarter', tone: 'soon' },
  ended: { shape: 'tick', tone: 'plain' },
  declined: { shape: 'struck', tone: 'plain' },
};

/** A state the page does not know yet is shown by its word alone. */
export const lookOf = (state: string): Look => looks[state] ?? { shape: 'none', tone: 'plain' };
