// How each language writes numbers and which way it runs, taken from Unicode's data by the words
// crate's `catalogue` test. A change here is lost; docs/translating.md tells more.

export interface Facts {
  readonly direction: 'ltr' | 'rtl';
  /** Between groups of digits. */
  readonly group: string;
  /** Before the fraction. */
  readonly decimal: string;
  /** Before and after a number below nought. */
  readonly minus: readonly [string, string];
  /** How many digits the last group has, and each before it. */
  readonly sizes: readonly [number, number];
  /** The smallest number that is parted into groups. */
  readonly from: number;
}

export const facts: Readonly<Record<string, Facts>> = {
  'da': { direction: 'ltr', group: '.', decimal: ',', minus: ['-', ''], sizes: [3, 3], from: 1000 },
  'ar': { direction: 'rtl', group: ',', decimal: '.', minus: ['\u{200e}-', ''], sizes: [3, 3], from: 1000 },
  'en': { direction: 'ltr', group: ',', decimal: '.', minus: ['-', ''], sizes: [3, 3], from: 1000 },
  'fa': { direction: 'rtl', group: ',', decimal: '.', minus: ['\u{200e}\u{2212}', ''], sizes: [3, 3], from: 1000 },
  'ti': { direction: 'ltr', group: ',', decimal: '.', minus: ['-', ''], sizes: [3, 3], from: 1000 },
};
