// What Ctrl K can do and find. Features hand in actions and finders; the frame shows them.
import type { IconName } from '../components/Icon.svelte';
import type { Named } from './rank';

export interface Action extends Named {
  icon?: IconName;
  /** Keys that do the same, as they are shown. */
  keys?: string;
  run: () => void;
}

export interface Hit {
  /** Unlike any other hit's: the kind and the id. */
  key: string;
  label: string;
  /** It is a person's name: shown in its own direction, hidden while names are hidden. */
  name?: boolean;
  /** The same name in its own letters. */
  other?: string | undefined;
  detail?: string;
  icon?: IconName;
  href: string;
}

/** Searches one kind of records. Gets what was typed; hits come worded by the shell, the best first, ten at most. */
export type Finder = { title: () => string; find: (text: string) => Promise<Hit[]> };

let sources = $state.raw<readonly (() => readonly Action[])[]>([]);
let finders = $state.raw<readonly Finder[]>([]);
let open = $state(false);

export const palette = {
  get open() { return open; },
  set open(now: boolean) { open = now; },
  get actions(): Action[] { return sources.flatMap((source) => source()); },
  get finders() { return finders; },
};

/** Adds actions until the returned function is called. A function, so that labels follow the language. */
export function registerActions(source: () => readonly Action[]): () => void {
  sources = [...sources, source];
  return () => (sources = sources.filter((one) => one !== source));
}

/** Adds a kind of records to search until the returned function is called. */
export function registerFinder(finder: Finder): () => void {
  finders = [...finders, finder];
  return () => (finders = finders.filter((one) => one !== finder));
}
