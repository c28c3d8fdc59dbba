// Which actions fit what was typed under Ctrl K, the best first.

export interface Named {
  label: string;
  /** Other words people look for it by. */
  also?: readonly string[];
}

/** Small letters without accents, so that "a" finds "å" and Arabic is found with and without vowel signs. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}|\u0640|[\u2066-\u2069]/gu, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .trim();
}

/** 0 where it does not fit; the start of the label counts most, then the start of a word, then anywhere. Every word typed must fit. */
export function fit(typed: string, { label, also = [] }: Named): number {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 1;
  const best = [label, ...also].map((text, at) => fitOne(words, folded(text)) - (at > 0 ? 0.5 : 0));
  return Math.max(0, ...best);
}

function fitOne(words: readonly string[], text: string): number {
  let least = Infinity;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return 0;
    const starts = text.split(/[\s\-–·:،፣]+/).some((part) => part.startsWith(word));
    least = Math.min(least, at === 0 ? 3 : starts ? 2 : 1);
  }
  // With several words the label may begin with any of them.
  return words.length > 1 && words.some((word) => text.startsWith(word)) ? Math.max(least, 2.5) : least;
}

/** Those that fit, best first; equal ones stay in their order. */
export function ranked<T extends Named>(typed: string, all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, score: fit(typed, one) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}
