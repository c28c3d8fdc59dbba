// Bringing in a spreadsheet: chosen, read, looked at, taken in.
import type { ImportRows } from '../bindings/ImportRows';
import type { ImportView } from '../bindings/ImportView';
import type { ReadWish } from '../bindings/ReadWish';
import type { ShowRows } from '../bindings/ShowRows';
import type { TakenIn } from '../bindings/TakenIn';
import { call, listen } from './tauri';

/** False where the dialog was closed. */
export const pickSpreadsheet = () => call<boolean>('pick_spreadsheet');
export const readSpreadsheet = (wish: ReadWish) => call<null>('read_spreadsheet', { wish });
export const stopReading = () => call<null>('stop_reading');
export const putAway = () => call<null>('put_away_spreadsheet');
/** Null until a file has been read. */
export const importView = () => call<ImportView | null>('import_view');
export const importRows = (show: ShowRows, offset: number, limit: number) => call<ImportRows>('import_rows', { show, offset, limit });
export const changeSheetSide = (sheet: number, side: string) => call<null>('change_sheet_side', { sheet, side });
/** Leaves a whole sheet out, or takes it in after all. */
export const leaveSheetOut = (sheet: number, out: boolean) => call<null>('leave_sheet_out', { sheet, out });
/** Leaves a row out, or takes it in after all. */
export const leaveRowOut = (key: string, out: boolean) => call<null>('leave_row_out', { key, out });
export const takeIn = () => call<TakenIn>('take_in');
/** Hears in words how far the reading is. */
export const hearProgress = (handler: (text: string) => void) => listen<string>('import-progress', handler);
