// Numbers as each language writes them, exactly as Rust does: the page's own Intl lacks languages we speak.
import { facts, type Facts } from './facts';

/** A number with the language's separators: `7.200`, `7,200`. An unknown language writes it as Danish. */
export function written(tag: string, value: number): string {
  const how = facts[tag] ?? facts['da'];
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (!how || !/^\d+$/.test(whole)) return String(value);
  const [before, after] = value < 0 ? how.minus : ['', ''];
  const grouped = Number(whole) < how.from ? whole : groups(whole, how).join(how.group);
  return before + grouped + (fraction === undefined ? '' : how.decimal + fraction) + after;
}

/** The digits in the language's groups: the last of one size, those before it perhaps of another. */
function groups(digits: string, { sizes: [last, others] }: Facts): string[] {
  const parted = [digits.slice(-last)];
  let rest = digits.slice(0, -last);
  while (rest !== '') {
    parted.unshift(rest.slice(-others));
    rest = rest.slice(0, -others);
  }
  return parted;
}
