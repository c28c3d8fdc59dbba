// Which one step brings a meeting nearer to being held: it leads, in green.
import type { MeetingView } from '../../bindings/MeetingView';

export type Step = 'type' | 'invite' | 'edit' | 'confirm' | 'print';

export function nextStep({ begun, to_invite, line: { readiness } }: Pick<MeetingView, 'begun' | 'to_invite' | 'line'>): Step {
  if (begun) return 'type';
  if (readiness.missing > 0 && to_invite > 0) return 'invite';
  if (!readiness.date || !readiness.place || readiness.consultant === 'missing') return 'edit';
  if (readiness.missing === 0 && readiness.consultant === 'asked') return 'confirm';
  return 'print';
}
