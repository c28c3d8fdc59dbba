import type { Language } from "./Language";

export type Status = { place: "none" | "locked" | "open", group: string | null, try_out: boolean, member: string | null, lang: string, langs: Array<Language>, platform: "linux" | "windows" | "macos", version: string, };
