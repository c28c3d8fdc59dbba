// Where the focus goes when the control that has it is taken away: to the heading it stood under, not to nowhere.

const HEADING = 'h1, h2, h3';

/** The heading that a control stands under, within its region: that of the nearest part that has one. */
function headingOver(control: Element, region: HTMLElement): HTMLElement | null {
  for (let part = control.parentElement; part && region.contains(part); part = part.parentElement) {
    const above = [...part.querySelectorAll<HTMLElement>(HEADING)].filter(
      (one) => one.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const heading = above.at(-1);
    if (heading) return heading;
  }
  return null;
}

/**
 * `{@attach keepsFocus}` on a region with a `tabindex`: a step that is taken takes its own button along. The
 * heading is read out and has no ring, for it cannot be used; what stood below it is one Tab away.
 */
export function keepsFocus(region: HTMLElement): () => void {
  let last: Element | null = null;
  let heading: HTMLElement | null = null;
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    last = target;
    heading = headingOver(target, region);
  };
  const look = new MutationObserver(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (!nowhere || !last || last.isConnected) return;
    // The heading may be gone with its part, or never have been: then the first one, then the region itself.
    const to = heading?.isConnected ? heading : (region.querySelector<HTMLElement>(HEADING) ?? region);
    last = null;
    if (to !== region) to.tabIndex = -1;
    // One stays where one was in a long list.
    to.focus({ preventScroll: true });
  });
  region.addEventListener('focusin', remember);
  look.observe(region, { childList: true, subtree: true });
  return () => {
    region.removeEventListener('focusin', remember);
    look.disconnect();
  };
}
