export type Language = { tag: string, name: string, rtl: boolean, };
