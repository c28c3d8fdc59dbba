// Where the focus goes when the control that has it is taken away: to the region around it, not to nowhere.

/** `{@attach keepsFocus}` on a region with a `tabindex`: a step that is taken takes its own button along. */
export function keepsFocus(region: HTMLElement): () => void {
  let last: Element | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
  };
  const look = new MutationObserver(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere && last && !last.isConnected) {
      last = null;
      region.focus();
    }
  });
  region.addEventListener('focusin', remember);
  look.observe(region, { childList: true, subtree: true });
  return () => {
    region.removeEventListener('focusin', remember);
    look.disconnect();
  };
}
