// Who came to a course, for all its sessions at once.
import type { AttendanceNote } from '../bindings/AttendanceNote';
import type { AttendanceView } from '../bindings/AttendanceView';
import { call } from './tauri';

export const courseAttendance = (id: string) => call<AttendanceView>('course_attendance', { id });
export const noteAttendance = (course: string, notes: AttendanceNote[]) => call<null>('note_attendance', { course, notes });
