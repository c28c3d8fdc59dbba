// The sessions of a course's form.
import type { SessionForm } from '../../bindings/SessionForm';

/** A session more: at the hours of the last one, its day still to be written. */
export function nextSession(sessions: readonly SessionForm[]): SessionForm {
  const last = sessions.at(-1);
  return { id: null, date: '', starts: last?.starts ?? '', ends: last?.ends ?? '', topic: '' };
}
