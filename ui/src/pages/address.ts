// Addresses of screens: `#/waiting/0190…?side=friend`. They hold ids and filters, never anything a person wrote.

export interface Address {
  /** 'waiting/:id?' as it stands in the list of routes. */
  pattern: string;
  params: Record<string, string>;
  query: URLSearchParams;
}

/** The route that an address leads to, or null. A part with ':' is filled in, with '?' it may be missing. */
export function match(hash: string, patterns: readonly string[]): Address | null {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const parts = path.split('/').filter(Boolean);
  for (const pattern of patterns) {
    const params = fits(parts, pattern.split('/').filter(Boolean));
    if (params) return { pattern, params, query: new URLSearchParams(query) };
  }
  return null;
}

function fits(parts: readonly string[], wanted: readonly string[]): Record<string, string> | null {
  if (parts.length > wanted.length) return null;
  const params: Record<string, string> = {};
  for (const [at, want] of wanted.entries()) {
    const part = parts[at];
    if (!want.startsWith(':')) {
      if (part !== want) return null;
    } else if (part !== undefined) {
      const value = decoded(part);
      if (value === null) return null;
      params[want.slice(1).replace(/\?$/, '')] = value;
    } else if (!want.endsWith('?')) {
      return null;
    }
  }
  return params;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Writes an address: `address('waiting', id)`, `address('waiting', null, { side: 'friend' })`. */
export function address(path: string, id?: string | null, query: Record<string, string | undefined> = {}): string {
  const filters = new URLSearchParams(
    Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== ''),
  ).toString();
  return `#/${path}${id ? `/${encodeURIComponent(id)}` : ''}${filters ? `?${filters}` : ''}`;
}
