// A course's paper: seen, printed, saved.
import type { CoursePrint } from '../bindings/CoursePrint';
import type { PrintView } from '../bindings/PrintView';
import { call } from './tauri';

export const coursePrintPreview = (course: string, choice: CoursePrint) => call<PrintView>('course_print_preview', { course, choice });
export const printCourse = (course: string, choice: CoursePrint) => call<null>('print_course', { course, choice });
/** False where the dialog was closed. */
export const saveCoursePrint = (course: string, choice: CoursePrint) => call<boolean>('save_course_print', { course, choice });
