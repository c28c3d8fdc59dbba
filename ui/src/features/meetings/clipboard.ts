// Copying, in a way that the window's web view allows on every system.

/** True where it was copied. Must begin with a click or a key: the web view copies for a person only. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelecting(text);
  }
}

/** Older web views copy what is selected. */
function copiedBySelecting(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  const around = document.querySelector('dialog[open]') ?? document.body;
  around.append(field);
  const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  before?.focus();
  return done;
}
