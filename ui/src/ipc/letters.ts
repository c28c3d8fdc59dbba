// Messages about a meeting, and the numbers and addresses they go to.
import type { ContactKind } from '../bindings/ContactKind';
import type { MessageKind } from '../bindings/MessageKind';
import type { Messages } from '../bindings/Messages';
import { call } from './tauri';

export const meetingMessages = (meeting: string, kind: MessageKind) => call<Messages>('meeting_messages', { meeting, kind });
/** All numbers or addresses in one line; entered in the log of use. */
export const takeContacts = (meeting: string, kind: MessageKind, what: ContactKind) =>
  call<string>('take_contacts', { meeting, kind, what });
/** False where the dialog was closed. */
export const saveMail = (meeting: string, kind: MessageKind, lang: string) =>
  call<boolean>('save_mail', { meeting, kind, lang });
/** Opens the message as letters, one to each receiver of this language. */
export const printMeetingLetters = (meeting: string, kind: MessageKind, lang: string) =>
  call<null>('print_meeting_letters', { meeting, kind, lang });
