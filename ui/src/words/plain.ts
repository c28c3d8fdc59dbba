// Text without the marks that keep directions apart, for places that would show or keep them.

/** Marks of direction: LRM, RLM, ALM, the embeddings and the isolates. */
const MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** The text without isolation and direction marks, for what is copied, mailed or saved. The joiners that Persian spelling needs stay. */
export function plain(text: string): string {
  return text.replace(MARKS, '');
}
