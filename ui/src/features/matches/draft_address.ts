// A follow-up's draft and the address of the form that it belongs to. Ids only.
import { address } from '../../pages/address';

const kept = /^follow-up:([^:]+):([^:]+)$/;

/** The draft of a follow-up being edited, or of a new one. The shell knows it by how it begins. */
export const followUpDraft = (pair: string, followUp: string | null) => `follow-up:${pair}:${followUp ?? 'new'}`;

/** Where such a draft is gone on with; null for any other. */
export function followUpAddress(draft: string): string | null {
  const [, pair, followUp] = kept.exec(draft) ?? [];
  return pair ? address(`matches/${pair}/follow-up`, followUp === 'new' ? null : followUp) : null;
}
