// What the list of matches is filtered by, as it stands in the address: codes only, the usual left out.
import type { MatchShow } from '../../bindings/MatchShow';

export interface Filters {
  show: MatchShow;
  /** A state's code; empty for every state that is shown. */
  state: string;
  mine: boolean;
}

const shows: readonly MatchShow[] = ['living', 'attention', 'over', 'all'];

export function filtersOf(query: URLSearchParams): Filters {
  return {
    show: shows.find((one) => one === query.get('show')) ?? 'living',
    state: /^[a-z_]+$/.exec(query.get('state') ?? '')?.[0] ?? '',
    mine: query.get('mine') === 'yes',
  };
}

/** The query of an address: what is as usual is left out. */
export function queryOf({ show, state, mine }: Filters): Record<string, string | undefined> {
  return { show: show === 'living' ? undefined : show, state: state || undefined, mine: mine ? 'yes' : undefined };
}

/** Somebody chose something; then an empty list says other words. */
export const narrowed = ({ show, state, mine }: Filters) => show !== 'living' || state !== '' || mine;
