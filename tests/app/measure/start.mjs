// Start (until the passphrase can be typed) and memory of the window beside an empty one of the same stack, one after the other in one run: `node measure/start.mjs [TIMES]`.
import { Desk } from '../harness/desk.mjs';
import { EMPTY } from '../harness/places.mjs';
import { memory, startedAt } from './tree.mjs';

/** Opens a window and closes it: milliseconds from its start until something is on the screen, and megabytes. */
export async function started(options) {
  const desk = await Desk.start(options);
  try {
    const painted = await desk.until('something on the screen', () =>
      desk.run(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return paint && performance.timeOrigin + paint.startTime;
      }),
    );
    return { start: painted - (await startedAt(desk.process)), memory: await memory(desk.process) };
  } finally {
    await desk.leave();
  }
}

/** The middle of several figures. */
export const median = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];

async function main(times) {
  const runs = { empty: [], ours: [] };
  // The first of each warms the disk's cache and is not counted.
  for (let run = 0; run <= times; run += 1) {
    for (const [name, options] of [['empty', { app: EMPTY }], ['ours', { group: true }]]) {
      const figures = await started(options);
      if (run > 0) runs[name].push(figures);
    }
  }
  const of = (name, what) => median(runs[name].map((figures) => figures[what]));
  const row = (what, unit, bound) => {
    const [empty, ours] = [of('empty', what), of('ours', what)];
    console.log(`| ${what} | ${empty.toFixed(0)} ${unit} | ${ours.toFixed(0)} ${unit} | ${bound(empty).toFixed(0)} ${unit} |`);
    return ours <= bound(empty);
  };
  console.log(`| of ${times} runs, the middle | empty window | Vejviser | bound |\n|---|--:|--:|--:|`);
  const holds = [
    row('start', 'ms', (empty) => empty * 1.3),
    row('memory', 'MB', (empty) => empty * 1.25 + 40),
  ];
  process.exitCode = holds.every(Boolean) ? 0 : 1;
}

if (import.meta.url === `file://${process.argv[1]}`) await main(Number(process.argv[2] ?? 9));
