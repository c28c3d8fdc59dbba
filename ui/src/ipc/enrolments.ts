// Who takes part in a course: enrolling, signing off, who is told, and the order of the waiting list.
import type { CandidateLine } from '../bindings/CandidateLine';
import type { EnrolChoices } from '../bindings/EnrolChoices';
import type { EnrolledMany } from '../bindings/EnrolledMany';
import type { Enrolment } from '../bindings/Enrolment';
import type { MovedUp } from '../bindings/MovedUp';
import type { UnitRef } from '../bindings/UnitRef';
import { call } from './tauri';

export const courseCandidates = (course: string, text: string) => call<CandidateLine[]>('course_candidates', { course, text });
/** The open courses, and who can be enrolled of a registration or a match; of neither, the courses alone. */
export const enrolChoices = (of: { registration?: string; pair?: string }) =>
  call<EnrolChoices>('enrol_choices', { registration: of.registration ?? null, pair: of.pair ?? null });
export const enrol = (course: string, who: UnitRef) => call<Enrolment>('enrol', { course, who, people: null });
export const enrolSignUps = (course: string, meeting: string, signUps: readonly string[]) =>
  call<EnrolledMany>('enrol_sign_ups', { course, meeting, signUps });
/** Answers with those who have a place now. */
export const signOff = (course: string, enrolment: string) => call<MovedUp>('sign_off', { course, enrolment });
export const tellEnrolment = (enrolment: string, told: boolean) => call<null>('tell_enrolment', { enrolment, told });
/** Answers with those who have a place now: the new first one may fit where the old one did not. */
export const reorderWaiting = (course: string, order: readonly string[]) => call<MovedUp>('reorder_waiting', { course, order });
