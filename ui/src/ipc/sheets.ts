// A meeting's paper: seen, printed, typed back.
import type { PrintChoice } from '../bindings/PrintChoice';
import type { PrintView } from '../bindings/PrintView';
import type { SheetRowForm } from '../bindings/SheetRowForm';
import type { WalkInForm } from '../bindings/WalkInForm';
import { call } from './tauri';

export const sheetPreview = (meeting: string, choice: PrintChoice) => call<PrintView>('sheet_preview', { meeting, choice });
export const printSheet = (meeting: string, choice: PrintChoice) => call<null>('print_sheet', { meeting, choice });
/** False where the dialog was closed. */
export const saveSheet = (meeting: string, choice: PrintChoice) => call<boolean>('save_sheet', { meeting, choice });
export const typeBack = (meeting: string, rows: SheetRowForm[], walkIns: WalkInForm[]) =>
  call<null>('type_back', { meeting, rows, walkIns });
