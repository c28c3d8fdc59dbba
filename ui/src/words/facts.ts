export interface Facts { readonly direction: 'ltr' | 'rtl'; readonly group: string; readonly decimal: string; readonly minus: readonly [string, string]; readonly sizes: readonly [number, number]; readonly from: number; }
export const facts: Readonly<Record<string, Facts>> = {
  da: { direction: 'ltr', group: '.', decimal: ',', minus: ['-', ''], sizes: [3, 3], from: 1000 },
  ar: { direction: 'rtl', group: ',', decimal: '.', minus: ['\u200e-', ''], sizes: [3, 3], from: 1000 },
  en: { direction: 'ltr', group: ',', decimal: '.', minus: ['-', ''], sizes: [3, 3], from: 1000 },
  fa: { direction: 'rtl', group: ',', decimal: '.', minus: ['\u200e-', ''], sizes: [3, 3], from: 1000 },
  ti: { direction: 'ltr', group: ',', decimal: '.', minus: ['-', ''], sizes: [3, 3], from: 1000 },
};
