// A sign-up as it is being typed.
import type { SignUpForm } from '../../bindings/SignUpForm';
import type { SignUpLine } from '../../bindings/SignUpLine';

/** A new row: one person; how it came in stays as it was for the row before. */
export const newSignUp = (source: string): SignUpForm => ({
  person: null,
  name: '',
  contact: '',
  people: 1,
  source,
  wants_to_be_friend: false,
  wants_friend: false,
});

/** A row of the list, to be changed. */
export const signUpOf = (line: SignUpLine): SignUpForm => ({
  person: null,
  name: line.name ?? '',
  contact: line.contact ?? '',
  people: line.people,
  source: line.source,
  wants_to_be_friend: line.wants_to_be_friend,
  wants_friend: line.wants_friend,
});
