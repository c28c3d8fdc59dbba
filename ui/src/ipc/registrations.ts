// The waiting list, a registration, its form, and who waits in which area.
import type { AreaNeed } from '../bindings/AreaNeed';
import type { Choice } from '../bindings/Choice';
import type { ConsentForm } from '../bindings/ConsentForm';
import type { LikelyLine } from '../bindings/LikelyLine';
import type { RegistrationForm } from '../bindings/RegistrationForm';
import type { RegistrationFormView } from '../bindings/RegistrationFormView';
import type { RegistrationView } from '../bindings/RegistrationView';
import type { Unfinished } from '../bindings/Unfinished';
import type { WaitingAsk } from '../bindings/WaitingAsk';
import type { WaitingPage } from '../bindings/WaitingPage';
import type { WaitingSummary } from '../bindings/WaitingSummary';
import { call } from './tauri';

export const waiting = (ask: WaitingAsk, offset: number, limit: number) =>
  call<WaitingPage>('waiting', { ask, offset, limit });
export const waitingSummary = () => call<WaitingSummary>('waiting_summary');
export const areaChoices = () => call<Choice[]>('area_choices');
export const areaNeeds = () => call<AreaNeed[]>('area_needs');
export const unfinishedRegistrations = () => call<Unfinished[]>('unfinished_registrations');
export const registration = (id: string) => call<RegistrationView>('registration', { id });
export const registrationForm = (id: string | null) => call<RegistrationFormView>('registration_form', { id });
/** Answers with the new registration's id. */
export const addRegistration = (form: RegistrationForm) => call<string>('add_registration', { form });
export const changeRegistration = (id: string, form: RegistrationForm) =>
  call<null>('change_registration', { id, form });
export const stepRegistration = (id: string, to: string) => call<null>('step_registration', { id, to });
export const askForMeeting = (id: string, asked: boolean) => call<null>('ask_for_meeting', { id, asked });
export const giveConsent = (person: string, purpose: string, form: ConsentForm) =>
  call<null>('give_consent', { person, purpose, form });
export const withdrawConsent = (person: string, purpose: string, on: string) =>
  call<null>('withdraw_consent', { person, purpose, on });
export const addNote = (registration: string, text: string) => call<null>('add_note', { registration, text });
/** Who may be the one typed here; `except` is the person being edited. */
export const likelyPeople = (name: string, phone: string, email: string, except: string | null) =>
  call<LikelyLine[]>('likely_people', { name, phone, email, except });
