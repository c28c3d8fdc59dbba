// Where the focus goes when a dialog opens: to its first field, and to its title where it asks nothing.

const FIELD = 'input:not([type="hidden"], :disabled), select:not(:disabled), textarea:not(:disabled)';

/** The field to begin with: of a choice the answer that is chosen, as Tab would. */
function firstField(dialog: HTMLElement): HTMLElement | null {
  const first = dialog.querySelector<HTMLElement>(FIELD);
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return first.closest('fieldset')?.querySelector<HTMLElement>('input:checked') ?? first;
}

/**
 * Leads into a dialog that has just opened; gives back how to stop. What it asks may be read from the
 * register first: until it is there the title has the focus, and whoever has gone on by then stays where she is.
 */
export function leadIn(dialog: HTMLElement): () => void {
  const title = dialog.querySelector<HTMLElement>('h2');
  title?.focus();
  const enter = () => {
    const field = firstField(dialog);
    field?.focus();
    return field !== null;
  };
  if (enter()) return () => undefined;
  const look = new MutationObserver(() => {
    if (document.activeElement !== title || enter()) look.disconnect();
  });
  look.observe(dialog, { childList: true, subtree: true });
  return () => look.disconnect();
}
