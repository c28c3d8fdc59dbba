// Meetings and courses for a calendar of one's own.
import type { CalendarOf } from '../bindings/CalendarOf';
import { call } from './tauri';

/** Hands it to the program for calendar files. */
export const openCalendar = (of: CalendarOf) => call<null>('open_calendar', { of });
/** False where the dialog was closed. */
export const saveCalendar = (of: CalendarOf) => call<boolean>('save_calendar', { of });
