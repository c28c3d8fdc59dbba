// A print under way: how far it is, and stopping it.
import type { PrintProgress } from '../bindings/PrintProgress';
import { call, listen } from './tauri';

/** Hears how many pages are made, until the returned function is called. */
export const heardPrintProgress = (handler: (progress: PrintProgress) => void) => listen<PrintProgress>('print-progress', handler);
export const stopPrint = () => call<null>('stop_print');
