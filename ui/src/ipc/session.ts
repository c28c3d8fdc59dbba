// Whose register is open, in which language; locking and unlocking it.
import type { Status } from '../bindings/Status';
import { call, listen } from './tauri';

export const status = () => call<Status>('status');

/**
 * How things stood when the shell opened the window: it comes with the page, so that the first screen
 * need not ask. Only once, and not when the page is read again: by then it may be otherwise.
 */
export function statusAtStart(): Status | undefined {
  const [reading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return reading?.type === 'navigate' ? window.statusAtStart : undefined;
}

declare global {
  interface Window {
    /** Laid there by the shell, `src-tauri/src/start.rs`. */
    readonly statusAtStart?: Status;
  }
}

export const setLanguage = (lang: string) => call<null>('set_language', { lang });
/** Somebody is at the screen: the register stays open. */
export const stillHere = () => call<null>('still_here');
export const lock = () => call<null>('lock');
export const unlockTryOut = () => call<Status>('unlock_try_out');
export const unlock = (passphrase: string) => call<Status>('unlock', { passphrase });

/** The shell has locked the register by itself: after a quiet while, or with the system. */
export const onLocked = (handler: () => void) => listen('locked', handler);
