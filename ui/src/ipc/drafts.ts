// What was typed into a form and not yet saved.
import type { DraftView } from '../bindings/DraftView';
import { call } from './tauri';

export type DraftKind = 'registration' | 'meeting' | 'sheet' | 'sign_up' | 'note';

export const draft = (id: string) => call<DraftView | null>('draft', { id });
export const keepDraft = (id: string, kind: DraftKind, about: string | null, content: string) =>
  call<null>('keep_draft', { id, kind, about, content });
export const dropDraft = (id: string) => call<null>('drop_draft', { id });
