// Which register is open, by whom, in which language: the window's own state.
import type { Language } from './bindings/Language';
import type { Status } from './bindings/Status';
import { announce } from './components/announce.svelte';
import * as commands from './ipc/session';
import { forget, reload } from './ledger.svelte';
import { dismiss, report } from './trouble.svelte';
import { loadLanguage, setLanguage } from './words/say.svelte';

let status = $state.raw<Status | null>(null);

export const session = {
  /** Null until the shell has answered for the first time. */
  get status() { return status; },
  get place() { return status?.place ?? null; },
  get lang() { return status?.lang ?? 'da'; },
  get langs(): Language[] { return status?.langs ?? []; },
  get mac() { return status?.platform === 'macos'; },
};

/** Shows the window as the shell says things stand, in the language it says. */
export async function begin(): Promise<void> {
  await adopt(commands.statusAtStart() ?? (await commands.status()));
  // The first screen does not wait for an ear: nothing is open yet that could be locked.
  commands.onLocked(() => void refresh()).catch(report);
  watchPresence();
  // Once the window stands, the other languages are read as well: switching must not wait for them.
  setTimeout(() => void readLanguages(), 300);
}

/** Reads the words of every language, one after the other, so that a key pressed meanwhile is answered between two. */
export async function readLanguages(): Promise<void> {
  for (const { tag } of session.langs) {
    try {
      await loadLanguage(tag);
    } catch (error) {
      report(error);
    }
    await new Promise((answered) => setTimeout(answered));
  }
}

/** Asks again how things stand: after the first start, a restore, a lock by the shell. */
export async function refresh(): Promise<void> {
  await adopt(await commands.status());
}

/** Takes over a status that a command has answered with. */
export async function adopt(next: Status): Promise<void> {
  await setLanguage(next.lang);
  turn(next);
  // What stood in the way of a place is no longer true in another.
  if (next.place !== status?.place) dismiss();
  status = next;
  if (next.place === 'open') {
    await reload();
  } else {
    // What was said and shown may hold names.
    forget();
    dismiss();
    announce('');
  }
}

/** Opens the register. Throws `Refused` when the passphrase does not fit. */
export async function unlock(passphrase: string): Promise<void> {
  await adopt(await commands.unlock(passphrase));
}

export async function lock(): Promise<void> {
  try {
    await commands.lock();
    await refresh();
  } catch (error) {
    report(error);
  }
}

/** Shows the window in another language at once; records follow, worded by the shell. */
export async function chooseLanguage(lang: string): Promise<void> {
  if (!status || lang === status.lang) return;
  try {
    await setLanguage(lang);
    status = { ...status, lang };
    turn(status);
    await commands.setLanguage(lang);
    if (status.place === 'open') await reload();
  } catch (error) {
    report(error);
  }
}

/** Tells the shell that somebody is here, at most so often in milliseconds; after the group's quiet minutes it locks. */
const TELL_EVERY = 20_000;

function watchPresence() {
  let told = 0;
  const seen = () => {
    if (status?.place !== 'open' || Date.now() - told < TELL_EVERY) return;
    told = Date.now();
    commands.stillHere().catch(report);
  };
  for (const sign of ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const) addEventListener(sign, seen, { passive: true, capture: true });
}

function turn({ lang, langs }: Status) {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = langs.find(({ tag }) => tag === lang)?.rtl ? 'rtl' : 'ltr';
}
