// Reads a whole number as people type it, in the digits of any of the five languages.

const zeros = [0x30, 0x660, 0x6f0];

/** Null for an empty text and for anything that is no whole number from 0 on. */
export function wholeNumber(text: string): number | null {
  let digits = '';
  for (const letter of text.trim()) {
    const code = letter.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code <= first + 9);
    if (zero === undefined) return null;
    digits += code - zero;
  }
  return digits === '' ? null : Number(digits);
}
