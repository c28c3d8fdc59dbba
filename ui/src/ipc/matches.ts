// Matches: the list, one match, its steps, follow-ups, concerns and messages.
import type { ConcernForm } from '../bindings/ConcernForm';
import type { ExpectationsPrint } from '../bindings/ExpectationsPrint';
import type { FirstMeetingForm } from '../bindings/FirstMeetingForm';
import type { FollowUpForm } from '../bindings/FollowUpForm';
import type { FollowUpFormView } from '../bindings/FollowUpFormView';
import type { MatchAsk } from '../bindings/MatchAsk';
import type { MatchLine } from '../bindings/MatchLine';
import type { MatchMessageKind } from '../bindings/MatchMessageKind';
import type { MatchMessages } from '../bindings/MatchMessages';
import type { MatchPage } from '../bindings/MatchPage';
import type { MatchStepForm } from '../bindings/MatchStepForm';
import type { MatchSummary } from '../bindings/MatchSummary';
import type { MatchView } from '../bindings/MatchView';
import type { PrintView } from '../bindings/PrintView';
import type { StandInForm } from '../bindings/StandInForm';
import { call } from './tauri';

export const matches = (ask: MatchAsk, offset: number, limit: number) => call<MatchPage>('matches', { ask, offset, limit });
export const matchSummary = (mine: boolean) => call<MatchSummary>('match_summary', { mine });
export const findMatches = (text: string) => call<MatchLine[]>('find_matches', { text });
export const matchView = (id: string) => call<MatchView>('match_view', { id });

/** What a step says where it asks nothing. */
export const plainStep = (): MatchStepForm => ({
  first_meeting: { date: '', time: '', first_meeting_place: '' },
  pause_until: '',
  end_reason: '',
  participant_again: '',
  friend_again: '',
});
export const stepMatch = (id: string, to: string, form: MatchStepForm = plainStep()) => call<null>('step_match', { id, to, form });
/** An empty answer takes the note back. */
export const answerMatch = (id: string, side: string, said: string) => call<null>('answer_match', { id, side, said });
export const planFirstMeeting = (id: string, form: FirstMeetingForm) => call<null>('plan_first_meeting', { id, form });
export const declineMatch = (id: string, declinedBy: string, declineReason: string) =>
  call<null>('decline_match', { id, declinedBy, declineReason });
export const liftMatch = (id: string) => call<null>('lift_match', { id });
export const standInForMatch = (id: string, form: StandInForm | null) => call<null>('stand_in_for_match', { id, form });
export const giveMatchTo = (id: string, member: string) => call<null>('give_match_to', { id, member });

export const followUpForm = (pair: string, id: string | null) => call<FollowUpFormView>('follow_up_form', { pair, id });
export const saveFollowUp = (pair: string, id: string | null, form: FollowUpForm) => call<null>('save_follow_up', { pair, id, form });
export const saveConcern = (pair: string, id: string | null, form: ConcernForm) => call<null>('save_concern', { pair, id, form });
export const solveConcern = (id: string, solution: string) => call<null>('solve_concern', { id, solution });

export const matchMessages = (id: string, kind: MatchMessageKind) => call<MatchMessages>('match_messages', { id, kind });
/** False where the dialog was closed. */
export const saveMatchMail = (id: string, kind: MatchMessageKind, side: string) =>
  call<boolean>('save_match_mail', { id, kind, side });
/** Opens the message to one side as a letter. */
export const printMatchLetter = (id: string, kind: MatchMessageKind, side: string) =>
  call<null>('print_match_letter', { id, kind, side });

export const expectationsPreview = (id: string, choice: ExpectationsPrint) => call<PrintView>('expectations_preview', { id, choice });
export const printExpectations = (id: string, choice: ExpectationsPrint) => call<null>('print_expectations', { id, choice });
/** False where the dialog was closed. */
export const saveExpectations = (id: string, choice: ExpectationsPrint) => call<boolean>('save_expectations', { id, choice });
