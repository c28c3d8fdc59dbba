// What is decided of a course: that it will be held, that it was, that it is called off.
import type { CourseDecision } from '../bindings/CourseDecision';
import type { HeldCourse } from '../bindings/HeldCourse';
import { call } from './tauri';

export const decideCourse = (id: string, decision: CourseDecision) => call<null>('decide_course', { id, decision });
/** `scores` is how many gave one, two, … five. */
export const holdCourse = (id: string, scores: number[]) => call<HeldCourse>('hold_course', { id, scores });
