// A window with the web view's processes, from outside: since when it runs, and the memory it takes.
import { readFile } from 'node:fs/promises';
import { descendants } from '../harness/driver.mjs';

/** Clock ticks a second in /proc; the same on every Linux we meet. */
const TICKS = 100;

/** The moment a process was started, in milliseconds of the wall clock, to a hundredth of a second. */
export async function startedAt(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // After the name, which may hold anything: state is the third field, the start the 22nd.
  const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  const now = Date.now();
  const uptime = Number((await readFile('/proc/uptime', 'utf8')).split(' ')[0]);
  return now - uptime * 1000 + (ticks / TICKS) * 1000;
}

/**
 * The memory of a process and all it has started, in megabytes, each page that several share counted in
 * parts (PSS).
 */
export async function memory(pid) {
  const tree = [pid, ...(await descendants(pid))];
  const kilobytes = await Promise.all(
    tree.map(async (one) => {
      const rollup = await readFile(`/proc/${one}/smaps_rollup`, 'utf8').catch(() => '');
      return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
    }),
  );
  return (kilobytes.reduce((sum, one) => sum + one, 0) * 1024) / 1_000_000;
}
