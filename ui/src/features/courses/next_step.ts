// Which one step brings a course nearer to its end: it leads, in green.
import type { CourseView } from '../../bindings/CourseView';

export type Step = 'call' | 'hold' | 'attendance' | 'edit' | 'confirm' | 'enrol' | 'certificates' | 'none';

export function nextStep({ line, readiness, inside, can }: Pick<CourseView, 'line' | 'readiness' | 'inside' | 'can'>): Step {
  const wants = (about: string) => readiness.some((sign) => sign.about === about && !sign.done);
  if (line.state === 'held') return line.came > 0 ? 'certificates' : 'none';
  if (line.over) return 'none';
  if (inside.some((one) => one.to_tell)) return 'call';
  if (wants('attendance')) return 'attendance';
  if (wants('held') && can.hold) return 'hold';
  if (wants('sessions') || wants('place')) return 'edit';
  if (can.confirm && (line.to_decide || line.missing === 0)) return 'confirm';
  return can.enrol ? 'enrol' : 'none';
}
