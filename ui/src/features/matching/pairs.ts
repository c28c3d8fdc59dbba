// Which of two is the participant, and how a suggestion is described.
import type { Called } from '../../bindings/Called';
import type { PairForm } from '../../bindings/PairForm';
import * as m from '../../words/messages';

/** How many rows are drawn at first, and how many come with each "show more". */
export const PAGE = 50;

/** The pair of a registration on this side and somebody on the other. */
export function pairOf(side: string, own: string, other: string): PairForm {
  return side === 'friend' ? { participant: other, friend: own } : { participant: own, friend: other };
}

/** How long somebody has waited, in the words of her side. */
export function waited({ side, days }: Pick<Called, 'side' | 'days'>): string {
  return side === 'friend' ? m.matchingFree({ count: days }) : m.matchingWaits({ count: days });
}

/** Whom to open beside the list: who is asked for, else the first who fits, once. */
export function toOpen(asked: string | null, first: string | undefined, offered: boolean): string | null {
  if (asked) return asked;
  return offered ? null : (first ?? null);
}

/** What stands under the name of somebody who is suggested, after her town. */
export function described(who: Pick<Called, 'side' | 'days'>, room: number): string {
  return who.side === 'friend' ? `${m.matchingRoom({ count: room })} · ${waited(who)}` : waited(who);
}
