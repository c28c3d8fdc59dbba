// Where the focus is, and how it goes round the parts of the window.

const untyped = new Set(['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset', 'image', 'hidden']);

/** Whether one types in this element. */
export function typedIn(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLInputElement) return !untyped.has(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Whether an input event came from a person typing. */
export function typedSomething(event: Event): boolean {
  return event instanceof InputEvent && event.target instanceof Element && typedIn(event.target);
}

/** Moves the focus to the next part of the window that is in view, or to the one before. */
export function nextRegion(back: boolean): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((one) => one.offsetParent !== null);
  if (regions.length === 0) return;
  // The innermost part that holds the focus: a detail lies within the screen.
  let at = -1;
  regions.forEach((region, index) => {
    if (region.contains(document.activeElement)) at = index;
  });
  const next = back ? (at <= 0 ? regions.length - 1 : at - 1) : (at + 1) % regions.length;
  const region = regions[next];
  if (!region) return;
  if (region.tabIndex < 0 && !region.hasAttribute('tabindex')) {
    region.querySelector<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]')?.focus();
  } else region.focus();
}
