// The few words components share (close, optional, show …), handed in once by the frame.
import { getContext, setContext } from 'svelte';

export interface ComponentWords {
  optional(): string;
  errorsTitle(): string;
  /** What to say of an error that no command worded. */
  wentWrong(): string;
  tryAgain(): string;
  close(): string;
  back(): string;
  show(): string;
  hide(): string;
  stop(): string;
  busy(): string;
  dateHint(): string;
  timeHint(): string;
  hiddenName(): string;
}

const key = Symbol('words');

export const giveWords = (words: ComponentWords) => setContext(key, words);
export const useWords = () => getContext<ComponentWords>(key);
