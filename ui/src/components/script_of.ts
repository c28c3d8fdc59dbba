// In which script a name is written: it decides font, line height and which way it runs.

export type Script = 'arabic' | 'ethiopic' | 'other';

/** The script of the first letter that tells. */
export function scriptOf(text: string): Script {
  for (const letter of text) {
    if (/\p{Script=Arabic}/u.test(letter)) return 'arabic';
    if (/\p{Script=Ethiopic}/u.test(letter)) return 'ethiopic';
    if (/\p{Letter}/u.test(letter)) return 'other';
  }
  return 'other';
}
