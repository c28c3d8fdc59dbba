// What was done to a record, and the log of use.
import type { Choice } from '../bindings/Choice';
import type { HistoryLine } from '../bindings/HistoryLine';
import type { LogPage } from '../bindings/LogPage';
import { call } from './tauri';

export const history = (record: string) => call<HistoryLine[]>('history', { record });
export const undoOperation = (operation: string) => call<null>('undo_operation', { operation });
export const logOfUse = (member: string, offset: number, limit: number) => call<LogPage>('log_of_use', { member, offset, limit });
export const logMembers = () => call<Choice[]>('log_members');
