// The keys of the week grid: seven days beside each other, three parts below each other.

/** The place after an arrow, or null where the key means nothing here. Places run down each day, from Monday morning. */
export function afterArrow(key: string, at: number, rtl: boolean): number | null {
  const [day, part] = [Math.floor(at / 3), at % 3];
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward: return ((day + 1) % 7) * 3 + part;
    case back: return ((day + 6) % 7) * 3 + part;
    case 'ArrowDown': return day * 3 + ((part + 1) % 3);
    case 'ArrowUp': return day * 3 + ((part + 2) % 3);
    case 'Home': return part;
    case 'End': return 18 + part;
    default: return null;
  }
}
