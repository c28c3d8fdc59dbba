// The closed lists of the field, in the language of the screen or in another.
import type { Choices } from '../bindings/Choices';
import { call } from './tauri';

export const choices = (lang?: string) => call<Choices>('choices', { lang: lang ?? null });
