// The keys of a menu, and of anything else with one chosen row: up, down, first, last, round the ends.

/** The next place among `count`, or null where the key means nothing here. */
export function nextInMenu(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Moves the focus among the elements that match inside a container. True when the key was used. */
export function moveFocus(event: KeyboardEvent, container: HTMLElement, selector: string): boolean {
  const all = [...container.querySelectorAll<HTMLElement>(selector)];
  const next = nextInMenu(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
  if (next === null) return false;
  event.preventDefault();
  all[next]?.focus();
  return true;
}
