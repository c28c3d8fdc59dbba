// The same text in the other person's language, shown right below in its own direction and font.

export interface Other {
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** One answer of a closed list. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
  other?: Other;
}
