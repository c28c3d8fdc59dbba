// Hours within a line of text.

const FROM_LEFT = String.fromCodePoint(0x2066);
const END = String.fromCodePoint(0x2069);

/** `18:00–21:00` runs left to right in every language, in a line that runs the other way too. */
export const fromLeft = (hours: string) => `${FROM_LEFT}${hours}${END}`;
