// Who signs up for a meeting, who asked for one, and turning sign-ups into registrations.
import type { Invitees } from '../bindings/Invitees';
import type { Known } from '../bindings/Known';
import type { SignUpForm } from '../bindings/SignUpForm';
import type { SignUpLine } from '../bindings/SignUpLine';
import { call } from './tauri';

export const signUps = (meeting: string) => call<SignUpLine[]>('sign_ups', { meeting });
export const knownPeople = (meeting: string, text: string) => call<Known[]>('known_people', { meeting, text });
/** Answers with the row's number on the sheet. */
export const signUp = (meeting: string, form: SignUpForm) => call<number>('sign_up', { meeting, form });
export const changeSignUp = (id: string, form: SignUpForm) => call<null>('change_sign_up', { id, form });
export const removeSignUp = (id: string) => call<null>('remove_sign_up', { id });
export const invitees = (meeting: string) => call<Invitees>('invitees', { meeting });
export const invite = (meeting: string, registrations: string[]) => call<null>('invite', { meeting, registrations });
/** Answers with the registration's id. */
export const registerSignUp = (id: string, side: 'friend' | 'participant') =>
  call<string>('register_sign_up', { id, side });
