// What a screen reader is told without the focus moving.

let said = $state({ text: '', turn: 0 });

export const announcement = {
  get text() { return said.text; },
  /** Counts announcements, so that the same words twice are said twice. */
  get turn() { return said.turn; },
};

/** Says a change of state, politely. Whole sentences, as they stand on the screen. */
export function announce(text: string): void {
  said = { text, turn: said.turn + 1 };
}
