// Introductory meetings: the list, one meeting, planning and deciding it.
import type { Counted } from '../bindings/Counted';
import type { MeetingForm } from '../bindings/MeetingForm';
import type { MeetingFormView } from '../bindings/MeetingFormView';
import type { MeetingLine } from '../bindings/MeetingLine';
import type { MeetingList } from '../bindings/MeetingList';
import type { MeetingView } from '../bindings/MeetingView';
import { call } from './tauri';

export const meetings = () => call<MeetingList>('meetings');
export const meeting = (id: string) => call<MeetingView>('meeting', { id });
export const findMeetings = (text: string) => call<MeetingLine[]>('find_meetings', { text });
export const meetingForm = (id: string | null) => call<MeetingFormView>('meeting_form', { id });
/** What to know about a day as it was typed. */
export const dayHints = (date: string) => call<string[]>('day_hints', { date });
/** Answers with the new meeting's id. */
export const planMeeting = (form: MeetingForm) => call<string>('plan_meeting', { form });
export const changeMeeting = (id: string, form: MeetingForm) => call<null>('change_meeting', { id, form });
export const confirmConsultant = (id: string, on: string) => call<null>('confirm_consultant', { id, on });
export const cancelMeeting = (id: string) => call<null>('cancel_meeting', { id });
export const holdMeeting = (id: string, counted: Counted) => call<null>('hold_meeting', { id, counted });
export const shredPaper = (id: string) => call<null>('shred_paper', { id });
