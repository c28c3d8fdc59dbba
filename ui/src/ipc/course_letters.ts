// Messages about a course, and the numbers and addresses they go to.
import type { ContactKind } from '../bindings/ContactKind';
import type { CourseMessageKind } from '../bindings/CourseMessageKind';
import type { Messages } from '../bindings/Messages';
import { call } from './tauri';

export const courseMessages = (course: string, kind: CourseMessageKind) => call<Messages>('course_messages', { course, kind });
/** All numbers or addresses in one line; entered in the log of use. */
export const takeCourseContacts = (course: string, kind: CourseMessageKind, what: ContactKind) =>
  call<string>('take_course_contacts', { course, kind, what });
/** False where the dialog was closed. */
export const saveCourseMail = (course: string, kind: CourseMessageKind, lang: string) =>
  call<boolean>('save_course_mail', { course, kind, lang });
/** Opens the message as letters, one to each receiver of this language. */
export const printCourseLetters = (course: string, kind: CourseMessageKind, lang: string) =>
  call<null>('print_course_letters', { course, kind, lang });
