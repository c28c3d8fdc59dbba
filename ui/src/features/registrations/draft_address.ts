// A registration's draft and the address of the form that it belongs to. Ids only.
import { address } from '../../pages/address';

/** The draft of a registration being edited; of a new one, by a number of its own. */
export const draftId = (registration: string | null, number: string) => `registration:${registration ?? number}`;

/** Where a draft is gone on with. */
export const formAddress = (draft: string, registration: string | null) =>
  registration ? address('registration', registration) : address('registration/new', null, { draft: draft.replace(/^registration:/, '') });

/** A number that no other draft has. */
export function newNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
