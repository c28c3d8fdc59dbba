// Which screen is in view. The address after '#' is the truth: it survives reload, and Back works.
import { match, type Address } from './address';
import { home, routes } from './routes';

let hash = $state(location.hash);
addEventListener('hashchange', () => (hash = location.hash));

const current = $derived.by((): Address | null => {
  const bare = hash === '' || hash === '#' || hash === '#/';
  return match(bare ? `#/${home()}` : hash, routes.map(({ path }) => path));
});

export const here = {
  /** Null for an address that leads nowhere. */
  get address() { return current; },
  get params() { return current?.params ?? {}; },
  get query() { return current?.query ?? new URLSearchParams(); },
};

/** Goes to an address written by `address(…)`. `replace`: Back does not return to the one before (filters, a step of a form). */
export function go(to: string, { replace = false } = {}): void {
  if (replace) {
    history.replaceState(null, '', to);
    hash = to;
  } else {
    location.hash = to;
  }
}
