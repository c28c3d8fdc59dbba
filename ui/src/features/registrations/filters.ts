// What the waiting list is filtered by, as it stands in the address: codes only, the usual left out.
import type { Show } from '../../bindings/Show';

export interface Filters {
  side: 'participant' | 'friend' | 'both';
  show: Show;
  area: string;
  language: string;
  topic: string;
  /** Only those who asked on this day or before, as `2026-12-24`. */
  until: string;
}

const shows: readonly Show[] = ['waits', 'new', 'consent_missing', 'meeting_asked', 'matched', 'withdrawn', 'closed', 'all'];

export function filtersOf(query: URLSearchParams): Filters {
  const side = query.get('side');
  return {
    side: side === 'friend' || side === 'both' ? side : 'participant',
    show: shows.find((one) => one === query.get('show')) ?? 'waits',
    area: query.get('area') ?? '',
    language: query.get('language') ?? '',
    topic: query.get('topic') ?? '',
    until: /^\d{4}-\d\d-\d\d$/.exec(query.get('until') ?? '')?.[0] ?? '',
  };
}

/** The query of an address: what is as usual is left out. */
export function queryOf(filters: Filters): Record<string, string | undefined> {
  return {
    side: filters.side === 'participant' ? undefined : filters.side,
    show: filters.show === 'waits' ? undefined : filters.show,
    area: filters.area || undefined,
    language: filters.language || undefined,
    topic: filters.topic || undefined,
    until: filters.until || undefined,
  };
}

/** Somebody chose something; then an empty list says other words. */
export const narrowed = (filters: Filters) => filters.show !== 'waits' || [filters.area, filters.language, filters.topic, filters.until].some(Boolean);
