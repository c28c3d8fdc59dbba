// Hours within a line of text.

const FROM_LEFT = String.fromCodePoint(0x2066);
const END = String.fromCodePoint(0x2069);
const TOGETHER = String.fromCodePoint(0x2060);

/** `18:00–21:00` runs left to right in every language, in a line that runs the other way too, and is never broken. */
export const fromLeft = (hours: string) => `${FROM_LEFT}${hours.replace('–', `${TOGETHER}–${TOGETHER}`)}${END}`;
